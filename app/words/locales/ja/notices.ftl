# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = ポリシーを保存しました。ログイン中のメンバーにはすぐに適用され、全員にメールで知らせます。
notice-email-verified = メールアドレスを確認しました。
notice-locked = 設定を再びロックしました。
notice-unlocked = 設定のロックを解除しました。
notice-session-ended = 長い間操作がなかったか、別のデバイスから操作されたため、ログアウトされました。続けるにはログインしてください。元のページに戻れます。
# The code that an authenticator app scans or is given.
notice-new-setup-code = これは新しいコードです。前のコードは使えなくなりました。アプリから前の項目を削除してください。
# A security key, an authenticator app or a device.
notice-renamed = 名前を「{ $name }」に変更しました。
# $name is what the owner called the security key.
notice-key-deleted = 「{ $name }」を削除しました。キー本体にはこのサイトの記録が残りますが、問題はありません。
notice-recovery-key-replaced = 新しいリカバリーキーを保存しました。前のキーは使えなくなりました。控えを処分してください。
notice-recovery-key-kept = 何も変更されていません。リカバリーキーは引き続き使えます。
# The answers to "Do you still have your recovery key?".
notice-key-still-there = 確認しました。半年後にもう一度お聞きします。
notice-asked-next-month = 1か月後にもう一度お聞きします。
notice-keys-disabled = セキュリティキーを無効にしました。キー本体にはこのサイトの記録が残りますが、問題はありません。
# $name is what the owner called the authenticator app.
notice-app-disabled = 「{ $name }」を無効にしました。このアプリのコードは使えなくなりました。アプリから項目を削除してください。
notice-app-replaced = 新しいアプリを連携しました。前の連携は使えなくなりました。前のスマートフォンのアプリから削除してください。
notice-phone-disabled = SMSを無効にし、電話番号の記録を消しました。
notice-phone-changed = これからは、コードを新しい番号に送ります。前の番号には送りません。
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = 直前に送ったばかりなので、SMSを送りませんでした。{ $seconds }秒待ってから「コードをSMSで送る」を選んでください。
notice-no-more-texts = 送れる回数の上限に達したため、SMSを送りませんでした。次は{ $time }に送れます。それまでは別の方法を使ってください。
notice-text-sent-both-work = もう一度送りました。前のコードもまだ使えます。
notice-text-sent-newest-works = 新しいコードを送っています。使えるのはいちばん新しいコードだけです。
notice-two-step-disabled = 2段階認証をオフにしました。今このアカウントを守っているのはパスワードだけです。
# A link after the sentence before this one.
notice-turn-two-step-on = オンに戻す
notice-device-name-cleared = デバイスに付けた名前を消しました。
# $name is a device.
notice-device-logged-out = 「{ $name }」をログアウトしました。
notice-devices-logged-out = { $devices ->
    [0] ログインしているのはこのデバイスだけです。
   *[other] ほかの{ $devices }台のデバイスをログアウトしました。
}
# After logging out on this device.
notice-still-logged-in = ほかの{ $devices }台のデバイスでは、まだログインしています。
notice-password-changed = パスワードを変更しました。ほかのデバイスはログアウトされました。
notice-password-reset = 新しいパスワードを設定しました。新しいパスワードでログインしてください。
# $name is what the owner called the token.
notice-api-token-revoked = 「{ $name }」を取り消しました。このトークンを使うプログラムは、今後受け付けられません。

# Organizations: $name is a member.
notice-invited = { $email }に招待を送っています。
notice-invited-many = { $people }件の招待を送っています。
notice-invitation-withdrawn = { $email }への招待を取り消しました。招待のリンクは使えなくなりました。
notice-organization-joined = { $organization }に参加しました。
notice-is-admin = { $name }さんが管理者になりました。
notice-is-member = { $name }さんはメンバーになりました。管理者ではなくなりました。
notice-member-removed = { $name }さんを組織から外しました。
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] リマインダーは送られませんでした。
   *[other] { $count }人のメンバーにリマインダーを送りました。
}
notice-reminded-lately = { $count }人のメンバーには、この24時間以内に送っています。
notice-need-no-reminder = { $count }人のメンバーには必要ありません。
notice-member-reset = { $name }さんの2段階認証をリセットしました。{ $name }さんはすべてのデバイスからログアウトされ、設定をやり直します。
# For whom two-step verification is not required until that day.
notice-member-left-out = { $name }さんは{ $day }まで免除されます。
notice-member-included = { $name }さんの免除を終了しました。
# "It" is two-step verification.
notice-set-up-allowed = { $name }さんは、{ $day } { $time }までログインして設定できます。
notice-approval-asked = まだ何も変更されていません。別の管理者の同意が必要です。ほかの管理者にメールを送りました。
notice-approval-declined = 却下しました。何も変更されていません。
