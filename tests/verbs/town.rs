//! The town of the examples, and what many tests ask of an answer.

use crate::office::{CLERK, Office};
use serde_json::Value;
use std::sync::OnceLock;

pub const TOWN: &str = "清河镇退役军人服务站";

impl Office {
    /// 清河镇退役军人服务站 since 1 January 2026, with its people and four stations; now it is 2 March.
    pub fn town() -> Office {
        static MADE: OnceLock<Vec<u8>> = OnceLock::new();
        let made = MADE.get_or_init(|| std::fs::read(Office::made_town().ledger()).expect("read"));
        let town = Office::empty("2026-03-02 09:00");
        std::fs::write(town.ledger(), made).expect("written");
        town
    }

    fn made_town() -> Office {
        let town = Office::new("veterans-town", TOWN, "2026-01-01 08:00");
        for (name, roles) in [("何镇长", "组长"), ("马站长", "镇站站长、副组长"), (CLERK, "联络员、舆情信息专管员")]
        {
            town.ok(&["person", "add", name, "--unit", TOWN, "--role", roles]);
        }
        for (unit, head, superior, officer) in [
            ("甲村", "赵站长", "钱明", "孙小雨"),
            ("乙村", "李站长", "孙平", "周静"),
            ("丙社区", "吴站长", "郑海", "王秀"),
            ("丁村", "冯站长", "陈东", "褚云"),
        ] {
            town.ok(&["unit", "add", unit, "--kind", "village"]);
            town.ok(&["person", "add", head, "--unit", unit, "--role", "站长"]);
            town.ok(&["person", "add", superior, "--unit", unit, "--role", "本单位主管领导"]);
            town.ok(&["person", "add", officer, "--unit", unit, "--role", "舆情信息专管员、责任人"]);
        }
        town
    }

    /// A town station since 1 January 2026 with 甲村, whose 主管领导 is 钱明, and its liaison; now it is `now`.
    pub fn one_village(now: &str) -> Office {
        let office = Office::new("veterans-town", TOWN, now);
        office.ok("unit add 甲村 --kind village");
        office.ok("person add 钱明 --unit 甲村 --role 本单位主管领导");
        office.ok(&format!("person add {CLERK} --unit {TOWN} --role 联络员"));
        office
    }

    /// A town station with these villages and its own three people, on 1 January 2026.
    pub fn villages(villages: &[&str]) -> Office {
        let office = Office::new("veterans-town", TOWN, "2026-01-01 08:00");
        for village in villages {
            office.ok(&format!("unit add {village} --kind village"));
        }
        for (name, role) in [("何正", "组长"), ("马平", "镇站站长、副组长"), (CLERK, "联络员")] {
            office.ok(&format!("person add {name} --unit {TOWN} --role {role}"));
        }
        office
    }

    /// A 较大 item of 甲村, registered and classified, not consented to yet.
    #[track_caller]
    pub fn serious(&self, text: &str) -> String {
        let mut line = vec![text];
        line.extend(
            "--unit 甲村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --author 孙小雨".split(' '),
        );
        let id = self.report(&line);
        self.ok(&["classify", &id]);
        id
    }

    /// A 一般 item sent up at once.
    #[track_caller]
    pub fn general(&self, text: &str, unit: &str) -> String {
        self.report(&[text, "--unit", unit, "--channel", "微信", "--scale", "极少数", "--level", "一般", "--send"])
    }

    /// A 一般 item sent up at this moment.
    #[track_caller]
    pub fn sent(&self, unit: &str, at: &str) -> String {
        self.at(at).general("体检通知没到户", unit)
    }
}

impl Office {
    /// Writes something wherever a draft waits for a person's words.
    #[track_caller]
    pub fn fill(&self, paper: &str) {
        self.ok(&format!("paper render {paper} -o 稿.md"));
        let mut text = self.read("稿.md");
        while let Some(at) = text.find("〔待填") {
            let end = at + text[at..].find('〕').expect("closed") + '〕'.len_utf8();
            text.replace_range(at..end, "继续做好工作。");
        }
        self.file("稿.md", text);
        self.ok(&format!("paper edit {paper} --body 稿.md"));
    }

    /// The quarterly bulletin (季度通报), filled in and issued.
    #[track_caller]
    pub fn bulletin(&self, period: &str) -> String {
        let drafted = self.json(&format!("paper draft 季度 --period {period}"));
        let paper = drafted["id"].as_str().expect("an id").to_string();
        self.fill(&paper);
        self.ok(&format!("paper issue {paper} --number 清退役发〔2026〕{period}号"));
        paper
    }
}

/// The duties of a kind, from an array of them.
#[track_caller]
pub fn duties<'v>(value: &'v Value, kind: &str) -> Vec<&'v Value> {
    let all = value.as_array().or_else(|| value["duties"].as_array()).expect("duties");
    all.iter().filter(|d| d["kind"] == kind).collect()
}

/// The only duty of a kind that stands.
#[track_caller]
pub fn duty<'v>(value: &'v Value, kind: &str) -> &'v Value {
    let found: Vec<&Value> = duties(value, kind).into_iter().filter(|d| d["superseded"] != true).collect();
    assert_eq!(found.len(), 1, "{kind}: {found:#?}");
    found[0]
}

/// The only duty of a kind that a unit owes.
#[track_caller]
pub fn of_unit(duties: &Value, kind: &str, unit: &str) -> Value {
    let found: Vec<&Value> =
        duties.as_array().expect("duties").iter().filter(|d| d["kind"] == kind && d["owner"] == unit).collect();
    assert_eq!(found.len(), 1, "{kind} of {unit} in {duties:#}");
    found[0].clone()
}

/// Verbs of a timeline.
pub fn acts(case: &Value) -> Vec<&str> {
    case["timeline"].as_array().expect("a timeline").iter().filter_map(|a| a["act"].as_str()).collect()
}

/// The row of a statistic with this key or name.
#[track_caller]
pub fn row<'v>(stats: &'v Value, key: &str) -> &'v Value {
    let rows = stats["rows"].as_array().expect("rows");
    rows.iter().find(|r| r["key"] == key || r["name"] == key).unwrap_or_else(|| panic!("no row {key}: {stats:#}"))
}

/// A copy of a shipped rulebook with some of its text changed, as an office would change it.
#[track_caller]
pub fn rulebook(id: &str, changes: &[(&str, &str)]) -> String {
    let mut text = project(&format!("rulebooks/{id}.toml"));
    for (from, to) in changes {
        assert!(text.contains(from), "“{from}” is not in {id}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// A file of the project.
#[track_caller]
pub fn project(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}
