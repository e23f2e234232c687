use crate::say::say;
use leptos::prelude::*;

/// A QR code as inline SVG: always dark on white, with its quiet zone. `path` holds the dark modules.
#[component]
pub fn Qr(size: String, path: String) -> impl IntoView {
    let view_box = format!("0 0 {size} {size}");
    let label = say!("part-qr");
    view! {
        <div class="qr">
            <svg id="qr" data-size=size viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
                <path id="qr-path" d=path fill="black"></path>
            </svg>
        </div>
    }
}
