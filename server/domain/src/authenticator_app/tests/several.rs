//! More than one app: names, codes, removing one.

use crate::{
    SessionToken, Timestamp,
    authenticator_app::{
        MAX_APPS,
        rules::{of_same_name, place},
    },
    testing::{Owner, World, refusal},
};
use model::{Field, Problem, Refusal};
use store::authenticator_app::AuthenticatorApp;
use uuid::Uuid;
use words::Language;

const MARIA: &str = "maria@example.org";
const JOAO: &str = "joao@example.org";

/// A person with two apps: the session's token and the second one's secret.
async fn with_two(world: &World) -> (Owner, SessionToken, Vec<u8>) {
    let owner = world.owner(MARIA).await;
    let (token, second) = world.add_app(&owner.token).await.unwrap();
    world.mails().await;
    (owner, token, second)
}

async fn names(world: &World, account: Uuid) -> Vec<String> {
    world.apps(account).await.into_iter().map(|app| app.name).collect()
}

#[test]
fn a_new_app_has_the_first_usual_name_that_is_free() {
    let app = |name: &str| AuthenticatorApp {
        id: Uuid::nil(),
        account_id: Uuid::nil(),
        name: name.to_owned(),
        name_key: crate::two_step::name_key(name),
        sealed_secret: Vec::new(),
        last_step: 0,
        created_at: 0,
        last_used_at: None,
    };
    let of = |names: &[&str]| names.iter().map(|name| app(name)).collect::<Vec<_>>();
    for (there, name) in [
        (&[][..], "Authenticator app"),
        (&["Authenticator app"], "Authenticator app 2"),
        (&["Old phone"], "Authenticator app"),
        (&["authenticatorAPP", "Authenticator app 3"], "Authenticator app 2"),
        (&["Authenticator app 2", "Old phone", "Authenticator app"], "Authenticator app 3"),
    ] {
        assert_eq!(place(Language::English, &of(there)).as_deref(), Ok(name), "{there:?}");
    }
    assert_eq!(place(Language::English, &of(&["x"; MAX_APPS])), Err(Refusal::TooManyApps { max: MAX_APPS }));
    assert!(of_same_name(&of(&["Old phone"]), "old\u{a0}PHONE").is_some());
}

#[tokio::test]
async fn ten_apps_are_the_most() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let mut token = owner.token.clone();
        let mut secrets = vec![owner.secret.clone()];
        for n in 2..=MAX_APPS {
            let (next, secret) = world.add_app(&token).await.unwrap();
            (token, _) = (next, secrets.push(secret));
            assert_eq!(names(&world, owner.id).await.last().unwrap(), &format!("Authenticator app {n}"));
        }
        assert_eq!(refusal(world.add_app(&token).await), Refusal::TooManyApps { max: 10 });
        assert_eq!(world.view(&token).await.max_apps, 10);
        // A code of any of them logs in, and each has its own steps.
        for secret in &secrets {
            let pending = world.log_in(MARIA).await;
            world.answer(&pending, &world.code(secret)).await.unwrap();
            let pending = world.log_in(MARIA).await;
            assert_eq!(refusal(world.answer(&pending, &world.code(secret)).await), Refusal::CodeUsed);
        }
        assert_eq!(world.events(owner.id, "authenticator_app_added").await, 10, "on {}", world.engine());
    }
}

#[tokio::test]
async fn the_place_may_be_taken_between_the_set_up_and_its_code() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let other = world.unlock(&world.log_in_fully(&owner).await, "").await;
        let signed_in = world.signed_in(&other).await;
        world.portal.start_app_setup(&world.context(), signed_in.unlocked(world.now()).unwrap()).await.unwrap();
        let mut token = owner.token.clone();
        for _ in 2..=MAX_APPS {
            token = world.add_app(&token).await.unwrap().0;
        }
        let secret = world.setup_secret(&other).await;
        let refused = refusal(world.connect(&other, &world.code(&secret)).await);
        assert_eq!(refused, Refusal::TooManyApps { max: 10 }, "on {}", world.engine());
        assert_eq!(world.apps(owner.id).await.len(), 10);
    }
}

#[tokio::test]
async fn an_app_gets_another_name() {
    for world in World::all().await {
        let (owner, token, _) = with_two(&world).await;
        let id = world.apps(owner.id).await[0].id.to_string();
        assert_eq!(world.view(&token).await.apps[0].id, id);
        assert_eq!(world.rename_app(&token, &id, "  Old phone ").await.unwrap(), "Old phone");
        assert_eq!(names(&world, owner.id).await, ["Old phone", "Authenticator app 2"]);
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].body.contains("\u{201c}Authenticator app\u{201d} is now called \u{201c}Old phone\u{201d}"));
        let taken = Refusal::AppNameTaken { name: "Authenticator app 2".to_owned() };
        assert_eq!(refusal(world.rename_app(&token, &id, "authenticatorapp2").await), taken);
        for (wrong, problem) in [
            ("", Problem::Missing),
            ("\0", Problem::Characters),
            ("a\u{202e}b", Problem::Characters),
            (&*"x".repeat(41), Problem::TooLong { max: 40 }),
        ] {
            let refused = refusal(world.rename_app(&token, &id, wrong).await);
            assert_eq!(refused, Refusal::field(Field::AppName, problem), "{wrong:?}");
        }
        // Its own name in other letters is its own; the very same one is no change.
        assert_eq!(world.rename_app(&token, &id, "OLD phone").await.unwrap(), "OLD phone");
        assert_eq!(world.rename_app(&token, &id, "OLD phone").await.unwrap(), "OLD phone");
        assert_eq!(world.events(owner.id, "authenticator_app_renamed").await, 2, "on {}", world.engine());
    }
}

#[tokio::test]
async fn s_036_an_app_of_another_account_does_not_exist() {
    for world in World::all().await {
        let (_, token, _) = with_two(&world).await;
        let joao = world.owner(JOAO).await;
        let his = world.apps(joao.id).await.remove(0);
        let nobody = Uuid::from_u128(7).to_string();
        for id in [his.id.to_string().as_str(), &nobody, "", "1 OR 1=1", "../../etc"] {
            assert_eq!(refusal(world.rename_app(&token, id, "Mine").await), Refusal::NotFound, "{id}");
            assert_eq!(refusal(world.remove_app(&token, id).await), Refusal::NotFound, "{id}");
            let signed_in = world.signed_in(&token).await;
            let unlocked = signed_in.unlocked(world.now()).unwrap();
            let started = world.portal.start_app_replacement(&world.context(), unlocked, id).await;
            assert_eq!(refusal(started), Refusal::NotFound, "{id} on {}", world.engine());
        }
        assert_eq!(names(&world, joao.id).await, ["Authenticator app"]);
    }
}

#[tokio::test]
async fn what_was_opened_with_an_app_ends_with_it() {
    for world in World::all().await {
        let (owner, token, second) = with_two(&world).await;
        let ids: Vec<_> = world.apps(owner.id).await.into_iter().map(|app| app.id).collect();
        let by_first = world.log_in_fully(&owner).await;
        let by_second = Owner { secret: second.clone(), token: token.clone(), ..owner };
        let by_second = world.log_in_fully(&by_second).await;
        assert_eq!(world.signed_in(&by_first).await.0.session.method_id, Some(ids[0]));
        assert_eq!(world.signed_in(&by_second).await.0.session.method_id, Some(ids[1]));
        assert_eq!(world.signed_in(&token).await.0.session.method_id, Some(ids[0]), "it was opened with the first");
        let pending = world.log_in(MARIA).await;

        assert_eq!(world.remove_app(&token, &ids[0].to_string()).await.unwrap(), "Authenticator app");
        assert!(world.is_dead(&by_first).await && !world.is_dead(&by_second).await);
        assert!(!world.is_dead(&token).await, "this one goes on, on {}", world.engine());
        world.next_step();
        let refused = refusal(world.answer(&pending, &world.code(&owner.secret)).await);
        assert_eq!(refused, Refusal::WrongCode { failures: 1 }, "an open log-in no longer knows it");
        world.answer(&pending, &world.code(&second)).await.unwrap();
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].subject, "A way to log in was removed from your Nightlatch account");
        assert_eq!(world.events(owner.id, "authenticator_app_removed").await, 1);
        assert_eq!(refusal(world.remove_app(&token, &ids[0].to_string()).await), Refusal::NotFound);
        assert_eq!(refusal(world.remove_app(&token, &ids[1].to_string()).await), Refusal::LastMethod);
        assert_eq!(names(&world, owner.id).await, ["Authenticator app 2"]);
    }
}

#[tokio::test]
async fn s_031_settings_that_have_locked_give_no_proof() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.advance(15 * Timestamp::MINUTE);
        // Adding, renaming, replacing and removing an app, and turning all off, ask for this proof in their signature.
        assert!(world.signed_in(&owner.token).await.unlocked(world.now()).is_none(), "on {}", world.engine());
    }
}
