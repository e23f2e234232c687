# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = Connexion
login-email-address = Adresse e-mail
login-password = Mot de passe
# The button of the first step, and of the second.
login-submit = Se connecter
login-forgot-password = Mot de passe oublié ?
login-no-account-yet = Pas encore de compte ? <sign-up>Créer un compte</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = Étape { $step } sur { $all }
login-key-title = Utilisez votre clé de sécurité
login-key-how = Branchez votre clé sur cet ordinateur, ou approchez-la de votre téléphone. Puis appuyez sur le bouton.
login-with-key = Se connecter avec une clé de sécurité
login-app-title = Saisissez le code de votre application d’authentification
login-text-title = Regardez votre téléphone
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = Se connecter autrement
login-no-way-works = Aucun de ces moyens ne fonctionne
login-recovery-title = Saisissez votre clé de récupération d’urgence
login-recovery-works-once = Cette clé fonctionne une seule fois. Vous en recevrez une nouvelle juste après.
login-recovery-key = Clé de récupération
login-recovery-key-hint = 24 lettres et chiffres, par groupes de quatre. Majuscules et minuscules sont équivalentes.
login-recovery-lost = Vous ne trouvez pas votre clé de récupération ?

# The new recovery key of a log-in.
login-new-key-title = Votre nouvelle clé de récupération d’urgence
login-first-key-title = Sauvegardez votre clé de récupération d’urgence
login-old-key-used-up = Votre ancienne clé a servi et ne fonctionne plus. Voici la nouvelle.
login-old-key-never-saved = Vous n’avez jamais confirmé que la clé précédente était sauvegardée : elle ne fonctionne donc plus. Voici la nouvelle.
login-continue = Continuer
login-new-key-saved = Votre nouvelle clé de récupération est sauvegardée
# The usual step: the security key, the app or the phone.
login-is-it-lost = Cette connexion s’est faite sans votre moyen habituel. L’avez-vous perdu ?
login-lost-key = Retirer une clé de sécurité perdue
login-lost-app = Remplacer l’application d’authentification
login-lost-phone = Changer de numéro de téléphone
# $tail is the last digits of the number: 482.
login-lost-phone-number = Numéro se terminant par { $tail }
login-not-now = Pas maintenant

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = Trop d’essais
login-wait-codes = Il y a eu trop de codes incorrects pour ce compte.
login-wait-recovery-keys = Il y a eu trop de clés de récupération incorrectes pour ce compte.
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] Vous pouvez réessayer à { $clock } (dans environ 1 heure).
    [one] Vous pouvez réessayer à { $clock } (dans environ { $minutes } minute).
   *[other] Vous pouvez réessayer à { $clock } (dans environ { $minutes } minutes).
}
login-wait-other-ways = Vos autres moyens de connexion sont comptés à part et fonctionnent pendant ce temps.
login-wait-a-while = Il y a eu trop d’essais incorrects pour ce compte. Attendez un moment, puis connectez-vous de nouveau.
login-wait-is-safe = Votre compte est en sécurité : rien n’a été modifié. Quand vous réessaierez, commencez par votre mot de passe.
login-wait-try-again = Réessayer

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = Votre organisation demande la vérification en deux étapes
# $day is the day from which on it is required.
login-required-asks = { $organization } demande à tout le monde d’utiliser la vérification en deux étapes d’ici au <strong>{ $day }</strong>. Cela prend environ deux minutes.
login-required-has-asked = { $organization } demande à tout le monde d’utiliser la vérification en deux étapes depuis le <strong>{ $day }</strong>. Cela prend environ deux minutes.
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] C’est la dernière fois que vous pouvez reporter la configuration, de 7 jours.
   *[other] Vous pouvez encore reporter la configuration { $left } fois, de 7 jours chaque fois.
}
login-required-last-day = À partir du <strong>{ $day }</strong>, vous ne pourrez plus la reporter.
login-required-now = { $organization } exige la vérification en deux étapes. Vous devez la configurer avant de pouvoir continuer.
# $clock is a time of day: 14:20 UTC.
login-required-let-in = Votre administrateur vous permet de la configurer jusqu’au { $day } à { $clock }.
login-required-takes = Cela prend environ deux minutes.
login-required-turned-off = { $organization } exige la vérification en deux étapes. Vous l’avez désactivée pour votre compte : vous ne pouvez donc pas vous connecter pour la réactiver.
login-required-worked-last-time = { $organization } exige la vérification en deux étapes. Votre moyen de connexion n’est plus autorisé. Il pouvait encore servir une fois, et c’est déjà fait.
login-required-ask-to-be-let-in = Un administrateur de votre organisation peut vous permettre de la configurer : demandez-lui. Vous avez alors 24 heures pour le faire, et cela prend environ deux minutes.
login-required-no-way-is-allowed = Votre organisation n’autorise plus aucun de vos moyens de connexion. Ajoutez-en un qui est autorisé.
login-required-what-you-need = Ce qu’il vous faut
login-required-needs-key = Une clé de sécurité, ou un téléphone ou un ordinateur portable qui peut servir de clé
login-required-needs-app = Une application d’authentification sur votre téléphone ou votre ordinateur
login-required-needs-phone = Un téléphone mobile qui reçoit les SMS, si vous ne pouvez rien utiliser d’autre
login-required-keys-only = Votre organisation n’autorise que les clés de sécurité. Vous n’en avez pas ? Demandez à votre administrateur.
login-required-who-to-ask = À qui s’adresser
# Where the organization has not said whom.
login-required-ask-an-admin = Adressez-vous à un administrateur de votre organisation.
login-required-set-up = Configurer maintenant
login-required-log-in-again = Se reconnecter pour la configurer
login-required-later = Me le rappeler plus tard
# $left is how often the set-up can be put off.
login-required-later-left = Me le rappeler plus tard (encore { $left } fois)

# Logging out. $service is the name of the service.
login-log-out-title = Se déconnecter de { $service } ?
login-log-out-means = Pour vous reconnecter, il vous faudra votre mot de passe, et votre deuxième étape si elle est activée.
login-log-out = Se déconnecter
login-stay-logged-in = Ne pas se déconnecter
login-logged-out-title = Déconnexion terminée
login-logged-out-of = Vous avez quitté votre compte { $service }.
login-again = Se reconnecter
