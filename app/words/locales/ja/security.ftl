# The overview of security: one card for each subject (S1).

security-title = セキュリティ
# $day is the day on which two-step verification was turned on.
security-on-since = { $day }からオン
security-off = オフ
security-manage-two-step = 2段階認証を管理する
security-password = パスワード
security-password-changed = 最終変更：{ $day }
security-change-password = パスワードを変更する
security-devices = デバイス
security-devices-logged-in = { $others ->
    [0] ログインしているのはこのデバイスだけです。
   *[other] このデバイスと、ほかの{ $others }台がログインしています。
}
security-see-devices = デバイスを見る
security-activity = 利用履歴
security-activity-about = ログイン、変更、問題の記録です。
security-see-activity = 利用履歴を見る
security-api-tokens = APIトークン
security-tokens-that-work = { $count ->
    [0] トークンはありません。トークンがあれば、スクリプトにパスワードは要りません。
   *[other] { $count }個のトークンが使えます。
}
security-see-api-tokens = APIトークンを見る
security-key-not-saved-yet = まだ保存していません
security-key-had-on = { $day }に持っていることを確認
security-key-saved = { $day }に保存

# On every page that shows settings.
security-cannot-load = 設定を読み込めませんでした。何も変更されていません。
security-try-again = もう一度試す

# Who the account belongs to.
security-profile = プロフィール
security-profile-name = 名前
security-profile-email = メールアドレス
security-profile-organization = 組織

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>2段階認証はオフです。</strong>パスワードを知った人は誰でもログインできます。
security-two-step-is-on = <strong>2段階認証はオンです。</strong>
security-asks-for-key = { $keys ->
    [1] ログインのときは、パスワードのあとに、セキュリティキーを使います。
   *[other] ログインのときは、パスワードのあとに、登録したセキュリティキーのどれかを使います。
}
security-asks-for-app = { $apps ->
    [1] ログインのときは、パスワードのあとに、アプリのコードを入力します。
   *[other] ログインのときは、パスワードのあとに、登録したアプリのどれかのコードを入力します。
}
security-asks-for-text = ログインのときは、パスワードのあとに、スマートフォンに届くコードを入力します。
security-asks-for-key-or-app = ログインのときは、パスワードのあとに、セキュリティキーかアプリのコードを使います。
security-asks-for-key-or-text = ログインのときは、パスワードのあとに、セキュリティキーか、スマートフォンに届くコードを使います。
security-asks-for-app-or-text = ログインのときは、パスワードのあとに、アプリのコードか、スマートフォンに届くコードを入力します。
security-asks-for-any = ログインのときは、パスワードのあとに、セキュリティキー、アプリのコード、スマートフォンに届くコードのどれかを使います。
security-next-after-one-key = ほかにログインできる方法はリカバリーキーだけです。ログインできなくならないように、別の方法も追加してください。
security-next-after-one-app = ほかにログインできる方法はリカバリーキーだけです。
security-next-after-text = SMSは、ほかの方法よりも盗まれやすい方法です。セキュリティキーかアプリを追加してください。
security-key-is-not-saved = <strong>緊急用リカバリーキーが保存されていません。</strong>2段階認証はオンです。リカバリーキーがないと、スマートフォンやセキュリティキーをなくしたときに、このアカウントを使えなくなるおそれがあります。
security-save-your-key = リカバリーキーを保存する
security-make-a-new-key = 新しいリカバリーキーを作る
