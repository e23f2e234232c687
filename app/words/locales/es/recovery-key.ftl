# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = Sin guardar
recovery-key-saved = Guardada
recovery-key-made-not-saved = Creada el { $made }. No nos has dicho que la hayas guardado.
recovery-key-made-and-saved = Creada el { $made }, guardada el { $saved }, sin usar.
# After the message before this one.
recovery-key-confirmed = El { $day } dijiste por última vez que aún la tienes.
recovery-key-new-waits = Hay una clave nueva que falta guardar. Hasta entonces funciona esta.
recovery-key-save-new = Guardar tu nueva clave de recuperación

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>¿Aún tienes tu clave de recuperación del { $day }?</strong> Con ella puedes volver a entrar si pierdes el teléfono y las llaves.
recovery-key-still-have-it = Aún la tengo
recovery-key-make-a-new-one = Crear una nueva
recovery-key-ask-next-month = Preguntarme el mes que viene

# A first key on the screen.
recovery-key-step = Paso 3 de 3
recovery-key-save-title = Guarda tu clave de recuperación de emergencia
recovery-key-way-back = Si pierdes el teléfono y las llaves, con esta clave puedes volver a entrar. Funciona una vez. No podremos volver a mostrarla cuando termines.
recovery-key-i-have-saved-it = He guardado mi clave de recuperación en un lugar al que puedo llegar sin este dispositivo

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = Léela letra a letra
recovery-key-spell-dash = guion
recovery-key-spell-zero = cero
recovery-key-spell-one = uno
recovery-key-spell-capital = { $letter } mayúscula

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service }: clave de recuperación de emergencia
recovery-key-printed-address = Dirección: { $host }
recovery-key-printed-account = Cuenta: { $email }
recovery-key-printed-made = Creada el { $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = Cómo usarla: inicia sesión con tu contraseña, elige «Usar la clave de recuperación» y escribe la clave. Funciona una vez.

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = Esta clave ya no se muestra. Si la has guardado, todo está bien. Si no, crea una nueva: la anterior dejará de funcionar.
recovery-key-make-new = Crear una clave de recuperación nueva

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = Crear nueva clave de recuperación de emergencia
recovery-key-when-to-create = Hazlo si has perdido tu clave de recuperación o si puede tenerla otra persona.
recovery-key-old-stops = Tu clave anterior, creada el { $day }, deja de funcionar en cuanto termines. Destruye entonces todas sus copias.
recovery-key-create-now = Crear clave nueva
recovery-key-new-title = Tu nueva clave de recuperación de emergencia
recovery-key-old-works-until = Tu clave anterior funciona hasta que termines aquí. Después solo funciona esta: destruye todas las copias de la anterior.
recovery-key-new-works-once = La clave nueva también funciona una vez. No podremos volver a mostrarla cuando termines.
recovery-key-cancel-new = Cancelar<hidden> y conservar la clave anterior</hidden>

recovery-key-file =
    { $service }: clave de recuperación de emergencia

    Cuenta: { $email }
    Creada el: { $day }

    { $key }

    Cómo usarla: inicia sesión en { $link } con tu contraseña, elige «Usar la clave de recuperación» e introduce la clave.
    Funciona una sola vez.
