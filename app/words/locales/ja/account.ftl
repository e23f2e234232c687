# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = { $service }に登録する
account-your-name = お名前
account-email-address = メールアドレス
account-password = パスワード
account-sign-up = 登録する
account-has-one = アカウントをお持ちですか？ <log-in>ログイン</log-in>
account-check-mail-title = メールを確認してください
account-mail-sent = メールを送りました。メールのリンクを開いて、決めたパスワードを入力してください。アドレスが確認され、ログインできます。
account-no-mail = 届いていませんか？ 迷惑メールのフォルダーを見てください。または、ログインしてください。リンクをもう一度送ります。
account-log-in = ログイン

# Behind the link of the mail.
account-confirm-title = メールアドレスの確認
account-confirm-why = パスワードを入力して、ボタンを押してください。このアドレスとこのアカウントが、どちらもご本人のものだと確認できます。
account-confirm-hint = 登録したときに決めたパスワードです。
account-confirm = メールアドレスを確認する
account-confirm-wrong-password = パスワードが違います。何度か登録した場合は、いちばん新しいメールを使ってください。

not-found-title = ページが見つかりません
not-found-why = アドレスが間違っているか、ページが移動した可能性があります。
not-found-go-to-start = 最初のページへ
