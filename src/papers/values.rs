//! The names a template may use, and what they stand for.

use super::input::PaperInput;
use super::template::Values;
use super::{prose, tables};
use crate::figures::{Bulletin, By, Measure, Rate, RateKind, praised, reminded};
use crate::rules::PaperKind;
use crate::time::stamp::paper_date;

/// Fills every name. A name that has nothing to say is empty, and its line can be left out with `{{?name}}`.
pub fn values(kind: &PaperKind, input: &PaperInput, bulletin: Option<&Bulletin>, title: &str) -> Values {
    let material = input.material;
    let stats = material.stats.first();
    let mut v = Values::default();
    v.set("title", title);
    v.set("kind", kind.term.name.as_str());
    v.set("clause", kind.clause.as_str());
    v.set("to", kind.to.join("、"));
    v.set("unit", input.unit_name());
    v.set("office", input.office.unit_name(crate::act::UnitId::OFFICE));
    v.set("date", paper_date(input.today));
    v.set("as_of", input.as_of.paper());
    v.set("basis", input.rules.basis.as_str());
    v.set("period", input.period.map_or(String::new(), |p| p.label()));
    v.set("cases_count", material.cases.len().to_string());

    v.set("overview", prose::overview(input));
    v.set("composition", prose::composition(input));
    v.set("timeliness", prose::timeliness(input));
    v.set("problems", prose::problems(input, bulletin));
    v.set("case_lines", prose::case_lines(input));
    v.set("events", prose::events(input));
    v.set("case_table", tables::cases(input));
    v.set("late_table", tables::late(input));
    v.set("adoption_table", tables::adoptions(input));
    v.set("data_notes", tables::data_notes(input, super::template_for(kind).0 != "bulletin"));
    v.set("lead", prose::lead(input));
    v.set("responses", prose::responses(input));
    v.set("demands", prose::demands(input));
    v.set("issues", prose::issues(input));
    v.set("honours", prose::honours(input));
    v.set("averages", stats.map_or(String::new(), prose::averages));
    let by_unit = stats.filter(|s| s.by == By::Unit && s.rows.len() > 1);
    v.set("unit_table", by_unit.map_or(String::new(), tables::statistic));

    v.set("bulletin_text", bulletin.map_or(String::new(), |b| prose::bulletin(input, b)));
    v.set("standing", bulletin.map_or(String::new(), prose::standing));
    v.set("bulletin_table", bulletin.map_or(String::new(), tables::bulletin));

    set_addressee(&mut v, input);
    set_lists(&mut v, input);
    set_meeting(&mut v, input);
    v
}

/// A letter to one unit of a list: its own figures, nobody else's (E-7).
fn set_addressee(v: &mut Values, input: &PaperInput) {
    let name = input.addressee.map_or(String::new(), |unit| input.safe(&input.office.unit_name(unit)));
    v.set("addressee", name);
    let stats = input.material.stats.first();
    let count = |m| stats.map_or(String::new(), |s| s.total.of(m).to_string());
    v.set("valid", count(Measure::Valid));
    v.set("replied", count(Measure::Replied));
    v.set("satisfied", count(Measure::Satisfied));
    let rate = |kind| stats.and_then(|s| s.rate(&s.total, kind)).map_or("—".to_string(), Rate::text);
    v.set("reply_rate", rate(RateKind::Reply));
    v.set("satisfaction_rate", rate(RateKind::Satisfaction));
}

/// 红名单 and 提醒 (E-6, E-7): the number printed is the length of the list.
fn set_lists(v: &mut Values, input: &PaperInput) {
    let stats = input.material.stats.first().filter(|s| s.by == By::Unit);
    let percent = |p: Option<f64>| p.map_or(String::new(), |p| format!("{p}%"));
    let policy = &input.rules.stats;
    v.set("praise_at", percent(policy.praise_at));
    v.set("remind_below", percent(policy.remind_below));
    let red = stats.map(praised).unwrap_or_default();
    let low = stats.map(reminded).unwrap_or_default();
    let names =
        |rows: &[&crate::figures::StatsRow]| rows.iter().map(|r| r.name.as_str()).collect::<Vec<_>>().join("、");
    let some = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    v.set("praised_count", some(red.len()));
    v.set("praised", names(&red));
    v.set("reminded_count", some(low.len()));
    v.set("reminded", names(&low));
    v.set("praised_table", stats.map_or(String::new(), |s| tables::rated_units(s, &red)));
    v.set("reminded_table", stats.map_or(String::new(), |s| tables::rated_units(s, &low)));
    let idle = stats.map_or(String::new(), |s| s.mean_of_units.without.join("、"));
    v.set("idle_units", idle);
    let any = stats.is_some_and(|s| s.total.of(Measure::Received) > 0);
    v.set("any_received", if any { "有" } else { "" });
}

fn set_meeting(v: &mut Values, input: &PaperInput) {
    let meeting = input.meeting;
    v.set("meeting_title", meeting.map_or(String::new(), |m| input.safe(&m.title)));
    v.set("meeting_at", meeting.map_or(String::new(), |m| m.at.paper()));
    v.set("meeting_date", meeting.map_or(String::new(), |m| paper_date(m.at.date())));
    let attendees = meeting
        .map_or(String::new(), |m| m.attendees.iter().map(|name| input.safe(name)).collect::<Vec<_>>().join("、"));
    v.set("attendees", attendees);
}
