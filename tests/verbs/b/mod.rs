//! 数据资源管理局 (B): one test for each row of the requirements, through the built program.

mod answers;
mod handling;

use crate::office::Office;
use serde_json::Value;

/// 清江局 with two sections, on Monday 16 November 2026.
fn bureau() -> Office {
    let office = Office::new("data-bureau", "清江局", "2026-11-16 08:00");
    for unit in ["一科", "二科"] {
        office.ok(&["unit", "add", unit, "--kind", "section"]);
    }
    for (name, unit, role) in [
        ("周组长", "清江局", "组长"),
        ("孙副", "清江局", "副组长"),
        ("王芳", "清江局", "专人"),
        ("吴科长", "一科", "科室负责人"),
        ("郑科长", "二科", "科室负责人"),
    ] {
        office.ok(&["person", "add", name, "--unit", unit, "--role", role]);
    }
    office.ok(&["account", "add", "清江数据", "--platform", "微博", "--certified-from", "2024-01-01"]);
    office.at("2026-11-20 10:00");
    office
}

fn heard(office: &Office, kind: &str, level: &str) -> String {
    office.report(&["系统登录慢", "--unit", "清江局", "--source", "微博", "--comment-kind", kind, "--level", level])
}

/// Laid, consented to by those named, and sent from the certified account.
fn answered(office: &Office, id: &str, by: &[&str]) {
    office.ok(&["reply", id, "--text", "您好，已扩容，登录恢复。", "--draft"]);
    for who in by {
        office.ok(&["approve", id, "--by", who, "--for", "reply"]);
    }
    office.ok(&["reply", id, "--account", "清江数据"]);
}

fn duties<'v>(case: &'v Value, kind: &str) -> Vec<&'v Value> {
    case["duties"].as_array().unwrap().iter().filter(|d| d["kind"] == kind).collect()
}

fn state(office: &Office, id: &str, kind: &str) -> String {
    duties(&office.show(id), kind).last().map_or("none", |d| d["state"].as_str().unwrap()).to_string()
}

fn clues(office: &Office) -> Vec<Value> {
    office.json(&["clues"]).as_array().unwrap().clone()
}
