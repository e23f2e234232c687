# Another password: changed by its owner, or set anew with the link of a mail (S26 and X7).

password-new = 新しいパスワード
# What a new password has to be; at sign-up, too. $minimum is a number, and never 1.
password-hint = { $minimum }文字以上。互いに関係のない単語を3つか4つ並べると、強くて覚えやすくなります。

# Changing it.
password-change = パスワードを変更する
password-change-logs-out = { $others ->
    [0] このデバイスはログインしたままです。今ログインしているほかのデバイスはありません。新しいパスワードを決めるためのリンクは使えなくなります。
   *[other] このデバイスはログインしたままです。ほかの{ $others }台のデバイスはログアウトされます。新しいパスワードを決めるためのリンクは使えなくなります。
}

# Asking for a link.
password-forgot-title = パスワードをお忘れですか？
password-forgot-how = メールアドレスを入力してください。新しいパスワードを決めるためのリンクを送ります。
password-email-address = メールアドレス
password-send-link = リンクを送る
password-back-to-log-in = ログインに戻る

# After asking: the same for every address.
password-sent-title = メールを確認してください
password-sent = そのアドレスのアカウントがある場合は、リンクの入ったメールを送っています。リンクは1時間以内に1回だけ使えます。何通か届いた場合は、いちばん新しいメールのリンクだけが使えます。
password-sent-second-step = パスワードを新しくしても、2段階目の認証はなくなりません。ログインするには、2段階目の認証かリカバリーキーが必要です。
password-sent-nothing-there = 届いていませんか？ 迷惑メールのフォルダーを見て、アドレスの打ち間違いがないか確認してください。一度も確認していないアドレスには、リンクは届きません。もう一度登録してください。
password-log-in = ログイン
password-another-address = 別のアドレスを試す

# The page behind the link.
password-reset-title = 新しいパスワードを決めてください
password-reset-account = アカウント{ $email }のパスワードです。すべてのデバイスがログアウトされるので、新しいパスワードでログインします。
password-reset-submit = 新しいパスワードを設定する
password-reset-nothing-changed = 何も変更されていません。
password-reset-ask-again = 新しいリンクを送ってもらう
