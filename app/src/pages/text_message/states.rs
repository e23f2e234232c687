use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, today},
    },
    routes,
};
use model::{
    AllowedWays, Field, Kept, Notice, NumberForm, OpenText, Problem, Refusal, SetUpOffer, TextOffer, TextState,
    TwoStepView,
};

/// S10 to S12, and S18 of the telephone.
pub fn states() -> Vec<State> {
    [limited(), number(), confirm(), disable()].concat()
}

fn limited() -> Vec<State> {
    let screen = Screen::new("S10", "Limited security option", routes::TEXT).setting_up();
    let offer =
        |text| SetUpOffer { allowed: AllowedWays::ALL, organization: Some(samples::ORGANIZATION.to_owned()), text };
    vec![
        screen.state("Offered").given(offer(TextOffer::Offered)),
        screen.state("Not the first way").given(offer(TextOffer::NotFirst)),
        screen.state("Not allowed").given(offer(TextOffer::NotAllowed)),
        screen.state("No texts here").given(offer(TextOffer::Unavailable)),
        screen.state("Cannot be read").refused::<SetUpOffer>(Refusal::Busy),
    ]
}

fn number() -> Vec<State> {
    let screen = Screen::new("S11", "Phone number", routes::TEXT_NUMBER).setting_up();
    let form = || NumberForm { dial_code: Some(44), ..NumberForm::default() };
    let refused = |name, refusal, tel: &str| {
        let kept = Kept { tel: tel.to_owned(), ..Kept::default() };
        screen.state(name).given(form()).answered::<doors::SendSetupText>(refusal).kept(kept)
    };
    let field = |problem| Refusal::field(Field::Phone, problem);
    let other = Screen::new("S11", "Phone number", routes::TEXT_NUMBER).signed_in();
    vec![
        screen.state("Empty").given(form()),
        screen.state("No country is known").given(NumberForm::default()),
        screen.state("Correcting the number").given(NumberForm { number: "+447700900482".to_owned(), ..form() }),
        other.state("Another number").given(NumberForm { replaces: true, ..form() }),
        refused("No number", field(Problem::Missing), ""),
        refused("No mobile number", field(Problem::NotANumber), "12 34"),
        refused("Takes no texts", field(Problem::NotMobile), "020 7946 0321"),
        refused("Country not served", field(Problem::CountryNotServed), "+53 5 123 4567"),
        refused("The same number", field(Problem::SameAsBefore), "+44 7700 900482"),
        refused("Not the first way", Refusal::TextOnlyFirst, "+44 7700 900482"),
        refused("No texts here", Refusal::TextsUnavailable, "+44 7700 900482"),
        refused("Could not be sent", Refusal::TextNotSent, "+44 7700 900482"),
        refused("Not allowed", Refusal::MethodNotAllowed { name: samples::ORGANIZATION.to_owned() }, "+44 7700 900482"),
    ]
}

fn confirm() -> Vec<State> {
    let screen = Screen::new("S12", "Connect phone", routes::TEXT_CONFIRM).setting_up();
    let open =
        |state| OpenText { to: "+44 7700 900482".to_owned(), state, sent: today("14:02"), until: today("14:12") };
    let sent = |name| screen.state(name).given(Some(open(TextState::Sent)));
    let typed = || Kept { code: "418 204".to_owned(), ..Kept::default() };
    let refused = |name, refusal| sent(name).answered::<doors::ConnectPhone>(refusal).kept(typed());
    vec![
        sent("Sent"),
        screen.state("On its way").given(Some(open(TextState::OnItsWay))),
        screen.state("Could not be sent").given(Some(open(TextState::NotSent))),
        sent("Sent again").told(Notice::TextSent { earlier_works: true }),
        refused("Wrong code", Refusal::WrongTextCode { failures: 1 }),
        refused("Too short", Refusal::field(Field::Code, Problem::CodeLength { got: 4 })),
        sent("Wait before the next")
            .answered::<doors::ResendSetupText>(Refusal::TooManyTexts { until: today("14:03"), seconds: 25 }),
        screen.state("Ran out").given(None::<OpenText>),
    ]
}

fn disable() -> Vec<State> {
    let screen = Screen::new("S18", "Disable text messages", routes::TEXT_DISABLE).signed_in();
    let asks = |name, two_step: TwoStepView| screen.state(name).given(samples::security(two_step));
    vec![
        asks("The question of a phone", TwoStepView { phone: Some(samples::phone()), ..samples::unlocked() }),
        asks("A phone that is the only way", samples::phone_only()),
        asks("No phone any more", samples::unlocked()),
    ]
}
