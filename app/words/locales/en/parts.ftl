# What every page has, and what many rooms call the same.

two-step-verification = Two-step verification
emergency-recovery-key = Emergency recovery key
cancel = Cancel
save = Save
finish = Finish
unlock-settings = Unlock settings
settings-are-locked = Settings are locked. We ask for your password before any change.
back-to-two-step = Back to two-step verification
# Between the names in a list: "Blue key, Spare key".
list-separator = {", "}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = 6-digit code
code-hint = A new code appears every 30 seconds. Spaces are fine.
code-typed = You typed { $code }.
text-code-hint = You can paste the whole message.

# Before the name of the language that the pages are in, in the footer.
part-language = Language:
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = Error
part-did-not-work = That did not work
part-go-to-the-start = Go to the start

# The frame of every page.
part-skip-to-content = Skip to content
# What the navigation of those who are logged in is called, and what is in it.
part-account = Account
part-profile = Profile
part-security = Security
part-organization = Organization
part-log-out = Log out
# The footer.
part-problems-logging-in = Problems logging in?
part-about-two-step = About two-step verification
part-captured-messages = Captured messages
part-colours = Colours
part-colours-system = System
part-colours-light = Light
part-colours-dark = Dark

# Above the heading of the pages that set up a first method.
part-setup-step = Step 2 of 3
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day }, { $time }
part-last-day = Last day
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = More actions { $dots }<hidden>for { $about }</hidden>
part-rename-title = Rename { $name }
part-qr = QR code for adding this account to an authenticator app. The set-up key below does the same.

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = Download
part-keep-key-by-hand = Select the key to copy it, or print this page with your browser.

# The only way to log in cannot be taken away alone.
part-last-method = Add another way first, or turn off two-step verification.
part-disable-two-step = Disable two-step verification

# A code by text message. $known says whether $to is the whole number, or how it ends.
part-text-none = { $known ->
    [whole] No code is on its way to { $to }.
   *[end] No code is on its way to the number ending { $to }.
}
part-text-not-sent = { $known ->
    [whole] The text to { $to } could not be sent. Send a new code in a while, or use another way.
   *[end] The text to the number ending { $to } could not be sent. Send a new code in a while, or use another way.
}
part-text-on-its-way = { $known ->
    [whole] We are sending a code to { $to }. It can take a minute, and works until { $until }.
   *[end] We are sending a code to the number ending { $to }. It can take a minute, and works until { $until }.
}
part-text-sent = { $known ->
    [whole] We sent a code to { $to } at { $sent }. It can take a minute, and works until { $until }.
   *[end] We sent a code to the number ending { $to } at { $sent }. It can take a minute, and works until { $until }.
}
part-send-code = Send SMS with code
part-send-new-code = Send a new code

# Unlocking the settings.
part-account-password = { $service } account password
part-code-of-app = 6-digit code from your authenticator app
part-code-of-text = 6-digit code from the text message

# The ways to log in, and what is said about each below its name.
part-way-key = Use a security key
part-way-app = Use authenticator app
part-way-app-about = You type a 6-digit code.
part-way-text = Use text message
# $tail is the last digits of the number.
part-way-text-about = We send a code to the number ending { $tail }.
part-way-recovery = Use recovery key
part-way-recovery-about = The key of 24 letters and numbers that you saved. It works once.
# Below one way to log in, the only other one.
part-instead-key = Use a security key instead
part-instead-app = Use authenticator app instead
part-instead-text = Use text message instead
part-another-way = Log in another way
# After the email address of the person who is logging in: a button that starts again.
part-not-you = Not you?
