//! Several ways at one open log-in, and several people: each proof is judged by the form that it was given to, and in its own log-in.

use super::{house::KeyOwner, soft_key::SoftKey};
use crate::{
    LetterKind, Rules, SessionToken, TextRules, TextSent, Timestamp,
    testing::{PASSWORD, World, refusal},
};
use model::{Code, Field, Problem, Refusal};
use store::session;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

async fn worlds() -> Vec<World> {
    let texts = Some(TextRules { wait: 0, ..TextRules::default() });
    World::with(Rules { texts, ..Rules::default() }).await
}

/// Somebody with a key, an app and a telephone. The secret of the app.
async fn with_all(world: &World, email: &'static str, n: u64) -> (KeyOwner, Vec<u8>) {
    let mut owner = world.key_owner(email, n).await;
    world.give_phone(owner.id).await;
    let (token, secret) = world.add_app(&owner.token).await.unwrap();
    owner.token = token;
    world.next_step();
    (owner, secret)
}

/// Asks for the text of an open log-in, and reads the code in it.
async fn text(world: &World, token: &SessionToken) -> String {
    let pending = world.pending(token).await;
    let sent = world.portal.send_log_in_text(&world.context(), &pending, true).await.unwrap();
    assert_eq!(sent, TextSent::Now { earlier_works: false });
    let letters = world.portal.claim_letters(LetterKind::Text, 10).await.unwrap();
    for letter in &letters {
        world.portal.settle_letter(letter, Ok(())).await.unwrap();
    }
    Code::parse(&letters[0].body).unwrap().as_str().to_owned()
}

async fn answer_text(world: &World, token: &SessionToken, code: &str) -> crate::Result<crate::Issued> {
    let pending = world.pending(token).await;
    world.portal.log_in_with_text(&world.context(), &pending, code).await
}

/// S-005: "try another way", there and back. Only the proof that belongs to a form is taken by it, and nothing else is changed.
#[tokio::test]
async fn s_005_a_proof_of_one_way_is_none_in_the_form_of_another() {
    for world in worlds().await {
        let (mut owner, secret) = with_all(&world, MARIA, 1).await;
        let token = world.log_in(MARIA).await;
        let before = session::by_token_hash(&mut world.read().await, &token.hash()).await.unwrap().unwrap();
        // Every way is opened, and left again.
        let (text, mut options) = (text(&world, &token).await, String::new());
        for _ in 0..3 {
            let pending = world.pending(&token).await;
            let ways = world.portal.log_in_ways(&world.context(), &pending, Some("authenticator_app")).await.unwrap();
            assert!(ways.app && ways.phone.is_some() && ways.keys == ["Blue key"]);
            options = world.log_in_options(&token).await;
            assert!(world.portal.open_log_in_text(&world.context(), &pending).await.unwrap().is_some());
        }
        let app = world.code(&secret);
        assert_ne!(app, text, "or it would prove both");
        let signed = owner.key.sign(&options).json();

        assert_eq!(refusal(world.answer(&token, &text).await), Refusal::WrongCode { failures: 1 });
        assert_eq!(refusal(answer_text(&world, &token, &app).await), Refusal::WrongTextCode { failures: 2 });
        let short = Refusal::field(Field::RecoveryKey, Problem::KeyLength { got: 6 });
        assert_eq!(refusal(world.answer_with_key(&token, &app).await), short);
        assert_eq!(refusal(world.answer(&token, &signed).await).code(), "fields");
        assert_eq!(refusal(world.send_signature(&token, &app).await).code(), "key_refused");
        let after = session::by_token_hash(&mut world.read().await, &token.hash()).await.unwrap().unwrap();
        assert_eq!((after.stage, after.epoch, after.method), (before.stage, before.epoch, before.method));
        assert_eq!(world.failures(owner.id, "recovery_key").await, 0, "on {}", world.engine());
        assert_eq!(world.failures(owner.id, "codes").await, 2, "each wrong one is one guess, and no switch is any");

        // Each is still good where it belongs: here the app's, and in other log-ins the key's and the text's.
        let full = world.answer(&token, &app).await.unwrap().token;
        assert_eq!(world.signed_in(&full).await.0.session.method.as_deref(), Some("authenticator_app"));
        let full = world.log_in_by_key(MARIA, &mut owner.key).await.unwrap();
        assert_eq!(world.signed_in(&full).await.0.session.method.as_deref(), Some("security_key"));
    }
}

/// S-008: the code of a text to somebody else is refused, counted here, and still good there.
#[tokio::test]
async fn s_008_a_text_to_another_account() {
    for world in worlds().await {
        let (maria, _) = with_all(&world, MARIA, 1).await;
        let (joao, _) = with_all(&world, JOAO, 2).await;
        let (hers, his) = (world.log_in(MARIA).await, world.log_in(JOAO).await);
        let code = text(&world, &hers).await;
        world.advance(Timestamp::MINUTE);
        let other = text(&world, &his).await;
        assert_ne!(code, other);
        assert_eq!(refusal(answer_text(&world, &his, &code).await), Refusal::WrongTextCode { failures: 1 });
        assert_eq!((world.failures(maria.id, "codes").await, world.failures(joao.id, "codes").await), (0, 1));
        answer_text(&world, &hers, &code).await.unwrap();
        assert_eq!(world.events(joao.id, "logged_in").await, 1, "on {}", world.engine());
    }
}

/// S-040: another account in the same browser, between the question and the answer.
#[tokio::test]
async fn s_040_the_account_is_another_when_the_answer_comes() {
    for world in World::all().await {
        let (mut maria, joao) = (world.key_owner(MARIA, 1).await, world.key_owner(JOAO, 2).await);
        let hers = world.log_in(MARIA).await;
        let page = world.pending(&hers).await;
        let answer = maria.key.sign(&world.log_in_options(&hers).await).json();
        let his = world.log_in_with(JOAO, PASSWORD, Some(&hers)).await.unwrap().token;
        assert_eq!(refusal(world.send_signature(&his, &answer).await), Refusal::ChallengeExpired, "nobody asked him");
        world.log_in_options(&his).await;
        assert_eq!(refusal(world.send_signature(&his, &answer).await).code(), "key_unknown");
        let late = world.portal.log_in_with_key(&world.context(), &page, &answer).await;
        assert_eq!(refusal(late), Refusal::ChallengeExpired, "hers is over");
        for (owner, key) in [(maria.id, &maria.key), (joao.id, &joao.key)] {
            assert_eq!(world.row(owner, key).await.last_used_at, None, "on {}", world.engine());
        }
        // And a new key that was asked for in her settings is not his.
        let new = SoftKey::new(3).create(&world.new_key_options(&maria.token).await).json();
        let his = world.unlock(&world.log_in_by_key(JOAO, &mut joao.key.clone()).await.unwrap(), "").await;
        assert_eq!(refusal(world.send_new_key(&his, "New key", &new).await), Refusal::ChallengeExpired);
        assert_eq!(world.rows(joao.id).await.len(), 1);
    }
}

/// S-049: with two-step verification off, the code of a text that was sent before is dead, too; also when it is on again.
#[tokio::test]
async fn s_049_an_old_text_is_worth_nothing() {
    for world in worlds().await {
        let (owner, _) = with_all(&world, MARIA, 1).await;
        let open = world.log_in(MARIA).await;
        let code = text(&world, &open).await;
        let pending = world.pending(&open).await;
        let token = world.disable(&owner.token).await.unwrap().token;
        let late = world.portal.log_in_with_text(&world.context(), &pending, &code).await;
        assert_eq!(refusal(late), Refusal::LogInFirst, "on {}", world.engine());
        let token = world.register(&token, &mut SoftKey::new(2), "New key").await.issued.token;
        world.save_key(&token).await.unwrap();
        let open = world.log_in(MARIA).await;
        assert_eq!(refusal(answer_text(&world, &open, &code).await), Refusal::TextCodeOver);
        let pending = world.pending(&open).await;
        let asked = world.portal.send_log_in_text(&world.context(), &pending, true).await;
        assert_eq!(refusal(asked), Refusal::NotFound, "the number is forgotten");
    }
}
