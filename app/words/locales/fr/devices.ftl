# Where the account is logged in (S23).

devices-title = Appareils
devices-lead = Les navigateurs connectés à votre compte.
devices-logged-in-now = Connectés en ce moment
devices-only-this = Seul cet appareil est connecté.
devices-not-yours = Vous voyez quelque chose qui n’est pas à vous ? <activity>Consultez l’activité</activity>.

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = Première connexion le { $first }, dernière utilisation le { $day } à { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }, depuis { $address }
devices-this = Cet appareil
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = Déconnecter<hidden> { $name }</hidden>
devices-name-label = Nom de cet appareil
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = Sans nom, il s’appelle { $browser }.

# Logging out all others.
devices-log-out-others = Déconnecter tous les autres appareils
devices-log-out-others-title = Déconnecter tous les autres appareils ?
devices-log-out-others-means = { $others ->
    [one] { $others } autre appareil est déconnecté aussitôt, et les connexions non terminées prennent fin. Cet appareil reste connecté.
   *[other] { $others } autres appareils sont déconnectés aussitôt, et les connexions non terminées prennent fin. Cet appareil reste connecté.
}
devices-keep-logged-in = Les laisser connectés
devices-go-back = Revenir
# Told after two-step verification was turned on.
devices-logged-out = { $others ->
    [one] { $others } autre appareil a été déconnecté.
   *[other] { $others } autres appareils ont été déconnectés.
}
