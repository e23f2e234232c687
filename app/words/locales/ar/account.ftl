# A new account: signing up, and confirming the address (X8). And the page in the place of one that does not exist (X3).

# $service is the name of the service.
account-sign-up-title = إنشاء حساب في { $service }
account-your-name = اسمك
account-email-address = عنوان البريد الإلكتروني
account-password = كلمة المرور
account-sign-up = إنشاء حساب
account-has-one = لديك حساب؟ <log-in>سجّل الدخول</log-in>
account-check-mail-title = راجع بريدك
account-mail-sent = أرسلنا إليك رسالة بريد. افتح الرابط الذي فيها وأدخل كلمة المرور التي اخترتها. بذلك تؤكد عنوانك وتسجّل الدخول.
account-no-mail = لم تصلك؟ ابحث في مجلد البريد غير المرغوب فيه، أو سجّل الدخول لنرسل الرابط مرة أخرى.
account-log-in = تسجيل الدخول

# Behind the link of the mail.
account-confirm-title = تأكيد عنوان بريدك الإلكتروني
account-confirm-why = أدخل كلمة المرور واضغط الزر. هذا يُثبت أن العنوان والحساب كليهما لك.
account-confirm-hint = كلمة المرور التي اخترتها عند إنشاء الحساب.
account-confirm = تأكيد عنوان البريد الإلكتروني
account-confirm-wrong-password = كلمة المرور هذه غير صحيحة. إذا أنشأت الحساب أكثر من مرة، فاستخدم أحدث رسالة بريد.

not-found-title = لا توجد صفحة هنا
not-found-why = ربما كُتب العنوان خطأً، أو نُقلت الصفحة.
not-found-go-to-start = الانتقال إلى البداية
