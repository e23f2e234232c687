# Days and times of day, as pages and mails write them.

moment-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
# $time is hours and minutes: 14:20.
moment-clock = { $time } UTC
