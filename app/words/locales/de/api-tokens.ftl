# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = API-Tokens
api-tokens-lead = Wenn die Bestätigung in zwei Schritten eingeschaltet ist, können Skripte Ihr Passwort nicht verwenden. Geben Sie jedem Skript ein eigenes Token.
api-tokens-yours = Ihre Tokens
api-tokens-none = Keine Tokens.
api-tokens-create = Token erstellen
api-tokens-see-description = Was ein Programm damit tun kann, steht in der <description>Beschreibung der API</description>.
api-tokens-full = Sie haben { $max } Tokens, mehr sind nicht möglich. Widerrufen Sie eines, das kein Programm mehr braucht.
# Labels beside a token.
api-tokens-ended = Abgelaufen
api-tokens-idle = Seit 90 Tagen nicht verwendet
# Below the label "Not used for 90 days".
api-tokens-idle-advice = Widerrufen Sie es, wenn kein Programm es mehr braucht.
# Both are days.
api-tokens-created-and-ends = Erstellt am { $created }, endet am { $ends }
api-tokens-created-and-ended = Erstellt am { $created }, abgelaufen am { $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = Nie verwendet
api-tokens-last-used = Zuletzt verwendet am { $day } um { $clock }
api-tokens-last-used-from = Zuletzt verwendet am { $day } um { $clock }, von { $address }
api-tokens-last-used-by = Zuletzt verwendet am { $day } um { $clock }, durch { $program }
api-tokens-last-used-from-by = Zuletzt verwendet am { $day } um { $clock }, von { $address }, durch { $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = Widerrufen<hidden>: { $name }</hidden>

# The question before a token is taken away.
api-tokens-revoke-title = { $name } widerrufen?
api-tokens-revoke-what-happens = Programme, die es haben, werden sofort und für immer abgewiesen. Ein widerrufenes Token lässt sich nicht zurückholen.
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }.
api-tokens-keep-it = Behalten
api-tokens-revoke = Widerrufen

# The form for a new token.
api-tokens-create-title = Ein API-Token erstellen
api-tokens-back-to-list = Zurück zu Ihren Tokens
api-tokens-name-for-it = Name für dieses Token
api-tokens-name-hint = Das Programm, das es verwenden wird, zum Beispiel: Sicherung des Wikis.
api-tokens-what-it-may-do = Was es darf
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = Höchstens ein Jahr ab heute.
api-tokens-until-at-most-days = { $days ->
    [one] { $organization } lässt Tokens höchstens { $days } Tag lang gelten.
   *[other] { $organization } lässt Tokens höchstens { $days } Tage lang gelten.
}
api-tokens-until-midnight = Der Tag endet um Mitternacht UTC.

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = Ihr Konto lesen
api-tokens-read-account-means = Wer Sie sind und wie es um die Bestätigung in zwei Schritten steht. Ändern lässt sich damit nichts.
api-tokens-read-organization = Ihre Organisation lesen
api-tokens-read-organization-means = Die Mitglieder und wie sie geschützt sind, die Richtlinie, die Aktivitäten und Berichte. Ändern lässt sich damit nichts.
api-tokens-manage-organization = Ihre Organisation verwalten
api-tokens-manage-organization-means = Lesen, und ändern, was auch Sie dort ändern können: Mitglieder zurücksetzen oder ausnehmen, die Richtlinie festlegen.
# Several of them at a time.
api-tokens-may-read-both = Ihr Konto lesen, Ihre Organisation lesen
api-tokens-may-read-account-and-manage = Ihr Konto lesen, Ihre Organisation verwalten
api-tokens-may-read-organization-and-manage = Ihre Organisation lesen, Ihre Organisation verwalten
api-tokens-may-all = Ihr Konto lesen, Ihre Organisation lesen, Ihre Organisation verwalten

# The one look at a new token.
api-tokens-made-title = Ihr neues API-Token
api-tokens-copy-now = Kopieren Sie es jetzt. Wenn Sie diese Seite verlassen haben, können wir es nicht noch einmal zeigen.
api-tokens-copy-token = Token kopieren
# Where there is no button for copying.
api-tokens-select-it = Markieren Sie das Token, um es zu kopieren.
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = Name
api-tokens-may = Darf
api-tokens-ends = Endet
api-tokens-try-it = Probieren Sie es aus
# Above a command that uses the token.
api-tokens-about-line = Diese Zeile fragt damit die API ab. Wer sie liest, hat das Token: Lassen Sie sie nicht in einer Datei stehen, die andere lesen können.
api-tokens-copy-line = Zeile kopieren
api-tokens-copied = Ich habe es kopiert
api-tokens-hidden-title = Dieses Token ist jetzt verborgen
api-tokens-hidden = Ein Token wird einmal gezeigt, gleich nach dem Erstellen. Wenn Sie es kopiert haben, ist alles gut. Wenn nicht, widerrufen Sie es und erstellen Sie ein neues.
api-tokens-go-to-list = Zu Ihren Tokens
# The title where the new token cannot be read.
api-tokens-one = API-Token
