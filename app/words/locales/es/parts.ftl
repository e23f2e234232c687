# What every page has, and what many rooms call the same.

two-step-verification = Verificación en dos pasos
emergency-recovery-key = Clave de recuperación de emergencia
cancel = Cancelar
save = Guardar
finish = Terminar
unlock-settings = Desbloquear ajustes
settings-are-locked = Los ajustes están bloqueados. Pedimos tu contraseña antes de cualquier cambio.
back-to-two-step = Volver a la verificación en dos pasos
# Between the names in a list: "Blue key, Spare key".
list-separator = {", "}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = Código de 6 dígitos
code-hint = Aparece un código nuevo cada 30 segundos. Puedes dejar espacios.
code-typed = Has escrito { $code }.
text-code-hint = Puedes pegar el mensaje entero.

# Before the name of the language that the pages are in, in the footer.
part-language = Idioma:
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = Error
part-did-not-work = No ha funcionado
part-go-to-the-start = Ir al inicio

# The frame of every page.
part-skip-to-content = Saltar al contenido
# What the navigation of those who are logged in is called, and what is in it.
part-account = Cuenta
part-profile = Perfil
part-security = Seguridad
part-organization = Organización
part-log-out = Cerrar sesión
# The footer.
part-problems-logging-in = ¿Problemas para iniciar sesión?
part-about-two-step = Sobre la verificación en dos pasos
part-captured-messages = Mensajes capturados
part-colours = Colores
part-colours-system = Sistema
part-colours-light = Claro
part-colours-dark = Oscuro

# Above the heading of the pages that set up a first method.
part-setup-step = Paso 2 de 3
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day }, { $time }
part-last-day = Último día
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = Más acciones { $dots }<hidden>para { $about }</hidden>
part-rename-title = Cambiar el nombre de { $name }
part-qr = Código QR para añadir esta cuenta a una aplicación de autenticación. La clave de configuración de abajo hace lo mismo.

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = Descargar
part-keep-key-by-hand = Selecciona la clave para copiarla o imprime esta página con tu navegador.

# The only way to log in cannot be taken away alone.
part-last-method = Añade antes otra forma o desactiva la verificación en dos pasos.
part-disable-two-step = Desactivar la verificación en dos pasos

# A code by text message: $to is a phone number, or "the number ending 482".
part-text-none = { $known ->
    [whole] No hay ningún código en camino a { $to }.
   *[end] No hay ningún código en camino a tu número terminado en { $to }.
}
part-text-not-sent = { $known ->
    [whole] No se ha podido enviar el mensaje a { $to }. Envía un código nuevo dentro de un rato o usa otra forma.
   *[end] No se ha podido enviar el mensaje a tu número terminado en { $to }. Envía un código nuevo dentro de un rato o usa otra forma.
}
part-text-on-its-way = { $known ->
    [whole] Estamos enviando un código a { $to }. Puede tardar un minuto y funciona hasta las { $until }.
   *[end] Estamos enviando un código a tu número terminado en { $to }. Puede tardar un minuto y funciona hasta las { $until }.
}
part-text-sent = { $known ->
    [whole] Hemos enviado un código a { $to } a las { $sent }. Puede tardar un minuto y funciona hasta las { $until }.
   *[end] Hemos enviado un código a tu número terminado en { $to } a las { $sent }. Puede tardar un minuto y funciona hasta las { $until }.
}
part-send-code = Enviar SMS con código
part-send-new-code = Enviar un código nuevo

# Unlocking the settings.
part-account-password = Contraseña de la cuenta de { $service }
part-code-of-app = Código de 6 dígitos de tu aplicación de autenticación
part-code-of-text = Código de 6 dígitos del mensaje de texto

# The ways to log in, and what is said about each below its name.
part-way-key = Usar una llave de seguridad
part-way-app = Usar la aplicación de autenticación
part-way-app-about = Escribes un código de 6 dígitos.
part-way-text = Usar un mensaje de texto
# $tail is the last digits of the number.
part-way-text-about = Enviamos un código al número terminado en { $tail }.
part-way-recovery = Usar la clave de recuperación
part-way-recovery-about = La clave de 24 letras y números que guardaste. Funciona una vez.
# Below one way to log in, the only other one.
part-instead-key = Usar una llave de seguridad en su lugar
part-instead-app = Usar la aplicación de autenticación en su lugar
part-instead-text = Usar un mensaje de texto en su lugar
part-another-way = Iniciar sesión de otra forma
# After the email address of the person who is logging in: a button that starts again.
part-not-you = ¿No eres tú?
