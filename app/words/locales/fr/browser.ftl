# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them stays as text in the page: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = Erreur :
busy = Le service est très occupé en ce moment. Rien n’a été modifié. Réessayez dans quelques secondes.
cancel-here = Annuler

# A button beside a password, and what follows its label for those who do not see where it stands.
show-password = Afficher<hidden> le mot de passe</hidden>

# Before the name of a thing, for those who do not see that it can be changed.
rename-it = <hidden>Renommer </hidden>{ $name }
save-name = Enregistrer

changed-elsewhere = Vos paramètres ont changé sur un autre appareil.
show-changes = Voir les changements

copy = Copier
print = Imprimer
copied = Copié.
copied-key = Clé copiée. Collez-la en lieu sûr, par exemple dans un gestionnaire de mots de passe.
copy-by-hand = Votre navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le vous-même.

# Asking a security key.
key-needs-script = Les clés de sécurité ont besoin de JavaScript dans ce navigateur.
key-needs-secure-address = Les clés de sécurité ont besoin d’une adresse sécurisée (https). Vous avez ouvert cette page en http.
what-an-admin-can-do = Ce qu’un administrateur peut faire
key-not-in-this-browser = Ce navigateur ne sait pas utiliser les clés de sécurité. Prenez un autre navigateur, ou choisissez un autre moyen ci-dessous.
key-touch = Touchez votre clé
key-in-a-window = Votre navigateur affiche une fenêtre.
key-waiting = En attente de votre clé.
key-stopped = Arrêté.
key-press-again = C’est prêt. Appuyez de nouveau sur le bouton.
key-works = Elle fonctionne.
key-not-read = Rien n’a été modifié. La clé n’a pas été lue. Réessayez quand vous l’avez en main.
key-no-answer = Nous avons attendu, mais aucune clé n’a répondu. Branchez la clé ou approchez-la du téléphone, puis réessayez.
key-already-there = Cette clé est déjà dans votre compte. Utilisez une autre clé, ou revenez à votre liste.
key-needs-pin = Cette clé a besoin d’un code PIN avant de servir ici. Créez-en un avec l’application du fabricant ou les réglages de votre système, puis réessayez.
key-too-old = Cette clé est trop ancienne pour ce site. Une plus récente conviendra.
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = Cette adresse n’est pas celle prévue pour les clés ({ $site }). Indiquez cette référence à votre administrateur : { $reference }
key-fault = La clé a signalé un défaut. Retirez-la, remettez-la, puis réessayez.
