# The page behind an invitation (X9).

join-title = Join an organization
# $organization is the name of the organization.
join-title-of = Join { $organization }
# For someone who is invited to found one.
join-title-founding = Set up your organization
# $email is the address that was invited.
join-invited-as-member = { $email } is invited to join { $organization }. Its admins see your name, your address and which ways to log in you have, and can help you back in.
join-invited-as-admin = { $email } is invited to join { $organization } as an admin. Admins see the names, addresses and ways to log in of all members, and can help them back in.
join-invited-to-found = { $email } is invited to set up an organization. You are its first admin, and can invite others.
join-no-account-yet = There is no account with this address yet. Choose a name and a password for one.
join-has-account = There is an account with this address. Enter its password. If it has a second step, that comes next.
join-is-logged-in = You are logged in with this account.
join-organization-name = Name of the organization
join-your-name = Your name
# The password that is chosen for a new account.
join-new-password = Password
# $service is the name of the service.
join-account-password = { $service } account password
join-submit = Join
# The button of someone who founds an organization.
join-submit-founding = Set up

# Where there is no invitation to be seen.
join-log-in-first = Log in with the address that was invited, or open the link in the mail.
join-log-in = Log in
# The account is in an organization already; the invitation is to another.
join-in-another = If you are to change to this one, ask an admin of yours to take the account out first.
join-nothing-changed = Nothing was changed.
