//! What a log-in leads to, for every policy, every set of methods, every date and every exclusion: one table.

use super::house::KEYS_ONLY;
use crate::{
    Rules, SessionToken, TextRules, Then, Timestamp, Visitor,
    organization::{Standing, standing::DELAY},
    session::{Brought, OpenedWith},
    testing::{NOON, World},
};
use model::AllowedWays;
use store::{account, authenticator_app, authenticator_app::AuthenticatorApp, security_key, security_key::SecurityKey};
use uuid::Uuid;

/// What a member has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Has {
    Nothing,
    /// And turned it off although it was required.
    TurnedOff,
    Key,
    App,
    Text,
}

const COLUMNS: [Has; 5] = [Has::Nothing, Has::TurnedOff, Has::Key, Has::App, Has::Text];

/// Left out: never, now, or until yesterday. And who is let in for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Except {
    No,
    LeftOut,
    WasLeftOut,
    LetIn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    /// One day after it, with two delays.
    Due,
    /// On the day on which all delays are over.
    Over,
}

/// `page`: the page that was asked for. `asked`: /login/required, and on from there. `due 2`: the same, twice. `must`: nothing but the
/// set-up. `once`: the same, and the next time `shut`. `shut`: /login/required, and nothing can be done there.
const TABLE: &str = "
    optional  all   Before  No          page   page   page   page   page
    optional  keys  Before  No          page   page   page   page   page
    required  all   Before  No          asked  asked  page   page   page
    required  all   Before  LeftOut     page   page   page   page   page
    required  all   Before  WasLeftOut  asked  asked  page   page   page
    required  all   Before  LetIn       asked  asked  page   page   page
    required  all   Due     No          due-2  shut   page   page   page
    required  all   Due     LeftOut     page   page   page   page   page
    required  all   Due     WasLeftOut  due-2  shut   page   page   page
    required  all   Due     LetIn       must   must   page   page   page
    required  all   Over    No          must   shut   page   page   page
    required  all   Over    LeftOut     page   page   page   page   page
    required  all   Over    WasLeftOut  must   shut   page   page   page
    required  all   Over    LetIn       must   must   page   page   page
    required  keys  Before  No          asked  asked  page   asked  asked
    required  keys  Before  LeftOut     page   page   page   page   page
    required  keys  Before  WasLeftOut  asked  asked  page   asked  asked
    required  keys  Before  LetIn       asked  asked  page   asked  asked
    required  keys  Due     No          due-2  shut   page   due-2  due-2
    required  keys  Due     LeftOut     page   page   page   page   page
    required  keys  Due     WasLeftOut  due-2  shut   page   due-2  due-2
    required  keys  Due     LetIn       must   must   page   must   must
    required  keys  Over    No          must   shut   page   once   once
    required  keys  Over    LeftOut     page   page   page   page   page
    required  keys  Over    WasLeftOut  must   shut   page   once   once
    required  keys  Over    LetIn       must   must   page   must   must
";

#[tokio::test]
async fn every_cell_of_policy_methods_exclusion_and_date() {
    for world in World::with(Rules { texts: Some(TextRules::default()), ..Rules::default() }).await {
        let mut cells = 0;
        for line in TABLE.lines().filter(|line| !line.trim().is_empty()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let when = [When::Before, When::Due, When::Over].into_iter().find(|it| format!("{it:?}") == words[2]);
            let except = [Except::No, Except::LeftOut, Except::WasLeftOut, Except::LetIn];
            let except = except.into_iter().find(|it| format!("{it:?}") == words[3]);
            let organization = world.organization(line.trim()).await;
            let (when, except) = (when.unwrap(), except.unwrap());
            let from = match when {
                When::Before => NOON + Timestamp::DAY,
                When::Due => NOON - Timestamp::DAY,
                When::Over => NOON - 2 * DELAY,
            };
            let allowed = if words[1] == "keys" { KEYS_ONLY } else { AllowedWays::ALL };
            world
                .put_policy(organization, |policy| {
                    policy.required_from = (words[0] == "required").then_some(from);
                    policy.delays = 2;
                    policy.allow_authenticator_app = allowed.authenticator_app;
                    policy.allow_text_message = allowed.text_message;
                })
                .await;
            for (has, expected) in COLUMNS.into_iter().zip(&words[4..]) {
                let id = world.member(&format!("m{cells}@example.org")).await;
                world.join(id, organization, "member").await;
                world.give(id, has).await;
                world.except(id, except).await;
                assert_eq!(world.landing(id, has).await, *expected, "{has:?} in {line} on {}", world.engine());
                if *expected == "once" {
                    world.advance(1);
                    assert_eq!(world.landing(id, has).await, "shut", "again: {has:?} in {line} on {}", world.engine());
                }
                cells += 1;
            }
        }
        assert_eq!(cells, 130, "every cell");
    }
}

impl World {
    async fn give(&self, id: Uuid, has: Has) {
        if has == Has::Text {
            self.give_phone(id).await;
        }
        let mut tx = self.write().await;
        match has {
            Has::Nothing | Has::Text => {}
            Has::TurnedOff => account::mark_turned_off(&mut tx, id, NOON - 1).await.unwrap(),
            Has::Key => security_key::insert(&mut tx, &key(id)).await.unwrap(),
            Has::App => authenticator_app::insert(&mut tx, &app(id)).await.unwrap(),
        }
        if !matches!(has, Has::Nothing | Has::TurnedOff) {
            assert!(account::turn_two_step_on(&mut tx, id, NOON - 1).await.unwrap());
        }
        tx.commit().await.unwrap();
    }

    async fn except(&self, id: Uuid, except: Except) {
        match except {
            Except::No => {}
            Except::LeftOut => self.leave_out(id, Some(self.now().0 + 1)).await,
            Except::WasLeftOut => self.leave_out(id, Some(self.now().0)).await,
            Except::LetIn => self.open_window(id).await,
        }
    }

    /// A log-in whose steps were all right, and where it leads.
    async fn landing(&self, id: Uuid, has: Has) -> String {
        let method = match has {
            Has::Nothing | Has::TurnedOff => None,
            Has::Key => Some("security_key"),
            Has::App => Some("authenticator_app"),
            Has::Text => Some("text_message"),
        };
        let with = method.map(|method| OpenedWith { method, method_id: None });
        let context = self.context();
        let mut tx = self.write().await;
        let account = account::by_id(&mut tx, id).await.unwrap().unwrap();
        let issued = self.portal.begin(&mut tx, &context, &account, with, Brought::default()).await.unwrap();
        tx.commit().await.unwrap();
        let asked = issued.then == Then::Required;
        self.seen(&issued.token, asked).await
    }

    async fn seen(&self, token: &SessionToken, asked: bool) -> String {
        match self.visitor(token).await {
            // No recovery key was saved, which is not what this is about.
            Visitor::SignedIn(signed_in) if !asked => {
                assert!(signed_in.required().is_none() || signed_in.must_save_key());
                if signed_in.required().is_some() { "asked".to_owned() } else { "page".to_owned() }
            }
            Visitor::SignedIn(signed_in) => {
                assert!(signed_in.required().is_some());
                "asked".to_owned()
            }
            Visitor::EnrolOnly(enrol_only) => {
                assert!(asked, "held up, and led there");
                let may = enrol_only.may_enrol(self.now()).is_some();
                match enrol_only.0.standing {
                    Standing::Due { left } if may => format!("due-{left}"),
                    Standing::Must if may && enrol_only.0.account.outdated_used_at.is_some() => self.once(&enrol_only),
                    Standing::Must if may => "must".to_owned(),
                    Standing::ShutOut(_) if !may => "shut".to_owned(),
                    other => panic!("{other:?} and may enrol: {may}"),
                }
            }
            other => panic!("{other:?}"),
        }
    }

    /// Whom an admin lets in may come again, and others may not.
    fn once(&self, enrol_only: &crate::EnrolOnly) -> String {
        let let_in = enrol_only.0.account.setup_until.is_some_and(|until| self.now().0 < until);
        if let_in { "must" } else { "once" }.to_owned()
    }
}

fn app(account_id: Uuid) -> AuthenticatorApp {
    AuthenticatorApp {
        id: account_id,
        account_id,
        name: "Phone".to_owned(),
        name_key: "phone".to_owned(),
        sealed_secret: vec![1],
        last_step: 0,
        created_at: NOON,
        last_used_at: None,
    }
}

fn key(account_id: Uuid) -> SecurityKey {
    SecurityKey {
        id: account_id,
        account_id,
        name: "Blue key".to_owned(),
        name_key: "bluekey".to_owned(),
        credential_id: account_id.as_bytes().to_vec(),
        credential: String::new(),
        transports: "[]".to_owned(),
        aaguid: Uuid::nil(),
        backup_eligible: false,
        backup_state: false,
        sign_count: 0,
        created_at: NOON,
        last_used_at: None,
    }
}
