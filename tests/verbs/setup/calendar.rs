//! Limits by the calendar, and the notice of a new year.

use super::NOW;
use crate::office::Office;
use serde_json::Value;

fn due(line: &str) -> String {
    let object = Office::empty(NOW).json(&format!("calendar due {line}"));
    let keys: Vec<&str> = object.as_object().map(|o| o.keys().map(String::as_str).collect()).unwrap_or_default();
    assert_eq!(keys, ["due_at", "provisional", "start", "steps", "within"]);
    object["due_at"].as_str().unwrap_or_default().to_string()
}

#[test]
fn t1_to_t15_limits_end_when_the_table_says() {
    for (start, within, ends) in [
        ("2026-11-20 16:30", "1wd", "2026-11-23T23:59"),
        ("2026-11-22 09:30", "1wd", "2026-11-23T23:59"),
        ("2026-09-30 10:00", "1wd", "2026-10-08T23:59"),
        ("2026-10-09", "1wd", "2026-10-10T23:59"),
        ("2026-02-13", "1wd", "2026-02-14T23:59"),
        ("2026-02-14", "1wd", "2026-02-24T23:59"),
        ("2025-12-31", "1wd", "2026-01-04T23:59"),
        ("2026-09-18", "1wd", "2026-09-20T23:59"),
        ("2026-09-28", "5wd", "2026-10-10T23:59"),
        ("2026-09-30", "15wd", "2026-10-27T23:59"),
        ("2024-02-08", "1wd", "2024-02-09T23:59"),
        ("2024-04-10", "1wd", "2024-04-11T23:59"),
        ("2024-04-10", "1wd --overlay 广西", "2024-04-15T23:59"),
        ("2026-11-22 09:30", "2h", "2026-11-22T11:30"),
        ("2026-12-31 23:10", "2h", "2027-01-01T01:10"),
    ] {
        assert_eq!(due(&format!("\"{start}\" {within}")), format!("{ends}:00+08:00"), "{start} + {within}");
    }
}

#[test]
fn t13_strict_refuses_a_year_without_a_notice_and_else_says_provisional() {
    let office = Office::empty(NOW);
    office.ok("calendar due \"2026-12-31 10:00\" 1wd").says("暂定").says("calendar import").says("2027年");
    assert_eq!(office.json("calendar due \"2026-12-31 10:00\" 1wd")["provisional"], true);
    office.run("calendar due \"2026-12-31 10:00\" 1wd --strict").exits(1).says("暂定");
    office.ok("calendar due \"2026-12-31 23:10\" 2h --strict").lacks("暂定");
    assert_eq!(
        office.run("calendar due \"2026-12-31 10:00\" 1wd --strict -f json").exits(1).json()["provisional"],
        true
    );
}

#[test]
fn a_limit_is_reckoned_step_by_step_and_bad_words_are_refused() {
    let office = Office::empty(NOW);
    office
        .ok("日历 算期限 2026-09-30 10:00 1个工作日")
        .says("国庆节，不计")
        .says("第1个工作日")
        .says("10-08 24:00（周四）");
    office.refused("calendar due 2026-09-30 一会儿").says("1wd");
    office.refused("calendar due 2026-02-30 1wd").says("起点");
    office.refused("calendar due 2026-09-30 1wd --overlay 宁夏").says("广西");
    office.stopped("calendar due 1wd", 2);
}

#[test]
fn the_calendar_of_a_year_is_shown_with_its_gaps() {
    let office = Office::empty(NOW);
    office.ok("calendar show").says("2026年放假安排").says("元旦调休上班");
    office.ok("calendar show 2027").says("未录入");
    assert_eq!(office.json("calendar show 2024 --overlay 广西")["overlays"][0], "广西");
    office.refused("calendar show 20260").says("没有");
}

const NEW_YEAR: &str = "# years: 2027\ndate,kind,name\n2027-01-01,holiday,元旦\n2027-01-02,holiday,元旦\n\
                        2027-01-03,holiday,元旦\n2027-01-04,holiday,元旦\n";

#[test]
fn an_imported_notice_settles_provisional_times_and_is_recorded() {
    let office = Office::new("data-bureau", "某局", "2026-12-31 10:00");
    office.ok("account add 某局发布 --platform 微博 --certified-from 2024-01-01");
    office.ok("report 系统登录慢 --unit 某局 --channel 微博 --source 微博 --comment-kind 咨询 --reads 10");
    let case = office.json("classify 1 --level 一般 --reply-need 需要");
    let first = |case: &Value| {
        case["duties"].as_array().and_then(|d| d.iter().find(|d| d["kind"] == "first_reply").cloned()).expect("owed")
    };
    assert_eq!(
        (&first(&case)["due_at"], &first(&case)["provisional"]),
        (&"2027-01-01T23:59:00+08:00".into(), &true.into())
    );
    office.at("2027-01-05 09:00");
    office.file("2027.csv", NEW_YEAR);
    let said = office.json("calendar import 2027.csv --notice 国办发明电〔2026〕9号");
    assert_eq!(said["recomputed"][0]["after"], "2027-01-05T23:59:00+08:00", "{said}");
    assert_eq!(office.json("calendar show 2027")["loaded"], true);
    assert_eq!(office.json("calendar due \"2026-12-31 10:00\" 1wd")["due_at"], "2027-01-05T23:59:00+08:00");
    let why = office.json("rules explain 2026-0001");
    assert_eq!(
        (&first(&why)["due_at"], &first(&why)["provisional"]),
        (&"2027-01-05T23:59:00+08:00".into(), &false.into())
    );
    office.ok("verify");
    office.refused("calendar import 2027.csv").says("已经录入过");
    // A correction reckons what is not yet due again.
    office.file("更正.csv", NEW_YEAR.replace("2027-01-04,holiday,元旦\n", "2027-01-05,holiday,元旦\n"));
    office.refused("calendar import 更正.csv").says("2027年").says("--correction");
    let corrected = office.json("calendar import 更正.csv --correction");
    assert_eq!(corrected["recomputed"][0]["after"], "2027-01-04T23:59:00+08:00", "{corrected}");
    office.ok("verify");
}

#[test]
fn a_calendar_file_with_faults_is_refused_whole_with_all_of_them() {
    let office = Office::new("school", "某校", NOW);
    office.file("坏.csv", "2027-13-01,holiday,元旦\n2027-01-02,睡觉,元旦\n2027-01-04,workday,元旦\n");
    let said = office.refused("calendar import 坏.csv");
    said.says("第1行").says("第2行").says("第3行");
    assert_eq!(office.json("verify")["acts"], 2);
    office.refused("calendar import 不在.csv").says("没有文件");
}
