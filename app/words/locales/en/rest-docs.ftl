# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = REST API
rest-docs-lead = What a script or another program can ask this server for, and how.
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = On this page
rest-docs-begin = How to begin
rest-docs-errors = When something is refused
rest-docs-pages = Lists in pages
rest-docs-again = Sending a request again
rest-docs-problems = All problems
rest-docs-description = The description for programs (OpenAPI 3.1)

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = Make an <token>API token</token> with the scopes that the program needs. A token takes the place of your password, in one of two ways:
rest-docs-basic = <code>Authorization: Basic</code> with your email address and the token, which is what most programs do with a name and a password;
rest-docs-bearer = <code>Authorization: Bearer</code> with the token alone.
# The file and a command follow.
rest-docs-netrc = With curl, put both into the file <code>.netrc</code> in your home folder, which nobody else can read, so that the token stands in no list of commands:
rest-docs-password = Your password works as well, but only while two-step verification is neither on nor required, or an admin leaves your account out. Otherwise it is refused in the same words as a wrong one.
rest-docs-bodies = Bodies and answers are JSON in UTF-8. A field or a parameter that is not described here is refused, so that no typing error goes unnoticed. Times are UTC. Cookies are not looked at, and pages of other sites cannot call it.
rest-docs-problem = The answer then has a status of 400 or more, the type <code>application/problem+json</code> (RFC 9457), and a <code>code</code> that stays the same in later versions. Rely on the code; the words are for people. Wrong fields and parameters are named in <code>errors</code>.
rest-docs-retry-after = With 429 and 503 the header <code>Retry-After</code> says after how many seconds to try again.
rest-docs-cursor = A list brings at most <code>limit</code> things, and <code>next</code>. Ask again with that as the <code>cursor</code> and the same other parameters, until it is null. Nothing is missing and nothing comes twice, also when something is added meanwhile.
rest-docs-idempotency-key = GET, PUT and DELETE can be sent again whenever an answer was lost. For POST, give each thing to be done an <code>Idempotency-Key</code> of its own, a UUID for example: within 24 hours the same request with the same key is answered as the first time, and nothing is done twice. What was refused can be tried again with the same key.
rest-docs-if-match = A change of the policy names the version that it began with, by the <code>ETag</code> of an answer in <code>If-Match</code>: nobody overwrites what somebody else has changed meanwhile.

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = Scope: <code>{ $scope }</code>
rest-docs-parameters = Parameters
rest-docs-body = Body
# $status is a number of HTTP: 200.
rest-docs-answer = Answer { $status }
rest-docs-answer-fields = Fields of the answer
rest-docs-refused-with = Problems that it can be refused with
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind } (may be left out)
