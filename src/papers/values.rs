//! The names a template may use, and what they stand for.

use super::input::PaperInput;
use super::template::Values;
use super::words::{as_of, this};
use super::{appraisal, cases, kinds, pressing, prose, tables};
use crate::figures::{Bulletin, By, Measure, Rate, RateKind, praised, reminded};
use crate::rules::PaperKind;
use crate::time::stamp::paper_date;

/// Fills every name. A name that has nothing to say is empty, and its line can be left out with `{{?name}}`.
pub fn values(kind: &PaperKind, input: &PaperInput, bulletin: Option<&Bulletin>, title: &str) -> Values {
    let material = input.material;
    let stats = material.stats.first();
    let mut v = Values::default();
    v.set("标题", title);
    v.set("文种", kind.term.name.as_str());
    v.set("简称", kinds::short_name(&kind.term.name));
    v.set("所述", kinds::told(&kind.term.name));
    v.set("条款", kind.clause.as_str());
    v.set("主送", kind.to.join("、"));
    v.set("单位", input.unit_name());
    v.set("本级", input.office.unit_name(crate::act::UnitId::OFFICE));
    v.set("日期", paper_date(input.today));
    v.set("截至", as_of(input.as_of));
    let provisional = if input.is_provisional() { "暂计，" } else { "" };
    v.set("截至说明", format!("{provisional}数据截至{}", as_of(input.as_of)));
    v.set("制度", input.rules.basis.as_str());
    v.set("依据", quoted(&input.rules.basis));
    v.set("期间", input.period.map_or(String::new(), |p| p.label()));
    v.set("事项数", material.cases.len().to_string());

    v.set("基本情况", prose::overview(input));
    v.set("构成", prose::composition(input));
    v.set("走势", input.material.trend.as_ref().map_or(String::new(), prose::course));
    v.set("时限落实", prose::timeliness(input));
    v.set("存在问题", prose::problems(input, bulletin));
    v.set("事由", cases::cause(input));
    v.set("事项", cases::case_lines(input));
    v.set("事项说明", cases::events(input));
    v.set("事项表", tables::cases(input));
    v.set("超时表", tables::late(input));
    v.set("采用表", tables::adoptions(input));
    v.set("数据说明", tables::data_notes(input, super::template_for(kind).0 != "bulletin"));
    v.set("导语", cases::lead(input));
    v.set("官方回应", cases::responses(input));
    v.set("诉求", cases::demands(input));
    v.set("编发情况", cases::issues(input));
    v.set("荣誉", prose::honours(input));
    v.set("平均", stats.map_or(String::new(), prose::averages));
    let by_unit = stats.filter(|s| s.by == By::Unit && s.rows.len() > 1);
    v.set("单位表", by_unit.map_or(String::new(), |stats| tables::statistic(stats, input.rules)));

    v.set("报送采用", bulletin.map_or(String::new(), |b| prose::bulletin(input, b)));
    v.set("补计说明", bulletin.map_or(String::new(), |b| prose::apart(input, b)));
    v.set("占比注", bulletin.map_or(String::new(), prose::bulletin_note));
    v.set("名次", bulletin.map_or(String::new(), prose::standing));
    v.set("报送采用表", bulletin.map_or(String::new(), tables::bulletin));

    v.set("督办说明", pressing::summary(input));
    v.set("督办事项", pressing::matters(input));
    v.set("督办表", pressing::table(input));
    v.set("反馈期限", pressing::answer_by(input));

    appraisal::set(&mut v, input);
    set_addressee(&mut v, input);
    set_lists(&mut v, input);
    set_meeting(&mut v, input);
    v
}

/// 《甲》、《乙》: what the rules rest on, each by its title; one that is quoted already stays so.
pub(super) fn quoted(basis: &str) -> String {
    let one = |title: &str| if title.contains('《') { title.to_string() } else { format!("《{title}》") };
    basis.split('；').map(str::trim).filter(|t| !t.is_empty()).map(one).collect::<Vec<_>>().join("、")
}

/// A letter to one unit of a list: its own figures, nobody else's (E-7).
fn set_addressee(v: &mut Values, input: &PaperInput) {
    let name = input.addressee.map_or(String::new(), |unit| input.safe(&input.office.unit_name(unit)));
    v.set("收文单位", name);
    let stats = input.material.stats.first();
    let count = |m| stats.map_or(String::new(), |s| s.total.of(m).to_string());
    v.set("有效数", count(Measure::Valid));
    v.set("已回复数", count(Measure::Replied));
    v.set("满意数", count(Measure::Satisfied));
    let rate = |kind| stats.and_then(|s| s.rate(&s.total, kind)).map_or("—".to_string(), Rate::text);
    v.set("回复率", rate(RateKind::Reply));
    v.set("满意率", rate(RateKind::Satisfaction));
}

/// 红名单 and 提醒 (E-6, E-7): the number printed is the length of the list.
fn set_lists(v: &mut Values, input: &PaperInput) {
    let stats = input.material.stats.first().filter(|s| s.by == By::Unit);
    let percent = |p: Option<f64>| p.map_or(String::new(), |p| format!("{p}%"));
    let policy = &input.rules.stats;
    v.set("表扬线", percent(policy.praise_at));
    v.set("提醒线", percent(policy.remind_below));
    let red = stats.map(praised).unwrap_or_default();
    let low = stats.map(reminded).unwrap_or_default();
    let names =
        |rows: &[&crate::figures::StatsRow]| rows.iter().map(|r| r.name.as_str()).collect::<Vec<_>>().join("、");
    let some = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    v.set("表扬数", some(red.len()));
    v.set("表扬单位", names(&red));
    v.set("提醒数", some(low.len()));
    v.set("提醒单位", names(&low));
    v.set("表扬表", stats.map_or(String::new(), |s| tables::rated_units(s, &red)));
    v.set("提醒表", stats.map_or(String::new(), |s| tables::rated_units(s, &low)));
    let idle = stats.map_or(String::new(), |s| s.mean_of_units.without.join("、"));
    v.set("无件单位", idle);
    let any = stats.is_some_and(|s| s.total.of(Measure::Received) > 0);
    v.set("本期", this(input));
    v.set("有舆情", if any { "有" } else { "" });
}

fn set_meeting(v: &mut Values, input: &PaperInput) {
    let meeting = input.meeting;
    v.set("会议", meeting.map_or(String::new(), |m| input.safe(&m.title)));
    v.set("会议时间", meeting.map_or(String::new(), |m| m.at.paper()));
    v.set("会议日期", meeting.map_or(String::new(), |m| paper_date(m.at.date())));
    let attendees = meeting
        .map_or(String::new(), |m| m.attendees.iter().map(|name| input.safe(name)).collect::<Vec<_>>().join("、"));
    v.set("参加人", attendees);
}
