# The page behind an invitation (X9).

join-title = الانضمام إلى مؤسسة
# $organization is the name of the organization.
join-title-of = الانضمام إلى { $organization }
# For someone who is invited to found one.
join-title-founding = إعداد مؤسستك
# $email is the address that was invited.
join-invited-as-member = الدعوة موجّهة إلى { $email } للانضمام إلى { $organization }. يرى مشرفوها اسمك وعنوانك وطرق تسجيل الدخول التي لديك، ويمكنهم مساعدتك على استعادة الدخول.
join-invited-as-admin = الدعوة موجّهة إلى { $email } للانضمام إلى { $organization } بدور مشرف. يرى المشرفون أسماء كل الأعضاء وعناوينهم وطرق تسجيل الدخول لديهم، ويمكنهم مساعدتهم على استعادة الدخول.
join-invited-to-found = الدعوة موجّهة إلى { $email } لإعداد مؤسسة. أنت أول مشرف فيها، ويمكنك دعوة الآخرين.
join-no-account-yet = لا يوجد حساب بهذا العنوان بعد. اختر له اسمًا وكلمة مرور.
join-has-account = يوجد حساب بهذا العنوان. أدخل كلمة مروره. إذا كانت له خطوة ثانية، فستأتي بعد ذلك.
join-is-logged-in = أنت مسجّل الدخول بهذا الحساب.
join-organization-name = اسم المؤسسة
join-your-name = اسمك
# The password that is chosen for a new account.
join-new-password = كلمة المرور
# $service is the name of the service.
join-account-password = كلمة مرور حساب { $service }
join-submit = الانضمام
# The button of someone who founds an organization.
join-submit-founding = إعداد

# Where there is no invitation to be seen.
join-log-in-first = سجّل الدخول بالعنوان الذي وصلته الدعوة، أو افتح الرابط في رسالة البريد.
join-log-in = تسجيل الدخول
# The account is in an organization already; the invitation is to another.
join-in-another = إذا أردت الانتقال إلى هذه المؤسسة، فاطلب من أحد مشرفي مؤسستك أن يُخرج الحساب منها أولًا.
join-nothing-changed = لم يتغيّر شيء.
