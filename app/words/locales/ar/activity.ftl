# The activity of an account or an organization, and what to do when something was somebody else (S24).

activity-title = النشاط
activity-lead = ما حدث في حسابك، الأحدث أولًا.
activity-was-this-you = هل كان هذا أنت؟
activity-if-not = إذا رأيت شيئًا لم تفعله، فأخبرنا. نسجّل الخروج من كل الأجهزة الأخرى ونرشدك إلى ما يجب تغييره.
# For those who do not see it: the links that choose which events are shown, and those to other pages of the list.
activity-which-events = اختيار الأحداث
activity-pages = الصفحات
# Which events are shown.
activity-show-all = الكل
activity-show-log-ins = عمليات تسجيل الدخول
activity-show-changes = التغييرات
activity-show-problems = المشكلات
# Links to the first page of the list and to the next one.
activity-newest = الأحدث
activity-older = الأقدم
activity-nothing-yet = لا شيء بعد.
activity-no-log-ins = لا توجد عمليات تسجيل دخول.
activity-no-changes = لا توجد تغييرات.
activity-no-problems = لا توجد مشكلات.
activity-no-such-page = لا توجد صفحة أحداث كهذه. <newest>ابدأ من الأحدث</newest>
# Labels beside an event.
activity-is-problem = مشكلة
activity-new-device = جهاز جديد
# $device is what we know of a browser, such as "Firefox on Linux".
activity-this-device = { $device } (هذا الجهاز)
# Below an event: the time of day, the device, and its address in the Internet.
activity-clock-and-device = { $clock }، { $device }
activity-clock-device-and-address = { $clock }، { $device }، { $address }

# The question behind "This was not me".
activity-not-me = لم أكن أنا
activity-not-me-title = هل تريد تسجيل الخروج من كل مكان آخر؟
activity-not-me-what-happens = نسجّل الخروج الآن من كل الأجهزة الأخرى، وننهي كل تسجيل دخول لم يكتمل وكل رابط لكلمة مرور جديدة. تبقى مسجّل الدخول هنا. تأتي بعد ذلك خطوتان: كلمة مرور جديدة، ثم مراجعة طرق تسجيل الدخول.
activity-not-me-log-out = تسجيل الخروج من كل مكان آخر

# The steps that follow it.
activity-steps-title = استعد السيطرة على حسابك
activity-steps-not-open = تبدأ هذه الخطوات عندما تخبرنا أن شيئًا ما لم يصدر عنك. وتبقى متاحة مدة يوم.
activity-steps-look = الاطلاع على النشاط
activity-steps-all-done = اكتملت الخطوات الثلاث. اطّلع على النشاط مرة أخرى بعد بضعة أيام.
# A label beside a step.
activity-steps-done = تمّت
# The link away from the page.
activity-steps-leave = تم
activity-steps-devices = الأجهزة الأخرى
activity-steps-devices-ended = { $devices ->
    [0] لم يكن الدخول مسجّلًا على أي جهاز آخر.
    [one] سُجّل الخروج من جهاز واحد آخر.
    [two] سُجّل الخروج من جهازين آخرين.
    [few] سُجّل الخروج من { $devices } أجهزة أخرى.
    [many] سُجّل الخروج من { $devices } جهازًا آخر.
   *[other] سُجّل الخروج من { $devices } جهاز آخر.
}
activity-steps-told-us = أخبرتنا في { $day }، { $clock }.
activity-steps-password = كلمة مرورك
activity-steps-password-changed = لديك كلمة مرور جديدة.
activity-steps-password-known = ربما يعرف من دخل إلى هنا كلمة مرورك. اختر كلمة جديدة لا تستخدمها في أي مكان آخر.
activity-steps-change-password = تغيير كلمة المرور
activity-steps-methods = طرق تسجيل الدخول
activity-steps-methods-open = هذه الطرق تفتح حسابك بعد كلمة المرور. احذف ما ليس لك.
# In a list of ways to log in. The name that its owner gave to the key or the app may follow.
activity-steps-security-key = مفتاح أمان
activity-steps-authenticator-app = تطبيق مصادقة
# $tail is the last digits of the phone number.
activity-steps-text-message = رسالة نصية (الرقم المنتهي بـ { $tail })
activity-steps-manage-two-step = إدارة التحقق بخطوتين
activity-steps-two-step-off = التحقق بخطوتين غير مفعّل: كلمة مرورك وحدها تفتح هذا الحساب. عند تفعيله، لا تكفي كلمة مرور يعرفها شخص آخر.
activity-steps-set-up-two-step = إعداد التحقق بخطوتين
activity-steps-looked = لقد راجعتها
activity-steps-tokens = { $count ->
    [one] لديك رمز وصول API واحد يبقى صالحًا حتى مع كلمة مرور جديدة. أبطِله إن لم يكن لك أو ربما يعرفه شخص آخر.
    [two] لديك رمزا وصول API يبقيان صالحين حتى مع كلمة مرور جديدة. أبطِل ما ليس لك أو ما قد يعرفه شخص آخر.
    [few] لديك { $count } رموز وصول API تبقى صالحة حتى مع كلمة مرور جديدة. أبطِل ما ليس لك أو ما قد يعرفه شخص آخر.
   *[other] لديك { $count } رمز وصول API تبقى صالحة حتى مع كلمة مرور جديدة. أبطِل ما ليس لك أو ما قد يعرفه شخص آخر.
}
activity-steps-look-at-tokens = الاطلاع على رموز وصول API

# The events, without a full stop: rows of a list. $name and $before are names that people gave to things.
activity-signed-up = إنشاء الحساب
activity-email-confirmed = تأكيد عنوان البريد الإلكتروني
# $method is what followed the password.
activity-logged-in = { $method ->
    [password-alone] تسجيل دخول بكلمة المرور وحدها
    [security_key] تسجيل دخول بمفتاح أمان
    [authenticator_app] تسجيل دخول بتطبيق مصادقة
    [text_message] تسجيل دخول برمز من رسالة نصية
    [recovery_key] تسجيل دخول بمفتاح الاسترداد
   *[other] تسجيل دخول
}
activity-logged-out = تسجيل خروج
activity-password-accepted = كلمة مرور صحيحة، وطُلبت الخطوة الثانية
activity-password-refused = كلمة مرور خاطئة
activity-code-refused = رمز خاطئ
activity-code-reused = رمز سبق استخدامه
activity-log-in-not-finished = { $times ->
    [1] كلمة مرور صحيحة بلا خطوة ثانية
    [two] كلمة مرور صحيحة مرتين بلا خطوة ثانية
    [few] كلمة مرور صحيحة { $times } مرات بلا خطوة ثانية
   *[other] كلمة مرور صحيحة { $times } مرة بلا خطوة ثانية
}
activity-settings-unlocked = فتح قفل الإعدادات
activity-set-up-asked = تسجيل دخول، وطُلب إعداد التحقق بخطوتين أولًا
activity-set-up-put-off = تأجيل إعداد التحقق بخطوتين
activity-reminded = إرسال تذكير بإعداد التحقق بخطوتين
activity-two-step-turned-on = { $devices ->
    [0] تفعيل التحقق بخطوتين
    [one] تفعيل التحقق بخطوتين، وتسجيل الخروج من جهاز واحد
    [two] تفعيل التحقق بخطوتين، وتسجيل الخروج من جهازين
    [few] تفعيل التحقق بخطوتين، وتسجيل الخروج من { $devices } أجهزة
    [many] تفعيل التحقق بخطوتين، وتسجيل الخروج من { $devices } جهازًا
   *[other] تفعيل التحقق بخطوتين، وتسجيل الخروج من { $devices } جهاز
}
activity-two-step-turned-off = { $devices ->
    [0] إيقاف التحقق بخطوتين
    [one] إيقاف التحقق بخطوتين، وتسجيل الخروج من جهاز واحد
    [two] إيقاف التحقق بخطوتين، وتسجيل الخروج من جهازين
    [few] إيقاف التحقق بخطوتين، وتسجيل الخروج من { $devices } أجهزة
    [many] إيقاف التحقق بخطوتين، وتسجيل الخروج من { $devices } جهازًا
   *[other] إيقاف التحقق بخطوتين، وتسجيل الخروج من { $devices } جهاز
}
# $methods are the names of the ways to log in that are gone with it.
activity-two-step-turned-off-with = { $devices ->
    [0] إيقاف التحقق بخطوتين ({ $methods })
    [one] إيقاف التحقق بخطوتين ({ $methods })، وتسجيل الخروج من جهاز واحد
    [two] إيقاف التحقق بخطوتين ({ $methods })، وتسجيل الخروج من جهازين
    [few] إيقاف التحقق بخطوتين ({ $methods })، وتسجيل الخروج من { $devices } أجهزة
    [many] إيقاف التحقق بخطوتين ({ $methods })، وتسجيل الخروج من { $devices } جهازًا
   *[other] إيقاف التحقق بخطوتين ({ $methods })، وتسجيل الخروج من { $devices } جهاز
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
activity-names-and-next = { $names }، { $next }
activity-app-connected = { $named ->
    [yes] ربط تطبيق مصادقة: { $name }
   *[no] ربط تطبيق مصادقة
}
activity-app-renamed = { $named ->
    [yes] إعادة تسمية تطبيق مصادقة: أصبح { $before } الآن { $name }
   *[no] إعادة تسمية تطبيق مصادقة
}
activity-app-replaced = { $named ->
    [yes] استبدال تطبيق مصادقة: { $name }
   *[no] استبدال تطبيق مصادقة
}
activity-app-disabled = { $named ->
    [yes] تعطيل تطبيق مصادقة: { $name }
   *[no] تعطيل تطبيق مصادقة
}
# $name is "Text message (ending 12)", with the last digits of the number, in English.
activity-phone-connected = { $named ->
    [yes] ربط هاتف: { $name }
   *[no] ربط هاتف
}
activity-phone-changed = { $named ->
    [yes] تغيير رقم الهاتف: { $name }
   *[no] تغيير رقم الهاتف
}
activity-texts-disabled = { $named ->
    [yes] تعطيل الرسائل النصية: { $name }
   *[no] تعطيل الرسائل النصية
}
activity-key-registered = { $named ->
    [yes] تسجيل مفتاح أمان: { $name }
   *[no] تسجيل مفتاح أمان
}
activity-key-renamed = { $named ->
    [yes] إعادة تسمية مفتاح أمان: أصبح { $before } الآن { $name }
   *[no] إعادة تسمية مفتاح أمان
}
activity-key-deleted = { $named ->
    [yes] حذف مفتاح أمان: { $name }
   *[no] حذف مفتاح أمان
}
activity-key-refused = عدم قبول مفتاح أمان
# $reference is a code that leads an admin to what the log says.
activity-key-refused-with-reference = عدم قبول مفتاح أمان (الرقم المرجعي { $reference })
activity-key-looks-copied = { $named ->
    [yes] مفتاح أمان يبدو منسوخًا: { $name }
   *[no] مفتاح أمان يبدو منسوخًا
}
activity-recovery-key-made = إنشاء مفتاح استرداد
activity-recovery-key-saved = حفظ مفتاح الاسترداد
activity-recovery-key-used = استخدام مفتاح الاسترداد
activity-recovery-key-refused = { $why ->
    [wrong_recovery_key] مفتاح استرداد خاطئ
    [recovery_key_used] مفتاح استرداد سبق استخدامه
    [recovery_key_replaced] مفتاح استرداد حل محله مفتاح آخر
    [recovery_key_not_confirmed] مفتاح استرداد لم يُحفظ قط
   *[other] عدم قبول مفتاح الاسترداد
}
# We asked whether the recovery key is still there. $answer is what the owner said.
activity-recovery-key-checked-up = { $answer ->
    [still-there] السؤال عن مفتاح الاسترداد: ما زال موجودًا
    [next-month] السؤال عن مفتاح الاسترداد: تأجيل لمدة شهر
   *[unknown] السؤال عن مفتاح الاسترداد: تمت الإجابة
}
activity-password-changed = { $devices ->
    [0] تغيير كلمة المرور
    [one] تغيير كلمة المرور، وتسجيل الخروج من جهاز واحد
    [two] تغيير كلمة المرور، وتسجيل الخروج من جهازين
    [few] تغيير كلمة المرور، وتسجيل الخروج من { $devices } أجهزة
    [many] تغيير كلمة المرور، وتسجيل الخروج من { $devices } جهازًا
   *[other] تغيير كلمة المرور، وتسجيل الخروج من { $devices } جهاز
}
activity-password-link-asked = طلب رابط لكلمة مرور جديدة
activity-password-set-with-link = { $devices ->
    [0] تعيين كلمة مرور جديدة عبر رابط
    [one] تعيين كلمة مرور جديدة عبر رابط، وتسجيل الخروج من جهاز واحد
    [two] تعيين كلمة مرور جديدة عبر رابط، وتسجيل الخروج من جهازين
    [few] تعيين كلمة مرور جديدة عبر رابط، وتسجيل الخروج من { $devices } أجهزة
    [many] تعيين كلمة مرور جديدة عبر رابط، وتسجيل الخروج من { $devices } جهازًا
   *[other] تعيين كلمة مرور جديدة عبر رابط، وتسجيل الخروج من { $devices } جهاز
}
activity-device-renamed = { $named ->
    [yes] إعادة تسمية جهاز: أصبح { $before } الآن { $name }
   *[no] إعادة تسمية جهاز
}
activity-device-logged-out = { $named ->
    [yes] تسجيل الخروج من جهاز: { $name }
   *[no] تسجيل الخروج من جهاز
}
activity-other-devices-logged-out = { $devices ->
    [0] تسجيل الخروج من كل الأجهزة الأخرى
    [one] تسجيل الخروج من كل الأجهزة الأخرى (جهاز واحد)
    [two] تسجيل الخروج من كل الأجهزة الأخرى (جهازان)
    [few] تسجيل الخروج من كل الأجهزة الأخرى ({ $devices } أجهزة)
    [many] تسجيل الخروج من كل الأجهزة الأخرى ({ $devices } جهازًا)
   *[other] تسجيل الخروج من كل الأجهزة الأخرى ({ $devices } جهاز)
}
# The owner pressed the button "This was not me".
activity-not-me-said = { $devices ->
    [0] «لم أكن أنا»
    [one] «لم أكن أنا»، وتسجيل الخروج من جهاز واحد
    [two] «لم أكن أنا»، وتسجيل الخروج من جهازين
    [few] «لم أكن أنا»، وتسجيل الخروج من { $devices } أجهزة
    [many] «لم أكن أنا»، وتسجيل الخروج من { $devices } جهازًا
   *[other] «لم أكن أنا»، وتسجيل الخروج من { $devices } جهاز
}
activity-methods-reviewed = مراجعة طرق تسجيل الدخول
# $given is what we know of the token. $scopes are what it may do, by the names that programs use.
activity-token-created = { $given ->
    [name-and-scopes] إنشاء رمز وصول API: { $name } ({ $scopes })
    [name] إنشاء رمز وصول API: { $name }
    [scopes] إنشاء رمز وصول API ({ $scopes })
   *[nothing] إنشاء رمز وصول API
}
activity-token-revoked = { $given ->
    [name-and-scopes] إبطال رمز وصول API: { $name } ({ $scopes })
    [name] إبطال رمز وصول API: { $name }
    [scopes] إبطال رمز وصول API ({ $scopes })
   *[nothing] إبطال رمز وصول API
}
activity-api-password-refused = كلمة مرور صحيحة من برنامج، لكنه يحتاج إلى رمز وصول API
activity-unknown-event = حدث لا يعرف هذا الإصدار وصفًا له

# What happens in an organization. $name is that of the organization or the address of a person; of a policy it is what it now says, in English.
activity-policy-changed = { $named ->
    [yes] تغيير السياسة: { $name }
   *[no] تغيير السياسة
}
activity-organization-joined = { $named ->
    [yes] الانضمام إلى مؤسسة: { $name }
   *[no] الانضمام إلى مؤسسة
}
activity-organization-left = { $named ->
    [yes] الإخراج من مؤسسة: { $name }
   *[no] الإخراج من مؤسسة
}
activity-invited = { $named ->
    [yes] دعوة شخص: { $name }
   *[no] دعوة شخص
}
activity-invitation-withdrawn = { $named ->
    [yes] سحب دعوة: { $name }
   *[no] سحب دعوة
}
activity-role-changed = { $role ->
    [admin] تغيير الدور: مشرف
    [member] تغيير الدور: عضو
    [unknown] تغيير الدور
   *[other] تغيير الدور: { $role }
}

# What admins do to members, and the operator of this server to anybody.
activity-reset-by-admin = { $devices ->
    [0] إعادة تعيين التحقق بخطوتين بواسطة مشرف
    [one] إعادة تعيين التحقق بخطوتين بواسطة مشرف، وتسجيل الخروج من جهاز واحد
    [two] إعادة تعيين التحقق بخطوتين بواسطة مشرف، وتسجيل الخروج من جهازين
    [few] إعادة تعيين التحقق بخطوتين بواسطة مشرف، وتسجيل الخروج من { $devices } أجهزة
    [many] إعادة تعيين التحقق بخطوتين بواسطة مشرف، وتسجيل الخروج من { $devices } جهازًا
   *[other] إعادة تعيين التحقق بخطوتين بواسطة مشرف، وتسجيل الخروج من { $devices } جهاز
}
activity-reset-by-operator = { $devices ->
    [0] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة
    [one] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة، وتسجيل الخروج من جهاز واحد
    [two] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة، وتسجيل الخروج من جهازين
    [few] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة، وتسجيل الخروج من { $devices } أجهزة
    [many] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة، وتسجيل الخروج من { $devices } جهازًا
   *[other] إعادة تعيين التحقق بخطوتين بواسطة مشغّل الخدمة، وتسجيل الخروج من { $devices } جهاز
}
activity-unblocked = محو المحاولات الخاطئة بواسطة مشغّل الخدمة
activity-logged-out-by-operator = { $devices ->
    [0] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة، وإبطال { $tokens } رمز وصول API
    }
    [one] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهاز واحد)
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهاز واحد)، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهاز واحد)، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهاز واحد)، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهاز واحد)، وإبطال { $tokens } رمز وصول API
    }
    [two] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهازان)
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهازان)، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهازان)، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهازان)، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة (جهازان)، وإبطال { $tokens } رمز وصول API
    }
    [few] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } أجهزة)
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } أجهزة)، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } أجهزة)، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } أجهزة)، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } أجهزة)، وإبطال { $tokens } رمز وصول API
    }
    [many] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهازًا)
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهازًا)، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهازًا)، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهازًا)، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهازًا)، وإبطال { $tokens } رمز وصول API
    }
   *[other] { $tokens ->
        [0] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهاز)
        [one] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهاز)، وإبطال رمز وصول API واحد
        [two] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهاز)، وإبطال رمزي وصول API
        [few] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهاز)، وإبطال { $tokens } رموز وصول API
       *[other] تسجيل الخروج من كل مكان بواسطة مشغّل الخدمة ({ $devices } جهاز)، وإبطال { $tokens } رمز وصول API
    }
}
activity-left-out = استثناء من التحقق بخطوتين الإلزامي
activity-left-out-until = استثناء من التحقق بخطوتين الإلزامي حتى { $day }
activity-left-out-ended = انتهاء الاستثناء من التحقق بخطوتين الإلزامي
activity-set-up-allowed = سماح مشرف بالإعداد
activity-set-up-allowed-until = سماح مشرف بالإعداد حتى { $day }، { $clock }
# $wish is what the admin wants to do to a member. $day is the last day of it, where it has one.
activity-approval-asked = { $wish ->
    [leaving-out] طلب استثناء، ويلزم أن يوافق مشرف آخر
    [leaving-out-until] طلب استثناء حتى { $day }، ويلزم أن يوافق مشرف آخر
    [reset] طلب إعادة تعيين التحقق بخطوتين، ويلزم أن يوافق مشرف آخر
   *[change] طلب تغيير، ويلزم أن يوافق مشرف آخر
}
activity-approval-declined = { $wish ->
    [leaving-out] رفض مشرف آخر للاستثناء
    [leaving-out-until] رفض مشرف آخر للاستثناء حتى { $day }
    [reset] رفض مشرف آخر لإعادة تعيين التحقق بخطوتين
   *[change] رفض مشرف آخر للتغيير
}
# $event is one of the events of admins and of the operator, as above. $reason is what they wrote.
activity-with-reason = { $event }. السبب: { $reason }
