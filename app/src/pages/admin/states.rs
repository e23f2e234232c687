use super::report;
use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
    },
    pages::activity,
    routes,
};
use model::{
    ActivityFilter, ApprovalKind, ApprovalView, Field, InvitationsView, Kept, LeftOut, LogEntry, LogView, MemberCounts,
    MemberList, MemberMethod, MemberRow, MemberShow, MemberSort, MemberState, MemberView, MembersView, Notice,
    OpenInvitation, Problem, Refusal, Reminded, Role, Way, WrongLine,
};

/// A1, A2 and A4, and inviting people.
pub fn states() -> Vec<State> {
    [members(), told(), member(), questions(), role(), invite(), invitations(), super::policy::states(), log()].concat()
}

fn row(id: &str, name: &str, state: MemberState) -> MemberRow {
    MemberRow {
        id: id.to_owned(),
        name: name.to_owned(),
        email: format!("{id}@example.org"),
        role: if id == "maria" { Role::Admin } else { Role::Member },
        me: id == "maria",
        state,
        last_log_in: (id != "yusuf").then(|| moment(11, 20, "07:55")),
    }
}

fn on(way: Way) -> MemberState {
    MemberState::On { way }
}

fn rows() -> Vec<MemberRow> {
    vec![
        row("ana", "Ana Pereira", on(Way::SecurityKey)),
        row("ben", "Ben Okafor", on(Way::AuthenticatorApp)),
        row("chen", "Chen Wei", on(Way::TextMessage)),
        row("dora", "Dora Lind", MemberState::Off),
        row("eli", "Eli Cohen", MemberState::Due { on: moment(12, 12, "00:00") }),
        row("maria", "Maria Silva", on(Way::SecurityKey)),
        row("robot", "Night build", MemberState::LeftOut { until: moment(12, 31, "00:00") }),
        row("yusuf", samples::RIGHT_TO_LEFT, MemberState::Off),
        row("zoe", samples::UNBROKEN, MemberState::Off),
    ]
}

fn list() -> MembersView {
    MembersView {
        organization: samples::ORGANIZATION.to_owned(),
        list: MemberList::default(),
        counts: MemberCounts { security_key: 61, authenticator_app: 44, text_message: 6, off: 7, left_out: 2 },
        admins: 2,
        rows: rows(),
        next: None,
        approvals: Vec::new(),
        unlocked: true,
    }
}

fn approval(what: ApprovalKind) -> ApprovalView {
    ApprovalView {
        id: "r1".to_owned(),
        what,
        member: "Ben Okafor".to_owned(),
        member_id: "ben".to_owned(),
        reason: "Lost the phone on a journey".to_owned(),
        until: (what == ApprovalKind::Exclusion).then(|| moment(12, 31, "00:00")),
        asked_by: "Ana Pereira".to_owned(),
        asked: today("09:00"),
        over: moment(11, 27, "09:00"),
        mine: false,
        about_me: false,
    }
}

fn screen() -> Screen {
    Screen::new("A1", "Members", routes::MEMBERS).admin()
}

fn members() -> Vec<State> {
    let shown = |name, view: MembersView| {
        let path = routes::members(&view.list);
        screen().state(name).given(view).at(path)
    };
    let off = MemberList { show: Some(MemberShow::Off), ..MemberList::default() };
    let found = MemberList { search: "silva".to_owned(), sort: MemberSort::LogInDown, ..MemberList::default() };
    let third = MemberList { after: "m40".to_owned(), ..MemberList::default() };
    let all_on = MemberCounts { security_key: 118, off: 0, left_out: 2, ..MemberCounts::default() };
    let alone = MemberCounts { security_key: 1, ..MemberCounts::default() };
    let approvals = vec![
        approval(ApprovalKind::Reset),
        ApprovalView { mine: true, id: "r2".to_owned(), ..approval(ApprovalKind::Exclusion) },
        ApprovalView {
            about_me: true,
            id: "r3".to_owned(),
            member: "Maria Silva".to_owned(),
            ..approval(ApprovalKind::Reset)
        },
    ];
    let refused = |name, refusal| shown(name, list()).answered::<doors::RemindMembers>(refusal);
    vec![
        shown("Unlocked", list()),
        shown("Locked", MembersView { unlocked: false, ..list() }),
        shown(
            "Those who are off",
            MembersView {
                list: off,
                rows: rows().into_iter().filter(|row| row.state == MemberState::Off).collect(),
                ..list()
            },
        ),
        shown("Found and sorted", MembersView { list: found.clone(), rows: vec![rows().swap_remove(5)], ..list() }),
        shown(
            "Nobody found",
            MembersView { list: MemberList { search: "xyz".to_owned(), ..found }, rows: Vec::new(), ..list() },
        ),
        shown("More than a page", MembersView { list: third, next: Some("m80".to_owned()), ..list() }),
        shown("Everybody is protected", MembersView { counts: all_on, ..list() }),
        shown("The only admin", MembersView { counts: alone, admins: 1, rows: vec![rows().swap_remove(5)], ..list() }),
        shown("Waiting for a second admin", MembersView { approvals, ..list() }),
        refused("Nobody chosen", Refusal::NobodyChosen),
        refused("Locked meanwhile", Refusal::UnlockFirst),
        shown("Own request", list()).answered::<doors::ApproveRequest>(Refusal::OwnRequest),
        screen().state("No such page").refused::<MembersView>(Refusal::BadRequest),
        screen().state("Cannot be read").refused::<MembersView>(Refusal::Busy),
    ]
}

/// What the list tells of what was done before it.
fn told() -> Vec<State> {
    let tells = |name, notice| screen().state(name).given(list()).told(notice);
    let ana = || "Ana Pereira".to_owned();
    vec![
        tells("Reminded", Notice::Reminded { done: Reminded { sent: 5, needless: 1, recent: 2 } }),
        tells("Nobody reminded", Notice::Reminded { done: Reminded { sent: 0, needless: 0, recent: 1 } }),
        tells("Member reset", Notice::MemberReset { name: ana() }),
        tells("Member left out", Notice::MemberLeftOut { name: ana(), until: moment(12, 31, "00:00") }),
        tells("Member no longer left out", Notice::MemberIncluded { name: ana() }),
        tells("Set-up allowed", Notice::SetUpAllowed { name: ana(), until: moment(11, 25, "14:05") }),
        tells("Another admin is asked", Notice::ApprovalAsked),
        tells("Request declined", Notice::ApprovalDeclined),
        tells("Made an admin", Notice::RoleChanged { name: ana(), role: Role::Admin }),
        tells("Made a member", Notice::RoleChanged { name: ana(), role: Role::Member }),
        tells("Member removed", Notice::MemberRemoved { name: ana() }),
    ]
}

fn one(row: MemberRow) -> MemberView {
    let is_on = matches!(row.state, MemberState::On { .. });
    let method = |way, name: &str, last_used| MemberMethod {
        way,
        name: name.to_owned(),
        added: moment(3, 3, "14:05"),
        last_used,
    };
    let methods = vec![
        method(Way::SecurityKey, "Blue key", Some(moment(11, 20, "07:55"))),
        method(Way::AuthenticatorApp, "Phone", None),
        method(Way::TextMessage, "482", None),
    ];
    MemberView {
        row,
        on_since: is_on.then(|| moment(3, 3, "14:05")),
        methods: if is_on { methods } else { Vec::new() },
        devices: 2,
        left_out: None,
        shut_out: false,
        set_up_until: None,
        approvals: Vec::new(),
        two_admins: false,
        days: ("2026-11-24".to_owned(), "2027-11-24".to_owned()),
        organization: samples::ORGANIZATION.to_owned(),
    }
}

fn ana() -> MemberView {
    one(rows().swap_remove(0))
}

fn dora() -> MemberView {
    one(rows().swap_remove(3))
}

fn maria() -> MemberView {
    one(rows().swap_remove(5))
}

fn robot() -> MemberView {
    let left_out = LeftOut {
        reason: "Signs the builds at night".to_owned(),
        until: moment(12, 31, "00:00"),
        by: Some("Ana Pereira".to_owned()),
        decided: Some(moment(10, 1, "10:00")),
    };
    MemberView { left_out: Some(left_out), devices: 0, ..one(rows().swap_remove(6)) }
}

fn shut_out() -> MemberView {
    MemberView { shut_out: true, devices: 0, ..dora() }
}

fn member() -> Vec<State> {
    let screen = Screen::new("A2", "Member", routes::member("ana")).admin();
    let waits = MemberView { approvals: vec![approval(ApprovalKind::Reset)], two_admins: true, ..ana() };
    vec![
        screen.state("Protected").given(ana()),
        screen.state("Off").given(dora()),
        screen.state("Left out").given(robot()),
        screen.state("Shut out").given(shut_out()),
        screen.state("Let in").given(MemberView { set_up_until: Some(moment(11, 25, "14:05")), ..shut_out() }),
        screen.state("Yourself").given(maria()),
        screen.state("Waiting for a second admin").given(waits),
        screen.state("No such member").refused::<MemberView>(Refusal::NotFound),
        screen.state("Cannot be read").refused::<MemberView>(Refusal::Busy),
    ]
}

fn questions() -> Vec<State> {
    let page = |path: String| Screen::new("A2", "Member", path).admin();
    let (reset, out) = (page(routes::member_reset("ana")), page(routes::member_leave_out("ana")));
    let (end, allow) = (page(routes::member_end_leave_out("robot")), page(routes::member_allow_set_up("dora")));
    let two = || MemberView { two_admins: true, ..ana() };
    let field = |field, problem| Refusal::field(field, problem);
    let typed =
        || Kept { reason: "Lost the phone on a journey".to_owned(), until: "2027-11-25".to_owned(), ..Kept::default() };
    let reset_refused = |name, refusal| reset.state(name).given(ana()).answered::<doors::ResetMember>(refusal);
    let out_refused =
        |name, refusal| out.state(name).given(ana()).answered::<doors::LeaveOutMember>(refusal).kept(typed());
    vec![
        reset.state("Reset").given(ana()),
        reset.state("Reset by two admins").given(two()),
        reset.state("Reset yourself").given(maria()),
        reset.state("Nothing to reset").given(dora()),
        reset_refused("Reset without a reason", field(Field::Reason, Problem::Missing)),
        reset_refused("No second admin", Refusal::NoSecondAdmin),
        reset_refused("Asked for already", Refusal::AlreadyAsked),
        out.state("Leave out").given(ana()),
        out.state("Leave out by two admins").given(two()),
        page(routes::member_leave_out("robot")).state("Leave out until another day").given(robot()),
        out_refused("Leave out without a reason", field(Field::Reason, Problem::Missing)),
        out_refused("Leave out for too long", field(Field::Until, Problem::DayTooFar { max: 365 })),
        out_refused("Leave out yourself meanwhile", Refusal::OwnAccount),
        end.state("Stop leaving out").given(robot()),
        end.state("Not left out any more").given(ana()),
        allow.state("Allow set-up").given(shut_out()),
        allow.state("Not shut out any more").given(dora()),
    ]
}

fn role() -> Vec<State> {
    let screen = Screen::new("A2", "Role", routes::member_role("ana")).admin();
    vec![
        screen.state("A member").given(ana()),
        screen.state("You, an admin").given(maria()),
        screen.state("The last admin").given(maria()).answered::<doors::SetRole>(Refusal::LastAdmin),
    ]
}

fn people() -> InvitationsView {
    let invited = |id: &str, role, over| OpenInvitation {
        id: id.to_owned(),
        email: format!("{id}@example.org"),
        role,
        sent: moment(11, 20, "10:00"),
        until: moment(11, 27, "10:00"),
        over,
    };
    InvitationsView {
        organization: samples::ORGANIZATION.to_owned(),
        invitations: vec![
            invited("frida", Role::Member, false),
            invited("george", Role::Admin, false),
            invited("hana-with-a-long-name-before-the-at-sign", Role::Member, true),
        ],
        count: 3,
        older: None,
    }
}

fn invite() -> Vec<State> {
    let screen = Screen::new("A5", "Invite people", routes::MEMBERS_INVITE).admin();
    let shown = |name| screen.state(name).given(people());
    let typed = || Kept { email: "frida".to_owned(), role: "admin".to_owned(), ..Kept::default() };
    let one = |name, refusal| shown(name).answered::<doors::Invite>(refusal).kept(typed());
    let lines =
        || Kept { lines: "frida@example.org, member\ngeorge\nana@example.org; chief".to_owned(), ..Kept::default() };
    let many = |name, refusal| shown(name).answered::<doors::InviteMany>(refusal).kept(lines());
    let report = (2..)
        .zip(report::EVERY)
        .map(|(line, problem)| WrongLine { line, text: "george".to_owned(), problem })
        .collect();
    vec![
        shown("Empty"),
        one("No email address", Refusal::field(Field::Email, Problem::NotAnEmail)),
        one("A member already", Refusal::AlreadyMember),
        one("Too many open", Refusal::TooManyInvitations { max: 1000 }),
        many("Wrong lines", Refusal::WrongLines).with_report(report),
        many("Too many lines", Refusal::field(Field::Lines, Problem::TooLong { max: 1000 })),
        many("Locked meanwhile", Refusal::UnlockFirst),
        many("Too much text", Refusal::TooLarge),
        screen.state("Cannot be read").refused::<InvitationsView>(Refusal::Busy),
    ]
}

fn invitations() -> Vec<State> {
    let screen = Screen::new("A6", "Open invitations", routes::INVITATIONS).admin();
    let shown = |name| screen.state(name).given(people());
    let nobody = InvitationsView { invitations: Vec::new(), count: 0, ..people() };
    let email = || "frida@example.org".to_owned();
    vec![
        shown("Several"),
        screen.state("Nobody").given(nobody),
        screen.state("More than a page").given(InvitationsView {
            count: 140,
            older: Some("i50".to_owned()),
            ..people()
        }),
        shown("Invited").told(Notice::Invited { email: email() }),
        shown("Many invited").told(Notice::InvitedMany { people: 12 }),
        shown("Withdrawn").told(Notice::InvitationWithdrawn { email: email() }),
        shown("Gone meanwhile").answered::<doors::InviteAgain>(Refusal::InvitationOver),
        screen.state("No such page").refused::<InvitationsView>(Refusal::BadRequest),
        screen.state("Cannot be read").refused::<InvitationsView>(Refusal::Busy),
    ]
}

fn log() -> Vec<State> {
    let screen = Screen::new("A4", "Organization activity", routes::ADMIN_ACTIVITY).admin();
    let entries = |filter| {
        activity::entries(filter).into_iter().enumerate().map(|(n, event)| LogEntry {
            event,
            member_id: "ana".to_owned(),
            member: "Ana Pereira".to_owned(),
            email: "ana@example.org".to_owned(),
            actor: (n % 3 == 0).then(|| "Maria Silva".to_owned()),
            actor_email: None,
        })
    };
    let view = |filter, member| LogView { filter, member, entries: entries(filter).collect(), older: None };
    let shown = |name, filter| screen.state(name).given(view(filter, None)).at(routes::admin_activity(filter, "", ""));
    let of_ana = view(ActivityFilter::LogIns, Some(("ana".to_owned(), "Ana Pereira".to_owned())));
    let nothing = LogView { entries: Vec::new(), ..view(ActivityFilter::Problems, None) };
    vec![
        shown("Every kind of event", ActivityFilter::All),
        shown("Problems", ActivityFilter::Problems),
        screen.state("Of one member").given(of_ana).at(routes::admin_activity(ActivityFilter::LogIns, "ana", "")),
        screen.state("No problems").given(nothing).at(routes::admin_activity(ActivityFilter::Problems, "", "")),
        screen
            .state("More than a page")
            .given(LogView { older: Some("e99".to_owned()), ..view(ActivityFilter::LogIns, None) }),
        screen.state("No such page").refused::<LogView>(Refusal::BadRequest),
        screen.state("No such member").refused::<LogView>(Refusal::NotFound),
        screen.state("Cannot be read").refused::<LogView>(Refusal::Busy),
    ]
}
