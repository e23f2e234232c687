use crate::{
    islands::{Answer, FormSpec, Input, Said},
    site::site,
};
use leptos::prelude::*;
use model::{Field, Kept, Refusal};

/// What the server said to a form before this page.
#[derive(Debug, Clone)]
pub struct Flashed {
    pub refusal: Option<Refusal>,
    /// What may be filled in again.
    pub kept: Kept,
    answer: Answer,
}

impl Flashed {
    #[must_use]
    pub fn failed(&self) -> bool {
        self.refusal.is_some()
    }

    /// The sentence at one field.
    #[must_use]
    pub fn at(&self, field: Field) -> Signal<Option<String>> {
        self.answer.at(field)
    }

    /// Whether nothing is wrong with these fields: a page begins at one that is wrong, and else where it likes.
    #[must_use]
    pub fn is_right(&self, fields: &[Field]) -> bool {
        fields.iter().all(|field| self.at(*field).get_untracked().is_none())
    }

    /// The sentence for the form as a whole, unless a field of it says it.
    #[must_use]
    pub fn whole(&self, fields: &[Field]) -> Signal<Option<String>> {
        self.answer.whole(fields)
    }
}

/// The answer to the form of a door, by the path of the door.
#[must_use]
pub fn flashed(door: &str) -> Flashed {
    let flash = site().flash;
    let ours = door.rsplit('/').next() == Some(&*flash.door);
    let refusal = flash.refusal.filter(|_| ours);
    let answer = Answer::of(Signal::stored(refusal.as_ref().map(Said::from)), Signal::stored(false));
    Flashed { refusal, kept: if ours { flash.kept } else { Kept::default() }, answer }
}

/// A form that comes alive in the browser, with the answer from before this page.
#[must_use]
pub fn form(door: &str, inputs: Vec<Input>, submit: &str) -> FormSpec {
    FormSpec {
        door: door.to_owned(),
        id: format!("{}-form", door.rsplit('/').next().unwrap_or_default()),
        inputs,
        submit: submit.to_owned(),
        before: flashed(door).refusal.as_ref().map(Said::from),
        ..FormSpec::default()
    }
}
