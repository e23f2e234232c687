# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = Organisation
admin-members = Membres
admin-invitations = Invitations
admin-policy = Règles
admin-activity = Activité
# The title where a member cannot be shown.
admin-member-title = Membre
# What screen readers say before the links to other pages of a list.
admin-pages = Pages
admin-role = Rôle
admin-role-member = Membre
admin-role-admin = Administrateur
admin-never = Jamais

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = Clé de sécurité
admin-authenticator-app = Application d’authentification
admin-text-message-only = SMS seulement
# Two-step verification is off.
admin-off = Désactivée
admin-left-out = Dispense
# Required, not set up, and asked for from $day on.
admin-due = Pas encore, obligatoire à partir du { $day }
admin-left-out-until = Dispense jusqu’au { $day }

# The list of members (A1).
admin-only-admin = Vous êtes le seul administrateur. Ajoutez-en un deuxième, pour que quelqu’un puisse vous aider à retrouver l’accès.
admin-nobody-off = { $all ->
    [1] { $organization } : son seul membre est protégé.
   *[other] { $organization } : la vérification en deux étapes n’est désactivée pour aucun des { $all } membres.
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization } : <those>{ $off } sur { $all } sans vérification en deux étapes</those>
admin-invite-people = Inviter des personnes
# What screen readers say before the filters.
admin-which-members = Quels membres
admin-all = Tous
admin-search-label = Nom ou adresse e-mail
admin-search = Rechercher
admin-clear-search = Effacer
admin-no-members = Aucun membre ne correspond.
admin-show-all-members = Afficher tous les membres
admin-first-page = Première page
admin-next-page = Page suivante
admin-unlock-before-reminders = Pour envoyer des rappels, déverrouillez d’abord vos paramètres.
admin-unlock-for-reminders = Déverrouiller pour envoyer des rappels
admin-reminders-about = Les membres sélectionnés qui doivent encore configurer la vérification reçoivent un e-mail qui le leur demande, un par jour au plus.
admin-send-reminder = Envoyer un rappel
admin-no-such-page-of-members = Cette page de membres n’existe pas. <first>Commencer par la première</first>

# The table. The first is the heading over the boxes that select members.
admin-select = Sélectionner
admin-select-member = Sélectionner { $name }
admin-name = Nom
admin-last-log-in = Dernière connexion
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = Dernière connexion :
admin-actions = Actions
# After the own name.
admin-you = (vous)
admin-more-actions = Plus<hidden> d’actions pour { $name }</hidden>
admin-reset-menu = Réinitialiser…
admin-leave-out-menu = Dispenser…

# One member (A2).
admin-on-since = Activée depuis le
admin-devices = { $count ->
    [0] Aucun
    [one] { $count } appareil
   *[other] { $count } appareils
}
admin-why-left-out = Motif de la dispense
# These follow a reason that an admin wrote, and so begin with a comma: "Signs the builds at night, decided by …".
admin-reason-by-on = { $reason }<sub>, décision prise par { $admin } le { $day }</sub>
admin-reason-by = { $reason }<sub>, décision prise par { $admin }</sub>
# The same where it is not known by whom. A blank comes before it.
admin-reason-on = { $reason }<sub> le { $day }</sub>
admin-may-set-up-until = Peut la configurer jusqu’au
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day } à { $clock }
admin-state = État
admin-logged-in-now = Appareils connectés
admin-change-role = Changer le rôle
admin-methods = Méthodes
admin-text-message-to = SMS au numéro se terminant par { $digits }
admin-method-used = Ajout le { $added }, dernière utilisation le { $used }
admin-method-not-used = Ajout le { $added }, pas encore d’utilisation
admin-activity-of = Activité du compte : { $name }
admin-own-account = C’est votre propre compte : vous le gérez sur sa <security>page de sécurité</security>. Un autre administrateur peut le réinitialiser.
admin-reset-link = Réinitialiser la vérification en deux étapes…
admin-allow-set-up-link = Permettre la configuration…
admin-leave-out-link = Dispenser jusqu’au…
admin-leave-out-longer-link = Dispenser jusqu’à un autre jour…
admin-end-leave-out-link = Mettre fin à la dispense…

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = Réinitialiser la vérification en deux étapes pour { $name }
admin-reset-about = Nous déconnectons { $name } de tous ses appareils. La configuration sera à refaire à la prochaine connexion ; nous prévenons { $name } et tous les administrateurs par e-mail.
admin-reset-forgets = Les clés de sécurité, les applications d’authentification, le numéro de téléphone et la clé de récupération sont effacés.
admin-reset-danger = Jusqu’à la nouvelle configuration, seul le mot de passe protège le compte. Assurez-vous que c’est vraiment { $name } qui le demande.
admin-reset = Réinitialiser pour { $name }
admin-ask-to-reset = Demander à réinitialiser pour { $name }
admin-nothing-to-reset = { $name } n’a pas de vérification en deux étapes à réinitialiser.
admin-leave-out-title = Dispenser { $name } jusqu’au…
admin-leave-out-about = Jusqu’à la fin de ce jour, { $name } peut se connecter sans la vérification en deux étapes ; nous prévenons { $name } et tous les administrateurs par e-mail.
admin-left-out-already = { $name } a une dispense jusqu’au { $day }. Le nouveau jour remplace l’ancien.
admin-leave-out-scripts = C’est surtout utile pour les comptes utilisés par des scripts. Un jeton d’API pour chaque script est plus sûr : il ne demande aucune exception.
admin-leave-out-day-hint = Un an au plus à partir d’aujourd’hui. Le jour se termine à minuit UTC.
admin-leave-out = Dispenser { $name }
admin-ask-to-leave-out = Demander à dispenser { $name }
admin-end-leave-out-title = Mettre fin à la dispense accordée à { $name } ?
admin-end-leave-out-about = Ce que l’organisation exige s’applique aussitôt à { $name } aussi ; nous prévenons { $name } et tous les administrateurs par e-mail.
admin-end-leave-out = Mettre fin à la dispense
admin-not-left-out = { $name } n’a pas de dispense.
admin-allow-set-up-title = Permettre la configuration à { $name } ?
admin-allow-set-up-about = Pendant 24 heures, { $name } peut se connecter avec son seul mot de passe, puis suit les étapes pour configurer la vérification en deux étapes ; nous envoyons à { $name } un e-mail qui explique quoi faire. Assurez-vous que c’est vraiment { $name } qui le demande.
admin-allow-set-up = Permettre la configuration
admin-not-shut-out = { $name } n’a pas perdu l’accès à son compte.
admin-second-admin-agrees = Ici, un deuxième administrateur doit donner son accord. Rien ne se passe avant ; nous envoyons un e-mail aux autres administrateurs.
admin-reason = Motif
admin-reason-hint = Le membre et tous les administrateurs le lisent, et il reste dans l’activité.
admin-not-yourself = Vous ne pouvez pas le faire pour votre propre compte. Demandez à un autre administrateur.
admin-go-back = Revenir

# What waits for a second admin.
admin-waits = En attente d’un deuxième administrateur
admin-asked-reset = Réinitialiser la vérification en deux étapes
admin-asked-leave-out = Dispenser
admin-asked-leave-out-until = Dispenser jusqu’au { $day }
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what } : <member>{ $name }</member>
admin-asked = Demandé par { $admin } le { $day } à { $clock }. Prend fin le { $end }.
admin-reason-given = Motif : { $reason }
admin-asked-by-you = C’est vous qui l’avez demandé : un autre administrateur doit donner son accord.
admin-asked-about-you = Cela vous concerne : un autre administrateur décide.
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] Accepter<hidden> de réinitialiser la vérification en deux étapes pour { $name }</hidden>
   *[leave-out] Accepter<hidden> de dispenser { $name }</hidden>
}
admin-decline = { $what ->
    [reset] Refuser<hidden> de réinitialiser la vérification en deux étapes pour { $name }</hidden>
   *[leave-out] Refuser<hidden> de dispenser { $name }</hidden>
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] Retirer la demande<hidden> de réinitialiser la vérification en deux étapes pour { $name }</hidden>
   *[leave-out] Retirer la demande<hidden> de dispenser { $name }</hidden>
}

# The role of a member, and whether to stay one.
admin-role-of = Rôle attribué à { $name }
admin-is-a-member = Un membre : utilise le compte, et ne s’occupe de personne d’autre.
admin-is-an-admin = Un administrateur : invite d’autres personnes, les aide à retrouver l’accès, et décide de ce qui leur est demandé.
admin-make-admin = Donner le rôle d’administrateur
admin-make-member = Donner le rôle de membre
admin-own-role = C’est vous. Avec le rôle de membre, vous n’aurez plus accès à ces pages.
admin-role-at-once = Le changement est immédiat. La personne et tous les administrateurs reçoivent un e-mail.
admin-remove = Retirer de l’organisation
admin-remove-about = Le compte n’est pas supprimé : il continue en dehors de l’organisation { $organization }, avec ses moyens de connexion. Ce que l’organisation demande à ses membres ne lui est plus demandé.
admin-remove-member = Retirer { $name }

# Inviting people (A5).
admin-invite-about = Les personnes invitées reçoivent un e-mail avec un lien valable 7 jours, qui leur permet de rejoindre { $organization }.
admin-invite-one = Une personne
admin-invite-email = Adresse e-mail
admin-role-member-hint = Utilise le compte, et ne s’occupe de personne d’autre.
admin-role-admin-hint = Invite d’autres personnes, les aide à retrouver l’accès, et décide de ce qui leur est demandé.
# A button.
admin-invite = Inviter
admin-invite-many = Plusieurs personnes
admin-invite-lines = Collez les lignes de votre fichier
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = Une personne par ligne : l’adresse e-mail puis, après une virgule ou un point-virgule, le rôle, member ou admin. Sans rôle, c’est member. Une première ligne peut nommer les colonnes. 1 000 lignes au plus ; si quelque chose ne va pas, personne n’est invité.
admin-invite-all = Inviter tout le monde
# $unlock is the link below it.
admin-invite-locked = Ce que vous avez collé est toujours là. { $unlock }, puis appuyez de nouveau sur le bouton.
admin-invite-unlock = Déverrouillez les paramètres dans un autre onglet

# What is wrong with the lines that were pasted.
admin-lines-to-correct = { $lines ->
    [one] { $lines } ligne à corriger
   *[other] { $lines } lignes à corriger
}
# Lines that are not shown.
admin-more-lines = Et { $more } de plus.
# $line is its number.
admin-line = Ligne { $line }
admin-line-without-address = Il n’y a pas d’adresse e-mail.
admin-line-no-address = Cela ne ressemble pas à une adresse e-mail. Elle doit ressembler à name@example.org.
admin-line-too-long = C’est trop long pour une adresse e-mail. Elle a { $max } caractères au plus.
admin-line-wrong-characters = Cette adresse contient des caractères impossibles dans une adresse e-mail. Saisissez-la de nouveau.
# $first is the number of the line.
admin-line-twice = La même adresse est à la ligne { $first }. Supprimez l’une des deux.
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = Le rôle peut être member ou admin ; sans rien, c’est member.
admin-line-too-many-columns = Il y a plus qu’une adresse et un rôle. Supprimez ce qui est en trop, ou nommez les colonnes dans une première ligne : email, role.
admin-line-open-quote = Un guillemet est ouvert et jamais fermé. Supprimez-le.
admin-line-already-member = Cette personne est déjà membre de votre organisation. Supprimez la ligne.
admin-line-just-invited = Cette adresse a reçu une invitation il y a moins d’une demi-minute. Attendez, ou supprimez la ligne.

# Who was invited and has not joined yet (A6).
admin-open-invitations = Invitations en cours
admin-nobody-invited = Aucune invitation n’est en cours pour le moment.
admin-people-invited = { $count ->
    [one] { $count } personne est invitée à rejoindre { $organization } et ne l’a pas encore fait.
   *[other] { $count } personnes sont invitées à rejoindre { $organization } et ne l’ont pas encore fait.
}
# The heading over them.
admin-invited = Personnes invitées
# Links to the newest and to older ones.
admin-newest = Plus récentes
admin-older = Plus anciennes
admin-invitation-works = Envoyée le { $sent }, valable jusqu’au { $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = Envoyée le { $sent }, { $tag } le { $day }
admin-ran-out = expirée
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = Renvoyer<hidden> à { $email }</hidden>
admin-withdraw = Retirer<hidden> l’invitation pour { $email }</hidden>
admin-no-such-page-of-invitations = Cette page d’invitations n’existe pas. <newest>Commencer par les plus récentes</newest>

# What has happened to the members (A4).
admin-organization-activity = Activité de l’organisation
admin-activity-about = Ce qui s’est passé sur les comptes de votre organisation, le plus récent en premier.
admin-only-of-member = Seulement ce qui concerne <member>{ $name }</member>.
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }</member>, par { $actor }
admin-download-csv = Télécharger en CSV

# The policy (A3), as it is.
admin-policy-title = Règles de vérification en deux étapes
admin-policy-is-optional = La vérification en deux étapes est <strong>facultative</strong> pour les membres de l’organisation { $organization }.
# The day is past.
admin-policy-required-since = La vérification en deux étapes est <strong>obligatoire</strong> depuis le <strong>{ $day }</strong> pour les membres de l’organisation { $organization }.
# The day is still to come.
admin-policy-required-from = La vérification en deux étapes est <strong>obligatoire</strong> à partir du <strong>{ $day }</strong> pour les membres de l’organisation { $organization }.
admin-policy-rules = Les règles en détail
admin-policy-see-members = Voir les membres
admin-policy-methods = Méthodes autorisées
# What follows "Allowed methods".
admin-policy-allows-keys = clés de sécurité
admin-policy-allows-apps = applications d’authentification
admin-policy-allows-texts = SMS
admin-policy-allows-keys-apps = clés de sécurité, applications d’authentification
admin-policy-allows-keys-texts = clés de sécurité, SMS
admin-policy-allows-apps-texts = applications d’authentification, SMS
admin-policy-allows-all = clés de sécurité, applications d’authentification, SMS
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = Reports pour chaque membre
admin-policy-delays-allowed = { $delays ->
    [0] Aucun
    [one] { $delays }, de 7 jours après la date
   *[other] { $delays }, de 7 jours chacun après la date
}
# Whether members may turn it off, and the three answers.
admin-policy-off = Les membres peuvent la désactiver
admin-policy-off-no = Non
admin-policy-off-while-optional = Oui, tant qu’elle est facultative
admin-policy-off-shuts-out = Oui, mais ils ne peuvent alors plus se connecter avant qu’un administrateur leur permette de la configurer
# What follows is a number of days.
admin-policy-tokens = Durée maximale des jetons d’API
admin-policy-token-days-allowed = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
admin-policy-contact = À qui les membres peuvent s’adresser
admin-policy-no-contact = Rien n’est indiqué

# The form that changes it.
admin-policy-change = Modifier les règles
# What follows are two choices: optional and required.
admin-policy-requirement = La vérification en deux étapes est
admin-policy-optional = Facultative
admin-policy-required = Obligatoire
admin-policy-from = Obligatoire à partir du
admin-policy-from-hint = Dès le tout début de ce jour, en UTC. Laissez ce champ vide pour l’exiger tout de suite.
admin-policy-delays-hint = Combien de fois un membre peut reporter la configuration après cette date. Avant, tout le monde le peut.
admin-policy-delays-option = { $delays ->
    [0] Aucun
    [one] { $delays } de 7 jours
   *[other] { $delays } de 7 jours chacun
}
admin-policy-security-keys = Clés de sécurité
admin-policy-authenticator-apps = Applications d’authentification
admin-policy-text-messages = SMS, plus faciles à voler
admin-policy-turning-off = Désactivation
admin-policy-may-turn-off = Les membres peuvent la désactiver eux-mêmes
admin-policy-may-turn-off-hint = Un membre qui le fait alors qu’elle est obligatoire ne peut plus se connecter avant qu’un administrateur lui permette de la configurer.
admin-policy-token-days = Durée maximale des jetons d’API, en jours
admin-policy-token-days-hint = De 1 à 365. Si vous la réduisez, la fin des jetons qui durent plus longtemps est avancée, mais pas avant une semaine ; leurs propriétaires sont prévenus.
admin-policy-contact-hint = Affiché aux membres qui ont une question ou qui n’ont plus accès. Un nom, un numéro de téléphone, un bureau.
admin-policy-see-meaning = Voir ce que cela changerait

# What a change would mean, before it is saved.
admin-policy-meaning = Ce que cela changerait
admin-policy-would-be-optional = { $members ->
    [one] La vérification en deux étapes est facultative. Personne n’a rien à configurer, et { $members } personne peut la désactiver.
   *[other] La vérification en deux étapes est facultative. Personne n’a rien à configurer, et { $members } personnes peuvent la désactiver.
}
# Required at once. $affected have something to do, of all $members.
admin-policy-now = { $affected ->
    [one] Dès que vous enregistrez, { $affected } personne sur { $members } ne l’a pas configurée et devra le faire avant de pouvoir continuer.
   *[other] Dès que vous enregistrez, { $affected } personnes sur { $members } ne l’ont pas configurée et devront le faire avant de pouvoir continuer.
}
admin-policy-now-for-nobody = { $members ->
    [one] Dès que vous enregistrez, personne n’a rien à faire : { $members } personne sur { $members } a ce qui est demandé, ou a une dispense.
   *[other] Dès que vous enregistrez, personne n’a rien à faire : les { $members } personnes ont ce qui est demandé, ou ont une dispense.
}
# The same, from a day to come.
admin-policy-then = { $affected ->
    [one] Le <strong>{ $day }</strong>, { $affected } personne sur { $members } ne l’a pas configurée et devra le faire avant de pouvoir continuer.
   *[other] Le <strong>{ $day }</strong>, { $affected } personnes sur { $members } ne l’ont pas configurée et devront le faire avant de pouvoir continuer.
}
admin-policy-then-for-nobody = { $members ->
    [one] Le <strong>{ $day }</strong>, personne n’a rien à faire : { $members } personne sur { $members } a ce qui est demandé, ou a une dispense.
   *[other] Le <strong>{ $day }</strong>, personne n’a rien à faire : les { $members } personnes ont ce qui est demandé, ou ont une dispense.
}
# The sentence that follows these.
admin-policy-left-out = { $count ->
    [one] { $count } personne a une dispense.
   *[other] { $count } personnes ont une dispense.
}
admin-policy-new-rules = Les nouvelles règles
admin-policy-affected = Qui a quelque chose à faire
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }. Ne l’a pas configurée.
admin-policy-has-only-keys = { $email }. N’a que des clés de sécurité, qui ne seraient pas autorisées.
admin-policy-has-only-an-app = { $email }. N’a qu’une application d’authentification, qui ne serait pas autorisée.
admin-policy-has-only-texts = { $email }. N’a que les SMS, qui ne seraient pas autorisés.
# May follow the last three.
admin-policy-once-more = Peut encore se connecter une fois avec, et ajoute alors un autre moyen.
# People who are not shown.
admin-policy-more = Et { $more } de plus.
admin-policy-own-account-first = Activez-la d’abord pour votre propre compte, avec une méthode qui serait autorisée : sinon, vous n’y auriez plus accès, et il faut toujours un administrateur qui puisse entrer.
admin-policy-own-account = Vérification en deux étapes de votre compte
admin-policy-save = Enregistrer les règles
admin-policy-change-it = Les modifier
admin-policy-what-members-see = Ce que voient les membres
