# Authenticator apps: connecting, naming, replacing and disabling them (S8, S9, S15, S18 and S19).

app-enable = تفعيل تطبيق المصادقة

# Connecting an app, in three steps.
app-open = افتح تطبيق مصادقة
app-have-none = ليس لدي تطبيق
app-install-one = ثبّت تطبيقًا على هاتفك أو حاسوبك أولًا. يصلح لذلك Google Authenticator وAuthy وDuo Mobile و2FAS ومعظم برامج إدارة كلمات المرور.
app-scan = امسح هذا الرمز بالتطبيق
app-open-here = الفتح في تطبيق على هذا الجهاز
app-or-type = أو اكتب مفتاح الإعداد هذا في تطبيقك:
app-copy-key = نسخ مفتاح الإعداد
app-enter-code = أدخل الرمز الذي يعرضه التطبيق
app-code-label = رمز من 6 أرقام من تطبيقك
app-code-hint = لا بأس بالمسافات.
app-connect = ربط التطبيق
app-new-code = البدء من جديد برمز جديد
app-no-open-set-up = لا يوجد إعداد جارٍ هنا. يبقى الإعداد متاحًا 30 دقيقة، وينتهي عند ربط التطبيق.
app-start-again = البدء من جديد

# The list of apps.
app-title = تطبيق المصادقة
# Beside the title: this way to log in can be used.
app-on = مفعّل
app-none-yet = لا يوجد تطبيق بعد. يعمل التطبيق بلا شبكة: تكتب رمزًا من 6 أرقام.
app-add-another = إضافة تطبيق آخر
app-name-label = اسم هذا التطبيق
# Both are days.
app-connected-and-used = رُبط في { $connected }، وآخر استخدام في { $used }
app-connected = رُبط في { $connected }، ولم يُستخدم بعد لتسجيل الدخول
# A button; what is hidden is for those who do not see where it stands. $name is what a person calls the app: Phone.
app-replace-this = استبدال<hidden> { $name }</hidden>

# Replacing one, before it begins.
app-replace-title = استبدال { $name }
app-replace-lead = عند الانتقال إلى هاتف جديد أو تطبيق آخر. يبقى تطبيقك الحالي يعمل إلى أن تربط التطبيق الجديد.
app-replace-means = يحل التطبيق الجديد محل القديم ويأخذ اسمه. بعدها يُسجَّل الخروج من الأجهزة الأخرى التي سُجّل الدخول عليها بالتطبيق القديم.
app-replace-start = ربط التطبيق الجديد

# While one is being replaced.
app-replacing-title = استبدال تطبيق المصادقة
app-replacing-lead = أنت تستبدل <strong>{ $name }</strong>. يبقى تطبيقك الحالي يعمل إلى أن تربط التطبيق الجديد.
app-not-replacing = لا يجري استبدال أي تطبيق هنا. يبقى الإعداد متاحًا 30 دقيقة، وينتهي عند ربط التطبيق.

# Disabling one. The first is the button that asks, and the one that does it.
app-disable = تعطيل
app-disable-title = هل تريد تعطيل { $name }؟
app-only-way = { $name } هو طريقتك الوحيدة لتسجيل الدخول
app-disable-means = لن تتمكن من تسجيل الدخول برموزه.
app-disable-used = آخر استخدام في { $day }، { $clock }.
app-disable-unused = لم يُستخدم بعد لتسجيل الدخول.
# $others are what a person calls the other keys and apps, with commas between them, and the message text-among-ways.
app-disable-leaves = سيُسجَّل الخروج من الأجهزة الأخرى التي سُجّل الدخول عليها به. يبقى لديك: { $others }. ولا يتغيّر مفتاح الاسترداد.
app-disable-keep = إبقاء التطبيق
