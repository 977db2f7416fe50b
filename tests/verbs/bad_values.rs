//! A word that is not among those allowed: refused (exit 1) with the allowed ones, whichever option it stands in.

use crate::office::Office;

#[test]
fn a_bad_value_is_refused_with_the_words_allowed() {
    let town = Office::town();
    let case = town.general("老张问体检", "甲村");
    town.ok(&format!("reply {case} --text 已办。"));
    for (line, allowed) in [
        ("stats --by 颜色", "单位"),
        ("stats --period 上上季", "2026Q3"),
        ("list --status 在途", "已上报"),
        ("list --level 特大", "重大"),
        ("rate 1 还行", "基本满意"),
        ("adopt 1 --by 县委办 --tier 国际", "county"),
        ("instruct 1 --by 吴刚 --text 请核 --tier 国际", "county"),
        ("approve 1 --by 钱明 --for 吃饭", "转办"),
        ("paper list --state 在途", "已印发"),
        ("classify 1 --level 特大", "重大"),
    ] {
        town.refused(line).says(allowed);
    }
    // A line that is no command is another thing.
    town.stopped("stats --bye unit", 2);
    town.stopped("rate 1", 2);
}
