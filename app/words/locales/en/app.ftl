# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = Enable authenticator app

# Connecting an app, in three steps.
app-open = Open an authenticator app
app-have-none = I do not have one
app-install-one = Install one on your phone or computer first. Google Authenticator, Authy, Duo Mobile, 2FAS and most password managers work.
app-scan = Scan this code with it
app-open-here = Open in an app on this device
app-or-type = Or type this set-up key into your app:
app-copy-key = Copy set-up key
app-enter-code = Enter the code that the app shows
app-code-label = 6-digit code from your app
app-code-hint = Spaces are fine.
app-connect = Connect app
app-new-code = Start again with a new code
app-no-open-set-up = There is no open set-up here. A set-up lasts 30 minutes, and ends when the app is connected.
app-start-again = Start again

# The list of apps.
app-title = Authenticator app
# Beside the title: this way to log in can be used.
app-on = On
app-none-yet = No app yet. An app works without signal: you type a 6-digit code.
app-add-another = Add another app
app-name-label = Name for this app
# Both are days.
app-connected-and-used = Connected { $connected }, last used { $used }
app-connected = Connected { $connected }, not used to log in yet
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = Replace<hidden> { $name }</hidden>

# Replacing one, before it begins.
app-replace-title = Replace { $name }
app-replace-lead = For a new phone, or another app. Your current app keeps working until the new one is connected.
app-replace-means = The new app takes its place and its name. Other devices that logged in with the old one will then be logged out.
app-replace-start = Connect the new app

# While one is being replaced.
app-replacing-title = Replace authenticator app
app-replacing-lead = You replace <strong>{ $name }</strong>. Your current app keeps working until the new one is connected.
app-not-replacing = No app is being replaced here. A set-up lasts 30 minutes, and ends when the app is connected.

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = Disable
app-disable-title = Disable { $name }?
app-only-way = { $name } is your only way to log in
app-disable-means = You will not be able to log in with its codes.
app-disable-used = Last used { $day }, { $clock }.
app-disable-unused = It was not used to log in yet.
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = Other devices that logged in with it will be logged out. You still have: { $others }. Your recovery key stays the same.
app-disable-keep = Keep app
