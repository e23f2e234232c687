use std::process::Command;

/// What the server is built with; with its tests, or as it is released.
fn tree(edges: &str) -> String {
    let words = ["tree", "--locked", "--package", "server", "--edges", edges, "--invert", "store"];
    let tree = Command::new(env!("CARGO")).args(words).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout).unwrap()
}

#[test]
fn a_released_server_cannot_die_on_demand() {
    const HOOK: &str = "store feature \"testing\"";
    assert!(tree("features").contains(HOOK), "the check must see what it is for");
    assert!(!tree("features,no-dev").contains(HOOK));
}
