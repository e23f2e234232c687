//! The browser half: takes over the page that the server has rendered. Everything it shows is in `app`.

/// Called by the loader of the page once the module is there.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    app::hydrate();
}
