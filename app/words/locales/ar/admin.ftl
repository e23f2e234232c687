# What an organization's admins see and do: its members, invitations, policy and activity (A1 to A6).

# The way between these pages, and how it is called for those who do not see it.
admin-organization = المؤسسة
admin-members = الأعضاء
admin-invitations = الدعوات
admin-policy = السياسة
admin-activity = النشاط
# The title where a member cannot be shown.
admin-member-title = العضو
# What screen readers say before the links to other pages of a list.
admin-pages = الصفحات
admin-role = الدور
admin-role-member = عضو
admin-role-admin = مشرف
admin-never = لم يحدث قط

# How a member is protected: in the table, on the page of a member, and as a filter of the list.
admin-security-key = مفتاح أمان
admin-authenticator-app = تطبيق مصادقة
admin-text-message-only = رسالة نصية فقط
# Two-step verification is off.
admin-off = غير مفعّل
admin-left-out = مستثنى
# Required, not set up, and asked for from $day on.
admin-due = ليس بعد، الموعد { $day }
admin-left-out-until = مستثنى حتى { $day }

# The list of members (A1).
admin-only-admin = أنت المشرف الوحيد. أضف مشرفًا ثانيًا حتى يتمكن شخص من مساعدتك على استعادة الدخول.
admin-nobody-off = { $all ->
    [1] { $organization }: العضو الوحيد محمي.
   *[other] { $organization }: لا أحد بلا حماية من أصل { $all }.
}
# How many have two-step verification off, with a link to them.
admin-some-off = { $organization }: <those>{ $off } من أصل { $all } بلا حماية</those>
admin-invite-people = دعوة أشخاص
# What screen readers say before the filters.
admin-which-members = اختيار الأعضاء
admin-all = الكل
admin-search-label = الاسم أو عنوان البريد الإلكتروني
admin-search = بحث
admin-clear-search = مسح
admin-no-members = لا يوجد أعضاء مطابقون.
admin-show-all-members = عرض كل الأعضاء
admin-first-page = الصفحة الأولى
admin-next-page = الصفحة التالية
admin-unlock-before-reminders = لإرسال التذكيرات، افتح قفل إعداداتك أولًا.
admin-unlock-for-reminders = فتح القفل لإرسال التذكيرات
admin-reminders-about = يتلقى الأعضاء المحددون الذين لم يُعدّوا التحقق بخطوتين بعد رسالة بريد تطلب منهم ذلك، مرة واحدة في اليوم على الأكثر.
admin-send-reminder = إرسال تذكير
admin-no-such-page-of-members = لا توجد صفحة أعضاء كهذه. <first>ابدأ من الأولى</first>

# The table. The first is the heading over the boxes that select members.
admin-select = تحديد
admin-select-member = تحديد { $name }
admin-name = الاسم
admin-last-log-in = آخر تسجيل دخول
# The same before its value, where the table is shown as cards.
admin-last-log-in-before = آخر تسجيل دخول:
admin-actions = الإجراءات
# After the own name.
admin-you = (أنت)
admin-more-actions = المزيد<hidden> من الإجراءات بشأن { $name }</hidden>
admin-reset-menu = إعادة تعيين…
admin-leave-out-menu = استثناء…

# One member (A2).
admin-on-since = مفعّل منذ
admin-devices = { $count ->
    [0] لا يوجد
    [one] جهاز واحد
    [two] جهازان
    [few] { $count } أجهزة
    [many] { $count } جهازًا
   *[other] { $count } جهاز
}
admin-why-left-out = سبب الاستثناء
# These follow a reason that an admin wrote, and so begin with a comma: "Signs the builds at night, decided by …".
admin-reason-by-on = { $reason }<sub>، بقرار من { $admin } في { $day }</sub>
admin-reason-by = { $reason }<sub>، بقرار من { $admin }</sub>
# The same where it is not known by whom. A blank comes before it.
admin-reason-on = { $reason }<sub> (في { $day })</sub>
admin-may-set-up-until = الإعداد مسموح به حتى
# "3 March 2026, 14:20 UTC".
admin-day-and-clock = { $day }، { $clock }
admin-state = الحالة
admin-logged-in-now = أجهزة سُجّل الدخول عليها الآن
admin-change-role = تغيير الدور
admin-methods = الطرق
admin-text-message-to = رسالة نصية إلى الرقم المنتهي بـ { $digits }
admin-method-used = أُضيف في { $added }، وآخر استخدام في { $used }
admin-method-not-used = أُضيف في { $added }، ولم يُستخدم بعد
admin-activity-of = نشاط { $name }
admin-own-account = هذا حسابك أنت: تديره من <security>صفحة الأمان</security>. ويمكن لمشرف آخر إعادة تعيينه.
admin-reset-link = إعادة تعيين التحقق بخطوتين…
admin-allow-set-up-link = السماح بالإعداد…
admin-leave-out-link = استثناء حتى يوم محدد…
admin-leave-out-longer-link = استثناء حتى يوم آخر…
admin-end-leave-out-link = إنهاء الاستثناء…

# What an admin is asked before something is done to a member. $name is always that member.
admin-reset-title = إعادة تعيين التحقق بخطوتين لدى { $name }
admin-reset-about = يُسجَّل خروج { $name } من كل مكان، ويلزم إعداد التحقق بخطوتين من جديد عند تسجيل الدخول التالي. نرسل رسالة بريد إلى { $name } وإلى كل المشرفين.
admin-reset-forgets = تُحذف مفاتيح الأمان وتطبيقات المصادقة ورقم الهاتف ومفتاح الاسترداد.
admin-reset-danger = إلى أن يكتمل إعداده من جديد، لا يحمي الحساب إلا كلمة المرور. تأكد من أن الطلب صادر فعلًا عن { $name }.
admin-reset = إعادة التعيين لـ { $name }
admin-ask-to-reset = طلب إعادة التعيين لـ { $name }
admin-nothing-to-reset = ليس لدى { $name } تحقق بخطوتين يمكن إعادة تعيينه.
admin-leave-out-title = استثناء { $name } حتى…
admin-leave-out-about = حتى نهاية ذلك اليوم، يمكن لـ { $name } تسجيل الدخول من دون التحقق بخطوتين. نرسل رسالة بريد إلى { $name } وإلى كل المشرفين.
admin-left-out-already = الاستثناء سارٍ لـ { $name } حتى { $day }. سيحل اليوم الجديد محله.
admin-leave-out-scripts = هذا مخصص في الأساس للحسابات التي تستخدمها برامج آلية. رمز وصول API لكل برنامج أكثر أمانًا: لا يحتاج إلى استثناء.
admin-leave-out-day-hint = سنة من الآن على الأكثر. ينتهي اليوم عند منتصف الليل بتوقيت UTC.
admin-leave-out = استثناء { $name }
admin-ask-to-leave-out = طلب استثناء { $name }
admin-end-leave-out-title = هل تريد إنهاء استثناء { $name }؟
admin-end-leave-out-about = ما تطلبه المؤسسة يسري على { $name } أيضًا، وعلى الفور. نرسل رسالة بريد إلى { $name } وإلى كل المشرفين.
admin-end-leave-out = إنهاء الاستثناء
admin-not-left-out = لا يوجد استثناء لـ { $name }.
admin-allow-set-up-title = هل تسمح لـ { $name } بالإعداد؟
admin-allow-set-up-about = لمدة 24 ساعة، يمكن لـ { $name } تسجيل الدخول بكلمة المرور وحدها، مع إرشادات لإعداد التحقق بخطوتين. نرسل إلى { $name } رسالة بريد تشرح ما يجب فعله. تأكد من أن الطلب صادر فعلًا عن { $name }.
admin-allow-set-up = السماح بالإعداد
admin-not-shut-out = لا يوجد ما يمنع { $name } من الدخول.
admin-second-admin-agrees = يلزم هنا أن يوافق مشرف ثانٍ. لا يحدث شيء قبل ذلك. نرسل رسالة بريد إلى المشرفين الآخرين.
admin-reason = السبب
admin-reason-hint = يقرؤه العضو وكل المشرفين، ويبقى في النشاط.
admin-not-yourself = لا يمكنك فعل ذلك بحسابك أنت. اطلب ذلك من مشرف آخر.
admin-go-back = رجوع

# What waits for a second admin.
admin-waits = في انتظار مشرف ثانٍ
admin-asked-reset = إعادة تعيين التحقق بخطوتين
admin-asked-leave-out = استثناء
admin-asked-leave-out-until = استثناء حتى { $day }
# $what is one of the three above, $name the member.
admin-asked-for-member = { $what }: <member>{ $name }</member>
admin-asked = بطلب من { $admin } في { $day }، { $clock }. ينتهي في { $end }.
admin-reason-given = السبب: { $reason }
admin-asked-by-you = هذا طلبك أنت، لذلك يلزم أن يوافق مشرف آخر.
admin-asked-about-you = هذا الطلب يخصك، لذلك يقرر مشرف آخر.
# Buttons. What is hidden is for those who do not see where they stand.
admin-agree = { $what ->
    [reset] موافقة<hidden> على إعادة تعيين التحقق بخطوتين لدى { $name }</hidden>
   *[leave-out] موافقة<hidden> على استثناء { $name }</hidden>
}
admin-decline = { $what ->
    [reset] رفض<hidden> إعادة تعيين التحقق بخطوتين لدى { $name }</hidden>
   *[leave-out] رفض<hidden> استثناء { $name }</hidden>
}
# By the one who asked.
admin-take-back = { $what ->
    [reset] سحب الطلب<hidden>: إعادة تعيين التحقق بخطوتين لدى { $name }</hidden>
   *[leave-out] سحب الطلب<hidden>: استثناء { $name }</hidden>
}

# The role of a member, and whether to stay one.
admin-role-of = دور { $name }
admin-is-a-member = عضو: يستخدم الحساب ولا يدير حسابات غيره.
admin-is-an-admin = مشرف: يدعو الآخرين، ويساعدهم على استعادة الدخول، ويحدد ما هو مطلوب منهم.
admin-make-admin = التعيين مشرفًا
admin-make-member = التعيين عضوًا
admin-own-role = هذا أنت. عندما تصبح عضوًا، لا تعود هذه الصفحات متاحة لك.
admin-role-at-once = يسري ذلك فورًا. تصل رسالة بريد إلى صاحب الحساب وإلى كل المشرفين.
admin-remove = الإخراج من المؤسسة
admin-remove-about = لا يُحذف الحساب: يبقى خارج { $organization } بطرق تسجيل الدخول نفسها. ولا يعود مطلوبًا منه ما تطلبه المؤسسة من أعضائها.
admin-remove-member = إخراج { $name }

# Inviting people (A5).
admin-invite-about = تصلهم رسالة بريد فيها رابط صالح لمدة 7 أيام، وينضمون به إلى { $organization }.
admin-invite-one = شخص واحد
admin-invite-email = عنوان البريد الإلكتروني
admin-role-member-hint = يستخدم الحساب ولا يدير حسابات غيره.
admin-role-admin-hint = يدعو الآخرين، ويساعدهم على استعادة الدخول، ويحدد ما هو مطلوب منهم.
# A button.
admin-invite = دعوة
admin-invite-many = عدة أشخاص
admin-invite-lines = الصق أسطر ملفك
# "member" and "admin" are typed as they are in English.
admin-invite-lines-hint = شخص واحد في كل سطر: عنوان البريد الإلكتروني، وبعده فاصلة لاتينية (,) أو فاصلة منقوطة لاتينية (;) ثم الدور: member (عضو) أو admin (مشرف). إذا لم تكتب دورًا فهو member. يمكن أن يحمل السطر الأول أسماء الأعمدة. الحد الأقصى 1000 سطر. إذا كان هناك أي خطأ، فلا تُرسل أي دعوة.
admin-invite-all = دعوة الجميع
# $unlock is the link below it.
admin-invite-locked = ما لصقته ما زال هنا. { $unlock } ثم اضغط الزر مرة أخرى.
admin-invite-unlock = افتح قفل الإعدادات في علامة تبويب أخرى

# What is wrong with the lines that were pasted.
admin-lines-to-correct = { $lines ->
    [one] سطر واحد يحتاج إلى تصحيح
    [two] سطران يحتاجان إلى تصحيح
    [few] { $lines } أسطر تحتاج إلى تصحيح
    [many] { $lines } سطرًا تحتاج إلى تصحيح
   *[other] { $lines } سطر تحتاج إلى تصحيح
}
# Lines that are not shown.
admin-more-lines = { $more ->
    [one] وسطر واحد آخر.
    [two] وسطران آخران.
    [few] و{ $more } أسطر أخرى.
    [many] و{ $more } سطرًا آخر.
   *[other] و{ $more } سطر آخر.
}
# $line is its number.
admin-line = السطر { $line }
admin-line-without-address = لا يوجد عنوان بريد إلكتروني.
admin-line-no-address = لا يبدو هذا عنوان بريد إلكتروني. ينبغي أن يكون مثل name@example.org.
admin-line-too-long = هذا أطول من عنوان بريد إلكتروني. الحد الأقصى لعدد الأحرف { $max }.
admin-line-wrong-characters = فيه أحرف لا يمكن أن تكون في عنوان بريد إلكتروني. اكتبه من جديد.
# $first is the number of the line.
admin-line-twice = العنوان نفسه في السطر { $first }. احذف أحدهما.
# "member" and "admin" are typed as they are in English, and so are "email" and "role" below.
admin-line-unknown-role = الدور إما member أو admin. وترك المكان فارغًا يعني member.
admin-line-too-many-columns = هنا أكثر من عنوان ودور. احذف الزائد، أو اكتب أسماء الأعمدة في السطر الأول: email, role.
admin-line-open-quote = هناك علامة اقتباس مفتوحة لم تُغلق. احذفها.
admin-line-already-member = هذا عضو في مؤسستك بالفعل. احذف السطر.
admin-line-just-invited = أُرسلت دعوة إلى هذا العنوان قبل أقل من نصف دقيقة. انتظر، أو احذف السطر.

# Who was invited and has not joined yet (A6).
admin-open-invitations = الدعوات المفتوحة
admin-nobody-invited = لا توجد دعوات مفتوحة الآن.
admin-people-invited = { $count ->
    [one] دُعي شخص واحد إلى { $organization } ولم ينضم بعد.
    [two] دُعي شخصان إلى { $organization } ولم ينضما بعد.
    [few] دُعي { $count } أشخاص إلى { $organization } ولم ينضموا بعد.
    [many] دُعي { $count } شخصًا إلى { $organization } ولم ينضموا بعد.
   *[other] دُعي { $count } شخص إلى { $organization } ولم ينضموا بعد.
}
# The heading over them.
admin-invited = المدعوون
# Links to the newest and to older ones.
admin-newest = الأحدث
admin-older = الأقدم
admin-invitation-works = أُرسلت في { $sent }، وصالحة حتى { $day }
# $tag is the words below it, in colour.
admin-invitation-ran-out = أُرسلت في { $sent }، { $tag } في { $day }
admin-ran-out = انتهت
# Buttons. What is hidden is for those who do not see where they stand.
admin-send-again = إرسال مرة أخرى<hidden> إلى { $email }</hidden>
admin-withdraw = سحب<hidden> دعوة { $email }</hidden>
admin-no-such-page-of-invitations = لا توجد صفحة دعوات كهذه. <newest>ابدأ من الأحدث</newest>

# What has happened to the members (A4).
admin-organization-activity = نشاط المؤسسة
admin-activity-about = ما حدث في حسابات مؤسستك، الأحدث أولًا.
admin-only-of-member = ما يخص <member>{ $name }</member> فقط.
# Below an event: to whom it happened, and who did it, where that is somebody else.
admin-member-by = <member>{ $name }</member>، بواسطة { $actor }
admin-download-csv = تنزيل بصيغة CSV

# The policy (A3), as it is.
admin-policy-title = سياسة التحقق بخطوتين
admin-policy-is-optional = التحقق بخطوتين <strong>اختياري</strong> لأعضاء { $organization }.
# The day is past.
admin-policy-required-since = التحقق بخطوتين <strong>إلزامي</strong> منذ <strong>{ $day }</strong> لأعضاء { $organization }.
# The day is still to come.
admin-policy-required-from = التحقق بخطوتين <strong>إلزامي</strong> ابتداءً من <strong>{ $day }</strong> لأعضاء { $organization }.
admin-policy-rules = القواعد
admin-policy-see-members = عرض الأعضاء
admin-policy-methods = الطرق المسموح بها
# What follows "Allowed methods".
admin-policy-allows-keys = مفاتيح الأمان
admin-policy-allows-apps = تطبيقات المصادقة
admin-policy-allows-texts = الرسائل النصية
admin-policy-allows-keys-apps = مفاتيح الأمان، تطبيقات المصادقة
admin-policy-allows-keys-texts = مفاتيح الأمان، الرسائل النصية
admin-policy-allows-apps-texts = تطبيقات المصادقة، الرسائل النصية
admin-policy-allows-all = مفاتيح الأمان، تطبيقات المصادقة، الرسائل النصية
# How often a member may put off setting it up, and what follows that.
admin-policy-delays = مرات التأجيل لكل عضو
admin-policy-delays-allowed = { $delays ->
    [0] بلا تأجيل
    [one] مرة واحدة، لمدة 7 أيام بعد الموعد
    [two] مرتان، كل منهما 7 أيام بعد الموعد
    [few] { $delays } مرات، كل منها 7 أيام بعد الموعد
   *[other] { $delays } مرة، كل منها 7 أيام بعد الموعد
}
# Whether members may turn it off, and the three answers.
admin-policy-off = يمكن للأعضاء إيقافه
admin-policy-off-no = لا
admin-policy-off-while-optional = نعم، ما دام اختياريًا
admin-policy-off-shuts-out = نعم، وعندها لا يمكنهم تسجيل الدخول إلى أن يسمح لهم مشرف بإعداده
# What follows is a number of days.
admin-policy-tokens = أقصى مدة لرموز وصول API
admin-policy-token-days-allowed = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
admin-policy-contact = من يمكن للأعضاء سؤاله
admin-policy-no-contact = لم يُحدَّد

# The form that changes it.
admin-policy-change = تغيير السياسة
# What follows are two choices: optional and required.
admin-policy-requirement = التحقق بخطوتين
admin-policy-optional = اختياري
admin-policy-required = إلزامي
admin-policy-from = إلزامي ابتداءً من
admin-policy-from-hint = من أول لحظة في ذلك اليوم بتوقيت UTC. اترك الحقل فارغًا ليصبح إلزاميًا على الفور.
admin-policy-delays-hint = كم مرة يمكن للعضو تأجيله بعد ذلك التاريخ. قبله يمكن للجميع تأجيله.
admin-policy-delays-option = { $delays ->
    [0] بلا تأجيل
    [one] مرة واحدة لمدة 7 أيام
    [two] مرتان، كل منهما 7 أيام
    [few] { $delays } مرات، كل منها 7 أيام
   *[other] { $delays } مرة، كل منها 7 أيام
}
admin-policy-security-keys = مفاتيح الأمان
admin-policy-authenticator-apps = تطبيقات المصادقة
admin-policy-text-messages = الرسائل النصية، وسرقتها أسهل
admin-policy-turning-off = إيقافه
admin-policy-may-turn-off = يمكن للأعضاء إيقافه بأنفسهم
admin-policy-may-turn-off-hint = من يوقفه وهو إلزامي لا يمكنه تسجيل الدخول مرة أخرى إلى أن يسمح له مشرف بإعداده.
admin-policy-token-days = أقصى مدة لرموز وصول API بالأيام
admin-policy-token-days-hint = من 1 إلى 365. إذا خُفّض العدد، فالرموز التي مدتها أطول تنتهي قبل موعدها، لكن ليس قبل أسبوع، ويُبلَّغ أصحابها.
admin-policy-contact-hint = يُعرض للأعضاء الذين لديهم سؤال أو لا يمكنهم الدخول. اسم أو رقم هاتف أو غرفة.
admin-policy-see-meaning = عرض ما سيعنيه ذلك

# What a change would mean, before it is saved.
admin-policy-meaning = ما سيعنيه ذلك
admin-policy-would-be-optional = { $members ->
    [one] التحقق بخطوتين اختياري. لا يلزم أي شخص إعداد شيء، ويمكن لشخص واحد إيقافه.
    [two] التحقق بخطوتين اختياري. لا يلزم أي شخص إعداد شيء، ويمكن لشخصين إيقافه.
    [few] التحقق بخطوتين اختياري. لا يلزم أي شخص إعداد شيء، ويمكن لـ { $members } أشخاص إيقافه.
    [many] التحقق بخطوتين اختياري. لا يلزم أي شخص إعداد شيء، ويمكن لـ { $members } شخصًا إيقافه.
   *[other] التحقق بخطوتين اختياري. لا يلزم أي شخص إعداد شيء، ويمكن لـ { $members } شخص إيقافه.
}
# Required at once. $affected have something to do, of all $members.
admin-policy-now = { $members ->
    [one] بمجرد الحفظ، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل شخص واحد.
    [two] بمجرد الحفظ، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل شخصين.
    [few] بمجرد الحفظ، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } أشخاص.
    [many] بمجرد الحفظ، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } شخصًا.
   *[other] بمجرد الحفظ، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } شخص.
}
admin-policy-now-for-nobody = { $members ->
    [one] عند الحفظ، لا يلزم أي شخص فعل شيء: العضو الوحيد لديه ما هو مطلوب أو مستثنى.
    [two] عند الحفظ، لا يلزم أي شخص فعل شيء: الشخصان لديهما ما هو مطلوب أو مستثنيان.
    [few] عند الحفظ، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } أشخاص، لديهم ما هو مطلوب أو مستثنون.
    [many] عند الحفظ، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } شخصًا، لديهم ما هو مطلوب أو مستثنون.
   *[other] عند الحفظ، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } شخص، لديهم ما هو مطلوب أو مستثنون.
}
# The same, from a day to come.
admin-policy-then = { $members ->
    [one] في <strong>{ $day }</strong>، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل شخص واحد.
    [two] في <strong>{ $day }</strong>، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل شخصين.
    [few] في <strong>{ $day }</strong>، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } أشخاص.
    [many] في <strong>{ $day }</strong>، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } شخصًا.
   *[other] في <strong>{ $day }</strong>، سنطلب إعداده قبل المتابعة ممن لم يُعدّه بعد: { $affected } من أصل { $members } شخص.
}
admin-policy-then-for-nobody = { $members ->
    [one] في <strong>{ $day }</strong>، لا يلزم أي شخص فعل شيء: العضو الوحيد لديه ما هو مطلوب أو مستثنى.
    [two] في <strong>{ $day }</strong>، لا يلزم أي شخص فعل شيء: الشخصان لديهما ما هو مطلوب أو مستثنيان.
    [few] في <strong>{ $day }</strong>، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } أشخاص، لديهم ما هو مطلوب أو مستثنون.
    [many] في <strong>{ $day }</strong>، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } شخصًا، لديهم ما هو مطلوب أو مستثنون.
   *[other] في <strong>{ $day }</strong>، لا يلزم أي شخص فعل شيء: كل الأعضاء، وهم { $members } شخص، لديهم ما هو مطلوب أو مستثنون.
}
# The sentence that follows these.
admin-policy-left-out = { $count ->
    [one] شخص واحد مستثنى.
    [two] شخصان مستثنيان.
   *[other] عدد المستثنين: { $count }.
}
admin-policy-new-rules = القواعد الجديدة
admin-policy-affected = من عليه فعل شيء
# Below the name of a member: the address, and why.
admin-policy-has-nothing = { $email }. لا يوجد تحقق بخطوتين بعد.
admin-policy-has-only-keys = { $email }. الموجود مفاتيح أمان فقط، ولن يكون مسموحًا بها.
admin-policy-has-only-an-app = { $email }. الموجود تطبيق مصادقة فقط، ولن يكون مسموحًا به.
admin-policy-has-only-texts = { $email }. الموجود رسائل نصية فقط، ولن يكون مسموحًا بها.
# May follow the last three.
admin-policy-once-more = يمكن تسجيل الدخول بذلك مرة واحدة أخرى، ثم تلزم إضافة طريقة أخرى.
# People who are not shown.
admin-policy-more = { $more ->
    [one] وشخص واحد آخر.
    [two] وشخصان آخران.
    [few] و{ $more } أشخاص آخرون.
    [many] و{ $more } شخصًا آخر.
   *[other] و{ $more } شخص آخر.
}
admin-policy-own-account-first = فعّله لحسابك أنت أولًا، بطريقة ستكون مسموحًا بها: وإلا فلن تتمكن أنت أيضًا من الدخول، ويجب أن يوجد دائمًا مشرف يمكنه الدخول.
admin-policy-own-account = التحقق بخطوتين لحسابك
admin-policy-save = حفظ السياسة
admin-policy-change-it = تعديلها
admin-policy-what-members-see = ما يراه الأعضاء
