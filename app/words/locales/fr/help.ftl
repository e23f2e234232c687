# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = Problèmes de connexion
help-issues-pair = L’adresse e-mail et le mot de passe ne correspondent pas
help-issues-pair-check = Cherchez des fautes de frappe dans les deux. Dans un mot de passe, majuscules et minuscules sont différentes.
help-issues-pair-forgot = Vous ne le connaissez plus ? <forgot>Choisissez un nouveau mot de passe</forgot> avec un lien que nous vous envoyons.
help-issues-mail = Vous n’avez pas reçu l’e-mail avec le lien
help-issues-mail-look = Regardez dans les courriers indésirables. <log-in>Connectez-vous</log-in> avec votre mot de passe : nous envoyons alors un nouveau lien.
# The link in the mail that confirms an address.
help-issues-link = La page du lien n’accepte pas votre mot de passe
help-issues-link-own-password = Saisissez le mot de passe que vous avez choisi en créant votre compte. Chaque lien ne fonctionne qu’avec le mot de passe de sa propre inscription : si vous avez créé un compte plusieurs fois, utilisez l’e-mail le plus récent. Si cela ne suffit pas, créez de nouveau un compte.
help-issues-link-not-asked-for = Vous avez reçu un e-mail que vous n’avez pas demandé ? Quelqu’un d’autre a saisi votre adresse. Ne faites rien : sans le mot de passe de cette personne, le lien n’ouvre rien.
help-issues-code = Le code ne correspond pas
help-issues-code-right-entry = Vérifiez que vous regardez bien l’entrée de ce service dans votre application.
help-issues-code-next = Attendez le code suivant : chaque code fonctionne une seule fois, et peu de temps.
help-issues-code-time = Vérifiez que votre téléphone règle l’heure automatiquement.
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = Le SMS n’arrive pas
help-issues-text-signal = Il peut mettre une minute, et votre téléphone doit avoir du réseau.
help-issues-text-same-code = Sélectionnez « Envoyer un nouveau code ». Pendant dix minutes, c’est le même code : peu importe quel message arrive en premier.
help-issues-text-few = Le nombre de SMS par heure est limité pour chaque numéro. Quand il est atteint, la page indique à partir de quand vous pouvez en demander d’autres.
help-issues-text-other-way = Utilisez un autre de vos moyens, ou votre clé de récupération : le choix se trouve sous le formulaire.
help-issues-key = Votre clé de sécurité n’est pas lue
help-issues-key-touch = Enfoncez la clé jusqu’à ce que son voyant s’allume, ou tenez-la contre le haut de votre téléphone. Puis touchez-la.
help-issues-key-registered = Toute clé que vous avez enregistrée ici fonctionne. La clé d’un autre compte ne fonctionne pas.
help-issues-key-browser = Les clés de sécurité ont besoin de JavaScript, d’une adresse sécurisée (https) et d’un navigateur de ces dernières années.
help-issues-key-other-way = Utilisez un autre de vos moyens : le choix se trouve sous le bouton.
help-issues-nothing-at-hand = Vous n’avez ni votre téléphone ni votre clé de sécurité
help-issues-nothing-at-hand-recover = Connectez-vous avec votre mot de passe, et sélectionnez « Utiliser la clé de récupération ». <recover>Comment récupérer votre compte</recover>
help-issues-recovery = Votre clé de récupération n’est pas acceptée
help-issues-recovery-letters = Elle a 24 lettres et chiffres. Majuscules et minuscules sont équivalentes ; les espaces et les tirets ne comptent pas.
help-issues-recovery-once = Chaque clé fonctionne une seule fois. En vous connectant avec l’une d’elles, vous en avez reçu une nouvelle : cherchez celle-là.
help-issues-recovery-newest = Si vous avez créé une clé plus récente, seule la dernière que vous avez sauvegardée fonctionne.
help-issues-lost = Vous ne trouvez pas votre clé de récupération
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = Regardez là où vous rangez vos papiers, dans votre gestionnaire de mots de passe, et parmi vos fichiers téléchargés : il y en a peut-être un avec « recovery-key » dans son nom.
help-issues-lost-other-way = Utilisez un autre moyen de connexion : une autre de vos clés de sécurité ou une autre de vos applications d’authentification convient aussi.
help-issues-lost-still-logged-in = Un autre ordinateur ou téléphone est-il encore connecté à votre compte ? Ouvrez-y « Sécurité », sélectionnez « Gérer la vérification en deux étapes », puis « Créer une nouvelle clé de récupération d’urgence ».
help-issues-lost-ask-admin = Si rien de cela ne vous aide, adressez-vous à l’administrateur de ce service. Il peut vous aider à retrouver l’accès, et s’assurera que c’est bien vous.
help-issues-tries = Trop d’essais
help-issues-tries-wait = Après plusieurs essais incorrects, nous vous demandons d’attendre, et vous disons jusqu’à quand. Il suffit d’attendre.

# About two-step verification.
help-two-step-title = À propos de la vérification en deux étapes
# $service is the name of the service: Nightlatch.
help-two-step-intro = La vérification en deux étapes protège votre compte { $service } : elle demande votre mot de passe, puis une étape de plus pour se connecter. Cette étape garde votre compte en sécurité, même si quelqu’un découvre votre mot de passe.
help-two-step-turn-on = L’activer
# The first step of three lists.
help-two-step-open-settings = Connectez-vous, ouvrez <security>Sécurité</security> et sélectionnez « Gérer la vérification en deux étapes ».
help-two-step-turn-on-password = Saisissez le mot de passe de votre compte et sélectionnez « Configurer ».
help-two-step-turn-on-method = Sélectionnez une méthode de vérification, et suivez pour elle les étapes ci-dessous.
help-two-step-turn-on-recovery-key = Copiez, imprimez ou téléchargez votre clé de récupération d’urgence et gardez-la en lieu sûr.
help-two-step-turn-on-devices = L’appareil que vous utilisez reste connecté. Vos autres appareils sont déconnectés : vous y saisissez votre mot de passe et passez la deuxième étape.
help-two-step-key = Utiliser une clé de sécurité
help-two-step-key-enable = Sélectionnez « Activer une clé de sécurité ».
help-two-step-key-name = Saisissez un nom pour la clé.
help-two-step-key-register = Sélectionnez « Enregistrer la clé ».
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = Suivez les instructions à l’écran pour terminer la configuration.
help-two-step-app = Utiliser une application d’authentification
help-two-step-app-enable = Sélectionnez « Activer une application d’authentification ».
help-two-step-app-scan = Scannez le code avec l’application, et saisissez les 6 chiffres qu’elle affiche.
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = Utiliser les SMS
help-two-step-text-only-first = Cette méthode n’est proposée que si vous configurez votre première méthode de vérification. Les autres méthodes sont plus sûres : utilisez celle-ci seulement si vous n’avez pas d’autre choix.
help-two-step-text-select = Sélectionnez « Option de sécurité limitée », puis « Commencer avec les SMS ».
help-two-step-text-number = Saisissez votre numéro de téléphone et sélectionnez « Envoyer un SMS avec le code ». Nous vous envoyons un SMS avec un code.
help-two-step-text-connect = Saisissez le code et sélectionnez « Associer le téléphone ».
help-two-step-log-in-text = Se connecter avec les SMS
help-two-step-log-in-text-look = Cherchez sur votre téléphone un SMS avec le nouveau code.
help-two-step-log-in-text-code = Saisissez le code. Il fonctionne pendant 10 minutes.
help-two-step-log-in-key = Se connecter avec une clé de sécurité
help-two-step-log-in-key-pair = Saisissez votre adresse e-mail et votre mot de passe, et sélectionnez « Se connecter ».
help-two-step-log-in-key-select = Sélectionnez « Se connecter avec une clé de sécurité ».
help-two-step-log-in-key-use = Utilisez l’une des clés de sécurité que vous avez enregistrées.
help-two-step-log-in-app = Se connecter avec une application d’authentification
# The first step with an app, and with text messages.
help-two-step-log-in-pair = Saisissez votre adresse e-mail et votre mot de passe.
help-two-step-log-in-app-read = Ouvrez l’application d’authentification et lisez le nouveau code. Il change toutes les 30 secondes.
help-two-step-log-in-app-code = Saisissez le code. Vous pouvez laisser les espaces.
help-two-step-keys = Gérer vos clés de sécurité
help-two-step-keys-unlock = Vous pouvez ajouter plusieurs clés de sécurité, en supprimer et les renommer. Ouvrez « Gérer la vérification en deux étapes » et sélectionnez « Déverrouiller les paramètres » s’ils sont verrouillés. Ensuite :
help-two-step-keys-add = Pour ajouter une clé, sélectionnez le bouton « Enregistrer une nouvelle clé ».
help-two-step-keys-delete = Pour supprimer une clé, sélectionnez le bouton « Supprimer » de cette clé.
help-two-step-keys-rename = Pour renommer une clé, sélectionnez son nom, puis saisissez-en un nouveau.
help-two-step-disable-method = Désactiver une méthode de vérification
help-two-step-disable-method-needs-other = Si vous n’avez plus besoin d’une méthode de vérification en deux étapes, vous pouvez la désactiver, à condition d’en avoir déjà activé au moins une autre.
# The second step of two lists.
help-two-step-unlock-if-required = Si c’est demandé, saisissez votre mot de passe dans le champ du mot de passe du compte et sélectionnez le bouton « Déverrouiller les paramètres ».
help-two-step-disable-method-find = Allez à la méthode de vérification que vous voulez désactiver.
# The three dots are what the button looks like.
help-two-step-disable-method-select = Sélectionnez « Autres actions » (•••) pour cette méthode, puis « Désactiver ».
help-two-step-disable-method-new-phone = Pour un nouveau téléphone, sélectionnez plutôt « Remplacer » à cet endroit : votre application actuelle fonctionne jusqu’à ce que la nouvelle soit associée.
help-two-step-disable = Désactiver la vérification en deux étapes
help-two-step-disable-means = Si vous désactivez la vérification en deux étapes, votre compte n’est plus protégé par une deuxième étape de connexion.
help-two-step-disable-select = Sous « Paramètres », sélectionnez « Désactiver la vérification en deux étapes ».
help-two-step-disable-confirm = Dans la demande de confirmation qui s’affiche, sélectionnez « Désactiver » pour ne plus utiliser la vérification en deux étapes.
help-two-step-disable-after = Une fois la vérification en deux étapes désactivée, vous n’avez plus besoin de votre clé de sécurité, d’un code par SMS ou de votre application d’authentification pour vous connecter. Vous pouvez la réactiver à tout moment.
help-two-step-disable-while-required = Attention : si votre organisation exige la vérification en deux étapes et que vous la désactivez pour votre compte, vous ne pourrez plus vous connecter pour la réactiver.
help-two-step-address = Quand les clés de sécurité ont besoin d’une adresse sécurisée
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = Les navigateurs n’utilisent les clés de sécurité que sur des pages reçues en https, ou sur cet ordinateur même (localhost). Si vous voyez qu’une page est arrivée en http, ouvrez-la avec https:// devant l’adresse. Si cela ne fonctionne pas, prévenez votre administrateur : il doit installer un certificat sur le serveur, ou placer devant lui un proxy qui en a un, et mettre l’adresse https dans public-url.
help-two-step-recover = Récupérer votre compte
help-two-step-recover-how = Si vous n’avez pas votre clé de sécurité ou votre téléphone, ou si vous ne pouvez pas ouvrir votre application d’authentification, vous pouvez vous connecter avec la clé de récupération d’urgence que vous avez sauvegardée. Vous recevez ensuite une nouvelle clé de récupération, car chacune fonctionne une seule fois.
help-two-step-recover-use = Utiliser votre clé de récupération d’urgence à la place d’un code
help-two-step-recover-use-pair = Saisissez votre adresse e-mail et votre mot de passe, comme d’habitude.
help-two-step-recover-use-select = Quand l’écran demande un code ou une clé de sécurité, sélectionnez « Utiliser la clé de récupération ».
help-two-step-recover-use-enter = Saisissez votre clé de récupération. Majuscules et minuscules sont équivalentes ; les espaces et les tirets ne comptent pas.
help-two-step-recover-use-new = Vous recevez une nouvelle clé de récupération, car une clé de récupération ne peut servir qu’une fois.
help-two-step-recover-use-keep = Copiez, imprimez ou téléchargez votre nouvelle clé, et gardez-la en lieu sûr.
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = Si vous avez aussi perdu votre clé de récupération, lisez <lost>Vous ne trouvez pas votre clé de récupération</lost>.
help-two-step-new-key = Créer une nouvelle clé de récupération d’urgence
help-two-step-new-key-when = Si vous avez perdu votre clé de récupération, ou craignez que quelqu’un d’autre l’ait, vous pouvez en créer une nouvelle, tant qu’un de vos appareils est encore connecté.
# For someone who is still logged in.
help-two-step-open-settings-here = Ouvrez <security>Sécurité</security> et sélectionnez « Gérer la vérification en deux étapes ».
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = Si les paramètres sont verrouillés, sélectionnez « Déverrouiller les paramètres » et saisissez le mot de passe de votre compte.
help-two-step-new-key-select = Sélectionnez « Créer une nouvelle clé de récupération d’urgence ».
help-two-step-new-key-follow = Suivez les instructions à l’écran pour créer une nouvelle clé.
help-two-step-new-key-keep = Copiez, imprimez ou téléchargez la nouvelle clé, et protégez-la aussi bien que n’importe quel mot de passe. Elle remplace l’ancienne dès que vous l’avez sauvegardée ; d’ici là, l’ancienne fonctionne.
