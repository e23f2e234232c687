# Where the account is logged in (S23).

devices-title = デバイス
devices-lead = アカウントにログインしているブラウザーです。
devices-logged-in-now = ログイン中
devices-only-this = ログインしているのはこのデバイスだけです。
devices-not-yours = 身に覚えのないものがありますか？ <activity>利用履歴を見る</activity>

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = 初回：{ $first }、最終利用：{ $day } { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }、{ $address }から
devices-this = このデバイス
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = <hidden>{ $name }を</hidden>ログアウト
devices-name-label = このデバイスの名前
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = 名前を付けない場合は「{ $browser }」と表示されます。

# Logging out all others.
devices-log-out-others = ほかのデバイスをすべてログアウト
devices-log-out-others-title = ほかのデバイスをすべてログアウトしますか？
devices-log-out-others-means = ほかの{ $others }台のデバイスがすぐにログアウトされ、途中のログインも終わります。このデバイスはログインしたままです。
devices-keep-logged-in = ログインしたままにする
devices-go-back = 戻る
# Told after two-step verification was turned on.
devices-logged-out = ほかの{ $others }台のデバイスをログアウトしました。
