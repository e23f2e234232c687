# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = Nom de cette clé
security-key-name-hint = Par exemple Clé bleue, ou Clé de secours du tiroir.

# Registering a key.
security-key-enable = Activer une clé de sécurité
security-key-about = Une clé de sécurité est un petit appareil que vous branchez ou approchez de votre téléphone. Un téléphone ou un ordinateur portable peut aussi servir de clé. Il faut parfois la toucher.
security-key-register = Enregistrer la clé
security-key-choose-another-way = Choisir un autre moyen

# After a key was registered: one touch proves that it works.
security-key-added-title = Clé ajoutée
security-key-try = L’essayer maintenant
security-key-told-added = { $name } ajoutée.
security-key-is-added = <strong>{ $name }</strong> est dans votre compte.
security-key-try-about = Essayez-la maintenant : il suffit de la toucher pour voir qu’elle fonctionnera le moment venu.
security-key-second-about = Si vous perdez celle-ci, une deuxième clé est le moyen le plus simple de retrouver l’accès.
security-key-add-second = Ajouter une deuxième clé
security-key-another-about = Vous pouvez ajouter d’autres clés à tout moment.
security-key-add-another = Ajouter une autre clé
security-key-continue = Continuer

# The keys among the ways to log in.
security-key-heading = Clés de sécurité
# Beside the heading: there are keys.
security-key-on = Activées
security-key-none = Pas encore de clé. Une clé est le moyen le plus sûr de se connecter.
security-key-register-new = Enregistrer une nouvelle clé
# Below the name of a key: $added and $used are days.
security-key-used = Ajoutée le { $added }, utilisée pour la dernière fois le { $used }
security-key-not-used = Ajoutée le { $added }, pas encore utilisée pour se connecter
# All keys of the account, after "Disable" and "More actions for".
security-key-all = les clés de sécurité

# Where a key cannot be taken away.
security-key-only-way = { $name } est votre seul moyen de connexion
security-key-only-ways = Les clés de sécurité sont votre seul moyen de connexion
security-key-add-way = Ajouter un autre moyen

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = Supprimer
security-key-delete-title = Supprimer { $name } ?
security-key-delete-means = Vous ne pourrez plus vous connecter avec elle.
security-key-delete-last-used = Dernière utilisation le { $day } à { $time }.
security-key-delete-never-used = Elle n’a pas encore servi à se connecter.
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = Il vous reste : { $others }.
security-key-other-app = application d’authentification
security-key-other-text = SMS
security-key-keep = Garder la clé
security-key-delete-it = Supprimer la clé

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = Désactiver
security-key-disable-title = Désactiver les clés de sécurité ?
security-key-disable-means = Vous ne pourrez plus vous connecter avec : { $keys }. Les autres appareils qui se sont connectés avec une clé seront déconnectés. Il vous reste : { $others }. Votre clé de récupération ne change pas.
security-key-keep-all = Garder les clés
