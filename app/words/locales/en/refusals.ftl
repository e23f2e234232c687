# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

# Where nothing better is known.
refused-otherwise = We could not take that. Nothing was changed.
refused-wrong-pair = That email and password do not match. Check both and try again.
refused-wrong-password = That password is not right. Try again.
refused-email-not-confirmed = Confirm your email address first. We sent you a mail with a link: open it and enter your password there.
# Codes of an authenticator app.
refused-wrong-code = That code did not match. Check that you are looking at this account in your app, wait for the next code, then try again.
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = If it keeps failing, check that your phone sets its time automatically.
refused-wrong-code-in-set-up = That code did not match. Wait for the next code in your app, then try again. The QR code has not changed.
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = { $tries ->
    [one] { $tries } try left before a longer wait.
   *[other] { $tries } tries left before a longer wait.
}
refused-code-used = That code was already used. Wait for the next one.
refused-clock-off = { $way ->
    [slow] { $minutes ->
        [one] Your phone’s clock looks about { $minutes } minute slow. Turn on automatic time, then try again. The QR code has not changed.
       *[other] Your phone’s clock looks about { $minutes } minutes slow. Turn on automatic time, then try again. The QR code has not changed.
    }
   *[fast] { $minutes ->
        [one] Your phone’s clock looks about { $minutes } minute fast. Turn on automatic time, then try again. The QR code has not changed.
       *[other] Your phone’s clock looks about { $minutes } minutes fast. Turn on automatic time, then try again. The QR code has not changed.
    }
}
refused-too-many-tries = { $seconds ->
    [one] Too many tries. Wait { $seconds } second, then try again.
   *[other] Too many tries. Wait { $seconds } seconds, then try again.
}
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] Too many tries. You can try again at { $clock } (in about 1 hour).
   *[other] Too many tries. You can try again at { $clock } (in about { $minutes } minutes).
}
refused-codes-closed = There were too many wrong codes for this account. Codes are closed until you use another way, or an admin helps you.
refused-wrong-recovery-key = That key did not match. If you made a newer key, only the newest works.
# $day is a day: 3 March 2026.
refused-recovery-key-used = That key was used on { $day }. Look for the one you were given then.
refused-recovery-key-replaced = That key was replaced by a newer one on { $day }. Only the newest works.
refused-recovery-key-never-saved = That key was made on { $day }, but you never said that it is saved, so it does not work. Use the newest one that you saved.
refused-recovery-keys-closed = There were too many wrong recovery keys for this account. They are closed until you use another way, or an admin helps you.
refused-log-in-first = You were logged out, after a long pause or from another device. Log in to carry on.
refused-unlock-first = Settings are locked. Enter your password to change them.
refused-set-up-over = This set-up ran out. Start again: you will get a new code to scan.
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = We could not confirm that key. Nothing was changed. Try again.
refused-key-with-reference = We could not confirm that key. Nothing was changed. Try again. If it happens again, tell your admin this reference: { $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] That key is not on this account.
    [one] That key is not on this account. Your key is: { $names }.
   *[other] That key is not on this account. Your keys are: { $names }.
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }, { $next }
refused-key-may-be-copied = We did not accept this key: it looks as if it was copied. Log in another way, then delete it from your account.
refused-key-taken = This key is registered already. Use a different key, or go back to your list.
refused-key-name-taken = You already have a key called { $name }. Add something to tell them apart.
refused-too-many-keys = You have { $max } security keys, and that is the most. Delete one that you no longer use.
refused-key-took-too-long = That took too long, or was answered already. Press the button again.
refused-no-keys-here = Security keys need a name in the address of this site, and it has none. Tell your admin.
refused-app-name-taken = You already have an app called { $name }. Add something to tell them apart.
refused-too-many-apps = You have { $max } authenticator apps, and that is the most. Disable one that you no longer use.
# Text messages with codes.
refused-text-only-first = Text message can only be a first method, and you have another.
refused-no-texts-here = No text messages are sent here. Choose another way.
refused-next-text-in = { $seconds ->
    [one] Wait { $seconds } second before the next text.
   *[other] Wait { $seconds } seconds before the next text. The one before may still come.
}
refused-next-text-at = There were as many texts as there may be. The next can be sent at { $clock }. Until then, use another way.
refused-text-not-sent = The text could not be sent. Try again in a while, or use another way.
refused-wrong-text-code = That code did not match. Look at the newest text from us, and try again.
refused-text-code-over = That code no longer works: it ran out, or there were too many wrong ones. Send a new code.
refused-last-method = This is your only way to log in. Add another way first, or turn off two-step verification.
refused-link-over = This link has run out or was used already. Log in, and we send you a new one.
refused-reset-link-over = This link has run out or was used already. Ask for a new one.
refused-recovery-key-not-saved = Tick the box when you have saved the key. Without it you could lose this account.
refused-recovery-key-hidden = This key is hidden now. Make a new one below.
refused-changed-meanwhile = The settings changed meanwhile, perhaps on another device. Look at them again.
refused-not-read = We could not read that. Load the page again and try once more.
refused-from-another-site = That request came from another site, so we did nothing.
refused-kind-of-message = We could not read that kind of message, so we did nothing.
refused-too-large = That was far more text than this form takes. Shorten it and try again.
refused-no-page = There is no page here.
refused-busy = We are busy at the moment. Nothing was changed. Try again in a few seconds.
refused-failed = Something failed on our side. Nothing was changed. Try again.
refused-failed-with-reference = Something failed on our side. Nothing was changed. If it happens again, tell your admin this reference: { $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = { $organization } does not allow this way to log in. Choose another.
refused-two-step-required = { $organization } requires two-step verification, so you cannot turn it off. You can change how you log in.
refused-set-up-first = Your organization asks you to set up two-step verification first.
# The set-up of two-step verification.
refused-no-more-delays = It cannot be put off any more.
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = Turn it on for your own account first, with a method that is allowed.
refused-invitation-over = This invitation has run out, was used already or was taken back. Ask whoever invited you to send it again.
refused-in-organization-already = The account with this address is in an organization already, and an account can be in one only. Nothing was changed.
refused-member-already = This address belongs to a member of your organization already.
refused-too-many-invitations = More than { $max } invitations would be open. Withdraw some that are no longer needed first.
# Lines with email addresses of people to invite.
refused-wrong-lines = Some lines cannot be taken, so nobody was invited. Correct them and send the list again.
refused-last-admin = This is the only admin of the organization. Make somebody else an admin first.
refused-own-account = You cannot do this to your own account. Ask another admin.
refused-own-request = You asked for this yourself, so another admin has to decide.
refused-no-second-admin = A second admin has to agree to this, and there is none. Make another member an admin first.
refused-asked-already = Somebody has asked for this already. It waits for another admin to decide.
refused-nobody-selected = Nobody is selected. Select the members to remind, then try again.
refused-too-many-tokens = You have { $max } API tokens, and that is the most. Revoke one that nothing needs any more.

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = Enter your email address.
field-not-an-email = That does not look like an email address. It should look like name@example.org.
field-name-missing = Enter your name.
field-password-missing = Enter your password.
field-new-password-missing = Choose a password.
field-new-password-too-short = That is too short. Use at least { $min } characters: three or four words are easy to remember.
field-password-too-common = That password is easy to guess. Add a few words that do not belong together.
field-password-too-personal = That password is made of your name, your address or the name of this service. Choose other words.
field-password-same-as-before = That is the password that you have now. Choose another one.
field-code-missing = Enter the 6-digit code.
field-code-length = The code has 6 digits. You entered { $got }.
field-recovery-key-missing = Enter your recovery key.
field-recovery-key-characters = A recovery key has only numbers and the letters A to Z without U. Check each character and try again.
field-recovery-key-length = That is not a complete key. It has 24 characters; you entered { $got }.
field-key-name-missing = Enter a name for this key.
field-app-name-missing = Enter a name for this app.
field-device-name-missing = Enter a name for this device.
field-phone-missing = Enter your mobile phone number.
field-not-a-phone-number = That does not look like a mobile number. Include the country code, for example +44.
field-phone-not-mobile = Texts do not reach that number. Enter the number of a mobile phone.
field-phone-country-not-served = We cannot send texts to this country yet. Choose another way.
field-phone-same-as-before = That is the number that you have now. Enter another one.
field-organization-missing = Enter a name for the organization.
field-lines-missing = Paste at least one line with an email address.
field-lines-too-many = That is too much at a time. Send at most { $max } lines, and the others afterwards.
field-reason-missing = Say why. The member and all admins read it.
field-allowed-missing = Allow at least one method that can be used here.
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = Choose a number from 0 to 3.
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = Enter the last day.
field-not-a-day = That is no day. Enter it again.
field-day-over = That day is over. Choose today or a later day.
field-day-too-far = That is too far away. Choose a day within the next { $max } days.
field-token-name-missing = Enter a name for this token.
field-token-name-taken = You already have a token with this name. Add something to tell them apart.
field-scopes-missing = Tick at least one thing that the token may do.
field-scopes-for-admins = Only an admin of an organization can allow this to a token.
field-token-days = Enter a number from 1 to 365.
# Of any other field.
field-missing = Fill this in.
field-too-short = Use at least { $min } characters.
field-too-long = That is too long. Use at most { $max } characters.
field-characters = That holds characters that cannot be used here. Type it again.
field-taken = Something of yours has this name already. Choose another one.
