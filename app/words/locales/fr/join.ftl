# The page behind an invitation (X9).

join-title = Rejoindre une organisation
# $organization is the name of the organization.
join-title-of = Rejoindre { $organization }
# For someone who is invited to found one.
join-title-founding = Créer votre organisation
# $email is the address that was invited.
join-invited-as-member = { $email } a reçu une invitation à rejoindre { $organization }. Les administrateurs de l’organisation voient votre nom, votre adresse et vos moyens de connexion, et peuvent vous aider à retrouver l’accès.
join-invited-as-admin = { $email } a reçu une invitation à rejoindre { $organization } avec le rôle d’administrateur. Les administrateurs voient les noms, les adresses et les moyens de connexion de tous les membres, et peuvent les aider à retrouver l’accès.
join-invited-to-found = { $email } a reçu une invitation à créer une organisation. Vous en serez le premier administrateur, et pourrez inviter d’autres personnes.
join-no-account-yet = Aucun compte n’existe encore avec cette adresse. Choisissez un nom et un mot de passe pour en créer un.
join-has-account = Un compte existe avec cette adresse. Saisissez son mot de passe. S’il a une deuxième étape, elle vient ensuite.
join-is-logged-in = C’est le compte que vous utilisez en ce moment.
join-organization-name = Nom de l’organisation
join-your-name = Votre nom
# The password that is chosen for a new account.
join-new-password = Mot de passe
# $service is the name of the service.
join-account-password = Mot de passe du compte { $service }
join-submit = Rejoindre
# The button of someone who founds an organization.
join-submit-founding = Créer

# Where there is no invitation to be seen.
join-log-in-first = Connectez-vous avec l’adresse qui a reçu l’invitation, ou ouvrez le lien de l’e-mail.
join-log-in = Se connecter
# The account is in an organization already; the invitation is to another.
join-in-another = Si vous devez passer dans cette organisation, demandez d’abord à un administrateur de la vôtre d’en retirer le compte.
join-nothing-changed = Rien n’a été modifié.
