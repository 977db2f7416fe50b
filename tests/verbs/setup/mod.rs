//! Setting a ledger up: init, roster, accounts, rules, calendar, verify, backup.

mod calendar;
mod file;
mod init;
mod roster;
mod rules;

use serde_json::Value;

const NOW: &str = "2026-03-02 09:00";
const STATION: &str = "清河镇退役军人服务站";

fn texts<'v>(value: &'v Value, key: &str) -> Vec<&'v str> {
    value.as_array().expect("an array").iter().filter_map(|v| v[key].as_str()).collect()
}
