# Mails, text messages, and the names that we give to things by ourselves.
#
# A mail is a greeting, then paragraphs with an empty line between them. Where a mail is short, one message has all of its paragraphs.
# $service is always the name of this service. Links ($link) stand as they are, best at the end of a sentence or on a line of their own.

# What many mails begin with. $name is what the person is called. What follows goes on in small letters, as in a letter.
mails-hello = مرحبًا { $name }،
mails-hello-stranger = مرحبًا،

# When something happened: a day and a time of day.
mails-when = الوقت: { $day }، { $clock }
# And from where. $address is an address on the network, or what mails-address-unknown says.
mails-when-and-where =
    الوقت: { $day }، { $clock }
    العنوان: { $address }
    الجهاز: { $device }
mails-address-unknown = غير معروف
mails-if-not-you = إذا لم تكن أنت من فعل ذلك، فسجّل الدخول على { $link } ثم افتح «الأمان» وغيّر كلمة مرورك.
# $reason was written by a person.
mails-reason = السبب: { $reason }
# Puts the next thing behind those before it: Blue key, Red key, Green key.
mails-list = { $before }، { $next }

# Signing up.

mails-verify-email-subject = تأكيد عنوان بريدك الإلكتروني في { $service }
# $site is the address of this service.
mails-verify-email =
    لتأكيد أن هذا العنوان لك، افتح هذه الصفحة وأدخل كلمة المرور التي اخترتها واضغط الزر:

    { $link }

    يعمل الرابط مرة واحدة خلال 24 ساعة، مع كلمة المرور التي اخترتها عند إنشاء هذا الحساب. إذا أنشأت الحساب أكثر من مرة، فاستخدم أحدث رسالة بريد. إذا لم تنشئ حسابًا على { $site } فيمكنك تجاهل هذه الرسالة: لن يحدث شيء.
mails-already-signed-up-subject = لديك حساب في { $service } بالفعل
mails-already-signed-up =
    حاول شخص إنشاء حساب بهذا العنوان على { $site } ولديك حساب بالفعل:

    { $link }

    إذا لم تكن أنت، فلا يلزمك فعل شيء. لم يتغيّر شيء.

# Ways to log in. $method, $name and $before (its name until now) are what things are called: by their owner, or by us.

mails-two-step-on-subject = فُعّل التحقق بخطوتين لحسابك في { $service }
mails-two-step-on = أصبح التحقق بخطوتين مفعّلًا الآن. عند تسجيل الدخول التالي، نطلب كلمة مرورك ثم «{ $method }». سُجّل الخروج من الأجهزة الأخرى. وأُنشئ مفتاح استرداد للطوارئ: احفظه حيث يمكنك الوصول إليه من دون هاتفك ومفاتيحك.
mails-method-added-subject = أُضيفت طريقة لتسجيل الدخول إلى حسابك في { $service }
mails-method-added = تم ربط «{ $method }» كخطوة ثانية.
mails-method-removed-subject = أُزيلت طريقة لتسجيل الدخول إلى حسابك في { $service }
mails-method-removed = لم يعد من الممكن تسجيل الدخول باستخدام «{ $method }». سُجّل الخروج من الأجهزة التي سُجّل الدخول عليها بهذه الطريقة.
mails-keys-removed-subject = عُطّلت مفاتيح الأمان لحسابك في { $service }
# $names is a list of those of mails-quoted.
mails-keys-removed = لم يعد من الممكن تسجيل الدخول بمفاتيح الأمان: { $names }. سُجّل الخروج من الأجهزة التي سُجّل الدخول عليها بأحدها.
mails-quoted = «{ $name }»
mails-two-step-off-subject = أُوقف التحقق بخطوتين لحسابك في { $service }
mails-two-step-off = أُوقف التحقق بخطوتين. من الآن، كلمة مرورك وحدها تحمي حسابك. حُذفت مفاتيح الأمان وتطبيقات المصادقة ورقم هاتفك ومفتاح الاسترداد للطوارئ، وسُجّل الخروج من الأجهزة الأخرى. يمكنك تفعيله من جديد على { $link }.
mails-app-renamed-subject = لتطبيق مصادقة في حسابك في { $service } اسم جديد
mails-app-renamed = تطبيق المصادقة «{ $before }» اسمه الآن «{ $name }».
mails-app-replaced-subject = استُبدل تطبيق مصادقة في حسابك في { $service }
mails-app-replaced = حل ربط جديد محل تطبيق المصادقة «{ $name }». رموز الربط القديم لم تعد تعمل: احذفه من التطبيق على هاتفك القديم. سُجّل الخروج من الأجهزة التي سُجّل الدخول عليها به.
mails-phone-changed-subject = تصل رموز حسابك في { $service } إلى هاتف آخر
# $now and $before are the last digits of two numbers.
mails-phone-changed = تصل الرسائل النصية التي فيها الرموز الآن إلى الرقم المنتهي بـ { $now }، ولم تعد تصل إلى الرقم المنتهي بـ { $before }. سُجّل الخروج من الأجهزة التي سُجّل الدخول عليها بالرقم القديم.
mails-key-renamed-subject = لمفتاح أمان في حسابك في { $service } اسم جديد
mails-key-renamed = مفتاح الأمان «{ $before }» اسمه الآن «{ $name }».
mails-key-may-be-copied-subject = ربما نُسخ مفتاح أمان في حسابك في { $service }
mails-key-may-be-copied = استُخدم مفتاح الأمان «{ $name }» ولم يُقبل: يعدّ المفتاح مرات توقيعه، وقد رجع العدد إلى الوراء. ربما تُستخدم نسخة منه. طرقك الأخرى لتسجيل الدخول ما زالت تعمل. احذف هذا المفتاح من حسابك، وسجّل مفتاحًا جديدًا.

# The recovery key.

mails-recovery-key-made-subject = مفتاح استرداد جديد للطوارئ لحسابك في { $service }
mails-recovery-key-made = أُنشئ مفتاح استرداد جديد للطوارئ. المفتاح السابق لم يعد يعمل.
mails-recovery-key-used-subject = استُخدم مفتاح الاسترداد للطوارئ في { $service }
mails-recovery-key-used = استُخدم مفتاح الاسترداد للطوارئ لتسجيل الدخول بعد كلمة مرورك. المفتاح يعمل مرة واحدة، لذلك لم يعد صالحًا. أُنشئ مفتاح جديد وعُرض على ذلك الجهاز: احفظه حيث يمكنك الوصول إليه من دون هاتفك ومفاتيحك.
mails-check-up-subject = هل ما زال لديك مفتاح الاسترداد للطوارئ في { $service }؟
# $day is the day on which the key was made.
mails-check-up =
    بمفتاح الاسترداد للطوارئ الذي أُنشئ في { $day } تستعيد الدخول إذا فقدت هاتفك ومفاتيحك. تأكد من أنه ما زال لديك.

    إذا كان لديك، فلا يلزمك فعل شيء آخر. وإذا لم يكن لديك، فسجّل الدخول على { $link } ثم افتح «الأمان» وأنشئ مفتاحًا جديدًا ما دام ذلك ممكنًا.

# Wrong tries.

mails-code-reused-subject = استُخدم رمز لحسابك في { $service } مرتين
mails-code-reused = أدخل شخص كلمة مرورك ثم رمزًا صحيحًا سبق استخدامه. يعمل كل رمز مرة واحدة، لذلك رفضناه. إذا كنت أنت، فانتظر الرمز التالي.
# $class is what was wrong. Only who has given the right password is asked for a code or a recovery key.
mails-long-pause-subject = { $class ->
    [password] كلمات مرور خاطئة كثيرة لحسابك في { $service }
    [codes] رموز خاطئة كثيرة لحسابك في { $service }
   *[recovery_key] مفاتيح استرداد خاطئة كثيرة لحسابك في { $service }
}
# $failures is 10 or more. Nothing is looked at before $day, $clock.
mails-long-pause = { $class ->
    [password] أُدخلت لحسابك كلمات مرور خاطئة متتالية، وعددها { $failures }. لم يتغيّر شيء. لن ننظر في أي كلمة مرور أخرى قبل { $day }، { $clock }.
    [codes] أُدخلت لحسابك رموز خاطئة متتالية، وعددها { $failures }، كل منها بعد كلمة المرور الصحيحة. لم يتغيّر شيء. لن ننظر في أي رمز آخر قبل { $day }، { $clock }.
   *[recovery_key] أُدخلت لحسابك مفاتيح استرداد خاطئة متتالية، وعددها { $failures }، كل منها بعد كلمة المرور الصحيحة. لم يتغيّر شيء. لن ننظر في أي مفتاح آخر قبل { $day }، { $clock }.
}
mails-closed-subject = { $class ->
    [recovery_key] لم تعد مفاتيح الاسترداد مقبولة لحسابك في { $service }
   *[codes] لم تعد الرموز مقبولة لحسابك في { $service }
}
mails-closed = { $class ->
    [recovery_key] أُدخلت لحسابك مفاتيح استرداد خاطئة متتالية، وعددها { $failures }، كل منها بعد كلمة المرور الصحيحة. لم يتغيّر شيء. لا يُقبل أي مفتاح استرداد بعد الآن إلى أن تستخدم طريقة أخرى لتسجيل الدخول أو يساعدك مشرف.
   *[codes] أُدخلت لحسابك رموز خاطئة متتالية، وعددها { $failures }، كل منها بعد كلمة المرور الصحيحة. لم يتغيّر شيء. لا يُقبل أي رمز بعد الآن إلى أن تستخدم طريقة أخرى لتسجيل الدخول أو يساعدك مشرف.
}

# Who is logged in, and the password.

mails-reset-password-subject = كلمة مرور جديدة لحسابك في { $service }
mails-reset-password =
    طلب شخص كلمة مرور جديدة لحسابك. لاختيارها، افتح هذه الصفحة:

    { $link }

    يعمل الرابط مرة واحدة خلال ساعة. وإذا وصلت عدة رسائل، فلا يعمل إلا رابط الأحدث. بعدها تسجّل الدخول بكلمة المرور الجديدة، وبخطوتك الثانية إذا كانت لديك خطوة ثانية. إذا لم تكن أنت، فتجاهل هذه الرسالة: لا يتغيّر شيء.
mails-new-device-subject = تسجيل دخول جديد إلى حسابك في { $service }
mails-new-device = سُجّل الدخول إلى حسابك من جهاز، أو من مكان، لم نره من قبل.
mails-device-renamed-subject = لجهاز في حسابك في { $service } اسم جديد
mails-device-renamed = الجهاز «{ $before }» اسمه الآن «{ $name }».
mails-device-logged-out-subject = سُجّل خروج جهاز من حسابك في { $service }
mails-device-logged-out = سُجّل الخروج من «{ $name }» باستخدام جهاز آخر لك.
mails-other-devices-logged-out-subject = سُجّل خروج الأجهزة الأخرى من حسابك في { $service }
# The device stands below in the mail.
mails-other-devices-logged-out = { $devices ->
    [0] لم يكن الدخول مسجّلًا على أي جهاز آخر، وأُنهي كل تسجيل دخول لم يكتمل. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
    [one] سُجّل الخروج من جهاز واحد آخر. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
    [two] سُجّل الخروج من جهازين آخرين. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
    [few] سُجّل الخروج من { $devices } أجهزة أخرى. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
    [many] سُجّل الخروج من { $devices } جهازًا آخر. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
   *[other] سُجّل الخروج من { $devices } جهاز آخر. ما زال الدخول مسجّلًا على الجهاز المذكور أدناه.
}
mails-not-me-subject = أخبرتنا أن شخصًا آخر ربما استخدم حسابك في { $service }
mails-not-me = { $devices ->
    [0] لم يكن الدخول مسجّلًا على أي جهاز آخر، وأُنهي كل تسجيل دخول لم يكتمل. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
    [one] سُجّل الخروج من جهاز واحد آخر. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
    [two] سُجّل الخروج من جهازين آخرين. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
    [few] سُجّل الخروج من { $devices } أجهزة أخرى. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
    [many] سُجّل الخروج من { $devices } جهازًا آخر. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
   *[other] سُجّل الخروج من { $devices } جهاز آخر. بعد ذلك، غيّر كلمة مرورك وراجع طرق تسجيل الدخول: ترشدك الصفحة إلى ذلك.
}
mails-not-finished-subject = لم يكتمل تسجيل دخول إلى حسابك في { $service }
mails-not-finished = { $times ->
    [one] أدخل شخص كلمة مرورك ثم لم يكمل الخطوة الثانية. أبقت الخطوة الثانية حسابك مغلقًا. إذا لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها عندئذٍ.
    [two] أدخل شخص كلمة مرورك مرتين ثم لم يكمل الخطوة الثانية، وأدناه آخر مرة. أبقت الخطوة الثانية حسابك مغلقًا. إذا لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها عندئذٍ.
    [few] أدخل شخص كلمة مرورك { $times } مرات ثم لم يكمل الخطوة الثانية، وأدناه آخر مرة. أبقت الخطوة الثانية حسابك مغلقًا. إذا لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها عندئذٍ.
   *[other] أدخل شخص كلمة مرورك { $times } مرة ثم لم يكمل الخطوة الثانية، وأدناه آخر مرة. أبقت الخطوة الثانية حسابك مغلقًا. إذا لم تكن أنت، فهناك من يعرف كلمة مرورك: غيّرها عندئذٍ.
}
mails-password-changed-subject = تغيّرت كلمة مرور حسابك في { $service }
mails-password-changed = تغيّرت كلمة مرورك. سُجّل الخروج من كل الأجهزة الأخرى.
mails-password-reset-subject = لحسابك في { $service } كلمة مرور جديدة
mails-password-reset = عُيّنت كلمة مرور جديدة عبر رابط في رسالة بريد إلى هذا العنوان. سُجّل الخروج من كل الأجهزة. طرقك للخطوة الثانية بقيت كما كانت.
mails-if-not-your-password = إذا لم تكن أنت من فعل ذلك، فاطلب كلمة مرور جديدة على { $link }. ينهي ذلك كل تسجيلات الدخول القائمة.

# API tokens. $scopes is a list of those of mails-scope-…: what a program that has the token may do.

mails-token-created-subject = رمز وصول API جديد لحسابك في { $service }
mails-token-created =
    أُنشئ رمز وصول API «{ $name }». يمكن لأي برنامج لديه هذا الرمز استخدام حسابك من دون كلمة مرورك وخطوتك الثانية.

    مسموح له: { $scopes }
    ينتهي في: { $day }، { $clock }
# $page is the link of the page with the tokens.
mails-if-not-your-token = إذا لم تكن أنت من فعل ذلك، فسجّل الدخول على { $link } ثم أبطِله على { $page } وغيّر كلمة مرورك. كلمة المرور الجديدة وحدها لا تنهيه.
mails-token-revoked-subject = أُبطل رمز وصول API لحسابك في { $service }
mails-token-revoked =
    أُبطل رمز وصول API «{ $name }». من الآن تُرفض البرامج التي لديها هذا الرمز.

    كان مسموحًا له: { $scopes }
mails-token-ending-subject = ينتهي قريبًا رمز وصول API لحسابك في { $service }
# $used is a day, or what mails-token-never-used says.
mails-token-ending =
    ينتهي رمز وصول API «{ $name }» في { $day }، { $clock }. بعد ذلك تُرفض البرامج التي لديها هذا الرمز.

    مسموح له: { $scopes }
    آخر استخدام: { $used }

    إذا كان هناك برنامج ما زال يحتاج إليه، فأنشئ رمز وصول جديدًا على { $page } وأعطه للبرنامج. وإن لم يكن، فلا يلزمك فعل شيء.
mails-token-never-used = لم يحدث قط
mails-scope-account-read = قراءة حسابك
mails-scope-organization-read = قراءة مؤسستك
mails-scope-organization-admin = إدارة مؤسستك

# What an organization asks of its members. $day is the day from which on it is required.

mails-required-subject = التحقق بخطوتين إلزامي في { $organization }
mails-required-from-subject = التحقق بخطوتين إلزامي في { $organization } ابتداءً من { $day }
mails-required = التحقق بخطوتين إلزامي الآن في { $organization } لحسابك في { $service }.
mails-required-from = التحقق بخطوتين إلزامي في { $organization } ابتداءً من { $day } لحسابك في { $service }.
mails-required-is-met = هو مفعّل لديك بالفعل: لا يلزمك فعل شيء.
mails-required-how =
    يستغرق ذلك نحو دقيقتين. طريقة تفعيله مشروحة هنا:

    { $link }
mails-required-soon-subject = إعداد التحقق بخطوتين قبل { $day }
mails-required-soon = التحقق بخطوتين إلزامي في { $organization } ابتداءً من { $day } لحسابك في { $service }، ولم تُعدّه بعد. ابتداءً من ذلك اليوم، يلزمك إعداده قبل أن تفعل أي شيء آخر.
mails-ask-admin = هل لديك أسئلة؟ اسأل مشرف مؤسستك.
# $contact was written by an admin.
mails-ask-contact =
    هل لديك أسئلة؟ يقول مشرف مؤسستك:

    { $contact }
mails-policy-changed-subject = في { $organization } سياسة أخرى للتحقق بخطوتين
# $by is an admin; $policy is sentences: those of mails-policy-…
mails-policy-changed = تغيّر ما هو مطلوب من أعضاء { $organization } بقرار من { $by }. الآن: { $policy }

# A policy in short sentences, for a mail and for the log. $allowed is a list of those of mails-way-…; $delays is how often it can be put off.

mails-policy-optional = اختياري.
mails-policy-required = إلزامي ابتداءً من { $day }، مرات التأجيل: { $delays }.
mails-policy-allowed = المسموح به: { $allowed }.
mails-policy-may-turn-off = يمكن للأعضاء إيقافه.
mails-policy-token-days = { $days ->
    [one] تبقى رموز وصول API صالحة يومًا واحدًا على الأكثر.
    [two] تبقى رموز وصول API صالحة يومين على الأكثر.
    [few] تبقى رموز وصول API صالحة { $days } أيام على الأكثر.
    [many] تبقى رموز وصول API صالحة { $days } يومًا على الأكثر.
   *[other] تبقى رموز وصول API صالحة { $days } يوم على الأكثر.
}
mails-way-security-key = مفتاح أمان
mails-way-authenticator-app = تطبيق مصادقة
mails-way-text-message = رسالة نصية

# What an admin of an organization does to a member. $admin is the admin, $member the member.

mails-reminder-subject = مطلوب منك في { $organization } إعداد التحقق بخطوتين
mails-reminder = تطلب منك مؤسستك { $organization } إعداد التحقق بخطوتين لحسابك في { $service }. يحمي الحساب حتى إذا عرف شخص آخر كلمة مرورك، ويستغرق إعداده بضع دقائق.
mails-reminder-required = هو إلزامي ابتداءً من { $day }: بعد ذلك يلزمك إعداده قبل المتابعة.
mails-reminder-how =
    كيف يعمل: { $link }

    لإعداده، سجّل الدخول كالمعتاد، وافتح «الأمان»، ثم «إدارة التحقق بخطوتين»، واختر «إعداد التحقق بخطوتين». أُرسلت هذه الرسالة بطلب من { $admin }.
mails-reminder-contact = للأسئلة: { $contact }
mails-reset-subject = أُعيد تعيين التحقق بخطوتين لحسابك في { $service }
mails-reset =
    أُعيد تعيين التحقق بخطوتين لحسابك بقرار من { $admin }، من مشرفي مؤسستك. حُذفت مفاتيح الأمان وتطبيقات المصادقة ورقم الهاتف ومفتاح الاسترداد، وسُجّل خروجك من كل مكان. سجّل الدخول بكلمة مرورك، ثم قم بإعداده من جديد:

    { $link }
mails-reset-not-asked = إذا لم تطلب ذلك، فأخبر مشرفًا آخر في مؤسستك، وغيّر كلمة مرورك.
mails-reset-other-subject = أُعيد تعيين التحقق بخطوتين لدى { $member }
mails-reset-other = أُعيد تعيين التحقق بخطوتين لدى { $member } ({ $email }) بقرار من { $admin }. حُذفت كل الطرق، وسُجّل الخروج من كل مكان.
mails-look-at-activity = إذا كان ينبغي ألا يحدث ذلك، فاطّلع على النشاط: { $link }
mails-left-out-subject = أنت مستثنى من التحقق بخطوتين الإلزامي حتى { $day }
mails-left-out =
    استُثني حسابك من التحقق بخطوتين الإلزامي حتى { $day } بقرار من { $admin }، من مشرفي مؤسستك. يمكنك مع ذلك إعداده، وهذا أكثر أمانًا لحسابك:

    { $link }
mails-left-out-other-subject = يسري استثناء { $member } حتى { $day }
mails-left-out-other = استُثني حساب { $member } ({ $email }) من التحقق بخطوتين الإلزامي حتى { $day } بقرار من { $admin }.
mails-left-out-ended-subject = لم تعد مستثنى من التحقق بخطوتين الإلزامي
mails-left-out-ended =
    انتهى استثناء حسابك بقرار من { $admin }، من مشرفي مؤسستك. ما تطلبه مؤسستك يسري عليك أيضًا. كيف يعمل:

    { $link }
mails-left-out-ended-other-subject = انتهى استثناء { $member }
mails-left-out-ended-other = انتهى استثناء { $member } ({ $email }) من التحقق بخطوتين الإلزامي بقرار من { $admin }.
mails-set-up-allowed-subject = يمكنك الآن إعداد التحقق بخطوتين في { $service }
mails-set-up-allowed =
    يمكنك إعداد التحقق بخطوتين حتى { $day }، { $clock }، بإذن من { $admin }، من مشرفي مؤسستك. سجّل الدخول بكلمة مرورك على { $link } قبل ذلك الموعد لنرشدك خلال الخطوات.

    إذا لم تطلب ذلك، فغيّر كلمة مرورك.
mails-agreement-subject = طلب موافقة من { $admin }: { $member }
mails-agreement-leave-out = وصل طلب من { $admin } لاستثناء { $member } ({ $email }) من التحقق بخطوتين الإلزامي حتى { $day }. يلزم أن يوافق مشرف ثانٍ.
mails-agreement-reset = وصل طلب من { $admin } لإعادة تعيين التحقق بخطوتين لدى { $member } ({ $email }). يلزم أن يوافق مشرف ثانٍ.
mails-agreement-decide = قرّر قبل { $day }: سجّل الدخول وافتح { $link }
mails-declined-subject = رُفض ما طلبته بشأن { $member }
mails-declined = رُفض ما طلبته بشأن { $member } ({ $email }) بقرار من { $admin }. لم يتغيّر شيء.

# What the operator does: whoever runs this service. $site is its address.

mails-operator-reset-subject = أُعيد تعيين التحقق بخطوتين لحسابك في { $service }
mails-operator-reset =
    أعاد مشغّل { $service } تعيين التحقق بخطوتين لحسابك. حُذفت مفاتيح الأمان وتطبيقات المصادقة ورقم الهاتف ومفتاح الاسترداد، وسُجّل خروجك من كل مكان. سجّل الدخول بكلمة مرورك، ثم قم بإعداده من جديد:

    { $link }

    إذا لم تطلب ذلك، فغيّر كلمة مرورك، وأخبر من يشغّل { $site }.
mails-operator-reset-other-subject = أُعيد تعيين التحقق بخطوتين لدى { $member }
mails-operator-reset-other = أعاد مشغّل { $service } تعيين التحقق بخطوتين لدى { $member } ({ $email }). حُذفت كل الطرق، وسُجّل الخروج من كل مكان. إذا كان ينبغي ألا يحدث ذلك، فأخبر من يشغّل { $site }.
mails-operator-deleted-subject = حُذف حسابك في { $service }
mails-operator-deleted = حذف مشغّل { $service } حسابك ({ $email }) مع كل ما يتبعه: جلساتك وطرقك ومفتاح الاسترداد ورموز وصول API. لم يعد أحد يستطيع تسجيل الدخول به. إذا كان ينبغي ألا يحدث ذلك، فأخبر من يشغّل { $site }.
mails-operator-deleted-other-subject = حُذف حساب { $member }
mails-operator-deleted-other = حذف مشغّل { $service } حساب { $member } ({ $email })، وهو من أعضاء مؤسستك. إذا كان ينبغي ألا يحدث ذلك، فأخبر من يشغّل { $site }.
mails-operator-unblocked-subject = حسابك في { $service } مفتوح من جديد
mails-operator-unblocked = فتح مشغّل { $service } ما أُغلق أو أُوقف مؤقتًا في حسابك بسبب كلمات مرور أو رموز أو مفاتيح استرداد خاطئة. يمكنك تسجيل الدخول على { $link }. إذا لم تطلب ذلك، فأخبر من يشغّل { $site }.
mails-operator-logged-out-subject = سُجّل خروجك من حسابك في { $service }
# $devices were logged out, and $tokens API tokens were revoked.
mails-operator-logged-out = { $tokens ->
    [0] { $devices ->
        [zero] أنهى مشغّل { $service } كل تسجيلات الدخول إلى حسابك. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [one] سجّل مشغّل { $service } خروج حسابك من جهاز واحد. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [two] سجّل مشغّل { $service } خروج حسابك من جهازين. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [few] سجّل مشغّل { $service } خروج حسابك من { $devices } أجهزة. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [many] سجّل مشغّل { $service } خروج حسابك من { $devices } جهازًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
       *[other] سجّل مشغّل { $service } خروج حسابك من { $devices } جهاز. يمكنك تسجيل الدخول مرة أخرى على { $link }.
    }
    [one] { $devices ->
        [zero] أنهى مشغّل { $service } كل تسجيلات الدخول إلى حسابك، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [one] سجّل مشغّل { $service } خروج حسابك من جهاز واحد، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [two] سجّل مشغّل { $service } خروج حسابك من جهازين، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [few] سجّل مشغّل { $service } خروج حسابك من { $devices } أجهزة، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [many] سجّل مشغّل { $service } خروج حسابك من { $devices } جهازًا، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
       *[other] سجّل مشغّل { $service } خروج حسابك من { $devices } جهاز، وأبطل رمز وصول API واحدًا. يمكنك تسجيل الدخول مرة أخرى على { $link }.
    }
    [two] { $devices ->
        [zero] أنهى مشغّل { $service } كل تسجيلات الدخول إلى حسابك، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [one] سجّل مشغّل { $service } خروج حسابك من جهاز واحد، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [two] سجّل مشغّل { $service } خروج حسابك من جهازين، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [few] سجّل مشغّل { $service } خروج حسابك من { $devices } أجهزة، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [many] سجّل مشغّل { $service } خروج حسابك من { $devices } جهازًا، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
       *[other] سجّل مشغّل { $service } خروج حسابك من { $devices } جهاز، وأبطل رمزي وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
    }
    [few] { $devices ->
        [zero] أنهى مشغّل { $service } كل تسجيلات الدخول إلى حسابك، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [one] سجّل مشغّل { $service } خروج حسابك من جهاز واحد، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [two] سجّل مشغّل { $service } خروج حسابك من جهازين، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [few] سجّل مشغّل { $service } خروج حسابك من { $devices } أجهزة، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [many] سجّل مشغّل { $service } خروج حسابك من { $devices } جهازًا، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
       *[other] سجّل مشغّل { $service } خروج حسابك من { $devices } جهاز، وأبطل { $tokens } رموز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
    }
   *[other] { $devices ->
        [zero] أنهى مشغّل { $service } كل تسجيلات الدخول إلى حسابك، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [one] سجّل مشغّل { $service } خروج حسابك من جهاز واحد، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [two] سجّل مشغّل { $service } خروج حسابك من جهازين، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [few] سجّل مشغّل { $service } خروج حسابك من { $devices } أجهزة، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
        [many] سجّل مشغّل { $service } خروج حسابك من { $devices } جهازًا، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
       *[other] سجّل مشغّل { $service } خروج حسابك من { $devices } جهاز، وأبطل { $tokens } رمز وصول API. يمكنك تسجيل الدخول مرة أخرى على { $link }.
    }
}

# To the operator, always in English.
mails-texts-used-subject = أرسلت { $service } عدد { $used } من أصل { $daily } من الرسائل النصية
mails-texts-used = طُلب إرسال { $used } من الرسائل النصية خلال يوم على { $site } والحد الأقصى لما يُرسل هو { $daily }. من الآن لا يصل رمز برسالة نصية إلى أحد إلى أن يمر يوم على أولى هذه الرسائل. انظر في السجل لمعرفة من يطلبها. العدد هو sms.daily في الإعدادات.

# Invitations. $by and $email are who invites; $role is what the invited person will be there.

mails-invitation-subject = دعوة للانضمام إلى { $organization } في { $service }
mails-invitation = { $role ->
    [admin] لديك دعوة من { $by } ({ $email }) للانضمام إلى { $organization } في { $service } بدور مشرف. لقبولها، افتح هذه الصفحة:
   *[member] لديك دعوة من { $by } ({ $email }) للانضمام إلى { $organization } في { $service }. لقبولها، افتح هذه الصفحة:
}
mails-invitation-by-operator = { $role ->
    [admin] يدعوك مشغّل { $service } إلى الانضمام إلى { $organization } في { $service } بدور مشرف. لقبول الدعوة، افتح هذه الصفحة:
   *[member] يدعوك مشغّل { $service } إلى الانضمام إلى { $organization } في { $service }. لقبول الدعوة، افتح هذه الصفحة:
}
mails-invitation-how = إذا كان لديك حساب بهذا العنوان، فأدخل كلمة مروره هناك. وإن لم يكن لديك حساب، فاختر اسمًا وكلمة مرور. بعد ذلك يرى مشرفو { $organization } اسمك وعنوانك وطرق تسجيل الدخول التي لديك.
mails-invitation-to-found-subject = إعداد مؤسستك في { $service }
mails-invitation-to-found = يدعوك مشغّل { $service } إلى إعداد مؤسسة في { $service }. أنت تسميها، وأنت أول مشرف فيها. للقيام بذلك، افتح هذه الصفحة:
mails-invitation-to-found-how = إذا كان لديك حساب بهذا العنوان، فأدخل كلمة مروره هناك. وإن لم يكن لديك حساب، فاختر اسمًا وكلمة مرور. بعد ذلك يمكنك دعوة الآخرين.
# The link works until $day, $clock.
mails-invitation-until = يعمل الرابط مرة واحدة، حتى { $day }، { $clock }. وإذا وصلت عدة رسائل، فلا يعمل إلا رابط الأحدث. إذا لم تكن تتوقع هذه الرسالة، فتجاهلها: لن يحدث شيء.

# Being in an organization. $by is the admin who did it.

mails-joined-subject = حسابك في { $service } موجود الآن في { $organization }
mails-joined = { $role ->
    [admin] انضم حسابك إلى { $organization } بدور مشرف. يرى مشرفوها اسمك وعنوانك وطرق تسجيل الدخول التي لديك.
   *[member] انضم حسابك إلى { $organization }. يرى مشرفوها اسمك وعنوانك وطرق تسجيل الدخول التي لديك.
}
mails-role-subject = { $role ->
    [admin] أنت الآن مشرف في { $organization }
   *[member] أنت الآن عضو في { $organization }
}
mails-role = { $role ->
    [admin] أصبحت مشرفًا في { $organization } بقرار من { $by }. يمكنك دعوة الآخرين، ومساعدتهم على استعادة الدخول، وتحديد ما هو مطلوب منهم.
   *[member] أصبحت عضوًا في { $organization } بقرار من { $by }. لم يعد بإمكانك إدارة حسابات الآخرين هناك.
}
mails-role-by-operator = { $role ->
    [admin] عيّنك مشغّل { $service } مشرفًا في { $organization }. يمكنك دعوة الآخرين، ومساعدتهم على استعادة الدخول، وتحديد ما هو مطلوب منهم.
   *[member] عيّنك مشغّل { $service } عضوًا في { $organization }. لم يعد بإمكانك إدارة حسابات الآخرين هناك.
}
mails-taken-out-subject = لم يعد حسابك في { $service } ضمن { $organization }
mails-taken-out = أُخرج حسابك من { $organization } بقرار من { $by }. أما الحساب نفسه وطرقك لتسجيل الدخول فلم تتغيّر.
mails-taken-out-by-operator = أخرج مشغّل { $service } حسابك من { $organization }. أما الحساب نفسه وطرقك لتسجيل الدخول فلم تتغيّر.
mails-role-other-subject = { $role ->
    [admin] دور { $name } الآن في { $organization }: مشرف
   *[member] دور { $name } الآن في { $organization }: عضو
}
mails-role-other = { $role ->
    [admin] أصبح دور { $name } ({ $email }) في { $organization }: مشرف، بقرار من { $by }.
   *[member] أصبح دور { $name } ({ $email }) في { $organization }: عضو، بقرار من { $by }.
}
mails-role-other-by-operator = { $role ->
    [admin] أصبح دور { $name } ({ $email }) في { $organization }: مشرف، بقرار من مشغّل { $service }.
   *[member] أصبح دور { $name } ({ $email }) في { $organization }: عضو، بقرار من مشغّل { $service }.
}
mails-taken-out-other-subject = أُخرج حساب { $name } من { $organization }
mails-taken-out-other = أُخرج حساب { $name } ({ $email }) من { $organization } بقرار من { $by }.
mails-taken-out-other-by-operator = أخرج مشغّل { $service } حساب { $name } ({ $email }) من { $organization }.
mails-if-should-not-be = إذا كان ينبغي ألا يحدث ذلك، فتحدث مع المشرفين الآخرين واطّلع على { $link }.

# A text message; a line with the code and our address follows. 160 characters are charged as one text, 70 where letters are not Latin.
mails-text-message = { $code } رمزك في { $service }. لا تعطه لأحد.

# Names that we give. Those of methods and browsers are on pages and in the log, too.

mails-name-security-key = مفتاح الأمان { $number }
mails-name-first-app = تطبيق المصادقة
# From 2 on.
mails-name-other-app = تطبيق المصادقة { $number }
# $tail is the last digits of a telephone number.
mails-name-phone = رسالة نصية (الرقم المنتهي بـ { $tail })
# $browser and $system are proper names: Firefox on Linux.
mails-browser-on-system = { $browser } على { $system }
mails-browser-unknown = متصفح غير معروف
# A browser that is part of an app.
mails-browser-in-app = تطبيق
mails-browser-in-app-on-system = تطبيق على { $system }
# How a device was logged in. $name is what its owner calls the key or the app.
mails-by-password = كلمة المرور فقط
mails-by-security-key = مفتاح أمان
mails-by-named-security-key = مفتاح الأمان { $name }
mails-by-app = تطبيق مصادقة
mails-by-named-app = تطبيق المصادقة { $name }
mails-by-recovery-key = مفتاح الاسترداد
mails-by-text-message = رسالة نصية
mails-by-another-way = طريقة أخرى
