# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = Créer un compte { $service }
account-your-name = Votre nom
account-email-address = Adresse e-mail
account-password = Mot de passe
account-sign-up = Créer un compte
account-has-one = Vous avez déjà un compte ? <log-in>Se connecter</log-in>
account-check-mail-title = Consultez vos e-mails
account-mail-sent = Nous vous avons envoyé un e-mail. Ouvrez le lien qu’il contient et saisissez le mot de passe que vous avez choisi. Cela confirme votre adresse et vous connecte.
account-no-mail = Vous n’avez rien reçu ? Regardez dans les courriers indésirables, ou connectez-vous : nous renvoyons alors le lien.
account-log-in = Se connecter

# Behind the link of the mail.
account-confirm-title = Confirmez votre adresse e-mail
account-confirm-why = Saisissez votre mot de passe et appuyez sur le bouton. Cela montre que cette adresse et ce compte sont bien à vous.
account-confirm-hint = Celui que vous avez choisi en créant votre compte.
account-confirm = Confirmer l’adresse e-mail
account-confirm-wrong-password = Ce mot de passe n’est pas le bon. Si vous avez créé un compte plusieurs fois, utilisez l’e-mail le plus récent.

not-found-title = Il n’y a pas de page ici
not-found-why = L’adresse contient peut-être une faute de frappe, ou la page a été déplacée.
not-found-go-to-start = Aller à l’accueil
