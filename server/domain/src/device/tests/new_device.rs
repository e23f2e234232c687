//! A log-in from where none came before is told, once, with the row that says so (S-121).

use super::words::{CHROME, FIREFOX};
use crate::{
    Device,
    testing::{PASSWORD, World},
};
use store::activity;

const MARIA: &str = "maria@example.org";
const SUBJECT: &str = "New log-in to your Nightlatch account";

#[tokio::test]
async fn a_new_browser_and_a_new_place_are_told_once_each() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let (home, away) = (Device::new("192.0.2.1", FIREFOX), Device::new("203.0.113.9", FIREFOX));
        let other = Device::new("192.0.2.1", CHROME);
        for (device, told) in [(&home, 0), (&home, 0), (&away, 1), (&away, 0), (&other, 1), (&other, 0), (&home, 0)] {
            world.log_in_at(MARIA, device, None).await;
            let mails = world.mails().await;
            assert_eq!(mails.len(), told, "S-121: {device:?} on {}", world.engine());
            for mail in mails {
                assert_eq!(mail.subject, SUBJECT);
                let place = format!("Address: {}\n", device.ip);
                assert!(mail.body.contains(&place) && mail.body.contains("When: 24 November 2026, 12:00 UTC\n"));
                assert!(mail.body.contains(" on Linux\n") || mail.body.contains("Device: Chrome on Windows\n"));
            }
        }
        let rows = activity::of_account(&mut world.read().await, id, 50).await.unwrap();
        let new = rows.iter().filter(|row| row.detail.contains("\"new_device\":true")).count();
        assert_eq!(new, 2, "I11: one row for each mail");
    }
}

#[tokio::test]
async fn with_two_steps_only_a_finished_log_in_makes_a_place_known() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.mails().await;
        let away = Device::new("203.0.113.9", FIREFOX);
        world.log_in_at(MARIA, &away, None).await;
        assert_eq!(world.mails().await.len(), 0, "nobody is in yet");
        let token = world.log_in_at(MARIA, &away, None).await;
        let pending = world.pending(&token).await;
        let context = world.portal.context(away);
        world.portal.log_in_with_code(&context, &pending, &world.code(&owner.secret)).await.unwrap();
        assert_eq!(world.subjects().await, [SUBJECT], "on {}", world.engine());
    }
}

#[tokio::test]
async fn one_account_knows_nothing_of_anothers_places() {
    for world in World::all().await {
        world.member(MARIA).await;
        world.member("joao@example.org").await;
        world.log_in_at(MARIA, &Device::new("192.0.2.1", FIREFOX), None).await;
        let away = Device::new("203.0.113.9", CHROME);
        world.log_in_at("joao@example.org", &away, None).await;
        assert_eq!(world.mails().await.len(), 0, "each account's first log-in");
        world.log_in_at(MARIA, &away, None).await;
        assert_eq!(world.subjects().await, [SUBJECT], "on {}", world.engine());
        assert!(world.log_in_with(MARIA, PASSWORD, None).await.is_ok());
    }
}
