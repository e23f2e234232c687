# Text messages: choosing them, connecting and changing a number, disabling them (S10 to S12, S15 and S18).

# A way to log in among others, in the middle of a sentence: "You still have: Blue key, Phone, text message."
text-among-ways = رسالة نصية
# After the label of a button, for those who do not see what it is about: "Disable text messages", "More actions for text messages".
text-about = الرسائل النصية

# Choosing them, and what they are worth.
text-limited-title = خيار محدود الأمان
text-choice-about = رسالة نصية. استخدمها فقط إذا لم يمكنك استخدام غيرها. لا يمكن أن تكون إلا طريقتك الأولى: متى أصبحت لديك طريقة أخرى، فلا يمكن إضافتها.
text-limited-warning = سرقة الرسائل النصية أسهل من سرقة الطرق الأخرى: يمكن لشخص ما أن يستولي على رقم هاتفك. استخدمها فقط إذا لم يمكنك استخدام غيرها.
text-limited-signal = عند تسجيل الدخول، نرسل رمزًا إلى هاتفك. يحتاج ذلك إلى شبكة.
text-limited-use = لا نستخدم رقمك إلا لهذه الرموز.
text-limited-first = لا يمكن أن تكون الرسالة النصية إلا طريقتك الأولى. يمكنك إضافة مفتاح أمان أو تطبيق لاحقًا، ثم تعطيلها.
text-choose-safer-way = اختيار طريقة أكثر أمانًا
text-choose-another-way = اختيار طريقة أخرى
text-get-started = البدء بالرسائل النصية

# The number that codes are sent to.
text-number-title = رقم الهاتف
text-number-label = رقم الهاتف المحمول
text-number-lead = نرسل رسالة نصية فيها رمز إلى هذا الرقم الآن، وفي كل مرة تسجّل فيها الدخول. لا نستخدمه إلا لهذه الرموز.
text-number-lead-replaces = تصل الرموز إلى رقمك الحالي إلى أن يُربط الرقم الجديد.
# $code is the code of a country: +44.
text-number-hint = لا بأس بالمسافات. نضيف { $code } إلى أي رقم من دون رمز بلد.
text-number-hint-no-country = لا بأس بالمسافات. اكتب رمز البلد أيضًا، مثل {"\u200E"}+44.

# The code that proves the number.
text-connect = ربط الهاتف
text-change-number = تغيير الرقم
text-no-code = لا يوجد رمز لإدخاله هنا. يبقى الرمز صالحًا 10 دقائق، وينتهي بعد 5 محاولات خاطئة.

# Among the ways of an account.
text-title = رسالة نصية
# Beside the title: this way to log in can be used.
text-on = مفعّلة
# $tail is the last three digits.
text-number-ending = الرقم المنتهي بـ { $tail }
# Both are days.
text-connected-and-used = رُبط في { $connected }، وآخر استخدام في { $used }
text-connected = رُبط في { $connected }، ولم يُستخدم بعد لتسجيل الدخول
# A button; what is hidden is for those who do not see where it stands.
text-replace-number = استبدال<hidden> الرقم</hidden>
text-easier-to-steal = سرقة الرسائل النصية أسهل من سرقة الطرق الأخرى. مع مفتاح أمان أو تطبيق يمكنك الاستغناء عنها.

# Disabling them. The first is the button that asks, and the one that does it.
text-disable = تعطيل
text-disable-title = هل تريد تعطيل الرسائل النصية؟
text-only-way = الرسالة النصية هي طريقتك الوحيدة لتسجيل الدخول
# $others are what a person calls the keys and apps, with commas between them.
text-disable-means = لن نرسل بعد الآن رموزًا إلى الرقم المنتهي بـ { $tail }، وسنحذفه. سيُسجَّل الخروج من الأجهزة الأخرى التي سُجّل الدخول عليها برمز كهذا. يبقى لديك: { $others }. لا يمكنك إضافة الرسائل النصية مرة أخرى ما دامت لديك طريقة أخرى. ولا يتغيّر مفتاح الاسترداد.
text-disable-keep = إبقاء الرسائل النصية
text-is-disabled = عُطّلت الرسائل النصية.
