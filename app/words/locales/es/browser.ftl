# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them stays as text in the page: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = Error:
busy = El servicio está muy ocupado en este momento. No ha cambiado nada. Inténtalo de nuevo en unos segundos.
cancel-here = Cancelar

# A button beside a password, and what follows its label for those who do not see where it stands.
show-password = Mostrar<hidden> contraseña</hidden>

# Before the name of a thing, for those who do not see that it can be changed.
rename-it = <hidden>Cambiar el nombre de </hidden>{ $name }
save-name = Guardar

changed-elsewhere = Tus ajustes han cambiado en otro dispositivo.
show-changes = Mostrar los cambios

copy = Copiar
print = Imprimir
copied = Copiado.
copied-key = Copiada. Pégala en un lugar seguro, como un gestor de contraseñas.
copy-by-hand = Tu navegador no ha permitido copiar. Está seleccionado: cópialo tú.

# Asking a security key.
key-needs-script = Las llaves de seguridad necesitan JavaScript en este navegador.
key-needs-secure-address = Las llaves de seguridad necesitan una dirección segura (https). Has abierto esta página con http.
what-an-admin-can-do = Qué puede hacer un administrador
key-not-in-this-browser = Este navegador no puede usar llaves de seguridad. Usa otro navegador o elige abajo otra forma.
key-touch = Toca tu llave
key-in-a-window = Tu navegador muestra una ventana.
key-waiting = Esperando tu llave.
key-stopped = Detenido.
key-press-again = Listo. Pulsa el botón otra vez.
key-works = Funciona.
key-not-read = No ha cambiado nada. No se ha leído la llave. Inténtalo de nuevo cuando la tengas en la mano.
key-no-answer = Hemos esperado, pero ninguna llave ha respondido. Conéctala o acércala al teléfono e inténtalo de nuevo.
key-already-there = Esta llave ya está en tu cuenta. Usa otra llave o vuelve a tu lista.
key-needs-pin = Esta llave necesita un PIN antes de usarse aquí. Ponlo con la aplicación del fabricante o en los ajustes del sistema e inténtalo de nuevo.
key-too-old = Esta llave es demasiado antigua para este sitio. Una más nueva servirá.
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = Esta dirección no coincide con aquella para la que se configuraron las llaves ({ $site }). Da a tu administrador esta referencia: { $reference }
key-fault = La llave ha dado un fallo. Quítala, vuelve a ponerla e inténtalo de nuevo.
