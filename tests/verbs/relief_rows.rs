//! Limits and closings in offices other than the town station: each rulebook allows what its clauses allow.

use crate::j_rows::school;
use crate::office::Office;

/// 原文：每位教师每学期一篇 · 见 时限 --waive
#[test]
fn j_2_1_2d_only_a_head_of_the_school_excuses_a_teacher_and_gives_no_more_time() {
    let desk = school();
    desk.ok("person add 教师一 --unit 语文组 --role 教师");
    desk.at("2026-10-12 09:00");
    let line = |how: &str, signer: &str| {
        format!("limit 教师信息报道 --person 教师一 --period 2026秋 {how} --reason 产假 --signer {signer}")
    };
    desk.refused(&line("--waive", "王芳")).says(&["只有", "王芳不是", "二.1（2）"]);
    desk.refused(&line("--waive", "教师一")).says("教师一不是");
    desk.refused(&line("--extend 2027-03-01", "李校长")).says("制度没有许可“教师信息报道”延期");
    desk.ok(&line("--waive", "韦副校长"));
    desk.refused("limit 教师信息报道 --person 教师一 --period 2027秋 --waive --reason 产假 --signer 李校长")
        .says("2027年秋季学期还没有开始");
}

/// 原文：重大突发事件应在事发后2小时内报送 · 见 办结
#[test]
fn j_3_1a_an_emergency_never_sent_up_is_not_closed() {
    let desk = school();
    desk.at("2026-10-12 09:00");
    desk.ok("report 食堂吐泻十余人 --unit 语文组 --category 家长 --channel 家长会 --emergency --occurred 8:30");
    desk.refused("close 1").says(&["报送记录", "三.1"]);
    desk.refused("limit 1 --duty 首报 --extend 2h --reason 忙 --signer 李校长").says("制度没有许可“首报”延期");
}

/// 原文：调查核实、归类、评估、转送 · 见 办结
#[test]
fn b_4_what_nobody_assessed_is_not_closed() {
    let office = Office::new("data-bureau", "清江局", "2026-11-20 10:00");
    office.ok("report 系统登录慢 --unit 清江局 --source 微博 --comment-kind 一般性评论");
    office.refused("close 1").says(&["归类、评估", "第四条", "yuqing classify 2026-0001"]);
}

/// 原文：在限定时间内处置 · 见 时限 --extend
#[test]
fn b_9a_a_section_gets_one_more_day_from_the_deputy_and_the_public_limit_none() {
    let office = Office::new("data-bureau", "清江局", "2026-11-20 08:00");
    office.ok("unit add 一科 --kind section");
    for (name, role) in [("孙副", "副组长"), ("王芳", "专人")] {
        office.ok(&format!("person add {name} --unit 清江局 --role {role}"));
    }
    office.ok("person add 吴科长 --unit 一科 --role 科室负责人");
    office.ok("account add 清江数据 --platform 微博 --certified-from 2024-01-01");
    office.ok("report 系统登录慢 --unit 清江局 --source 微博 --comment-kind 咨询 --level 一般");
    office.ok("refer 1 --to 一科 --within 4h --boundary 排查");
    office.refused("limit 1 --duty 反馈 --extend 2h --reason 忙 --signer 孙副").says("没有期限");
    office.ok("receive 1 --unit 一科");
    let extend = |by: &str, signer: &str| format!("limit 1 --duty 反馈 --extend {by} --reason 忙 --signer {signer}");
    office.refused(&extend("2h", "吴科长")).says("吴科长不是");
    office.refused(&extend("3wd", "孙副")).says("一次延期至多1个工作日");
    office.ok(&extend("2h", "孙副"));
    office.refused(&extend("1h", "孙副")).says("至多延期1次");
    office.refused("limit 1 --duty 首次回应 --extend 1wd --reason 忙 --signer 孙副").says("制度没有许可“首次回应”延期");
}
