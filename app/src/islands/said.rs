use model::Field;
use serde::{Deserialize, Serialize};

/// The id of the sentence for a form as a whole.
const FORM: &str = "form-error";

/// What was refused, in words: the server makes them, in the language of the page, and the browser shows them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The sentence for the form as a whole; none when its fields say all.
    pub whole: Option<String>,
    /// The sentences for single fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldSaid>,
    /// The id of the element to go to.
    pub place: String,
    /// Nothing is wrong: it is told and not complained of.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub calm: bool,
    /// The same answer of a key can be sent again, with another name or password.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub again: bool,
}

/// The sentence for one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldSaid {
    pub field: Field,
    pub text: String,
}

impl Said {
    /// What the browser says by itself.
    #[must_use]
    pub fn here(text: String) -> Self {
        Self { whole: Some(text), place: FORM.to_owned(), ..Self::default() }
    }

    /// The sentence for a field.
    #[must_use]
    pub fn at(&self, field: Field) -> Option<String> {
        self.fields.iter().find(|said| said.field == field).map(|said| said.text.clone())
    }
}

#[cfg(feature = "ssr")]
mod made {
    use super::{FORM, FieldSaid, Said};
    use crate::{
        islands::answer::field_id,
        sentences::{field_sentence, sentence},
    };
    use model::{Field, Refusal};

    /// The fields that a refusal as a whole may be about.
    const TYPED: [Field; 5] = [Field::Code, Field::RecoveryKey, Field::Password, Field::KeyName, Field::AppName];

    impl From<&Refusal> for Said {
        fn from(refusal: &Refusal) -> Self {
            let field = |field: Field| field_sentence(refusal, field).map(|text| FieldSaid { field, text });
            let fields: Vec<_> = match refusal {
                Refusal::Fields { fields } => fields.iter().filter_map(|one| field(one.field)).collect(),
                _ => TYPED.into_iter().filter_map(field).collect(),
            };
            let place = match refusal {
                Refusal::KeyNotSaved => "saved",
                _ => fields.first().map_or(FORM, |first| field_id(first.field)),
            };
            Self {
                whole: sentence(refusal),
                fields,
                place: place.to_owned(),
                calm: *refusal == Refusal::KeyTaken,
                again: takes_the_answer_again(refusal),
            }
        }
    }

    const fn takes_the_answer_again(refusal: &Refusal) -> bool {
        matches!(
            refusal,
            Refusal::Fields { .. }
                | Refusal::KeyNameTaken { .. }
                | Refusal::TooManyKeys { .. }
                | Refusal::WrongPassword
                | Refusal::TooManyTries { .. }
        )
    }
}
