# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = Set up two-step verification
two-step-add-another-way = Add another way

# Setting it up. The first is the line above the title.
two-step-start-step = Step 1 of 3
two-step-start-lead = First enter your password, so that we know it is you. Then two more steps.
two-step-start-logs-out = { $others ->
    [0] You stay logged in here. No other device is logged in now; any that logs in meanwhile will be logged out.
    [one] You stay logged in here. { $others } other device will be logged out.
   *[other] You stay logged in here. { $others } other devices will be logged out.
}
two-step-start-submit = Set up
# $day and $clock are when the script last logged in.
two-step-script-uses-password = A script logs in as you with a password (last: { $day }, { $clock }). It will stop working. Make an API token first.
two-step-api-tokens = API tokens
two-step-method-title = Choose how you want to log in
two-step-method-left-out = { $organization } does not allow every method. These are the ones it does.
two-step-method-key = Enable security key
two-step-method-key-about = Safest. Stops fake sites. You need a key, or a phone or laptop that can act as one.
two-step-method-app-about = Works without signal. You type a 6-digit code from an app on your phone or computer.

# What was set up.
two-step-done-title = You’re all set up
two-step-done-key-saved = Recovery key saved on { $day }.
# $name is what a person calls a security key: Blue key.
two-step-done-key = { $name } is on your account.
# $name is what a person calls an app: Phone.
two-step-done-app = “{ $name }” is connected.
# $tail is the last three digits.
two-step-done-phone = The number ending { $tail } is connected.
two-step-done = Done
two-step-done-see-devices = See your devices
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = Next time you log in: your password, then { $ways }.
two-step-next-time-password = Next time you log in: your password.
two-step-next-time-or = { $one } or { $other }
two-step-next-time-app = a code from “{ $name }”
two-step-next-time-text = a code that we send to your phone

# Managing it.
two-step-off-lead = Your password alone opens this account. With two-step verification, logging in also takes a security key, or a code from your phone.
two-step-off-takes = It takes about two minutes. You need a security key, or an authenticator app on your phone or computer.
two-step-turned-on = Turned on { $day }.
two-step-settings = Settings
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = Settings are unlocked until { $clock }.
two-step-lock-now = Lock now
# They: the settings.
two-step-unlock-lasts = They stay unlocked for 15 minutes, on this device only.

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = We ask before any change. Settings stay unlocked for 15 minutes, on this device only.
two-step-unlock-with-key = Use a security key instead
two-step-unlock-with-app = Use a code from your authenticator app instead
two-step-unlock-with-text = Use a text message instead
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = Disable two-step verification
two-step-disable-title = Disable two-step verification?
two-step-disable-forbidden = { $organization } requires two-step verification, so you cannot turn it off. You can change how you log in.
two-step-disable-back = Back
two-step-disable-protection = If you disable two-step verification, your account no longer has the protection of a second login step. After this, only your password protects this account.
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = We forget your security keys and apps: { $names }.
two-step-disable-forgets-phone = We forget your phone number ending { $tail }.
two-step-disable-forgets-all = We forget your security keys and apps: { $names }. We forget your phone number ending { $tail }, too.
two-step-disable-recovery-key = Your emergency recovery key stops working.
two-step-disable-logs-out = { $others ->
    [0] You stay logged in here. Any other device that logs in meanwhile will be logged out.
    [one] You stay logged in here. { $others } other device will be logged out.
   *[other] You stay logged in here. { $others } other devices will be logged out.
}
two-step-disable-tokens = API tokens keep working.
two-step-disable-no-longer = After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app.
two-step-disable-again = You can re-enable two-step verification at any time.
two-step-disable-shuts-out = { $organization } requires it. Be aware that if your organization requires you to have two-step verification enabled, and you disable it on your account, you won’t be able to log in to enable it again. This device can do nothing more then, either.
# The safe button, and the other.
two-step-disable-keep = Keep it on
two-step-disable-lose = Disable
