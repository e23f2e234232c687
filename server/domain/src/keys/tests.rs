use super::{Keys, KeysError, Place};
use crate::testing::{TestEntropy, context};
use std::{
    fs,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use uuid::Uuid;

const PLACE: Place = Place { column: "a.column", owner: Uuid::from_u128(7) };

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secrets/nightlatch.key");
    (folder, file)
}

fn load(path: &Path, make: bool) -> Result<Keys, KeysError> {
    Keys::load(path, make, &TestEntropy::seeded(3))
}

fn write(path: &Path, text: &str, mode: u32) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut options = fs::OpenOptions::new();
    std::io::Write::write_all(
        &mut options.write(true).create(true).truncate(true).mode(mode).open(path).unwrap(),
        text.as_bytes(),
    )
    .unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_new_key_file_is_for_its_owner_alone_and_opens_again() {
    let (_folder, file) = folder();
    let sealed = load(&file, true).unwrap().seal(&context(), PLACE, b"secret").unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let before = fs::read(&file).unwrap();
    assert_eq!(*load(&file, false).unwrap().open(PLACE, &sealed).unwrap(), b"secret");
    assert_eq!(*load(&file, true).unwrap().open(PLACE, &sealed).unwrap(), b"secret");
    assert_eq!(fs::read(&file).unwrap(), before, "an existing file is never written");
}

#[test]
fn of_processes_that_make_it_at_once_one_does_and_the_others_read_it_whole() {
    for round in 0..20 {
        let (folder, file) = folder();
        let start = std::sync::Barrier::new(8);
        let made: Vec<Result<Keys, KeysError>> = std::thread::scope(|scope| {
            let one = |seed| {
                let (start, file) = (&start, &file);
                move || {
                    start.wait();
                    Keys::load(file, true, &TestEntropy::seeded(seed))
                }
            };
            let all: Vec<_> = (0..8).map(|seed| scope.spawn(one(100 * round + seed))).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        let made: Vec<Keys> = made.into_iter().map(Result::unwrap).collect();
        let sealed = made[0].seal(&context(), PLACE, b"secret").unwrap();
        for keys in &made {
            assert_eq!(*keys.open(PLACE, &sealed).unwrap(), b"secret", "round {round}");
        }
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let left = fs::read_dir(folder.path().join("secrets")).unwrap().count();
        assert_eq!(left, 1, "nothing but the key file stays");
    }
}

#[test]
fn a_file_that_appears_meanwhile_is_not_written_over() {
    let (folder, file) = folder();
    write(&file, "1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n", 0o600);
    // As in the process that saw no file a moment ago.
    super::KeyFile::make(&file, &TestEntropy::seeded(3)).unwrap();
    let sealed = crate::testing::keys().seal(&context(), PLACE, b"secret").unwrap();
    assert_eq!(*load(&file, true).unwrap().open(PLACE, &sealed).unwrap(), b"secret");
    assert_eq!(fs::read_dir(folder.path().join("secrets")).unwrap().count(), 1);
}

#[test]
fn a_missing_file_is_not_made_without_leave() {
    let (_folder, file) = folder();
    let refused = load(&file, false).err().unwrap();
    assert!(matches!(refused, KeysError::Missing(_)));
    assert!(refused.to_string().contains("Restore it from the backup"), "{refused}");
    assert!(!file.parent().unwrap().exists(), "nothing was made");
}

#[test]
fn a_place_where_no_file_can_be_is_told() {
    let (folder, _) = folder();
    fs::write(folder.path().join("file"), "x").unwrap();
    for path in [folder.path().join("file/below.key"), folder.path().to_owned()] {
        let refused = load(&path, true).err().unwrap();
        assert!(matches!(refused, KeysError::File(..)), "{refused:?}");
        assert!(refused.to_string().contains("Check that the folder exists"), "{refused}");
    }
}

#[test]
fn a_file_that_others_can_read_is_refused() {
    let (_folder, file) = folder();
    load(&file, true).unwrap();
    for mode in [0o644, 0o640, 0o604, 0o660, 0o601, 0o620] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let refused = load(&file, true).err().unwrap();
        assert!(matches!(refused, KeysError::Exposed(_)), "{mode:o}");
        assert!(refused.to_string().contains(&format!("chmod 600 {}", file.display())));
    }
    for mode in [0o600, 0o400] {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        assert!(load(&file, true).is_ok(), "{mode:o}");
    }
}

#[test]
fn a_file_without_a_key_is_refused_and_left_as_it_is() {
    let good = "Bwc".to_owned() + &"HBwcH".repeat(8);
    for text in [
        "",
        "\n\n",
        "# only a comment\n",
        "1",
        "1 ",
        "one BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "-1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw==",
        "1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=",
        "1 not base64 at all",
        &good,
    ] {
        let (_folder, file) = folder();
        write(&file, text, 0o600);
        let refused = load(&file, true).err().unwrap();
        assert!(matches!(refused, KeysError::Malformed(_)), "{text:?}");
        assert!(refused.to_string().contains("Restore it from the backup"));
        assert!(!refused.to_string().contains("BwcH"), "never what a key is");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
}

#[test]
fn comments_and_blank_lines_may_stand_before_the_key() {
    let (_folder, file) = folder();
    write(&file, "# a comment\n\n  1 BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=  \n", 0o600);
    let sealed = crate::testing::keys().seal(&context(), PLACE, b"secret").unwrap();
    assert_eq!(*load(&file, false).unwrap().open(PLACE, &sealed).unwrap(), b"secret");
}

#[test]
fn a_sealed_value_is_bound_to_its_column_and_owner() {
    let keys = crate::testing::keys();
    let sealed = keys.seal(&context(), PLACE, b"secret").unwrap();
    assert_eq!(*keys.open(PLACE, &sealed).unwrap(), b"secret");
    for other in [
        Place { column: "another.column", ..PLACE },
        Place { column: "a.colum", ..PLACE },
        Place { column: "a.column\0", ..PLACE },
        Place { owner: Uuid::from_u128(8), ..PLACE },
        Place { owner: Uuid::nil(), ..PLACE },
    ] {
        assert!(matches!(keys.open(other, &sealed), Err(KeysError::Unopened)), "{other:?}");
    }
}

#[test]
fn a_change_of_any_byte_or_of_the_length_is_noticed() {
    let keys = crate::testing::keys();
    let sealed = keys.seal(&context(), PLACE, b"a secret of some length").unwrap();
    assert!(!sealed.windows(8).any(|window| window == b"a secret"));
    for at in 0..sealed.len() {
        for bit in [1, 0x80] {
            let mut changed = sealed.clone();
            changed[at] ^= bit;
            assert!(matches!(keys.open(PLACE, &changed), Err(KeysError::Unopened)), "byte {at}");
        }
        assert!(keys.open(PLACE, &sealed[..at]).is_err(), "cut at {at}");
    }
    assert!(keys.open(PLACE, &[&sealed[..], b"\0"].concat()).is_err());
    assert!(keys.open(PLACE, b"").is_err());
}

#[test]
fn another_key_or_key_id_opens_nothing() {
    let sealed = crate::testing::keys().seal(&context(), PLACE, b"secret").unwrap();
    assert!(Keys::derive(1, &[8; 32]).open(PLACE, &sealed).is_err());
    assert!(Keys::derive(2, &[7; 32]).open(PLACE, &sealed).is_err());
}

#[test]
fn no_nonce_comes_twice() {
    let (keys, context) = (crate::testing::keys(), context());
    let nonces: std::collections::HashSet<Vec<u8>> =
        (0..1_000).map(|_| keys.seal(&context, PLACE, b"the same").unwrap()[5..29].to_vec()).collect();
    assert_eq!(nonces.len(), 1_000);
}

#[test]
fn fingerprints_of_other_purposes_and_parts_differ() {
    let keys = crate::testing::keys();
    let print = keys.fingerprint("a", &[b"one", b"two"]);
    assert_eq!(print, keys.fingerprint("a", &[b"one", b"two"]));
    for other in [
        keys.fingerprint("b", &[b"one", b"two"]),
        keys.fingerprint("a", &[b"onet", b"wo"]),
        keys.fingerprint("a", &[b"onetwo"]),
        keys.fingerprint("a", &[b"one", b"two", b""]),
        Keys::derive(1, &[8; 32]).fingerprint("a", &[b"one", b"two"]),
    ] {
        assert_ne!(print, other);
    }
}

/// S-117: with a new key before it, the old one still opens what it sealed; without it, nothing does. What is hashed stays the same.
#[test]
fn a_file_with_a_new_key_opens_what_the_old_one_sealed() {
    let (_folder, file) = folder();
    let old = load(&file, true).unwrap();
    let (sealed, print) = (old.seal(&context(), PLACE, b"secret").unwrap(), old.fingerprint("a", &[b"one"]));
    let entropy = TestEntropy::seeded(9);
    super::KeyFile::begin_rotation(&file, &entropy).unwrap();
    let begun = fs::read(&file).unwrap();
    super::KeyFile::begin_rotation(&file, &entropy).unwrap();
    assert_eq!(fs::read(&file).unwrap(), begun, "a second time goes on with the same key");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let both = load(&file, false).unwrap();
    let anew = both.seal(&context(), PLACE, b"secret").unwrap();
    for value in [&sealed, &anew] {
        assert_eq!(*both.open(PLACE, value).unwrap(), b"secret");
    }
    assert!(old.open(PLACE, &anew).is_err(), "another key");
    assert_eq!(anew[1..5], 2_u32.to_be_bytes());
    super::KeyFile::end_rotation(&file, &entropy).unwrap();
    let new = load(&file, false).unwrap();
    assert_eq!(*new.open(PLACE, &anew).unwrap(), b"secret");
    assert!(new.open(PLACE, &sealed).is_err(), "the old key is gone");
    for keys in [&both, &new] {
        assert_eq!(keys.fingerprint("a", &[b"one"]), print, "recovery keys go on");
    }
    // And once more.
    super::KeyFile::begin_rotation(&file, &entropy).unwrap();
    let third = load(&file, false).unwrap();
    assert_eq!(third.fingerprint("a", &[b"one"]), print);
    assert_eq!(third.seal(&context(), PLACE, b"secret").unwrap()[1..5], 3_u32.to_be_bytes());
    assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1, "nothing but the key file stays");
}

/// S-117: what cannot be read is counted by its kind.
#[tokio::test]
async fn what_another_key_has_sealed_is_listed() {
    for world in crate::testing::World::all().await {
        world.owner("maria@example.org").await;
        let (none, all) = world.portal.unreadable().await.unwrap();
        assert!(none.is_empty() && all > 1, "on {}", world.engine());
        world.raw("UPDATE authenticator_app SET sealed_secret = sealed_body FROM outbox").await;
        let (found, of_all) = world.portal.unreadable().await.unwrap();
        assert_eq!(
            (found.len(), found[0].what, found[0].values, found[0].of, of_all),
            (1, "secrets of authenticator apps", 1, 1, all)
        );
    }
}
