//! The events of the session, for as long as the page is seen. A browser lets one site have few connections over HTTP/1.1, and each page
//! that listens keeps one: a page in the background gives its own back.
//!
//! The connection is made again by us and not by the browser, whose pauses do not grow.

use leptos::prelude::{document, set_timeout, window, window_event_listener_untyped};
use model::LiveEvent;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventSource, MessageEvent};

/// The server listens for this page.
const READY: &str = "ready";
const LOST: &str = "error";
/// The pauses before another try, in milliseconds: each twice the one before.
const FIRST_PAUSE: u32 = 1_000;
const LONGEST_PAUSE: u32 = 60_000;
/// What ends while the page is being left was ended by the person: another page is on its way.
const LEAVING: Duration = Duration::from_secs(5);

struct Ear {
    path: String,
    source: RefCell<Option<EventSource>>,
    /// What the page knows of, as the server calls it.
    seen: RefCell<String>,
    pause: Cell<u32>,
    leaving: Cell<bool>,
    changed: Box<dyn Fn()>,
}

/// Listens from now on. `changed` hears of each change; the end of the session loads the page again.
pub fn listen(path: &str, changed: impl Fn() + 'static) {
    let ear = Rc::new(Ear {
        path: path.to_owned(),
        source: RefCell::default(),
        seen: RefCell::default(),
        pause: Cell::new(FIRST_PAUSE),
        leaving: Cell::new(false),
        changed: Box::new(changed),
    });
    let turned = ear.clone();
    window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() {
            turned.close();
        } else {
            turned.open();
        }
    });
    let left = ear.clone();
    window_event_listener_untyped("beforeunload", move |_| {
        let ear = left.clone();
        ear.leaving.set(true);
        // A download leaves the page where it is.
        set_timeout(move || ear.leaving.set(false), LEAVING);
    });
    ear.open();
}

impl Ear {
    fn open(self: &Rc<Self>) {
        if document().hidden() || self.source.borrow().is_some() {
            return;
        }
        let Ok(source) = EventSource::new(&[&self.path, "?since=", &self.seen.borrow()].concat()) else { return };
        let ear = self.clone();
        let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| ear.hear(&event)).into_js_value();
        for name in [READY, LiveEvent::SecurityChanged.name(), LiveEvent::SessionEnded.name(), LOST] {
            let _ = source.add_event_listener_with_callback(name, hear.unchecked_ref());
        }
        self.source.replace(Some(source));
    }

    fn close(&self) {
        if let Some(source) = self.source.take() {
            source.close();
        }
    }

    fn hear(self: &Rc<Self>, event: &Event) {
        // Of a connection that was given up.
        if self.source.borrow().is_none() {
            return;
        }
        if let Some(seen) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) {
            self.seen.replace(seen);
        }
        let name = event.type_();
        if name == READY {
            self.pause.set(FIRST_PAUSE);
        } else if name == LiveEvent::SecurityChanged.name() {
            (self.changed)();
        } else {
            self.close();
            if name == LOST { self.open_later() } else { self.reload() }
        }
    }

    /// After a pause, longer each time, and of a length of its own: not all pages come back at once.
    fn open_later(self: &Rc<Self>) {
        let pause = self.pause.get();
        self.pause.set((2 * pause).min(LONGEST_PAUSE));
        let pause = f64::from(pause) * (0.5 + js_sys::Math::random());
        let ear = self.clone();
        set_timeout(move || ear.open(), Duration::from_secs_f64(pause / 1_000.0));
    }

    fn reload(&self) {
        let wait = if self.leaving.get() { LEAVING } else { Duration::ZERO };
        set_timeout(|| drop(window().location().reload()), wait);
    }
}
