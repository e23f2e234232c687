# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = APIトークン
api-tokens-lead = 2段階認証がオンの場合、スクリプトはパスワードを使えません。スクリプトごとに別のトークンを用意してください。
api-tokens-yours = あなたのトークン
api-tokens-none = トークンはありません。
api-tokens-create = トークンを作る
api-tokens-see-description = トークンを使ってプログラムができることは、<description>APIの説明</description>にあります。
api-tokens-full = トークンが上限の{ $max }個に達しています。もう使わないものを取り消してください。
# Labels beside a token.
api-tokens-ended = 期限切れ
api-tokens-idle = 90日間未使用
# Below the label "Not used for 90 days".
api-tokens-idle-advice = もう使わない場合は、取り消してください。
# Both are days.
api-tokens-created-and-ends = 作成：{ $created }、期限：{ $ends }
api-tokens-created-and-ended = 作成：{ $created }、期限切れ：{ $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = 未使用
api-tokens-last-used = 最終利用：{ $day } { $clock }
api-tokens-last-used-from = 最終利用：{ $day } { $clock }、{ $address }から
api-tokens-last-used-by = 最終利用：{ $day } { $clock }、プログラム：{ $program }
api-tokens-last-used-from-by = 最終利用：{ $day } { $clock }、{ $address }から、プログラム：{ $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = <hidden>{ $name }を</hidden>取り消す

# The question before a token is taken away.
api-tokens-revoke-title = 「{ $name }」を取り消しますか？
api-tokens-revoke-what-happens = このトークンを使うプログラムは、すぐに受け付けられなくなります。取り消したトークンは元に戻せません。
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }。
api-tokens-keep-it = 残す
api-tokens-revoke = 取り消す

# The form for a new token.
api-tokens-create-title = APIトークンを作る
api-tokens-back-to-list = トークンの一覧に戻る
api-tokens-name-for-it = このトークンの名前
api-tokens-name-hint = 使うプログラムの名前です。例：Wikiのバックアップ
api-tokens-what-it-may-do = できること
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = 今日から1年以内の日にしてください。
api-tokens-until-at-most-days = { $organization }では、トークンの期限は最長{ $days }日です。
api-tokens-until-midnight = その日はUTCの深夜0時に終わります。

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = アカウントの読み取り
api-tokens-read-account-means = あなたの情報と2段階認証の状態。変更は何もできません。
api-tokens-read-organization = 組織の読み取り
api-tokens-read-organization-means = メンバーとその状態、ポリシー、利用履歴、レポート。変更は何もできません。
api-tokens-manage-organization = 組織の管理
api-tokens-manage-organization-means = 組織の読み取りに加えて、組織で変更できること。メンバーのリセット、メンバーの免除、ポリシーの設定など。
# Several of them at a time.
api-tokens-may-read-both = アカウントの読み取り、組織の読み取り
api-tokens-may-read-account-and-manage = アカウントの読み取り、組織の管理
api-tokens-may-read-organization-and-manage = 組織の読み取り、組織の管理
api-tokens-may-all = アカウントの読み取り、組織の読み取り、組織の管理

# The one look at a new token.
api-tokens-made-title = 新しいAPIトークン
api-tokens-copy-now = 今すぐコピーしてください。このページを離れると、もう表示できません。
api-tokens-copy-token = トークンをコピー
# Where there is no button for copying.
api-tokens-select-it = トークンを選択してコピーしてください。
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = 名前
api-tokens-may = できること
api-tokens-ends = 期限
api-tokens-try-it = 試す
# Above a command that uses the token.
api-tokens-about-line = この行は、トークンを使ってAPIに問い合わせます。この行を読んだ人はトークンを手に入れます。ほかの人が読めるファイルに残さないでください。
api-tokens-copy-line = この行をコピー
api-tokens-copied = コピーしました
api-tokens-hidden-title = このトークンはもう表示できません
api-tokens-hidden = トークンは、作った直後に一度だけ表示されます。コピーしてあれば問題ありません。コピーしていない場合は、取り消して別のトークンを作ってください。
api-tokens-go-to-list = トークンの一覧へ
# The title where the new token cannot be read.
api-tokens-one = APIトークン
