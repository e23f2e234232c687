//! The doors to the server: one server function each, a file per room.
//!
//! A door parses, asks for the right visitor, calls one use case and maps the error. It decides nothing.

mod account;
mod api_token;
mod authenticator_app;
mod call;
mod device;
mod invitation;
mod log_in;
mod member;
mod password;
mod policy;
mod recovery_key;
mod required;
mod security;
mod security_key;
mod text_message;
mod two_step;

pub use account::{SignUp, VerifyEmail, sign_up, verify_email};
pub use api_token::{CreateApiToken, RevokeApiToken, create_api_token, revoke_api_token};
pub use authenticator_app::{
    DisableApp, RenameApp, ReplaceApp, RestartAppReplacement, StartAppReplacement, disable_app, rename_app,
    replace_app, restart_app_replacement, start_app_replacement,
};
pub use device::{
    LogOutDevice, LogOutOtherDevices, MethodsReviewed, RenameDevice, ThisWasNotMe, log_out_device,
    log_out_other_devices, methods_reviewed, rename_device, this_was_not_me,
};
pub use invitation::{
    Invite, InviteAgain, InviteMany, Join, JoinAsNew, JoinHere, RemoveMember, SetRole, WithdrawInvitation, invite,
    invite_again, invite_many, join, join_as_new, join_here, remove_member, set_role, withdraw_invitation,
};
pub use log_in::{
    LogIn, LogInKeyOptions, LogInWithCode, LogInWithKey, LogInWithRecoveryKey, LogOut, log_in, log_in_key_options,
    log_in_with_code, log_in_with_key, log_in_with_recovery_key, log_out,
};
pub use member::{
    AllowSetUp, ApproveRequest, DeclineRequest, EndLeaveOut, LeaveOutMember, RemindMembers, ResetMember, allow_set_up,
    approve_request, decline_request, end_leave_out, leave_out_member, remind_members, reset_member,
};
pub use password::{
    ChangePassword, RequestPasswordReset, ResetPassword, change_password, request_password_reset, reset_password,
};
pub use policy::{SetPolicy, set_policy};
pub use recovery_key::{
    AnswerCheckUp, CancelNewRecoveryKey, SaveNewRecoveryKey, StartNewRecoveryKey, answer_check_up,
    cancel_new_recovery_key, save_new_recovery_key, start_new_recovery_key,
};
pub use required::{PutOffSetUp, put_off_set_up};
pub use security::{
    Lock, Security, Unlock, UnlockKeyOptions, UnlockWithKey, lock, security, unlock, unlock_key_options,
    unlock_with_key,
};
pub use security_key::{
    DeleteKey, DisableKeys, KeyRegistrationOptions, RegisterKey, RenameKey, TryKey, TryKeyOptions, delete_key,
    disable_keys, key_registration_options, register_key, rename_key, try_key, try_key_options,
};
pub use text_message::{
    ConnectPhone, DisablePhone, LogInWithText, ResendSetupText, SendLogInText, SendSetupText, SendUnlockText,
    UnlockWithText, connect_phone, disable_phone, log_in_with_text, resend_setup_text, send_log_in_text,
    send_setup_text, send_unlock_text, unlock_with_text,
};
pub use two_step::{
    ConnectApp, DisableTwoStep, FinishRecoveryKey, RenewRecoveryKey, RestartAppSetup, StartAppSetup, connect_app,
    disable_two_step, finish_recovery_key, renew_recovery_key, restart_app_setup, start_app_setup,
};

pub(crate) use call::*;

#[cfg(feature = "ssr")]
mod doorway;
#[cfg(feature = "ssr")]
pub use doorway::{Doorway, Enroller, Outcome};
