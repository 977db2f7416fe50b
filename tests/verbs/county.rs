//! An eighth office, described by `rulebooks/examples/county-petition.toml` and by no Rust: a week of it.

use crate::office::Office;
use crate::town::row;

#[test]
fn a_county_petition_office_works_a_week_by_its_file_alone() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/rulebooks/examples/county-petition.toml");
    let desk = &Office::new(file, "青川县信访局", "2026-11-16 08:00");
    desk.ok(&format!("rules check {file}"));
    desk.ok("unit add 河口镇 --kind 乡镇 --class 属地");
    desk.ok("unit add 人社局 --kind 部门 --class 部门");
    desk.ok("person add 韩局长 --unit 青川县信访局 --role 局长");
    desk.ok("person add 王芳 --unit 青川县信访局 --role 值班员");

    // Monday: an ordinary matter, answered within 48 hours.
    desk.ok("report 社保卡补办要跑三趟 --unit 人社局 --channel 来访 --level 一般 --place 大厅")
        .says("回应（11-18 08:00 前）");
    desk.ok("refer 1 --to 人社局 --boundary 办补卡流程").says("签收后起算");
    desk.ok("receive 1");
    desk.at("2026-11-17 16:00");
    desk.ok("handle 1 --result 补卡改为一次办结");
    desk.ok("reply 1 --via 电话 --text 您好，11月17日起补卡一次办结，由人社局窗口办理。").says("按时");
    desk.ok("rate 1 satisfied");
    desk.ok("close 1 --result 已办");

    // Tuesday night: a grave one. Five hours for what is known, a day for the press.
    desk.at("2026-11-18 01:00");
    desk.ok("report 河口镇堤坝渗水数十户连夜转移 --unit 河口镇 --channel 舆情巡查 --level 重大 --occurred \"2026-11-17 22:00\" --flag 传言 --people 40")
        .says("权威信息（11-18 03:00 前）")
        .says("新闻发布会（11-18 22:00 前）");
    desk.ok("escalate 2");
    desk.refused("reply 2 --via 政府网站 --holding --text 请大家放心。").says("正在核实");
    desk.at("2026-11-18 02:50");
    desk.ok("reply 2 --via 政府网站 --holding --text 11月17日22时河口镇堤坝渗水，情况正在核实，已转移40人。")
        .says("按时");
    desk.at("2026-11-18 21:00");
    desk.refused("reply 2 --via 新闻发布会 --text 渗水点已封堵。").says("局长同意");
    desk.ok("reply 2 --text 渗水点已于11月18日15时封堵，40人全部安置，无伤亡。 --draft --author 王芳");
    desk.ok("approve 2 --by 韩局长 --for reply");
    desk.at("2026-11-18 22:01");
    desk.ok("reply 2 --via 新闻发布会").says("超期1分钟");

    // Nobody answered this one.
    desk.at("2026-11-19 09:00");
    desk.ok("report 班车停运无通知 --unit 河口镇 --channel 网上信访 --level 较大");
    desk.ok("report 同一件事再次反映 --unit 河口镇 --level 一般");
    desk.ok("classify 4 --invalid 重复 --reply-need 不需要 --reason 与第3件重复");
    desk.at("2026-11-22 18:00");
    let late = desk.json("overdue");
    assert_eq!(
        (late.as_array().unwrap().len(), &late[0]["case"], &late[0]["name"]),
        (1, &"2026-0003".into(), &"回应".into())
    );

    // The week.
    desk.at("2026-11-23 09:00");
    let stats = desk.json("stats --period 2026W47");
    let total = &stats["total"];
    assert_eq!((&total["received"], &total["valid"], &total["invalid"]), (&4.into(), &3.into(), &1.into()));
    assert_eq!((&total["replied"], &total["reply_rate"]), (&2.into(), &66.67.into()));
    assert_eq!(row(&stats, "人社局")["satisfaction_rate"], 100.0);
    desk.ok("paper draft 周报 --period 2026W47");
    let page = desk.ok("paper show P1");
    page.says("堤坝渗水").says("〔传言〕").says("班车停运");
    desk.ok("todo").says("信访舆情周报");
    desk.ok("verify");
}
