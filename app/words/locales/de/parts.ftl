# What every page has, and what many rooms call the same.

two-step-verification = Bestätigung in zwei Schritten
emergency-recovery-key = Notfall-Wiederherstellungs{"\u00AD"}schlüssel
cancel = Abbrechen
save = Speichern
finish = Abschließen
unlock-settings = Einstellungen entsperren
settings-are-locked = Die Einstellungen sind gesperrt. Vor jeder Änderung fragen wir nach Ihrem Passwort.
back-to-two-step = Zurück zur Bestätigung in zwei Schritten
# Between the names in a list: "Blue key, Spare key".
list-separator = {", "}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = 6-stelliger Code
code-hint = Alle 30 Sekunden erscheint ein neuer Code. Leerzeichen sind erlaubt.
code-typed = Sie haben { $code } eingegeben.
text-code-hint = Sie können die ganze Nachricht einfügen.

# Before the name of the language that the pages are in, in the footer.
part-language = Sprache:
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = Fehler
part-did-not-work = Das hat nicht geklappt
part-go-to-the-start = Zur Startseite

# The frame of every page.
part-skip-to-content = Zum Inhalt springen
# What the navigation of those who are logged in is called, and what is in it.
part-account = Konto
part-profile = Profil
part-security = Sicherheit
part-organization = Organisation
part-log-out = Abmelden
# The footer.
part-problems-logging-in = Probleme beim Anmelden?
part-about-two-step = Über die Bestätigung in zwei Schritten
part-captured-messages = Abgefangene Nachrichten
part-colours = Farben
part-colours-system = System
part-colours-light = Hell
part-colours-dark = Dunkel

# Above the heading of the pages that set up a first method.
part-setup-step = Schritt 2 von 3
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day }, { $time }
part-last-day = Letzter Tag
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = Weitere Aktionen { $dots }<hidden>für { $about }</hidden>
part-rename-title = { $name } umbenennen
part-qr = QR-Code, mit dem Sie dieses Konto zu einer Authenticator-App hinzufügen. Der Einrichtungsschlüssel darunter bewirkt dasselbe.

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = Herunterladen
part-keep-key-by-hand = Markieren Sie den Schlüssel, um ihn zu kopieren, oder drucken Sie diese Seite mit Ihrem Browser.

# The only way to log in cannot be taken away alone.
part-last-method = Fügen Sie zuerst einen anderen Anmeldeweg hinzu oder schalten Sie die Bestätigung in zwei Schritten aus.
part-disable-two-step = Bestätigung in zwei Schritten deaktivieren

# A code by text message: $to is a phone number, or "the number ending 482".
part-text-none = { $known ->
    [whole] Es ist kein Code an { $to } unterwegs.
   *[end] Es ist kein Code an die Nummer mit der Endung { $to } unterwegs.
}
part-text-not-sent = { $known ->
    [whole] Die SMS an { $to } konnte nicht gesendet werden. Senden Sie nach einer Weile einen neuen Code oder verwenden Sie einen anderen Weg.
   *[end] Die SMS an die Nummer mit der Endung { $to } konnte nicht gesendet werden. Senden Sie nach einer Weile einen neuen Code oder verwenden Sie einen anderen Weg.
}
part-text-on-its-way = { $known ->
    [whole] Wir senden gerade einen Code an { $to }. Das kann eine Minute dauern. Der Code funktioniert bis { $until }.
   *[end] Wir senden gerade einen Code an die Nummer mit der Endung { $to }. Das kann eine Minute dauern. Der Code funktioniert bis { $until }.
}
part-text-sent = { $known ->
    [whole] Wir haben um { $sent } einen Code an { $to } gesendet. Das kann eine Minute dauern. Der Code funktioniert bis { $until }.
   *[end] Wir haben um { $sent } einen Code an die Nummer mit der Endung { $to } gesendet. Das kann eine Minute dauern. Der Code funktioniert bis { $until }.
}
part-send-code = SMS mit Code senden
part-send-new-code = Neuen Code senden

# Unlocking the settings.
part-account-password = Passwort Ihres Kontos bei { $service }
part-code-of-app = 6-stelliger Code aus Ihrer Authenticator-App
part-code-of-text = 6-stelliger Code aus der SMS

# The ways to log in, and what is said about each below its name.
part-way-key = Sicherheitsschlüssel verwenden
part-way-app = Authenticator-App verwenden
part-way-app-about = Sie tippen einen 6-stelligen Code ein.
part-way-text = SMS verwenden
# $tail is the last digits of the number.
part-way-text-about = Wir senden einen Code an die Nummer mit der Endung { $tail }.
part-way-recovery = Wiederherstellungs{"\u00AD"}schlüssel verwenden
part-way-recovery-about = Der Schlüssel aus 24 Buchstaben und Ziffern, den Sie gesichert haben. Er funktioniert einmal.
# Below one way to log in, the only other one.
part-instead-key = Stattdessen Sicherheitsschlüssel verwenden
part-instead-app = Stattdessen Authenticator-App verwenden
part-instead-text = Stattdessen SMS verwenden
part-another-way = Auf anderem Weg anmelden
# After the email address of the person who is logging in: a button that starts again.
part-not-you = Sind Sie das nicht?
