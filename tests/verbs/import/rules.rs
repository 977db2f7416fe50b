//! The rows of the requirements that speak of imports.

use super::{csv, town};
use crate::office::Office;

#[test]
fn v_2_1_an_imported_source_outside_the_list_waits_for_the_rules() {
    let office = town();
    office.file(
        "来源.csv",
        csv(&[
            "单位,内容,来源,时间",
            "甲村,甲,互联网,2025-03-01",
            "甲村,乙,短视频,2025-03-01",
            "甲村,丙,抖音,2025-03-01",
        ]),
    );
    office
        .refused("导入 来源.csv")
        .says("第3行 来源：")
        .says("短视频")
        .says("公众认知、报刊、广播、电视、图书、互联网、手机短信");
    // Said to be the name of a platform, of which the rules name only some.
    office.ok("导入 来源.csv --map 来源=平台 --试导").says("将登记3件");
    let rules = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/rulebooks/veterans-town.toml"));
    let rules = rules.expect("a rulebook").replacen("\"book 图书\",", "\"book 图书\",\n  \"video 短视频\",", 1);
    office.file("新制度.toml", rules);
    office.ok("rules enact 新制度.toml --from 2026-11-22");
    office.ok("导入 来源.csv").says("登记3件");
    let text = office.ok("show 2025-2");
    text.says("来源类别 短视频");
    assert_eq!(office.show("2025-3")["source"], "douyin");
}

#[test]
fn w_1_and_j_1_2_imported_news_is_no_opinion_and_not_counted() {
    let office = Office::new("school", "民族中学", "2026-11-22 10:00");
    office.ok("unit add 教务处 --kind department");
    let head = "单位,标题,内容,信息种类,登记时间";
    office.file("舆情.csv", csv(&[head, "教务处,食堂排队,学生反映食堂排队久,舆情信息,2026-09-02"]));
    office.ok("导入 舆情.csv");
    let opinions = |office: &Office| office.json("list --kind 舆情信息").as_array().map(Vec::len);
    assert_eq!(opinions(&office), Some(1));
    office.file("动态.csv", csv(&[head, "教务处,开学典礼,9月1日举行开学典礼,工作动态,2026-09-01"]));
    office.ok("导入 动态.csv").says("登记1件");
    assert_eq!(office.show("2026-2")["kind"], "news");
    assert_eq!(opinions(&office), Some(1));
    assert_eq!(office.json("list --kind 工作动态").as_array().map(Vec::len), Some(1));
}

#[test]
fn b_13_5_import_of_an_outside_reply_without_consent_is_a_clue_and_no_refusal() {
    let office = Office::new("data-bureau", "清江市数据资源管理局", "2026-11-22 10:00");
    office.ok("unit add 政务科 --kind section");
    office.file(
        "回复.csv",
        csv(&[
            "科室,内容,来源,等级,登记时间,回复时间,回复内容",
            "政务科,办事大厅排队久,论坛,一般,2026-11-02 9:00,2026-11-02 15:00,您好，已增开窗口。",
        ]),
    );
    office.ok("导入 回复.csv").says("表里看不出的手续");
    let case = office.show("2026-1");
    assert_eq!(case["status"], "replied");
    let reply =
        case["timeline"].as_array().expect("acts").iter().find(|a| a["act"] == "reply.send").expect("a reply").clone();
    assert_eq!(reply["happened"], "导入：回复.csv 第2行");
    assert!(!reply["breaches"].as_array().expect("breaches").is_empty());
    office.ok("clues").says(&["擅自回复", "回复没有相关负责人的同意记录", "导入：回复.csv 第2行"]);
    // A consent that only the register knows of is told beside the clue: nobody is accused of what he has on paper.
    let lines =
        ["科室,内容,等级,登记时间,回复时间,审批人", "政务科,电梯停用,一般,2026-11-03 9:00,2026-11-03 15:00,孙平"];
    office.file("有批.csv", csv(&lines));
    office.ok("导入 有批.csv");
    office.ok("show 2026-2").says("审批人：孙平");
    office.ok("clues").says("导入：有批.csv 第2行，表中审批人 孙平");
}
