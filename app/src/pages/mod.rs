//! The pages: a folder per room, a file per screen of `screens.md`.
//!
//! Pages for people who are logged in run in the browser too, and so does the touch of a security key. The others are plain forms that
//! only the server renders, so that logging in waits for no script.

#[cfg(feature = "ssr")]
mod account;
#[cfg(feature = "ssr")]
mod dev;
#[cfg(feature = "ssr")]
mod help;
mod login;
mod not_found;
mod security;
mod security_key;
mod two_step;

use crate::{parts::RouteFocus, site::provide_site};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};
use not_found::NotFound;

/// Everything below `<body>`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_site();
    view! {
        <Router>
            <RouteFocus/>
            <Routes/>
        </Router>
    }
}

/// The pages that both halves know, and those that are given beside them.
macro_rules! routes {
    ($($plain:tt)*) => {
        view! {
            <FlatRoutes fallback=NotFound>
                <Route path=path!("/manage-profile") view=security::Profile ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security") view=security::Overview ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification") view=two_step::Manage ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/start") view=two_step::Start ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/unlock") view=two_step::UnlockSettings ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/method") view=two_step::Method ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/new") view=security_key::Register ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/added") view=security_key::Added ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app") view=two_step::ConnectApp ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/recovery/new") view=two_step::SaveRecoveryKey ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/done") view=two_step::Done ssr=SsrMode::Async/>
                <Route path=path!("/login/step/key") view=login::KeyStep ssr=SsrMode::Async/>
                <Route path=path!("/login/new-recovery-key") view=login::NewRecoveryKey ssr=SsrMode::Async/>
                $($plain)*
            </FlatRoutes>
        }
    };
}

/// In the browser.
#[cfg(not(feature = "ssr"))]
#[component]
fn Routes() -> impl IntoView {
    routes!()
}

/// On the server, which also renders the pages that need no script and load none.
#[cfg(feature = "ssr")]
#[component]
fn Routes() -> impl IntoView {
    routes! {
        <Route path=path!("/login") view=login::LogIn ssr=SsrMode::Async/>
        <Route path=path!("/login/step/app") view=login::AppStep ssr=SsrMode::Async/>
        <Route path=path!("/login/step/choose") view=login::Choose ssr=SsrMode::Async/>
        <Route path=path!("/login/wait") view=login::Wait ssr=SsrMode::Async/>
        <Route path=path!("/logout") view=login::LogOut ssr=SsrMode::Async/>
        <Route path=path!("/logged-out") view=login::LoggedOut ssr=SsrMode::Async/>
        <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/rename") view=security_key::RenameKey ssr=SsrMode::Async/>
        <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/delete") view=security_key::DeleteKey ssr=SsrMode::Async/>
        <Route path=path!("/signup") view=account::SignUp ssr=SsrMode::Async/>
        <Route path=path!("/signup/sent") view=account::Sent ssr=SsrMode::Async/>
        <Route path=path!("/verify-email") view=account::VerifyEmail ssr=SsrMode::Async/>
        <Route path=path!("/help/two-step-verification") view=help::TwoStep ssr=SsrMode::Async/>
        <Route path=path!("/help/login-issues") view=help::LogInIssues ssr=SsrMode::Async/>
        <Route path=path!("/dev/outbox") view=dev::Outbox ssr=SsrMode::Async/>
    }
}
