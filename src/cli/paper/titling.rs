//! How a piece may be titled: the forms of the rulebook, filled from its case (L-4.9).

use crate::act::CaseId;
use crate::casework::Work;
use crate::error::{Error, Result};
use crate::rules::PaperKind;
use crate::text::mask;

/// The title a clerk typed, or the form he chose by number; nothing typed: the kind's own, and the forms that could be
/// filled are told.
pub fn chosen(work: &mut Work, kind: &PaperKind, cases: &[CaseId], typed: Option<&str>) -> Result<Option<String>> {
    let typed = typed.map(str::trim).filter(|t| !t.is_empty());
    let Some(first) = cases.first().filter(|_| !kind.titles.is_empty() || typed.is_some()) else {
        return Ok(typed.map(|title| mask(title).into_owned()));
    };
    let filled: Vec<Filled> = kind.titles.iter().map(|form| fill(work, *first, form)).collect::<Result<_>>()?;
    match typed.map(|t| (t, t.parse::<usize>())) {
        Some((_, Ok(n))) => match n.checked_sub(1).and_then(|i| filled.get(i)) {
            Some(Ok(title)) => Ok(Some(title.clone())),
            Some(Err(missing)) => Err(Error::refused(format!("第{n}种标题要先写明{}", missing.1))
                .hint(format!("yuqing 更正 {first} --{} 文字", missing.0))),
            None => Err(Error::refused(format!("没有第{n}种标题；可用 1 至 {}，或直接写标题", filled.len()))),
        },
        Some((title, Err(_))) => Ok(Some(mask(title).into_owned())),
        None => {
            let ready = filled.iter().zip(1..).filter_map(|(f, n)| f.as_ref().ok().map(|t| format!("{n} {t}")));
            let ready: Vec<String> = ready.collect();
            if !ready.is_empty() {
                work.hints.push(format!("标题还可以用：{}（加 --title 序号）", ready.join("；")));
            }
            Ok(None)
        }
    }
}

/// A form filled, or the option and the name of what the case does not say.
type Filled = std::result::Result<String, (&'static str, &'static str)>;

fn fill(work: &mut Work, id: CaseId, form: &str) -> Result<Filled> {
    let facts = work.desk.case(id)?.facts.clone();
    let mut title = form.to_string();
    for (part, zh, value) in [
        ("title", "标题", &facts.title),
        ("who", "主体", &facts.who),
        ("demand", "诉求", &facts.demand),
        ("place", "地点", &facts.place),
    ] {
        let brace = format!("{{{part}}}");
        match value {
            _ if !title.contains(&brace) => {}
            Some(value) => title = title.replace(&brace, &mask(value)),
            None => return Ok(Err((part, zh))),
        }
    }
    Ok(Ok(title))
}
