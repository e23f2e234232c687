# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = Problems logging in
help-issues-pair = The email and password do not match
help-issues-pair-check = Check both for typing errors. Capital and small letters in a password are different.
help-issues-pair-forgot = You do not know it any more? <forgot>Choose a new password</forgot> with a link that we send you.
help-issues-mail = You did not get the mail with the link
help-issues-mail-look = Look in the spam folder. <log-in>Log in</log-in> with your password: we then send a new link.
# The link in the mail that confirms an address.
help-issues-link = The page behind the link does not take your password
help-issues-link-own-password = Enter the password that you chose when you signed up. Each link works only with the password of its own sign-up: if you signed up more than once, use the newest mail. If that does not help, sign up again.
help-issues-link-not-asked-for = A mail that you did not ask for? Someone else typed your address. Do nothing: without that person's password the link opens nothing.
help-issues-code = The code does not match
help-issues-code-right-entry = Check that you are looking at the entry for this service in your app.
help-issues-code-next = Wait for the next code: each one works once, and for a short time.
help-issues-code-time = Check that your phone sets its time automatically.
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = The text message does not come
help-issues-text-signal = It can take a minute, and your phone needs signal.
help-issues-text-same-code = Select Send a new code. Within ten minutes it is the same code, so it does not matter which message comes first.
help-issues-text-few = There are a few texts in an hour for each number. When they are used up, the page says from when on there are more.
help-issues-text-other-way = Use another of your ways, or your recovery key: it stands below the form.
help-issues-key = Your security key is not read
help-issues-key-touch = Put the key in until its light comes on, or hold it to the top of your phone. Then touch it.
help-issues-key-registered = Any key that you have registered here works. A key of another account does not.
help-issues-key-browser = Security keys need JavaScript, a secure address (https) and a browser of the last few years.
help-issues-key-other-way = Use another of your ways: it stands below the button.
help-issues-nothing-at-hand = You do not have your phone or your security key
help-issues-nothing-at-hand-recover = Log in with your password, and select Use recovery key. <recover>How to recover your account</recover>
help-issues-recovery = Your recovery key is not taken
help-issues-recovery-letters = It has 24 letters and numbers. Small and capital letters are the same; spaces and dashes do not matter.
help-issues-recovery-once = Each key works once. Logging in with one gave you a new one: look for that.
help-issues-recovery-newest = If you made a newer key, only the newest that you saved works.
help-issues-lost = You cannot find your recovery key
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = Look where you keep papers, in your password manager, and for a downloaded file with “recovery-key” in its name.
help-issues-lost-other-way = Use another way to log in: another security key or another authenticator app of yours works as well.
help-issues-lost-still-logged-in = Are you still logged in somewhere, on another computer or phone? Open Security there, select Manage two-step verification, and then Create new emergency recovery key.
help-issues-lost-ask-admin = If none of these helps, ask the admin of this service. An admin can help you back in, and will make sure that it is you.
help-issues-tries = Too many tries
help-issues-tries-wait = After several wrong tries we ask you to wait, and say until when. Waiting is all that you need to do.

# About two-step verification.
help-two-step-title = About two-step verification
# $service is the name of the service: Nightlatch.
help-two-step-intro = Two-step verification protects your { $service } account by requiring your password, and then an additional login step. The additional step keeps your account secure, even if your password is compromised.
help-two-step-turn-on = Turn it on
# The first step of three lists.
help-two-step-open-settings = Log in, open <security>Security</security> and select Manage two-step verification.
help-two-step-turn-on-password = Enter your account password and select Set up.
help-two-step-turn-on-method = Select a verification method, and follow the steps below for it.
help-two-step-turn-on-recovery-key = Copy, print or download your emergency recovery key and keep it in a secure place.
help-two-step-turn-on-devices = You stay logged in on the device that you use. Your other devices are logged out: there you enter your password and complete the second step.
help-two-step-key = Use a security key
help-two-step-key-enable = Select Enable security key.
help-two-step-key-name = Enter a name for the key.
help-two-step-key-register = Select Register key.
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = Follow the instructions on your screen to finish setting up.
help-two-step-app = Use an authenticator app
help-two-step-app-enable = Select Enable authenticator app.
help-two-step-app-scan = Scan the code with the app, and enter the 6 digits that it shows.
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = Use text (SMS) messages
help-two-step-text-only-first = This method is only available if you’re setting up your first two-step verification method. Other methods offer better security, so use this method only if no other option is available.
help-two-step-text-select = Select Limited security option, then Get started with SMS.
help-two-step-text-number = Enter your phone number and select Send SMS with code. We’ll send you a text message with a code.
help-two-step-text-connect = Enter the code and select Connect phone.
help-two-step-log-in-text = Log in with text messages
help-two-step-log-in-text-look = Check your phone for a text message with the new code.
help-two-step-log-in-text-code = Enter the code. It works for 10 minutes.
help-two-step-log-in-key = Log in with a security key
help-two-step-log-in-key-pair = Enter your email address and password, and select Log in.
help-two-step-log-in-key-select = Select Log in with security key.
help-two-step-log-in-key-use = Use any of your registered security keys.
help-two-step-log-in-app = Log in with an authenticator app
# The first step with an app, and with text messages.
help-two-step-log-in-pair = Enter your email address and password.
help-two-step-log-in-app-read = Open the authenticator app and read the new code. It changes every 30 seconds.
help-two-step-log-in-app-code = Enter the code. Spaces are fine.
help-two-step-keys = Manage your security keys
help-two-step-keys-unlock = You can add multiple security keys, delete keys and rename keys. Open Manage two-step verification and select Unlock settings if they are locked. Then:
help-two-step-keys-add = To add a new key, select the Register new key button.
help-two-step-keys-delete = To delete a key, select the Delete button for the corresponding key.
help-two-step-keys-rename = To rename a key, select the name of the key and then type a new name.
help-two-step-disable-method = Disable a verification method
help-two-step-disable-method-needs-other = If you no longer need a two-step verification method, you can turn it off, as long as you’ve already enabled at least one other method.
# The second step of two lists.
help-two-step-unlock-if-required = If required, enter your password in the account password field and select the Unlock settings button.
help-two-step-disable-method-find = Navigate to the verification method you wish to disable.
# The three dots are what the button looks like.
help-two-step-disable-method-select = Select More actions (•••) for that verification method, then select Disable.
help-two-step-disable-method-new-phone = For a new phone, select Replace there instead: your current app keeps working until the new one is connected.
help-two-step-disable = Disable two-step verification
help-two-step-disable-means = If you disable two-step verification, your account no longer has the protection of a second login step.
help-two-step-disable-select = Under Settings, select Disable two-step verification.
help-two-step-disable-confirm = From the confirmation dialog that appears, select Disable to stop using two-step verification.
help-two-step-disable-after = After you disable two-step verification, you no longer have to log in with your security key, SMS code, or authentication app. You can re-enable two-step verification at any time.
help-two-step-disable-while-required = Be aware that if your organization requires you to have two-step verification enabled, and you disable it on your account, you won’t be able to log in to enable it again.
help-two-step-address = When security keys need a secure address
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = Browsers ask security keys only on pages that came over https, or on this very computer (localhost). If you see that a page came over http, open it with https:// in front. If that does not work, tell your admin: they put a certificate on the server, or a proxy with one before it, and set public-url to the https address.
help-two-step-recover = Recover your account
help-two-step-recover-how = If you do not have your security key or your phone, or cannot open your authenticator app, you can log in with the emergency recovery key that you saved before. You then get a new recovery key, because each one works only once.
help-two-step-recover-use = Use your emergency recovery key instead of a verification code
help-two-step-recover-use-pair = Enter your email address and password as you do normally.
help-two-step-recover-use-select = When the screen asks for a verification code or a security key, select Use recovery key.
help-two-step-recover-use-enter = Enter your recovery key. Small and capital letters are the same; spaces and dashes do not matter.
help-two-step-recover-use-new = You get a new recovery key, because you can use a recovery key only once.
help-two-step-recover-use-keep = Copy, print or download your new key, and keep it in a secure place.
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = If you have lost your recovery key as well, see <lost>You cannot find your recovery key</lost>.
help-two-step-new-key = Create a new emergency recovery key
help-two-step-new-key-when = If you have lost your recovery key, or are concerned that someone else has it, you can create a new one, as long as you are still logged in.
# For someone who is still logged in.
help-two-step-open-settings-here = Open <security>Security</security> and select Manage two-step verification.
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = If they are locked, select Unlock settings and enter your account password.
help-two-step-new-key-select = Select Create new emergency recovery key.
help-two-step-new-key-follow = Follow the instructions on your screen to create a new key.
help-two-step-new-key-keep = Copy, print or download the new key, and treat it as securely as any other password. It replaces the old one as soon as you have saved it; until then the old one works.
