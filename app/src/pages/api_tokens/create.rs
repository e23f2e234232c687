use super::{CRUMB, list::full, tokens, words};
use crate::{
    doors::CreateApiToken,
    islands::{FormError, Submit, TextField},
    pages::security::CannotLoad,
    parts::{DayField, Flashed, Frame, flashed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{ApiTokensView, Field, Scope, TokenName};

/// S25: a new token. A plain form: its answer is another page.
#[component]
pub fn CreateToken() -> impl IntoView {
    let answer = flashed(CreateApiToken::PATH);
    let failed = answer.failed();
    let body = Suspend::new(async move {
        match tokens().await {
            Ok(view) if view.has_room() => form(view, &answer),
            Ok(view) => {
                let back = view! { <p><a class="btn" href=routes::API_TOKENS>"Back to your tokens"</a></p> };
                view! { {full(&view)} {back} }.into_any()
            }
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title="Create an API token" crumb=CRUMB failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn form(view: ApiTokensView, answer: &Flashed) -> AnyView {
    let hint = match &view.limit {
        Some((organization, 1)) => format!("{organization} lets tokens live at most 1 day."),
        Some((organization, days)) => format!("{organization} lets tokens live at most {days} days."),
        None => "At most a year from now.".to_owned(),
    };
    let until = if answer.failed() { answer.kept.until.clone() } else { view.days.1.clone() };
    view! {
        <form class="form" method="post" action=CreateApiToken::PATH>
            <FormError text=answer.whole(&[Field::TokenName, Field::Scopes, Field::Until])/>
            <TextField field=Field::TokenName label="Name for this token" name="name" autocomplete="off"
                hint="The program that will use it, for example Backup of the wiki." value=answer.kept.name.clone()
                max=TokenName::MAX error=answer.at(Field::TokenName)/>
            {scopes(&view.scopes, answer)}
            <DayField hint=format!("{hint} The day ends at midnight UTC.") days=view.days value=until error=answer.at(Field::Until)/>
            <div class="actions">
                <Submit label="Create token"/>
                <a class="btn quiet" href=routes::API_TOKENS>"Cancel"</a>
            </div>
        </form>
    }
    .into_any()
}

fn scopes(offered: &[Scope], answer: &Flashed) -> AnyView {
    let error = answer.at(Field::Scopes).get_untracked();
    let described = error.is_some().then_some("scopes-error");
    let error = error.map(|text| view! { <p class="error" id="scopes-error">{text}</p> });
    let is_ticked = |scope| match answer.failed() {
        true => answer.kept.scopes.split(' ').any(|name| name == words::field(scope)),
        false => scope == Scope::AccountRead,
    };
    let ticks = offered.iter().map(|scope| tick(*scope, is_ticked(*scope))).collect_view();
    view! {
        <fieldset class="group" aria-describedby=described>
            <legend>"What it may do"</legend>
            {error}
            {ticks}
        </fieldset>
    }
    .into_any()
}

fn tick(scope: Scope, checked: bool) -> AnyView {
    let (name, hint) = (words::field(scope), format!("{}-hint", words::field(scope)));
    view! {
        <div class="field check">
            <input id=name type="checkbox" name=name checked=checked aria-describedby=hint.clone()/>
            <label for=name>{words::label(scope)}</label>
            <p id=hint class="hint">{words::meaning(scope)}</p>
        </div>
    }
    .into_any()
}
