use crate::{
    AppName, Code, DisplayName, EmailAddress, Field, FieldProblem, KeyName, Moment, Next, Problem, Refusal,
    UnlockNeeds, Way,
};

#[test]
fn a_code_is_taken_as_people_write_it() {
    for text in [
        "418204",
        " 418204 ",
        "418 204",
        "418-204",
        "4 1 8 2 0 4",
        "418\u{a0}204",
        "418–204",
        "４１８２０４",
        "٤١٨٢٠٤",
        "۴۱۸۲۰۴",
        "Your code is 418 204",
        "418204 is your Nightlatch code. Do not share it.\n@example.org #418204",
    ] {
        assert_eq!(Code::parse(text).map(|c| c.as_str().to_owned()), Ok("418204".to_owned()), "{text:?}");
    }
}

#[test]
fn a_code_of_another_length_says_how_many_digits_were_found() {
    for (text, got) in [("4182", 4), ("41820", 5), ("4182041", 7), ("41820 41820", 10), ("1", 1)] {
        assert_eq!(Code::parse(text), Err(Problem::CodeLength { got }), "{text:?}");
    }
    for text in ["", "   ", "abcdef", "\0", "🙂"] {
        assert_eq!(Code::parse(text), Err(Problem::Missing), "{text:?}");
    }
    assert_eq!(Code::parse(&"9".repeat(10_000)), Err(Problem::TooLong { max: 400 }));
    assert_eq!(Code::parse("code 418204, or 555555?"), Err(Problem::CodeLength { got: 12 }));
}

#[test]
fn a_code_is_never_printed() {
    let code = Code::parse("418204").unwrap();
    assert!(!format!("{code:?}").contains('4'));
}

#[test]
fn addresses() {
    for good in ["maria@example.org", " a.b+c@sub.example.co.uk ", "jörg@müller.example", "用户@例子.公司"] {
        assert!(EmailAddress::parse(good).is_ok(), "{good}");
    }
    for bad in [
        "maria",
        "@example.org",
        "maria@",
        "maria@localhost",
        "a b@example.org",
        "a@b@example.org",
        "a..b@example.org",
        ".a@example.org",
        "a@-example.org",
        "a@example..org",
        "<a@example.org>",
        "\"a\"@example.org",
        "a@[127.0.0.1]",
        "a@example.org,b@example.org",
    ] {
        assert_eq!(EmailAddress::parse(bad), Err(Problem::NotAnEmail), "{bad}");
    }
    for odd in ["a\0@example.org", "a@example.org\r\nBcc: b@example.org", "a\u{202e}@example.org"] {
        assert_eq!(EmailAddress::parse(odd), Err(Problem::Characters), "{odd:?}");
    }
    assert_eq!(EmailAddress::parse("  "), Err(Problem::Missing));
    let longest = format!("{}@{}.{}.{}.org", "a".repeat(64), "b".repeat(63), "c".repeat(63), "d".repeat(57));
    assert_eq!(longest.chars().count(), EmailAddress::MAX);
    assert!(EmailAddress::parse(&longest).is_ok());
    assert_eq!(EmailAddress::parse(&format!("{longest}x")), Err(Problem::TooLong { max: 254 }));
}

#[test]
fn names_of_any_script_but_one_line() {
    for good in ["Ana", "Ana Silva", "李", "محمد", "👩‍👩‍👧", "O'Neil <b>", &"x".repeat(100)] {
        assert!(DisplayName::parse(good).is_ok(), "{good}");
    }
    assert_eq!(DisplayName::parse(""), Err(Problem::Missing));
    assert_eq!(DisplayName::parse(&"x".repeat(101)), Err(Problem::TooLong { max: 100 }));
    for bad in ["a\0", "a\nb", "a\u{202e}b", "\u{200b}", "a\u{7f}"] {
        assert_eq!(DisplayName::parse(bad), Err(Problem::Characters), "{bad:?}");
    }
}

#[test]
fn a_key_or_an_app_is_called_anything_of_one_line() {
    for good in ["k", "Blue key", " 鍵 ", "مفتاح", "O'Neil <b>", "🔑", &"鍵".repeat(40)] {
        assert_eq!(KeyName::parse(good).map(|name| name.as_str().to_owned()), Ok(good.trim().to_owned()), "{good}");
        assert_eq!(AppName::parse(good).map(|name| name.as_str().to_owned()), Ok(good.trim().to_owned()), "{good}");
    }
    assert_eq!(KeyName::parse(" \t"), Err(Problem::Missing));
    assert_eq!(KeyName::parse(&"x".repeat(41)), Err(Problem::TooLong { max: 40 }));
    assert_eq!(AppName::parse(""), Err(Problem::Missing));
    assert_eq!(AppName::parse(&"x".repeat(41)), Err(Problem::TooLong { max: 40 }));
    for bad in ["a\0", "a\r\nb", "a\u{202e}b", "\u{200b}\u{200d}"] {
        assert_eq!(KeyName::parse(bad), Err(Problem::Characters), "{bad:?}");
        assert_eq!(AppName::parse(bad), Err(Problem::Characters), "{bad:?}");
    }
}

#[test]
fn a_way_has_a_name_that_a_cookie_can_keep() {
    for way in [Way::SecurityKey, Way::AuthenticatorApp] {
        assert_eq!(Way::named(way.name()), Some(way));
    }
    for other in ["", "recovery_key", "SecurityKey", "security_key "] {
        assert_eq!(Way::named(other), None, "{other:?}");
    }
}

#[test]
fn what_unlocking_takes() {
    for (needs, code, key) in [
        (UnlockNeeds::Password, false, false),
        (UnlockNeeds::PasswordAndCode, true, false),
        (UnlockNeeds::PasswordAndKey, false, true),
        (UnlockNeeds::PasswordAndCodeOrKey, true, true),
    ] {
        assert_eq!((needs.takes_code(), needs.takes_key()), (code, key), "{needs:?}");
    }
}

#[test]
fn next_never_leaves_the_site() {
    for good in ["/", "/manage-profile/security?x=1", "/help/login-issues"] {
        assert!(Next::parse(good).is_some(), "{good}");
    }
    for bad in [
        "",
        "manage-profile",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "data:,x",
        "/a\r\nSet-Cookie: x=1",
        "/ö",
        "/a\\b",
        "/api/log_out",
        "/login?next=/x",
        " /a",
        "/%00\0",
    ] {
        assert!(Next::parse(bad).is_none(), "{bad:?}");
    }
    assert!(Next::parse(&format!("/{}", "a".repeat(600))).is_none());
}

#[test]
fn every_refusal_is_read_as_it_was_written() {
    let until = Moment { iso: "2026-03-03T14:20:00Z".into(), day: "3 March 2026".into(), clock: "14:20 UTC".into() };
    let problems = [
        Problem::Missing,
        Problem::TooShort { min: 15 },
        Problem::TooLong { max: 128 },
        Problem::Characters,
        Problem::NotAnEmail,
        Problem::CodeLength { got: 4 },
        Problem::KeyLength { got: 22 },
        Problem::TooCommon,
        Problem::TooPersonal,
    ];
    let fields = problems.map(|problem| FieldProblem { field: Field::NewPassword, problem }).to_vec();
    for refusal in [
        Refusal::Fields { fields },
        Refusal::WrongPair,
        Refusal::WrongPassword,
        Refusal::EmailNotVerified,
        Refusal::WrongCode { failures: 3 },
        Refusal::CodeUsed,
        Refusal::ClockOff { minutes: -2 },
        Refusal::RecoveryKeyUsed { on: until.clone() },
        Refusal::RecoveryKeyReplaced { on: until.clone() },
        Refusal::RecoveryKeyNotConfirmed { on: until.clone() },
        Refusal::TooManyTries { until, seconds: 90 },
        Refusal::Blocked,
        Refusal::WrongRecoveryKey { failures: 3 },
        Refusal::RecoveryKeyBlocked,
        Refusal::LogInFirst,
        Refusal::UnlockFirst,
        Refusal::SetupExpired,
        Refusal::KeyRefused { reference: "0a1b2c3d".into() },
        Refusal::KeyUnknown { names: vec!["Blue key".into(), "Green key".into()] },
        Refusal::KeyMayBeCopied,
        Refusal::KeyTaken,
        Refusal::KeyNameTaken { name: "Blue key".into() },
        Refusal::TooManyKeys { max: 5 },
        Refusal::AppNameTaken { name: "Old phone".into() },
        Refusal::TooManyApps { max: 10 },
        Refusal::ChallengeExpired,
        Refusal::KeysUnavailable,
        Refusal::LastMethod,
        Refusal::LinkExpired,
        Refusal::KeyNotSaved,
        Refusal::KeyNotShown,
        Refusal::Conflict,
        Refusal::BadRequest,
        Refusal::CrossSite,
        Refusal::ContentType,
        Refusal::TooLarge,
        Refusal::NotFound,
        Refusal::Busy,
        Refusal::Internal { reference: "0a1b2c3d".into() },
    ] {
        let json = serde_json::to_string(&refusal).unwrap();
        assert!(json.contains(&format!("\"code\":\"{}\"", refusal.code())), "{json}");
        assert_eq!(serde_json::from_str::<Refusal>(&json).unwrap(), refusal, "{json}");
    }
}
