use super::{code::Code, problem::Problem};
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};

/// The id in an address. What can be none answers like one that nobody has.
pub struct Id(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(id) = Path::from_request_parts(parts, state).await.map_err(|_| Problem::plain(Code::NotFound))?;
        Ok(Self(id))
    }
}
