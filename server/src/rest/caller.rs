//! Who calls: read from the `Authorization` header, and from nothing else. Cookies are not looked at, nor is the address (S-076).

use super::{
    code::Code,
    credentials::{self, Unread},
    problem::Problem,
};
use crate::http::Site;
use app::routes;
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
};
use domain::{Admin, Caller, Context, Credentials, Forbidden, UnlockedAdmin};
use model::Scope;

/// An accepted caller, and the moment and the place of the call.
pub struct Calling {
    pub caller: Caller,
    pub context: Context,
    challenge: Challenge,
}

impl FromRequestParts<Site> for Calling {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Problem> {
        let challenge = Challenge::of(site);
        let mut all = parts.headers.get_all(header::AUTHORIZATION).iter();
        let (first, second) = (all.next(), all.next());
        if second.is_some() {
            return Err(Problem::new(Code::BadRequest, "There is more than one Authorization header. Send one."));
        }
        let read = first.map_or(Err(Unread::None), |value| credentials::read(value.as_bytes()));
        let credentials = read.map_err(|unread| match unread {
            Unread::None => challenge.needed(),
            Unread::Malformed(why) => Problem::new(Code::BadRequest, why),
        })?;
        let context = site.context(parts);
        match site.portal.api_caller(&context, &credentials).await? {
            Some(caller) => Ok(Self { caller, context, challenge }),
            None => Err(match credentials {
                Credentials::Basic { .. } => {
                    site.refuse_no_sooner(&context).await;
                    challenge.refused()
                }
                Credentials::Bearer(_) => challenge.token(),
            }),
        }
    }
}

impl Calling {
    /// The proof that the caller may look at the organization.
    pub fn admin(&self) -> Result<Admin<'_>, Problem> {
        self.caller.admin().map_err(|forbidden| self.forbidden(forbidden))
    }

    /// The proof that the caller may change something in it.
    pub fn admin_who_may_change(&self) -> Result<UnlockedAdmin<'_>, Problem> {
        self.caller.unlocked_admin().map_err(|forbidden| self.forbidden(forbidden))
    }

    /// What a caller is told who may not do something.
    pub fn forbidden(&self, forbidden: Forbidden) -> Problem {
        self.challenge.forbidden(forbidden)
    }
}

/// What the answers to credentials that are not enough say, the same for all of a kind.
struct Challenge {
    /// For `WWW-Authenticate`, without what would end it.
    realm: String,
    /// Where tokens are made.
    tokens: String,
}

impl Challenge {
    fn of(site: &Site) -> Self {
        let service: String =
            site.facts.service.chars().filter(|c| matches!(c, ' '..='~') && !matches!(c, '"' | '\\')).collect();
        Self {
            realm: format!("{service}: with two-step verification, use an API token"),
            tokens: format!("{}{}", site.facts.origin, routes::API_TOKENS),
        }
    }

    fn needed(&self) -> Problem {
        let detail = format!(
            "Send an Authorization header: Basic with your email address and an API token, or Bearer with an API token. \
             API tokens are made at {}",
            self.tokens
        );
        self.unauthorized(Problem::new(Code::CredentialsNeeded, detail), "")
    }

    /// One text for all, so that nobody learns from it which it was.
    fn refused(&self) -> Problem {
        let detail = format!(
            "The address and the password or token were not accepted. A password is not enough where two-step verification is on or \
             required: use an API token in its place. API tokens are made at {}",
            self.tokens
        );
        self.unauthorized(Problem::new(Code::CredentialsRefused, detail), "")
    }

    fn token(&self) -> Problem {
        let detail =
            format!("The API token is unknown, was revoked, or has ended. API tokens are made at {}", self.tokens);
        self.unauthorized(Problem::new(Code::InvalidToken, detail), ", error=\"invalid_token\"")
    }

    fn unauthorized(&self, problem: Problem, error: &str) -> Problem {
        let basic = format!("Basic realm=\"{}\", charset=\"UTF-8\"", self.realm);
        let bearer = format!("Bearer realm=\"{}\"{error}", self.realm);
        [basic, bearer].into_iter().fold(problem, with_challenge)
    }

    fn forbidden(&self, forbidden: Forbidden) -> Problem {
        match forbidden {
            Forbidden::Scope(scope) => {
                let detail = format!("The credentials do not have the scope {}.", scope.name());
                with_challenge(Problem::new(Code::InsufficientScope, detail), self.scope(scope))
            }
            Forbidden::NotAnAdmin => Problem::plain(Code::NotAnAdmin),
        }
    }

    fn scope(&self, scope: Scope) -> String {
        format!("Bearer realm=\"{}\", error=\"insufficient_scope\", scope=\"{}\"", self.realm, scope.name())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "folds over texts of its own")]
fn with_challenge(problem: Problem, challenge: String) -> Problem {
    match HeaderValue::from_str(&challenge) {
        Ok(value) => problem.with(header::WWW_AUTHENTICATE, value),
        Err(_) => problem,
    }
}
