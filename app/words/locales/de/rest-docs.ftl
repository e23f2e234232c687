# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = REST-API
rest-docs-lead = Worum ein Skript oder ein anderes Programm diesen Server bitten kann, und wie.
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = Auf dieser Seite
rest-docs-begin = So beginnen Sie
rest-docs-errors = Wenn etwas abgelehnt wird
rest-docs-pages = Listen in Seiten
rest-docs-again = Eine Anfrage noch einmal senden
rest-docs-problems = Alle Probleme
rest-docs-description = Die Beschreibung für Programme (OpenAPI 3.1)

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = Erstellen Sie ein <token>API-Token</token> mit den Rechten (Scopes), die das Programm braucht. Ein Token tritt an die Stelle Ihres Passworts, auf einem von zwei Wegen:
rest-docs-basic = <code>Authorization: Basic</code> mit Ihrer E-Mail-Adresse und dem Token; das tun die meisten Programme mit einem Namen und einem Passwort;
rest-docs-bearer = <code>Authorization: Bearer</code> nur mit dem Token.
# The file and a command follow.
rest-docs-netrc = Mit curl schreiben Sie beides in die Datei <code>.netrc</code> in Ihrem Home-Ordner, die niemand sonst lesen kann, damit das Token in keiner Liste von Befehlen steht:
rest-docs-password = Ihr Passwort funktioniert auch, aber nur, solange die Bestätigung in zwei Schritten weder eingeschaltet noch Pflicht ist, oder wenn ein Admin Ihr Konto ausnimmt. Sonst wird es mit denselben Worten abgelehnt wie ein falsches.
rest-docs-bodies = Anfragen und Antworten sind JSON in UTF-8. Ein Feld oder Parameter, der hier nicht beschrieben ist, wird abgelehnt, damit kein Tippfehler unbemerkt bleibt. Zeiten sind in UTC. Cookies werden nicht beachtet, und Seiten anderer Websites können die API nicht aufrufen.
rest-docs-problem = Die Antwort hat dann einen Status von 400 oder mehr, den Typ <code>application/problem+json</code> (RFC 9457) und einen <code>code</code>, der in späteren Versionen gleich bleibt. Verlassen Sie sich auf den Code; die Worte sind für Menschen. Falsche Felder und Parameter werden in <code>errors</code> genannt.
rest-docs-retry-after = Bei 429 und 503 sagt der Header <code>Retry-After</code>, nach wie vielen Sekunden Sie es wieder versuchen können.
rest-docs-cursor = Eine Liste enthält höchstens <code>limit</code> Einträge, und <code>next</code>. Fragen Sie mit diesem Wert als <code>cursor</code> und sonst denselben Parametern weiter, bis er null ist. Nichts fehlt und nichts kommt doppelt, auch wenn inzwischen etwas hinzukommt.
rest-docs-idempotency-key = GET, PUT und DELETE können Sie immer noch einmal senden, wenn eine Antwort verloren ging. Geben Sie bei POST jeder Aufgabe einen eigenen <code>Idempotency-Key</code>, zum Beispiel eine UUID: Innerhalb von 24 Stunden wird dieselbe Anfrage mit demselben Schlüssel beantwortet wie beim ersten Mal, und nichts geschieht zweimal. Was abgelehnt wurde, können Sie mit demselben Schlüssel wieder versuchen.
rest-docs-if-match = Eine Änderung der Richtlinie nennt die Version, von der sie ausging, mit dem <code>ETag</code> einer Antwort in <code>If-Match</code>: So überschreibt niemand, was jemand anderes inzwischen geändert hat.

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = Recht (Scope): <code>{ $scope }</code>
rest-docs-parameters = Parameter
rest-docs-body = Inhalt der Anfrage
# $status is a number of HTTP: 200.
rest-docs-answer = Antwort { $status }
rest-docs-answer-fields = Felder der Antwort
rest-docs-refused-with = Probleme, mit denen sie abgelehnt werden kann
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind } (kann fehlen)
