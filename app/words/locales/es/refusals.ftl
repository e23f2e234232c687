# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

refused-otherwise = No hemos podido aceptarlo. No se ha cambiado nada.
refused-wrong-pair = Esa dirección de correo y esa contraseña no coinciden. Revisa las dos e inténtalo de nuevo.
refused-wrong-password = Esa contraseña no es correcta. Inténtalo de nuevo.
refused-email-not-confirmed = Confirma antes tu dirección de correo. Te hemos enviado un correo con un enlace: ábrelo y escribe allí tu contraseña.
# Codes of an authenticator app.
refused-wrong-code = Ese código no coincide. Comprueba que en tu aplicación miras esta cuenta, espera al próximo código e inténtalo de nuevo.
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = Si sigue sin funcionar, comprueba que tu teléfono ajusta la hora automáticamente.
refused-wrong-code-in-set-up = Ese código no coincide. Espera al próximo código en tu aplicación e inténtalo de nuevo. El código QR no ha cambiado.
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = { $tries ->
    [one] Queda { $tries } intento antes de una espera más larga.
   *[other] Quedan { $tries } intentos antes de una espera más larga.
}
refused-code-used = Ese código ya se ha usado. Espera al próximo.
refused-clock-off = { $way ->
    [slow] { $minutes ->
        [one] El reloj de tu teléfono parece ir { $minutes } minuto atrasado. Activa la hora automática e inténtalo de nuevo. El código QR no ha cambiado.
       *[other] El reloj de tu teléfono parece ir unos { $minutes } minutos atrasado. Activa la hora automática e inténtalo de nuevo. El código QR no ha cambiado.
    }
   *[fast] { $minutes ->
        [one] El reloj de tu teléfono parece ir { $minutes } minuto adelantado. Activa la hora automática e inténtalo de nuevo. El código QR no ha cambiado.
       *[other] El reloj de tu teléfono parece ir unos { $minutes } minutos adelantado. Activa la hora automática e inténtalo de nuevo. El código QR no ha cambiado.
    }
}
refused-too-many-tries = { $seconds ->
    [one] Demasiados intentos. Espera { $seconds } segundo e inténtalo de nuevo.
   *[other] Demasiados intentos. Espera { $seconds } segundos e inténtalo de nuevo.
}
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] Demasiados intentos. Puedes volver a intentarlo a las { $clock } (dentro de 1 hora, más o menos).
   *[other] Demasiados intentos. Puedes volver a intentarlo a las { $clock } (dentro de unos { $minutes } minutos).
}
refused-codes-closed = Ha habido demasiados códigos incorrectos para esta cuenta. No se aceptan códigos hasta que uses otra forma o te ayude un administrador.
refused-wrong-recovery-key = Esa clave no coincide. Si creaste una clave más nueva, solo funciona la última.
# $day is a day: 3 March 2026.
refused-recovery-key-used = Esa clave se usó el { $day }. Busca la que recibiste entonces.
refused-recovery-key-replaced = Esa clave se sustituyó por una más nueva el { $day }. Solo funciona la última.
refused-recovery-key-never-saved = Esa clave se creó el { $day }, pero no llegaste a decir que la guardaste, así que no funciona. Usa la última que guardaste.
refused-recovery-keys-closed = Ha habido demasiadas claves de recuperación incorrectas para esta cuenta. No se aceptan hasta que uses otra forma o te ayude un administrador.
refused-log-in-first = Tu sesión se cerró, tras una pausa larga o desde otro dispositivo. Inicia sesión para continuar.
refused-unlock-first = Los ajustes están bloqueados. Escribe tu contraseña para cambiarlos.
refused-set-up-over = Se ha acabado el tiempo de esta configuración. Empieza de nuevo: recibirás otro código para escanear.
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = No hemos podido confirmar esa llave. No ha cambiado nada. Inténtalo de nuevo.
refused-key-with-reference = No hemos podido confirmar esa llave. No ha cambiado nada. Inténtalo de nuevo. Si vuelve a pasar, da a tu administrador esta referencia: { $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] Esa llave no está en esta cuenta.
    [one] Esa llave no está en esta cuenta. Tu llave es: { $names }.
   *[other] Esa llave no está en esta cuenta. Tus llaves son: { $names }.
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }, { $next }
refused-key-may-be-copied = No hemos aceptado esta llave: parece que se ha copiado. Inicia sesión de otra forma y después elimínala de tu cuenta.
refused-key-taken = Esta llave ya está registrada. Usa otra llave o vuelve a tu lista.
refused-key-name-taken = Ya tienes una llave que se llama { $name }. Añade algo para distinguirlas.
refused-too-many-keys = Tienes { $max } llaves de seguridad, y no puede haber más. Elimina una que ya no uses.
refused-key-took-too-long = Ha tardado demasiado o ya se había respondido. Pulsa el botón otra vez.
refused-no-keys-here = Las llaves de seguridad necesitan un nombre en la dirección de este sitio, y no lo tiene. Díselo a tu administrador.
refused-app-name-taken = Ya tienes una aplicación que se llama { $name }. Añade algo para distinguirlas.
refused-too-many-apps = Tienes { $max } aplicaciones de autenticación, y no puede haber más. Desactiva una que ya no uses.
# Text messages with codes.
refused-text-only-first = El mensaje de texto solo puede ser el primer método, y tú tienes otro.
refused-no-texts-here = Aquí no se envían mensajes de texto. Elige otra forma.
refused-next-text-in = { $seconds ->
    [one] Espera { $seconds } segundo antes del próximo mensaje.
   *[other] Espera { $seconds } segundos antes del próximo mensaje. Puede que el anterior aún llegue.
}
refused-next-text-at = Ya se han enviado todos los mensajes permitidos. El próximo se puede enviar a las { $clock }. Hasta entonces, usa otra forma.
refused-text-not-sent = No se ha podido enviar el mensaje. Inténtalo de nuevo dentro de un rato o usa otra forma.
refused-wrong-text-code = Ese código no coincide. Mira nuestro mensaje más reciente e inténtalo de nuevo.
refused-text-code-over = Ese código ya no funciona: ha caducado o hubo demasiados incorrectos. Envía un código nuevo.
refused-last-method = Es tu única forma de iniciar sesión. Añade antes otra forma o desactiva la verificación en dos pasos.
refused-link-over = Este enlace ha caducado o ya se ha usado. Inicia sesión y te enviamos uno nuevo.
refused-reset-link-over = Este enlace ha caducado o ya se ha usado. Pide uno nuevo.
refused-recovery-key-not-saved = Marca la casilla cuando hayas guardado la clave. Sin ella podrías perder esta cuenta.
refused-recovery-key-hidden = Esta clave ya no se muestra. Crea una nueva abajo.
refused-changed-meanwhile = Los ajustes han cambiado mientras tanto, quizá en otro dispositivo. Míralos de nuevo.
refused-not-read = No hemos podido leerlo. Vuelve a cargar la página e inténtalo otra vez.
refused-from-another-site = Esa petición vino de otro sitio, así que no hemos hecho nada.
refused-kind-of-message = No hemos podido leer ese tipo de mensaje, así que no hemos hecho nada.
refused-too-large = Era mucho más texto del que admite este formulario. Acórtalo e inténtalo de nuevo.
refused-no-page = Aquí no hay ninguna página.
refused-busy = El servicio está muy ocupado en este momento. No ha cambiado nada. Inténtalo de nuevo en unos segundos.
refused-failed = Algo ha fallado por nuestra parte. No ha cambiado nada. Inténtalo de nuevo.
refused-failed-with-reference = Algo ha fallado por nuestra parte. No ha cambiado nada. Si vuelve a pasar, da a tu administrador esta referencia: { $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = { $organization } no permite esta forma de iniciar sesión. Elige otra.
refused-two-step-required = { $organization } exige la verificación en dos pasos, así que no puedes desactivarla. Puedes cambiar cómo inicias sesión.
refused-set-up-first = Tu organización te pide que configures antes la verificación en dos pasos.
# The set-up of two-step verification.
refused-no-more-delays = Ya no se puede aplazar más.
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = Actívala antes en tu propia cuenta, con un método que esté permitido.
refused-invitation-over = Esta invitación ha caducado, ya se ha usado o se ha retirado. Pide a quien te invitó que la envíe de nuevo.
refused-in-organization-already = La cuenta con esta dirección ya está en una organización, y una cuenta solo puede estar en una. No ha cambiado nada.
refused-member-already = Esta dirección ya es de un miembro de tu organización.
refused-too-many-invitations = Habría más de { $max } invitaciones abiertas. Retira antes algunas que ya no hagan falta.
# Lines with email addresses of people to invite.
refused-wrong-lines = Algunas líneas no se pueden aceptar, así que no se ha invitado a nadie. Corrígelas y envía la lista de nuevo.
refused-last-admin = Es el único administrador de la organización. Haz antes administrador a otra persona.
refused-own-account = No puedes hacer esto con tu propia cuenta. Pídeselo a otro administrador.
refused-own-request = Lo pediste tú, así que tiene que decidir otro administrador.
refused-no-second-admin = Un segundo administrador tiene que aprobarlo, y no hay ninguno. Haz antes administrador a otro miembro.
refused-asked-already = Alguien ya lo ha pedido. Falta que decida otro administrador.
refused-nobody-selected = No hay nadie seleccionado. Selecciona a los miembros que quieres avisar e inténtalo de nuevo.
refused-too-many-tokens = Tienes { $max } tokens de API, y no puede haber más. Revoca uno que ya no haga falta.

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = Escribe tu dirección de correo.
field-not-an-email = Eso no parece una dirección de correo. Debería ser como name@example.org.
field-name-missing = Escribe tu nombre.
field-password-missing = Escribe tu contraseña.
field-new-password-missing = Elige una contraseña.
field-new-password-too-short = Es demasiado corta. Usa al menos { $min } caracteres: tres o cuatro palabras son fáciles de recordar.
field-password-too-common = Esa contraseña es fácil de adivinar. Añade unas palabras sin relación entre sí.
field-password-too-personal = Esa contraseña está hecha con tu nombre, tu dirección o el nombre de este servicio. Elige otras palabras.
field-password-same-as-before = Esa es la contraseña que tienes ahora. Elige otra.
field-code-missing = Escribe el código de 6 dígitos.
field-code-length = El código tiene 6 dígitos. Has escrito { $got }.
field-recovery-key-missing = Escribe tu clave de recuperación.
field-recovery-key-characters = Una clave de recuperación solo tiene números y las letras de la A a la Z sin la U. Revisa cada carácter e inténtalo de nuevo.
field-recovery-key-length = Esa clave no está completa. Tiene 24 caracteres; has escrito { $got }.
field-key-name-missing = Escribe un nombre para esta llave.
field-app-name-missing = Escribe un nombre para esta aplicación.
field-device-name-missing = Escribe un nombre para este dispositivo.
field-phone-missing = Escribe tu número de teléfono móvil.
field-not-a-phone-number = Eso no parece un número de móvil. Incluye el prefijo del país, por ejemplo +44.
field-phone-not-mobile = A ese número no llegan mensajes de texto. Escribe el número de un teléfono móvil.
field-phone-country-not-served = Todavía no podemos enviar mensajes de texto a este país. Elige otra forma.
field-phone-same-as-before = Ese es el número que tienes ahora. Escribe otro.
field-organization-missing = Escribe un nombre para la organización.
field-lines-missing = Pega al menos una línea con una dirección de correo.
field-lines-too-many = Son demasiadas a la vez. Envía como máximo { $max } líneas y las demás después.
field-reason-missing = Di el motivo. El miembro y todos los administradores lo leen.
field-allowed-missing = Permite al menos un método que se pueda usar aquí.
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = Elige un número del 0 al 3.
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = Escribe el último día.
field-not-a-day = Ese día no existe. Escríbelo de nuevo.
field-day-over = Ese día ya ha pasado. Elige hoy o un día posterior.
field-day-too-far = Está demasiado lejos. Elige un día dentro de los próximos { $max } días.
field-token-name-missing = Escribe un nombre para este token.
field-token-name-taken = Ya tienes un token con este nombre. Añade algo para distinguirlos.
field-scopes-missing = Marca al menos una cosa que el token pueda hacer.
field-scopes-for-admins = Solo un administrador de una organización puede permitir esto a un token.
field-token-days = Escribe un número del 1 al 365.
# Of any other field.
field-missing = Rellena este campo.
field-too-short = Usa al menos { $min } caracteres.
field-too-long = Es demasiado largo. Usa como máximo { $max } caracteres.
field-characters = Contiene caracteres que no se pueden usar aquí. Escríbelo de nuevo.
field-taken = Ya tienes algo con este nombre. Elige otro.
