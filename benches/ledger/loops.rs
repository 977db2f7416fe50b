//! Inner loops, each repeated until a tenth of a second has gone by; the best of nine rounds, which the machine's other
//! work disturbs least.

use chrono::NaiveDate;
use std::hint::black_box;
use std::time::{Duration, Instant};
use yuqing::act::{CaseId, Facts, Init, Note, Outcome, Report, RulesEnact, Subject, UnitId};
use yuqing::casework::{Classing, Extra, Work};
use yuqing::error::Result;
use yuqing::ledger::{Clerk, Ledger};
use yuqing::rules::laws::shipped;
use yuqing::time::limit::due_at;
use yuqing::time::{Calendar, Stamp};

const ROUND: Duration = Duration::from_millis(100);
const ROUNDS: usize = 9;

fn time<T>(what: &str, mut once: impl FnMut() -> T) {
    let mut best = f64::INFINITY;
    for _ in 0..ROUNDS {
        let (start, mut times) = (Instant::now(), 0u32);
        while start.elapsed() < ROUND {
            black_box(once());
            times += 1;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(times));
    }
    println!("| {what} | {:.2} |", best * 1e6);
}

pub fn run() -> std::result::Result<(), Box<dyn std::error::Error>> {
    println!("| inner loop | µs |\n|---|--:|");
    let text = shipped("veterans-town").unwrap_or_default();
    time("a rulebook read and checked", || yuqing::rules::read::read(text, "veterans-town").is_ok());

    let calendar = Calendar::national();
    let start = Stamp::of(NaiveDate::from_ymd_opt(2026, 9, 29).unwrap_or_default(), 10, 0);
    for limit in ["2h", "1wd", "20wd"] {
        let within = limit.parse()?;
        time(&format!("the end of a limit of {limit}, over the October holidays"), || {
            due_at(&calendar, start, within, None)
        });
    }

    let clerk = Clerk { now: start, operator: "王芳".into(), os_account: "bench".into() };
    let mut ledger = Ledger::in_memory(&clerk)?;
    let id = CaseId { year: 2026, number: 1 };
    ledger.record(&clerk, |desk| {
        let init = Init { office: "清河镇退役军人服务站".into(), me: None };
        let enact = RulesEnact {
            number: 1,
            rulebook: "veterans-town".into(),
            version: "1".into(),
            from: None,
            text: text.into(),
        };
        desk.append(Subject::Office, start, init, Outcome::default())?;
        desk.append(Subject::Office, start, enact, Outcome::default())
    })?;
    let (_, laws) = ledger.view().office_and_laws()?;
    ledger.record(&clerk, |desk| {
        let mut work = Work { desk, laws: &laws, at: start, happened: None, hints: Vec::new(), imported: None };
        register(&mut work, id)?;
        work.classify(
            id,
            Classing { level: Some("一般".into()), reason: Some("人数少".into()), ..Classing::default() },
        )?;
        work.escalate(id, &[], None, None, None)?;
        work.act(id, Note { text: "已上门".into() }, Extra::default())
    })?;
    let acts = ledger.view().acts(Subject::Case(id))?;
    time("a case of four acts folded", || yuqing::act::Case::fold(&acts));
    time("the same, read from the ledger", || ledger.view().case(id).is_ok());
    let noted = |ledger: &mut Ledger, many: u32| {
        ledger.record(&clerk, |desk| {
            let mut work = Work { desk, laws: &laws, at: start, happened: None, hints: Vec::new(), imported: None };
            for number in 0..many {
                let id = CaseId { year: 2026, number: 2 + number };
                register(&mut work, id)?;
            }
            Ok(())
        })
    };
    let begun = Instant::now();
    noted(&mut ledger, 10_000)?;
    let each = begun.elapsed().as_secs_f64() / 10_000.0;
    println!("| a case registered: decided, chained, projected (in memory, one transaction) | {:.2} |", each * 1e6);
    let begun = Instant::now();
    let proof = ledger.prove()?;
    println!(
        "| the same proved: chain, commitment, rebuild | {:.2} |",
        begun.elapsed().as_secs_f64() * 1e6 / proof.acts as f64
    );
    Ok(())
}

fn register(work: &mut Work, id: CaseId) -> Result<()> {
    let deed = Report {
        id,
        unit: UnitId::OFFICE,
        about: None,
        author: None,
        facts: Facts {
            title: Some("体检通知没有送到户".into()), channel: Some("wechat".into()), ..Facts::default()
        },
        text: work.desk.keep("退役军人老张来站反映体检通知没有送到户，希望尽快核实处理。".as_bytes())?,
        informant: None,
        names: None,
        public: None,
        suggested: None,
        suggestion: None,
        uncovered: false,
        defaults: Vec::new(),
        replaces: None,
        reported_at: work.at,
        submitted_at: None,
    };
    work.act(id, deed, Extra::default())?;
    Ok(())
}
