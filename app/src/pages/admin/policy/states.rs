use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment},
    },
    routes,
};
use model::{AffectedMember, AllowedWays, Field, Notice, PolicyPreview, PolicyView, Problem, Refusal, Way};

/// A3.
pub fn states() -> Vec<State> {
    [look(), change(), preview()].concat()
}

fn optional() -> PolicyView {
    PolicyView { required_from: None, contact: String::new(), delays: 0, ..samples::policy() }
}

fn strict() -> PolicyView {
    let keys = AllowedWays { security_key: true, authenticator_app: false, text_message: false };
    PolicyView { in_force: true, allowed: keys, delays: 0, token_days: 30, ..samples::policy() }
}

fn look() -> Vec<State> {
    let screen = Screen::new("A3", "Two-step verification policy", routes::POLICY).admin();
    vec![
        screen.state("Optional").given(optional()),
        screen.state("Required from a date").given(samples::policy()),
        screen.state("Required since a date").given(strict()),
        screen.state("Members may turn it off").given(PolicyView { may_disable: true, ..samples::policy() }),
        screen.state("Saved").given(samples::policy()).told(Notice::PolicySaved),
        screen.state("Cannot be read").refused::<PolicyView>(Refusal::Busy),
    ]
}

fn change() -> Vec<State> {
    let screen = Screen::new("A3", "Change policy", routes::POLICY_CHANGE).admin();
    let refused = |name, refusal| screen.state(name).given(samples::policy()).answered::<doors::SetPolicy>(refusal);
    vec![
        screen.state("The form").given(samples::policy()),
        screen.state("The form, optional so far").given(optional()),
        refused("Changed meanwhile", Refusal::Conflict),
        refused("Own account first", Refusal::OwnAccountFirst),
        screen.state("The form cannot be read").refused::<PolicyView>(Refusal::Busy),
    ]
}

fn preview() -> Vec<State> {
    let typed = "?required=required&from=2026-12-12&delays=2&allow_security_key=on&allow_authenticator_app=on&token_days=90&version=7";
    let screen = Screen::new("A3", "What it would mean", format!("{}{typed}", routes::POLICY_PREVIEW)).admin();
    let member = |name: &str, has, shut_out| AffectedMember {
        name: name.to_owned(),
        email: "ana@example.org".to_owned(),
        has,
        shut_out,
    };
    let view = || PolicyPreview {
        now: optional(),
        new: samples::policy(),
        members: 120,
        affected: 38,
        names: vec![
            member("Ana Pereira", None, false),
            member("Ben Okafor", Some(Way::TextMessage), true),
            member(samples::UNBROKEN, Some(Way::AuthenticatorApp), false),
        ],
        left_out: 2,
        own_account_ready: true,
        ways: AllowedWays::ALL,
        last_day: moment(12, 26, "00:00"),
    };
    let nobody = PolicyPreview { affected: 0, names: Vec::new(), left_out: 0, ..view() };
    let fields = [
        (Field::RequiredFrom, Problem::NotADay),
        (Field::Delays, Problem::Characters),
        (Field::Allowed, Problem::Missing),
        (Field::TokenDays, Problem::NotADay),
        (Field::Contact, Problem::TooLong { max: 500 }),
    ];
    let wrong = Refusal::Fields {
        fields: fields.into_iter().map(|(field, problem)| model::FieldProblem { field, problem }).collect(),
    };
    vec![
        screen.state("For many").given(view()),
        screen.state("For nobody").given(nobody),
        screen.state("At once").given(PolicyPreview { new: strict(), ..view() }),
        screen.state("Optional again").given(PolicyPreview {
            now: samples::policy(),
            new: optional(),
            affected: 0,
            names: Vec::new(),
            ..view()
        }),
        screen.state("Your own account first").given(PolicyPreview { own_account_ready: false, ..view() }),
        screen.state("Every field is wrong").refused::<PolicyPreview>(wrong),
        screen.state("The meaning cannot be read").refused::<PolicyPreview>(Refusal::Busy),
    ]
}
