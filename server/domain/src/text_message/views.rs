use super::{Phone, Purpose, number::dial_code};
use crate::{Context, Enrolling, Pending, Portal, Result, SignedIn, TextOutcome, Timestamp, two_step::Methods};
use model::{AllowedWays, NumberForm, OpenText, PhoneMethod, TextOffer, TextState};
use uuid::Uuid;

impl Portal {
    /// The code that was sent for an open log-in, with the end of the number. Nothing when there is none that could be entered.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn open_log_in_text(&self, context: &Context, pending: &Pending) -> Result<Option<OpenText>> {
        self.open_text(context, pending.0.session.id, Purpose::LogIn).await
    }

    /// The code that was sent for unlocking this session's settings, as [`Portal::open_log_in_text`].
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn open_unlock_text(&self, context: &Context, signed_in: &SignedIn) -> Result<Option<OpenText>> {
        self.open_text(context, signed_in.session_id(), Purpose::Unlock).await
    }

    /// The code that was sent to a number that is being connected, with the whole number.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn open_setup_text<'a>(
        &self,
        context: &Context,
        who: impl Into<Enrolling<'a>>,
    ) -> Result<Option<OpenText>> {
        let facts = who.into().0;
        self.open_text(context, facts.session_id(), Purpose::Setup).await
    }

    async fn open_text(&self, context: &Context, session: Uuid, purpose: Purpose) -> Result<Option<OpenText>> {
        let open = self.open_code(&mut self.db.read().await?, session, purpose).await?;
        let Some(open) = open.filter(|open| open.is_live(context.now)) else { return Ok(None) };
        let state = match self.text_outcome(open.message()).await? {
            TextOutcome::Sent => TextState::Sent,
            TextOutcome::Failed => TextState::NotSent,
            TextOutcome::OnItsWay => TextState::OnItsWay,
        };
        let to = if purpose == Purpose::Setup { open.number.shown() } else { open.number.tail().to_owned() };
        Ok(Some(OpenText { to, state, sent: open.sent_at().moment(), until: open.until.moment() }))
    }

    /// Whether a text message can be chosen, by an account with these methods.
    pub(crate) fn text_offer(&self, methods: &Methods, allowed: AllowedWays) -> TextOffer {
        match methods {
            _ if self.rules.texts.is_none() => TextOffer::Unavailable,
            _ if !allowed.text_message => TextOffer::NotAllowed,
            Methods { phone: Some(_), .. } => TextOffer::Connected,
            Methods { keys, apps, .. } if keys.is_empty() && apps.is_empty() => TextOffer::Offered,
            _ => TextOffer::NotFirst,
        }
    }

    /// What the page that asks for a number begins with.
    ///
    /// # Errors
    /// Only when the database or the keys fail.
    pub async fn number_form<'a>(&self, who: impl Into<Enrolling<'a>>, region: Option<&str>) -> Result<NumberForm> {
        let facts = who.into().0;
        let mut tx = self.db.read().await?;
        let open = self.open_code(&mut tx, facts.session_id(), Purpose::Setup).await?;
        let replaces = Phone::of(self, &mut tx, facts.account_id()).await?.is_some();
        let home = self.rules.texts.as_ref().and_then(|rules| rules.home(region));
        Ok(NumberForm {
            number: open.map(|open| open.number.shown()).unwrap_or_default(),
            dial_code: home.and_then(dial_code),
            replaces,
        })
    }
}

impl Phone {
    /// As its owner sees it in the settings.
    pub(crate) fn view(&self) -> PhoneMethod {
        PhoneMethod {
            tail: self.number.tail().to_owned(),
            connected: Timestamp(self.created_at).moment(),
            last_used: self.last_used_at.map(|at| Timestamp(at).moment()),
        }
    }
}
