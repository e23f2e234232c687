# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = Bonjour { $name },
mails-hello-stranger = Bonjour,

# When something happened: a day and a time of day.
mails-when = Quand : le { $day } à { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    Quand : le { $day } à { $clock }
    Adresse : { $address }
    Appareil : { $device }
mails-address-unknown = inconnue
mails-if-not-you = Si ce n’était pas vous : connectez-vous sur { $link }, ouvrez « Sécurité » et changez votre mot de passe.
# $reason was written by a person.
mails-reason = Motif : { $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }, { $next }

# Signing up.

mails-verify-email-subject = Confirmez votre adresse e-mail pour { $service }
# $site is the address of this service.
mails-verify-email =
    Pour confirmer que cette adresse est la vôtre, ouvrez cette page, saisissez le mot de passe que vous avez choisi et appuyez sur le bouton :

    { $link }

    Le lien fonctionne une seule fois, pendant 24 heures, avec le mot de passe de cette inscription. Si vous avez créé un compte plusieurs fois, utilisez l’e-mail le plus récent. Si vous n’avez pas créé de compte sur { $site }, vous pouvez ignorer cet e-mail : il ne se passera rien.
mails-already-signed-up-subject = Vous avez déjà un compte { $service }
mails-already-signed-up =
    Quelqu’un a essayé de créer un compte sur { $site } avec cette adresse. Vous avez déjà un compte :

    { $link }

    Si ce n’était pas vous, il n’y a rien à faire. Rien n’a été modifié.

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = La vérification en deux étapes est activée pour votre compte { $service }
mails-two-step-on = La vérification en deux étapes est maintenant activée. À votre prochaine connexion, nous demanderons votre mot de passe, puis « { $method } ». Les autres appareils ont été déconnectés. Une clé de récupération d’urgence a été créée : gardez-la à un endroit accessible sans votre téléphone et sans vos clés.
mails-method-added-subject = Un moyen de connexion a été ajouté à votre compte { $service }
mails-method-added = « { $method } » peut maintenant servir de deuxième étape.
mails-method-removed-subject = Un moyen de connexion a été retiré de votre compte { $service }
mails-method-removed = « { $method } » ne peut plus servir à se connecter. Les appareils connectés avec ce moyen ont été déconnectés.
mails-keys-removed-subject = Les clés de sécurité ont été désactivées pour votre compte { $service }
# $names is a list of those of mails-quoted.
mails-keys-removed = Ces clés de sécurité ne peuvent plus servir à se connecter : { $names }. Les appareils connectés avec l’une d’elles ont été déconnectés.
mails-quoted = « { $name } »
mails-two-step-off-subject = La vérification en deux étapes est désactivée pour votre compte { $service }
mails-two-step-off = La vérification en deux étapes a été désactivée. Désormais, seul votre mot de passe protège votre compte. Vos clés de sécurité, vos applications d’authentification, votre numéro de téléphone et votre clé de récupération d’urgence ont été effacés, et les autres appareils ont été déconnectés. Vous pouvez la réactiver sur { $link }.
mails-app-renamed-subject = Une application d’authentification de votre compte { $service } a un nouveau nom
mails-app-renamed = L’application d’authentification « { $before } » s’appelle maintenant « { $name } ».
mails-app-replaced-subject = Une application d’authentification de votre compte { $service } a été remplacée
mails-app-replaced = L’application d’authentification « { $name } » a été remplacée par une nouvelle. Les codes de l’ancienne ne fonctionnent plus : supprimez l’entrée dans l’application de votre ancien téléphone. Les appareils connectés avec elle ont été déconnectés.
mails-phone-changed-subject = Les codes de votre compte { $service } arrivent sur un autre téléphone
# $now and $before are the last digits of two numbers.
mails-phone-changed = Les SMS avec les codes arrivent maintenant au numéro se terminant par { $now }, et plus à celui se terminant par { $before }. Les appareils connectés avec l’ancien numéro ont été déconnectés.
mails-key-renamed-subject = Une clé de sécurité de votre compte { $service } a un nouveau nom
mails-key-renamed = La clé de sécurité « { $before } » s’appelle maintenant « { $name } ».
mails-key-may-be-copied-subject = Une clé de sécurité de votre compte { $service } a peut-être été copiée
mails-key-may-be-copied = La clé de sécurité « { $name } » a été utilisée, et nous l’avons refusée : elle compte ses utilisations, et ce nombre a diminué. Quelqu’un en utilise peut-être une copie. Vos autres moyens de connexion fonctionnent toujours. Supprimez cette clé de votre compte, et enregistrez-en une nouvelle.

# The recovery key.

mails-recovery-key-made-subject = Une nouvelle clé de récupération d’urgence pour votre compte { $service }
mails-recovery-key-made = Une nouvelle clé de récupération d’urgence a été créée. La précédente ne fonctionne plus.
mails-recovery-key-used-subject = Votre clé de récupération d’urgence pour { $service } a été utilisée
mails-recovery-key-used = Votre clé de récupération d’urgence a servi à se connecter, après votre mot de passe. Elle fonctionne une seule fois et ne peut donc plus servir. Une nouvelle a été créée et affichée sur cet appareil : gardez-la à un endroit accessible sans votre téléphone et sans vos clés.
mails-check-up-subject = Avez-vous toujours votre clé de récupération d’urgence pour { $service } ?
# $day is the day on which the key was made.
mails-check-up =
    Votre clé de récupération d’urgence du { $day } vous rend l’accès si vous perdez votre téléphone et vos clés. Vérifiez que vous l’avez toujours.

    Si vous l’avez, il n’y a rien d’autre à faire. Sinon, connectez-vous sur { $link }, ouvrez « Sécurité » et créez-en une nouvelle, tant que vous le pouvez.

# Wrong tries.

mails-code-reused-subject = Un code de votre compte { $service } a été utilisé deux fois
mails-code-reused = Quelqu’un a saisi votre mot de passe, puis un code correct qui avait déjà servi. Chaque code fonctionne une seule fois : nous l’avons donc refusé. Si c’était vous, attendez le code suivant.
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] Trop de mots de passe incorrects pour votre compte { $service }
    [codes] Trop de codes incorrects pour votre compte { $service }
   *[recovery_key] Trop de clés de récupération incorrectes pour votre compte { $service }
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] { $failures } mots de passe incorrects de suite ont été saisis pour votre compte. Rien n’a été modifié. Nous n’en accepterons pas d’autre avant le { $day } à { $clock }.
    [codes] { $failures } codes incorrects de suite ont été saisis pour votre compte, chacun après le bon mot de passe. Rien n’a été modifié. Nous n’en accepterons pas d’autre avant le { $day } à { $clock }.
   *[recovery_key] { $failures } clés de récupération incorrectes de suite ont été saisies pour votre compte, chacune après le bon mot de passe. Rien n’a été modifié. Nous n’en accepterons pas d’autre avant le { $day } à { $clock }.
}
mails-closed-subject = { $class ->
    [recovery_key] Les clés de récupération sont bloquées pour votre compte { $service }
   *[codes] Les codes sont bloqués pour votre compte { $service }
}
mails-closed = { $class ->
    [recovery_key] { $failures } clés de récupération incorrectes de suite ont été saisies pour votre compte, chacune après le bon mot de passe. Rien n’a été modifié. Aucune clé de récupération ne sera acceptée jusqu’à ce que vous utilisiez un autre moyen de connexion, ou qu’un administrateur vous aide.
   *[codes] { $failures } codes incorrects de suite ont été saisis pour votre compte, chacun après le bon mot de passe. Rien n’a été modifié. Aucun code ne sera accepté jusqu’à ce que vous utilisiez un autre moyen de connexion, ou qu’un administrateur vous aide.
}

# Who is logged in, and the password.

mails-reset-password-subject = Un nouveau mot de passe pour votre compte { $service }
mails-reset-password =
    Quelqu’un a demandé un nouveau mot de passe pour votre compte. Pour en choisir un, ouvrez cette page :

    { $link }

    Le lien fonctionne une seule fois, pendant une heure ; si vous recevez plusieurs e-mails, seul le plus récent fonctionne. Vous vous connectez ensuite avec le nouveau mot de passe, et avec votre deuxième étape si vous en avez une. Si ce n’était pas vous, ignorez cet e-mail : rien n’est modifié.
mails-new-device-subject = Nouvelle connexion à votre compte { $service }
mails-new-device = Une connexion à votre compte a eu lieu depuis un appareil, ou un endroit, que nous ne connaissions pas.
mails-device-renamed-subject = Un appareil de votre compte { $service } a un nouveau nom
mails-device-renamed = L’appareil « { $before } » s’appelle maintenant « { $name } ».
mails-device-logged-out-subject = Un appareil a été déconnecté de votre compte { $service }
mails-device-logged-out = « { $name } » a été déconnecté depuis un autre de vos appareils.
mails-other-devices-logged-out-subject = Les autres appareils ont été déconnectés de votre compte { $service }
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] Aucun autre appareil n’était connecté, et les connexions non terminées ont pris fin. L’appareil ci-dessous est toujours connecté.
    [one] { $devices } autre appareil a été déconnecté. L’appareil ci-dessous est toujours connecté.
   *[other] { $devices } autres appareils ont été déconnectés. L’appareil ci-dessous est toujours connecté.
}
mails-not-me-subject = Vous nous avez dit que quelqu’un d’autre a peut-être utilisé votre compte { $service }
mails-not-me = { $devices ->
    [0] Aucun autre appareil n’était connecté, et les connexions non terminées ont pris fin. Maintenant, changez votre mot de passe et vérifiez vos moyens de connexion : la page vous y mène.
    [one] { $devices } autre appareil a été déconnecté. Maintenant, changez votre mot de passe et vérifiez vos moyens de connexion : la page vous y mène.
   *[other] { $devices } autres appareils ont été déconnectés. Maintenant, changez votre mot de passe et vérifiez vos moyens de connexion : la page vous y mène.
}
mails-not-finished-subject = Une connexion à votre compte { $service } n’a pas été terminée
mails-not-finished = { $times ->
    [one] Quelqu’un a saisi votre mot de passe, puis n’a pas terminé la deuxième étape. La deuxième étape a gardé votre compte fermé. Si ce n’était pas vous, quelqu’un connaît votre mot de passe : changez-le.
   *[other] { $times } fois, quelqu’un a saisi votre mot de passe, puis n’a pas terminé la deuxième étape ; la dernière fois est indiquée ci-dessous. La deuxième étape a gardé votre compte fermé. Si ce n’était pas vous, quelqu’un connaît votre mot de passe : changez-le.
}
mails-password-changed-subject = Le mot de passe de votre compte { $service } a été changé
mails-password-changed = Votre mot de passe a été changé. Tous les autres appareils ont été déconnectés.
mails-password-reset-subject = Votre compte { $service } a un nouveau mot de passe
mails-password-reset = Un nouveau mot de passe a été choisi avec le lien d’un e-mail envoyé à cette adresse. Tous les appareils ont été déconnectés. Vos moyens pour la deuxième étape n’ont pas changé.
mails-if-not-your-password = Si ce n’était pas vous : demandez un nouveau mot de passe sur { $link }. Cela met fin à toutes les connexions.

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = Un nouveau jeton d’API pour votre compte { $service }
mails-token-created =
    Le jeton d’API « { $name } » a été créé. Un programme qui l’a peut utiliser votre compte sans votre mot de passe et sans votre deuxième étape.

    Il peut : { $scopes }
    Il expire : le { $day } à { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = Si ce n’était pas vous : connectez-vous sur { $link }, révoquez-le sur { $page } et changez votre mot de passe. Un nouveau mot de passe ne suffit pas à y mettre fin.
mails-token-revoked-subject = Un jeton d’API de votre compte { $service } a été révoqué
mails-token-revoked =
    Le jeton d’API « { $name } » a été révoqué. Les programmes qui l’utilisent sont désormais refusés.

    Il pouvait : { $scopes }
mails-token-ending-subject = Un jeton d’API de votre compte { $service } expire bientôt
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    Le jeton d’API « { $name } » expire le { $day } à { $clock }. Les programmes qui l’utilisent seront alors refusés.

    Il peut : { $scopes }
    Dernière utilisation : { $used }

    Si un programme en a encore besoin, créez un nouveau jeton sur { $page } et donnez-le-lui. Sinon, il n’y a rien à faire.
mails-token-never-used = jamais
mails-scope-account-read = consulter votre compte
mails-scope-organization-read = consulter votre organisation
mails-scope-organization-admin = gérer votre organisation

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = { $organization } exige la vérification en deux étapes
mails-required-from-subject = { $organization } exige la vérification en deux étapes à partir du { $day }
mails-required = { $organization } exige maintenant la vérification en deux étapes pour votre compte { $service }.
mails-required-from = { $organization } exige la vérification en deux étapes pour votre compte { $service } à partir du { $day }.
mails-required-is-met = Vous l’avez déjà : il n’y a rien à faire.
mails-required-how =
    Cela prend environ deux minutes. Voici comment l’activer :

    { $link }
mails-required-soon-subject = Configurez la vérification en deux étapes avant le { $day }
mails-required-soon = { $organization } exige la vérification en deux étapes pour votre compte { $service } à partir du { $day }, et vous ne l’avez pas encore configurée. À partir de ce jour, vous devrez la configurer avant de pouvoir faire autre chose.
mails-ask-admin = Des questions ? Adressez-vous à un administrateur de votre organisation.
# $contact was written by an admin.
mails-ask-contact =
    Des questions ? Voici ce qu’indique l’administrateur de votre organisation :

    { $contact }
mails-policy-changed-subject = { $organization } a changé ses règles de vérification en deux étapes
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = { $by } a changé ce que { $organization } demande à ses membres. Désormais : { $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = Facultative.
mails-policy-required = Obligatoire à partir du { $day }, reports : { $delays }.
mails-policy-allowed = Autorisé : { $allowed }.
mails-policy-may-turn-off = Les membres peuvent la désactiver.
mails-policy-token-days = { $days ->
    [one] Les jetons d’API durent { $days } jour au plus.
   *[other] Les jetons d’API durent { $days } jours au plus.
}
mails-way-security-key = clé de sécurité
mails-way-authenticator-app = application d’authentification
mails-way-text-message = SMS

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = { $organization } vous demande de configurer la vérification en deux étapes
mails-reminder = Votre organisation { $organization } vous demande de configurer la vérification en deux étapes pour votre compte { $service }. Elle protège le compte même si quelqu’un connaît votre mot de passe, et ne prend que quelques minutes.
mails-reminder-required = Elle est obligatoire à partir du { $day } : ensuite, vous devrez la configurer avant de pouvoir continuer.
mails-reminder-how =
    Comment cela fonctionne : { $link }

    Pour la configurer, connectez-vous comme d’habitude, ouvrez « Sécurité » et choisissez « Configurer ». Cet e-mail vous est envoyé par { $admin }.
mails-reminder-contact = Questions : { $contact }
mails-reset-subject = La vérification en deux étapes de votre compte { $service } a été réinitialisée
mails-reset =
    { $admin }, qui administre votre organisation, a réinitialisé la vérification en deux étapes de votre compte. Vos clés de sécurité, vos applications d’authentification, votre numéro de téléphone et votre clé de récupération ont été effacés, et tous vos appareils ont été déconnectés. Connectez-vous avec votre mot de passe et configurez-la de nouveau :

    { $link }
mails-reset-not-asked = Si vous ne l’avez pas demandé, prévenez un autre administrateur de votre organisation, et changez votre mot de passe.
mails-reset-other-subject = La vérification en deux étapes a été réinitialisée pour { $member }
mails-reset-other = { $admin } a réinitialisé la vérification en deux étapes pour { $member } ({ $email }). Toutes les méthodes de ce compte ont été effacées, et tous ses appareils ont été déconnectés.
mails-look-at-activity = Si c’est une erreur, consultez l’activité : { $link }
mails-left-out-subject = Vous avez une dispense de vérification en deux étapes jusqu’au { $day }
mails-left-out =
    { $admin }, qui administre votre organisation, a dispensé votre compte de la vérification en deux étapes obligatoire jusqu’au { $day }. Vous pouvez quand même la configurer, et votre compte sera plus en sécurité :

    { $link }
mails-left-out-other-subject = { $member } a une dispense jusqu’au { $day }
mails-left-out-other = { $admin } a dispensé { $member } ({ $email }) de la vérification en deux étapes obligatoire jusqu’au { $day }.
mails-left-out-ended-subject = Vous n’avez plus de dispense de vérification en deux étapes
mails-left-out-ended =
    { $admin }, qui administre votre organisation, a mis fin à la dispense de votre compte. Ce que votre organisation exige s’applique aussi à vous. Comment cela fonctionne :

    { $link }
mails-left-out-ended-other-subject = { $member } n’a plus de dispense
mails-left-out-ended-other = { $admin } a mis fin à la dispense de vérification en deux étapes accordée à { $member } ({ $email }).
mails-set-up-allowed-subject = Vous pouvez maintenant configurer la vérification en deux étapes pour { $service }
mails-set-up-allowed =
    { $admin }, qui administre votre organisation, vous permet de configurer la vérification en deux étapes jusqu’au { $day } à { $clock }. D’ici là, connectez-vous avec votre mot de passe sur { $link } et suivez les étapes.

    Si vous ne l’avez pas demandé, changez votre mot de passe.
mails-agreement-subject = { $admin } demande votre accord : { $member }
mails-agreement-leave-out = { $admin } veut dispenser { $member } ({ $email }) de la vérification en deux étapes obligatoire jusqu’au { $day }. Un deuxième administrateur doit donner son accord.
mails-agreement-reset = { $admin } veut réinitialiser la vérification en deux étapes pour { $member } ({ $email }). Un deuxième administrateur doit donner son accord.
mails-agreement-decide = Décidez avant le { $day } : connectez-vous et ouvrez { $link }
mails-declined-subject = Refusé : votre demande pour { $member }
mails-declined = { $admin } a refusé votre demande pour { $member } ({ $email }). Rien n’a été modifié.

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = La vérification en deux étapes de votre compte { $service } a été réinitialisée
mails-operator-reset =
    Le gestionnaire du service { $service } a réinitialisé la vérification en deux étapes de votre compte. Vos clés de sécurité, vos applications d’authentification, votre numéro de téléphone et votre clé de récupération ont été effacés, et tous vos appareils ont été déconnectés. Connectez-vous avec votre mot de passe et configurez-la de nouveau :

    { $link }

    Si vous ne l’avez pas demandé, changez votre mot de passe, et prévenez le gestionnaire de { $site }.
mails-operator-reset-other-subject = La vérification en deux étapes a été réinitialisée pour { $member }
mails-operator-reset-other = Le gestionnaire du service { $service } a réinitialisé la vérification en deux étapes pour { $member } ({ $email }). Toutes les méthodes de ce compte ont été effacées, et tous ses appareils ont été déconnectés. Si c’est une erreur, prévenez le gestionnaire de { $site }.
mails-operator-deleted-subject = Votre compte { $service } a été supprimé
mails-operator-deleted = Le gestionnaire du service { $service } a supprimé votre compte ({ $email }) avec tout ce qui en faisait partie : vos connexions, vos méthodes, votre clé de récupération et vos jetons d’API. Plus personne ne peut s’y connecter. Si c’est une erreur, prévenez le gestionnaire de { $site }.
mails-operator-deleted-other-subject = Le compte d’un membre a été supprimé : { $member }
mails-operator-deleted-other = Le gestionnaire du service { $service } a supprimé le compte d’un membre de votre organisation : { $member } ({ $email }). Si c’est une erreur, prévenez le gestionnaire de { $site }.
mails-operator-unblocked-subject = Votre compte { $service } est de nouveau ouvert
mails-operator-unblocked = Le gestionnaire du service { $service } a rouvert ce qui était bloqué ou en pause dans votre compte à cause de mots de passe, de codes ou de clés de récupération incorrects. Vous pouvez vous connecter sur { $link }. Si vous ne l’avez pas demandé, prévenez le gestionnaire de { $site }.
mails-operator-logged-out-subject = Votre compte { $service } a été déconnecté
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $devices ->
        [one] Le gestionnaire du service { $service } a déconnecté { $devices } appareil de votre compte. Vous pouvez vous reconnecter sur { $link }.
       *[other] Le gestionnaire du service { $service } a déconnecté { $devices } appareils de votre compte. Vous pouvez vous reconnecter sur { $link }.
    }
    [one] { $devices ->
        [one] Le gestionnaire du service { $service } a déconnecté { $devices } appareil de votre compte, et révoqué { $tokens } jeton d’API. Vous pouvez vous reconnecter sur { $link }.
       *[other] Le gestionnaire du service { $service } a déconnecté { $devices } appareils de votre compte, et révoqué { $tokens } jeton d’API. Vous pouvez vous reconnecter sur { $link }.
    }
   *[other] { $devices ->
        [one] Le gestionnaire du service { $service } a déconnecté { $devices } appareil de votre compte, et révoqué { $tokens } jetons d’API. Vous pouvez vous reconnecter sur { $link }.
       *[other] Le gestionnaire du service { $service } a déconnecté { $devices } appareils de votre compte, et révoqué { $tokens } jetons d’API. Vous pouvez vous reconnecter sur { $link }.
    }
}

# To the operator, always in English.
mails-texts-used-subject = { $service } a envoyé { $used } SMS sur { $daily }
mails-texts-used = { $used } SMS ont été demandés en un jour sur { $site }, et { $daily } est le maximum envoyé. Ensuite, plus personne ne reçoit de code par SMS jusqu’à ce que les premiers datent d’un jour. Regardez dans le journal qui les demande ; le nombre est sms.daily dans les réglages.

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = Invitation à rejoindre { $organization } sur { $service }
mails-invitation = { $role ->
    [admin] { $by } ({ $email }) vous invite à rejoindre { $organization } sur { $service } avec le rôle d’administrateur. Pour accepter, ouvrez cette page :
   *[member] { $by } ({ $email }) vous invite à rejoindre { $organization } sur { $service }. Pour accepter, ouvrez cette page :
}
mails-invitation-by-operator = { $role ->
    [admin] Le gestionnaire du service { $service } vous invite à y rejoindre { $organization } avec le rôle d’administrateur. Pour accepter, ouvrez cette page :
   *[member] Le gestionnaire du service { $service } vous invite à y rejoindre { $organization }. Pour accepter, ouvrez cette page :
}
mails-invitation-how = Si vous avez un compte avec cette adresse, vous y saisissez son mot de passe. Sinon, vous choisissez un nom et un mot de passe. Les administrateurs de l’organisation { $organization } voient ensuite votre nom, votre adresse et vos moyens de connexion.
mails-invitation-to-found-subject = Créez votre organisation sur { $service }
mails-invitation-to-found = Le gestionnaire du service { $service } vous invite à y créer une organisation. Vous lui donnez un nom, et vous en êtes le premier administrateur. Pour accepter, ouvrez cette page :
mails-invitation-to-found-how = Si vous avez un compte avec cette adresse, vous y saisissez son mot de passe. Sinon, vous choisissez un nom et un mot de passe. Vous pourrez ensuite inviter d’autres personnes.
# The link works until $day, $clock.
mails-invitation-until = Le lien fonctionne une seule fois, jusqu’au { $day } à { $clock } ; si vous recevez plusieurs e-mails, seul le plus récent fonctionne. Si vous n’attendiez pas cet e-mail, ignorez-le : il ne se passera rien.

# Being in an organization. $by is the admin who did it.

mails-joined-subject = Votre compte { $service } fait maintenant partie de l’organisation { $organization }
mails-joined = { $role ->
    [admin] Votre compte a rejoint { $organization } avec le rôle d’administrateur. Les administrateurs de l’organisation voient votre nom, votre adresse et vos moyens de connexion.
   *[member] Votre compte a rejoint { $organization }. Les administrateurs de l’organisation voient votre nom, votre adresse et vos moyens de connexion.
}
mails-role-subject = { $role ->
    [admin] Vous avez maintenant le rôle d’administrateur dans l’organisation { $organization }
   *[member] Vous avez maintenant le rôle de membre dans l’organisation { $organization }
}
mails-role = { $role ->
    [admin] { $by } vous a donné le rôle d’administrateur dans l’organisation { $organization }. Vous pouvez inviter d’autres personnes, les aider à retrouver l’accès, et décider de ce qui leur est demandé.
   *[member] { $by } vous a donné le rôle de membre dans l’organisation { $organization }. Vous ne pouvez plus y gérer les comptes des autres.
}
mails-role-by-operator = { $role ->
    [admin] Le gestionnaire du service { $service } vous a donné le rôle d’administrateur dans l’organisation { $organization }. Vous pouvez inviter d’autres personnes, les aider à retrouver l’accès, et décider de ce qui leur est demandé.
   *[member] Le gestionnaire du service { $service } vous a donné le rôle de membre dans l’organisation { $organization }. Vous ne pouvez plus y gérer les comptes des autres.
}
mails-taken-out-subject = Votre compte { $service } ne fait plus partie de l’organisation { $organization }
mails-taken-out = { $by } a retiré votre compte de l’organisation { $organization }. Le compte lui-même et vos moyens de connexion n’ont pas changé.
mails-taken-out-by-operator = Le gestionnaire du service { $service } a retiré votre compte de l’organisation { $organization }. Le compte lui-même et vos moyens de connexion n’ont pas changé.
mails-role-other-subject = { $role ->
    [admin] { $name } a maintenant le rôle d’administrateur dans l’organisation { $organization }
   *[member] { $name } a maintenant le rôle de membre dans l’organisation { $organization }
}
mails-role-other = { $role ->
    [admin] { $by } a donné à { $name } ({ $email }) le rôle d’administrateur dans l’organisation { $organization }.
   *[member] { $by } a donné à { $name } ({ $email }) le rôle de membre dans l’organisation { $organization }.
}
mails-role-other-by-operator = { $role ->
    [admin] Le gestionnaire du service { $service } a donné à { $name } ({ $email }) le rôle d’administrateur dans l’organisation { $organization }.
   *[member] Le gestionnaire du service { $service } a donné à { $name } ({ $email }) le rôle de membre dans l’organisation { $organization }.
}
mails-taken-out-other-subject = { $name } ne fait plus partie de l’organisation { $organization }
mails-taken-out-other = { $by } a retiré { $name } ({ $email }) de l’organisation { $organization }.
mails-taken-out-other-by-operator = Le gestionnaire du service { $service } a retiré { $name } ({ $email }) de l’organisation { $organization }.
mails-if-should-not-be = Si c’est une erreur : parlez-en aux autres administrateurs, et regardez { $link }.

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = { $code } est votre code { $service }. Ne le donnez à personne.

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = Clé de sécurité { $number }
mails-name-first-app = Application d’authentification
# From 2 on.
mails-name-other-app = Application d’authentification { $number }
# $tail is the last digits of a telephone number.
mails-name-phone = SMS (numéro se terminant par { $tail })
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $browser } sur { $system }
mails-browser-unknown = Navigateur inconnu
# A browser that is part of an app.
mails-browser-in-app = Une application
mails-browser-in-app-on-system = Une application sur { $system }
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = Mot de passe seul
mails-by-security-key = Clé de sécurité
mails-by-named-security-key = Clé de sécurité { $name }
mails-by-app = Application d’authentification
mails-by-named-app = Application d’authentification { $name }
mails-by-recovery-key = Clé de récupération
mails-by-text-message = SMS
mails-by-another-way = Un autre moyen
