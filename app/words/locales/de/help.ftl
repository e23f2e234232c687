# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = Probleme beim Anmelden
help-issues-pair = E-Mail-Adresse und Passwort passen nicht zusammen
help-issues-pair-check = Prüfen Sie beides auf Tippfehler. Im Passwort zählen Groß- und Kleinbuchstaben.
help-issues-pair-forgot = Sie wissen es nicht mehr? <forgot>Wählen Sie ein neues Passwort</forgot> mit einem Link, den wir Ihnen senden.
help-issues-mail = Sie haben die E-Mail mit dem Link nicht bekommen
help-issues-mail-look = Sehen Sie im Spam-Ordner nach. Oder <log-in>melden Sie sich mit Ihrem Passwort an</log-in>: Dann senden wir einen neuen Link.
# The link in the mail that confirms an address.
help-issues-link = Die Seite hinter dem Link nimmt Ihr Passwort nicht an
help-issues-link-own-password = Geben Sie das Passwort ein, das Sie beim Registrieren gewählt haben. Jeder Link funktioniert nur mit dem Passwort seiner eigenen Registrierung: Wenn Sie sich mehrmals registriert haben, verwenden Sie die neueste E-Mail. Wenn das nicht hilft, registrieren Sie sich noch einmal.
help-issues-link-not-asked-for = Eine E-Mail, um die Sie nicht gebeten haben? Dann hat jemand anderes Ihre Adresse eingegeben. Sie müssen nichts tun: Ohne das Passwort dieser Person öffnet der Link nichts.
help-issues-code = Der Code stimmt nicht
help-issues-code-right-entry = Prüfen Sie, ob Sie in Ihrer App den Eintrag für diesen Dienst sehen.
help-issues-code-next = Warten Sie auf den nächsten Code: Jeder funktioniert einmal und nur kurze Zeit.
help-issues-code-time = Prüfen Sie, ob Ihr Handy seine Uhrzeit automatisch stellt.
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = Die SMS kommt nicht an
help-issues-text-signal = Es kann eine Minute dauern, und Ihr Handy braucht Empfang.
help-issues-text-same-code = Wählen Sie „Neuen Code senden“. Innerhalb von zehn Minuten ist es derselbe Code, darum ist es gleich, welche SMS zuerst kommt.
help-issues-text-few = Pro Stunde gibt es für jede Nummer nur wenige SMS. Wenn sie aufgebraucht sind, sagt die Seite, ab wann es wieder welche gibt.
help-issues-text-other-way = Verwenden Sie einen anderen Ihrer Anmeldewege oder Ihren Wiederherstellungs{"\u00AD"}schlüssel: Das finden Sie unter dem Formular.
help-issues-key = Ihr Sicherheitsschlüssel wird nicht gelesen
help-issues-key-touch = Stecken Sie den Schlüssel ein, bis sein Licht angeht, oder halten Sie ihn oben an Ihr Handy. Dann berühren Sie ihn.
help-issues-key-registered = Jeder Schlüssel, den Sie hier registriert haben, funktioniert. Ein Schlüssel eines anderen Kontos funktioniert nicht.
help-issues-key-browser = Sicherheitsschlüssel brauchen JavaScript, eine sichere Adresse (https) und einen Browser aus den letzten Jahren.
help-issues-key-other-way = Verwenden Sie einen anderen Ihrer Anmeldewege: Sie finden ihn unter der Schaltfläche.
help-issues-nothing-at-hand = Sie haben Ihr Handy oder Ihren Sicherheitsschlüssel nicht bei sich
help-issues-nothing-at-hand-recover = Melden Sie sich mit Ihrem Passwort an und wählen Sie „Wiederherstellungs{"\u00AD"}schlüssel verwenden“. <recover>So stellen Sie Ihr Konto wieder her</recover>
help-issues-recovery = Ihr Wiederherstellungs{"\u00AD"}schlüssel wird nicht angenommen
help-issues-recovery-letters = Er hat 24 Buchstaben und Ziffern. Groß- und Kleinbuchstaben sind gleich; Leerzeichen und Bindestriche sind egal.
help-issues-recovery-once = Jeder Schlüssel funktioniert einmal. Als Sie sich mit einem angemeldet haben, haben Sie einen neuen bekommen: Suchen Sie den.
help-issues-recovery-newest = Wenn Sie einen neueren Schlüssel erstellt haben, funktioniert nur der neueste, den Sie gesichert haben.
help-issues-lost = Sie finden Ihren Wiederherstellungs{"\u00AD"}schlüssel nicht
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = Sehen Sie bei Ihren Papieren und in Ihrem Passwort-Manager nach, und suchen Sie nach einer heruntergeladenen Datei mit „recovery-key“ im Namen.
help-issues-lost-other-way = Melden Sie sich auf einem anderen Weg an: Auch ein anderer Ihrer Sicherheitsschlüssel oder eine andere Ihrer Authenticator-Apps funktioniert.
help-issues-lost-still-logged-in = Sind Sie noch irgendwo angemeldet, auf einem anderen Computer oder Handy? Öffnen Sie dort „Sicherheit“, wählen Sie „Bestätigung in zwei Schritten verwalten“ und dann „Neuen Notfall-Wiederherstellungs{"\u00AD"}schlüssel erstellen“.
help-issues-lost-ask-admin = Wenn nichts davon hilft, fragen Sie den Admin dieses Dienstes. Ein Admin kann Ihnen wieder Zugang geben und prüft vorher, ob Sie es wirklich sind.
help-issues-tries = Zu viele Versuche
help-issues-tries-wait = Nach mehreren falschen Versuchen müssen Sie warten, und wir sagen, bis wann. Sonst müssen Sie nichts tun.

# About two-step verification.
help-two-step-title = Über die Bestätigung in zwei Schritten
# $service is the name of the service: Nightlatch.
help-two-step-intro = Die Bestätigung in zwei Schritten schützt Ihr Konto bei { $service }: Sie geben Ihr Passwort ein, und dann folgt ein weiterer Schritt. Dieser Schritt hält Ihr Konto sicher, auch wenn jemand Ihr Passwort kennt.
help-two-step-turn-on = Einschalten
# The first step of three lists.
help-two-step-open-settings = Melden Sie sich an, öffnen Sie <security>Sicherheit</security> und wählen Sie „Bestätigung in zwei Schritten verwalten“.
help-two-step-turn-on-password = Geben Sie das Passwort Ihres Kontos ein und wählen Sie „Einrichten“.
help-two-step-turn-on-method = Wählen Sie eine Methode und folgen Sie unten den Schritten dafür.
help-two-step-turn-on-recovery-key = Kopieren oder drucken Sie Ihren Notfall-Wiederherstellungs{"\u00AD"}schlüssel, oder laden Sie ihn herunter. Bewahren Sie ihn an einem sicheren Ort auf.
help-two-step-turn-on-devices = Auf dem Gerät, das Sie gerade verwenden, bleiben Sie angemeldet. Ihre anderen Geräte werden abgemeldet: Dort geben Sie Ihr Passwort ein und machen den zweiten Schritt.
help-two-step-key = Einen Sicherheitsschlüssel verwenden
help-two-step-key-enable = Wählen Sie „Sicherheitsschlüssel aktivieren“.
help-two-step-key-name = Geben Sie einen Namen für den Schlüssel ein.
help-two-step-key-register = Wählen Sie „Schlüssel registrieren“.
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = Folgen Sie den Anweisungen auf dem Bildschirm, um die Einrichtung abzuschließen.
help-two-step-app = Eine Authenticator-App verwenden
help-two-step-app-enable = Wählen Sie „Authenticator-App aktivieren“.
help-two-step-app-scan = Scannen Sie den Code mit der App und geben Sie die 6 Ziffern ein, die sie zeigt.
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = SMS verwenden
help-two-step-text-only-first = Diese Methode gibt es nur, wenn Sie Ihre erste Methode für die Bestätigung in zwei Schritten einrichten. Andere Methoden sind sicherer. Verwenden Sie diese nur, wenn keine andere möglich ist.
help-two-step-text-select = Wählen Sie „Weniger sichere Möglichkeit“ und dann „Mit SMS beginnen“.
help-two-step-text-number = Geben Sie Ihre Handynummer ein und wählen Sie „SMS mit Code senden“. Wir senden Ihnen eine SMS mit einem Code.
help-two-step-text-connect = Geben Sie den Code ein und wählen Sie „Handy verbinden“.
help-two-step-log-in-text = Mit SMS anmelden
help-two-step-log-in-text-look = Suchen Sie auf Ihrem Handy die SMS mit dem neuen Code.
help-two-step-log-in-text-code = Geben Sie den Code ein. Er funktioniert 10 Minuten lang.
help-two-step-log-in-key = Mit einem Sicherheitsschlüssel anmelden
help-two-step-log-in-key-pair = Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein und wählen Sie „Anmelden“.
help-two-step-log-in-key-select = Wählen Sie „Mit Sicherheitsschlüssel anmelden“.
help-two-step-log-in-key-use = Verwenden Sie einen Ihrer registrierten Sicherheitsschlüssel.
help-two-step-log-in-app = Mit einer Authenticator-App anmelden
# The first step with an app, and with text messages.
help-two-step-log-in-pair = Geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.
help-two-step-log-in-app-read = Öffnen Sie die Authenticator-App und lesen Sie den neuen Code ab. Er ändert sich alle 30 Sekunden.
help-two-step-log-in-app-code = Geben Sie den Code ein. Leerzeichen sind erlaubt.
help-two-step-keys = Ihre Sicherheitsschlüssel verwalten
help-two-step-keys-unlock = Sie können mehrere Sicherheitsschlüssel hinzufügen, Schlüssel löschen und umbenennen. Öffnen Sie „Bestätigung in zwei Schritten verwalten“ und wählen Sie „Einstellungen entsperren“, wenn sie gesperrt sind. Dann:
help-two-step-keys-add = Um einen neuen Schlüssel hinzuzufügen, wählen Sie „Neuen Schlüssel registrieren“.
help-two-step-keys-delete = Um einen Schlüssel zu löschen, wählen Sie bei diesem Schlüssel „Löschen“.
help-two-step-keys-rename = Um einen Schlüssel umzubenennen, wählen Sie den Namen des Schlüssels und tippen dann einen neuen Namen ein.
help-two-step-disable-method = Eine Methode deaktivieren
help-two-step-disable-method-needs-other = Wenn Sie eine Methode nicht mehr brauchen, können Sie sie ausschalten, solange Sie mindestens eine andere aktiviert haben.
# The second step of two lists.
help-two-step-unlock-if-required = Falls nötig, geben Sie Ihr Passwort in das Feld für das Passwort Ihres Kontos ein und wählen Sie „Einstellungen entsperren“.
help-two-step-disable-method-find = Gehen Sie zu der Methode, die Sie deaktivieren möchten.
# The three dots are what the button looks like.
help-two-step-disable-method-select = Wählen Sie bei dieser Methode „Weitere Aktionen“ (•••) und dann „Deaktivieren“.
help-two-step-disable-method-new-phone = Bei einem neuen Handy wählen Sie dort stattdessen „Ersetzen“: Ihre jetzige App funktioniert, bis die neue verbunden ist.
help-two-step-disable = Bestätigung in zwei Schritten deaktivieren
help-two-step-disable-means = Wenn Sie die Bestätigung in zwei Schritten deaktivieren, schützt kein zweiter Schritt mehr Ihr Konto.
help-two-step-disable-select = Wählen Sie unter „Einstellungen“ die Schaltfläche „Bestätigung in zwei Schritten deaktivieren“.
help-two-step-disable-confirm = Es erscheint eine Rückfrage. Wählen Sie dort „Deaktivieren“, um die Bestätigung in zwei Schritten zu beenden.
help-two-step-disable-after = Wenn Sie die Bestätigung in zwei Schritten deaktiviert haben, brauchen Sie zum Anmelden keinen Sicherheitsschlüssel, keinen SMS-Code und keine Authenticator-App mehr. Sie können sie jederzeit wieder aktivieren.
help-two-step-disable-while-required = Beachten Sie: Wenn Ihre Organisation die Bestätigung in zwei Schritten verlangt und Sie sie in Ihrem Konto deaktivieren, können Sie sich nicht mehr anmelden, um sie wieder zu aktivieren.
help-two-step-address = Wenn Sicherheitsschlüssel eine sichere Adresse brauchen
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = Browser fragen Sicherheitsschlüssel nur auf Seiten ab, die über https kommen oder von genau diesem Computer (localhost). Wenn Sie sehen, dass eine Seite über http kam, öffnen Sie sie mit https:// davor. Wenn das nicht hilft, sagen Sie es Ihrem Admin: Auf den Server gehört ein Zertifikat oder davor ein Proxy mit einem Zertifikat, und public-url muss die https-Adresse sein.
help-two-step-recover = Ihr Konto wiederherstellen
help-two-step-recover-how = Wenn Sie Ihren Sicherheitsschlüssel oder Ihr Handy nicht haben oder Ihre Authenticator-App nicht öffnen können, melden Sie sich mit dem Notfall-Wiederherstellungs{"\u00AD"}schlüssel an, den Sie gesichert haben. Danach bekommen Sie einen neuen, denn jeder funktioniert nur einmal.
help-two-step-recover-use = Den Notfall-Wiederherstellungs{"\u00AD"}schlüssel statt eines Codes verwenden
help-two-step-recover-use-pair = Geben Sie wie immer Ihre E-Mail-Adresse und Ihr Passwort ein.
help-two-step-recover-use-select = Wenn nach einem Code oder einem Sicherheitsschlüssel gefragt wird, wählen Sie „Wiederherstellungs{"\u00AD"}schlüssel verwenden“.
help-two-step-recover-use-enter = Geben Sie Ihren Wiederherstellungs{"\u00AD"}schlüssel ein. Groß- und Kleinbuchstaben sind gleich; Leerzeichen und Bindestriche sind egal.
help-two-step-recover-use-new = Sie bekommen einen neuen Wiederherstellungs{"\u00AD"}schlüssel, denn Sie können jeden nur einmal verwenden.
help-two-step-recover-use-keep = Kopieren oder drucken Sie Ihren neuen Schlüssel, oder laden Sie ihn herunter. Bewahren Sie ihn an einem sicheren Ort auf.
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = Wenn Sie auch Ihren Wiederherstellungs{"\u00AD"}schlüssel verloren haben, lesen Sie <lost>Sie finden Ihren Wiederherstellungs{"\u00AD"}schlüssel nicht</lost>.
help-two-step-new-key = Einen neuen Notfall-Wiederherstellungs{"\u00AD"}schlüssel erstellen
help-two-step-new-key-when = Wenn Sie Ihren Wiederherstellungs{"\u00AD"}schlüssel verloren haben oder fürchten, dass jemand anderes ihn hat, können Sie einen neuen erstellen, solange Sie noch angemeldet sind.
# For someone who is still logged in.
help-two-step-open-settings-here = Öffnen Sie <security>Sicherheit</security> und wählen Sie „Bestätigung in zwei Schritten verwalten“.
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = Wenn die Einstellungen gesperrt sind, wählen Sie „Einstellungen entsperren“ und geben Sie das Passwort Ihres Kontos ein.
help-two-step-new-key-select = Wählen Sie „Neuen Notfall-Wiederherstellungs{"\u00AD"}schlüssel erstellen“.
help-two-step-new-key-follow = Folgen Sie den Anweisungen auf dem Bildschirm, um einen neuen Schlüssel zu erstellen.
help-two-step-new-key-keep = Kopieren oder drucken Sie den neuen Schlüssel, oder laden Sie ihn herunter. Behandeln Sie ihn so sicher wie jedes andere Passwort. Er ersetzt den alten, sobald Sie ihn gesichert haben; bis dahin funktioniert der alte.
