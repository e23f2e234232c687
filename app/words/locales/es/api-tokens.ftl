# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = Tokens de API
api-tokens-lead = Con la verificación en dos pasos activada, los scripts no pueden usar tu contraseña. Da a cada script su propio token.
api-tokens-yours = Tus tokens
api-tokens-none = No hay tokens.
api-tokens-create = Crear token
api-tokens-see-description = Lo que un programa puede hacer con un token está en la <description>descripción de la API</description>.
api-tokens-full = Tienes { $max } tokens, y no puede haber más. Revoca uno que ya no haga falta.
# Labels beside a token.
api-tokens-ended = Terminado
api-tokens-idle = Sin usar desde hace 90 días
# Below the label "Not used for 90 days".
api-tokens-idle-advice = Revócalo si ya no hace falta.
# Both are days.
api-tokens-created-and-ends = Creado el { $created }, termina el { $ends }
api-tokens-created-and-ended = Creado el { $created }, terminó el { $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = Nunca se ha usado
api-tokens-last-used = Último uso: { $day }, { $clock }
api-tokens-last-used-from = Último uso: { $day }, { $clock }, desde { $address }
api-tokens-last-used-by = Último uso: { $day }, { $clock }, con { $program }
api-tokens-last-used-from-by = Último uso: { $day }, { $clock }, desde { $address }, con { $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = Revocar<hidden> { $name }</hidden>

# The question before a token is taken away.
api-tokens-revoke-title = ¿Revocar { $name }?
api-tokens-revoke-what-happens = Los programas que lo tienen dejan de entrar desde ese momento y para siempre. Un token revocado no se puede recuperar.
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }.
api-tokens-keep-it = Conservarlo
api-tokens-revoke = Revocar

# The form for a new token.
api-tokens-create-title = Crear un token de API
api-tokens-back-to-list = Volver a tus tokens
api-tokens-name-for-it = Nombre de este token
api-tokens-name-hint = El programa que lo va a usar, por ejemplo Copia de seguridad de la wiki.
api-tokens-what-it-may-do = Lo que puede hacer
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = Como máximo, dentro de un año.
api-tokens-until-at-most-days = { $days ->
    [one] En { $organization }, un token puede durar como máximo { $days } día.
   *[other] En { $organization }, un token puede durar como máximo { $days } días.
}
api-tokens-until-midnight = El día termina a medianoche UTC.

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = Leer tu cuenta
api-tokens-read-account-means = Quién eres y cómo está la verificación en dos pasos. No se puede cambiar nada.
api-tokens-read-organization = Leer tu organización
api-tokens-read-organization-means = Los miembros y su estado, la política, la actividad y los informes. No se puede cambiar nada.
api-tokens-manage-organization = Gestionar tu organización
api-tokens-manage-organization-means = Leerla y cambiar lo que puedes cambiar allí: restablecer a miembros, hacer excepciones para ellos, definir la política.
# Several of them at a time.
api-tokens-may-read-both = Leer tu cuenta, leer tu organización
api-tokens-may-read-account-and-manage = Leer tu cuenta, gestionar tu organización
api-tokens-may-read-organization-and-manage = Leer tu organización, gestionar tu organización
api-tokens-may-all = Leer tu cuenta, leer tu organización, gestionar tu organización

# The one look at a new token.
api-tokens-made-title = Tu nuevo token de API
api-tokens-copy-now = Cópialo ahora. No podremos volver a mostrarlo cuando salgas de esta página.
api-tokens-copy-token = Copiar token
# Where there is no button for copying.
api-tokens-select-it = Selecciona el token para copiarlo.
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = Nombre
api-tokens-may = Puede
api-tokens-ends = Termina
api-tokens-try-it = Pruébalo
# Above a command that uses the token.
api-tokens-about-line = Esta línea hace una consulta a la API con él. Quien la lee tiene el token: no la dejes en un archivo que otros puedan leer.
api-tokens-copy-line = Copiar línea
api-tokens-copied = Ya lo he copiado
api-tokens-hidden-title = Este token ya no se muestra
api-tokens-hidden = Un token se muestra una sola vez, justo después de crearlo. Si lo has copiado, todo está bien. Si no, revócalo y crea otro.
api-tokens-go-to-list = Ir a tus tokens
# The title where the new token cannot be read.
api-tokens-one = Token de API
