# Another password: changed by its owner, or set anew with the link of a mail (S26 and X7).

password-new = Nouveau mot de passe
# What a new password has to be; at sign-up, too. $minimum is a number, and never 1.
password-hint = { $minimum } caractères au moins. Trois ou quatre mots sans rapport entre eux sont un bon choix : sûrs et faciles à retenir.

# Changing it.
password-change = Changer le mot de passe
password-change-logs-out = { $others ->
    [0] Cet appareil reste connecté. Aucun autre appareil n’est connecté en ce moment. Les liens de nouveau mot de passe cessent de fonctionner.
    [one] Cet appareil reste connecté. { $others } autre appareil sera déconnecté. Les liens de nouveau mot de passe cessent de fonctionner.
   *[other] Cet appareil reste connecté. { $others } autres appareils seront déconnectés. Les liens de nouveau mot de passe cessent de fonctionner.
}

# Asking for a link.
password-forgot-title = Mot de passe oublié ?
password-forgot-how = Saisissez votre adresse e-mail. Nous vous envoyons un lien pour choisir un nouveau mot de passe.
password-email-address = Adresse e-mail
password-send-link = Envoyer le lien
password-back-to-log-in = Revenir à la connexion

# After asking: the same for every address.
password-sent-title = Consultez vos e-mails
password-sent = Si un compte existe avec cette adresse, un e-mail avec un lien est en route. Le lien fonctionne une seule fois, pendant une heure ; si vous recevez plusieurs e-mails, seul le plus récent fonctionne.
password-sent-second-step = Un nouveau mot de passe ne remplace pas votre deuxième étape. Pour vous connecter, vous aurez besoin d’elle ou de votre clé de récupération.
password-sent-nothing-there = Vous n’avez rien reçu ? Regardez dans les courriers indésirables, et cherchez des fautes de frappe dans l’adresse. Une adresse qui n’a jamais été confirmée ne reçoit pas de lien : créez de nouveau un compte.
password-log-in = Se connecter
password-another-address = Essayer une autre adresse

# The page behind the link.
password-reset-title = Choisissez un nouveau mot de passe
password-reset-account = Pour le compte { $email }. Tous les appareils sont déconnectés, et vous vous connectez avec le nouveau mot de passe.
password-reset-submit = Enregistrer le mot de passe
password-reset-nothing-changed = Rien n’a été modifié.
password-reset-ask-again = Demander un nouveau lien
