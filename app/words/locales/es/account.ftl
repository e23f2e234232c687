# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = Crear una cuenta en { $service }
account-your-name = Tu nombre
account-email-address = Dirección de correo
account-password = Contraseña
account-sign-up = Crear cuenta
account-has-one = ¿Ya tienes una cuenta? <log-in>Inicia sesión</log-in>
account-check-mail-title = Mira tu correo
account-mail-sent = Te hemos enviado un correo. Abre el enlace que contiene y escribe la contraseña que elegiste. Así confirmas tu dirección e inicias sesión.
account-no-mail = ¿No ha llegado nada? Mira en la carpeta de spam o inicia sesión: entonces enviamos el enlace otra vez.
account-log-in = Iniciar sesión

# Behind the link of the mail.
account-confirm-title = Confirma tu dirección de correo
account-confirm-why = Escribe tu contraseña y pulsa el botón. Las dos cosas juntas muestran que esta dirección y esta cuenta son tuyas.
account-confirm-hint = La que elegiste al crear la cuenta.
account-confirm = Confirmar dirección de correo
account-confirm-wrong-password = Esa contraseña no es correcta. Si creaste la cuenta más de una vez, usa el correo más reciente.

not-found-title = Aquí no hay ninguna página
not-found-why = Puede que la dirección esté mal escrita o que la página se haya movido.
not-found-go-to-start = Ir al inicio
