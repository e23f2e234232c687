//! What is wrong with a list of people.

use crate::site::site;
use leptos::prelude::*;
use model::{LineProblem, WrongLine};

/// More are not shown at a time: whoever has corrected these sends the list again.
const SHOWN: usize = 100;

/// The lines that cannot be taken, if there are any.
pub(super) fn report() -> AnyView {
    let wrong = site().report;
    if wrong.is_empty() {
        return ().into_any();
    }
    let heading = match wrong.len() {
        1 => "1 line to correct".to_owned(),
        lines => format!("{lines} lines to correct"),
    };
    let more = wrong.len().saturating_sub(SHOWN);
    let rest = (more > 0).then(|| view! { <p class="sub">"And " {more} " more."</p> });
    let rows = wrong.into_iter().take(SHOWN).map(row).collect_view();
    view! {
        <section aria-labelledby="wrong-lines">
            <h3 id="wrong-lines">{heading}</h3>
            <ul class="wrong-lines" role="list">{rows}</ul>
            {rest}
        </section>
    }
    .into_any()
}

fn row(line: WrongLine) -> impl IntoView {
    let text = (!line.text.is_empty()).then(|| view! { " " <bdi>{line.text.clone()}</bdi> });
    view! {
        <li>
            <strong>"Line " {line.line}</strong>{text}
            <p class="error">{sentence(line.problem)}</p>
        </li>
    }
}

/// One of each.
pub(super) const EVERY: [LineProblem; 10] = [
    LineProblem::Missing,
    LineProblem::NotAnEmail,
    LineProblem::TooLong { max: 254 },
    LineProblem::Characters,
    LineProblem::Twice { first: 7 },
    LineProblem::UnknownRole,
    LineProblem::TooManyColumns,
    LineProblem::OpenQuote,
    LineProblem::AlreadyMember,
    LineProblem::JustInvited,
];

/// What is wrong, and what to do.
fn sentence(problem: LineProblem) -> String {
    match problem {
        LineProblem::Missing => "There is no email address.".into(),
        LineProblem::NotAnEmail => {
            "That does not look like an email address. It should look like name@example.org.".into()
        }
        LineProblem::TooLong { max } => {
            format!("That is too long for an email address. It has at most {max} characters.")
        }
        LineProblem::Characters => "That holds characters that cannot be in an email address. Type it again.".into(),
        LineProblem::Twice { first } => format!("The same address is in line {first}. Take one of them out."),
        LineProblem::UnknownRole => "The role can be member or admin; nothing stands for member.".into(),
        LineProblem::TooManyColumns => {
            "There is more than an address and a role. Take it out, or name the columns in a first line: email, role."
                .into()
        }
        LineProblem::OpenQuote => "A quotation mark is open and never closed. Take it out.".into(),
        LineProblem::AlreadyMember => "This is a member of your organization already. Take the line out.".into(),
        LineProblem::JustInvited => {
            "This address was invited less than half a minute ago. Wait, or take the line out.".into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_has_a_sentence_of_its_own() {
        let sentences: BTreeSet<String> = EVERY.into_iter().map(sentence).collect();
        assert_eq!(sentences.len(), EVERY.len());
        assert!(sentence(LineProblem::Twice { first: 7 }).contains("line 7"));
    }
}
