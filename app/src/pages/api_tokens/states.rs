use super::made::Shown;
use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
        script,
    },
    routes,
};
use model::{ApiTokenUse, ApiTokenView, ApiTokensView, Field, Kept, Notice, Problem, Refusal, Scope};

/// S25.
pub fn states() -> Vec<State> {
    [list(), create(), made(), revoke()].concat()
}

fn token(id: &str, name: &str) -> ApiTokenView {
    let used = ApiTokenUse { at: today("03:00"), address: "203.0.113.9".to_owned(), program: "curl/8.14".to_owned() };
    ApiTokenView {
        id: id.to_owned(),
        name: name.to_owned(),
        scopes: vec![Scope::AccountRead],
        created: moment(3, 3, "14:05"),
        ends: moment(12, 31, "00:00"),
        ended: false,
        last_used: Some(used),
        idle: false,
    }
}

fn view(tokens: Vec<ApiTokenView>) -> ApiTokensView {
    let days = ("2026-11-25".to_owned(), "2027-11-24".to_owned());
    ApiTokensView { tokens, max: 20, scopes: vec![Scope::AccountRead], days, limit: None }
}

fn several() -> ApiTokensView {
    view(vec![
        ApiTokenView { last_used: None, ..token("t1", "Backup of the wiki") },
        token("t2", "Nightly report"),
        ApiTokenView { idle: true, scopes: Scope::ALL.to_vec(), ..token("t3", samples::LONG) },
        ApiTokenView { ended: true, ..token("t4", "Old import") },
    ])
}

fn list() -> Vec<State> {
    let screen = Screen::new("S25", "API tokens", routes::API_TOKENS).signed_in();
    let full = ApiTokensView { max: 3, ..several() };
    vec![
        screen.state("None").given(view(Vec::new())),
        screen.state("Several").given(several()),
        screen.state("As many as there may be").given(full),
        screen.state("Revoked").given(several()).told(Notice::ApiTokenRevoked { name: "Old import".to_owned() }),
        screen.state("Gone meanwhile").given(several()).answered::<doors::RevokeApiToken>(Refusal::Conflict),
        screen.state("Cannot be read").refused::<ApiTokensView>(Refusal::Busy),
    ]
}

fn create() -> Vec<State> {
    let screen = Screen::new("S25", "Create an API token", routes::API_TOKEN_NEW).signed_in();
    let typed = || Kept {
        name: "Nightly report".to_owned(),
        scopes: "account_read ".to_owned(),
        until: "2027-01-31".to_owned(),
        ..Kept::default()
    };
    let form = |name| screen.state(name).given(view(Vec::new()));
    let refused = |name, refusal| form(name).answered::<doors::CreateApiToken>(refusal).kept(typed());
    let field = |field, problem| Refusal::field(field, problem);
    let admin = Screen::new("S25", "Create an API token", routes::API_TOKEN_NEW).admin();
    let every = ApiTokensView {
        scopes: Scope::ALL.to_vec(),
        limit: Some((samples::ORGANIZATION.to_owned(), 90)),
        ..view(Vec::new())
    };
    vec![
        form("A new token"),
        admin.state("A new token of an admin").given(every),
        refused("No name", field(Field::TokenName, Problem::Missing)),
        refused("Name taken", field(Field::TokenName, Problem::Taken)),
        refused("Nothing ticked", field(Field::Scopes, Problem::Missing)),
        refused("Not for you", field(Field::Scopes, Problem::Characters)),
        refused("No day", field(Field::Until, Problem::NotADay)),
        refused("A day that is over", field(Field::Until, Problem::DayOver)),
        refused("A day too far away", field(Field::Until, Problem::DayTooFar { max: 365 })),
        refused("Too many meanwhile", Refusal::TooManyTokens { max: 20 }),
        screen.state("No room").given(ApiTokensView { max: 3, ..several() }),
    ]
}

fn made() -> Vec<State> {
    let screen = Screen::new("S25", "Your new API token", routes::API_TOKEN_MADE).signed_in();
    let token = "nl_api_EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0EXAMPLE0";
    let shown = Shown {
        token: token.to_owned(),
        line: format!("curl -H 'Authorization: Bearer {token}' https://id.example.org/rest/api/1/myself"),
        name: "Nightly report".to_owned(),
        scopes: vec![Scope::AccountRead],
        ends: moment(12, 31, "00:00"),
    };
    vec![
        screen.state("Just made").given(Some(shown.clone())),
        screen.state("Copied").given(Some(shown)).browser(script::COPYING).pressed("leptos-island button"),
        screen.state("Hidden").given(None::<Shown>),
        screen.state("The new one cannot be read").refused::<Option<Shown>>(Refusal::Busy),
    ]
}

fn revoke() -> Vec<State> {
    let screen = Screen::new("S25", "Revoke an API token", routes::api_token_revoke("t2")).signed_in();
    vec![screen.state("Revoke").given(several())]
}
