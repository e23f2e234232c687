//! Pages, refusals and mails are in the language of who reads them.

use super::{
    super::cookies::LANGUAGE,
    EMAIL, House, PASSWORD,
    browser::{Answer, Browser, between, code_at},
    houses,
};
use app::{gallery, routes};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::LetterKind;
use words::{Language, args, say};

async fn asks(browser: &mut Browser, path: &str, accept: &str) -> Answer {
    let request = Request::get(path).header(header::ACCEPT, "text/html").header(header::ACCEPT_LANGUAGE, accept);
    browser.send(request.body(Body::empty()).unwrap()).await
}

fn is_in(answer: &Answer, language: Language) -> bool {
    let begin = format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.direction());
    answer.body.contains(&begin) && answer.body.contains(&*say(language, "part-about-two-step", args!()))
}

#[tokio::test]
async fn a_stranger_reads_the_language_of_the_browser_or_the_one_that_was_chosen() {
    for house in houses().await {
        let mut browser = Browser::new(&house);
        for language in Language::ALL {
            let page = asks(&mut browser, routes::LOG_IN, &format!("x, {}, en;q=0.5", language.tag())).await;
            assert!(is_in(&page, language), "{language:?} on {}: {}", house.engine, page.body);
        }
        assert!(is_in(&browser.get(routes::LOG_IN).await, Language::English), "nothing is asked for");
        assert!(is_in(&asks(&mut browser, "/no-such-page", "ja").await, Language::Japanese));
        assert!(browser.cookies.is_empty(), "{:?}", browser.cookies);

        let chosen = browser.form(routes::LANGUAGE, &[("language", "ar")]).await;
        assert_eq!((chosen.status, chosen.location()), (StatusCode::SEE_OTHER, "/"));
        assert!(is_in(&asks(&mut browser, routes::LOG_IN, "de").await, Language::Arabic));
        for bad in ["", "xx", "en-XA", "AR", "ar;x", "\u{0}"] {
            let refused = browser.form(routes::LANGUAGE, &[("language", bad)]).await;
            assert!(!refused.headers.contains_key(header::SET_COOKIE), "{bad}");
        }
        assert_eq!(browser.form(routes::LANGUAGE, &[]).await.status, StatusCode::SEE_OTHER);
        assert!(is_in(&browser.get(routes::LOG_IN).await, Language::Arabic), "what cannot be chosen changes nothing");
        let name = browser.cookies.keys().find(|name| name.ends_with(LANGUAGE)).cloned().unwrap();
        browser.cookies.insert(name, "en-XA".to_owned());
        assert!(is_in(&browser.get(routes::LOG_IN).await, Language::English), "nor does a cookie that we never set");
    }
}

#[tokio::test]
async fn a_refusal_says_it_in_the_language_of_the_page() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut browser = Browser::new(&house);
        browser.form(routes::LANGUAGE, &[("language", "de")]).await;
        let wrong = [("email", EMAIL), ("password", "eleven loud mountains"), ("next", "")];
        let sentence = say(Language::German, "refused-wrong-pair", args!());
        let called = browser.call("log_in", &wrong).await;
        assert_eq!(called.code(), "wrong_pair");
        let json: serde_json::Value = serde_json::from_str(&called.body).unwrap();
        assert_eq!(json["said"]["whole"], sentence, "on {}: {}", house.engine, called.body);
        let to = browser.form("log_in", &wrong).await.location().to_owned();
        assert!(browser.get(&to).await.body.contains(&sentence));
        // Where no page has the form: a page that says it, or an answer to a program.
        let odd = browser.form("no_such_door", &[]).await;
        assert!(odd.body.contains("<html lang=\"de\"") || odd.body.contains("\"said\""), "{}", odd.body);
    }
}

/// The subjects of the mails that wait.
async fn subjects(house: &House) -> Vec<String> {
    let mut subjects = Vec::new();
    for letter in house.site.portal.claim_letters(LetterKind::Email, 100).await.unwrap() {
        house.site.portal.settle_letter(&letter, Ok(())).await.unwrap();
        subjects.push(letter.subject.clone());
    }
    subjects
}

#[tokio::test]
async fn an_account_keeps_its_language_in_every_browser_and_in_its_mails() {
    for house in houses().await {
        let house = house.with_maria().await;
        let mut first = Browser::new(&house);
        first.log_in().await;
        assert!(is_in(&first.get(routes::SECURITY).await, Language::English));
        let chosen = first.form(routes::LANGUAGE, &[("language", "de")]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER);
        assert!(is_in(&first.get(routes::SECURITY).await, Language::German));

        let mut second = Browser::new(&house);
        assert!(is_in(&asks(&mut second, routes::LOG_IN, "fr").await, Language::French), "nobody is known yet");
        second.log_in().await;
        let page = asks(&mut second, routes::SECURITY, "fr").await;
        assert!(is_in(&page, Language::German), "on {}: {}", house.engine, page.body);
        second.form("log_out", &[]).await;
        assert!(is_in(&asks(&mut second, routes::LOG_IN, "fr").await, Language::German), "as it was read here last");

        subjects(&house).await;
        let secret = first.enable(&house).await;
        let service = || args!(service = "Nightlatch");
        let told = subjects(&house).await;
        assert!(told.contains(&say(Language::German, "mails-two-step-on-subject", service())), "{told:?}");

        // Between the password and the code: the account's, or what was chosen here.
        let mut third = Browser::new(&house);
        let to = third.log_in().await.location().to_owned();
        assert!(is_in(&asks(&mut third, &to, "fr").await, Language::German), "{to} on {}", house.engine);
        third.form(routes::LANGUAGE, &[("language", "ja")]).await;
        assert!(is_in(&asks(&mut third, &to, "fr").await, Language::Japanese));
        house.clock.forward(60_000);
        let code = code_at(&secret, house.site.portal.now().unix_seconds());
        assert_eq!(third.form("log_in_with_code", &[("code", &code)]).await.location(), routes::SECURITY);
        assert!(is_in(&third.get(routes::SECURITY).await, Language::German), "nobody has changed the account");
    }
}

#[tokio::test]
async fn a_new_account_has_the_language_in_which_it_was_made() {
    for house in houses().await {
        let mut browser = Browser::new(&house);
        browser.form(routes::LANGUAGE, &[("language", "es")]).await;
        browser.form("sign_up", &[("email", EMAIL), ("name", "Maria"), ("new-password", PASSWORD)]).await;
        let told = subjects(&house).await;
        let service = || args!(service = "Nightlatch");
        let confirm = |language| say(language, "mails-verify-email-subject", service());
        assert_eq!(told, [confirm(Language::Spanish)], "on {}", house.engine);
        assert_ne!(confirm(Language::Spanish), confirm(Language::English));
    }
}

/// What people and machines have called, and what is the same in every language; a language of accents makes everything else visible.
const DATA: [&str; 26] = [
    "Nightlatch",
    "Firefox on Linux",
    "Safari on iPhone",
    "Unknown browser",
    "Password only",
    "Ana Pereira",
    "room 12",
    "Ben Okafor",
    "Chen Wei",
    "Dora Lind",
    "Eli Cohen",
    "george",
    "Maria Silva",
    "Baker Street Choir",
    "Blue key",
    "Spare key",
    "My phone",
    "Phone",
    "Night build",
    "Nightly report",
    "Old import",
    "Backup of the wiki",
    "Signs the builds at night",
    "id.example.org",
    "Security key",
    "nl_api_",
];

/// The texts of a page between its tags: of what is shown, without the names of languages, which stay as they are.
fn texts(page: &str) -> Vec<String> {
    let mut body = page.split_once("<body").map_or("", |(_, body)| body).replace("<!>", "");
    for (begin, end) in
        [("<script", "</script>"), ("<template", "</template>"), ("<details class=\"languages\"", "</details>")]
    {
        let mut parts = body.split(begin);
        let first = parts.next().unwrap_or_default().to_owned();
        body = parts.fold(first, |shown, part| shown + part.split_once(end).map_or("", |(_, after)| after));
    }
    body.split('>').skip(1).filter_map(|part| part.split('<').next()).map(|text| text.trim().to_owned()).collect()
}

/// Whether a text is as it stands in the source: words, and none of them with the accents that a message has in this language.
fn is_not_said(text: &str) -> bool {
    let mut text = text.to_owned();
    for data in DATA {
        text = text.replace(data, "");
    }
    let looks_like_words = text.split(|one: char| !one.is_ascii_lowercase()).any(|word| word.len() >= 3);
    looks_like_words && text.is_ascii() && !text.contains('@') && !text.starts_with("curl")
}

#[tokio::test]
async fn every_state_is_said_in_every_language() {
    let house = houses().await.swap_remove(0);
    let mut browser = Browser::new(&house);
    let before = words::failures();
    let mut untranslated = Vec::new();
    for state in gallery::all() {
        for language in Language::ALL.into_iter().chain([Language::Pseudo]) {
            let at = format!("{}?language={}", routes::dev_state_page(&state.id), language.tag());
            let page = browser.get(&at).await.body;
            let head = format!("<html lang=\"{}\"", language.tag());
            assert!(page.contains(&head), "{}: {}", state.id, between(&page, "<html", ">"));
            // The description of the REST API and the captured messages are English: both are for those who build.
            if language == Language::Pseudo && !["x5-", "x6-"].iter().any(|screen| state.id.starts_with(screen)) {
                let found = texts(&page).into_iter().filter(|text| is_not_said(text));
                untranslated.extend(found.map(|text| format!("{}: {text}", state.id)));
            }
        }
    }
    assert_eq!(words::failures(), before, "each message was given what it asks for");
    assert_eq!(untranslated, [""; 0], "from no file of words");
}
