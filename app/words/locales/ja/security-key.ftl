# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = このキーの名前
security-key-name-hint = 例：青いキー、引き出しの予備

# Registering a key.
security-key-enable = セキュリティキーを有効にする
security-key-about = セキュリティキーは、パソコンに差し込んだりスマートフォンに近づけたりして使う小さな機器です。スマートフォンやノートパソコンが代わりになることもあります。キーに触れる必要がある場合もあります。
security-key-register = キーを登録する
security-key-choose-another-way = 別の方法を選ぶ

# After a key was registered: one touch proves that it works.
security-key-added-title = キーを追加しました
security-key-try = 今すぐ試す
security-key-told-added = 「{ $name }」を追加しました。
security-key-is-added = <strong>{ $name }</strong>をアカウントに登録しました。
security-key-try-about = 今すぐ試してみてください。キーに一度触れるだけで、必要なときに使えることを確認できます。
security-key-second-about = このキーをなくしたときは、2本目のキーがあるといちばん簡単にログインできます。
security-key-add-second = 2本目のキーを追加する
security-key-another-about = キーはいつでも追加できます。
security-key-add-another = 別のキーを追加する
security-key-continue = 次へ

# The keys among the ways to log in.
security-key-heading = セキュリティキー
# Beside the heading: there are keys.
security-key-on = オン
security-key-none = キーはまだありません。キーはいちばん安全なログイン方法です。
security-key-register-new = 新しいキーを登録する
# Below the name of a key: $added and $used are days.
security-key-used = 追加：{ $added }、最終利用：{ $used }
security-key-not-used = 追加：{ $added }、ログインには未使用
# All keys of the account, after "Disable" and "More actions for".
security-key-all = セキュリティキー

# Where a key cannot be taken away.
security-key-only-way = ログインする方法は「{ $name }」だけです
security-key-only-ways = ログインする方法はセキュリティキーだけです
security-key-add-way = 別の方法を追加する

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = 削除
security-key-delete-title = 「{ $name }」を削除しますか？
security-key-delete-means = このキーではログインできなくなります。
security-key-delete-last-used = 最終利用：{ $day } { $time }。
security-key-delete-never-used = まだログインに使われていません。
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = 残る方法：{ $others }。
security-key-other-app = 認証アプリ
security-key-other-text = SMS
security-key-keep = キーを残す
security-key-delete-it = キーを削除する

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = 無効にする
security-key-disable-title = セキュリティキーを無効にしますか？
security-key-disable-means = 次のキーではログインできなくなります：{ $keys }。キーでログインしたほかのデバイスはログアウトされます。残る方法：{ $others }。リカバリーキーは変わりません。
security-key-keep-all = キーを残す
