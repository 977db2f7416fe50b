//! 社会舆情信息: four moves, a title by the forms of the rulebook, lag in days.

use crate::office::Office;

pub fn agency() -> Office {
    let desk = Office::new("agency", "市住建局", "2026-03-02 09:00");
    desk.ok("unit add 住建科 --kind department");
    desk.ok("person add 李强 --unit 住建科 --role 部门负责人");
    desk
}

/// 原文：事由→看法→疑问→建议 · 见 文书 起草 社会舆情信息、wanted
#[test]
fn h_2_a_piece_has_four_moves_and_may_do_without_a_suggestion() {
    let desk = agency();
    desk.ok("report 住房保障条例的看法 --unit 住建科 --level 一般");
    desk.ok("paper draft 社会舆情信息 --case 1");
    let page = desk.ok("paper show P1");
    for part in ["一、事由", "二、反映", "三、问题", "四、建议"] {
        page.says(part);
    }
    // The title itself says 建议: that is no section.
    let title = "# 对住房保障条例的反映及建议\n\n## 一、事由\n\n新华网4月1日消息。\n\n";
    let body = desk.file("无.md", format!("{title}## 二、反映\n\n居民说“好”。\n"));
    desk.ok(&format!("paper edit P1 --body {body}"));
    desk.ok("paper issue P1").says("没有写“建议”").says("篇三");
    desk.ok("paper draft 社会舆情信息 --case 1");
    let body = desk.file("有.md", format!("{title}## 二、反映\n\n居民说“好”。\n\n## 四、建议\n\n尽早公布细则。\n"));
    desk.ok(&format!("paper edit P2 --body {body}"));
    desk.ok("paper issue P2").lacks("没有写“建议”");
}

/// 原文：《对…的反映及建议》等标题样式 · 见 文书 起草 --title、titles
#[test]
fn l_4_9_a_title_is_filled_from_the_case_by_the_form_chosen() {
    let desk = agency();
    desk.ok("report 欠薪三个月工人准备上访 --unit 住建科 --level 一般 --title 工程款拖欠");
    desk.ok("paper draft 社会舆情信息 --case 1").says("1 对工程款拖欠的反映及建议").lacks("值得关注");
    desk.refused("paper draft 社会舆情信息 --case 1 --title 2").says("主体").says("--who");
    desk.ok("amend 1 --who 退休职工 --demand 医药费报销不及时");
    for (form, title) in [
        ("1", "对工程款拖欠的反映及建议"),
        ("2", "退休职工反映医药费报销不及时"),
        ("3", "医药费报销不及时值得关注"),
        ("退休职工情绪激化，电话13812345678", "退休职工情绪激化，电话138****5678"),
    ] {
        let drafted = desk.json(&format!("paper draft 社会舆情信息 --case 1 --title {form}"));
        assert_eq!(drafted["title"], title);
        assert!(drafted["body"].as_str().unwrap().starts_with(&format!("# {title}\n")), "{drafted}");
    }
    desk.refused("paper draft 社会舆情信息 --case 1 --title 4").says("没有第4种标题");
    // Drawn anew it keeps its title.
    desk.ok("paper edit P2 --refresh");
    assert_eq!(desk.json("paper show P2")["title"], "对工程款拖欠的反映及建议");
}

/// 原文：信息流转单转交；编号不变，再打注明重打 · 见 转办 --print
#[test]
fn d_3_1d_a_slip_is_never_drafted_as_a_paper_of_another_number() {
    let desk = Office::new("township", "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("report 路口积水 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般");
    desk.ok("file 1");
    desk.refused("paper draft 流转单 --case 1").says("随转办编号，不另起草").says("--print");
    desk.ok("refer 1 --to 城建办 --within 2wd --boundary 只管路面，不管小区内部");
    let first = desk.ok("refer 1 --print");
    for part in
        ["流转单〔2026〕1号", "事由", "来源", "处理主体", "工作边界", "办理时限", "签发", "签收", "办理结果", "回执"]
    {
        first.says(part);
    }
    first.lacks("重打");
    desk.ok("receive 1 --by 李科长");
    desk.ok("handle 1 --result 已疏通 --plan 每月清淤");
    desk.ok("refer 1 --print").says("流转单〔2026〕1号").says("重打，第2次").says("李科长").says("已疏通");
}
