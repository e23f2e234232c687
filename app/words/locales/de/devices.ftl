# Where the account is logged in (S23).

devices-title = Geräte
devices-lead = Die Browser, die mit Ihrem Konto angemeldet sind.
devices-logged-in-now = Jetzt angemeldet
devices-only-this = Nur dieses Gerät ist angemeldet.
devices-not-yours = Sehen Sie etwas, das nicht Ihnen gehört? <activity>Sehen Sie sich die Aktivitäten an</activity>.

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = Erstmals gesehen am { $first }, zuletzt verwendet am { $day } um { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }, von { $address }
devices-this = Dieses Gerät
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = Abmelden<hidden>: { $name }</hidden>
devices-name-label = Name für dieses Gerät
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = Ohne Namen heißt es { $browser }.

# Logging out all others.
devices-log-out-others = Alle anderen Geräte abmelden
devices-log-out-others-title = Alle anderen Geräte abmelden?
devices-log-out-others-means = { $others ->
    [one] { $others } anderes Gerät wird sofort abgemeldet, und nicht abgeschlossene Anmeldungen enden. Hier bleiben Sie angemeldet.
   *[other] { $others } andere Geräte werden sofort abgemeldet, und nicht abgeschlossene Anmeldungen enden. Hier bleiben Sie angemeldet.
}
devices-keep-logged-in = Angemeldet lassen
devices-go-back = Zurück
# Told after two-step verification was turned on.
devices-logged-out = { $others ->
    [one] { $others } anderes Gerät wurde abgemeldet.
   *[other] { $others } andere Geräte wurden abgemeldet.
}
