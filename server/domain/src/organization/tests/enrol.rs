//! Setting up inside the log-in, and what cannot be reached meanwhile (S-072, S-078).

use super::house::{ANA, JOAO, KEYS_ONLY, MARIA, required};
use crate::{
    Then, Timestamp, Visitor,
    testing::{PASSWORD, World, refusal},
};
use model::{Refusal, RequiredState};

/// S-078: who has not set it up does so inside the log in.
#[tokio::test]
async fn s_078_who_has_not_set_it_up_does_so_inside_the_log_in() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let maria = world.member(MARIA).await;
        world.join(maria, organization, "member").await;
        world.set_policy(&admin.token, required("")).await.unwrap();

        let issued = world.log_in_with(MARIA, PASSWORD, None).await.unwrap();
        assert_eq!(issued.then, Then::Required, "on {}", world.engine());
        let enrol_only = world.held_up(&issued.token).await;
        let view = world.portal.required_view(&world.context(), enrol_only.required()).unwrap();
        assert_eq!((view.state, view.outdated), (RequiredState::Must { until: None }, false));
        assert_eq!(view.policy.organization, "Example Ltd", "the message names the organization");
        assert_eq!((world.events(maria, "set_up_asked").await, world.events(maria, "logged_in").await), (1, 0));

        let elsewhere = world.log_in_with(MARIA, PASSWORD, None).await.unwrap().token;
        let token = world.enrol(&issued.token).await.unwrap();
        assert!(world.is_dead(&issued.token).await && world.is_dead(&elsewhere).await, "S-067");
        let signed_in = world.signed_in(&token).await;
        assert!(signed_in.must_save_key() && signed_in.has_turned_it_on() && signed_in.required().is_none());
        assert_eq!(world.events(maria, "logged_in").await, 1);
        world.save_key(&token).await.unwrap();
        assert!(!world.signed_in(&token).await.must_save_key());
    }
}

#[tokio::test]
async fn a_method_that_is_not_allowed_cannot_be_set_up() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let (maria, joao) = (world.member(MARIA).await, world.owner(JOAO).await);
        for id in [maria, joao.id] {
            world.join(id, organization, "member").await;
        }
        world.put_policy(organization, |policy| policy.allow_authenticator_app = false).await;
        let token = world.log_in(MARIA).await;
        let no = Refusal::MethodNotAllowed { name: "Example Ltd".to_owned() };
        assert_eq!(refusal(world.enrol(&token).await), no, "on {}", world.engine());
        // An open set-up of before is no way around it.
        world.put_policy(organization, |policy| policy.required_from = None).await;
        let (token, secret) = world.setting_up(MARIA).await;
        world.put_policy(organization, |policy| policy.allow_authenticator_app = false).await;
        let enrol_only = world.held_up(&token).await;
        let may = enrol_only.may_enrol(world.now()).unwrap();
        let code = world.code(&secret);
        assert_eq!(refusal(world.portal.connect_app(&world.context(), may, &code).await), no);
        let offer = world.portal.set_up_offer(may).await.unwrap();
        assert!(!offer.allowed.authenticator_app && offer.organization.as_deref() == Some("Example Ltd"));
    }
}

/// S-072: a change reaches live sessions on every server.
#[tokio::test]
async fn s_072_a_change_reaches_live_sessions_on_every_server() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let maria = world.member(MARIA).await;
        world.join(maria, organization, "member").await;
        let token = world.log_in(MARIA).await;
        let other = world.second_server().await;
        let seen = async || {
            let here = world.visitor(&token).await;
            let there = other.visitor(&world.context(), Some(&token)).await.unwrap();
            (matches!(here, Visitor::SignedIn(_)), matches!(there, Visitor::SignedIn(_)))
        };
        assert_eq!(seen().await, (true, true));
        world.set_policy(&admin.token, required("")).await.unwrap();
        assert_eq!(seen().await, (false, false), "required, on {}", world.engine());
        world.leave_out(maria, Some(world.now().plus(Timestamp::MINUTE).0)).await;
        assert_eq!(seen().await, (true, true), "left out");
        world.advance(Timestamp::MINUTE);
        assert_eq!(seen().await, (false, false), "the end of it");
        world.set_policy(&admin.token, super::PolicyDraft::default_optional()).await.unwrap();
        assert_eq!(seen().await, (true, true), "optional");
        let (mut tx, admin_there) = (world.write().await, world.signed_in(&admin.token).await);
        assert!(admin_there.admin().is_some());
        store::account::set_role(&mut tx, admin.id, "member").await.unwrap();
        tx.commit().await.unwrap();
        assert!(world.signed_in(&admin.token).await.admin().is_none(), "the role");
        let open = admin_there.admin().unwrap().unlocked(world.now()).unwrap();
        let refused = world.portal.set_policy(&world.context(), open, &required("")).await;
        assert_eq!(refusal(refused), Refusal::NotFound, "and under the lock");
    }
}

#[tokio::test]
async fn an_open_browser_of_long_ago_cannot_put_a_method_on_the_account() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let maria = world.member(MARIA).await;
        world.join(maria, organization, "member").await;
        let token = world.log_in(MARIA).await;
        world.advance(31 * Timestamp::MINUTE);
        world.put_policy(organization, |_| {}).await;
        let enrol_only = world.held_up(&token).await;
        assert!(enrol_only.may_enrol(world.now()).is_none(), "on {}", world.engine());
        let view = world.portal.required_view(&world.context(), enrol_only.required()).unwrap();
        assert!(view.log_in_again);
    }
}

/// From the very moment on that the organization has set, and to the very moment at which an exclusion ends.
#[tokio::test]
async fn what_is_not_allowed_logs_in_until_the_date_and_for_who_is_left_out() {
    let rules = crate::Rules { texts: Some(crate::TextRules::default()), ..crate::Rules::default() };
    for world in World::with(rules).await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        world.give_phone(owner.id).await;
        let date = world.now().0 + Timestamp::MINUTE;
        world
            .put_policy(organization, |policy| {
                policy.required_from = Some(date);
                policy.allow_authenticator_app = false;
            })
            .await;
        let token = world.log_in(MARIA).await;
        let app = async || {
            let pending = world.pending(&token).await;
            let ways = world.portal.log_in_ways(&world.context(), &pending, None).await.unwrap();
            assert!(ways.phone.is_some());
            ways.app
        };
        world.set_clock(date - 1);
        assert!(app().await, "before the date on {}", world.engine());
        world.set_clock(date);
        assert!(!app().await, "from the date on");
        world.leave_out(owner.id, Some(date + 2)).await;
        world.set_clock(date + 1);
        assert!(app().await, "while she is left out");
        world.set_clock(date + 2);
        assert!(!app().await, "and no longer");
    }
}

#[tokio::test]
async fn what_is_no_longer_allowed_does_not_log_in_beside_what_is() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        world.give_phone(owner.id).await;
        let allow = |policy: &mut store::organization::NewPolicy| {
            policy.allow_authenticator_app = KEYS_ONLY.authenticator_app;
            policy.allow_text_message = true;
        };
        world.put_policy(organization, allow).await;
        let token = world.log_in(MARIA).await;
        // No texts are sent in this world: the app is all that there is, and finishes the log-in.
        let issued = world.answer(&token, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(issued.then, Then::Required);
        let world = World::with(crate::Rules { texts: Some(crate::TextRules::default()), ..crate::Rules::default() });
        let world = world.await.remove(0);
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        world.give_phone(owner.id).await;
        world.put_policy(organization, allow).await;
        let token = world.log_in(MARIA).await;
        let ways = world.portal.log_in_ways(&world.context(), &world.pending(&token).await, None).await.unwrap();
        assert!(!ways.app && ways.phone.is_some());
        let refused = world.answer(&token, &world.code(&owner.secret)).await;
        assert_eq!(refusal(refused), Refusal::MethodNotAllowed { name: "Example Ltd".to_owned() });
        assert_eq!(world.failures(owner.id, "codes").await, 0, "nothing was counted");
    }
}
