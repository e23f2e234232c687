use super::connect_app::Sheet;
use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
        script::{self, Server},
    },
    routes,
};
use domain::SetupSheet;
use model::{
    AllowedWays, Disabling, Field, Kept, Moment, Notice, OpenText, PhoneMethod, Problem, Refusal, SecurityView,
    SetUpOffer, TextOffer, TextState, TwoStepView, UnlockNeeds,
};

/// S2 to S4, S8, S9, S14, S15 and S20.
pub fn states() -> Vec<State> {
    [start(), unlock(), method(), connect(), done(), manage(), told(), disable()].concat()
}

fn wrong_password() -> Refusal {
    Refusal::WrongPassword
}

fn start() -> Vec<State> {
    let screen = Screen::new("S2", "Set up two-step verification", routes::START).setting_up();
    let view = |two_step, api_password| SecurityView { api_password, ..samples::security(two_step) };
    let off = |other_devices| view(TwoStepView { other_devices, ..samples::off() }, None);
    vec![
        screen.state("Empty").given(off(3)),
        screen.state("The only device").given(off(0)),
        screen.state("A script uses the password").given(view(samples::off(), Some(moment(11, 23, "12:04")))),
        screen.state("Wrong password").given(off(1)).answered::<doors::Unlock>(wrong_password()),
        screen.state("Cannot be read").refused::<SecurityView>(Refusal::Busy),
    ]
}

fn unlock() -> Vec<State> {
    let screen = Screen::new("S3", "Unlock settings", routes::unlock_for(routes::TWO_STEP)).signed_in();
    let phone = Some(PhoneMethod { last_used: Some(today("09:00")), ..samples::phone() });
    let needs = |unlock_needs| samples::security(TwoStepView { unlock_needs, phone: phone.clone(), ..samples::on() });
    let open =
        || OpenText { to: "482".to_owned(), state: TextState::Sent, sent: today("14:02"), until: today("14:12") };
    let password = |name| screen.state(name).given(needs(UnlockNeeds::PASSWORD)).given(None::<OpenText>);
    let code = |name| {
        screen.state(name).given(needs(UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD })).given(None::<OpenText>)
    };
    let every = UnlockNeeds { key: true, code: true, text: true };
    let text =
        |name, open| screen.state(name).given(needs(UnlockNeeds { text: true, ..UnlockNeeds::PASSWORD })).given(open);
    let with_key = || crate::parts::Asked::new(samples::question(true), String::new());
    vec![
        password("The password"),
        password("Wrong password").answered::<doors::Unlock>(wrong_password()),
        password("Too many tries")
            .answered::<doors::Unlock>(Refusal::TooManyTries { until: today("14:20"), seconds: 900 }),
        code("The password and a code"),
        code("Wrong code")
            .answered::<doors::Unlock>(Refusal::WrongCode { failures: 2 })
            .kept(Kept { code: "418204".to_owned(), ..Kept::default() }),
        screen.state("The password and a key").given(needs(every)).given(None::<OpenText>).given(with_key()),
        text("The password and a text", Some(open())),
        text("No text yet", None),
        text("Wrong code of a text", Some(open()))
            .answered::<doors::UnlockWithText>(Refusal::WrongTextCode { failures: 1 }),
        text("The text was not sent", None).answered::<doors::SendUnlockText>(Refusal::TextNotSent),
    ]
}

fn method() -> Vec<State> {
    let screen = Screen::new("S4", "Choose how you want to log in", routes::METHOD).setting_up();
    let offer = |allowed, text| SetUpOffer { allowed, organization: Some(samples::ORGANIZATION.to_owned()), text };
    let shown = |name, offer: SetUpOffer| screen.state(name).given(offer).given(None::<Moment>);
    let only_keys = AllowedWays { security_key: true, authenticator_app: false, text_message: false };
    let first = || offer(AllowedWays::ALL, TextOffer::Offered);
    let later = Screen::new("S4", "Choose how you want to log in", routes::METHOD).signed_in();
    vec![
        shown("The first method", first()),
        later.state("Another method").given(offer(AllowedWays::ALL, TextOffer::NotFirst)).given(None::<Moment>),
        later.state("With a phone").given(offer(AllowedWays::ALL, TextOffer::Connected)).given(None::<Moment>),
        shown("No texts here", offer(AllowedWays::ALL, TextOffer::Unavailable)),
        shown("Security keys only", offer(only_keys, TextOffer::NotAllowed)),
        screen.state("A script uses the password").given(first()).given(Some(moment(11, 23, "12:04"))),
        shown("Too many apps", first()).answered::<doors::StartAppSetup>(Refusal::TooManyApps { max: 5 }),
        screen.state("Cannot be read").refused::<SetUpOffer>(Refusal::Busy),
    ]
}

/// A sheet whose secret is everybody's.
pub fn sheet() -> Option<Sheet> {
    SetupSheet::of(b"twenty bytes, no key", "Nightlatch", samples::EMAIL).ok().map(Sheet::from)
}

fn connect() -> Vec<State> {
    let screen = Screen::new("S8", "Enable authenticator app", routes::APP).setting_up();
    let open = |name| screen.state(name).given(sheet());
    let typed = || Kept { code: "418 204".to_owned(), ..Kept::default() };
    let refused = |name, refusal| open(name).answered::<doors::ConnectApp>(refusal).kept(typed());
    vec![
        open("Scan or type"),
        open("A new code").told(Notice::NewSetupCode),
        refused("Wrong code", Refusal::WrongCode { failures: 0 }),
        refused("Used code", Refusal::CodeUsed),
        refused("Slow clock", Refusal::ClockOff { minutes: -2 }),
        refused("Fast clock", Refusal::ClockOff { minutes: 1 }),
        refused("Too short", Refusal::field(Field::Code, Problem::CodeLength { got: 4 })),
        open("Copied").browser(script::COPYING).pressed(".same-device button"),
        open("Copying not allowed").browser(script::NO_COPYING).pressed(".same-device button"),
        open("Connecting").server(Server::IsSilent).pressed(".steps .btn.primary"),
        open("No new code").answered::<doors::RestartAppSetup>(Refusal::Busy),
        screen.state("Ran out").given(None::<Sheet>).answered::<doors::ConnectApp>(Refusal::SetupExpired),
    ]
}

fn done() -> Vec<State> {
    let screen = Screen::new("S14", "You\u{2019}re all set up", routes::DONE).signed_in();
    vec![
        screen.state("A key").given((samples::one_key(), 3_u32)),
        screen.state("An app").given((samples::one_app(), 1_u32)),
        screen.state("A phone").given((TwoStepView { newest: Some("482".to_owned()), ..samples::phone_only() }, 0_u32)),
        screen.state("Several ways").given((samples::unlocked(), 0_u32)),
        screen.state("Cannot be read").refused::<(TwoStepView, u32)>(Refusal::Busy),
    ]
}

fn screen() -> Screen {
    Screen::new("S15", "Two-step verification", routes::TWO_STEP).signed_in()
}

fn shown(name: &'static str, two_step: TwoStepView) -> State {
    screen().state(name).given(samples::security(two_step))
}

fn manage() -> Vec<State> {
    let off = Screen::new("S15", "Two-step verification", routes::TWO_STEP).setting_up();
    let key = |recovery_key| TwoStepView { recovery_key, ..samples::unlocked() };
    let names = [samples::LONG, samples::RIGHT_TO_LEFT, samples::UNBROKEN];
    let long = TwoStepView {
        keys: names.iter().enumerate().map(|(n, name)| samples::key(&format!("k{n}"), name)).collect(),
        apps: vec![samples::app("a1", samples::LONG)],
        ..samples::unlocked()
    };
    let most = (1..=20).map(|n| samples::key(&format!("k{n}"), &format!("Security key {n}"))).collect();
    let fresh = TwoStepView {
        keys: vec![model::KeyMethod { last_used: None, ..samples::key("k1", "Security key 1") }],
        ..samples::one_key()
    };
    let needs_code = TwoStepView { unlock_needs: UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD }, ..samples::on() };
    vec![
        off.state("Off").given(samples::security(samples::off())),
        shown("Locked", samples::on()),
        shown("Unlocked", samples::unlocked()),
        shown("One key", samples::one_key()),
        shown("One app", samples::one_app()),
        shown("A phone alone", samples::phone_only()),
        shown("Every way", TwoStepView { phone: Some(samples::phone()), ..samples::unlocked() }),
        shown("A key that was never used", fresh),
        shown("As many keys as there may be", TwoStepView { keys: most, ..samples::unlocked() }),
        shown("No keys at this address", TwoStepView { keys_available: false, ..samples::one_app() }),
        shown("Recovery key on the screen", key(samples::not_saved(true))),
        shown("Recovery key not saved", key(samples::not_saved(false))),
        shown("A new recovery key waits", TwoStepView { new_recovery_key: true, ..samples::unlocked() }),
        shown("Check-up of the recovery key", key(samples::check_up())),
        shown("Required by the organization", TwoStepView { disabling: Disabling::Forbidden, ..samples::unlocked() }),
        shown("Long names", long),
        shown("Unlocking", samples::on())
            .pressed("a[href$='unlock?next=/manage-profile/security/two-step-verification']"),
        shown("Unlocking with a code", needs_code)
            .pressed("a[href$='unlock?next=/manage-profile/security/two-step-verification']"),
        shown("Renaming a key", samples::unlocked()).pressed("#name-k1"),
        shown("A name that is taken", samples::unlocked())
            .server(Server::Refuses(Refusal::KeyNameTaken { name: "Spare key".to_owned() }))
            .pressed("#name-k1")
            .pressed("#rename-form .primary"),
        shown("Deleting a key", samples::unlocked()).pressed("a[href$='/keys/k1/delete']"),
        shown("Deleting the only key", samples::one_key()).pressed("a[href$='/keys/k1/delete']"),
        shown("More actions of an app", samples::unlocked()).pressed("section[aria-labelledby=apps] summary"),
        shown("Disabling an app", samples::unlocked())
            .pressed("section[aria-labelledby=apps] summary")
            .pressed("a[href$='/app/a1/disable']"),
        shown("Disabling the keys", samples::unlocked())
            .pressed("section[aria-labelledby=keys] summary")
            .pressed("a[href$='/keys/disable']"),
        shown("Disabling it", samples::unlocked()).pressed("a[href$='/two-step-verification/disable']"),
        screen()
            .state("Cannot be read")
            .refused::<SecurityView>(Refusal::Internal { reference: "7F3K-9Q2M".to_owned() }),
    ]
}

/// What this page tells of what was done before it.
fn told() -> Vec<State> {
    let tells = |name, two_step, notice| shown(name, two_step).told(notice);
    let now = samples::unlocked;
    let kept = || "Travel key".to_owned();
    let off = Screen::new("S15", "Two-step verification", routes::TWO_STEP).setting_up();
    vec![
        tells("Locked again", samples::on(), Notice::Locked),
        tells("Just unlocked", now(), Notice::Unlocked),
        tells("Key renamed", now(), Notice::KeyRenamed { id: "k1".to_owned(), name: kept() }),
        tells("Key deleted", now(), Notice::KeyDeleted { name: kept() }),
        tells("Keys disabled", samples::one_app(), Notice::KeysDisabled),
        tells("App renamed", now(), Notice::AppRenamed { id: "a1".to_owned(), name: "Old phone".to_owned() }),
        tells("App disabled", samples::one_key(), Notice::AppDisabled { name: "Old phone".to_owned() }),
        tells("App replaced", now(), Notice::AppReplaced),
        tells("Phone disabled", now(), Notice::PhoneDisabled),
        tells("Phone changed", samples::phone_only(), Notice::PhoneChanged),
        tells("Recovery key replaced", now(), Notice::RecoveryKeyReplaced),
        tells("Recovery key kept", now(), Notice::RecoveryKeyKept),
        tells("Recovery key still there", now(), Notice::RecoveryKeyCheckedUp { answer: model::CheckUp::StillThere }),
        tells("Asked again in a month", now(), Notice::RecoveryKeyCheckedUp { answer: model::CheckUp::NextMonth }),
        off.state("Just disabled").given(samples::security(samples::off())).told(Notice::TwoStepDisabled),
        shown("Not locked", now()).answered::<doors::Lock>(Refusal::Busy),
        shown("Check-up refused", now()).answered::<doors::AnswerCheckUp>(Refusal::Conflict),
    ]
}

fn disable() -> Vec<State> {
    let screen = Screen::new("S20", "Disable two-step verification", routes::DISABLE).signed_in();
    let asks = |name, two_step| screen.state(name).given(samples::security(two_step));
    let disabling = |disabling| TwoStepView { disabling, ..samples::unlocked() };
    let required = Refusal::RequiredByOrganization { name: samples::ORGANIZATION.to_owned() };
    vec![
        asks("The question", samples::unlocked()),
        asks("With a phone alone", TwoStepView { other_devices: 0, ..samples::phone_only() }),
        asks("Would shut out", disabling(Disabling::ShutsOut)),
        asks("Not allowed", disabling(Disabling::Forbidden)),
        asks("Refused meanwhile", samples::unlocked()).answered::<doors::DisableTwoStep>(required),
        asks("Locked meanwhile", samples::unlocked()).answered::<doors::DisableTwoStep>(Refusal::UnlockFirst),
        asks("Logged out meanwhile", samples::unlocked()).answered::<doors::DisableTwoStep>(Refusal::LogInFirst),
    ]
}
