# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = The policy is saved. Members who are logged in meet it at once, and all are told by mail.
notice-email-verified = Your email address is confirmed.
notice-locked = Settings are locked again.
notice-unlocked = Settings are unlocked.
notice-session-ended = You were logged out, after a long pause or from another device. Log in to carry on. We kept your place.
# The code that an authenticator app scans or is given.
notice-new-setup-code = This is a new code. The one from before no longer works: delete its entry in your app.
# A security key, an authenticator app or a device.
notice-renamed = Renamed to { $name }.
# $name is what the owner called the security key.
notice-key-deleted = { $name } is deleted. The key itself still remembers this site. That does no harm.
notice-recovery-key-replaced = Your new recovery key is saved. The old one no longer works: destroy its copies.
notice-recovery-key-kept = Nothing was changed. Your recovery key goes on working.
# The answers to "Do you still have your recovery key?".
notice-key-still-there = Noted. We ask again in half a year.
notice-asked-next-month = We ask again in a month.
notice-keys-disabled = Your security keys are disabled. The keys themselves still remember this site. That does no harm.
# $name is what the owner called the authenticator app.
notice-app-disabled = { $name } is disabled. Its codes no longer work: delete the entry in the app.
notice-app-replaced = The new app is connected. The old connection no longer works. Delete it in your old phone’s app.
notice-phone-disabled = Text messages are disabled, and your phone number is forgotten.
notice-phone-changed = Codes go to your new number now, and no longer to the old one.
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = No text was sent, because one was sent just now. Wait { $seconds } seconds, then select Send SMS with code.
notice-no-more-texts = No text was sent: there were as many as there may be. The next can be sent at { $time }. Until then, use another way.
notice-text-sent-both-work = Sent again. The earlier code still works too.
notice-text-sent-newest-works = A new code is on its way. Only the newest one works.
notice-two-step-disabled = Two-step verification is off. Only your password protects this account now.
# A link after the sentence before this one.
notice-turn-two-step-on = Turn it back on
notice-device-name-cleared = The device has no name of its own any more.
# $name is a device.
notice-device-logged-out = Logged out { $name }.
notice-devices-logged-out = { $devices ->
    [0] Only this device is logged in.
    [one] Logged out { $devices } other device.
   *[other] Logged out { $devices } other devices.
}
# After logging out on this device.
notice-still-logged-in = { $devices ->
    [one] You are still logged in on { $devices } other device.
   *[other] You are still logged in on { $devices } other devices.
}
notice-password-changed = Your password is changed. Your other devices were logged out.
notice-password-reset = Your new password is set. Log in with it.
# $name is what the owner called the token.
notice-api-token-revoked = { $name } is revoked. Programs that have it are refused from now on.

# Organizations: $name is a member.
notice-invited = An invitation is on its way to { $email }.
notice-invited-many = { $people ->
    [one] { $people } invitation is on its way.
   *[other] { $people } invitations are on their way.
}
notice-invitation-withdrawn = The invitation of { $email } is withdrawn. Its link no longer works.
notice-organization-joined = You are in { $organization } now.
notice-is-admin = { $name } is an admin now.
notice-is-member = { $name } is a member now, and no admin.
notice-member-removed = { $name } is no longer in the organization.
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] No reminder was sent.
    [one] Reminded { $count } member.
   *[other] Reminded { $count } members.
}
notice-reminded-lately = { $count ->
    [one] { $count } member had one within the last 24 hours.
   *[other] { $count } members had one each within the last 24 hours.
}
notice-need-no-reminder = { $count ->
    [one] { $count } member needs none.
   *[other] { $count } members need none.
}
notice-member-reset = Two-step verification of { $name } is reset. { $name } is logged out everywhere and sets it up again.
# For whom two-step verification is not required until that day.
notice-member-left-out = { $name } is left out until { $day }.
notice-member-included = { $name } is no longer left out.
# "It" is two-step verification.
notice-set-up-allowed = { $name } may log in and set it up until { $day }, { $time }.
notice-approval-asked = Nothing was changed yet: another admin has to agree. We sent them a mail.
notice-approval-declined = Declined. Nothing was changed.
