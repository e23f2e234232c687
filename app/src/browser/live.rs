//! The events of the session, for as long as the page is seen. A browser lets one site have few connections over HTTP/1.1, and each page
//! that listens keeps one: a page in the background gives its own back.
//!
//! The browser makes a lost connection again by itself, after the pause that the server has named (HTML, section 9.2). What it gives up,
//! an answer that is no stream, is asked for anew after pauses that grow.

use futures::{
    StreamExt,
    channel::{mpsc, oneshot},
    future::{Either, select},
};
use gloo_net::eventsource::futures::EventSource;
use leptos::prelude::{document, set_timeout, window, window_event_listener_untyped};
use model::LiveEvent;
use std::{cell::Cell, rc::Rc, time::Duration};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::PageTransitionEvent;

/// The pauses before another try, in milliseconds: each twice the one before.
const FIRST_PAUSE: u32 = 1_000;
const LONGEST_PAUSE: u32 = 60_000;
/// The end of a session may come with a log-in in another tab, whose new cookie is still on its way.
const TAB: Duration = Duration::from_millis(500);
/// What ends while the page is being left was ended by the person: another page is on its way.
const LEAVING: Duration = Duration::from_secs(5);

/// Why a connection is over.
enum Over {
    /// The page is in the background.
    Hidden,
    Lost,
    /// There is no session any more.
    Ended,
}

struct Ear<F> {
    path: String,
    /// What the page knows of, as the server calls it.
    seen: String,
    pause: u32,
    /// The page came to the front, or went to the background.
    turned: mpsc::UnboundedReceiver<()>,
    changed: F,
}

/// Listens from now on. `changed` hears of each change; the end of the session loads the page again.
pub fn listen(path: &str, changed: impl Fn() + 'static) {
    let (turn, turned) = mpsc::unbounded();
    window_event_listener_untyped("visibilitychange", move |_| drop(turn.unbounded_send(())));
    let leaving = Rc::new(Cell::new(false));
    let left = leaving.clone();
    window_event_listener_untyped("beforeunload", move |_| {
        left.set(true);
        // A download leaves the page where it is.
        let left = left.clone();
        set_timeout(move || left.set(false), LEAVING);
    });
    // Kept by the browser while another page was shown, and shown again: whose session it was may be over.
    window_event_listener_untyped("pageshow", |event| {
        if event.unchecked_ref::<PageTransitionEvent>().persisted() {
            drop(window().location().reload());
        }
    });
    let ear = Ear { path: path.to_owned(), seen: String::new(), pause: FIRST_PAUSE, turned, changed };
    spawn_local(async move {
        ear.listen().await;
        sleep(if leaving.get() { LEAVING } else { TAB }).await;
        drop(window().location().reload());
    });
}

impl<F: Fn()> Ear<F> {
    /// Until the session is over.
    async fn listen(mut self) {
        loop {
            while document().hidden() {
                self.turned.next().await;
            }
            match self.follow().await {
                Over::Hidden => {}
                Over::Lost => {
                    // Of a length of its own: not all pages come back at once.
                    sleep(Duration::from_millis(self.pause.into()).mul_f64(0.5 + js_sys::Math::random())).await;
                    self.pause = (2 * self.pause).min(LONGEST_PAUSE);
                }
                Over::Ended => return,
            }
        }
    }

    /// One connection, from its beginning to its end.
    async fn follow(&mut self) -> Over {
        let opened = EventSource::new(&[&self.path, "?since=", &self.seen].concat());
        let Ok(mut source) = opened else { return Over::Lost };
        let Ok(mut events) = source.subscribe("message") else { return Over::Lost };
        loop {
            match select(events.next(), self.turned.next()).await {
                Either::Left((Some(Ok((_, message))), _)) => {
                    self.seen = message.last_event_id();
                    self.pause = FIRST_PAUSE;
                    let said = message.data().as_string().unwrap_or_default();
                    if said == LiveEvent::SecurityChanged.name() {
                        (self.changed)();
                    } else if said == LiveEvent::SessionEnded.name() {
                        return Over::Ended;
                    }
                }
                Either::Left(_) => return Over::Lost,
                Either::Right(_) if document().hidden() => return Over::Hidden,
                Either::Right(_) => {}
            }
        }
    }
}

async fn sleep(time: Duration) {
    let (wake, woken) = oneshot::channel::<()>();
    set_timeout(move || drop(wake), time);
    // Never woken by a word: what tells is only dropped.
    let _ = woken.await;
}
