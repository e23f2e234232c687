# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = mensaje de texto
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = los mensajes de texto

# Choosing them, and what they are worth.
text-limited-title = Opción de seguridad limitada
text-choice-about = Mensaje de texto. Úsalo solo si no puedes usar otra cosa. Solo puede ser tu primera forma: cuando tengas otra, ya no se puede añadir.
text-limited-warning = Los mensajes de texto son más fáciles de robar que las otras formas: alguien puede hacerse con tu número de teléfono. Úsalos solo si no puedes usar otra cosa.
text-limited-signal = Al iniciar sesión, enviamos un código a tu teléfono, que necesita cobertura.
text-limited-use = Usamos tu número solo para estos códigos.
text-limited-first = El mensaje de texto solo puede ser tu primera forma. Más adelante puedes añadir una llave de seguridad o una aplicación y desactivarlo.
text-choose-safer-way = Elegir una forma más segura
text-choose-another-way = Elegir otra forma
text-get-started = Empezar con SMS

# The number that codes are sent to.
text-number-title = Número de teléfono
text-number-label = Número de teléfono móvil
text-number-lead = Enviamos un mensaje de texto con un código a este número ahora y cada vez que inicies sesión. Lo usamos solo para estos códigos.
text-number-lead-replaces = Los códigos van a tu número actual hasta que se conecte el nuevo.
# $code is the code of a country: +44.
text-number-hint = Puedes dejar espacios. Añadimos { $code } a un número sin prefijo de país.
text-number-hint-no-country = Puedes dejar espacios. Incluye el prefijo del país, por ejemplo +44.

# The code that proves the number.
text-connect = Conectar teléfono
text-change-number = Cambiar número
text-no-code = Aquí no hay ningún código que escribir. Un código funciona durante 10 minutos y se anula tras 5 intentos fallidos.

# Among the ways of an account.
text-title = Mensaje de texto
# Beside the title: this way to log in can be used.
text-on = Activado
# $tail is the last three digits.
text-number-ending = Número terminado en { $tail }
# Both are days.
text-connected-and-used = Conectado el { $connected }, último uso el { $used }
text-connected = Conectado el { $connected }, aún no se ha usado para iniciar sesión
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = Sustituir<hidden> el número</hidden>
text-easier-to-steal = Los mensajes de texto son más fáciles de robar que las otras formas. Con una llave de seguridad o una aplicación no los necesitas.

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = Desactivar
text-disable-title = ¿Desactivar los mensajes de texto?
text-only-way = El mensaje de texto es tu única forma de iniciar sesión
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = Ya no enviaremos códigos al número terminado en { $tail } y lo borraremos. Se cerrará la sesión en los demás dispositivos que la iniciaron con uno de esos códigos. Todavía tienes: { $others }. No puedes volver a añadir los mensajes de texto mientras tengas otra forma. Tu clave de recuperación sigue siendo la misma.
text-disable-keep = Conservar mensajes de texto
text-is-disabled = Los mensajes de texto están desactivados.
