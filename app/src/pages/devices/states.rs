use crate::{
    doors,
    gallery::{
        Screen, State,
        samples::{self, moment, today},
    },
    routes,
};
use model::{DeviceView, DevicesView, Field, Notice, Problem, Refusal};

/// S23.
pub fn states() -> Vec<State> {
    [list(), rename(), log_out()].concat()
}

fn device(id: &str, browser: &str, name: Option<&str>, method: &str) -> DeviceView {
    DeviceView {
        id: id.to_owned(),
        this: id == "d1",
        browser: browser.to_owned(),
        name: name.map(str::to_owned),
        first_seen: moment(3, 3, "14:05"),
        last_used: if id == "d1" { today("14:05") } else { moment(11, 20, "07:55") },
        address: "198.51.100.23".to_owned(),
        method: method.to_owned(),
    }
}

fn alone() -> DevicesView {
    DevicesView { devices: vec![device("d1", "Firefox on Linux", None, "Security key Blue key")] }
}

fn several() -> DevicesView {
    let mut devices = alone().devices;
    devices.push(device("d2", "Safari on iPhone", Some("My phone"), "Authenticator app Phone"));
    devices.push(DeviceView { address: String::new(), ..device("d3", "Unknown browser", None, "Password only") });
    DevicesView { devices }
}

fn list() -> Vec<State> {
    let screen = Screen::new("S23", "Devices", routes::DEVICES).signed_in();
    let shown = |name| screen.state(name).given(several());
    let mut long = several();
    for (device, name) in long.devices.iter_mut().zip([samples::LONG, samples::RIGHT_TO_LEFT, samples::UNBROKEN]) {
        device.name = Some(name.to_owned());
    }
    let refused = shown("Gone meanwhile").answered::<doors::LogOutDevice>(Refusal::Conflict);
    vec![
        screen.state("Only this device").given(alone()),
        shown("Several"),
        screen.state("Long names").given(long),
        shown("Renaming").pressed("#name-d2"),
        shown("Logging out all others").pressed("a[href$='/log-out-others']"),
        shown("Renamed").told(Notice::DeviceRenamed { id: "d2".to_owned(), name: "My phone".to_owned() }),
        shown("Name taken away").told(Notice::DeviceNameCleared),
        shown("One logged out").told(Notice::DeviceLoggedOut { name: "Firefox on Windows".to_owned() }),
        screen.state("Others logged out").given(alone()).told(Notice::OtherDevicesLoggedOut { devices: 2 }),
        refused,
        screen.state("Cannot be read").refused::<DevicesView>(Refusal::Busy),
    ]
}

fn rename() -> Vec<State> {
    let screen = Screen::new("S23", "Rename a device", routes::device_rename("d2")).signed_in();
    vec![
        screen.state("A new name").given(several()),
        screen
            .state("A name too long")
            .given(several())
            .answered::<doors::RenameDevice>(Refusal::field(Field::DeviceName, Problem::TooLong { max: 40 })),
        Screen::new("S23", "Rename a device", routes::device_rename("d9"))
            .signed_in()
            .state("No such device")
            .given(several()),
    ]
}

fn log_out() -> Vec<State> {
    let screen = Screen::new("S23", "Log out all other devices", routes::DEVICES_LOG_OUT).signed_in();
    vec![
        screen.state("The question").given(several()),
        screen.state("Nothing to log out").given(alone()),
        screen.state("The question cannot be read").refused::<DevicesView>(Refusal::Busy),
    ]
}
