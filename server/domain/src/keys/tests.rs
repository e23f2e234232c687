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
