# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = SMS
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = les SMS

# Choosing them, and what they are worth.
text-limited-title = Option de sécurité limitée
text-choice-about = SMS. À utiliser seulement si vous ne pouvez rien utiliser d’autre. Ce ne peut être que votre premier moyen : quand vous en avez un autre, il ne peut plus être ajouté.
text-limited-warning = Les SMS sont plus faciles à voler que les autres moyens : quelqu’un peut s’emparer de votre numéro de téléphone. Utilisez-les seulement si vous ne pouvez rien utiliser d’autre.
text-limited-signal = Quand vous vous connectez, nous envoyons un code sur votre téléphone. Il lui faut du réseau.
text-limited-use = Votre numéro ne nous sert qu’à envoyer ces codes.
text-limited-first = Les SMS ne peuvent être que votre premier moyen. Vous pouvez ajouter plus tard une clé de sécurité ou une application, et désactiver alors les SMS.
text-choose-safer-way = Choisir un moyen plus sûr
text-choose-another-way = Choisir un autre moyen
text-get-started = Commencer avec les SMS

# The number that codes are sent to.
text-number-title = Numéro de téléphone
text-number-label = Numéro de téléphone mobile
text-number-lead = Nous envoyons un SMS avec un code à ce numéro maintenant, puis chaque fois que vous vous connectez. Il ne nous sert qu’à cela.
text-number-lead-replaces = Les codes arrivent sur votre numéro actuel jusqu’à ce que le nouveau soit associé.
# $code is the code of a country: +44.
text-number-hint = Vous pouvez laisser les espaces. Nous ajoutons { $code } à un numéro sans indicatif de pays.
text-number-hint-no-country = Vous pouvez laisser les espaces. Indiquez l’indicatif du pays, par exemple +44.

# The code that proves the number.
text-connect = Associer le téléphone
text-change-number = Changer de numéro
text-no-code = Il n’y a pas de code à saisir ici. Un code fonctionne pendant 10 minutes, et n’est plus valable après 5 essais incorrects.

# Among the ways of an account.
text-title = SMS
# Beside the title: this way to log in can be used.
text-on = Activés
# $tail is the last three digits.
text-number-ending = Numéro se terminant par { $tail }
# Both are days.
text-connected-and-used = Associé le { $connected }, utilisé pour la dernière fois le { $used }
text-connected = Associé le { $connected }, pas encore utilisé pour se connecter
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = Remplacer<hidden> le numéro</hidden>
text-easier-to-steal = Les SMS sont plus faciles à voler que les autres moyens. Avec une clé de sécurité ou une application, vous pouvez vous en passer.

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = Désactiver
text-disable-title = Désactiver les SMS ?
text-only-way = Les SMS sont votre seul moyen de connexion
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = Nous n’envoyons plus de codes au numéro se terminant par { $tail }, et nous l’effaçons. Les autres appareils qui se sont connectés avec un tel code seront déconnectés. Il vous reste : { $others }. Vous ne pourrez pas ajouter de nouveau les SMS tant que vous avez un autre moyen. Votre clé de récupération ne change pas.
text-disable-keep = Garder les SMS
text-is-disabled = Les SMS sont désactivés.
