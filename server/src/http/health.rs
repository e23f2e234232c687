use super::Site;
use axum::{extract::State, http::StatusCode};

/// The process lives.
pub async fn alive() -> &'static str {
    "ok"
}

/// The process can serve: its database answers. Says nothing else to strangers (S-126).
pub async fn ready(State(site): State<Site>) -> (StatusCode, &'static str) {
    if site.portal.is_ready().await {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready")
    }
}
