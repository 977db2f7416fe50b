//! Every text an act speaks of must stand beside it under the commitment the act carries.

use super::{Trouble, trouble};
use crate::act::{Act, Deed, TextRef};
use crate::error::Result;
use crate::ledger::chain::{Hash, is_hex};
use memchr::memmem::Finder;
use rusqlite::{CachedStatement, Connection};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Looks up commitments. What cases that follow each other speak of lies together: it is read by runs, and a run that was
/// read is kept until another takes its place.
pub struct References<'c> {
    run: CachedStatement<'c>,
    runs: Vec<Run>,
    key: Finder<'static>,
}

/// Commitments of texts whose numbers follow each other.
#[derive(Clone)]
struct Run {
    /// Which; `None`: not read yet.
    number: Option<i64>,
    stored: [Option<Hash>; RUN as usize],
}

/// Texts of a run.
const RUN: i64 = 32;

/// Runs kept, an eighth of a MiB: the texts of some two thousand cases.
const RUNS: usize = 128;

impl<'c> References<'c> {
    pub fn new(conn: &'c Connection) -> Result<References<'c>> {
        Ok(References {
            run: conn.prepare_cached("SELECT id, sha256 FROM texts WHERE id BETWEEN ?1 AND ?2")?,
            runs: vec![Run { number: None, stored: [None; RUN as usize] }; RUNS],
            key: Finder::new("\"sha256\""),
        })
    }

    pub fn check(&mut self, act: &Act, payload: &str, troubles: &mut Vec<Trouble>) -> Result<()> {
        // Most acts speak of no text, and most others of one that is easily found.
        let mut keys = self.key.find_iter(payload.as_bytes());
        if keys.next().is_none() {
            return Ok(());
        }
        let more = keys.next().is_some();
        if let Some(text) = only_text(&act.deed).filter(|_| !more) {
            return self.look_up(act.seq, text.id as i64, &text.sha256, troubles);
        }
        let mut found = Vec::new();
        // A payload that cannot be read is told when it is folded.
        let _ = Seek(&mut found).deserialize(&mut serde_json::Deserializer::from_str(payload));
        found.iter().try_for_each(|(id, sha256)| self.look_up(act.seq, *id, sha256, troubles))
    }

    fn look_up(&mut self, seq: u64, id: i64, sha256: &str, troubles: &mut Vec<Trouble>) -> Result<()> {
        if self.stored(id)?.is_none_or(|stored| !is_hex(sha256, &stored)) {
            troubles.push(trouble(Some(seq), format!("经办记录第{seq}号所载文本（第{id}号）缺失或被换掉")));
        }
        Ok(())
    }

    fn stored(&mut self, id: i64) -> Result<Option<Hash>> {
        let (number, place) = (id.div_euclid(RUN), id.rem_euclid(RUN) as usize);
        let run = &mut self.runs[number.rem_euclid(RUNS as i64) as usize];
        if run.number != Some(number) {
            *run = Run { number: Some(number), stored: [None; RUN as usize] };
            let first = number * RUN;
            let mut rows = self.run.query([first, first + (RUN - 1)])?;
            while let Some(row) = rows.next()? {
                run.stored[(row.get::<_, i64>(0)? - first) as usize] = row.get(1)?;
            }
        }
        Ok(run.stored[place])
    }
}

/// The text of a deed that as a rule speaks of no other.
fn only_text(deed: &Deed) -> Option<&TextRef> {
    match deed {
        Deed::Report(d) => Some(&d.text),
        Deed::Follow(d) => Some(&d.text),
        Deed::ReplySend(d) => Some(&d.text),
        _ => None,
    }
}

/// Finds objects of exactly `id` and `sha256`, wherever they stand, without building the rest.
struct Seek<'f, 'de>(&'f mut Vec<(i64, Cow<'de, str>)>);

/// A key, as far as it matters.
#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Id,
    Sha256,
    #[serde(other)]
    Other,
}

/// What a value was, as far as its object must know.
enum Value<'de> {
    Number(i64),
    Text(Cow<'de, str>),
    Other,
}

impl<'de> DeserializeSeed<'de> for Seek<'_, 'de> {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> std::result::Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_, 'de> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Value<'de>, A::Error> {
        let (mut width, mut id, mut sha256) = (0, None, None);
        while let Some(key) = map.next_key::<Key>()? {
            width += 1;
            match (key, map.next_value_seed(Seek(self.0))?) {
                (Key::Id, Value::Number(n)) => id = Some(n),
                (Key::Sha256, Value::Text(text)) => sha256 = Some(text),
                _ => {}
            }
        }
        if let (2, Some(id), Some(sha256)) = (width, id, sha256) {
            self.0.push((id, sha256));
        }
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> std::result::Result<Value<'de>, A::Error> {
        while seq.next_element_seed(Seek(self.0))?.is_some() {}
        Ok(Value::Other)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text.to_string())))
    }

    fn visit_i64<E>(self, n: i64) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Number(n))
    }

    fn visit_u64<E>(self, n: u64) -> std::result::Result<Value<'de>, E> {
        Ok(i64::try_from(n).map_or(Value::Other, Value::Number))
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_bool<E>(self, _: bool) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_unit<E>(self) -> std::result::Result<Value<'de>, E> {
        Ok(Value::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_wherever_they_stand_and_nothing_else_is() {
        let json = r#"{"did":{"text":{"id":7,"sha256":"aa"},"list":[{"sha256":"bb","id":8}],"size":9,"sha256":"cc",
            "file":{"id":1,"sha256":"dd","name":"x"},"no":null,"yes":true,"half":0.5}}"#;
        let mut found = Vec::new();
        Seek(&mut found).deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap();
        assert_eq!(found, [(7, "aa".into()), (8, "bb".into())]);
    }
}
