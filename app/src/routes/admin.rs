//! The pages of an organization's admins.

use super::unlock_for;
use model::{ActivityFilter, MemberList};

/// Goes on to [`MEMBERS`].
pub const ADMIN: &str = "/admin";
pub const MEMBERS: &str = "/admin/members";
pub const MEMBERS_INVITE: &str = "/admin/members/invite";
pub const INVITATIONS: &str = "/admin/invitations";
pub const POLICY: &str = "/admin/policy";
/// The form that changes it,
pub const POLICY_CHANGE: &str = "/admin/policy/change";
/// and what the change would mean.
pub const POLICY_PREVIEW: &str = "/admin/policy/preview";
pub const ADMIN_ACTIVITY: &str = "/admin/activity";
/// The same as a file.
pub const ADMIN_ACTIVITY_CSV: &str = "/admin/activity.csv";

/// Whether a path is for admins.
pub(super) fn is_admin(path: &str) -> bool {
    path == ADMIN || path.starts_with("/admin/")
}

/// The pages of admins that change something: settings are opened before them. The others can be read.
pub(super) fn is_admin_change(path: &str) -> bool {
    let of_one = path.strip_prefix("/admin/members/").and_then(|rest| rest.split_once('/')).map(|(_, form)| form);
    matches!(path, MEMBERS_INVITE | POLICY_CHANGE)
        || matches!(of_one, Some("role" | "reset" | "leave-out" | "end-leave-out" | "allow-set-up"))
}

/// One member.
#[must_use]
pub fn member(id: &str) -> String {
    format!("{MEMBERS}/{id}")
}

#[must_use]
pub fn member_reset(id: &str) -> String {
    format!("{MEMBERS}/{id}/reset")
}

#[must_use]
pub fn member_leave_out(id: &str) -> String {
    format!("{MEMBERS}/{id}/leave-out")
}

#[must_use]
pub fn member_end_leave_out(id: &str) -> String {
    format!("{MEMBERS}/{id}/end-leave-out")
}

#[must_use]
pub fn member_allow_set_up(id: &str) -> String {
    format!("{MEMBERS}/{id}/allow-set-up")
}

/// One page of the list of members, with what it is narrowed to.
#[must_use]
pub fn members(list: &MemberList) -> String {
    let sort = (list.sort != MemberList::default().sort).then(|| list.sort.name());
    let show = list.show.map(model::MemberShow::name);
    with_query(MEMBERS, &[("show", show), ("search", Some(&list.search)), ("sort", sort), ("after", Some(&list.after))])
}

/// One list of the organization's events, and one page of it.
#[must_use]
pub fn admin_activity(filter: ActivityFilter, member: &str, older: &str) -> String {
    log_of(ADMIN_ACTIVITY, filter, member, older)
}

/// The same list as a file.
#[must_use]
pub fn admin_activity_csv(filter: ActivityFilter, member: &str) -> String {
    log_of(ADMIN_ACTIVITY_CSV, filter, member, "")
}

fn log_of(path: &str, filter: ActivityFilter, member: &str, older: &str) -> String {
    let show = (filter != ActivityFilter::All).then(|| filter.name());
    with_query(path, &[("show", show), ("member", Some(member)), ("older", Some(older))])
}

/// The page that opens the settings, and from there the list of members as it is.
#[must_use]
pub fn unlock_for_members(list: &MemberList) -> String {
    unlock_for(&escaped(&members(list)))
}

/// A path with those of the parameters that say something.
fn with_query(path: &str, parameters: &[(&str, Option<&str>)]) -> String {
    let said = parameters.iter().filter_map(|(name, value)| value.filter(|v| !v.is_empty()).map(|value| (name, value)));
    let query: Vec<String> = said.map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// As a value stands in a query (RFC 3986 2.1).
fn escaped(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/') {
            text.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            text.extend(['%', char::from(HEX[usize::from(byte >> 4)]), char::from(HEX[usize::from(byte & 15)])]);
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{Audience, UNLOCK, audience, has_app, instead};
    use model::{MemberShow, MemberSort};

    #[test]
    fn whatever_is_below_admin_is_for_admins_and_needs_no_browser_half() {
        for path in [ADMIN, MEMBERS, INVITATIONS, POLICY, ADMIN_ACTIVITY, ADMIN_ACTIVITY_CSV, "/admin/anything"] {
            assert_eq!((audience(path), has_app(path)), (Audience::Admin, false), "{path}");
        }
        assert_eq!(audience("/administer"), Audience::Anyone);
    }

    #[test]
    fn what_changes_something_asks_for_open_settings_and_what_is_read_does_not() {
        let of_one = [member_reset("1"), member_leave_out("1"), member_end_leave_out("1"), member_allow_set_up("1")];
        for path in of_one.iter().map(String::as_str).chain([MEMBERS_INVITE]) {
            assert_eq!(instead(path, false, true), Some(unlock_for(path).into()), "{path}");
            assert_eq!(instead(path, false, false), Some(unlock_for(path).into()), "{path}");
            assert_eq!(instead(path, true, true), None, "{path}");
        }
        for path in [MEMBERS, &*member("1"), ADMIN_ACTIVITY, ADMIN_ACTIVITY_CSV] {
            assert_eq!(instead(path, false, true), None, "{path}");
        }
        assert_eq!(instead(ADMIN, false, true), Some(MEMBERS.into()));
    }

    #[test]
    fn the_address_of_a_list_says_what_differs_and_escapes_what_was_typed() {
        let all = MemberList::default();
        assert_eq!(members(&all), MEMBERS);
        let list = MemberList {
            show: Some(MemberShow::Off),
            search: "Ana & \u{e9}%".to_owned(),
            sort: MemberSort::LogInDown,
            after: String::new(),
        };
        assert_eq!(members(&list), format!("{MEMBERS}?show=off&search=Ana%20%26%20%C3%A9%25&sort=-log_in"));
        let list = MemberList { show: Some(MemberShow::Off), ..all };
        assert_eq!(unlock_for_members(&list), format!("{UNLOCK}?next=/admin/members%3Fshow%3Doff"));
        assert_eq!(admin_activity(ActivityFilter::All, "", ""), ADMIN_ACTIVITY);
        assert_eq!(
            admin_activity(ActivityFilter::Changes, "7", "1-a"),
            format!("{ADMIN_ACTIVITY}?show=changes&member=7&older=1-a")
        );
    }
}
