//! No function is left out of the story.

use std::{fs, path::Path};

fn sources(folder: &Path) -> Vec<(String, String)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn every_public_function_is_told_of() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let story: String = sources(&root.join("tests/story")).into_iter().map(|(_, text)| text).collect();
    let mut count = 0;
    for (module, text) in sources(&root.join("src")) {
        if ["db", "live", "tx", "error", "testing", "open", "lib"].contains(&module.as_str()) {
            continue;
        }
        for declared in text.split("pub async fn ").skip(1) {
            let name = declared.split('(').next().unwrap();
            assert!(story.contains(&format!("{module}::{name}(")), "{module}::{name} is not in the story");
            count += 1;
        }
    }
    assert!(count >= 50, "only {count} functions were found");
}

#[test]
fn both_engines_have_the_same_migrations() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let names = |engine: &str| {
        let mut names: Vec<_> =
            fs::read_dir(root.join(engine)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
