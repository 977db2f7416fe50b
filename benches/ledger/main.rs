//! Makes a large ledger through the real door, and times the inner loops. The ledger is an invented town of veterans' stations with 60 villages,
//! five years of cases, each taken through its life by the same code the verbs use. The same arguments give the same
//! ledger, but for the salts of its texts.
//!
//!     cargo bench --bench ledger -- make 100000 /tmp/ledger-100k.db
//!     cargo bench --bench ledger -- loops
//!
//! A clerk sits down every afternoon and records what has come in; about 4,000 cases stay open whatever the number.

mod loops;

use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;
use std::error::Error as Failure;
use std::path::Path;
use std::time::Instant;
use yuqing::act::{
    Adopt, CaseId, Facts, Follow, Init, MeasureDone, MeasureSet, Outcome, OwnerRef, PaperDraft, PaperIssue,
    PaperReceive, PersonAdd, PersonId, Rate, ReplySend, Report, RulesEnact, Satisfaction, Subject, UnitAdd, UnitId,
    Who,
};
use yuqing::casework::{Classing, Consent, Extra, Manner, Work, suggest};
use yuqing::error::Result;
use yuqing::ledger::{Clerk, Ledger};
use yuqing::rules::Laws;
use yuqing::rules::duty::Given;
use yuqing::rules::laws::shipped;
use yuqing::text::title_from;
use yuqing::time::{Period, PeriodKind, Stamp};

const VILLAGES: u32 = 60;
/// Cases that nobody finishes, spread evenly over the five years.
const NEVER_DONE: u64 = 4_000;
/// Days a case takes at most; those under way are open too.
const LONGEST: u64 = 7;

fn main() -> std::result::Result<(), Box<dyn Failure>> {
    // cargo bench adds --bench.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", cases, path] => make(cases.parse()?, Path::new(path)),
        [] | ["loops"] => loops::run(),
        _ => Err("ledger make NUMBER FILE | ledger loops".into()),
    }
}

fn make(cases: u64, path: &Path) -> std::result::Result<(), Box<dyn Failure>> {
    let start = Instant::now();
    let mut town = Town::found(path, cases)?;
    town.run()?;
    let seconds = start.elapsed().as_secs_f64();
    let acts = town.ledger.view().head()?.seq;
    println!("cases {cases} acts {acts} seconds {seconds:.1} acts_per_second {:.0}", acts as f64 / seconds);
    Ok(())
}

/// A small generator of numbers: the ledger must be the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }
}

const WHO: &[&str] = &[
    "退役军人老张",
    "数名老兵",
    "一名自称当地居民的网民",
    "军属李大妈",
    "多名网友",
    "一位志愿兵",
    "村里的老班长",
    "优抚对象王某",
];
const HOW: &[&str] =
    &["在微信群里反映", "来站反映", "在朋友圈发文称", "打来电话反映", "在接待日提出", "托联络员转告", "在问卷中写道"];
const WHAT: &[&str] = &[
    "体检通知没有送到户",
    "优待证发放太慢",
    "光荣牌掉色无人更换",
    "义务兵家庭优待金迟迟未到账",
    "安置岗位与承诺不符",
    "定向招聘会信息不公开",
    "学费补助材料重复提交",
    "自主就业补助标准不清楚",
    "走访慰问只到部分人家",
    "伤残等级评定时间过长",
    "立功喜报没有送到家里",
    "烈士墓周边杂草无人清理",
    "公交优待窗口不认证件",
    "落户手续来回跑了三趟",
    "医保报销比例解释不一",
    "养老接续年限认定有误",
    "复学手续学校不肯办",
    "站里电话长期无人接听",
];
const SO: &[&str] = &[
    "该情况已持续数月，群众多次向村委会反映未果",
    "附近居民也有类似说法，情绪总体平稳",
    "群内有十余人跟帖，未见过激言论",
    "反映人希望当面说明政策依据",
    "经初步了解，情况基本属实，正在进一步核对",
    "目前信息仅来自一人，内容真实性有待核实",
    "反映人曾拨打热线，答复正在处理但没有下文",
    "配有照片三张，地点与描述一致",
];
const ASK: &[&str] = &[
    "希望尽快核实处理并给出答复。",
    "请求明确办理时限并告知结果。",
    "要求公开说明标准和名单。",
    "希望安排专人上门。",
    "建议加强日常走访，避免再次发生。",
];
const RARE: &str = "琉璃";
const SURNAMES: &[&str] = &[
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗",
    "高",
];
const GIVEN: &[&str] =
    &["伟", "芳", "强", "敏", "静", "军", "勇", "艳", "杰", "娟", "涛", "明", "超", "霞", "平", "刚"];
const PLACES: &[&str] = &["甲", "乙", "丙", "丁", "上", "下", "东", "西", "南", "北", "前", "后"];
const ENDS: &[&str] = &["河村", "山村", "桥村", "湾村", "坝村"];

fn person_name(i: u32) -> String {
    let (i, s) = (i as usize, SURNAMES.len());
    format!("{}{}{}", SURNAMES[i % s], GIVEN[i / s % GIVEN.len()], GIVEN[(i / s / GIVEN.len() + i) % GIVEN.len()])
}

fn village_name(i: u32) -> String {
    format!("{}{}", PLACES[i as usize % PLACES.len()], ENDS[i as usize / PLACES.len()])
}

/// What happens to a case on a later afternoon.
#[derive(Clone, Copy)]
enum Step {
    Follow,
    Measure,
    MeasureForgotten,
    MeasureDone,
    Reply,
    Rate,
    Adopt,
    Send,
    Close,
}

struct Town {
    ledger: Ledger,
    laws: Laws,
    dice: Dice,
    cases: u64,
    first: NaiveDate,
    days: u64,
    /// Cases registered so far, and those of each quarter as runs of numbers.
    made: u64,
    later: BTreeMap<NaiveDate, Vec<(CaseId, Step)>>,
    /// Who consents in each village, by unit.
    superiors: Vec<String>,
    villages: Vec<UnitId>,
}

fn clerk(now: Stamp) -> Clerk {
    Clerk { now, operator: "王芳".into(), os_account: "bulk".into() }
}

impl Town {
    /// The ledger, its rulebook and its roster.
    fn found(path: &Path, cases: u64) -> Result<Town> {
        let first = NaiveDate::from_ymd_opt(2021, 11, 1).unwrap_or_default();
        let last = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap_or_default();
        let morning = Stamp::of(first, 8, 0);
        let text = shipped("veterans-town").unwrap_or_default().to_string();
        Ledger::create(path, &clerk(morning), |desk| {
            let init = Init { office: "清河镇退役军人服务站".into(), me: Some("王芳".into()) };
            let enact =
                RulesEnact { number: 1, rulebook: "veterans-town".into(), version: "2019-10".into(), from: None, text };
            desk.append(Subject::Office, morning, init, Outcome::default())?;
            desk.append(Subject::Office, morning, enact, Outcome::default())?;
            let laws = desk.laws()?;
            laws.at(morning)?;
            desk.keep_books(&laws)
        })?;
        let mut ledger = Ledger::open_to_write(path)?;
        let (_, laws) = ledger.view().office_and_laws()?;
        let (mut villages, mut superiors) = (Vec::new(), Vec::new());
        ledger.record(&clerk(morning), |desk| {
            let mut work = Work { desk, laws: &laws, at: morning, happened: None, hints: Vec::new(), imported: None };
            let mut people = 0;
            let mut enter = |work: &mut Work, unit: UnitId, roles: &[&str]| -> Result<String> {
                people += 1;
                let name = person_name(people);
                let roles = roles.iter().map(|r| (*r).to_string()).collect();
                let add = PersonAdd {
                    id: PersonId(people),
                    name: name.clone(),
                    unit,
                    roles,
                    from: first,
                    until: None,
                    acting: false,
                };
                work.on_office(add)?;
                Ok(name)
            };
            for roles in [["leader"], ["town_head"], ["liaison"], ["officer"], ["superior"]] {
                enter(&mut work, UnitId::OFFICE, &roles)?;
            }
            for i in 0..VILLAGES {
                let id = UnitId(i + 2);
                let add = UnitAdd {
                    id,
                    name: village_name(i),
                    kind: "village".into(),
                    class: None,
                    parent: UnitId::OFFICE,
                    line: None,
                    from: first,
                };
                work.on_office(add)?;
                enter(&mut work, id, &["head", "responsible"])?;
                enter(&mut work, id, &["officer"])?;
                superiors.push(enter(&mut work, id, &["superior", "village_secretary"])?);
                villages.push(id);
            }
            Ok(())
        })?;
        let days = (last - first).num_days() as u64;
        Ok(Town {
            ledger,
            laws,
            dice: Dice(7),
            cases,
            first,
            days,
            made: 0,
            later: BTreeMap::new(),
            superiors,
            villages,
        })
    }

    fn run(&mut self) -> Result<()> {
        for day in 0..=self.days {
            let date = self.first.checked_add_days(Days::new(day)).unwrap_or(self.first);
            let due = self.later.remove(&date).unwrap_or_default();
            let upto = self.cases * (day + 1).min(self.days) / self.days;
            if due.is_empty() && upto == self.made && date.day() > 1 {
                continue;
            }
            self.afternoon(date, &due, upto - self.made)?;
        }
        Ok(())
    }

    /// One sitting, one transaction: what is due today, then what has come in.
    fn afternoon(&mut self, date: NaiveDate, due: &[(CaseId, Step)], new: u64) -> Result<()> {
        let Town { ledger, laws, dice, cases, made, later, superiors, villages, first, days } = self;
        let last = first.checked_add_days(Days::new(*days)).unwrap_or(*first);
        let total = due.len() as i64 + new as i64;
        let one = |i: i64| Stamp::of(date, 13, 5).plus_minutes(i * 230 / total.max(1));
        ledger.record(&clerk(Stamp::of(date, 17, 0)), |desk| {
            let mut work = Work { desk, laws, at: one(0), happened: None, hints: Vec::new(), imported: None };
            papers(&mut work, date, villages)?;
            let mut i = 0;
            for (id, step) in due {
                work.at = one(i);
                i += 1;
                take_step(&mut work, dice, *id, *step)?;
                work.hints.clear();
            }
            for _ in 0..new {
                // One in ten is written down a day late (补录).
                work.at = if dice.chance(10) && date > *first { one(i).plus_minutes(-24 * 60) } else { one(i) };
                i += 1;
                let at = dice.below(u64::from(VILLAGES));
                let village = (at.min(dice.below(u64::from(VILLAGES)))) as usize;
                let never_done = *made * NEVER_DONE / *cases != (*made + 1) * NEVER_DONE / *cases;
                *made += 1;
                let (id, emergency, sent) = take_in(&mut work, dice, villages[village], &superiors[village])?;
                for (after, step) in course(dice, emergency, sent, never_done) {
                    let day = date.checked_add_days(Days::new(after)).unwrap_or(date);
                    if day <= last {
                        later.entry(day).or_default().push((id, step));
                    }
                }
                work.hints.clear();
            }
            Ok(())
        })
    }
}

/// What will become of a case, and after how many days.
fn course(dice: &mut Dice, emergency: bool, sent: bool, never_done: bool) -> Vec<(u64, Step)> {
    let mut steps = Vec::new();
    if never_done {
        // An emergency not followed up stands open by itself.
        if !emergency {
            steps.push((1, Step::MeasureForgotten));
        }
        return steps;
    }
    let end = 2 + dice.below(LONGEST - 1);
    if emergency {
        steps.push((1 + dice.below(2), Step::Follow));
    }
    if dice.chance(12) {
        steps.push((1, Step::Measure));
        steps.push((end, Step::MeasureDone));
    }
    if dice.chance(70) {
        steps.push((1 + dice.below(end - 1), Step::Reply));
        if dice.chance(50) {
            steps.push((end, Step::Rate));
        }
    }
    if sent && dice.chance(4) {
        steps.push((end, Step::Adopt));
    }
    // What was left lying is sent up at last: nothing is closed before.
    if !sent {
        steps.push((end, Step::Send));
    }
    steps.push((end, Step::Close));
    steps
}

fn text(dice: &mut Dice, n: u32) -> String {
    let sentences = 2 + dice.below(3);
    let mut words = format!("{}{}{}。", dice.pick(WHO), dice.pick(HOW), dice.pick(WHAT));
    for _ in 0..sentences {
        words.push_str(dice.pick(SO));
        words.push('，');
    }
    if n % 5_000 == 77 {
        words.push_str(RARE);
        words.push_str("厂旧址也有人提起，");
    }
    words.push_str(dice.pick(ASK));
    words
}

/// Registration, level, consent and sending up.
fn take_in(work: &mut Work, dice: &mut Dice, unit: UnitId, superior: &str) -> Result<(CaseId, bool, bool)> {
    let at = work.at;
    let book = work.in_force()?.book;
    let id = work.desk.next_case(at.date().year())?;
    let words = text(dice, id.number);
    let emergency = dice.chance(4);
    let (scale, spread, subject) = match dice.below(100) {
        0..86 => ("few", dice.pick(&["offline", "wechat_group", "moments"]), dice.pick(&["personal", "town_policy"])),
        86..97 => ("many", dice.pick(&["wechat_group", "moments"]), "town_policy"),
        _ => ("mass", dice.pick(&["may_reach_web", "web"]), "national_policy"),
    };
    let some = |word: &str| Some(word.to_string());
    let facts = Facts {
        title: Some(title_from(&words, &[])),
        kind: some(if dice.chance(95) { "opinion" } else { "work" }),
        channel: some(dice.pick(&["wechat", "petition", "volunteer", "survey", "other"])),
        source: some(dice.pick(&["wechat", "weibo", "douyin", "forum"])),
        url: dice.chance(20).then(|| format!("https://example.org/{}/{}", id.year, id.number)),
        occurred: Some(at.plus_minutes(-(20 + dice.below(200) as i64))),
        found: Some(at.plus_minutes(-10)),
        place: some("村委会附近"),
        who: some("退役军人"),
        demand: some("说明政策并尽快办理"),
        taken: some("已上门了解"),
        scale: some(scale),
        spread: some(spread),
        subject: some(subject),
        stance: some(dice.pick(&["neutral", "negative"])),
        emergency: emergency.then_some(true),
        ..Facts::default()
    };
    let suggested = suggest(book, &facts);
    let deed = Report {
        id,
        unit,
        about: None,
        author: Some(Who { id: None, name: "李强".into() }),
        facts,
        text: work.desk.keep(words.as_bytes())?,
        informant: None,
        names: None,
        public: None,
        suggested: suggested.level,
        suggestion: suggested.words,
        uncovered: suggested.uncovered,
        defaults: Vec::new(),
        replaces: None,
        reported_at: at,
        submitted_at: None,
    };
    work.act(id, deed, Extra::default())?;
    work.classify(id, Classing::default())?;
    let sent = emergency || scale != "few" || dice.chance(90);
    if sent {
        if scale != "few" {
            let consent = Consent {
                by: superior.into(),
                purpose: "escalate".into(),
                manner: Manner::Written("纸质".into()),
                text: None,
                recipients: Vec::new(),
            };
            work.consent(id, consent)?;
        }
        work.escalate(id, &[], None, None, None)?;
    }
    Ok((id, emergency, sent))
}

fn take_step(work: &mut Work, dice: &mut Dice, id: CaseId, step: Step) -> Result<()> {
    let said = |work: &mut Work, words: &str| -> Result<Extra> {
        let text = work.desk.keep(words.as_bytes())?;
        Ok(Extra { text: Some(words.to_string()), text_ref: Some(text), ..Extra::default() })
    };
    let kept =
        |extra: &Extra| extra.text_ref.clone().unwrap_or_else(|| yuqing::act::TextRef { id: 0, sha256: String::new() });
    match step {
        Step::Follow => {
            let to = work.desk.case(id)?.sent.first().map(|s| s.to.clone()).unwrap_or_default();
            let extra = said(work, "现场已恢复正常，相关人员已得到答复。")?;
            let follow = Follow { number: 1, text: kept(&extra), last: true, to, via: "platform".into() };
            work.act(id, follow, extra)?;
        }
        Step::Measure | Step::MeasureForgotten => {
            let unit = work.desk.case(id)?.unit;
            let limit = if matches!(step, Step::Measure) { 6 } else { 5 };
            let until = Stamp::last_minute(work.at.date().checked_add_days(Days::new(limit)).unwrap_or(work.at.date()));
            let extra = Extra {
                given: Some(Given::Until(until)),
                targets: vec![(OwnerRef::Unit(unit), "1".into())],
                ..Extra::default()
            };
            work.act(id, MeasureSet { number: 1, what: "逐户上门说明并登记".into(), owner: "本村".into() }, extra)?;
        }
        Step::MeasureDone => {
            let unit = work.desk.case(id)?.unit;
            let extra = Extra { targets: vec![(OwnerRef::Unit(unit), "1".into())], ..Extra::default() };
            work.act(id, MeasureDone { number: 1, result: Some("已完成".into()) }, extra)?;
        }
        Step::Reply => {
            let extra = said(work, "您好，反映的事项已经核实，相关手续正在办理，结果会电话告知。")?;
            work.act(
                id,
                ReplySend {
                    text: kept(&extra), accounts: Vec::new(), via: Some("当面".into()), by: None, kind: None
                },
                extra,
            )?;
        }
        Step::Rate => {
            let satisfaction = match dice.below(10) {
                0..6 => Satisfaction::Satisfied,
                6..9 => Satisfaction::Basically,
                _ => Satisfaction::Unsatisfied,
            };
            work.act(id, Rate { satisfaction, note: None }, Extra::default())?;
        }
        Step::Adopt => {
            let adopt = Adopt { by: "县委办".into(), tier: "county".into(), publication: Some("要情".into()) };
            work.act(id, adopt, Extra::default())?;
        }
        Step::Send => {
            work.escalate(id, &[], None, None, None)?;
        }
        Step::Close => {
            let result = "已答复，反映人表示理解".to_string();
            work.close(id, Some(result))?;
        }
    }
    Ok(())
}

/// The villages' reports for two months on the last day of them, the office's bulletin a week after a quarter.
fn papers(work: &mut Work, date: NaiveDate, villages: &[UnitId]) -> Result<()> {
    let semesters = work.in_force()?.book.semesters;
    let tomorrow = date.checked_add_days(Days::new(1)).unwrap_or(date);
    if tomorrow.day() == 1 && date.month().is_multiple_of(2) {
        let period = Period::of(PeriodKind::TwoMonth, date, &semesters).key();
        for unit in villages {
            let id = work.desk.next_paper(date.year())?;
            let receive = PaperReceive {
                id,
                kind: "bimonthly".into(),
                title: "双月综合舆情分析报告".into(),
                unit: *unit,
                period: Some(period.clone()),
                attachment: None,
            };
            work.act_on_paper(id, receive, Outcome::default())?;
        }
    }
    if date.day() == 8 && date.month() % 3 == 1 {
        let before = date.checked_sub_days(Days::new(20)).unwrap_or(date);
        let quarter = Period::of(PeriodKind::Quarter, before, &semesters);
        let year = before.year();
        let numbers = |day: NaiveDate| -> Result<u32> {
            let filter = yuqing::ledger::CaseFilter {
                reported: Period::range(day, day),
                limit: Some(1),
                newest_first: true,
                ..Default::default()
            };
            Ok(work.desk.view().cases(&filter)?.first().map_or(0, |row| row.id.number))
        };
        let (from, to) = (numbers(quarter.from)?, numbers(quarter.last_day())?);
        let id = work.desk.next_paper(date.year())?;
        let body = work.desk.keep("本季度各村居报送及采用情况如下。".as_bytes())?;
        let head = work.desk.view().head()?;
        let draft = PaperDraft {
            id,
            kind: "bulletin".into(),
            title: "舆情信息报送及采用情况通报".into(),
            unit: UnitId::OFFICE,
            period: Some(quarter.key()),
            cases: Vec::new(),
            meeting: None,
            addressee: None,
            body: body.clone(),
            figures: None,
            as_of: work.at,
            author: None,
            continued: Vec::new(),
            template: None,
        };
        work.act_on_paper(id, draft, Outcome::default())?;
        let issue = PaperIssue {
            number: None,
            year: date.year(),
            total: None,
            series: None,
            label: None,
            signer: None,
            body,
            as_of: work.at,
            head: head.seq,
            head_hash: head.hash,
            members: vec![(year, from.max(1), to.max(1))],
            corrects: None,
            masthead: None,
        };
        work.act_on_paper(id, issue, Outcome::default())?;
    }
    Ok(())
}
