# The page behind an invitation (X9).

join-title = 組織に参加する
# $organization is the name of the organization.
join-title-of = { $organization }に参加する
# For someone who is invited to found one.
join-title-founding = 組織を作る
# $email is the address that was invited.
join-invited-as-member = { $email }は{ $organization }に招待されています。組織の管理者は、あなたの名前、アドレス、使っているログイン方法を見ることができ、ログインできなくなったときに手助けできます。
join-invited-as-admin = { $email }は{ $organization }に管理者として招待されています。管理者は、全メンバーの名前、アドレス、ログイン方法を見ることができ、ログインできなくなったメンバーを手助けできます。
join-invited-to-found = { $email }は組織を作るよう招待されています。あなたが最初の管理者になり、ほかの人を招待できます。
join-no-account-yet = このアドレスのアカウントはまだありません。名前とパスワードを決めてください。
join-has-account = このアドレスのアカウントがあります。そのパスワードを入力してください。2段階目の認証がある場合は、次に行います。
join-is-logged-in = このアカウントでログインしています。
join-organization-name = 組織の名前
join-your-name = お名前
# The password that is chosen for a new account.
join-new-password = パスワード
# $service is the name of the service.
join-account-password = { $service }アカウントのパスワード
join-submit = 参加する
# The button of someone who founds an organization.
join-submit-founding = 組織を作る

# Where there is no invitation to be seen.
join-log-in-first = 招待されたアドレスでログインするか、メールのリンクを開いてください。
join-log-in = ログイン
# The account is in an organization already; the invitation is to another.
join-in-another = この組織に移る場合は、先に今の組織の管理者に頼んで、アカウントを組織から外してもらってください。
join-nothing-changed = 何も変更されていません。
