//! Words a case is described by, and how a brief and a piece print them.

use crate::office::Office;

fn agency() -> Office {
    let desk = Office::new("agency", "市总工会", "2026-03-02 09:00");
    desk.ok("unit add 城东站 --kind department");
    desk
}

/// 原文：一定时期、一定范围内的群体性意见；123名、百余人 · 见 --people、--who、--place
#[test]
fn l_1_how_many_of_whom_where_is_kept_as_it_was_said() {
    let desk = agency();
    desk.ok("report 退休金问题 --unit 城东站 --people 123 --who 退休职工 --place 城东片区 --occurred 2026-02-01");
    desk.ok("report 退休金问题 --unit 城东站 --people 百余人");
    let case = desk.show("1");
    assert_eq!(
        (&case["people"], &case["who"], &case["place"]),
        (&"123".into(), &"退休职工".into(), &"城东片区".into())
    );
    assert_eq!(desk.show("2")["people"], "百余人");
    desk.ok("show 2").says("人数 百余人");
}

/// 原文：电话、传真、电子邮件、座谈会、网站 · 见 --channel
#[test]
fn l_2_every_way_a_matter_comes_in_has_its_word() {
    let desk = agency();
    for (word, id) in
        [("电话", "phone"), ("传真", "fax"), ("邮件", "email"), ("座谈会", "meeting"), ("网站", "website")]
    {
        desk.ok(&format!("report 停水 --unit 城东站 --channel {word}"));
        assert_eq!(desk.show("-")["channel"], id);
    }
    let stats = desk.json("stats --period 2026-03 --by channel");
    let received: u64 = stats["rows"].as_array().unwrap().iter().map(|r| r["received"].as_u64().unwrap()).sum();
    assert_eq!(received, 5);
}

/// 原文：分析、筛选、分类、归纳，提炼观点 · 见 文书 起草 专报 --case
#[test]
fn l_4_5_one_piece_of_seven_keeps_its_seven_sources() {
    let desk = agency();
    for n in 1..=7 {
        desk.ok(&format!("report 第{n}条反映停水 --unit 城东站 --level 一般 --send"));
    }
    let drafted = desk.json("paper draft 专报 --case 1 2 3 4 5 6 7");
    assert_eq!(drafted["cases"].as_array().unwrap().len(), 7);
    assert_eq!(desk.json("list").as_array().unwrap().len(), 7, "none is deleted");
    desk.ok("paper show P1").says("第1条反映停水").says("第7条反映停水");
}

/// 原文：引号内的条文照录 · 见 文书 修改、印发
#[test]
fn h_3_a_quotation_is_printed_as_it_was_typed() {
    let desk = agency();
    desk.ok("report 住房保障条例 --unit 城东站 --level 一般 --published 2026-03-01 --send");
    desk.ok("paper draft 社会舆情信息 --case 1");
    let quoted = "“5年以上的，可以按照规定购买完全产权”";
    let body = desk
        .file("稿.md", format!("# 信息\n\n## 二、反映\n\n居民认为，{quoted}是好事。\n\n## 四、建议\n\n尽早公布。\n"));
    desk.ok(&format!("paper edit P1 --body {body}"));
    desk.ok("paper issue P1").lacks("没有引用原话");
    desk.ok("paper render P1").says(quoted);
}

/// 原文：及时进行跟帖回复；私信、公告、电话 · 见 回复 --kind
#[test]
fn x_3_a_reply_says_of_what_kind_it_is() {
    let desk = agency();
    desk.ok("person add 吴分管 --unit 市总工会 --role 分管领导");
    desk.ok("account add 市总工会 --platform 论坛 --certified-from 2025-01-01");
    for (n, kind, id) in [(1, "跟帖", "post"), (2, "私信", "message"), (3, "公告", "notice"), (4, "电话", "phone")]
    {
        desk.ok("report 停水 --unit 城东站 --source 论坛 --level 一般");
        desk.ok(&format!("reply {n} --text 您好，3月2日18时恢复供水，由城东站负责。 --draft"));
        desk.ok(&format!("approve {n} --by 吴分管 --for reply"));
        desk.ok(&format!("reply {n} --account 市总工会 --kind {kind}"));
        assert_eq!(desk.show(&n.to_string())["replies"][0]["kind"], id);
    }
    desk.ok("show 1").says("（跟帖）");
    desk.refused("reply 1 --via 电话 --text 您好，3月3日已恢复。 --kind 飞鸽").says("跟帖、私信、公告、电话");
}

fn centre() -> Office {
    let desk = Office::new("monitoring-centre", "市监测科", "2026-04-18 09:00");
    desk.ok("unit add 一科 --kind section");
    desk
}

/// 原文：正负面舆情信息，以及有关政策信息 · 见 --stance、--kind 政策信息
#[test]
fn m_1_stance_and_policy_information() {
    let desk = centre();
    for (words, stance) in [("--stance 正面", "positive"), ("--stance 中性", "neutral"), ("--stance 负面", "negative")]
    {
        desk.ok(&format!("report 一条 --unit 一科 {words}"));
        assert_eq!(desk.show("-")["stance"], stance);
    }
    desk.ok("report 公积金新政 --unit 一科 --kind 政策信息");
    assert_eq!(desk.json("list --kind 政策信息").as_array().unwrap().len(), 1);
}

/// 原文：重大变化、思想动态、重大事件和突发事件 · 见 --content
#[test]
fn m_8_three_sorts_of_what_is_reflected_several_at_once() {
    let desk = centre();
    desk.ok("report 一条 --unit 一科 --content 重大变化、思想动态");
    desk.ok("report 二条 --unit 一科 --content 突发事件");
    assert_eq!(desk.show("1")["content"], serde_json::json!(["change", "thought"]));
    assert_eq!(desk.show("2")["content"], serde_json::json!(["incident"]));
    desk.refused("report 三条 --unit 一科 --content 闲话").says("反映类型");
    let stats = desk.json("stats --period 2026-04 --by content");
    let received: u64 = stats["rows"].as_array().unwrap().iter().map(|r| r["received"].as_u64().unwrap()).sum();
    assert!(received >= 3, "{stats:#}");
    assert_eq!(stats["total"]["received"], 2);
}

/// The brief of 18 April, with what was told on the 17th.
fn brief() -> (Office, String) {
    let desk = Office::new("monitoring-centre", "市监测科", "2026-04-16 08:00");
    desk.ok("unit add 一科 --kind section");
    desk.at("2026-04-18 09:00");
    desk.ok(
        "report 监事长坠楼身亡 --unit 一科 --source 微博 --published \"2026-04-17 12:00\" --category 已发生 --flag 传言、部分回应 \
         --demand 期待有关部门介入调查",
    );
    desk.ok(
        "report 退保未果欲跳楼 --unit 一科 --source 微博 --category 未遂 --flag 拒绝透露 --demand 强烈建议国家治理一下",
    );
    desk.at("2026-04-19 08:30");
    desk.ok("paper draft 24小时 --period 2026-04-18");
    let page = desk.json("paper show P1")["body"].as_str().unwrap().to_string();
    (desk, page)
}

/// 原文：网友4月17日爆料、18日公告 · 见 --published、day_from
#[test]
fn f_2_told_the_day_before_and_picked_up_in_the_window_is_in_with_its_date() {
    let (_, page) = brief();
    assert!(page.contains("2026年4月17日12时发布"), "{page}");
}

/// 原文：因健康原因，并非流传的爆仓 · 见 --flag 传言、printed
#[test]
fn f_3_a_rumour_never_stands_as_a_fact() {
    let (desk, page) = brief();
    for line in page.lines().filter(|l| l.contains("坠楼身亡")) {
        assert!(line.contains("〔传言、部分回应〕"), "{line}");
    }
    desk.at("2026-04-19 09:00");
    desk.ok("amend 1 --flag 证实、已回应");
    desk.ok("paper edit P1 --refresh --as-of \"2026-04-19 09:00\"");
    desk.ok("paper show P1").says("坠楼身亡〔证实、已回应〕");
}

/// 原文：官方三缄其口、拒绝透露 · 见 list --flag、文书 官方回应
#[test]
fn f_5_events_without_a_full_response_are_listed() {
    let (desk, page) = brief();
    let part = page.split("## 二、官方回应").nth(1).unwrap().split("## ").next().unwrap();
    assert!(part.contains("部分回应") && part.contains("拒绝透露"), "{part}");
    for (flag, id) in [("部分回应", "2026-0001"), ("拒绝透露", "2026-0002")] {
        let listed = desk.json(&format!("list --flag {flag}"));
        assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &id.into()));
    }
}

/// 原文：期待介入调查、强烈建议国家治理 · 见 --demand
#[test]
fn f_6_what_people_ask_for_is_quoted() {
    let (_, page) = brief();
    let part = page.split("## 四、诉求").nth(1).unwrap();
    assert!(part.contains("“期待有关部门介入调查”") && part.contains("“强烈建议国家治理一下”"), "{part}");
}

/// 原文：两起跳楼事件，其一是欲跳楼 · 见 --category 已发生、未遂
#[test]
fn f_7_what_happened_and_what_did_not_are_counted_apart() {
    let (desk, page) = brief();
    assert!(page.contains("监测发现舆情2件（已发生1起，未遂1起）"), "{page}");
    let stats = desk.json("stats --period 2026-04 --by category");
    let count = |key: &str| crate::town::row(&stats, key)["received"].as_u64().unwrap();
    assert_eq!((count("happened"), count("attempted"), count("threatened")), (1, 1, 0));
}
