use super::{CannotShow, invitations::load, one_by_one, report::report};
use crate::{
    Refused, doors,
    islands::{FormError, Submit},
    parts::{Flashed, Frame, flashed, typed},
    routes,
    say::{say, tell},
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Refusal};

/// Inviting people: one by one, or many at once.
#[component]
pub fn Invite() -> impl IntoView {
    let body = Suspend::new(async move {
        match organization().await {
            Ok(organization) => page(&organization),
            Err(refused) => {
                view! { <Frame title=say!("admin-invite-people") wide=true><CannotShow refused/></Frame> }.into_any()
            }
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

/// The name of the admin's organization.
async fn organization() -> Result<String, Refused> {
    Ok(load("").await?.organization)
}

fn page(organization: &str) -> AnyView {
    let many = flashed(doors::InviteMany::PATH);
    let failed = many.failed() || flashed(doors::Invite::PATH).failed();
    let lead = say!("admin-invite-about", organization = organization.to_owned());
    view! {
        <Frame title=say!("admin-invite-people") wide=true crumb=(routes::MEMBERS, say!("admin-members")) failed>
            <p class="lead">{lead}</p>
            {one_by_one::form()}
            {list(&many)}
            <p><a href=routes::INVITATIONS>{say!("admin-open-invitations")}</a></p>
        </Frame>
    }
    .into_any()
}

fn list(answer: &Flashed) -> AnyView {
    let error = answer.at(Field::Lines).get_untracked();
    let (whole, by_line) = (error.is_some(), answer.refusal == Some(Refusal::WrongLines));
    let described = match (whole, by_line) {
        (true, _) => "lines-error lines-hint",
        (_, true) => "wrong-lines lines-hint",
        _ => "lines-hint",
    };
    view! {
        <section class="card" aria-labelledby="many">
            <header><h2 id="many" tabindex="-1">{say!("admin-invite-many")}</h2></header>
            <div class="body">
                <form class="form" method="post" action=doors::InviteMany::PATH>
                    <FormError text=answer.whole(&[Field::Lines])/>
                    {(answer.refusal == Some(Refusal::UnlockFirst)).then(locked)}
                    {report()}
                    <div class="field">
                        <label for="lines">{say!("admin-invite-lines")}</label>
                        <p class="hint" id="lines-hint">{say!("admin-invite-lines-hint")}</p>
                        {error.map(|text| view! { <p class="error" id="lines-error">{text}</p> })}
                        <textarea id="lines" name="lines" rows="10" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr"
                            aria-describedby=described autofocus=whole aria-invalid=(whole || by_line).then_some("true")
                            inner_html=typed(&answer.kept.lines)></textarea>
                    </div>
                    <div class="actions"><Submit label=say!("admin-invite-all")/></div>
                </form>
            </div>
        </section>
    }
    .into_any()
}

/// The settings locked while the list was being made: it stays here.
fn locked() -> impl IntoView {
    let href = routes::unlock_for(routes::MEMBERS_INVITE);
    let unlock = view! { <a href=href target="_blank" rel="noopener">{say!("admin-invite-unlock")}</a> };
    view! { <p>{tell("admin-invite-locked").slot("unlock", unlock).view()}</p> }
}
