//! The same file again adds nothing; with new lines, only those.

use super::{FOUNDING, HEAD, csv, town};

#[test]
fn only_new_lines_of_a_file_that_grew_are_registered() {
    let office = town();
    let mut lines =
        vec![HEAD, "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,", "2,甲村,乙,乙的内容,微信,一般,2025-03-02,,,"];
    office.file("表.csv", csv(&lines));
    office.ok("导入 表.csv").says("登记2件");
    office.ok("导入 表.csv").says("没有新的行").says("2行已在台账里");
    assert_eq!(office.head(), FOUNDING + 2 * 2 + 1);
    // New lines above and below; one of the old ones was closed meanwhile.
    lines.insert(1, "3,乙村,丙,丙的内容,微信,一般,2025-03-03,,,");
    lines.push("4,乙村,丁,丁的内容,微信,一般,2025-03-04,,,");
    lines[3] = "2,甲村,乙,乙的内容,微信,一般,2025/3/2,,2025-03-09,已办";
    office.file("表.csv", csv(&lines));
    let said = office.json("导入 表.csv");
    assert_eq!((&said["recorded"], &said["already"], &said["changed"]), (&2.into(), &2.into(), &1.into()));
    office.ok("导入 表.csv").says("第4（2025-0002）行和上次导入时不同");
    // Under another name it is the same register.
    office.file("副本.csv", csv(&lines));
    office.ok("导入 副本.csv").says("4行已在台账里");
    office.ok("导入").says(&["表.csv", "王芳"]);
    assert_eq!(office.json("导入").as_array().map(Vec::len), Some(2));
}

#[test]
fn without_numbers_a_line_is_known_by_unit_time_and_words() {
    let office = town();
    let lines =
        ["单位,内容,登记时间", "甲村,路灯不亮,2025-03-01", "乙村,路灯不亮,2025-03-01", "甲村,路灯不亮,2025-03-02"];
    office.file("无号.csv", csv(&lines));
    office.ok("导入 无号.csv").says("登记3件");
    office.ok("导入 无号.csv").says("3行已在台账里");
}

#[test]
fn what_was_typed_by_hand_is_not_registered_again() {
    let office = town();
    office.report("路灯不亮 --unit 甲村 --channel 微信 --at 9:00");
    office
        .file("手.csv", csv(&["单位,内容,登记时间", "甲村,路灯不亮,2026-11-22 9:00", "甲村,路灯不亮,2026-11-22 9:01"]));
    office.ok("导入 手.csv").says("登记1件").says("1行已在台账里");
}

#[test]
fn numbers_begin_anew_each_year_and_in_each_unit() {
    let office = town();
    let lines = ["编号,单位,内容,登记时间", "1,甲村,甲,2024-03-01", "1,甲村,乙,2025-03-01", "1,乙村,丙,2025-03-01"];
    office.file("年.csv", csv(&lines));
    office.ok("导入 年.csv").says("登记3件");
    // 序号 only counts lines: it tells no line from another.
    office.file("序.csv", csv(&["序号,单位,内容,登记时间", "1,甲村,丁,2025-03-01"]));
    office.ok("导入 序.csv").says("登记1件");
}

#[test]
fn a_line_that_stands_twice_is_registered_once_and_two_of_one_number_are_a_fault() {
    let office = town();
    let line = "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,";
    office.file("双.csv", csv(&[HEAD, line, "2,甲村,乙,乙的内容,微信,一般,2025-03-01,,,", line]));
    office.ok("导入 双.csv --试导").says("第4（同第2行）行，只导入一次").says("将登记2件");
    office.file("撞.csv", csv(&[HEAD, line, "1,甲村,乙,乙的内容,微信,一般,2025-03-01,,,"]));
    office.refused("导入 撞.csv").says("第3行：编号 1 与第2行相同，内容不同").says("--map 编号=不要");
    office.ok("导入 撞.csv --map 编号=不要").says("登记2件");
}

#[test]
fn what_was_voided_since_does_not_come_back() {
    let office = town();
    office.file("表.csv", csv(&[HEAD, "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,"]));
    office.ok("导入 表.csv");
    office.ok("void 2025-1 --reason 重复登记");
    office.ok("导入 表.csv").says("1行已在台账里，没有再登记，其中1件后来已作废");
}

#[test]
fn an_imported_act_can_be_taken_back_and_the_import_itself_cannot() {
    let office = town();
    office.file("表.csv", csv(&[HEAD, "1,甲村,甲,甲的内容,微信,一般,2025-03-01,2025-03-01 10:00,2025-03-05,已办"]));
    office.ok("导入 表.csv");
    let case = office.show("2025-1");
    let acts = case["timeline"].as_array().expect("acts");
    let last = acts.last().expect("a last act");
    assert_eq!(last["act"], "close");
    office.ok(&["withdraw", &last["seq"].to_string(), "--reason", "并没有办结"]);
    assert_eq!(office.show("2025-1")["status"], "submitted");
    office.ok("verify").says("核验通过");
    let import = office.head() - 1;
    office.refused(&["withdraw", &import.to_string(), "--reason", "导错了"]).says("逐件处理");
}

#[test]
fn what_an_import_wrote_is_proved_and_a_changed_line_is_found() {
    let office = town();
    office.file("表.csv", csv(&[HEAD, "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,"]));
    office.ok("导入 表.csv");
    let db = office.ledger();
    let sqlite = |sql: &str| {
        let done = std::process::Command::new("sqlite3").arg(&db).arg(sql).output();
        done.is_ok_and(|done| done.status.success())
    };
    if !sqlite("SELECT 1") {
        return;
    }
    assert!(sqlite(
        "DROP TRIGGER acts_no_update; UPDATE acts SET payload = replace(payload, '\"row\":2', '\"row\":7') WHERE verb = 'report'"
    ));
    office.run("verify").exits(4).says("4");
}

#[test]
fn a_moment_written_in_another_form_is_no_change() {
    let office = town();
    let lines = |day: &str, minute: &str| {
        let line = format!("2025-0001,甲村,路灯不亮,2025-03-01 09:00,{day},{minute}");
        csv(&["编号,单位,内容,登记时间,首次采用,回访日", &line])
    };
    office.file("采用.csv", lines("2025-03-05 00:00", "2025-03-06"));
    office.ok("导入 采用.csv").says("登记1件");
    for (day, minute) in [("2025-03-05", "2025-03-06 00:00"), ("2025/3/5 0:00", "2025年3月6日")] {
        office.file("采用.csv", lines(day, minute));
        office.ok("导入 采用.csv").says("1行已在台账里").lacks("不同");
    }
    office.file("采用.csv", lines("2025-03-05 00:01", "2025-03-06"));
    office.ok("导入 采用.csv").says("和上次导入时不同");
}

#[test]
fn a_list_of_ours_is_the_same_as_csv_and_as_workbook() {
    let old = town();
    let id = old.report("路灯不亮 --unit 甲村 --channel 微信 --level 一般 --reason 小 --send");
    old.at("2026-11-24 10:00").ok(&format!("adopt {id} --by 县局 --tier county --at 2026-11-23"));
    old.ok("list -o 甲.csv");
    old.ok("list -o 甲.xlsx");
    let new = town();
    new.at("2026-11-24 10:00");
    for name in ["甲.csv", "甲.xlsx"] {
        std::fs::copy(old.path(name), new.path(name)).expect("copied");
    }
    new.ok("导入 甲.csv").says("登记1件");
    new.ok("导入 甲.xlsx").says("1行已在台账里").lacks("不同");
}
