//! What admins and programs do to Maria, and what she does as an admin. A program that hears nothing sends its request again.

use super::{
    browser::Lived,
    everywhere::survives,
    person::{Person, Way, now},
    state::State,
};
use app::routes;
use domain::Timestamp;
use model::ActivityKind as Kind;
use sha2::{Digest, Sha256};
use store::{account, api_token, api_token::ApiToken, invitation, invitation::Invitation, organization, testing};
use uuid::Uuid;

const MAY_DO_ALL: &str = "account:read organization:admin";

/// The organization that Maria is in, and the token of the program that looks after it.
#[derive(Debug, Clone)]
pub struct Office {
    pub organization: Uuid,
    pub admin: Uuid,
    pub token: String,
}

impl Person {
    /// Puts her into an organization, beside an admin.
    pub async fn joins(&mut self, role: &str) -> Lived<()> {
        let (organization, admin) = (Uuid::from_u128(self.id.as_u128() ^ 2), Uuid::from_u128(self.id.as_u128() ^ 3));
        let before = format!("nl_{}_{}", Uuid::from_u128(self.id.as_u128() ^ 4).simple(), "5".repeat(64));
        let token = format!("{before}{:08x}", crc32(before.as_bytes()));
        let (id, now, role) = (self.id, now().0, role.to_owned());
        let secret_hash = Sha256::digest(&token).to_vec();
        let number = self.number;
        self.write(async |tx| {
            organization::insert(tx, organization, "Example Ltd", 1).await.unwrap();
            testing::admin(tx, admin, &format!("ana{number}@example.org"), organization).await.unwrap();
            account::set_organization(tx, id, organization, &role).await.unwrap();
            let row = ApiToken {
                id: Uuid::from_u128(id.as_u128() ^ 4),
                account_id: admin,
                name: "Nightly report".to_owned(),
                secret_hash,
                scopes: MAY_DO_ALL.to_owned(),
                created_at: now,
                expires_at: now + Timestamp::DAY,
                last_used_at: None,
                last_used_ip: None,
                last_used_agent: None,
                reminded_at: None,
            };
            api_token::insert(tx, &row).await.unwrap();
        })
        .await;
        self.office = Some(Office { organization, admin, token });
        Ok(())
    }

    /// A request of the program, which succeeds.
    fn program(&self, method: &str, path: &str, headers: &str, body: &str) -> Lived<String> {
        let token = &self.office.as_ref().unwrap().token;
        let (status, answer) = self.browser.api(method, &format!("/rest/api/1{path}"), token, headers, body)?;
        assert!(status < 300, "{method} {path}: {status} {answer}");
        Ok(answer)
    }

    async fn turned_on_in_an_organization(&mut self) -> Lived<()> {
        self.turn_on_with_two_devices().await?;
        self.joins("member").await
    }

    async fn begins_as_admin(&mut self) -> Lived<()> {
        self.joins("admin").await?;
        self.begin().await
    }
}

/// Bit by bit, as ITU-T V.42 has it, and not by the library that is tested.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

/// With one key for all tries: it is done once, and answered alike (S-104).
/// Each of its commits panics, too (S-107).
#[tokio::test]
async fn a_program_resets_a_member() {
    let flow = async |maria: &mut Person| {
        let path = format!("/members/{}/two-step-verification/reset", maria.id);
        let answer = maria.program("POST", &path, "Idempotency-Key: one\r\n", "{\"reason\":\"lost\"}")?;
        assert!(answer.contains("\"done\""), "{answer}");
        Ok(())
    };
    let done = |now: &State| now.count(Kind::TwoStepReset) == 1 && !now.is_on();
    survives(Person::turned_on_in_an_organization, Way::Code, flow, done).await;
}

#[tokio::test]
async fn a_program_leaves_a_member_out_and_takes_that_back() {
    let flow = async |maria: &mut Person| {
        let path = format!("/members/{}/exclusion", maria.id);
        let until = Timestamp(now().0 + 3 * Timestamp::DAY).iso_day();
        if maria.state().await.count(Kind::LeftOut) == 0 {
            maria.program("PUT", &path, "", &format!("{{\"reason\":\"a script\",\"until\":\"{until}\"}}"))?;
        }
        maria.program("DELETE", &path, "", "").map(drop)
    };
    let done = |now: &State| now.count(Kind::LeftOutEnded) > 0 && now.account.excluded_until.is_none();
    survives(Person::turned_on_in_an_organization, Way::Code, flow, done).await;
}

#[tokio::test]
async fn a_program_changes_the_policy() {
    let flow = async |maria: &mut Person| {
        let policy = "{\"required_from\":null,\"delays\":2,\"allowed\":[\"authenticator_app\"],\"may_disable\":true,\
                      \"contact\":\"Ask Ana\",\"token_days\":300}";
        // Whether it was done when nobody heard of it, its version tells.
        maria.program("PUT", "/policy", "If-Match: \"0\"\r\n", policy).map(drop)
    };
    let done = |now: &State| {
        let organization = now.organization.as_ref().unwrap();
        assert_eq!(organization.policy_version == 1, organization.delays == 2, "all of it or nothing");
        organization.policy_version == 1
    };
    survives(Person::turned_on_in_an_organization, Way::Code, flow, done).await;
}

#[tokio::test]
async fn inviting_somebody_and_taking_it_back() {
    let flow = async |maria: &mut Person| {
        let state = maria.state().await;
        if state.count(Kind::Invited) == 0 {
            let email = format!("joao{}@example.org", maria.number);
            maria.form("invite", &[("email", &email), ("role", "member")], routes::MEMBERS_INVITE)?;
        }
        let id = maria.state().await.invitations[0].id.to_string();
        maria.form("withdraw_invitation", &[("id", &id)], routes::INVITATIONS)
    };
    survives(Person::begins_as_admin, Way::Code, flow, |now| now.count(Kind::InvitationWithdrawn) > 0).await;
}

/// The organization is founded with it (S-127).
#[tokio::test]
async fn founding_an_organization() {
    let ready = async |maria: &mut Person| {
        maria.is_invited().await;
        maria.begin().await
    };
    let flow = async |maria: &mut Person| {
        let (token, password) = (maria.invitation(), maria.passwords[0].clone());
        maria.open_browser();
        let fields = [("token", &*token), ("password", &password), ("organization", "Example Ltd")];
        maria.form("join", &fields, routes::SECURITY)
    };
    let done = |now: &State| {
        assert_eq!(now.count(Kind::OrganizationJoined), usize::from(now.organization.is_some()), "I11: organization");
        now.organization.is_some()
    };
    survives(ready, Way::Code, flow, done).await;
}

#[tokio::test]
async fn making_another_admin_and_taking_them_out() {
    let flow = async |maria: &mut Person| {
        let other = maria.office.as_ref().unwrap().admin.to_string();
        if maria.role_of_the_other().await == "admin" {
            maria.form("set_role", &[("id", &other), ("role", "member")], routes::MEMBERS)?;
        }
        maria.form("remove_member", &[("id", &other)], routes::MEMBERS)
    };
    let done = |now: &State| now.members == 1;
    survives(Person::begins_as_admin, Way::Code, flow, done).await;
}

impl Person {
    async fn role_of_the_other(&self) -> String {
        let admin = self.office.as_ref().unwrap().admin;
        let mut role = None;
        self.write(async |tx| role = account::by_id(tx, admin).await.unwrap()).await;
        role.unwrap().role
    }

    /// The token of the link that she is sent.
    fn invitation(&self) -> String {
        format!("the link of {}", self.email)
    }

    async fn is_invited(&self) {
        let row = Invitation {
            id: Uuid::from_u128(self.id.as_u128() ^ 5),
            organization_id: None,
            email: self.email.clone(),
            email_key: self.email.clone(),
            role: "admin".to_owned(),
            token_hash: Sha256::digest(self.invitation()).to_vec(),
            invited_by: None,
            created_at: now().0,
            expires_at: now().0 + Timestamp::DAY,
            accepted_at: None,
            withdrawn_at: None,
        };
        self.write(async |tx| invitation::insert(tx, &row).await.unwrap()).await;
    }
}
