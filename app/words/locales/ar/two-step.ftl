# Two-step verification: setting it up, unlocking the settings, managing it, and turning it off (S2 to S4, S14, S15 and S20).

two-step-set-up = إعداد التحقق بخطوتين
two-step-add-another-way = إضافة طريقة أخرى

# Setting it up. The first is the line above the title.
two-step-start-step = الخطوة 1 من 3
two-step-start-lead = أدخل كلمة مرورك أولًا لنعرف أنه أنت. بعدها خطوتان أخريان.
two-step-start-logs-out = { $others ->
    [0] تبقى مسجّل الدخول هنا. لا يوجد الآن جهاز آخر سُجّل الدخول عليه، وأي جهاز يُسجَّل الدخول عليه في هذه الأثناء سيُسجَّل الخروج منه.
    [one] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من جهاز واحد آخر.
    [two] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من جهازين آخرين.
    [few] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } أجهزة أخرى.
    [many] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } جهازًا آخر.
   *[other] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } جهاز آخر.
}
two-step-start-submit = بدء الإعداد
# $day and $clock are when the script last logged in.
two-step-script-uses-password = يسجّل برنامج آلي الدخول باسمك بكلمة مرور (آخر مرة: { $day }، { $clock }). سيتوقف عن العمل. أنشئ رمز وصول API أولًا.
two-step-api-tokens = رموز وصول API
two-step-method-title = اختر كيف تريد تسجيل الدخول
two-step-method-left-out = ليست كل الطرق مسموحًا بها في { $organization }. هذه هي الطرق المسموح بها.
two-step-method-key = تفعيل مفتاح أمان
two-step-method-key-about = الطريقة الأكثر أمانًا. توقف المواقع المزيفة. تحتاج إلى مفتاح، أو إلى هاتف أو حاسوب محمول يمكنه أن يعمل كمفتاح.
two-step-method-app-about = يعمل بلا شبكة. تكتب رمزًا من 6 أرقام من تطبيق على هاتفك أو حاسوبك.

# What was set up.
two-step-done-title = اكتمل الإعداد
two-step-done-key-saved = حُفظ مفتاح الاسترداد في { $day }.
# $name is what a person calls a security key: Blue key.
two-step-done-key = { $name } مضاف إلى حسابك.
# $name is what a person calls an app: Phone.
two-step-done-app = تم ربط «{ $name }».
# $tail is the last three digits.
two-step-done-phone = تم ربط الرقم المنتهي بـ { $tail }.
two-step-done = تم
two-step-done-see-devices = عرض أجهزتك
# $ways is one of the three below, or several with "or" between them: the name of a security key, a code from an app, a code that we send.
two-step-next-time = في المرة القادمة التي تسجّل فيها الدخول: كلمة مرورك، ثم { $ways }.
two-step-next-time-password = في المرة القادمة التي تسجّل فيها الدخول: كلمة مرورك.
two-step-next-time-or = { $one } أو { $other }
two-step-next-time-app = رمز من «{ $name }»
two-step-next-time-text = رمز نرسله إلى هاتفك

# Managing it.
two-step-off-lead = كلمة مرورك وحدها تفتح هذا الحساب. مع التحقق بخطوتين، يحتاج تسجيل الدخول أيضًا إلى مفتاح أمان أو رمز من هاتفك.
two-step-off-takes = يستغرق ذلك نحو دقيقتين. تحتاج إلى مفتاح أمان، أو إلى تطبيق مصادقة على هاتفك أو حاسوبك.
two-step-turned-on = فُعّل في { $day }.
two-step-settings = الإعدادات
# $clock is a time of day: 14:20 UTC.
two-step-unlocked-until = قفل الإعدادات مفتوح حتى الساعة { $clock }.
two-step-lock-now = القفل الآن
# They: the settings.
two-step-unlock-lasts = يبقى القفل مفتوحًا 15 دقيقة، على هذا الجهاز فقط.

# Unlocking the settings, on a page of its own.
two-step-unlock-lead = نسأل قبل أي تغيير. يبقى قفل الإعدادات مفتوحًا 15 دقيقة، على هذا الجهاز فقط.
two-step-unlock-with-key = استخدام مفتاح أمان بدلًا من ذلك
two-step-unlock-with-app = استخدام رمز من تطبيق المصادقة بدلًا من ذلك
two-step-unlock-with-text = استخدام رسالة نصية بدلًا من ذلك
# Where a code was sent to, as in "We sent a code to the number ending 482".

# Turning it off.
two-step-disable = تعطيل التحقق بخطوتين
two-step-disable-title = هل تريد تعطيل التحقق بخطوتين؟
two-step-disable-forbidden = التحقق بخطوتين إلزامي في { $organization }، لذلك لا يمكنك إيقافه. يمكنك تغيير طريقة تسجيل الدخول.
two-step-disable-back = رجوع
two-step-disable-protection = إذا عطّلت التحقق بخطوتين، فلن تحمي حسابك خطوة ثانية عند تسجيل الدخول. بعد ذلك، كلمة مرورك وحدها تحمي هذا الحساب.
# $names are what a person calls the keys and apps, with commas between them; $tail the last three digits of the number.
two-step-disable-forgets = سنحذف مفاتيح الأمان والتطبيقات الخاصة بك: { $names }.
two-step-disable-forgets-phone = سنحذف رقم هاتفك المنتهي بـ { $tail }.
two-step-disable-forgets-all = سنحذف مفاتيح الأمان والتطبيقات الخاصة بك: { $names }. وسنحذف أيضًا رقم هاتفك المنتهي بـ { $tail }.
two-step-disable-recovery-key = سيتوقف مفتاح الاسترداد للطوارئ عن العمل.
two-step-disable-logs-out = { $others ->
    [0] تبقى مسجّل الدخول هنا. وأي جهاز آخر يُسجَّل الدخول عليه في هذه الأثناء سيُسجَّل الخروج منه.
    [one] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من جهاز واحد آخر.
    [two] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من جهازين آخرين.
    [few] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } أجهزة أخرى.
    [many] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } جهازًا آخر.
   *[other] تبقى مسجّل الدخول هنا. سيُسجَّل الخروج من { $others } جهاز آخر.
}
two-step-disable-tokens = تبقى رموز وصول API صالحة.
two-step-disable-no-longer = بعد تعطيل التحقق بخطوتين، لا يلزمك تسجيل الدخول بمفتاح الأمان أو برمز من رسالة نصية أو بتطبيق المصادقة.
two-step-disable-again = يمكنك تفعيل التحقق بخطوتين من جديد في أي وقت.
two-step-disable-shuts-out = التحقق بخطوتين إلزامي في { $organization }. انتبه: إذا كانت مؤسستك تشترط تفعيل التحقق بخطوتين وعطّلته في حسابك، فلن تتمكن من تسجيل الدخول لتفعيله من جديد. ولن يمكن لهذا الجهاز أيضًا فعل أي شيء آخر عندئذٍ.
# The safe button, and the other.
two-step-disable-keep = إبقاؤه مفعّلًا
two-step-disable-lose = تعطيل
