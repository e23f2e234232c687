# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them stays as text in the page: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = エラー：
busy = ただいま混み合っています。何も変更されていません。数秒後にもう一度お試しください。
cancel-here = キャンセル

# A button beside a password, and what follows its label for those who do not see where it stands.
show-password = <hidden>パスワードを</hidden>表示

# Before the name of a thing, for those who do not see that it can be changed.
rename-it = { $name }<hidden>の名前を変更</hidden>
save-name = 保存

changed-elsewhere = 別のデバイスで設定が変更されました。
show-changes = 変更を表示

copy = コピー
print = 印刷
copied = コピーしました。
copied-key = コピーしました。パスワード管理アプリなど、安全な場所に貼り付けてください。
copy-by-hand = ブラウザーがコピーを許可しませんでした。選択してあるので、ご自身でコピーしてください。

# Asking a security key.
key-needs-script = セキュリティキーを使うには、このブラウザーでJavaScriptが必要です。
key-needs-secure-address = セキュリティキーには安全なアドレス（https）が必要です。このページはhttpで開かれています。
what-an-admin-can-do = 管理者ができること
key-not-in-this-browser = このブラウザーではセキュリティキーを使えません。別のブラウザーを使うか、下から別の方法を選んでください。
key-touch = キーに触れてください
key-in-a-window = ブラウザーがウィンドウを表示しています。
key-waiting = キーを待っています。
key-stopped = 中止しました。
key-press-again = 準備ができました。もう一度ボタンを押してください。
key-works = キーが使えることを確認しました。
key-not-read = 何も変更されていません。キーを読み取れませんでした。キーを手元に用意して、もう一度お試しください。
key-no-answer = キーからの応答がありませんでした。キーを差し込むかスマートフォンに近づけて、もう一度お試しください。
key-already-there = このキーはすでに登録されています。別のキーを使うか、一覧に戻ってください。
key-needs-pin = このキーを使うには、先にPINが必要です。キーのメーカーのアプリかシステムの設定でPINを決めて、もう一度お試しください。
key-too-old = このキーは古いため、このサイトでは使えません。新しいキーなら使えます。
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = このアドレスは、キーを設定したアドレス（{ $site }）と違います。管理者にこの参照番号を伝えてください：{ $reference }
key-fault = キーで問題が起きました。キーを抜いて、もう一度差し込んでからお試しください。
