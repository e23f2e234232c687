# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = Bei { $service } registrieren
account-your-name = Ihr Name
account-email-address = E-Mail-Adresse
account-password = Passwort
account-sign-up = Registrieren
account-has-one = Sie haben ein Konto? <log-in>Anmelden</log-in>
account-check-mail-title = Sehen Sie in Ihrem Postfach nach
account-mail-sent = Wir haben Ihnen eine E-Mail gesendet. Öffnen Sie den Link darin und geben Sie das Passwort ein, das Sie gewählt haben. Damit bestätigen Sie Ihre Adresse und sind angemeldet.
account-no-mail = Nichts da? Sehen Sie im Spam-Ordner nach oder melden Sie sich an: Dann senden wir den Link noch einmal.
account-log-in = Anmelden

# Behind the link of the mail.
account-confirm-title = E-Mail-Adresse bestätigen
account-confirm-why = Geben Sie Ihr Passwort ein und drücken Sie auf die Schaltfläche. Beides zusammen zeigt, dass diese Adresse und dieses Konto Ihnen gehören.
account-confirm-hint = Das Passwort, das Sie beim Registrieren gewählt haben.
account-confirm = E-Mail-Adresse bestätigen
account-confirm-wrong-password = Dieses Passwort stimmt nicht. Verwenden Sie die neueste E-Mail, wenn Sie sich mehrmals registriert haben.

not-found-title = Hier gibt es keine Seite
not-found-why = Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde verschoben.
not-found-go-to-start = Zur Startseite
