use domain::PolicyDraft;
use leptos_router::params::ParamsMap;
use model::{AllowedWays, PolicyView};

/// A policy as the address of the preview carries it: nothing in it is secret, and going back finds it again.
pub fn from_query(query: &ParamsMap) -> PolicyDraft {
    let text = |name: &str| query.get(name).unwrap_or_default();
    let is_set = |name: &str| query.get(name).is_some();
    PolicyDraft {
        required: text("required") == "required",
        from: text("from"),
        delays: text("delays"),
        allowed: AllowedWays {
            security_key: is_set("allow_security_key"),
            authenticator_app: is_set("allow_authenticator_app"),
            text_message: is_set("allow_text_message"),
        },
        may_disable: is_set("may_disable"),
        contact: text("contact"),
        token_days: text("token_days"),
        version: text("version").parse().unwrap_or(-1),
    }
}

/// The policy that is there, as it would be typed.
pub fn from_policy(policy: &PolicyView) -> PolicyDraft {
    PolicyDraft {
        required: policy.required_from.is_some(),
        from: policy.required_from.as_ref().map(|from| from.iso.chars().take(10).collect()).unwrap_or_default(),
        delays: policy.delays.to_string(),
        allowed: policy.allowed,
        may_disable: policy.may_disable,
        contact: policy.contact.clone(),
        token_days: policy.token_days.to_string(),
        version: policy.version,
    }
}

/// Every field with its value, for a form that carries them on.
pub fn fields(draft: &PolicyDraft) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("required", if draft.required { "required" } else { "optional" }.to_owned()),
        ("from", draft.from.clone()),
        ("delays", draft.delays.clone()),
        ("contact", draft.contact.clone()),
        ("token_days", draft.token_days.clone()),
        ("version", draft.version.to_string()),
    ];
    let switches = [
        ("allow_security_key", draft.allowed.security_key),
        ("allow_authenticator_app", draft.allowed.authenticator_app),
        ("allow_text_message", draft.allowed.text_message),
        ("may_disable", draft.may_disable),
    ];
    fields.extend(switches.into_iter().filter(|(_, is_on)| *is_on).map(|(name, _)| (name, "on".to_owned())));
    fields
}
