# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = Activity
activity-lead = What has happened to your account, the newest first.
activity-was-this-you = Was this you?
activity-if-not = If you see something that you did not do, tell us. We log out all other devices and lead you through what to change.
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = Which events
activity-pages = Pages
# Which events are shown.
activity-show-all = All
activity-show-log-ins = Log-ins
activity-show-changes = Changes
activity-show-problems = Problems
# Links to the first page of the list and to the next one.
activity-newest = Newest
activity-older = Older
activity-nothing-yet = Nothing yet.
activity-no-log-ins = No log-ins.
activity-no-changes = No changes.
activity-no-problems = No problems.
activity-no-such-page = There is no such page of events. <newest>Begin with the newest</newest>
# Labels beside an event.
activity-is-problem = Problem
activity-new-device = New device
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device } (this device)
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }, { $device }
activity-clock-device-and-address = { $clock }, { $device }, { $address }

# The question behind "This was not me".
activity-not-me = This was not me
activity-not-me-title = Log out everywhere else?
activity-not-me-what-happens = We log out all other devices now, and end every open log-in and every link for a new password. You stay logged in here. Then two steps follow: a new password, and a look at your ways to log in.
activity-not-me-log-out = Log out everywhere else

# The steps that follow it.
activity-steps-title = Make your account yours again
activity-steps-not-open = These steps begin when you tell us that something was not you. They stay open for a day.
activity-steps-look = Look at the activity
activity-steps-all-done = All three steps are done. Look at the activity again in a few days.
# A label beside a step.
activity-steps-done = Done
# The link away from the page.
activity-steps-leave = Done
activity-steps-devices = Other devices
activity-steps-devices-ended = { $devices ->
    [0] No other device was logged in.
    [one] { $devices } other device was logged out.
   *[other] { $devices } other devices were logged out.
}
activity-steps-told-us = You told us on { $day }, { $clock }.
activity-steps-password = Your password
activity-steps-password-changed = You have a new password.
activity-steps-password-known = Whoever was here may know your password. Choose a new one that you use nowhere else.
activity-steps-change-password = Change password
activity-steps-methods = Your ways to log in
activity-steps-methods-open = These open your account after the password. Delete what is not yours.
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = Security key
activity-steps-authenticator-app = Authenticator app
# $tail is the last digits of the phone number.
activity-steps-text-message = Text message (ending { $tail })
activity-steps-manage-two-step = Manage two-step verification
activity-steps-two-step-off = Two-step verification is off: your password alone opens this account. With it on, a password that somebody knows is not enough.
activity-steps-set-up-two-step = Set up two-step verification
activity-steps-looked = I have looked at them
activity-steps-tokens = { $count ->
    [one] Your API token goes on working, also with a new password. Revoke what is not yours, or may be known to somebody.
   *[other] Your { $count } API tokens go on working, also with a new password. Revoke what is not yours, or may be known to somebody.
}
activity-steps-look-at-tokens = Look at your API tokens

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = Signed up
activity-email-confirmed = Email address confirmed
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] Logged in with the password alone
    [security_key] Logged in with a security key
    [authenticator_app] Logged in with an authenticator app
    [text_message] Logged in with a code by text message
    [recovery_key] Logged in with the recovery key
   *[other] Logged in
}
activity-logged-out = Logged out
activity-password-accepted = Right password, second step asked
activity-password-refused = Wrong password
activity-code-refused = Wrong code
activity-code-reused = A code that was already used
activity-log-in-not-finished = { $times ->
    [1] Right password, and no second step
   *[other] Right password { $times } times, and no second step
}
activity-settings-unlocked = Settings unlocked
activity-set-up-asked = Logged in, and asked to set up two-step verification first
activity-set-up-put-off = Setting up two-step verification put off
activity-reminded = Reminder to set up two-step verification sent
activity-two-step-turned-on = { $devices ->
    [0] Two-step verification turned on
    [one] Two-step verification turned on, { $devices } device logged out
   *[other] Two-step verification turned on, { $devices } devices logged out
}
activity-two-step-turned-off = { $devices ->
    [0] Two-step verification turned off
    [one] Two-step verification turned off, { $devices } device logged out
   *[other] Two-step verification turned off, { $devices } devices logged out
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] Two-step verification turned off ({ $methods })
    [one] Two-step verification turned off ({ $methods }), { $devices } device logged out
   *[other] Two-step verification turned off ({ $methods }), { $devices } devices logged out
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }, { $next }
activity-app-connected = { $named ->
    [yes] Authenticator app connected: { $name }
   *[no] Authenticator app connected
}
activity-app-renamed = { $named ->
    [yes] Authenticator app renamed: { $before } is now { $name }
   *[no] Authenticator app renamed
}
activity-app-replaced = { $named ->
    [yes] Authenticator app replaced: { $name }
   *[no] Authenticator app replaced
}
activity-app-disabled = { $named ->
    [yes] Authenticator app disabled: { $name }
   *[no] Authenticator app disabled
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] Phone connected: { $name }
   *[no] Phone connected
}
activity-phone-changed = { $named ->
    [yes] Phone number changed: { $name }
   *[no] Phone number changed
}
activity-texts-disabled = { $named ->
    [yes] Text messages disabled: { $name }
   *[no] Text messages disabled
}
activity-key-registered = { $named ->
    [yes] Security key registered: { $name }
   *[no] Security key registered
}
activity-key-renamed = { $named ->
    [yes] Security key renamed: { $before } is now { $name }
   *[no] Security key renamed
}
activity-key-deleted = { $named ->
    [yes] Security key deleted: { $name }
   *[no] Security key deleted
}
activity-key-refused = Security key not accepted
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = Security key not accepted (reference { $reference })
activity-key-looks-copied = { $named ->
    [yes] Security key that looks copied: { $name }
   *[no] Security key that looks copied
}
activity-recovery-key-made = Recovery key made
activity-recovery-key-saved = Recovery key saved
activity-recovery-key-used = Recovery key used
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] Wrong recovery key
    [recovery_key_used] A recovery key that was already used
    [recovery_key_replaced] A recovery key that was replaced
    [recovery_key_not_confirmed] A recovery key that was never saved
   *[other] Recovery key not accepted
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] Recovery key check-up: still there
    [next-month] Recovery key check-up: put off for a month
   *[unknown] Recovery key check-up answered
}
activity-password-changed = { $devices ->
    [0] Password changed
    [one] Password changed, { $devices } device logged out
   *[other] Password changed, { $devices } devices logged out
}
activity-password-link-asked = Link for a new password asked for
activity-password-set-with-link = { $devices ->
    [0] New password set with a link
    [one] New password set with a link, { $devices } device logged out
   *[other] New password set with a link, { $devices } devices logged out
}
activity-device-renamed = { $named ->
    [yes] Device renamed: { $before } is now { $name }
   *[no] Device renamed
}
activity-device-logged-out = { $named ->
    [yes] Device logged out: { $name }
   *[no] Device logged out
}
activity-other-devices-logged-out = { $devices ->
    [0] All other devices logged out
    [one] All other devices logged out, { $devices } device logged out
   *[other] All other devices logged out, { $devices } devices logged out
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] “This was not me”
    [one] “This was not me”, { $devices } device logged out
   *[other] “This was not me”, { $devices } devices logged out
}
activity-methods-reviewed = Ways to log in looked at
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] API token created: { $name } ({ $scopes })
    [name] API token created: { $name }
    [scopes] API token created ({ $scopes })
   *[nothing] API token created
}
activity-token-revoked = { $given ->
    [name-and-scopes] API token revoked: { $name } ({ $scopes })
    [name] API token revoked: { $name }
    [scopes] API token revoked ({ $scopes })
   *[nothing] API token revoked
}
activity-api-password-refused = Right password from a program, which needs an API token
activity-unknown-event = Something that this version has no words for

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] Policy changed: { $name }
   *[no] Policy changed
}
activity-organization-joined = { $named ->
    [yes] Joined an organization: { $name }
   *[no] Joined an organization
}
activity-organization-left = { $named ->
    [yes] Taken out of an organization: { $name }
   *[no] Taken out of an organization
}
activity-invited = { $named ->
    [yes] Someone invited: { $name }
   *[no] Someone invited
}
activity-invitation-withdrawn = { $named ->
    [yes] Invitation withdrawn: { $name }
   *[no] Invitation withdrawn
}
activity-role-changed = { $role ->
    [admin] Role changed: admin
    [member] Role changed: member
    [unknown] Role changed
   *[other] Role changed: { $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] Two-step verification reset by an admin
    [one] Two-step verification reset by an admin, { $devices } device logged out
   *[other] Two-step verification reset by an admin, { $devices } devices logged out
}
activity-reset-by-operator = { $devices ->
    [0] Two-step verification reset by the operator
    [one] Two-step verification reset by the operator, { $devices } device logged out
   *[other] Two-step verification reset by the operator, { $devices } devices logged out
}
activity-unblocked = Failures forgotten by the operator
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] Logged out everywhere by the operator
        [one] Logged out everywhere by the operator, { $tokens } API token revoked
       *[other] Logged out everywhere by the operator, { $tokens } API tokens revoked
    }
    [one] { $tokens ->
        [0] Logged out everywhere by the operator, { $devices } device logged out
        [one] Logged out everywhere by the operator, { $devices } device logged out, { $tokens } API token revoked
       *[other] Logged out everywhere by the operator, { $devices } device logged out, { $tokens } API tokens revoked
    }
   *[other] { $tokens ->
        [0] Logged out everywhere by the operator, { $devices } devices logged out
        [one] Logged out everywhere by the operator, { $devices } devices logged out, { $tokens } API token revoked
       *[other] Logged out everywhere by the operator, { $devices } devices logged out, { $tokens } API tokens revoked
    }
}
activity-left-out = Left out of required two-step verification
activity-left-out-until = Left out of required two-step verification until { $day }
activity-left-out-ended = No longer left out of required two-step verification
activity-set-up-allowed = Set-up allowed by an admin
activity-set-up-allowed-until = Set-up allowed by an admin until { $day }, { $clock }
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] Leaving out asked for, another admin has to agree
    [leaving-out-until] Leaving out until { $day } asked for, another admin has to agree
    [reset] Reset of two-step verification asked for, another admin has to agree
   *[change] Change asked for, another admin has to agree
}
activity-approval-declined = { $wish ->
    [leaving-out] Leaving out declined by another admin
    [leaving-out-until] Leaving out until { $day } declined by another admin
    [reset] Reset of two-step verification declined by another admin
   *[change] Change declined by another admin
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }. Reason: { $reason }
