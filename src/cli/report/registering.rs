//! The registration itself: what the command line says of a case, a new one or one in place of another.

use super::Args;
use super::alike::{same_address, same_words};
use crate::act::{Case, CaseId, Facts, Report, Snap, TextRef, UnitId, Who};
use crate::casework::{Extra, Restated, Work, sealed_names, suggest};
use crate::cli::facts::{check_order, restate};
use crate::context::Context;
use crate::error::Result;
use crate::rules::roster::missing_roles;
use crate::rules::{Field, Rulebook};
use crate::text::rates::rate_differences;
use crate::text::{mask, mask_names, one_line, title_from};
use chrono::Datelike;

/// What the command line says of the case, looked up.
struct Stated {
    facts: Facts,
    unit: Option<UnitId>,
    about: Option<UnitId>,
    author: Option<Who>,
    informant: Option<String>,
    /// Names to be protected.
    protect: Vec<String>,
}

impl Stated {
    fn read(args: &Args, ctx: &Context, work: &mut Work, talk: &mut Vec<String>) -> Result<Stated> {
        let names = work.names()?;
        let mut facts = args.facts.read(&names, ctx, talk)?;
        if args.emergency {
            facts.emergency = Some(true);
        }
        let split = |w: &str| w.split(['、', ',', '，']).map(str::to_string).collect::<Vec<_>>();
        let named = |n: &str| Some(n.trim().to_string()).filter(|n| !n.is_empty());
        let stated = Stated {
            facts,
            unit: args.unit.as_deref().map(|w| names.unit(w).map(|u| u.id)).transpose()?,
            about: args.about.as_deref().map(|w| names.unit(w).map(|u| u.id)).transpose()?,
            author: args.author.as_deref().map(|w| names.who(w)).transpose()?,
            informant: args.informant.as_deref().and_then(named),
            protect: args.protect.iter().flat_map(|w| split(w)).filter_map(|n| named(&n)).collect(),
        };
        if let Some(Who { id: None, name }) = &stated.author {
            work.hints.push(format!("撰写人“{name}”不在名册上，已照记"));
        }
        Ok(stated)
    }

    /// Names that must not show.
    fn hidden(&self) -> Vec<&str> {
        self.informant.iter().chain(&self.protect).map(String::as_str).collect()
    }
}

/// Registers a case, in place of another where the clerk says so.
pub fn register(args: &Args, ctx: &Context, work: &mut Work, words: &str, talk: &mut Vec<String>) -> Result<CaseId> {
    let old = match &args.replaces {
        None => None,
        Some(reference) => {
            let id = reference.resolve(ctx, &work.desk.view())?;
            Some(work.standing(id)?)
        }
    };
    let stated = Stated::read(args, ctx, work, talk)?;
    work.hints.extend(posts_empty(work, stated.unit.or(old.as_ref().map(|c| c.unit)).unwrap_or(UnitId::OFFICE))?);
    work.hints.extend(rate_differences(words).iter().map(|found| found.hint()));
    if work.at.date() < work.desk.office().units[0].from {
        work.hints.push("登记时间早于建账之日".to_string());
    }
    let id = match &old {
        None => register_new(work, stated, words)?,
        Some(old) => register_again(work, old, stated, words)?,
    };
    let counts = Snap { reads: args.reads, reposts: args.reposts, comments: args.comments };
    if counts != (Snap { reads: None, reposts: None, comments: None }) {
        work.act(id, counts, Extra::default())?;
    }
    if let Some(url) = work.desk.case(id)?.facts.url.clone() {
        same_address(work, id, &url)?;
    }
    if old.is_none() {
        same_words(work, id, words)?;
    }
    Ok(id)
}

fn register_new(work: &mut Work, stated: Stated, words: &str) -> Result<CaseId> {
    let book = work.in_force()?.book;
    let mut facts = stated.facts.clone();
    let hidden = stated.hidden();
    facts.title = Some(match &stated.facts.title {
        Some(title) => mask_names(&mask(&one_line(title)), &hidden),
        None => title_from(words, &hidden),
    });
    check_order(&facts)?;
    let defaults = take_defaults(book, &mut facts);
    let suggested = suggest(book, &facts);
    let masked = mask_names(words, &hidden);
    let deed = Report {
        id: work.desk.next_case(work.at.date().year())?,
        unit: stated.unit.unwrap_or(UnitId::OFFICE),
        about: stated.about,
        text: work.desk.keep(words.as_bytes())?,
        informant: stated.informant.as_ref().map(|n| work.desk.keep(n.as_bytes())).transpose()?,
        public: if masked == words { None } else { Some(work.desk.keep(masked.as_bytes())?) },
        names: kept_names(work, &stated.protect)?,
        author: stated.author,
        facts,
        suggested: suggested.level,
        suggestion: suggested.words,
        uncovered: suggested.uncovered,
        defaults,
        replaces: None,
        reported_at: work.at,
        submitted_at: None,
    };
    let mut extra = Extra::default();
    if !stated.protect.is_empty() {
        extra.said.insert("names", stated.protect.len().to_string());
    }
    let id = deed.id;
    work.act(id, deed, extra)?;
    Ok(id)
}

/// In place of one that was registered wrongly. A title that was drawn from the old text is drawn from the new one.
fn register_again(work: &mut Work, old: &Case, mut stated: Stated, words: &str) -> Result<CaseId> {
    restate(&mut stated.facts, &old.facts)?;
    let view = work.desk.view();
    let old_hidden = sealed_names(&view, old.informant.iter().chain(&old.names))?;
    let old_names = old.names.as_ref().map(|n| view.text(n)).transpose()?.flatten();
    let old_words = view.text(&old.text)?;
    let before: Vec<&str> = old_hidden.iter().map(String::as_str).collect();
    let hidden: Vec<&str> = stated.hidden().into_iter().chain(before.iter().copied()).collect();
    let title = match &stated.facts.title {
        Some(title) => mask_names(&mask(&one_line(title)), &hidden),
        None if old_words.as_ref().is_some_and(|words| title_from(words, &before) == old.title()) => {
            title_from(words, &hidden)
        }
        None => mask_names(old.title(), &hidden),
    };
    let masked = mask_names(words, &hidden);
    stated.facts.title = Some(title);
    let mut facts = old.facts.clone();
    facts.merge(&stated.facts);
    check_order(&facts)?;
    let text = match old_words.as_deref() == Some(words) {
        true => old.text.clone(),
        false => work.desk.keep(words.as_bytes())?,
    };
    let public = if masked == words { None } else { Some(work.desk.keep(masked.as_bytes())?) };
    let names = match stated.protect.is_empty() {
        true => old.names.clone(),
        false => kept_names(work, &old_names.into_iter().chain(stated.protect.iter().cloned()).collect::<Vec<_>>())?,
    };
    let informant = stated.informant.as_ref().map(|n| work.desk.keep(n.as_bytes())).transpose()?;
    let Stated { facts, unit, about, author, protect, .. } = stated;
    work.replace(old, Restated { text, public, names, informant, unit, about, author, facts, protected: protect.len() })
}

/// What nobody said and the rulebook gives, and of which facts.
fn take_defaults(book: &Rulebook, facts: &mut Facts) -> Vec<String> {
    let mut defaults = Vec::new();
    for (field, slot) in [
        (Field::Kind, &mut facts.kind),
        (Field::CommentKind, &mut facts.comment_kind),
        (Field::Tier, &mut facts.tier),
        (Field::Stance, &mut facts.stance),
        (Field::Category, &mut facts.category),
    ] {
        if let (None, Some(default)) = (&slot, book.vocabularies.get(&field).and_then(|v| v.default.clone())) {
            *slot = Some(default);
            defaults.push(crate::rules::lists::field_name(field).to_string());
        }
    }
    defaults
}

fn kept_names(work: &mut Work, names: &[String]) -> Result<Option<TextRef>> {
    if names.is_empty() { Ok(None) } else { work.desk.keep(names.join("\n").as_bytes()).map(Some) }
}

/// Posts of the reporting unit that the rules want filled and nobody holds: the report is taken, and this is noted.
fn posts_empty(work: &Work, unit: UnitId) -> Result<Option<String>> {
    let office = work.desk.office();
    if office.people.is_empty() || unit == UnitId::OFFICE {
        return Ok(None);
    }
    let name = office.unit_name(unit);
    let missing: Vec<String> = missing_roles(work.in_force()?.book, office, &name, work.at.date())
        .into_iter()
        .map(|f| format!("{}（{}）", f.says, f.clause))
        .collect();
    Ok((!missing.is_empty()).then(|| format!("{name}{}，报送照收", missing.join("、"))))
}
