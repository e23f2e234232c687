use super::{Security, Smtp, SmtpSettings, address};
use crate::{Login, Message, SendError, SetupError};

fn settings() -> SmtpSettings {
    SmtpSettings {
        host: "localhost".to_owned(),
        port: 25,
        security: Security::Plain,
        login: None,
        from: "Nightlatch <accounts@bücher.example>".to_owned(),
        authorities: None,
    }
}

fn written(to: &str, subject: &str, body: &str) -> Result<String, SendError> {
    let message = Message { id: "0199-ab", to, subject, body, kind: "email", language: "en" };
    let mail = Smtp::new(&settings()).unwrap().write(&message)?;
    Ok(String::from_utf8(mail.formatted()).unwrap())
}

#[tokio::test]
async fn a_mail_is_text_and_html_and_says_that_a_program_wrote_it() {
    let mail = written("maria@example.org", "Two-step verification is on", "Hello Maria,\n\nIt is on.\n").unwrap();
    for line in [
        "From: Nightlatch <accounts@xn--bcher-kva.example>",
        "To: maria@example.org",
        "Subject: Two-step verification is on",
        "Message-ID: <0199-ab@xn--bcher-kva.example>",
        "Auto-Submitted: auto-generated",
        "Content-Type: multipart/alternative;",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: text/html; charset=utf-8",
    ] {
        assert!(mail.contains(line), "{line} in\n{mail}");
    }
    assert!(mail.contains("\r\nDate: "));
}

/// S-097: whatever is in a subject, a text or an address.
#[tokio::test]
async fn no_text_adds_a_line_to_the_head_or_a_recipient() {
    let subject = "Hello\r\nBcc: eve@example.org\r\n\r\nother text";
    let mail = written("maria@example.org", subject, "text\r\n.\r\nMAIL FROM:<eve@example.org>").unwrap();
    let (head, _) = mail.split_once("\r\n\r\n").unwrap();
    assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
    for to in [
        "maria@example.org\r\nRCPT TO:<eve@example.org>",
        "maria@example.org, eve@example.org",
        "<maria@example.org>",
        "maria",
        "",
    ] {
        assert!(matches!(written(to, "Hello", "text"), Err(SendError::Address)), "{to:?}");
    }
}

#[tokio::test]
async fn very_long_and_foreign_names_are_written_in_short_lines() {
    let subject = "Der zweite Schlüssel von 用户 und مستخدم ".repeat(40);
    let body = format!("Hello {},\n\ntext\n", "名".repeat(4_000));
    let mail = written("maria@example.org", &subject, &body).unwrap();
    // RFC 5322, section 2.1.1.
    assert!(mail.lines().all(|line| line.len() <= 998));
    assert!(mail.is_ascii());
}

#[test]
fn a_domain_is_written_as_the_network_does() {
    assert_eq!(address("maria@bücher.example").unwrap().to_string(), "maria@xn--bcher-kva.example");
    assert_eq!(address("用户@例え.jp").unwrap().to_string(), "用户@xn--r8jz45g.jp");
    assert!(address("maria@exa mple.org").is_none());
}

#[tokio::test]
async fn what_cannot_work_is_told_at_the_start_and_no_secret_is_shown() {
    let bad = SmtpSettings { from: "nobody".to_owned(), ..settings() };
    assert_eq!(Smtp::new(&bad).unwrap_err(), SetupError::Sender);
    let bad = SmtpSettings { security: Security::Tls, authorities: Some(b"no certificate".to_vec()), ..settings() };
    assert_eq!(Smtp::new(&bad).unwrap_err(), SetupError::Authorities);
    let bad = SmtpSettings { security: Security::Tls, host: "two words".to_owned(), ..settings() };
    assert_eq!(Smtp::new(&bad).unwrap_err(), SetupError::Host);
    let login = Login { user: "portal".to_owned(), password: "the password of the mail server".into() };
    let with_login = SmtpSettings { login: Some(login), ..settings() };
    assert!(!format!("{with_login:?}").contains("the password"));
    assert!(!format!("{:?}", Smtp::new(&with_login).unwrap()).contains("the password"));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_without_the_address() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let smtp = Smtp::new(&SmtpSettings { port, ..settings() }).unwrap();
    let message =
        Message { id: "1", to: "maria@example.org", subject: "Hello", body: "text", kind: "email", language: "en" };
    let error = smtp.send(&message).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable), "{error:?}");
    assert!(!error.to_string().contains("maria"));
}
