//! Doors as the islands call them. One function for all: a generated client for each would cost every page its size. The server's half
//! calls nothing.

#[cfg(feature = "hydrate")]
mod real {
    use crate::{browser, islands::Said, say::say};
    use leptos::prelude::{document, window};
    use serde::Deserialize;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

    /// Sends a form of the page. What the door answers; nothing when it sends the browser to another page.
    pub async fn send_form(path: &str, form: &str) -> Result<Option<String>, Said> {
        let fields = fields_of(form).ok_or_else(busy)?;
        send(path, &fields).await.map_err(|_| busy())?
    }

    /// The same with one field.
    pub async fn call(path: &str, name: &str, value: &str) -> Result<Option<String>, Said> {
        let fields = UrlSearchParams::new().map_err(|_| busy())?;
        fields.append(name, value);
        send(path, &fields).await.map_err(|_| busy())?
    }

    /// A refusal, as far as the browser reads it.
    #[derive(Deserialize)]
    struct Answered {
        said: Said,
    }

    /// What is said where the server cannot say anything.
    fn busy() -> Said {
        Said::here(say!("busy"))
    }

    /// Fails as a whole when the server cannot be reached.
    async fn send(path: &str, fields: &UrlSearchParams) -> Result<Result<Option<String>, Said>, JsValue> {
        let headers = Headers::new()?;
        headers.append("accept", "application/json")?;
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_headers(&headers);
        request.set_body(fields);
        let response: Response =
            JsFuture::from(window().fetch_with_str_and_init(path, &request)).await?.unchecked_into();
        let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        let away = response.headers().get("serverfnredirect")?.and(response.headers().get("location")?);
        if let Some(path) = &away {
            browser::go(path);
        }
        // What is no refusal of ours came from something in between, or from a server that is going down.
        let refused = || serde_json::from_str::<Answered>(&text).map_or_else(|_| busy(), |answered| answered.said);
        Ok(if response.ok() { Ok(away.is_none().then_some(text)) } else { Err(refused()) })
    }

    fn fields_of(form: &str) -> Option<UrlSearchParams> {
        let form: HtmlFormElement = document().get_element_by_id(form)?.dyn_into().ok()?;
        let fields = FormData::new_with_form(&form).ok()?;
        UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()
    }
}

#[cfg(not(feature = "hydrate"))]
mod real {
    use crate::islands::Said;

    pub async fn send_form(_: &str, _: &str) -> Result<Option<String>, Said> {
        Ok(None)
    }
}

pub use real::*;
