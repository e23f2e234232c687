# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = Not saved
recovery-key-saved = Saved
recovery-key-made-not-saved = Made { $made }. You have not told us that you saved it.
recovery-key-made-and-saved = Made { $made }, saved { $saved }, not used.
# After the message before this one.
recovery-key-confirmed = You last said on { $day } that you still have it.
recovery-key-new-waits = A new key waits to be saved. Until then this one works.
recovery-key-save-new = Save your new recovery key

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>Do you still have your recovery key from { $day }?</strong> It is the way back in if you lose your phone and your keys.
recovery-key-still-have-it = I still have it
recovery-key-make-a-new-one = Make a new one
recovery-key-ask-next-month = Ask me next month

# A first key on the screen.
recovery-key-step = Step 3 of 3
recovery-key-save-title = Save your emergency recovery key
recovery-key-way-back = If you lose your phone and your keys, this key is the way back in. It works once. We cannot show it again after you finish.
recovery-key-i-have-saved-it = I have saved my recovery key somewhere I can reach without this device

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = Read it letter by letter
recovery-key-spell-dash = dash
recovery-key-spell-zero = zero
recovery-key-spell-one = one
recovery-key-spell-capital = capital { $letter }

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service }: emergency recovery key
recovery-key-printed-address = Address: { $host }
recovery-key-printed-account = Account: { $email }
recovery-key-printed-made = Made on { $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = How to use it: log in with your password, choose “Use recovery key” and enter the key. It works once.

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = This key is hidden now. If you have saved it, all is well. If not, make a new one: the old one then stops working.
recovery-key-make-new = Make a new recovery key

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = Create new emergency recovery key
recovery-key-when-to-create = Do this if you have lost your recovery key, or if someone else may have it.
recovery-key-old-stops = Your old key, made on { $day }, stops working as soon as you finish. Destroy any copies then.
recovery-key-create-now = Create new key
recovery-key-new-title = Your new emergency recovery key
recovery-key-old-works-until = Your old key works until you finish here. Then only this one does: destroy all copies of the old one.
recovery-key-new-works-once = The new key works once, too. We cannot show it again after you finish.
recovery-key-cancel-new = Cancel<hidden> and keep the old key</hidden>

# The file that the key is kept in.
recovery-key-file =
    { $service }: emergency recovery key

    Account: { $email }
    Made on: { $day }

    { $key }

    How to use it: log in at { $link } with your password, choose "Use recovery key" and enter the key.
    It works once.
