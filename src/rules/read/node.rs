//! Walking a TOML document so that nothing is passed over in silence.
//!
//! A [`Node`] hands out the values of one table and remembers what was asked for; [`Node::finish`] turns
//! every key nobody asked for into a fault. Readers never stop at a fault: they take a harmless value and
//! go on, so that one run names everything that is wrong.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::nearest;

/// Where something stands in the document.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub offset: usize,
    pub path: String,
}

/// Collects the faults of one document.
#[derive(Debug, Default)]
pub(super) struct Faults {
    found: RefCell<Vec<(Place, String)>>,
}

impl Faults {
    pub fn add(&self, place: &Place, message: impl Into<String>) {
        self.found.borrow_mut().push((place.clone(), message.into()));
    }

    pub fn into_inner(self) -> Vec<(Place, String)> {
        self.found.into_inner()
    }
}

/// One value and its place.
#[derive(Debug)]
pub(super) struct Item<'a> {
    pub place: Place,
    faults: &'a Faults,
    raw: &'a DeValue<'a>,
}

impl<'a> Item<'a> {
    pub fn fault(&self, message: impl Into<String>) {
        self.faults.add(&self.place, message);
    }

    fn wrong(&self, wanted: &str) {
        let got = match self.raw {
            DeValue::String(_) => "文字",
            DeValue::Integer(_) => "整数",
            DeValue::Float(_) => "小数",
            DeValue::Boolean(_) => "true/false",
            DeValue::Datetime(_) => "日期",
            DeValue::Array(_) => "列表",
            DeValue::Table(_) => "表",
        };
        self.fault(format!("应为{wanted}，写的是{got}"));
    }

    /// The text; an empty one is a fault.
    pub fn text(&self) -> Option<&'a str> {
        match self.raw.as_str() {
            Some(text) if text.trim().is_empty() => {
                self.fault("不能为空");
                None
            }
            Some(text) => Some(text),
            None => {
                self.wrong("文字");
                None
            }
        }
    }

    /// Whether it is `true` or `false` rather than a text.
    pub fn is_flag(&self) -> bool {
        self.raw.is_bool()
    }

    pub fn boolean(&self) -> Option<bool> {
        let value = self.raw.as_bool();
        if value.is_none() {
            self.wrong("true 或 false");
        }
        value
    }

    pub fn whole(&self) -> Option<u32> {
        let value = self.raw.as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        if value.is_none() {
            self.wrong("不小于 0 的整数");
        }
        value
    }

    pub fn number(&self) -> Option<f64> {
        let written = match self.raw {
            DeValue::Integer(n) => n.as_str(),
            DeValue::Float(n) => n.as_str(),
            _ => "",
        };
        let value = written.parse().ok();
        if value.is_none() {
            self.wrong("数");
        }
        value
    }

    /// The members of a list; a value that is no list stands for a list of one.
    pub fn members(&self) -> Vec<Item<'a>> {
        let one = |raw: &'a Spanned<DeValue<'a>>, path: String| Item {
            place: Place { offset: raw.span().start, path },
            faults: self.faults,
            raw: raw.get_ref(),
        };
        match self.raw.as_array() {
            Some(list) => {
                let path = |i: usize| [&self.place.path, "[", &(i + 1).to_string(), "]"].concat();
                list.iter().enumerate().map(|(i, raw)| one(raw, path(i))).collect()
            }
            None => vec![Item { place: self.place.clone(), faults: self.faults, raw: self.raw }],
        }
    }

    /// The table; it is named by its `id` where it has one, so that a path reads `gate[major-consent].on`.
    pub fn table(self) -> Option<Node<'a>> {
        let Some(table) = self.raw.as_table() else {
            self.wrong("表");
            return None;
        };
        let mut place = self.place;
        if let Some(cut) = place.path.rfind('[')
            && let Some(id) = table.get("id").and_then(|v| v.get_ref().as_str())
        {
            place.path.truncate(cut);
            place.path.extend(["[", id, "]"]);
        }
        Some(Node { place, faults: self.faults, table, asked: Vec::with_capacity(12) })
    }
}

/// One table of the document.
#[derive(Debug)]
pub(super) struct Node<'a> {
    pub place: Place,
    faults: &'a Faults,
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
}

impl<'a> Node<'a> {
    pub fn root(table: &'a DeTable<'a>, faults: &'a Faults) -> Self {
        let place = Place { offset: 0, path: String::new() };
        Self { place, faults, table, asked: Vec::with_capacity(32) }
    }

    pub fn fault(&self, message: impl Into<String>) {
        self.faults.add(&self.place, message);
    }

    /// A fault that belongs to the whole of something rather than to this table.
    pub fn fault_at(&self, place: &Place, message: impl Into<String>) {
        self.faults.add(place, message);
    }

    /// The value of a key, if it is there.
    pub fn item(&mut self, key: &'static str) -> Option<Item<'a>> {
        self.asked.push(key);
        let raw = self.table.get(key)?;
        Some(Item {
            place: Place { offset: raw.span().start, path: self.path_of(key) },
            faults: self.faults,
            raw: raw.get_ref(),
        })
    }

    /// Whether the key is written, without taking its value.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Every key with its value, for tables whose keys are words of the office.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Item<'a>)> {
        self.table.iter().map(|(key, raw)| {
            let place = Place { offset: raw.span().start, path: self.path_of(key.get_ref()) };
            let item = Item { place, faults: self.faults, raw: raw.get_ref() };
            (key.get_ref().as_ref(), item)
        })
    }

    fn path_of(&self, key: &str) -> String {
        match self.place.path.as_str() {
            "" => key.to_string(),
            // Asked for every value of every rulebook read: joined, not formatted.
            path => [path, ".", key].concat(),
        }
    }

    fn required(&mut self, key: &'static str) -> Option<Item<'a>> {
        let item = self.item(key);
        if item.is_none() {
            self.fault(format!("缺少 {key}"));
        }
        item
    }

    /// A text that must be there; empty after a fault.
    pub fn str(&mut self, key: &'static str) -> String {
        self.required(key).and_then(|item| item.text()).unwrap_or_default().to_string()
    }

    pub fn opt_str(&mut self, key: &'static str) -> Option<String> {
        self.item(key).and_then(|item| item.text()).map(str::to_string)
    }

    pub fn bool(&mut self, key: &'static str, otherwise: bool) -> bool {
        self.item(key).and_then(|item| item.boolean()).unwrap_or(otherwise)
    }

    pub fn opt_bool(&mut self, key: &'static str) -> Option<bool> {
        self.item(key).and_then(|item| item.boolean())
    }

    pub fn u32(&mut self, key: &'static str) -> u32 {
        self.required(key).and_then(|item| item.whole()).unwrap_or_default()
    }

    pub fn opt_u32(&mut self, key: &'static str) -> Option<u32> {
        self.item(key).and_then(|item| item.whole())
    }

    pub fn opt_f64(&mut self, key: &'static str) -> Option<f64> {
        self.item(key).and_then(|item| item.number())
    }

    /// The members of a list that may be absent; a single value stands for a list of one.
    pub fn list(&mut self, key: &'static str) -> Vec<Item<'a>> {
        self.item(key).map_or_else(Vec::new, |item| item.members())
    }

    /// A list that must be there and must not be empty.
    pub fn filled(&mut self, key: &'static str) -> Vec<Item<'a>> {
        let Some(item) = self.required(key) else {
            return Vec::new();
        };
        let members = item.members();
        if members.is_empty() {
            item.fault("不能是空列表");
        }
        members
    }

    pub fn strings(&mut self, key: &'static str) -> Vec<String> {
        self.list(key).iter().filter_map(|item| item.text()).map(str::to_string).collect()
    }

    pub fn table(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.item(key)?.table()
    }

    pub fn tables(&mut self, key: &'static str) -> Vec<Node<'a>> {
        self.list(key).into_iter().filter_map(Item::table).collect()
    }

    /// Reports every key nobody asked for.
    pub fn finish(self) {
        for (key, offset) in self.table.keys().map(|k| (k.get_ref().as_ref(), k.span().start)) {
            if self.asked.contains(&key) {
                continue;
            }
            let place = Place { offset, path: self.path_of(key) };
            let close = nearest(key, self.asked.iter().copied());
            let close = close.map_or_else(String::new, |k| format!("；是否想写 {k}"));
            let allowed = self.asked.join("、");
            self.faults.add(&place, format!("不认识“{key}”（可用：{allowed}{close}）"));
        }
    }
}
