# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = 認証アプリを有効にする

# Connecting an app, in three steps.
app-open = 認証アプリを開く
app-have-none = 認証アプリを持っていません
app-install-one = 先に、スマートフォンかパソコンに認証アプリを入れてください。Google Authenticator、Authy、Duo Mobile、2FASと、ほとんどのパスワード管理アプリが使えます。
app-scan = アプリでこのコードを読み取る
app-open-here = このデバイスのアプリで開く
app-or-type = または、この設定キーをアプリに入力してください。
app-copy-key = 設定キーをコピー
app-enter-code = アプリに表示されたコードを入力する
app-code-label = アプリの6桁のコード
app-code-hint = 空白が入っていてもかまいません。
app-connect = アプリを連携する
app-new-code = 新しいコードでやり直す
app-no-open-set-up = 進行中の設定はありません。設定は30分たつか、アプリを連携すると終わります。
app-start-again = やり直す

# The list of apps.
app-title = 認証アプリ
# Beside the title: this way to log in can be used.
app-on = オン
app-none-yet = アプリはまだありません。アプリは電波がなくても使えます。6桁のコードを入力します。
app-add-another = 別のアプリを追加する
app-name-label = このアプリの名前
# Both are days.
app-connected-and-used = 連携：{ $connected }、最終利用：{ $used }
app-connected = 連携：{ $connected }、ログインには未使用
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = <hidden>{ $name }を</hidden>入れ替える

# Replacing one, before it begins.
app-replace-title = 「{ $name }」を入れ替える
app-replace-lead = 新しいスマートフォンや別のアプリに替えるときに使います。新しいアプリを連携するまで、今のアプリが使えます。
app-replace-means = 新しいアプリが、今のアプリの場所と名前を引き継ぎます。そのとき、今のアプリでログインしたほかのデバイスはログアウトされます。
app-replace-start = 新しいアプリを連携する

# While one is being replaced.
app-replacing-title = 認証アプリを入れ替える
app-replacing-lead = <strong>{ $name }</strong>を入れ替えています。新しいアプリを連携するまで、今のアプリが使えます。
app-not-replacing = 入れ替え中のアプリはありません。設定は30分たつか、アプリを連携すると終わります。

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = 無効にする
app-disable-title = 「{ $name }」を無効にしますか？
app-only-way = ログインする方法は「{ $name }」だけです
app-disable-means = このアプリのコードではログインできなくなります。
app-disable-used = 最終利用：{ $day } { $clock }。
app-disable-unused = まだログインに使われていません。
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = このアプリでログインしたほかのデバイスはログアウトされます。残る方法：{ $others }。リカバリーキーは変わりません。
app-disable-keep = アプリを残す
