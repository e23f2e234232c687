/// What was typed into a text field of several lines, as its `inner_html`: the frame does not escape what is inside of such a field. A
/// browser takes the first line break away, so there is always one more.
#[must_use]
pub fn typed(text: &str) -> String {
    format!("\n{}", escaped(text))
}

/// Text that stands for nothing but itself where the frame does not escape it: in a text field of several lines, and in the title.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::typed;

    /// S-093: the one text inside of an element that the frame does not escape.
    #[test]
    fn nothing_gets_out_of_the_field() {
        assert_eq!(typed("</textarea><b>&lt;"), "\n&lt;/textarea&gt;&lt;b&gt;&amp;lt;");
        assert_eq!(typed("\na"), "\n\na");
    }
}
