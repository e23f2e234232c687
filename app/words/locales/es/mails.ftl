# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = Hola, { $name }:
mails-hello-stranger = Hola:

# When something happened: a day and a time of day.
mails-when = Cuándo: { $day }, { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    Cuándo: { $day }, { $clock }
    Dirección: { $address }
    Dispositivo: { $device }
mails-address-unknown = desconocida
mails-if-not-you = Si no fuiste tú: inicia sesión en { $link }, abre «Seguridad» y cambia tu contraseña.
# $reason was written by a person.
mails-reason = Motivo: { $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }, { $next }

# Signing up.

mails-verify-email-subject = Confirma tu dirección de correo para { $service }
# $site is the address of this service.
mails-verify-email =
    Para confirmar que esta es tu dirección, abre esta página, escribe la contraseña que elegiste y pulsa el botón:

    { $link }

    Funciona una vez, durante 24 horas, con la contraseña de este registro. Si creaste la cuenta más de una vez, usa el correo más reciente. Si no creaste ninguna cuenta en { $site }, puedes ignorar este correo: no pasa nada.
mails-already-signed-up-subject = Ya tienes una cuenta en { $service }
mails-already-signed-up =
    Alguien ha intentado crear una cuenta en { $site } con esta dirección. Ya tienes una cuenta:

    { $link }

    Si no fuiste tú, no tienes que hacer nada. No ha cambiado nada.

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = La verificación en dos pasos está activada en tu cuenta de { $service }
mails-two-step-on = La verificación en dos pasos está activada. La próxima vez que inicies sesión, pediremos tu contraseña y después «{ $method }». Se ha cerrado la sesión en los demás dispositivos. Se ha creado una clave de recuperación de emergencia: guárdala donde puedas llegar a ella sin el teléfono ni las llaves.
mails-method-added-subject = Se ha añadido una forma de iniciar sesión a tu cuenta de { $service }
mails-method-added = Se ha conectado «{ $method }» como segundo paso.
mails-method-removed-subject = Se ha quitado una forma de iniciar sesión de tu cuenta de { $service }
mails-method-removed = Ya no se puede iniciar sesión con «{ $method }». Se ha cerrado la sesión en los dispositivos que la iniciaron así.
mails-keys-removed-subject = Se han desactivado las llaves de seguridad de tu cuenta de { $service }
# $names is a list of those of mails-quoted.
mails-keys-removed = Ya no se puede iniciar sesión con estas llaves de seguridad: { $names }. Se ha cerrado la sesión en los dispositivos que la iniciaron con una de ellas.
mails-quoted = «{ $name }»
mails-two-step-off-subject = La verificación en dos pasos está desactivada en tu cuenta de { $service }
mails-two-step-off = La verificación en dos pasos se ha desactivado. A partir de ahora solo tu contraseña protege tu cuenta. Se han borrado tus llaves de seguridad, tus aplicaciones de autenticación, tu número de teléfono y tu clave de recuperación de emergencia, y se ha cerrado la sesión en los demás dispositivos. Puedes volver a activarla en { $link }.
mails-app-renamed-subject = Una aplicación de autenticación de tu cuenta de { $service } tiene un nombre nuevo
mails-app-renamed = La aplicación de autenticación «{ $before }» ahora se llama «{ $name }».
mails-app-replaced-subject = Se ha sustituido una aplicación de autenticación de tu cuenta de { $service }
mails-app-replaced = Una conexión nueva ocupa el lugar de la aplicación de autenticación «{ $name }». Los códigos de la anterior ya no funcionan: elimínala en la aplicación de tu teléfono anterior. Se ha cerrado la sesión en los dispositivos que la iniciaron con ella.
mails-phone-changed-subject = Los códigos de tu cuenta de { $service } van a otro teléfono
# $now and $before are the last digits of two numbers.
mails-phone-changed = Los mensajes de texto con códigos van ahora al número terminado en { $now }, y ya no al terminado en { $before }. Se ha cerrado la sesión en los dispositivos que la iniciaron con el anterior.
mails-key-renamed-subject = Una llave de seguridad de tu cuenta de { $service } tiene un nombre nuevo
mails-key-renamed = La llave de seguridad «{ $before }» ahora se llama «{ $name }».
mails-key-may-be-copied-subject = Puede que se haya copiado una llave de seguridad de tu cuenta de { $service }
mails-key-may-be-copied = La llave de seguridad «{ $name }» se usó y no se aceptó: cuenta cuántas veces firma, y esa cuenta ha retrocedido. Puede que alguien use una copia. Tus otras formas de iniciar sesión siguen funcionando. Elimina esta llave de tu cuenta y registra una nueva.

# The recovery key.

mails-recovery-key-made-subject = Una nueva clave de recuperación de emergencia para tu cuenta de { $service }
mails-recovery-key-made = Se ha creado una nueva clave de recuperación de emergencia. La anterior ya no funciona.
mails-recovery-key-used-subject = Se ha usado tu clave de recuperación de emergencia de { $service }
mails-recovery-key-used = Se ha usado tu clave de recuperación de emergencia para iniciar sesión, después de tu contraseña. Funciona una vez, así que ya está gastada. Se ha creado una nueva y se ha mostrado en ese dispositivo: guárdala donde puedas llegar a ella sin el teléfono ni las llaves.
mails-check-up-subject = ¿Aún tienes tu clave de recuperación de emergencia de { $service }?
# $day is the day on which the key was made.
mails-check-up =
    Con tu clave de recuperación de emergencia del { $day } puedes volver a entrar si pierdes el teléfono y las llaves. Comprueba si aún la tienes.

    Si la tienes, no hay nada más que hacer. Si no, inicia sesión en { $link }, abre «Seguridad» y crea una nueva mientras puedas.

# Wrong tries.

mails-code-reused-subject = Un código de tu cuenta de { $service } se ha usado dos veces
mails-code-reused = Alguien escribió tu contraseña y después un código que era correcto y ya se había usado. Cada código funciona una vez, así que no lo aceptamos. Si fuiste tú, espera al próximo código.
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] Demasiadas contraseñas incorrectas para tu cuenta de { $service }
    [codes] Demasiados códigos incorrectos para tu cuenta de { $service }
   *[recovery_key] Demasiadas claves de recuperación incorrectas para tu cuenta de { $service }
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] Se han escrito { $failures } contraseñas incorrectas seguidas para tu cuenta. No ha cambiado nada. No miraremos ninguna más hasta el { $day } a las { $clock }.
    [codes] Se han escrito { $failures } códigos incorrectos seguidos para tu cuenta, cada uno después de la contraseña correcta. No ha cambiado nada. No miraremos ninguno más hasta el { $day } a las { $clock }.
   *[recovery_key] Se han escrito { $failures } claves de recuperación incorrectas seguidas para tu cuenta, cada una después de la contraseña correcta. No ha cambiado nada. No miraremos ninguna más hasta el { $day } a las { $clock }.
}
mails-closed-subject = { $class ->
    [recovery_key] No se aceptan claves de recuperación para tu cuenta de { $service }
   *[codes] No se aceptan códigos para tu cuenta de { $service }
}
mails-closed = { $class ->
    [recovery_key] Se han escrito { $failures } claves de recuperación incorrectas seguidas para tu cuenta, cada una después de la contraseña correcta. No ha cambiado nada. No se acepta ninguna clave de recuperación más hasta que uses otra forma de iniciar sesión o te ayude un administrador.
   *[codes] Se han escrito { $failures } códigos incorrectos seguidos para tu cuenta, cada uno después de la contraseña correcta. No ha cambiado nada. No se acepta ningún código más hasta que uses otra forma de iniciar sesión o te ayude un administrador.
}

# Who is logged in, and the password.

mails-reset-password-subject = Una contraseña nueva para tu cuenta de { $service }
mails-reset-password =
    Alguien ha pedido una contraseña nueva para tu cuenta. Para elegirla, abre esta página:

    { $link }

    Funciona una vez, durante una hora; si hay varios correos, solo funciona el más reciente. Después inicias sesión con la contraseña nueva y con tu segundo paso, si lo tienes. Si no fuiste tú, ignora este correo: no cambia nada.
mails-new-device-subject = Nuevo inicio de sesión en tu cuenta de { $service }
mails-new-device = Se ha iniciado sesión en tu cuenta desde un dispositivo o un lugar que no habíamos visto antes.
mails-device-renamed-subject = Un dispositivo de tu cuenta de { $service } tiene un nombre nuevo
mails-device-renamed = El dispositivo «{ $before }» ahora se llama «{ $name }».
mails-device-logged-out-subject = Se ha cerrado la sesión de tu cuenta de { $service } en un dispositivo
mails-device-logged-out = La sesión en «{ $name }» se ha cerrado desde otro de tus dispositivos.
mails-other-devices-logged-out-subject = Se ha cerrado la sesión de tu cuenta de { $service } en otros dispositivos
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] No había ningún otro dispositivo con la sesión abierta, y se han anulado los inicios de sesión sin terminar. El dispositivo de abajo sigue con la sesión abierta.
    [one] Se ha cerrado la sesión en { $devices } dispositivo más. El dispositivo de abajo sigue con la sesión abierta.
   *[other] Se ha cerrado la sesión en { $devices } dispositivos más. El dispositivo de abajo sigue con la sesión abierta.
}
mails-not-me-subject = Nos has dicho que otra persona puede haber usado tu cuenta de { $service }
mails-not-me = { $devices ->
    [0] No había ningún otro dispositivo con la sesión abierta, y se han anulado los inicios de sesión sin terminar. Ahora cambia tu contraseña y repasa tus formas de iniciar sesión: la página te lleva allí.
    [one] Se ha cerrado la sesión en { $devices } dispositivo más. Ahora cambia tu contraseña y repasa tus formas de iniciar sesión: la página te lleva allí.
   *[other] Se ha cerrado la sesión en { $devices } dispositivos más. Ahora cambia tu contraseña y repasa tus formas de iniciar sesión: la página te lleva allí.
}
mails-not-finished-subject = Un inicio de sesión en tu cuenta de { $service } quedó sin terminar
mails-not-finished = { $times ->
    [one] Alguien escribió tu contraseña y después no terminó el segundo paso. El segundo paso ha mantenido cerrada tu cuenta. Si no fuiste tú, otra persona sabe tu contraseña: cámbiala.
   *[other] Alguien escribió { $times } veces tu contraseña y después no terminó el segundo paso; abajo está la última vez. El segundo paso ha mantenido cerrada tu cuenta. Si no fuiste tú, otra persona sabe tu contraseña: cámbiala.
}
mails-password-changed-subject = La contraseña de tu cuenta de { $service } ha cambiado
mails-password-changed = Tu contraseña ha cambiado. Se ha cerrado la sesión en los demás dispositivos.
mails-password-reset-subject = Tu cuenta de { $service } tiene una contraseña nueva
mails-password-reset = Se ha elegido una contraseña nueva con el enlace de un correo a esta dirección. Se ha cerrado la sesión en todos los dispositivos. Tus formas de hacer el segundo paso siguen como estaban.
mails-if-not-your-password = Si no fuiste tú: pide una contraseña nueva en { $link }. Así se cierran todas las sesiones abiertas.

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = Un nuevo token de API para tu cuenta de { $service }
mails-token-created =
    Se ha creado el token de API «{ $name }». Un programa que lo tiene puede usar tu cuenta sin tu contraseña y sin tu segundo paso.

    Puede: { $scopes }
    Termina: { $day }, { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = Si no fuiste tú: inicia sesión en { $link }, revócalo en { $page } y cambia tu contraseña. Una contraseña nueva no basta para anularlo.
mails-token-revoked-subject = Se ha revocado un token de API de tu cuenta de { $service }
mails-token-revoked =
    Se ha revocado el token de API «{ $name }». A partir de ahora, los programas que lo tienen no pueden entrar.

    Podía: { $scopes }
mails-token-ending-subject = Un token de API de tu cuenta de { $service } termina pronto
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    El token de API «{ $name }» termina el { $day } a las { $clock }. A partir de entonces, los programas que lo tienen no pueden entrar.

    Puede: { $scopes }
    Último uso: { $used }

    Si un programa aún lo necesita, crea un token nuevo en { $page } y úsalo en ese programa. Si no, no tienes que hacer nada.
mails-token-never-used = nunca
mails-scope-account-read = leer tu cuenta
mails-scope-organization-read = leer tu organización
mails-scope-organization-admin = gestionar tu organización

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = { $organization } exige la verificación en dos pasos
mails-required-from-subject = { $organization } exige la verificación en dos pasos a partir del { $day }
mails-required = { $organization } exige ahora la verificación en dos pasos en tu cuenta de { $service }.
mails-required-from = { $organization } exige la verificación en dos pasos en tu cuenta de { $service } a partir del { $day }.
mails-required-is-met = Ya la tienes: no hay nada que hacer.
mails-required-how =
    Se tarda unos dos minutos. Aquí se explica cómo activarla:

    { $link }
mails-required-soon-subject = Configura la verificación en dos pasos antes del { $day }
mails-required-soon = { $organization } exige la verificación en dos pasos en tu cuenta de { $service } a partir del { $day }, y aún no la has configurado. Desde ese día tendrás que configurarla antes de poder hacer otra cosa.
mails-ask-admin = ¿Preguntas? Habla con el administrador de tu organización.
# $contact was written by an admin.
mails-ask-contact =
    ¿Preguntas? El administrador de tu organización dice:

    { $contact }
mails-policy-changed-subject = { $organization } tiene otra política de verificación en dos pasos
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = { $by } ha cambiado lo que { $organization } pide a sus miembros. Ahora: { $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = Opcional.
mails-policy-required = Obligatoria a partir del { $day }, aplazamientos: { $delays }.
mails-policy-allowed = Se permite: { $allowed }.
mails-policy-may-turn-off = Los miembros pueden desactivarla.
mails-policy-token-days = { $days ->
    [one] Los tokens de API duran como máximo { $days } día.
   *[other] Los tokens de API duran como máximo { $days } días.
}
mails-way-security-key = llave de seguridad
mails-way-authenticator-app = aplicación de autenticación
mails-way-text-message = mensaje de texto

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = { $organization } te pide que configures la verificación en dos pasos
mails-reminder = Tu organización, { $organization }, te pide que configures la verificación en dos pasos en tu cuenta de { $service }. Protege la cuenta aunque alguien sepa tu contraseña, y se tarda unos minutos.
mails-reminder-required = Es obligatoria a partir del { $day }: desde entonces tendrás que configurarla antes de seguir.
mails-reminder-how =
    Cómo funciona: { $link }

    Para configurarla, inicia sesión como siempre, abre «Seguridad» y elige «Configurar la verificación en dos pasos». Este correo lo ha enviado { $admin }.
mails-reminder-contact = Preguntas: { $contact }
mails-reset-subject = Se ha restablecido la verificación en dos pasos de tu cuenta de { $service }
mails-reset =
    { $admin }, administrador de tu organización, ha restablecido la verificación en dos pasos de tu cuenta. Se han borrado tus llaves de seguridad, tus aplicaciones de autenticación, tu número de teléfono y tu clave de recuperación, y se han cerrado todas tus sesiones. Inicia sesión con tu contraseña y configúrala de nuevo:

    { $link }
mails-reset-not-asked = Si no lo has pedido, díselo a otro administrador de tu organización y cambia tu contraseña.
mails-reset-other-subject = Se ha restablecido la verificación en dos pasos de { $member }
mails-reset-other = { $admin } ha restablecido la verificación en dos pasos de { $member } ({ $email }). Se han borrado todos sus métodos y se han cerrado todas sus sesiones.
mails-look-at-activity = Si esto no debería haber pasado, mira la actividad: { $link }
mails-left-out-subject = Tienes una excepción a la verificación en dos pasos obligatoria hasta el { $day }
mails-left-out =
    { $admin }, administrador de tu organización, ha hecho una excepción: la verificación en dos pasos no es obligatoria para tu cuenta hasta el { $day }. Puedes configurarla de todos modos, y así tu cuenta estará más segura:

    { $link }
mails-left-out-other-subject = { $member } tiene una excepción hasta el { $day }
mails-left-out-other = { $admin } ha hecho una excepción para { $member } ({ $email }): la verificación en dos pasos no es obligatoria para esa cuenta hasta el { $day }.
mails-left-out-ended-subject = Ya no tienes una excepción a la verificación en dos pasos obligatoria
mails-left-out-ended =
    { $admin }, administrador de tu organización, ha quitado la excepción de tu cuenta. Lo que pide tu organización vale también para ti. Cómo funciona:

    { $link }
mails-left-out-ended-other-subject = { $member } ya no tiene una excepción
mails-left-out-ended-other = { $admin } ha quitado la excepción de { $member } ({ $email }) a la verificación en dos pasos obligatoria.
mails-set-up-allowed-subject = Ya puedes configurar la verificación en dos pasos de { $service }
mails-set-up-allowed =
    { $admin }, administrador de tu organización, te permite configurar la verificación en dos pasos hasta el { $day } a las { $clock }. Inicia sesión antes con tu contraseña en { $link }: te guiamos paso a paso.

    Si no lo has pedido, cambia tu contraseña.
mails-agreement-subject = { $admin } te pide tu aprobación: { $member }
mails-agreement-leave-out = { $admin } quiere hacer una excepción para { $member } ({ $email }): la verificación en dos pasos no sería obligatoria para esa cuenta hasta el { $day }. Tiene que aprobarlo un segundo administrador.
mails-agreement-reset = { $admin } quiere restablecer la verificación en dos pasos de { $member } ({ $email }). Tiene que aprobarlo un segundo administrador.
mails-agreement-decide = Decide antes del { $day }: inicia sesión y abre { $link }
mails-declined-subject = Rechazado: lo que pediste para { $member }
mails-declined = { $admin } ha rechazado lo que pediste para { $member } ({ $email }). No ha cambiado nada.

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = Se ha restablecido la verificación en dos pasos de tu cuenta de { $service }
mails-operator-reset =
    El operador de { $service } ha restablecido la verificación en dos pasos de tu cuenta. Se han borrado tus llaves de seguridad, tus aplicaciones de autenticación, tu número de teléfono y tu clave de recuperación, y se han cerrado todas tus sesiones. Inicia sesión con tu contraseña y configúrala de nuevo:

    { $link }

    Si no lo has pedido, cambia tu contraseña y díselo a quien gestiona { $site }.
mails-operator-reset-other-subject = Se ha restablecido la verificación en dos pasos de { $member }
mails-operator-reset-other = El operador de { $service } ha restablecido la verificación en dos pasos de { $member } ({ $email }). Se han borrado todos sus métodos y se han cerrado todas sus sesiones. Si esto no debería haber pasado, díselo a quien gestiona { $site }.
mails-operator-deleted-subject = Se ha eliminado tu cuenta de { $service }
mails-operator-deleted = El operador de { $service } ha eliminado tu cuenta ({ $email }) con todo lo que contenía: tus sesiones, tus métodos, tu clave de recuperación y tus tokens de API. Ya nadie puede iniciar sesión con ella. Si esto no debería haber pasado, díselo a quien gestiona { $site }.
mails-operator-deleted-other-subject = Se ha eliminado la cuenta de { $member }
mails-operator-deleted-other = El operador de { $service } ha eliminado la cuenta de { $member } ({ $email }), que era miembro de tu organización. Si esto no debería haber pasado, díselo a quien gestiona { $site }.
mails-operator-unblocked-subject = Tu cuenta de { $service } vuelve a estar abierta
mails-operator-unblocked = El operador de { $service } ha abierto lo que estaba cerrado o en pausa en tu cuenta por contraseñas, códigos o claves de recuperación incorrectos. Puedes iniciar sesión en { $link }. Si no lo has pedido, díselo a quien gestiona { $site }.
mails-operator-logged-out-subject = Se ha cerrado la sesión de tu cuenta de { $service }
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $devices ->
        [one] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivo. Puedes volver a iniciar sesión en { $link }.
       *[other] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivos. Puedes volver a iniciar sesión en { $link }.
    }
    [one] { $devices ->
        [one] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivo y ha revocado { $tokens } token de API. Puedes volver a iniciar sesión en { $link }.
       *[other] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivos y ha revocado { $tokens } token de API. Puedes volver a iniciar sesión en { $link }.
    }
   *[other] { $devices ->
        [one] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivo y ha revocado { $tokens } tokens de API. Puedes volver a iniciar sesión en { $link }.
       *[other] El operador de { $service } ha cerrado la sesión de tu cuenta en { $devices } dispositivos y ha revocado { $tokens } tokens de API. Puedes volver a iniciar sesión en { $link }.
    }
}

# To the operator, always in English.
mails-texts-used-subject = { $service } ha enviado { $used } de { $daily } mensajes de texto
mails-texts-used = Se han pedido { $used } mensajes de texto en un día en { $site }, y se envían como máximo { $daily }. Desde entonces nadie recibe un código por mensaje de texto hasta que los primeros tengan un día. Mira en el registro quién los pide; el número es sms.daily en los ajustes.

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = Tienes una invitación para unirte a { $organization } en { $service }
mails-invitation = { $role ->
    [admin] { $by } ({ $email }) te invita a unirte a { $organization } en { $service } como administrador. Para hacerlo, abre esta página:
   *[member] { $by } ({ $email }) te invita a unirte a { $organization } en { $service }. Para hacerlo, abre esta página:
}
mails-invitation-by-operator = { $role ->
    [admin] El operador de { $service } te invita a unirte a { $organization } en { $service } como administrador. Para hacerlo, abre esta página:
   *[member] El operador de { $service } te invita a unirte a { $organization } en { $service }. Para hacerlo, abre esta página:
}
mails-invitation-how = Si tienes una cuenta con esta dirección, escribe allí su contraseña. Si no tienes ninguna, elige un nombre y una contraseña. Después, los administradores de { $organization } ven tu nombre, tu dirección y qué formas de iniciar sesión tienes.
mails-invitation-to-found-subject = Crea tu organización en { $service }
mails-invitation-to-found = El operador de { $service } te invita a crear una organización en { $service }. Tú le das nombre y serás su primer administrador. Para hacerlo, abre esta página:
mails-invitation-to-found-how = Si tienes una cuenta con esta dirección, escribe allí su contraseña. Si no tienes ninguna, elige un nombre y una contraseña. Después puedes invitar a otras personas.
# The link works until $day, $clock.
mails-invitation-until = El enlace funciona una vez, hasta el { $day } a las { $clock }; si hay varios correos, solo funciona el más reciente. Si no esperabas esto, ignora este correo: no pasa nada.

# Being in an organization. $by is the admin who did it.

mails-joined-subject = Tu cuenta de { $service } ya forma parte de { $organization }
mails-joined = { $role ->
    [admin] Tu cuenta se ha unido a { $organization } como administrador. Sus administradores ven tu nombre, tu dirección y qué formas de iniciar sesión tienes.
   *[member] Tu cuenta se ha unido a { $organization }. Sus administradores ven tu nombre, tu dirección y qué formas de iniciar sesión tienes.
}
mails-role-subject = { $role ->
    [admin] Ahora eres administrador de { $organization }
   *[member] Ahora eres miembro de { $organization }
}
mails-role = { $role ->
    [admin] { $by } te ha hecho administrador de { $organization }. Puedes invitar a otras personas, ayudarlas a volver a entrar y decidir qué se les pide.
   *[member] { $by } te ha hecho miembro de { $organization }. Ya no puedes ocuparte de otras personas allí.
}
mails-role-by-operator = { $role ->
    [admin] El operador de { $service } te ha hecho administrador de { $organization }. Puedes invitar a otras personas, ayudarlas a volver a entrar y decidir qué se les pide.
   *[member] El operador de { $service } te ha hecho miembro de { $organization }. Ya no puedes ocuparte de otras personas allí.
}
mails-taken-out-subject = Tu cuenta de { $service } ya no está en { $organization }
mails-taken-out = { $by } ha sacado tu cuenta de { $organization }. La cuenta y tus formas de iniciar sesión siguen como estaban.
mails-taken-out-by-operator = El operador de { $service } ha sacado tu cuenta de { $organization }. La cuenta y tus formas de iniciar sesión siguen como estaban.
mails-role-other-subject = { $role ->
    [admin] { $name } ahora es administrador de { $organization }
   *[member] { $name } ahora es miembro de { $organization }
}
mails-role-other = { $role ->
    [admin] { $by } ha hecho a { $name } ({ $email }) administrador de { $organization }.
   *[member] { $by } ha hecho a { $name } ({ $email }) miembro de { $organization }.
}
mails-role-other-by-operator = { $role ->
    [admin] El operador de { $service } ha hecho a { $name } ({ $email }) administrador de { $organization }.
   *[member] El operador de { $service } ha hecho a { $name } ({ $email }) miembro de { $organization }.
}
mails-taken-out-other-subject = { $name } ya no está en { $organization }
mails-taken-out-other = { $by } ha sacado a { $name } ({ $email }) de { $organization }.
mails-taken-out-other-by-operator = El operador de { $service } ha sacado a { $name } ({ $email }) de { $organization }.
mails-if-should-not-be = Si esto no debería ser así: habla con los demás administradores y mira { $link }.

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = Usa { $code } en { $service }. No lo compartas.

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = Llave de seguridad { $number }
mails-name-first-app = Aplicación de autenticación
# From 2 on.
mails-name-other-app = Aplicación de autenticación { $number }
# $tail is the last digits of a telephone number.
mails-name-phone = Mensaje de texto (número terminado en { $tail })
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $browser } en { $system }
mails-browser-unknown = Navegador desconocido
# A browser that is part of an app.
mails-browser-in-app = Una aplicación
mails-browser-in-app-on-system = Una aplicación en { $system }
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = Solo contraseña
mails-by-security-key = Llave de seguridad
mails-by-named-security-key = Llave de seguridad { $name }
mails-by-app = Aplicación de autenticación
mails-by-named-app = Aplicación de autenticación { $name }
mails-by-recovery-key = Clave de recuperación
mails-by-text-message = Mensaje de texto
mails-by-another-way = Otra forma
