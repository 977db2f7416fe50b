//! `verify 核验`: prove the ledger, or name every trouble.

use super::shown::Shown;
use crate::context::Context;
use crate::error::{Kind, Result};
use serde_json::json;

/// 核验台账：链条、原文、各表与经办记录是否一致
#[derive(Debug, clap::Args)]
pub struct Args {}

pub fn run(_: &Args, ctx: &Context) -> Result<Shown> {
    let mut proof = ctx.ask()?.prove()?;
    proof.troubles.append(&mut proof.altered_files);
    let ok = proof.troubles.is_empty();
    let troubles: Vec<_> = proof.troubles.iter().map(|t| json!({"seq": t.seq, "message": t.message})).collect();
    let object = json!({
        "ok": ok, "acts": proof.acts, "texts": proof.texts, "scrubbed": proof.scrubbed, "cases": proof.cases,
        "head": {"seq": proof.head.seq, "hash": proof.head.hash}, "troubles": troubles,
    });
    let head = format!("末号 {}   校验值 {}\n", proof.head.seq, proof.head.hash);
    if ok {
        let mut talk = proof.remarks;
        talk.push("末尾被整段截去的，只有与另存的末号和校验值对照才能看出".to_string());
        let scrubbed =
            if proof.scrubbed > 0 { format!("（其中抹除{}份）", proof.scrubbed) } else { String::new() };
        let screen = format!(
            "核验通过   经办记录{}条，事项{}件，文本{}份{scrubbed}\n  {head}",
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
