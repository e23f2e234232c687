# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

refused-otherwise = Nous n’avons pas pu accepter cela. Rien n’a été modifié.
refused-wrong-pair = Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez.
refused-wrong-password = Ce mot de passe n’est pas le bon. Réessayez.
refused-email-not-confirmed = Confirmez d’abord votre adresse e-mail. Nous vous avons envoyé un e-mail avec un lien : ouvrez-le et saisissez-y votre mot de passe.
# Codes of an authenticator app.
refused-wrong-code = Ce code ne correspond pas. Vérifiez que vous regardez bien ce compte dans votre application, attendez le code suivant, puis réessayez.
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = Si cela ne fonctionne toujours pas, vérifiez que votre téléphone règle l’heure automatiquement.
refused-wrong-code-in-set-up = Ce code ne correspond pas. Attendez le code suivant dans votre application, puis réessayez. Le code QR n’a pas changé.
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = { $tries ->
    [one] Encore { $tries } essai avant une attente plus longue.
   *[other] Encore { $tries } essais avant une attente plus longue.
}
refused-code-used = Ce code a déjà servi. Attendez le suivant.
refused-clock-off = { $way ->
    [slow] { $minutes ->
        [one] L’horloge de votre téléphone semble retarder d’environ { $minutes } minute. Activez le réglage automatique de l’heure, puis réessayez. Le code QR n’a pas changé.
       *[other] L’horloge de votre téléphone semble retarder d’environ { $minutes } minutes. Activez le réglage automatique de l’heure, puis réessayez. Le code QR n’a pas changé.
    }
   *[fast] { $minutes ->
        [one] L’horloge de votre téléphone semble avancer d’environ { $minutes } minute. Activez le réglage automatique de l’heure, puis réessayez. Le code QR n’a pas changé.
       *[other] L’horloge de votre téléphone semble avancer d’environ { $minutes } minutes. Activez le réglage automatique de l’heure, puis réessayez. Le code QR n’a pas changé.
    }
}
refused-too-many-tries = { $seconds ->
    [one] Trop d’essais. Attendez { $seconds } seconde, puis réessayez.
   *[other] Trop d’essais. Attendez { $seconds } secondes, puis réessayez.
}
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] Trop d’essais. Vous pouvez réessayer à { $clock } (dans environ 1 heure).
   *[other] Trop d’essais. Vous pouvez réessayer à { $clock } (dans environ { $minutes } minutes).
}
refused-codes-closed = Il y a eu trop de codes incorrects pour ce compte. Les codes sont bloqués jusqu’à ce que vous utilisiez un autre moyen, ou qu’un administrateur vous aide.
refused-wrong-recovery-key = Cette clé ne correspond pas. Si vous avez créé une clé plus récente, seule la dernière fonctionne.
# $day is a day: 3 March 2026.
refused-recovery-key-used = Cette clé a servi le { $day }. Cherchez celle que vous avez reçue ce jour-là.
refused-recovery-key-replaced = Cette clé a été remplacée par une plus récente le { $day }. Seule la dernière fonctionne.
refused-recovery-key-never-saved = Cette clé a été créée le { $day }, mais vous n’avez jamais confirmé qu’elle était sauvegardée : elle ne fonctionne donc pas. Utilisez la dernière que vous avez sauvegardée.
refused-recovery-keys-closed = Il y a eu trop de clés de récupération incorrectes pour ce compte. Elles sont bloquées jusqu’à ce que vous utilisiez un autre moyen, ou qu’un administrateur vous aide.
refused-log-in-first = Votre session a pris fin, après une longue pause ou depuis un autre appareil. Connectez-vous pour continuer.
refused-unlock-first = Les paramètres sont verrouillés. Saisissez votre mot de passe pour les modifier.
refused-set-up-over = Cette configuration a expiré. Recommencez : vous aurez un nouveau code à scanner.
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = Nous n’avons pas pu vérifier cette clé. Rien n’a été modifié. Réessayez.
refused-key-with-reference = Nous n’avons pas pu vérifier cette clé. Rien n’a été modifié. Réessayez. Si cela se reproduit, indiquez cette référence à votre administrateur : { $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] Cette clé n’est pas dans ce compte.
    [one] Cette clé n’est pas dans ce compte. Votre clé est : { $names }.
   *[other] Cette clé n’est pas dans ce compte. Vos clés sont : { $names }.
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }, { $next }
refused-key-may-be-copied = Nous n’avons pas accepté cette clé : elle semble avoir été copiée. Connectez-vous autrement, puis supprimez-la de votre compte.
refused-key-taken = Cette clé est déjà enregistrée. Utilisez une autre clé, ou revenez à votre liste.
refused-key-name-taken = Vous avez déjà une clé appelée { $name }. Ajoutez quelque chose pour les distinguer.
refused-too-many-keys = Vous avez { $max } clés de sécurité, et c’est le maximum. Supprimez-en une que vous n’utilisez plus.
refused-key-took-too-long = Cela a pris trop de temps, ou la réponse a déjà été donnée. Appuyez de nouveau sur le bouton.
refused-no-keys-here = Les clés de sécurité ont besoin d’un nom dans l’adresse de ce site, et elle n’en a pas. Prévenez votre administrateur.
refused-app-name-taken = Vous avez déjà une application appelée { $name }. Ajoutez quelque chose pour les distinguer.
refused-too-many-apps = Vous avez { $max } applications d’authentification, et c’est le maximum. Désactivez-en une que vous n’utilisez plus.
# Text messages with codes.
refused-text-only-first = Les SMS ne peuvent être qu’une première méthode, et vous en avez une autre.
refused-no-texts-here = Aucun SMS n’est envoyé ici. Choisissez un autre moyen.
refused-next-text-in = { $seconds ->
    [one] Attendez { $seconds } seconde avant le prochain SMS.
   *[other] Attendez { $seconds } secondes avant le prochain SMS. Le précédent peut encore arriver.
}
refused-next-text-at = Le nombre maximum de SMS est atteint. Le prochain pourra partir à { $clock }. D’ici là, utilisez un autre moyen.
refused-text-not-sent = Le SMS n’a pas pu être envoyé. Réessayez dans un moment, ou utilisez un autre moyen.
refused-wrong-text-code = Ce code ne correspond pas. Regardez notre SMS le plus récent, et réessayez.
refused-text-code-over = Ce code ne fonctionne plus : il a expiré, ou il y a eu trop de codes incorrects. Envoyez un nouveau code.
refused-last-method = C’est votre seul moyen de connexion. Ajoutez d’abord un autre moyen, ou désactivez la vérification en deux étapes.
refused-link-over = Ce lien a expiré ou a déjà servi. Connectez-vous, et nous vous en enverrons un nouveau.
refused-reset-link-over = Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.
refused-recovery-key-not-saved = Cochez la case quand vous avez sauvegardé la clé. Sans elle, vous pourriez perdre ce compte.
refused-recovery-key-hidden = Cette clé est maintenant masquée. Créez-en une nouvelle ci-dessous.
refused-changed-meanwhile = Les paramètres ont changé entre-temps, peut-être sur un autre appareil. Consultez-les de nouveau.
refused-not-read = Nous n’avons pas pu lire cela. Rechargez la page et réessayez.
refused-from-another-site = Cette demande venait d’un autre site : nous n’avons donc rien fait.
refused-kind-of-message = Nous n’avons pas pu lire ce type de message : nous n’avons donc rien fait.
refused-too-large = Ce texte est beaucoup trop long pour ce formulaire. Raccourcissez-le et réessayez.
refused-no-page = Il n’y a pas de page ici.
refused-busy = Le service est très occupé en ce moment. Rien n’a été modifié. Réessayez dans quelques secondes.
refused-failed = Un problème s’est produit de notre côté. Rien n’a été modifié. Réessayez.
refused-failed-with-reference = Un problème s’est produit de notre côté. Rien n’a été modifié. Si cela se reproduit, indiquez cette référence à votre administrateur : { $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = { $organization } n’autorise pas ce moyen de connexion. Choisissez-en un autre.
refused-two-step-required = { $organization } exige la vérification en deux étapes : vous ne pouvez donc pas la désactiver. Vous pouvez changer votre façon de vous connecter.
refused-set-up-first = Votre organisation vous demande de configurer d’abord la vérification en deux étapes.
# The set-up of two-step verification.
refused-no-more-delays = La configuration ne peut plus être reportée.
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = Activez-la d’abord pour votre propre compte, avec une méthode autorisée.
refused-invitation-over = Cette invitation a expiré, a déjà servi ou a été retirée. Demandez à la personne qui vous l’a envoyée de la renvoyer.
refused-in-organization-already = Le compte de cette adresse fait déjà partie d’une organisation, et un compte ne peut faire partie que d’une seule. Rien n’a été modifié.
refused-member-already = Cette adresse est celle d’un membre qui fait déjà partie de votre organisation.
refused-too-many-invitations = Il y aurait plus de { $max } invitations en cours. Retirez d’abord celles qui ne servent plus.
# Lines with email addresses of people to invite.
refused-wrong-lines = Certaines lignes ne conviennent pas : personne n’a donc été invité. Corrigez-les et envoyez de nouveau la liste.
refused-last-admin = C’est le seul administrateur de l’organisation. Donnez d’abord ce rôle à quelqu’un d’autre.
refused-own-account = Vous ne pouvez pas le faire pour votre propre compte. Demandez à un autre administrateur.
refused-own-request = C’est vous qui l’avez demandé : un autre administrateur doit donc décider.
refused-no-second-admin = Un deuxième administrateur doit donner son accord, et il n’y en a pas. Donnez d’abord ce rôle à un autre membre.
refused-asked-already = Quelqu’un l’a déjà demandé. La décision d’un autre administrateur est attendue.
refused-nobody-selected = Personne n’est sélectionné. Sélectionnez les membres à qui envoyer un rappel, puis réessayez.
refused-too-many-tokens = Vous avez { $max } jetons d’API, et c’est le maximum. Révoquez-en un qui ne sert plus.

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = Saisissez votre adresse e-mail.
field-not-an-email = Cela ne ressemble pas à une adresse e-mail. Elle doit ressembler à name@example.org.
field-name-missing = Saisissez votre nom.
field-password-missing = Saisissez votre mot de passe.
field-new-password-missing = Choisissez un mot de passe.
field-new-password-too-short = C’est trop court. Utilisez au moins { $min } caractères : trois ou quatre mots sont faciles à retenir.
field-password-too-common = Ce mot de passe est facile à deviner. Ajoutez quelques mots sans rapport entre eux.
field-password-too-personal = Ce mot de passe est fait de votre nom, de votre adresse ou du nom de ce service. Choisissez d’autres mots.
field-password-same-as-before = C’est votre mot de passe actuel. Choisissez-en un autre.
field-code-missing = Saisissez le code à 6 chiffres.
field-code-length = Le code a 6 chiffres. Vous en avez saisi { $got }.
field-recovery-key-missing = Saisissez votre clé de récupération.
field-recovery-key-characters = Une clé de récupération ne contient que des chiffres et les lettres de A à Z sans U. Vérifiez chaque caractère et réessayez.
field-recovery-key-length = Cette clé n’est pas complète. Elle a 24 caractères ; vous en avez saisi { $got }.
field-key-name-missing = Saisissez un nom pour cette clé.
field-app-name-missing = Saisissez un nom pour cette application.
field-device-name-missing = Saisissez un nom pour cet appareil.
field-phone-missing = Saisissez votre numéro de téléphone mobile.
field-not-a-phone-number = Cela ne ressemble pas à un numéro de mobile. Indiquez l’indicatif du pays, par exemple +44.
field-phone-not-mobile = Les SMS n’arrivent pas à ce numéro. Saisissez celui d’un téléphone mobile.
field-phone-country-not-served = Nous ne pouvons pas encore envoyer de SMS dans ce pays. Choisissez un autre moyen.
field-phone-same-as-before = C’est votre numéro actuel. Saisissez-en un autre.
field-organization-missing = Saisissez un nom pour l’organisation.
field-lines-missing = Collez au moins une ligne avec une adresse e-mail.
field-lines-too-many = C’est trop en une fois. Envoyez { $max } lignes au plus, puis les autres ensuite.
field-reason-missing = Indiquez pourquoi. Le membre et tous les administrateurs le lisent.
field-allowed-missing = Autorisez au moins une méthode utilisable ici.
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = Choisissez un nombre de 0 à 3.
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = Saisissez le dernier jour.
field-not-a-day = Ce n’est pas une date. Saisissez-la de nouveau.
field-day-over = Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.
field-day-too-far = C’est trop loin. Choisissez un jour dans les { $max } prochains jours.
field-token-name-missing = Saisissez un nom pour ce jeton.
field-token-name-taken = Vous avez déjà un jeton avec ce nom. Ajoutez quelque chose pour les distinguer.
field-scopes-missing = Cochez au moins une chose que le jeton peut faire.
field-scopes-for-admins = Seul un administrateur d’une organisation peut le permettre à un jeton.
field-token-days = Saisissez un nombre de 1 à 365.
# Of any other field.
field-missing = Remplissez ce champ.
field-too-short = Utilisez au moins { $min } caractères.
field-too-long = C’est trop long. Utilisez { $max } caractères au plus.
field-characters = Ce champ contient des caractères impossibles ici. Saisissez-le de nouveau.
field-taken = Vous avez déjà quelque chose avec ce nom. Choisissez-en un autre.
