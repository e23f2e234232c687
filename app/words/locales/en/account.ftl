# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = Sign up for { $service }
account-your-name = Your name
account-email-address = Email address
account-password = Password
account-sign-up = Sign up
account-has-one = You have an account? <log-in>Log in</log-in>
account-check-mail-title = Check your mail
account-mail-sent = We sent you an email. Open the link in it and enter the password that you chose. That confirms your address and logs you in.
account-no-mail = Nothing there? Look in the spam folder, or log in: we then send the link again.
account-log-in = Log in

# Behind the link of the mail.
account-confirm-title = Confirm your email address
account-confirm-why = Enter your password and press the button. Together they show that this address and this account are both yours.
account-confirm-hint = The one that you chose when you signed up.
account-confirm = Confirm email address
account-confirm-wrong-password = That password is not right. Use the newest mail if you signed up more than once.

not-found-title = There is no page here
not-found-why = The address may be mistyped, or the page was moved.
not-found-go-to-start = Go to the start
