# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

refused-otherwise = 受け付けることができませんでした。何も変更されていません。
refused-wrong-pair = メールアドレスとパスワードが一致しません。両方を確認して、もう一度お試しください。
refused-wrong-password = パスワードが違います。もう一度お試しください。
refused-email-not-confirmed = 先にメールアドレスを確認してください。リンクの入ったメールを送りました。リンクを開いて、パスワードを入力してください。
# Codes of an authenticator app.
refused-wrong-code = コードが一致しません。アプリでこのアカウントのコードを見ているか確認し、次のコードを待ってから、もう一度お試しください。
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = うまくいかない状態が続く場合は、スマートフォンの時刻が自動で設定されているか確認してください。
refused-wrong-code-in-set-up = コードが一致しません。アプリに次のコードが出るのを待ってから、もう一度お試しください。QRコードは変わっていません。
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = あと{ $tries }回間違えると、長く待つ必要があります。
refused-code-used = このコードは使用済みです。次のコードを待ってください。
refused-clock-off = { $way ->
    [slow] スマートフォンの時計が約{ $minutes }分遅れているようです。時刻の自動設定をオンにして、もう一度お試しください。QRコードは変わっていません。
   *[fast] スマートフォンの時計が約{ $minutes }分進んでいるようです。時刻の自動設定をオンにして、もう一度お試しください。QRコードは変わっていません。
}
refused-too-many-tries = 間違いが続きました。{ $seconds }秒待ってから、もう一度お試しください。
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] 間違いが続きました。{ $clock }以降にもう一度お試しください（約1時間後）。
   *[other] 間違いが続きました。{ $clock }以降にもう一度お試しください（約{ $minutes }分後）。
}
refused-codes-closed = このアカウントで、間違ったコードが何度も入力されました。別の方法でログインするか、管理者が手助けするまで、コードは使えません。
refused-wrong-recovery-key = キーが一致しません。新しいキーを作った場合は、いちばん新しいキーだけが使えます。
# $day is a day: 3 March 2026.
refused-recovery-key-used = このキーは{ $day }に使われました。そのときに受け取った新しいキーを探してください。
refused-recovery-key-replaced = このキーは{ $day }に新しいキーに替わりました。いちばん新しいキーだけが使えます。
refused-recovery-key-never-saved = このキーは{ $day }に作られましたが、保存したことが確認できていないため、使えません。保存したキーのうち、いちばん新しいものを使ってください。
refused-recovery-keys-closed = このアカウントで、間違ったリカバリーキーが何度も入力されました。別の方法でログインするか、管理者が手助けするまで、リカバリーキーは使えません。
refused-log-in-first = 長い間操作がなかったか、別のデバイスから操作されたため、ログアウトされました。続けるにはログインしてください。
refused-unlock-first = 設定はロックされています。変更するには、パスワードを入力してください。
refused-set-up-over = この設定は時間切れになりました。もう一度やり直してください。読み取るコードは新しくなります。
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = キーを確認できませんでした。何も変更されていません。もう一度お試しください。
refused-key-with-reference = キーを確認できませんでした。何も変更されていません。もう一度お試しください。同じことが起きる場合は、管理者にこの参照番号を伝えてください：{ $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] このキーは、このアカウントに登録されていません。
   *[other] このキーは、このアカウントに登録されていません。登録されているキー：{ $names }。
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }、{ $next }
refused-key-may-be-copied = このキーは複製された可能性があるため、受け付けませんでした。別の方法でログインして、このキーをアカウントから削除してください。
refused-key-taken = このキーはすでに登録されています。別のキーを使うか、一覧に戻ってください。
refused-key-name-taken = 「{ $name }」という名前のキーがすでにあります。区別できるように、何か付け足してください。
refused-too-many-keys = セキュリティキーが上限の{ $max }本に達しています。もう使わないものを削除してください。
refused-key-took-too-long = 時間切れになったか、すでに応答が済んでいます。もう一度ボタンを押してください。
refused-no-keys-here = セキュリティキーを使うには、このサイトのアドレスに名前が必要ですが、名前がありません。管理者に伝えてください。
refused-app-name-taken = 「{ $name }」という名前のアプリがすでにあります。区別できるように、何か付け足してください。
refused-too-many-apps = 認証アプリが上限の{ $max }個に達しています。もう使わないものを無効にしてください。
# Text messages with codes.
refused-text-only-first = SMSは最初の方法としてだけ選べますが、すでに別の方法があります。
refused-no-texts-here = このサイトではSMSを送っていません。別の方法を選んでください。
refused-next-text-in = { $seconds ->
    [1] 次のSMSまで{ $seconds }秒お待ちください。
   *[other] 次のSMSまで{ $seconds }秒お待ちください。前のSMSがこれから届くこともあります。
}
refused-next-text-at = 送れるSMSの上限に達しました。次は{ $clock }に送れます。それまでは別の方法を使ってください。
refused-text-not-sent = SMSを送れませんでした。しばらくしてからもう一度試すか、別の方法を使ってください。
refused-wrong-text-code = コードが一致しません。いちばん新しいSMSを見て、もう一度お試しください。
refused-text-code-over = このコードはもう使えません。期限が切れたか、間違いが続きました。新しいコードを送ってください。
refused-last-method = ログインする方法はこれだけです。先に別の方法を追加するか、2段階認証をオフにしてください。
refused-link-over = このリンクは期限切れか、使用済みです。ログインしてください。新しいリンクを送ります。
refused-reset-link-over = このリンクは期限切れか、使用済みです。新しいリンクを送ってもらってください。
refused-recovery-key-not-saved = キーを保存したら、チェックを入れてください。キーがないと、このアカウントを使えなくなるおそれがあります。
refused-recovery-key-hidden = このキーはもう表示できません。下で新しいキーを作ってください。
refused-changed-meanwhile = この間に設定が変更されました。別のデバイスで変更された可能性があります。もう一度確認してください。
refused-not-read = 読み取れませんでした。ページを読み込み直して、もう一度お試しください。
refused-from-another-site = 別のサイトからのリクエストだったため、何も行いませんでした。
refused-kind-of-message = この種類のメッセージは読み取れないため、何も行いませんでした。
refused-too-large = このフォームには長すぎます。短くして、もう一度お試しください。
refused-no-page = ページが見つかりません。
refused-busy = ただいま混み合っています。何も変更されていません。数秒後にもう一度お試しください。
refused-failed = こちらで問題が起きました。何も変更されていません。もう一度お試しください。
refused-failed-with-reference = こちらで問題が起きました。何も変更されていません。同じことが起きる場合は、管理者にこの参照番号を伝えてください：{ $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = { $organization }では、このログイン方法は認められていません。別の方法を選んでください。
refused-two-step-required = { $organization }では2段階認証が必須なので、オフにできません。ログイン方法は変更できます。
refused-set-up-first = 組織が、先に2段階認証を設定するよう求めています。
# The set-up of two-step verification.
refused-no-more-delays = これ以上延期できません。
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = 先に、認められている方法で、ご自身のアカウントの2段階認証をオンにしてください。
refused-invitation-over = この招待は、期限切れか、使用済みか、取り消されています。招待した人に、もう一度送ってもらってください。
refused-in-organization-already = このアドレスのアカウントは、すでに組織に入っています。1つのアカウントが入れる組織は1つだけです。何も変更されていません。
refused-member-already = このアドレスの人は、すでに組織のメンバーです。
refused-too-many-invitations = 招待中の人が{ $max }人を超えてしまいます。先に、要らなくなった招待を取り消してください。
# Lines with email addresses of people to invite.
refused-wrong-lines = 受け付けられない行があるため、誰も招待しませんでした。直してから、もう一度一覧を送ってください。
refused-last-admin = この人は、組織のただ1人の管理者です。先にほかの人を管理者にしてください。
refused-own-account = ご自身のアカウントには行えません。別の管理者に頼んでください。
refused-own-request = ご自身の申請なので、別の管理者が決める必要があります。
refused-no-second-admin = 2人目の管理者の同意が必要ですが、ほかに管理者がいません。先に別のメンバーを管理者にしてください。
refused-asked-already = すでに申請されています。別の管理者が決めるのを待っています。
refused-nobody-selected = 誰も選ばれていません。リマインダーを送るメンバーを選んで、もう一度お試しください。
refused-too-many-tokens = APIトークンが上限の{ $max }個に達しています。もう使わないものを取り消してください。

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = メールアドレスを入力してください。
field-not-an-email = メールアドレスの形になっていません。name@example.orgのように入力してください。
field-name-missing = お名前を入力してください。
field-password-missing = パスワードを入力してください。
field-new-password-missing = パスワードを決めてください。
field-new-password-too-short = 短すぎます。{ $min }文字以上にしてください。単語を3つか4つ並べると覚えやすくなります。
field-password-too-common = このパスワードは簡単に当てられてしまいます。互いに関係のない単語をいくつか付け足してください。
field-password-too-personal = このパスワードは、名前、アドレス、またはこのサービスの名前からできています。別の言葉を選んでください。
field-password-same-as-before = 今のパスワードと同じです。別のパスワードを選んでください。
field-code-missing = 6桁のコードを入力してください。
field-code-length = コードは6桁です。入力されたのは{ $got }桁です。
field-recovery-key-missing = リカバリーキーを入力してください。
field-recovery-key-characters = リカバリーキーに使われるのは、数字とUを除くAからZの文字だけです。1文字ずつ確認して、もう一度お試しください。
field-recovery-key-length = キーの長さが違います。キーは24文字ですが、入力されたのは{ $got }文字です。
field-key-name-missing = このキーの名前を入力してください。
field-app-name-missing = このアプリの名前を入力してください。
field-device-name-missing = このデバイスの名前を入力してください。
field-phone-missing = 携帯電話番号を入力してください。
field-not-a-phone-number = 携帯電話番号の形になっていません。+44のように、国番号から入力してください。
field-phone-not-mobile = この番号にはSMSが届きません。携帯電話の番号を入力してください。
field-phone-country-not-served = この国にはまだSMSを送れません。別の方法を選んでください。
field-phone-same-as-before = 今の番号と同じです。別の番号を入力してください。
field-organization-missing = 組織の名前を入力してください。
field-lines-missing = メールアドレスのある行を1行以上貼り付けてください。
field-lines-too-many = 一度に送る量が多すぎます。{ $max }行までにして、残りは後で送ってください。
field-reason-missing = 理由を入力してください。本人とすべての管理者が読みます。
field-allowed-missing = ここで使える方法を1つ以上許可してください。
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = 0から3までの数字を選んでください。
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = 最終日を入力してください。
field-not-a-day = 日付になっていません。もう一度入力してください。
field-day-over = この日は過ぎています。今日か、それより後の日を選んでください。
field-day-too-far = 先すぎる日付です。今日から{ $max }日以内の日を選んでください。
field-token-name-missing = このトークンの名前を入力してください。
field-token-name-taken = 同じ名前のトークンがすでにあります。区別できるように、何か付け足してください。
field-scopes-missing = トークンにできることを1つ以上選んでください。
field-scopes-for-admins = これをトークンに許可できるのは、組織の管理者だけです。
field-token-days = 1から365までの数字を入力してください。
# Of any other field.
field-missing = 入力してください。
field-too-short = { $min }文字以上にしてください。
field-too-long = 長すぎます。{ $max }文字以内にしてください。
field-characters = ここでは使えない文字が入っています。もう一度入力してください。
field-taken = この名前はすでに使われています。別の名前を選んでください。
