# Another password: changed by its owner, or set anew with the link of a mail (S26 and X7).

password-new = Contraseña nueva
# What a new password has to be; at sign-up, too. $minimum is a number, and never 1.
password-hint = Al menos { $minimum } caracteres. Tres o cuatro palabras sin relación entre sí son seguras y fáciles de recordar.

# Changing it.
password-change = Cambiar contraseña
password-change-logs-out = { $others ->
    [0] Aquí tu sesión sigue abierta. Ahora no hay ningún otro dispositivo con la sesión abierta. Los enlaces para una contraseña nueva dejan de funcionar.
    [one] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivo más. Los enlaces para una contraseña nueva dejan de funcionar.
   *[other] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivos más. Los enlaces para una contraseña nueva dejan de funcionar.
}

# Asking for a link.
password-forgot-title = ¿Has olvidado tu contraseña?
password-forgot-how = Escribe tu dirección de correo. Te enviaremos un enlace para elegir una contraseña nueva.
password-email-address = Dirección de correo
password-send-link = Enviar enlace
password-back-to-log-in = Volver a iniciar sesión

# After asking: the same for every address.
password-sent-title = Mira tu correo
password-sent = Si hay una cuenta con esa dirección, va en camino un correo con un enlace. El enlace funciona una vez, durante una hora; si hay varios correos, solo funciona el más reciente.
password-sent-second-step = Una contraseña nueva no sustituye tu segundo paso. Lo necesitarás para iniciar sesión, o bien tu clave de recuperación.
password-sent-nothing-there = ¿No ha llegado nada? Mira en la carpeta de spam y comprueba que la dirección esté bien escrita. Si la dirección nunca se confirmó, no recibe ningún enlace: crea la cuenta de nuevo.
password-log-in = Iniciar sesión
password-another-address = Probar con otra dirección

# The page behind the link.
password-reset-title = Elige una contraseña nueva
password-reset-account = Para la cuenta { $email }. Se cierra la sesión en todos los dispositivos, y después inicias sesión con la contraseña nueva.
password-reset-submit = Guardar contraseña nueva
password-reset-nothing-changed = No ha cambiado nada.
password-reset-ask-again = Pedir un enlace nuevo
