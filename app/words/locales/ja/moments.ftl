# Days and times of day, as pages and mails write them.

moment-day = { $year }年{ $month }月{ $day }日
# $time is hours and minutes: 14:20.
moment-clock = { $time } UTC
