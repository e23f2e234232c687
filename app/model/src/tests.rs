use crate::{
    ActivityDetail, ActivityFilter, ActivityKind, ApiTokenView, ApiTokensView, ApprovalKind, CheckUp, Code, DeviceView,
    DevicesView, DisplayName, EmailAddress, Field, FieldProblem, LiveEvent, MemberCounts, MemberShow, MemberSort,
    Moment, Next, NotMe, NotMeStep, Problem, Reason, Refusal, Scope, ThingName, TokenName, UnlockNeeds, Way,
    kind_and_name,
};
use std::collections::HashSet;

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
        "४१८२०४",
        "418 - 204",
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
    // Words or four blanks between digits are an end, whatever stands there.
    for (text, got) in [("418ab204", 6), ("418    204", 6), ("418 (204)", 6)] {
        assert_eq!(Code::parse(text), Err(Problem::CodeLength { got }), "{text:?}");
    }
    assert_eq!(Code::parse(&"9".repeat(10_000)), Err(Problem::TooLong { max: 400 }));
    assert_eq!(Code::parse(&"9".repeat(401)), Err(Problem::TooLong { max: 400 }));
    assert_eq!(Code::parse(&"9".repeat(400)), Err(Problem::CodeLength { got: 400 }));
    assert_eq!(Code::parse("code 418204, or 555555?"), Err(Problem::CodeLength { got: 12 }));
}

#[test]
fn a_kind_is_not_said_twice() {
    for (name, called) in [
        ("", "Security key"),
        ("Security key 2", "Security key 2"),
        ("Blue key", "Security key Blue key"),
        ("My security key", "Security key My security key"),
    ] {
        assert_eq!(kind_and_name("Security key", name), called);
    }
}

/// Rows and programs keep these names.
#[test]
fn scopes_have_stable_names_and_say_what_they_allow() {
    let (account, read, admin) = (Scope::AccountRead, Scope::OrganizationRead, Scope::OrganizationAdmin);
    let names = ["account:read", "organization:read", "organization:admin"];
    assert_eq!(Scope::ALL.map(Scope::name), names);
    assert_eq!(Scope::ALL.map(|scope| Scope::named(scope.name())), Scope::ALL.map(Some));
    assert_eq!(Scope::named("organization:write"), None);
    assert_eq!(Scope::list("organization:admin account:read organization:write"), [admin, account]);
    assert_eq!(Scope::list(""), []);
    for (scope, name) in Scope::ALL.iter().zip(names) {
        assert_eq!(serde_json::to_value(scope).unwrap(), name);
    }
    assert_eq!(Scope::ALL.map(Scope::is_for_admins), [false, true, true]);
    assert_eq!((Scope::open_to(false), Scope::open_to(true)), (vec![account], Scope::ALL.to_vec()));
    for (scope, allows) in [(account, [true, false, false]), (read, [false, true, false]), (admin, [false, true, true])]
    {
        assert_eq!(Scope::ALL.map(|other| scope.includes(other)), allows, "{scope:?}");
    }
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
fn a_key_an_app_or_a_device_is_called_anything_of_one_line() {
    for good in ["k", "Blue key", " 鍵 ", "مفتاح", "O'Neil <b>", "🔑", &"鍵".repeat(40)] {
        assert_eq!(ThingName::parse(good).map(|name| name.as_str().to_owned()), Ok(good.trim().to_owned()), "{good}");
    }
    assert_eq!(ThingName::parse(" \t"), Err(Problem::Missing));
    assert_eq!(ThingName::parse(&"x".repeat(41)), Err(Problem::TooLong { max: 40 }));
    for bad in ["a\0", "a\r\nb", "a\u{202e}b", "\u{200b}\u{200d}"] {
        assert_eq!(ThingName::parse(bad), Err(Problem::Characters), "{bad:?}");
    }
}

#[test]
fn an_api_token_is_called_anything_of_one_line() {
    for good in ["k", " Backup of the wiki ", "\u{9375}", &"x".repeat(50)] {
        assert_eq!(TokenName::parse(good).map(|name| name.as_str().to_owned()), Ok(good.trim().to_owned()), "{good}");
    }
    assert_eq!(TokenName::parse(" \t"), Err(Problem::Missing));
    assert_eq!(TokenName::parse(&"x".repeat(51)), Err(Problem::TooLong { max: 50 }));
    for bad in ["a\0", "a\r\nb", "a\u{202e}b", "\u{200b}\u{200d}"] {
        assert_eq!(TokenName::parse(bad), Err(Problem::Characters), "{bad:?}");
    }
}

#[test]
fn only_tokens_that_work_take_room() {
    let token = |ended| ApiTokenView {
        id: String::new(),
        name: String::new(),
        scopes: Vec::new(),
        created: Moment::default(),
        ends: Moment::default(),
        ended,
        last_used: None,
        idle: false,
    };
    let view = |tokens| ApiTokensView { tokens, max: 2, scopes: Vec::new(), days: Default::default(), limit: None };
    let some = view(vec![token(false), token(true), token(true)]);
    assert_eq!((some.live(), some.has_room()), (1, true));
    assert!(!view(vec![token(false), token(false), token(true)]).has_room());
}

#[test]
fn a_way_has_a_name_that_a_cookie_can_keep() {
    for way in Way::ALL {
        assert_eq!(Way::named(way.name()), Some(way));
    }
    for other in ["", "recovery_key", "SecurityKey", "security_key "] {
        assert_eq!(Way::named(other), None, "{other:?}");
    }
}

#[test]
fn what_unlocking_takes() {
    assert!(!UnlockNeeds::PASSWORD.is_second_step());
    for needs in [
        UnlockNeeds { key: true, ..UnlockNeeds::PASSWORD },
        UnlockNeeds { code: true, ..UnlockNeeds::PASSWORD },
        UnlockNeeds { text: true, ..UnlockNeeds::PASSWORD },
    ] {
        assert!(needs.is_second_step(), "{needs:?}");
    }
}

/// S-089.
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
    let until = Moment { iso: "2026-03-03T14:20:00Z".into() };
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
        Problem::SameAsBefore,
        Problem::Taken,
        Problem::NotANumber,
        Problem::NotMobile,
        Problem::CountryNotServed,
        Problem::NotADay,
        Problem::DayOver,
        Problem::DayTooFar { max: 365 },
    ];
    let fields = problems.map(|problem| FieldProblem { field: Field::NewPassword, problem }).to_vec();
    for refusal in [
        Refusal::Fields { fields },
        Refusal::WrongPair,
        Refusal::WrongPassword,
        Refusal::EmailNotVerified,
        Refusal::WrongCode { failures: 3 },
        Refusal::CodeUsed,
        Refusal::OwnAccount,
        Refusal::OwnRequest,
        Refusal::NoSecondAdmin,
        Refusal::AlreadyAsked,
        Refusal::NobodyChosen,
        Refusal::ClockOff { minutes: -2 },
        Refusal::RecoveryKeyUsed { on: until.clone() },
        Refusal::RecoveryKeyReplaced { on: until.clone() },
        Refusal::RecoveryKeyNotConfirmed { on: until.clone() },
        Refusal::TooManyTries { until: until.clone(), seconds: 90 },
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
        Refusal::TooManyTokens { max: 20 },
        Refusal::TextOnlyFirst,
        Refusal::TextsUnavailable,
        Refusal::TooManyTexts { until, seconds: 30 },
        Refusal::TextNotSent,
        Refusal::WrongTextCode { failures: 2 },
        Refusal::TextCodeOver,
        Refusal::ChallengeExpired,
        Refusal::KeysUnavailable,
        Refusal::LastMethod,
        Refusal::LinkExpired,
        Refusal::ResetLinkExpired,
        Refusal::InvitationOver,
        Refusal::InOrganization,
        Refusal::AlreadyMember,
        Refusal::TooManyInvitations { max: 5_000 },
        Refusal::WrongLines,
        Refusal::LastAdmin,
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

#[test]
fn every_kind_of_event_has_a_name_of_its_own_that_stays() {
    let names: HashSet<_> = ActivityKind::ALL.into_iter().map(ActivityKind::name).collect();
    assert_eq!(names.len(), ActivityKind::ALL.len());
    for kind in ActivityKind::ALL {
        assert_eq!(ActivityKind::named(kind.name()), kind);
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
        let shown = ActivityFilter::EVERY.into_iter().filter(|filter| filter.class() == Some(kind.class()));
        assert_eq!(shown.count(), 1, "{kind:?} is in one list beside that of all");
    }
    for name in ["", "other", "LoggedIn", "moon_phase_changed"] {
        assert_eq!(ActivityKind::named(name), ActivityKind::Other);
    }
    assert_eq!(serde_json::from_str::<ActivityKind>("\"moon_phase_changed\"").unwrap(), ActivityKind::Other);
}

#[test]
fn a_filter_is_named_in_an_address() {
    for filter in ActivityFilter::EVERY {
        assert_eq!(ActivityFilter::named(filter.name()), filter);
    }
    for name in ["", "All", "everything"] {
        assert_eq!(ActivityFilter::named(name), ActivityFilter::All);
    }
}

#[test]
fn what_an_event_says_is_small_and_read_whatever_it_holds() {
    assert_eq!(serde_json::to_string(&ActivityDetail::default()).unwrap(), "{}");
    let detail: ActivityDetail = serde_json::from_str("{\"sessions_ended\":2,\"colour\":\"blue\"}").unwrap();
    assert_eq!(detail, ActivityDetail { sessions_ended: Some(2), ..ActivityDetail::default() });
    let detail: ActivityDetail =
        serde_json::from_str("{\"answer\":\"next_month\",\"methods\":[\"Blue key\"]}").unwrap();
    assert_eq!((detail.answer, detail.methods), (Some(CheckUp::NextMonth), vec!["Blue key".to_owned()]));
}

#[test]
fn a_device_is_called_by_its_name_or_its_browser() {
    let device = |name: Option<&str>, this| DeviceView {
        id: String::new(),
        this,
        browser: "Firefox on Linux".into(),
        name: name.map(str::to_owned),
        first_seen: Moment::default(),
        last_used: Moment::default(),
        address: String::new(),
        method: String::new(),
    };
    assert_eq!(device(None, true).called(), "Firefox on Linux");
    assert_eq!(device(Some("Desk"), true).called(), "Desk");
    let devices = vec![device(None, true), device(None, false), device(None, false)];
    assert_eq!(DevicesView { devices }.others(), 2);
}

#[test]
fn the_steps_of_not_me_come_in_order() {
    let at = |password_changed, methods_reviewed| NotMe {
        started: Moment::default(),
        devices_ended: 0,
        password_changed,
        methods_reviewed,
    };
    assert_eq!(at(false, false).next(), Some(NotMeStep::Password));
    assert_eq!(at(false, true).next(), Some(NotMeStep::Password));
    assert_eq!(at(true, false).next(), Some(NotMeStep::Methods));
    assert_eq!(at(true, true).next(), None);
}

#[test]
fn a_live_event_is_named() {
    for event in [LiveEvent::SessionEnded, LiveEvent::SecurityChanged] {
        assert_eq!(serde_json::to_string(&event).unwrap(), format!("\"{}\"", event.name()));
    }
}

#[test]
fn a_list_of_members_is_named_in_an_address() {
    for show in MemberShow::EVERY {
        assert_eq!(MemberShow::named(show.name()), Some(show));
    }
    assert_eq!((MemberShow::named("all"), MemberShow::named("")), (None, None));
    for sort in MemberSort::EVERY {
        assert_eq!(MemberSort::named(sort.name()), sort);
    }
    assert_eq!(MemberSort::named("password"), MemberSort::Name);
    let counts = MemberCounts { security_key: 1, authenticator_app: 2, text_message: 3, off: 4, left_out: 5 };
    assert_eq!((counts.all(), counts.of(MemberShow::Off)), (15, 4));
    for kind in [ApprovalKind::Reset, ApprovalKind::Exclusion] {
        assert_eq!(ApprovalKind::named(kind.name()), Some(kind));
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
    }
}

#[test]
fn a_reason_is_one_line_of_at_most_200_characters() {
    assert_eq!(Reason::parse(" Telefon im See \u{1f600} ").unwrap().as_str(), "Telefon im See \u{1f600}");
    assert_eq!(Reason::parse(&"\u{e9}".repeat(200)).unwrap().as_str().chars().count(), 200);
    for (input, problem) in [
        ("", Problem::Missing),
        (" \t", Problem::Missing),
        ("a\nb", Problem::Characters),
        ("a\u{202e}b", Problem::Characters),
    ] {
        assert_eq!(Reason::parse(input), Err(problem), "{input:?}");
    }
    assert_eq!(Reason::parse(&"x".repeat(201)), Err(Problem::TooLong { max: 200 }));
}
