//! People, things and days that the states are made of. All are invented, and stay the same, so that pictures can be compared.

use crate::site::SiteFacts;
use domain::Timestamp;
use model::{
    AllowedWays, AppMethod, Disabling, KeyMethod, KeyRequest, LogInWays, Moment, PhoneMethod, PolicyView,
    RecoveryKeyState, SecurityView, TwoStepView, UnlockNeeds, Way,
};

pub const EMAIL: &str = "maria.silva@example.org";
pub const ORGANIZATION: &str = "Baker Street Choir";
/// Names that have broken pages before: long, of another direction, and without a blank.
pub const LONG: &str = "Zweitschlüssel im Schreibtisch Altbau 2.";
pub const RIGHT_TO_LEFT: &str = "مفتاح المكتب الأزرق";
pub const UNBROKEN: &str = "Grundstücksverkehrsgenehmigungszuständig";

/// A day of 2026 and a time, as pages write them.
pub fn moment(month: u8, day: u8, clock: &str) -> Moment {
    let midnight = Timestamp::first_of_day(&format!("2026-{month:02}-{day:02}")).unwrap_or(Timestamp(0));
    let number = |text: &str| text.parse().unwrap_or(0_i64);
    let minutes = clock.split_once(':').map_or(0, |(hours, minutes)| 60 * number(hours) + number(minutes));
    midnight.plus(minutes * Timestamp::MINUTE).moment()
}

/// When the states are: early in the afternoon of 24 November 2026.
pub fn today(clock: &str) -> Moment {
    moment(11, 24, clock)
}

pub fn facts() -> SiteFacts {
    SiteFacts {
        service: "Nightlatch".to_owned(),
        host: "id.example.org".to_owned(),
        texts: true,
        password_minimum: 15,
        ..SiteFacts::default()
    }
}

pub fn key(id: &str, name: &str) -> KeyMethod {
    KeyMethod {
        id: id.to_owned(),
        name: name.to_owned(),
        added: moment(3, 3, "14:05"),
        last_used: Some(today("09:12")),
        backed_up: false,
    }
}

pub fn app(id: &str, name: &str) -> AppMethod {
    AppMethod {
        id: id.to_owned(),
        name: name.to_owned(),
        connected: moment(5, 2, "18:40"),
        last_used: Some(moment(11, 20, "07:55")),
    }
}

pub fn phone() -> PhoneMethod {
    PhoneMethod { tail: "482".to_owned(), connected: moment(6, 9, "12:00"), last_used: None }
}

/// Saved in spring, and still there.
pub fn saved() -> RecoveryKeyState {
    RecoveryKeyState::Saved {
        created: moment(3, 3, "14:05"),
        saved: moment(3, 3, "14:06"),
        confirmed: None,
        check_up: false,
    }
}

/// Made a moment ago, and not said to be saved; `on_screen` while it can be shown.
pub fn not_saved(on_screen: bool) -> RecoveryKeyState {
    RecoveryKeyState::NotSaved { created: today("14:05"), on_screen }
}

/// Saved in spring: time to ask whether it is still there.
pub fn check_up() -> RecoveryKeyState {
    RecoveryKeyState::Saved {
        created: moment(3, 3, "14:05"),
        saved: moment(3, 3, "14:06"),
        confirmed: Some(moment(4, 1, "08:00")),
        check_up: true,
    }
}

/// Two-step verification that is off.
pub fn off() -> TwoStepView {
    TwoStepView {
        on_since: None,
        keys: Vec::new(),
        keys_available: true,
        max_keys: 20,
        apps: Vec::new(),
        max_apps: 5,
        phone: None,
        newest: None,
        recovery_key: RecoveryKeyState::None,
        new_recovery_key: false,
        by_recovery_key: false,
        unlocked_until: None,
        other_devices: 2,
        unlock_needs: UnlockNeeds::PASSWORD,
        disabling: Disabling::Free,
    }
}

/// On, with two keys and an app, and locked.
pub fn on() -> TwoStepView {
    TwoStepView {
        on_since: Some(moment(3, 3, "14:05")),
        keys: vec![key("k1", "Blue key"), key("k2", "Spare key")],
        apps: vec![app("a1", "Phone")],
        newest: Some("k2".to_owned()),
        recovery_key: saved(),
        ..off()
    }
}

/// With one key alone, and unlocked.
pub fn one_key() -> TwoStepView {
    TwoStepView { keys: vec![key("k1", "Blue key")], apps: Vec::new(), newest: Some("k1".to_owned()), ..unlocked() }
}

/// With one app alone, and unlocked.
pub fn one_app() -> TwoStepView {
    TwoStepView { keys: Vec::new(), newest: Some("a1".to_owned()), ..unlocked() }
}

/// With a telephone alone, and unlocked.
pub fn phone_only() -> TwoStepView {
    TwoStepView {
        keys: Vec::new(),
        apps: Vec::new(),
        phone: Some(phone()),
        newest: Some("p1".to_owned()),
        ..unlocked()
    }
}

pub fn unlocked() -> TwoStepView {
    TwoStepView { unlocked_until: Some(today("14:20")), ..on() }
}

pub fn security(two_step: TwoStepView) -> SecurityView {
    SecurityView {
        name: "Maria Silva".to_owned(),
        email: EMAIL.to_owned(),
        organization: Some(ORGANIZATION.to_owned()),
        password_changed: moment(1, 15, "10:00"),
        two_step,
        api_tokens: 2,
        api_password: None,
    }
}

/// Every way of a log-in.
pub fn every_way(first: Option<Way>) -> LogInWays {
    LogInWays {
        keys: vec!["Blue key".to_owned(), "Spare key".to_owned()],
        app: true,
        phone: Some("482".to_owned()),
        first,
    }
}

/// One way of a log-in alone.
pub fn only(way: Way) -> LogInWays {
    LogInWays {
        keys: if way == Way::SecurityKey { vec!["Blue key".to_owned()] } else { Vec::new() },
        app: way == Way::AuthenticatorApp,
        phone: (way == Way::TextMessage).then(|| "482".to_owned()),
        first: Some(way),
    }
}

/// Required since the first of December.
pub fn policy() -> PolicyView {
    PolicyView {
        organization: ORGANIZATION.to_owned(),
        required_from: Some(moment(12, 12, "00:00")),
        in_force: false,
        delays: 2,
        allowed: AllowedWays::ALL,
        may_disable: false,
        contact: "Ana Pereira, room 12, +44 20 7946 0321".to_owned(),
        token_days: 365,
        version: 7,
    }
}

/// What a page asks a security key.
pub fn question(known: bool) -> KeyRequest {
    let options = if known {
        r#"{"challenge":"c2FtcGxl","timeout":300000,"rpId":"localhost","allowCredentials":[]}"#
    } else {
        r#"{"challenge":"c2FtcGxl","timeout":300000,"rp":{"id":"localhost","name":"Nightlatch"},"user":{"id":"bWFyaWE","name":"maria","displayName":"Maria"},"pubKeyCredParams":[{"type":"public-key","alg":-7}]}"#
    };
    KeyRequest { options: options.to_owned(), seconds: 300 }
}
