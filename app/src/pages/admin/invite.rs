use super::{CannotShow, invitations::load, one_by_one, report::report};
use crate::{
    Refused, doors,
    islands::{FormError, Submit},
    parts::{Flashed, Frame, flashed, typed},
    routes,
};
use leptos::{prelude::*, server_fn::ServerFn};
use model::{Field, Refusal};

const EXAMPLE: &str = "One person a line: the email address, and after a comma or a semicolon the role, member or admin. Without a role it is member. A first line may name the columns. At most 1,000 lines; if anything is wrong, nobody is invited.";

/// Inviting people: one by one, or many at once.
#[component]
pub fn Invite() -> impl IntoView {
    let body = Suspend::new(async move {
        match organization().await {
            Ok(organization) => page(&organization),
            Err(refused) => view! { <Frame title="Invite people" wide=true><CannotShow refused/></Frame> }.into_any(),
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
    let lead = format!("They get a mail with a link that works for 7 days, and join {organization} with it.");
    view! {
        <Frame title="Invite people" wide=true crumb=(routes::MEMBERS, "Members") failed>
            <p class="lead">{lead}</p>
            {one_by_one::form()}
            {list(&many)}
            <p><a href=routes::INVITATIONS>"Open invitations"</a></p>
        </Frame>
    }
    .into_any()
}

fn list(answer: &Flashed) -> AnyView {
    let error = answer.at(Field::Lines).get_untracked();
    let invalid = (error.is_some() || answer.refusal == Some(Refusal::WrongLines)).then_some("true");
    let described = if error.is_some() { "lines-error lines-hint" } else { "lines-hint" };
    view! {
        <section class="card" aria-labelledby="many">
            <header><h2 id="many" tabindex="-1">"Many people"</h2></header>
            <div class="body">
                <form class="form" method="post" action=doors::InviteMany::PATH>
                    <FormError text=answer.whole(&[Field::Lines])/>
                    {(answer.refusal == Some(Refusal::UnlockFirst)).then(locked)}
                    {report()}
                    <div class="field">
                        <label for="lines">"Paste the lines of your file"</label>
                        <p class="hint" id="lines-hint">{EXAMPLE}</p>
                        {error.map(|text| view! { <p class="error" id="lines-error">{text}</p> })}
                        <textarea id="lines" name="lines" rows="10" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr"
                            aria-describedby=described aria-invalid=invalid inner_html=typed(&answer.kept.lines)></textarea>
                    </div>
                    <div class="actions"><Submit label="Invite them all"/></div>
                </form>
            </div>
        </section>
    }
    .into_any()
}

/// The settings locked while the list was being made: it stays here.
fn locked() -> impl IntoView {
    let href = routes::unlock_for(routes::MEMBERS_INVITE);
    view! {
        <p>
            "What you pasted is still here. "
            <a href=href target="_blank" rel="noopener">"Unlock settings in another tab"</a>
            ", and then press the button again."
        </p>
    }
}
