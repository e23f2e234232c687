use crate::Refused;
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::Doorway,
    crate::routes,
    domain::{TextSent, Then},
    model::{Next, Notice, Refusal, Way},
};

/// Sends the code of an open log-in by text. Where one was sent already, only when another is wished for.
#[server(endpoint = "send_log_in_text")]
pub async fn send_log_in_text(#[server(default)] again: Option<String>) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let sent = door.portal.send_log_in_text(&door.context, &pending, again.is_some()).await;
    tell(&door, sent.map_err(|e| door.refused(e))?, again.is_some());
    door.go(routes::LOG_IN_TEXT);
    Ok(())
}

/// The second step of a log-in, with the code of a text message.
#[server(endpoint = "log_in_with_text")]
pub async fn log_in_with_text(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let pending = door.pending().await?;
    let issued = door.portal.log_in_with_text(&door.context, &pending, &code).await.map_err(|e| door.refused(e))?;
    door.remember(Way::TextMessage);
    super::log_in::go_on(&door, issued).await
}

/// Sends a code by text for unlocking the settings.
#[server(endpoint = "send_unlock_text")]
pub async fn send_unlock_text(
    #[server(default)] again: Option<String>,
    #[server(default)] next: String,
) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let sent = door.portal.send_unlock_text(&door.context, &signed_in, again.is_some()).await;
    tell(&door, sent.map_err(|e| door.refused(e))?, again.is_some());
    door.go(&routes::unlock_for(Next::parse(&next).as_ref().map_or(routes::TWO_STEP, Next::as_str)));
    Ok(())
}

/// Opens the settings with the password and the code of a text message, and goes on to where the person was.
#[server(endpoint = "unlock_with_text")]
pub async fn unlock_with_text(password: String, code: String, #[server(default)] next: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let issued = door.portal.unlock_with_text(&door.context, &signed_in, &password, &code).await;
    door.carry(&issued.map_err(|e| door.refused(e))?);
    super::security::unlocked(&door, &next);
    Ok(())
}

/// Sends a code to a number that is to be connected. Asks for unlocked settings.
#[server(endpoint = "send_setup_text")]
pub async fn send_setup_text(tel: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let may = who.may_enrol(&door)?;
    let sent = door.portal.send_setup_text(&door.context, may, &tel, door.region.as_deref()).await;
    sent.map_err(|e| door.refused(e))?;
    door.go(routes::TEXT_CONFIRM);
    Ok(())
}

/// Sends the code once more to the number that is being connected.
#[server(endpoint = "resend_setup_text")]
pub async fn resend_setup_text() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let sent = door.portal.resend_setup_text(&door.context, who.enrolling(&door)?).await;
    let sent = sent.map_err(|e| door.refused(e))?;
    tell(&door, sent, true);
    door.go(routes::TEXT_CONFIRM);
    Ok(())
}

/// Connects the number that a code was sent to. The first one turns two-step verification on.
#[server(endpoint = "connect_phone")]
pub async fn connect_phone(code: String) -> Result<(), Refused> {
    let door = Doorway::here()?;
    let who = door.enroller().await?;
    let issued = door.portal.connect_phone(&door.context, who.enrolling(&door)?, &code).await;
    let issued = issued.map_err(|e| door.refused(e))?;
    door.carry(&issued);
    if issued.then == Then::NewRecoveryKey {
        door.go(routes::RECOVERY_NEW);
    } else {
        door.notice(Notice::PhoneChanged);
        door.go(routes::TWO_STEP);
    }
    Ok(())
}

/// Takes the telephone off the account. Asks for unlocked settings.
#[server(endpoint = "disable_phone")]
pub async fn disable_phone() -> Result<(), Refused> {
    let door = Doorway::here()?;
    let signed_in = door.signed_in().await?;
    let unlocked = signed_in.unlocked(door.context.now).ok_or(Refused(Refusal::UnlockFirst))?;
    door.portal.disable_phone(&door.context, unlocked).await.map_err(|e| door.refused(e))?;
    door.notice(Notice::PhoneDisabled);
    door.go(routes::TWO_STEP);
    Ok(())
}

/// Tells what became of the wish for another text.
#[cfg(feature = "ssr")]
fn tell(door: &Doorway, sent: TextSent, asked: bool) {
    if let (TextSent::Now { earlier_works }, true) = (sent, asked) {
        door.notice(Notice::TextSent { earlier_works });
    }
}
