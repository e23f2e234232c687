//! Where the account is logged in.

mod list;
mod log_out_others;
mod rename_page;
mod states;

pub use list::Devices;
pub use log_out_others::LogOutOthers;
pub use rename_page::RenameDevice;
pub use states::states;

use crate::{Refused, doors::Doorway, source::read};
use model::DevicesView;

async fn devices() -> Result<DevicesView, Refused> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        door.portal.devices(&door.context, &signed_in).await.map_err(|e| door.refused(e))
    };
    read(load).await
}
