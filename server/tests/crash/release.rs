use std::process::Command;

/// What the server is built with; with its tests, or as it is released.
fn tree(edges: &str, room: &str) -> String {
    let words = ["tree", "--locked", "--package", "server", "--edges", edges, "--invert", room];
    let tree = Command::new(env!("CARGO")).args(words).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout).unwrap()
}

#[test]
fn a_released_server_has_nothing_that_is_for_tests() {
    // Dying on demand, and writing messages to nobody.
    for room in ["store", "domain"] {
        let hook = format!("{room} feature \"testing\"");
        assert!(tree("features", room).contains(&hook), "the check must see what it is for");
        assert!(!tree("features,no-dev", room).contains(&hook));
    }
}
