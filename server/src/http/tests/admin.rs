//! The pages of an organization's admins, and who may see them.

use super::{House, PASSWORD, browser::Browser, houses};
use app::routes;
use axum::http::{StatusCode, header};
use domain::{Device, NewAccount};
use uuid::Uuid;

/// A door, the fields of its form, and what it answers.
type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str);

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
        assert!(answer.body.contains(">Organization<"), "in the navigation");
        assert!(!member.get(routes::SECURITY).await.body.contains(">Organization<"));
        assert_eq!(admin.get("/admin").await.location(), routes::MEMBERS);
        assert_eq!(admin.get("/admin/anything").await.status, StatusCode::NOT_FOUND);
        let reset = routes::member_reset(&id);
        assert_eq!(admin.get(&reset).await.location(), routes::unlock_for(&reset), "a change asks for open settings");
    }
}

#[tokio::test]
async fn what_an_admin_is_told_at_each_door_with_locked_and_with_open_settings() {
    for house in houses().await {
        let ours = organization(&house, 1).await;
        let theirs = organization(&house, 2).await;
        let (id, _) = person(&house, ours, "member@example.org", "member").await;
        let (own, mut admin) = person(&house, ours, "admin@example.org", "admin").await;
        let (stranger, _) = person(&house, theirs, "stranger@example.org", "member").await;
        let rows: [Row; 6] = [
            ("reset_member", &[("reason", "lost")], "conflict"),
            ("leave_out_member", &[("reason", "a script"), ("until", "2026-12-01")], "ok"),
            ("end_leave_out", &[], "ok"),
            ("allow_set_up", &[], "conflict"),
            ("approve_request", &[], "not_found"),
            ("decline_request", &[], "not_found"),
        ];
        let form = |id: &str, fields: &[(&str, &str)]| {
            let all = [("id", id)].into_iter().chain(fields.iter().copied());
            all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>()
        };
        let said = async |browser: &mut Browser, door: &str, form: &[(String, String)]| {
            let fields: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let answer = browser.call(door, &fields).await;
            if answer.status.is_success() { "ok".to_owned() } else { answer.code() }
        };
        for (door, fields, _) in rows {
            assert_eq!(said(&mut admin, door, &form(&id, fields)).await, "unlock_first", "S-071: {door}");
        }
        assert_eq!(admin.call("remind_members", &[("ids[]", &id)]).await.code(), "unlock_first");
        let answer = admin.form("reset_member", &[("id", &id), ("reason", "lost")]).await;
        assert!(answer.location().starts_with(routes::UNLOCK), "{}", answer.location());

        admin.call("unlock", &[("password", PASSWORD)]).await;
        for (door, fields, expected) in rows {
            assert_eq!(said(&mut admin, door, &form(&stranger, fields)).await, "not_found", "S-073: {door}");
            assert_eq!(said(&mut admin, door, &form(&id, fields)).await, expected, "{door} on {}", house.engine);
            if !door.ends_with("_request") {
                assert_eq!(said(&mut admin, door, &form(&own, fields)).await, "own_account", "S-071: {door}");
            }
        }
        assert_eq!(admin.call("remind_members", &[("ids[]", &id), ("ids[]", &stranger)]).await.code(), "not_found");
        assert_eq!(admin.call("remind_members", &[]).await.code(), "nobody_chosen");
        let answer = admin.form("remind_members", &[("ids[]", &id), ("ids[]", &own)]).await;
        assert_eq!(answer.location(), routes::MEMBERS);
        assert!(admin.get(routes::MEMBERS).await.body.contains("Reminded 2 members."));
        let many: Vec<_> = (0..1_000).map(|_| ("ids[]", id.as_str())).collect();
        assert_eq!(admin.call("remind_members", &many).await.status, StatusCode::OK, "a thousand are not too long");

        // What was typed comes back, and with it why.
        let fields = [("id", id.as_str()), ("reason", "a script"), ("until", "2020-01-01")];
        let answer = admin.form("leave_out_member", &fields).await;
        assert_eq!(answer.location(), routes::member_leave_out(&id));
        let page = admin.get(answer.location()).await.body;
        assert!(page.contains("That day is over.") && page.contains("value=\"a script\""), "{page}");
        assert_eq!(admin.get(&routes::member(&stranger)).await.status, StatusCode::NOT_FOUND, "S-073");
        for page in [routes::member_reset(&stranger), routes::member_leave_out(&stranger)] {
            assert_eq!(admin.get(&page).await.status, StatusCode::NOT_FOUND, "S-073: {page}");
        }
        for page in [routes::member(&id), routes::member_end_leave_out(&id), routes::ADMIN_ACTIVITY.to_owned()] {
            assert_eq!(admin.get(&page).await.status, StatusCode::OK, "{page}");
        }
    }
}

#[tokio::test]
async fn the_activity_is_a_file_of_any_length_for_admins() {
    for house in houses().await {
        let ours = organization(&house, 1).await;
        let theirs = organization(&house, 2).await;
        let (id, _) = person(&house, ours, "member@example.org", "member").await;
        let (_, mut admin) = person(&house, ours, "admin@example.org", "admin").await;
        let (stranger, _) = person(&house, theirs, "stranger@example.org", "member").await;
        let mut tx = house.database().write().await.unwrap();
        for n in 0..1_100_u128 {
            let row = store::activity::Activity {
                id: Uuid::from_u128(n + 1),
                account_id: id.parse().unwrap(),
                at: 1_795_000_000_000 + i64::try_from(n).unwrap(),
                kind: "left_out".to_owned(),
                session_id: None,
                ip: "192.0.2.1".to_owned(),
                user_agent: String::new(),
                detail: "{\"reason\":\"=1+1, \\\"x\\\"\"}".to_owned(),
                actor_id: None,
                organization_id: None,
            };
            store::activity::insert(&mut tx, &row).await.unwrap();
        }
        tx.commit().await.unwrap();
        let answer = admin.get(routes::ADMIN_ACTIVITY_CSV).await;
        assert_eq!(answer.status, StatusCode::OK, "on {}", house.engine);
        assert!(answer.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/csv"));
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        let name = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert_eq!(name, "attachment; filename=\"localhost-activity-2026-11-18.csv\"");
        let lines: Vec<_> = answer.body.split("\r\n").collect();
        assert_eq!(lines[0], "time,event,member,member address,actor address,device,network address,detail");
        assert!(lines.len() > 1_100 && lines.last() == Some(&""), "{}", lines.len());
        let times: Vec<_> = lines[1..lines.len() - 1].iter().map(|line| line.split(',').next().unwrap()).collect();
        assert!(times.is_sorted_by(|one, next| one >= next), "the newest first");
        assert!(
            lines[1].ends_with("\"Left out of required two-step verification. Reason: =1+1, \"\"x\"\"\""),
            "{}",
            lines[1]
        );
        assert!(!answer.body.contains("stranger@example.org"), "S-073");
        let hers = admin.get(&routes::admin_activity_csv(model::ActivityFilter::Changes, &id)).await;
        assert_eq!(hers.body.split("\r\n").count(), 1_102);
        assert!(hers.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("-activity-changes-"));
        let foreign = routes::admin_activity_csv(model::ActivityFilter::All, &stranger);
        assert_eq!(admin.get(&foreign).await.status, StatusCode::NOT_FOUND, "S-073");
    }
}
