//! A file with a fault in it leaves nothing behind, and all its faults are told at once, as the spreadsheet numbers them.

use super::{FOUNDING, HEAD, csv, town};

#[test]
fn every_fault_is_told_with_row_column_and_what_is_allowed() {
    let office = town();
    office.file(
        "错.csv",
        csv(&[
            "清河镇登记表,,,,,,,,,",
            HEAD,
            "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,",
            "2,丙村,乙,乙的内容,微信,特大,2025-13-01,,,",
            "",
            "3,,丙,\"两行的",
            "内容\",微信,一般,2025-03-02,2026-12-01,,",
            "4,甲村,,,微信,一般,2025-03-02,,,",
            "5,甲村,戊,戊的内容,微信,一般,,,,",
            "6,甲村,己,己的内容,微信,一般,昨天,,2025-01-01,",
        ]),
    );
    let said = office.refused("导入 错.csv");
    said.says(&[
        "错.csv 有8处要改，一件也没有导入",
        "第4行 单位：单位名册中没有“丙村”",
        "第4行 等级：没有“特大”这个等级；本制度的等级：一般、较大、重大",
        "第4行 登记时间：",
        "第6行 单位：没有写单位",
        "第6行 上报时间：2026-12-01 00:00 在将来",
        "第7行 内容：没有内容，也没有标题",
        "第8行 登记时间：没有登记时间",
        "第9行 登记时间：“昨天”没有写明是哪一天",
    ]);
    assert_eq!(office.json("list").as_array().map(Vec::len), Some(0));
}

#[test]
fn the_same_fault_in_many_rows_is_told_once() {
    let office = town();
    let lines: String = (0..500).map(|n| format!("{n},王村,甲{n},内容{n},微信,一般,2025-03-01,,,\n")).collect();
    office.file("多.csv", format!("{HEAD}\n{lines}"));
    let said = office.refused("导入 多.csv");
    said.says("有500处要改").says("第2、3、4、5、6、7、8、9、10、11、12、13等500行 单位");
    assert!(said.err.lines().count() < 8, "{}", said.all());
}

#[test]
fn a_trial_tells_everything_and_records_nothing() {
    let office = town();
    office.file(
        "好.csv",
        csv(&[HEAD, "1,甲村,甲,甲的内容,微信,一般,2025-03-01,,,", "2,乙村,乙,乙的内容,微信,较大,2025-03-02,,,"]),
    );
    let before = std::fs::read(office.ledger()).expect("a ledger");
    office.ok("导入 好.csv --试导").says(&["将登记2件", "甲村 1、乙村 1", "一般 1、较大 1", "什么也没有记"]);
    let said = office.json("import 好.csv --dry-run");
    assert_eq!((&said["dry_run"], &said["recorded"], &said["would_record"]), (&true.into(), &0.into(), &2.into()));
    assert_eq!(office.head(), FOUNDING);
    assert_eq!(std::fs::read(office.ledger()).expect("a ledger"), before, "the file has not changed");
    assert_eq!(office.json("导入 好.csv")["recorded"], 2);
}

#[test]
fn numbers_a_spreadsheet_has_spoilt_are_seen() {
    let office = town();
    let head = "编号,单位,内容,登记时间,身份证";
    office.file("坏号.csv", csv(&[head, "2.02511E+17,甲村,甲,2025-03-01,", "2.02511E+17,甲村,乙,2025-03-01,"]));
    office.refused("导入 坏号.csv").says("第2、3行 编号：编号被表格软件改成了科学计数").says("设为“文本”");
    office
        .file("坏证.csv", csv(&[head, "1,甲村,甲,2025-03-01,4.20102E+17", "2,甲村,乙,2025-03-01,420102199001011234"]));
    office.ok("导入 坏证.csv").says("第2行 身份证：长数字被表格软件改过").lacks("第3行 身份证");
    office.ok("show 2025-2").says("身份证：420").lacks("19900101");
}

#[test]
fn a_line_marked_secret_is_refused_with_its_row() {
    let office = town();
    office.file("密.csv", csv(&[HEAD, "1,甲村,甲,机密★5年 关于某事,微信,一般,2025-03-01,,,"]));
    office.refused("导入 密.csv").says("第2行").says("密级标志“机密★”");
}

#[test]
fn who_told_it_is_sealed_as_in_a_registration() {
    let office = town();
    office.file("举报.csv", "单位,内容,时间,举报人,备注\n甲村,李大山说饮水机坏了,2025-03-01,李大山,已电话联系李大山\n");
    office.ok("导入 举报.csv").lacks("李大山");
    for line in ["show 2025-1", "list", "list -f json", "show 2025-1 -f json"] {
        office.ok(line).lacks("李大山");
    }
    office.ok("show 2025-1").says("李某某说饮水机坏了");
}

#[test]
fn a_full_disk_or_a_closed_pipe_leaves_all_or_nothing() {
    let office = town();
    let lines: String =
        (0..3_000).map(|n| format!("{n},甲村,第{n}件,{},微信,一般,2025-03-01,,,\n", "内容".repeat(60))).collect();
    office.file("大.csv", format!("{HEAD}\n{lines}"));
    // No file of the process may grow beyond 1 MiB: the ledger would.
    let line = format!("trap '' XFSZ; ulimit -f 1024; exec {} 导入 大.csv", crate::office::BIN);
    let mut command = std::process::Command::new("bash");
    let envs = office.command();
    command.args(["-c", &line]).env_clear().current_dir(office.dir());
    for (key, value) in envs.get_envs() {
        command.env(key, value.unwrap_or_default());
    }
    let output = command.output().expect("bash runs");
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(office.head(), FOUNDING, "nothing was recorded");
    office.ok("verify").says("核验通过");
    // Nobody reads the answer: the import stands all the same.
    let line = format!("{} 导入 大.csv | true", crate::office::BIN);
    let mut command = std::process::Command::new("bash");
    command.args(["-c", &line]).env_clear().current_dir(office.dir());
    for (key, value) in envs.get_envs() {
        command.env(key, value.unwrap_or_default());
    }
    command.status().expect("bash runs");
    assert_eq!(office.json("导入 大.csv")["already"], 3_000);
    office.ok("verify").says("核验通过");
}
