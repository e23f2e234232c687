# What every page has, and what many rooms call the same.

two-step-verification = 2段階認証
emergency-recovery-key = 緊急用リカバリーキー
cancel = キャンセル
save = 保存
finish = 完了
unlock-settings = 設定のロックを解除する
settings-are-locked = 設定はロックされています。変更する前に、パスワードを確認します。
back-to-two-step = 2段階認証に戻る
# Between the names in a list: "Blue key, Spare key".
list-separator = {"、"}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = 6桁のコード
code-hint = 30秒ごとに新しいコードが表示されます。空白が入っていてもかまいません。
code-typed = 入力された内容: { $code }
text-code-hint = メッセージ全体を貼り付けてもかまいません。

# Before the name of the language that the pages are in, in the footer.
part-language = 言語：
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = エラー
part-did-not-work = うまくいきませんでした
part-go-to-the-start = 最初のページへ

# The frame of every page.
part-skip-to-content = 本文へ移動
# What the navigation of those who are logged in is called, and what is in it.
part-account = アカウント
part-profile = プロフィール
part-security = セキュリティ
part-organization = 組織
part-log-out = ログアウト
# The footer.
part-problems-logging-in = ログインでお困りですか？
part-about-two-step = 2段階認証について
part-captured-messages = 保存されたメッセージ
part-colours = 配色
part-colours-system = システム
part-colours-light = ライト
part-colours-dark = ダーク

# Above the heading of the pages that set up a first method.
part-setup-step = ステップ2（全3ステップ）
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day } { $time }
part-last-day = 最終日
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = <hidden>{ $about }の</hidden>その他の操作 { $dots }
part-rename-title = 「{ $name }」の名前を変更する
part-qr = このアカウントを認証アプリに追加するためのQRコード。下の設定キーでも同じことができます。

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = ダウンロード
part-keep-key-by-hand = キーを選択してコピーするか、ブラウザーでこのページを印刷してください。

# The only way to log in cannot be taken away alone.
part-last-method = 先に別の方法を追加するか、2段階認証をオフにしてください。
part-disable-two-step = 2段階認証を無効にする

# A code by text message: $to is a phone number, or "the number ending 482".
part-text-none = { $known ->
    [whole] { $to }へ送信中のコードはありません。
   *[end] 末尾が{ $to }の番号へ送信中のコードはありません。
}
part-text-not-sent = { $known ->
    [whole] { $to }へSMSを送れませんでした。しばらくしてから新しいコードを送るか、別の方法を使ってください。
   *[end] 末尾が{ $to }の番号へSMSを送れませんでした。しばらくしてから新しいコードを送るか、別の方法を使ってください。
}
part-text-on-its-way = { $known ->
    [whole] { $to }へコードを送っています。届くまで1分ほどかかることがあります。コードは{ $until }まで使えます。
   *[end] 末尾が{ $to }の番号へコードを送っています。届くまで1分ほどかかることがあります。コードは{ $until }まで使えます。
}
part-text-sent = { $known ->
    [whole] { $sent }に、{ $to }へコードを送りました。届くまで1分ほどかかることがあります。コードは{ $until }まで使えます。
   *[end] { $sent }に、末尾が{ $to }の番号へコードを送りました。届くまで1分ほどかかることがあります。コードは{ $until }まで使えます。
}
part-send-code = コードをSMSで送る
part-send-new-code = 新しいコードを送る

# Unlocking the settings.
part-account-password = { $service }アカウントのパスワード
part-code-of-app = 認証アプリの6桁のコード
part-code-of-text = SMSの6桁のコード

# The ways to log in, and what is said about each below its name.
part-way-key = セキュリティキーを使う
part-way-app = 認証アプリを使う
part-way-app-about = 6桁のコードを入力します。
part-way-text = SMSを使う
# $tail is the last digits of the number.
part-way-text-about = 末尾が{ $tail }の番号へコードを送ります。
part-way-recovery = リカバリーキーを使う
part-way-recovery-about = 保存しておいた24文字の英数字のキーです。1回だけ使えます。
# Below one way to log in, the only other one.
part-instead-key = 代わりにセキュリティキーを使う
part-instead-app = 代わりに認証アプリを使う
part-instead-text = 代わりにSMSを使う
part-another-way = 別の方法でログイン
# After the email address of the person who is logging in: a button that starts again.
part-not-you = 別の人ですか？
