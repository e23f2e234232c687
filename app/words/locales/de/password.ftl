# Another password: changed by its owner, or set anew with the link of a mail (S26 and X7).

password-new = Neues Passwort
# What a new password has to be; at sign-up, too. $minimum is a number, and never 1.
password-hint = Mindestens { $minimum } Zeichen. Drei oder vier Wörter, die nicht zusammengehören, sind stark und leicht zu merken.

# Changing it.
password-change = Passwort ändern
password-change-logs-out = { $others ->
    [0] Hier bleiben Sie angemeldet. Kein anderes Gerät ist jetzt angemeldet. Links für ein neues Passwort funktionieren dann nicht mehr.
    [one] Hier bleiben Sie angemeldet. { $others } anderes Gerät wird abgemeldet. Links für ein neues Passwort funktionieren dann nicht mehr.
   *[other] Hier bleiben Sie angemeldet. { $others } andere Geräte werden abgemeldet. Links für ein neues Passwort funktionieren dann nicht mehr.
}

# Asking for a link.
password-forgot-title = Passwort vergessen?
password-forgot-how = Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
password-email-address = E-Mail-Adresse
password-send-link = Link senden
password-back-to-log-in = Zurück zur Anmeldung

# After asking: the same for every address.
password-sent-title = Sehen Sie in Ihrem Postfach nach
password-sent = Wenn es ein Konto mit dieser Adresse gibt, ist eine E-Mail mit einem Link unterwegs. Der Link funktioniert einmal, innerhalb einer Stunde; von mehreren E-Mails gilt nur die neueste.
password-sent-second-step = Ein neues Passwort ersetzt Ihren zweiten Schritt nicht. Sie brauchen ihn zum Anmelden, oder Ihren Wiederherstellungs{"\u00AD"}schlüssel.
password-sent-nothing-there = Nichts da? Sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler. Eine Adresse, die nie bestätigt wurde, bekommt keinen Link: Registrieren Sie sich dann noch einmal.
password-log-in = Anmelden
password-another-address = Andere Adresse versuchen

# The page behind the link.
password-reset-title = Neues Passwort wählen
password-reset-account = Für das Konto { $email }. Alle Geräte werden abgemeldet, und Sie melden sich mit dem neuen Passwort an.
password-reset-submit = Neues Passwort festlegen
password-reset-nothing-changed = Es wurde nichts geändert.
password-reset-ask-again = Neuen Link anfordern
