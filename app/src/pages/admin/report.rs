//! What is wrong with a list of people.

use crate::{say::say, site::site};
use leptos::prelude::*;
use model::{LineProblem, WrongLine};

/// More are not shown at a time: whoever has corrected these sends the list again.
const SHOWN: usize = 100;

/// The lines that cannot be taken, if there are any. The page begins at them: the field stands below.
pub(super) fn report() -> AnyView {
    let wrong = site().report;
    if wrong.is_empty() {
        return ().into_any();
    }
    let heading = say!("admin-lines-to-correct", lines = wrong.len());
    let more = wrong.len().saturating_sub(SHOWN);
    let rest = (more > 0).then(|| view! { <p class="sub">{say!("admin-more-lines", more = more)}</p> });
    let rows = wrong.into_iter().take(SHOWN).map(row).collect_view();
    view! {
        <section aria-labelledby="wrong-lines">
            <h3 id="wrong-lines" tabindex="-1" autofocus=true>{heading}</h3>
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
            <strong>{say!("admin-line", line = line.line)}</strong>{text}
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
    LineProblem::Twice { first: 1 },
    LineProblem::UnknownRole,
    LineProblem::TooManyColumns,
    LineProblem::OpenQuote,
    LineProblem::AlreadyMember,
    LineProblem::JustInvited,
];

/// What is wrong, and what to do.
fn sentence(problem: LineProblem) -> String {
    match problem {
        LineProblem::Missing => say!("admin-line-without-address"),
        LineProblem::NotAnEmail => say!("admin-line-no-address"),
        LineProblem::TooLong { max } => say!("admin-line-too-long", max = max),
        LineProblem::Characters => say!("admin-line-wrong-characters"),
        LineProblem::Twice { first } => say!("admin-line-twice", first = first),
        LineProblem::UnknownRole => say!("admin-line-unknown-role"),
        LineProblem::TooManyColumns => say!("admin-line-too-many-columns"),
        LineProblem::OpenQuote => say!("admin-line-open-quote"),
        LineProblem::AlreadyMember => say!("admin-line-already-member"),
        LineProblem::JustInvited => say!("admin-line-just-invited"),
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
        assert!(sentence(LineProblem::Twice { first: 1 }).contains("line 1"));
    }
}
