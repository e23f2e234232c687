# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = Log in
login-email-address = Email address
login-password = Password
# The button of the first step, and of the second.
login-submit = Log in
login-forgot-password = Forgot your password?
login-no-account-yet = No account yet? <sign-up>Sign up</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = Step { $step } of { $all }
login-key-title = Use your security key
login-key-how = Put your key in this computer, or hold it to your phone. Then press the button.
login-with-key = Log in with security key
login-app-title = Enter the code from your authenticator app
login-text-title = Check your phone
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = Log in another way
login-no-way-works = None of these work
login-recovery-title = Enter your emergency recovery key
login-recovery-works-once = This key works once. You will get a new one next.
login-recovery-key = Recovery key
login-recovery-key-hint = 24 letters and numbers, in groups of four. Small and capital letters are the same.
login-recovery-lost = Can’t find your recovery key?

# The new recovery key of a log-in.
login-new-key-title = Your new emergency recovery key
login-first-key-title = Save your emergency recovery key
login-old-key-used-up = Your old key is used up. This is your new one.
login-old-key-never-saved = You never told us that you had saved the key before this one, so it no longer works. This is your new one.
login-continue = Continue
login-new-key-saved = Your new recovery key is saved
# The usual step: the security key, the app or the phone.
login-is-it-lost = You logged in without your usual step. Is it lost?
login-lost-key = Remove a lost security key
login-lost-app = Replace authenticator app
login-lost-phone = Change your phone number
# $tail is the last digits of the number: 482.
login-lost-phone-number = Number ending { $tail }
login-not-now = Not now

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = Too many tries
login-wait-codes = There were too many wrong codes for this account.
login-wait-recovery-keys = There were too many wrong recovery keys for this account.
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] You can try again at { $clock } (in about 1 hour).
    [one] You can try again at { $clock } (in about { $minutes } minute).
   *[other] You can try again at { $clock } (in about { $minutes } minutes).
}
login-wait-other-ways = Your other ways to log in are counted by themselves and work meanwhile.
login-wait-a-while = There were too many wrong tries for this account. Wait a while, then log in again.
login-wait-is-safe = Your account is safe: nothing was changed. When you try again, begin with your password.
login-wait-try-again = Try again

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = Your organization asks for two-step verification
# $day is the day from which on it is required.
login-required-asks = { $organization } asks everyone to use two-step verification by <strong>{ $day }</strong>. It takes about two minutes.
login-required-has-asked = { $organization } has asked everyone to use two-step verification since <strong>{ $day }</strong>. It takes about two minutes.
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] This is the last time you can put it off, for 7 days.
   *[other] You can put it off { $left } more times, 7 days each.
}
login-required-last-day = From <strong>{ $day }</strong> on it cannot be put off.
login-required-now = { $organization } requires two-step verification. You need to set this up before you can go on.
# $clock is a time of day: 14:20 UTC.
login-required-let-in = Your admin lets you set it up until { $day }, { $clock }.
login-required-takes = It takes about two minutes.
login-required-turned-off = { $organization } requires two-step verification. You disabled two-step verification on your account, so you can’t log in to enable it again.
login-required-worked-last-time = { $organization } requires two-step verification. Your way to log in is no longer allowed, and it has worked the one last time that it does.
login-required-ask-to-be-let-in = Your organization admin can let you in to set it up: ask them. It stays open for 24 hours then, and takes about two minutes.
login-required-no-way-is-allowed = None of your ways to log in is allowed by your organization any more. Add one that is.
login-required-what-you-need = What you need
login-required-needs-key = A security key, or a phone or laptop that can act as one
login-required-needs-app = An authenticator app on your phone or computer
login-required-needs-phone = A mobile phone that gets text messages, if you can use nothing else
login-required-keys-only = Your organization allows security keys only. You do not have one? Ask your admin.
login-required-who-to-ask = Who to ask
# Where the organization has not said whom.
login-required-ask-an-admin = Ask an admin of your organization.
login-required-set-up = Set up now
login-required-log-in-again = Log in again to set it up
login-required-later = Remind me later
# $left is how often the set-up can be put off.
login-required-later-left = Remind me later ({ $left } left)

# Logging out. $service is the name of the service.
login-log-out-title = Log out of { $service }?
login-log-out-means = You need your password, and your second step if it is on, to log in again.
login-log-out = Log out
login-stay-logged-in = Stay logged in
login-logged-out-title = You are logged out
login-logged-out-of = You are logged out of { $service }.
login-again = Log in again
