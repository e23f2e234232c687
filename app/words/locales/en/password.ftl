# Another password: changed by its owner, or set anew with the link of a mail (S26 and X7).

password-new = New password
# What a new password has to be; at sign-up, too. $minimum is a number, and never 1.
password-hint = At least { $minimum } characters. Three or four words that do not belong together are strong and easy to remember.

# Changing it.
password-change = Change password
password-change-logs-out = { $others ->
    [0] You stay logged in here. No other device is logged in now. Links for a new password stop working.
    [one] You stay logged in here. { $others } other device will be logged out. Links for a new password stop working.
   *[other] You stay logged in here. { $others } other devices will be logged out. Links for a new password stop working.
}

# Asking for a link.
password-forgot-title = Forgot your password?
password-forgot-how = Enter your email address. We send you a link for choosing a new password.
password-email-address = Email address
password-send-link = Send link
password-back-to-log-in = Back to log in

# After asking: the same for every address.
password-sent-title = Check your mail
password-sent = If there is an account with that address, a mail with a link is on its way. The link works once, within an hour; of several mails only the newest works.
password-sent-second-step = A new password does not replace your second step. You will need it to log in, or your recovery key.
password-sent-nothing-there = Nothing there? Look in the spam folder, and check the address for typing errors. An address that was never confirmed gets no link: sign up again.
password-log-in = Log in
password-another-address = Try another address

# The page behind the link.
password-reset-title = Choose a new password
password-reset-account = For the account { $email }. All devices are logged out, and you log in with the new password.
password-reset-submit = Set new password
password-reset-nothing-changed = Nothing was changed.
password-reset-ask-again = Ask for a new link
