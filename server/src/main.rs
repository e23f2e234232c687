//! Starts the program. All of it is in the library, where the fuzz targets reach it, too.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    nightlatch::main().await
}
