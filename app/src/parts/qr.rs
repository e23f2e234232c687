use leptos::prelude::*;

/// A QR code as inline SVG: always dark on white, with its quiet zone. `path` holds the dark modules.
#[component]
pub fn Qr(size: String, path: String) -> impl IntoView {
    let view_box = format!("0 0 {size} {size}");
    let label = "QR code for adding this account to an authenticator app. The set-up key below does the same.";
    view! {
        <div class="qr">
            <svg id="qr" data-size=size viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
                <path id="qr-path" d=path fill="black"></path>
            </svg>
        </div>
    }
}
