# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = Jetons d’API
api-tokens-lead = Quand la vérification en deux étapes est activée, les scripts ne peuvent pas utiliser votre mot de passe. Donnez à chaque script son propre jeton.
api-tokens-yours = Vos jetons
api-tokens-none = Aucun jeton.
api-tokens-create = Créer un jeton
api-tokens-see-description = Ce qu’un programme peut faire avec un jeton est expliqué dans la <description>description de l’API</description>.
api-tokens-full = Vous avez { $max } jetons, et c’est le maximum. Révoquez-en un qui ne sert plus.
# Labels beside a token.
api-tokens-ended = Expiré
api-tokens-idle = Inutilisé depuis 90 jours
# Below the label "Not used for 90 days".
api-tokens-idle-advice = Révoquez-le s’il ne sert plus.
# Both are days.
api-tokens-created-and-ends = Créé le { $created }, expire le { $ends }
api-tokens-created-and-ended = Créé le { $created }, expiré le { $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = Jamais utilisé
api-tokens-last-used = Utilisé pour la dernière fois le { $day } à { $clock }
api-tokens-last-used-from = Utilisé pour la dernière fois le { $day } à { $clock }, depuis { $address }
api-tokens-last-used-by = Utilisé pour la dernière fois le { $day } à { $clock }, par { $program }
api-tokens-last-used-from-by = Utilisé pour la dernière fois le { $day } à { $clock }, depuis { $address }, par { $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = Révoquer<hidden> { $name }</hidden>

# The question before a token is taken away.
api-tokens-revoke-title = Révoquer { $name } ?
api-tokens-revoke-what-happens = Les programmes qui l’utilisent sont refusés aussitôt, et pour de bon. Un jeton révoqué ne peut pas être rétabli.
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }.
api-tokens-keep-it = Le garder
api-tokens-revoke = Révoquer

# The form for a new token.
api-tokens-create-title = Créer un jeton d’API
api-tokens-back-to-list = Revenir à vos jetons
api-tokens-name-for-it = Nom de ce jeton
api-tokens-name-hint = Le programme qui l’utilisera, par exemple Sauvegarde du wiki.
api-tokens-what-it-may-do = Ce qu’il peut faire
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = Un an au plus à partir d’aujourd’hui.
api-tokens-until-at-most-days = { $days ->
    [one] { $organization } limite la durée des jetons à { $days } jour.
   *[other] { $organization } limite la durée des jetons à { $days } jours.
}
api-tokens-until-midnight = Le jour se termine à minuit UTC.

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = Consulter votre compte
api-tokens-read-account-means = Qui vous êtes, et où en est la vérification en deux étapes. Rien ne peut être modifié.
api-tokens-read-organization = Consulter votre organisation
api-tokens-read-organization-means = Les membres et leur situation, les règles, l’activité et les rapports. Rien ne peut être modifié.
api-tokens-manage-organization = Gérer votre organisation
api-tokens-manage-organization-means = La consulter, et modifier ce que vous pouvez y modifier : réinitialiser des membres, les dispenser, fixer les règles.
# Several of them at a time.
api-tokens-may-read-both = Consulter votre compte, consulter votre organisation
api-tokens-may-read-account-and-manage = Consulter votre compte, gérer votre organisation
api-tokens-may-read-organization-and-manage = Consulter votre organisation, gérer votre organisation
api-tokens-may-all = Consulter votre compte, consulter votre organisation, gérer votre organisation

# The one look at a new token.
api-tokens-made-title = Votre nouveau jeton d’API
api-tokens-copy-now = Copiez-le maintenant. Nous ne pourrons plus l’afficher quand vous aurez quitté cette page.
api-tokens-copy-token = Copier le jeton
# Where there is no button for copying.
api-tokens-select-it = Sélectionnez le jeton pour le copier.
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = Nom
api-tokens-may = Droits
api-tokens-ends = Expire le
api-tokens-try-it = Essayez-le
# Above a command that uses the token.
api-tokens-about-line = Cette ligne interroge l’API avec le jeton. Toute personne qui la lit a le jeton : ne la laissez pas dans un fichier que d’autres peuvent lire.
api-tokens-copy-line = Copier la ligne
api-tokens-copied = Je l’ai copié
api-tokens-hidden-title = Ce jeton est maintenant masqué
api-tokens-hidden = Un jeton est affiché une seule fois, juste après sa création. Si vous l’avez copié, tout va bien. Sinon, révoquez-le et créez-en un autre.
api-tokens-go-to-list = Aller à vos jetons
# The title where the new token cannot be read.
api-tokens-one = Jeton d’API
