use super::{caller::Calling, code::Code, params::Params, problem::Problem};
use crate::http::{
    Site,
    csv::{self, Broken},
};
use axum::{extract::State, http::Uri, response::Response};
use domain::{ReportLine, Timestamp};
use model::Way;
use std::sync::Arc;

/// What only this operation is refused with.
pub const CODES: &[Code] = &[];

const HEAD: [&str; 10] = [
    "name",
    "address",
    "role",
    "state",
    "strongest method",
    "on since",
    "last log-in",
    "due by",
    "left out until",
    "left out because",
];

/// Download the report
///
/// Where every member stands with two-step verification, as CSV (RFC 4180, UTF-8): name, address, role, state, strongest method, on
/// since, last log-in, due by, left out until, left out because. Cells that a program could take for a formula begin with an apostrophe.
/// The file comes piece by piece; if it is broken off, the connection is, too.
#[utoipa::path(
    get,
    path = "/reports/two-step-verification.csv",
    tag = "Reports",
    security(("basic" = []), ("bearer" = ["organization:read"])),
    responses((
        status = 200,
        description = "The report.",
        headers(("Content-Disposition" = String, description = "The name of the file.")),
        body = String,
        content_type = "text/csv",
        example = "name,address,role,state,strongest method,on since,last log-in,due by,left out until,left out because\r\nMaria Silva,maria@example.org,member,on,security_key,2026-03-03T09:30:00Z,2026-11-24T12:00:00Z,,,\r\n",
    ))
)]
pub async fn download_report(calling: Calling, State(site): State<Site>, uri: Uri) -> Result<Response, Problem> {
    let admin = calling.admin()?;
    Params::read(&uri, &[])?;
    // The first piece decides whether there is a file at all.
    let first = site.portal.two_step_report(&calling.context, admin, "").await?;
    let name = csv::file_name(&site.facts.origin, "two-step-verification", calling.context.now);
    let begin = csv::line(HEAD.map(str::to_owned)) + &lines(first.lines);
    let calling = Arc::new(calling);
    Ok(csv::file(&name, begin, first.next, move |after| {
        let (site, calling) = (site.clone(), calling.clone());
        async move {
            let broken = |problem: Problem| Broken(problem.code.name());
            let admin = calling.admin().map_err(broken)?;
            let page = site.portal.two_step_report(&calling.context, admin, &after).await;
            let page = page.map_err(|error| broken(error.into()))?;
            Ok((lines(page.lines), page.next))
        }
    }))
}

fn lines(members: Vec<ReportLine>) -> String {
    members.into_iter().map(|member| csv::line(cells(member))).collect()
}

fn cells(member: ReportLine) -> [String; 10] {
    let iso = |at: Option<Timestamp>| at.map(|at| at.moment().iso).unwrap_or_default();
    [
        member.name,
        member.email,
        member.role.name().to_owned(),
        member.state.to_owned(),
        member.strongest.map(Way::name).unwrap_or_default().to_owned(),
        iso(member.on_since),
        iso(member.last_log_in),
        iso(member.due_by),
        iso(member.left_out_until),
        member.left_out_reason.unwrap_or_default(),
    ]
}
