//! V-3.2b–e and C7: every cell of 规模 × 传播途径 × 内容 has the level the text gives it, or is left to a person.

use std::collections::BTreeMap;

use yuqing::rules::grading::{Answers, Suggestion, grade};
use yuqing::rules::read::read;
use yuqing::rules::{Field, Rulebook};

const SCALES: [&str; 3] = ["few", "many", "mass"];
const SPREADS: [&str; 5] = ["offline", "wechat_group", "moments", "may_reach_web", "web"];
const SUBJECTS: [&str; 3] = ["personal", "town_policy", "national_policy"];

fn town() -> Rulebook {
    let text = include_str!("../../rulebooks/veterans-town.toml");
    read(text, "veterans-town.toml").expect("the rulebook that ships has no faults")
}

fn answers(given: &[(Field, &str)]) -> Answers {
    let mut answers = BTreeMap::new();
    for (field, value) in given {
        answers.insert(*field, vec![value.to_string()]);
    }
    answers
}

fn cell(town: &Rulebook, scale: &str, spread: &str, subject: &str) -> Suggestion {
    let given = [(Field::Scale, scale), (Field::Spread, spread), (Field::Subject, subject)];
    grade(town, &answers(&given))
}

#[test]
fn eleven_of_twenty_seven_cells_are_covered() {
    let town = town();
    let collapsed = |spread| match spread {
        "offline" => "offline",
        "wechat_group" | "moments" => "wechat",
        _ => "web",
    };
    let mut cells: BTreeMap<(&str, &str, &str), Option<String>> = BTreeMap::new();
    for scale in SCALES {
        for spread in SPREADS {
            for subject in SUBJECTS {
                let got = cell(&town, scale, spread, subject);
                let level = got.level.clone().filter(|_| got.covered);
                let before = cells.insert((scale, collapsed(spread), subject), level.clone());
                assert!(
                    before.is_none_or(|before| before == level),
                    "{scale} {spread} {subject}: words of one class must agree"
                );
            }
        }
    }
    let count = |level: Option<&str>| cells.values().filter(|l| l.as_deref() == level).count();
    assert_eq!(cells.len(), 27);
    assert_eq!(count(Some("general")), 9);
    assert_eq!(count(Some("serious")), 1);
    assert_eq!(count(Some("major")), 1);
    assert_eq!(count(None), 16);
}

#[test]
fn few_people_alone_make_it_general_and_the_rest_is_noted() {
    let got = cell(&town(), "few", "wechat_group", "town_policy");
    assert_eq!(got.level.as_deref(), Some("general"));
    assert!(got.covered);
    assert_eq!(got.clause.as_deref(), Some("三.2"));
    assert_eq!(got.reason, "三.2：极少数人参与");
    assert_eq!(got.notes, ["渠道、内容已达较大要件"]);
}

#[test]
fn the_three_conditions_of_serious_are_conjunctive() {
    for spread in ["wechat_group", "moments"] {
        let got = cell(&town(), "many", spread, "town_policy");
        assert_eq!(got.level.as_deref(), Some("serious"));
        assert!(got.covered);
    }
    assert!(!cell(&town(), "many", "wechat_group", "personal").covered);
}

#[test]
fn a_spread_that_may_reach_the_web_counts_for_major() {
    for spread in ["may_reach_web", "web"] {
        let got = cell(&town(), "mass", spread, "national_policy");
        assert_eq!(got.level.as_deref(), Some("major"));
        assert!(got.covered && got.notes.is_empty());
    }
}

#[test]
fn an_uncovered_cell_takes_the_nearest_and_says_so() {
    let got = cell(&town(), "many", "moments", "national_policy");
    assert_eq!(got.level.as_deref(), Some("serious"));
    assert!(!got.covered);
    assert_eq!(
        got.reason,
        "较多人参与、经朋友圈传播、涉及国家政策：原文未覆盖，请人工研判；最接近较大（规模、渠道相符）"
    );
    assert_eq!(got.notes, ["内容已达重大要件"]);
}

#[test]
fn no_uncovered_cell_on_the_web_or_with_a_crowd_is_below_serious() {
    let town = town();
    for scale in SCALES {
        for spread in SPREADS {
            for subject in SUBJECTS {
                let got = cell(&town, scale, spread, subject);
                let heavy = scale == "mass" || ["may_reach_web", "web"].contains(&spread);
                if !got.covered && heavy {
                    assert_ne!(got.level.as_deref(), Some("general"), "{scale} {spread}");
                    assert!(got.level.is_some());
                }
            }
        }
    }
}

#[test]
fn a_floor_lifts_a_nearest_cell_that_lies_lower() {
    let text = include_str!("../../rulebooks/veterans-town.toml");
    // Without the rules of 较大 and 重大 nothing is near; only the floor speaks.
    let cut =
        text.replace("level = \"较大\"\nwhen = { scale = \"较多\"", "level = \"一般\"\nwhen = { scale = \"较多\"");
    let town = read(&cut, "cut.toml").expect("still whole");
    let got = cell(&town, "many", "web", "town_policy");
    assert_eq!(got.level.as_deref(), Some("serious"));
    assert!(got.reason.ends_with("最接近一般（规模、内容相符）；经网络媒体传播，不低于较大"));
}

#[test]
fn a_rule_decides_as_soon_as_its_own_inputs_are_known() {
    let got = grade(&town(), &answers(&[(Field::Scale, "few")]));
    assert_eq!(got.level.as_deref(), Some("general"));
    assert!(got.missing.is_empty());
}

#[test]
fn without_enough_answers_nothing_is_suggested_and_the_missing_ones_are_named() {
    let town = town();
    let got = grade(&town, &Answers::new());
    assert_eq!(got.level, None);
    assert_eq!(got.missing, [Field::Scale, Field::Spread, Field::Subject]);
    assert_eq!(got.reason, "尚缺参与规模、传播途径、内容指向，不能建议等级");
    let got = grade(&town, &answers(&[(Field::Spread, "web"), (Field::Subject, "national_policy")]));
    assert_eq!(got.level, None, "规模 could still make it 一般");
    let got = grade(&town, &answers(&[(Field::Scale, "many")]));
    assert_eq!(got.missing, [Field::Spread, Field::Subject]);
}
