# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = ログイン
login-email-address = メールアドレス
login-password = パスワード
# The button of the first step, and of the second.
login-submit = ログイン
login-forgot-password = パスワードをお忘れですか？
login-no-account-yet = アカウントをお持ちでないですか？ <sign-up>登録する</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = ステップ{ $step }（全{ $all }ステップ）
login-key-title = セキュリティキーを使ってください
login-key-how = キーをパソコンに差し込むか、スマートフォンに近づけてください。そのあと、ボタンを押してください。
login-with-key = セキュリティキーでログイン
login-app-title = 認証アプリのコードを入力してください
login-text-title = スマートフォンを確認してください
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = 別の方法でログイン
login-no-way-works = どの方法も使えない場合
login-recovery-title = 緊急用リカバリーキーを入力してください
login-recovery-works-once = このキーは1回だけ使えます。次の画面で新しいキーを受け取ります。
login-recovery-key = リカバリーキー
login-recovery-key-hint = 4文字ずつに区切られた、24文字の英数字です。大文字と小文字は区別しません。
login-recovery-lost = リカバリーキーが見つからない場合

# The new recovery key of a log-in.
login-new-key-title = 新しい緊急用リカバリーキー
login-first-key-title = 緊急用リカバリーキーを保存してください
login-old-key-used-up = 前のキーは使用済みです。これが新しいキーです。
login-old-key-never-saved = 前のキーは、保存したことを確認できていないため、使えなくなりました。これが新しいキーです。
login-continue = 次へ
login-new-key-saved = 新しいリカバリーキーを保存しました
# The usual step: the security key, the app or the phone.
login-is-it-lost = いつもの方法を使わずにログインしました。なくしましたか？
login-lost-key = なくしたセキュリティキーを削除する
login-lost-app = 認証アプリを入れ替える
login-lost-phone = 電話番号を変更する
# $tail is the last digits of the number: 482.
login-lost-phone-number = 末尾が{ $tail }の番号
login-not-now = 今はしない

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = 間違いが続きました
login-wait-codes = このアカウントで、間違ったコードが何度も入力されました。
login-wait-recovery-keys = このアカウントで、間違ったリカバリーキーが何度も入力されました。
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] { $clock }以降にもう一度お試しください（約1時間後）。
   *[other] { $clock }以降にもう一度お試しください（約{ $minutes }分後）。
}
login-wait-other-ways = ほかのログイン方法は別に数えているので、その間も使えます。
login-wait-a-while = このアカウントで、間違いが何度も続きました。しばらく待ってから、もう一度ログインしてください。
login-wait-is-safe = アカウントは安全です。何も変更されていません。もう一度試すときは、パスワードから始めてください。
login-wait-try-again = もう一度試す

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = 組織が2段階認証を求めています
# $day is the day from which on it is required.
login-required-asks = { $organization }は、<strong>{ $day }</strong>までに2段階認証を使うよう全員に求めています。設定は2分ほどで終わります。
login-required-has-asked = { $organization }は、<strong>{ $day }</strong>から2段階認証を使うよう全員に求めています。設定は2分ほどで終わります。
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] 延期できるのはこれが最後で、7日間です。
   *[other] あと{ $left }回、7日間ずつ延期できます。
}
login-required-last-day = <strong>{ $day }</strong>からは延期できません。
login-required-now = { $organization }では2段階認証が必須です。先に進むには、設定が必要です。
# $clock is a time of day: 14:20 UTC.
login-required-let-in = 管理者の許可により、{ $day } { $clock }まで設定できます。
login-required-takes = 設定は2分ほどで終わります。
login-required-turned-off = { $organization }では2段階認証が必須です。アカウントの2段階認証を無効にしたため、ログインして有効に戻すことができません。
login-required-worked-last-time = { $organization }では2段階認証が必須です。お使いのログイン方法は認められなくなり、最後に1回使える分も使い終わりました。
login-required-ask-to-be-let-in = 組織の管理者に頼むと、設定できるようにしてもらえます。その場合は24時間以内に設定してください。設定は2分ほどで終わります。
login-required-no-way-is-allowed = お使いのログイン方法は、どれも組織で認められなくなりました。認められている方法を追加してください。
login-required-what-you-need = 必要なもの
login-required-needs-key = セキュリティキー、またはセキュリティキーの代わりになるスマートフォンかノートパソコン
login-required-needs-app = スマートフォンかパソコンの認証アプリ
login-required-needs-phone = SMSを受け取れる携帯電話（ほかの方法が使えない場合）
login-required-keys-only = 組織で認められているのはセキュリティキーだけです。お持ちでない場合は、管理者に相談してください。
login-required-who-to-ask = 相談先
# Where the organization has not said whom.
login-required-ask-an-admin = 組織の管理者に相談してください。
login-required-set-up = 今すぐ設定する
login-required-log-in-again = ログインし直して設定する
login-required-later = 後で設定する
# $left is how often the set-up can be put off.
login-required-later-left = 後で設定する（残り{ $left }回）

# Logging out. $service is the name of the service.
login-log-out-title = { $service }からログアウトしますか？
login-log-out-means = もう一度ログインするには、パスワードが必要です。2段階認証がオンの場合は、2段階目の認証も必要です。
login-log-out = ログアウト
login-stay-logged-in = ログインしたままにする
login-logged-out-title = ログアウトしました
login-logged-out-of = { $service }からログアウトしました。
login-again = もう一度ログインする
