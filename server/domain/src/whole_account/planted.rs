//! The test of the test: faults that the database commits behind the program's back, each of which must be found.

use super::runner::{Engine, Run, run};
use std::time::Duration;

const FAULTS: [(&str, &[&str]); 11] = [
    (
        "a step that was taken is not remembered",
        &["CREATE TRIGGER planted AFTER UPDATE OF last_step ON authenticator_app BEGIN \
         UPDATE authenticator_app SET last_step = OLD.last_step WHERE id = NEW.id; END"],
    ),
    (
        "a used recovery key works again when the next one is saved",
        &[
            "CREATE TRIGGER planted AFTER UPDATE OF saved_at ON recovery_key WHEN EXISTS (SELECT 1 FROM recovery_key AS old \
         WHERE old.account_id = NEW.account_id AND old.used_at IS NOT NULL) BEGIN \
         UPDATE recovery_key SET replaced_at = 1 WHERE id = NEW.id; \
         UPDATE recovery_key SET used_at = NULL, replaced_at = NULL WHERE id = (SELECT id FROM recovery_key AS old \
         WHERE old.account_id = NEW.account_id AND old.used_at IS NOT NULL LIMIT 1); END",
        ],
    ),
    (
        "with one app all go, the last too",
        &["CREATE TRIGGER planted AFTER DELETE ON authenticator_app BEGIN \
         DELETE FROM authenticator_app WHERE account_id = OLD.account_id; END"],
    ),
    (
        "other sessions survive a new password",
        &[
            "CREATE TABLE planted (changing INTEGER)",
            "CREATE TRIGGER planted_begin AFTER UPDATE OF password_hash ON account BEGIN INSERT INTO planted VALUES (1); END",
            "CREATE TRIGGER planted_keep BEFORE DELETE ON session WHEN EXISTS (SELECT 1 FROM planted) BEGIN \
         SELECT RAISE(IGNORE); END",
            "CREATE TRIGGER planted_end AFTER INSERT ON activity WHEN NEW.kind LIKE 'password_%' BEGIN \
         UPDATE session SET epoch = (SELECT epoch FROM account WHERE id = NEW.account_id) \
         WHERE account_id = NEW.account_id; DELETE FROM planted; END",
        ],
    ),
    (
        "failures are forgotten after the second",
        &["CREATE TRIGGER planted AFTER UPDATE OF failures ON failure_counter WHEN NEW.failures > 2 BEGIN \
         UPDATE failure_counter SET failures = 0 WHERE subject = NEW.subject AND class = NEW.class; END"],
    ),
    (
        "settings stay open for an hour longer",
        &["CREATE TRIGGER planted AFTER UPDATE OF unlocked_until ON session BEGIN \
         UPDATE session SET unlocked_until = NEW.unlocked_until + 3600000 WHERE id = NEW.id; END"],
    ),
    (
        "what was opened with an app survives it",
        &["CREATE TRIGGER planted BEFORE DELETE ON session WHEN OLD.method = 'authenticator_app' \
         AND NOT EXISTS (SELECT 1 FROM authenticator_app WHERE id = OLD.method_id) \
         AND EXISTS (SELECT 1 FROM account WHERE id = OLD.account_id AND two_step_since IS NOT NULL) BEGIN \
         SELECT RAISE(IGNORE); END"],
    ),
    (
        "who logs out others logs out another account too",
        &["CREATE TRIGGER planted AFTER INSERT ON activity WHEN NEW.kind = 'other_devices_logged_out' BEGIN \
         DELETE FROM session WHERE account_id <> NEW.account_id; END"],
    ),
    (
        "an owner is not told that an app was replaced",
        &["CREATE TRIGGER planted BEFORE INSERT ON outbox WHEN NEW.subject LIKE '%was replaced' BEGIN \
         SELECT RAISE(IGNORE); END"],
    ),
    (
        "the password alone opens a session",
        &["CREATE TRIGGER planted AFTER INSERT ON session WHEN NEW.stage = 'pending' BEGIN \
         UPDATE session SET stage = 'full' WHERE id = NEW.id; END"],
    ),
    (
        "turning off leaves the recovery keys",
        &["CREATE TRIGGER planted BEFORE DELETE ON recovery_key \
         WHEN EXISTS (SELECT 1 FROM account WHERE id = OLD.account_id) BEGIN SELECT RAISE(IGNORE); END"],
    ),
];

#[test]
fn a_planted_fault_is_found_within_a_minute() {
    for (fault, planted) in FAULTS {
        let life = Run { cases: 200, most: 400, seed: 5, engine: Engine::Sqlite, shorten: Duration::ZERO, planted };
        let report = run(&life).unwrap();
        let found = report.found.as_deref().and_then(|found| found.lines().next());
        println!("{fault}: {} actions, {:.1} s, {}", report.actions(), report.seconds, found.unwrap_or("not found"));
        assert!(found.is_some(), "not found: {fault}");
        assert!(report.seconds < 60.0, "found only after {} s: {fault}", report.seconds);
    }
}
