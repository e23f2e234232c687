//! Lists of people, in every shape that they come in.

use crate::organization::lines::{Lines, MOST_LINES, for_properties, read};
use model::{LineProblem as P, Role};

fn right(text: &str) -> Vec<(u64, String, Role)> {
    let Lines { right, wrong } = read(text);
    assert!(wrong.is_empty(), "{text:?}: {wrong:?}");
    right.into_iter().map(|line| (line.number, line.email.as_str().to_owned(), line.role)).collect()
}

fn of(lines: &[(u64, &str, Role)]) -> Vec<(u64, String, Role)> {
    lines.iter().map(|(number, email, role)| (*number, (*email).to_owned(), *role)).collect()
}

#[test]
fn what_is_taken() {
    let two = of(&[(1, "a@x.org", Role::Member), (2, "b@x.org", Role::Admin)]);
    for text in [
        "a@x.org\nb@x.org,admin",
        "a@x.org\r\nb@x.org;admin\r\n",
        "a@x.org\tmember\nb@x.org\tadmin\n",
        "\u{feff}a@x.org,\nb@x.org, ADMIN ",
        "\"a@x.org\",\"member\"\n\"b@x.org\",\"admin\"",
        "a@x.org;;\nb@x.org;admin;",
        "  a@x.org  \n  b@x.org  ,  admin  ",
    ] {
        assert_eq!(right(text), two, "{text:?}");
    }
    let named = of(&[(2, "a@x.org", Role::Member), (3, "b@x.org", Role::Admin)]);
    for text in [
        "email,role\na@x.org,\nb@x.org,admin",
        "E-Mail;Role\na@x.org;member\nb@x.org;admin",
        "role,email\n,a@x.org\nadmin,b@x.org",
        "Name,Email Address,Role,Room\nAna,a@x.org,member,7\n\"Costa, João\",b@x.org,admin,8",
    ] {
        assert_eq!(right(text), named, "{text:?}");
    }
    assert_eq!(right("email\na@x.org"), of(&[(2, "a@x.org", Role::Member)]));
    assert_eq!(right("\n\n  \n,,\na@x.org\n\n"), of(&[(5, "a@x.org", Role::Member)]), "blank lines, counted");
    assert_eq!(right("josé@exämple.org"), of(&[(1, "josé@exämple.org", Role::Member)]));
    for empty in ["", "  ", "\n\n", ";;\n", "email,role\n"] {
        assert_eq!(read(empty).count(), 0, "{empty:?}");
    }
}

#[test]
fn what_is_wrong_and_in_which_line() {
    let long = format!("{}@x.org", "a".repeat(300));
    let table: &[(&str, u64, P)] = &[
        ("nobody", 1, P::NotAnEmail),
        ("nobody@", 1, P::NotAnEmail),
        ("@x.org", 1, P::NotAnEmail),
        ("a@x", 1, P::NotAnEmail),
        ("a b@x.org", 1, P::NotAnEmail),
        ("a@x.org b@x.org", 1, P::NotAnEmail),
        ("Ana Costa <a@x.org>", 1, P::NotAnEmail),
        ("a@-x.org", 1, P::NotAnEmail),
        ("mailto:a@x.org", 1, P::NotAnEmail),
        ("=HYPERLINK(\"x\")", 1, P::NotAnEmail),
        (&long, 1, P::TooLong { max: 254 }),
        ("a\u{202e}b@x.org", 1, P::Characters),
        ("a\u{0}b@x.org", 1, P::Characters),
        ("a@x.org\nA@X.org", 2, P::Twice { first: 1 }),
        ("email\na@x.org\nb@x.org\n\u{ff41}@x.org", 4, P::Twice { first: 2 }),
        ("a@x.org,owner", 1, P::UnknownRole),
        ("a@x.org,administrator", 1, P::UnknownRole),
        ("a@x.org,admin,Ana", 1, P::TooManyColumns),
        ("Ana,a@x.org", 1, P::NotAnEmail),
        (",admin", 1, P::Missing),
        ("email,role\n,admin", 2, P::Missing),
        ("email,role\nb@x.org,member\nx,admin", 3, P::NotAnEmail),
        ("role,email\nadmin", 2, P::Missing),
        ("b@x.org\n\"a@x.org\nc@x.org", 2, P::OpenQuote),
        ("adresse\na@x.org", 1, P::NotAnEmail),
    ];
    for (text, number, problem) in table {
        let lines = read(text);
        let found: Vec<_> = lines.wrong.iter().map(|line| (line.line, line.problem)).collect();
        assert_eq!(found, [(*number, *problem)], "{text:?}");
    }
}

#[test]
fn every_wrong_line_is_told_with_what_stands_there() {
    let lines = read("a@x.org\nnobody;owner\nb@x.org\n\nx");
    assert_eq!(lines.right.len(), 2);
    let wrong: Vec<_> = lines.wrong.iter().map(|line| (line.line, line.text.as_str())).collect();
    assert_eq!(wrong, [(2, "nobody, owner"), (5, "x")]);
    let cut = read(&"x".repeat(500)).wrong.remove(0).text;
    assert_eq!((cut.chars().count(), cut.ends_with('\u{2026}')), (61, true));
}

#[test]
fn it_stops_soon_after_the_last_line_that_there_may_be() {
    let list = |people: usize| (0..people).map(|n| format!("p{n}@x.org\n")).collect::<String>();
    assert_eq!(read(&list(MOST_LINES)).count(), MOST_LINES);
    assert_eq!(read(&list(MOST_LINES + 1)).count(), MOST_LINES + 1);
    assert_eq!(read(&list(50_000)).count(), MOST_LINES + 1);
    assert_eq!(read(&"x\n".repeat(50_000)).count(), MOST_LINES + 1);
}

#[test]
fn the_properties_of_lists_see_what_is_read() {
    let (right, wrong) = for_properties("a@x.org\nnobody\nb@x.org,admin");
    let right: Vec<_> = right.iter().map(|(line, email)| (*line, email.as_str())).collect();
    assert_eq!(right, [(1, "a@x.org"), (3, "b@x.org")]);
    assert_eq!((wrong.len(), wrong[0].line, wrong[0].problem), (1, 2, P::NotAnEmail));
}
