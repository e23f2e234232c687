# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = رموز وصول API
api-tokens-lead = عند تفعيل التحقق بخطوتين، لا تستطيع البرامج الآلية استخدام كلمة مرورك. أعطِ كل برنامج رمز وصول خاصًا به.
api-tokens-yours = رموز الوصول الخاصة بك
api-tokens-none = لا توجد رموز وصول.
api-tokens-create = إنشاء رمز وصول
api-tokens-see-description = ما يمكن لبرنامج أن يفعله برمز الوصول مذكور في <description>وصف API</description>.
api-tokens-full = { $max ->
    [few] لديك { $max } رموز وصول، وهذا هو الحد الأقصى. أبطِل رمزًا لم يعد يحتاج إليه شيء.
   *[other] لديك { $max } رمز وصول، وهذا هو الحد الأقصى. أبطِل رمزًا لم يعد يحتاج إليه شيء.
}
# Labels beside a token.
api-tokens-ended = انتهى
api-tokens-idle = لم يُستخدم منذ 90 يومًا
# Below the label "Not used for 90 days".
api-tokens-idle-advice = أبطِله إذا لم يعد يحتاج إليه شيء.
# Both are days.
api-tokens-created-and-ends = أُنشئ في { $created }، وينتهي في { $ends }
api-tokens-created-and-ended = أُنشئ في { $created }، وانتهى في { $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = لم يُستخدم قط
api-tokens-last-used = آخر استخدام في { $day }، { $clock }
api-tokens-last-used-from = آخر استخدام في { $day }، { $clock }، من { $address }
api-tokens-last-used-by = آخر استخدام في { $day }، { $clock }، بواسطة { $program }
api-tokens-last-used-from-by = آخر استخدام في { $day }، { $clock }، من { $address }، بواسطة { $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = إبطال<hidden> { $name }</hidden>

# The question before a token is taken away.
api-tokens-revoke-title = هل تريد إبطال { $name }؟
api-tokens-revoke-what-happens = تُرفض البرامج التي لديها هذا الرمز فورًا وبشكل نهائي. لا يمكن استعادة رمز وصول بعد إبطاله.
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }.
api-tokens-keep-it = إبقاؤه
api-tokens-revoke = إبطال

# The form for a new token.
api-tokens-create-title = إنشاء رمز وصول API
api-tokens-back-to-list = العودة إلى رموز الوصول
api-tokens-name-for-it = اسم رمز الوصول هذا
api-tokens-name-hint = البرنامج الذي سيستخدمه، مثل: النسخ الاحتياطي للموسوعة.
api-tokens-what-it-may-do = ما يُسمح له به
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = سنة من الآن على الأكثر.
api-tokens-until-at-most-days = { $days ->
    [one] في { $organization } تبقى رموز الوصول صالحة يومًا واحدًا على الأكثر.
    [two] في { $organization } تبقى رموز الوصول صالحة يومين على الأكثر.
    [few] في { $organization } تبقى رموز الوصول صالحة { $days } أيام على الأكثر.
    [many] في { $organization } تبقى رموز الوصول صالحة { $days } يومًا على الأكثر.
   *[other] في { $organization } تبقى رموز الوصول صالحة { $days } يوم على الأكثر.
}
api-tokens-until-midnight = ينتهي اليوم عند منتصف الليل بتوقيت UTC.

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = قراءة حسابك
api-tokens-read-account-means = من أنت، وما حالة التحقق بخطوتين. لا يمكن تغيير شيء.
api-tokens-read-organization = قراءة مؤسستك
api-tokens-read-organization-means = الأعضاء وحالتهم، والسياسة، والنشاط، والتقارير. لا يمكن تغيير شيء.
api-tokens-manage-organization = إدارة مؤسستك
api-tokens-manage-organization-means = قراءتها، وتغيير ما يمكنك تغييره فيها: إعادة التعيين للأعضاء، واستثناؤهم، وتحديد السياسة.
# Several of them at a time.
api-tokens-may-read-both = قراءة حسابك، قراءة مؤسستك
api-tokens-may-read-account-and-manage = قراءة حسابك، إدارة مؤسستك
api-tokens-may-read-organization-and-manage = قراءة مؤسستك، إدارة مؤسستك
api-tokens-may-all = قراءة حسابك، قراءة مؤسستك، إدارة مؤسستك

# The one look at a new token.
api-tokens-made-title = رمز وصول API الجديد
api-tokens-copy-now = انسخه الآن. لا يمكننا عرضه مرة أخرى بعد مغادرة هذه الصفحة.
api-tokens-copy-token = نسخ رمز الوصول
# Where there is no button for copying.
api-tokens-select-it = حدّد رمز الوصول لنسخه.
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = الاسم
api-tokens-may = مسموح له
api-tokens-ends = ينتهي في
api-tokens-try-it = تجربته
# Above a command that uses the token.
api-tokens-about-line = هذا السطر يسأل API باستخدام رمز الوصول. من يقرأ السطر يحصل على الرمز: لا تتركه في ملف يمكن للآخرين قراءته.
api-tokens-copy-line = نسخ السطر
api-tokens-copied = لقد نسخته
api-tokens-hidden-title = رمز الوصول هذا مخفي الآن
api-tokens-hidden = يُعرض رمز الوصول مرة واحدة، بعد إنشائه مباشرة. إذا كنت قد نسخته فكل شيء على ما يرام. وإن لم تنسخه، فأبطِله وأنشئ رمزًا آخر.
api-tokens-go-to-list = الانتقال إلى رموز الوصول
# The title where the new token cannot be read.
api-tokens-one = رمز وصول API
