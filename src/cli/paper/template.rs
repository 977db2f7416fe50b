//! `paper template 模板`: the templates a paper can be written with. An office overrides a built-in one by a file of the
//! same name, or of the name of the kind, in the folder 模板 (or `templates`) beside its ledger; what was used is kept with the draft.

use crate::act::TemplateUsed;
use crate::cli::shown::Shown;
use crate::cli::text;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::papers::{TEMPLATES, Template, template_for};
use crate::present::{Answer, Cell, Column, Sheet};
use crate::rules::PaperKind;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// 文书模板：列出各种文书用的模板；写了种类就打印它的模板，改好放进台账旁的“模板”文件夹
#[derive(Debug, clap::Args)]
#[command(
    after_help = "例：\n  yuqing 文书 模板                         各种文书用哪个模板\n  yuqing 文书 模板 季度 -o 通报模板.md     取内置模板来改\n  yuqing 文书 起草 季度 --template 通报模板.md"
)]
pub struct Args {
    /// 文书种类，或内置模板的名字
    #[arg(value_name = "种类")]
    kind: Option<String>,
    /// 打印内置的，不管本单位有没有自己的
    #[arg(long, visible_alias = "内置", requires = "kind")]
    built_in: bool,
}

pub fn run(args: &Args, ctx: &Context) -> Result<Shown> {
    let ledger = ctx.ask()?;
    let (office, laws) = ledger.view().office_and_laws()?;
    let book = laws.at(ctx.now)?.book;
    let Some(word) = &args.kind else {
        return list(ctx, &book.papers);
    };
    if let Some((_, text)) = TEMPLATES.iter().find(|(name, _)| name == word) {
        return Ok(Shown::answer(Answer::of_screen(Value::Null, text.to_string())));
    }
    let names = crate::casework::Names { office: &office, book, day: ctx.now.date() };
    let kind = names.paper(word)?;
    let own = if args.built_in { None } else { own(ctx, kind, None)? };
    let text = own.map_or_else(|| template_for(kind).1.to_string(), |own| own.text);
    Ok(Shown::answer(Answer::of_screen(Value::Null, text)))
}

fn list(ctx: &Context, kinds: &[PaperKind]) -> Result<Shown> {
    let mut sheet = Sheet::new(vec![
        Column::text("kind", "文书种类"),
        Column::text("template", "模板"),
        Column::text("digest", "校验值").extra(),
    ]);
    let mut objects = Vec::new();
    for kind in kinds {
        let (built_in, text) = template_for(kind);
        let own = own(ctx, kind, None)?;
        let name = own.as_ref().map_or_else(|| "内置".to_string(), |own| own.name.clone());
        let used = own.unwrap_or_else(|| Template { name: built_in.to_string(), text: text.to_string() });
        let digest = used.digest();
        objects.push(json!({ "kind": kind.term.id, "name": kind.term.name, "template": used.name, "digest": digest }));
        sheet.rows.push(vec![Cell::text(&kind.term.name), Cell::text(name), Cell::text(&digest)]);
    }
    sheet
        .notes
        .push(format!("本单位自己的模板放在 {}，以文书种类的名称或别名命名，如 季度通报.md", folder(ctx).display()));
    let screen = sheet.table(ctx.width);
    Ok(Shown::answer(Answer { json: objects.into(), sheet: Some(sheet), screen, ..Answer::default() }))
}

/// Where an office keeps its own.
fn folder(ctx: &Context) -> PathBuf {
    let english = ctx.ledger.with_file_name("templates");
    if english.is_dir() { english } else { ctx.ledger.with_file_name("模板") }
}

/// The office's own template of a kind: the file named, else one of the kind's or the built-in template's name in the folder.
pub fn own(ctx: &Context, kind: &PaperKind, file: Option<&Path>) -> Result<Option<Template>> {
    if let Some(path) = file {
        return read(path).map(Some);
    }
    let folder = folder(ctx);
    let words = [&kind.term.name, &kind.term.id].into_iter().chain(&kind.term.aliases).map(String::as_str);
    for word in words.chain([kind.template.as_str(), template_for(kind).0]) {
        let path = folder.join(format!("{word}.md"));
        if path.is_file() {
            return read(&path).map(Some);
        }
    }
    Ok(None)
}

fn read(path: &Path) -> Result<Template> {
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let text = text::from_file(path)?.replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(Error::refused(format!("模板 {} 是空的", path.display()))
            .hint("取内置的来改：yuqing 文书 模板 种类 -o 文件"));
    }
    Ok(Template { name, text })
}

/// What the draft keeps of it.
pub fn used(template: &Template) -> TemplateUsed {
    TemplateUsed { name: template.name.clone(), digest: template.digest() }
}

/// What the clerk is told of it; its digest stands with the draft.
pub fn said(template: &Template) -> String {
    format!("用本单位的模板 {}", template.name)
}
