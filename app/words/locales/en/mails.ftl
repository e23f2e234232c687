# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = Hello { $name },
mails-hello-stranger = Hello,

# When something happened: a day and a time of day.
mails-when = When: { $day }, { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    When: { $day }, { $clock }
    Address: { $address }
    Device: { $device }
mails-address-unknown = unknown
mails-if-not-you = If this was not you: log in at { $link }, open Security and change your password.
# $reason was written by a person.
mails-reason = Reason: { $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }, { $next }

# Signing up.

mails-verify-email-subject = Confirm your email address for { $service }
# $site is the address of this service.
mails-verify-email =
    to confirm that this is your address, open this page, enter the password that you chose and press the button:

    { $link }

    It works once, within 24 hours, with the password of this sign-up. If you signed up more than once, use the newest mail. If you did not sign up at { $site }, you can ignore this mail: nothing happens.
mails-already-signed-up-subject = You already have an account at { $service }
mails-already-signed-up =
    someone tried to sign up at { $site } with this address. You have an account already:

    { $link }

    If it was not you, there is nothing to do. Nothing was changed.

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = Two-step verification is on for your { $service } account
mails-two-step-on = two-step verification is now on. At your next log-in we ask for your password and then for “{ $method }”. Other devices were logged out. An emergency recovery key was made: keep it where you can reach it without your phone and your keys.
mails-method-added-subject = A way to log in was added to your { $service } account
mails-method-added = “{ $method }” was connected as a second step.
mails-method-removed-subject = A way to log in was removed from your { $service } account
mails-method-removed = “{ $method }” can no longer be used to log in. Devices that had logged in with it were logged out.
mails-keys-removed-subject = Security keys were disabled for your { $service } account
# $names is a list of those of mails-quoted.
mails-keys-removed = security keys can no longer be used to log in: { $names }. Devices that had logged in with one of them were logged out.
mails-quoted = “{ $name }”
mails-two-step-off-subject = Two-step verification is off for your { $service } account
mails-two-step-off = two-step verification was turned off. From now on only your password protects your account. Your security keys, your authenticator apps, your telephone number and your emergency recovery key were forgotten, and other devices were logged out. You can turn it back on at { $link }.
mails-app-renamed-subject = An authenticator app of your { $service } account has a new name
mails-app-renamed = the authenticator app “{ $before }” is now called “{ $name }”.
mails-app-replaced-subject = An authenticator app of your { $service } account was replaced
mails-app-replaced = a new connection took the place of the authenticator app “{ $name }”. Codes of the old one no longer work: delete it in your old phone's app. Devices that had logged in with it were logged out.
mails-phone-changed-subject = Codes for your { $service } account go to another telephone
# $now and $before are the last digits of two numbers.
mails-phone-changed = text messages with codes now go to the number ending { $now }, and no longer to the one ending { $before }. Devices that had logged in with the old one were logged out.
mails-key-renamed-subject = A security key of your { $service } account has a new name
mails-key-renamed = the security key “{ $before }” is now called “{ $name }”.
mails-key-may-be-copied-subject = A security key of your { $service } account may have been copied
mails-key-may-be-copied = the security key “{ $name }” was used and not accepted: it counts how often it signs, and its count went back. A copy of it may be in use. Your other ways to log in still work. Delete this key from your account, and register a new one.

# The recovery key.

mails-recovery-key-made-subject = A new emergency recovery key for your { $service } account
mails-recovery-key-made = a new emergency recovery key was made. The one before it no longer works.
mails-recovery-key-used-subject = Your emergency recovery key for { $service } was used
mails-recovery-key-used = your emergency recovery key was used to log in, after your password. It works once, so it is used up. A new one was made and shown on that device: keep it where you can reach it without your phone and your keys.
mails-check-up-subject = Do you still have your emergency recovery key for { $service }?
# $day is the day on which the key was made.
mails-check-up =
    your emergency recovery key of { $day } is the way back in if you lose your phone and your keys. Look whether you still have it.

    If you do, there is nothing else to do. If you do not, log in at { $link }, open Security and make a new one, as long as you can.

# Wrong tries.

mails-code-reused-subject = A code for your { $service } account was used twice
mails-code-reused = someone entered your password and then a code that was right and had been used before. Each code works once, so we refused it. If it was you, wait for the next code.
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] Too many wrong passwords for your { $service } account
    [codes] Too many wrong codes for your { $service } account
   *[recovery_key] Too many wrong recovery keys for your { $service } account
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] { $failures } wrong passwords in a row were entered for your account. Nothing was changed. We look at no other before { $day }, { $clock }.
    [codes] { $failures } wrong codes in a row were entered for your account, each after the right password. Nothing was changed. We look at no other before { $day }, { $clock }.
   *[recovery_key] { $failures } wrong recovery keys in a row were entered for your account, each after the right password. Nothing was changed. We look at no other before { $day }, { $clock }.
}
mails-closed-subject = { $class ->
    [recovery_key] Recovery keys are closed for your { $service } account
   *[codes] Codes are closed for your { $service } account
}
mails-closed = { $class ->
    [recovery_key] { $failures } wrong recovery keys in a row were entered for your account, each after the right password. Nothing was changed. No recovery key is taken any more until you use another way to log in, or an admin helps you.
   *[codes] { $failures } wrong codes in a row were entered for your account, each after the right password. Nothing was changed. No code is taken any more until you use another way to log in, or an admin helps you.
}

# Who is logged in, and the password.

mails-reset-password-subject = A new password for your { $service } account
mails-reset-password =
    someone asked for a new password for your account. To choose one, open this page:

    { $link }

    It works once, within an hour; of several mails only the newest works. You then log in with the new password, and with your second step if you have one. If it was not you, ignore this mail: nothing is changed.
mails-new-device-subject = New log-in to your { $service } account
mails-new-device = your account was logged in to from a device, or from a place, that we have not seen before.
mails-device-renamed-subject = A device of your { $service } account has a new name
mails-device-renamed = the device “{ $before }” is now called “{ $name }”.
mails-device-logged-out-subject = A device was logged out of your { $service } account
mails-device-logged-out = “{ $name }” was logged out from another device of yours.
mails-other-devices-logged-out-subject = Other devices were logged out of your { $service } account
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] no other device was logged in, and log-ins that were not finished were logged out. The device below is still logged in.
    [one] { $devices } other device was logged out. The device below is still logged in.
   *[other] { $devices } other devices were logged out. The device below is still logged in.
}
mails-not-me-subject = You told us that someone else may have used your { $service } account
mails-not-me = { $devices ->
    [0] no other device was logged in, and log-ins that were not finished were logged out. Next, change your password, and look at your ways to log in: the page takes you there.
    [one] { $devices } other device was logged out. Next, change your password, and look at your ways to log in: the page takes you there.
   *[other] { $devices } other devices were logged out. Next, change your password, and look at your ways to log in: the page takes you there.
}
mails-not-finished-subject = A log-in to your { $service } account was not finished
mails-not-finished = { $times ->
    [one] someone entered your password and then did not finish the second step. The second step has kept your account closed. Someone who is not you would know your password: then change it.
   *[other] { $times } times someone entered your password and then did not finish the second step; below is the last. The second step has kept your account closed. Someone who is not you would know your password: then change it.
}
mails-password-changed-subject = The password of your { $service } account was changed
mails-password-changed = your password was changed. All other devices were logged out.
mails-password-reset-subject = Your { $service } account has a new password
mails-password-reset = a new password was set with the link of a mail to this address. All devices were logged out. Your ways to do the second step are as they were.
mails-if-not-your-password = If this was not you: ask for a new password at { $link }. It ends every log-in that there is.

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = A new API token for your { $service } account
mails-token-created =
    the API token “{ $name }” was made. A program that has it can use your account without your password and your second step.

    It may: { $scopes }
    It ends: { $day }, { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = If this was not you: log in at { $link }, revoke it at { $page } and change your password. A new password alone does not end it.
mails-token-revoked-subject = An API token of your { $service } account was revoked
mails-token-revoked =
    the API token “{ $name }” was revoked. Programs that have it are refused from now on.

    It could: { $scopes }
mails-token-ending-subject = An API token of your { $service } account ends soon
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    the API token “{ $name }” ends on { $day }, { $clock }. Programs that have it are refused from then on.

    It may: { $scopes }
    Last used: { $used }

    If a program still needs it, make a new token at { $page } and give it that one. If not, there is nothing to do.
mails-token-never-used = never
mails-scope-account-read = read your account
mails-scope-organization-read = read your organization
mails-scope-organization-admin = manage your organization

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = { $organization } requires two-step verification
mails-required-from-subject = { $organization } requires two-step verification from { $day }
mails-required = { $organization } requires two-step verification now for your { $service } account.
mails-required-from = { $organization } requires two-step verification from { $day } on for your { $service } account.
mails-required-is-met = You have it already: there is nothing to do.
mails-required-how =
    It takes about two minutes. How to enable it is written here:

    { $link }
mails-required-soon-subject = Set up two-step verification before { $day }
mails-required-soon = { $organization } requires two-step verification from { $day } on for your { $service } account, and you have not set it up yet. From that day on you set it up before you can do anything else.
mails-ask-admin = Questions? Ask your organization admin.
# $contact was written by an admin.
mails-ask-contact =
    Questions? Your organization admin says:

    { $contact }
mails-policy-changed-subject = { $organization } has another policy for two-step verification
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = { $by } changed what { $organization } asks of its members. Now: { $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = Optional.
mails-policy-required = Required from { $day }, delays: { $delays }.
mails-policy-allowed = Allowed: { $allowed }.
mails-policy-may-turn-off = Members may turn it off.
mails-policy-token-days = { $days ->
    [one] API tokens live at most { $days } day.
   *[other] API tokens live at most { $days } days.
}
mails-way-security-key = security key
mails-way-authenticator-app = authenticator app
mails-way-text-message = text message

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = { $organization } asks you to set up two-step verification
mails-reminder = your organization { $organization } asks you to set up two-step verification for your { $service } account. It protects the account even when somebody knows your password, and takes a few minutes.
mails-reminder-required = It is required from { $day } on: after that you set it up before you can go on.
mails-reminder-how =
    How it works: { $link }

    To set it up, log in as always, open Security and choose Set up. This mail was sent by { $admin }.
mails-reminder-contact = Questions: { $contact }
mails-reset-subject = Two-step verification of your { $service } account was reset
mails-reset =
    { $admin }, an admin of your organization, reset two-step verification of your account. Your security keys, authenticator apps, phone number and recovery key were forgotten, and you were logged out everywhere. Log in with your password and set it up again:

    { $link }
mails-reset-not-asked = If you did not ask for this, tell another admin of your organization, and change your password.
mails-reset-other-subject = Two-step verification of { $member } was reset
mails-reset-other = { $admin } reset two-step verification of { $member } ({ $email }). All their methods were forgotten, and they were logged out everywhere.
mails-look-at-activity = If this should not have happened, look at the activity: { $link }
mails-left-out-subject = You are left out of required two-step verification until { $day }
mails-left-out =
    { $admin }, an admin of your organization, left your account out of required two-step verification until { $day }. You can set it up all the same, which keeps your account safer:

    { $link }
mails-left-out-other-subject = { $member } is left out until { $day }
mails-left-out-other = { $admin } left { $member } ({ $email }) out of required two-step verification until { $day }.
mails-left-out-ended-subject = You are no longer left out of required two-step verification
mails-left-out-ended =
    { $admin }, an admin of your organization, ended that your account is left out. What your organization asks for holds for you, too. How it works:

    { $link }
mails-left-out-ended-other-subject = { $member } is no longer left out
mails-left-out-ended-other = { $admin } ended that { $member } ({ $email }) is left out of required two-step verification.
mails-set-up-allowed-subject = You can set up two-step verification for { $service } now
mails-set-up-allowed =
    { $admin }, an admin of your organization, lets you set up two-step verification until { $day }, { $clock }. Log in with your password at { $link } before then: you are led through it.

    If you did not ask for this, change your password.
mails-agreement-subject = { $admin } asks you to agree: { $member }
mails-agreement-leave-out = { $admin } wants to leave { $member } ({ $email }) out of required two-step verification until { $day }. A second admin has to agree.
mails-agreement-reset = { $admin } wants to reset two-step verification of { $member } ({ $email }). A second admin has to agree.
mails-agreement-decide = Decide before { $day }: log in and open { $link }
mails-declined-subject = Declined: what you asked for { $member }
mails-declined = { $admin } declined what you asked for { $member } ({ $email }). Nothing was changed.

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = Two-step verification of your { $service } account was reset
mails-operator-reset =
    the operator of { $service } reset two-step verification of your account. Your security keys, authenticator apps, phone number and recovery key were forgotten, and you were logged out everywhere. Log in with your password and set it up again:

    { $link }

    If you did not ask for this, change your password, and tell whoever runs { $site }.
mails-operator-reset-other-subject = Two-step verification of { $member } was reset
mails-operator-reset-other = the operator of { $service } reset two-step verification of { $member } ({ $email }). All their methods were forgotten, and they were logged out everywhere. If this should not have happened, tell whoever runs { $site }.
mails-operator-deleted-subject = Your { $service } account was deleted
mails-operator-deleted = the operator of { $service } deleted your account ({ $email }) with all that belonged to it: your sessions, methods, recovery key and API tokens. Nobody can log in with it any more. If this should not have happened, tell whoever runs { $site }.
mails-operator-deleted-other-subject = The account of { $member } was deleted
mails-operator-deleted-other = the operator of { $service } deleted the account of { $member } ({ $email }), who was a member of your organization. If this should not have happened, tell whoever runs { $site }.
mails-operator-unblocked-subject = Your { $service } account is open again
mails-operator-unblocked = the operator of { $service } opened what was closed or paused in your account because of wrong passwords, codes or recovery keys. You can log in at { $link }. If you did not ask for this, tell whoever runs { $site }.
mails-operator-logged-out-subject = You were logged out of your { $service } account
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $devices ->
        [one] the operator of { $service } logged out { $devices } device of your account. You can log in again at { $link }.
       *[other] the operator of { $service } logged out { $devices } devices of your account. You can log in again at { $link }.
    }
    [one] { $devices ->
        [one] the operator of { $service } logged out { $devices } device of your account, and revoked { $tokens } API token. You can log in again at { $link }.
       *[other] the operator of { $service } logged out { $devices } devices of your account, and revoked { $tokens } API token. You can log in again at { $link }.
    }
   *[other] { $devices ->
        [one] the operator of { $service } logged out { $devices } device of your account, and revoked { $tokens } API tokens. You can log in again at { $link }.
       *[other] the operator of { $service } logged out { $devices } devices of your account, and revoked { $tokens } API tokens. You can log in again at { $link }.
    }
}

# To the operator, always in English.
mails-texts-used-subject = { $service } has sent { $used } of { $daily } text messages
mails-texts-used = { $used } text messages were asked for within a day at { $site }, and { $daily } are the most that are sent. From then on nobody gets a code by text until the first of them are a day old. Look at the log for who asks for them; the number is sms.daily in the settings.

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = You are invited to join { $organization } at { $service }
mails-invitation = { $role ->
    [admin] { $by } ({ $email }) invites you to join { $organization } at { $service } as an admin. To do so, open this page:
   *[member] { $by } ({ $email }) invites you to join { $organization } at { $service }. To do so, open this page:
}
mails-invitation-by-operator = { $role ->
    [admin] The operator of { $service } invites you to join { $organization } at { $service } as an admin. To do so, open this page:
   *[member] The operator of { $service } invites you to join { $organization } at { $service }. To do so, open this page:
}
mails-invitation-how = If you have an account with this address, you enter its password there. If you have none, you choose a name and a password. The admins of { $organization } then see your name, your address and which ways to log in you have.
mails-invitation-to-found-subject = Set up your organization at { $service }
mails-invitation-to-found = The operator of { $service } invites you to set up an organization at { $service }. You name it, and are its first admin. To do so, open this page:
mails-invitation-to-found-how = If you have an account with this address, you enter its password there. If you have none, you choose a name and a password. You can then invite others.
# The link works until $day, $clock.
mails-invitation-until = The link works once, until { $day }, { $clock }; of several mails only the newest works. If you did not expect this, ignore this mail: nothing happens.

# Being in an organization. $by is the admin who did it.

mails-joined-subject = Your { $service } account is in { $organization } now
mails-joined = { $role ->
    [admin] your account has joined { $organization } as an admin. Its admins see your name, your address and which ways to log in you have.
   *[member] your account has joined { $organization }. Its admins see your name, your address and which ways to log in you have.
}
mails-role-subject = { $role ->
    [admin] You are an admin of { $organization } now
   *[member] You are a member of { $organization } now
}
mails-role = { $role ->
    [admin] { $by } made you an admin of { $organization }. You can invite others, help them back in, and decide what is asked of them.
   *[member] { $by } made you a member of { $organization }. You can no longer look after others there.
}
mails-role-by-operator = { $role ->
    [admin] the operator of { $service } made you an admin of { $organization }. You can invite others, help them back in, and decide what is asked of them.
   *[member] the operator of { $service } made you a member of { $organization }. You can no longer look after others there.
}
mails-taken-out-subject = Your { $service } account is no longer in { $organization }
mails-taken-out = { $by } took your account out of { $organization }. The account itself, and your ways to log in, are as they were.
mails-taken-out-by-operator = the operator of { $service } took your account out of { $organization }. The account itself, and your ways to log in, are as they were.
mails-role-other-subject = { $role ->
    [admin] { $name } is an admin of { $organization } now
   *[member] { $name } is a member of { $organization } now
}
mails-role-other = { $role ->
    [admin] { $by } made { $name } ({ $email }) an admin of { $organization }.
   *[member] { $by } made { $name } ({ $email }) a member of { $organization }.
}
mails-role-other-by-operator = { $role ->
    [admin] the operator of { $service } made { $name } ({ $email }) an admin of { $organization }.
   *[member] the operator of { $service } made { $name } ({ $email }) a member of { $organization }.
}
mails-taken-out-other-subject = { $name } is no longer in { $organization }
mails-taken-out-other = { $by } took { $name } ({ $email }) out of { $organization }.
mails-taken-out-other-by-operator = the operator of { $service } took { $name } ({ $email }) out of { $organization }.
mails-if-should-not-be = If this should not be: talk to the other admins, and look at { $link }.

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = { $code } is your { $service } code. Do not share it.

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = Security key { $number }
mails-name-first-app = Authenticator app
# From 2 on.
mails-name-other-app = Authenticator app { $number }
# $tail is the last digits of a telephone number.
mails-name-phone = Text message (ending { $tail })
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $browser } on { $system }
mails-browser-unknown = Unknown browser
# A browser that is part of an app.
mails-browser-in-app = An app
mails-browser-in-app-on-system = An app on { $system }
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = Password only
mails-by-security-key = Security key
mails-by-named-security-key = Security key { $name }
mails-by-app = Authenticator app
mails-by-named-app = Authenticator app { $name }
mails-by-recovery-key = Recovery key
mails-by-text-message = Text message
mails-by-another-way = Another way
