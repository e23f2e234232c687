# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = La política está guardada. Los miembros con la sesión abierta la notan al momento, y avisamos a todos por correo.
notice-email-verified = Tu dirección de correo está confirmada.
notice-locked = Los ajustes vuelven a estar bloqueados.
notice-unlocked = Los ajustes están desbloqueados.
notice-session-ended = Tu sesión se cerró, tras una pausa larga o desde otro dispositivo. Inicia sesión para continuar donde estabas.
# The code that an authenticator app scans or is given.
notice-new-setup-code = Este es un código nuevo. El anterior ya no funciona: elimina su entrada en tu aplicación.
# A security key, an authenticator app or a device.
notice-renamed = El nombre ahora es { $name }.
# $name is what the owner called the security key.
notice-key-deleted = { $name } se ha eliminado. La llave aún recuerda este sitio, pero eso no hace ningún daño.
notice-recovery-key-replaced = Tu nueva clave de recuperación está guardada. La anterior ya no funciona: destruye sus copias.
notice-recovery-key-kept = No ha cambiado nada. Tu clave de recuperación sigue funcionando.
# The answers to "Do you still have your recovery key?".
notice-key-still-there = Anotado. Volveremos a preguntar dentro de medio año.
notice-asked-next-month = Volveremos a preguntar dentro de un mes.
notice-keys-disabled = Tus llaves de seguridad están desactivadas. Las llaves aún recuerdan este sitio, pero eso no hace ningún daño.
# $name is what the owner called the authenticator app.
notice-app-disabled = { $name } se ha desactivado. Sus códigos ya no funcionan: elimina la entrada en la aplicación.
notice-app-replaced = La aplicación nueva está conectada. La conexión anterior ya no funciona. Elimínala en la aplicación de tu teléfono anterior.
notice-phone-disabled = Los mensajes de texto están desactivados y hemos borrado tu número de teléfono.
notice-phone-changed = Los códigos van ahora a tu número nuevo, y ya no al anterior.
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = { $seconds ->
    [one] No se ha enviado ningún mensaje, porque se acaba de enviar uno. Espera { $seconds } segundo y selecciona «Enviar SMS con código».
   *[other] No se ha enviado ningún mensaje, porque se acaba de enviar uno. Espera { $seconds } segundos y selecciona «Enviar SMS con código».
}
notice-no-more-texts = No se ha enviado ningún mensaje: ya se han enviado todos los permitidos. El próximo se puede enviar a las { $time }. Hasta entonces, usa otra forma.
notice-text-sent-both-work = Enviado otra vez. El código anterior también sigue funcionando.
notice-text-sent-newest-works = Hay un código nuevo en camino. Solo funciona el más reciente.
notice-two-step-disabled = La verificación en dos pasos está desactivada. Ahora solo tu contraseña protege esta cuenta.
# A link after the sentence before this one.
notice-turn-two-step-on = Volver a activarla
notice-device-name-cleared = El dispositivo ya no tiene un nombre propio.
# $name is a device.
notice-device-logged-out = Sesión cerrada en { $name }.
notice-devices-logged-out = { $devices ->
    [0] Solo este dispositivo tiene la sesión abierta.
    [one] Sesión cerrada en { $devices } dispositivo más.
   *[other] Sesión cerrada en { $devices } dispositivos más.
}
# After logging out on this device.
notice-still-logged-in = { $devices ->
    [one] Tu sesión sigue abierta en { $devices } dispositivo más.
   *[other] Tu sesión sigue abierta en { $devices } dispositivos más.
}
notice-password-changed = Tu contraseña ha cambiado. Se ha cerrado la sesión en tus demás dispositivos.
notice-password-reset = Tu contraseña nueva está lista. Inicia sesión con ella.
# $name is what the owner called the token.
notice-api-token-revoked = { $name } está revocado. A partir de ahora, los programas que lo tienen no pueden entrar.

# Organizations: $name is a member.
notice-invited = Hay una invitación en camino para { $email }.
notice-invited-many = { $people ->
    [one] Hay { $people } invitación en camino.
   *[other] Hay { $people } invitaciones en camino.
}
notice-invitation-withdrawn = La invitación de { $email } está retirada. Su enlace ya no funciona.
notice-organization-joined = Ya formas parte de { $organization }.
notice-is-admin = { $name } ahora es administrador.
notice-is-member = { $name } ahora es miembro, y ya no administrador.
notice-member-removed = { $name } ya no está en la organización.
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] No se ha enviado ningún recordatorio.
    [one] Recordatorio enviado a { $count } miembro.
   *[other] Recordatorio enviado a { $count } miembros.
}
notice-reminded-lately = { $count ->
    [one] { $count } miembro ya recibió uno en las últimas 24 horas.
   *[other] { $count } miembros ya recibieron uno en las últimas 24 horas.
}
notice-need-no-reminder = { $count ->
    [one] { $count } miembro no lo necesita.
   *[other] { $count } miembros no lo necesitan.
}
notice-member-reset = La verificación en dos pasos de { $name } se ha restablecido. Se han cerrado todas las sesiones de { $name }, que tendrá que configurarla de nuevo.
# For whom two-step verification is not required until that day.
notice-member-left-out = { $name } tiene una excepción hasta el { $day }.
notice-member-included = { $name } ya no tiene una excepción.
# "It" is two-step verification.
notice-set-up-allowed = { $name } puede iniciar sesión y configurarla hasta el { $day } a las { $time }.
notice-approval-asked = Todavía no ha cambiado nada: otro administrador tiene que aprobarlo. Hemos enviado un correo a los demás administradores.
notice-approval-declined = Rechazado. No ha cambiado nada.
