# The page behind an invitation (X9).

join-title = Einer Organisation beitreten
# $organization is the name of the organization.
join-title-of = { $organization } beitreten
# For someone who is invited to found one.
join-title-founding = Ihre Organisation einrichten
# $email is the address that was invited.
join-invited-as-member = { $email } ist eingeladen, { $organization } beizutreten. Die Admins dort sehen Ihren Namen, Ihre Adresse und Ihre Anmeldewege und können Ihnen wieder Zugang geben.
join-invited-as-admin = { $email } ist eingeladen, { $organization } als Admin beizutreten. Admins sehen die Namen, Adressen und Anmeldewege aller Mitglieder und können ihnen wieder Zugang geben.
join-invited-to-found = { $email } ist eingeladen, eine Organisation einzurichten. Sie werden dort Admin und können andere einladen.
join-no-account-yet = Mit dieser Adresse gibt es noch kein Konto. Wählen Sie einen Namen und ein Passwort dafür.
join-has-account = Mit dieser Adresse gibt es schon ein Konto. Geben Sie das Passwort dafür ein. Wenn es einen zweiten Schritt hat, folgt dieser danach.
join-is-logged-in = Sie sind mit diesem Konto angemeldet.
join-organization-name = Name der Organisation
join-your-name = Ihr Name
# The password that is chosen for a new account.
join-new-password = Passwort
# $service is the name of the service.
join-account-password = Passwort Ihres Kontos bei { $service }
join-submit = Beitreten
# The button of someone who founds an organization.
join-submit-founding = Einrichten

# Where there is no invitation to be seen.
join-log-in-first = Melden Sie sich mit der eingeladenen Adresse an oder öffnen Sie den Link in der E-Mail.
join-log-in = Anmelden
# The account is in an organization already; the invitation is to another.
join-in-another = Wenn Sie zu dieser wechseln sollen, bitten Sie einen Admin Ihrer jetzigen Organisation, das Konto zuerst dort herauszunehmen.
join-nothing-changed = Es wurde nichts geändert.
