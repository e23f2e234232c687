# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = Organization
admin-members = Members
admin-invitations = Invitations
admin-policy = Policy
admin-activity = Activity
# The title where a member cannot be shown.
admin-member-title = Member
# What screen readers say before the links to other pages of a list.
admin-pages = Pages
admin-role = Role
admin-role-member = Member
admin-role-admin = Admin
admin-never = Never

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = Security key
admin-authenticator-app = Authenticator app
admin-text-message-only = Text message only
# Two-step verification is off.
admin-off = Off
admin-left-out = Left out
# Required, not set up, and asked for from $day on.
admin-due = Not yet, due { $day }
admin-left-out-until = Left out until { $day }

# The list of members (A1).
admin-only-admin = You are the only admin. Add a second so that someone can help you back in.
admin-nobody-off = { $all ->
    [1] { $organization }: its only member is protected.
   *[other] { $organization }: none of { $all } off.
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization }: <those>{ $off } of { $all } off</those>
admin-invite-people = Invite people
# What screen readers say before the filters.
admin-which-members = Which members
admin-all = All
admin-search-label = Name or email address
admin-search = Search
admin-clear-search = Clear
admin-no-members = No members match.
admin-show-all-members = Show all members
admin-first-page = First page
admin-next-page = Next page
admin-unlock-before-reminders = To send reminders, unlock your settings first.
admin-unlock-for-reminders = Unlock to send reminders
admin-reminders-about = Selected members who still have to set it up get a mail that asks them to, at most one a day.
admin-send-reminder = Send reminder
admin-no-such-page-of-members = There is no such page of members. <first>Begin with the first</first>

# The table. The first is the heading over the boxes that select members.
admin-select = Select
admin-select-member = Select { $name }
admin-name = Name
admin-last-log-in = Last log-in
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = Last log-in:
admin-actions = Actions
# After the own name.
admin-you = (you)
admin-more-actions = More<hidden> actions for { $name }</hidden>
admin-reset-menu = Reset…
admin-leave-out-menu = Leave out…

# One member (A2).
admin-on-since = On since
admin-devices = { $count ->
    [0] None
    [one] { $count } device
   *[other] { $count } devices
}
admin-why-left-out = Why left out
# $reason is what an admin wrote: "Signs the builds at night, decided by …". What is in the tag is written smaller.
admin-reason-by-on = { $reason }<sub>, decided by { $admin } on { $day }</sub>
admin-reason-by = { $reason }<sub>, decided by { $admin }</sub>
# The same where it is not known by whom.
admin-reason-on = { $reason }<sub> on { $day }</sub>
admin-may-set-up-until = May set it up until
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day }, { $clock }
admin-state = State
admin-logged-in-now = Logged in now
admin-change-role = Change role
admin-methods = Methods
admin-text-message-to = Text message to the number ending { $digits }
admin-method-used = Added { $added }, last used { $used }
admin-method-not-used = Added { $added }, not used yet
admin-activity-of = Activity of { $name }
admin-own-account = This is your own account: you look after it on its <security>security page</security>. Another admin can reset it.
admin-reset-link = Reset two-step verification…
admin-allow-set-up-link = Allow set-up…
admin-leave-out-link = Leave out until…
admin-leave-out-longer-link = Leave out until another day…
admin-end-leave-out-link = Stop leaving out…

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = Reset two-step verification of { $name }
admin-reset-about = { $name } is logged out everywhere and sets it up again at the next log-in; we email { $name } and all admins.
admin-reset-forgets = Security keys, authenticator apps, the phone number and the recovery key are forgotten.
admin-reset-danger = Until it is set up again, only the password protects the account. Make sure that it is really { $name } who asks.
admin-reset = Reset for { $name }
admin-ask-to-reset = Ask to reset for { $name }
admin-nothing-to-reset = { $name } has no two-step verification that could be reset.
admin-leave-out-title = Leave { $name } out until…
admin-leave-out-about = Until the end of that day, { $name } can log in without two-step verification; we email { $name } and all admins.
admin-left-out-already = { $name } is left out until { $day }. The new day takes its place.
admin-leave-out-scripts = This is mainly for accounts that scripts use. An API token for each script is safer: it needs no exception.
admin-leave-out-day-hint = At most a year from now. The day ends at midnight UTC.
admin-leave-out = Leave { $name } out
admin-ask-to-leave-out = Ask to leave { $name } out
admin-end-leave-out-title = Stop leaving { $name } out?
admin-end-leave-out-about = What the organization requires holds for { $name } at once, too; we email { $name } and all admins.
admin-end-leave-out = Stop leaving out
admin-not-left-out = { $name } is not left out.
admin-allow-set-up-title = Allow { $name } to set it up?
admin-allow-set-up-about = For 24 hours, { $name } can log in with the password alone and is led through setting up two-step verification; we email { $name } what to do. Make sure that it is really { $name } who asks.
admin-allow-set-up = Allow set-up
admin-not-shut-out = { $name } is not shut out.
admin-second-admin-agrees = Here a second admin has to agree. Nothing happens before that; we email the other admins.
admin-reason = Reason
admin-reason-hint = The member and all admins read it, and it stays in the activity.
admin-not-yourself = You cannot do this to your own account. Ask another admin.
admin-go-back = Go back

# What waits for a second admin.
admin-waits = Waits for a second admin
admin-asked-reset = Reset two-step verification
admin-asked-leave-out = Leave out
admin-asked-leave-out-until = Leave out until { $day }
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what }: <member>{ $name }</member>
admin-asked = Asked by { $admin } on { $day }, { $clock }. Ends on { $end }.
admin-reason-given = Reason: { $reason }
admin-asked-by-you = You asked for this, so another admin has to agree.
admin-asked-about-you = This is about you, so another admin decides.
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] Agree<hidden> Reset two-step verification of { $name }</hidden>
   *[leave-out] Agree<hidden> Leave out of { $name }</hidden>
}
admin-decline = { $what ->
    [reset] Decline<hidden> Reset two-step verification of { $name }</hidden>
   *[leave-out] Decline<hidden> Leave out of { $name }</hidden>
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] Take back<hidden> Reset two-step verification of { $name }</hidden>
   *[leave-out] Take back<hidden> Leave out of { $name }</hidden>
}

# The role of a member, and whether to stay one.
admin-role-of = Role of { $name }
admin-is-a-member = A member: uses the account, and looks after nobody else.
admin-is-an-admin = An admin: invites others, helps them back in, and decides what is asked of them.
admin-make-admin = Make admin
admin-make-member = Make member
admin-own-role = This is you. Once you are a member, these pages are closed to you.
admin-role-at-once = It takes effect at once. The person and all admins get a mail.
admin-remove = Remove from the organization
admin-remove-about = The account is not deleted: it goes on outside of { $organization }, with its ways to log in. What the organization asks of its members is asked of it no longer.
admin-remove-member = Remove { $name }

# Inviting people (A5).
admin-invite-about = They get a mail with a link that works for 7 days, and join { $organization } with it.
admin-invite-one = One person
admin-invite-email = Email address
admin-role-member-hint = Uses the account, and looks after nobody else.
admin-role-admin-hint = Invites others, helps them back in, and decides what is asked of them.
# A button.
admin-invite = Invite
admin-invite-many = Many people
admin-invite-lines = Paste the lines of your file
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = One person a line: the email address, and after a comma or a semicolon the role, member or admin. Without a role it is member. A first line may name the columns. At most 1,000 lines; if anything is wrong, nobody is invited.
admin-invite-all = Invite them all
# $unlock is the link below it.
admin-invite-locked = What you pasted is still here. { $unlock }, and then press the button again.
admin-invite-unlock = Unlock settings in another tab

# What is wrong with the lines that were pasted.
admin-lines-to-correct = { $lines ->
    [one] { $lines } line to correct
   *[other] { $lines } lines to correct
}
# Lines that are not shown.
admin-more-lines = And { $more } more.
# $line is its number.
admin-line = Line { $line }
admin-line-without-address = There is no email address.
admin-line-no-address = That does not look like an email address. It should look like name@example.org.
admin-line-too-long = That is too long for an email address. It has at most { $max } characters.
admin-line-wrong-characters = That holds characters that cannot be in an email address. Type it again.
# $first is the number of the line.
admin-line-twice = The same address is in line { $first }. Take one of them out.
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = The role can be member or admin; nothing stands for member.
admin-line-too-many-columns = There is more than an address and a role. Take it out, or name the columns in a first line: email, role.
admin-line-open-quote = A quotation mark is open and never closed. Take it out.
admin-line-already-member = This is a member of your organization already. Take the line out.
admin-line-just-invited = This address was invited less than half a minute ago. Wait, or take the line out.

# Who was invited and has not joined yet (A6).
admin-open-invitations = Open invitations
admin-nobody-invited = Nobody is invited at the moment.
admin-people-invited = { $count ->
    [one] { $count } person was invited to { $organization } and has not joined yet.
   *[other] { $count } people were invited to { $organization } and have not joined yet.
}
# The heading over them.
admin-invited = Invited
# Links to the newest and to older ones.
admin-newest = Newest
admin-older = Older
admin-invitation-works = Sent on { $sent }, works until { $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = Sent on { $sent }, { $tag } on { $day }
admin-ran-out = Ran out
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = Send again<hidden> { $email }</hidden>
admin-withdraw = Withdraw<hidden> { $email }</hidden>
admin-no-such-page-of-invitations = There is no such page of invitations. <newest>Begin with the newest</newest>

# What has happened to the members (A4).
admin-organization-activity = Organization activity
admin-activity-about = What has happened to the accounts of your organization, the newest first.
admin-only-of-member = Only what happened to <member>{ $name }</member>.
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }</member>, by { $actor }
admin-download-csv = Download as CSV

# The policy (A3), as it is.
admin-policy-title = Two-step verification policy
admin-policy-is-optional = Two-step verification is <strong>optional</strong> for the members of { $organization }.
# The day is past.
admin-policy-required-since = Two-step verification is <strong>required</strong> since <strong>{ $day }</strong> of the members of { $organization }.
# The day is still to come.
admin-policy-required-from = Two-step verification is <strong>required</strong> from <strong>{ $day }</strong> of the members of { $organization }.
admin-policy-rules = The rules
admin-policy-see-members = See the members
admin-policy-methods = Allowed methods
# What follows "Allowed methods".
admin-policy-allows-keys = security keys
admin-policy-allows-apps = authenticator apps
admin-policy-allows-texts = text messages
admin-policy-allows-keys-apps = security keys, authenticator apps
admin-policy-allows-keys-texts = security keys, text messages
admin-policy-allows-apps-texts = authenticator apps, text messages
admin-policy-allows-all = security keys, authenticator apps, text messages
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = Delays for each member
admin-policy-delays-allowed = { $delays ->
    [0] None
    [one] { $delays }, for 7 days after the date
   *[other] { $delays }, each for 7 days after the date
}
# Whether members may turn it off, and the three answers.
admin-policy-off = Members may turn it off
admin-policy-off-no = No
admin-policy-off-while-optional = Yes, while it is optional
admin-policy-off-shuts-out = Yes, and then they cannot log in until an admin lets them set it up
# What follows is a number of days.
admin-policy-tokens = API tokens live at most
admin-policy-token-days-allowed = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
admin-policy-contact = Who members can ask
admin-policy-no-contact = Nothing is said

# The form that changes it.
admin-policy-change = Change policy
# What follows are two choices: optional and required.
admin-policy-requirement = Two-step verification is
admin-policy-optional = Optional
admin-policy-required = Required
admin-policy-from = Required from
admin-policy-from-hint = From the first moment of that day, in UTC. Leave it empty to require it at once.
admin-policy-delays-hint = How often a member may put it off after that date. Before it, everybody may.
admin-policy-delays-option = { $delays ->
    [0] None
    [one] { $delays } of 7 days
   *[other] { $delays } of 7 days each
}
admin-policy-security-keys = Security keys
admin-policy-authenticator-apps = Authenticator apps
admin-policy-text-messages = Text messages, which are easier to steal
admin-policy-turning-off = Turning it off
admin-policy-may-turn-off = Members may turn it off themselves
admin-policy-may-turn-off-hint = Someone who does while it is required cannot log in again until an admin lets them set it up.
admin-policy-token-days = API tokens live at most so many days
admin-policy-token-days-hint = From 1 to 365. Where it is lowered, tokens that live longer end earlier, at the earliest in a week, and their owners are told.
admin-policy-contact-hint = Shown to members with a question, or who cannot get in. A name, a telephone number, a room.
admin-policy-see-meaning = See what it would mean

# What a change would mean, before it is saved.
admin-policy-meaning = What it would mean
admin-policy-would-be-optional = { $members ->
    [one] Two-step verification is optional. Nobody has to set anything up, and { $members } person may turn it off.
   *[other] Two-step verification is optional. Nobody has to set anything up, and { $members } people may turn it off.
}
# Required at once. $affected have something to do, of all $members.
admin-policy-now = { $members ->
    [one] As soon as you save, { $affected } of { $members } person who have not set it up will be asked before they can go on.
   *[other] As soon as you save, { $affected } of { $members } people who have not set it up will be asked before they can go on.
}
admin-policy-now-for-nobody = { $members ->
    [one] As soon as you save, nobody has to do anything: all { $members } person have what is asked for, or are left out.
   *[other] As soon as you save, nobody has to do anything: all { $members } people have what is asked for, or are left out.
}
# The same, from a day to come.
admin-policy-then = { $members ->
    [one] On <strong>{ $day }</strong>, { $affected } of { $members } person who have not set it up will be asked before they can go on.
   *[other] On <strong>{ $day }</strong>, { $affected } of { $members } people who have not set it up will be asked before they can go on.
}
admin-policy-then-for-nobody = { $members ->
    [one] On <strong>{ $day }</strong>, nobody has to do anything: all { $members } person have what is asked for, or are left out.
   *[other] On <strong>{ $day }</strong>, nobody has to do anything: all { $members } people have what is asked for, or are left out.
}
# The sentence that follows these.
admin-policy-left-out = { $count ->
    [one] { $count } is left out.
   *[other] { $count } are left out.
}
admin-policy-new-rules = The new rules
admin-policy-affected = Who has something to do
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }. Has not set it up.
admin-policy-has-only-keys = { $email }. Has only security keys, which would not be allowed.
admin-policy-has-only-an-app = { $email }. Has only an authenticator app, which would not be allowed.
admin-policy-has-only-texts = { $email }. Has only text messages, which would not be allowed.
# May follow the last three.
admin-policy-once-more = Can log in once more with it, and adds another way then.
# People who are not shown.
admin-policy-more = And { $more } more.
admin-policy-own-account-first = Turn it on for your own account first, with a method that would be allowed: it would be shut out, too, and there must always be an admin who can get in.
admin-policy-own-account = Two-step verification of your account
admin-policy-save = Save policy
admin-policy-change-it = Change it
admin-policy-what-members-see = What members see
