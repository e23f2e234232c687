//! What the operator does while the server runs (S-128), and dies over.

use super::{
    everywhere::{House, ends_well},
    person::Person,
    server::Side,
    state::State,
};
use app::routes;
use model::ActivityKind as Kind;
use store::{
    organization::{self, NewPolicy},
    testing::databases,
};

/// Requires two-step verification from its members.
async fn requires(maria: &Person) {
    let organization = maria.office.as_ref().unwrap().organization;
    let policy = NewPolicy {
        required_from: Some(1),
        delays: 0,
        allow_security_key: true,
        allow_authenticator_app: true,
        allow_text_message: true,
        may_disable: false,
        contact: String::new(),
        token_days: 365,
    };
    maria.write(async |tx| assert!(organization::set_policy(tx, organization, 0, &policy).await.unwrap())).await;
}

/// S-128: the rescue command dies before and after its commit, and is called again; while the server holds the database.
#[tokio::test]
async fn two_step_verification_of_one_account_is_reset() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        for (side, done_at_death) in [(Side::Before, false), (Side::After, true)] {
            let mut maria = house.person().await;
            maria.turn_on_with_two_devices().await.unwrap();
            let mut joao = house.person().await;
            joao.turn_on().await.unwrap();
            let words = ["account", "reset-two-step", &maria.email, "--reason", "lost the phone"];
            house.server.dies(side, 1);
            let (ended_well, said) = house.server.command(&words);
            house.server.lives();
            assert!(!ended_well, "{said}");
            let left = maria.state().await;
            left.must_hold();
            assert_eq!(!left.is_on(), done_at_death, "{side}");
            let (done, said) = house.server.command(&words);
            // What was done already is said to be so.
            assert_eq!(done, !done_at_death, "{said}");
            let done = |now: &State| now.count(Kind::TwoStepReset) == 1 && !now.is_on();
            ends_well(&mut maria, done).await;
            maria.check_elsewhere(&maria.state().await).unwrap();
            let state = maria.state().await;
            let told = state.mails.iter().filter(|subject| subject.contains("was reset")).count();
            assert_eq!(told, 1, "S-128: one mail on {}", test.name);
            let row = state.events.iter().find(|event| event.kind == Kind::TwoStepReset).unwrap();
            assert_eq!(row.detail.reason.as_deref(), Some("lost the phone"), "S-128: the log says why");
            assert_eq!(joao.browser.get(routes::TWO_STEP).unwrap().status, 200, "S-128: nobody else");
            assert!(joao.state().await.is_on());
        }
    }
}

/// S-128: where the organization requires it, the account goes on with the set-up alone.
#[tokio::test]
async fn whose_organization_requires_it_must_set_it_up_again() {
    for test in databases().await {
        test.db.close().await;
        let mut house = House::new(&test.url);
        let mut maria = house.person().await;
        maria.turn_on().await.unwrap();
        maria.joins("member").await.unwrap();
        requires(&maria).await;
        let (done, said) = house.server.command(&["account", "reset-two-step", &maria.email]);
        assert!(done, "{said}");
        assert!(maria.browser.get(routes::SECURITY).unwrap().to.starts_with(routes::LOG_IN), "S-128: logged out");
        assert_eq!(maria.enter_password().await.unwrap(), routes::LOG_IN_REQUIRED, "S-128 on {}", test.name);
        assert_eq!(
            maria.browser.get(routes::SECURITY).unwrap().to,
            routes::LOG_IN_REQUIRED,
            "S-128: nothing but the set-up"
        );
        assert_eq!(maria.browser.get(routes::METHOD).unwrap().status, 200);
    }
}
