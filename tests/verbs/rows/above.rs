//! Bodies above: what is handed to them for settlement, who held a report back, how late it came.

use crate::office::Office;

fn township() -> Office {
    let desk = Office::new("township", "青山乡", "2026-06-01 09:00");
    desk.ok("unit add 城建办 --kind section");
    desk.ok("person add 何乡长 --unit 青山乡 --role 组长");
    desk.ok("report 水库渗漏 --unit 青山乡 --channel 论坛 --category 民生诉求类 --level 一般");
    desk.ok("file 1");
    desk
}

/// Kinds of what is overdue on cases; the weekly and monthly papers are another matter.
fn late(desk: &Office) -> Vec<String> {
    let late = desk.json("overdue");
    let cases = late.as_array().unwrap().iter().filter(|d| !d["case"].is_null());
    cases.map(|d| d["kind"].as_str().unwrap().to_string()).collect()
}

/// 原文：乡镇无法解决的提交市政府相关部门备案和协调处置 · 见 上报 --to 市政府相关部门、--答复、settles
#[test]
fn d_4b_what_the_city_has_is_forwarded_until_it_answers_and_overdue_still_shows_it() {
    let desk = township();
    desk.ok("escalate 1 --to 市政府相关部门 --within 5wd");
    let case = desk.show("1");
    assert_eq!((&case["status"], &case["handling_tier"]), (&"forwarded".into(), &"above".into()));
    assert_eq!(desk.json("list --status 已提交上级")[0]["id"], "2026-0001");
    desk.refused("close 1").says("市政府相关部门的协调处置结果");
    // 5 working days from Monday 1 June: Monday 8 June.
    let due = |desk: &Office| {
        let case = desk.show("1");
        let duties = case["duties"].as_array().unwrap().clone();
        duties.iter().find(|d| d["kind"] == "city_result").unwrap()["due_at"].as_str().unwrap().to_string()
    };
    assert_eq!(due(&desk), "2026-06-08T23:59:00+08:00");
    desk.at("2026-06-09 09:00");
    assert_eq!(late(&desk), ["city_result"]);
    desk.ok("escalate 1 --to 市政府相关部门 --receipt 市网信备〔2026〕8号");
    assert_eq!(desk.show("1")["status"], "forwarded", "a number is no answer");
    desk.ok("escalate 1 --to 市政府相关部门 --answer 市水利局已加固");
    assert_eq!(desk.show("1")["status"], "handled");
    assert!(late(&desk).is_empty());
    desk.ok("verify");
}

/// 原文：提交后仍不办结 · 见 given、no_limit、withdraw
#[test]
fn d_4b_without_an_agreed_limit_nothing_is_late_and_a_withdrawn_forwarding_comes_back() {
    let desk = township();
    desk.ok("escalate 1 --to 市政府相关部门").says("没有约定");
    desk.at("2026-09-01 09:00");
    assert!(late(&desk).is_empty());
    let seq = desk.show("1")["timeline"].as_array().unwrap().last().unwrap()["seq"].as_u64().unwrap();
    desk.ok(&format!("withdraw {seq} --reason 报错对象"));
    assert_ne!(desk.show("1")["status"], "forwarded");
    // Where nothing waits for an answer a limit would mean nothing.
    desk.refused("escalate 1 --to 领导小组 --within 5wd").says("不写 --within");
    // Answered to the public meanwhile, it is still with the city; afterwards it is answered.
    desk.ok("escalate 1 --to 市政府相关部门 --due 2026-09-10");
    desk.ok("reply 1 --via 电话 --text 您好，9月1日已报市水利局，9月10日前答复。");
    assert_eq!(desk.show("1")["status"], "forwarded");
    desk.ok("escalate 1 --to 市政府相关部门 --answer 已加固");
    assert_eq!(desk.show("1")["status"], "replied");
    // A leader's note may say by when.
    desk.ok("instruct 1 --by 何乡长 --text 盯到底 --within 2wd").says("09-03");
    desk.ok("instruct 1 --by 何乡长 --text 再看看").says("批示未写期限");
}

fn station() -> Office {
    let desk = Office::new("veterans-town", "清河镇站", "2026-11-22 08:00");
    desk.ok("unit add 甲村 --kind village");
    for (name, unit, role) in
        [("孙平", "甲村", "本单位主管领导"), ("周静", "甲村", "责任人"), ("吴刚", "清河镇站", "组长")]
    {
        desk.ok(&format!("person add {name} --unit {unit} --role {role}"));
    }
    desk
}

/// 原文：领导不同意报，信息成为无效劳动 · 见 审批 --refuse、list --withheld、overdue
#[test]
fn l_4_7_a_missed_first_report_is_the_refusing_leaders() {
    let desk = station();
    desk.at("2026-11-22 09:40");
    desk.ok("report 老兵聚集讨说法 --unit 甲村 --author 周静 --emergency --level 重大 --occurred \"2026-11-22 09:30\"");
    desk.ok("approve 1 --by 孙平 --for escalate --refuse --reason 影响不好");
    // Not due yet: nobody has missed anything.
    desk.ok("show 1").says("不同意：影响不好");
    desk.at("2026-11-22 12:00");
    let late = desk.json("overdue");
    assert_eq!((&late[0]["kind"], &late[0]["attributed_to"]), (&"first_report".into(), &"孙平".into()));
    desk.ok("overdue").says("责任 孙平（不同意上报）");
    assert_eq!(desk.json("list --withheld")[0]["id"], "2026-0001");
    // Sent in the end: late, and still his.
    desk.ok("approve 1 --by 孙平 --for escalate");
    desk.ok("escalate 1 --to 镇工作小组");
    let first =
        desk.show("1")["duties"].as_array().unwrap().iter().find(|d| d["kind"] == "first_report").cloned().unwrap();
    assert_eq!(
        (&first["state"], &first["late_minutes"], &first["attributed_to"]),
        (&"late".into(), &30.into(), &"孙平".into())
    );
    assert_eq!(desk.json("list --withheld").as_array().unwrap().len(), 0);
}

/// 原文：迟报的责任 · 见 overdue 责任
#[test]
fn l_4_7_a_report_nobody_refused_or_refused_only_after_it_was_due_is_the_stations() {
    let desk = station();
    desk.at("2026-11-22 09:40");
    desk.ok("report 老兵聚集讨说法 --unit 甲村 --author 周静 --emergency --level 重大 --occurred \"2026-11-22 09:30\"");
    desk.at("2026-11-22 12:00");
    desk.ok("approve 1 --by 孙平 --for escalate --refuse --reason 再等等");
    assert!(desk.json("overdue")[0]["attributed_to"].is_null());
    desk.ok("overdue").lacks("不同意上报");
}

/// 原文：错过报送时机，放马后炮 · 见 stale_days、lag_days
#[test]
fn l_4_8_how_many_days_a_report_comes_after_the_event_and_a_stale_one_is_pointed_out() {
    let desk = Office::new("agency", "市住建局", "2026-11-22 10:00");
    desk.ok("unit add 住建科 --kind department");
    let report = |words: &str| desk.ok(&format!("report 停水 --unit 住建科 --level 一般 --send {words}"));
    report("--occurred 2026-11-01").says("滞后21天").says("事发");
    desk.ok("show 1").says("信息滞后21天");
    assert_eq!(desk.show("1")["lag_days"], 21);
    // Seven days are seven, six are not; the event goes before its publication; unknown is unknown.
    report("--occurred 2026-11-16 --published 2026-11-01").lacks("滞后");
    assert_eq!(desk.show("2")["lag_days"], 6);
    report("--occurred 2026-11-15").says("滞后7天");
    report("");
    assert!(desk.show("4")["lag_days"].is_null());
    report("--published \"2026-11-22 08:00\"").lacks("滞后");
    assert_eq!(desk.show("5")["lag_days"], 0);
}

/// 原文：新华网4月1日消息（4月2日报） · 见 lag_days
#[test]
fn h_1_the_lag_of_a_piece_is_counted_from_the_day_of_its_source() {
    let desk = Office::new("agency", "永清街道", "2026-04-02 10:00");
    desk.ok("unit add 育才社区 --kind department");
    desk.ok("report 住房保障条例 --unit 育才社区 --level 一般 --source 新华网 --published 2026-04-01 --send");
    let case = desk.show("1");
    assert_eq!((&case["lag_days"], &case["source"]), (&1.into(), &"新华网".into()));
    desk.ok("show 1").says("信息滞后1天（自发布时间起）");
}
