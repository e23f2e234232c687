# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = Authenticator-App aktivieren

# Connecting an app, in three steps.
app-open = Öffnen Sie eine Authenticator-App
app-have-none = Ich habe keine
app-install-one = Installieren Sie zuerst eine auf Ihrem Handy oder Computer. Google Authenticator, Authy, Duo Mobile, 2FAS und die meisten Passwort-Manager sind geeignet.
app-scan = Scannen Sie damit diesen Code
app-open-here = In einer App auf diesem Gerät öffnen
app-or-type = Oder tippen Sie diesen Einrichtungsschlüssel in Ihre App ein:
app-copy-key = Einrichtungsschlüssel kopieren
app-enter-code = Geben Sie den Code ein, den die App zeigt
app-code-label = 6-stelliger Code aus Ihrer App
app-code-hint = Leerzeichen sind erlaubt.
app-connect = App verbinden
app-new-code = Mit neuem Code von vorn beginnen
app-no-open-set-up = Hier ist keine Einrichtung offen. Eine Einrichtung bleibt 30 Minuten offen und endet, wenn die App verbunden ist.
app-start-again = Von vorn beginnen

# The list of apps.
app-title = Authenticator-App
# Beside the title: this way to log in can be used.
app-on = Aktiv
app-none-yet = Noch keine App. Eine App funktioniert ohne Empfang: Sie tippen einen 6-stelligen Code ein.
app-add-another = Weitere App hinzufügen
app-name-label = Name für diese App
# Both are days.
app-connected-and-used = Verbunden am { $connected }, zuletzt verwendet am { $used }
app-connected = Verbunden am { $connected }, noch nicht zum Anmelden verwendet
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = Ersetzen<hidden>: { $name }</hidden>

# Replacing one, before it begins.
app-replace-title = { $name } ersetzen
app-replace-lead = Für ein neues Handy oder eine andere App. Ihre jetzige App funktioniert, bis die neue verbunden ist.
app-replace-means = Die neue App tritt an die Stelle der alten und bekommt ihren Namen. Andere Geräte, die sich mit der alten angemeldet haben, werden dann abgemeldet.
app-replace-start = Neue App verbinden

# While one is being replaced.
app-replacing-title = Authenticator-App ersetzen
app-replacing-lead = Sie ersetzen <strong>{ $name }</strong>. Ihre jetzige App funktioniert, bis die neue verbunden ist.
app-not-replacing = Hier wird gerade keine App ersetzt. Eine Einrichtung bleibt 30 Minuten offen und endet, wenn die App verbunden ist.

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = Deaktivieren
app-disable-title = { $name } deaktivieren?
app-only-way = { $name } ist Ihr einziger Anmeldeweg
app-disable-means = Sie können sich dann nicht mehr mit den Codes dieser App anmelden.
app-disable-used = Zuletzt verwendet am { $day } um { $clock }.
app-disable-unused = Sie wurde noch nicht zum Anmelden verwendet.
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = Andere Geräte, die sich damit angemeldet haben, werden abgemeldet. Sie haben noch: { $others }. Ihr Wiederherstellungs{"\u00AD"}schlüssel bleibt derselbe.
app-disable-keep = App behalten
