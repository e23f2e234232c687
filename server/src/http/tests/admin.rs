//! The pages of an organization's admins, and who may see them.

use super::{EMAIL, House, PASSWORD, browser::Browser, houses};
use app::routes;
use axum::http::{StatusCode, header};
use domain::{Device, NewAccount};
use uuid::Uuid;

/// A member of an organization, who is logged in.
async fn person(house: &House, organization: Uuid, email: &str, role: &str) -> (String, Browser) {
    let portal = &house.site.portal;
    let input = NewAccount { email: email.to_owned(), name: format!("Person {email}"), password: PASSWORD.to_owned() };
    let id = portal.create_account(&portal.context(Device::default()), &input).await.unwrap();
    let mut tx = house.database().write().await.unwrap();
    store::account::set_organization(&mut tx, id, organization, role).await.unwrap();
    tx.commit().await.unwrap();
    let mut browser = Browser::new(house);
    browser.form("log_in", &[("email", email), ("password", PASSWORD)]).await;
    (id.to_string(), browser)
}

async fn organization(house: &House, id: u128) -> Uuid {
    let id = Uuid::from_u128(id);
    let mut tx = house.database().write().await.unwrap();
    store::organization::insert(&mut tx, id, "Example Ltd", 1).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn for_who_is_no_admin_there_is_no_such_page() {
    for house in houses().await {
        let organization = organization(&house, 1).await;
        let (id, mut member) = person(&house, organization, "member@example.org", "member").await;
        let (_, mut admin) = person(&house, organization, "admin@example.org", "admin").await;
        let mut nobody = Browser::new(&house);
        let pages = [
            routes::MEMBERS.to_owned(),
            routes::ADMIN_ACTIVITY.to_owned(),
            routes::ADMIN_ACTIVITY_CSV.to_owned(),
            routes::member(&id),
            routes::member_reset(&id),
            "/admin/anything".to_owned(),
        ];
        for page in pages {
            let answer = nobody.get(&page).await;
            assert!(answer.location().starts_with("/login?next="), "{page} on {}", house.engine);
            let answer = member.get(&page).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page} on {}", house.engine);
            assert!(answer.body.contains("There is no page here") && !answer.body.contains("admin@example.org"));
        }
        let answer = admin.get(routes::MEMBERS).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.body.contains("member@example.org") && answer.body.contains("2 of 2 off"));
        assert!(answer.body.contains(">Organization</a>"), "in the navigation: {}", answer.body);
        assert!(!member.get(routes::SECURITY).await.body.contains(">Organization</a>"));
        assert_eq!(admin.get("/admin").await.location(), routes::MEMBERS);
        assert_eq!(admin.get("/admin/anything").await.status, StatusCode::NOT_FOUND);
        let reset = routes::member_reset(&id);
        assert_eq!(admin.get(&reset).await.location(), routes::unlock_for(&reset), "a change asks for open settings");
    }
}
