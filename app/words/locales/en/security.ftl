# The overview of security: one card for each subject (S1).

security-title = Security
# $day is the day on which two-step verification was turned on.
security-on-since = On since { $day }
security-off = Off
security-manage-two-step = Manage two-step verification
security-password = Password
security-password-changed = Last changed { $day }
security-change-password = Change password
security-devices = Devices
security-devices-logged-in = { $others ->
    [0] Only this device is logged in.
    [one] This device and { $others } other are logged in.
   *[other] This device and { $others } others are logged in.
}
security-see-devices = See devices
security-activity = Activity
security-activity-about = Log-ins, changes and problems.
security-see-activity = See activity
security-api-tokens = API tokens
security-tokens-that-work = { $count ->
    [0] No tokens. With one, a script needs no password.
    [one] { $count } token works.
   *[other] { $count } tokens work.
}
security-see-api-tokens = See API tokens
security-key-not-saved-yet = Not saved yet
security-key-had-on = You had it on { $day }
security-key-saved = Saved { $day }

# On every page that shows settings.
security-cannot-load = We could not load your settings. Nothing was changed.
security-try-again = Try again

# Who the account belongs to.
security-profile = Profile
security-profile-name = Name
security-profile-email = Email address
security-profile-organization = Organization

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>Two-step verification is off.</strong> Anyone who learns your password can log in.
security-two-step-is-on = <strong>Two-step verification is on.</strong>
security-asks-for-key = { $keys ->
    [one] When you log in, we ask for your password and then for your security key.
   *[other] When you log in, we ask for your password and then for one of your security keys.
}
security-asks-for-app = { $apps ->
    [one] When you log in, we ask for your password and then for a code from your app.
   *[other] When you log in, we ask for your password and then for a code from one of your apps.
}
security-asks-for-text = When you log in, we ask for your password and then for a code that we send to your phone.
security-asks-for-key-or-app = When you log in, we ask for your password and then for a security key or a code from your app.
security-asks-for-key-or-text = When you log in, we ask for your password and then for a security key or a code that we send to your phone.
security-asks-for-app-or-text = When you log in, we ask for your password and then for a code from your app or a code that we send to your phone.
security-asks-for-any = When you log in, we ask for your password and then for a security key or a code from your app or a code that we send to your phone.
security-next-after-one-key = Your recovery key is the only other way in: add a second way, so that you are not locked out.
security-next-after-one-app = Your recovery key is the only other way in.
security-next-after-text = Text messages are easier to steal than the other ways: add a security key or an app.
security-key-is-not-saved = <strong>Your emergency recovery key is not saved.</strong> Two-step verification is on. Without it you could lose this account with your phone or your security key.
security-save-your-key = Save your recovery key
security-make-a-new-key = Make a new recovery key
