# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = Anmelden
login-email-address = E-Mail-Adresse
login-password = Passwort
# The button of the first step, and of the second.
login-submit = Anmelden
login-forgot-password = Passwort vergessen?
login-no-account-yet = Noch kein Konto? <sign-up>Registrieren</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = Schritt { $step } von { $all }
login-key-title = Verwenden Sie Ihren Sicherheitsschlüssel
login-key-how = Stecken Sie Ihren Schlüssel in diesen Computer oder halten Sie ihn an Ihr Handy. Dann drücken Sie auf die Schaltfläche.
login-with-key = Mit Sicherheitsschlüssel anmelden
login-app-title = Geben Sie den Code aus Ihrer Authenticator-App ein
login-text-title = Sehen Sie auf Ihr Handy
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = Auf anderem Weg anmelden
login-no-way-works = Nichts davon funktioniert
login-recovery-title = Geben Sie Ihren Notfall-Wiederherstellungs{"\u00AD"}schlüssel ein
login-recovery-works-once = Dieser Schlüssel funktioniert einmal. Danach bekommen Sie einen neuen.
login-recovery-key = Wiederherstellungs{"\u00AD"}schlüssel
login-recovery-key-hint = 24 Buchstaben und Ziffern, in Gruppen zu vier. Groß- und Kleinbuchstaben sind gleich.
login-recovery-lost = Sie finden Ihren Wiederherstellungs{"\u00AD"}schlüssel nicht?

# The new recovery key of a log-in.
login-new-key-title = Ihr neuer Notfall-Wiederherstellungs{"\u00AD"}schlüssel
login-first-key-title = Sichern Sie Ihren Notfall-Wiederherstellungs{"\u00AD"}schlüssel
login-old-key-used-up = Ihr alter Schlüssel ist verbraucht. Das ist Ihr neuer.
login-old-key-never-saved = Sie haben uns nie gesagt, dass Sie den Schlüssel davor gesichert haben. Darum funktioniert er nicht mehr. Das ist Ihr neuer.
login-continue = Weiter
login-new-key-saved = Ihr neuer Wiederherstellungs{"\u00AD"}schlüssel ist gesichert
# The usual step: the security key, the app or the phone.
login-is-it-lost = Sie haben sich anders angemeldet als sonst. Haben Sie etwas verloren?
login-lost-key = Verlorenen Sicherheitsschlüssel entfernen
login-lost-app = Authenticator-App ersetzen
login-lost-phone = Ihre Handynummer ändern
# $tail is the last digits of the number: 482.
login-lost-phone-number = Nummer mit der Endung { $tail }
login-not-now = Nicht jetzt

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = Zu viele Versuche
login-wait-codes = Für dieses Konto gab es zu viele falsche Codes.
login-wait-recovery-keys = Für dieses Konto gab es zu viele falsche Wiederherstellungs{"\u00AD"}schlüssel.
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] Sie können es um { $clock } wieder versuchen (in etwa 1 Stunde).
    [one] Sie können es um { $clock } wieder versuchen (in etwa { $minutes } Minute).
   *[other] Sie können es um { $clock } wieder versuchen (in etwa { $minutes } Minuten).
}
login-wait-other-ways = Ihre anderen Anmeldewege werden getrennt gezählt und funktionieren weiter.
login-wait-a-while = Für dieses Konto gab es zu viele falsche Versuche. Warten Sie eine Weile und melden Sie sich dann wieder an.
login-wait-is-safe = Ihr Konto ist sicher: Es wurde nichts geändert. Wenn Sie es wieder versuchen, beginnen Sie mit Ihrem Passwort.
login-wait-try-again = Noch einmal versuchen

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = Ihre Organisation bittet um die Bestätigung in zwei Schritten
# $day is the day from which on it is required.
login-required-asks = { $organization } bittet alle, bis zum <strong>{ $day }</strong> die Bestätigung in zwei Schritten einzurichten. Das dauert etwa zwei Minuten.
login-required-has-asked = { $organization } bittet alle seit dem <strong>{ $day }</strong>, die Bestätigung in zwei Schritten zu verwenden. Das Einrichten dauert etwa zwei Minuten.
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] Sie können es jetzt zum letzten Mal verschieben, um 7 Tage.
   *[other] Sie können es noch { $left }-mal verschieben, um je 7 Tage.
}
login-required-last-day = Ab dem <strong>{ $day }</strong> lässt es sich nicht mehr verschieben.
login-required-now = { $organization } verlangt die Bestätigung in zwei Schritten. Sie müssen sie einrichten, bevor Sie weitermachen können.
# $clock is a time of day: 14:20 UTC.
login-required-let-in = Ihr Admin erlaubt Ihnen das Einrichten bis zum { $day }, { $clock }.
login-required-takes = Das dauert etwa zwei Minuten.
login-required-turned-off = { $organization } verlangt die Bestätigung in zwei Schritten. Sie haben sie in Ihrem Konto deaktiviert. Darum können Sie sich nicht anmelden, um sie wieder zu aktivieren.
login-required-worked-last-time = { $organization } verlangt die Bestätigung in zwei Schritten. Ihr Anmeldeweg ist nicht mehr erlaubt, und das eine letzte Mal hat er schon funktioniert.
login-required-ask-to-be-let-in = Ein Admin Ihrer Organisation kann Ihnen das Einrichten erlauben: Bitten Sie darum. Dann haben Sie 24 Stunden Zeit, und es dauert etwa zwei Minuten.
login-required-no-way-is-allowed = Ihre Organisation erlaubt keinen Ihrer Anmeldewege mehr. Fügen Sie einen hinzu, der erlaubt ist.
login-required-what-you-need = Was Sie brauchen
login-required-needs-key = Einen Sicherheitsschlüssel (auch ein Handy oder ein Laptop kann einer sein)
login-required-needs-app = Eine Authenticator-App auf Ihrem Handy oder Computer
login-required-needs-phone = Ein Handy, das SMS empfängt, wenn nichts anderes möglich ist
login-required-keys-only = Ihre Organisation erlaubt nur Sicherheitsschlüssel. Sie haben keinen? Fragen Sie Ihren Admin.
login-required-who-to-ask = Wen Sie fragen können
# Where the organization has not said whom.
login-required-ask-an-admin = Fragen Sie einen Admin Ihrer Organisation.
login-required-set-up = Jetzt einrichten
login-required-log-in-again = Zum Einrichten neu anmelden
login-required-later = Später erinnern
# $left is how often the set-up can be put off.
login-required-later-left = Später erinnern (noch { $left }-mal)

# Logging out. $service is the name of the service.
login-log-out-title = Von { $service } abmelden?
login-log-out-means = Um sich wieder anzumelden, brauchen Sie Ihr Passwort und, wenn er eingeschaltet ist, Ihren zweiten Schritt.
login-log-out = Abmelden
login-stay-logged-in = Angemeldet bleiben
login-logged-out-title = Sie sind abgemeldet
login-logged-out-of = Sie sind von { $service } abgemeldet.
login-again = Wieder anmelden
