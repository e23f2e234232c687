/// A path on this site to go on to after logging in or unlocking.
///
/// Never an address of another site: whatever is not plainly a path is refused, so that `next` cannot send anyone away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next(String);

impl Next {
    const MAX: usize = 512;

    /// The path, or nothing when it is missing, leaves the site, or is not a page.
    #[must_use]
    pub fn parse(input: &str) -> Option<Self> {
        let mut chars = input.chars();
        let starts = chars.next() == Some('/') && !matches!(chars.next(), Some('/' | '\\'));
        let plain = input.len() <= Self::MAX
            && input.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'\\' | b'"' | b'<' | b'>'));
        let page = !["/api/", "/pkg/", "/logout", "/login"].iter().any(|p| input.starts_with(p));
        (starts && plain && page).then(|| Self(input.to_owned()))
    }

    /// The path with its query, starting with one slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
