//! The names of all settings, in the file and in the environment.

/// Every key below `[nightlatch]`, with a dot between the table and the name. A test compares them with `Leptos.toml`.
pub(super) const KEYS: [&str; 55] = [
    "environment",
    "service",
    "public-url",
    "demo-accounts",
    "database.url",
    "database.url-file",
    "database.max-connections",
    "keys.file",
    "sessions.idle-minutes",
    "sessions.absolute-hours",
    "sessions.unlock-minutes",
    "passwords.minimum",
    "passwords.refused-file",
    "passwords.memory-kib",
    "passwords.iterations",
    "passwords.lanes",
    "passwords.concurrency",
    "passwords.queue",
    "authenticator-app.previous-codes",
    "organizations.two-admins",
    "proxy.trusted",
    "mail.transport",
    "mail.host",
    "mail.port",
    "mail.security",
    "mail.user",
    "mail.password",
    "mail.password-file",
    "mail.from",
    "mail.authorities-file",
    "sms.gateway",
    "sms.country",
    "sms.countries",
    "sms.daily",
    "sms.daily-per-dial-code",
    "sms.alert-to",
    "sms.authorities-file",
    "sms.twilio.account-sid",
    "sms.twilio.api-key-sid",
    "sms.twilio.secret",
    "sms.twilio.secret-file",
    "sms.twilio.from",
    "sms.twilio.messaging-service-sid",
    "sms.twilio.base-url",
    "sms.http.url",
    "sms.http.url-file",
    "sms.http.method",
    "sms.http.body",
    "sms.http.body-file",
    "sms.http.content-type",
    "sms.http.user",
    "sms.http.password",
    "sms.http.password-file",
    "log.format",
    "log.level",
];

pub(super) const PREFIX: &str = "NIGHTLATCH_";

/// The variable that overrides a key: `sessions.idle-minutes` is `NIGHTLATCH_SESSIONS__IDLE_MINUTES`.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").replace('-', "_").to_uppercase())
}

/// The key that a variable overrides.
pub(super) fn of_variable(name: &str) -> Option<&'static str> {
    KEYS.into_iter().find(|key| variable(key) == name)
}

/// Whether a variable is meant for the settings, and is not one of the machinery around the server.
pub(super) fn is_ours(name: &str, value: &str) -> bool {
    const TESTS_AND_SCRIPTS: [&str; 7] = ["BIN", "CHROMIUM", "POSTGRES_STATE", "REQUIRE_", "SHOTS", "TEST_", "TOOLS"];
    // Kubernetes tells every container about a service that is called "nightlatch" in these, and in NIGHTLATCH_PORT.
    const SERVICE_LINKS: [&str; 3] = ["PORT_", "SERVICE_HOST", "SERVICE_PORT"];
    let Some(rest) = name.strip_prefix(PREFIX) else { return false };
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| rest.starts_with(prefix));
    let is_link = begins(&SERVICE_LINKS) || (rest == "PORT" && value.contains("://"));
    !is_link && !begins(&TESTS_AND_SCRIPTS)
}

/// A known key that is written nearly like an unknown one.
pub(super) fn nearest(unknown: &str) -> Option<&'static str> {
    let distances = KEYS.into_iter().map(|key| (distance(key, unknown), key));
    distances.min().filter(|(distance, key)| *distance <= key.len() / 3).map(|(_, key)| key)
}

/// How many characters must be inserted, left out or replaced to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (above, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = above + 1;
        for (left, b) in other.chars().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[left + 1];
            row[left + 1] = replaced.min(row[left] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
