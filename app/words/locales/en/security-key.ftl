# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = Name for this key
security-key-name-hint = For example Blue key, or Spare in the drawer.

# Registering a key.
security-key-enable = Enable security key
security-key-about = A security key is a small device that you plug in or hold to your phone. A phone or laptop can act as one, too. You may need to touch it.
security-key-register = Register key
security-key-choose-another-way = Choose another way

# After a key was registered: one touch proves that it works.
security-key-added-title = Key added
security-key-try = Try it now
security-key-told-added = { $name } added.
security-key-is-added = <strong>{ $name }</strong> is on your account.
security-key-try-about = Try it now: one touch shows that it works when you need it.
security-key-second-about = If you lose this one, a second key is the easiest way back in.
security-key-add-second = Add a second key
security-key-another-about = You can add more keys at any time.
security-key-add-another = Add another key
security-key-continue = Continue

# The keys among the ways to log in.
security-key-heading = Security keys
# Beside the heading: there are keys.
security-key-on = On
security-key-none = No keys yet. A key is the safest way to log in.
security-key-register-new = Register new key
# Below the name of a key: $added and $used are days.
security-key-used = Added { $added }, last used { $used }
security-key-not-used = Added { $added }, not used to log in yet
# All keys of the account, after "Disable" and "More actions for".
security-key-all = security keys

# Where a key cannot be taken away.
security-key-only-way = { $name } is your only way to log in
security-key-only-ways = Security keys are your only way to log in
security-key-add-way = Add another way

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = Delete
security-key-delete-title = Delete { $name }?
security-key-delete-means = You will not be able to log in with it.
security-key-delete-last-used = Last used { $day }, { $time }.
security-key-delete-never-used = It was not used to log in yet.
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = You still have: { $others }.
security-key-other-app = authenticator app
security-key-other-text = text message
security-key-keep = Keep key
security-key-delete-it = Delete key

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = Disable
security-key-disable-title = Disable security keys?
security-key-disable-means = You will not be able to log in with: { $keys }. Other devices that logged in with a key will be logged out. You still have: { $others }. Your recovery key stays the same.
security-key-keep-all = Keep keys
