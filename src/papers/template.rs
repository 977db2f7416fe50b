//! The template language, whole:
//!
//! - `{{name}}` is replaced by the value of that name;
//! - a line that begins with `{{?name}}` is kept only when the value is not empty, one with `{{!name}}` only when it is;
//! - `{{-- … }}` is a remark.
//!
//! Nothing else. A value may be several lines (a table). An unknown name is an error that says where, and which names
//! there are. Runs of blank lines left by dropped lines become one.

use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a template may name.
#[derive(Debug, Default)]
pub struct Values(BTreeMap<&'static str, String>);

impl Values {
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.insert(name, value.into());
    }
}

/// A template by the name of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub name: String,
    pub text: String,
}

impl Template {
    /// SHA-256 of its bytes, in hexadecimal.
    pub fn digest(&self) -> String {
        Sha256::digest(self.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Fills it. Every name on every line must be there, on a line that is left out too; all faults are told together.
    pub fn fill(&self, values: &Values) -> Result<String> {
        let mut faults = Vec::new();
        for (i, line) in self.text.lines().enumerate() {
            faults.extend(faults_of(line, values).into_iter().map(|fault| format!("第{}行：{fault}", i + 1)));
        }
        if !faults.is_empty() {
            let known = values.0.keys().copied().collect::<Vec<_>>().join("、");
            let error = Error::refused(format!("文书模板 {} 有{}处错，没有成文", self.name, faults.len()));
            return Err(faults.into_iter().fold(error, Error::hint).hint(format!("可用的名字：{known}")));
        }
        let mut out = String::new();
        let mut blank = true;
        for line in self.text.lines() {
            let Some(line) = filled(line, values) else { continue };
            let line = line.trim_end();
            if line.is_empty() && blank {
                continue;
            }
            blank = line.is_empty();
            out.push_str(line);
            out.push('\n');
        }
        Ok(format!("{}\n", out.trim_end()))
    }
}

/// What stands between the braces, and the text around it.
enum Piece<'a> {
    Text(&'a str),
    Name(&'a str),
    If(&'a str),
    Unless(&'a str),
    Remark,
    /// Braces that are never closed.
    Open,
}

fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{{") {
        found.push(Piece::Text(before));
        let Some((name, after)) = after.split_once("}}") else {
            found.push(Piece::Open);
            return found;
        };
        let name = name.trim();
        found.push(match (name.strip_prefix('?'), name.strip_prefix('!')) {
            (Some(name), _) => Piece::If(name.trim()),
            (_, Some(name)) => Piece::Unless(name.trim()),
            _ if name.starts_with("--") => Piece::Remark,
            _ => Piece::Name(name),
        });
        rest = after;
    }
    found.push(Piece::Text(rest));
    found
}

fn faults_of(line: &str, values: &Values) -> Vec<String> {
    let unknown = |name: &str| (!values.0.contains_key(name)).then(|| format!("没有名为“{name}”的内容"));
    let fault = |piece: Piece| match piece {
        Piece::Name(name) | Piece::If(name) | Piece::Unless(name) => unknown(name),
        Piece::Open => Some("“{{”没有对应的“}}”".to_string()),
        Piece::Text(_) | Piece::Remark => None,
    };
    pieces(line).into_iter().filter_map(fault).collect()
}

/// One line; `None` when its condition drops it, or it is only a remark.
fn filled(line: &str, values: &Values) -> Option<String> {
    let of = |name: &str| values.0.get(name).map_or("", String::as_str);
    let mut out = String::new();
    let mut remark = false;
    for piece in pieces(line) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Name(name) => out.push_str(of(name)),
            Piece::If(name) if of(name).is_empty() => return None,
            Piece::Unless(name) if !of(name).is_empty() => return None,
            Piece::If(_) | Piece::Unless(_) | Piece::Open => {}
            Piece::Remark => remark = true,
        }
    }
    (!remark || !out.trim().is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let mut values = Values::default();
        values.set("unit", "甲村");
        values.set("none", "");
        values
    }

    fn fill(text: &str) -> Result<String> {
        Template { name: "通报.md".into(), text: text.into() }.fill(&values())
    }

    #[test]
    fn names_are_filled_and_conditions_drop_lines() {
        let text = "# {{unit}}\n\n{{-- 备注 }}\n{{?none}}有{{none}}\n\n{{!none}}无\n{{?unit}}单位：{{unit}}\n";
        assert_eq!(fill(text).unwrap(), "# 甲村\n\n无\n单位：甲村\n");
        assert_eq!(fill("{{-- 备注 }}甲{{-- 又 }}乙\n").unwrap(), "甲乙\n");
    }

    #[test]
    fn every_fault_says_where_and_what_there_is() {
        let error = fill("一\n{{uint}}\n{{?none}}{{nume}}\n{{unit\n").unwrap_err();
        assert_eq!(error.message, "文书模板 通报.md 有3处错，没有成文");
        assert_eq!(
            error.hints,
            [
                "第2行：没有名为“uint”的内容",
                "第3行：没有名为“nume”的内容",
                "第4行：“{{”没有对应的“}}”",
                "可用的名字：none、unit"
            ]
        );
    }

    #[test]
    fn a_template_is_known_by_its_content() {
        let digest = |text: &str| Template { name: "通报.md".into(), text: text.into() }.digest();
        assert_eq!(digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_ne!(digest("甲"), digest("乙"));
    }
}
