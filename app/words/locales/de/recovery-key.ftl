# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = Nicht gesichert
recovery-key-saved = Gesichert
recovery-key-made-not-saved = Erstellt am { $made }. Sie haben uns nicht gesagt, dass Sie ihn gesichert haben.
recovery-key-made-and-saved = Erstellt am { $made }, gesichert am { $saved }, nicht verwendet.
# After the message before this one.
recovery-key-confirmed = Zuletzt haben Sie am { $day } gesagt, dass Sie ihn noch haben.
recovery-key-new-waits = Ein neuer Schlüssel muss noch gesichert werden. Bis dahin funktioniert dieser.
recovery-key-save-new = Neuen Wiederherstellungs{"\u00AD"}schlüssel sichern

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>Haben Sie Ihren Wiederherstellungs{"\u00AD"}schlüssel vom { $day } noch?</strong> Mit ihm kommen Sie wieder in Ihr Konto, wenn Sie Ihr Handy und Ihre Schlüssel verlieren.
recovery-key-still-have-it = Ich habe ihn noch
recovery-key-make-a-new-one = Neuen erstellen
recovery-key-ask-next-month = Nächsten Monat fragen

# A first key on the screen.
recovery-key-step = Schritt 3 von 3
recovery-key-save-title = Sichern Sie Ihren Notfall-Wiederherstellungs{"\u00AD"}schlüssel
recovery-key-way-back = Wenn Sie Ihr Handy und Ihre Schlüssel verlieren, kommen Sie mit diesem Schlüssel wieder in Ihr Konto. Er funktioniert einmal. Wenn Sie hier fertig sind, können wir ihn nicht noch einmal zeigen.
recovery-key-i-have-saved-it = Ich habe meinen Wiederherstellungs{"\u00AD"}schlüssel so gesichert, dass ich ohne dieses Gerät an ihn herankomme

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = Buchstabe für Buchstabe lesen
recovery-key-spell-dash = Strich
recovery-key-spell-zero = null
recovery-key-spell-one = eins
recovery-key-spell-capital = großes { $letter }

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service }: Notfall-Wiederherstellungs{"\u00AD"}schlüssel
recovery-key-printed-address = Adresse: { $host }
recovery-key-printed-account = Konto: { $email }
recovery-key-printed-made = Erstellt am { $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = So verwenden Sie ihn: Melden Sie sich mit Ihrem Passwort an, wählen Sie „Wiederherstellungs{"\u00AD"}schlüssel verwenden“ und geben Sie den Schlüssel ein. Er funktioniert einmal.

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = Dieser Schlüssel ist jetzt verborgen. Wenn Sie ihn gesichert haben, ist alles gut. Wenn nicht, erstellen Sie einen neuen: Der alte funktioniert dann nicht mehr.
recovery-key-make-new = Neuen Wiederherstellungs{"\u00AD"}schlüssel erstellen

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = Neuen Notfall-Wiederherstellungs{"\u00AD"}schlüssel erstellen
recovery-key-when-to-create = Tun Sie das, wenn Sie Ihren Wiederherstellungs{"\u00AD"}schlüssel verloren haben oder jemand anderes ihn haben könnte.
recovery-key-old-stops = Ihr alter Schlüssel, erstellt am { $day }, funktioniert nicht mehr, sobald Sie abschließen. Vernichten Sie dann alle Kopien.
recovery-key-create-now = Neuen Schlüssel erstellen
recovery-key-new-title = Ihr neuer Notfall-Wiederherstellungs{"\u00AD"}schlüssel
recovery-key-old-works-until = Ihr alter Schlüssel funktioniert, bis Sie hier abschließen. Danach funktioniert nur noch dieser: Vernichten Sie dann alle Kopien des alten.
recovery-key-new-works-once = Auch der neue Schlüssel funktioniert einmal. Wenn Sie hier fertig sind, können wir ihn nicht noch einmal zeigen.
recovery-key-cancel-new = Abbrechen<hidden> und den alten Schlüssel behalten</hidden>

recovery-key-file =
    { $service }: Notfall-Wiederherstellungsschlüssel

    Konto: { $email }
    Erstellt am: { $day }

    { $key }

    So verwenden Sie ihn: Melden Sie sich unter { $link } mit Ihrem Passwort an, wählen Sie „Wiederherstellungsschlüssel verwenden“ und geben Sie den Schlüssel ein.
    Er funktioniert einmal.
