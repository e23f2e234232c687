# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = Les règles sont enregistrées. Elles s’appliquent aussitôt aux membres connectés, et tous sont prévenus par e-mail.
notice-email-verified = Votre adresse e-mail est confirmée.
notice-locked = Les paramètres sont de nouveau verrouillés.
notice-unlocked = Les paramètres sont déverrouillés.
notice-session-ended = Votre session a pris fin, après une longue pause ou depuis un autre appareil. Connectez-vous pour continuer. Vous reprendrez là où vous en étiez.
# The code that an authenticator app scans or is given.
notice-new-setup-code = Voici un nouveau code. Le précédent ne fonctionne plus : supprimez son entrée dans votre application.
# A security key, an authenticator app or a device.
notice-renamed = Le nouveau nom est { $name }.
# $name is what the owner called the security key.
notice-key-deleted = { $name } est supprimée. La clé elle-même garde ce site en mémoire. C’est sans danger.
notice-recovery-key-replaced = Votre nouvelle clé de récupération est sauvegardée. L’ancienne ne fonctionne plus : détruisez-en les copies.
notice-recovery-key-kept = Rien n’a été modifié. Votre clé de récupération fonctionne toujours.
# The answers to "Do you still have your recovery key?".
notice-key-still-there = C’est noté. Nous vous le redemanderons dans six mois.
notice-asked-next-month = Nous vous le redemanderons dans un mois.
notice-keys-disabled = Vos clés de sécurité sont désactivées. Les clés elles-mêmes gardent ce site en mémoire. C’est sans danger.
# $name is what the owner called the authenticator app.
notice-app-disabled = { $name } est désactivée. Ses codes ne fonctionnent plus : supprimez l’entrée dans l’application.
notice-app-replaced = La nouvelle application est associée. L’ancienne entrée ne fonctionne plus. Supprimez-la dans l’application de votre ancien téléphone.
notice-phone-disabled = Les SMS sont désactivés, et votre numéro de téléphone est effacé.
notice-phone-changed = Les codes arrivent maintenant sur votre nouveau numéro, et plus sur l’ancien.
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = Aucun SMS n’a été envoyé, car un autre vient de l’être. Attendez { $seconds } secondes, puis sélectionnez « Envoyer un SMS avec le code ».
notice-no-more-texts = Aucun SMS n’a été envoyé : le maximum est atteint. Le prochain pourra partir à { $time }. D’ici là, utilisez un autre moyen.
notice-text-sent-both-work = SMS renvoyé. Le code précédent fonctionne aussi.
notice-text-sent-newest-works = Un nouveau code arrive. Seul le plus récent fonctionne.
notice-two-step-disabled = La vérification en deux étapes est désactivée. Seul votre mot de passe protège maintenant ce compte.
# A link after the sentence before this one.
notice-turn-two-step-on = La réactiver
notice-device-name-cleared = L’appareil n’a plus de nom choisi par vous.
# $name is a device.
notice-device-logged-out = { $name } est déconnecté.
notice-devices-logged-out = { $devices ->
    [0] Seul cet appareil est connecté.
    [one] { $devices } autre appareil a été déconnecté.
   *[other] { $devices } autres appareils ont été déconnectés.
}
# After logging out on this device.
notice-still-logged-in = { $devices ->
    [one] Votre compte est encore connecté sur { $devices } autre appareil.
   *[other] Votre compte est encore connecté sur { $devices } autres appareils.
}
notice-password-changed = Votre mot de passe est changé. Vos autres appareils ont été déconnectés.
notice-password-reset = Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.
# $name is what the owner called the token.
notice-api-token-revoked = { $name } est révoqué. Les programmes qui l’utilisent sont désormais refusés.

# Organizations: $name is a member.
notice-invited = Une invitation est en route vers { $email }.
notice-invited-many = { $people ->
    [one] { $people } invitation est en route.
   *[other] { $people } invitations sont en route.
}
notice-invitation-withdrawn = L’invitation pour { $email } est retirée. Son lien ne fonctionne plus.
notice-organization-joined = Vous faites maintenant partie de l’organisation { $organization }.
notice-is-admin = { $name } a maintenant le rôle d’administrateur.
notice-is-member = { $name } a maintenant le rôle de membre, et n’est plus administrateur.
notice-member-removed = { $name } ne fait plus partie de l’organisation.
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] Aucun rappel n’a été envoyé.
    [one] Rappel envoyé à { $count } membre.
   *[other] Rappel envoyé à { $count } membres.
}
notice-reminded-lately = { $count ->
    [one] { $count } membre en a déjà reçu un ces dernières 24 heures.
   *[other] { $count } membres en ont déjà reçu un ces dernières 24 heures.
}
notice-need-no-reminder = { $count ->
    [one] { $count } membre n’en a pas besoin.
   *[other] { $count } membres n’en ont pas besoin.
}
notice-member-reset = La vérification en deux étapes est réinitialisée pour { $name }. Tous les appareils de ce compte sont déconnectés, et { $name } doit la configurer de nouveau.
# For whom two-step verification is not required until that day.
notice-member-left-out = { $name } a une dispense jusqu’au { $day }.
notice-member-included = { $name } n’a plus de dispense.
# "It" is two-step verification.
notice-set-up-allowed = { $name } peut se connecter et la configurer jusqu’au { $day } à { $time }.
notice-approval-asked = Rien n’a encore été modifié : un autre administrateur doit donner son accord. Nous avons prévenu les autres par e-mail.
notice-approval-declined = Demande refusée. Rien n’a été modifié.
