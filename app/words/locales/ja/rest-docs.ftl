# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = REST API
rest-docs-lead = スクリプトやほかのプログラムが、このサーバーに頼めることと、その方法。
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = このページの内容
rest-docs-begin = 始め方
rest-docs-errors = 受け付けられなかったとき
rest-docs-pages = ページに分かれた一覧
rest-docs-again = リクエストをもう一度送る
rest-docs-problems = すべてのエラー
rest-docs-description = プログラム向けの説明（OpenAPI 3.1）

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = プログラムに必要なスコープを選んで、<token>APIトークン</token>を作ってください。トークンはパスワードの代わりになります。使い方は次の2通りです。
rest-docs-basic = <code>Authorization: Basic</code>に、メールアドレスとトークンを入れます。ほとんどのプログラムは、名前とパスワードをこの方法で送ります。
rest-docs-bearer = <code>Authorization: Bearer</code>に、トークンだけを入れます。
# The file and a command follow.
rest-docs-netrc = curlでは、ホームフォルダーのファイル<code>.netrc</code>に両方を書き、ほかの人が読めないようにします。こうすると、トークンがコマンドの一覧に残りません。
rest-docs-password = パスワードも使えますが、2段階認証がオンでも必須でもない間か、管理者がアカウントを免除している間だけです。それ以外の場合は、間違ったパスワードと同じ言葉で断られます。
rest-docs-bodies = ボディーと応答は、UTF-8のJSONです。ここに書かれていないフィールドやパラメーターは受け付けません。そのため、打ち間違いに気づけます。時刻はUTCです。Cookieは見ません。ほかのサイトのページから呼び出すことはできません。
rest-docs-problem = その場合、応答のステータスは400以上、種類は<code>application/problem+json</code>（RFC 9457）です。応答にある<code>code</code>は、後のバージョンでも変わりません。プログラムではこのcodeを使ってください。文章は人が読むためのものです。間違ったフィールドとパラメーターは、<code>errors</code>に示されます。
rest-docs-retry-after = 429と503の場合は、何秒後にもう一度試せるかが、ヘッダー<code>Retry-After</code>に示されます。
rest-docs-cursor = 一覧は、最大で<code>limit</code>件と、<code>next</code>を返します。nextがnullになるまで、その値を<code>cursor</code>に入れ、ほかのパラメーターは同じにして、問い合わせを繰り返してください。その間に何かが追加されても、抜けたり重なったりすることはありません。
rest-docs-idempotency-key = GET、PUT、DELETEは、応答が届かなかったときに、いつでも送り直せます。POSTでは、行うことごとに別の<code>Idempotency-Key</code>を付けてください（UUIDなど）。24時間以内は、同じキーの同じリクエストには最初と同じ応答を返し、2回行うことはありません。受け付けられなかったリクエストは、同じキーでもう一度試せます。
rest-docs-if-match = ポリシーを変更するときは、応答の<code>ETag</code>を<code>If-Match</code>に入れて、元にしたバージョンを示してください。その間にほかの人が行った変更を、上書きしないためです。

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = スコープ：<code>{ $scope }</code>
rest-docs-parameters = パラメーター
rest-docs-body = ボディー
# $status is a number of HTTP: 200.
rest-docs-answer = 応答 { $status }
rest-docs-answer-fields = 応答のフィールド
rest-docs-refused-with = 受け付けられないときのエラー
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind }（省略可）
