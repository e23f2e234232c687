# Logging in: the first step, the second, what can hold it up, and logging out (L1 to L12).

# The first step.
login-title = تسجيل الدخول
login-email-address = عنوان البريد الإلكتروني
login-password = كلمة المرور
# The button of the first step, and of the second.
login-submit = تسجيل الدخول
login-forgot-password = هل نسيت كلمة المرور؟
login-no-account-yet = ليس لديك حساب بعد؟ <sign-up>أنشئ حسابًا</sign-up>

# The second step. Above its title, and above that of the last of three: "Step 2 of 2".
login-step = الخطوة { $step } من { $all }
login-key-title = استخدم مفتاح الأمان
login-key-how = أدخل مفتاحك في هذا الحاسوب، أو قرّبه من هاتفك. ثم اضغط الزر.
login-with-key = تسجيل الدخول بمفتاح الأمان
login-app-title = أدخل الرمز من تطبيق المصادقة
login-text-title = راجع هاتفك
# Where a code was sent, inside of other sentences. $tail is the last digits of the number: 482.
login-another-way = تسجيل الدخول بطريقة أخرى
login-no-way-works = لا تعمل أي من هذه الطرق
login-recovery-title = أدخل مفتاح الاسترداد للطوارئ
login-recovery-works-once = يعمل هذا المفتاح مرة واحدة. ستحصل بعدها على مفتاح جديد.
login-recovery-key = مفتاح الاسترداد
login-recovery-key-hint = 24 حرفًا ورقمًا في مجموعات من أربعة. لا فرق بين الحروف الصغيرة والكبيرة.
login-recovery-lost = ألا تجد مفتاح الاسترداد؟

# The new recovery key of a log-in.
login-new-key-title = مفتاح الاسترداد الجديد للطوارئ
login-first-key-title = احفظ مفتاح الاسترداد للطوارئ
login-old-key-used-up = استُخدم مفتاحك القديم ولم يعد صالحًا. هذا مفتاحك الجديد.
login-old-key-never-saved = لم تخبرنا قط أنك حفظت المفتاح السابق، لذلك لم يعد يعمل. هذا مفتاحك الجديد.
login-continue = متابعة
login-new-key-saved = حُفظ مفتاح الاسترداد الجديد
# The usual step: the security key, the app or the phone.
login-is-it-lost = سجّلت الدخول من دون خطوتك المعتادة. هل فقدتها؟
login-lost-key = إزالة مفتاح أمان مفقود
login-lost-app = استبدال تطبيق المصادقة
login-lost-phone = تغيير رقم هاتفك
# $tail is the last digits of the number: 482.
login-lost-phone-number = الرقم المنتهي بـ { $tail }
login-not-now = ليس الآن

# Too many wrong tries. The first sentence is one of two; the next two follow it.
login-wait-title = محاولات كثيرة
login-wait-codes = أُدخلت رموز خاطئة كثيرة لهذا الحساب.
login-wait-recovery-keys = أُدخلت مفاتيح استرداد خاطئة كثيرة لهذا الحساب.
# $clock is a time of day: 14:20 UTC. $minutes is at most 60, which is an hour.
login-wait-until = { $minutes ->
    [60] يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو ساعة).
    [one] يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو دقيقة).
    [two] يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو دقيقتين).
    [few] يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو { $minutes } دقائق).
   *[other] يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو { $minutes } دقيقة).
}
login-wait-other-ways = تُحسب طرقك الأخرى لتسجيل الدخول كل على حدة، وتعمل في هذه الأثناء.
login-wait-a-while = كانت هناك محاولات خاطئة كثيرة لهذا الحساب. انتظر قليلًا، ثم سجّل الدخول مرة أخرى.
login-wait-is-safe = حسابك آمن: لم يتغيّر شيء. عندما تحاول مرة أخرى، ابدأ بكلمة مرورك.
login-wait-try-again = المحاولة مرة أخرى

# What the organization asks for. $organization is its name, as its admins wrote it.
login-required-title = تطلب مؤسستك التحقق بخطوتين
# $day is the day from which on it is required.
login-required-asks = مطلوب من الجميع في { $organization } استخدام التحقق بخطوتين بحلول <strong>{ $day }</strong>. يستغرق ذلك نحو دقيقتين.
login-required-has-asked = مطلوب من الجميع في { $organization } استخدام التحقق بخطوتين منذ <strong>{ $day }</strong>. يستغرق ذلك نحو دقيقتين.
# How often the set-up can be put off. The sentence after this one follows it.
login-required-delays = { $left ->
    [1] هذه آخر مرة يمكنك فيها تأجيله، لمدة 7 أيام.
    [two] يمكنك تأجيله مرتين أخريين، كل منهما 7 أيام.
    [few] يمكنك تأجيله { $left } مرات أخرى، كل منها 7 أيام.
   *[other] يمكنك تأجيله { $left } مرة أخرى، كل منها 7 أيام.
}
login-required-last-day = ابتداءً من <strong>{ $day }</strong> لا يمكن تأجيله.
login-required-now = التحقق بخطوتين إلزامي في { $organization }. يلزمك إعداده قبل المتابعة.
# $clock is a time of day: 14:20 UTC.
login-required-let-in = يسمح لك المشرف بإعداده حتى { $day }، { $clock }.
login-required-takes = يستغرق ذلك نحو دقيقتين.
login-required-turned-off = التحقق بخطوتين إلزامي في { $organization }. عطّلت التحقق بخطوتين في حسابك، لذلك لا يمكنك تسجيل الدخول لتفعيله من جديد.
login-required-worked-last-time = التحقق بخطوتين إلزامي في { $organization }. لم تعد طريقتك لتسجيل الدخول مسموحًا بها، وقد استُخدمت المرة الأخيرة المتاحة لها.
login-required-ask-to-be-let-in = يمكن لمشرف مؤسستك أن يسمح لك بالدخول لإعداده: اطلب منه ذلك. يبقى ذلك متاحًا 24 ساعة، ويستغرق نحو دقيقتين.
login-required-no-way-is-allowed = لم تعد أي من طرقك لتسجيل الدخول مسموحًا بها في مؤسستك. أضف طريقة مسموحًا بها.
login-required-what-you-need = ما تحتاج إليه
login-required-needs-key = مفتاح أمان، أو هاتف أو حاسوب محمول يمكنه أن يعمل كمفتاح أمان
login-required-needs-app = تطبيق مصادقة على هاتفك أو حاسوبك
login-required-needs-phone = هاتف محمول تصله الرسائل النصية، إذا لم يمكنك استخدام غيره
login-required-keys-only = لا تسمح مؤسستك إلا بمفاتيح الأمان. ليس لديك مفتاح؟ اسأل المشرف.
login-required-who-to-ask = من يمكنك سؤاله
# Where the organization has not said whom.
login-required-ask-an-admin = اسأل أحد مشرفي مؤسستك.
login-required-set-up = الإعداد الآن
login-required-log-in-again = تسجيل الدخول مرة أخرى لإعداده
login-required-later = تذكيري لاحقًا
# $left is how often the set-up can be put off.
login-required-later-left = تذكيري لاحقًا (المتبقي { $left })

# Logging out. $service is the name of the service.
login-log-out-title = هل تريد تسجيل الخروج من { $service }؟
login-log-out-means = لتسجيل الدخول مرة أخرى تحتاج إلى كلمة مرورك، وإلى خطوتك الثانية إذا كانت مفعّلة.
login-log-out = تسجيل الخروج
login-stay-logged-in = البقاء مسجّل الدخول
login-logged-out-title = سُجّل خروجك
login-logged-out-of = سُجّل خروجك من { $service }.
login-again = تسجيل الدخول مرة أخرى
