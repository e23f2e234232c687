# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = Pas sauvegardée
recovery-key-saved = Sauvegardée
recovery-key-made-not-saved = Créée le { $made }. Vous n’avez pas confirmé que vous l’avez sauvegardée.
recovery-key-made-and-saved = Créée le { $made }, sauvegardée le { $saved }, non utilisée.
# After the message before this one.
recovery-key-confirmed = Le { $day }, vous avez indiqué que vous l’aviez toujours.
recovery-key-new-waits = Une nouvelle clé attend d’être sauvegardée. D’ici là, celle-ci fonctionne.
recovery-key-save-new = Sauvegarder la nouvelle clé de récupération

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>Avez-vous toujours votre clé de récupération du { $day } ?</strong> Elle vous rend l’accès si vous perdez votre téléphone et vos clés.
recovery-key-still-have-it = Je l’ai toujours
recovery-key-make-a-new-one = En créer une nouvelle
recovery-key-ask-next-month = Me redemander dans un mois

# A first key on the screen.
recovery-key-step = Étape 3 sur 3
recovery-key-save-title = Sauvegardez votre clé de récupération d’urgence
recovery-key-way-back = Si vous perdez votre téléphone et vos clés, cette clé vous rend l’accès. Elle fonctionne une seule fois. Nous ne pourrons plus l’afficher quand vous aurez terminé.
recovery-key-i-have-saved-it = J’ai sauvegardé ma clé de récupération à un endroit où je peux la retrouver sans cet appareil

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = La lire lettre par lettre
recovery-key-spell-dash = tiret
recovery-key-spell-zero = zéro
recovery-key-spell-one = un
recovery-key-spell-capital = { $letter } majuscule

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service } : clé de récupération d’urgence
recovery-key-printed-address = Adresse : { $host }
recovery-key-printed-account = Compte : { $email }
recovery-key-printed-made = Créée le { $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = Comment l’utiliser : connectez-vous avec votre mot de passe, choisissez « Utiliser la clé de récupération » et saisissez la clé. Elle fonctionne une seule fois.

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = Cette clé est maintenant masquée. Si vous l’avez sauvegardée, tout va bien. Sinon, créez-en une nouvelle : l’ancienne cesse alors de fonctionner.
recovery-key-make-new = Créer une nouvelle clé de récupération

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = Créer une nouvelle clé de récupération d’urgence
recovery-key-when-to-create = Faites-le si vous avez perdu votre clé de récupération, ou si quelqu’un d’autre l’a peut-être.
recovery-key-old-stops = Votre ancienne clé, créée le { $day }, cesse de fonctionner dès que vous avez terminé. Détruisez alors ses copies.
recovery-key-create-now = Créer la nouvelle clé
recovery-key-new-title = Votre nouvelle clé de récupération d’urgence
recovery-key-old-works-until = Votre ancienne clé fonctionne jusqu’à ce que vous ayez terminé ici. Ensuite, seule celle-ci fonctionne : détruisez toutes les copies de l’ancienne.
recovery-key-new-works-once = La nouvelle clé fonctionne aussi une seule fois. Nous ne pourrons plus l’afficher quand vous aurez terminé.
recovery-key-cancel-new = Annuler<hidden> et garder l’ancienne clé</hidden>

recovery-key-file =
    { $service } : clé de récupération d’urgence

    Compte : { $email }
    Créée le : { $day }

    { $key }

    Comment l’utiliser : connectez-vous sur { $link } avec votre mot de passe, choisissez « Utiliser la clé de récupération » et saisissez la clé.
    Elle fonctionne une seule fois.
