# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = Iniciar sesión
login-email-address = Dirección de correo
login-password = Contraseña
# The button of the first step, and of the second.
login-submit = Iniciar sesión
login-forgot-password = ¿Has olvidado tu contraseña?
login-no-account-yet = ¿Aún no tienes cuenta? <sign-up>Crea una</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = Paso { $step } de { $all }
login-key-title = Usa tu llave de seguridad
login-key-how = Conecta la llave a este ordenador o acércala al teléfono. Después pulsa el botón.
login-with-key = Iniciar sesión con llave de seguridad
login-app-title = Escribe el código de tu aplicación de autenticación
login-text-title = Mira tu teléfono
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = Iniciar sesión de otra forma
login-no-way-works = Ninguna de estas funciona
login-recovery-title = Escribe tu clave de recuperación de emergencia
login-recovery-works-once = Esta clave funciona una vez. Después recibirás una nueva.
login-recovery-key = Clave de recuperación
login-recovery-key-hint = 24 letras y números, en grupos de cuatro. Da igual que uses mayúsculas o minúsculas.
login-recovery-lost = ¿No encuentras tu clave de recuperación?

# The new recovery key of a log-in.
login-new-key-title = Tu nueva clave de recuperación de emergencia
login-first-key-title = Guarda tu clave de recuperación de emergencia
login-old-key-used-up = Tu clave anterior ya está gastada. Esta es la nueva.
login-old-key-never-saved = No llegaste a decirnos que habías guardado la clave anterior, así que ya no funciona. Esta es la nueva.
login-continue = Continuar
login-new-key-saved = Tu nueva clave de recuperación está guardada
# The usual step: the security key, the app or the phone.
login-is-it-lost = Has iniciado sesión sin tu paso habitual. ¿Lo has perdido?
login-lost-key = Quitar una llave de seguridad perdida
login-lost-app = Sustituir aplicación de autenticación
login-lost-phone = Cambiar tu número de teléfono
# $tail is the last digits of the number: 482.
login-lost-phone-number = Número terminado en { $tail }
login-not-now = Ahora no

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = Demasiados intentos
login-wait-codes = Ha habido demasiados códigos incorrectos para esta cuenta.
login-wait-recovery-keys = Ha habido demasiadas claves de recuperación incorrectas para esta cuenta.
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] Puedes volver a intentarlo a las { $clock } (dentro de 1 hora, más o menos).
    [one] Puedes volver a intentarlo a las { $clock } (dentro de { $minutes } minuto, más o menos).
   *[other] Puedes volver a intentarlo a las { $clock } (dentro de unos { $minutes } minutos).
}
login-wait-other-ways = Tus otras formas de iniciar sesión se cuentan aparte y funcionan mientras tanto.
login-wait-a-while = Ha habido demasiados intentos fallidos para esta cuenta. Espera un rato y vuelve a iniciar sesión.
login-wait-is-safe = Tu cuenta está a salvo: no ha cambiado nada. Cuando lo intentes de nuevo, empieza por tu contraseña.
login-wait-try-again = Intentar de nuevo

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = Tu organización pide la verificación en dos pasos
# $day is the day from which on it is required.
login-required-asks = { $organization } pide a todos que usen la verificación en dos pasos antes del <strong>{ $day }</strong>. Se tarda unos dos minutos.
login-required-has-asked = { $organization } pide a todos que usen la verificación en dos pasos desde el <strong>{ $day }</strong>. Se tarda unos dos minutos.
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] Es la última vez que puedes aplazarla, por 7 días.
   *[other] Puedes aplazarla { $left } veces más, 7 días cada vez.
}
login-required-last-day = A partir del <strong>{ $day }</strong> no se puede aplazar.
login-required-now = { $organization } exige la verificación en dos pasos. Tienes que configurarla antes de seguir.
# $clock is a time of day: 14:20 UTC.
login-required-let-in = Tu administrador te permite configurarla hasta el { $day } a las { $clock }.
login-required-takes = Se tarda unos dos minutos.
login-required-turned-off = { $organization } exige la verificación en dos pasos. La desactivaste en tu cuenta, así que no puedes iniciar sesión para volver a activarla.
login-required-worked-last-time = { $organization } exige la verificación en dos pasos. Tu forma de iniciar sesión ya no está permitida y ha funcionado por última vez.
login-required-ask-to-be-let-in = El administrador de tu organización puede dejarte entrar para configurarla: pídeselo. Entonces tienes 24 horas, y se tarda unos dos minutos.
login-required-no-way-is-allowed = Tu organización ya no permite ninguna de tus formas de iniciar sesión. Añade una que esté permitida.
login-required-what-you-need = Lo que necesitas
login-required-needs-key = Una llave de seguridad, o bien un teléfono o un portátil que pueda servir de llave
login-required-needs-app = Una aplicación de autenticación en tu teléfono u ordenador
login-required-needs-phone = Un teléfono móvil que reciba mensajes de texto, si no puedes usar otra cosa
login-required-keys-only = Tu organización solo permite llaves de seguridad. ¿No tienes ninguna? Pregunta a tu administrador.
login-required-who-to-ask = A quién preguntar
# Where the organization has not said whom.
login-required-ask-an-admin = Pregunta a un administrador de tu organización.
login-required-set-up = Configurar ahora
login-required-log-in-again = Iniciar sesión de nuevo para configurarla
login-required-later = Recordármelo más tarde
# $left is how often the set-up can be put off.
login-required-later-left = { $left ->
    [one] Recordármelo más tarde (queda { $left } vez)
   *[other] Recordármelo más tarde (quedan { $left } veces)
}

# Logging out. $service is the name of the service.
login-log-out-title = ¿Cerrar sesión en { $service }?
login-log-out-means = Para volver a iniciar sesión necesitas tu contraseña y, si está activado, tu segundo paso.
login-log-out = Cerrar sesión
login-stay-logged-in = Mantener la sesión abierta
login-logged-out-title = Tu sesión está cerrada
login-logged-out-of = Tu sesión en { $service } está cerrada.
login-again = Iniciar sesión de nuevo
