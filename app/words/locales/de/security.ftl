# The overview of security: one card for each subject (S1).

security-title = Sicherheit
# $day is the day on which two-step verification was turned on.
security-on-since = Eingeschaltet seit dem { $day }
security-off = Ausgeschaltet
security-manage-two-step = Bestätigung in zwei Schritten verwalten
security-password = Passwort
security-password-changed = Zuletzt geändert am { $day }
security-change-password = Passwort ändern
security-devices = Geräte
security-devices-logged-in = { $others ->
    [0] Nur dieses Gerät ist angemeldet.
    [one] Dieses Gerät und { $others } anderes sind angemeldet.
   *[other] Dieses Gerät und { $others } andere sind angemeldet.
}
security-see-devices = Geräte ansehen
security-activity = Aktivitäten
security-activity-about = Anmeldungen, Änderungen und Probleme.
security-see-activity = Aktivitäten ansehen
security-api-tokens = API-Tokens
security-tokens-that-work = { $count ->
    [0] Keine Tokens. Mit einem Token braucht ein Skript kein Passwort.
    [one] { $count } Token funktioniert.
   *[other] { $count } Tokens funktionieren.
}
security-see-api-tokens = API-Tokens ansehen
security-key-not-saved-yet = Noch nicht gesichert
security-key-had-on = Am { $day } hatten Sie ihn noch
security-key-saved = Gesichert am { $day }

# On every page that shows settings.
security-cannot-load = Wir konnten Ihre Einstellungen nicht laden. Es wurde nichts geändert.
security-try-again = Noch einmal versuchen

# Who the account belongs to.
security-profile = Profil
security-profile-name = Name
security-profile-email = E-Mail-Adresse
security-profile-organization = Organisation

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>Die Bestätigung in zwei Schritten ist ausgeschaltet.</strong> Wer Ihr Passwort erfährt, kann sich anmelden.
security-two-step-is-on = <strong>Die Bestätigung in zwei Schritten ist eingeschaltet.</strong>
security-asks-for-key = { $keys ->
    [one] Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach Ihrem Sicherheitsschlüssel.
   *[other] Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Ihrer Sicherheitsschlüssel.
}
security-asks-for-app = { $apps ->
    [one] Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Code aus Ihrer App.
   *[other] Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Code aus einer Ihrer Apps.
}
security-asks-for-text = Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Code, den wir an Ihr Handy senden.
security-asks-for-key-or-app = Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Sicherheitsschlüssel oder einem Code aus Ihrer App.
security-asks-for-key-or-text = Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Sicherheitsschlüssel oder einem Code, den wir an Ihr Handy senden.
security-asks-for-app-or-text = Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Code aus Ihrer App oder einem Code, den wir an Ihr Handy senden.
security-asks-for-any = Wenn Sie sich anmelden, fragen wir nach Ihrem Passwort und dann nach einem Sicherheitsschlüssel, einem Code aus Ihrer App oder einem Code, den wir an Ihr Handy senden.
security-next-after-one-key = Sonst haben Sie nur Ihren Wiederherstellungs{"\u00AD"}schlüssel: Fügen Sie einen zweiten Weg hinzu, damit Sie nicht ausgesperrt werden.
security-next-after-one-app = Sonst haben Sie nur Ihren Wiederherstellungs{"\u00AD"}schlüssel.
security-next-after-text = SMS sind leichter zu stehlen als die anderen Wege: Fügen Sie einen Sicherheitsschlüssel oder eine App hinzu.
security-key-is-not-saved = <strong>Ihr Notfall-Wiederherstellungs{"\u00AD"}schlüssel ist nicht gesichert.</strong> Die Bestätigung in zwei Schritten ist eingeschaltet. Ohne ihn könnten Sie mit Ihrem Handy oder Ihrem Sicherheitsschlüssel auch dieses Konto verlieren.
security-save-your-key = Wiederherstellungs{"\u00AD"}schlüssel sichern
security-make-a-new-key = Neuen Wiederherstellungs{"\u00AD"}schlüssel erstellen
