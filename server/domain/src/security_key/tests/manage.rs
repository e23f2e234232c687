use super::soft_key::SoftKey;
use crate::{
    Timestamp,
    testing::{World, refusal},
};
use model::{Field, Problem, Refusal};

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

#[tokio::test]
async fn a_key_gets_another_name() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let token = world.register(&owner.token, &mut SoftKey::new(2), "Spare key").await.issued.token;
        world.mails().await;
        assert_eq!(world.rename(&token, &owner.key_id, "  Travel key ").await.unwrap(), "Travel key");
        assert_eq!(world.row(owner.id, &owner.key).await.name, "Travel key");
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("\u{201c}Blue key\u{201d} is now called \u{201c}Travel key\u{201d}"));
        let taken = Refusal::KeyNameTaken { name: "Spare key".to_owned() };
        assert_eq!(refusal(world.rename(&token, &owner.key_id, "sparekey").await), taken);
        for (wrong, problem) in [
            ("", Problem::Missing),
            (" ", Problem::Missing),
            ("\0", Problem::Characters),
            (&*"x".repeat(41), Problem::TooLong { max: 40 }),
        ] {
            let refused = refusal(world.rename(&token, &owner.key_id, wrong).await);
            assert_eq!(refused, Refusal::field(Field::KeyName, problem), "{wrong:?}");
        }
        // Its own name in other letters is its own; the very same one is no change.
        assert_eq!(world.rename(&token, &owner.key_id, "TRAVEL key").await.unwrap(), "TRAVEL key");
        assert_eq!(world.rename(&token, &owner.key_id, "TRAVEL key").await.unwrap(), "TRAVEL key");
        assert_eq!(world.events(owner.id, "security_key_renamed").await, 2, "on {}", world.engine());
        assert_eq!(world.mails_about("has a new name").await, 1);
    }
}

/// S-070: keys are among what is asked for by a number.
#[tokio::test]
async fn s_036_a_key_of_another_account_does_not_exist() {
    for world in World::all().await {
        let (maria, joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let token = world.register(&maria.token, &mut SoftKey::new(3), "Spare key").await.issued.token;
        let nobody = uuid::Uuid::from_u128(7).to_string();
        for id in [joao.key_id.as_str(), &nobody, "", "1 OR 1=1", "../../etc"] {
            assert_eq!(refusal(world.rename(&token, id, "Mine").await), Refusal::NotFound, "{id}");
            assert_eq!(refusal(world.delete(&token, id).await), Refusal::NotFound, "{id}");
            let signed_in = world.signed_in(&token).await;
            let refused = world.portal.try_key_options(&world.context(), &signed_in, id).await;
            assert_eq!(refusal(refused), Refusal::NotFound, "{id} on {}", world.engine());
        }
        assert_eq!(world.row(joao.id, &joao.key).await.name, "Blue key");
    }
}

#[tokio::test]
async fn what_was_opened_with_a_key_ends_with_it() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let (mut blue, mut spare) = (owner.key.clone(), SoftKey::new(2));
        let token = world.register(&owner.token, &mut spare, "Spare key").await.issued.token;
        let by_blue = world.log_in_by_key(MARIA, &mut blue).await.unwrap();
        let by_spare = world.log_in_by_key(MARIA, &mut spare).await.unwrap();
        // Whoever has stolen the blue key and adds one of their own does not keep the session by it.
        let thief = world.unlock(&world.log_in_by_key(MARIA, &mut blue).await.unwrap(), "").await;
        let thief = world.register(&thief, &mut SoftKey::new(3), "Mine").await.issued.token;
        let pending = world.log_in(MARIA).await;
        world.mails().await;

        assert_eq!(world.delete(&token, &owner.key_id).await.unwrap(), "Blue key");
        assert!(world.is_dead(&by_blue).await && world.is_dead(&thief).await);
        assert!(!world.is_dead(&by_spare).await, "another key's goes on");
        assert!(!world.is_dead(&token).await, "so does the one that deletes, though it was opened with it");
        assert!(!world.is_dead(&pending).await);
        assert_eq!(world.events(owner.id, "security_key_removed").await, 1, "on {}", world.engine());
        assert_eq!(world.mails_about("A way to log in was removed").await, 1);
        assert_eq!(refusal(world.delete(&token, &owner.key_id).await), Refusal::NotFound);
    }
}

/// S-069: open challenges end with a key that they list.
#[tokio::test]
async fn s_069_open_challenges_end_with_a_key_that_they_list() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        let (mut blue, mut spare) = (owner.key.clone(), SoftKey::new(2));
        let token = world.register(&owner.token, &mut spare, "Spare key").await.issued.token;
        let pending = world.log_in(MARIA).await;
        let answer = blue.sign(&world.log_in_options(&pending).await).json();
        let full = world.log_in_by_key(MARIA, &mut spare).await.unwrap();
        let signed_in = world.signed_in(&full).await;
        let unlock = world.portal.unlock_key_options(&world.context(), &signed_in).await.unwrap().options;

        world.delete(&token, &owner.key_id).await.unwrap();
        assert_eq!(refusal(world.send_signature(&pending, &answer).await), Refusal::ChallengeExpired);
        let anew = world.portal.unlock_key_options(&world.context(), &signed_in).await.unwrap().options;
        assert_ne!(unlock, anew);
        let options = world.log_in_options(&pending).await;
        let gone = refusal(world.send_signature(&pending, &blue.sign(&options).json()).await);
        assert_eq!(gone, Refusal::KeyUnknown { names: vec!["Spare key".to_owned()] });
        let answer = spare.sign(&world.log_in_options(&pending).await).json();
        world.send_signature(&pending, &answer).await.unwrap();
        // And a new key is in the list at once.
        let pending = world.log_in(MARIA).await;
        let before = world.log_in_options(&pending).await;
        world.register(&token, &mut SoftKey::new(3), "Third").await;
        assert_ne!(world.log_in_options(&pending).await, before, "on {}", world.engine());
    }
}

/// S-048: the last key alone.
#[tokio::test]
async fn the_last_way_stays() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        assert_eq!(refusal(world.delete(&owner.token, &owner.key_id).await), Refusal::LastMethod);
        assert_eq!(world.rows(owner.id).await.len(), 1, "on {}", world.engine());
        // Beside an app it may go.
        let other = world.owner(JOAO).await;
        let registered = world.register(&other.token, &mut SoftKey::new(2), "").await;
        world.delete(&registered.issued.token, &registered.id).await.unwrap();
        assert_eq!(world.rows(other.id).await.len(), 0);
    }
}

#[tokio::test]
async fn s_031_settings_that_have_locked_give_no_proof() {
    for world in World::all().await {
        let owner = world.key_owner(MARIA, 1).await;
        world.advance(15 * Timestamp::MINUTE);
        let signed_in = world.signed_in(&owner.token).await;
        // Renaming and deleting ask for this proof in their signature.
        assert!(signed_in.unlocked(world.now()).is_none(), "on {}", world.engine());
        assert_eq!(signed_in.0.session.method.as_deref(), Some("security_key"));
    }
}
