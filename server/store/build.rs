//! New migrations must reach the program.
fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
