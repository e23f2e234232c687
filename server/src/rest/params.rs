//! The parameters of an address, read strictly: one that nobody knows, or that comes twice, is refused.

use super::{
    code::Code,
    problem::{Problem, Wrong},
};
use axum::http::Uri;
use std::{collections::BTreeMap, ops::RangeInclusive};

/// What stands behind the question mark.
pub struct Params(BTreeMap<String, String>);

impl Params {
    /// Those of an address, of which there may be some.
    ///
    /// # Errors
    /// A problem that names all that are wrong.
    pub fn read(uri: &Uri, known: &[&str]) -> Result<Self, Problem> {
        let (mut found, mut wrong) = (BTreeMap::new(), Vec::new());
        for (name, value) in url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()) {
            if !known.contains(&&*name) {
                wrong.push(Wrong::new(&name, "unknown", "There is no such parameter here."));
            } else if found.insert(name.clone().into_owned(), value.into_owned()).is_some() {
                wrong.push(Wrong::new(&name, "twice", "This parameter comes twice."));
            }
        }
        if wrong.is_empty() { Ok(Self(found)) } else { Err(refused(wrong)) }
    }

    /// A text; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A text that is not empty where it is given.
    pub fn not_empty(&self, name: &str) -> Result<&str, Problem> {
        match self.0.get(name) {
            Some(text) if text.is_empty() => Err(one(name, "missing", "This is empty. Leave it out instead.")),
            _ => Ok(self.text(name)),
        }
    }

    /// One of the names that there are.
    pub fn one_of<T>(&self, name: &str, named: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
        let Some(text) = self.0.get(name) else { return Ok(None) };
        named(text).map(Some).ok_or_else(|| one(name, "type", "This is none of the values that there are."))
    }

    /// A whole number in a range.
    pub fn number(&self, name: &str, range: RangeInclusive<usize>, otherwise: usize) -> Result<usize, Problem> {
        let Some(text) = self.0.get(name) else { return Ok(otherwise) };
        let number = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        number.filter(|number| range.contains(number)).ok_or_else(|| {
            let (first, last) = (range.start(), range.end());
            one(name, "type", &format!("This is a whole number from {first} to {last}."))
        })
    }
}

fn one(name: &str, problem: &str, detail: &str) -> Problem {
    refused(vec![Wrong::new(name, problem, detail)])
}

fn refused(wrong: Vec<Wrong>) -> Problem {
    Problem::new(Code::BadRequest, "Some parameters cannot be taken. All are named in errors.").naming(wrong)
}
