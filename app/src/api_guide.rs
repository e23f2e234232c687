//! What the page about the REST API shows. The server makes it from the API's own description, so that the page cannot say anything else.

/// The whole page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiGuide {
    /// Where operations begin: `https://id.example.org/rest/api/1`.
    pub base: String,
    /// Where API tokens are made.
    pub tokens: String,
    /// Where the description for programs is.
    pub description: String,
    pub groups: Vec<ApiGroup>,
    pub problems: Vec<ApiProblem>,
}

/// Operations that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiGroup {
    pub name: String,
    pub about: String,
    pub operations: Vec<ApiOperation>,
}

/// One operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiOperation {
    /// For addresses that lead to it.
    pub anchor: String,
    pub name: String,
    pub method: String,
    pub path: String,
    /// Paragraphs.
    pub about: Vec<String>,
    /// The scope that a token needs.
    pub scope: String,
    /// Of the address and the headers.
    pub parameters: Vec<ApiField>,
    /// Fields of the body; none where there is no body.
    pub body: Vec<ApiField>,
    /// A line for a shell that calls it.
    pub command: String,
    pub answers: Vec<ApiAnswer>,
    /// The codes of the problems that it can be refused with, and where they are explained.
    pub codes: Vec<(String, String)>,
}

/// A parameter, or a field of a body or an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiField {
    /// Fields inside of others with a point: `organization.name`.
    pub name: String,
    /// "text, at most 100 characters, query".
    pub kind: String,
    pub required: bool,
    pub about: String,
}

/// What comes back when it is done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiAnswer {
    pub status: String,
    pub about: String,
    pub fields: Vec<ApiField>,
    /// The whole of it; empty where there is nothing to see.
    pub example: String,
}

/// A kind of problem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApiProblem {
    pub anchor: String,
    pub code: String,
    pub status: String,
    pub title: String,
    pub about: String,
}
