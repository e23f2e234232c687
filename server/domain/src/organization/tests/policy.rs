//! Changing the policy.

use super::house::{ANA, JOAO, KEYS_ONLY, MARIA, required};
use crate::{
    Error, PolicyDraft, Timestamp,
    testing::{NOON, STEP, World, day, race, refusal},
};
use model::{AllowedWays, Field, FieldProblem, PolicyView, Problem, Refusal, Way};

impl PolicyDraft {
    pub(super) fn default_optional() -> Self {
        Self::default()
    }
}

#[tokio::test]
async fn an_admin_must_have_what_the_others_must() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let id = world.member(ANA).await;
        world.join(id, organization, "admin").await;
        let token = world.unlock(&world.log_in(ANA).await, "").await;
        for draft in [required(""), required("2026-12-12")] {
            assert_eq!(refusal(world.set_policy(&token, draft).await), Refusal::OwnAccountFirst);
        }
        let (_, admin) = world.organization_of(JOAO).await;
        let keys = PolicyDraft { allowed: KEYS_ONLY, ..required("") };
        assert_eq!(refusal(world.set_policy(&admin.token, keys.clone()).await), Refusal::OwnAccountFirst);
        let signed_in = world.signed_in(&admin.token).await;
        let preview = world.portal.preview_policy(&world.context(), signed_in.admin().unwrap(), &keys).await.unwrap();
        assert_eq!((preview.own_account_ready, preview.affected, preview.members), (false, 1, 1));
        assert!(preview.names[0].shut_out && preview.names[0].has == Some(Way::AuthenticatorApp));
        assert_eq!(world.policy(&signed_in).await.required_from, None, "nothing changed on {}", world.engine());
    }
}

#[tokio::test]
async fn the_preview_names_who_has_something_to_do_and_changes_nothing() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let (maria, joao) = (world.member(MARIA).await, world.member(JOAO).await);
        for id in [maria, joao] {
            world.join(id, organization, "member").await;
        }
        world.member("outside@example.org").await;
        world.leave_out(joao, Some(world.now().0 + 1)).await;
        let signed_in = world.signed_in(&admin.token).await;
        let (context, draft) = (world.context(), required("2026-12-12"));
        let preview = world.portal.preview_policy(&context, signed_in.admin().unwrap(), &draft).await.unwrap();
        assert_eq!((preview.members, preview.affected, preview.left_out), (3, 1, 1), "on {}", world.engine());
        assert_eq!(preview.names[0].email, MARIA);
        assert_eq!(
            (day(&preview.new.required_from.unwrap()).as_str(), preview.new.in_force),
            ("12 December 2026", false)
        );
        assert_eq!(preview.now.version, world.policy(&signed_in).await.version);
        assert_eq!(preview.now.required_from, None);
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_field_by_field() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        let nothing = AllowedWays { security_key: false, authenticator_app: false, text_message: false };
        // No texts are sent here: allowing them alone allows nothing.
        let texts = AllowedWays { text_message: true, ..nothing };
        for (draft, field, problem) in [
            (required("2026-02-30"), Field::RequiredFrom, Problem::NotADay),
            (required("soon"), Field::RequiredFrom, Problem::NotADay),
            (required("2026-11-23"), Field::RequiredFrom, Problem::DayOver),
            (required("2029-01-01"), Field::RequiredFrom, Problem::DayTooFar { max: 730 }),
            (PolicyDraft { delays: "4".to_owned(), ..required("") }, Field::Delays, Problem::Characters),
            (PolicyDraft { delays: "-1".to_owned(), ..required("") }, Field::Delays, Problem::Characters),
            (PolicyDraft { delays: "x".to_owned(), ..required("") }, Field::Delays, Problem::Characters),
            (PolicyDraft { allowed: nothing, ..required("") }, Field::Allowed, Problem::Missing),
            (PolicyDraft { allowed: texts, ..required("") }, Field::Allowed, Problem::Missing),
            (PolicyDraft { contact: "x".repeat(501), ..required("") }, Field::Contact, Problem::TooLong { max: 500 }),
            (PolicyDraft { contact: "a\u{7}b".to_owned(), ..required("") }, Field::Contact, Problem::Characters),
            (PolicyDraft { token_days: "0".to_owned(), ..required("") }, Field::TokenDays, Problem::Characters),
            (PolicyDraft { token_days: "366".to_owned(), ..required("") }, Field::TokenDays, Problem::Characters),
            (PolicyDraft { token_days: "x".to_owned(), ..required("") }, Field::TokenDays, Problem::Characters),
        ] {
            let refused = world.set_policy(&admin.token, draft.clone()).await;
            let expected = Refusal::Fields { fields: vec![FieldProblem { field, problem }] };
            assert_eq!(refusal(refused), expected, "{draft:?} on {}", world.engine());
        }
        let good = PolicyDraft {
            contact: "Room 12\r\nMonday\n".to_owned(),
            delays: " 3 ".to_owned(),
            ..required("2026-11-24")
        };
        world.set_policy(&admin.token, good).await.unwrap();
        let policy = world.policy(&world.signed_in(&admin.token).await).await;
        assert_eq!((policy.contact.as_str(), policy.delays, policy.in_force), ("Room 12\nMonday", 3, true));
        // A day that is over can stay what it is.
        world.advance(20 * Timestamp::DAY);
        let token = world.unlock_again(&admin).await;
        world.set_policy(&token, required("2026-11-24")).await.unwrap();
        let kept = world.policy(&world.signed_in(&token).await).await;
        assert_eq!(kept.required_from, policy.required_from);
    }
}

#[tokio::test]
async fn the_preview_shows_all_that_is_saved_then() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        let signed_in = world.signed_in(&admin.token).await;
        let before = world.policy(&signed_in).await;
        let allowed = AllowedWays { security_key: false, authenticator_app: true, text_message: false };
        let draft = PolicyDraft {
            delays: "2".to_owned(),
            allowed,
            may_disable: true,
            contact: "Room 12".to_owned(),
            token_days: "30".to_owned(),
            ..required("2026-12-12")
        };
        let preview = world.portal.preview_policy(&world.context(), signed_in.admin().unwrap(), &draft).await.unwrap();
        let expected = PolicyView {
            required_from: Timestamp::first_of_day("2026-12-12").map(Timestamp::moment),
            in_force: false,
            delays: 2,
            allowed,
            may_disable: true,
            contact: "Room 12".to_owned(),
            token_days: 30,
            ..before.clone()
        };
        assert_eq!((preview.now, preview.new), (before, expected.clone()), "on {}", world.engine());
        assert!(preview.own_account_ready, "she has an app");
        world.mails().await;
        world.set_policy(&admin.token, draft).await.unwrap();
        let saved = world.policy(&signed_in).await;
        assert_eq!(saved, PolicyView { version: saved.version, ..expected });
        let mail = world.mails().await.remove(0).body;
        let words = "Required from 12 December 2026, delays: 2. Allowed: authenticator app. Members may turn it off. \
                     API tokens live at most 30 days.";
        assert!(mail.split_whitespace().collect::<Vec<_>>().join(" ").contains(words), "{mail}");
    }
}

#[tokio::test]
async fn who_requires_nothing_needs_nothing_of_their_own() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let id = world.member(ANA).await;
        world.join(id, organization, "admin").await;
        let token = world.unlock(&world.log_in(ANA).await, "").await;
        let (signed_in, draft) = (world.signed_in(&token).await, PolicyDraft::default_optional());
        let preview = world.portal.preview_policy(&world.context(), signed_in.admin().unwrap(), &draft).await.unwrap();
        assert!(preview.own_account_ready, "on {}", world.engine());
        assert_eq!((preview.affected, preview.names.len()), (0, 0));
        world.set_policy(&token, draft).await.unwrap();
    }
}

#[tokio::test]
async fn without_a_day_it_is_required_from_now_on_and_stays_so() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        let signed_in = world.signed_in(&admin.token).await;
        world.set_policy(&admin.token, required("2026-12-12")).await.unwrap();
        let now = world.now().moment();
        world.set_policy(&admin.token, required("")).await.unwrap();
        let policy = world.policy(&signed_in).await;
        assert_eq!((policy.required_from.as_ref(), policy.in_force), (Some(&now), true), "on {}", world.engine());
        world.advance(Timestamp::MINUTE);
        world.set_policy(&admin.token, required(" ")).await.unwrap();
        assert_eq!(world.policy(&signed_in).await.required_from, Some(now), "who put it off begins nothing again");
    }
}

#[tokio::test]
async fn the_last_of_730_days_and_of_500_characters_can_be_taken() {
    for world in World::all().await {
        let (_, admin) = world.organization_of(ANA).await;
        // At midnight the 730th day is as far away as can be.
        world.set_clock(NOON + 12 * Timestamp::HOUR - STEP);
        let token = world.unlock_again(&admin).await;
        assert_eq!(world.now(), Timestamp::first_of_day("2026-11-25").unwrap());
        let fields = vec![FieldProblem { field: Field::RequiredFrom, problem: Problem::DayTooFar { max: 730 } }];
        let far = world.set_policy(&token, required("2028-11-25")).await;
        assert_eq!(refusal(far), Refusal::Fields { fields }, "on {}", world.engine());
        let contact = "é".repeat(500);
        let last = PolicyDraft { contact: format!("{contact}\r\n"), ..required("2028-11-24") };
        world.set_policy(&token, last).await.unwrap();
        let policy = world.policy(&world.signed_in(&token).await).await;
        assert_eq!((day(&policy.required_from.unwrap()).as_str(), policy.contact), ("24 November 2028", contact));
    }
}

#[tokio::test]
async fn of_changes_at_once_one_is_made_and_each_is_told() {
    for world in World::all().await {
        let (organization, admin) = world.organization_of(ANA).await;
        let second = world.owner(JOAO).await;
        world.join(second.id, organization, "admin").await;
        world.mails().await;
        let all = (0..20).map(|_| {
            let (portal, context, token) = (world.portal.clone(), world.context(), admin.token.clone());
            async move {
                let crate::Visitor::SignedIn(it) = portal.visitor(&context, Some(&token)).await.unwrap() else {
                    panic!()
                };
                let open = it.admin().unwrap().unlocked(context.now).unwrap();
                portal.set_policy(&context, open, &required("2026-12-12")).await
            }
        });
        let (done, refused): (Vec<_>, Vec<_>) = race(all).await.into_iter().partition(Result::is_ok);
        assert_eq!(done.len(), 1, "on {}", world.engine());
        assert!(refused.iter().all(|it| matches!(it, Err(Error::Refused(Refusal::Conflict)))));
        let mails = world.mails().await;
        assert_eq!(mails.len(), 2, "both admins, once");
        assert!(mails[0].body.contains("Required from 12 December 2026"));
        assert_eq!(world.events(admin.id, "policy_changed").await, 1);
    }
}

impl World {
    /// The log-in of an admin, with open settings.
    pub(super) async fn unlock_again(&self, admin: &crate::testing::Owner) -> crate::SessionToken {
        self.next_step();
        let token = self.log_in_fully(admin).await;
        self.unlock(&token, "").await
    }
}
