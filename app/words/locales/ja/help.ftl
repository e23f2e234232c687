# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = ログインでお困りのとき
help-issues-pair = メールアドレスとパスワードが一致しない
help-issues-pair-check = どちらにも打ち間違いがないか確認してください。パスワードでは大文字と小文字を区別します。
help-issues-pair-forgot = パスワードを忘れた場合は、リンクを送ります。<forgot>新しいパスワードを決める</forgot>
help-issues-mail = リンクの入ったメールが届かない
help-issues-mail-look = 迷惑メールのフォルダーを見てください。パスワードで<log-in>ログイン</log-in>すると、新しいリンクを送ります。
# The link in the mail that confirms an address.
help-issues-link = リンク先のページでパスワードが受け付けられない
help-issues-link-own-password = 登録したときに決めたパスワードを入力してください。リンクは、その登録のときのパスワードでだけ使えます。何度か登録した場合は、いちばん新しいメールを使ってください。それでもうまくいかない場合は、もう一度登録してください。
help-issues-link-not-asked-for = 身に覚えのないメールですか？ 誰かがあなたのアドレスを入力しました。何もしなくて大丈夫です。その人のパスワードがなければ、リンクを開いても何も起きません。
help-issues-code = コードが一致しない
help-issues-code-right-entry = アプリで、このサービスの項目を見ているか確認してください。
help-issues-code-next = 次のコードを待ってください。コードはそれぞれ1回だけ、短い時間だけ使えます。
help-issues-code-time = スマートフォンの時刻が自動で設定されているか確認してください。
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = SMSが届かない
help-issues-text-signal = 届くまで1分ほどかかることがあります。スマートフォンに電波が必要です。
help-issues-text-same-code = 「新しいコードを送る」を選んでください。10分以内は同じコードなので、どのメッセージが先に届いてもかまいません。
help-issues-text-few = 1つの番号に1時間に送れるSMSの数は限られています。上限に達すると、次にいつ送れるかがページに表示されます。
help-issues-text-other-way = 別の方法か、リカバリーキーを使ってください。フォームの下にあります。
help-issues-key = セキュリティキーが読み取られない
help-issues-key-touch = キーのランプがつくまで差し込むか、スマートフォンの上のほうに近づけてください。そのあと、キーに触れてください。
help-issues-key-registered = ここに登録したキーなら、どれでも使えます。別のアカウントのキーは使えません。
help-issues-key-browser = セキュリティキーには、JavaScript、安全なアドレス（https）、ここ数年のブラウザーが必要です。
help-issues-key-other-way = 別の方法を使ってください。ボタンの下にあります。
help-issues-nothing-at-hand = スマートフォンもセキュリティキーも手元にない
help-issues-nothing-at-hand-recover = パスワードでログインし、「リカバリーキーを使う」を選んでください。<recover>もう一度ログインできるようにする方法</recover>
help-issues-recovery = リカバリーキーが受け付けられない
help-issues-recovery-letters = リカバリーキーは24文字の英数字です。大文字と小文字は区別しません。空白とハイフンはあってもなくてもかまいません。
help-issues-recovery-once = キーはそれぞれ1回だけ使えます。キーを使ってログインしたときに新しいキーを受け取っています。そのキーを探してください。
help-issues-recovery-newest = 新しいキーを作った場合は、保存したキーのうち、いちばん新しいものだけが使えます。
help-issues-lost = リカバリーキーが見つからない
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = 書類をしまう場所、パスワード管理アプリ、ダウンロードしたファイル（名前に「recovery-key」が入っています）を探してください。
help-issues-lost-other-way = 別の方法でログインしてください。ほかのセキュリティキーや認証アプリも使えます。
help-issues-lost-still-logged-in = 別のパソコンやスマートフォンで、まだログインしていますか？ そのデバイスで「セキュリティ」を開き、「2段階認証を管理する」、「新しい緊急用リカバリーキーを作る」の順に選んでください。
help-issues-lost-ask-admin = どれもうまくいかない場合は、このサービスの管理者に相談してください。管理者はご本人だと確かめたうえで、ログインできるように手助けします。
help-issues-tries = 間違いが続いた
help-issues-tries-wait = 何度か間違えると、いつまで待つかを表示します。待つだけで大丈夫です。

# About two-step verification.
help-two-step-title = 2段階認証について
# $service is the name of the service: Nightlatch.
help-two-step-intro = 2段階認証は、パスワードに加えてもう1つの手順を求めることで、{ $service }アカウントを守ります。パスワードが知られてしまっても、追加の手順がアカウントを守ります。
help-two-step-turn-on = オンにする
# The first step of three lists.
help-two-step-open-settings = ログインして<security>セキュリティ</security>を開き、「2段階認証を管理する」を選びます。
help-two-step-turn-on-password = アカウントのパスワードを入力し、「設定する」を選びます。
help-two-step-turn-on-method = 認証の方法を選び、下にあるその方法の手順に進みます。
help-two-step-turn-on-recovery-key = 緊急用リカバリーキーをコピー、印刷、またはダウンロードして、安全な場所に保管します。
help-two-step-turn-on-devices = お使いのデバイスはログインしたままです。ほかのデバイスはログアウトされます。そのデバイスでは、パスワードを入力して2段階目の認証を行います。
help-two-step-key = セキュリティキーを使う
help-two-step-key-enable = 「セキュリティキーを有効にする」を選びます。
help-two-step-key-name = キーの名前を入力します。
help-two-step-key-register = 「キーを登録する」を選びます。
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = 画面の案内に従って、設定を終えます。
help-two-step-app = 認証アプリを使う
help-two-step-app-enable = 「認証アプリを有効にする」を選びます。
help-two-step-app-scan = アプリでコードを読み取り、表示された6桁の数字を入力します。
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = SMSを使う
help-two-step-text-only-first = この方法は、2段階認証の最初の方法を設定するときだけ使えます。ほかの方法のほうが安全なので、ほかに方法がない場合だけ使ってください。
help-two-step-text-select = 「安全性が限られた方法」、「SMSで始める」の順に選びます。
help-two-step-text-number = 電話番号を入力し、「コードをSMSで送る」を選びます。コードがSMSで届きます。
help-two-step-text-connect = コードを入力し、「電話番号を登録する」を選びます。
help-two-step-log-in-text = SMSでログインする
help-two-step-log-in-text-look = スマートフォンで、新しいコードのSMSを確認します。
help-two-step-log-in-text-code = コードを入力します。コードは10分間使えます。
help-two-step-log-in-key = セキュリティキーでログインする
help-two-step-log-in-key-pair = メールアドレスとパスワードを入力し、「ログイン」を選びます。
help-two-step-log-in-key-select = 「セキュリティキーでログイン」を選びます。
help-two-step-log-in-key-use = 登録したセキュリティキーのどれかを使います。
help-two-step-log-in-app = 認証アプリでログインする
# The first step with an app, and with text messages.
help-two-step-log-in-pair = メールアドレスとパスワードを入力します。
help-two-step-log-in-app-read = 認証アプリを開いて、新しいコードを見ます。コードは30秒ごとに変わります。
help-two-step-log-in-app-code = コードを入力します。空白が入っていてもかまいません。
help-two-step-keys = セキュリティキーを管理する
help-two-step-keys-unlock = セキュリティキーは複数追加でき、削除したり名前を変えたりできます。「2段階認証を管理する」を開き、設定がロックされている場合は「設定のロックを解除する」を選びます。そのあと、次のようにします。
help-two-step-keys-add = 新しいキーを追加するには、「新しいキーを登録する」ボタンを選びます。
help-two-step-keys-delete = キーを削除するには、そのキーの「削除」ボタンを選びます。
help-two-step-keys-rename = キーの名前を変えるには、キーの名前を選び、新しい名前を入力します。
help-two-step-disable-method = 認証の方法を無効にする
help-two-step-disable-method-needs-other = 要らなくなった2段階認証の方法は、ほかの方法を1つ以上有効にしてあれば、オフにできます。
# The second step of two lists.
help-two-step-unlock-if-required = 求められた場合は、アカウントのパスワードの欄にパスワードを入力し、「設定のロックを解除する」ボタンを選びます。
help-two-step-disable-method-find = 無効にする方法のところへ進みます。
# The three dots are what the button looks like.
help-two-step-disable-method-select = その方法の「その他の操作」（•••）を選び、「無効にする」を選びます。
help-two-step-disable-method-new-phone = 新しいスマートフォンに替える場合は、「無効にする」ではなく「入れ替える」を選びます。新しいアプリを連携するまで、今のアプリが使えます。
help-two-step-disable = 2段階認証を無効にする
help-two-step-disable-means = 2段階認証を無効にすると、2段階目の認証による保護がなくなります。
help-two-step-disable-select = 「設定」の下の「2段階認証を無効にする」を選びます。
help-two-step-disable-confirm = 確認の画面が出たら「無効にする」を選びます。2段階認証が終わります。
help-two-step-disable-after = 2段階認証を無効にすると、セキュリティキー、SMSのコード、認証アプリを使わずにログインできるようになります。2段階認証は、いつでも有効に戻せます。
help-two-step-disable-while-required = 組織が2段階認証を必須にしているときにアカウントの2段階認証を無効にすると、ログインして有効に戻すことができません。ご注意ください。
help-two-step-address = セキュリティキーに安全なアドレスが必要なとき
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = ブラウザーがセキュリティキーを使えるのは、httpsで開いたページか、お使いのコンピューター自体（localhost）のページだけです。httpで開いたページだと表示されたら、先頭にhttps://を付けて開いてください。それでもうまくいかない場合は、管理者に伝えてください。管理者は、サーバーかその手前のプロキシに証明書を入れ、public-urlをhttpsのアドレスに設定します。
help-two-step-recover = もう一度ログインできるようにする
help-two-step-recover-how = セキュリティキーやスマートフォンがない場合や、認証アプリを開けない場合は、前に保存した緊急用リカバリーキーでログインできます。キーはそれぞれ1回だけ使えるので、ログインすると新しいリカバリーキーを受け取ります。
help-two-step-recover-use = コードの代わりに緊急用リカバリーキーを使う
help-two-step-recover-use-pair = いつものように、メールアドレスとパスワードを入力します。
help-two-step-recover-use-select = コードかセキュリティキーを求める画面が出たら、「リカバリーキーを使う」を選びます。
help-two-step-recover-use-enter = リカバリーキーを入力します。大文字と小文字は区別しません。空白とハイフンはあってもなくてもかまいません。
help-two-step-recover-use-new = リカバリーキーは1回だけ使えるので、新しいリカバリーキーを受け取ります。
help-two-step-recover-use-keep = 新しいキーをコピー、印刷、またはダウンロードして、安全な場所に保管します。
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = リカバリーキーもなくした場合は、<lost>リカバリーキーが見つからない</lost>をご覧ください。
help-two-step-new-key = 新しい緊急用リカバリーキーを作る
help-two-step-new-key-when = リカバリーキーをなくした場合や、ほかの人に知られたかもしれない場合は、まだログインしていれば、新しいキーを作れます。
# For someone who is still logged in.
help-two-step-open-settings-here = <security>セキュリティ</security>を開き、「2段階認証を管理する」を選びます。
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = 設定がロックされている場合は、「設定のロックを解除する」を選び、アカウントのパスワードを入力します。
help-two-step-new-key-select = 「新しい緊急用リカバリーキーを作る」を選びます。
help-two-step-new-key-follow = 画面の案内に従って、新しいキーを作ります。
help-two-step-new-key-keep = 新しいキーをコピー、印刷、またはダウンロードして、ほかのパスワードと同じように安全に保管します。新しいキーを保存すると、すぐに前のキーと入れ替わります。それまでは前のキーが使えます。
