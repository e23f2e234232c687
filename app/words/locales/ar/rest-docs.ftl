# How programs use the REST API (/rest/docs). What it says of single operations, fields and problems is English everywhere and not in here.

rest-docs-title = REST API
rest-docs-lead = ما يمكن لبرنامج آلي أو أي برنامج آخر أن يطلبه من هذا الخادم، وكيف يطلبه.
# The headings of the page, and above them the list of what is on it.
rest-docs-contents = في هذه الصفحة
rest-docs-begin = كيف تبدأ
rest-docs-errors = عند رفض طلب
rest-docs-pages = القوائم الموزعة على صفحات
rest-docs-again = إرسال الطلب مرة أخرى
rest-docs-problems = كل المشكلات
rest-docs-description = الوصف المخصص للبرامج (OpenAPI 3.1)

# What stands in <code> is written as it is in every language.
# A list of the two ways follows.
rest-docs-make-token = أنشئ <token>رمز وصول API</token> بالنطاقات التي يحتاج إليها البرنامج. يحل رمز الوصول محل كلمة مرورك بإحدى طريقتين:
rest-docs-basic = <code>Authorization: Basic</code> مع عنوان بريدك الإلكتروني ورمز الوصول، وهذا ما تفعله معظم البرامج باسم وكلمة مرور؛
rest-docs-bearer = <code>Authorization: Bearer</code> مع رمز الوصول وحده.
# The file and a command follow.
rest-docs-netrc = مع curl، ضع الاثنين في الملف {"\u200E"}<code>.netrc</code> في مجلدك الرئيسي، على ألا يستطيع أحد غيرك قراءته، حتى لا يظهر رمز الوصول في قائمة أوامر:
rest-docs-password = تصلح كلمة مرورك أيضًا، لكن فقط ما دام التحقق بخطوتين غير مفعّل وغير إلزامي، أو ما دام حسابك مستثنى بقرار مشرف. وفي غير ذلك تُرفض بالكلمات نفسها التي تُرفض بها كلمة المرور الخاطئة.
rest-docs-bodies = نصوص الطلبات والاستجابات بصيغة JSON وترميز UTF-8. يُرفض أي حقل أو معامل غير موصوف هنا، حتى لا يمر خطأ كتابي من دون ملاحظة. الأوقات بتوقيت UTC. لا يُنظر إلى ملفات تعريف الارتباط، ولا يمكن لصفحات المواقع الأخرى استدعاء API.
rest-docs-problem = تكون للاستجابة عندئذٍ حالة 400 أو أكثر، والنوع <code>application/problem+json</code> (RFC 9457)، وحقل <code>code</code> لا يتغيّر في الإصدارات اللاحقة. اعتمد على هذا الحقل؛ فالكلمات موجّهة إلى الناس. وتُذكر الحقول والمعاملات الخاطئة في <code>errors</code>.
rest-docs-retry-after = مع 429 و503 تذكر الترويسة <code>Retry-After</code> بعد كم ثانية تعيد المحاولة.
rest-docs-cursor = تعيد القائمة <code>limit</code> من العناصر على الأكثر، ومعها <code>next</code>. أعد الطلب بهذه القيمة في <code>cursor</code> مع بقية المعاملات نفسها، إلى أن تصبح null. لا ينقص شيء ولا يتكرر شيء، حتى إذا أُضيف شيء في هذه الأثناء.
rest-docs-idempotency-key = يمكن إرسال GET وPUT وDELETE مرة أخرى كلما ضاعت استجابة. أما POST، فأعطِ كل عمل مطلوب مفتاح <code>Idempotency-Key</code> خاصًا به، مثل UUID: خلال 24 ساعة يحصل الطلب نفسه بالمفتاح نفسه على الاستجابة نفسها كأول مرة، ولا يُنفَّذ شيء مرتين. وما رُفض يمكن تجربته مرة أخرى بالمفتاح نفسه.
rest-docs-if-match = يذكر تغيير السياسة الإصدار الذي بدأ منه، بوضع <code>ETag</code> من استجابة سابقة في <code>If-Match</code>: هكذا لا يكتب أحد فوق ما غيّره شخص آخر في هذه الأثناء.

# One operation. $scope is the name of what a token must be allowed to do.
rest-docs-scope = النطاق: <code>{ $scope }</code>
rest-docs-parameters = المعاملات
rest-docs-body = نص الطلب
# $status is a number of HTTP: 200.
rest-docs-answer = الاستجابة { $status }
rest-docs-answer-fields = حقول الاستجابة
rest-docs-refused-with = المشكلات التي قد يُرفض الطلب بسببها
# $kind says in English what a field takes, such as "text, at most 100 characters".
rest-docs-may-be-left-out = { $kind } (يمكن تركه)
