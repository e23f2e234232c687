//! What can go wrong, each with a code that stays: programs may rely on it.

use super::DOCS;
use axum::http::StatusCode;
use model::Refusal;

/// Every problem of the REST API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    BadRequest,
    CredentialsNeeded,
    CredentialsRefused,
    InvalidToken,
    HttpsRequired,
    CrossSite,
    InsufficientScope,
    NotAnAdmin,
    OwnAccount,
    Blocked,
    NotFound,
    NoSuchMethod,
    Conflict,
    AlreadyAsked,
    NoSecondAdmin,
    OwnAccountFirst,
    VersionOver,
    TooLarge,
    ContentType,
    Fields,
    KeyReused,
    VersionNeeded,
    TooManyTries,
    Internal,
    Busy,
}

impl Code {
    /// In the order of their statuses.
    pub const ALL: [Self; 25] = [
        Self::BadRequest,
        Self::CredentialsNeeded,
        Self::CredentialsRefused,
        Self::InvalidToken,
        Self::HttpsRequired,
        Self::CrossSite,
        Self::InsufficientScope,
        Self::NotAnAdmin,
        Self::OwnAccount,
        Self::Blocked,
        Self::NotFound,
        Self::NoSuchMethod,
        Self::Conflict,
        Self::AlreadyAsked,
        Self::NoSecondAdmin,
        Self::OwnAccountFirst,
        Self::VersionOver,
        Self::TooLarge,
        Self::ContentType,
        Self::Fields,
        Self::KeyReused,
        Self::VersionNeeded,
        Self::TooManyTries,
        Self::Internal,
        Self::Busy,
    ];

    /// The code of a refusal; nothing for one that no operation here can answer with.
    pub const fn of(refusal: &Refusal) -> Option<Self> {
        Some(match refusal {
            Refusal::BadRequest => Self::BadRequest,
            Refusal::CrossSite => Self::CrossSite,
            Refusal::OwnAccount => Self::OwnAccount,
            Refusal::Blocked => Self::Blocked,
            Refusal::NotFound => Self::NotFound,
            Refusal::Conflict => Self::Conflict,
            Refusal::AlreadyAsked => Self::AlreadyAsked,
            Refusal::NoSecondAdmin => Self::NoSecondAdmin,
            Refusal::OwnAccountFirst => Self::OwnAccountFirst,
            Refusal::TooLarge => Self::TooLarge,
            Refusal::ContentType => Self::ContentType,
            Refusal::Fields { .. } => Self::Fields,
            Refusal::TooManyTries { .. } => Self::TooManyTries,
            Refusal::Internal { .. } => Self::Internal,
            Refusal::Busy => Self::Busy,
            _ => return None,
        })
    }

    /// The stable name. Where the pages refuse the same, it is the same.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BadRequest => "bad_request",
            Self::CredentialsNeeded => "credentials_needed",
            Self::CredentialsRefused => "credentials_refused",
            Self::InvalidToken => "invalid_token",
            Self::HttpsRequired => "https_required",
            Self::CrossSite => "cross_site",
            Self::InsufficientScope => "insufficient_scope",
            Self::NotAnAdmin => "not_an_admin",
            Self::OwnAccount => "own_account",
            Self::Blocked => "blocked",
            Self::NotFound => "not_found",
            Self::NoSuchMethod => "no_such_method",
            Self::Conflict => "conflict",
            Self::AlreadyAsked => "already_asked",
            Self::NoSecondAdmin => "no_second_admin",
            Self::OwnAccountFirst => "own_account_first",
            Self::VersionOver => "version_over",
            Self::TooLarge => "too_large",
            Self::ContentType => "content_type",
            Self::Fields => "fields",
            Self::KeyReused => "idempotency_key_reused",
            Self::VersionNeeded => "version_needed",
            Self::TooManyTries => "too_many_tries",
            Self::Internal => "internal",
            Self::Busy => "busy",
        }
    }

    /// Its status (RFC 9110, RFC 6585).
    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::CredentialsNeeded | Self::CredentialsRefused | Self::InvalidToken => StatusCode::UNAUTHORIZED,
            Self::HttpsRequired
            | Self::CrossSite
            | Self::InsufficientScope
            | Self::NotAnAdmin
            | Self::OwnAccount
            | Self::Blocked => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NoSuchMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict | Self::AlreadyAsked | Self::NoSecondAdmin | Self::OwnAccountFirst => StatusCode::CONFLICT,
            Self::VersionOver => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Fields | Self::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::VersionNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// What it is, in a few words that do not change from one time to the next.
    pub const fn title(self) -> &'static str {
        match self {
            Self::BadRequest => "The request cannot be read",
            Self::CredentialsNeeded => "Credentials are needed",
            Self::CredentialsRefused => "The address and the password or token were not accepted",
            Self::InvalidToken => "The API token was not accepted",
            Self::HttpsRequired => "HTTPS is required",
            Self::CrossSite => "The request came from another site",
            Self::InsufficientScope => "The credentials do not reach this far",
            Self::NotAnAdmin => "Only admins may do this",
            Self::OwnAccount => "Not on the own account",
            Self::Blocked => "The password is blocked",
            Self::NotFound => "There is no such thing",
            Self::NoSuchMethod => "The method is not supported here",
            Self::Conflict => "It does not fit how things are",
            Self::AlreadyAsked => "A second admin was already asked",
            Self::NoSecondAdmin => "There is no second admin",
            Self::OwnAccountFirst => "The own account comes first",
            Self::VersionOver => "The policy was changed meanwhile",
            Self::TooLarge => "The body is too large",
            Self::ContentType => "The content type is not supported",
            Self::Fields => "Some fields cannot be taken",
            Self::KeyReused => "The idempotency key belongs to another request",
            Self::VersionNeeded => "The version is needed",
            Self::TooManyTries => "Too many tries",
            Self::Internal => "Something failed here",
            Self::Busy => "The server is busy",
        }
    }

    /// When it comes, and what to do then.
    pub const fn about(self) -> &'static str {
        match self {
            Self::BadRequest => {
                "The request is malformed: a header, a parameter or the JSON of the body. Nothing was changed. \
                 The detail says what could not be read; parameters are named in errors."
            }
            Self::CredentialsNeeded => "No credentials came with the request. Send an Authorization header.",
            Self::CredentialsRefused => {
                "The address is unknown, or the password or token is wrong, or the password is right and not enough: the API \
                 accepts no password of an account whose two-step verification is on or required. All of these are answered \
                 alike. Use an API token."
            }
            Self::InvalidToken => "The token is unknown, was revoked, or has ended. Make another one.",
            Self::HttpsRequired => {
                "The request came over HTTP. The credentials were not looked at, and may have been read on the way: revoke \
                 the token, or change the password, and send requests over HTTPS."
            }
            Self::CrossSite => "A browser sent the request from a page of another site. Nothing was changed.",
            Self::InsufficientScope => {
                "The token does not have the scope that this operation needs. The WWW-Authenticate header names it."
            }
            Self::NotAnAdmin => "The account is not an admin of an organization, or is none any more.",
            Self::OwnAccount => "Admins do not do this to themselves. Another admin has to.",
            Self::Blocked => {
                "There were so many wrong passwords for this account that none is accepted any more. Log in on the site, or use \
                 an API token."
            }
            Self::NotFound => "There is no such address, or no such member in your organization.",
            Self::NoSuchMethod => "The address does not take this method. The Allow header names those that it takes.",
            Self::Conflict => {
                "What was asked for is not possible now: to reset what is off, for example. Look at it again before another try."
            }
            Self::AlreadyAsked => {
                "The same waits for a second admin. It goes on when one has agreed, or after seven days."
            }
            Self::NoSecondAdmin => "This installation wants two admins for it, and the organization has no other one.",
            Self::OwnAccountFirst => {
                "Two-step verification cannot be required of others before your own account has an allowed method."
            }
            Self::VersionOver => {
                "If-Match does not name the version that the policy has now. Get it again, and decide anew."
            }
            Self::TooLarge => "The body is larger than 16 KiB. No operation needs as much.",
            Self::ContentType => "A body is JSON, and its Content-Type is application/json.",
            Self::Fields => {
                "The body is JSON, and some of its fields cannot be taken. All are named in errors. Nothing was changed."
            }
            Self::KeyReused => {
                "The Idempotency-Key was used for another request within the last 24 hours. Nothing was changed. Choose a new key \
                 for each thing that you want to be done."
            }
            Self::VersionNeeded => {
                "A change of the policy names the version that it began with. Send If-Match with its ETag."
            }
            Self::TooManyTries => "There were too many wrong passwords. Wait as many seconds as Retry-After says.",
            Self::Internal => {
                "Something failed on our side, and nothing was changed. If it happens again, tell your admin the reference."
            }
            Self::Busy => {
                "There is more to do than can be done at once. Nothing was changed. Try again after Retry-After seconds."
            }
        }
    }

    /// Where the documentation explains it.
    pub fn anchor(self) -> String {
        format!("problem-{}", self.name().replace('_', "-"))
    }

    /// The type of its problems: that place, as a whole address.
    pub fn address(self, origin: &str) -> String {
        format!("{origin}{DOCS}#{}", self.anchor())
    }
}
