//! Plain types that the browser and the server share: parsed input, refusals, and what a page shows.
//!
//! Nothing here reads a clock, makes a random number, does I/O or holds a secret, so that all of it
//! may be compiled into the browser half.

mod activity;
mod api_tokens;
mod code;
mod devices;
mod email;
mod flash;
mod members;
mod name;
mod next;
mod organization;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod properties;
mod refusal;
mod scope;
mod views;
mod wire;

pub use activity::{ActivityClass, ActivityDetail, ActivityEntry, ActivityFilter, ActivityKind, ActivityView};
pub use api_tokens::{ApiTokenUse, ApiTokenView, ApiTokensView};
pub use code::Code;
pub use devices::{DeviceView, DevicesView, LiveEvent, NotMe, NotMeStep, ResetView};
pub use email::EmailAddress;
pub use flash::{Flash, Kept};
pub use members::{
    ApprovalKind, ApprovalView, LeftOut, LogEntry, LogView, MemberCounts, MemberList, MemberMethod, MemberRow,
    MemberShow, MemberSort, MemberState, MemberView, MembersView, Reminded,
};
pub use name::{DisplayName, Line, Reason, ThingName, TokenName, kind_and_name};
pub use next::Next;
pub use organization::{
    AffectedMember, AllowedWays, Disabling, InvitationsView, JoinBy, JoinView, LineProblem, OpenInvitation,
    PolicyPreview, PolicyView, RequiredState, RequiredView, Role, WrongLine,
};
pub use refusal::{Field, FieldProblem, Problem, Refusal};
pub use scope::Scope;
pub use views::{
    AppMethod, CheckUp, KeyMethod, KeyRequest, KeySetup, LogInStep, LogInWays, Moment, Notice, NumberForm, OpenText,
    PhoneMethod, RecoveryKeyState, SecurityView, SetUpOffer, TextOffer, TextState, TwoStepView, UnlockNeeds, Way,
};

#[cfg(test)]
mod any_text;
#[cfg(test)]
mod tests;
