# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them stays as text in the page: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = Fehler:
busy = Gerade ist viel los. Es wurde nichts geändert. Versuchen Sie es in ein paar Sekunden noch einmal.
cancel-here = Abbrechen

# A button beside a password, and what follows its label for those who do not see where it stands.
show-password = Anzeigen<hidden> Passwort</hidden>

# Before the name of a thing, for those who do not see that it can be changed.
rename-it = <hidden>Umbenennen: </hidden>{ $name }
save-name = Speichern

changed-elsewhere = Ihre Einstellungen wurden auf einem anderen Gerät geändert.
show-changes = Änderungen anzeigen

copy = Kopieren
print = Drucken
copied = Kopiert.
copied-key = Kopiert. Fügen Sie ihn an einem sicheren Ort ein, etwa in einem Passwort-Manager.
copy-by-hand = Ihr Browser hat das Kopieren nicht erlaubt. Es ist markiert: Kopieren Sie es selbst.

# Asking a security key.
key-needs-script = Sicherheitsschlüssel brauchen JavaScript in diesem Browser.
key-needs-secure-address = Sicherheitsschlüssel brauchen eine sichere Adresse (https). Sie haben diese Seite über http geöffnet.
what-an-admin-can-do = Was ein Admin tun kann
key-not-in-this-browser = Dieser Browser kann keine Sicherheitsschlüssel verwenden. Verwenden Sie einen anderen Browser oder wählen Sie unten einen anderen Weg.
key-touch = Berühren Sie Ihren Schlüssel
key-in-a-window = Ihr Browser zeigt ein Fenster.
key-waiting = Wir warten auf Ihren Schlüssel.
key-stopped = Abgebrochen.
key-press-again = Bereit. Drücken Sie noch einmal auf die Schaltfläche.
key-works = Er funktioniert.
key-not-read = Es wurde nichts geändert. Der Schlüssel wurde nicht gelesen. Versuchen Sie es noch einmal, wenn Sie ihn zur Hand haben.
key-no-answer = Wir haben gewartet, aber kein Schlüssel hat geantwortet. Stecken Sie ihn ein oder halten Sie ihn ans Handy und versuchen Sie es noch einmal.
key-already-there = Dieser Schlüssel gehört schon zu Ihrem Konto. Verwenden Sie einen anderen oder gehen Sie zurück zu Ihrer Liste.
key-needs-pin = Dieser Schlüssel braucht eine PIN, bevor Sie ihn hier verwenden können. Legen Sie sie in der App des Herstellers oder in den Systemeinstellungen fest und versuchen Sie es noch einmal.
key-too-old = Dieser Schlüssel ist zu alt für diese Website. Ein neuerer funktioniert.
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = Diese Adresse passt nicht zu der, für die Schlüssel eingerichtet wurden ({ $site }). Nennen Sie Ihrem Admin diese Kennung: { $reference }
key-fault = Der Schlüssel hat einen Fehler gemeldet. Ziehen Sie ihn heraus, stecken Sie ihn wieder ein und versuchen Sie es noch einmal.
