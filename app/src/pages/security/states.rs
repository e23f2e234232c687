use crate::{
    gallery::{Screen, State, samples},
    routes,
};
use model::{Notice, Refusal, SecurityView, TwoStepView};

/// S1 and the profile.
pub fn states() -> Vec<State> {
    [overview(), profile()].concat()
}

fn overview() -> Vec<State> {
    let screen = Screen::new("S1", "Security", routes::SECURITY).signed_in();
    let shown = |name, two_step| screen.state(name).given(samples::security(two_step));
    let key = |recovery_key| TwoStepView { recovery_key, ..samples::on() };
    let nothing_else = SecurityView { api_tokens: 0, organization: None, ..samples::security(samples::on()) };
    let off = Screen::new("S1", "Security", routes::SECURITY).setting_up();
    let told = |name, notice| shown(name, samples::on()).told(notice);
    vec![
        off.state("Off").given(samples::security(samples::off())),
        shown("On", samples::on()),
        shown("One key", samples::one_key()),
        shown("One app", samples::one_app()),
        shown("A phone alone", samples::phone_only()),
        shown("Only this device", TwoStepView { other_devices: 0, ..samples::on() }),
        screen.state("No tokens").given(nothing_else),
        shown("Recovery key on the screen", key(samples::not_saved(true))),
        shown("Recovery key not saved", key(samples::not_saved(false))),
        shown("Check-up of the recovery key", key(samples::check_up())),
        off.state("Address confirmed").given(samples::security(samples::off())).told(Notice::EmailVerified),
        told("Organization joined", Notice::OrganizationJoined { organization: samples::ORGANIZATION.to_owned() }),
        told("Password changed", Notice::PasswordChanged),
        screen.state("Cannot be read").refused::<SecurityView>(Refusal::Busy),
    ]
}

fn profile() -> Vec<State> {
    let screen = Screen::new("S0", "Profile", routes::PROFILE).signed_in();
    let alone = SecurityView { organization: None, ..samples::security(samples::on()) };
    let long = SecurityView {
        name: samples::UNBROKEN.to_owned(),
        email: "a-very-long-address-that-somebody-really-has@departments.of.a.large.example.org".to_owned(),
        ..samples::security(samples::on())
    };
    vec![
        screen.state("In an organization").given(samples::security(samples::on())),
        screen.state("On its own").given(alone),
        screen.state("Long names").given(long),
        screen.state("Cannot be read").refused::<SecurityView>(Refusal::Busy),
    ]
}
