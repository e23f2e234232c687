# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = { $name } 様
mails-hello-stranger = こんにちは。

# When something happened: a day and a time of day.
mails-when = 日時：{ $day } { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    日時：{ $day } { $clock }
    アドレス：{ $address }
    デバイス：{ $device }
mails-address-unknown = 不明
mails-if-not-you = ご自身の操作でない場合は、{ $link } からログインし、「セキュリティ」を開いて、パスワードを変更してください。
# $reason was written by a person.
mails-reason = 理由：{ $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }、{ $next }

# Signing up.

mails-verify-email-subject = { $service }のメールアドレスを確認してください
# $site is the address of this service.
mails-verify-email =
    このアドレスがご本人のものであることを確認します。次のページを開き、決めたパスワードを入力して、ボタンを押してください。

    { $link }

    リンクは24時間以内に1回だけ、この登録で決めたパスワードで使えます。何度か登録した場合は、いちばん新しいメールを使ってください。{ $site } に登録した覚えがない場合は、このメールを無視してください。何も起きません。
mails-already-signed-up-subject = { $service }のアカウントをすでにお持ちです
mails-already-signed-up =
    このアドレスで { $site } に登録しようとした人がいます。アカウントはすでにあります。

    { $link }

    ご自身の操作でない場合も、何もする必要はありません。何も変更されていません。

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = { $service }アカウントの2段階認証がオンになりました
mails-two-step-on = 2段階認証がオンになりました。次回のログインでは、パスワードのあとに「{ $method }」を使います。ほかのデバイスはログアウトされました。緊急用リカバリーキーを作りました。スマートフォンやキーがなくても取り出せる場所に保管してください。
mails-method-added-subject = { $service }アカウントにログイン方法が追加されました
mails-method-added = 2段階目の認証の方法として、「{ $method }」が追加されました。
mails-method-removed-subject = { $service }アカウントからログイン方法が削除されました
mails-method-removed = 「{ $method }」ではログインできなくなりました。この方法でログインしていたデバイスはログアウトされました。
mails-keys-removed-subject = { $service }アカウントのセキュリティキーが無効になりました
# $names is a list of those of mails-quoted.
mails-keys-removed = 次のセキュリティキーではログインできなくなりました：{ $names }。これらのキーでログインしていたデバイスはログアウトされました。
mails-quoted = 「{ $name }」
mails-two-step-off-subject = { $service }アカウントの2段階認証がオフになりました
mails-two-step-off = 2段階認証がオフになりました。これからアカウントを守るのはパスワードだけです。セキュリティキー、認証アプリ、電話番号、緊急用リカバリーキーの記録を消し、ほかのデバイスをログアウトしました。オンに戻すには、こちらを開いてください：{ $link }
mails-app-renamed-subject = { $service }アカウントの認証アプリの名前が変わりました
mails-app-renamed = 認証アプリ「{ $before }」の名前が「{ $name }」に変わりました。
mails-app-replaced-subject = { $service }アカウントの認証アプリが入れ替えられました
mails-app-replaced = 認証アプリ「{ $name }」が新しい連携に入れ替わりました。前のコードは使えなくなりました。前のスマートフォンのアプリから削除してください。前のアプリでログインしていたデバイスはログアウトされました。
mails-phone-changed-subject = { $service }アカウントのコードの送り先が変わりました
# $now and $before are the last digits of two numbers.
mails-phone-changed = コードのSMSは、これから末尾が{ $now }の番号に届きます。末尾が{ $before }の番号には届きません。前の番号でログインしていたデバイスはログアウトされました。
mails-key-renamed-subject = { $service }アカウントのセキュリティキーの名前が変わりました
mails-key-renamed = セキュリティキー「{ $before }」の名前が「{ $name }」に変わりました。
mails-key-may-be-copied-subject = { $service }アカウントのセキュリティキーが複製された可能性があります
mails-key-may-be-copied = セキュリティキー「{ $name }」が使われましたが、受け付けませんでした。キーは使われた回数を数えていますが、その数が前より減っていました。複製されたキーが使われている可能性があります。ほかのログイン方法は引き続き使えます。このキーをアカウントから削除して、新しいキーを登録してください。

# The recovery key.

mails-recovery-key-made-subject = { $service }アカウントの新しい緊急用リカバリーキー
mails-recovery-key-made = 新しい緊急用リカバリーキーが作られました。前のキーは使えなくなりました。
mails-recovery-key-used-subject = { $service }の緊急用リカバリーキーが使われました
mails-recovery-key-used = パスワードのあとに、緊急用リカバリーキーを使ってログインがありました。キーは1回だけ使えるので、これで使用済みです。新しいキーを作り、そのデバイスに表示しました。スマートフォンやキーがなくても取り出せる場所に保管してください。
mails-check-up-subject = { $service }の緊急用リカバリーキーをまだお持ちですか？
# $day is the day on which the key was made.
mails-check-up =
    { $day }に作った緊急用リカバリーキーは、スマートフォンとキーをなくしたときに、もう一度ログインするためのものです。まだお持ちかどうか、確認してください。

    お持ちの場合は、ほかにすることはありません。お持ちでない場合は、ログインできるうちに { $link } からログインし、「セキュリティ」を開いて、新しいキーを作ってください。

# Wrong tries.

mails-code-reused-subject = { $service }アカウントのコードが2回使われました
mails-code-reused = パスワードのあとに、正しいけれど使用済みのコードが入力されました。コードはそれぞれ1回だけ使えるので、受け付けませんでした。ご自身の操作の場合は、次のコードを待ってください。
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] { $service }アカウントでパスワードの間違いが続きました
    [codes] { $service }アカウントでコードの間違いが続きました
   *[recovery_key] { $service }アカウントでリカバリーキーの間違いが続きました
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] アカウントで、間違ったパスワードが続けて{ $failures }回入力されました。何も変更されていません。{ $day } { $clock }までは、パスワードを受け付けません。
    [codes] アカウントで、正しいパスワードのあとに、間違ったコードが続けて{ $failures }回入力されました。何も変更されていません。{ $day } { $clock }までは、コードを受け付けません。
   *[recovery_key] アカウントで、正しいパスワードのあとに、間違ったリカバリーキーが続けて{ $failures }回入力されました。何も変更されていません。{ $day } { $clock }までは、リカバリーキーを受け付けません。
}
mails-closed-subject = { $class ->
    [recovery_key] { $service }アカウントでリカバリーキーが使えなくなりました
   *[codes] { $service }アカウントでコードが使えなくなりました
}
mails-closed = { $class ->
    [recovery_key] アカウントで、正しいパスワードのあとに、間違ったリカバリーキーが続けて{ $failures }回入力されました。何も変更されていません。別の方法でログインするか、管理者が手助けするまで、リカバリーキーは受け付けません。
   *[codes] アカウントで、正しいパスワードのあとに、間違ったコードが続けて{ $failures }回入力されました。何も変更されていません。別の方法でログインするか、管理者が手助けするまで、コードは受け付けません。
}

# Who is logged in, and the password.

mails-reset-password-subject = { $service }アカウントの新しいパスワード
mails-reset-password =
    アカウントの新しいパスワードを決めるためのリンクが請求されました。新しいパスワードを決めるには、次のページを開いてください。

    { $link }

    リンクは1時間以内に1回だけ使えます。何通か届いた場合は、いちばん新しいメールのリンクだけが使えます。そのあと、新しいパスワードでログインしてください。2段階目の認証がある場合は、それも使います。ご自身の操作でない場合は、このメールを無視してください。何も変更されません。
mails-new-device-subject = { $service }アカウントへの新しいログイン
mails-new-device = これまでになかったデバイスか場所から、アカウントへのログインがありました。
mails-device-renamed-subject = { $service }アカウントのデバイスの名前が変わりました
mails-device-renamed = デバイス「{ $before }」の名前が「{ $name }」に変わりました。
mails-device-logged-out-subject = { $service }アカウントでデバイスがログアウトされました
mails-device-logged-out = ほかのデバイスからの操作で、「{ $name }」がログアウトされました。
mails-other-devices-logged-out-subject = { $service }アカウントでほかのデバイスがログアウトされました
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] ログインしていたほかのデバイスはありませんでした。途中のログインは終わりました。下のデバイスはログインしたままです。
   *[other] ほかの{ $devices }台のデバイスがログアウトされました。下のデバイスはログインしたままです。
}
mails-not-me-subject = { $service }アカウントをほかの人が使ったかもしれないと、お知らせいただきました
mails-not-me = { $devices ->
    [0] ログインしていたほかのデバイスはありませんでした。途中のログインは終わりました。次に、パスワードを変更し、ログイン方法を確認してください。ページで順に案内します。
   *[other] ほかの{ $devices }台のデバイスがログアウトされました。次に、パスワードを変更し、ログイン方法を確認してください。ページで順に案内します。
}
mails-not-finished-subject = { $service }アカウントへのログインが途中で終わりました
mails-not-finished = { $times ->
    [1] パスワードが入力されましたが、2段階目の認証は行われませんでした。2段階目の認証が、アカウントを守りました。ご自身でない場合は、その人がパスワードを知っています。パスワードを変更してください。
   *[other] パスワードが{ $times }回入力されましたが、2段階目の認証は行われませんでした。下は最後の1回です。2段階目の認証が、アカウントを守りました。ご自身でない場合は、その人がパスワードを知っています。パスワードを変更してください。
}
mails-password-changed-subject = { $service }アカウントのパスワードが変更されました
mails-password-changed = パスワードが変更されました。ほかのデバイスはすべてログアウトされました。
mails-password-reset-subject = { $service }アカウントに新しいパスワードが設定されました
mails-password-reset = このアドレスに送ったメールのリンクから、新しいパスワードが設定されました。すべてのデバイスがログアウトされました。2段階目の認証の方法は変わりません。
mails-if-not-your-password = ご自身の操作でない場合は、{ $link } から、新しいパスワードを決めるためのリンクを請求してください。パスワードを決め直すと、今あるログインはすべて終わります。

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = { $service }アカウントの新しいAPIトークン
mails-token-created =
    APIトークン「{ $name }」が作られました。このトークンを持つプログラムは、パスワードと2段階目の認証がなくても、アカウントを使えます。

    できること：{ $scopes }
    期限：{ $day } { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = ご自身の操作でない場合は、{ $link } からログインし、{ $page } でトークンを取り消して、パスワードを変更してください。パスワードを変更するだけでは、トークンは無効になりません。
mails-token-revoked-subject = { $service }アカウントのAPIトークンが取り消されました
mails-token-revoked =
    APIトークン「{ $name }」が取り消されました。このトークンを使うプログラムは、今後受け付けられません。

    できたこと：{ $scopes }
mails-token-ending-subject = { $service }アカウントのAPIトークンがまもなく期限切れになります
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    APIトークン「{ $name }」の期限は{ $day } { $clock }です。このトークンを使うプログラムは、その後受け付けられません。

    できること：{ $scopes }
    最終利用：{ $used }

    まだプログラムに必要な場合は、{ $page } で新しいトークンを作り、プログラムに設定してください。必要ない場合は、何もする必要はありません。
mails-token-never-used = なし
mails-scope-account-read = アカウントの読み取り
mails-scope-organization-read = 組織の読み取り
mails-scope-organization-admin = 組織の管理

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = { $organization }では2段階認証が必須です
mails-required-from-subject = { $organization }では{ $day }から2段階認証が必須になります
mails-required = { $organization }では、{ $service }アカウントの2段階認証が必須になりました。
mails-required-from = { $organization }では、{ $day }から{ $service }アカウントの2段階認証が必須になります。
mails-required-is-met = すでに設定済みです。何もする必要はありません。
mails-required-how =
    設定は2分ほどで終わります。設定の方法は、次のページにあります。

    { $link }
mails-required-soon-subject = { $day }より前に2段階認証を設定してください
mails-required-soon = { $organization }では、{ $day }から{ $service }アカウントの2段階認証が必須になりますが、まだ設定されていません。その日からは、先に設定しないと、ほかの操作ができません。
mails-ask-admin = ご質問は、組織の管理者にお尋ねください。
# $contact was written by an admin.
mails-ask-contact =
    ご質問がある場合の、組織の管理者からの案内：

    { $contact }
mails-policy-changed-subject = { $organization }の2段階認証のポリシーが変わりました
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = { $by }さんが、{ $organization }のメンバーに求めることを変更しました。現在の内容：{ $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = 任意。
mails-policy-required = { $day }から必須、延期：{ $delays }回。
mails-policy-allowed = 認められている方法：{ $allowed }。
mails-policy-may-turn-off = メンバーはオフにできます。
mails-policy-token-days = APIトークンの期限は最長{ $days }日。
mails-way-security-key = セキュリティキー
mails-way-authenticator-app = 認証アプリ
mails-way-text-message = SMS

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = { $organization }から2段階認証の設定のお願い
mails-reminder = 組織「{ $organization }」が、{ $service }アカウントに2段階認証を設定するようお願いしています。2段階認証は、パスワードを誰かに知られてもアカウントを守ります。設定は数分で終わります。
mails-reminder-required = { $day }から必須になります。その後は、先に設定しないと、ほかの操作ができません。
mails-reminder-how =
    2段階認証の説明：{ $link }

    設定するには、いつものようにログインし、「セキュリティ」を開いて、「2段階認証を設定する」を選んでください。このメールは{ $admin }さんが送りました。
mails-reminder-contact = 質問の連絡先：{ $contact }
mails-reset-subject = { $service }アカウントの2段階認証がリセットされました
mails-reset =
    組織の管理者{ $admin }さんが、アカウントの2段階認証をリセットしました。セキュリティキー、認証アプリ、電話番号、リカバリーキーの記録を消し、すべてのデバイスをログアウトしました。パスワードでログインして、設定をやり直してください。

    { $link }
mails-reset-not-asked = 頼んだ覚えがない場合は、組織の別の管理者に伝え、パスワードを変更してください。
mails-reset-other-subject = { $member }さんの2段階認証がリセットされました
mails-reset-other = { $admin }さんが、{ $member }さん（{ $email }）の2段階認証をリセットしました。すべての認証の方法の記録を消し、すべてのデバイスをログアウトしました。
mails-look-at-activity = 手違いの場合は、利用履歴を確認してください：{ $link }
mails-left-out-subject = { $day }まで、必須の2段階認証が免除されます
mails-left-out =
    組織の管理者{ $admin }さんが、{ $day }まで、アカウントの必須の2段階認証を免除しました。免除の間も設定でき、アカウントがより安全になります。

    { $link }
mails-left-out-other-subject = { $member }さんが{ $day }まで免除されます
mails-left-out-other = { $admin }さんが、{ $day }まで、{ $member }さん（{ $email }）の必須の2段階認証を免除しました。
mails-left-out-ended-subject = 必須の2段階認証の免除が終わりました
mails-left-out-ended =
    組織の管理者{ $admin }さんが、アカウントの免除を終えました。組織が求めることが、あなたにも適用されます。2段階認証の説明：

    { $link }
mails-left-out-ended-other-subject = { $member }さんの免除が終わりました
mails-left-out-ended-other = { $admin }さんが、{ $member }さん（{ $email }）の必須の2段階認証の免除を終えました。
mails-set-up-allowed-subject = { $service }の2段階認証を今設定できます
mails-set-up-allowed =
    組織の管理者{ $admin }さんの許可により、{ $day } { $clock }まで2段階認証を設定できます。それまでに { $link } からパスワードでログインしてください。設定を順に案内します。

    頼んだ覚えがない場合は、パスワードを変更してください。
mails-agreement-subject = { $admin }さんが同意を求めています：{ $member }さん
mails-agreement-leave-out = { $admin }さんが、{ $day }まで、{ $member }さん（{ $email }）の必須の2段階認証を免除したいと申請しました。2人目の管理者の同意が必要です。
mails-agreement-reset = { $admin }さんが、{ $member }さん（{ $email }）の2段階認証をリセットしたいと申請しました。2人目の管理者の同意が必要です。
mails-agreement-decide = { $day }より前に、ログインして、次のページで決めてください：{ $link }
mails-declined-subject = { $member }さんについての申請が却下されました
mails-declined = { $admin }さんが、{ $member }さん（{ $email }）についての申請を却下しました。何も変更されていません。

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = { $service }アカウントの2段階認証がリセットされました
mails-operator-reset =
    { $service }の運営者が、アカウントの2段階認証をリセットしました。セキュリティキー、認証アプリ、電話番号、リカバリーキーの記録を消し、すべてのデバイスをログアウトしました。パスワードでログインして、設定をやり直してください。

    { $link }

    頼んだ覚えがない場合は、パスワードを変更し、{ $site } の運営者に伝えてください。
mails-operator-reset-other-subject = { $member }さんの2段階認証がリセットされました
mails-operator-reset-other = { $service }の運営者が、{ $member }さん（{ $email }）の2段階認証をリセットしました。すべての認証の方法の記録を消し、すべてのデバイスをログアウトしました。手違いの場合は、{ $site } の運営者に伝えてください。
mails-operator-deleted-subject = { $service }アカウントが削除されました
mails-operator-deleted = { $service }の運営者が、あなたのアカウント（{ $email }）を、ログイン、認証の方法、リカバリーキー、APIトークンを含めてすべて削除しました。このアカウントではもうログインできません。手違いの場合は、{ $site } の運営者に伝えてください。
mails-operator-deleted-other-subject = { $member }さんのアカウントが削除されました
mails-operator-deleted-other = { $service }の運営者が、組織のメンバーだった{ $member }さん（{ $email }）のアカウントを削除しました。手違いの場合は、{ $site } の運営者に伝えてください。
mails-operator-unblocked-subject = { $service }アカウントがまた使えるようになりました
mails-operator-unblocked = パスワード、コード、リカバリーキーの間違いのために使えなくなっていたアカウントの機能を、{ $service }の運営者が使えるように戻しました。{ $link } からログインできます。頼んだ覚えがない場合は、{ $site } の運営者に伝えてください。
mails-operator-logged-out-subject = { $service }アカウントからログアウトされました
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $service }の運営者が、アカウントの{ $devices }台のデバイスをログアウトしました。{ $link } からもう一度ログインできます。
   *[other] { $service }の運営者が、アカウントの{ $devices }台のデバイスをログアウトし、{ $tokens }個のAPIトークンを取り消しました。{ $link } からもう一度ログインできます。
}

# To the operator, always in English.
mails-texts-used-subject = { $service }が{ $daily }通中{ $used }通のSMSを送りました
mails-texts-used = { $site } で、1日に{ $used }通のSMSが求められました。送れるのは{ $daily }通までです。上限に達すると、最初のSMSから1日たつまで、誰にもSMSのコードが届きません。誰が求めているかは、ログで確認してください。上限は設定のsms.dailyです。

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = { $service }の{ $organization }に招待されました
mails-invitation = { $role ->
    [admin] { $by }さん（{ $email }）が、あなたを{ $service }の{ $organization }に管理者として招待しています。参加するには、次のページを開いてください。
   *[member] { $by }さん（{ $email }）が、あなたを{ $service }の{ $organization }に招待しています。参加するには、次のページを開いてください。
}
mails-invitation-by-operator = { $role ->
    [admin] { $service }の運営者が、あなたを{ $service }の{ $organization }に管理者として招待しています。参加するには、次のページを開いてください。
   *[member] { $service }の運営者が、あなたを{ $service }の{ $organization }に招待しています。参加するには、次のページを開いてください。
}
mails-invitation-how = このアドレスのアカウントがある場合は、開いたページでそのパスワードを入力してください。ない場合は、名前とパスワードを決めてください。参加すると、{ $organization }の管理者は、あなたの名前、アドレス、使っているログイン方法を見ることができます。
mails-invitation-to-found-subject = { $service }で組織を作ってください
mails-invitation-to-found = { $service }の運営者が、{ $service }で組織を作るよう、あなたを招待しています。あなたが組織の名前を決め、最初の管理者になります。組織を作るには、次のページを開いてください。
mails-invitation-to-found-how = このアドレスのアカウントがある場合は、開いたページでそのパスワードを入力してください。ない場合は、名前とパスワードを決めてください。そのあと、ほかの人を招待できます。
# The link works until $day, $clock.
mails-invitation-until = リンクは{ $day } { $clock }まで、1回だけ使えます。何通か届いた場合は、いちばん新しいメールのリンクだけが使えます。身に覚えがない場合は、このメールを無視してください。何も起きません。

# Being in an organization. $by is the admin who did it.

mails-joined-subject = { $service }アカウントが{ $organization }に入りました
mails-joined = { $role ->
    [admin] アカウントが{ $organization }に管理者として参加しました。組織の管理者は、あなたの名前、アドレス、使っているログイン方法を見ることができます。
   *[member] アカウントが{ $organization }に参加しました。組織の管理者は、あなたの名前、アドレス、使っているログイン方法を見ることができます。
}
mails-role-subject = { $role ->
    [admin] { $organization }の管理者になりました
   *[member] { $organization }のメンバーになりました
}
mails-role = { $role ->
    [admin] { $by }さんが、あなたを{ $organization }の管理者にしました。ほかの人を招待し、ログインできなくなった人を手助けし、メンバーに何を求めるかを決められます。
   *[member] { $by }さんが、あなたを{ $organization }のメンバーにしました。組織のほかの人の管理はできなくなりました。
}
mails-role-by-operator = { $role ->
    [admin] { $service }の運営者が、あなたを{ $organization }の管理者にしました。ほかの人を招待し、ログインできなくなった人を手助けし、メンバーに何を求めるかを決められます。
   *[member] { $service }の運営者が、あなたを{ $organization }のメンバーにしました。組織のほかの人の管理はできなくなりました。
}
mails-taken-out-subject = { $service }アカウントが{ $organization }から外れました
mails-taken-out = { $by }さんが、あなたのアカウントを{ $organization }から外しました。アカウントとログイン方法は変わりません。
mails-taken-out-by-operator = { $service }の運営者が、あなたのアカウントを{ $organization }から外しました。アカウントとログイン方法は変わりません。
mails-role-other-subject = { $role ->
    [admin] { $name }さんが{ $organization }の管理者になりました
   *[member] { $name }さんが{ $organization }のメンバーになりました
}
mails-role-other = { $role ->
    [admin] { $by }さんが、{ $name }さん（{ $email }）を{ $organization }の管理者にしました。
   *[member] { $by }さんが、{ $name }さん（{ $email }）を{ $organization }のメンバーにしました。
}
mails-role-other-by-operator = { $role ->
    [admin] { $service }の運営者が、{ $name }さん（{ $email }）を{ $organization }の管理者にしました。
   *[member] { $service }の運営者が、{ $name }さん（{ $email }）を{ $organization }のメンバーにしました。
}
mails-taken-out-other-subject = { $name }さんが{ $organization }から外れました
mails-taken-out-other = { $by }さんが、{ $name }さん（{ $email }）を{ $organization }から外しました。
mails-taken-out-other-by-operator = { $service }の運営者が、{ $name }さん（{ $email }）を{ $organization }から外しました。
mails-if-should-not-be = 手違いの場合は、ほかの管理者と話し、こちらを確認してください：{ $link }

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = { $service }のコードは{ $code }です。人に教えないでください。

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = セキュリティキー{ $number }
mails-name-first-app = 認証アプリ
# From 2 on.
mails-name-other-app = 認証アプリ{ $number }
# $tail is the last digits of a telephone number.
mails-name-phone = SMS（末尾{ $tail }）
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $system }の{ $browser }
mails-browser-unknown = 不明なブラウザー
# A browser that is part of an app.
mails-browser-in-app = アプリ
mails-browser-in-app-on-system = { $system }のアプリ
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = パスワードのみ
mails-by-security-key = セキュリティキー
mails-by-named-security-key = セキュリティキー「{ $name }」
mails-by-app = 認証アプリ
mails-by-named-app = 認証アプリ「{ $name }」
mails-by-recovery-key = リカバリーキー
mails-by-text-message = SMS
mails-by-another-way = 別の方法
