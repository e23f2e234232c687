# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = Name für diesen Schlüssel
security-key-name-hint = Zum Beispiel „Blauer Schlüssel“ oder „Ersatz in der Schublade“.

# Registering a key.
security-key-enable = Sicherheitsschlüssel aktivieren
security-key-about = Ein Sicherheitsschlüssel ist ein kleines Gerät, das Sie einstecken oder an Ihr Handy halten. Auch ein Handy oder ein Laptop kann einer sein. Vielleicht müssen Sie ihn berühren.
security-key-register = Schlüssel registrieren
security-key-choose-another-way = Anderen Weg wählen

# After a key was registered: one touch proves that it works.
security-key-added-title = Schlüssel hinzugefügt
security-key-try = Jetzt ausprobieren
security-key-told-added = { $name } ist hinzugefügt.
security-key-is-added = <strong>{ $name }</strong> gehört jetzt zu Ihrem Konto.
security-key-try-about = Probieren Sie ihn jetzt aus: Eine Berührung zeigt, dass er funktioniert, wenn Sie ihn brauchen.
security-key-second-about = Wenn Sie diesen verlieren, kommen Sie mit einem zweiten Schlüssel am einfachsten wieder in Ihr Konto.
security-key-add-second = Zweiten Schlüssel hinzufügen
security-key-another-about = Sie können jederzeit weitere Schlüssel hinzufügen.
security-key-add-another = Weiteren Schlüssel hinzufügen
security-key-continue = Weiter

# The keys among the ways to log in.
security-key-heading = Sicherheitsschlüssel
# Beside the heading: there are keys.
security-key-on = Aktiv
security-key-none = Noch keine Schlüssel. Ein Schlüssel ist der sicherste Anmeldeweg.
security-key-register-new = Neuen Schlüssel registrieren
# Below the name of a key: $added and $used are days.
security-key-used = Hinzugefügt am { $added }, zuletzt verwendet am { $used }
security-key-not-used = Hinzugefügt am { $added }, noch nicht zum Anmelden verwendet
# All keys of the account, after "Disable" and "More actions for".
security-key-all = Sicherheitsschlüssel

# Where a key cannot be taken away.
security-key-only-way = { $name } ist Ihr einziger Anmeldeweg
security-key-only-ways = Sicherheitsschlüssel sind Ihr einziger Anmeldeweg
security-key-add-way = Weiteren Weg hinzufügen

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = Löschen
security-key-delete-title = { $name } löschen?
security-key-delete-means = Sie können sich dann nicht mehr damit anmelden.
security-key-delete-last-used = Zuletzt verwendet am { $day } um { $time }.
security-key-delete-never-used = Der Schlüssel wurde noch nicht zum Anmelden verwendet.
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = Sie haben noch: { $others }.
security-key-other-app = Authenticator-App
security-key-other-text = SMS
security-key-keep = Schlüssel behalten
security-key-delete-it = Schlüssel löschen

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = Deaktivieren
security-key-disable-title = Sicherheitsschlüssel deaktivieren?
security-key-disable-means = Sie können sich dann nicht mehr anmelden mit: { $keys }. Andere Geräte, die sich mit einem Schlüssel angemeldet haben, werden abgemeldet. Sie haben noch: { $others }. Ihr Wiederherstellungs{"\u00AD"}schlüssel bleibt derselbe.
security-key-keep-all = Schlüssel behalten
