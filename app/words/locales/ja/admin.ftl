# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = 組織
admin-members = メンバー
admin-invitations = 招待
admin-policy = ポリシー
admin-activity = 利用履歴
# The title where a member cannot be shown.
admin-member-title = メンバー
# What screen readers say before the links to other pages of a list.
admin-pages = ページ
admin-role = 役割
admin-role-member = メンバー
admin-role-admin = 管理者
admin-never = なし

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = セキュリティキー
admin-authenticator-app = 認証アプリ
admin-text-message-only = SMSのみ
# Two-step verification is off.
admin-off = オフ
admin-left-out = 免除
# Required, not set up, and asked for from $day on.
admin-due = 未設定、{ $day }から必須
admin-left-out-until = { $day }まで免除

# The list of members (A1).
admin-only-admin = 管理者はあなた1人です。ログインできなくなったときに手助けできるよう、2人目を追加してください。
admin-nobody-off = { $all ->
    [1] { $organization }：ただ1人のメンバーは保護されています。
   *[other] { $organization }：{ $all }人の中に、オフの人はいません。
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization }：<those>{ $all }人中{ $off }人がオフ</those>
admin-invite-people = 招待する
# What screen readers say before the filters.
admin-which-members = 表示するメンバー
admin-all = すべて
admin-search-label = 名前またはメールアドレス
admin-search = 検索
admin-clear-search = クリア
admin-no-members = 当てはまるメンバーはいません。
admin-show-all-members = すべてのメンバーを表示する
admin-first-page = 最初のページ
admin-next-page = 次のページ
admin-unlock-before-reminders = リマインダーを送るには、先に設定のロックを解除してください。
admin-unlock-for-reminders = ロックを解除してリマインダーを送る
admin-reminders-about = 選んだメンバーのうち、まだ設定が必要な人に、設定をお願いするメールを送ります。1日に1通までです。
admin-send-reminder = リマインダーを送る
admin-no-such-page-of-members = そのようなメンバーのページはありません。<first>最初から見る</first>

# The table. The first is the heading over the boxes that select members.
admin-select = 選択
admin-select-member = { $name }さんを選択
admin-name = 名前
admin-last-log-in = 最終ログイン
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = 最終ログイン：
admin-actions = 操作
# After the own name.
admin-you = （あなた）
admin-more-actions = <hidden>{ $name }さんの</hidden>その他<hidden>の操作</hidden>
admin-reset-menu = リセット…
admin-leave-out-menu = 免除…

# One member (A2).
admin-on-since = オンにした日
admin-devices = { $count ->
    [0] なし
   *[other] { $count }台
}
admin-why-left-out = 免除の理由
# These follow a reason that an admin wrote, and so begin with a comma: "Signs the builds at night, decided by …".
admin-reason-by-on = { $reason }<sub>、{ $day }に{ $admin }さんが決定</sub>
admin-reason-by = { $reason }<sub>、{ $admin }さんが決定</sub>
# The same where it is not known by whom. A blank comes before it.
admin-reason-on = { $reason }<sub>（{ $day }に決定）</sub>
admin-may-set-up-until = 設定できる期限
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day } { $clock }
admin-state = 状態
admin-logged-in-now = ログイン中
admin-change-role = 役割を変更する
admin-methods = 認証の方法
admin-text-message-to = 末尾が{ $digits }の番号へのSMS
admin-method-used = 追加：{ $added }、最終利用：{ $used }
admin-method-not-used = 追加：{ $added }、未使用
admin-activity-of = { $name }さんの利用履歴
admin-own-account = これはあなた自身のアカウントです。アカウントの<security>セキュリティのページ</security>で管理してください。リセットは別の管理者が行えます。
admin-reset-link = 2段階認証をリセットする…
admin-allow-set-up-link = 設定を許可する…
admin-leave-out-link = 期限を決めて免除する…
admin-leave-out-longer-link = 免除の期限を変える…
admin-end-leave-out-link = 免除を終える…

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = { $name }さんの2段階認証をリセットする
admin-reset-about = { $name }さんはすべてのデバイスからログアウトされ、次のログインで設定をやり直します。{ $name }さんとすべての管理者にメールで知らせます。
admin-reset-forgets = セキュリティキー、認証アプリ、電話番号、リカバリーキーの記録を消します。
admin-reset-danger = 設定をやり直すまで、アカウントを守るのはパスワードだけです。本当に{ $name }さん本人の頼みか、確かめてください。
admin-reset = { $name }さんの認証をリセットする
admin-ask-to-reset = { $name }さんの認証のリセットを申請する
admin-nothing-to-reset = { $name }さんには、リセットする2段階認証がありません。
admin-leave-out-title = 期限を決めて{ $name }さんを免除する
admin-leave-out-about = その日が終わるまで、{ $name }さんは2段階認証なしでログインできます。{ $name }さんとすべての管理者にメールで知らせます。
admin-left-out-already = { $name }さんは{ $day }まで免除されています。新しい日に置き換わります。
admin-leave-out-scripts = 免除は、主にスクリプトが使うアカウントのためのものです。スクリプトごとにAPIトークンを使うほうが安全で、免除も要りません。
admin-leave-out-day-hint = 今日から1年以内の日にしてください。その日はUTCの深夜0時に終わります。
admin-leave-out = { $name }さんを免除する
admin-ask-to-leave-out = { $name }さんの免除を申請する
admin-end-leave-out-title = { $name }さんの免除を終えますか？
admin-end-leave-out-about = 組織が求めることが、すぐに{ $name }さんにも適用されます。{ $name }さんとすべての管理者にメールで知らせます。
admin-end-leave-out = 免除を終える
admin-not-left-out = { $name }さんは免除されていません。
admin-allow-set-up-title = { $name }さんに設定を許可しますか？
admin-allow-set-up-about = 24時間、{ $name }さんはパスワードだけでログインでき、2段階認証の設定に案内されます。{ $name }さんにやり方をメールで知らせます。本当に{ $name }さん本人の頼みか、確かめてください。
admin-allow-set-up = 設定を許可する
admin-not-shut-out = { $name }さんはログインできる状態です。
admin-second-admin-agrees = これには2人目の管理者の同意が必要です。同意があるまで、何も起きません。ほかの管理者にメールで知らせます。
admin-reason = 理由
admin-reason-hint = 本人とすべての管理者が読みます。利用履歴にも残ります。
admin-not-yourself = ご自身のアカウントには行えません。別の管理者に頼んでください。
admin-go-back = 戻る

# What waits for a second admin.
admin-waits = 2人目の管理者を待っています
admin-asked-reset = 2段階認証のリセット
admin-asked-leave-out = 免除
admin-asked-leave-out-until = { $day }までの免除
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what }：<member>{ $name }さん</member>
admin-asked = 申請：{ $admin }さん、{ $day } { $clock }。期限：{ $end }。
admin-reason-given = 理由：{ $reason }
admin-asked-by-you = ご自身の申請なので、別の管理者の同意が必要です。
admin-asked-about-you = ご自身についての申請なので、別の管理者が決めます。
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] <hidden>{ $name }さんの2段階認証のリセットに</hidden>同意する
   *[leave-out] <hidden>{ $name }さんの免除に</hidden>同意する
}
admin-decline = { $what ->
    [reset] <hidden>{ $name }さんの2段階認証のリセットを</hidden>却下する
   *[leave-out] <hidden>{ $name }さんの免除を</hidden>却下する
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] <hidden>{ $name }さんの2段階認証のリセットの申請を</hidden>取り下げる
   *[leave-out] <hidden>{ $name }さんの免除の申請を</hidden>取り下げる
}

# The role of a member, and whether to stay one.
admin-role-of = { $name }さんの役割
admin-is-a-member = メンバー：アカウントを使います。ほかの人の管理はしません。
admin-is-an-admin = 管理者：ほかの人を招待し、ログインできなくなった人を手助けし、メンバーに何を求めるかを決めます。
admin-make-admin = 管理者にする
admin-make-member = メンバーにする
admin-own-role = これはあなたです。メンバーになると、これらのページは開けなくなります。
admin-role-at-once = すぐに反映されます。本人とすべての管理者にメールが届きます。
admin-remove = 組織から外す
admin-remove-about = アカウントは削除されません。ログイン方法もそのままで、{ $organization }の外で引き続き使えます。組織がメンバーに求めることは、求められなくなります。
admin-remove-member = { $name }さんを外す

# Inviting people (A5).
admin-invite-about = 7日間使えるリンクをメールで送ります。招待された人は、そのリンクで{ $organization }に参加します。
admin-invite-one = 1人を招待
admin-invite-email = メールアドレス
admin-role-member-hint = アカウントを使います。ほかの人の管理はしません。
admin-role-admin-hint = ほかの人を招待し、ログインできなくなった人を手助けし、メンバーに何を求めるかを決めます。
# A button.
admin-invite = 招待する
admin-invite-many = まとめて招待
admin-invite-lines = ファイルの行を貼り付ける
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = 1行に1人です。メールアドレスのあとに、コンマかセミコロンで区切って、役割のmemberかadminを書きます。役割がない場合はmemberになります。1行目に列の名前を書いてもかまいません。最大1,000行です。間違いが1つでもあると、誰も招待されません。
admin-invite-all = 全員を招待する
# $unlock is the link below it.
admin-invite-locked = 貼り付けた内容は、そのまま残っています。「{ $unlock }」を選び、そのあともう一度ボタンを押してください。
admin-invite-unlock = 別のタブで設定のロックを解除する

# What is wrong with the lines that were pasted.
admin-lines-to-correct = 直す行：{ $lines }行
# Lines that are not shown.
admin-more-lines = ほかに{ $more }行あります。
# $line is its number.
admin-line = { $line }行目
admin-line-without-address = メールアドレスがありません。
admin-line-no-address = メールアドレスの形になっていません。name@example.orgのように入力してください。
admin-line-too-long = メールアドレスとしては長すぎます。最大{ $max }文字です。
admin-line-wrong-characters = メールアドレスに使えない文字が入っています。もう一度入力してください。
# $first is the number of the line.
admin-line-twice = 同じアドレスが{ $first }行目にあります。どちらかを消してください。
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = 役割に使えるのはmemberかadminです。何も書かないとmemberになります。
admin-line-too-many-columns = アドレスと役割のほかにも何か書かれています。それを消すか、1行目に列の名前を書いてください：email, role
admin-line-open-quote = 引用符が閉じられていません。消してください。
admin-line-already-member = すでに組織のメンバーです。この行を消してください。
admin-line-just-invited = このアドレスは30秒以内に招待されたばかりです。少し待つか、この行を消してください。

# Who was invited and has not joined yet (A6).
admin-open-invitations = 招待中
admin-nobody-invited = 今は誰も招待していません。
admin-people-invited = { $organization }に招待され、まだ参加していない人：{ $count }人。
# The heading over them.
admin-invited = 招待した人
# Links to the newest and to older ones.
admin-newest = 最新
admin-older = 以前
admin-invitation-works = 送信：{ $sent }、期限：{ $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = 送信：{ $sent }、{ $tag }：{ $day }
admin-ran-out = 期限切れ
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = <hidden>{ $email }に</hidden>もう一度送る
admin-withdraw = <hidden>{ $email }への招待を</hidden>取り消す
admin-no-such-page-of-invitations = そのような招待のページはありません。<newest>最新の招待から見る</newest>

# What has happened to the members (A4).
admin-organization-activity = 組織の利用履歴
admin-activity-about = 組織のアカウントで起きたことを、新しい順に並べています。
admin-only-of-member = <member>{ $name }さん</member>の記録だけを表示しています。
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }さん</member>、操作した人：{ $actor }
admin-download-csv = CSVでダウンロード

# The policy (A3), as it is.
admin-policy-title = 2段階認証のポリシー
admin-policy-is-optional = { $organization }のメンバーの2段階認証は<strong>任意</strong>です。
# The day is past.
admin-policy-required-since = { $organization }のメンバーの2段階認証は、<strong>{ $day }</strong>から<strong>必須</strong>になっています。
# The day is still to come.
admin-policy-required-from = { $organization }のメンバーの2段階認証は、<strong>{ $day }</strong>から<strong>必須</strong>になります。
admin-policy-rules = ルール
admin-policy-see-members = メンバーを見る
admin-policy-methods = 認められている方法
# What follows "Allowed methods".
admin-policy-allows-keys = セキュリティキー
admin-policy-allows-apps = 認証アプリ
admin-policy-allows-texts = SMS
admin-policy-allows-keys-apps = セキュリティキー、認証アプリ
admin-policy-allows-keys-texts = セキュリティキー、SMS
admin-policy-allows-apps-texts = 認証アプリ、SMS
admin-policy-allows-all = セキュリティキー、認証アプリ、SMS
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = メンバーごとの延期の回数
admin-policy-delays-allowed = { $delays ->
    [0] なし
    [1] { $delays }回、期日から7日間
   *[other] { $delays }回、期日から7日間ずつ
}
# Whether members may turn it off, and the three answers.
admin-policy-off = メンバーがオフにできるか
admin-policy-off-no = いいえ
admin-policy-off-while-optional = はい、任意の間だけ
admin-policy-off-shuts-out = はい、ただし管理者が設定を許可するまでログインできなくなります
# What follows is a number of days.
admin-policy-tokens = APIトークンの最長の期限
admin-policy-token-days-allowed = { $days }日
admin-policy-contact = メンバーの相談先
admin-policy-no-contact = 記載なし

# The form that changes it.
admin-policy-change = ポリシーを変更する
# What follows are two choices: optional and required.
admin-policy-requirement = 2段階認証
admin-policy-optional = 任意
admin-policy-required = 必須
admin-policy-from = 必須にする日
admin-policy-from-hint = その日の始まり（UTC）から必須になります。すぐに必須にするには、空のままにしてください。
admin-policy-delays-hint = 期日のあとに、メンバーが何回延期できるかを決めます。期日までは誰でも延期できます。
admin-policy-delays-option = { $delays ->
    [0] なし
    [1] { $delays }回、7日間
   *[other] { $delays }回、7日間ずつ
}
admin-policy-security-keys = セキュリティキー
admin-policy-authenticator-apps = 認証アプリ
admin-policy-text-messages = SMS（盗まれやすい方法です）
admin-policy-turning-off = オフにすること
admin-policy-may-turn-off = メンバーが自分でオフにできる
admin-policy-may-turn-off-hint = 必須の間にオフにした人は、管理者が設定を許可するまで、ログインできなくなります。
admin-policy-token-days = APIトークンの最長の日数
admin-policy-token-days-hint = 1から365まで。短くすると、それより長いトークンの期限も早まります。早くても1週間後で、持ち主に知らせます。
admin-policy-contact-hint = 質問があるメンバーや、ログインできないメンバーに表示されます。名前、電話番号、部屋などを書いてください。
admin-policy-see-meaning = どう変わるかを見る

# What a change would mean, before it is saved.
admin-policy-meaning = どう変わるか
admin-policy-would-be-optional = 2段階認証は任意になります。誰も設定する必要はありません。{ $members }人がオフにできます。
# Required at once. $affected have something to do, of all $members.
admin-policy-now = 保存するとすぐに、{ $members }人のうち、まだ設定していない{ $affected }人が、先に進む前に設定を求められます。
admin-policy-now-for-nobody = 保存しても、誰も何もする必要はありません。{ $members }人全員が、必要な設定を済ませているか、免除されています。
# The same, from a day to come.
admin-policy-then = <strong>{ $day }</strong>から、{ $members }人のうち、まだ設定していない{ $affected }人が、先に進む前に設定を求められます。
admin-policy-then-for-nobody = <strong>{ $day }</strong>になっても、誰も何もする必要はありません。{ $members }人全員が、必要な設定を済ませているか、免除されています。
# The sentence that follows these.
admin-policy-left-out = { $count }人は免除されています。
admin-policy-new-rules = 新しいルール
admin-policy-affected = 設定が必要な人
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }。まだ設定していません。
admin-policy-has-only-keys = { $email }。認められなくなるセキュリティキーしかありません。
admin-policy-has-only-an-app = { $email }。認められなくなる認証アプリしかありません。
admin-policy-has-only-texts = { $email }。認められなくなるSMSしかありません。
# May follow the last three.
admin-policy-once-more = その方法であと1回ログインでき、そのときに別の方法を追加します。
# People who are not shown.
admin-policy-more = ほかに{ $more }人います。
admin-policy-own-account-first = 先に、認められる方法で、ご自身のアカウントの2段階認証をオンにしてください。そうしないと、あなたもログインできなくなります。ログインできる管理者が、いつも1人は必要です。
admin-policy-own-account = ご自身のアカウントの2段階認証
admin-policy-save = ポリシーを保存する
admin-policy-change-it = 変更に戻る
admin-policy-what-members-see = メンバーに表示される内容
