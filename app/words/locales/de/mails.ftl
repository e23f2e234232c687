# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = Guten Tag { $name },
mails-hello-stranger = Guten Tag,

# When something happened: a day and a time of day.
mails-when = Wann: { $day }, { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    Wann: { $day }, { $clock }
    Adresse: { $address }
    Gerät: { $device }
mails-address-unknown = unbekannt
mails-if-not-you = Wenn Sie das nicht waren: Melden Sie sich unter { $link } an, öffnen Sie „Sicherheit“ und ändern Sie Ihr Passwort.
# $reason was written by a person.
mails-reason = Grund: { $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }, { $next }

# Signing up.

mails-verify-email-subject = Bestätigen Sie Ihre E-Mail-Adresse für { $service }
# $site is the address of this service.
mails-verify-email =
    um zu bestätigen, dass das Ihre Adresse ist, öffnen Sie diese Seite, geben Sie das Passwort ein, das Sie gewählt haben, und drücken Sie auf die Schaltfläche:

    { $link }

    Der Link funktioniert einmal, innerhalb von 24 Stunden, mit dem Passwort dieser Registrierung. Wenn Sie sich mehrmals registriert haben, verwenden Sie die neueste E-Mail. Wenn Sie sich nicht bei { $site } registriert haben, müssen Sie nichts tun: Es geschieht nichts.
mails-already-signed-up-subject = Sie haben schon ein Konto bei { $service }
mails-already-signed-up =
    jemand wollte sich bei { $site } mit dieser Adresse registrieren. Sie haben schon ein Konto:

    { $link }

    Wenn Sie das nicht waren, müssen Sie nichts tun. Es wurde nichts geändert.

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = Die Bestätigung in zwei Schritten ist für Ihr Konto bei { $service } eingeschaltet
mails-two-step-on = die Bestätigung in zwei Schritten ist jetzt eingeschaltet. Bei Ihrer nächsten Anmeldung fragen wir nach Ihrem Passwort und dann nach „{ $method }“. Andere Geräte wurden abgemeldet. Ein Notfall-Wiederherstellungsschlüssel wurde erstellt: Bewahren Sie ihn dort auf, wo Sie auch ohne Ihr Handy und Ihre Schlüssel an ihn herankommen.
mails-method-added-subject = Ihr Konto bei { $service } hat einen neuen Anmeldeweg
mails-method-added = „{ $method }“ wurde als zweiter Schritt verbunden.
mails-method-removed-subject = Ein Anmeldeweg wurde aus Ihrem Konto bei { $service } entfernt
mails-method-removed = „{ $method }“ kann nicht mehr zum Anmelden verwendet werden. Geräte, die sich damit angemeldet hatten, wurden abgemeldet.
mails-keys-removed-subject = Die Sicherheitsschlüssel für Ihr Konto bei { $service } wurden deaktiviert
# $names is a list of those of mails-quoted.
mails-keys-removed = Sicherheitsschlüssel können nicht mehr zum Anmelden verwendet werden: { $names }. Geräte, die sich mit einem davon angemeldet hatten, wurden abgemeldet.
mails-quoted = „{ $name }“
mails-two-step-off-subject = Die Bestätigung in zwei Schritten ist für Ihr Konto bei { $service } ausgeschaltet
mails-two-step-off = die Bestätigung in zwei Schritten wurde ausgeschaltet. Ab jetzt schützt nur noch Ihr Passwort Ihr Konto. Ihre Sicherheitsschlüssel, Ihre Authenticator-Apps, Ihre Handynummer und Ihr Notfall-Wiederherstellungsschlüssel wurden gelöscht, und andere Geräte wurden abgemeldet. Sie können sie hier wieder einschalten: { $link }
mails-app-renamed-subject = Eine Authenticator-App Ihres Kontos bei { $service } hat einen neuen Namen
mails-app-renamed = die Authenticator-App „{ $before }“ heißt jetzt „{ $name }“.
mails-app-replaced-subject = Eine Authenticator-App Ihres Kontos bei { $service } wurde ersetzt
mails-app-replaced = eine neue Verbindung ist an die Stelle der Authenticator-App „{ $name }“ getreten. Codes der alten funktionieren nicht mehr: Löschen Sie sie in der App auf Ihrem alten Handy. Geräte, die sich damit angemeldet hatten, wurden abgemeldet.
mails-phone-changed-subject = Codes für Ihr Konto bei { $service } gehen an ein anderes Handy
# $now and $before are the last digits of two numbers.
mails-phone-changed = SMS mit Codes gehen jetzt an die Nummer mit der Endung { $now } und nicht mehr an die mit der Endung { $before }. Geräte, die sich mit der alten angemeldet hatten, wurden abgemeldet.
mails-key-renamed-subject = Ein Sicherheitsschlüssel Ihres Kontos bei { $service } hat einen neuen Namen
mails-key-renamed = der Sicherheitsschlüssel „{ $before }“ heißt jetzt „{ $name }“.
mails-key-may-be-copied-subject = Ein Sicherheitsschlüssel Ihres Kontos bei { $service } wurde vielleicht kopiert
mails-key-may-be-copied = der Sicherheitsschlüssel „{ $name }“ wurde verwendet und nicht angenommen: Er zählt, wie oft er unterschreibt, und diese Zahl ist kleiner geworden. Vielleicht verwendet jemand eine Kopie davon. Ihre anderen Anmeldewege funktionieren weiter. Löschen Sie diesen Schlüssel aus Ihrem Konto und registrieren Sie einen neuen.

# The recovery key.

mails-recovery-key-made-subject = Ein neuer Notfall-Wiederherstellungsschlüssel für Ihr Konto bei { $service }
mails-recovery-key-made = ein neuer Notfall-Wiederherstellungsschlüssel wurde erstellt. Der vorige funktioniert nicht mehr.
mails-recovery-key-used-subject = Ihr Notfall-Wiederherstellungsschlüssel für { $service } wurde verwendet
mails-recovery-key-used = Ihr Notfall-Wiederherstellungsschlüssel wurde nach Ihrem Passwort zum Anmelden verwendet. Er funktioniert einmal, jetzt ist er verbraucht. Ein neuer wurde erstellt und auf diesem Gerät gezeigt: Bewahren Sie ihn dort auf, wo Sie auch ohne Ihr Handy und Ihre Schlüssel an ihn herankommen.
mails-check-up-subject = Haben Sie Ihren Notfall-Wiederherstellungsschlüssel für { $service } noch?
# $day is the day on which the key was made.
mails-check-up =
    mit Ihrem Notfall-Wiederherstellungsschlüssel vom { $day } kommen Sie wieder in Ihr Konto, wenn Sie Ihr Handy und Ihre Schlüssel verlieren. Sehen Sie nach, ob Sie ihn noch haben.

    Wenn ja, müssen Sie sonst nichts tun. Wenn nicht, melden Sie sich unter { $link } an, öffnen Sie „Sicherheit“ und erstellen Sie einen neuen, solange Sie das noch können.

# Wrong tries.

mails-code-reused-subject = Ein Code für Ihr Konto bei { $service } wurde zweimal verwendet
mails-code-reused = jemand hat Ihr Passwort eingegeben und dann einen Code, der richtig war und schon verwendet wurde. Jeder Code funktioniert einmal, darum haben wir ihn abgelehnt. Wenn Sie das waren, warten Sie auf den nächsten Code.
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] Zu viele falsche Passwörter für Ihr Konto bei { $service }
    [codes] Zu viele falsche Codes für Ihr Konto bei { $service }
   *[recovery_key] Zu viele falsche Wiederherstellungsschlüssel für Ihr Konto bei { $service }
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] für Ihr Konto wurden { $failures } falsche Passwörter nacheinander eingegeben. Es wurde nichts geändert. Vor dem { $day }, { $clock }, prüfen wir kein weiteres.
    [codes] für Ihr Konto wurden { $failures } falsche Codes nacheinander eingegeben, jeder nach dem richtigen Passwort. Es wurde nichts geändert. Vor dem { $day }, { $clock }, prüfen wir keinen weiteren.
   *[recovery_key] für Ihr Konto wurden { $failures } falsche Wiederherstellungsschlüssel nacheinander eingegeben, jeder nach dem richtigen Passwort. Es wurde nichts geändert. Vor dem { $day }, { $clock }, prüfen wir keinen weiteren.
}
mails-closed-subject = { $class ->
    [recovery_key] Wiederherstellungsschlüssel sind für Ihr Konto bei { $service } gesperrt
   *[codes] Codes sind für Ihr Konto bei { $service } gesperrt
}
mails-closed = { $class ->
    [recovery_key] für Ihr Konto wurden { $failures } falsche Wiederherstellungsschlüssel nacheinander eingegeben, jeder nach dem richtigen Passwort. Es wurde nichts geändert. Wir nehmen keinen Wiederherstellungsschlüssel mehr an, bis Sie einen anderen Anmeldeweg verwenden oder ein Admin Ihnen hilft.
   *[codes] für Ihr Konto wurden { $failures } falsche Codes nacheinander eingegeben, jeder nach dem richtigen Passwort. Es wurde nichts geändert. Wir nehmen keinen Code mehr an, bis Sie einen anderen Anmeldeweg verwenden oder ein Admin Ihnen hilft.
}

# Who is logged in, and the password.

mails-reset-password-subject = Ein neues Passwort für Ihr Konto bei { $service }
mails-reset-password =
    jemand hat ein neues Passwort für Ihr Konto angefordert. Um eines zu wählen, öffnen Sie diese Seite:

    { $link }

    Der Link funktioniert einmal, innerhalb einer Stunde; von mehreren E-Mails gilt nur die neueste. Danach melden Sie sich mit dem neuen Passwort an, und mit Ihrem zweiten Schritt, wenn Sie einen haben. Wenn Sie das nicht waren, müssen Sie nichts tun: Es wird nichts geändert.
mails-new-device-subject = Neue Anmeldung mit Ihrem Konto bei { $service }
mails-new-device = mit Ihrem Konto gab es eine Anmeldung. Das Gerät oder der Ort ist uns neu.
mails-device-renamed-subject = Ein Gerät Ihres Kontos bei { $service } hat einen neuen Namen
mails-device-renamed = das Gerät „{ $before }“ heißt jetzt „{ $name }“.
mails-device-logged-out-subject = Ein Gerät wurde von Ihrem Konto bei { $service } abgemeldet
mails-device-logged-out = „{ $name }“ wurde von einem anderen Ihrer Geräte aus abgemeldet.
mails-other-devices-logged-out-subject = Andere Geräte wurden von Ihrem Konto bei { $service } abgemeldet
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] kein anderes Gerät war angemeldet, und nicht abgeschlossene Anmeldungen wurden beendet. Das Gerät unten ist weiter angemeldet.
    [one] { $devices } anderes Gerät wurde abgemeldet. Das Gerät unten ist weiter angemeldet.
   *[other] { $devices } andere Geräte wurden abgemeldet. Das Gerät unten ist weiter angemeldet.
}
mails-not-me-subject = Sie haben uns gesagt, dass vielleicht jemand anderes Ihr Konto bei { $service } verwendet hat
mails-not-me = { $devices ->
    [0] kein anderes Gerät war angemeldet, und nicht abgeschlossene Anmeldungen wurden beendet. Ändern Sie als Nächstes Ihr Passwort und sehen Sie sich Ihre Anmeldewege an: Die Seite führt Sie dorthin.
    [one] { $devices } anderes Gerät wurde abgemeldet. Ändern Sie als Nächstes Ihr Passwort und sehen Sie sich Ihre Anmeldewege an: Die Seite führt Sie dorthin.
   *[other] { $devices } andere Geräte wurden abgemeldet. Ändern Sie als Nächstes Ihr Passwort und sehen Sie sich Ihre Anmeldewege an: Die Seite führt Sie dorthin.
}
mails-not-finished-subject = Eine Anmeldung mit Ihrem Konto bei { $service } wurde nicht abgeschlossen
mails-not-finished = { $times ->
    [one] jemand hat Ihr Passwort eingegeben und dann den zweiten Schritt nicht abgeschlossen. Der zweite Schritt hat Ihr Konto geschützt. Wenn Sie das nicht waren, kennt jemand Ihr Passwort: Ändern Sie es dann.
   *[other] { $times }-mal hat jemand Ihr Passwort eingegeben und dann den zweiten Schritt nicht abgeschlossen; unten steht das letzte Mal. Der zweite Schritt hat Ihr Konto geschützt. Wenn Sie das nicht waren, kennt jemand Ihr Passwort: Ändern Sie es dann.
}
mails-password-changed-subject = Das Passwort Ihres Kontos bei { $service } wurde geändert
mails-password-changed = Ihr Passwort wurde geändert. Alle anderen Geräte wurden abgemeldet.
mails-password-reset-subject = Ihr Konto bei { $service } hat ein neues Passwort
mails-password-reset = ein neues Passwort wurde festgelegt, mit dem Link aus einer E-Mail an diese Adresse. Alle Geräte wurden abgemeldet. An Ihrem zweiten Schritt hat sich nichts geändert.
mails-if-not-your-password = Wenn Sie das nicht waren: Fordern Sie unter { $link } ein neues Passwort an. Das beendet alle bestehenden Anmeldungen.

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = Ein neues API-Token für Ihr Konto bei { $service }
mails-token-created =
    das API-Token „{ $name }“ wurde erstellt. Ein Programm, das es hat, kann Ihr Konto ohne Ihr Passwort und ohne Ihren zweiten Schritt verwenden.

    Es darf: { $scopes }
    Es endet: { $day }, { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = Wenn Sie das nicht waren: Melden Sie sich unter { $link } an, widerrufen Sie es unter { $page } und ändern Sie Ihr Passwort. Ein neues Passwort allein beendet es nicht.
mails-token-revoked-subject = Ein API-Token Ihres Kontos bei { $service } wurde widerrufen
mails-token-revoked =
    das API-Token „{ $name }“ wurde widerrufen. Programme, die es haben, werden ab jetzt abgewiesen.

    Es durfte: { $scopes }
mails-token-ending-subject = Ein API-Token Ihres Kontos bei { $service } endet bald
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    das API-Token „{ $name }“ endet am { $day } um { $clock }. Programme, die es haben, werden dann abgewiesen.

    Es darf: { $scopes }
    Zuletzt verwendet: { $used }

    Wenn ein Programm es noch braucht, erstellen Sie unter { $page } ein neues Token und geben Sie ihm dieses. Wenn nicht, müssen Sie nichts tun.
mails-token-never-used = nie
mails-scope-account-read = Ihr Konto lesen
mails-scope-organization-read = Ihre Organisation lesen
mails-scope-organization-admin = Ihre Organisation verwalten

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = { $organization } verlangt die Bestätigung in zwei Schritten
mails-required-from-subject = { $organization } verlangt ab dem { $day } die Bestätigung in zwei Schritten
mails-required = { $organization } verlangt ab jetzt die Bestätigung in zwei Schritten für Ihr Konto bei { $service }.
mails-required-from = { $organization } verlangt ab dem { $day } die Bestätigung in zwei Schritten für Ihr Konto bei { $service }.
mails-required-is-met = Sie haben sie schon: Sie müssen nichts tun.
mails-required-how =
    Das Einrichten dauert etwa zwei Minuten. Wie es geht, steht hier:

    { $link }
mails-required-soon-subject = Richten Sie die Bestätigung in zwei Schritten vor dem { $day } ein
mails-required-soon = { $organization } verlangt ab dem { $day } die Bestätigung in zwei Schritten für Ihr Konto bei { $service }, und Sie haben sie noch nicht eingerichtet. Ab diesem Tag richten Sie sie ein, bevor Sie etwas anderes tun können.
mails-ask-admin = Fragen? Wenden Sie sich an den Admin Ihrer Organisation.
# $contact was written by an admin.
mails-ask-contact =
    Fragen? Der Admin Ihrer Organisation schreibt dazu:

    { $contact }
mails-policy-changed-subject = { $organization } hat eine andere Richtlinie zur Bestätigung in zwei Schritten
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = { $by } hat geändert, was { $organization } von den Mitgliedern verlangt. Jetzt gilt: { $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = Freiwillig.
mails-policy-required = Pflicht ab dem { $day }, verschiebbar: { $delays }-mal.
mails-policy-allowed = Erlaubt: { $allowed }.
mails-policy-may-turn-off = Mitglieder dürfen sie ausschalten.
mails-policy-token-days = { $days ->
    [one] API-Tokens gelten höchstens { $days } Tag.
   *[other] API-Tokens gelten höchstens { $days } Tage.
}
mails-way-security-key = Sicherheitsschlüssel
mails-way-authenticator-app = Authenticator-App
mails-way-text-message = SMS

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = { $organization } bittet Sie, die Bestätigung in zwei Schritten einzurichten
mails-reminder = Ihre Organisation { $organization } bittet Sie, für Ihr Konto bei { $service } die Bestätigung in zwei Schritten einzurichten. Sie schützt das Konto auch dann, wenn jemand Ihr Passwort kennt, und das Einrichten dauert ein paar Minuten.
mails-reminder-required = Ab dem { $day } ist sie Pflicht: Danach richten Sie sie ein, bevor Sie weitermachen können.
mails-reminder-how =
    So geht es: { $link }

    Um sie einzurichten, melden Sie sich an wie immer, öffnen Sie „Sicherheit“ und wählen Sie „Einrichten“. Diese E-Mail wurde von { $admin } gesendet.
mails-reminder-contact = Fragen: { $contact }
mails-reset-subject = Die Bestätigung in zwei Schritten für Ihr Konto bei { $service } wurde zurückgesetzt
mails-reset =
    { $admin }, Admin Ihrer Organisation, hat die Bestätigung in zwei Schritten für Ihr Konto zurückgesetzt. Ihre Sicherheitsschlüssel, Authenticator-Apps, Handynummer und Ihr Wiederherstellungsschlüssel wurden gelöscht, und Sie wurden überall abgemeldet. Melden Sie sich mit Ihrem Passwort an und richten Sie sie neu ein:

    { $link }
mails-reset-not-asked = Wenn Sie nicht darum gebeten haben, sagen Sie es einem anderen Admin Ihrer Organisation und ändern Sie Ihr Passwort.
mails-reset-other-subject = Die Bestätigung in zwei Schritten für { $member } wurde zurückgesetzt
mails-reset-other = { $admin } hat die Bestätigung in zwei Schritten für { $member } ({ $email }) zurückgesetzt. Alle Methoden des Mitglieds wurden gelöscht, und es wurde überall abgemeldet.
mails-look-at-activity = Wenn das nicht hätte geschehen sollen, sehen Sie sich die Aktivitäten an: { $link }
mails-left-out-subject = Sie sind bis zum { $day } von der Pflicht zur Bestätigung in zwei Schritten ausgenommen
mails-left-out =
    { $admin }, Admin Ihrer Organisation, hat Ihr Konto bis zum { $day } von der Pflicht zur Bestätigung in zwei Schritten ausgenommen. Sie können sie trotzdem einrichten, dann ist Ihr Konto sicherer:

    { $link }
mails-left-out-other-subject = { $member } ist bis zum { $day } ausgenommen
mails-left-out-other = { $admin } hat { $member } ({ $email }) bis zum { $day } von der Pflicht zur Bestätigung in zwei Schritten ausgenommen.
mails-left-out-ended-subject = Sie sind nicht mehr von der Pflicht zur Bestätigung in zwei Schritten ausgenommen
mails-left-out-ended =
    { $admin }, Admin Ihrer Organisation, hat die Ausnahme für Ihr Konto beendet. Was Ihre Organisation verlangt, gilt jetzt auch für Sie. So geht es:

    { $link }
mails-left-out-ended-other-subject = { $member } ist nicht mehr ausgenommen
mails-left-out-ended-other = { $admin } hat die Ausnahme von der Pflicht zur Bestätigung in zwei Schritten für { $member } ({ $email }) beendet.
mails-set-up-allowed-subject = Sie können jetzt die Bestätigung in zwei Schritten für { $service } einrichten
mails-set-up-allowed =
    { $admin }, Admin Ihrer Organisation, erlaubt Ihnen bis zum { $day }, { $clock }, die Bestätigung in zwei Schritten einzurichten. Melden Sie sich vorher mit Ihrem Passwort unter { $link } an: Sie werden Schritt für Schritt geführt.

    Wenn Sie nicht darum gebeten haben, ändern Sie Ihr Passwort.
mails-agreement-subject = { $admin } bittet um Ihre Zustimmung: { $member }
mails-agreement-leave-out = { $admin } möchte { $member } ({ $email }) bis zum { $day } von der Pflicht zur Bestätigung in zwei Schritten ausnehmen. Ein zweiter Admin muss zustimmen.
mails-agreement-reset = { $admin } möchte die Bestätigung in zwei Schritten für { $member } ({ $email }) zurücksetzen. Ein zweiter Admin muss zustimmen.
mails-agreement-decide = Entscheiden Sie vor dem { $day }: Melden Sie sich an und öffnen Sie { $link }
mails-declined-subject = Abgelehnt: Ihr Antrag zu { $member }
mails-declined = { $admin } hat Ihren Antrag zu { $member } ({ $email }) abgelehnt. Es wurde nichts geändert.

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = Die Bestätigung in zwei Schritten für Ihr Konto bei { $service } wurde zurückgesetzt
mails-operator-reset =
    der Betreiber von { $service } hat die Bestätigung in zwei Schritten für Ihr Konto zurückgesetzt. Ihre Sicherheitsschlüssel, Authenticator-Apps, Handynummer und Ihr Wiederherstellungsschlüssel wurden gelöscht, und Sie wurden überall abgemeldet. Melden Sie sich mit Ihrem Passwort an und richten Sie sie neu ein:

    { $link }

    Wenn Sie nicht darum gebeten haben, ändern Sie Ihr Passwort und sagen Sie es dem Betreiber von { $site }.
mails-operator-reset-other-subject = Die Bestätigung in zwei Schritten für { $member } wurde zurückgesetzt
mails-operator-reset-other = der Betreiber von { $service } hat die Bestätigung in zwei Schritten für { $member } ({ $email }) zurückgesetzt. Alle Methoden des Mitglieds wurden gelöscht, und es wurde überall abgemeldet. Wenn das nicht hätte geschehen sollen, sagen Sie es dem Betreiber von { $site }.
mails-operator-deleted-subject = Ihr Konto bei { $service } wurde gelöscht
mails-operator-deleted = der Betreiber von { $service } hat Ihr Konto ({ $email }) mit allem gelöscht, was dazugehört: Ihre Anmeldungen, Methoden, Ihren Wiederherstellungsschlüssel und Ihre API-Tokens. Niemand kann sich mehr damit anmelden. Wenn das nicht hätte geschehen sollen, sagen Sie es dem Betreiber von { $site }.
mails-operator-deleted-other-subject = Das Konto von { $member } wurde gelöscht
mails-operator-deleted-other = der Betreiber von { $service } hat das Konto von { $member } ({ $email }) gelöscht, einem Mitglied Ihrer Organisation. Wenn das nicht hätte geschehen sollen, sagen Sie es dem Betreiber von { $site }.
mails-operator-unblocked-subject = Ihr Konto bei { $service } ist wieder offen
mails-operator-unblocked = der Betreiber von { $service } hat wieder geöffnet, was in Ihrem Konto wegen falscher Passwörter, Codes oder Wiederherstellungsschlüssel gesperrt war oder pausierte. Sie können sich unter { $link } anmelden. Wenn Sie nicht darum gebeten haben, sagen Sie es dem Betreiber von { $site }.
mails-operator-logged-out-subject = Sie wurden von Ihrem Konto bei { $service } abgemeldet
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $devices ->
        [one] der Betreiber von { $service } hat { $devices } Gerät von Ihrem Konto abgemeldet. Sie können sich unter { $link } wieder anmelden.
       *[other] der Betreiber von { $service } hat { $devices } Geräte von Ihrem Konto abgemeldet. Sie können sich unter { $link } wieder anmelden.
    }
    [one] { $devices ->
        [one] der Betreiber von { $service } hat { $devices } Gerät von Ihrem Konto abgemeldet und { $tokens } API-Token widerrufen. Sie können sich unter { $link } wieder anmelden.
       *[other] der Betreiber von { $service } hat { $devices } Geräte von Ihrem Konto abgemeldet und { $tokens } API-Token widerrufen. Sie können sich unter { $link } wieder anmelden.
    }
   *[other] { $devices ->
        [one] der Betreiber von { $service } hat { $devices } Gerät von Ihrem Konto abgemeldet und { $tokens } API-Tokens widerrufen. Sie können sich unter { $link } wieder anmelden.
       *[other] der Betreiber von { $service } hat { $devices } Geräte von Ihrem Konto abgemeldet und { $tokens } API-Tokens widerrufen. Sie können sich unter { $link } wieder anmelden.
    }
}

# To the operator, always in English.
mails-texts-used-subject = { $service } hat { $used } von { $daily } SMS gesendet
mails-texts-used = innerhalb eines Tages wurden bei { $site } { $used } SMS angefordert, und { $daily } ist die Höchstzahl. Ist sie erreicht, bekommt niemand mehr einen Code per SMS, bis die ersten einen Tag alt sind. Sehen Sie im Protokoll nach, wer sie anfordert; die Zahl steht in den Einstellungen unter sms.daily.

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = Sie sind eingeladen, { $organization } bei { $service } beizutreten
mails-invitation = { $role ->
    [admin] { $by } ({ $email }) lädt Sie ein, { $organization } bei { $service } als Admin beizutreten. Öffnen Sie dazu diese Seite:
   *[member] { $by } ({ $email }) lädt Sie ein, { $organization } bei { $service } beizutreten. Öffnen Sie dazu diese Seite:
}
mails-invitation-by-operator = { $role ->
    [admin] der Betreiber von { $service } lädt Sie ein, { $organization } bei { $service } als Admin beizutreten. Öffnen Sie dazu diese Seite:
   *[member] der Betreiber von { $service } lädt Sie ein, { $organization } bei { $service } beizutreten. Öffnen Sie dazu diese Seite:
}
mails-invitation-how = Wenn Sie mit dieser Adresse schon ein Konto haben, geben Sie dort das Passwort dafür ein. Wenn nicht, wählen Sie einen Namen und ein Passwort. Die Admins von { $organization } sehen dann Ihren Namen, Ihre Adresse und Ihre Anmeldewege.
mails-invitation-to-found-subject = Richten Sie Ihre Organisation bei { $service } ein
mails-invitation-to-found = der Betreiber von { $service } lädt Sie ein, eine Organisation bei { $service } einzurichten. Sie geben ihr einen Namen und werden dort Admin. Öffnen Sie dazu diese Seite:
mails-invitation-to-found-how = Wenn Sie mit dieser Adresse schon ein Konto haben, geben Sie dort das Passwort dafür ein. Wenn nicht, wählen Sie einen Namen und ein Passwort. Danach können Sie andere einladen.
# The link works until $day, $clock.
mails-invitation-until = Der Link funktioniert einmal, bis zum { $day }, { $clock }; von mehreren E-Mails gilt nur die neueste. Wenn Sie das nicht erwartet haben, müssen Sie nichts tun: Es geschieht nichts.

# Being in an organization. $by is the admin who did it.

mails-joined-subject = Ihr Konto bei { $service } gehört jetzt zu { $organization }
mails-joined = { $role ->
    [admin] Ihr Konto ist { $organization } als Admin beigetreten. Die Admins dort sehen Ihren Namen, Ihre Adresse und Ihre Anmeldewege.
   *[member] Ihr Konto ist { $organization } beigetreten. Die Admins dort sehen Ihren Namen, Ihre Adresse und Ihre Anmeldewege.
}
mails-role-subject = { $role ->
    [admin] Sie sind jetzt Admin von { $organization }
   *[member] Sie sind jetzt Mitglied von { $organization }
}
mails-role = { $role ->
    [admin] { $by } hat Sie zum Admin von { $organization } gemacht. Sie können andere einladen, ihnen wieder Zugang geben und entscheiden, was von ihnen verlangt wird.
   *[member] { $by } hat Sie zum Mitglied von { $organization } gemacht. Sie können sich dort nicht mehr um andere kümmern.
}
mails-role-by-operator = { $role ->
    [admin] der Betreiber von { $service } hat Sie zum Admin von { $organization } gemacht. Sie können andere einladen, ihnen wieder Zugang geben und entscheiden, was von ihnen verlangt wird.
   *[member] der Betreiber von { $service } hat Sie zum Mitglied von { $organization } gemacht. Sie können sich dort nicht mehr um andere kümmern.
}
mails-taken-out-subject = Ihr Konto bei { $service } gehört nicht mehr zu { $organization }
mails-taken-out = { $by } hat Ihr Konto aus { $organization } herausgenommen. Am Konto selbst und an Ihren Anmeldewegen hat sich nichts geändert.
mails-taken-out-by-operator = der Betreiber von { $service } hat Ihr Konto aus { $organization } herausgenommen. Am Konto selbst und an Ihren Anmeldewegen hat sich nichts geändert.
mails-role-other-subject = { $role ->
    [admin] { $name } ist jetzt Admin von { $organization }
   *[member] { $name } ist jetzt Mitglied von { $organization }
}
mails-role-other = { $role ->
    [admin] { $by } hat { $name } ({ $email }) zum Admin von { $organization } gemacht.
   *[member] { $by } hat { $name } ({ $email }) zum Mitglied von { $organization } gemacht.
}
mails-role-other-by-operator = { $role ->
    [admin] der Betreiber von { $service } hat { $name } ({ $email }) zum Admin von { $organization } gemacht.
   *[member] der Betreiber von { $service } hat { $name } ({ $email }) zum Mitglied von { $organization } gemacht.
}
mails-taken-out-other-subject = { $name } gehört nicht mehr zu { $organization }
mails-taken-out-other = { $by } hat { $name } ({ $email }) aus { $organization } herausgenommen.
mails-taken-out-other-by-operator = der Betreiber von { $service } hat { $name } ({ $email }) aus { $organization } herausgenommen.
mails-if-should-not-be = Wenn das nicht so sein sollte: Sprechen Sie mit den anderen Admins und sehen Sie hier nach: { $link }

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = { $code } ist Ihr Code für { $service }. Geben Sie ihn nicht weiter.

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = Sicherheitsschlüssel { $number }
mails-name-first-app = Authenticator-App
# From 2 on.
mails-name-other-app = Authenticator-App { $number }
# $tail is the last digits of a telephone number.
mails-name-phone = SMS (Nummer mit der Endung { $tail })
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $browser } auf { $system }
mails-browser-unknown = Unbekannter Browser
# A browser that is part of an app.
mails-browser-in-app = Eine App
mails-browser-in-app-on-system = Eine App auf { $system }
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = Nur Passwort
mails-by-security-key = Sicherheitsschlüssel
mails-by-named-security-key = Sicherheitsschlüssel { $name }
mails-by-app = Authenticator-App
mails-by-named-app = Authenticator-App { $name }
mails-by-recovery-key = Wiederherstellungsschlüssel
mails-by-text-message = SMS
mails-by-another-way = Anderer Weg
