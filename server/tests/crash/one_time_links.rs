//! Links of mails, what two admins decide, and what programs ask for twice: at two processes.

use super::{
    at_once::{HANDS, Two, one_wins, races},
    browser::Browser,
    everywhere::portal,
    person::{PASSWORD, Person},
    state::open,
};
use app::routes;
use domain::Device;
use model::ActivityKind as Kind;
use serde_json::Value;
use std::{thread::sleep, time::Duration};
use store::{account, approval, organization};
use uuid::Uuid;

const NEW: &str = "eleven loud mountains";

/// The token in the newest mail to somebody that has a link to a page, as soon as it has come.
fn link(browser: &mut Browser, to: &str, page: &str) -> String {
    let before = format!("{page}?token=");
    for _ in 0..600 {
        let sent: Vec<Value> = serde_json::from_str(&browser.get(routes::DEV_OUTBOX_JSON).unwrap().page).unwrap();
        let own = sent.iter().filter(|mail| mail["to"] == to).filter_map(|mail| mail["body"].as_str());
        if let Some((_, token)) = own.into_iter().find_map(|body| body.split_once(&before)) {
            return token.split_whitespace().next().unwrap().to_owned();
        }
        sleep(Duration::from_millis(50));
    }
    panic!("the mail does not come");
}

/// An organization's admin with open settings.
async fn admin(two: &mut Two, organization: Uuid) -> Person {
    let mut person = two.person().await;
    join(&person, organization, "admin").await;
    person.begin().await.unwrap();
    person
}

async fn join(person: &Person, organization: Uuid, role: &str) {
    person.write(async |tx| account::set_organization(tx, person.id, organization, role).await.unwrap()).await;
}

async fn found(two: &Two) -> Uuid {
    let (id, db) = (Uuid::new_v4(), open(&two.database).await);
    let mut tx = db.write().await.unwrap();
    organization::insert(&mut tx, id, "Example Ltd", 1).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    id
}

/// How many accounts and organizations there are.
async fn counts(two: &Two) -> (i64, usize) {
    let db = open(&two.database).await;
    let mut tx = db.read().await.unwrap();
    let counts = (account::count(&mut tx).await.unwrap(), organization::all(&mut tx).await.unwrap().len());
    drop(tx);
    db.close().await;
    counts
}

/// The link that proves an address: of 50 presses one logs in.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_proves_an_address() {
    races("the link of a sign-up", async |two: &mut Two| {
        let number = two.number();
        let email = format!("new{number}@example.org");
        let mut browser = Browser::new(two.servers[0].address, &format!("10.1.0.{}", number % 250 + 1), "a test");
        browser.form("sign_up", &[("email", &email), ("name", "Maria"), ("new-password", PASSWORD)]).unwrap();
        let token = link(&mut browser, &email, routes::VERIFY_EMAIL);
        let answers = two.at_once(vec![browser; HANDS], |_, browser| {
            browser.call("verify_email", &[("token", &token), ("password", PASSWORD)])
        });
        one_wins(&answers, &["link_expired", "too_many_tries"]);
    })
    .await;
}

/// The link of a forgotten password: of 50 who choose a new one with it one does, and that is the one that works.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_for_a_forgotten_password() {
    races("the link of a forgotten password", async |two: &mut Two| {
        let mut maria = two.person().await;
        let email = maria.email.clone();
        maria.form("request_password_reset", &[("email", &email)], routes::FORGOT_SENT).unwrap();
        let token = link(&mut maria.browser, &email, routes::RESET);
        let new = |hand: usize| format!("{NEW} {hand}");
        let answers = two.at_once(vec![maria.browser.clone(); HANDS], |hand, browser| {
            browser.call("reset_password", &[("token", &token), ("new-password", &new(hand))])
        });
        let won = one_wins(&answers, &["reset_link_expired"]);
        assert_eq!(maria.state().await.count(Kind::PasswordReset), 1);
        maria.passwords = vec![new(won)];
        assert_eq!(maria.enter_password().await.unwrap(), routes::SECURITY, "the winner's");
    })
    .await;
}

/// An invitation: of 50 who accept it as new people one is in.
#[tokio::test(flavor = "multi_thread")]
async fn an_invitation() {
    races("an invitation", async |two: &mut Two| {
        let organization = found(two).await;
        let mut ana = admin(two, organization).await;
        let email = format!("invited{}@example.org", two.number());
        ana.form("invite", &[("email", &email)], routes::MEMBERS_INVITE).unwrap();
        let token = link(&mut ana.browser, &email, routes::JOIN);
        let before = counts(two).await;
        ana.open_browser();
        let answers = two.at_once(vec![ana.browser.clone(); HANDS], |_, browser| {
            browser.call("join_as_new", &[("token", &token), ("name", "Maria"), ("new-password", NEW)])
        });
        one_wins(&answers, &["invitation_over", "conflict", "in_organization"]);
        assert_eq!(counts(two).await, (before.0 + 1, before.1), "one account");
    })
    .await;
}

/// S-127: the link that founds an organization makes one, and one admin.
#[tokio::test(flavor = "multi_thread")]
async fn a_set_up_link() {
    races("S-127, a set-up link", async |two: &mut Two| {
        let email = format!("founder{}@example.org", two.number());
        let db = open(&two.database).await;
        let portal = portal(&two.servers[0], db.clone());
        let link = portal.send_set_up_link(&portal.context(Device::default()), &email).await.unwrap();
        db.close().await;
        let (_, token) = link.split_once("?token=").unwrap();
        let before = counts(two).await;
        let browser = Browser::new(two.servers[0].address, "10.2.0.1", "a test");
        let answers = two.at_once(vec![browser; HANDS], |hand, browser| {
            let name = format!("Organization {hand}");
            let fields = [("token", token), ("name", "Maria"), ("new-password", NEW), ("organization", &name)];
            browser.call("join_as_new", &fields)
        });
        one_wins(&answers, &["invitation_over", "conflict", "in_organization"]);
        assert_eq!(counts(two).await, (before.0 + 1, before.1 + 1), "S-127: one account, one organization");
    })
    .await;
}

/// S-071: what a second admin has to agree to is decided once, whoever presses what.
#[tokio::test(flavor = "multi_thread")]
async fn an_approval_of_a_second_admin() {
    races("S-071, an approval", async |two: &mut Two| {
        let organization = found(two).await;
        let (mut ana, bert) = (admin(two, organization).await, admin(two, organization).await);
        let maria = two.person().await;
        join(&maria, organization, "member").await;
        let until = super::person::now().plus(domain::Timestamp::DAY * 2).iso_day();
        let id = maria.id.to_string();
        let asked = ana.browser.call("leave_out_member", &[("id", &id), ("reason", "a script"), ("until", &until)]);
        assert_eq!(asked.refusal(), None);
        let mut waiting = Vec::new();
        let at = super::person::now().0;
        ana.write(async |tx| waiting = approval::waiting(tx, organization, Some(maria.id), at, 10).await.unwrap())
            .await;
        let request = waiting[0].row.id.to_string();
        let answers = two.at_once(vec![bert.browser.clone(); HANDS], |hand, browser| {
            let door = if hand / 2 % 2 == 0 { "approve_request" } else { "decline_request" };
            browser.call(door, &[("id", &request)])
        });
        one_wins(&answers, &["conflict"]);
        let state = maria.state().await;
        assert_eq!(state.count(Kind::LeftOut) + state.count(Kind::ApprovalDeclined), 1, "S-071");
    })
    .await;
}

/// An idempotency key: 50 requests with it are one, and all are answered alike.
#[tokio::test(flavor = "multi_thread")]
async fn an_idempotency_key() {
    races("an idempotency key", async |two: &mut Two| {
        let organization = found(two).await;
        let (mut ana, _second) = (admin(two, organization).await, admin(two, organization).await);
        let mut maria = two.person().await;
        join(&maria, organization, "member").await;
        maria.turn_on().await.unwrap();
        let fields = [("name", "Script"), ("organization_admin", "on")];
        ana.form("create_api_token", &fields, routes::API_TOKEN_MADE).unwrap();
        let token = ana.browser.get(routes::API_TOKEN_MADE).unwrap().text_of("api-token");
        let headers = format!(
            "Authorization: Bearer {token}\r\nContent-Type: application/json\r\nIdempotency-Key: {}",
            Uuid::new_v4()
        );
        let path = format!("/rest/api/1/members/{}/two-step-verification/reset", maria.id);
        ana.open_browser();
        let answers = two.at_once(vec![ana.browser.clone(); HANDS], |_, browser| {
            browser.program("POST", &path, &headers, "{\"reason\":\"lost\"}")
        });
        for answer in &answers {
            assert_eq!((answer.status, &answer.page), (answers[0].status, &answers[0].page), "all alike");
        }
        assert!(answers[0].status < 300, "{:?}", answers[0]);
        let mut waiting = 0;
        let at = super::person::now().0;
        let look = async |tx: &mut store::Tx| {
            waiting = approval::waiting(tx, organization, Some(maria.id), at, 10).await.unwrap().len();
        };
        maria.write(look).await;
        assert_eq!(waiting, 1, "one request");
    })
    .await;
}
