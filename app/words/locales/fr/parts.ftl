# What every page has, and what many rooms call the same.

two-step-verification = Vérification en deux étapes
emergency-recovery-key = Clé de récupération d’urgence
cancel = Annuler
save = Enregistrer
finish = Terminer
unlock-settings = Déverrouiller les paramètres
settings-are-locked = Les paramètres sont verrouillés. Nous demandons votre mot de passe avant toute modification.
back-to-two-step = Revenir à la vérification en deux étapes
# Between the names in a list: "Blue key, Spare key".
list-separator = {", "}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = Code à 6 chiffres
code-hint = Un nouveau code apparaît toutes les 30 secondes. Vous pouvez laisser les espaces.
code-typed = Vous avez saisi { $code }.
text-code-hint = Vous pouvez coller le message entier.

# Before the name of the language that the pages are in, in the footer.
part-language = Langue :
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = Erreur
part-did-not-work = Cela n’a pas fonctionné
part-go-to-the-start = Aller à l’accueil

# The frame of every page.
part-skip-to-content = Aller au contenu
# What the navigation of those who are logged in is called, and what is in it.
part-account = Compte
part-profile = Profil
part-security = Sécurité
part-organization = Organisation
part-log-out = Se déconnecter
# The footer.
part-problems-logging-in = Un problème de connexion ?
part-about-two-step = À propos de la vérification en deux étapes
part-captured-messages = Messages capturés
part-colours = Couleurs
part-colours-system = Système
part-colours-light = Claires
part-colours-dark = Sombres

# Above the heading of the pages that set up a first method.
part-setup-step = Étape 2 sur 3
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day } à { $time }
part-last-day = Dernier jour
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = Autres actions { $dots }<hidden>pour { $about }</hidden>
part-rename-title = Renommer { $name }
part-qr = Code QR pour ajouter ce compte à une application d’authentification. La clé de configuration ci-dessous a le même effet.

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = Télécharger
part-keep-key-by-hand = Sélectionnez la clé pour la copier, ou imprimez cette page avec votre navigateur.

# The only way to log in cannot be taken away alone.
part-last-method = Ajoutez d’abord un autre moyen, ou désactivez la vérification en deux étapes.
part-disable-two-step = Désactiver la vérification en deux étapes

# A code by text message: $to is a phone number, or "the number ending 482".
part-text-none = { $known ->
    [whole] Aucun code n’est en route vers le { $to }.
   *[end] Aucun code n’est en route vers le numéro se terminant par { $to }.
}
part-text-not-sent = { $known ->
    [whole] Le SMS au { $to } n’a pas pu être envoyé. Envoyez un nouveau code dans un moment, ou utilisez un autre moyen.
   *[end] Le SMS au numéro se terminant par { $to } n’a pas pu être envoyé. Envoyez un nouveau code dans un moment, ou utilisez un autre moyen.
}
part-text-on-its-way = { $known ->
    [whole] Nous envoyons un code au { $to }. Il peut mettre une minute, et fonctionne jusqu’à { $until }.
   *[end] Nous envoyons un code au numéro se terminant par { $to }. Il peut mettre une minute, et fonctionne jusqu’à { $until }.
}
part-text-sent = { $known ->
    [whole] Nous avons envoyé un code au { $to } à { $sent }. Il peut mettre une minute, et fonctionne jusqu’à { $until }.
   *[end] Nous avons envoyé un code au numéro se terminant par { $to } à { $sent }. Il peut mettre une minute, et fonctionne jusqu’à { $until }.
}
part-send-code = Envoyer un SMS avec le code
part-send-new-code = Envoyer un nouveau code

# Unlocking the settings.
part-account-password = Mot de passe du compte { $service }
part-code-of-app = Code à 6 chiffres de votre application d’authentification
part-code-of-text = Code à 6 chiffres reçu par SMS

# The ways to log in, and what is said about each below its name.
part-way-key = Utiliser une clé de sécurité
part-way-app = Utiliser l’application d’authentification
part-way-app-about = Vous saisissez un code à 6 chiffres.
part-way-text = Recevoir un code par SMS
# $tail is the last digits of the number.
part-way-text-about = Nous envoyons un code au numéro se terminant par { $tail }.
part-way-recovery = Utiliser la clé de récupération
part-way-recovery-about = La clé de 24 lettres et chiffres que vous avez sauvegardée. Elle fonctionne une seule fois.
# Below one way to log in, the only other one.
part-instead-key = Utiliser plutôt une clé de sécurité
part-instead-app = Utiliser plutôt l’application d’authentification
part-instead-text = Recevoir plutôt un code par SMS
part-another-way = Se connecter autrement
# After the email address of the person who is logging in: a button that starts again.
part-not-you = Ce n’est pas vous ?
