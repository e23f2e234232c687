//! The pages: a folder per room, a file per screen of `screens.md`. All are rendered by the server; what comes alive in the browser
//! is in `islands`.

mod account;
pub mod activity;
mod admin;
mod api_tokens;
mod authenticator_app;
mod dev;
mod devices;
mod help;
mod join;
mod login;
mod not_found;
mod one_of;
mod password;
mod recovery_key;
mod rest_docs;
mod security;
mod security_key;
mod states;
mod text_message;
mod two_step;

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};
use not_found::NotFound;
use one_of::OneOf;
pub use states::all as states;

/// Everything below `<body>`.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=NotFound>
                <Route path=path!("/login") view=login::LogIn ssr=SsrMode::Async/>
                <Route path=path!("/login/step/key") view=login::KeyStep ssr=SsrMode::Async/>
                <Route path=path!("/login/step/app") view=login::AppStep ssr=SsrMode::Async/>
                <Route path=path!("/login/step/sms") view=login::TextStep ssr=SsrMode::Async/>
                <Route path=path!("/login/step/recovery") view=login::RecoveryStep ssr=SsrMode::Async/>
                <Route path=path!("/login/step/choose") view=login::Choose ssr=SsrMode::Async/>
                <Route path=path!("/login/wait") view=login::Wait ssr=SsrMode::Async/>
                <Route path=path!("/login/new-recovery-key") view=login::NewRecoveryKey ssr=SsrMode::Async/>
                <Route path=path!("/login/required") view=login::Required ssr=SsrMode::Async/>
                <Route path=path!("/logout") view=login::LogOut ssr=SsrMode::Async/>
                <Route path=path!("/logged-out") view=login::LoggedOut ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile") view=security::Profile ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security") view=security::Overview ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification") view=two_step::Manage ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/start") view=two_step::Start ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/unlock") view=two_step::UnlockSettings ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/method") view=two_step::Method ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/new") view=security_key::Register ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/added") view=security_key::Added ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/rename") view=security_key::RenameKey ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/:id/delete") view=security_key::DeleteKey ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app") view=two_step::ConnectApp ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app/replace") view=authenticator_app::ReplaceSheet ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app/:id/rename") view=authenticator_app::RenameApp ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app/:id/replace") view=authenticator_app::ReplaceApp ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/app/:id/disable") view=authenticator_app::DisableApp ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/sms") view=text_message::LimitedOption ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/sms/number") view=text_message::PhoneNumber ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/sms/confirm") view=text_message::ConnectPhone ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/sms/disable") view=text_message::DisablePhone ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/keys/disable") view=security_key::DisableKeys ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/disable") view=two_step::Disable ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/recovery/new") view=recovery_key::SaveRecoveryKey ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/two-step-verification/done") view=two_step::Done ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/devices") view=devices::Devices ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/devices/log-out-others") view=devices::LogOutOthers ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/devices/:id/rename") view=devices::RenameDevice ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/activity") view=activity::Activity ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/activity/not-me") view=activity::AskNotMe ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/not-me") view=activity::NotMeSteps ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/api-tokens") view=api_tokens::Tokens ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/api-tokens/new") view=api_tokens::CreateToken ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/api-tokens/made") view=api_tokens::TokenMade ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/api-tokens/revoke/:id") view=api_tokens::RevokeToken ssr=SsrMode::Async/>
                <Route path=path!("/manage-profile/security/password") view=password::ChangePassword ssr=SsrMode::Async/>
                <Route path=path!("/admin/members") view=admin::Members ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/invite") view=admin::Invite ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id") view=admin::Member ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id/reset") view=admin::ResetMember ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id/leave-out") view=admin::LeaveOut ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id/end-leave-out") view=admin::EndLeaveOut ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id/allow-set-up") view=admin::AllowSetUp ssr=SsrMode::Async/>
                <Route path=path!("/admin/activity") view=admin::OrganizationActivity ssr=SsrMode::Async/>
                <Route path=path!("/forgot-password") view=password::ForgotPassword ssr=SsrMode::Async/>
                <Route path=path!("/forgot-password/sent") view=password::ForgotSent ssr=SsrMode::Async/>
                <Route path=path!("/reset-password") view=password::ResetPassword ssr=SsrMode::Async/>
                <Route path=path!("/signup") view=account::SignUp ssr=SsrMode::Async/>
                <Route path=path!("/signup/sent") view=account::Sent ssr=SsrMode::Async/>
                <Route path=path!("/verify-email") view=account::VerifyEmail ssr=SsrMode::Async/>
                <Route path=path!("/admin/members/:id/role") view=admin::MemberRole ssr=SsrMode::Async/>
                <Route path=path!("/admin/invitations") view=admin::Invitations ssr=SsrMode::Async/>
                <Route path=path!("/join") view=join::Join ssr=SsrMode::Async/>
                <Route path=path!("/help/two-step-verification") view=help::TwoStep ssr=SsrMode::Async/>
                <Route path=path!("/help/login-issues") view=help::LogInIssues ssr=SsrMode::Async/>
                <Route path=path!("/rest/docs") view=rest_docs::RestDocs ssr=SsrMode::Async/>
                <Route path=path!("/admin/policy") view=admin::Policy ssr=SsrMode::Async/>
                <Route path=path!("/admin/policy/change") view=admin::ChangePolicy ssr=SsrMode::Async/>
                <Route path=path!("/admin/policy/preview") view=admin::PreviewPolicy ssr=SsrMode::Async/>
                <Route path=path!("/dev/outbox") view=dev::Outbox ssr=SsrMode::Async/>
                <Route path=path!("/dev/gallery") view=dev::Gallery ssr=SsrMode::Async/>
                <Route path=path!("/dev/gallery/:id") view=dev::OneState ssr=SsrMode::Async/>
            </FlatRoutes>
        </Router>
    }
}
