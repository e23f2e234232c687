use crate::{Refused, routes};
use domain::{
    Admin, Context, EnrolOnly, Enrolling, Error, Issued, KnownDevice, MayEnrol, Pending, Portal, SessionToken,
    SignedIn, UnlockedAdmin, Visitor,
};
use model::{LogInWays, Notice, Refusal, Way, WrongLine};
use std::sync::{Arc, Mutex};

/// What a door leaves for the response.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The path to go on to.
    pub go: Option<String>,
    /// A new session token for the cookie.
    pub token: Option<SessionToken>,
    /// What this browser keeps of a log-in that was finished in it.
    pub device: Option<KnownDevice>,
    /// The session ended: the cookie goes.
    pub ended: bool,
    /// To be told on the next page.
    pub notice: Option<Notice>,
    /// The second step that has just worked in this browser.
    pub way: Option<Way>,
    /// What is wrong with a list that was sent, line by line.
    pub report: Vec<WrongLine>,
}

/// Someone who sets up a method: because they want to, or because their organization requires it.
#[derive(Debug)]
pub enum Enroller {
    SignedIn(SignedIn),
    EnrolOnly(EnrolOnly),
}

impl Enroller {
    /// The proof that a method may be added now.
    ///
    /// # Errors
    /// [`Refusal::UnlockFirst`] while the settings are locked, [`Refusal::SetUpFirst`] for who has to see first what is required.
    pub fn may_enrol(&self, door: &Doorway) -> Result<MayEnrol<'_>, Refused> {
        let now = door.context.now;
        match self {
            Self::SignedIn(signed_in) => {
                signed_in.unlocked(now).map(MayEnrol::from).ok_or(Refused(Refusal::UnlockFirst))
            }
            Self::EnrolOnly(enrol_only) => enrol_only.may_enrol(now).ok_or(Refused(Refusal::SetUpFirst)),
        }
    }

    /// Who goes on with what is open: for that, open settings may have locked meanwhile.
    ///
    /// # Errors
    /// [`Refusal::SetUpFirst`] for who has to see first what is required.
    pub fn enrolling(&self, door: &Doorway) -> Result<Enrolling<'_>, Refused> {
        match self {
            Self::SignedIn(signed_in) => Ok(signed_in.into()),
            Self::EnrolOnly(_) => self.may_enrol(door).map(Enrolling::from),
        }
    }
}

/// One request at a door: the portal, who asks, and what the response will carry. Made by the server for each request.
#[derive(Clone, Debug)]
pub struct Doorway {
    pub portal: Portal,
    pub context: Context,
    pub token: Option<SessionToken>,
    /// The second step that last worked in this browser, by its name.
    pub hint: Option<String>,
    /// The country that the browser says it is in: two capital letters of ISO 3166.
    pub region: Option<String>,
    outcome: Arc<Mutex<Outcome>>,
}

impl Doorway {
    #[must_use]
    pub fn new(portal: Portal, context: Context, token: Option<SessionToken>, hint: Option<String>) -> Self {
        Self { portal, context, token, hint, region: None, outcome: Arc::default() }
    }

    /// With the country that the browser says it is in.
    #[must_use]
    pub fn from_region(mut self, region: Option<String>) -> Self {
        self.region = region;
        self
    }

    /// The doorway of the request that is being answered.
    ///
    /// # Errors
    /// [`Refusal::Internal`] outside of a request.
    pub fn here() -> Result<Self, Refused> {
        leptos::prelude::use_context().ok_or(Refused(Refusal::Internal { reference: String::new() }))
    }

    /// Who asks.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn visitor(&self) -> Result<Visitor, Refused> {
        self.portal.visitor(&self.context, self.token.as_ref()).await.map_err(|error| self.refused(error))
    }

    /// The person who is logged in.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] for everybody else.
    pub async fn signed_in(&self) -> Result<SignedIn, Refused> {
        match self.visitor().await? {
            Visitor::SignedIn(signed_in) => Ok(signed_in),
            Visitor::EnrolOnly(_) => Err(Refused(Refusal::SetUpFirst)),
            _ => Err(Refused(Refusal::LogInFirst)),
        }
    }

    /// The person who sets up a method: logged in, or on the way there.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] for everybody else.
    pub async fn enroller(&self) -> Result<Enroller, Refused> {
        match self.visitor().await? {
            Visitor::SignedIn(signed_in) => Ok(Enroller::SignedIn(signed_in)),
            Visitor::EnrolOnly(enrol_only) => Ok(Enroller::EnrolOnly(enrol_only)),
            _ => Err(Refused(Refusal::LogInFirst)),
        }
    }

    /// The admin that someone is, who may look.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for everybody else.
    pub fn admin<'a>(&self, signed_in: &'a SignedIn) -> Result<Admin<'a>, Refused> {
        signed_in.admin().ok_or(Refused(Refusal::NotFound))
    }

    /// The same with open settings, who may change something.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for who is no admin, [`Refusal::UnlockFirst`] while the settings are locked.
    pub fn unlocked_admin<'a>(&self, signed_in: &'a SignedIn) -> Result<UnlockedAdmin<'a>, Refused> {
        self.admin(signed_in)?.unlocked(self.context.now).ok_or(Refused(Refusal::UnlockFirst))
    }

    /// The open log-in.
    ///
    /// # Errors
    /// [`Refusal::LogInFirst`] for everybody else.
    pub async fn pending(&self) -> Result<Pending, Refused> {
        match self.visitor().await? {
            Visitor::Pending(pending) => Ok(pending),
            _ => Err(Refused(Refusal::LogInFirst)),
        }
    }

    /// The ways to finish an open log-in, and which to offer first in this browser.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn log_in_ways(&self, pending: &Pending) -> Result<LogInWays, Refused> {
        let ways = self.portal.log_in_ways(&self.context, pending, self.hint.as_deref()).await;
        ways.map_err(|error| self.refused(error))
    }

    /// The page of the second step for a session that has just been given out. Where that is the code of a text, the text is sent: what
    /// keeps it from being sent is said on that page.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn second_step(&self, token: &SessionToken) -> Result<&'static str, Refused> {
        let visitor = self.portal.visitor(&self.context, Some(token)).await.map_err(|error| self.refused(error))?;
        match visitor {
            Visitor::Pending(pending) => {
                let ways = self.log_in_ways(&pending).await?;
                if ways.first == Some(Way::TextMessage) {
                    self.send_first_text(&pending).await?;
                }
                Ok(routes::second_step(&ways))
            }
            _ => Ok(routes::LOG_IN),
        }
    }

    /// Sends the text that the second step begins with. What keeps it from being sent is told on the page of the step.
    async fn send_first_text(&self, pending: &Pending) -> Result<(), Refused> {
        match self.portal.send_log_in_text(&self.context, pending, false).await {
            Err(error @ Error::Fault(_)) => return Err(self.refused(error)),
            Err(Error::Refused(Refusal::TooManyTexts { until, seconds })) => {
                self.notice(Notice::NoMoreTexts { until, seconds });
            }
            Err(Error::Refused(_)) | Ok(_) => {}
        }
        Ok(())
    }

    /// Drops the detail of an error: the log gets it once, under a reference that the page may show.
    #[must_use]
    pub fn refused(&self, error: Error) -> Refused {
        Refused(match error {
            Error::Refused(refusal) => refusal,
            Error::Fault(fault) => {
                let reference = self.context.reference();
                tracing::error!(%reference, %fault, "a request failed");
                Refusal::Internal { reference }
            }
        })
    }

    /// Goes on to a path.
    pub fn go(&self, path: &str) {
        self.with(|outcome| outcome.go = Some(path.to_owned()));
    }

    /// Lets this browser remember the second step that worked.
    pub fn remember(&self, way: Way) {
        self.with(|outcome| outcome.way = Some(way));
    }

    /// Carries a new session token into the cookie.
    pub fn carry(&self, issued: &Issued) {
        self.with(|outcome| outcome.token = Some(issued.token.clone()));
        if let Some(device) = &issued.device {
            self.know(device.clone());
        }
    }

    /// Lets this browser keep that its owner was here.
    pub fn know(&self, device: KnownDevice) {
        self.with(|outcome| outcome.device = Some(device));
    }

    /// Ends the cookie.
    pub fn forget(&self) {
        self.with(|outcome| outcome.ended = true);
    }

    /// Says what is wrong with a list, on the page that it was sent from.
    pub fn report(&self, wrong: Vec<WrongLine>) {
        self.with(|outcome| outcome.report = wrong);
    }

    /// Tells something on the next page.
    pub fn notice(&self, notice: Notice) {
        self.with(|outcome| outcome.notice = Some(notice));
    }

    /// What the response has to carry.
    #[must_use]
    pub fn take_outcome(&self) -> Outcome {
        self.outcome.lock().map(|mut outcome| std::mem::take(&mut *outcome)).unwrap_or_default()
    }

    fn with(&self, change: impl FnOnce(&mut Outcome)) {
        if let Ok(mut outcome) = self.outcome.lock() {
            change(&mut outcome);
        }
    }
}
