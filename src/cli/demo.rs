//! `demo 演示`: two invented months played through the real verbs into a throw-away ledger, then looked at.

mod script;

use super::shown::Shown;
use crate::context::{Context, now_from};
use crate::error::{Error, Result, io_zh};
use crate::present::Encoding;
use crate::time::Stamp;
use serde_json::json;
use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// 演示：把一个虚构镇站的两个月演给你看，不碰你的台账
#[derive(Debug, clap::Args)]
pub struct Args {
    /// 演示文件放在哪个目录（不写则放临时目录）
    #[arg(long, value_name = "目录", visible_alias = "目录")]
    dir: Option<PathBuf>,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let dir = match &args.dir {
        Some(dir) => dir.clone(),
        None => ctx.scratch.join(format!("yuqing-demo-{}", std::process::id())),
    };
    std::fs::create_dir_all(&dir).map_err(|e| Error::ledger(format!("建不了目录 {}：{}", dir.display(), io_zh(&e))))?;
    let stage = Stage { dir: &dir, width: ctx.width, ledger: dir.join("演示台账.db") };
    if stage.ledger.exists() {
        return Err(Error::refused(format!("{} 里已经有演示台账", dir.display())).hint("换一个目录，或先删去它"));
    }
    let steps = script::steps();
    for step in &steps {
        let words: Vec<&str> = step.words.iter().map(String::as_str).collect();
        stage.say(&step.at, &words)?;
    }
    let screen = stage.look_back(steps.len())?;
    Ok(Shown::said(json!({ "ledger": stage.ledger, "steps": steps.len(), "today": script::TODAY }), screen))
}

struct Stage<'a> {
    dir: &'a Path,
    width: u16,
    ledger: PathBuf,
}

impl Stage<'_> {
    /// What is said on the screen after one command at one moment.
    fn say(&self, at: &str, words: &[&str]) -> Result<String> {
        Ok(String::from_utf8_lossy(&self.answer(at, words, None)?).into_owned())
    }

    /// What one command answers at one moment, as typed; `to`: the file its answer is for. A refusal here is a defect of the demo and
    /// is told as it is.
    fn answer(&self, at: &str, words: &[&str], to: Option<&Path>) -> Result<Vec<u8>> {
        let now = now_from(Some(at), Stamp::from_seconds(0))?;
        let line: Vec<OsString> = std::iter::once("yuqing").chain(words.iter().copied()).map(Into::into).collect();
        let cli = super::parse(line).map_err(|stop| Error::usage(stop.text))?;
        let ctx = Context {
            now,
            operator: None,
            os_account: "演示".into(),
            ledger: self.ledger.clone(),
            quiet: true,
            format: None,
            output: to.map(Path::to_path_buf),
            encoding: Encoding::default(),
            width: self.width,
            interactive: false,
            watched: false,
            scratch: self.dir.to_path_buf(),
            alone: false,
            recorded: Default::default(),
        };
        let shown =
            super::run(&cli, &ctx).map_err(|e| e.hint(format!("演示到 {at} 的一步：yuqing {}", words.join(" "))))?;
        Ok(shown.rendered(&ctx)?.0.unwrap_or_default())
    }

    /// The screens a clerk would open on the last morning, each under the command that shows it.
    fn look_back(&self, steps: usize) -> Result<String> {
        let mut out = format!(
            "清河镇退役军人服务站（虚构），2026年9月至10月：六个村居，{steps} 条命令已逐条执行，现在是 {}。\n",
            script::TODAY
        );
        let emergency = self.emergency()?;
        let show = format!("show {emergency}");
        let explain = format!("rules explain {emergency}");
        for (line, why) in [
            ("todo", "早上先看要办什么"),
            ("overdue", "什么已经超期（可由计划任务每天发出）"),
            (show.as_str(), "国庆夜里的突发：事发两小时内首报，次日补录"),
            (explain.as_str(), "它的每一个期限是怎样算出来的"),
            ("stats --period 2026Q3", "第三季度统计（按单位）"),
            ("paper list --period 2026-09..10", "双月报告收齐没有"),
        ] {
            self.show(&mut out, line, why)?;
        }
        self.write_papers(&mut out)?;
        let _ = writeln!(
            out,
            "\n演示台账在 {}，可以接着试：\n  yuqing --ledger {} list\n  yuqing --ledger {} verify",
            self.ledger.display(),
            self.ledger.display(),
            self.ledger.display()
        );
        Ok(out)
    }

    fn show(&self, out: &mut String, line: &str, why: &str) -> Result<()> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let screen = self.say(script::TODAY, &words)?;
        // Writing to a String cannot fail.
        let _ = write!(out, "\n── yuqing {line}　　{why}\n\n{}\n", screen.trim_end());
        Ok(())
    }

    /// The number of the night's emergency.
    fn emergency(&self) -> Result<String> {
        let ledger = crate::ledger::Ledger::open_to_ask(&self.ledger)?;
        let filter = crate::ledger::CaseFilter { emergency: Some(true), ..Default::default() };
        let found = ledger.view().cases(&filter)?;
        found.first().map(|row| row.id.to_string()).ok_or_else(|| Error::ledger("演示台账里没有突发事件"))
    }

    /// The two papers of the season, drafted and written to files: the text to go on with, and the document to print.
    fn write_papers(&self, out: &mut String) -> Result<()> {
        let _ = writeln!(out, "\n── 起草文书（.md 改好可交回，.docx 用 WPS、Word 打开即可打印）");
        for (kind, period, unit, name) in [
            ("双月", "2026-09..10", Some("柳溪村"), "双月综合舆情分析报告-柳溪村"),
            ("季度", "2026Q3", None, "2026年第三季度通报"),
        ] {
            let mut words = vec!["paper", "draft", kind, "--period", period];
            words.extend(unit.into_iter().flat_map(|u| ["--unit", u]));
            self.say(script::TODAY, &words)?;
            let ledger = crate::ledger::Ledger::open_to_ask(&self.ledger)?;
            let id = ledger.view().papers(None)?.last().map(|p| p.id.to_string()).unwrap_or_default();
            drop(ledger);
            for ending in ["md", "docx"] {
                let path = self.dir.join(format!("{name}.{ending}"));
                let bytes = self.answer(script::TODAY, &["paper", "render", &id], Some(&path))?;
                std::fs::write(&path, bytes)
                    .map_err(|e| Error::ledger(format!("写不了 {}：{}", path.display(), io_zh(&e))))?;
                let _ = writeln!(out, "  {id} {}", path.display());
            }
        }
        Ok(())
    }
}
