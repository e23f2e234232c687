# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = 利用履歴
activity-lead = アカウントで起きたことを、新しい順に並べています。
activity-was-this-you = ご自身の操作ですか？
activity-if-not = 身に覚えのないものがあれば、知らせてください。ほかのデバイスをすべてログアウトし、変更が必要なところを順に案内します。
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = 表示する記録
activity-pages = ページ
# Which events are shown.
activity-show-all = すべて
activity-show-log-ins = ログイン
activity-show-changes = 変更
activity-show-problems = 問題
# Links to the first page of the list and to the next one.
activity-newest = 最新
activity-older = 以前
activity-nothing-yet = まだ何もありません。
activity-no-log-ins = ログインの記録はありません。
activity-no-changes = 変更の記録はありません。
activity-no-problems = 問題の記録はありません。
activity-no-such-page = そのような記録のページはありません。<newest>最新の記録から見る</newest>
# Labels beside an event.
activity-is-problem = 問題
activity-new-device = 新しいデバイス
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device }（このデバイス）
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }、{ $device }
activity-clock-device-and-address = { $clock }、{ $device }、{ $address }

# The question behind "This was not me".
activity-not-me = これは私ではありません
activity-not-me-title = ほかのデバイスをすべてログアウトしますか？
activity-not-me-what-happens = ほかのデバイスを今すぐすべてログアウトし、途中のログインと、新しいパスワードを決めるためのリンクをすべて無効にします。このデバイスはログインしたままです。そのあと、パスワードの変更と、ログイン方法の確認の2つの手順に進みます。
activity-not-me-log-out = ほかのデバイスをすべてログアウト

# The steps that follow it.
activity-steps-title = アカウントを自分だけのものに戻す
activity-steps-not-open = この手順は、ご自身の操作ではないと知らせると始まります。1日の間、利用できます。
activity-steps-look = 利用履歴を見る
activity-steps-all-done = 3つの手順がすべて終わりました。数日後に、もう一度利用履歴を見てください。
# A label beside a step.
activity-steps-done = 完了
# The link away from the page.
activity-steps-leave = 完了
activity-steps-devices = ほかのデバイス
activity-steps-devices-ended = { $devices ->
    [0] ログインしていたほかのデバイスはありませんでした。
   *[other] ほかの{ $devices }台のデバイスをログアウトしました。
}
activity-steps-told-us = お知らせいただいた日時：{ $day } { $clock }。
activity-steps-password = パスワード
activity-steps-password-changed = パスワードを新しくしました。
activity-steps-password-known = ログインした人が、パスワードを知っているおそれがあります。ほかで使っていない新しいパスワードを決めてください。
activity-steps-change-password = パスワードを変更する
activity-steps-methods = ログイン方法
activity-steps-methods-open = パスワードのあとに、次の方法でログインできます。ご自身のものでない方法は削除してください。
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = セキュリティキー
activity-steps-authenticator-app = 認証アプリ
# $tail is the last digits of the phone number.
activity-steps-text-message = SMS（末尾{ $tail }）
activity-steps-manage-two-step = 2段階認証を管理する
activity-steps-two-step-off = 2段階認証はオフです。このアカウントには、パスワードだけでログインできます。オンにすると、パスワードを知られても、それだけではログインできません。
activity-steps-set-up-two-step = 2段階認証を設定する
activity-steps-looked = 確認しました
activity-steps-tokens = { $count }個のAPIトークンは、パスワードを変更しても引き続き使えます。ご自身のものでないトークンや、誰かに知られたおそれのあるトークンは、取り消してください。
activity-steps-look-at-tokens = APIトークンを見る

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = アカウントを登録
activity-email-confirmed = メールアドレスを確認
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] パスワードだけでログイン
    [security_key] セキュリティキーでログイン
    [authenticator_app] 認証アプリでログイン
    [text_message] SMSのコードでログイン
    [recovery_key] リカバリーキーでログイン
   *[other] ログイン
}
activity-logged-out = ログアウト
activity-password-accepted = 正しいパスワードを入力、2段階目の認証へ
activity-password-refused = パスワードの間違い
activity-code-refused = コードの間違い
activity-code-reused = 使用済みのコードを入力
activity-log-in-not-finished = { $times ->
    [1] 正しいパスワードを入力、2段階目の認証なし
   *[other] 正しいパスワードを{ $times }回入力、2段階目の認証なし
}
activity-settings-unlocked = 設定のロックを解除
activity-set-up-asked = ログイン、先に2段階認証の設定が必要
activity-set-up-put-off = 2段階認証の設定を延期
activity-reminded = 2段階認証を設定するためのリマインダーを送信
activity-two-step-turned-on = { $devices ->
    [0] 2段階認証をオンに変更
   *[other] 2段階認証をオンに変更、デバイス{ $devices }台をログアウト
}
activity-two-step-turned-off = { $devices ->
    [0] 2段階認証をオフに変更
   *[other] 2段階認証をオフに変更、デバイス{ $devices }台をログアウト
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] 2段階認証をオフに変更（{ $methods }）
   *[other] 2段階認証をオフに変更（{ $methods }）、デバイス{ $devices }台をログアウト
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }、{ $next }
activity-app-connected = { $named ->
    [yes] 認証アプリを連携：{ $name }
   *[no] 認証アプリを連携
}
activity-app-renamed = { $named ->
    [yes] 認証アプリの名前を変更：{ $before } → { $name }
   *[no] 認証アプリの名前を変更
}
activity-app-replaced = { $named ->
    [yes] 認証アプリを入れ替え：{ $name }
   *[no] 認証アプリを入れ替え
}
activity-app-disabled = { $named ->
    [yes] 認証アプリを無効化：{ $name }
   *[no] 認証アプリを無効化
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] 電話番号を登録：{ $name }
   *[no] 電話番号を登録
}
activity-phone-changed = { $named ->
    [yes] 電話番号を変更：{ $name }
   *[no] 電話番号を変更
}
activity-texts-disabled = { $named ->
    [yes] SMSを無効化：{ $name }
   *[no] SMSを無効化
}
activity-key-registered = { $named ->
    [yes] セキュリティキーを登録：{ $name }
   *[no] セキュリティキーを登録
}
activity-key-renamed = { $named ->
    [yes] セキュリティキーの名前を変更：{ $before } → { $name }
   *[no] セキュリティキーの名前を変更
}
activity-key-deleted = { $named ->
    [yes] セキュリティキーを削除：{ $name }
   *[no] セキュリティキーを削除
}
activity-key-refused = 認められなかったセキュリティキー
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = 認められなかったセキュリティキー（参照番号：{ $reference }）
activity-key-looks-copied = { $named ->
    [yes] 複製された可能性のあるセキュリティキー：{ $name }
   *[no] 複製された可能性のあるセキュリティキー
}
activity-recovery-key-made = リカバリーキーを作成
activity-recovery-key-saved = リカバリーキーを保存
activity-recovery-key-used = リカバリーキーを使用
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] リカバリーキーの間違い
    [recovery_key_used] 使用済みのリカバリーキーを入力
    [recovery_key_replaced] 新しいキーに替わったリカバリーキーを入力
    [recovery_key_not_confirmed] 保存されなかったリカバリーキーを入力
   *[other] 認められなかったリカバリーキー
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] リカバリーキーの確認：まだ持っている
    [next-month] リカバリーキーの確認：1か月延期
   *[unknown] リカバリーキーの確認に回答
}
activity-password-changed = { $devices ->
    [0] パスワードを変更
   *[other] パスワードを変更、デバイス{ $devices }台をログアウト
}
activity-password-link-asked = 新しいパスワードを決めるためのリンクを請求
activity-password-set-with-link = { $devices ->
    [0] リンクで新しいパスワードを設定
   *[other] リンクで新しいパスワードを設定、デバイス{ $devices }台をログアウト
}
activity-device-renamed = { $named ->
    [yes] デバイスの名前を変更：{ $before } → { $name }
   *[no] デバイスの名前を変更
}
activity-device-logged-out = { $named ->
    [yes] デバイスをログアウト：{ $name }
   *[no] デバイスをログアウト
}
activity-other-devices-logged-out = { $devices ->
    [0] ほかのデバイスをすべてログアウト
   *[other] ほかのデバイスをすべてログアウト（{ $devices }台）
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] 「これは私ではありません」
   *[other] 「これは私ではありません」、デバイス{ $devices }台をログアウト
}
activity-methods-reviewed = ログイン方法を確認
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] APIトークンを作成：{ $name }（{ $scopes }）
    [name] APIトークンを作成：{ $name }
    [scopes] APIトークンを作成（{ $scopes }）
   *[nothing] APIトークンを作成
}
activity-token-revoked = { $given ->
    [name-and-scopes] APIトークンを取り消し：{ $name }（{ $scopes }）
    [name] APIトークンを取り消し：{ $name }
    [scopes] APIトークンを取り消し（{ $scopes }）
   *[nothing] APIトークンを取り消し
}
activity-api-password-refused = プログラムが正しいパスワードを使用、APIトークンが必要
activity-unknown-event = このバージョンでは説明できない出来事

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] ポリシーを変更：{ $name }
   *[no] ポリシーを変更
}
activity-organization-joined = { $named ->
    [yes] 組織に参加：{ $name }
   *[no] 組織に参加
}
activity-organization-left = { $named ->
    [yes] 組織から外れた：{ $name }
   *[no] 組織から外れた
}
activity-invited = { $named ->
    [yes] 招待を送信：{ $name }
   *[no] 招待を送信
}
activity-invitation-withdrawn = { $named ->
    [yes] 招待を取り消し：{ $name }
   *[no] 招待を取り消し
}
activity-role-changed = { $role ->
    [admin] 役割を変更：管理者
    [member] 役割を変更：メンバー
    [unknown] 役割を変更
   *[other] 役割を変更：{ $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] 管理者が2段階認証をリセット
   *[other] 管理者が2段階認証をリセット、デバイス{ $devices }台をログアウト
}
activity-reset-by-operator = { $devices ->
    [0] 運営者が2段階認証をリセット
   *[other] 運営者が2段階認証をリセット、デバイス{ $devices }台をログアウト
}
activity-unblocked = 運営者が間違いの記録を消去
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] 運営者がすべてのデバイスをログアウト
       *[other] 運営者がすべてのデバイスをログアウト、APIトークン{ $tokens }個を取り消し
    }
   *[other] { $tokens ->
        [0] 運営者がすべてのデバイスをログアウト（{ $devices }台）
       *[other] 運営者がすべてのデバイスをログアウト（{ $devices }台）、APIトークン{ $tokens }個を取り消し
    }
}
activity-left-out = 必須の2段階認証を免除
activity-left-out-until = 必須の2段階認証を{ $day }まで免除
activity-left-out-ended = 必須の2段階認証の免除を終了
activity-set-up-allowed = 管理者が設定を許可
activity-set-up-allowed-until = 管理者が{ $day } { $clock }までの設定を許可
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] 免除を申請、別の管理者の同意が必要
    [leaving-out-until] { $day }までの免除を申請、別の管理者の同意が必要
    [reset] 2段階認証のリセットを申請、別の管理者の同意が必要
   *[change] 変更を申請、別の管理者の同意が必要
}
activity-approval-declined = { $wish ->
    [leaving-out] 別の管理者が免除を却下
    [leaving-out-until] 別の管理者が{ $day }までの免除を却下
    [reset] 別の管理者が2段階認証のリセットを却下
   *[change] 別の管理者が変更を却下
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }。理由：{ $reason }
