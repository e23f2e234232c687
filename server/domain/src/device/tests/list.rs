use super::words::{FIREFOX, SAFARI};
use crate::{
    Device, Timestamp,
    device::flows::method_in_words,
    testing::{PASSWORD, World, clock, refusal},
};
use model::{Field, Problem, Refusal};
use words::Language;

const MARIA: &str = "maria@example.org";

#[tokio::test]
async fn this_device_is_first_and_the_others_follow_the_last_used_first() {
    for world in World::all().await {
        world.member(MARIA).await;
        let old = world.log_in_at(MARIA, &Device::new("192.0.2.1", FIREFOX), None).await;
        world.advance(Timestamp::MINUTE);
        world.log_in_at(MARIA, &Device::new("198.51.100.7", SAFARI), None).await;
        world.advance(Timestamp::MINUTE);
        world.log_in_at(MARIA, &Device::new("2001:db8::1", "odd <b>"), None).await;
        world.advance(Timestamp::MINUTE);

        let signed_in = world.signed_in(&old).await;
        let view = world.portal.devices(&world.context(), &signed_in).await.unwrap();
        let rows: Vec<_> = view.devices.iter().map(|d| (d.this, d.browser.as_str(), d.address.as_str())).collect();
        let expected = [
            (true, "Firefox on Linux", "192.0.2.1"),
            (false, "Unknown browser", "2001:db8::1"),
            (false, "Safari on iPhone", "198.51.100.7"),
        ];
        assert_eq!(rows, expected, "S23 on {}", world.engine());
        assert_eq!(view.others(), 2);
        let this = &view.devices[0];
        assert_eq!((&*clock(&this.first_seen), &*clock(&this.last_used)), ("12:00 UTC", "12:03 UTC"));
        assert_eq!((this.method.as_str(), this.name.as_deref()), ("Password only", None));
        assert_eq!(this.called(), "Firefox on Linux");
    }
}

#[tokio::test]
async fn open_log_ins_and_what_is_over_are_no_devices_and_the_method_is_said() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        world.log_in(MARIA).await;
        let second = world.log_in_fully(&owner).await;
        let list = async || {
            let signed_in = world.signed_in(&second).await;
            world.portal.devices(&world.context(), &signed_in).await.unwrap().devices
        };
        let methods: Vec<_> = list().await.into_iter().map(|device| device.method).collect();
        assert_eq!(methods, ["Authenticator app"; 2], "on {}", world.engine());
        world.portal.log_out(&world.context(), Some(&owner.token)).await.unwrap();
        assert_eq!(list().await.len(), 1);
    }
}

#[tokio::test]
async fn the_app_is_called_by_its_name_and_the_recovery_key_is_said() {
    for world in World::all().await {
        let (owner, key) = world.owner_with_key(MARIA).await;
        let app = world.apps(owner.id).await.remove(0).id.to_string();
        world.rename_app(&owner.token, &app, "Old phone").await.unwrap();
        world.log_in_fully(&owner).await;
        world.advance(Timestamp::MINUTE);
        let by_key = world.log_in_with_key(MARIA, &key).await.unwrap().token;
        let signed_in = world.signed_in(&by_key).await;
        let list = world.portal.devices(&world.context(), &signed_in).await.unwrap();
        let methods: Vec<_> = list.devices.into_iter().map(|device| device.method).collect();
        let app = "Authenticator app Old phone";
        assert_eq!(methods, ["Recovery key", app, app], "on {}", world.engine());
    }
}

#[test]
fn a_log_in_with_a_key_or_an_app_says_which() {
    for (method, name, words) in [
        ("security_key", "Blue key", "Security key Blue key"),
        ("security_key", "Security key 2", "Security key 2"),
        ("authenticator_app", "Old phone", "Authenticator app Old phone"),
        ("authenticator_app", "Authenticator app", "Authenticator app"),
    ] {
        assert_eq!(method_in_words(Language::English, Some(method), Some(name)), words);
    }
    for (method, words) in [
        ("security_key", "Security key"),
        ("authenticator_app", "Authenticator app"),
        ("recovery_key", "Recovery key"),
        ("carrier pigeon", "Another way"),
    ] {
        assert_eq!(method_in_words(Language::English, Some(method), None), words);
    }
}

#[tokio::test]
async fn a_device_has_a_name_of_its_own_until_it_is_cleared() {
    for world in World::all().await {
        let id = world.member(MARIA).await;
        let first = world.log_in_at(MARIA, &Device::new("192.0.2.1", FIREFOX), None).await;
        world.log_in_at(MARIA, &Device::new("192.0.2.2", FIREFOX), None).await;
        world.mails().await;
        let signed_in = world.signed_in(&first).await;
        let context = world.context();
        let other = world.portal.devices(&context, &signed_in).await.unwrap().devices[1].id.clone();
        let rename = async |name: &str| world.portal.rename_device(&context, &signed_in, &other, name).await;

        assert_eq!(rename(" Söhne's <b>desk</b> ").await.unwrap(), "Söhne's <b>desk</b>");
        let renamed = &world.portal.devices(&context, &signed_in).await.unwrap().devices[1];
        assert_eq!(renamed.called(), "Söhne's <b>desk</b>", "on {}", world.engine());
        assert_eq!(world.subjects().await, ["A device of your Nightlatch account has a new name"]);
        assert_eq!(rename("Söhne's <b>desk</b>").await.unwrap(), "Söhne's <b>desk</b>", "twice is nothing new");
        assert_eq!((world.events(id, "device_renamed").await, world.mails().await.len()), (1, 0));

        assert_eq!(rename("  ").await.unwrap(), "Firefox on Linux");
        let cleared = &world.portal.devices(&context, &signed_in).await.unwrap().devices[1];
        assert_eq!(cleared.name, None);
        assert_eq!((world.events(id, "device_renamed").await, world.mails().await.len()), (2, 1));

        for (name, problem) in
            [("x".repeat(41), Problem::TooLong { max: 40 }), ("a\r\nb".to_owned(), Problem::Characters)]
        {
            assert_eq!(refusal(rename(&name).await), Refusal::field(Field::DeviceName, problem));
        }
    }
}

#[tokio::test]
async fn the_same_browser_stays_one_device_with_its_name_and_first_day() {
    for world in World::all().await {
        let owner = world.owner(MARIA).await;
        let context = world.context();
        let signed_in = world.signed_in(&owner.token).await;
        let this = world.portal.devices(&context, &signed_in).await.unwrap().devices.remove(0);
        world.portal.rename_device(&context, &signed_in, &this.id, "Desk").await.unwrap();
        world.advance(30 * Timestamp::MINUTE);

        // Another's log-in in this browser takes nothing along.
        world.member("joao@example.org").await;
        let pending = world.log_in_with(MARIA, PASSWORD, Some(&owner.token)).await.unwrap().token;
        let again = world.answer(&pending, &world.code(&owner.secret)).await.unwrap().token;
        let signed_in = world.signed_in(&again).await;
        let view = world.portal.devices(&world.context(), &signed_in).await.unwrap();
        assert_eq!(view.devices.len(), 1, "complaint 21 on {}", world.engine());
        assert_eq!(view.devices[0].name.as_deref(), Some("Desk"));
        assert_eq!(view.devices[0].first_seen, this.first_seen);
        assert_ne!(view.devices[0].id, this.id, "a session of its own");

        let joao = world.log_in_with("joao@example.org", PASSWORD, Some(&again)).await.unwrap().token;
        let signed_in = world.signed_in(&joao).await;
        let view = world.portal.devices(&world.context(), &signed_in).await.unwrap();
        assert_eq!(view.devices[0].name, None, "the name is Maria's");
        assert_ne!(view.devices[0].first_seen, this.first_seen);
    }
}
