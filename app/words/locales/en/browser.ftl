# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them is put in there: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = Error:
busy = We are busy at the moment. Nothing was changed. Try again in a few seconds.
cancel-here = Cancel

# A button beside a password. What is hidden is for those who do not see where it stands.
show-password = Show<hidden> password</hidden>

# The name of a thing. What is hidden is for those who do not see that it can be changed.
rename-it = <hidden>Rename </hidden>{ $name }
save-name = Save

changed-elsewhere = Your settings changed on another device.
show-changes = Show the changes

copy = Copy
print = Print
copied = Copied.
copied-key = Copied. Paste it somewhere safe, such as a password manager.
copy-by-hand = Your browser did not allow copying. It is selected: copy it yourself.

# Asking a security key.
key-needs-script = Security keys need JavaScript in this browser.
key-needs-secure-address = Security keys need a secure address (https). You opened this page over http.
what-an-admin-can-do = What an admin can do
key-not-in-this-browser = This browser cannot use security keys. Use another browser, or pick another way below.
key-touch = Touch your key
key-in-a-window = Your browser is showing a window.
key-waiting = Waiting for your key.
key-stopped = Stopped.
key-press-again = Ready. Press the button again.
key-works = It works.
key-not-read = Nothing was changed. The key was not read. Try again when you have it in hand.
key-no-answer = We waited, but no key answered. Put the key in, or hold it to the phone, then try again.
key-already-there = This key is already on your account. Use a different key, or go back to your list.
key-needs-pin = This key needs a PIN before it can be used here. Set one with the key maker’s app or your system settings, then try again.
key-too-old = This key is too old for this site. A newer one will work.
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = This address does not match the one that keys were set up for ({ $site }). Tell your administrator this reference: { $reference }
key-fault = The key reported a fault. Take it out, put it back, and try again.
