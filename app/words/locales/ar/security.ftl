# The overview of security: one card for each subject (S1).

security-title = الأمان
# $day is the day on which two-step verification was turned on.
security-on-since = مفعّل منذ { $day }
security-off = غير مفعّل
security-manage-two-step = إدارة التحقق بخطوتين
security-password = كلمة المرور
security-password-changed = آخر تغيير في { $day }
security-change-password = تغيير كلمة المرور
security-devices = الأجهزة
security-devices-logged-in = { $others ->
    [0] سُجّل الدخول على هذا الجهاز فقط.
    [one] سُجّل الدخول على هذا الجهاز وعلى جهاز واحد آخر.
    [two] سُجّل الدخول على هذا الجهاز وعلى جهازين آخرين.
    [few] سُجّل الدخول على هذا الجهاز وعلى { $others } أجهزة أخرى.
    [many] سُجّل الدخول على هذا الجهاز وعلى { $others } جهازًا آخر.
   *[other] سُجّل الدخول على هذا الجهاز وعلى { $others } جهاز آخر.
}
security-see-devices = عرض الأجهزة
security-activity = النشاط
security-activity-about = عمليات تسجيل الدخول والتغييرات والمشكلات.
security-see-activity = عرض النشاط
security-api-tokens = رموز وصول API
security-tokens-that-work = { $count ->
    [0] لا توجد رموز وصول. مع رمز الوصول لا يحتاج البرنامج الآلي إلى كلمة مرور.
    [one] رمز وصول واحد صالح.
    [two] رمزا وصول صالحان.
    [few] { $count } رموز وصول صالحة.
   *[other] { $count } رمز وصول صالحة.
}
security-see-api-tokens = عرض رموز وصول API
security-key-not-saved-yet = لم يُحفظ بعد
security-key-had-on = كان لديك في { $day }
security-key-saved = حُفظ في { $day }

# On every page that shows settings.
security-cannot-load = لم نتمكن من تحميل إعداداتك. لم يتغيّر شيء.
security-try-again = المحاولة مرة أخرى

# Who the account belongs to.
security-profile = الملف الشخصي
security-profile-name = الاسم
security-profile-email = عنوان البريد الإلكتروني
security-profile-organization = المؤسسة

# The state in one sentence, and the next best action.
security-two-step-is-off = <strong>التحقق بخطوتين غير مفعّل.</strong> يمكن لأي شخص يعرف كلمة مرورك تسجيل الدخول.
security-two-step-is-on = <strong>التحقق بخطوتين مفعّل.</strong>
security-asks-for-key = { $keys ->
    [one] عند تسجيل الدخول، نطلب كلمة مرورك ثم مفتاح الأمان.
   *[other] عند تسجيل الدخول، نطلب كلمة مرورك ثم أحد مفاتيح الأمان.
}
security-asks-for-app = { $apps ->
    [one] عند تسجيل الدخول، نطلب كلمة مرورك ثم رمزًا من تطبيقك.
   *[other] عند تسجيل الدخول، نطلب كلمة مرورك ثم رمزًا من أحد تطبيقاتك.
}
security-asks-for-text = عند تسجيل الدخول، نطلب كلمة مرورك ثم رمزًا نرسله إلى هاتفك.
security-asks-for-key-or-app = عند تسجيل الدخول، نطلب كلمة مرورك ثم مفتاح أمان أو رمزًا من تطبيقك.
security-asks-for-key-or-text = عند تسجيل الدخول، نطلب كلمة مرورك ثم مفتاح أمان أو رمزًا نرسله إلى هاتفك.
security-asks-for-app-or-text = عند تسجيل الدخول، نطلب كلمة مرورك ثم رمزًا من تطبيقك أو رمزًا نرسله إلى هاتفك.
security-asks-for-any = عند تسجيل الدخول، نطلب كلمة مرورك ثم مفتاح أمان أو رمزًا من تطبيقك أو رمزًا نرسله إلى هاتفك.
security-next-after-one-key = مفتاح الاسترداد هو الطريقة الأخرى الوحيدة للدخول: أضف طريقة ثانية حتى لا تُمنع من الدخول.
security-next-after-one-app = مفتاح الاسترداد هو الطريقة الأخرى الوحيدة للدخول.
security-next-after-text = سرقة الرسائل النصية أسهل من سرقة الطرق الأخرى: أضف مفتاح أمان أو تطبيقًا.
security-key-is-not-saved = <strong>مفتاح الاسترداد للطوارئ غير محفوظ.</strong> التحقق بخطوتين مفعّل. من دون هذا المفتاح قد تفقد الحساب إذا فقدت هاتفك أو مفتاح الأمان.
security-save-your-key = حفظ مفتاح الاسترداد
security-make-a-new-key = إنشاء مفتاح استرداد جديد
