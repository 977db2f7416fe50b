//! Bad input, tried as a new user would: a clear word in Chinese, the right exit code, nothing half-written.

mod files;
mod machine;
mod values;

use crate::office::Office;
use std::fs;

const SENT: [&str; 8] = ["--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"];

fn report<'a>(text: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut line = vec!["report", text];
    line.extend(SENT);
    line.extend(more);
    line
}

/// Files in the office's directory, but those the test itself wrote.
fn beside(office: &Office) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(office.dir())
        .expect("listed")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with(".stdin"))
        .collect();
    names.sort();
    names
}
