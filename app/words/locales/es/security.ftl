# The overview of security: one card for each subject (S1).

security-title = Seguridad
# $day is the day on which two-step verification was turned on.
security-on-since = Activada desde el { $day }
security-off = Desactivada
security-manage-two-step = Gestionar la verificación en dos pasos
security-password = Contraseña
security-password-changed = Último cambio: { $day }
security-change-password = Cambiar contraseña
security-devices = Dispositivos
security-devices-logged-in = { $others ->
    [0] Solo este dispositivo tiene la sesión abierta.
    [one] Este dispositivo y { $others } más tienen la sesión abierta.
   *[other] Este dispositivo y { $others } más tienen la sesión abierta.
}
security-see-devices = Ver dispositivos
security-activity = Actividad
security-activity-about = Inicios de sesión, cambios y problemas.
security-see-activity = Ver actividad
security-api-tokens = Tokens de API
security-tokens-that-work = { $count ->
    [0] No hay tokens. Con uno, un script no necesita contraseña.
    [one] { $count } token funciona.
   *[other] { $count } tokens funcionan.
}
security-see-api-tokens = Ver tokens de API
security-key-not-saved-yet = Aún sin guardar
security-key-had-on = La tenías el { $day }
security-key-saved = Guardada el { $day }

# On every page that shows settings.
security-cannot-load = No hemos podido cargar tus ajustes. No ha cambiado nada.
security-try-again = Intentar de nuevo

# Who the account belongs to.
security-profile = Perfil
security-profile-name = Nombre
security-profile-email = Dirección de correo
security-profile-organization = Organización

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>La verificación en dos pasos está desactivada.</strong> Cualquiera que averigüe tu contraseña puede iniciar sesión.
security-two-step-is-on = <strong>La verificación en dos pasos está activada.</strong>
security-asks-for-key = { $keys ->
    [one] Al iniciar sesión, pedimos tu contraseña y después tu llave de seguridad.
   *[other] Al iniciar sesión, pedimos tu contraseña y después una de tus llaves de seguridad.
}
security-asks-for-app = { $apps ->
    [one] Al iniciar sesión, pedimos tu contraseña y después un código de tu aplicación.
   *[other] Al iniciar sesión, pedimos tu contraseña y después un código de una de tus aplicaciones.
}
security-asks-for-text = Al iniciar sesión, pedimos tu contraseña y después un código que enviamos a tu teléfono.
security-asks-for-key-or-app = Al iniciar sesión, pedimos tu contraseña y después una llave de seguridad o un código de tu aplicación.
security-asks-for-key-or-text = Al iniciar sesión, pedimos tu contraseña y después una llave de seguridad o un código que enviamos a tu teléfono.
security-asks-for-app-or-text = Al iniciar sesión, pedimos tu contraseña y después un código de tu aplicación o un código que enviamos a tu teléfono.
security-asks-for-any = Al iniciar sesión, pedimos tu contraseña y después una llave de seguridad, un código de tu aplicación o un código que enviamos a tu teléfono.
security-next-after-one-key = Para entrar de otra forma solo tienes tu clave de recuperación: añade una segunda forma para no quedarte fuera.
security-next-after-one-app = Para entrar de otra forma solo tienes tu clave de recuperación.
security-next-after-text = Los mensajes de texto son más fáciles de robar que las otras formas: añade una llave de seguridad o una aplicación.
security-key-is-not-saved = <strong>Tu clave de recuperación de emergencia no está guardada.</strong> La verificación en dos pasos está activada. Sin la clave, podrías perder esta cuenta si pierdes el teléfono o la llave de seguridad.
security-save-your-key = Guardar tu clave de recuperación
security-make-a-new-key = Crear una clave de recuperación nueva
