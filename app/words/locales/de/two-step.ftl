# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = Bestätigung in zwei Schritten einrichten
two-step-add-another-way = Weiteren Weg hinzufügen

# Setting it up. The first is the line above the title.
two-step-start-step = Schritt 1 von 3
two-step-start-lead = Geben Sie zuerst Ihr Passwort ein, damit wir wissen, dass Sie es sind. Dann folgen zwei weitere Schritte.
two-step-start-logs-out = { $others ->
    [0] Hier bleiben Sie angemeldet. Kein anderes Gerät ist jetzt angemeldet; meldet sich inzwischen eines an, wird es abgemeldet.
    [one] Hier bleiben Sie angemeldet. { $others } anderes Gerät wird abgemeldet.
   *[other] Hier bleiben Sie angemeldet. { $others } andere Geräte werden abgemeldet.
}
two-step-start-submit = Einrichten
# $day and $clock are when the script last logged in.
two-step-script-uses-password = Ein Skript meldet sich in Ihrem Namen mit einem Passwort an (zuletzt: { $day }, { $clock }). Das wird nicht mehr funktionieren. Erstellen Sie zuerst ein API-Token.
two-step-api-tokens = API-Tokens
two-step-method-title = Wählen Sie, wie Sie sich anmelden möchten
two-step-method-left-out = { $organization } erlaubt nicht jede Methode. Diese sind erlaubt.
two-step-method-key = Sicherheitsschlüssel aktivieren
two-step-method-key-about = Am sichersten. Schützt vor gefälschten Websites. Sie brauchen einen Schlüssel; auch ein Handy oder ein Laptop kann einer sein.
two-step-method-app-about = Funktioniert ohne Empfang. Sie tippen einen 6-stelligen Code aus einer App auf Ihrem Handy oder Computer ein.

# What was set up.
two-step-done-title = Alles ist eingerichtet
two-step-done-key-saved = Wiederherstellungs{"\u00AD"}schlüssel am { $day } gesichert.
# $name is what a person calls a security key: Blue key.
two-step-done-key = { $name } gehört jetzt zu Ihrem Konto.
# $name is what a person calls an app: Phone.
two-step-done-app = „{ $name }“ ist verbunden.
# $tail is the last three digits.
two-step-done-phone = Die Nummer mit der Endung { $tail } ist verbunden.
two-step-done = Fertig
two-step-done-see-devices = Ihre Geräte ansehen
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = Bei der nächsten Anmeldung: Ihr Passwort, dann { $ways }.
two-step-next-time-password = Bei der nächsten Anmeldung: Ihr Passwort.
two-step-next-time-or = { $one } oder { $other }
two-step-next-time-app = ein Code aus „{ $name }“
two-step-next-time-text = ein Code, den wir an Ihr Handy senden

# Managing it.
two-step-off-lead = Ihr Passwort allein öffnet dieses Konto. Mit der Bestätigung in zwei Schritten brauchen Sie zum Anmelden auch einen Sicherheitsschlüssel oder einen Code von Ihrem Handy.
two-step-off-takes = Das Einrichten dauert etwa zwei Minuten. Sie brauchen einen Sicherheitsschlüssel oder eine Authenticator-App auf Ihrem Handy oder Computer.
two-step-turned-on = Eingeschaltet am { $day }.
two-step-settings = Einstellungen
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = Die Einstellungen sind bis { $clock } entsperrt.
two-step-lock-now = Jetzt sperren
# They: the settings.
two-step-unlock-lasts = Sie bleiben 15 Minuten lang entsperrt, nur auf diesem Gerät.

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = Wir fragen vor jeder Änderung. Die Einstellungen bleiben 15 Minuten lang entsperrt, nur auf diesem Gerät.
two-step-unlock-with-key = Stattdessen Sicherheitsschlüssel verwenden
two-step-unlock-with-app = Stattdessen Code aus der Authenticator-App verwenden
two-step-unlock-with-text = Stattdessen SMS verwenden
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = Bestätigung in zwei Schritten deaktivieren
two-step-disable-title = Bestätigung in zwei Schritten deaktivieren?
two-step-disable-forbidden = { $organization } verlangt die Bestätigung in zwei Schritten, darum können Sie sie nicht ausschalten. Sie können ändern, wie Sie sich anmelden.
two-step-disable-back = Zurück
two-step-disable-protection = Wenn Sie die Bestätigung in zwei Schritten deaktivieren, schützt kein zweiter Schritt mehr Ihr Konto. Danach schützt nur noch Ihr Passwort dieses Konto.
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = Wir löschen Ihre Sicherheitsschlüssel und Apps: { $names }.
two-step-disable-forgets-phone = Wir löschen Ihre Handynummer mit der Endung { $tail }.
two-step-disable-forgets-all = Wir löschen Ihre Sicherheitsschlüssel und Apps: { $names }. Wir löschen auch Ihre Handynummer mit der Endung { $tail }.
two-step-disable-recovery-key = Ihr Notfall-Wiederherstellungs{"\u00AD"}schlüssel funktioniert dann nicht mehr.
two-step-disable-logs-out = { $others ->
    [0] Hier bleiben Sie angemeldet. Meldet sich inzwischen ein anderes Gerät an, wird es abgemeldet.
    [one] Hier bleiben Sie angemeldet. { $others } anderes Gerät wird abgemeldet.
   *[other] Hier bleiben Sie angemeldet. { $others } andere Geräte werden abgemeldet.
}
two-step-disable-tokens = API-Tokens funktionieren weiter.
two-step-disable-no-longer = Wenn Sie die Bestätigung in zwei Schritten deaktiviert haben, brauchen Sie zum Anmelden keinen Sicherheitsschlüssel, keinen SMS-Code und keine Authenticator-App mehr.
two-step-disable-again = Sie können die Bestätigung in zwei Schritten jederzeit wieder aktivieren.
two-step-disable-shuts-out = { $organization } verlangt sie. Beachten Sie: Wenn Ihre Organisation die Bestätigung in zwei Schritten verlangt und Sie sie in Ihrem Konto deaktivieren, können Sie sich nicht mehr anmelden, um sie wieder zu aktivieren. Auch dieses Gerät kann dann nichts mehr tun.
# The safe button, and the other.
two-step-disable-keep = Eingeschaltet lassen
two-step-disable-lose = Deaktivieren
