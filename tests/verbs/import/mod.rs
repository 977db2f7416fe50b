//! Registers kept in spreadsheets are taken over (`import 导入`).

mod again;
mod faults;
mod files;
mod rules;
mod settled;

use crate::office::Office;

/// The town with two villages, on a Sunday in November.
fn town() -> Office {
    let office = Office::new("veterans-town", "清河镇退役军人服务站", "2026-11-22 10:00");
    office.ok("unit add 甲村 --kind village");
    office.ok("unit add 乙村 --kind village");
    office
}

/// Acts by which [`town`] was founded: the ledger, its rules, two villages.
const FOUNDING: u64 = 4;

/// A register: headings and lines, as CSV in UTF-8.
fn csv(lines: &[&str]) -> String {
    lines.join("\n")
}

/// The headings most offices have.
const HEAD: &str = "编号,单位,标题,内容,来源,等级,登记时间,上报时间,办结时间,办理结果";
