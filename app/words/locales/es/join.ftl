# The page behind an invitation (X9).

join-title = Unirse a una organización
# $organization is the name of the organization.
join-title-of = Unirse a { $organization }
# For someone who is invited to found one.
join-title-founding = Crea tu organización
# $email is the address that was invited.
join-invited-as-member = { $email } tiene una invitación para unirse a { $organization }. Sus administradores ven tu nombre, tu dirección y qué formas de iniciar sesión tienes, y pueden ayudarte a volver a entrar.
join-invited-as-admin = { $email } tiene una invitación para unirse a { $organization } como administrador. Los administradores ven los nombres, las direcciones y las formas de iniciar sesión de todos los miembros, y pueden ayudarles a volver a entrar.
join-invited-to-found = { $email } tiene una invitación para crear una organización. Serás su primer administrador y podrás invitar a otras personas.
join-no-account-yet = Todavía no hay ninguna cuenta con esta dirección. Elige un nombre y una contraseña para crearla.
join-has-account = Hay una cuenta con esta dirección. Escribe su contraseña. Si tiene un segundo paso, viene después.
join-is-logged-in = Tienes la sesión abierta con esta cuenta.
join-organization-name = Nombre de la organización
join-your-name = Tu nombre
# The password that is chosen for a new account.
join-new-password = Contraseña
# $service is the name of the service.
join-account-password = Contraseña de la cuenta de { $service }
join-submit = Unirme
# The button of someone who founds an organization.
join-submit-founding = Crear

# Where there is no invitation to be seen.
join-log-in-first = Inicia sesión con la dirección que recibió la invitación o abre el enlace del correo.
join-log-in = Iniciar sesión
# The account is in an organization already; the invitation is to another.
join-in-another = Si vas a cambiar a esta, pide antes a un administrador de la tuya que saque la cuenta.
join-nothing-changed = No ha cambiado nada.
