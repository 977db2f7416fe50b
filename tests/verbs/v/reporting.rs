//! 二.3, 三.1, 五.1, 七: what a report says, through which channel, and what follows it.

use crate::office::Office;
use crate::town::{duties, duty};
use serde_json::{Value, json};

#[test]
fn v_3_1b_an_altered_attachment_is_noticed() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let file = town.file("截图.png", b"the picture");
    let case = town.json(&["attach", &id, &file, "--captured", "2026-03-02 08:40"]);
    let kept = &case["attachments"][0];
    assert_eq!((&kept["name"], &kept["size"]), (&json!("截图.png"), &json!(11)));
    assert_eq!(kept["sha256"].as_str().unwrap().len(), 64);
    town.ok(&["verify"]);
    std::fs::write(&file, b"another picture").unwrap();
    let proof = town.run(&["verify"]);
    proof.exits(4).says(&["截图.png", "不符", "第25号"]).in_chinese();
    std::fs::remove_file(&file).unwrap();
    // Moved away is told, but the ledger itself is sound.
    town.ok(&["verify"]).says("截图.png");
}

#[test]
fn v_3_1b_kept_bytes_do_not_depend_on_the_file() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let file = town.file("截图.png", b"the picture");
    town.ok(&["attach", &id, &file, "--keep"]);
    std::fs::remove_file(&file).unwrap();
    town.ok(&["verify"]).lacks("截图.png");
    town.refused(&["attach", &id, &file]).says(&["没有文件", "截图.png"]);
}

#[test]
fn v_3_1c_the_same_address_within_seven_days_is_suggested_as_one_event() {
    let town = Office::town();
    let url = "https://example.cn/t/1";
    let report = |town: &Office, unit: &str| {
        town.ok(&[
            "report",
            "帖子说优待证",
            "--unit",
            unit,
            "--url",
            url,
            "--channel",
            "微信",
            "--scale",
            "极少数",
            "--level",
            "一般",
            "--send",
        ])
    };
    report(&town, "甲村").lacks("同一事件");
    town.at("2026-03-09 08:59");
    report(&town, "乙村").says(&["2026-0001", "甲村", "同一事件", "yuqing link 2026-0001 2026-0002"]);
    let linked = town.json(&["link", "1", "2"]);
    assert_eq!((&linked[0]["event"], &linked[1]["event"]), (&json!("2026-0001"), &json!("2026-0001")));
    for id in ["1", "2"] {
        assert_ne!(town.show(id)["submitted_at"], Value::Null, "each 报送 stays");
    }
    town.at("2026-03-17 09:00");
    report(&town, "丙社区").lacks("同一事件");
}

#[test]
fn v_3_1c_one_address_copied_in_several_ways_is_one() {
    let town = Office::town();
    let mut n = 0;
    let mut report = |url: &str| {
        n += 1;
        let words = format!("第{n}处转的帖子");
        town.ok(&["report", &words, "--unit", "甲村", "--url", url, "--channel", "微信"])
    };
    report("https://bbs.example.cn/t/1").lacks("同一网址");
    for url in [
        "http://bbs.example.cn/t/1/",
        "https://bbs.example.cn/t/1#reply9",
        "https://bbs.example.cn/t/1?from=timeline",
        "BBS.example.cn/t/1",
    ] {
        report(url).says(&["同一网址", "2026-0001"]);
    }
    for url in ["https://bbs.example.cn/t/12", "https://bbs.example.cn/t/1?page=2", "https://bbs.example.cn/t"] {
        report(url).lacks("同一网址");
    }
    // A forum tells its pages apart by a parameter.
    report("https://bbs.example.cn/view?tid=5").lacks("同一网址");
    report("http://bbs.example.cn/view?from=wx&tid=5").says(&["同一网址", "2026-0009"]);
    report("https://bbs.example.cn/view?tid=51").lacks("同一网址");
    // It is kept as it was typed, but for the letters of its host, by which it is found again.
    assert_eq!(town.show("3")["url"], "https://bbs.example.cn/t/1#reply9");
    report("HTTPS://Weibo.COM/u/A1?Id=B").lacks("同一网址");
    report("https://weibo.com/u/A1?Id=B").says(&["同一网址", "2026-0012"]);
    report("https://weibo.com/u/a1?Id=B").lacks("同一网址");
    assert_eq!(town.show("13")["url"], "https://weibo.com/u/A1?Id=B");
}

#[test]
fn v_3_1c_linked_items_are_seen_by_both_and_can_be_parted() {
    let town = Office::town();
    for unit in ["甲村", "乙村", "丙社区"] {
        town.general("优待证", unit);
    }
    town.ok(&["link", "2", "3"]);
    let all = town.json(&["link", "1", "2"]);
    assert_eq!(all[0]["event"], "2026-0001");
    assert_eq!(town.show("3")["event"], "2026-0001", "the whole event is renamed");
    town.refused(&["link", "1", "2"]).says("已经关联");
    town.refused(&["link", "1", "1"]).says("写了两遍");
    town.refused(&["link", "1", "9"]).says("2026-0009");
    town.ok(&["link", "1", "2", "--undo", "--reason", "不是一回事"]);
    assert_ne!(town.show("1")["event"], town.show("2")["event"]);
}

#[test]
fn v_5_1a_a_serious_report_needs_evidence() {
    let town = Office::town();
    let report = |level: &str| {
        town.report(&[
            "优待证发放慢",
            "--unit",
            "甲村",
            "--scale",
            "较多",
            "--spread",
            "微信群",
            "--subject",
            "镇政策",
            "--level",
            level,
            "--reason",
            "站里商定",
        ])
    };
    for level in ["较大", "重大"] {
        let id = report(level);
        town.ok(&["approve", &id, "--by", "钱明"]);
        town.refused(&["escalate", &id]).says(&["缺 来源证据（五.1）", "attach"]);
        town.ok(&["amend", &id, "--source", "微信"]);
        town.ok(&["approve", &id, "--by", "钱明"]);
        town.ok(&["escalate", &id]);
    }
    let id = report("一般");
    town.ok(&["escalate", &id]).says("缺 来源证据（五.1）");
}

#[test]
fn v_5_1a_any_of_four_is_evidence() {
    let town = Office::town();
    let file = town.file("截图.png", b"picture");
    for with in [["--channel", "信访"], ["--source", "抖音"], ["--url", "http://a.cn"]] {
        let mut line = vec!["report", "优待证慢", "--unit", "甲村", "--scale", "极少数", "--level", "一般", "--send"];
        line.extend(with);
        town.ok(&line).lacks("缺 来源证据");
    }
    let id = town.report(&["优待证慢", "--unit", "甲村", "--scale", "极少数", "--level", "一般"]);
    town.ok(&["attach", &id, &file]);
    town.ok(&["escalate", &id]).lacks("缺 来源证据");
}

#[test]
fn v_5_1a_the_elements_left_out_are_named() {
    let town = Office::town();
    let id =
        town.report(&["老张问体检", "--unit", "甲村", "--channel", "微信", "--scale", "极少数", "--level", "一般"]);
    town.ok(&["escalate", &id]).says(&["要素未写全", "地点", "主体", "诉求", "措施"]);
    let id = town.report(&[
        "老张问体检",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--level",
        "一般",
        "--place",
        "甲村三组",
        "--who",
        "老张",
        "--demand",
        "补发通知",
        "--taken",
        "已登记",
        "--occurred",
        "2026-03-01 10:00",
    ]);
    town.ok(&["escalate", &id]).lacks("要素未写全");
}

#[test]
fn v_5_1a_an_emergency_is_never_held_up_for_want_of_completeness() {
    let town = Office::town();
    town.at("2026-11-23 09:40");
    let said = town.ok(&[
        "report",
        "桥头聚集",
        "--unit",
        "甲村",
        "--emergency",
        "--level",
        "重大",
        "--occurred",
        "9:30",
        "--oral",
        "钱明",
        "--send",
    ]);
    said.says(&["续报中补", "首报 按时"]);
    assert_eq!(town.show("1")["breach_count"], 0);
}

#[test]
fn v_5_1d_changing_a_material_fact_after_sending_is_a_misreport() {
    let town = Office::town();
    let id = town.report(&[
        "老张说有人聚集",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--scale",
        "极少数",
        "--people",
        "3",
        "--place",
        "村口",
        "--title",
        "有人聚集",
        "--level",
        "一般",
        "--send",
    ]);
    let case = town.json(&["amend", &id, "--people", "30", "--reason", "现场清点"]);
    assert_eq!(
        case["misreports"],
        json!([{"fact": "people", "before": "3", "after": "30", "seq": case["timeline"].as_array().unwrap().last().unwrap()["seq"]}])
    );
    town.ok(&["show", &id]).says(&["错报", "人数", "3", "30"]);
    // A slip of the pen in the title is none; nor is adding what was not known.
    let case = town.json(&["amend", &id, "--title", "有人聚集村口"]);
    assert_eq!(case["misreports"].as_array().unwrap().len(), 1);
    let case = town.json(&["amend", &id, "--who", "老张等人"]);
    assert_eq!(case["misreports"].as_array().unwrap().len(), 1);
    let case = town.json(&["amend", &id, "--place", "镇政府门口", "--occurred", "2026-03-02 07:00"]);
    assert_eq!(case["misreports"].as_array().unwrap().len(), 2, "the time was not known before");
    town.refused(&["amend", &id, "--place", "镇政府门口"]).says("没有要更正的内容");
}

#[test]
fn v_5_1d_before_sending_a_change_is_no_misreport() {
    let town = Office::town();
    let id = town.serious("优待证发放慢");
    let case = town.json(&["amend", &id, "--people", "20"]);
    let again = town.json(&["amend", &id, "--people", "40"]);
    assert_eq!((&case["misreports"], &again["misreports"]), (&json!([]), &json!([])));
}

#[test]
fn v_5_1d_the_level_and_the_unit_are_material_too() {
    let town = Office::town();
    let id = town.general("老张问体检", "甲村");
    let case = town.json(&["classify", &id, "--level", "较大", "--reason", "又有多人"]);
    assert_eq!(case["misreports"][0]["fact"], "level", "{case:#}");
    let case = town.json(&["amend", &id, "--unit", "乙村"]);
    assert_eq!(case["misreports"][1]["fact"], "unit");
    assert_eq!((&case["misreports"][1]["before"], &case["misreports"][1]["after"]), (&json!("甲村"), &json!("乙村")));
}

#[test]
fn v_5_1d_the_three_faults_stand_apart() {
    let town = Office::town();
    town.at("2026-11-23 12:00");
    // 迟报: by the clock.
    town.ok(&[
        "report",
        "桥头聚集",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--emergency",
        "--level",
        "重大",
        "--occurred",
        "9:30",
        "--people",
        "3",
        "--oral",
        "钱明",
        "--send",
    ])
    .says("首报 迟报30分钟");
    let case = town.show("1");
    assert_eq!((&duty(&case, "first_report")["late_minutes"], &case["misreports"]), (&json!(30), &json!([])));
    // 漏报: known, owed, not sent.
    let id = town.report(&[
        "河堤聚集",
        "--unit",
        "乙村",
        "--channel",
        "微信",
        "--emergency",
        "--level",
        "重大",
        "--occurred",
        "9:00",
    ]);
    let owed = town.json(&["overdue"]);
    let missing = duties(&owed, "first_report");
    assert_eq!((missing.len(), &missing[0]["case"], &missing[0]["owner"]), (1, &json!(id), &json!("乙村")));
    assert_eq!(missing[0]["late_minutes"], 60);
}

#[test]
fn v_5_1d_clues_name_the_three_faults_with_their_records() {
    let town = Office::town();
    town.at("2026-11-23 12:10");
    // 迟报 70 minutes, found 60 minutes too late; 错报 3 → 30.
    let late = town.report(&[
        "桥头聚集",
        "--unit",
        "甲村",
        "--channel",
        "微信",
        "--emergency",
        "--level",
        "重大",
        "--occurred",
        "9:00",
        "--found",
        "12:00",
        "--place",
        "桥头",
        "--who",
        "老兵",
        "--demand",
        "安置",
        "--taken",
        "劝离",
        "--people",
        "3",
        "--oral",
        "钱明",
        "--send",
    ]);
    town.ok(&["amend", &late, "--people", "30"]);
    // 漏报: the town heard of it, the village concerned never wrote; then it did.
    let heard =
        town.report(&["网上说丁村欠发补助", "--unit", crate::town::TOWN, "--about", "丁村", "--channel", "微信"]);
    let clues = town.json(&["clues", "--period", "2026"]);
    let of = |clues: &Value, kind: &str| -> Vec<Value> {
        clues.as_array().unwrap().iter().filter(|c| c["kind"] == kind).cloned().collect()
    };
    let one = &of(&clues, "late_report")[0];
    assert_eq!((&one["case"], &one["unit"], &one["clause"]), (&json!(late), &json!("甲村"), &json!("五.1")));
    assert!(one["says"].as_str().unwrap().contains("迟报70分钟；发现时已超时60分钟"), "{one:#}");
    let one = &of(&clues, "misreport")[0];
    assert_eq!((&one["case"], one["says"].as_str().unwrap()), (&json!(late), "人数 3 → 30"));
    let missing = of(&clues, "missing_report");
    assert_eq!((missing.len(), &missing[0]["case"], &missing[0]["unit"]), (1, &json!(heard), &json!("丁村")));
    let own = town.general("欠发补助", "丁村");
    town.ok(&["link", &heard, &own]);
    assert_eq!(of(&town.json(&["clues"]), "missing_report"), Vec::<Value>::new());
    // A mandatory element left out of a grave report.
    let id = town.serious("优待证发放慢");
    town.ok(&["approve", &id, "--by", "钱明"]);
    town.ok(&["escalate", &id]);
    let missing = of(&town.json(&["clues"]), "missing_report");
    assert_eq!((missing.len(), &missing[0]["case"]), (1, &json!(id)));
    assert!(missing[0]["says"].as_str().unwrap().contains("地点"), "{missing:#?}");
    town.ok(&["clues"]).says("不作责任认定");
}
