//! The file of the repository.

use super::{read, with};
use crate::settings::{Environment, keys::KEYS};
use config::{Config, File, FileFormat, Map, Value};

const LEPTOS: &str = include_str!("../../../../Leptos.toml");
const CARGO: &str = include_str!("../../../../Cargo.toml");

/// The keys of Leptos that a file holds.
fn leptos_keys(text: &str) -> Map<String, Value> {
    let file = Config::builder().add_source(File::from_str(text, FileFormat::Toml)).build().unwrap();
    file.get_array("workspace.metadata.leptos").unwrap().remove(0).into_table().unwrap()
}

#[test]
fn it_is_for_development_and_holds_the_defaults() {
    let settings = read(LEPTOS, &[]).unwrap();
    assert_eq!(settings.environment, Environment::Development);
    assert_eq!(format!("{settings:?}"), format!("{:?}", with(&[]).unwrap()));
}

#[test]
fn it_holds_every_key_with_words_of_its_own() {
    let (mut table, mut comment, mut seen) = (String::new(), String::new(), Vec::new());
    for line in LEPTOS.lines() {
        let (words, setting) = match line.strip_prefix('#') {
            Some(rest) => (rest.trim(), rest.trim().split_once(" = ").filter(|(key, _)| !key.contains(' '))),
            None => ("", line.split_once(" = ")),
        };
        if let Some(header) = line.strip_prefix('[') {
            table = header.trim_matches(['[', ']']).to_owned();
        } else if let Some((key, _)) = setting {
            assert!(comment.len() > 20, "{key} needs words that say what it means");
            seen.push(format!("{table}.{key}"));
        } else if !words.is_empty() {
            comment.push_str(words);
            continue;
        }
        comment.clear();
    }
    let ours: Vec<_> = seen.iter().filter_map(|key| key.strip_prefix("nightlatch.")).collect();
    assert_eq!(ours, KEYS);
}

#[test]
fn leptos_reads_it_too() {
    let options = leptos::config::get_configuration(Some("../Leptos.toml")).unwrap().leptos_options;
    assert_eq!((&*options.site_root, &*options.output_name), ("target/site", "nightlatch"));
}

#[test]
fn cargo_leptos_is_told_the_same() {
    let (ours, cargo) = (leptos_keys(LEPTOS), leptos_keys(CARGO));
    for (key, value) in &ours {
        let theirs = cargo.get(key).unwrap_or_else(|| panic!("{key} is missing in Cargo.toml"));
        assert_eq!(theirs.kind, value.kind, "{key}");
    }
    // What the running server reads of the keys that cargo-leptos knows (leptos_config 0.8, LeptosOptions).
    let read =
        ["output-name", "site-root", "site-pkg-dir", "site-addr", "reload-port", "env", "hash-files", "hash-file"];
    let read = read.into_iter().chain(["disable-server-fn-hash", "server-fn-prefix", "server-fn-mod-path"]);
    for key in read.filter(|key| cargo.contains_key(*key)) {
        assert!(ours.contains_key(key), "{key} is missing in Leptos.toml");
    }
}
