//! The body of an act as JSON that may be shown: names for ids, RFC 3339 for times, a commitment in the place of
//! every text kept beside the acts, and nothing at all of what is sealed.

use super::phrase::phrase;
use super::view::Names;
use crate::act::{Act, Deed, Office, PersonId, UnitId};
use crate::rules::Rulebook;
use crate::time::Stamp;
use serde_json::{Map, Value, json};

/// The deed, with its phrase under `text`; a text of its own stands under `content`.
pub fn detail(act: &Act, office: &Office, book: &Rulebook) -> Value {
    let names = Names { office, book };
    // A deed always serialises; if a later one should not, its phrase still stands.
    let body = act.deed.to_json().unwrap_or_default();
    let mut shown = Map::new();
    if let Value::Object(body) = body {
        for (key, value) in body {
            match (key.as_str(), &act.deed) {
                // Whole rulebooks and calendars have their own verbs.
                ("text", Deed::RulesEnact(_) | Deed::CalendarImport(_)) => {}
                // Where a file lay on somebody's disk is nobody else's, and may say a name that the file's own does not.
                ("path", Deed::Attach(_)) => {}
                ("text", Deed::Message(_)) | ("informant", _) => {
                    if !value.is_null() {
                        shown.insert(sealed_key(&key).to_string(), json!(true));
                    }
                }
                ("id", Deed::PaperDraft(d)) => {
                    shown.insert(key, json!(d.id.to_string()));
                }
                ("id", Deed::PaperReceive(d)) => {
                    shown.insert(key, json!(d.id.to_string()));
                }
                ("text", _) => {
                    shown.insert("content".to_string(), shown_value(&key, value, &names));
                }
                _ => {
                    let value = shown_value(&key, value, &names);
                    shown.insert(key, value);
                }
            }
        }
    }
    shown.insert("text".to_string(), json!(phrase(act, office, book)));
    Value::Object(shown)
}

fn sealed_key(key: &str) -> &'static str {
    if key == "informant" { "informant_sealed" } else { "sealed" }
}

/// A value under its key, made readable.
fn shown_value(key: &str, value: Value, names: &Names) -> Value {
    match value {
        Value::Number(n) => match n.as_i64() {
            Some(n) => number(key, n, names),
            None => Value::Number(n),
        },
        Value::Array(items) => items.into_iter().map(|item| shown_value(key, item, names)).collect(),
        Value::Object(map) if map.len() == 2 && map.contains_key("id") && map.contains_key("sha256") => {
            json!({"sha256": map["sha256"]})
        }
        Value::Object(map) if map.len() == 2 && map.contains_key("id") && map.contains_key("name") => {
            map["name"].clone()
        }
        Value::Object(map) if map.len() == 2 && map.contains_key("year") && map.contains_key("number") => {
            let paper = matches!(key, "corrects");
            let prefix = if paper { "P" } else { "" };
            match (map["year"].as_i64(), map["number"].as_i64()) {
                (Some(year), Some(number)) => json!(format!("{prefix}{year}-{number:04}")),
                _ => Value::Object(map),
            }
        }
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(k, v)| (k.clone(), shown_value(&k, v, names))).collect())
        }
        other => other,
    }
}

/// A number under a key that means a unit, a person, an account or a moment.
fn number(key: &str, n: i64, names: &Names) -> Value {
    let id = u32::try_from(n).unwrap_or_default();
    match key {
        "unit" | "about" | "parent" | "line" | "to" | "with" | "copies" | "addressee" => json!(names.unit(UnitId(id))),
        "by" => json!(names.person(PersonId(id))),
        "accounts" => json!(names.account(id)),
        "reported_at" | "submitted_at" | "due_at" | "captured_at" | "as_of" | "published" | "occurred" | "found"
        | "from" | "until" => {
            json!(Stamp::from_seconds(n).rfc3339())
        }
        _ => json!(n),
    }
}
