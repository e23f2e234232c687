# Where the account is logged in (S23).

devices-title = Dispositivos
devices-lead = Los navegadores que tienen la sesión abierta en tu cuenta.
devices-logged-in-now = Con la sesión abierta ahora
devices-only-this = Solo este dispositivo tiene la sesión abierta.
devices-not-yours = ¿Ves algo que no es tuyo? <activity>Mira la actividad</activity>.

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = Visto por primera vez el { $first }, último uso el { $day } a las { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }, desde { $address }
devices-this = Este dispositivo
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = Cerrar sesión<hidden> en { $name }</hidden>
devices-name-label = Nombre de este dispositivo
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = Sin un nombre, se llama { $browser }.

# Logging out all others.
devices-log-out-others = Cerrar sesión en los demás dispositivos
devices-log-out-others-title = ¿Cerrar sesión en los demás dispositivos?
devices-log-out-others-means = { $others ->
    [one] Se cierra la sesión ahora mismo en { $others } dispositivo más y se anulan los inicios de sesión sin terminar. Aquí tu sesión sigue abierta.
   *[other] Se cierra la sesión ahora mismo en { $others } dispositivos más y se anulan los inicios de sesión sin terminar. Aquí tu sesión sigue abierta.
}
devices-keep-logged-in = Mantener las sesiones abiertas
devices-go-back = Volver
# Told after two-step verification was turned on.
devices-logged-out = { $others ->
    [one] Se ha cerrado la sesión en { $others } dispositivo más.
   *[other] Se ha cerrado la sesión en { $others } dispositivos más.
}
