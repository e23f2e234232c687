//! The HTML of a mail, made from its plain text: one source, no tracking, nothing that is loaded.

use crate::Message;
use std::fmt::Write;

/// A document that says what the text of a mail says. Blank lines part paragraphs; an address that stands alone in a line, or ends a sentence, is a
/// link that shows where it leads.
pub fn of(message: &Message<'_>) -> String {
    let mut html = String::from("<!DOCTYPE html>\n<html lang=\"");
    escape(message.language, &mut html);
    html.push_str("\">\n<head><meta charset=\"utf-8\"><title>");
    escape(message.subject, &mut html);
    html.push_str(
        "</title></head>\n<body style=\"margin:0 auto;max-width:36em;padding:1.5em;font:16px/1.5 system-ui,sans-serif\">\n",
    );
    for paragraph in message.body.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        // Many programs show a mail within a page of their own: what stands on the paragraph stays.
        html.push_str("<p dir=\"auto\">");
        for (place, line) in paragraph.lines().enumerate() {
            if place > 0 {
                html.push_str("<br>\n");
            }
            write_line(line, &mut html);
        }
        html.push_str("</p>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn write_line(line: &str, html: &mut String) {
    for (place, word) in line.split(' ').enumerate() {
        if place > 0 {
            html.push(' ');
        }
        // The mark behind an address belongs to the sentence.
        let address = word.trim_end_matches(['.', ',', ':', ';', ')']);
        if address.starts_with("https://") || address.starts_with("http://") {
            html.push_str("<a href=\"");
            escape(address, html);
            html.push_str("\">");
            escape(address, html);
            html.push_str("</a>");
            escape(&word[address.len()..], html);
        } else {
            escape(word, html);
        }
    }
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // Nothing that turns the order of what follows may leave its line.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => drop(write!(html, "&#{};", u32::from(c))),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Message;

    fn of(subject: &str, body: &str) -> String {
        super::of(&Message { id: "1", to: "maria@example.org", subject, body, kind: "email", language: "pt" })
    }

    #[test]
    fn it_says_what_the_text_says() {
        let html = of(
            "Two-step verification is on",
            "Hello Maria,\n\nWhen: today\nAddress: unknown\n\nLog in at https://a.example/login.\n",
        );
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"pt\">"), "{html}");
        assert!(html.contains("<title>Two-step verification is on</title>"));
        assert!(html.contains("<p dir=\"auto\">Hello Maria,</p>"));
        assert!(html.contains("<p dir=\"auto\">When: today<br>\nAddress: unknown</p>"));
        assert!(
            html.contains(
                "<p dir=\"auto\">Log in at <a href=\"https://a.example/login\">https://a.example/login</a>.</p>"
            ),
            "{html}"
        );
    }

    /// S-091, in mails.
    #[test]
    fn what_people_have_typed_stays_text() {
        let html = of(
            "<b>",
            "Hello <img src=x onerror=alert(1)>,\n\njavascript:alert(1) \"'& https://a.example/?a=1&b=\"><script>",
        );
        assert!(html.contains("<title>&lt;b&gt;</title>"));
        assert!(html.contains("&lt;img src=x onerror=alert(1)&gt;"));
        assert!(html.contains("href=\"https://a.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;\""), "{html}");
        assert!(!html.contains("<img") && !html.contains("<script") && !html.contains("href=\"javascript"));
    }

    #[test]
    fn nothing_is_loaded_and_nothing_is_counted() {
        let html = of("Subject", "Text");
        for loads in ["src=", "@import", "url(", "<link", "<img"] {
            assert!(!html.contains(loads), "{loads}");
        }
    }
}
