# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = Actividad
activity-lead = Lo que ha pasado en tu cuenta, empezando por lo más reciente.
activity-was-this-you = ¿Fuiste tú?
activity-if-not = Si ves algo que no hiciste tú, dínoslo. Cerramos la sesión en los demás dispositivos y te guiamos por lo que conviene cambiar.
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = Qué eventos
activity-pages = Páginas
# Which events are shown.
activity-show-all = Todo
activity-show-log-ins = Inicios de sesión
activity-show-changes = Cambios
activity-show-problems = Problemas
# Links to the first page of the list and to the next one.
activity-newest = Lo más reciente
activity-older = Anteriores
activity-nothing-yet = Todavía no hay nada.
activity-no-log-ins = No hay inicios de sesión.
activity-no-changes = No hay cambios.
activity-no-problems = No hay problemas.
activity-no-such-page = Esa página de eventos no existe. <newest>Empezar por lo más reciente</newest>
# Labels beside an event.
activity-is-problem = Problema
activity-new-device = Dispositivo nuevo
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device } (este dispositivo)
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }, { $device }
activity-clock-device-and-address = { $clock }, { $device }, { $address }

# The question behind "This was not me".
activity-not-me = No fui yo
activity-not-me-title = ¿Cerrar todas las demás sesiones?
activity-not-me-what-happens = Ahora cerramos la sesión en los demás dispositivos y anulamos los inicios de sesión sin terminar y los enlaces para una contraseña nueva. Aquí tu sesión sigue abierta. Después vienen dos pasos: una contraseña nueva y un repaso de tus formas de iniciar sesión.
activity-not-me-log-out = Cerrar todas las demás sesiones

# The steps that follow it.
activity-steps-title = Recupera el control de tu cuenta
activity-steps-not-open = Estos pasos empiezan cuando nos dices que algo no lo hiciste tú. Quedan abiertos durante un día.
activity-steps-look = Ver la actividad
activity-steps-all-done = Los tres pasos están hechos. Vuelve a mirar la actividad dentro de unos días.
# A label beside a step.
activity-steps-done = Hecho
# The link away from the page.
activity-steps-leave = Listo
activity-steps-devices = Otros dispositivos
activity-steps-devices-ended = { $devices ->
    [0] No había ningún otro dispositivo con la sesión abierta.
    [one] Se cerró la sesión en { $devices } dispositivo más.
   *[other] Se cerró la sesión en { $devices } dispositivos más.
}
activity-steps-told-us = Nos lo dijiste el { $day } a las { $clock }.
activity-steps-password = Tu contraseña
activity-steps-password-changed = Tienes una contraseña nueva.
activity-steps-password-known = Quien entró puede saber tu contraseña. Elige una nueva que no uses en ningún otro sitio.
activity-steps-change-password = Cambiar contraseña
activity-steps-methods = Tus formas de iniciar sesión
activity-steps-methods-open = Con estas se entra en tu cuenta después de la contraseña. Elimina lo que no sea tuyo.
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = Llave de seguridad
activity-steps-authenticator-app = Aplicación de autenticación
# $tail is the last digits of the phone number.
activity-steps-text-message = Mensaje de texto (número terminado en { $tail })
activity-steps-manage-two-step = Gestionar la verificación en dos pasos
activity-steps-two-step-off = La verificación en dos pasos está desactivada: basta tu contraseña para entrar en esta cuenta. Si la activas, no basta con que alguien sepa la contraseña.
activity-steps-set-up-two-step = Configurar la verificación en dos pasos
activity-steps-looked = Ya las he revisado
activity-steps-tokens = { $count ->
    [one] Tu token de API sigue funcionando, también con una contraseña nueva. Revócalo si no es tuyo o si alguien puede conocerlo.
   *[other] Tus { $count } tokens de API siguen funcionando, también con una contraseña nueva. Revoca los que no sean tuyos o los que alguien pueda conocer.
}
activity-steps-look-at-tokens = Ver tus tokens de API

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = Cuenta creada
activity-email-confirmed = Dirección de correo confirmada
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] Inicio de sesión solo con la contraseña
    [security_key] Inicio de sesión con una llave de seguridad
    [authenticator_app] Inicio de sesión con una aplicación de autenticación
    [text_message] Inicio de sesión con un código por mensaje de texto
    [recovery_key] Inicio de sesión con la clave de recuperación
   *[other] Inicio de sesión
}
activity-logged-out = Sesión cerrada
activity-password-accepted = Contraseña correcta, se pidió el segundo paso
activity-password-refused = Contraseña incorrecta
activity-code-refused = Código incorrecto
activity-code-reused = Un código que ya se había usado
activity-log-in-not-finished = { $times ->
    [1] Contraseña correcta, sin segundo paso
   *[other] Contraseña correcta { $times } veces, sin segundo paso
}
activity-settings-unlocked = Ajustes desbloqueados
activity-set-up-asked = Inicio de sesión, se pidió configurar antes la verificación en dos pasos
activity-set-up-put-off = Configuración de la verificación en dos pasos aplazada
activity-reminded = Recordatorio enviado para configurar la verificación en dos pasos
activity-two-step-turned-on = { $devices ->
    [0] Verificación en dos pasos activada
    [one] Verificación en dos pasos activada, sesión cerrada en { $devices } dispositivo
   *[other] Verificación en dos pasos activada, sesión cerrada en { $devices } dispositivos
}
activity-two-step-turned-off = { $devices ->
    [0] Verificación en dos pasos desactivada
    [one] Verificación en dos pasos desactivada, sesión cerrada en { $devices } dispositivo
   *[other] Verificación en dos pasos desactivada, sesión cerrada en { $devices } dispositivos
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] Verificación en dos pasos desactivada ({ $methods })
    [one] Verificación en dos pasos desactivada ({ $methods }), sesión cerrada en { $devices } dispositivo
   *[other] Verificación en dos pasos desactivada ({ $methods }), sesión cerrada en { $devices } dispositivos
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }, { $next }
activity-app-connected = { $named ->
    [yes] Aplicación de autenticación conectada: { $name }
   *[no] Aplicación de autenticación conectada
}
activity-app-renamed = { $named ->
    [yes] Aplicación de autenticación con nombre nuevo: { $before } ahora es { $name }
   *[no] Aplicación de autenticación con nombre nuevo
}
activity-app-replaced = { $named ->
    [yes] Aplicación de autenticación sustituida: { $name }
   *[no] Aplicación de autenticación sustituida
}
activity-app-disabled = { $named ->
    [yes] Aplicación de autenticación desactivada: { $name }
   *[no] Aplicación de autenticación desactivada
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] Teléfono conectado: { $name }
   *[no] Teléfono conectado
}
activity-phone-changed = { $named ->
    [yes] Número de teléfono cambiado: { $name }
   *[no] Número de teléfono cambiado
}
activity-texts-disabled = { $named ->
    [yes] Mensajes de texto desactivados: { $name }
   *[no] Mensajes de texto desactivados
}
activity-key-registered = { $named ->
    [yes] Llave de seguridad registrada: { $name }
   *[no] Llave de seguridad registrada
}
activity-key-renamed = { $named ->
    [yes] Llave de seguridad con nombre nuevo: { $before } ahora es { $name }
   *[no] Llave de seguridad con nombre nuevo
}
activity-key-deleted = { $named ->
    [yes] Llave de seguridad eliminada: { $name }
   *[no] Llave de seguridad eliminada
}
activity-key-refused = Llave de seguridad no aceptada
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = Llave de seguridad no aceptada (referencia { $reference })
activity-key-looks-copied = { $named ->
    [yes] Llave de seguridad que parece copiada: { $name }
   *[no] Llave de seguridad que parece copiada
}
activity-recovery-key-made = Clave de recuperación creada
activity-recovery-key-saved = Clave de recuperación guardada
activity-recovery-key-used = Clave de recuperación usada
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] Clave de recuperación incorrecta
    [recovery_key_used] Una clave de recuperación que ya se había usado
    [recovery_key_replaced] Una clave de recuperación que ya se había sustituido
    [recovery_key_not_confirmed] Una clave de recuperación que nunca se guardó
   *[other] Clave de recuperación no aceptada
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] Revisión de la clave de recuperación: sigue guardada
    [next-month] Revisión de la clave de recuperación: aplazada un mes
   *[unknown] Revisión de la clave de recuperación: respondida
}
activity-password-changed = { $devices ->
    [0] Contraseña cambiada
    [one] Contraseña cambiada, sesión cerrada en { $devices } dispositivo
   *[other] Contraseña cambiada, sesión cerrada en { $devices } dispositivos
}
activity-password-link-asked = Se pidió un enlace para una contraseña nueva
activity-password-set-with-link = { $devices ->
    [0] Contraseña nueva elegida con un enlace
    [one] Contraseña nueva elegida con un enlace, sesión cerrada en { $devices } dispositivo
   *[other] Contraseña nueva elegida con un enlace, sesión cerrada en { $devices } dispositivos
}
activity-device-renamed = { $named ->
    [yes] Dispositivo con nombre nuevo: { $before } ahora es { $name }
   *[no] Dispositivo con nombre nuevo
}
activity-device-logged-out = { $named ->
    [yes] Sesión cerrada en un dispositivo: { $name }
   *[no] Sesión cerrada en un dispositivo
}
activity-other-devices-logged-out = { $devices ->
    [0] Sesión cerrada en los demás dispositivos
    [one] Sesión cerrada en los demás dispositivos: { $devices } dispositivo
   *[other] Sesión cerrada en los demás dispositivos: { $devices } dispositivos
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] «No fui yo»
    [one] «No fui yo», sesión cerrada en { $devices } dispositivo
   *[other] «No fui yo», sesión cerrada en { $devices } dispositivos
}
activity-methods-reviewed = Formas de iniciar sesión revisadas
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] Token de API creado: { $name } ({ $scopes })
    [name] Token de API creado: { $name }
    [scopes] Token de API creado ({ $scopes })
   *[nothing] Token de API creado
}
activity-token-revoked = { $given ->
    [name-and-scopes] Token de API revocado: { $name } ({ $scopes })
    [name] Token de API revocado: { $name }
    [scopes] Token de API revocado ({ $scopes })
   *[nothing] Token de API revocado
}
activity-api-password-refused = Contraseña correcta de un programa, que necesita un token de API
activity-unknown-event = Algo que esta versión no sabe describir

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] Política cambiada: { $name }
   *[no] Política cambiada
}
activity-organization-joined = { $named ->
    [yes] Entrada en una organización: { $name }
   *[no] Entrada en una organización
}
activity-organization-left = { $named ->
    [yes] Salida de una organización: { $name }
   *[no] Salida de una organización
}
activity-invited = { $named ->
    [yes] Invitación enviada: { $name }
   *[no] Invitación enviada
}
activity-invitation-withdrawn = { $named ->
    [yes] Invitación retirada: { $name }
   *[no] Invitación retirada
}
activity-role-changed = { $role ->
    [admin] Rol cambiado: administrador
    [member] Rol cambiado: miembro
    [unknown] Rol cambiado
   *[other] Rol cambiado: { $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] Verificación en dos pasos restablecida por un administrador
    [one] Verificación en dos pasos restablecida por un administrador, sesión cerrada en { $devices } dispositivo
   *[other] Verificación en dos pasos restablecida por un administrador, sesión cerrada en { $devices } dispositivos
}
activity-reset-by-operator = { $devices ->
    [0] Verificación en dos pasos restablecida por el operador
    [one] Verificación en dos pasos restablecida por el operador, sesión cerrada en { $devices } dispositivo
   *[other] Verificación en dos pasos restablecida por el operador, sesión cerrada en { $devices } dispositivos
}
activity-unblocked = Intentos fallidos borrados por el operador
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] Sesión cerrada en todas partes por el operador
        [one] Sesión cerrada en todas partes por el operador, { $tokens } token de API revocado
       *[other] Sesión cerrada en todas partes por el operador, { $tokens } tokens de API revocados
    }
    [one] { $tokens ->
        [0] Sesión cerrada en todas partes por el operador: { $devices } dispositivo
        [one] Sesión cerrada en todas partes por el operador: { $devices } dispositivo, { $tokens } token de API revocado
       *[other] Sesión cerrada en todas partes por el operador: { $devices } dispositivo, { $tokens } tokens de API revocados
    }
   *[other] { $tokens ->
        [0] Sesión cerrada en todas partes por el operador: { $devices } dispositivos
        [one] Sesión cerrada en todas partes por el operador: { $devices } dispositivos, { $tokens } token de API revocado
       *[other] Sesión cerrada en todas partes por el operador: { $devices } dispositivos, { $tokens } tokens de API revocados
    }
}
activity-left-out = Excepción a la verificación en dos pasos obligatoria
activity-left-out-until = Excepción a la verificación en dos pasos obligatoria hasta el { $day }
activity-left-out-ended = Fin de la excepción a la verificación en dos pasos obligatoria
activity-set-up-allowed = Configuración permitida por un administrador
activity-set-up-allowed-until = Configuración permitida por un administrador hasta el { $day } a las { $clock }
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] Se pidió una excepción: otro administrador tiene que aprobarla
    [leaving-out-until] Se pidió una excepción hasta el { $day }: otro administrador tiene que aprobarla
    [reset] Se pidió restablecer la verificación en dos pasos: otro administrador tiene que aprobarlo
   *[change] Se pidió un cambio: otro administrador tiene que aprobarlo
}
activity-approval-declined = { $wish ->
    [leaving-out] Otro administrador rechazó la excepción
    [leaving-out-until] Otro administrador rechazó la excepción hasta el { $day }
    [reset] Otro administrador rechazó restablecer la verificación en dos pasos
   *[change] Otro administrador rechazó el cambio
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }. Motivo: { $reason }
