# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = Aktivitäten
activity-lead = Was mit Ihrem Konto geschehen ist, das Neueste zuerst.
activity-was-this-you = Waren Sie das?
activity-if-not = Wenn Sie etwas sehen, das Sie nicht getan haben, sagen Sie es uns. Wir melden alle anderen Geräte ab und zeigen Ihnen Schritt für Schritt, was Sie ändern sollten.
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = Welche Ereignisse
activity-pages = Seiten
# Which events are shown.
activity-show-all = Alle
activity-show-log-ins = Anmeldungen
activity-show-changes = Änderungen
activity-show-problems = Probleme
# Links to the first page of the list and to the next one.
activity-newest = Neueste
activity-older = Ältere
activity-nothing-yet = Noch nichts.
activity-no-log-ins = Keine Anmeldungen.
activity-no-changes = Keine Änderungen.
activity-no-problems = Keine Probleme.
activity-no-such-page = Diese Seite mit Ereignissen gibt es nicht. <newest>Mit den neuesten beginnen</newest>
# Labels beside an event.
activity-is-problem = Problem
activity-new-device = Neues Gerät
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device } (dieses Gerät)
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }, { $device }
activity-clock-device-and-address = { $clock }, { $device }, { $address }

# The question behind "This was not me".
activity-not-me = Das war nicht ich
activity-not-me-title = Überall sonst abmelden?
activity-not-me-what-happens = Wir melden jetzt alle anderen Geräte ab und beenden jede offene Anmeldung und jeden Link für ein neues Passwort. Hier bleiben Sie angemeldet. Danach folgen zwei Schritte: ein neues Passwort und ein Blick auf Ihre Anmeldewege.
activity-not-me-log-out = Überall sonst abmelden

# The steps that follow it.
activity-steps-title = So gehört Ihr Konto wieder Ihnen
activity-steps-not-open = Diese Schritte beginnen, wenn Sie uns sagen, dass Sie etwas nicht selbst getan haben. Sie bleiben einen Tag lang offen.
activity-steps-look = Aktivitäten ansehen
activity-steps-all-done = Alle drei Schritte sind erledigt. Sehen Sie sich die Aktivitäten in ein paar Tagen noch einmal an.
# A label beside a step.
activity-steps-done = Erledigt
# The link away from the page.
activity-steps-leave = Fertig
activity-steps-devices = Andere Geräte
activity-steps-devices-ended = { $devices ->
    [0] Kein anderes Gerät war angemeldet.
    [one] { $devices } anderes Gerät wurde abgemeldet.
   *[other] { $devices } andere Geräte wurden abgemeldet.
}
activity-steps-told-us = Das haben Sie uns am { $day } um { $clock } gesagt.
activity-steps-password = Ihr Passwort
activity-steps-password-changed = Sie haben ein neues Passwort.
activity-steps-password-known = Wer hier war, kennt vielleicht Ihr Passwort. Wählen Sie ein neues, das Sie sonst nirgends verwenden.
activity-steps-change-password = Passwort ändern
activity-steps-methods = Ihre Anmeldewege
activity-steps-methods-open = Damit lässt sich Ihr Konto nach dem Passwort öffnen. Löschen Sie, was nicht Ihnen gehört.
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = Sicherheitsschlüssel
activity-steps-authenticator-app = Authenticator-App
# $tail is the last digits of the phone number.
activity-steps-text-message = SMS (Nummer mit der Endung { $tail })
activity-steps-manage-two-step = Bestätigung in zwei Schritten verwalten
activity-steps-two-step-off = Die Bestätigung in zwei Schritten ist ausgeschaltet: Ihr Passwort allein öffnet dieses Konto. Wenn sie eingeschaltet ist, reicht es nicht, Ihr Passwort zu kennen.
activity-steps-set-up-two-step = Bestätigung in zwei Schritten einrichten
activity-steps-looked = Ich habe sie mir angesehen
activity-steps-tokens = { $count ->
    [one] Ihr API-Token funktioniert weiter, auch mit einem neuen Passwort. Widerrufen Sie es, wenn es nicht Ihnen gehört oder jemand es kennen könnte.
   *[other] Ihre { $count } API-Tokens funktionieren weiter, auch mit einem neuen Passwort. Widerrufen Sie, was nicht Ihnen gehört oder was jemand kennen könnte.
}
activity-steps-look-at-tokens = Ihre API-Tokens ansehen

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = Registriert
activity-email-confirmed = E-Mail-Adresse bestätigt
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] Nur mit dem Passwort angemeldet
    [security_key] Mit einem Sicherheitsschlüssel angemeldet
    [authenticator_app] Mit einer Authenticator-App angemeldet
    [text_message] Mit einem Code per SMS angemeldet
    [recovery_key] Mit dem Wiederherstellungsschlüssel angemeldet
   *[other] Angemeldet
}
activity-logged-out = Abgemeldet
activity-password-accepted = Richtiges Passwort, zweiter Schritt verlangt
activity-password-refused = Falsches Passwort
activity-code-refused = Falscher Code
activity-code-reused = Ein Code, der schon verwendet wurde
activity-log-in-not-finished = { $times ->
    [1] Richtiges Passwort, aber kein zweiter Schritt
   *[other] { $times }-mal richtiges Passwort, aber kein zweiter Schritt
}
activity-settings-unlocked = Einstellungen entsperrt
activity-set-up-asked = Angemeldet und gebeten, zuerst die Bestätigung in zwei Schritten einzurichten
activity-set-up-put-off = Einrichten der Bestätigung in zwei Schritten verschoben
activity-reminded = Erinnerung an das Einrichten der Bestätigung in zwei Schritten gesendet
activity-two-step-turned-on = { $devices ->
    [0] Bestätigung in zwei Schritten eingeschaltet
    [one] Bestätigung in zwei Schritten eingeschaltet, { $devices } Gerät abgemeldet
   *[other] Bestätigung in zwei Schritten eingeschaltet, { $devices } Geräte abgemeldet
}
activity-two-step-turned-off = { $devices ->
    [0] Bestätigung in zwei Schritten ausgeschaltet
    [one] Bestätigung in zwei Schritten ausgeschaltet, { $devices } Gerät abgemeldet
   *[other] Bestätigung in zwei Schritten ausgeschaltet, { $devices } Geräte abgemeldet
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] Bestätigung in zwei Schritten ausgeschaltet ({ $methods })
    [one] Bestätigung in zwei Schritten ausgeschaltet ({ $methods }), { $devices } Gerät abgemeldet
   *[other] Bestätigung in zwei Schritten ausgeschaltet ({ $methods }), { $devices } Geräte abgemeldet
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }, { $next }
activity-app-connected = { $named ->
    [yes] Authenticator-App verbunden: { $name }
   *[no] Authenticator-App verbunden
}
activity-app-renamed = { $named ->
    [yes] Authenticator-App umbenannt: { $before } heißt jetzt { $name }
   *[no] Authenticator-App umbenannt
}
activity-app-replaced = { $named ->
    [yes] Authenticator-App ersetzt: { $name }
   *[no] Authenticator-App ersetzt
}
activity-app-disabled = { $named ->
    [yes] Authenticator-App deaktiviert: { $name }
   *[no] Authenticator-App deaktiviert
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] Handy verbunden: { $name }
   *[no] Handy verbunden
}
activity-phone-changed = { $named ->
    [yes] Handynummer geändert: { $name }
   *[no] Handynummer geändert
}
activity-texts-disabled = { $named ->
    [yes] SMS deaktiviert: { $name }
   *[no] SMS deaktiviert
}
activity-key-registered = { $named ->
    [yes] Sicherheitsschlüssel registriert: { $name }
   *[no] Sicherheitsschlüssel registriert
}
activity-key-renamed = { $named ->
    [yes] Sicherheitsschlüssel umbenannt: { $before } heißt jetzt { $name }
   *[no] Sicherheitsschlüssel umbenannt
}
activity-key-deleted = { $named ->
    [yes] Sicherheitsschlüssel gelöscht: { $name }
   *[no] Sicherheitsschlüssel gelöscht
}
activity-key-refused = Sicherheitsschlüssel nicht angenommen
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = Sicherheitsschlüssel nicht angenommen (Kennung { $reference })
activity-key-looks-copied = { $named ->
    [yes] Sicherheitsschlüssel, der kopiert aussieht: { $name }
   *[no] Sicherheitsschlüssel, der kopiert aussieht
}
activity-recovery-key-made = Wiederherstellungsschlüssel erstellt
activity-recovery-key-saved = Wiederherstellungsschlüssel gesichert
activity-recovery-key-used = Wiederherstellungsschlüssel verwendet
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] Falscher Wiederherstellungsschlüssel
    [recovery_key_used] Ein Wiederherstellungsschlüssel, der schon verwendet wurde
    [recovery_key_replaced] Ein Wiederherstellungsschlüssel, der ersetzt wurde
    [recovery_key_not_confirmed] Ein Wiederherstellungsschlüssel, der nie gesichert wurde
   *[other] Wiederherstellungsschlüssel nicht angenommen
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] Nachfrage zum Wiederherstellungsschlüssel: noch da
    [next-month] Nachfrage zum Wiederherstellungsschlüssel: um einen Monat verschoben
   *[unknown] Nachfrage zum Wiederherstellungsschlüssel beantwortet
}
activity-password-changed = { $devices ->
    [0] Passwort geändert
    [one] Passwort geändert, { $devices } Gerät abgemeldet
   *[other] Passwort geändert, { $devices } Geräte abgemeldet
}
activity-password-link-asked = Link für ein neues Passwort angefordert
activity-password-set-with-link = { $devices ->
    [0] Neues Passwort mit einem Link festgelegt
    [one] Neues Passwort mit einem Link festgelegt, { $devices } Gerät abgemeldet
   *[other] Neues Passwort mit einem Link festgelegt, { $devices } Geräte abgemeldet
}
activity-device-renamed = { $named ->
    [yes] Gerät umbenannt: { $before } heißt jetzt { $name }
   *[no] Gerät umbenannt
}
activity-device-logged-out = { $named ->
    [yes] Gerät abgemeldet: { $name }
   *[no] Gerät abgemeldet
}
activity-other-devices-logged-out = { $devices ->
    [0] Alle anderen Geräte abgemeldet
    [one] Alle anderen Geräte abgemeldet, insgesamt { $devices } Gerät
   *[other] Alle anderen Geräte abgemeldet, insgesamt { $devices } Geräte
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] „Das war nicht ich“
    [one] „Das war nicht ich“, { $devices } Gerät abgemeldet
   *[other] „Das war nicht ich“, { $devices } Geräte abgemeldet
}
activity-methods-reviewed = Anmeldewege angesehen
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] API-Token erstellt: { $name } ({ $scopes })
    [name] API-Token erstellt: { $name }
    [scopes] API-Token erstellt ({ $scopes })
   *[nothing] API-Token erstellt
}
activity-token-revoked = { $given ->
    [name-and-scopes] API-Token widerrufen: { $name } ({ $scopes })
    [name] API-Token widerrufen: { $name }
    [scopes] API-Token widerrufen ({ $scopes })
   *[nothing] API-Token widerrufen
}
activity-api-password-refused = Richtiges Passwort von einem Programm, das ein API-Token braucht
activity-unknown-event = Etwas, wofür diese Version keine Worte hat

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] Richtlinie geändert: { $name }
   *[no] Richtlinie geändert
}
activity-organization-joined = { $named ->
    [yes] Einer Organisation beigetreten: { $name }
   *[no] Einer Organisation beigetreten
}
activity-organization-left = { $named ->
    [yes] Aus einer Organisation herausgenommen: { $name }
   *[no] Aus einer Organisation herausgenommen
}
activity-invited = { $named ->
    [yes] Jemand eingeladen: { $name }
   *[no] Jemand eingeladen
}
activity-invitation-withdrawn = { $named ->
    [yes] Einladung zurückgezogen: { $name }
   *[no] Einladung zurückgezogen
}
activity-role-changed = { $role ->
    [admin] Rolle geändert: Admin
    [member] Rolle geändert: Mitglied
    [unknown] Rolle geändert
   *[other] Rolle geändert: { $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] Bestätigung in zwei Schritten von einem Admin zurückgesetzt
    [one] Bestätigung in zwei Schritten von einem Admin zurückgesetzt, { $devices } Gerät abgemeldet
   *[other] Bestätigung in zwei Schritten von einem Admin zurückgesetzt, { $devices } Geräte abgemeldet
}
activity-reset-by-operator = { $devices ->
    [0] Bestätigung in zwei Schritten vom Betreiber zurückgesetzt
    [one] Bestätigung in zwei Schritten vom Betreiber zurückgesetzt, { $devices } Gerät abgemeldet
   *[other] Bestätigung in zwei Schritten vom Betreiber zurückgesetzt, { $devices } Geräte abgemeldet
}
activity-unblocked = Fehlversuche vom Betreiber gelöscht
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] Vom Betreiber überall abgemeldet
        [one] Vom Betreiber überall abgemeldet, { $tokens } API-Token widerrufen
       *[other] Vom Betreiber überall abgemeldet, { $tokens } API-Tokens widerrufen
    }
    [one] { $tokens ->
        [0] Vom Betreiber überall abgemeldet, { $devices } Gerät abgemeldet
        [one] Vom Betreiber überall abgemeldet, { $devices } Gerät abgemeldet, { $tokens } API-Token widerrufen
       *[other] Vom Betreiber überall abgemeldet, { $devices } Gerät abgemeldet, { $tokens } API-Tokens widerrufen
    }
   *[other] { $tokens ->
        [0] Vom Betreiber überall abgemeldet, { $devices } Geräte abgemeldet
        [one] Vom Betreiber überall abgemeldet, { $devices } Geräte abgemeldet, { $tokens } API-Token widerrufen
       *[other] Vom Betreiber überall abgemeldet, { $devices } Geräte abgemeldet, { $tokens } API-Tokens widerrufen
    }
}
activity-left-out = Von der Pflicht zur Bestätigung in zwei Schritten ausgenommen
activity-left-out-until = Bis zum { $day } von der Pflicht zur Bestätigung in zwei Schritten ausgenommen
activity-left-out-ended = Nicht mehr von der Pflicht zur Bestätigung in zwei Schritten ausgenommen
activity-set-up-allowed = Einrichten von einem Admin erlaubt
activity-set-up-allowed-until = Einrichten von einem Admin erlaubt, bis zum { $day }, { $clock }
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] Ausnahme beantragt, ein anderer Admin muss zustimmen
    [leaving-out-until] Ausnahme bis zum { $day } beantragt, ein anderer Admin muss zustimmen
    [reset] Zurücksetzen der Bestätigung in zwei Schritten beantragt, ein anderer Admin muss zustimmen
   *[change] Änderung beantragt, ein anderer Admin muss zustimmen
}
activity-approval-declined = { $wish ->
    [leaving-out] Ausnahme von einem anderen Admin abgelehnt
    [leaving-out-until] Ausnahme bis zum { $day } von einem anderen Admin abgelehnt
    [reset] Zurücksetzen der Bestätigung in zwei Schritten von einem anderen Admin abgelehnt
   *[change] Änderung von einem anderen Admin abgelehnt
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }. Grund: { $reason }
