//! 提醒函: one letter to each unit below the line, with that unit's figures and nobody else's.

use crate::office::Office;
use crate::town::row;

/// So many valid demands, so many answered, so many satisfied, all on one day.
fn month(desk: &Office, unit: &str, first: u32, valid: u32, replied: u32, satisfied: u32) {
    desk.ok(&format!("unit add {unit} --kind department --class 市直"));
    for n in 0..valid {
        desk.ok(&format!("report 诉求{n} --unit {unit}"));
        let id = first + n;
        if n < replied {
            desk.ok(&format!("reply {id} --via 电话 --text 您好，2月9日已修好路灯3盏，请放心使用。"));
        }
        if n < satisfied {
            desk.ok(&format!("rate {id} satisfied"));
        }
    }
}

fn column() -> Office {
    Office::new("livelihood-column", "e线民生", "2026-02-10 09:00")
}

/// 原文：两率均低于90%的给予提醒，一单位一函 · 见 文书 起草 提醒函、each、remind_below
#[test]
fn e_7_one_letter_to_each_unit_with_its_own_figures_and_number() {
    let desk = column();
    month(&desk, "卫计委", 1, 10, 6, 3);
    month(&desk, "国土局", 11, 4, 3, 2);
    // 9 of 10 is not below 90; 95 % answered and 80 % satisfied are not both below.
    month(&desk, "公路局", 15, 10, 9, 9);
    month(&desk, "财政局", 25, 20, 19, 16);
    desk.at("2026-03-02 09:00");
    let drafted = desk.json("paper draft 提醒函 --period 2026-02");
    let titles: Vec<&str> = drafted.as_array().unwrap().iter().map(|p| p["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["关于2026年2月办理情况的提醒函（卫计委）", "关于2026年2月办理情况的提醒函（国土局）"]);
    let letter = desk.ok("paper show P1");
    letter.says("卫计委：").says("有效诉求）10件，已回复6件，回复率60.00%");
    letter.says("网友满意3件，满意率30.00%").says("两率均低于90%");
    letter.lacks("国土局").lacks("公路局").lacks("75.00%").lacks("财政局");
    desk.ok("paper show P2").says("国土局：").says("回复率75.00%").says("满意率50.00%").lacks("卫计委");
    // Each is numbered for itself, and neither is a second issue of the same month.
    for (paper, number) in [("P1", "提醒〔2026〕1号"), ("P2", "提醒〔2026〕2号")] {
        let body = desk.json(&format!("paper show {paper}"))["body"].as_str().unwrap().to_string();
        let body = body.replace("〔待填：反馈期限〕", "3月20日").replace("〔待填：其他要求〕", "请专人负责。");
        let file = desk.file("函.md", &body);
        desk.ok(&format!("paper edit {paper} --body {file}"));
        desk.ok(&format!("paper issue {paper}")).says(number);
    }
    // A second letter to the same unit is a correction or nothing; one for a unit off the list is refused.
    desk.ok("paper draft 提醒函 --period 2026-02 --unit 卫计委");
    desk.refused("paper draft 提醒函 --period 2026-02 --unit 公路局").says("不在提醒函的名单里").says("卫计委、国土局");
    desk.refused("paper draft 提醒函 --period 2026-03").says("没有该发提醒函的单位");
    desk.ok("verify");
}

/// 原文：均低于90%（不四舍五入） · 见 [stats] remind_below
#[test]
fn e_7_ninety_of_a_hundred_is_not_below_and_89_96_is() {
    let desk = column();
    desk.ok("unit add 甲局 --kind department --class 市直");
    desk.ok("unit add 乙局 --kind department --class 市直");
    super::bulk::answered(&desk, "甲局", 10, 9);
    super::bulk::answered(&desk, "乙局", 239, 215);
    desk.at("2026-03-02 09:00");
    let stats = desk.json("stats --period 2026-02");
    assert_eq!(row(&stats, "甲局")["reply_rate"], 90.0);
    assert_eq!(row(&stats, "乙局")["reply_rate"], 89.96);
    let letter = desk.json("paper draft 提醒函 --period 2026-02");
    assert_eq!(letter["title"], "关于2026年2月办理情况的提醒函（乙局）");
    desk.ok("paper show P1").says("回复率89.96%").says("满意率89.96%");
}
