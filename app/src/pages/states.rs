//! The states of all screens, room by room, and of the few pages that are in no room.

use super::{
    account, activity, admin, api_tokens, authenticator_app, devices, join, login, password, recovery_key, security,
    security_key, text_message, two_step,
};
use crate::{
    gallery::{
        Screen, State,
        samples::{EMAIL, today},
    },
    routes,
};
use domain::Delivery;

/// All states, in the order of the design.
pub fn all() -> Vec<State> {
    let mut states = [
        login::states(),
        security::states(),
        two_step::states(),
        security_key::states(),
        authenticator_app::states(),
        text_message::states(),
        recovery_key::states(),
        devices::states(),
        activity::states(),
        api_tokens::states(),
        password::states(),
        admin::states(),
        account::states(),
        join::states(),
        others(),
    ]
    .concat();
    // Rooms share screens: what belongs together stands together, in the order in which it was met first.
    let order: Vec<&str> = states.iter().map(|state| state.screen).collect();
    states.sort_by_key(|state| order.iter().position(|screen| *screen == state.screen));
    states
}

/// The help, what the API can do, an address without a page, and the captured messages.
fn others() -> Vec<State> {
    let help = |path: &str| Screen::new("X2", "Help", path.to_owned());
    let outbox = Screen::new("X6", "Captured messages", routes::DEV_OUTBOX);
    let delivery = |kind: &str, to: &str, subject: &str, body: String| Delivery {
        id: Default::default(),
        kind: kind.to_owned(),
        to: to.to_owned(),
        subject: subject.to_owned(),
        body,
        sent_at: today("14:06").iso,
    };
    let told = "Hello Maria Silva,\n\nBlue key was added to your account.\n".to_owned();
    let mail = delivery("email", EMAIL, "A security key was added", told);
    let code = ["418204 is your Nightlatch code. Do not share it.\n@id.example.org ", "#", "418204"].concat();
    let text = delivery("sms", "+447700900482", "", code);
    vec![
        help(routes::HELP_TWO_STEP).state("About two-step verification"),
        help(routes::HELP_LOG_IN).state("Problems logging in"),
        Screen::new("X3", "No page here", "/no-such-page").state("For a stranger"),
        Screen::new("X3", "No page here", "/no-such-page").signed_in().state("Logged in"),
        Screen::new("X5", "The API", routes::REST_DOCS).state("Every operation"),
        outbox.state("Nothing yet").given(Vec::<Delivery>::new()),
        outbox.state("A mail and a text").given(vec![text, mail]),
    ]
}
