# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = API REST
rest-docs-lead = Ce qu’un script ou un autre programme peut demander à ce serveur, et comment.
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = Sur cette page
rest-docs-begin = Pour commencer
rest-docs-errors = Quand une demande est refusée
rest-docs-pages = Listes en plusieurs pages
rest-docs-again = Renvoyer une requête
rest-docs-problems = Tous les problèmes
rest-docs-description = La description pour les programmes (OpenAPI 3.1)

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = Créez un <token>jeton d’API</token> avec les droits dont le programme a besoin. Un jeton remplace votre mot de passe, de l’une de ces deux façons :
rest-docs-basic = <code>Authorization: Basic</code> avec votre adresse e-mail et le jeton, comme le font la plupart des programmes avec un nom et un mot de passe ;
rest-docs-bearer = <code>Authorization: Bearer</code> avec le jeton seul.
# The file and a command follow.
rest-docs-netrc = Avec curl, mettez les deux dans le fichier <code>.netrc</code> de votre dossier personnel, que personne d’autre ne peut lire, pour que le jeton n’apparaisse dans aucune liste de commandes :
rest-docs-password = Votre mot de passe fonctionne aussi, mais seulement tant que la vérification en deux étapes n’est ni activée ni obligatoire, ou si un administrateur a dispensé votre compte. Sinon, il est refusé dans les mêmes termes qu’un mot de passe incorrect.
rest-docs-bodies = Les corps et les réponses sont en JSON et en UTF-8. Un champ ou un paramètre qui n’est pas décrit ici est refusé, pour qu’aucune faute de frappe ne passe inaperçue. Les heures sont en UTC. Les cookies ne sont pas lus, et les pages d’autres sites ne peuvent pas appeler l’API.
rest-docs-problem = La réponse a alors un statut de 400 ou plus, le type <code>application/problem+json</code> (RFC 9457), et un <code>code</code> qui reste le même dans les versions suivantes. Fiez-vous au code ; les phrases sont pour les personnes. Les champs et paramètres incorrects sont nommés dans <code>errors</code>.
rest-docs-retry-after = Avec 429 et 503, l’en-tête <code>Retry-After</code> indique après combien de secondes réessayer.
rest-docs-cursor = Une liste apporte au plus <code>limit</code> éléments, et <code>next</code>. Redemandez-la avec cette valeur comme <code>cursor</code> et les mêmes autres paramètres, jusqu’à ce qu’elle soit null. Rien ne manque et rien ne vient deux fois, même si quelque chose est ajouté entre-temps.
rest-docs-idempotency-key = GET, PUT et DELETE peuvent être renvoyés chaque fois qu’une réponse s’est perdue. Pour POST, donnez à chaque chose à faire sa propre <code>Idempotency-Key</code>, un UUID par exemple : pendant 24 heures, la même requête avec la même clé reçoit la même réponse que la première fois, et rien n’est fait deux fois. Ce qui a été refusé peut être réessayé avec la même clé.
rest-docs-if-match = Une modification des règles nomme la version d’où elle est partie, en mettant le <code>ETag</code> d’une réponse dans <code>If-Match</code> : personne n’écrase ce que quelqu’un d’autre a modifié entre-temps.

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = Droit : <code>{ $scope }</code>
rest-docs-parameters = Paramètres
rest-docs-body = Corps
# $status is a number of HTTP: 200.
rest-docs-answer = Réponse { $status }
rest-docs-answer-fields = Champs de la réponse
rest-docs-refused-with = Problèmes possibles en cas de refus
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind } (facultatif)
