# The help: what two-step verification is, and what to do when logging in fails. Words like Set up, Register key or Use recovery key are on
# the buttons of other pages, and have to be the same as there.

# When logging in fails.
help-issues-title = مشكلات تسجيل الدخول
help-issues-pair = البريد الإلكتروني وكلمة المرور غير متطابقين
help-issues-pair-check = تأكد من عدم وجود أخطاء في كتابتهما. في كلمة المرور يختلف الحرف اللاتيني الكبير عن الصغير.
help-issues-pair-forgot = هل نسيت كلمة المرور؟ <forgot>اختر كلمة مرور جديدة</forgot> عبر رابط نرسله إليك.
help-issues-mail = لم تصلك رسالة البريد التي فيها الرابط
help-issues-mail-look = ابحث في مجلد البريد غير المرغوب فيه. <log-in>سجّل الدخول</log-in> بكلمة مرورك لنرسل رابطًا جديدًا.
# The link in the mail that confirms an address.
help-issues-link = الصفحة التي يفتحها الرابط لا تقبل كلمة مرورك
help-issues-link-own-password = أدخل كلمة المرور التي اخترتها عند إنشاء الحساب. لا يعمل كل رابط إلا مع كلمة المرور التي اختيرت معه: إذا أنشأت الحساب أكثر من مرة، فاستخدم أحدث رسالة بريد. إذا لم ينجح ذلك، فأنشئ الحساب من جديد.
help-issues-link-not-asked-for = هل وصلتك رسالة بريد لم تطلبها؟ كتب شخص آخر عنوانك. لا تفعل شيئًا: لا يفتح الرابط شيئًا من دون كلمة مرور ذلك الشخص.
help-issues-code = الرمز غير مطابق
help-issues-code-right-entry = تأكد من أنك تنظر إلى الإدخال الخاص بهذه الخدمة في تطبيقك.
help-issues-code-next = انتظر الرمز التالي: كل رمز يعمل مرة واحدة ولوقت قصير.
help-issues-code-time = تأكد من أن هاتفك يضبط الوقت تلقائيًا.
# Only where text messages are sent, down to help-issues-text-other-way.
help-issues-text = الرسالة النصية لا تصل
help-issues-text-signal = قد يستغرق وصولها دقيقة، ويحتاج هاتفك إلى شبكة.
help-issues-text-same-code = اختر «إرسال رمز جديد». خلال عشر دقائق يبقى الرمز نفسه، فلا يهم أي رسالة تصل أولًا.
help-issues-text-few = لكل رقم عدد قليل من الرسائل النصية في الساعة. عندما تنفد، تذكر الصفحة متى تتوفر رسائل أخرى.
help-issues-text-other-way = استخدم طريقة أخرى من طرقك، أو مفتاح الاسترداد: ستجد ذلك أسفل النموذج.
help-issues-key = لا تتم قراءة مفتاح الأمان
help-issues-key-touch = أدخل المفتاح حتى يضيء، أو قرّبه من أعلى هاتفك. ثم المسه.
help-issues-key-registered = يعمل أي مفتاح سجّلته هنا. ولا يعمل مفتاح مسجّل في حساب آخر.
help-issues-key-browser = تحتاج مفاتيح الأمان إلى JavaScript وعنوان آمن (https) ومتصفح من السنوات القليلة الماضية.
help-issues-key-other-way = استخدم طريقة أخرى من طرقك: ستجدها أسفل الزر.
help-issues-nothing-at-hand = ليس معك هاتفك أو مفتاح الأمان
help-issues-nothing-at-hand-recover = سجّل الدخول بكلمة مرورك، واختر «استخدام مفتاح الاسترداد». <recover>كيف تسترد حسابك</recover>
help-issues-recovery = مفتاح الاسترداد غير مقبول
help-issues-recovery-letters = يتكون من 24 حرفًا ورقمًا. لا فرق بين الحروف الصغيرة والكبيرة، ولا تهم المسافات والشرطات.
help-issues-recovery-once = يعمل كل مفتاح مرة واحدة. عندما سجّلت الدخول بمفتاح، حصلت على مفتاح جديد: ابحث عنه.
help-issues-recovery-newest = إذا أنشأت مفتاحًا أحدث، فلا يعمل إلا أحدث مفتاح حفظته.
help-issues-lost = لا تجد مفتاح الاسترداد
# The name of the file has recovery-key in it in every language.
help-issues-lost-look = ابحث حيث تحفظ أوراقك، وفي برنامج إدارة كلمات المرور، وعن ملف منزّل يحتوي اسمه على «recovery-key».
help-issues-lost-other-way = استخدم طريقة أخرى لتسجيل الدخول: يصلح أيضًا أي مفتاح أمان آخر أو تطبيق مصادقة آخر لك.
help-issues-lost-still-logged-in = هل ما زلت مسجّل الدخول في مكان ما، على حاسوب أو هاتف آخر؟ افتح «الأمان» هناك، واختر «إدارة التحقق بخطوتين»، ثم «إنشاء مفتاح استرداد جديد للطوارئ».
help-issues-lost-ask-admin = إذا لم يفدك أي من ذلك، فاسأل مشرف هذه الخدمة. يمكن للمشرف مساعدتك على استعادة الدخول، وسيتأكد من أنك صاحب الحساب.
help-issues-tries = محاولات كثيرة
help-issues-tries-wait = بعد عدة محاولات خاطئة نطلب منك الانتظار، ونذكر حتى متى. كل ما عليك هو الانتظار.

# About two-step verification.
help-two-step-title = عن التحقق بخطوتين
# $service is the name of the service: Nightlatch.
help-two-step-intro = يحمي التحقق بخطوتين حسابك في { $service } بطلب كلمة المرور ثم خطوة إضافية عند تسجيل الدخول. تُبقي الخطوة الإضافية حسابك آمنًا حتى إذا عرف شخص آخر كلمة مرورك.
help-two-step-turn-on = تفعيله
# The first step of three lists.
help-two-step-open-settings = سجّل الدخول، وافتح <security>الأمان</security>، واختر «إدارة التحقق بخطوتين».
help-two-step-turn-on-password = أدخل كلمة مرور حسابك واختر «بدء الإعداد».
help-two-step-turn-on-method = اختر طريقة تحقق، واتبع خطواتها أدناه.
help-two-step-turn-on-recovery-key = انسخ مفتاح الاسترداد للطوارئ أو اطبعه أو نزّله، واحفظه في مكان آمن.
help-two-step-turn-on-devices = تبقى مسجّل الدخول على الجهاز الذي تستخدمه. ويُسجَّل الخروج من أجهزتك الأخرى: هناك تُدخل كلمة مرورك وتكمل الخطوة الثانية.
help-two-step-key = استخدام مفتاح أمان
help-two-step-key-enable = اختر «تفعيل مفتاح أمان».
help-two-step-key-name = أدخل اسمًا للمفتاح.
help-two-step-key-register = اختر «تسجيل المفتاح».
# The last step with a security key, and with text messages.
help-two-step-finish-set-up = اتبع التعليمات على الشاشة لإنهاء الإعداد.
help-two-step-app = استخدام تطبيق مصادقة
help-two-step-app-enable = اختر «تفعيل تطبيق المصادقة».
help-two-step-app-scan = امسح الرمز بالتطبيق، وأدخل الأرقام الستة التي يعرضها.
# Only where text messages are sent, down to help-two-step-log-in-text-code.
help-two-step-text = استخدام الرسائل النصية (SMS)
help-two-step-text-only-first = لا تتوفر هذه الطريقة إلا عند إعداد أول طريقة للتحقق بخطوتين. الطرق الأخرى أكثر أمانًا، فاستخدم هذه الطريقة فقط إذا لم يتوفر غيرها.
help-two-step-text-select = اختر «خيار محدود الأمان»، ثم «البدء بالرسائل النصية».
help-two-step-text-number = أدخل رقم هاتفك واختر «إرسال رمز برسالة نصية». سنرسل إليك رسالة نصية فيها رمز.
help-two-step-text-connect = أدخل الرمز واختر «ربط الهاتف».
help-two-step-log-in-text = تسجيل الدخول بالرسائل النصية
help-two-step-log-in-text-look = ابحث في هاتفك عن رسالة نصية فيها الرمز الجديد.
help-two-step-log-in-text-code = أدخل الرمز. يبقى صالحًا 10 دقائق.
help-two-step-log-in-key = تسجيل الدخول بمفتاح أمان
help-two-step-log-in-key-pair = أدخل عنوان بريدك الإلكتروني وكلمة مرورك، واختر «تسجيل الدخول».
help-two-step-log-in-key-select = اختر «تسجيل الدخول بمفتاح الأمان».
help-two-step-log-in-key-use = استخدم أيًا من مفاتيح الأمان التي سجّلتها.
help-two-step-log-in-app = تسجيل الدخول بتطبيق مصادقة
# The first step with an app, and with text messages.
help-two-step-log-in-pair = أدخل عنوان بريدك الإلكتروني وكلمة مرورك.
help-two-step-log-in-app-read = افتح تطبيق المصادقة واقرأ الرمز الجديد. يتغيّر الرمز كل 30 ثانية.
help-two-step-log-in-app-code = أدخل الرمز. لا بأس بالمسافات.
help-two-step-keys = إدارة مفاتيح الأمان
help-two-step-keys-unlock = يمكنك إضافة عدة مفاتيح أمان وحذفها وإعادة تسميتها. افتح «إدارة التحقق بخطوتين» واختر «فتح قفل الإعدادات» إذا كانت مقفلة. ثم:
help-two-step-keys-add = لإضافة مفتاح جديد، اختر الزر «تسجيل مفتاح جديد».
help-two-step-keys-delete = لحذف مفتاح، اختر الزر «حذف» بجانب ذلك المفتاح.
help-two-step-keys-rename = لإعادة تسمية مفتاح، اختر اسمه ثم اكتب اسمًا جديدًا.
help-two-step-disable-method = تعطيل طريقة تحقق
help-two-step-disable-method-needs-other = إذا لم تعد تحتاج إلى إحدى طرق التحقق بخطوتين، يمكنك إيقافها ما دمت قد فعّلت طريقة أخرى واحدة على الأقل.
# The second step of two lists.
help-two-step-unlock-if-required = إذا طُلب منك ذلك، فأدخل كلمة مرورك في حقل كلمة مرور الحساب واختر الزر «فتح قفل الإعدادات».
help-two-step-disable-method-find = انتقل إلى طريقة التحقق التي تريد تعطيلها.
# The three dots are what the button looks like.
help-two-step-disable-method-select = اختر «إجراءات أخرى (•••)» لطريقة التحقق تلك، ثم اختر «تعطيل».
help-two-step-disable-method-new-phone = إذا كان لديك هاتف جديد، فاختر هناك «استبدال» بدلًا من ذلك: يبقى تطبيقك الحالي يعمل إلى أن تربط التطبيق الجديد.
help-two-step-disable = تعطيل التحقق بخطوتين
help-two-step-disable-means = إذا عطّلت التحقق بخطوتين، فلن تحمي حسابك خطوة ثانية عند تسجيل الدخول.
help-two-step-disable-select = ضمن «الإعدادات»، اختر «تعطيل التحقق بخطوتين».
help-two-step-disable-confirm = في نافذة التأكيد التي تظهر، اختر «تعطيل» لإيقاف استخدام التحقق بخطوتين.
help-two-step-disable-after = بعد تعطيل التحقق بخطوتين، لا يلزمك تسجيل الدخول بمفتاح الأمان أو برمز من رسالة نصية أو بتطبيق المصادقة. يمكنك تفعيل التحقق بخطوتين من جديد في أي وقت.
help-two-step-disable-while-required = انتبه: إذا كانت مؤسستك تشترط تفعيل التحقق بخطوتين وعطّلته في حسابك، فلن تتمكن من تسجيل الدخول لتفعيله من جديد.
help-two-step-address = متى تحتاج مفاتيح الأمان إلى عنوان آمن
# public-url is the name of a setting and stays as it is.
help-two-step-address-https = لا تطلب المتصفحات مفاتيح الأمان إلا في صفحات وصلت عبر https، أو على هذا الحاسوب نفسه (localhost). إذا رأيت أن الصفحة وصلت عبر http، فافتحها بوضع https://{"\u200E"} في البداية. إذا لم ينجح ذلك، فأخبر المشرف: يضع شهادة على الخادم، أو يضع أمامه خادمًا وكيلًا له شهادة، ويعيّن public-url على عنوان https.
help-two-step-recover = استرداد حسابك
help-two-step-recover-how = إذا لم يكن معك مفتاح الأمان أو هاتفك، أو لم تتمكن من فتح تطبيق المصادقة، يمكنك تسجيل الدخول بمفتاح الاسترداد للطوارئ الذي حفظته من قبل. بعد ذلك تحصل على مفتاح استرداد جديد، لأن كل مفتاح يعمل مرة واحدة فقط.
help-two-step-recover-use = استخدام مفتاح الاسترداد للطوارئ بدلًا من رمز التحقق
help-two-step-recover-use-pair = أدخل عنوان بريدك الإلكتروني وكلمة مرورك كالمعتاد.
help-two-step-recover-use-select = عندما تطلب الشاشة رمز تحقق أو مفتاح أمان، اختر «استخدام مفتاح الاسترداد».
help-two-step-recover-use-enter = أدخل مفتاح الاسترداد. لا فرق بين الحروف الصغيرة والكبيرة، ولا تهم المسافات والشرطات.
help-two-step-recover-use-new = تحصل على مفتاح استرداد جديد، لأنه لا يمكن استخدام المفتاح إلا مرة واحدة.
help-two-step-recover-use-keep = انسخ مفتاحك الجديد أو اطبعه أو نزّله، واحفظه في مكان آمن.
# The link bears the words of help-issues-lost.
help-two-step-recover-lost = إذا فقدت مفتاح الاسترداد أيضًا، فانظر <lost>لا تجد مفتاح الاسترداد</lost>.
help-two-step-new-key = إنشاء مفتاح استرداد جديد للطوارئ
help-two-step-new-key-when = إذا فقدت مفتاح الاسترداد، أو خشيت أن يكون لدى شخص آخر، يمكنك إنشاء مفتاح جديد ما دمت مسجّل الدخول.
# For someone who is still logged in.
help-two-step-open-settings-here = افتح <security>الأمان</security> واختر «إدارة التحقق بخطوتين».
# The settings of two-step verification are meant.
help-two-step-new-key-unlock = إذا كانت الإعدادات مقفلة، فاختر «فتح قفل الإعدادات» وأدخل كلمة مرور حسابك.
help-two-step-new-key-select = اختر «إنشاء مفتاح استرداد جديد للطوارئ».
help-two-step-new-key-follow = اتبع التعليمات على الشاشة لإنشاء مفتاح جديد.
help-two-step-new-key-keep = انسخ المفتاح الجديد أو اطبعه أو نزّله، واحفظه بالعناية التي تحفظ بها أي كلمة مرور أخرى. يحل محل القديم بمجرد أن تحفظه، وحتى ذلك الحين يعمل القديم.
