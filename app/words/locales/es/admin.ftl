# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = Organización
admin-members = Miembros
admin-invitations = Invitaciones
admin-policy = Política
admin-activity = Actividad
# The title where a member cannot be shown.
admin-member-title = Miembro
# What screen readers say before the links to other pages of a list.
admin-pages = Páginas
admin-role = Rol
admin-role-member = Miembro
admin-role-admin = Administrador
admin-never = Nunca

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = Llave de seguridad
admin-authenticator-app = Aplicación de autenticación
admin-text-message-only = Solo mensaje de texto
# Two-step verification is off.
admin-off = Desactivada
admin-left-out = Con excepción
# Required, not set up, and asked for from $day on.
admin-due = Aún no, se pide desde el { $day }
admin-left-out-until = Excepción hasta el { $day }

# The list of members (A1).
admin-only-admin = El único administrador eres tú. Añade otro para que alguien pueda ayudarte a volver a entrar.
admin-nobody-off = { $all ->
    [1] { $organization }: su único miembro está protegido.
   *[other] { $organization }: { $all } miembros, ninguno con la verificación desactivada.
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization }: <those>{ $off } de { $all } con la verificación desactivada</those>
admin-invite-people = Invitar a personas
# What screen readers say before the filters.
admin-which-members = Qué miembros
admin-all = Todos
admin-search-label = Nombre o dirección de correo
admin-search = Buscar
admin-clear-search = Borrar
admin-no-members = Ningún miembro coincide.
admin-show-all-members = Mostrar todos los miembros
admin-first-page = Primera página
admin-next-page = Página siguiente
admin-unlock-before-reminders = Para enviar recordatorios, desbloquea antes tus ajustes.
admin-unlock-for-reminders = Desbloquear para enviar recordatorios
admin-reminders-about = Los miembros seleccionados que aún tienen que configurarla reciben un correo que se lo pide, como máximo uno al día.
admin-send-reminder = Enviar recordatorio
admin-no-such-page-of-members = Esa página de miembros no existe. <first>Empezar por la primera</first>

# The table. The first is the heading over the boxes that select members.
admin-select = Seleccionar
admin-select-member = Seleccionar a { $name }
admin-name = Nombre
admin-last-log-in = Último inicio de sesión
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = Último inicio de sesión:
admin-actions = Acciones
# After the own name.
admin-you = (tú)
admin-more-actions = Más<hidden> acciones para { $name }</hidden>
admin-reset-menu = Restablecer…
admin-leave-out-menu = Hacer una excepción…

# One member (A2).
admin-on-since = Activada desde
admin-devices = { $count ->
    [0] Ninguno
    [one] { $count } dispositivo
   *[other] { $count } dispositivos
}
admin-why-left-out = Motivo de la excepción
# These follow a reason that an admin wrote, and so begin with a comma: "Signs the builds at night, decided by …".
admin-reason-by-on = { $reason }<sub>, decidido por { $admin } el { $day }</sub>
admin-reason-by = { $reason }<sub>, decidido por { $admin }</sub>
# The same where it is not known by whom. A blank comes before it.
admin-reason-on = { $reason }<sub> (decidido el { $day })</sub>
admin-may-set-up-until = Puede configurarla hasta
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day }, { $clock }
admin-state = Estado
admin-logged-in-now = Con la sesión abierta ahora
admin-change-role = Cambiar rol
admin-methods = Métodos
admin-text-message-to = Mensaje de texto al número terminado en { $digits }
admin-method-used = Añadido el { $added }, último uso el { $used }
admin-method-not-used = Añadido el { $added }, aún sin usar
admin-activity-of = Actividad de { $name }
admin-own-account = Esta es tu propia cuenta: te ocupas de ella en su <security>página de seguridad</security>. Otro administrador puede restablecerla.
admin-reset-link = Restablecer la verificación en dos pasos…
admin-allow-set-up-link = Permitir la configuración…
admin-leave-out-link = Hacer una excepción hasta…
admin-leave-out-longer-link = Excepción hasta otro día…
admin-end-leave-out-link = Quitar la excepción…

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = Restablecer la verificación en dos pasos de { $name }
admin-reset-about = Se cierran todas las sesiones de { $name }, que la configura de nuevo la próxima vez que inicie sesión; enviamos un correo a { $name } y a todos los administradores.
admin-reset-forgets = Se borran las llaves de seguridad, las aplicaciones de autenticación, el número de teléfono y la clave de recuperación.
admin-reset-danger = Hasta que se configure de nuevo, solo la contraseña protege la cuenta. Asegúrate de que quien lo pide es de verdad { $name }.
admin-reset = Restablecer para { $name }
admin-ask-to-reset = Pedir el restablecimiento para { $name }
admin-nothing-to-reset = { $name } no tiene una verificación en dos pasos que se pueda restablecer.
admin-leave-out-title = Excepción para { $name } hasta…
admin-leave-out-about = Hasta el final de ese día, { $name } puede iniciar sesión sin la verificación en dos pasos; enviamos un correo a { $name } y a todos los administradores.
admin-left-out-already = { $name } tiene una excepción hasta el { $day }. El nuevo día la sustituye.
admin-leave-out-scripts = Esto es sobre todo para cuentas que usan scripts. Un token de API para cada script es más seguro: no necesita ninguna excepción.
admin-leave-out-day-hint = Como máximo, dentro de un año. El día termina a medianoche UTC.
admin-leave-out = Hacer una excepción para { $name }
admin-ask-to-leave-out = Pedir una excepción para { $name }
admin-end-leave-out-title = ¿Quitar la excepción de { $name }?
admin-end-leave-out-about = Lo que exige la organización vale también para { $name } desde ese momento; enviamos un correo a { $name } y a todos los administradores.
admin-end-leave-out = Quitar la excepción
admin-not-left-out = { $name } no tiene ninguna excepción.
admin-allow-set-up-title = ¿Permitir que { $name } la configure?
admin-allow-set-up-about = Durante 24 horas, { $name } puede iniciar sesión solo con la contraseña y se le guía para configurar la verificación en dos pasos; enviamos un correo a { $name } con lo que tiene que hacer. Asegúrate de que quien lo pide es de verdad { $name }.
admin-allow-set-up = Permitir la configuración
admin-not-shut-out = { $name } no tiene el acceso cerrado.
admin-second-admin-agrees = Aquí tiene que aprobarlo un segundo administrador. Antes no pasa nada; enviamos un correo a los demás administradores.
admin-reason = Motivo
admin-reason-hint = El miembro y todos los administradores lo leen, y queda en la actividad.
admin-not-yourself = No puedes hacer esto con tu propia cuenta. Pídeselo a otro administrador.
admin-go-back = Volver

# What waits for a second admin.
admin-waits = A la espera de un segundo administrador
admin-asked-reset = Restablecer la verificación en dos pasos
admin-asked-leave-out = Hacer una excepción
admin-asked-leave-out-until = Hacer una excepción hasta el { $day }
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what }: <member>{ $name }</member>
admin-asked = Lo pidió { $admin } el { $day } a las { $clock }. Termina el { $end }.
admin-reason-given = Motivo: { $reason }
admin-asked-by-you = Lo pediste tú, así que tiene que aprobarlo otro administrador.
admin-asked-about-you = Se trata de ti, así que decide otro administrador.
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] Aprobar<hidden>: restablecer la verificación en dos pasos de { $name }</hidden>
   *[leave-out] Aprobar<hidden>: hacer una excepción para { $name }</hidden>
}
admin-decline = { $what ->
    [reset] Rechazar<hidden>: restablecer la verificación en dos pasos de { $name }</hidden>
   *[leave-out] Rechazar<hidden>: hacer una excepción para { $name }</hidden>
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] Retirar<hidden>: restablecer la verificación en dos pasos de { $name }</hidden>
   *[leave-out] Retirar<hidden>: hacer una excepción para { $name }</hidden>
}

# The role of a member, and whether to stay one.
admin-role-of = Rol de { $name }
admin-is-a-member = Un miembro: usa la cuenta y no se ocupa de nadie más.
admin-is-an-admin = Un administrador: invita a otras personas, las ayuda a volver a entrar y decide qué se les pide.
admin-make-admin = Hacer administrador
admin-make-member = Hacer miembro
admin-own-role = Se trata de ti. Cuando seas miembro, ya no podrás entrar en estas páginas.
admin-role-at-once = Tiene efecto al momento. La persona y todos los administradores reciben un correo.
admin-remove = Sacar de la organización
admin-remove-about = La cuenta no se elimina: sigue fuera de { $organization }, con sus formas de iniciar sesión. Ya no se le pide lo que la organización pide a sus miembros.
admin-remove-member = Sacar a { $name }

# Inviting people (A5).
admin-invite-about = Reciben un correo con un enlace que funciona durante 7 días y con él se unen a { $organization }.
admin-invite-one = Una persona
admin-invite-email = Dirección de correo
admin-role-member-hint = Usa la cuenta y no se ocupa de nadie más.
admin-role-admin-hint = Invita a otras personas, las ayuda a volver a entrar y decide qué se les pide.
# A button.
admin-invite = Invitar
admin-invite-many = Muchas personas
admin-invite-lines = Pega las líneas de tu archivo
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = Una persona por línea: la dirección de correo y, tras una coma o un punto y coma, el rol: member (miembro) o admin (administrador). Sin rol, es member. La primera línea puede dar nombre a las columnas. Como máximo, 1000 líneas; si hay algún error, no se invita a nadie.
admin-invite-all = Invitar a todos
# $unlock is the link below it.
admin-invite-locked = Lo que has pegado sigue aquí. { $unlock } y después pulsa el botón otra vez.
admin-invite-unlock = Desbloquea los ajustes en otra pestaña

# What is wrong with the lines that were pasted.
admin-lines-to-correct = { $lines ->
    [one] { $lines } línea por corregir
   *[other] { $lines } líneas por corregir
}
# Lines that are not shown.
admin-more-lines = Y { $more } más.
# $line is its number.
admin-line = Línea { $line }
admin-line-without-address = No hay ninguna dirección de correo.
admin-line-no-address = Eso no parece una dirección de correo. Debería ser como name@example.org.
admin-line-too-long = Es demasiado largo para una dirección de correo. Tiene como máximo { $max } caracteres.
admin-line-wrong-characters = Contiene caracteres que no puede tener una dirección de correo. Escríbela de nuevo.
# $first is the number of the line.
admin-line-twice = La misma dirección está en la línea { $first }. Quita una de las dos.
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = El rol puede ser member o admin; sin nada, es member.
admin-line-too-many-columns = Hay algo más que una dirección y un rol. Quítalo o da nombre a las columnas en una primera línea: email, role.
admin-line-open-quote = Hay unas comillas que se abren y no se cierran. Quítalas.
admin-line-already-member = Ya es miembro de tu organización. Quita la línea.
admin-line-just-invited = Se ha invitado a esta dirección hace menos de medio minuto. Espera o quita la línea.

# Who was invited and has not joined yet (A6).
admin-open-invitations = Invitaciones abiertas
admin-nobody-invited = En este momento no hay nadie con invitación.
admin-people-invited = { $count ->
    [one] { $count } persona tiene una invitación a { $organization } y aún no se ha unido.
   *[other] { $count } personas tienen una invitación a { $organization } y aún no se han unido.
}
# The heading over them.
admin-invited = Con invitación
# Links to the newest and to older ones.
admin-newest = Lo más reciente
admin-older = Anteriores
admin-invitation-works = Enviada el { $sent }, funciona hasta el { $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = Enviada el { $sent }, { $tag } el { $day }
admin-ran-out = caducada
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = Enviar de nuevo<hidden> a { $email }</hidden>
admin-withdraw = Retirar<hidden> la invitación de { $email }</hidden>
admin-no-such-page-of-invitations = Esa página de invitaciones no existe. <newest>Empezar por lo más reciente</newest>

# What has happened to the members (A4).
admin-organization-activity = Actividad de la organización
admin-activity-about = Lo que ha pasado en las cuentas de tu organización, empezando por lo más reciente.
admin-only-of-member = Solo lo que ha pasado con <member>{ $name }</member>.
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }</member>, por { $actor }
admin-download-csv = Descargar como CSV

# The policy (A3), as it is.
admin-policy-title = Política de verificación en dos pasos
admin-policy-is-optional = La verificación en dos pasos es <strong>opcional</strong> para los miembros de { $organization }.
# The day is past.
admin-policy-required-since = La verificación en dos pasos es <strong>obligatoria</strong> desde el <strong>{ $day }</strong> para los miembros de { $organization }.
# The day is still to come.
admin-policy-required-from = La verificación en dos pasos será <strong>obligatoria</strong> a partir del <strong>{ $day }</strong> para los miembros de { $organization }.
admin-policy-rules = Las reglas
admin-policy-see-members = Ver los miembros
admin-policy-methods = Métodos permitidos
# What follows "Allowed methods".
admin-policy-allows-keys = llaves de seguridad
admin-policy-allows-apps = aplicaciones de autenticación
admin-policy-allows-texts = mensajes de texto
admin-policy-allows-keys-apps = llaves de seguridad, aplicaciones de autenticación
admin-policy-allows-keys-texts = llaves de seguridad, mensajes de texto
admin-policy-allows-apps-texts = aplicaciones de autenticación, mensajes de texto
admin-policy-allows-all = llaves de seguridad, aplicaciones de autenticación, mensajes de texto
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = Aplazamientos para cada miembro
admin-policy-delays-allowed = { $delays ->
    [0] Ninguno
    [one] { $delays }, de 7 días después de la fecha
   *[other] { $delays }, de 7 días cada uno después de la fecha
}
# Whether members may turn it off, and the three answers.
admin-policy-off = Los miembros pueden desactivarla
admin-policy-off-no = No
admin-policy-off-while-optional = Sí, mientras sea opcional
admin-policy-off-shuts-out = Sí, y entonces no pueden iniciar sesión hasta que un administrador les permita configurarla
# What follows is a number of days.
admin-policy-tokens = Los tokens de API duran como máximo
admin-policy-token-days-allowed = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
admin-policy-contact = A quién pueden preguntar los miembros
admin-policy-no-contact = No se dice nada

# The form that changes it.
admin-policy-change = Cambiar política
# What follows are two choices: optional and required.
admin-policy-requirement = La verificación en dos pasos es
admin-policy-optional = Opcional
admin-policy-required = Obligatoria
admin-policy-from = Obligatoria a partir del
admin-policy-from-hint = Desde el primer momento de ese día, en UTC. Déjalo vacío para exigirla ya.
admin-policy-delays-hint = Cuántas veces puede aplazarla un miembro después de esa fecha. Antes, todos pueden.
admin-policy-delays-option = { $delays ->
    [0] Ninguno
    [one] { $delays } de 7 días
   *[other] { $delays } de 7 días cada uno
}
admin-policy-security-keys = Llaves de seguridad
admin-policy-authenticator-apps = Aplicaciones de autenticación
admin-policy-text-messages = Mensajes de texto, que son más fáciles de robar
admin-policy-turning-off = Desactivarla
admin-policy-may-turn-off = Los miembros pueden desactivarla por su cuenta
admin-policy-may-turn-off-hint = Quien lo haga mientras sea obligatoria no podrá volver a iniciar sesión hasta que un administrador le permita configurarla.
admin-policy-token-days = Los tokens de API duran como máximo este número de días
admin-policy-token-days-hint = De 1 a 365. Si lo bajas, los tokens que duran más terminan antes, pero no antes de una semana, y avisamos a sus dueños.
admin-policy-contact-hint = Se muestra a los miembros que tienen una pregunta o que no pueden entrar. Un nombre, un número de teléfono, una sala.
admin-policy-see-meaning = Ver qué significaría

# What a change would mean, before it is saved.
admin-policy-meaning = Qué significaría
admin-policy-would-be-optional = { $members ->
    [one] La verificación en dos pasos es opcional. Nadie tiene que configurar nada, y { $members } persona puede desactivarla.
   *[other] La verificación en dos pasos es opcional. Nadie tiene que configurar nada, y { $members } personas pueden desactivarla.
}
# Required at once. $affected have something to do, of all $members.
admin-policy-now = { $members ->
    [one] En cuanto guardes, { $affected } de { $members } persona tendrá que configurarla antes de seguir.
   *[other] { $affected ->
        [one] En cuanto guardes, { $affected } de { $members } personas tendrá que configurarla antes de seguir.
       *[other] En cuanto guardes, { $affected } de { $members } personas tendrán que configurarla antes de seguir.
    }
}
admin-policy-now-for-nobody = { $members ->
    [one] En cuanto guardes, nadie tiene que hacer nada: { $members } persona tiene lo que se pide o una excepción.
   *[other] En cuanto guardes, nadie tiene que hacer nada: las { $members } personas tienen lo que se pide o una excepción.
}
# The same, from a day to come.
admin-policy-then = { $members ->
    [one] El <strong>{ $day }</strong>, { $affected } de { $members } persona tendrá que configurarla antes de seguir.
   *[other] { $affected ->
        [one] El <strong>{ $day }</strong>, { $affected } de { $members } personas tendrá que configurarla antes de seguir.
       *[other] El <strong>{ $day }</strong>, { $affected } de { $members } personas tendrán que configurarla antes de seguir.
    }
}
admin-policy-then-for-nobody = { $members ->
    [one] El <strong>{ $day }</strong>, nadie tiene que hacer nada: { $members } persona tiene lo que se pide o una excepción.
   *[other] El <strong>{ $day }</strong>, nadie tiene que hacer nada: las { $members } personas tienen lo que se pide o una excepción.
}
# The sentence that follows these.
admin-policy-left-out = { $count ->
    [one] { $count } tiene una excepción.
   *[other] { $count } tienen una excepción.
}
admin-policy-new-rules = Las nuevas reglas
admin-policy-affected = Quién tiene algo que hacer
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }. No la ha configurado.
admin-policy-has-only-keys = { $email }. Solo tiene llaves de seguridad, que no estarían permitidas.
admin-policy-has-only-an-app = { $email }. Solo tiene una aplicación de autenticación, que no estaría permitida.
admin-policy-has-only-texts = { $email }. Solo tiene mensajes de texto, que no estarían permitidos.
# May follow the last three.
admin-policy-once-more = Puede iniciar sesión así una vez más y entonces añade otra forma.
# People who are not shown.
admin-policy-more = Y { $more } más.
admin-policy-own-account-first = Actívala antes en tu propia cuenta, con un método que esté permitido: si no, tu cuenta también se quedaría fuera, y siempre tiene que haber un administrador que pueda entrar.
admin-policy-own-account = Verificación en dos pasos de tu cuenta
admin-policy-save = Guardar política
admin-policy-change-it = Cambiarla
admin-policy-what-members-see = Lo que ven los miembros
