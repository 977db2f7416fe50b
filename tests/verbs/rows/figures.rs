//! Figures with their denominators in words: 有效率, two satisfaction rates, replies beyond what was owed, percentage points.

use crate::office::Office;

/// 原文：从相差7.17%缩小到…3.2% · 见 登记、文书 印发（提示）
#[test]
fn w_2_a_difference_of_rates_is_hinted_at_and_the_number_stays_as_given() {
    let desk = Office::new("school", "民族中学", "2026-10-12 09:00");
    desk.ok("unit add 教务处 --kind department");
    desk.ok("report 与全市平均从相差7.17%缩小到今年的3.2% --unit 教务处 --kind 工作动态")
        .says("“7.17%”是两个百分比之差的，应写作“7.17个百分点”")
        .says("3.2个百分点");
    desk.ok("show 1").says("相差7.17%缩小到今年的3.2%");
    desk.ok("report 合格率92.50%，比去年多3人 --unit 教务处 --kind 工作动态").lacks("百分点");
    desk.ok("show 2").says("92.50%");
}

/// 原文：襄阳91/89 · 见 stats 回复率（含主动回复）
#[test]
fn e_10_ninety_one_answers_to_eighty_nine_demands() {
    let desk = Office::new("livelihood-column", "e线民生", "2026-02-10 09:00");
    desk.ok("unit add 襄阳市 --kind department --class 县市区");
    super::bulk::answered(&desk, "襄阳市", 91, 91);
    for id in [90, 91] {
        desk.ok(&format!("classify {id} --invalid 无关 --reply-need 不需要 --reason 无关"));
    }
    desk.at("2026-03-02 09:00");
    let stats = desk.json("stats --period 2026-02");
    let total = &stats["total"];
    assert_eq!((&total["valid"], &total["replied"], &total["proactive"]), (&89.into(), &89.into(), &2.into()));
    assert_eq!(total["reply_rate"], 100.0);
    desk.ok("stats --period 2026-02").says("另有主动回复2件").says("回复率以100%为限");
    desk.ok("paper draft 月度统计 --period 2026-02");
    desk.ok("paper show P1").says("100.00%（含主动回复2）");
}

/// 原文：截至2月29日 · 见 stats --as-of、文书 月度统计
#[test]
fn e_8_the_as_of_is_printed_and_march_says_what_it_made_good() {
    let desk = Office::new("livelihood-column", "e线民生", "2026-02-10 09:00");
    desk.ok("unit add 甲局 --kind department --class 市直");
    super::bulk::answered(&desk, "甲局", 10, 9);
    desk.at("2026-02-28 20:00");
    desk.ok("paper draft 月度统计 --period 2026-02");
    let before = desk.json("paper show P1")["body"].as_str().unwrap().to_string();
    assert!(before.contains("截至2026年2月28日20时"), "{before}");
    let filled = before.replace("〔待填：舆情特点及走势〕", "平稳。").replace("〔待填：对策建议〕", "抓紧办理。");
    let file = desk.file("稿.md", filled);
    desk.ok(&format!("paper edit P1 --body {file}"));
    desk.ok("paper issue P1");
    desk.at("2026-03-01 09:00");
    desk.ok("reply 10 --via 电话 --text 您好，3月1日已修好路灯3盏。");
    let february = desk.json("stats --period 2026-02 --as-of 2026-02-28");
    assert_eq!((&february["total"]["replied"], &february["total"]["reply_rate"]), (&9.into(), &90.0.into()));
    desk.at("2026-04-01 09:00");
    desk.ok("paper draft 月度统计 --period 2026-03");
    desk.ok("paper show P2").says("上期补办1件");
    assert!(desk.json("paper show P1")["body"].as_str().unwrap().contains("已回复9件"));
}
