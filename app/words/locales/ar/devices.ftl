# Where the account is logged in (S23).

devices-title = الأجهزة
devices-lead = المتصفحات التي سُجّل الدخول فيها إلى حسابك.
devices-logged-in-now = مسجّل الدخول عليها الآن
devices-only-this = سُجّل الدخول على هذا الجهاز فقط.
devices-not-yours = هل ترى شيئًا ليس لك؟ <activity>اطّلع على النشاط</activity>.

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = أول ظهور في { $first }، وآخر استخدام في { $day }، { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }، من { $address }
devices-this = هذا الجهاز
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = تسجيل الخروج<hidden> من { $name }</hidden>
devices-name-label = اسم هذا الجهاز
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = من دون اسم يُسمى { $browser }.

# Logging out all others.
devices-log-out-others = تسجيل الخروج من كل الأجهزة الأخرى
devices-log-out-others-title = هل تريد تسجيل الخروج من كل الأجهزة الأخرى؟
devices-log-out-others-means = { $others ->
    [zero] لا يوجد جهاز آخر سُجّل الدخول عليه. ينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
    [one] يُسجَّل الخروج فورًا من جهاز واحد آخر، وينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
    [two] يُسجَّل الخروج فورًا من جهازين آخرين، وينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
    [few] يُسجَّل الخروج فورًا من { $others } أجهزة أخرى، وينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
    [many] يُسجَّل الخروج فورًا من { $others } جهازًا آخر، وينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
   *[other] يُسجَّل الخروج فورًا من { $others } جهاز آخر، وينتهي كل تسجيل دخول لم يكتمل. تبقى مسجّل الدخول هنا.
}
devices-keep-logged-in = إبقاء تسجيل الدخول عليها
devices-go-back = رجوع
# Told after two-step verification was turned on.
devices-logged-out = { $others ->
    [zero] لم يُسجَّل الخروج من أي جهاز آخر.
    [one] سُجّل الخروج من جهاز واحد آخر.
    [two] سُجّل الخروج من جهازين آخرين.
    [few] سُجّل الخروج من { $others } أجهزة أخرى.
    [many] سُجّل الخروج من { $others } جهازًا آخر.
   *[other] سُجّل الخروج من { $others } جهاز آخر.
}
