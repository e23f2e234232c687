# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = text message
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = text messages

# Choosing them, and what they are worth.
text-limited-title = Limited security option
text-choice-about = Text message. Use it only if you can use nothing else. It can only be your first way: once you have another, it cannot be added.
text-limited-warning = Text messages are easier to steal than the other ways: someone can take over your phone number. Use this only if you can use nothing else.
text-limited-signal = When you log in, we send a code to your phone. It needs signal.
text-limited-use = We use your number only for these codes.
text-limited-first = Text message can only be your first way. You can add a security key or an app later, and disable it then.
text-choose-safer-way = Choose a safer way
text-choose-another-way = Choose another way
text-get-started = Get started with SMS

# The number that codes are sent to.
text-number-title = Phone number
text-number-label = Mobile phone number
text-number-lead = We send a text message with a code to this number now, and each time you log in. We use it only for these codes.
text-number-lead-replaces = Codes go to your current number until the new one is connected.
# $code is the code of a country: +44.
text-number-hint = Spaces are fine. We add { $code } to a number without a country code.
text-number-hint-no-country = Spaces are fine. Include the country code, for example +44.

# The code that proves the number.
text-connect = Connect phone
text-change-number = Change number
text-no-code = There is no code to enter here. A code works for 10 minutes, and is over after 5 wrong tries.

# Among the ways of an account.
text-title = Text message
# Beside the title: this way to log in can be used.
text-on = On
# $tail is the last three digits.
text-number-ending = Number ending { $tail }
# Both are days.
text-connected-and-used = Connected { $connected }, last used { $used }
text-connected = Connected { $connected }, not used to log in yet
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = Replace<hidden> the number</hidden>
text-easier-to-steal = Text messages are easier to steal than the other ways. With a security key or an app you can do without them.

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = Disable
text-disable-title = Disable text messages?
text-only-way = Text message is your only way to log in
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = We no longer send codes to the number ending { $tail }, and forget it. Other devices that logged in with such a code will be logged out. You still have: { $others }. You cannot add text messages again while you have another way. Your recovery key stays the same.
text-disable-keep = Keep text messages
text-is-disabled = Text messages are disabled.
