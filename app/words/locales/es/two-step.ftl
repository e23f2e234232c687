# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = Configurar la verificación en dos pasos
two-step-add-another-way = Añadir otra forma

# Setting it up. The first is the line above the title.
two-step-start-step = Paso 1 de 3
two-step-start-lead = Primero escribe tu contraseña, para que sepamos que eres tú. Después vienen dos pasos más.
two-step-start-logs-out = { $others ->
    [0] Aquí tu sesión sigue abierta. Ahora no hay ningún otro dispositivo con la sesión abierta; si alguno la abre mientras tanto, se cerrará.
    [one] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivo más.
   *[other] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivos más.
}
two-step-start-submit = Configurar
# $day and $clock are when the script last logged in.
two-step-script-uses-password = Un script inicia sesión en tu nombre con una contraseña (última vez: { $day }, { $clock }). Dejará de funcionar. Crea antes un token de API.
two-step-api-tokens = Tokens de API
two-step-method-title = Elige cómo quieres iniciar sesión
two-step-method-left-out = { $organization } no permite todos los métodos. Estos son los que permite.
two-step-method-key = Activar llave de seguridad
two-step-method-key-about = Es lo más seguro. Protege de los sitios falsos. Necesitas una llave, o bien un teléfono o un portátil que pueda servir de llave.
two-step-method-app-about = Funciona sin cobertura. Escribes un código de 6 dígitos de una aplicación de tu teléfono u ordenador.

# What was set up.
two-step-done-title = Todo está configurado
two-step-done-key-saved = Clave de recuperación guardada el { $day }.
# $name is what a person calls a security key: Blue key.
two-step-done-key = { $name } está en tu cuenta.
# $name is what a person calls an app: Phone.
two-step-done-app = «{ $name }» está conectada.
# $tail is the last three digits.
two-step-done-phone = El número terminado en { $tail } está conectado.
two-step-done = Listo
two-step-done-see-devices = Ver tus dispositivos
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = La próxima vez que inicies sesión: tu contraseña y después { $ways }.
two-step-next-time-password = La próxima vez que inicies sesión: tu contraseña.
two-step-next-time-or = { $one } o bien { $other }
two-step-next-time-app = un código de «{ $name }»
two-step-next-time-text = un código que enviamos a tu teléfono

# Managing it.
two-step-off-lead = Basta tu contraseña para entrar en esta cuenta. Con la verificación en dos pasos, para iniciar sesión también hace falta una llave de seguridad o un código de tu teléfono.
two-step-off-takes = Se tarda unos dos minutos. Necesitas una llave de seguridad, o bien una aplicación de autenticación en tu teléfono u ordenador.
two-step-turned-on = Activada el { $day }.
two-step-settings = Ajustes
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = Los ajustes están desbloqueados hasta las { $clock }.
two-step-lock-now = Bloquear ahora
# They: the settings.
two-step-unlock-lasts = Quedan desbloqueados durante 15 minutos, solo en este dispositivo.

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = Preguntamos antes de cualquier cambio. Los ajustes quedan desbloqueados durante 15 minutos, solo en este dispositivo.
two-step-unlock-with-key = Usar una llave de seguridad en su lugar
two-step-unlock-with-app = Usar un código de tu aplicación de autenticación en su lugar
two-step-unlock-with-text = Usar un mensaje de texto en su lugar
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = Desactivar la verificación en dos pasos
two-step-disable-title = ¿Desactivar la verificación en dos pasos?
two-step-disable-forbidden = { $organization } exige la verificación en dos pasos, así que no puedes desactivarla. Puedes cambiar cómo inicias sesión.
two-step-disable-back = Volver
two-step-disable-protection = Si desactivas la verificación en dos pasos, tu cuenta deja de tener la protección de un segundo paso al iniciar sesión. Después, solo tu contraseña protege esta cuenta.
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = Borramos tus llaves de seguridad y tus aplicaciones: { $names }.
two-step-disable-forgets-phone = Borramos tu número de teléfono terminado en { $tail }.
two-step-disable-forgets-all = Borramos tus llaves de seguridad y tus aplicaciones: { $names }. También borramos tu número de teléfono terminado en { $tail }.
two-step-disable-recovery-key = Tu clave de recuperación de emergencia deja de funcionar.
two-step-disable-logs-out = { $others ->
    [0] Aquí tu sesión sigue abierta. Si otro dispositivo la abre mientras tanto, se cerrará.
    [one] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivo más.
   *[other] Aquí tu sesión sigue abierta. Se cerrará la sesión en { $others } dispositivos más.
}
two-step-disable-tokens = Los tokens de API siguen funcionando.
two-step-disable-no-longer = Después de desactivar la verificación en dos pasos, ya no tienes que iniciar sesión con tu llave de seguridad, un código por SMS o la aplicación de autenticación.
two-step-disable-again = Puedes volver a activar la verificación en dos pasos en cualquier momento.
two-step-disable-shuts-out = { $organization } la exige. Ten en cuenta que, si tu organización exige tener activada la verificación en dos pasos y la desactivas en tu cuenta, no podrás iniciar sesión para volver a activarla. Entonces tampoco podrás hacer nada más en este dispositivo.
# The safe button, and the other.
two-step-disable-keep = Dejarla activada
two-step-disable-lose = Desactivar
