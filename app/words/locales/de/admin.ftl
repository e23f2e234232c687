# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = Organisation
admin-members = Mitglieder
admin-invitations = Einladungen
admin-policy = Richtlinie
admin-activity = Aktivitäten
# The title where a member cannot be shown.
admin-member-title = Mitglied
# What screen readers say before the links to other pages of a list.
admin-pages = Seiten
admin-role = Rolle
admin-role-member = Mitglied
admin-role-admin = Admin
admin-never = Nie

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = Sicherheitsschlüssel
admin-authenticator-app = Authenticator-App
admin-text-message-only = Nur SMS
# Two-step verification is off.
admin-off = Aus
admin-left-out = Ausgenommen
# Required, not set up, and asked for from $day on.
admin-due = Noch nicht, Pflicht ab { $day }
admin-left-out-until = Ausgenommen bis { $day }

# The list of members (A1).
admin-only-admin = Außer Ihnen gibt es keinen Admin. Fügen Sie einen zweiten hinzu, damit Ihnen jemand wieder Zugang geben kann.
admin-nobody-off = { $all ->
    [1] { $organization }: Das einzige Mitglied ist geschützt.
   *[other] { $organization }: bei keinem von { $all } ausgeschaltet.
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization }: <those>bei { $off } von { $all } ausgeschaltet</those>
admin-invite-people = Personen einladen
# What screen readers say before the filters.
admin-which-members = Welche Mitglieder
admin-all = Alle
admin-search-label = Name oder E-Mail-Adresse
admin-search = Suchen
admin-clear-search = Leeren
admin-no-members = Kein Mitglied passt dazu.
admin-show-all-members = Alle Mitglieder anzeigen
admin-first-page = Erste Seite
admin-next-page = Nächste Seite
admin-unlock-before-reminders = Um Erinnerungen zu senden, entsperren Sie zuerst Ihre Einstellungen.
admin-unlock-for-reminders = Für Erinnerungen entsperren
admin-reminders-about = Ausgewählte Mitglieder, die noch etwas einrichten müssen, werden per E-Mail darum gebeten, höchstens einmal am Tag.
admin-send-reminder = Erinnerung senden
admin-no-such-page-of-members = Diese Seite mit Mitgliedern gibt es nicht. <first>Mit der ersten beginnen</first>

# The table. The first is the heading over the boxes that select members.
admin-select = Auswählen
admin-select-member = { $name } auswählen
admin-name = Name
admin-last-log-in = Letzte Anmeldung
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = Letzte Anmeldung:
admin-actions = Aktionen
# After the own name.
admin-you = (Sie)
admin-more-actions = Mehr<hidden> Aktionen für { $name }</hidden>
admin-reset-menu = Zurücksetzen …
admin-leave-out-menu = Ausnehmen …

# One member (A2).
admin-on-since = Eingeschaltet seit
admin-devices = { $count ->
    [0] Keine
    [one] { $count } Gerät
   *[other] { $count } Geräte
}
admin-why-left-out = Grund der Ausnahme
# These follow a reason that an admin wrote, and so begin with a comma: "Signs the builds at night, decided by …".
admin-reason-by-on = { $reason }<sub>, entschieden von { $admin } am { $day }</sub>
admin-reason-by = { $reason }<sub>, entschieden von { $admin }</sub>
# The same where it is not known by whom. A blank comes before it.
admin-reason-on = { $reason }<sub> am { $day }</sub>
admin-may-set-up-until = Darf sie einrichten bis
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day }, { $clock }
admin-state = Stand
admin-logged-in-now = Jetzt angemeldet
admin-change-role = Rolle ändern
admin-methods = Methoden
admin-text-message-to = SMS an die Nummer mit der Endung { $digits }
admin-method-used = Hinzugefügt am { $added }, zuletzt verwendet am { $used }
admin-method-not-used = Hinzugefügt am { $added }, noch nicht verwendet
admin-activity-of = Aktivitäten von { $name }
admin-own-account = Das ist Ihr eigenes Konto: Sie verwalten es auf der Seite <security>Sicherheit</security>. Ein anderer Admin kann es zurücksetzen.
admin-reset-link = Bestätigung in zwei Schritten zurücksetzen …
admin-allow-set-up-link = Einrichten erlauben …
admin-leave-out-link = Ausnehmen bis …
admin-leave-out-longer-link = Bis zu einem anderen Tag ausnehmen …
admin-end-leave-out-link = Ausnahme beenden …

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = Bestätigung in zwei Schritten für { $name } zurücksetzen
admin-reset-about = { $name } wird überall abgemeldet und richtet sie bei der nächsten Anmeldung neu ein; wir senden { $name } und allen Admins eine E-Mail.
admin-reset-forgets = Sicherheitsschlüssel, Authenticator-Apps, die Handynummer und der Wiederherstellungs{"\u00AD"}schlüssel werden gelöscht.
admin-reset-danger = Bis sie neu eingerichtet ist, schützt nur das Passwort das Konto. Vergewissern Sie sich, dass wirklich { $name } darum bittet.
admin-reset = Für { $name } zurücksetzen
admin-ask-to-reset = Zurücksetzen für { $name } beantragen
admin-nothing-to-reset = { $name } hat keine Bestätigung in zwei Schritten, die man zurücksetzen könnte.
admin-leave-out-title = { $name } ausnehmen bis …
admin-leave-out-about = Bis zum Ende dieses Tages kann { $name } sich ohne die Bestätigung in zwei Schritten anmelden; wir senden { $name } und allen Admins eine E-Mail.
admin-left-out-already = { $name } ist bis zum { $day } ausgenommen. Der neue Tag tritt an seine Stelle.
admin-leave-out-scripts = Das ist vor allem für Konten gedacht, die von Skripten verwendet werden. Ein API-Token für jedes Skript ist sicherer: Es braucht keine Ausnahme.
admin-leave-out-day-hint = Höchstens ein Jahr ab heute. Der Tag endet um Mitternacht UTC.
admin-leave-out = { $name } ausnehmen
admin-ask-to-leave-out = Ausnahme für { $name } beantragen
admin-end-leave-out-title = Ausnahme für { $name } beenden?
admin-end-leave-out-about = Was die Organisation verlangt, gilt dann sofort auch für { $name }; wir senden { $name } und allen Admins eine E-Mail.
admin-end-leave-out = Ausnahme beenden
admin-not-left-out = { $name } ist nicht ausgenommen.
admin-allow-set-up-title = { $name } das Einrichten erlauben?
admin-allow-set-up-about = 24 Stunden lang kann { $name } sich nur mit dem Passwort anmelden und wird durch das Einrichten der Bestätigung in zwei Schritten geführt; wir senden { $name } eine E-Mail mit einer Anleitung. Vergewissern Sie sich, dass wirklich { $name } darum bittet.
admin-allow-set-up = Einrichten erlauben
admin-not-shut-out = { $name } ist nicht ausgesperrt.
admin-second-admin-agrees = Hier muss ein zweiter Admin zustimmen. Vorher geschieht nichts; wir senden den anderen Admins eine E-Mail.
admin-reason = Grund
admin-reason-hint = Das Mitglied und alle Admins lesen ihn, und er bleibt in den Aktivitäten stehen.
admin-not-yourself = Mit Ihrem eigenen Konto geht das nicht. Fragen Sie einen anderen Admin.
admin-go-back = Zurück

# What waits for a second admin.
admin-waits = Wartet auf einen zweiten Admin
admin-asked-reset = Bestätigung in zwei Schritten zurücksetzen
admin-asked-leave-out = Ausnehmen
admin-asked-leave-out-until = Ausnehmen bis { $day }
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what }: <member>{ $name }</member>
admin-asked = Beantragt von { $admin } am { $day } um { $clock }. Endet am { $end }.
admin-reason-given = Grund: { $reason }
admin-asked-by-you = Sie haben das beantragt, darum muss ein anderer Admin zustimmen.
admin-asked-about-you = Es geht um Sie, darum entscheidet ein anderer Admin.
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] Zustimmen<hidden>: Bestätigung in zwei Schritten für { $name } zurücksetzen</hidden>
   *[leave-out] Zustimmen<hidden>: { $name } ausnehmen</hidden>
}
admin-decline = { $what ->
    [reset] Ablehnen<hidden>: Bestätigung in zwei Schritten für { $name } zurücksetzen</hidden>
   *[leave-out] Ablehnen<hidden>: { $name } ausnehmen</hidden>
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] Zurückziehen<hidden>: Bestätigung in zwei Schritten für { $name } zurücksetzen</hidden>
   *[leave-out] Zurückziehen<hidden>: { $name } ausnehmen</hidden>
}

# The role of a member, and whether to stay one.
admin-role-of = Rolle von { $name }
admin-is-a-member = Ein Mitglied: verwendet das Konto und kümmert sich nicht um andere.
admin-is-an-admin = Ein Admin: lädt andere ein, gibt ihnen wieder Zugang und entscheidet, was von ihnen verlangt wird.
admin-make-admin = Zum Admin machen
admin-make-member = Zum Mitglied machen
admin-own-role = Das sind Sie selbst. Als Mitglied können Sie diese Seiten nicht mehr öffnen.
admin-role-at-once = Das gilt sofort. Die Person und alle Admins bekommen eine E-Mail.
admin-remove = Aus der Organisation entfernen
admin-remove-about = Das Konto wird nicht gelöscht: Es besteht außerhalb von { $organization } weiter, mit seinen Anmeldewegen. Was die Organisation von ihren Mitgliedern verlangt, gilt dann für dieses Konto nicht mehr.
admin-remove-member = { $name } entfernen

# Inviting people (A5).
admin-invite-about = Die Eingeladenen bekommen eine E-Mail mit einem Link, der 7 Tage lang funktioniert, und treten damit { $organization } bei.
admin-invite-one = Eine Person
admin-invite-email = E-Mail-Adresse
admin-role-member-hint = Verwendet das Konto und kümmert sich nicht um andere.
admin-role-admin-hint = Lädt andere ein, gibt ihnen wieder Zugang und entscheidet, was von ihnen verlangt wird.
# A button.
admin-invite = Einladen
admin-invite-many = Viele Personen
admin-invite-lines = Fügen Sie die Zeilen Ihrer Datei ein
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = Eine Person pro Zeile: die E-Mail-Adresse und nach einem Komma oder Semikolon die Rolle, member (Mitglied) oder admin. Ohne Angabe ist die Rolle member. Die erste Zeile darf die Spalten benennen. Höchstens 1.000 Zeilen; wenn etwas nicht stimmt, wird niemand eingeladen.
admin-invite-all = Alle einladen
# $unlock is the link below it.
admin-invite-locked = Was Sie eingefügt haben, ist noch hier. { $unlock }, und drücken Sie dann noch einmal auf die Schaltfläche.
admin-invite-unlock = Entsperren Sie die Einstellungen in einem anderen Tab

# What is wrong with the lines that were pasted.
admin-lines-to-correct = { $lines ->
    [one] { $lines } Zeile zu berichtigen
   *[other] { $lines } Zeilen zu berichtigen
}
# Lines that are not shown.
admin-more-lines = Und { $more } weitere.
# $line is its number.
admin-line = Zeile { $line }
admin-line-without-address = Hier steht keine E-Mail-Adresse.
admin-line-no-address = Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte wie name@example.org aussehen.
admin-line-too-long = Das ist zu lang für eine E-Mail-Adresse. Sie hat höchstens { $max } Zeichen.
admin-line-wrong-characters = Darin sind Zeichen, die in einer E-Mail-Adresse nicht vorkommen. Tippen Sie die Adresse neu ein.
# $first is the number of the line.
admin-line-twice = Dieselbe Adresse steht in Zeile { $first }. Nehmen Sie eine davon heraus.
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = Die Rolle kann member oder admin sein; ohne Angabe gilt member.
admin-line-too-many-columns = Hier steht mehr als eine Adresse und eine Rolle. Nehmen Sie es heraus oder benennen Sie die Spalten in einer ersten Zeile: email, role.
admin-line-open-quote = Ein Anführungszeichen ist offen und wird nicht geschlossen. Nehmen Sie es heraus.
admin-line-already-member = Diese Person ist schon Mitglied Ihrer Organisation. Nehmen Sie die Zeile heraus.
admin-line-just-invited = Diese Adresse wurde vor weniger als einer halben Minute eingeladen. Warten Sie oder nehmen Sie die Zeile heraus.

# Who was invited and has not joined yet (A6).
admin-open-invitations = Offene Einladungen
admin-nobody-invited = Im Moment ist niemand eingeladen.
admin-people-invited = { $count ->
    [one] { $count } Person ist zu { $organization } eingeladen und noch nicht beigetreten.
   *[other] { $count } Personen sind zu { $organization } eingeladen und noch nicht beigetreten.
}
# The heading over them.
admin-invited = Eingeladen
# Links to the newest and to older ones.
admin-newest = Neueste
admin-older = Ältere
admin-invitation-works = Gesendet am { $sent }, funktioniert bis { $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = Gesendet am { $sent }, { $tag } am { $day }
admin-ran-out = abgelaufen
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = Noch einmal senden<hidden>: { $email }</hidden>
admin-withdraw = Zurückziehen<hidden>: { $email }</hidden>
admin-no-such-page-of-invitations = Diese Seite mit Einladungen gibt es nicht. <newest>Mit den neuesten beginnen</newest>

# What has happened to the members (A4).
admin-organization-activity = Aktivitäten der Organisation
admin-activity-about = Was mit den Konten Ihrer Organisation geschehen ist, das Neueste zuerst.
admin-only-of-member = Nur was <member>{ $name }</member> betrifft.
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }</member>, durch { $actor }
admin-download-csv = Als CSV herunterladen

# The policy (A3), as it is.
admin-policy-title = Richtlinie zur Bestätigung in zwei Schritten
admin-policy-is-optional = Die Bestätigung in zwei Schritten ist für die Mitglieder von { $organization } <strong>freiwillig</strong>.
# The day is past.
admin-policy-required-since = Die Bestätigung in zwei Schritten ist seit dem <strong>{ $day }</strong> für die Mitglieder von { $organization } <strong>Pflicht</strong>.
# The day is still to come.
admin-policy-required-from = Die Bestätigung in zwei Schritten ist ab dem <strong>{ $day }</strong> für die Mitglieder von { $organization } <strong>Pflicht</strong>.
admin-policy-rules = Die Regeln
admin-policy-see-members = Mitglieder ansehen
admin-policy-methods = Erlaubte Methoden
# What follows "Allowed methods".
admin-policy-allows-keys = Sicherheitsschlüssel
admin-policy-allows-apps = Authenticator-Apps
admin-policy-allows-texts = SMS
admin-policy-allows-keys-apps = Sicherheitsschlüssel, Authenticator-Apps
admin-policy-allows-keys-texts = Sicherheitsschlüssel, SMS
admin-policy-allows-apps-texts = Authenticator-Apps, SMS
admin-policy-allows-all = Sicherheitsschlüssel, Authenticator-Apps, SMS
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = Verschieben je Mitglied
admin-policy-delays-allowed = { $delays ->
    [0] Nicht möglich
    [one] { $delays }-mal, um 7 Tage nach dem Stichtag
   *[other] { $delays }-mal, um je 7 Tage nach dem Stichtag
}
# Whether members may turn it off, and the three answers.
admin-policy-off = Mitglieder dürfen sie ausschalten
admin-policy-off-no = Nein
admin-policy-off-while-optional = Ja, solange sie freiwillig ist
admin-policy-off-shuts-out = Ja, aber dann können sie sich nicht anmelden, bis ein Admin ihnen das Einrichten erlaubt
# What follows is a number of days.
admin-policy-tokens = API-Tokens gelten höchstens
admin-policy-token-days-allowed = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
admin-policy-contact = Wen Mitglieder fragen können
admin-policy-no-contact = Keine Angabe

# The form that changes it.
admin-policy-change = Richtlinie ändern
# What follows are two choices: optional and required.
admin-policy-requirement = Die Bestätigung in zwei Schritten ist
admin-policy-optional = Freiwillig
admin-policy-required = Pflicht
admin-policy-from = Pflicht ab
admin-policy-from-hint = Vom Beginn dieses Tages an, in UTC. Lassen Sie das Feld leer, um sie sofort zu verlangen.
admin-policy-delays-hint = Wie oft ein Mitglied es nach diesem Tag verschieben darf. Vorher dürfen es alle.
admin-policy-delays-option = { $delays ->
    [0] Nicht möglich
    [one] { $delays }-mal um 7 Tage
   *[other] { $delays }-mal um je 7 Tage
}
admin-policy-security-keys = Sicherheitsschlüssel
admin-policy-authenticator-apps = Authenticator-Apps
admin-policy-text-messages = SMS, die leichter zu stehlen sind
admin-policy-turning-off = Ausschalten
admin-policy-may-turn-off = Mitglieder dürfen sie selbst ausschalten
admin-policy-may-turn-off-hint = Wer das tut, während sie Pflicht ist, kann sich nicht mehr anmelden, bis ein Admin das Einrichten erlaubt.
admin-policy-token-days = So viele Tage gelten API-Tokens höchstens
admin-policy-token-days-hint = Von 1 bis 365. Wenn Sie die Zahl verringern, enden länger gültige Tokens früher, aber frühestens in einer Woche, und wer sie hat, erfährt davon.
admin-policy-contact-hint = Das sehen Mitglieder, die eine Frage haben oder sich nicht anmelden können. Ein Name, eine Telefonnummer, ein Raum.
admin-policy-see-meaning = Ansehen, was das bedeutet

# What a change would mean, before it is saved.
admin-policy-meaning = Was das bedeutet
admin-policy-would-be-optional = { $members ->
    [one] Die Bestätigung in zwei Schritten ist freiwillig. Niemand muss etwas einrichten, und { $members } Person darf sie ausschalten.
   *[other] Die Bestätigung in zwei Schritten ist freiwillig. Niemand muss etwas einrichten, und { $members } Personen dürfen sie ausschalten.
}
# Required at once. $affected have something to do, of all $members.
admin-policy-now = { $members ->
    [one] Sobald Sie speichern, muss { $affected } von { $members } Person erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
   *[other] { $affected ->
        [one] Sobald Sie speichern, muss { $affected } von { $members } Personen erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
       *[other] Sobald Sie speichern, müssen { $affected } von { $members } Personen erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
    }
}
admin-policy-now-for-nobody = { $members ->
    [one] Sobald Sie speichern, muss niemand etwas tun: Die { $members } Person hat, was verlangt wird, oder ist ausgenommen.
   *[other] Sobald Sie speichern, muss niemand etwas tun: Alle { $members } Personen haben, was verlangt wird, oder sind ausgenommen.
}
# The same, from a day to come.
admin-policy-then = { $members ->
    [one] Ab dem <strong>{ $day }</strong> muss { $affected } von { $members } Person erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
   *[other] { $affected ->
        [one] Ab dem <strong>{ $day }</strong> muss { $affected } von { $members } Personen erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
       *[other] Ab dem <strong>{ $day }</strong> müssen { $affected } von { $members } Personen erst die Bestätigung in zwei Schritten einrichten, um weiterzumachen.
    }
}
admin-policy-then-for-nobody = { $members ->
    [one] Am <strong>{ $day }</strong> muss niemand etwas tun: Die { $members } Person hat, was verlangt wird, oder ist ausgenommen.
   *[other] Am <strong>{ $day }</strong> muss niemand etwas tun: Alle { $members } Personen haben, was verlangt wird, oder sind ausgenommen.
}
# The sentence that follows these.
admin-policy-left-out = { $count ->
    [one] { $count } Person ist ausgenommen.
   *[other] { $count } Personen sind ausgenommen.
}
admin-policy-new-rules = Die neuen Regeln
admin-policy-affected = Wer etwas tun muss
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }. Hat sie nicht eingerichtet.
admin-policy-has-only-keys = { $email }. Hat nur Sicherheitsschlüssel, und die wären nicht erlaubt.
admin-policy-has-only-an-app = { $email }. Hat nur eine Authenticator-App, und die wäre nicht erlaubt.
admin-policy-has-only-texts = { $email }. Hat nur SMS, und die wären nicht erlaubt.
# May follow the last three.
admin-policy-once-more = Kann sich damit noch einmal anmelden und fügt dann einen anderen Weg hinzu.
# People who are not shown.
admin-policy-more = Und { $more } weitere.
admin-policy-own-account-first = Schalten Sie die Bestätigung in zwei Schritten zuerst für Ihr eigenes Konto ein, mit einer Methode, die erlaubt wäre: Sonst wäre auch Ihr Konto ausgesperrt, und es muss immer einen Admin geben, der sich anmelden kann.
admin-policy-own-account = Bestätigung in zwei Schritten Ihres Kontos
admin-policy-save = Richtlinie speichern
admin-policy-change-it = Noch ändern
admin-policy-what-members-see = Was Mitglieder sehen
