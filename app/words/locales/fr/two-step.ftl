# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = Configurer la vérification en deux étapes
two-step-add-another-way = Ajouter un autre moyen

# Setting it up. The first is the line above the title.
two-step-start-step = Étape 1 sur 3
two-step-start-lead = Saisissez d’abord votre mot de passe, pour que nous sachions que c’est vous. Deux étapes suivent.
two-step-start-logs-out = { $others ->
    [0] Cet appareil reste connecté. Aucun autre appareil n’est connecté en ce moment ; s’il s’en connecte un entre-temps, il sera déconnecté.
    [one] Cet appareil reste connecté. { $others } autre appareil sera déconnecté.
   *[other] Cet appareil reste connecté. { $others } autres appareils seront déconnectés.
}
two-step-start-submit = Configurer
# $day and $clock are when the script last logged in.
two-step-script-uses-password = Un script se connecte à votre compte avec un mot de passe (dernière fois : le { $day } à { $clock }). Il ne fonctionnera plus. Créez d’abord un jeton d’API.
two-step-api-tokens = Jetons d’API
two-step-method-title = Choisissez comment vous voulez vous connecter
two-step-method-left-out = { $organization } n’autorise pas toutes les méthodes. Voici celles qui le sont.
two-step-method-key = Activer une clé de sécurité
two-step-method-key-about = Le plus sûr. Bloque les faux sites. Il vous faut une clé, ou un téléphone ou un ordinateur portable qui peut servir de clé.
two-step-method-app-about = Fonctionne sans réseau. Vous saisissez un code à 6 chiffres d’une application de votre téléphone ou de votre ordinateur.

# What was set up.
two-step-done-title = Tout est configuré
two-step-done-key-saved = Clé de récupération sauvegardée le { $day }.
# $name is what a person calls a security key: Blue key.
two-step-done-key = { $name } est dans votre compte.
# $name is what a person calls an app: Phone.
two-step-done-app = « { $name } » est associée.
# $tail is the last three digits.
two-step-done-phone = Le numéro se terminant par { $tail } est associé.
two-step-done = Terminer
two-step-done-see-devices = Voir vos appareils
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = À votre prochaine connexion : votre mot de passe, puis { $ways }.
two-step-next-time-password = À votre prochaine connexion : votre mot de passe.
two-step-next-time-or = { $one } ou { $other }
two-step-next-time-app = un code de « { $name } »
two-step-next-time-text = un code que nous envoyons sur votre téléphone

# Managing it.
two-step-off-lead = Votre mot de passe suffit pour ouvrir ce compte. Avec la vérification en deux étapes, il faut aussi une clé de sécurité, ou un code de votre téléphone, pour se connecter.
two-step-off-takes = Cela prend environ deux minutes. Il vous faut une clé de sécurité, ou une application d’authentification sur votre téléphone ou votre ordinateur.
two-step-turned-on = Activée le { $day }.
two-step-settings = Paramètres
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = Les paramètres sont déverrouillés jusqu’à { $clock }.
two-step-lock-now = Verrouiller maintenant
# They: the settings.
two-step-unlock-lasts = Ils restent déverrouillés 15 minutes, sur cet appareil seulement.

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = Nous vérifions que c’est vous avant toute modification. Les paramètres restent déverrouillés 15 minutes, sur cet appareil seulement.
two-step-unlock-with-key = Utiliser plutôt une clé de sécurité
two-step-unlock-with-app = Utiliser plutôt un code de votre application d’authentification
two-step-unlock-with-text = Recevoir plutôt un code par SMS
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = Désactiver la vérification en deux étapes
two-step-disable-title = Désactiver la vérification en deux étapes ?
two-step-disable-forbidden = { $organization } exige la vérification en deux étapes : vous ne pouvez donc pas la désactiver. Vous pouvez changer votre façon de vous connecter.
two-step-disable-back = Revenir
two-step-disable-protection = Si vous désactivez la vérification en deux étapes, votre compte n’est plus protégé par une deuxième étape de connexion. Ensuite, seul votre mot de passe protège ce compte.
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = Nous effaçons vos clés de sécurité et vos applications : { $names }.
two-step-disable-forgets-phone = Nous effaçons votre numéro de téléphone se terminant par { $tail }.
two-step-disable-forgets-all = Nous effaçons vos clés de sécurité et vos applications : { $names }. Nous effaçons aussi votre numéro de téléphone se terminant par { $tail }.
two-step-disable-recovery-key = Votre clé de récupération d’urgence cesse de fonctionner.
two-step-disable-logs-out = { $others ->
    [0] Cet appareil reste connecté. Tout autre appareil qui se connecte entre-temps sera déconnecté.
    [one] Cet appareil reste connecté. { $others } autre appareil sera déconnecté.
   *[other] Cet appareil reste connecté. { $others } autres appareils seront déconnectés.
}
two-step-disable-tokens = Les jetons d’API continuent de fonctionner.
two-step-disable-no-longer = Une fois la vérification en deux étapes désactivée, vous n’avez plus besoin de votre clé de sécurité, d’un code par SMS ou de votre application d’authentification pour vous connecter.
two-step-disable-again = Vous pouvez réactiver la vérification en deux étapes à tout moment.
two-step-disable-shuts-out = { $organization } l’exige. Attention : si votre organisation exige la vérification en deux étapes et que vous la désactivez pour votre compte, vous ne pourrez plus vous connecter pour la réactiver. Cet appareil ne pourra alors plus rien faire non plus.
# The safe button, and the other.
two-step-disable-keep = La garder activée
two-step-disable-lose = Désactiver
