# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = 2段階認証を設定する
two-step-add-another-way = 別の方法を追加する

# Setting it up. The first is the line above the title.
two-step-start-step = ステップ1（全3ステップ）
two-step-start-lead = 最初に、ご本人だと確認するため、パスワードを入力してください。そのあと、ステップがあと2つあります。
two-step-start-logs-out = { $others ->
    [0] このデバイスはログインしたままです。今ログインしているほかのデバイスはありません。この間にログインしたデバイスはログアウトされます。
   *[other] このデバイスはログインしたままです。ほかの{ $others }台のデバイスはログアウトされます。
}
two-step-start-submit = 設定する
# $day and $clock are when the script last logged in.
two-step-script-uses-password = スクリプトが、あなたのパスワードでログインしています（最終：{ $day } { $clock }）。このスクリプトは動かなくなります。先にAPIトークンを作ってください。
two-step-api-tokens = APIトークン
two-step-method-title = ログイン方法を選んでください
two-step-method-left-out = { $organization }では、使える方法が限られています。使えるのは次の方法です。
two-step-method-key = セキュリティキーを有効にする
two-step-method-key-about = いちばん安全です。偽のサイトを防ぎます。キーか、代わりになるスマートフォンかノートパソコンが必要です。
two-step-method-app-about = 電波がなくても使えます。スマートフォンかパソコンのアプリの6桁のコードを入力します。

# What was set up.
two-step-done-title = 設定が終わりました
two-step-done-key-saved = { $day }にリカバリーキーを保存しました。
# $name is what a person calls a security key: Blue key.
two-step-done-key = 「{ $name }」をアカウントに登録しました。
# $name is what a person calls an app: Phone.
two-step-done-app = 「{ $name }」を連携しました。
# $tail is the last three digits.
two-step-done-phone = 末尾が{ $tail }の番号を登録しました。
two-step-done = 完了
two-step-done-see-devices = デバイスを見る
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = 次回のログインで使うもの：パスワード、そのあとに{ $ways }。
two-step-next-time-password = 次回のログインで使うもの：パスワード。
two-step-next-time-or = { $one }または{ $other }
two-step-next-time-app = 「{ $name }」のコード
two-step-next-time-text = スマートフォンに届くコード

# Managing it.
two-step-off-lead = このアカウントには、パスワードだけでログインできます。2段階認証を使うと、ログインにセキュリティキーか、スマートフォンのコードも必要になります。
two-step-off-takes = 設定は2分ほどで終わります。セキュリティキーか、スマートフォンかパソコンの認証アプリが必要です。
two-step-turned-on = { $day }にオンにしました。
two-step-settings = 設定
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = { $clock }まで、設定のロックは解除されています。
two-step-lock-now = 今すぐロックする
# They: the settings.
two-step-unlock-lasts = ロックの解除は15分間、このデバイスだけで続きます。

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = 変更する前に、ご本人かどうか確認します。ロックの解除は15分間、このデバイスだけで続きます。
two-step-unlock-with-key = 代わりにセキュリティキーを使う
two-step-unlock-with-app = 代わりに認証アプリのコードを使う
two-step-unlock-with-text = 代わりにSMSを使う
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = 2段階認証を無効にする
two-step-disable-title = 2段階認証を無効にしますか？
two-step-disable-forbidden = { $organization }では2段階認証が必須なので、オフにできません。ログイン方法は変更できます。
two-step-disable-back = 戻る
two-step-disable-protection = 2段階認証を無効にすると、2段階目の認証による保護がなくなります。その後、アカウントを守るのはパスワードだけです。
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = 次のセキュリティキーとアプリの記録を消します：{ $names }。
two-step-disable-forgets-phone = 末尾が{ $tail }の電話番号の記録を消します。
two-step-disable-forgets-all = 次のセキュリティキーとアプリの記録を消します：{ $names }。末尾が{ $tail }の電話番号の記録も消します。
two-step-disable-recovery-key = 緊急用リカバリーキーは使えなくなります。
two-step-disable-logs-out = { $others ->
    [0] このデバイスはログインしたままです。この間にログインしたほかのデバイスはログアウトされます。
   *[other] このデバイスはログインしたままです。ほかの{ $others }台のデバイスはログアウトされます。
}
two-step-disable-tokens = APIトークンは引き続き使えます。
two-step-disable-no-longer = 2段階認証を無効にすると、セキュリティキー、SMSのコード、認証アプリを使わずにログインできるようになります。
two-step-disable-again = 2段階認証は、いつでも有効に戻せます。
two-step-disable-shuts-out = { $organization }では2段階認証が必須です。組織が2段階認証を必須にしているときにアカウントの2段階認証を無効にすると、ログインして有効に戻すことができません。このデバイスでも、何も操作できなくなります。
# The safe button, and the other.
two-step-disable-keep = オンのままにする
two-step-disable-lose = 無効にする
