# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = SMS
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = SMS

# Choosing them, and what they are worth.
text-limited-title = Weniger sichere Möglichkeit
text-choice-about = SMS. Verwenden Sie sie nur, wenn nichts anderes möglich ist. SMS können nur Ihr erster Weg sein: Wenn Sie schon einen anderen haben, können Sie sie nicht mehr hinzufügen.
text-limited-warning = SMS sind leichter zu stehlen als die anderen Wege: Jemand kann Ihre Handynummer übernehmen. Verwenden Sie sie nur, wenn nichts anderes möglich ist.
text-limited-signal = Wenn Sie sich anmelden, senden wir einen Code an Ihr Handy. Es braucht Empfang.
text-limited-use = Wir verwenden Ihre Nummer nur für diese Codes.
text-limited-first = SMS können nur Ihr erster Weg sein. Sie können später einen Sicherheitsschlüssel oder eine App hinzufügen und die SMS dann deaktivieren.
text-choose-safer-way = Sichereren Weg wählen
text-choose-another-way = Anderen Weg wählen
text-get-started = Mit SMS beginnen

# The number that codes are sent to.
text-number-title = Handynummer
text-number-label = Handynummer
text-number-lead = Wir senden jetzt und bei jeder Anmeldung eine SMS mit einem Code an diese Nummer. Wir verwenden sie nur für diese Codes.
text-number-lead-replaces = Codes gehen an Ihre jetzige Nummer, bis die neue verbunden ist.
# $code is the code of a country: +44.
text-number-hint = Leerzeichen sind erlaubt. Fehlt die Ländervorwahl, ergänzen wir { $code }.
text-number-hint-no-country = Leerzeichen sind erlaubt. Geben Sie die Ländervorwahl mit an, zum Beispiel +44.

# The code that proves the number.
text-connect = Handy verbinden
text-change-number = Nummer ändern
text-no-code = Hier ist kein Code einzugeben. Ein Code funktioniert 10 Minuten lang und gilt nach 5 falschen Versuchen nicht mehr.

# Among the ways of an account.
text-title = SMS
# Beside the title: this way to log in can be used.
text-on = Aktiv
# $tail is the last three digits.
text-number-ending = Nummer mit der Endung { $tail }
# Both are days.
text-connected-and-used = Verbunden am { $connected }, zuletzt verwendet am { $used }
text-connected = Verbunden am { $connected }, noch nicht zum Anmelden verwendet
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = Ersetzen<hidden>: Nummer</hidden>
text-easier-to-steal = SMS sind leichter zu stehlen als die anderen Wege. Mit einem Sicherheitsschlüssel oder einer App brauchen Sie sie nicht.

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = Deaktivieren
text-disable-title = SMS deaktivieren?
text-only-way = SMS sind Ihr einziger Anmeldeweg
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = Wir senden keine Codes mehr an die Nummer mit der Endung { $tail } und löschen die Nummer. Andere Geräte, die sich mit einem solchen Code angemeldet haben, werden abgemeldet. Sie haben noch: { $others }. Solange Sie einen anderen Weg haben, können Sie SMS nicht wieder hinzufügen. Ihr Wiederherstellungs{"\u00AD"}schlüssel bleibt derselbe.
text-disable-keep = SMS behalten
text-is-disabled = SMS sind deaktiviert.
