# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = Activar aplicación de autenticación

# Connecting an app, in three steps.
app-open = Abre una aplicación de autenticación
app-have-none = No tengo ninguna
app-install-one = Instala antes una en tu teléfono o en tu ordenador. Sirven Google Authenticator, Authy, Duo Mobile, 2FAS y la mayoría de los gestores de contraseñas.
app-scan = Escanea este código con ella
app-open-here = Abrir en una aplicación de este dispositivo
app-or-type = O escribe esta clave de configuración en tu aplicación:
app-copy-key = Copiar clave de configuración
app-enter-code = Escribe el código que muestra la aplicación
app-code-label = Código de 6 dígitos de tu aplicación
app-code-hint = Puedes dejar espacios.
app-connect = Conectar aplicación
app-new-code = Empezar de nuevo con otro código
app-no-open-set-up = Aquí no hay ninguna configuración abierta. Una configuración dura 30 minutos y termina al conectar la aplicación.
app-start-again = Empezar de nuevo

# The list of apps.
app-title = Aplicación de autenticación
# Beside the title: this way to log in can be used.
app-on = Activada
app-none-yet = Todavía no hay ninguna aplicación. Una aplicación funciona sin cobertura: escribes un código de 6 dígitos.
app-add-another = Añadir otra aplicación
app-name-label = Nombre de esta aplicación
# Both are days.
app-connected-and-used = Conectada el { $connected }, último uso el { $used }
app-connected = Conectada el { $connected }, aún no se ha usado para iniciar sesión
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = Sustituir<hidden> { $name }</hidden>

# Replacing one, before it begins.
app-replace-title = Sustituir { $name }
app-replace-lead = Para un teléfono nuevo u otra aplicación. La aplicación actual sigue funcionando hasta que se conecte la nueva.
app-replace-means = La aplicación nueva ocupa su lugar y recibe su nombre. Entonces se cerrará la sesión en los demás dispositivos que la iniciaron con la anterior.
app-replace-start = Conectar la aplicación nueva

# While one is being replaced.
app-replacing-title = Sustituir aplicación de autenticación
app-replacing-lead = Vas a sustituir <strong>{ $name }</strong>. La aplicación actual sigue funcionando hasta que se conecte la nueva.
app-not-replacing = Aquí no se está sustituyendo ninguna aplicación. Una configuración dura 30 minutos y termina al conectar la aplicación.

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = Desactivar
app-disable-title = ¿Desactivar { $name }?
app-only-way = { $name } es tu única forma de iniciar sesión
app-disable-means = No podrás iniciar sesión con sus códigos.
app-disable-used = Último uso: { $day }, { $clock }.
app-disable-unused = Aún no se ha usado para iniciar sesión.
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = Se cerrará la sesión en los demás dispositivos que la iniciaron con ella. Todavía tienes: { $others }. Tu clave de recuperación sigue siendo la misma.
app-disable-keep = Conservar aplicación
