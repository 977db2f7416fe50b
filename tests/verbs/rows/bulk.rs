//! Many cases of one unit in one transaction, through the same rules as the verbs.

use crate::office::Office;
use yuqing::act::{Facts, Rate, ReplySend, Report, Satisfaction};
use yuqing::casework::{Extra, Work};
use yuqing::ledger::{Clerk, Ledger};
use yuqing::time::Stamp;

/// `valid` demands to `unit` on 10 February 2026, the first `replied` of them answered to full satisfaction.
pub fn answered(desk: &Office, unit: &str, valid: u32, replied: u32) {
    let at = Stamp::of(chrono::NaiveDate::from_ymd_opt(2026, 2, 10).expect("a day"), 10, 0);
    let mut ledger = Ledger::open_to_write(&desk.ledger()).expect("a ledger");
    let clerk = Clerk { now: at, operator: "王芳".into(), os_account: "Administrator".into() };
    ledger
        .record(&clerk, |desk| {
            let laws = desk.laws()?;
            let mut work = Work { desk, laws: &laws, at, happened: None, hints: Vec::new(), imported: None };
            let unit = work.names()?.unit(unit)?.id;
            for n in 0..valid {
                let id = work.desk.next_case(2026)?;
                let text = work.desk.keep(b"demand")?;
                let deed = Report {
                    id,
                    unit,
                    about: None,
                    author: None,
                    facts: Facts { title: Some(format!("诉求{n}")), kind: Some("demand".into()), ..Facts::default() },
                    text,
                    informant: None,
                    names: None,
                    public: None,
                    suggested: None,
                    suggestion: None,
                    uncovered: false,
                    defaults: Vec::new(),
                    replaces: None,
                    reported_at: at,
                    submitted_at: None,
                };
                work.act(id, deed, Extra::default())?;
                if n < replied {
                    let words = "您好，路灯已于2月9日修好。".to_string();
                    let text = work.desk.keep(words.as_bytes())?;
                    let extra = Extra { text: Some(words), text_ref: Some(text.clone()), ..Extra::default() };
                    work.act(
                        id,
                        ReplySend { text, accounts: Vec::new(), via: Some("电话".into()), by: None, kind: None },
                        extra,
                    )?;
                    work.act(id, Rate { satisfaction: Satisfaction::Satisfied, note: None }, Extra::default())?;
                }
            }
            Ok(())
        })
        .expect("the month is recorded");
}
