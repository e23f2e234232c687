# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = Problemas para iniciar sesión
help-issues-pair = La dirección de correo y la contraseña no coinciden
help-issues-pair-check = Comprueba que las dos estén bien escritas. En una contraseña, las mayúsculas y las minúsculas son distintas.
help-issues-pair-forgot = ¿Ya no la sabes? <forgot>Elige una contraseña nueva</forgot> con un enlace que te enviamos.
help-issues-mail = No te ha llegado el correo con el enlace
help-issues-mail-look = Mira en la carpeta de spam. <log-in>Inicia sesión</log-in> con tu contraseña: entonces enviamos un enlace nuevo.
# The link in the mail that confirms an address.
help-issues-link = La página del enlace no acepta tu contraseña
help-issues-link-own-password = Escribe la contraseña que elegiste al crear la cuenta. Cada enlace funciona solo con la contraseña de su propio registro: si creaste la cuenta más de una vez, usa el correo más reciente. Si eso no ayuda, crea la cuenta de nuevo.
help-issues-link-not-asked-for = ¿Un correo que no has pedido? Otra persona escribió tu dirección. No hagas nada: sin la contraseña de esa persona, el enlace no abre nada.
help-issues-code = El código no coincide
help-issues-code-right-entry = Comprueba que en tu aplicación miras la entrada de este servicio.
help-issues-code-next = Espera al próximo código: cada uno funciona una vez y durante poco tiempo.
help-issues-code-time = Comprueba que tu teléfono ajusta la hora automáticamente.
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = El mensaje de texto no llega
help-issues-text-signal = Puede tardar un minuto, y tu teléfono necesita cobertura.
help-issues-text-same-code = Selecciona «Enviar un código nuevo». Durante diez minutos es el mismo código, así que no importa qué mensaje llegue antes.
help-issues-text-few = Cada número puede recibir unos pocos mensajes por hora. Cuando se acaban, la página dice a partir de qué hora hay más.
help-issues-text-other-way = Usa otra de tus formas o tu clave de recuperación: están debajo del formulario.
help-issues-key = No se lee tu llave de seguridad
help-issues-key-touch = Conecta la llave hasta que se encienda su luz o acércala a la parte de arriba del teléfono. Después tócala.
help-issues-key-registered = Funciona cualquier llave que hayas registrado aquí. La llave de otra cuenta no funciona.
help-issues-key-browser = Las llaves de seguridad necesitan JavaScript, una dirección segura (https) y un navegador de los últimos años.
help-issues-key-other-way = Usa otra de tus formas: están debajo del botón.
help-issues-nothing-at-hand = No tienes a mano tu teléfono ni tu llave de seguridad
help-issues-nothing-at-hand-recover = Inicia sesión con tu contraseña y selecciona «Usar la clave de recuperación». <recover>Cómo recuperar tu cuenta</recover>
help-issues-recovery = No se acepta tu clave de recuperación
help-issues-recovery-letters = Tiene 24 letras y números. Dan igual las mayúsculas y las minúsculas, y no importan los espacios ni los guiones.
help-issues-recovery-once = Cada clave funciona una vez. Al iniciar sesión con una, recibiste otra nueva: búscala.
help-issues-recovery-newest = Si creaste una clave más nueva, solo funciona la última que guardaste.
help-issues-lost = No encuentras tu clave de recuperación
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = Mira donde guardas los papeles, en tu gestor de contraseñas y entre tus descargas: busca un archivo con «recovery-key» en el nombre.
help-issues-lost-other-way = Usa otra forma de iniciar sesión: también sirve otra llave de seguridad u otra aplicación de autenticación tuya.
help-issues-lost-still-logged-in = ¿Aún tienes la sesión abierta en otro ordenador o teléfono? Abre allí «Seguridad», selecciona «Gestionar la verificación en dos pasos» y después «Crear nueva clave de recuperación de emergencia».
help-issues-lost-ask-admin = Si nada de esto ayuda, pregunta al administrador de este servicio. Un administrador puede ayudarte a volver a entrar y se asegurará de que eres tú.
help-issues-tries = Demasiados intentos
help-issues-tries-wait = Tras varios intentos fallidos te pedimos que esperes y te decimos hasta cuándo. Solo tienes que esperar.

# About two-step verification.
help-two-step-title = Sobre la verificación en dos pasos
# $service is the name of the service: Nightlatch.
help-two-step-intro = La verificación en dos pasos protege tu cuenta de { $service } porque pide tu contraseña y después un paso más para iniciar sesión. Ese paso más mantiene segura tu cuenta aunque alguien averigüe tu contraseña.
help-two-step-turn-on = Activarla
# The first step of three lists.
help-two-step-open-settings = Inicia sesión, abre <security>Seguridad</security> y selecciona «Gestionar la verificación en dos pasos».
help-two-step-turn-on-password = Escribe la contraseña de tu cuenta y selecciona «Configurar».
help-two-step-turn-on-method = Selecciona un método de verificación y sigue los pasos para ese método que hay más abajo.
help-two-step-turn-on-recovery-key = Copia, imprime o descarga tu clave de recuperación de emergencia y guárdala en un lugar seguro.
help-two-step-turn-on-devices = En el dispositivo que usas, tu sesión sigue abierta. En los demás se cierra: allí escribes tu contraseña y completas el segundo paso.
help-two-step-key = Usar una llave de seguridad
help-two-step-key-enable = Selecciona «Activar llave de seguridad».
help-two-step-key-name = Escribe un nombre para la llave.
help-two-step-key-register = Selecciona «Registrar llave».
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = Sigue las instrucciones de la pantalla para terminar la configuración.
help-two-step-app = Usar una aplicación de autenticación
help-two-step-app-enable = Selecciona «Activar aplicación de autenticación».
help-two-step-app-scan = Escanea el código con la aplicación y escribe los 6 dígitos que muestra.
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = Usar mensajes de texto (SMS)
help-two-step-text-only-first = Este método solo está disponible si configuras tu primer método de verificación en dos pasos. Otros métodos son más seguros, así que usa este solo si no hay otra opción.
help-two-step-text-select = Selecciona «Opción de seguridad limitada» y después «Empezar con SMS».
help-two-step-text-number = Escribe tu número de teléfono y selecciona «Enviar SMS con código». Te enviaremos un mensaje de texto con un código.
help-two-step-text-connect = Escribe el código y selecciona «Conectar teléfono».
help-two-step-log-in-text = Iniciar sesión con mensajes de texto
help-two-step-log-in-text-look = Mira en tu teléfono si hay un mensaje de texto con el código nuevo.
help-two-step-log-in-text-code = Escribe el código. Funciona durante 10 minutos.
help-two-step-log-in-key = Iniciar sesión con una llave de seguridad
help-two-step-log-in-key-pair = Escribe tu dirección de correo y tu contraseña y selecciona «Iniciar sesión».
help-two-step-log-in-key-select = Selecciona «Iniciar sesión con llave de seguridad».
help-two-step-log-in-key-use = Usa cualquiera de tus llaves de seguridad registradas.
help-two-step-log-in-app = Iniciar sesión con una aplicación de autenticación
# The first step with an app, and with text messages.
help-two-step-log-in-pair = Escribe tu dirección de correo y tu contraseña.
help-two-step-log-in-app-read = Abre la aplicación de autenticación y lee el código nuevo. Cambia cada 30 segundos.
help-two-step-log-in-app-code = Escribe el código. Puedes dejar espacios.
help-two-step-keys = Gestionar tus llaves de seguridad
help-two-step-keys-unlock = Puedes añadir varias llaves de seguridad, eliminarlas y cambiarles el nombre. Abre «Gestionar la verificación en dos pasos» y, si los ajustes están bloqueados, selecciona «Desbloquear ajustes». Después:
help-two-step-keys-add = Para añadir una llave, selecciona el botón «Registrar llave nueva».
help-two-step-keys-delete = Para eliminar una llave, selecciona el botón «Eliminar» de esa llave.
help-two-step-keys-rename = Para cambiar el nombre de una llave, selecciona su nombre y escribe otro.
help-two-step-disable-method = Desactivar un método de verificación
help-two-step-disable-method-needs-other = Si ya no necesitas un método de verificación en dos pasos, puedes desactivarlo, siempre que tengas activado al menos otro método.
# The second step of two lists.
help-two-step-unlock-if-required = Si hace falta, escribe tu contraseña en el campo de la contraseña de la cuenta y selecciona el botón «Desbloquear ajustes».
help-two-step-disable-method-find = Ve al método de verificación que quieres desactivar.
# The three dots are what the button looks like.
help-two-step-disable-method-select = Selecciona «Más acciones» (•••) en ese método de verificación y después «Desactivar».
help-two-step-disable-method-new-phone = Si tienes un teléfono nuevo, selecciona allí «Sustituir»: la aplicación actual sigue funcionando hasta que se conecte la nueva.
help-two-step-disable = Desactivar la verificación en dos pasos
help-two-step-disable-means = Si desactivas la verificación en dos pasos, tu cuenta deja de tener la protección de un segundo paso al iniciar sesión.
help-two-step-disable-select = En «Ajustes», selecciona «Desactivar la verificación en dos pasos».
help-two-step-disable-confirm = En la ventana de confirmación que aparece, selecciona «Desactivar» para dejar de usar la verificación en dos pasos.
help-two-step-disable-after = Después de desactivar la verificación en dos pasos, ya no tienes que iniciar sesión con tu llave de seguridad, un código por SMS o la aplicación de autenticación. Puedes volver a activarla en cualquier momento.
help-two-step-disable-while-required = Ten en cuenta que, si tu organización exige tener activada la verificación en dos pasos y la desactivas en tu cuenta, no podrás iniciar sesión para volver a activarla.
help-two-step-address = Cuando las llaves de seguridad necesitan una dirección segura
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = Los navegadores solo piden llaves de seguridad en páginas que llegan por https o en este mismo ordenador (localhost). Si ves que una página ha llegado por http, ábrela con https:// delante. Si no funciona, díselo a tu administrador: pone un certificado en el servidor, o un proxy con certificado delante, y cambia public-url a la dirección https.
help-two-step-recover = Recuperar tu cuenta
help-two-step-recover-how = Si no tienes tu llave de seguridad o tu teléfono, o no puedes abrir tu aplicación de autenticación, puedes iniciar sesión con la clave de recuperación de emergencia que guardaste. Después recibes una clave de recuperación nueva, porque cada una funciona solo una vez.
help-two-step-recover-use = Usar tu clave de recuperación de emergencia en lugar de un código de verificación
help-two-step-recover-use-pair = Escribe tu dirección de correo y tu contraseña como siempre.
help-two-step-recover-use-select = Cuando la pantalla pida un código de verificación o una llave de seguridad, selecciona «Usar la clave de recuperación».
help-two-step-recover-use-enter = Escribe tu clave de recuperación. Dan igual las mayúsculas y las minúsculas, y no importan los espacios ni los guiones.
help-two-step-recover-use-new = Recibes una clave de recuperación nueva, porque cada clave se puede usar solo una vez.
help-two-step-recover-use-keep = Copia, imprime o descarga tu clave nueva y guárdala en un lugar seguro.
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = Si también has perdido tu clave de recuperación, lee <lost>No encuentras tu clave de recuperación</lost>.
help-two-step-new-key = Crear una nueva clave de recuperación de emergencia
help-two-step-new-key-when = Si has perdido tu clave de recuperación o crees que puede tenerla otra persona, puedes crear una nueva mientras tengas la sesión abierta.
# For someone who is still logged in.
help-two-step-open-settings-here = Abre <security>Seguridad</security> y selecciona «Gestionar la verificación en dos pasos».
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = Si los ajustes están bloqueados, selecciona «Desbloquear ajustes» y escribe la contraseña de tu cuenta.
help-two-step-new-key-select = Selecciona «Crear nueva clave de recuperación de emergencia».
help-two-step-new-key-follow = Sigue las instrucciones de la pantalla para crear una clave nueva.
help-two-step-new-key-keep = Copia, imprime o descarga la clave nueva y cuídala como cualquier otra contraseña. Sustituye a la anterior en cuanto la hayas guardado; hasta entonces funciona la anterior.
