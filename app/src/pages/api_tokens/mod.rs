//! API tokens: what there are, a new one and the one look at it, and taking one away.

mod create;
mod list;
mod made;
mod revoke;
mod words;

pub use create::CreateToken;
pub use list::Tokens;
pub use made::TokenMade;
pub use revoke::RevokeToken;

use crate::{Refused, doors::Doorway, routes};
use model::ApiTokensView;

const CRUMB: (&str, &str) = (routes::API_TOKENS, "API tokens");

async fn tokens() -> Result<ApiTokensView, Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    door.portal.api_tokens(&door.context, &signed_in).await.map_err(|e| door.refused(e))
}
