# The overview of security: one card for each subject (S1).

security-title = Sécurité
# $day is the day on which two-step verification was turned on.
security-on-since = Activée depuis le { $day }
security-off = Désactivée
security-manage-two-step = Gérer la vérification en deux étapes
security-password = Mot de passe
security-password-changed = Dernier changement le { $day }
security-change-password = Changer le mot de passe
security-devices = Appareils
security-devices-logged-in = { $others ->
    [0] Seul cet appareil est connecté.
    [one] Cet appareil et { $others } autre sont connectés.
   *[other] Cet appareil et { $others } autres sont connectés.
}
security-see-devices = Voir les appareils
security-activity = Activité
security-activity-about = Connexions, modifications et problèmes.
security-see-activity = Voir l’activité
security-api-tokens = Jetons d’API
security-tokens-that-work = { $count ->
    [0] Aucun jeton. Avec un jeton, un script n’a pas besoin de mot de passe.
    [one] { $count } jeton en service.
   *[other] { $count } jetons en service.
}
security-see-api-tokens = Voir les jetons d’API
security-key-not-saved-yet = Pas encore sauvegardée
security-key-had-on = Vous l’aviez le { $day }
security-key-saved = Sauvegardée le { $day }

# On every page that shows settings.
security-cannot-load = Nous n’avons pas pu charger vos paramètres. Rien n’a été modifié.
security-try-again = Réessayer

# Who the account belongs to.
security-profile = Profil
security-profile-name = Nom
security-profile-email = Adresse e-mail
security-profile-organization = Organisation

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>La vérification en deux étapes est désactivée.</strong> Toute personne qui découvre votre mot de passe peut se connecter.
security-two-step-is-on = <strong>La vérification en deux étapes est activée.</strong>
security-asks-for-key = { $keys ->
    [one] Quand vous vous connectez, nous demandons votre mot de passe, puis votre clé de sécurité.
   *[other] Quand vous vous connectez, nous demandons votre mot de passe, puis l’une de vos clés de sécurité.
}
security-asks-for-app = { $apps ->
    [one] Quand vous vous connectez, nous demandons votre mot de passe, puis un code de votre application.
   *[other] Quand vous vous connectez, nous demandons votre mot de passe, puis un code de l’une de vos applications.
}
security-asks-for-text = Quand vous vous connectez, nous demandons votre mot de passe, puis un code que nous envoyons sur votre téléphone.
security-asks-for-key-or-app = Quand vous vous connectez, nous demandons votre mot de passe, puis une clé de sécurité ou un code de votre application.
security-asks-for-key-or-text = Quand vous vous connectez, nous demandons votre mot de passe, puis une clé de sécurité ou un code que nous envoyons sur votre téléphone.
security-asks-for-app-or-text = Quand vous vous connectez, nous demandons votre mot de passe, puis un code de votre application ou un code que nous envoyons sur votre téléphone.
security-asks-for-any = Quand vous vous connectez, nous demandons votre mot de passe, puis une clé de sécurité, un code de votre application ou un code que nous envoyons sur votre téléphone.
security-next-after-one-key = Votre clé de récupération est le seul autre moyen d’entrer : ajoutez un deuxième moyen, pour ne pas perdre l’accès.
security-next-after-one-app = Votre clé de récupération est le seul autre moyen d’entrer.
security-next-after-text = Les SMS sont plus faciles à voler que les autres moyens : ajoutez une clé de sécurité ou une application.
security-key-is-not-saved = <strong>Votre clé de récupération d’urgence n’est pas sauvegardée.</strong> La vérification en deux étapes est activée. Sans cette clé, vous pourriez perdre ce compte avec votre téléphone ou votre clé de sécurité.
security-save-your-key = Sauvegarder la clé de récupération
security-make-a-new-key = Créer une nouvelle clé de récupération
