//! Does to a portal what it does to the model, and wants the same answer from both.

mod choose;
mod log_in;
mod sessions;
mod settings;

use super::{
    action::Action,
    model::{Answer, At, Model, Stage},
    records::Records,
};
use crate::{
    Error, Issued, Result, SessionToken, SignedIn, Visitor,
    testing::{PASSWORD, World},
};
use uuid::Uuid;

/// How the portal and the model differ, in words.
pub(super) type Fault = String;
pub(super) type Checked<T = ()> = std::result::Result<T, Fault>;

pub(super) const EMAILS: [&str; 2] = ["maria@example.org", "joao@example.org"];
const PASSWORDS: [&str; 6] = [PASSWORD, "eleven loud mountains", "nine early trains", "two green kettles", "short", ""];
const APP_NAMES: [&str; 6] = ["Phone", "PHONE", "Tablet", "Old phone", "Desk", ""];
const DEVICE_NAMES: [&str; 6] = ["Desk", "Kitchen", "Train", "Work", "", ""];

pub(super) struct Driver<'a> {
    world: &'a World,
    pub model: Model,
    records: Records,
    /// Tokens that must never be good for anything again.
    dead: Vec<SessionToken>,
    ids: [Uuid; 2],
}

impl<'a> Driver<'a> {
    /// Two new accounts, and nobody else in the database.
    pub(super) async fn new(world: &'a World) -> Self {
        world.raw("DELETE FROM account").await;
        world.raw("DELETE FROM failure_counter").await;
        let ids = [world.member(EMAILS[0]).await, world.member(EMAILS[1]).await];
        let model = Model::new(world.now().0, PASSWORD);
        Self { world, model, records: Records::new(ids), dead: Vec::new(), ids }
    }

    /// One action on both sides. Whether it was accepted; nothing when there is nothing yet that it could be done to.
    pub(super) async fn apply(&mut self, action: &Action) -> Checked<Option<bool>> {
        let before: Vec<bool> = self.model.sessions.iter().map(|session| session.kept).collect();
        let Some(answer) = self.act(action).await? else { return Ok(None) };
        self.records.note(action, answer.is_ok());
        for at in (0..before.len()).filter(|at| before[*at] && !self.model.sessions[*at].kept) {
            let token = self.model.sessions[at].token.clone();
            self.is_dead(&token).await?;
            self.dead.push(token);
        }
        Ok(Some(answer.is_ok()))
    }

    pub(super) async fn check_records(&mut self) -> Checked {
        self.records.check(self.world, &self.model).await
    }

    /// I10: what has ended stays so.
    pub(super) async fn check_the_dead(&self) -> Checked {
        for token in &self.dead {
            self.is_dead(token).await?;
        }
        Ok(())
    }

    async fn is_dead(&self, token: &SessionToken) -> Checked {
        if self.world.is_dead(token).await { Ok(()) } else { Err("I10: a token that has ended is accepted".to_owned()) }
    }

    async fn act(&mut self, action: &Action) -> Checked<Option<Answer>> {
        let portal = &self.world.portal;
        match action {
            Action::LogIn { who, right, from } => self.log_in(*who, *right, *from).await.map(Some),
            Action::Pending { at, does } => self.in_log_in(*at, does).await,
            Action::Session { at, does } => self.in_session(*at, does).await,
            Action::Settings { at, does } => self.in_settings(*at, does).await,
            Action::LogOut { at } => self.log_out(*at).await,
            Action::AskReset { who } => self.ask_reset(*who).await.map(Some),
            Action::OpenReset { link } => self.open_reset(*link).await,
            Action::Reset { link, new } => self.reset(*link, PASSWORDS[usize::from(*new)]).await,
            Action::Wait { milliseconds } => {
                self.world.advance(*milliseconds);
                self.model.now += milliseconds;
                Ok(Some(Ok(())))
            }
            Action::TellOfLogIns => {
                let told = portal.tell_of_unfinished_log_ins().await;
                equal(same(told, Ok(self.model.tell_of_log_ins()))?).map(Some)
            }
            Action::Remind => {
                let written = portal.remind_of_recovery_keys().await;
                equal(same(written, Ok(self.model.remind()))?).map(Some)
            }
            Action::Tidy => {
                self.model.tidy();
                Ok(Some(same(portal.tidy_up().await, Ok(()))?.map(drop)))
            }
        }
    }

    /// Who is behind the token of a session: the same for both.
    async fn visitor(&mut self, at: At) -> Checked<Visitor> {
        let token = self.model.sessions[at].token.clone();
        let visitor = self.world.visitor(&token).await;
        let real = match visitor {
            Visitor::Anonymous => Stage::Nobody,
            Visitor::Pending(_) => Stage::Pending,
            Visitor::SignedIn(_) | Visitor::EnrolOnly(_) => Stage::Full,
        };
        let expected = self.model.stage(at);
        if real != expected {
            return Err(format!("I10: session {at} is {real:?}, and should be {expected:?}"));
        }
        if expected != Stage::Nobody {
            self.model.touch(at);
        }
        Ok(visitor)
    }

    async fn signed_in(&mut self, at: At) -> Checked<Option<SignedIn>> {
        let visitor = self.visitor(at).await?;
        Ok(if let Visitor::SignedIn(signed_in) = visitor { Some(signed_in) } else { None })
    }

    /// As [`Driver::hold`], if it was accepted.
    async fn hold_if(&mut self, at: At, both: Answer<(Issued, ())>) -> Checked<Answer> {
        match both {
            Ok((issued, ())) => self.hold(at, issued).await.map(Ok),
            Err(code) => Ok(Err(code)),
        }
    }

    /// The session of an answer has another token from here on.
    async fn hold(&mut self, at: At, issued: Issued) -> Checked {
        let before = std::mem::replace(&mut self.model.sessions[at].token, issued.token);
        if self.model.sessions[at].id.is_nil() {
            let hash = self.model.sessions[at].token.hash();
            let row = store::session::by_token_hash(&mut self.world.read().await, &hash).await.unwrap();
            self.model.sessions[at].id = row.ok_or("a new token has no session")?.id;
        } else {
            self.is_dead(&before).await?;
            self.dead.push(before);
        }
        Ok(())
    }
}

/// What portal and model say must be the same: what both accepted, or why both refused it.
fn same<T, U>(real: Result<T>, expected: Answer<U>) -> Checked<Answer<(T, U)>> {
    match (real, expected) {
        (Ok(real), Ok(expected)) => Ok(Ok((real, expected))),
        (Err(Error::Refused(refusal)), Err(code)) if refusal.code() == code => Ok(Err(code)),
        (real, expected) => {
            Err(format!("the portal says {:?}, and the model {:?}", real.map(drop), expected.map(drop)))
        }
    }
}

/// What both counted must be equal.
fn equal<T: PartialEq + std::fmt::Debug>(both: Answer<(T, T)>) -> Checked<Answer> {
    match both {
        Ok((real, expected)) if real != expected => Err(format!("the portal counts {real:?}, the model {expected:?}")),
        both => Ok(both.map(drop)),
    }
}
