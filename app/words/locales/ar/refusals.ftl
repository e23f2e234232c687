# What the pages say when something was refused: what happened, then what to do. First what is refused as a whole.

refused-otherwise = تعذّر علينا قبول ذلك. لم يتغيّر شيء.
refused-wrong-pair = البريد الإلكتروني وكلمة المرور غير متطابقين. تأكد منهما وحاول مرة أخرى.
refused-wrong-password = كلمة المرور هذه غير صحيحة. حاول مرة أخرى.
refused-email-not-confirmed = أكّد عنوان بريدك الإلكتروني أولًا. أرسلنا إليك رسالة بريد فيها رابط: افتحه وأدخل كلمة مرورك هناك.
# Codes of an authenticator app.
refused-wrong-code = هذا الرمز غير مطابق. تأكد من أنك تنظر إلى هذا الحساب في تطبيقك، وانتظر الرمز التالي، ثم حاول مرة أخرى.
# After the sentence above, from the third wrong code on.
refused-wrong-code-again = إذا تكرر ذلك، فتأكد من أن هاتفك يضبط الوقت تلقائيًا.
refused-wrong-code-in-set-up = هذا الرمز غير مطابق. انتظر الرمز التالي في تطبيقك، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
# After the sentence of a wrong code or recovery key, when few tries are left.
refused-tries-left = { $tries ->
    [zero] لم تبق أي محاولة قبل انتظار أطول.
    [one] بقيت محاولة واحدة قبل انتظار أطول.
    [two] بقيت محاولتان قبل انتظار أطول.
    [few] بقيت { $tries } محاولات قبل انتظار أطول.
   *[other] بقيت { $tries } محاولة قبل انتظار أطول.
}
refused-code-used = سبق استخدام هذا الرمز. انتظر الرمز التالي.
refused-clock-off = { $way ->
    [slow] { $minutes ->
        [one] يبدو أن ساعة هاتفك متأخرة نحو دقيقة. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
        [two] يبدو أن ساعة هاتفك متأخرة نحو دقيقتين. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
        [few] يبدو أن ساعة هاتفك متأخرة نحو { $minutes } دقائق. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
       *[other] يبدو أن ساعة هاتفك متأخرة نحو { $minutes } دقيقة. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
    }
   *[fast] { $minutes ->
        [one] يبدو أن ساعة هاتفك متقدمة نحو دقيقة. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
        [two] يبدو أن ساعة هاتفك متقدمة نحو دقيقتين. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
        [few] يبدو أن ساعة هاتفك متقدمة نحو { $minutes } دقائق. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
       *[other] يبدو أن ساعة هاتفك متقدمة نحو { $minutes } دقيقة. فعّل ضبط الوقت التلقائي، ثم حاول مرة أخرى. لم يتغيّر رمز QR.
    }
}
refused-too-many-tries = { $seconds ->
    [one] محاولات كثيرة. انتظر ثانية واحدة، ثم حاول مرة أخرى.
    [two] محاولات كثيرة. انتظر ثانيتين، ثم حاول مرة أخرى.
    [few] محاولات كثيرة. انتظر { $seconds } ثوانٍ، ثم حاول مرة أخرى.
   *[other] محاولات كثيرة. انتظر { $seconds } ثانية، ثم حاول مرة أخرى.
}
# $clock is a time of day: 14:20 UTC. $minutes are at least 2, and 60 stand for an hour.
refused-too-many-tries-until = { $minutes ->
    [60] محاولات كثيرة. يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو ساعة).
    [two] محاولات كثيرة. يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو دقيقتين).
    [few] محاولات كثيرة. يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو { $minutes } دقائق).
   *[other] محاولات كثيرة. يمكنك المحاولة مرة أخرى في الساعة { $clock } (بعد نحو { $minutes } دقيقة).
}
refused-codes-closed = أُدخلت رموز خاطئة كثيرة لهذا الحساب. لا تُقبل الرموز إلى أن تستخدم طريقة أخرى أو يساعدك مشرف.
refused-wrong-recovery-key = هذا المفتاح غير مطابق. إذا أنشأت مفتاحًا أحدث، فلا يعمل إلا الأحدث.
# $day is a day: 3 March 2026.
refused-recovery-key-used = استُخدم هذا المفتاح في { $day }. ابحث عن المفتاح الذي حصلت عليه حينها.
refused-recovery-key-replaced = حل مفتاح أحدث محل هذا المفتاح في { $day }. لا يعمل إلا الأحدث.
refused-recovery-key-never-saved = أُنشئ هذا المفتاح في { $day }، لكنك لم تقل قط إنه محفوظ، لذلك لا يعمل. استخدم أحدث مفتاح حفظته.
refused-recovery-keys-closed = أُدخلت مفاتيح استرداد خاطئة كثيرة لهذا الحساب. لا تُقبل هذه المفاتيح إلى أن تستخدم طريقة أخرى أو يساعدك مشرف.
refused-log-in-first = سُجّل خروجك بعد توقف طويل أو من جهاز آخر. سجّل الدخول للمتابعة.
refused-unlock-first = الإعدادات مقفلة. أدخل كلمة مرورك لتغييرها.
refused-set-up-over = انتهت مدة هذا الإعداد. ابدأ من جديد: ستحصل على رمز جديد لمسحه.
# Security keys. $reference is a code that leads an admin to what the log says.
refused-key = لم نتمكن من تأكيد هذا المفتاح. لم يتغيّر شيء. حاول مرة أخرى.
refused-key-with-reference = لم نتمكن من تأكيد هذا المفتاح. لم يتغيّر شيء. حاول مرة أخرى. إذا تكرر ذلك، فأعطِ المشرف هذا الرقم المرجعي: { $reference }
# $count is how many keys the account has, and $names is what their owner calls them.
refused-key-unknown = { $count ->
    [0] هذا المفتاح غير مضاف إلى هذا الحساب.
    [one] هذا المفتاح غير مضاف إلى هذا الحساب. مفتاحك هو: { $names }.
    [two] هذا المفتاح غير مضاف إلى هذا الحساب. مفتاحاك هما: { $names }.
   *[other] هذا المفتاح غير مضاف إلى هذا الحساب. مفاتيحك هي: { $names }.
}
# $next is one name, and $names are those before it: a list of names is made with this, name by name.
refused-names-and-next = { $names }، { $next }
refused-key-may-be-copied = لم نقبل هذا المفتاح: يبدو أنه منسوخ. سجّل الدخول بطريقة أخرى، ثم احذفه من حسابك.
refused-key-taken = هذا المفتاح مسجّل بالفعل. استخدم مفتاحًا آخر، أو عد إلى قائمتك.
refused-key-name-taken = لديك بالفعل مفتاح باسم { $name }. أضف شيئًا إلى الاسم للتمييز بينهما.
refused-too-many-keys = { $max ->
    [few] لديك { $max } مفاتيح أمان، وهذا هو الحد الأقصى. احذف مفتاحًا لم تعد تستخدمه.
   *[other] لديك { $max } مفتاح أمان، وهذا هو الحد الأقصى. احذف مفتاحًا لم تعد تستخدمه.
}
refused-key-took-too-long = استغرق ذلك وقتًا طويلًا، أو سبقت الإجابة عنه. اضغط الزر مرة أخرى.
refused-no-keys-here = تحتاج مفاتيح الأمان إلى اسم في عنوان هذا الموقع، وليس فيه اسم. أخبر المشرف.
refused-app-name-taken = لديك بالفعل تطبيق باسم { $name }. أضف شيئًا إلى الاسم للتمييز بينهما.
refused-too-many-apps = { $max ->
    [few] لديك { $max } تطبيقات مصادقة، وهذا هو الحد الأقصى. عطّل تطبيقًا لم تعد تستخدمه.
   *[other] لديك { $max } تطبيق مصادقة، وهذا هو الحد الأقصى. عطّل تطبيقًا لم تعد تستخدمه.
}
# Text messages with codes.
refused-text-only-first = لا يمكن أن تكون الرسالة النصية إلا أول طريقة، ولديك طريقة أخرى.
refused-no-texts-here = لا تُرسل رسائل نصية من هنا. اختر طريقة أخرى.
refused-next-text-in = { $seconds ->
    [one] انتظر ثانية واحدة قبل الرسالة النصية التالية.
    [two] انتظر ثانيتين قبل الرسالة النصية التالية. ربما تصل الرسالة السابقة في هذه الأثناء.
    [few] انتظر { $seconds } ثوانٍ قبل الرسالة النصية التالية. ربما تصل الرسالة السابقة في هذه الأثناء.
   *[other] انتظر { $seconds } ثانية قبل الرسالة النصية التالية. ربما تصل الرسالة السابقة في هذه الأثناء.
}
refused-next-text-at = بلغ عدد الرسائل النصية حده الأقصى. يمكن إرسال التالية في الساعة { $clock }. حتى ذلك الحين، استخدم طريقة أخرى.
refused-text-not-sent = تعذّر إرسال الرسالة النصية. حاول مرة أخرى بعد قليل، أو استخدم طريقة أخرى.
refused-wrong-text-code = هذا الرمز غير مطابق. انظر إلى أحدث رسالة نصية منا، وحاول مرة أخرى.
refused-text-code-over = لم يعد هذا الرمز يعمل: انتهت مدته، أو أُدخلت رموز خاطئة كثيرة. أرسل رمزًا جديدًا.
refused-last-method = هذه طريقتك الوحيدة لتسجيل الدخول. أضف طريقة أخرى أولًا، أو أوقف التحقق بخطوتين.
refused-link-over = انتهت مدة هذا الرابط أو سبق استخدامه. سجّل الدخول لنرسل إليك رابطًا جديدًا.
refused-reset-link-over = انتهت مدة هذا الرابط أو سبق استخدامه. اطلب رابطًا جديدًا.
refused-recovery-key-not-saved = ضع علامة في المربع بعد حفظ المفتاح. من دونه قد تفقد هذا الحساب.
refused-recovery-key-hidden = هذا المفتاح مخفي الآن. أنشئ مفتاحًا جديدًا أدناه.
refused-changed-meanwhile = تغيّرت الإعدادات في هذه الأثناء، ربما على جهاز آخر. انظر إليها مرة أخرى.
refused-not-read = لم نتمكن من قراءة ذلك. أعد تحميل الصفحة وحاول مرة أخرى.
refused-from-another-site = جاء هذا الطلب من موقع آخر، لذلك لم نفعل شيئًا.
refused-kind-of-message = لم نتمكن من قراءة هذا النوع من الرسائل، لذلك لم نفعل شيئًا.
refused-too-large = هذا نص أطول بكثير مما يقبله هذا النموذج. اختصره وحاول مرة أخرى.
refused-no-page = لا توجد صفحة هنا.
refused-busy = الخدمة مشغولة الآن. لم يتغيّر شيء. حاول مرة أخرى بعد ثوانٍ.
refused-failed = حدث خلل لدينا. لم يتغيّر شيء. حاول مرة أخرى.
refused-failed-with-reference = حدث خلل لدينا. لم يتغيّر شيء. إذا تكرر ذلك، فأعطِ المشرف هذا الرقم المرجعي: { $reference }

# What is refused in an organization, to who joins it, and at API tokens. $organization is its name.
refused-method-not-allowed = طريقة تسجيل الدخول هذه غير مسموح بها في { $organization }. اختر طريقة أخرى.
refused-two-step-required = التحقق بخطوتين إلزامي في { $organization }، لذلك لا يمكنك إيقافه. يمكنك تغيير طريقة تسجيل الدخول.
refused-set-up-first = تطلب منك مؤسستك إعداد التحقق بخطوتين أولًا.
# The set-up of two-step verification.
refused-no-more-delays = لم يعد من الممكن تأجيله.
# Two-step verification, before an admin requires it of all members.
refused-own-account-first = فعّله لحسابك أنت أولًا، بطريقة مسموح بها.
refused-invitation-over = انتهت مدة هذه الدعوة، أو سبق استخدامها، أو سُحبت. اطلب ممن دعاك إرسالها مرة أخرى.
refused-in-organization-already = الحساب الذي له هذا العنوان موجود في مؤسسة بالفعل، ولا يمكن أن يكون الحساب في أكثر من مؤسسة. لم يتغيّر شيء.
refused-member-already = هذا العنوان لعضو في مؤسستك بالفعل.
refused-too-many-invitations = سيتجاوز عدد الدعوات المفتوحة { $max }. اسحب أولًا بعض الدعوات التي لم تعد لازمة.
# Lines with email addresses of people to invite.
refused-wrong-lines = لا يمكن قبول بعض الأسطر، لذلك لم تُرسل أي دعوة. صحّحها وأرسل القائمة مرة أخرى.
refused-last-admin = هذا هو المشرف الوحيد في المؤسسة. عيّن شخصًا آخر مشرفًا أولًا.
refused-own-account = لا يمكنك فعل ذلك بحسابك أنت. اطلب ذلك من مشرف آخر.
refused-own-request = هذا طلبك أنت، لذلك يجب أن يقرر مشرف آخر.
refused-no-second-admin = يلزم أن يوافق مشرف ثانٍ على ذلك، ولا يوجد مشرف ثانٍ. عيّن عضوًا آخر مشرفًا أولًا.
refused-asked-already = سبق أن طلب شخص ذلك. وهو في انتظار قرار مشرف آخر.
refused-nobody-selected = لم يُحدَّد أحد. حدّد الأعضاء الذين تريد تذكيرهم، ثم حاول مرة أخرى.
refused-too-many-tokens = { $max ->
    [few] لديك { $max } رموز وصول API، وهذا هو الحد الأقصى. أبطِل رمزًا لم يعد يحتاج إليه شيء.
   *[other] لديك { $max } رمز وصول API، وهذا هو الحد الأقصى. أبطِل رمزًا لم يعد يحتاج إليه شيء.
}

# What is wrong with single fields of a form: it stands at the field.
field-email-missing = أدخل عنوان بريدك الإلكتروني.
field-not-an-email = لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يكون مثل name@example.org.
field-name-missing = أدخل اسمك.
field-password-missing = أدخل كلمة مرورك.
field-new-password-missing = اختر كلمة مرور.
field-new-password-too-short = { $min ->
    [few] هذه قصيرة جدًا. استخدم { $min } أحرف على الأقل: ثلاث أو أربع كلمات يسهل تذكرها.
    [many] هذه قصيرة جدًا. استخدم { $min } حرفًا على الأقل: ثلاث أو أربع كلمات يسهل تذكرها.
   *[other] هذه قصيرة جدًا. استخدم { $min } حرف على الأقل: ثلاث أو أربع كلمات يسهل تذكرها.
}
field-password-too-common = كلمة المرور هذه سهلة التخمين. أضف بضع كلمات لا صلة بينها.
field-password-too-personal = كلمة المرور هذه مكوّنة من اسمك أو عنوانك أو اسم هذه الخدمة. اختر كلمات أخرى.
field-password-same-as-before = هذه كلمة المرور التي لديك الآن. اختر كلمة مرور أخرى.
field-code-missing = أدخل الرمز المكوّن من 6 أرقام.
field-code-length = يتكون الرمز من 6 أرقام. عدد ما أدخلته: { $got }.
field-recovery-key-missing = أدخل مفتاح الاسترداد.
field-recovery-key-characters = لا يحتوي مفتاح الاسترداد إلا على أرقام والحروف من A إلى Z ما عدا U. راجع كل حرف ورقم وحاول مرة أخرى.
field-recovery-key-length = هذا المفتاح غير كامل. يتكون من 24 حرفًا ورقمًا، وعدد ما أدخلته: { $got }.
field-key-name-missing = أدخل اسمًا لهذا المفتاح.
field-app-name-missing = أدخل اسمًا لهذا التطبيق.
field-device-name-missing = أدخل اسمًا لهذا الجهاز.
field-phone-missing = أدخل رقم هاتفك المحمول.
field-not-a-phone-number = لا يبدو هذا رقم هاتف محمول. اكتب رمز البلد أيضًا، مثل {"\u200E"}+44.
field-phone-not-mobile = لا تصل الرسائل النصية إلى هذا الرقم. أدخل رقم هاتف محمول.
field-phone-country-not-served = لا يمكننا بعد إرسال رسائل نصية إلى هذا البلد. اختر طريقة أخرى.
field-phone-same-as-before = هذا هو الرقم الذي لديك الآن. أدخل رقمًا آخر.
field-organization-missing = أدخل اسمًا للمؤسسة.
field-lines-missing = الصق سطرًا واحدًا على الأقل فيه عنوان بريد إلكتروني.
field-lines-too-many = هذا أكثر مما يمكن إرساله دفعة واحدة. الحد الأقصى لعدد الأسطر { $max }. أرسل الباقي بعد ذلك.
field-reason-missing = اذكر السبب. يقرؤه العضو وكل المشرفين.
field-allowed-missing = اسمح بطريقة واحدة على الأقل يمكن استخدامها هنا.
# How often the set-up of two-step verification can be put off.
field-delays-not-a-number = اختر عددًا من 0 إلى 3.
# The last day of an API token, or of being left out of required two-step verification.
field-last-day-missing = أدخل آخر يوم.
field-not-a-day = هذا ليس تاريخًا. أدخله من جديد.
field-day-over = مضى هذا اليوم. اختر اليوم أو يومًا بعده.
field-day-too-far = { $max ->
    [one] هذا اليوم بعيد جدًا. اختر اليوم أو غدًا.
    [two] هذا اليوم بعيد جدًا. اختر يومًا خلال اليومين القادمين.
    [few] هذا اليوم بعيد جدًا. اختر يومًا خلال { $max } أيام من الآن.
    [many] هذا اليوم بعيد جدًا. اختر يومًا خلال { $max } يومًا من الآن.
   *[other] هذا اليوم بعيد جدًا. اختر يومًا خلال { $max } يوم من الآن.
}
field-token-name-missing = أدخل اسمًا لرمز الوصول هذا.
field-token-name-taken = لديك بالفعل رمز وصول بهذا الاسم. أضف شيئًا إلى الاسم للتمييز بينهما.
field-scopes-missing = ضع علامة أمام شيء واحد على الأقل يُسمح به لرمز الوصول.
field-scopes-for-admins = لا يمكن أن يسمح بذلك لرمز وصول إلا مشرف في مؤسسة.
field-token-days = أدخل عددًا من 1 إلى 365.
# Of any other field.
field-missing = املأ هذا الحقل.
field-too-short = { $min ->
    [one] استخدم حرفًا واحدًا على الأقل.
    [two] استخدم حرفين على الأقل.
    [few] استخدم { $min } أحرف على الأقل.
    [many] استخدم { $min } حرفًا على الأقل.
   *[other] استخدم { $min } حرف على الأقل.
}
field-too-long = { $max ->
    [one] هذا طويل جدًا. استخدم حرفًا واحدًا على الأكثر.
    [two] هذا طويل جدًا. استخدم حرفين على الأكثر.
    [few] هذا طويل جدًا. استخدم { $max } أحرف على الأكثر.
    [many] هذا طويل جدًا. استخدم { $max } حرفًا على الأكثر.
   *[other] هذا طويل جدًا. استخدم { $max } حرف على الأكثر.
}
field-characters = فيه أحرف لا يمكن استخدامها هنا. اكتبه من جديد.
field-taken = لديك شيء بهذا الاسم بالفعل. اختر اسمًا آخر.
