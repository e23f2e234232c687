# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = 未保存
recovery-key-saved = 保存済み
recovery-key-made-not-saved = 作成：{ $made }。保存したことがまだ確認できていません。
recovery-key-made-and-saved = 作成：{ $made }、保存：{ $saved }、未使用。
# After the message before this one.
recovery-key-confirmed = { $day }に、まだ持っていると確認しました。
recovery-key-new-waits = 新しいキーがまだ保存されていません。保存するまでは、今のキーが使えます。
recovery-key-save-new = 新しいリカバリーキーを保存する

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>{ $day }のリカバリーキーをまだお持ちですか？</strong> スマートフォンとキーをなくしたときに、もう一度ログインするためのものです。
recovery-key-still-have-it = まだ持っています
recovery-key-make-a-new-one = 新しく作る
recovery-key-ask-next-month = 来月また聞く

# A first key on the screen.
recovery-key-step = ステップ3（全3ステップ）
recovery-key-save-title = 緊急用リカバリーキーを保存してください
recovery-key-way-back = スマートフォンとキーをなくしたときは、このキーでログインできます。1回だけ使えます。完了したあとは、もう表示できません。
recovery-key-i-have-saved-it = このデバイスがなくても取り出せる場所に、リカバリーキーを保存しました

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = 1文字ずつ読む
recovery-key-spell-dash = ハイフン
recovery-key-spell-zero = ゼロ
recovery-key-spell-one = いち
recovery-key-spell-capital = 大文字{ $letter }

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service }：緊急用リカバリーキー
recovery-key-printed-address = アドレス：{ $host }
recovery-key-printed-account = アカウント：{ $email }
recovery-key-printed-made = 作成日：{ $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = 使い方：パスワードでログインし、「リカバリーキーを使う」を選んで、キーを入力します。1回だけ使えます。

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = このキーはもう表示できません。保存してあれば問題ありません。保存していない場合は、新しいキーを作ってください。その場合、前のキーは使えなくなります。
recovery-key-make-new = 新しいリカバリーキーを作る

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = 新しい緊急用リカバリーキーを作る
recovery-key-when-to-create = リカバリーキーをなくしたときや、ほかの人に知られたおそれがあるときに行ってください。
recovery-key-old-stops = { $day }に作った前のキーは、完了するとすぐに使えなくなります。そのあと、控えを処分してください。
recovery-key-create-now = 新しいキーを作る
recovery-key-new-title = 新しい緊急用リカバリーキー
recovery-key-old-works-until = ここで完了するまでは、前のキーが使えます。完了すると、このキーだけが使えます。前のキーの控えはすべて処分してください。
recovery-key-new-works-once = 新しいキーも1回だけ使えます。完了したあとは、もう表示できません。
recovery-key-cancel-new = キャンセル<hidden>して前のキーを使い続ける</hidden>

recovery-key-file =
    { $service }：緊急用リカバリーキー

    アカウント：{ $email }
    作成日：{ $day }

    { $key }

    使い方：{ $link } でパスワードを入力してログインし、「リカバリーキーを使う」を選んで、このキーを入力します。
    使えるのは1回だけです。
