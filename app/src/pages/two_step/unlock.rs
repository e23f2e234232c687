use crate::{
    doors::{self, Doorway},
    pages::security::WithSecurity,
    parts::{Frame, Number, SendText, TextNews, UnlockForm, UnlockWithKey, UnlockWithText, flashed},
    routes,
    say::say,
    source::read,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::hooks::use_query_map;
use model::{OpenText, SecurityView, UnlockNeeds, Way};

/// S3: the settings are locked; the password opens them for a while.
#[component]
pub fn UnlockSettings() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let next = query.get("next").unwrap_or_default();
    let wished = query.get("with").and_then(|with| Way::named(&with));
    let doors = [doors::Unlock::PATH, doors::UnlockWithText::PATH, doors::SendUnlockText::PATH];
    let failed = doors.into_iter().any(|door| flashed(door).failed());
    let text = Suspend::new(async move {
        let open = open_text().await;
        view! { <WithSecurity let:view>{form(view, next, wished, open)}</WithSecurity> }
    });
    view! {
        <Frame title=say!("unlock-settings") crumb=(routes::TWO_STEP, say!("two-step-verification")) failed>
            <p class="lead">{say!("two-step-unlock-lead")}</p>
            <Suspense>{text}</Suspense>
            <p><a href=routes::TWO_STEP>{say!("cancel")}</a></p>
        </Frame>
    }
}

async fn open_text() -> Option<OpenText> {
    let load = |door: Doorway| async move {
        let signed_in = door.signed_in().await?;
        door.portal.open_unlock_text(&door.context, &signed_in).await.map_err(|e| door.refused(e))
    };
    read(load).await.ok()?
}

/// The ways that would do as the second step that is due.
fn ways(needs: UnlockNeeds) -> Vec<Way> {
    let all = [(Way::SecurityKey, needs.key), (Way::AuthenticatorApp, needs.code), (Way::TextMessage, needs.text)];
    all.into_iter().filter(|(_, usable)| *usable).map(|(way, _)| way).collect()
}

/// With the second step that was wished for, or whose code is on its way, or the strongest; and the others by their names.
fn form(view: SecurityView, next: String, wished: Option<Way>, open: Option<OpenText>) -> AnyView {
    let ways = ways(view.two_step.unlock_needs);
    let on_its_way = open.as_ref().map(|_| Way::TextMessage);
    let way = wished.or(on_its_way).filter(|way| ways.contains(way)).or_else(|| ways.first().copied());
    let others = ways.into_iter().filter(|other| Some(*other) != way).map(|other| instead(other, &next)).collect_view();
    let email = view.email;
    let form = match way {
        Some(Way::SecurityKey) => view! { <UnlockWithKey email next/> }.into_any(),
        Some(Way::TextMessage) => {
            let tail = view.two_step.phone.map(|phone| phone.tail).unwrap_or_default();
            with_text(open, tail, email, next)
        }
        _ => {
            view! { <UnlockForm needs=view.two_step.unlock_needs email next label=say!("unlock-settings")/> }.into_any()
        }
    };
    view! { {form} <div class="other-ways">{others}</div> }.into_any()
}

fn instead(way: Way, next: &str) -> AnyView {
    let label = match way {
        Way::SecurityKey => say!("two-step-unlock-with-key"),
        Way::AuthenticatorApp => say!("two-step-unlock-with-app"),
        Way::TextMessage => say!("two-step-unlock-with-text"),
    };
    let href = format!("{}&with={}", routes::unlock_for(next), way.name());
    view! { <p><a href=href>{label}</a></p> }.into_any()
}

fn with_text(open: Option<OpenText>, tail: String, email: String, next: String) -> AnyView {
    let asked = flashed(doors::SendUnlockText::PATH);
    let again = open.is_some();
    let form = again.then(|| view! { <UnlockWithText email next=next.clone()/> });
    let news = view! { <TextNews open to=Number::End(tail)/> };
    view! { {news} {form} <SendText door=doors::SendUnlockText::PATH answer=asked again next/> }.into_any()
}
