//! API tokens: what there are, a new one and the one look at it, and taking one away.

mod create;
mod list;
mod made;
mod revoke;
mod scopes;
mod states;

pub use create::CreateToken;
pub use list::Tokens;
pub use made::TokenMade;
pub use revoke::RevokeToken;
pub use states::states;

use crate::{Refused, doors::Doorway, routes, say::say, source::read};
use model::ApiTokensView;

fn crumb() -> (&'static str, String) {
    (routes::API_TOKENS, say!("api-tokens-title"))
}

async fn tokens() -> Result<ApiTokensView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        door.portal.api_tokens(&door.context, &signed_in).await.map_err(|e| door.refused(e))
    };
    read(load).await
}
