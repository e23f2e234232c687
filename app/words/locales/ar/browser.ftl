# What the browser's half says by itself. These messages are in every page that comes alive, so this file is kept short.
# What is given to them stays as text in the page: only { $site }, { $reference } and { $name } can be.

# Before the title of a page that shows an error.
title-error = خطأ:
busy = الخدمة مشغولة الآن. لم يتغيّر شيء. حاول مرة أخرى بعد ثوانٍ.
cancel-here = إلغاء

# A button beside a password, and what follows its label for those who do not see where it stands.
show-password = إظهار<hidden> كلمة المرور</hidden>

# Before the name of a thing, for those who do not see that it can be changed.
rename-it = <hidden>إعادة تسمية </hidden>{ $name }
save-name = حفظ

changed-elsewhere = تغيّرت إعداداتك على جهاز آخر.
show-changes = عرض التغييرات

copy = نسخ
print = طباعة
copied = تم النسخ.
copied-key = تم النسخ. الصقه في مكان آمن، مثل برنامج لإدارة كلمات المرور.
copy-by-hand = لم يسمح متصفحك بالنسخ. النص محدّد: انسخه بنفسك.

# Asking a security key.
key-needs-script = تحتاج مفاتيح الأمان إلى JavaScript في هذا المتصفح.
key-needs-secure-address = تحتاج مفاتيح الأمان إلى عنوان آمن (https). فتحتَ هذه الصفحة عبر http.
what-an-admin-can-do = ما يمكن للمشرف فعله
key-not-in-this-browser = لا يستطيع هذا المتصفح استخدام مفاتيح الأمان. استخدم متصفحًا آخر، أو اختر طريقة أخرى أدناه.
key-touch = المس مفتاحك
key-in-a-window = يعرض متصفحك نافذة.
key-waiting = في انتظار مفتاحك.
key-stopped = توقّف الانتظار.
key-press-again = كل شيء جاهز. اضغط الزر مرة أخرى.
key-works = المفتاح يعمل.
key-not-read = لم يتغيّر شيء. لم تتم قراءة المفتاح. حاول مرة أخرى عندما يكون في يدك.
key-no-answer = انتظرنا ولم يستجب أي مفتاح. أدخل المفتاح أو قرّبه من الهاتف، ثم حاول مرة أخرى.
key-already-there = هذا المفتاح مضاف إلى حسابك بالفعل. استخدم مفتاحًا آخر، أو عد إلى قائمتك.
key-needs-pin = يحتاج هذا المفتاح إلى رقم PIN قبل استخدامه هنا. عيّنه في تطبيق الشركة المصنّعة أو في إعدادات نظامك، ثم حاول مرة أخرى.
key-too-old = هذا المفتاح أقدم من أن يعمل مع هذا الموقع. استخدم مفتاحًا أحدث.
# $site is the address that the keys of this installation belong to, $reference what an admin finds in the log.
key-wrong-address = لا يطابق هذا العنوان العنوان الذي أُعدّت له المفاتيح ({ $site }). أعطِ المشرف هذا الرقم المرجعي: { $reference }
key-fault = أبلغ المفتاح عن خلل. أخرجه ثم أعد إدخاله وحاول مرة أخرى.
