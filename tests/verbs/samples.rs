//! L, H, M, X: what an item says about itself, where it came from, and in which form it was answered.

use crate::m_rows::centre;
use crate::x_rows::agency;
use serde_json::json;

#[test]
fn l_1_a_number_is_kept_as_it_was_told_with_whom_and_where() {
    let desk = agency();
    for (told, kept) in [("123", "123"), ("百余人", "百余人"), ("约30", "约30")] {
        let line = format!(
            "report 123名退休职工反映取暖补贴 --unit 城管科 --people {told} --who 退休职工 --place 金桥小区 --found \
             \"2026-03-01 08:00\""
        );
        let case = desk.json(&line);
        assert_eq!(
            (&case["people"], &case["who"], &case["place"]),
            (&json!(kept), &json!("退休职工"), &json!("金桥小区"))
        );
    }
}

#[test]
fn l_2_it_comes_by_telephone_fax_mail_meeting_or_website() {
    let desk = agency();
    for (word, id) in
        [("电话", "phone"), ("传真", "fax"), ("电子邮件", "email"), ("座谈会", "meeting"), ("网站", "website")]
    {
        assert_eq!(desk.json(&format!("report 停车费贵 --unit 城管科 --channel {word}"))["channel"], id, "{word}");
    }
}

#[test]
fn h_1_a_day_lies_between_the_news_and_its_registration() {
    let desk = agency();
    desk.at("2026-04-02 09:00");
    let case = desk.json("report 对住房保障条例的看法 --unit 住建科 --source 新华网 --published \"2026-04-01 09:00\"");
    assert_eq!((&case["source"], &case["published_at"]), (&json!("新华网"), &json!("2026-04-01T09:00:00+08:00")));
    let lags = desk.json("stats --period 2026-04 --lags");
    let found = lags["lags"].as_array().and_then(|all| all.iter().find(|l| l["key"] == "discovery")).expect("a lag");
    assert_eq!(found["median_minutes"], 24 * 60);
}

#[test]
fn h_3_words_between_quotation_marks_stay_as_they_were_said() {
    let desk = agency();
    let text = "居民说：“5年以上可以购买”是好事，‘但’租金谁定？";
    let case = desk.json(&["report", text, "--unit", "住建科", "--level", "一般", "--send"]);
    assert_eq!(case["text"], text);
    desk.ok("amend 1 --title 对住房保障条例的看法");
    assert_eq!(desk.show("1")["text"], text);
    assert_eq!(desk.run(&["amend", "1", "--text", "居民普遍欢迎"]).code, 2, "there is no way to change it");
}

#[test]
fn m_1_good_news_bad_news_and_policy_and_m_8_three_kinds_of_matter() {
    let desk = centre();
    for (word, id) in [("正面", "positive"), ("中性", "neutral"), ("负面", "negative")] {
        let case = desk.json(&format!("report 网上议论 --unit 一科 --source 贴吧 --stance {word}"));
        assert_eq!((&case["stance"], &case["kind"]), (&json!(id), &json!("opinion")), "{word}");
    }
    assert_eq!(desk.json("report 新政策摘要 --unit 一科 --kind 政策信息")["kind"], "policy");
    for (word, id) in [("重大变化", "change"), ("思想动态", "thought"), ("重大事件和突发事件", "incident")]
    {
        let case = desk.json(&format!("report 网上议论 --unit 一科 --content {word}"));
        assert_eq!(case["content"], json!([id]), "{word}");
    }
    desk.refused("report 网上议论 --unit 一科 --content 花絮").says("反映类型").says("思想动态");
    assert_eq!(desk.json("list --kind 政策信息").as_array().map(Vec::len), Some(1));
}

#[test]
fn x_3_an_answer_is_a_post_a_private_message_a_notice_or_a_call() {
    let desk = agency();
    let post = "report 路灯不亮 --unit 城管科 --source 论坛 --channel 论坛 --level 一般";
    for n in 1..=2 {
        desk.ok(post);
        desk.ok(&format!("reply {n} --text 您好，路灯已于3月1日更换12盏。 --draft --author 李强"));
        desk.ok(&format!("approve {n} --by 吴分管 --for reply"));
    }
    desk.ok("reply 1 --account 市住建局");
    desk.ok("reply 2 --via 电话");
    desk.ok("message 1 --text 请到窗口详谈");
    desk.ok("publish 2 --place 论坛 --text 路灯已于3月1日更换12盏。");
    let replies = |id: &str| desk.show(id)["replies"].clone();
    assert_eq!((replies("1").as_array().map(Vec::len), desk.show("1")["messages_sealed"].as_u64()), (Some(1), Some(1)));
    desk.ok("show 1").says("市住建局");
    desk.ok("show 2").says(&["电话", "发布于论坛"]);
}
