//! `verify 核验`: prove the ledger, or name every trouble.

use super::shown::Shown;
use crate::casework::{PapersProved, prove_papers};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ledger::Trouble;
use serde_json::json;

/// 核验台账：链条、原文、各表与经办记录是否一致，印发文书的数据能否重算出来
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let mut proof = ledger.prove()?;
    proof.troubles.append(&mut proof.altered_files);
    // Papers are drawn from rows: only where these are what the acts make of them.
    let papers = if proof.troubles.is_empty() { prove_papers(ledger.view())? } else { PapersProved::default() };
    let mut remarks = std::mem::take(&mut proof.remarks);
    for changed in &papers.changed {
        let what = format!(
            "{} {}：台账现在给出的数据与印发的不同（{}）",
            changed.paper,
            changed.title,
            changed.differs.join("，")
        );
        match changed.since {
            Some(seq) => remarks.push(format!(
                "{what}，因印发后有补录或撤销（第{seq}号经办记录起）；要改正就重新起草，印发时写 --corrects {}",
                changed.paper
            )),
            None => {
                proof.troubles.push(Trouble { seq: None, message: format!("{what}，而此后没有补录或撤销") })
            }
        }
    }
    remarks.extend(papers.unproved.iter().map(|(id, why)| format!("{id} 的数据没有重算：{why}")));
    let ok = proof.troubles.is_empty();
    let troubles: Vec<_> = proof.troubles.iter().map(|t| json!({"seq": t.seq, "message": t.message})).collect();
    let object = json!({
        "ok": ok, "acts": proof.acts, "texts": proof.texts, "scrubbed": proof.scrubbed, "cases": proof.cases,
        "head": {"seq": proof.head.seq, "hash": proof.head.hash}, "troubles": troubles, "papers": papers.drawn,
        "papers_changed": papers.changed.iter().map(|c| json!({"paper": c.paper.to_string(), "differs": c.differs,
            "since": c.since})).collect::<Vec<_>>(),
    });
    let head = format!("末号 {}   校验值 {}\n", proof.head.seq, proof.head.hash);
    if ok {
        let mut talk = remarks;
        talk.push("末尾被整段截去的，只有与另存的末号和校验值对照才能看出".to_string());
        let scrubbed =
            if proof.scrubbed > 0 { format!("（其中抹除{}份）", proof.scrubbed) } else { String::new() };
        let drawn =
            if papers.drawn > 0 { format!("，印发文书{}份数据重算", papers.drawn) } else { String::new() };
        let screen = format!(
            "核验通过   经办记录{}条，事项{}件，文本{}份{scrubbed}{drawn}\n  {head}",
            proof.acts, proof.cases, proof.texts
        );
        return Ok(Shown::said(object, screen).talking(talk));
    }
    let mut screen = format!("核验不通过   {}处\n", proof.troubles.len());
    for trouble in &proof.troubles {
        screen.push_str(&format!("  {trouble}\n"));
    }
    screen.push_str(&format!("  {head}"));
    Ok(Shown::said(object, screen)
        .talking(vec!["不要再写入；保留此文件，用最近的备份对照".to_string()])
        .failing(Kind::Ledger))
}
