# API tokens: the list, a new one and the one look at it, and taking one away (S25).

api-tokens-title = API tokens
api-tokens-lead = With two-step verification on, scripts cannot use your password. Give each script its own token.
api-tokens-yours = Your tokens
api-tokens-none = No tokens.
api-tokens-create = Create token
api-tokens-see-description = What a program can do with one is in the <description>description of the API</description>.
api-tokens-full = You have { $max } tokens, and that is the most. Revoke one that nothing needs any more.
# Labels beside a token.
api-tokens-ended = Ended
api-tokens-idle = Not used for 90 days
# Below the label "Not used for 90 days".
api-tokens-idle-advice = Revoke it if nothing needs it any more.
# Both are days.
api-tokens-created-and-ends = Created { $created }, ends { $ends }
api-tokens-created-and-ended = Created { $created }, ended { $ends }
# When a token was used last: a line of its own without a full stop. $address is an address in the Internet, $program what the program calls itself.
api-tokens-never-used = Never used
api-tokens-last-used = Last used { $day }, { $clock }
api-tokens-last-used-from = Last used { $day }, { $clock }, from { $address }
api-tokens-last-used-by = Last used { $day }, { $clock }, by { $program }
api-tokens-last-used-from-by = Last used { $day }, { $clock }, from { $address }, by { $program }
# $name is what the owner calls the token.
api-tokens-revoke-named = Revoke<hidden> { $name }</hidden>

# The question before a token is taken away.
api-tokens-revoke-title = Revoke { $name }?
api-tokens-revoke-what-happens = Programs that have it are refused at once, and for good. A token that was revoked cannot be brought back.
# $used is "Never used" or one of the lines that begin with "Last used".
api-tokens-revoke-last-used = { $used }.
api-tokens-keep-it = Keep it
api-tokens-revoke = Revoke

# The form for a new token.
api-tokens-create-title = Create an API token
api-tokens-back-to-list = Back to your tokens
api-tokens-name-for-it = Name for this token
api-tokens-name-hint = The program that will use it, for example Backup of the wiki.
api-tokens-what-it-may-do = What it may do
# The hint at the last day of the token: one of the first two, and then the third.
api-tokens-until-at-most-a-year = At most a year from now.
api-tokens-until-at-most-days = { $days ->
    [one] { $organization } lets tokens live at most { $days } day.
   *[other] { $organization } lets tokens live at most { $days } days.
}
api-tokens-until-midnight = The day ends at midnight UTC.

# What a token may do: as a choice of the form, and with what that means.
api-tokens-read-account = Read your account
api-tokens-read-account-means = Who you are, and how two-step verification stands. Nothing can be changed.
api-tokens-read-organization = Read your organization
api-tokens-read-organization-means = Members and how they stand, the policy, the activity and reports. Nothing can be changed.
api-tokens-manage-organization = Manage your organization
api-tokens-manage-organization-means = Reading it, and changing what you can change there: reset members, leave them out, set the policy.
# Several of them at a time.
api-tokens-may-read-both = Read your account, read your organization
api-tokens-may-read-account-and-manage = Read your account, manage your organization
api-tokens-may-read-organization-and-manage = Read your organization, manage your organization
api-tokens-may-all = Read your account, read your organization, manage your organization

# The one look at a new token.
api-tokens-made-title = Your new API token
api-tokens-copy-now = Copy it now. We cannot show it again after you leave this page.
api-tokens-copy-token = Copy token
# Where there is no button for copying.
api-tokens-select-it = Select the token to copy it.
# Labels of a list: the name of the token, what it may do, and the day on which it ends.
api-tokens-name = Name
api-tokens-may = May
api-tokens-ends = Ends
api-tokens-try-it = Try it
# Above a command that uses the token.
api-tokens-about-line = This line asks the API with it. Whoever reads it has the token: do not leave it in a file that others can read.
api-tokens-copy-line = Copy line
api-tokens-copied = I have copied it
api-tokens-hidden-title = This token is hidden now
api-tokens-hidden = A token is shown once, right after it was made. If you have copied it, all is well. If not, revoke it and make another one.
api-tokens-go-to-list = Go to your tokens
# The title where the new token cannot be read.
api-tokens-one = API token
