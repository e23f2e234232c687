//! Inviting and joining, without script.

use super::{EMAIL, House, PASSWORD, browser::Browser, houses};
use app::routes;
use axum::http::{StatusCode, header};
use domain::{Device, LetterKind};

const JOAO: &str = "joao@example.org";
const NEW: &str = "eleven loud mountains";

/// Maria is the admin of an organization, logged in with open settings.
async fn admin(house: House) -> (House, Browser) {
    let house = house.with_maria().await;
    let portal = &house.site.portal;
    let context = portal.context(Device::default());
    portal.create_organization(&context, "Example Ltd", Some(EMAIL)).await.unwrap();
    let mut browser = Browser::new(&house);
    let token = token(&house).await;
    browser.form("join", &[("token", &token), ("password", PASSWORD)]).await;
    assert_eq!(browser.form("unlock", &[("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER);
    (house, browser)
}

/// The token in the one invitation that was written.
async fn token(house: &House) -> String {
    let portal = &house.site.portal;
    let mut found = None;
    for letter in portal.claim_letters(LetterKind::Email, 100).await.unwrap() {
        portal.settle_letter(&letter, Ok(())).await.unwrap();
        if let Some((_, rest)) = letter.body.split_once("/join?token=") {
            found = rest.split_whitespace().next().map(str::to_owned);
        }
    }
    found.unwrap()
}

#[tokio::test]
async fn a_person_is_invited_and_joins_with_the_token_in_the_form_alone() {
    for house in houses().await {
        let (house, mut admin) = admin(house).await;
        let page = admin.get(routes::MEMBERS_INVITE).await;
        assert_eq!(page.status, StatusCode::OK, "{}", house.engine);
        assert!(page.body.contains("join Example Ltd with it") && page.body.contains("Paste the lines of your file"));
        let fields = [("email", JOAO), ("role", "member")];
        assert_eq!(admin.form("invite", &fields).await.location(), routes::MEMBERS_INVITE);
        assert!(
            admin.get(routes::MEMBERS_INVITE).await.body.contains("An invitation is on its way to joao@example.org.")
        );
        assert!(admin.get(routes::INVITATIONS).await.body.contains("1 person was invited to Example Ltd"));
        let refused = admin.form("invite", &[("email", "nobody"), ("role", "admin")]).await;
        let page = admin.get(refused.location()).await.body;
        assert!(page.contains("value=\"nobody\"") && page.contains("does not look like an email address"));
        assert!(page.contains("value=\"admin\" checked"), "the role is kept: {page}");

        let token = token(&house).await;
        let mut browser = Browser::new(&house);
        let page = browser.get(&format!("{}?token={token}", routes::JOIN)).await;
        assert!(page.body.contains("Join Example Ltd") && page.body.contains(JOAO), "{}", page.body);
        // S-077: what no field of the form says is not heard.
        let odd = [("role", "admin"), ("organization", "Mine"), ("organization_id", "1"), ("email", "x@example.org")];
        let short = [("token", &*token), ("name", "João"), ("new-password", "short")];
        let answer = browser.form("join_as_new", &[&short[..], &odd[..]].concat()).await;
        assert_eq!(answer.location(), routes::JOIN);
        assert!(!format!("{:?}", answer.headers).contains(&token), "sealed");
        let page = browser.get(routes::JOIN).await.body;
        assert!(page.contains(&token) && page.contains("value=\"João\"") && page.contains("That is too short."));
        assert!(!browser.get(routes::JOIN).await.body.contains(&token), "told once");
        let right = [("token", &*token), ("name", "João"), ("new-password", NEW)];
        let answer = browser.form("join_as_new", &[&right[..], &odd[..]].concat()).await;
        assert_eq!(answer.location(), routes::SECURITY);
        for path in [routes::MEMBERS_INVITE, routes::INVITATIONS] {
            browser.form("unlock", &[("password", NEW)]).await;
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "S-077: no admin");
        }
        let all = house.site.portal.organizations(&house.site.portal.context(Device::default())).await.unwrap();
        assert_eq!((all.len(), all[0].members, all[0].admins), (1, 2, 1), "S-077 on {}", house.engine);
        let used = browser.get(&format!("{}?token={token}", routes::JOIN)).await.body;
        assert!(used.contains("was used already or was taken back") && used.contains("<title>Error: "));
    }
}

/// S-077: signing up with the fields of a member makes none.
#[tokio::test]
async fn s_077_signing_up_with_the_fields_of_a_member_makes_none() {
    let (house, _) = admin(houses().await.swap_remove(0)).await;
    let all = house.site.portal.organizations(&house.site.portal.context(Device::default())).await.unwrap();
    let id = all[0].id.to_string();
    let mut browser = Browser::new(&house);
    let fields = [
        ("email", JOAO),
        ("name", "João"),
        ("new-password", NEW),
        ("role", "admin"),
        ("organization", "Example Ltd"),
        ("organization_id", &id),
    ];
    browser.form("sign_up", &fields).await;
    let all = house.site.portal.organizations(&house.site.portal.context(Device::default())).await.unwrap();
    assert_eq!((all.len(), all[0].members, all[0].admins), (1, 1, 1), "S-077");
}

#[tokio::test]
async fn a_list_with_a_mistake_comes_back_whole_with_a_report_and_nobody_is_invited() {
    for house in houses().await {
        let (house, mut admin) = admin(house).await;
        let filler: String = (0..900).map(|n| format!("person.{n}@departments.example.org,member\r\n")).collect();
        let text = format!("email,role\r\n{filler}<b>nobody</b>,member\r\nx@example.org,owner\r\n");
        let answer = admin.form("invite_many", &[("lines", &text)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "on {}", house.engine);
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        assert!(answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("form-action 'self'"));
        for part in [
            "<title>Error: Invite people",
            "2 lines to correct",
            "Line <!>902",
            "The role can be member or admin",
            "person.899@departments.example.org,member\r\n&lt;b&gt;nobody&lt;/b&gt;,member",
        ] {
            let body = answer.body.replace("<!>", "").replace("<!---->", "");
            assert!(body.contains(&part.replace("<!>", "")), "{part} is not in the page");
        }
        assert!(!answer.body.contains("<b>nobody"), "S-092");
        assert!(admin.get(routes::INVITATIONS).await.body.contains("Nobody is invited at the moment."));
        assert!(!admin.get(routes::MEMBERS_INVITE).await.body.contains("departments"), "told once");

        let right = text.replace("<b>nobody</b>,member\r\n", "").replace("owner", "admin");
        let answer = admin.form("invite_many", &[("lines", &right)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, routes::INVITATIONS));
        let page = admin.get(routes::INVITATIONS).await.body;
        assert!(page.contains("901 invitations are on their way.") && page.contains("rel=\"next\""));
    }
}

#[tokio::test]
async fn a_list_is_not_lost_when_the_settings_lock_or_it_is_too_long() {
    let (house, mut admin) = admin(houses().await.swap_remove(0)).await;
    let many: String = (0..1_001).map(|n| format!("person.{n}@example.org\n")).collect();
    let answer = admin.form("invite_many", &[("lines", &many)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Send at most 1000 lines") && answer.body.contains("person.1000@example.org"));
    let huge = "x".repeat(1024 * 1024 + 1);
    let answer = admin.form("invite_many", &[("lines", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(admin.call("invite", &[("email", &huge[..20_000])]).await.code() == "too_large", "this door alone");
    house.clock.forward(16 * 60 * 1000);
    let answer = admin.form("invite_many", &[("lines", "joao@example.org")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("What you pasted is still here.") && answer.body.contains("joao@example.org"));
    let mut stranger = Browser::new(&house);
    let answer = stranger.form("invite_many", &[("lines", "joao@example.org")]).await;
    assert!(answer.location().starts_with(routes::LOG_IN));
    let answer = admin.call("invite_many", &[("lines", "nobody")]).await;
    assert_eq!(answer.code(), "unlock_first", "the app hears the code alone");
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_withdrawn_and_what_is_gone_is_said() {
    let (house, mut admin) = admin(houses().await.swap_remove(0)).await;
    admin.form("invite", &[("email", JOAO)]).await;
    let page = admin.get(routes::INVITATIONS).await.body;
    let id = page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let early = admin.form("invite_again", &[("id", &id)]).await;
    assert_eq!(early.location(), routes::INVITATIONS);
    assert!(admin.get(early.location()).await.body.contains("Wait 30 seconds"));
    house.clock.forward(30_000);
    admin.form("invite_again", &[("id", &id)]).await;
    let page = admin.get(routes::INVITATIONS).await.body;
    assert!(page.contains("on its way to joao@example.org") && !page.contains(&id), "a new one in its place");
    let gone = admin.form("withdraw_invitation", &[("id", &id)]).await;
    assert!(admin.get(gone.location()).await.body.contains("The settings changed meanwhile"));
    let id = page.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    admin.form("withdraw_invitation", &[("id", &id)]).await;
    let page = admin.get(routes::INVITATIONS).await.body;
    assert!(page.contains("The invitation of joao@example.org is withdrawn.") && page.contains("Nobody is invited"));
}

#[tokio::test]
async fn a_role_is_changed_on_its_page_and_the_last_admin_stays() {
    let (house, mut admin) = admin(houses().await.swap_remove(0)).await;
    admin.form("invite", &[("email", JOAO)]).await;
    let token = token(&house).await;
    let mut joao = Browser::new(&house);
    joao.form("join_as_new", &[("token", &token), ("name", "João"), ("new-password", NEW)]).await;
    let mut ids = Vec::new();
    for email in [EMAIL, JOAO] {
        let mut tx = house.database().read().await.unwrap();
        ids.push(store::account::by_email_key(&mut tx, email).await.unwrap().unwrap().id.to_string());
    }
    let page = admin.get(&routes::member_role(&ids[1])).await;
    assert!(page.body.contains("Role of João") && page.body.contains("Make admin"), "{}", page.body);
    let last = admin.form("set_role", &[("id", &ids[0]), ("role", "member")]).await;
    assert_eq!(last.location(), routes::member_role(&ids[0]));
    assert!(admin.get(last.location()).await.body.contains("This is the only admin of the organization."));
    admin.form("set_role", &[("id", &ids[1]), ("role", "admin")]).await;
    assert_eq!(joao.get(routes::INVITATIONS).await.status, StatusCode::OK, "S-072: at the next request");
    let own = admin.form("set_role", &[("id", &ids[0]), ("role", "member")]).await;
    assert_eq!(own.location(), routes::SECURITY);
    assert_eq!(admin.get(routes::INVITATIONS).await.status, StatusCode::NOT_FOUND, "S-072");
    let nobody = admin.get(&routes::member_role(&ids[1])).await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    joao.form("unlock", &[("password", NEW)]).await;
    joao.form("remove_member", &[("id", &ids[0])]).await;
    assert_eq!(admin.get(routes::SECURITY).await.status, StatusCode::OK, "the account goes on");
}
