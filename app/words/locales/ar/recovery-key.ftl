# The emergency recovery key: saving it, making a new one, and whether it is still there.

# The key among the ways to log in: a label beside the heading, and where it stands. $made and $saved are days.
recovery-key-not-saved = غير محفوظ
recovery-key-saved = محفوظ
recovery-key-made-not-saved = أُنشئ في { $made }. لم تخبرنا أنك حفظته.
recovery-key-made-and-saved = أُنشئ في { $made }، وحُفظ في { $saved }، ولم يُستخدم.
# After the message before this one.
recovery-key-confirmed = قلت آخر مرة في { $day } إنه ما زال لديك.
recovery-key-new-waits = هناك مفتاح جديد ينتظر الحفظ. حتى ذلك الحين يعمل هذا المفتاح.
recovery-key-save-new = حفظ مفتاح الاسترداد الجديد

# Asked from time to time, with three answers.
recovery-key-check-up = <strong>هل ما زال لديك مفتاح الاسترداد الذي أُنشئ في { $day }؟</strong> به تستعيد الدخول إذا فقدت هاتفك ومفاتيحك.
recovery-key-still-have-it = ما زال لدي
recovery-key-make-a-new-one = إنشاء مفتاح جديد
recovery-key-ask-next-month = السؤال الشهر القادم

# A first key on the screen.
recovery-key-step = الخطوة 3 من 3
recovery-key-save-title = احفظ مفتاح الاسترداد للطوارئ
recovery-key-way-back = إذا فقدت هاتفك ومفاتيحك، فبهذا المفتاح تستعيد الدخول. يعمل مرة واحدة. لا يمكننا عرضه مرة أخرى بعد الإنهاء.
recovery-key-i-have-saved-it = حفظت مفتاح الاسترداد في مكان يمكنني الوصول إليه من دون هذا الجهاز

# The key read out, character by character: "capital X, one, 7, dash". Other digits stay digits.
recovery-key-letter-by-letter = قراءته حرفًا حرفًا
recovery-key-spell-dash = شرطة
recovery-key-spell-zero = صفر
recovery-key-spell-one = واحد
recovery-key-spell-capital = حرف { $letter } كبير

# What only the printed sheet adds. $service is the name of the site, $host its address.
recovery-key-printed-title = { $service }: مفتاح الاسترداد للطوارئ
recovery-key-printed-address = العنوان: { $host }
recovery-key-printed-account = الحساب: { $email }
recovery-key-printed-made = أُنشئ في { $day }
# "Use recovery key" is part-way-recovery.
recovery-key-printed-how-to-use = طريقة استخدامه: سجّل الدخول بكلمة مرورك، واختر «استخدام مفتاح الاسترداد»، وأدخل المفتاح. يعمل مرة واحدة.

# A key that was never said to be saved and can no longer be shown.
recovery-key-hidden = هذا المفتاح مخفي الآن. إذا كنت قد حفظته فكل شيء على ما يرام. وإن لم تحفظه، فأنشئ مفتاحًا جديدًا: عندها يتوقف القديم عن العمل.
recovery-key-make-new = إنشاء مفتاح استرداد جديد

# A new key in the place of another: the question, and the key on the screen. $day is when the old one was made.
recovery-key-create = إنشاء مفتاح استرداد جديد للطوارئ
recovery-key-when-to-create = افعل ذلك إذا فقدت مفتاح الاسترداد، أو إذا كان من الممكن أن يكون لدى شخص آخر.
recovery-key-old-stops = مفتاحك القديم الذي أُنشئ في { $day } يتوقف عن العمل بمجرد الإنهاء. أتلف عندئذٍ كل نسخه.
recovery-key-create-now = إنشاء مفتاح جديد
recovery-key-new-title = مفتاح الاسترداد الجديد للطوارئ
recovery-key-old-works-until = يعمل مفتاحك القديم إلى أن تنهي الخطوات هنا. بعدها لا يعمل إلا هذا المفتاح: أتلف كل نسخ القديم.
recovery-key-new-works-once = المفتاح الجديد أيضًا يعمل مرة واحدة. لا يمكننا عرضه مرة أخرى بعد الإنهاء.
recovery-key-cancel-new = إلغاء<hidden> وإبقاء المفتاح القديم</hidden>

recovery-key-file =
    { $service }: مفتاح الاسترداد للطوارئ

    الحساب: { $email }
    أُنشئ في: { $day }

    { $key }

    طريقة الاستخدام: سجّل الدخول في { $link } بكلمة المرور، واختر «استخدام مفتاح الاسترداد»، وأدخل المفتاح.
    يعمل مرة واحدة.
