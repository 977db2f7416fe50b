//! What a stranger types first: the README as printed, and the command a receipt or a refusal tells him to type.

use crate::office::Office;
use std::path::Path;

/// The indented lines of a page that begin with the program, without what is said beside them, down to `verify`.
fn five_minutes(page: &str) -> Vec<String> {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).expect("a page");
    let block = page.split("## ").find(|part| part.contains("yuqing init --rulebook")).expect("the first steps");
    let said_beside = |line: &str| line.find("  #").or(line.find("      或者")).unwrap_or(line.len());
    let lines = block.lines().filter_map(|line| line.strip_prefix("    yuqing"));
    let mut lines: Vec<String> = lines.map(|line| line[..said_beside(line)].trim().to_string()).collect();
    let last = lines.iter().position(|line| line == "verify").expect("the last step");
    lines.truncate(last + 1);
    lines
}

#[test]
fn the_first_five_minutes_go_as_the_readme_prints_them() {
    for page in ["README.zh-CN.md", "README.md"] {
        let office = Office::empty("2026-11-24 09:00");
        office.file("原文.txt", "老李在群里说抚恤金没到账，跟帖的不少");
        let lines = five_minutes(page);
        assert!(lines.len() > 15, "{page}: {lines:?}");
        for line in lines {
            match line.as_str() {
                // The interview, which needs a terminal.
                "建账" | "init" => continue,
                line if line.contains(" - ") => office.fed(line, "昨夜桥头有人聚集".as_bytes()).exits(0).in_chinese(),
                line => office.ok(line).exits(0),
            };
            if line == "超期" {
                assert_eq!(office.ok("超期").out, "", "{page}: nothing printed, as it says");
            }
            if line.starts_with("研判") {
                office.ok("研判 2").says("较大").lacks("不在名册上");
            }
        }
        assert_eq!(office.show("2")["status"], "closed", "{page}");
        assert!(office.path("双月.docx").exists() && office.path("考评.xlsx").exists(), "{page}");
    }
}

#[test]
fn a_registration_refused_with_its_sending_says_what_to_type_instead() {
    let office = Office::new("veterans-town", "清河镇退役军人服务站", "2026-11-24 09:00");
    office.ok("unit add 甲村 --kind village");
    office.ok("person add 钱明 --unit 甲村 --role 本单位主管领导");
    let line = "登记 桥头聚集 --单位 甲村 --突发 --事发 8:30 --等级 重大 --send";
    office
        .refused(line)
        .says("2026-0001 也没有登记：先去掉 --send 登记")
        .says("--口头 姓名 --口头时间 22:45")
        .lacks("加 --oral");
    office.refused("登记 桥头聚集 --单位 甲村 --send").says("--等级 一般|较大|重大").lacks("classify");
    // As it says: the same command with the consent.
    office
        .ok(&format!("{line} --口头 钱明 --口头时间 8:50"))
        .says("已登记并上报 2026-0001")
        .says("yuqing 续报 2026-0001 内容 --place …");
    office.ok("更正 1 --地点 桥头");
}

#[test]
fn what_a_receipt_prints_can_be_typed() {
    let office = Office::new("township", "青山乡", "2026-06-02 09:00");
    office.ok("unit add 东村 --kind village");
    office.ok("unit add 城建办 --kind section");
    office.ok("登记 村口路灯不亮 --单位 东村 --渠道 小区论坛");
    let said = office.ok("研判 1 --等级 一般");
    // Two who must hear of it together: one line, one command.
    let line = said.out.lines().find(|line| line.contains("yuqing escalate")).expect("what is owed").to_string();
    assert!(line.contains("上报乡网络舆情办公室（第二条（三））、上报相关职能科室（第二条（三））"), "{line}");
    assert_eq!(said.out.matches("yuqing escalate").count(), 1, "{}", said.all());
    office.ok(line.split("yuqing ").nth(1).expect("a command")).says("已上报");
}

#[test]
fn the_same_words_again_are_noticed() {
    let office = Office::new("school", "清河中学", "2026-09-03 09:00");
    office.ok("unit add 教务处 --kind department");
    office.ok("登记 食堂饭菜太贵，家长群里有照片 --单位 教务处").lacks("原文相同");
    let again = office.ok("登记 \"食堂饭菜太贵,家长群里有照片。\" --单位 教务处");
    again
        .says("与 2026-0001 的原文相同")
        .says("yuqing 作废 2026-0002 --reason 重复")
        .says("yuqing link 2026-0001 2026-0002");
    office.ok("登记 食堂饭菜太贵，食堂也脏 --单位 教务处").lacks("原文相同");
    // What is void is no double, nor what is older than the rulebook's days.
    office.ok("作废 1 --reason 重复");
    office.ok("作废 2 --reason 重复");
    office.ok("登记 食堂饭菜太贵，家长群里有照片 --单位 教务处").lacks("原文相同");
    office.at("2026-09-20 09:00").ok("登记 食堂饭菜太贵，家长群里有照片 --单位 教务处").lacks("原文相同");
}

#[test]
fn a_forwarded_item_is_forwarded_again_only_as_a_continuation() {
    let office = Office::new("township", "青山乡", "2026-06-02 09:00");
    office.ok("unit add 东村 --kind village");
    office.ok("登记 村口路灯不亮 --单位 东村 --渠道 小区论坛 --等级 一般");
    office.ok("文书 起草 转报 --case 1");
    office.ok("文书 导出 P1 -o P1.md");
    let filled = office
        .read("P1.md")
        .lines()
        .map(|l| if l.contains("待填") { "已派人去看。" } else { l })
        .collect::<Vec<_>>()
        .join("\n");
    office.file("P1.md", filled);
    office.ok("文书 修改 P1 --body P1.md");
    office.ok("文书 印发 P1");
    office.refused("文书 起草 转报 --case 1").says("登过的事项不重复登").says("--continued");
    office.ok("文书 起草 转报 --case 1 --continued");
}
