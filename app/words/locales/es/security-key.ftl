# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = Nombre de esta llave
security-key-name-hint = Por ejemplo, Llave azul o Repuesto del cajón.

# Registering a key.
security-key-enable = Activar llave de seguridad
security-key-about = Una llave de seguridad es un dispositivo pequeño que se conecta o se acerca al teléfono. Un teléfono o un portátil también puede servir de llave. Puede que tengas que tocarla.
security-key-register = Registrar llave
security-key-choose-another-way = Elegir otra forma

# After a key was registered: one touch proves that it works.
security-key-added-title = Llave añadida
security-key-try = Probarla ahora
security-key-told-added = { $name } se ha añadido.
security-key-is-added = <strong>{ $name }</strong> está en tu cuenta.
security-key-try-about = Pruébala ahora: un toque muestra que funciona cuando la necesites.
security-key-second-about = Si pierdes esta, una segunda llave es la forma más fácil de volver a entrar.
security-key-add-second = Añadir una segunda llave
security-key-another-about = Puedes añadir más llaves en cualquier momento.
security-key-add-another = Añadir otra llave
security-key-continue = Continuar

# The keys among the ways to log in.
security-key-heading = Llaves de seguridad
# Beside the heading: there are keys.
security-key-on = Activadas
security-key-none = Todavía no hay llaves. Una llave es la forma más segura de iniciar sesión.
security-key-register-new = Registrar llave nueva
# Below the name of a key: $added and $used are days.
security-key-used = Añadida el { $added }, último uso el { $used }
security-key-not-used = Añadida el { $added }, aún no se ha usado para iniciar sesión
# All keys of the account, after "Disable" and "More actions for".
security-key-all = las llaves de seguridad

# Where a key cannot be taken away.
security-key-only-way = { $name } es tu única forma de iniciar sesión
security-key-only-ways = Las llaves de seguridad son tu única forma de iniciar sesión
security-key-add-way = Añadir otra forma

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = Eliminar
security-key-delete-title = ¿Eliminar { $name }?
security-key-delete-means = No podrás iniciar sesión con ella.
security-key-delete-last-used = Último uso: { $day }, { $time }.
security-key-delete-never-used = Aún no se ha usado para iniciar sesión.
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = Todavía tienes: { $others }.
security-key-other-app = aplicación de autenticación
security-key-other-text = mensaje de texto
security-key-keep = Conservar llave
security-key-delete-it = Eliminar llave

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = Desactivar
security-key-disable-title = ¿Desactivar las llaves de seguridad?
security-key-disable-means = No podrás iniciar sesión con: { $keys }. Se cerrará la sesión en los demás dispositivos que la iniciaron con una llave. Todavía tienes: { $others }. Tu clave de recuperación sigue siendo la misma.
security-key-keep-all = Conservar llaves
