//! The ledger as a file: verified, backed up; and the help of the setup verbs.

use super::NOW;
use crate::office::Office;

#[test]
fn verify_names_what_was_tampered_with_and_exits_4() {
    let office = Office::one_village(NOW);
    office.ok("verify").says("核验通过").says("末号 5");
    let mut bytes = std::fs::read(office.ledger()).expect("there");
    let needle = "钱明".as_bytes();
    let at: Vec<usize> = (0..bytes.len() - needle.len()).filter(|i| bytes[*i..].starts_with(needle)).collect();
    for i in at {
        bytes[i..i + needle.len()].copy_from_slice("孙明".as_bytes());
    }
    std::fs::write(office.ledger(), bytes).expect("writable");
    let said = office.run("verify -f json");
    assert_eq!(said.code, 4, "{}", said.all());
    let proof = said.json();
    assert_eq!((&proof["ok"], &proof["troubles"][0]["seq"]), (&false.into(), &4.into()), "{proof}");
    office.run("verify").exits(4).says("核验不通过").says("第4号");
}

#[test]
fn a_missing_or_foreign_file_is_ledger_trouble() {
    let office = Office::empty(NOW);
    office.stopped("verify", 4).says("没有找到台账");
    office.file("台账.db", "不是数据库，只是一段文字，够长够长够长够长");
    office.stopped("verify", 4).says("不是舆情台账");
    office.stopped("backup 备份.db", 4);
}

#[test]
fn a_backup_is_a_ledger_that_proves() {
    let office = Office::one_village(NOW);
    office.ok("backup 备份.db").says("已备份并核验");
    let copy = office.ok("verify --ledger 备份.db -f json").json();
    assert_eq!(copy["head"], office.json("verify")["head"]);
    office.refused("backup 备份.db").says("没有覆盖");
    office.stopped("backup 没有/备份.db", 4).says("没有文件夹");
    office.refused("backup .").says("文件夹");
    office.stopped("backup", 2);
}

#[test]
fn the_help_of_the_setup_verbs_is_chinese() {
    let office = Office::empty(NOW);
    let calls = [
        "init",
        "unit",
        "unit add",
        "unit retire",
        "person add",
        "person leave",
        "account add",
        "account end",
        "rules",
        "rules enact",
        "calendar due",
        "calendar import",
        "verify",
        "backup",
        "completions",
    ];
    for call in calls {
        office.ok(&format!("{call} --help")).says("用法：").lacks("Usage").lacks("Options").lacks("possible values");
    }
}
