# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = Die Richtlinie ist gespeichert. Für angemeldete Mitglieder gilt sie sofort, und alle erfahren davon per E-Mail.
notice-email-verified = Ihre E-Mail-Adresse ist bestätigt.
notice-locked = Die Einstellungen sind wieder gesperrt.
notice-unlocked = Die Einstellungen sind entsperrt.
notice-session-ended = Sie wurden abgemeldet, nach einer langen Pause oder von einem anderen Gerät aus. Melden Sie sich an, um weiterzumachen. Es geht dort weiter, wo Sie waren.
# The code that an authenticator app scans or is given.
notice-new-setup-code = Das ist ein neuer Code. Der vorige funktioniert nicht mehr: Löschen Sie seinen Eintrag in Ihrer App.
# A security key, an authenticator app or a device.
notice-renamed = Der neue Name ist { $name }.
# $name is what the owner called the security key.
notice-key-deleted = { $name } ist gelöscht. Der Schlüssel selbst kennt diese Website noch. Das schadet nicht.
notice-recovery-key-replaced = Ihr neuer Wiederherstellungs{"\u00AD"}schlüssel ist gesichert. Der alte funktioniert nicht mehr: Vernichten Sie seine Kopien.
notice-recovery-key-kept = Es wurde nichts geändert. Ihr Wiederherstellungs{"\u00AD"}schlüssel funktioniert weiter.
# The answers to "Do you still have your recovery key?".
notice-key-still-there = Notiert. Wir fragen in einem halben Jahr wieder.
notice-asked-next-month = Wir fragen in einem Monat wieder.
notice-keys-disabled = Ihre Sicherheitsschlüssel sind deaktiviert. Die Schlüssel selbst kennen diese Website noch. Das schadet nicht.
# $name is what the owner called the authenticator app.
notice-app-disabled = { $name } ist deaktiviert. Die Codes funktionieren nicht mehr: Löschen Sie den Eintrag in der App.
notice-app-replaced = Die neue App ist verbunden. Die alte Verbindung funktioniert nicht mehr. Löschen Sie sie in der App auf Ihrem alten Handy.
notice-phone-disabled = SMS sind deaktiviert, und Ihre Handynummer ist gelöscht.
notice-phone-changed = Codes gehen jetzt an Ihre neue Nummer und nicht mehr an die alte.
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = Es wurde keine SMS gesendet, weil gerade erst eine gesendet wurde. Warten Sie { $seconds } Sekunden und wählen Sie dann „SMS mit Code senden“.
notice-no-more-texts = Es wurde keine SMS gesendet: Mehr sind im Moment nicht erlaubt. Die nächste kann um { $time } gesendet werden. Verwenden Sie bis dahin einen anderen Weg.
notice-text-sent-both-work = Noch einmal gesendet. Der frühere Code funktioniert auch noch.
notice-text-sent-newest-works = Ein neuer Code ist unterwegs. Nur der neueste funktioniert.
notice-two-step-disabled = Die Bestätigung in zwei Schritten ist ausgeschaltet. Jetzt schützt nur noch Ihr Passwort dieses Konto.
# A link after the sentence before this one.
notice-turn-two-step-on = Wieder einschalten
notice-device-name-cleared = Das Gerät hat keinen eigenen Namen mehr.
# $name is a device.
notice-device-logged-out = { $name } ist abgemeldet.
notice-devices-logged-out = { $devices ->
    [0] Nur dieses Gerät ist angemeldet.
    [one] { $devices } anderes Gerät ist abgemeldet.
   *[other] { $devices } andere Geräte sind abgemeldet.
}
# After logging out on this device.
notice-still-logged-in = { $devices ->
    [one] Sie sind noch auf { $devices } anderen Gerät angemeldet.
   *[other] Sie sind noch auf { $devices } anderen Geräten angemeldet.
}
notice-password-changed = Ihr Passwort ist geändert. Ihre anderen Geräte wurden abgemeldet.
notice-password-reset = Ihr neues Passwort ist festgelegt. Melden Sie sich damit an.
# $name is what the owner called the token.
notice-api-token-revoked = { $name } ist widerrufen. Programme, die das Token haben, werden ab jetzt abgewiesen.

# Organizations: $name is a member.
notice-invited = Eine Einladung an { $email } ist unterwegs.
notice-invited-many = { $people ->
    [one] { $people } Einladung ist unterwegs.
   *[other] { $people } Einladungen sind unterwegs.
}
notice-invitation-withdrawn = Die Einladung an { $email } ist zurückgezogen. Der Link darin funktioniert nicht mehr.
notice-organization-joined = Sie gehören jetzt zu { $organization }.
notice-is-admin = { $name } ist jetzt Admin.
notice-is-member = { $name } ist jetzt Mitglied und kein Admin mehr.
notice-member-removed = { $name } gehört nicht mehr zur Organisation.
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] Es wurde keine Erinnerung gesendet.
    [one] { $count } Mitglied wurde erinnert.
   *[other] { $count } Mitglieder wurden erinnert.
}
notice-reminded-lately = { $count ->
    [one] { $count } Mitglied hat in den letzten 24 Stunden schon eine Erinnerung bekommen.
   *[other] { $count } Mitglieder haben in den letzten 24 Stunden schon eine Erinnerung bekommen.
}
notice-need-no-reminder = { $count ->
    [one] { $count } Mitglied braucht keine.
   *[other] { $count } Mitglieder brauchen keine.
}
notice-member-reset = Die Bestätigung in zwei Schritten ist für { $name } zurückgesetzt. { $name } ist überall abgemeldet und richtet sie neu ein.
# For whom two-step verification is not required until that day.
notice-member-left-out = { $name } ist bis zum { $day } ausgenommen.
notice-member-included = { $name } ist nicht mehr ausgenommen.
# "It" is two-step verification.
notice-set-up-allowed = { $name } darf sich bis zum { $day }, { $time }, anmelden und die Bestätigung in zwei Schritten einrichten.
notice-approval-asked = Es wurde noch nichts geändert: Ein anderer Admin muss zustimmen. Wir haben eine E-Mail an die anderen Admins gesendet.
notice-approval-declined = Abgelehnt. Es wurde nichts geändert.
