# Security keys: registering, trying, naming, deleting and disabling them.

# A name that its owner gives to a key.
security-key-name = اسم هذا المفتاح
security-key-name-hint = مثل: المفتاح الأزرق، أو: الاحتياطي في الدرج.

# Registering a key.
security-key-enable = تفعيل مفتاح أمان
security-key-about = مفتاح الأمان جهاز صغير تُدخله في حاسوبك أو تقرّبه من هاتفك. ويمكن للهاتف أو الحاسوب المحمول أن يعمل كمفتاح أيضًا. قد يلزمك أن تلمسه.
security-key-register = تسجيل المفتاح
security-key-choose-another-way = اختيار طريقة أخرى

# After a key was registered: one touch proves that it works.
security-key-added-title = أُضيف المفتاح
security-key-try = تجربته الآن
security-key-told-added = أُضيف { $name }.
security-key-is-added = <strong>{ $name }</strong> مضاف إلى حسابك.
security-key-try-about = جرّبه الآن: لمسة واحدة تُظهر أنه سيعمل عندما تحتاج إليه.
security-key-second-about = إذا فقدت هذا المفتاح، فالمفتاح الثاني أسهل طريقة لاستعادة الدخول.
security-key-add-second = إضافة مفتاح ثانٍ
security-key-another-about = يمكنك إضافة مفاتيح أخرى في أي وقت.
security-key-add-another = إضافة مفتاح آخر
security-key-continue = متابعة

# The keys among the ways to log in.
security-key-heading = مفاتيح الأمان
# Beside the heading: there are keys.
security-key-on = مفعّلة
security-key-none = لا توجد مفاتيح بعد. المفتاح هو أكثر الطرق أمانًا لتسجيل الدخول.
security-key-register-new = تسجيل مفتاح جديد
# Below the name of a key: $added and $used are days.
security-key-used = أُضيف في { $added }، وآخر استخدام في { $used }
security-key-not-used = أُضيف في { $added }، ولم يُستخدم بعد لتسجيل الدخول
# All keys of the account, after "Disable" and "More actions for".
security-key-all = مفاتيح الأمان

# Where a key cannot be taken away.
security-key-only-way = { $name } هو طريقتك الوحيدة لتسجيل الدخول
security-key-only-ways = مفاتيح الأمان هي طريقتك الوحيدة لتسجيل الدخول
security-key-add-way = إضافة طريقة أخرى

# The question before one key goes. The name of the key follows "Delete" for those who do not see where it stands.
security-key-delete = حذف
security-key-delete-title = هل تريد حذف { $name }؟
security-key-delete-means = لن تتمكن من تسجيل الدخول به.
security-key-delete-last-used = آخر استخدام في { $day }، { $time }.
security-key-delete-never-used = لم يُستخدم بعد لتسجيل الدخول.
# $others is a list of the other ways to log in: names, and the two after this.
security-key-delete-keeps = يبقى لديك: { $others }.
security-key-other-app = تطبيق المصادقة
security-key-other-text = رسالة نصية
security-key-keep = إبقاء المفتاح
security-key-delete-it = حذف المفتاح

# The question before all keys are disabled. $keys and $others are lists of names.
security-key-disable = تعطيل
security-key-disable-title = هل تريد تعطيل مفاتيح الأمان؟
security-key-disable-means = لن تتمكن من تسجيل الدخول باستخدام: { $keys }. سيُسجَّل الخروج من الأجهزة الأخرى التي سُجّل الدخول عليها بمفتاح. يبقى لديك: { $others }. ولا يتغيّر مفتاح الاسترداد.
security-key-keep-all = إبقاء المفاتيح
