# Where the account is logged in (S23).

devices-title = Devices
devices-lead = The browsers that are logged in to your account.
devices-logged-in-now = Logged in now
devices-only-this = Only this device is logged in.
devices-not-yours = You see something that is not yours? <activity>Look at the activity</activity>.

# One device. $first and $day are days, $clock is a time of day: 14:20 UTC.
devices-seen = First seen { $first }, last used { $day }, { $clock }
# $method is how it logged in: Security key Blue key. $address is the address of the network.
devices-method-from = { $method }, from { $address }
devices-this = This device
# A button; what is hidden is for those who do not see where it stands. $name is what the device is called: My phone.
devices-log-out = Log out<hidden> { $name }</hidden>
devices-name-label = Name for this device
# $browser is what it is called by itself: Firefox on Linux.
devices-without-a-name = Without a name it is called { $browser }.

# Logging out all others.
devices-log-out-others = Log out all other devices
devices-log-out-others-title = Log out all other devices?
devices-log-out-others-means = { $others ->
    [one] { $others } other device is logged out at once, and log-ins that are not finished end. You stay logged in here.
   *[other] { $others } other devices are logged out at once, and log-ins that are not finished end. You stay logged in here.
}
devices-keep-logged-in = Keep them logged in
devices-go-back = Go back
# Told after two-step verification was turned on.
devices-logged-out = { $others ->
    [one] { $others } other device was logged out.
   *[other] { $others } other devices were logged out.
}
