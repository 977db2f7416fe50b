//! The template language, whole:
//!
//! - `{{name}}` is replaced by the value of that name;
//! - a line that begins with `{{?name}}` is kept only when the value is not empty, one with `{{!name}}` only when it is;
//! - `{{-- … }}` is a remark.
//!
//! Nothing else. A value may be several lines (a table). An unknown name is an error that says where, and which names
//! there are. Runs of blank lines left by dropped lines become one.

use crate::error::{Error, Result};
use std::collections::BTreeMap;

/// What a template may name.
#[derive(Debug, Default)]
pub struct Values(BTreeMap<&'static str, String>);

impl Values {
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.insert(name, value.into());
    }

    fn of(&self, name: &str, line: usize) -> Result<&str> {
        self.0.get(name).map(String::as_str).ok_or_else(|| {
            let known = self.0.keys().copied().collect::<Vec<_>>().join("、");
            Error::refused(format!("文书模板第{line}行：没有名为“{name}”的内容")).hint(format!("可用：{known}"))
        })
    }
}

/// Fills a template.
pub fn fill(template: &str, values: &Values) -> Result<String> {
    let mut out = String::new();
    let mut blank = true;
    for (i, line) in template.lines().enumerate() {
        let Some(line) = filled(line, values, i + 1)? else { continue };
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

/// One line; `None` when its condition drops it.
fn filled(line: &str, values: &Values, number: usize) -> Result<Option<String>> {
    let mut rest = line;
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else {
            return Err(Error::refused(format!("文书模板第{number}行：“{{{{”没有对应的“}}}}”")));
        };
        out.push_str(before);
        rest = after;
        let name = name.trim();
        if let Some(name) = name.strip_prefix('?') {
            if values.of(name, number)?.is_empty() {
                return Ok(None);
            }
        } else if let Some(name) = name.strip_prefix('!') {
            if !values.of(name, number)?.is_empty() {
                return Ok(None);
            }
        } else if name.starts_with("--") {
            if before.is_empty() && after.trim().is_empty() {
                return Ok(None);
            }
        } else {
            out.push_str(values.of(name, number)?);
        }
    }
    out.push_str(rest);
    Ok(Some(out))
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

    #[test]
    fn names_are_filled_and_conditions_drop_lines() {
        let text = "# {{unit}}\n\n{{-- 备注 }}\n{{?none}}有{{none}}\n\n{{!none}}无\n{{?unit}}单位：{{unit}}\n";
        assert_eq!(fill(text, &values()).unwrap(), "# 甲村\n\n无\n单位：甲村\n");
    }

    #[test]
    fn an_unknown_name_says_where_and_what_there_is() {
        let error = fill("一\n{{uint}}\n", &values()).unwrap_err();
        assert_eq!(error.message, "文书模板第2行：没有名为“uint”的内容");
        assert_eq!(error.hints, ["可用：none、unit"]);
        assert!(fill("{{unit", &values()).unwrap_err().message.contains("没有对应"));
    }
}
