# What every page has, and what many rooms call the same.

two-step-verification = التحقق بخطوتين
emergency-recovery-key = مفتاح الاسترداد للطوارئ
cancel = إلغاء
save = حفظ
finish = إنهاء
unlock-settings = فتح قفل الإعدادات
settings-are-locked = الإعدادات مقفلة. نطلب كلمة المرور قبل أي تغيير.
back-to-two-step = العودة إلى التحقق بخطوتين
# Between the names in a list: "Blue key, Spare key".
list-separator = {"، "}

# The field for six digits, and what stands below its label: with an app, and with a text message.
code-label = رمز من 6 أرقام
code-hint = يظهر رمز جديد كل 30 ثانية. لا بأس بالمسافات.
code-typed = كتبت { $code }.
text-code-hint = يمكنك لصق الرسالة كاملة.

# Before the name of the language that the pages are in, in the footer.
part-language = اللغة:
# The page that says why a request was refused: its title, its heading, and the way on.
part-error = خطأ
part-did-not-work = لم ينجح ذلك
part-go-to-the-start = الانتقال إلى البداية

# The frame of every page.
part-skip-to-content = الانتقال إلى المحتوى
# What the navigation of those who are logged in is called, and what is in it.
part-account = الحساب
part-profile = الملف الشخصي
part-security = الأمان
part-organization = المؤسسة
part-log-out = تسجيل الخروج
# The footer.
part-problems-logging-in = هل تواجه مشكلة في تسجيل الدخول؟
part-about-two-step = عن التحقق بخطوتين
part-captured-messages = الرسائل الملتقطة
part-colours = الألوان
part-colours-system = حسب النظام
part-colours-light = فاتحة
part-colours-dark = داكنة

# Above the heading of the pages that set up a first method.
part-setup-step = الخطوة 2 من 3
# A day and a time of day: 3 March 2026, 14:20 UTC.
part-moment = { $day }، { $time }
part-last-day = آخر يوم
# A button with three dots in the place of $dots; $about is the thing that its actions are for.
part-more-actions = إجراءات أخرى { $dots }<hidden>بشأن { $about }</hidden>
part-rename-title = إعادة تسمية { $name }
part-qr = رمز QR لإضافة هذا الحساب إلى تطبيق مصادقة. مفتاح الإعداد أدناه يؤدي الغرض نفسه.

# Ways to keep a recovery key; the second where the browser runs no script.
part-download = تنزيل
part-keep-key-by-hand = حدّد المفتاح لنسخه، أو اطبع هذه الصفحة من متصفحك.

# The only way to log in cannot be taken away alone.
part-last-method = أضف طريقة أخرى أولًا، أو أوقف التحقق بخطوتين.
part-disable-two-step = تعطيل التحقق بخطوتين

# A code by text message: $to is a phone number, or "the number ending 482".
part-text-none = { $known ->
    [whole] لا يوجد رمز في الطريق إلى { $to }.
   *[end] لا يوجد رمز في الطريق إلى الرقم المنتهي بـ { $to }{"\u200F"}.
}
part-text-not-sent = { $known ->
    [whole] تعذّر إرسال الرسالة النصية إلى { $to }. أرسل رمزًا جديدًا بعد قليل، أو استخدم طريقة أخرى.
   *[end] تعذّر إرسال الرسالة النصية إلى الرقم المنتهي بـ { $to }{"\u200F"}. أرسل رمزًا جديدًا بعد قليل، أو استخدم طريقة أخرى.
}
part-text-on-its-way = { $known ->
    [whole] نرسل الآن رمزًا إلى { $to }. قد يستغرق وصوله دقيقة، ويبقى صالحًا حتى الساعة { $until }.
   *[end] نرسل الآن رمزًا إلى الرقم المنتهي بـ { $to }{"\u200F"}. قد يستغرق وصوله دقيقة، ويبقى صالحًا حتى الساعة { $until }.
}
part-text-sent = { $known ->
    [whole] أرسلنا رمزًا إلى { $to } في الساعة { $sent }. قد يستغرق وصوله دقيقة، ويبقى صالحًا حتى الساعة { $until }.
   *[end] أرسلنا رمزًا إلى الرقم المنتهي بـ { $to }{"\u200F"} في الساعة { $sent }. قد يستغرق وصوله دقيقة، ويبقى صالحًا حتى الساعة { $until }.
}
part-send-code = إرسال رمز برسالة نصية
part-send-new-code = إرسال رمز جديد

# Unlocking the settings.
part-account-password = كلمة مرور حساب { $service }
part-code-of-app = الرمز المكوّن من 6 أرقام من تطبيق المصادقة
part-code-of-text = الرمز المكوّن من 6 أرقام من الرسالة النصية

# The ways to log in, and what is said about each below its name.
part-way-key = استخدام مفتاح أمان
part-way-app = استخدام تطبيق المصادقة
part-way-app-about = تكتب رمزًا من 6 أرقام.
part-way-text = استخدام رسالة نصية
# $tail is the last digits of the number.
part-way-text-about = نرسل رمزًا إلى الرقم المنتهي بـ { $tail }.
part-way-recovery = استخدام مفتاح الاسترداد
part-way-recovery-about = المفتاح الذي حفظته، وفيه 24 حرفًا ورقمًا. يعمل مرة واحدة.
# Below one way to log in, the only other one.
part-instead-key = استخدام مفتاح أمان بدلًا من ذلك
part-instead-app = استخدام تطبيق المصادقة بدلًا من ذلك
part-instead-text = استخدام رسالة نصية بدلًا من ذلك
part-another-way = تسجيل الدخول بطريقة أخرى
# After the email address of the person who is logging in: a button that starts again.
part-not-you = لست أنت؟
