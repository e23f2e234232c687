use super::{crumb, list::full, scopes, tokens};
use crate::{
    doors::CreateApiToken,
    islands::{FormError, Submit, TextField},
    pages::security::CannotLoad,
    parts::{DayField, Flashed, Frame, flashed},
    routes,
    say::say,
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
                let back =
                    view! { <p><a class="btn" href=routes::API_TOKENS>{say!("api-tokens-back-to-list")}</a></p> };
                view! { {full(&view)} {back} }.into_any()
            }
            Err(refused) => view! { <CannotLoad refused/> }.into_any(),
        }
    });
    view! {
        <Frame title=say!("api-tokens-create-title") crumb=crumb() failed>
            <Suspense>{body}</Suspense>
        </Frame>
    }
}

fn form(view: ApiTokensView, answer: &Flashed) -> AnyView {
    let at_most = match &view.limit {
        Some((organization, days)) => {
            say!("api-tokens-until-at-most-days", organization = organization.clone(), days = *days)
        }
        None => say!("api-tokens-until-at-most-a-year"),
    };
    let hint = [at_most, say!("api-tokens-until-midnight")].join(" ");
    let until = if answer.failed() { answer.kept.until.clone() } else { view.days.1.clone() };
    view! {
        <form class="form" method="post" action=CreateApiToken::PATH>
            <FormError text=answer.whole(&[Field::TokenName, Field::Scopes, Field::Until])/>
            <TextField field=Field::TokenName label=say!("api-tokens-name-for-it") name="name" autocomplete="off"
                hint=say!("api-tokens-name-hint") value=answer.kept.name.clone()
                max=TokenName::MAX error=answer.at(Field::TokenName)/>
            {choice(&view.scopes, answer)}
            <DayField hint days=view.days value=until error=answer.at(Field::Until)/>
            <div class="actions">
                <Submit label=say!("api-tokens-create")/>
                <a class="btn quiet" href=routes::API_TOKENS>{say!("cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

fn choice(offered: &[Scope], answer: &Flashed) -> AnyView {
    let error = answer.at(Field::Scopes).get_untracked();
    let described = error.is_some().then_some("scopes-error");
    let error = error.map(|text| view! { <p class="error" id="scopes-error">{text}</p> });
    let is_ticked = |scope| match answer.failed() {
        true => answer.kept.scopes.split(' ').any(|name| name == scopes::field(scope)),
        false => scope == Scope::AccountRead,
    };
    let ticks = offered.iter().map(|scope| tick(*scope, is_ticked(*scope))).collect_view();
    view! {
        <fieldset class="group" aria-describedby=described>
            <legend>{say!("api-tokens-what-it-may-do")}</legend>
            {error}
            {ticks}
        </fieldset>
    }
    .into_any()
}

fn tick(scope: Scope, checked: bool) -> AnyView {
    let (name, hint) = (scopes::field(scope), format!("{}-hint", scopes::field(scope)));
    view! {
        <div class="field check">
            <input id=name type="checkbox" name=name checked=checked aria-describedby=hint.clone()/>
            <label for=name>{scopes::label(scope)}</label>
            <p id=hint class="hint">{scopes::meaning(scope)}</p>
        </div>
    }
    .into_any()
}
