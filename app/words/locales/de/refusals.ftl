# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

refused-otherwise = Das konnten wir nicht annehmen. Es wurde nichts geändert.
refused-wrong-pair = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.
refused-wrong-password = Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal.
refused-email-not-confirmed = Bestätigen Sie zuerst Ihre E-Mail-Adresse. Wir haben Ihnen eine E-Mail mit einem Link gesendet: Öffnen Sie ihn und geben Sie dort Ihr Passwort ein.
# Codes of an authenticator app.
refused-wrong-code = Dieser Code stimmt nicht. Prüfen Sie, ob Sie in Ihrer App dieses Konto sehen, warten Sie auf den nächsten Code und versuchen Sie es noch einmal.
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = Wenn es weiter nicht klappt, prüfen Sie, ob Ihr Handy seine Uhrzeit automatisch stellt.
refused-wrong-code-in-set-up = Dieser Code stimmt nicht. Warten Sie auf den nächsten Code in Ihrer App und versuchen Sie es noch einmal. Der QR-Code ist derselbe geblieben.
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = { $tries ->
    [one] Noch { $tries } Versuch, dann folgt eine längere Wartezeit.
   *[other] Noch { $tries } Versuche, dann folgt eine längere Wartezeit.
}
refused-code-used = Dieser Code wurde schon verwendet. Warten Sie auf den nächsten.
refused-clock-off = { $way ->
    [slow] { $minutes ->
        [one] Die Uhr Ihres Handys scheint etwa { $minutes } Minute nachzugehen. Schalten Sie die automatische Uhrzeit ein und versuchen Sie es noch einmal. Der QR-Code ist derselbe geblieben.
       *[other] Die Uhr Ihres Handys scheint etwa { $minutes } Minuten nachzugehen. Schalten Sie die automatische Uhrzeit ein und versuchen Sie es noch einmal. Der QR-Code ist derselbe geblieben.
    }
   *[fast] { $minutes ->
        [one] Die Uhr Ihres Handys scheint etwa { $minutes } Minute vorzugehen. Schalten Sie die automatische Uhrzeit ein und versuchen Sie es noch einmal. Der QR-Code ist derselbe geblieben.
       *[other] Die Uhr Ihres Handys scheint etwa { $minutes } Minuten vorzugehen. Schalten Sie die automatische Uhrzeit ein und versuchen Sie es noch einmal. Der QR-Code ist derselbe geblieben.
    }
}
refused-too-many-tries = { $seconds ->
    [one] Zu viele Versuche. Warten Sie { $seconds } Sekunde und versuchen Sie es noch einmal.
   *[other] Zu viele Versuche. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
}
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] Zu viele Versuche. Sie können es um { $clock } wieder versuchen (in etwa 1 Stunde).
   *[other] Zu viele Versuche. Sie können es um { $clock } wieder versuchen (in etwa { $minutes } Minuten).
}
refused-codes-closed = Für dieses Konto gab es zu viele falsche Codes. Codes sind gesperrt, bis Sie einen anderen Weg verwenden oder ein Admin Ihnen hilft.
refused-wrong-recovery-key = Dieser Schlüssel stimmt nicht. Wenn Sie einen neueren erstellt haben, funktioniert nur der neueste.
# $day is a day: 3 March 2026.
refused-recovery-key-used = Dieser Schlüssel wurde am { $day } verwendet. Suchen Sie den, den Sie dabei bekommen haben.
refused-recovery-key-replaced = Dieser Schlüssel wurde am { $day } durch einen neueren ersetzt. Nur der neueste funktioniert.
refused-recovery-key-never-saved = Dieser Schlüssel wurde am { $day } erstellt, aber Sie haben nie gesagt, dass er gesichert ist. Darum funktioniert er nicht. Verwenden Sie den neuesten, den Sie gesichert haben.
refused-recovery-keys-closed = Für dieses Konto gab es zu viele falsche Wiederherstellungs{"\u00AD"}schlüssel. Sie sind gesperrt, bis Sie einen anderen Weg verwenden oder ein Admin Ihnen hilft.
refused-log-in-first = Sie wurden abgemeldet, nach einer langen Pause oder von einem anderen Gerät aus. Melden Sie sich an, um weiterzumachen.
refused-unlock-first = Die Einstellungen sind gesperrt. Geben Sie Ihr Passwort ein, um sie zu ändern.
refused-set-up-over = Diese Einrichtung ist abgelaufen. Beginnen Sie von vorn: Sie bekommen einen neuen Code zum Scannen.
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = Wir konnten diesen Schlüssel nicht bestätigen. Es wurde nichts geändert. Versuchen Sie es noch einmal.
refused-key-with-reference = Wir konnten diesen Schlüssel nicht bestätigen. Es wurde nichts geändert. Versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie Ihrem Admin diese Kennung: { $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] Dieser Schlüssel gehört nicht zu diesem Konto.
    [one] Dieser Schlüssel gehört nicht zu diesem Konto. Ihr Schlüssel ist: { $names }.
   *[other] Dieser Schlüssel gehört nicht zu diesem Konto. Ihre Schlüssel sind: { $names }.
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }, { $next }
refused-key-may-be-copied = Wir haben diesen Schlüssel nicht angenommen: Er sieht aus, als wäre er kopiert. Melden Sie sich auf anderem Weg an und löschen Sie ihn dann aus Ihrem Konto.
refused-key-taken = Dieser Schlüssel ist schon registriert. Verwenden Sie einen anderen oder gehen Sie zurück zu Ihrer Liste.
refused-key-name-taken = Sie haben schon einen Schlüssel mit dem Namen { $name }. Ergänzen Sie etwas, um sie zu unterscheiden.
refused-too-many-keys = Sie haben { $max } Sicherheitsschlüssel, mehr sind nicht möglich. Löschen Sie einen, den Sie nicht mehr verwenden.
refused-key-took-too-long = Das hat zu lange gedauert oder wurde schon beantwortet. Drücken Sie noch einmal auf die Schaltfläche.
refused-no-keys-here = Sicherheitsschlüssel brauchen einen Namen in der Adresse dieser Website, und sie hat keinen. Sagen Sie es Ihrem Admin.
refused-app-name-taken = Sie haben schon eine App mit dem Namen { $name }. Ergänzen Sie etwas, um sie zu unterscheiden.
refused-too-many-apps = Sie haben { $max } Authenticator-Apps, mehr sind nicht möglich. Deaktivieren Sie eine, die Sie nicht mehr verwenden.
# Text messages with codes.
refused-text-only-first = SMS können nur die erste Methode sein, und Sie haben schon eine andere.
refused-no-texts-here = Hier werden keine SMS gesendet. Wählen Sie einen anderen Weg.
refused-next-text-in = { $seconds ->
    [one] Warten Sie noch { $seconds } Sekunde bis zur nächsten SMS.
   *[other] Warten Sie noch { $seconds } Sekunden bis zur nächsten SMS. Die vorige kann noch ankommen.
}
refused-next-text-at = Mehr SMS sind im Moment nicht erlaubt. Die nächste kann um { $clock } gesendet werden. Verwenden Sie bis dahin einen anderen Weg.
refused-text-not-sent = Die SMS konnte nicht gesendet werden. Versuchen Sie es nach einer Weile noch einmal oder verwenden Sie einen anderen Weg.
refused-wrong-text-code = Dieser Code stimmt nicht. Sehen Sie in die neueste SMS von uns und versuchen Sie es noch einmal.
refused-text-code-over = Dieser Code funktioniert nicht mehr: Er ist abgelaufen, oder es gab zu viele falsche. Senden Sie einen neuen Code.
refused-last-method = Das ist Ihr einziger Anmeldeweg. Fügen Sie zuerst einen anderen hinzu oder schalten Sie die Bestätigung in zwei Schritten aus.
refused-link-over = Dieser Link ist abgelaufen oder wurde schon verwendet. Melden Sie sich an, dann senden wir Ihnen einen neuen.
refused-reset-link-over = Dieser Link ist abgelaufen oder wurde schon verwendet. Fordern Sie einen neuen an.
refused-recovery-key-not-saved = Setzen Sie das Häkchen, wenn Sie den Schlüssel gesichert haben. Ohne ihn könnten Sie dieses Konto verlieren.
refused-recovery-key-hidden = Dieser Schlüssel ist jetzt verborgen. Erstellen Sie unten einen neuen.
refused-changed-meanwhile = Die Einstellungen wurden inzwischen geändert, vielleicht auf einem anderen Gerät. Prüfen Sie sie noch einmal.
refused-not-read = Das konnten wir nicht lesen. Laden Sie die Seite neu und versuchen Sie es noch einmal.
refused-from-another-site = Diese Anfrage kam von einer anderen Website, darum haben wir nichts getan.
refused-kind-of-message = Diese Art von Nachricht konnten wir nicht lesen, darum haben wir nichts getan.
refused-too-large = Das war viel mehr Text, als dieses Formular aufnimmt. Kürzen Sie ihn und versuchen Sie es noch einmal.
refused-no-page = Hier gibt es keine Seite.
refused-busy = Gerade ist viel los. Es wurde nichts geändert. Versuchen Sie es in ein paar Sekunden noch einmal.
refused-failed = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert. Versuchen Sie es noch einmal.
refused-failed-with-reference = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert. Wenn es wieder geschieht, nennen Sie Ihrem Admin diese Kennung: { $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = { $organization } erlaubt diesen Anmeldeweg nicht. Wählen Sie einen anderen.
refused-two-step-required = { $organization } verlangt die Bestätigung in zwei Schritten, darum können Sie sie nicht ausschalten. Sie können ändern, wie Sie sich anmelden.
refused-set-up-first = Ihre Organisation bittet Sie, zuerst die Bestätigung in zwei Schritten einzurichten.
# The set-up of two-step verification.
refused-no-more-delays = Das Einrichten lässt sich nicht mehr verschieben.
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = Schalten Sie die Bestätigung in zwei Schritten zuerst für Ihr eigenes Konto ein, mit einer erlaubten Methode.
refused-invitation-over = Diese Einladung ist abgelaufen, wurde schon verwendet oder zurückgezogen. Bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.
refused-in-organization-already = Das Konto mit dieser Adresse gehört schon zu einer Organisation, und ein Konto kann nur zu einer gehören. Es wurde nichts geändert.
refused-member-already = Diese Adresse gehört schon einem Mitglied Ihrer Organisation.
refused-too-many-invitations = Damit wären mehr als { $max } Einladungen offen. Ziehen Sie zuerst einige zurück, die nicht mehr gebraucht werden.
# Lines with email addresses of people to invite.
refused-wrong-lines = Einige Zeilen stimmen nicht, darum wurde niemand eingeladen. Berichtigen Sie sie und senden Sie die Liste noch einmal.
refused-last-admin = Das ist der einzige Admin der Organisation. Machen Sie zuerst jemand anderen zum Admin.
refused-own-account = Mit Ihrem eigenen Konto geht das nicht. Fragen Sie einen anderen Admin.
refused-own-request = Sie haben das selbst beantragt, darum muss ein anderer Admin entscheiden.
refused-no-second-admin = Hier muss ein zweiter Admin zustimmen, und es gibt keinen. Machen Sie zuerst ein anderes Mitglied zum Admin.
refused-asked-already = Das hat schon jemand beantragt. Ein anderer Admin muss noch entscheiden.
refused-nobody-selected = Niemand ist ausgewählt. Wählen Sie die Mitglieder aus, die Sie erinnern möchten, und versuchen Sie es noch einmal.
refused-too-many-tokens = Sie haben { $max } API-Tokens, mehr sind nicht möglich. Widerrufen Sie eines, das kein Programm mehr braucht.

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
field-not-an-email = Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte wie name@example.org aussehen.
field-name-missing = Geben Sie Ihren Namen ein.
field-password-missing = Geben Sie Ihr Passwort ein.
field-new-password-missing = Wählen Sie ein Passwort.
field-new-password-too-short = Das ist zu kurz. Verwenden Sie mindestens { $min } Zeichen: Drei oder vier Wörter sind leicht zu merken.
field-password-too-common = Dieses Passwort ist leicht zu erraten. Fügen Sie ein paar Wörter hinzu, die nicht zusammengehören.
field-password-too-personal = Dieses Passwort besteht aus Ihrem Namen, Ihrer Adresse oder dem Namen dieses Dienstes. Wählen Sie andere Wörter.
field-password-same-as-before = Das ist Ihr jetziges Passwort. Wählen Sie ein anderes.
field-code-missing = Geben Sie den 6-stelligen Code ein.
field-code-length = Der Code hat 6 Ziffern. Eingegeben haben Sie { $got }.
field-recovery-key-missing = Geben Sie Ihren Wiederherstellungs{"\u00AD"}schlüssel ein.
field-recovery-key-characters = Ein Wiederherstellungs{"\u00AD"}schlüssel hat nur Ziffern und die Buchstaben A bis Z ohne U. Prüfen Sie jedes Zeichen und versuchen Sie es noch einmal.
field-recovery-key-length = Das ist kein vollständiger Schlüssel. Er hat 24 Zeichen; eingegeben haben Sie { $got }.
field-key-name-missing = Geben Sie einen Namen für diesen Schlüssel ein.
field-app-name-missing = Geben Sie einen Namen für diese App ein.
field-device-name-missing = Geben Sie einen Namen für dieses Gerät ein.
field-phone-missing = Geben Sie Ihre Handynummer ein.
field-not-a-phone-number = Das sieht nicht nach einer Handynummer aus. Geben Sie die Ländervorwahl mit an, zum Beispiel +44.
field-phone-not-mobile = Diese Nummer kann keine SMS empfangen. Geben Sie eine Handynummer ein.
field-phone-country-not-served = In dieses Land können wir noch keine SMS senden. Wählen Sie einen anderen Weg.
field-phone-same-as-before = Das ist Ihre jetzige Nummer. Geben Sie eine andere ein.
field-organization-missing = Geben Sie einen Namen für die Organisation ein.
field-lines-missing = Fügen Sie mindestens eine Zeile mit einer E-Mail-Adresse ein.
field-lines-too-many = Das ist zu viel auf einmal. Senden Sie höchstens { $max } Zeilen und die anderen danach.
field-reason-missing = Nennen Sie den Grund. Das Mitglied und alle Admins lesen ihn.
field-allowed-missing = Erlauben Sie mindestens eine Methode, die hier verwendet werden kann.
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = Wählen Sie eine Zahl von 0 bis 3.
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = Geben Sie den letzten Tag ein.
field-not-a-day = Diesen Tag gibt es nicht. Geben Sie ihn noch einmal ein.
field-day-over = Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.
field-day-too-far = Das ist zu weit weg. Wählen Sie einen Tag innerhalb der nächsten { $max } Tage.
field-token-name-missing = Geben Sie einen Namen für dieses Token ein.
field-token-name-taken = Sie haben schon ein Token mit diesem Namen. Ergänzen Sie etwas, um sie zu unterscheiden.
field-scopes-missing = Wählen Sie mindestens eine Sache, die das Token darf.
field-scopes-for-admins = Das kann nur ein Admin einer Organisation einem Token erlauben.
field-token-days = Geben Sie eine Zahl von 1 bis 365 ein.
# Of any other field.
field-missing = Füllen Sie das aus.
field-too-short = Verwenden Sie mindestens { $min } Zeichen.
field-too-long = Das ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
field-characters = Darin sind Zeichen, die hier nicht möglich sind. Tippen Sie es neu ein.
field-taken = Etwas von Ihnen hat schon diesen Namen. Wählen Sie einen anderen.
