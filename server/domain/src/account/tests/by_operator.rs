//! What an operator does for owners whom nobody else can help (S-128).

use crate::{
    Error,
    testing::{World, refusal},
};
use model::{ActivityKind as Kind, Refusal, Scope};
use store::{account, activity, api_token};

const MARIA: &str = "maria@example.org";
const ANA: &str = "ana@example.org";

#[tokio::test]
async fn a_reset_forgets_every_method_and_ends_every_session_and_is_told_to_the_owner_and_the_admins() {
    for world in World::all().await {
        let (organization, _) = world.organization_of(ANA).await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        let open = world.log_in(MARIA).await;
        let token = world.token(owner.id, &[Scope::AccountRead]).await;
        world.mails().await;
        let context = world.context();
        let gone = world.portal.reset_two_step_by_operator(&context, " MARIA@example.org", " lost all ").await.unwrap();
        assert_eq!(gone, ["Authenticator app"], "on {}", world.engine());
        assert!(world.is_dead(&owner.token).await && world.is_dead(&open).await);
        let now = account::by_id(&mut world.read().await, owner.id).await.unwrap().unwrap();
        assert_eq!((now.two_step_since, now.strongest.as_str()), (None, "off"));
        assert!(api_token::by_id(&mut world.read().await, token.id()).await.unwrap().is_some(), "tokens go on");
        world.signed_in(&world.log_in(MARIA).await).await;

        let row =
            activity::newest(&mut world.read().await, owner.id, Kind::TwoStepReset.name()).await.unwrap().unwrap();
        assert!(row.detail.contains("\"operator\":true") && row.detail.contains("lost all"), "{}", row.detail);
        assert_eq!((row.actor_id, row.session_id), (None, None), "on {}", world.engine());
        let mails: Vec<_> = world.mails().await.into_iter().map(|mail| (mail.to, mail.subject)).collect();
        let told = |to: &str, subject: &str| (to.to_owned(), subject.to_owned());
        assert!(
            mails.contains(&told(MARIA, "Two-step verification of your Nightlatch account was reset")),
            "{mails:?}"
        );
        assert!(mails.contains(&told(ANA, "Two-step verification of Maria Silva was reset")), "{mails:?}");
        let again = world.portal.reset_two_step_by_operator(&context, MARIA, "").await;
        assert_eq!(refusal(again), Refusal::Conflict, "it is off, on {}", world.engine());
    }
}

#[tokio::test]
async fn who_has_shut_themselves_out_is_led_to_the_set_up_again() {
    for world in World::all().await {
        let organization = world.organization("Example Ltd").await;
        let owner = world.owner(MARIA).await;
        world.join(owner.id, organization, "member").await;
        world.put_policy(organization, |policy| policy.may_disable = true).await;
        let signed_in = world.signed_in(&owner.token).await;
        let unlocked = signed_in.unlocked(world.now()).unwrap();
        world.portal.disable_two_step(&world.context(), unlocked).await.unwrap();
        let held_up = world.held_up(&world.log_in(MARIA).await).await;
        assert!(held_up.may_enrol(world.now()).is_none(), "shut out, on {}", world.engine());
        let gone = world.portal.reset_two_step_by_operator(&world.context(), MARIA, "").await.unwrap();
        assert!(gone.is_empty() && world.events(owner.id, Kind::TwoStepReset.name()).await == 1);
        let held_up = world.held_up(&world.log_in(MARIA).await).await;
        assert!(held_up.may_enrol(world.now()).is_some(), "and sets it up, on {}", world.engine());
    }
}

#[tokio::test]
async fn a_block_is_lifted_by_the_operator_alone_and_nothing_else_is() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut tx = world.write().await;
        for class in ["codes", "recovery_key"] {
            let wait = i64::MAX;
            store::failure_counter::raise(&mut tx, owner.id.as_bytes(), class, 100, wait, world.now().0).await.unwrap();
        }
        tx.commit().await.unwrap();
        let token = world.log_in(MARIA).await;
        assert_eq!(refusal(world.answer(&token, &world.code(&owner.secret)).await), Refusal::Blocked);
        world.mails().await;
        world.portal.unblock_by_operator(&world.context(), MARIA, "she called").await.unwrap();
        assert_eq!(world.events(owner.id, Kind::Unblocked.name()).await, 1, "on {}", world.engine());
        assert_eq!(world.subjects().await, ["Your Nightlatch account is open again"]);
        assert_eq!((world.failures(owner.id, "codes").await, world.failures(owner.id, "recovery_key").await), (0, 0));
        assert!(!world.is_dead(&owner.token).await, "who is logged in stays");
        world.answer(&token, &world.code(&owner.secret)).await.unwrap();
    }
}

#[tokio::test]
async fn sessions_end_with_or_without_the_tokens() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let stranger = world.owner(ANA).await;
        let token = world.token(owner.id, &[Scope::AccountRead]).await;
        let other = world.token(stranger.id, &[Scope::AccountRead]).await;
        let is_there = async |id| api_token::by_id(&mut world.read().await, id).await.unwrap().is_some();
        let end = async |tokens| world.portal.end_sessions_by_operator(&world.context(), MARIA, tokens, "").await;
        let open = world.log_in(MARIA).await;
        assert_eq!(end(false).await.unwrap(), (1, 0), "on {}", world.engine());
        assert!(world.is_dead(&owner.token).await && world.is_dead(&open).await, "an open log-in, too");
        assert!(is_there(token.id()).await);
        assert_eq!(end(true).await.unwrap(), (0, 1), "on {}", world.engine());
        assert!(!is_there(token.id()).await && is_there(other.id()).await && !world.is_dead(&stranger.token).await);
        assert_eq!(world.events(owner.id, Kind::SessionsEnded.name()).await, 2);
        let account = account::by_id(&mut world.read().await, owner.id).await.unwrap().unwrap();
        assert!(account.two_step_since.is_some(), "the methods stay");
        let long = "x".repeat(1_000);
        let refused = world.portal.end_sessions_by_operator(&world.context(), MARIA, true, &long).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Fields { .. }))));
    }
}
