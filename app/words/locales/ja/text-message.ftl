# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = SMS
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = SMS

# Choosing them, and what they are worth.
text-limited-title = 安全性が限られた方法
text-choice-about = SMSを使います。ほかの方法が使えない場合だけ使ってください。最初の方法としてだけ選べます。別の方法があると追加できません。
text-limited-warning = SMSは、ほかの方法よりも盗まれやすい方法です。誰かに電話番号を乗っ取られるおそれがあります。ほかの方法が使えない場合だけ使ってください。
text-limited-signal = ログインのときに、スマートフォンにコードを送ります。電波が必要です。
text-limited-use = 電話番号は、このコードを送るためだけに使います。
text-limited-first = SMSは、最初の方法としてだけ選べます。後でセキュリティキーかアプリを追加して、SMSを無効にできます。
text-choose-safer-way = もっと安全な方法を選ぶ
text-choose-another-way = 別の方法を選ぶ
text-get-started = SMSで始める

# The number that codes are sent to.
text-number-title = 電話番号
text-number-label = 携帯電話番号
text-number-lead = この番号に、今と、ログインするたびに、コードをSMSで送ります。番号はこのコードを送るためだけに使います。
text-number-lead-replaces = 新しい番号を登録するまで、コードは今の番号に届きます。
# $code is the code of a country: +44.
text-number-hint = 空白が入っていてもかまいません。国番号がない場合は、{ $code }を付けます。
text-number-hint-no-country = 空白が入っていてもかまいません。+44のように、国番号から入力してください。

# The code that proves the number.
text-connect = 電話番号を登録する
text-change-number = 番号を変更する
text-no-code = ここで入力するコードはありません。コードは10分間使え、5回間違えると使えなくなります。

# Among the ways of an account.
text-title = SMS
# Beside the title: this way to log in can be used.
text-on = オン
# $tail is the last three digits.
text-number-ending = 末尾が{ $tail }の番号
# Both are days.
text-connected-and-used = 登録：{ $connected }、最終利用：{ $used }
text-connected = 登録：{ $connected }、ログインには未使用
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = <hidden>番号を</hidden>変更する
text-easier-to-steal = SMSは、ほかの方法よりも盗まれやすい方法です。セキュリティキーかアプリがあれば、SMSは要りません。

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = 無効にする
text-disable-title = SMSを無効にしますか？
text-only-way = ログインする方法はSMSだけです
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = 末尾が{ $tail }の番号にはコードを送らなくなり、番号の記録を消します。SMSのコードでログインしたほかのデバイスはログアウトされます。残る方法：{ $others }。別の方法がある間は、SMSをもう一度追加することはできません。リカバリーキーは変わりません。
text-disable-keep = SMSを残す
text-is-disabled = SMSを無効にしました。
