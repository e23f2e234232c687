# What was done on the page before: told once, at the top of the next page, and read out.

notice-policy-saved = حُفظت السياسة. تسري فورًا على الأعضاء المسجّلي الدخول، ويُبلَّغ الجميع بالبريد.
notice-email-verified = تم تأكيد عنوان بريدك الإلكتروني.
notice-locked = الإعدادات مقفلة من جديد.
notice-unlocked = الإعدادات غير مقفلة الآن.
notice-session-ended = سُجّل خروجك بعد توقف طويل أو من جهاز آخر. سجّل الدخول للمتابعة. ستعود إلى حيث كنت.
# The code that an authenticator app scans or is given.
notice-new-setup-code = هذا رمز جديد. الرمز السابق لم يعد يعمل: احذف إدخاله من تطبيقك.
# A security key, an authenticator app or a device.
notice-renamed = الاسم الجديد هو { $name }.
# $name is what the owner called the security key.
notice-key-deleted = حُذف { $name }. المفتاح نفسه ما زال يتذكر هذا الموقع، ولا ضرر في ذلك.
notice-recovery-key-replaced = حُفظ مفتاح الاسترداد الجديد. القديم لم يعد يعمل: أتلف نسخه.
notice-recovery-key-kept = لم يتغيّر شيء. يبقى مفتاح الاسترداد صالحًا.
# The answers to "Do you still have your recovery key?".
notice-key-still-there = سجّلنا ذلك. سنسأل مرة أخرى بعد نصف سنة.
notice-asked-next-month = سنسأل مرة أخرى بعد شهر.
notice-keys-disabled = عُطّلت مفاتيح الأمان. المفاتيح نفسها ما زالت تتذكر هذا الموقع، ولا ضرر في ذلك.
# $name is what the owner called the authenticator app.
notice-app-disabled = عُطّل { $name }. لم تعد رموزه تعمل: احذف الإدخال من التطبيق.
notice-app-replaced = رُبط التطبيق الجديد. الربط القديم لم يعد يعمل. احذفه من التطبيق على هاتفك القديم.
notice-phone-disabled = عُطّلت الرسائل النصية، وحُذف رقم هاتفك.
notice-phone-changed = تصل الرموز الآن إلى رقمك الجديد، ولم تعد تصل إلى القديم.
# $seconds is 60 at most. "Send SMS with code" is the button part-send-code.
notice-no-text-so-soon = { $seconds ->
    [one] لم تُرسل رسالة نصية، لأن رسالة أُرسلت قبل قليل. انتظر ثانية واحدة، ثم اختر «إرسال رمز برسالة نصية».
    [two] لم تُرسل رسالة نصية، لأن رسالة أُرسلت قبل قليل. انتظر ثانيتين، ثم اختر «إرسال رمز برسالة نصية».
    [few] لم تُرسل رسالة نصية، لأن رسالة أُرسلت قبل قليل. انتظر { $seconds } ثوانٍ، ثم اختر «إرسال رمز برسالة نصية».
   *[other] لم تُرسل رسالة نصية، لأن رسالة أُرسلت قبل قليل. انتظر { $seconds } ثانية، ثم اختر «إرسال رمز برسالة نصية».
}
notice-no-more-texts = لم تُرسل رسالة نصية، فقد بلغ عدد الرسائل حده الأقصى. يمكن إرسال التالية في الساعة { $time }. حتى ذلك الحين، استخدم طريقة أخرى.
notice-text-sent-both-work = أُرسلت مرة أخرى. الرمز السابق ما زال يعمل أيضًا.
notice-text-sent-newest-works = هناك رمز جديد في الطريق. لا يعمل إلا الأحدث.
notice-two-step-disabled = التحقق بخطوتين غير مفعّل. كلمة مرورك وحدها تحمي هذا الحساب الآن.
# A link after the sentence before this one.
notice-turn-two-step-on = تفعيله من جديد
notice-device-name-cleared = لم يعد للجهاز اسم خاص به.
# $name is a device.
notice-device-logged-out = سُجّل الخروج من { $name }.
notice-devices-logged-out = { $devices ->
    [0] سُجّل الدخول على هذا الجهاز فقط.
    [one] سُجّل الخروج من جهاز واحد آخر.
    [two] سُجّل الخروج من جهازين آخرين.
    [few] سُجّل الخروج من { $devices } أجهزة أخرى.
    [many] سُجّل الخروج من { $devices } جهازًا آخر.
   *[other] سُجّل الخروج من { $devices } جهاز آخر.
}
# After logging out on this device.
notice-still-logged-in = { $devices ->
    [zero] لم تعد مسجّل الدخول على أي جهاز آخر.
    [one] ما زلت مسجّل الدخول على جهاز واحد آخر.
    [two] ما زلت مسجّل الدخول على جهازين آخرين.
    [few] ما زلت مسجّل الدخول على { $devices } أجهزة أخرى.
    [many] ما زلت مسجّل الدخول على { $devices } جهازًا آخر.
   *[other] ما زلت مسجّل الدخول على { $devices } جهاز آخر.
}
notice-password-changed = تغيّرت كلمة مرورك. سُجّل الخروج من أجهزتك الأخرى.
notice-password-reset = عُيّنت كلمة مرورك الجديدة. سجّل الدخول بها.
# $name is what the owner called the token.
notice-api-token-revoked = أُبطل { $name }. من الآن تُرفض البرامج التي لديها هذا الرمز.

# Organizations: $name is a member.
notice-invited = هناك دعوة في الطريق إلى { $email }.
notice-invited-many = { $people ->
    [zero] لم تُرسل أي دعوة.
    [one] هناك دعوة واحدة في الطريق.
    [two] هناك دعوتان في الطريق.
    [few] هناك { $people } دعوات في الطريق.
   *[other] هناك { $people } دعوة في الطريق.
}
notice-invitation-withdrawn = سُحبت دعوة { $email }. لم يعد رابطها يعمل.
notice-organization-joined = أنت الآن في { $organization }.
notice-is-admin = أصبح دور { $name } الآن: مشرف.
notice-is-member = أصبح دور { $name } الآن: عضو، وليس مشرفًا.
notice-member-removed = أُخرج حساب { $name } من المؤسسة.
# How many members were reminded, and after it how many were not, and why.
notice-reminded = { $count ->
    [0] لم يُرسل أي تذكير.
    [one] أُرسل تذكير إلى عضو واحد.
    [two] أُرسل تذكير إلى عضوين.
    [few] أُرسل تذكير إلى { $count } أعضاء.
    [many] أُرسل تذكير إلى { $count } عضوًا.
   *[other] أُرسل تذكير إلى { $count } عضو.
}
notice-reminded-lately = { $count ->
    [zero] لم يصل تذكير إلى أي عضو خلال آخر 24 ساعة.
    [one] وصل تذكير إلى عضو واحد خلال آخر 24 ساعة.
    [two] وصل تذكير إلى عضوين خلال آخر 24 ساعة.
    [few] وصل تذكير إلى { $count } أعضاء خلال آخر 24 ساعة.
    [many] وصل تذكير إلى { $count } عضوًا خلال آخر 24 ساعة.
   *[other] وصل تذكير إلى { $count } عضو خلال آخر 24 ساعة.
}
notice-need-no-reminder = { $count ->
    [zero] لا يوجد عضو لا يحتاج إلى تذكير.
    [one] عضو واحد لا يحتاج إلى تذكير.
    [two] عضوان لا يحتاجان إلى تذكير.
    [few] { $count } أعضاء لا يحتاجون إلى تذكير.
    [many] { $count } عضوًا لا يحتاجون إلى تذكير.
   *[other] { $count } عضو لا يحتاجون إلى تذكير.
}
notice-member-reset = أُعيد تعيين التحقق بخطوتين لدى { $name }. سُجّل خروج { $name } من كل مكان، ويلزم إعداده من جديد.
# For whom two-step verification is not required until that day.
notice-member-left-out = يسري استثناء { $name } حتى { $day }.
notice-member-included = انتهى استثناء { $name }.
# "It" is two-step verification.
notice-set-up-allowed = يمكن لـ { $name } تسجيل الدخول وإعداد التحقق بخطوتين حتى { $day }، { $time }.
notice-approval-asked = لم يتغيّر شيء بعد: يلزم أن يوافق مشرف آخر. أرسلنا رسالة بريد إلى المشرفين الآخرين.
notice-approval-declined = رُفض الطلب. لم يتغيّر شيء.
