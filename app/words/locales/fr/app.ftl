# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = Activer une application d’authentification

# Connecting an app, in three steps.
app-open = Ouvrez une application d’authentification
app-have-none = Je n’en ai pas
app-install-one = Installez-en d’abord une sur votre téléphone ou votre ordinateur. Google Authenticator, Authy, Duo Mobile, 2FAS et la plupart des gestionnaires de mots de passe conviennent.
app-scan = Scannez ce code avec l’application
app-open-here = Ouvrir dans une application de cet appareil
app-or-type = Ou saisissez cette clé de configuration dans votre application :
app-copy-key = Copier la clé de configuration
app-enter-code = Saisissez le code que l’application affiche
app-code-label = Code à 6 chiffres de votre application
app-code-hint = Vous pouvez laisser les espaces.
app-connect = Associer l’application
app-new-code = Recommencer avec un nouveau code
app-no-open-set-up = Aucune configuration n’est en cours ici. Une configuration dure 30 minutes, et se termine quand l’application est associée.
app-start-again = Recommencer

# The list of apps.
app-title = Application d’authentification
# Beside the title: this way to log in can be used.
app-on = Activée
app-none-yet = Pas encore d’application. Une application fonctionne sans réseau : vous saisissez un code à 6 chiffres.
app-add-another = Ajouter une autre application
app-name-label = Nom de cette application
# Both are days.
app-connected-and-used = Associée le { $connected }, utilisée pour la dernière fois le { $used }
app-connected = Associée le { $connected }, pas encore utilisée pour se connecter
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = Remplacer<hidden> { $name }</hidden>

# Replacing one, before it begins.
app-replace-title = Remplacer { $name }
app-replace-lead = Pour un nouveau téléphone ou une autre application. Votre application actuelle fonctionne jusqu’à ce que la nouvelle soit associée.
app-replace-means = La nouvelle application prend sa place et son nom. Les autres appareils qui se sont connectés avec l’ancienne seront alors déconnectés.
app-replace-start = Associer la nouvelle application

# While one is being replaced.
app-replacing-title = Remplacer l’application d’authentification
app-replacing-lead = Vous remplacez <strong>{ $name }</strong>. Votre application actuelle fonctionne jusqu’à ce que la nouvelle soit associée.
app-not-replacing = Aucune application n’est en cours de remplacement ici. Une configuration dure 30 minutes, et se termine quand l’application est associée.

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = Désactiver
app-disable-title = Désactiver { $name } ?
app-only-way = { $name } est votre seul moyen de connexion
app-disable-means = Vous ne pourrez plus vous connecter avec ses codes.
app-disable-used = Dernière utilisation le { $day } à { $clock }.
app-disable-unused = Elle n’a pas encore servi à se connecter.
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = Les autres appareils qui se sont connectés avec elle seront déconnectés. Il vous reste : { $others }. Votre clé de récupération ne change pas.
app-disable-keep = Garder l’application
