# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = Activité
activity-lead = Ce qui s’est passé sur votre compte, le plus récent en premier.
activity-was-this-you = Était-ce vous ?
activity-if-not = Si vous voyez quelque chose que vous n’avez pas fait, dites-le-nous. Nous déconnectons tous les autres appareils et vous montrons ce qu’il faut changer.
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = Quels événements
activity-pages = Pages
# Which events are shown.
activity-show-all = Tout
activity-show-log-ins = Connexions
activity-show-changes = Modifications
activity-show-problems = Problèmes
# Links to the first page of the list and to the next one.
activity-newest = Plus récents
activity-older = Plus anciens
activity-nothing-yet = Rien pour le moment.
activity-no-log-ins = Aucune connexion.
activity-no-changes = Aucune modification.
activity-no-problems = Aucun problème.
activity-no-such-page = Cette page d’événements n’existe pas. <newest>Commencer par les plus récents</newest>
# Labels beside an event.
activity-is-problem = Problème
activity-new-device = Nouvel appareil
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device } (cet appareil)
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }, { $device }
activity-clock-device-and-address = { $clock }, { $device }, { $address }

# The question behind "This was not me".
activity-not-me = Ce n’était pas moi
activity-not-me-title = Déconnecter tous les autres appareils ?
activity-not-me-what-happens = Nous déconnectons maintenant tous les autres appareils, et mettons fin à toutes les connexions en cours et à tous les liens de nouveau mot de passe. Cet appareil reste connecté. Deux étapes suivent : choisir un nouveau mot de passe, et vérifier vos moyens de connexion.
activity-not-me-log-out = Déconnecter tous les autres appareils

# The steps that follow it.
activity-steps-title = Reprendre la main sur votre compte
activity-steps-not-open = Ces étapes commencent quand vous nous dites que quelque chose ne venait pas de vous. Elles restent ouvertes un jour.
activity-steps-look = Consulter l’activité
activity-steps-all-done = Les trois étapes sont terminées. Consultez de nouveau l’activité dans quelques jours.
# A label beside a step.
activity-steps-done = Fait
# The link away from the page.
activity-steps-leave = Terminer
activity-steps-devices = Autres appareils
activity-steps-devices-ended = { $devices ->
    [0] Aucun autre appareil n’était connecté.
    [one] { $devices } autre appareil a été déconnecté.
   *[other] { $devices } autres appareils ont été déconnectés.
}
activity-steps-told-us = Vous nous l’avez dit le { $day } à { $clock }.
activity-steps-password = Votre mot de passe
activity-steps-password-changed = Vous avez un nouveau mot de passe.
activity-steps-password-known = La personne qui est venue connaît peut-être votre mot de passe. Choisissez-en un nouveau, que vous n’utilisez nulle part ailleurs.
activity-steps-change-password = Changer le mot de passe
activity-steps-methods = Vos moyens de connexion
activity-steps-methods-open = Ils ouvrent votre compte après le mot de passe. Supprimez ce qui n’est pas à vous.
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = Clé de sécurité
activity-steps-authenticator-app = Application d’authentification
# $tail is the last digits of the phone number.
activity-steps-text-message = SMS (numéro se terminant par { $tail })
activity-steps-manage-two-step = Gérer la vérification en deux étapes
activity-steps-two-step-off = La vérification en deux étapes est désactivée : votre mot de passe suffit pour ouvrir ce compte. Quand elle est activée, connaître le mot de passe ne suffit plus.
activity-steps-set-up-two-step = Configurer la vérification en deux étapes
activity-steps-looked = Je les ai vérifiés
activity-steps-tokens = { $count ->
    [one] Votre jeton d’API continue de fonctionner, même avec un nouveau mot de passe. Révoquez-le s’il n’est pas à vous, ou si quelqu’un peut le connaître.
   *[other] Vos { $count } jetons d’API continuent de fonctionner, même avec un nouveau mot de passe. Révoquez ceux qui ne sont pas à vous, ou que quelqu’un peut connaître.
}
activity-steps-look-at-tokens = Voir vos jetons d’API

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = Compte créé
activity-email-confirmed = Adresse e-mail confirmée
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] Connexion avec le mot de passe seul
    [security_key] Connexion avec une clé de sécurité
    [authenticator_app] Connexion avec une application d’authentification
    [text_message] Connexion avec un code reçu par SMS
    [recovery_key] Connexion avec la clé de récupération
   *[other] Connexion
}
activity-logged-out = Déconnexion
activity-password-accepted = Mot de passe correct, deuxième étape demandée
activity-password-refused = Mot de passe incorrect
activity-code-refused = Code incorrect
activity-code-reused = Code déjà utilisé
activity-log-in-not-finished = { $times ->
    [1] Mot de passe correct, sans deuxième étape
   *[other] Mot de passe correct { $times } fois, sans deuxième étape
}
activity-settings-unlocked = Paramètres déverrouillés
activity-set-up-asked = Connexion, avec la demande de configurer d’abord la vérification en deux étapes
activity-set-up-put-off = Configuration de la vérification en deux étapes reportée
activity-reminded = Rappel envoyé pour configurer la vérification en deux étapes
activity-two-step-turned-on = { $devices ->
    [0] Vérification en deux étapes activée
    [one] Vérification en deux étapes activée, { $devices } appareil déconnecté
   *[other] Vérification en deux étapes activée, { $devices } appareils déconnectés
}
activity-two-step-turned-off = { $devices ->
    [0] Vérification en deux étapes désactivée
    [one] Vérification en deux étapes désactivée, { $devices } appareil déconnecté
   *[other] Vérification en deux étapes désactivée, { $devices } appareils déconnectés
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] Vérification en deux étapes désactivée ({ $methods })
    [one] Vérification en deux étapes désactivée ({ $methods }), { $devices } appareil déconnecté
   *[other] Vérification en deux étapes désactivée ({ $methods }), { $devices } appareils déconnectés
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }, { $next }
activity-app-connected = { $named ->
    [yes] Application d’authentification associée : { $name }
   *[no] Application d’authentification associée
}
activity-app-renamed = { $named ->
    [yes] Application d’authentification renommée : { $before } s’appelle maintenant { $name }
   *[no] Application d’authentification renommée
}
activity-app-replaced = { $named ->
    [yes] Application d’authentification remplacée : { $name }
   *[no] Application d’authentification remplacée
}
activity-app-disabled = { $named ->
    [yes] Application d’authentification désactivée : { $name }
   *[no] Application d’authentification désactivée
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] Téléphone associé : { $name }
   *[no] Téléphone associé
}
activity-phone-changed = { $named ->
    [yes] Numéro de téléphone changé : { $name }
   *[no] Numéro de téléphone changé
}
activity-texts-disabled = { $named ->
    [yes] SMS désactivés : { $name }
   *[no] SMS désactivés
}
activity-key-registered = { $named ->
    [yes] Clé de sécurité enregistrée : { $name }
   *[no] Clé de sécurité enregistrée
}
activity-key-renamed = { $named ->
    [yes] Clé de sécurité renommée : { $before } s’appelle maintenant { $name }
   *[no] Clé de sécurité renommée
}
activity-key-deleted = { $named ->
    [yes] Clé de sécurité supprimée : { $name }
   *[no] Clé de sécurité supprimée
}
activity-key-refused = Clé de sécurité refusée
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = Clé de sécurité refusée (référence { $reference })
activity-key-looks-copied = { $named ->
    [yes] Clé de sécurité qui semble copiée : { $name }
   *[no] Clé de sécurité qui semble copiée
}
activity-recovery-key-made = Clé de récupération créée
activity-recovery-key-saved = Clé de récupération sauvegardée
activity-recovery-key-used = Clé de récupération utilisée
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] Clé de récupération incorrecte
    [recovery_key_used] Clé de récupération déjà utilisée
    [recovery_key_replaced] Clé de récupération remplacée depuis
    [recovery_key_not_confirmed] Clé de récupération jamais sauvegardée
   *[other] Clé de récupération refusée
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] Question sur la clé de récupération : toujours là
    [next-month] Question sur la clé de récupération : reportée d’un mois
   *[unknown] Réponse à la question sur la clé de récupération
}
activity-password-changed = { $devices ->
    [0] Mot de passe changé
    [one] Mot de passe changé, { $devices } appareil déconnecté
   *[other] Mot de passe changé, { $devices } appareils déconnectés
}
activity-password-link-asked = Lien demandé pour un nouveau mot de passe
activity-password-set-with-link = { $devices ->
    [0] Nouveau mot de passe choisi avec un lien
    [one] Nouveau mot de passe choisi avec un lien, { $devices } appareil déconnecté
   *[other] Nouveau mot de passe choisi avec un lien, { $devices } appareils déconnectés
}
activity-device-renamed = { $named ->
    [yes] Appareil renommé : { $before } s’appelle maintenant { $name }
   *[no] Appareil renommé
}
activity-device-logged-out = { $named ->
    [yes] Appareil déconnecté : { $name }
   *[no] Appareil déconnecté
}
activity-other-devices-logged-out = { $devices ->
    [0] Déconnexion de tous les autres appareils
    [one] Déconnexion de tous les autres appareils, { $devices } appareil déconnecté
   *[other] Déconnexion de tous les autres appareils, { $devices } appareils déconnectés
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] « Ce n’était pas moi »
    [one] « Ce n’était pas moi », { $devices } appareil déconnecté
   *[other] « Ce n’était pas moi », { $devices } appareils déconnectés
}
activity-methods-reviewed = Moyens de connexion vérifiés
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] Jeton d’API créé : { $name } ({ $scopes })
    [name] Jeton d’API créé : { $name }
    [scopes] Jeton d’API créé ({ $scopes })
   *[nothing] Jeton d’API créé
}
activity-token-revoked = { $given ->
    [name-and-scopes] Jeton d’API révoqué : { $name } ({ $scopes })
    [name] Jeton d’API révoqué : { $name }
    [scopes] Jeton d’API révoqué ({ $scopes })
   *[nothing] Jeton d’API révoqué
}
activity-api-password-refused = Mot de passe correct envoyé par un programme, alors qu’il faut un jeton d’API
activity-unknown-event = Événement que cette version ne sait pas décrire

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] Règles modifiées : { $name }
   *[no] Règles modifiées
}
activity-organization-joined = { $named ->
    [yes] Entrée dans une organisation : { $name }
   *[no] Entrée dans une organisation
}
activity-organization-left = { $named ->
    [yes] Retrait d’une organisation : { $name }
   *[no] Retrait d’une organisation
}
activity-invited = { $named ->
    [yes] Invitation envoyée : { $name }
   *[no] Invitation envoyée
}
activity-invitation-withdrawn = { $named ->
    [yes] Invitation retirée : { $name }
   *[no] Invitation retirée
}
activity-role-changed = { $role ->
    [admin] Rôle modifié : administrateur
    [member] Rôle modifié : membre
    [unknown] Rôle modifié
   *[other] Rôle modifié : { $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] Vérification en deux étapes réinitialisée par un administrateur
    [one] Vérification en deux étapes réinitialisée par un administrateur, { $devices } appareil déconnecté
   *[other] Vérification en deux étapes réinitialisée par un administrateur, { $devices } appareils déconnectés
}
activity-reset-by-operator = { $devices ->
    [0] Vérification en deux étapes réinitialisée par le gestionnaire du service
    [one] Vérification en deux étapes réinitialisée par le gestionnaire du service, { $devices } appareil déconnecté
   *[other] Vérification en deux étapes réinitialisée par le gestionnaire du service, { $devices } appareils déconnectés
}
activity-unblocked = Échecs effacés par le gestionnaire du service
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] Déconnexion partout par le gestionnaire du service
        [one] Déconnexion partout par le gestionnaire du service, { $tokens } jeton d’API révoqué
       *[other] Déconnexion partout par le gestionnaire du service, { $tokens } jetons d’API révoqués
    }
    [one] { $tokens ->
        [0] Déconnexion partout par le gestionnaire du service, { $devices } appareil déconnecté
        [one] Déconnexion partout par le gestionnaire du service, { $devices } appareil déconnecté, { $tokens } jeton d’API révoqué
       *[other] Déconnexion partout par le gestionnaire du service, { $devices } appareil déconnecté, { $tokens } jetons d’API révoqués
    }
   *[other] { $tokens ->
        [0] Déconnexion partout par le gestionnaire du service, { $devices } appareils déconnectés
        [one] Déconnexion partout par le gestionnaire du service, { $devices } appareils déconnectés, { $tokens } jeton d’API révoqué
       *[other] Déconnexion partout par le gestionnaire du service, { $devices } appareils déconnectés, { $tokens } jetons d’API révoqués
    }
}
activity-left-out = Dispense de vérification en deux étapes accordée
activity-left-out-until = Dispense de vérification en deux étapes accordée jusqu’au { $day }
activity-left-out-ended = Fin de la dispense de vérification en deux étapes
activity-set-up-allowed = Configuration permise par un administrateur
activity-set-up-allowed-until = Configuration permise par un administrateur jusqu’au { $day } à { $clock }
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] Dispense demandée, un autre administrateur doit donner son accord
    [leaving-out-until] Dispense demandée jusqu’au { $day }, un autre administrateur doit donner son accord
    [reset] Réinitialisation de la vérification en deux étapes demandée, un autre administrateur doit donner son accord
   *[change] Modification demandée, un autre administrateur doit donner son accord
}
activity-approval-declined = { $wish ->
    [leaving-out] Dispense refusée par un autre administrateur
    [leaving-out-until] Dispense jusqu’au { $day } refusée par un autre administrateur
    [reset] Réinitialisation de la vérification en deux étapes refusée par un autre administrateur
   *[change] Modification refusée par un autre administrateur
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }. Motif : { $reason }
