//! The registration itself: what the command line says of a case, a new one or one in place of another.

use super::Args;
use super::alike::{same_address, same_words};
use crate::act::{Case, CaseId, Snap, UnitId, Who};
use crate::casework::{Extra, Registration, Restated, Work, check_facts, sealed_names};
use crate::cli::facts::restate;
use crate::cli::seen::Sight;
use crate::context::Context;
use crate::error::Result;
use crate::rules::roster::missing_roles;
use crate::text::rates::rate_differences;
use crate::text::{mask, mask_names, one_line, title_from};

/// What the command line says of the case, looked up.
fn stated(args: &Args, ctx: &Context, work: &mut Work, talk: &mut Vec<String>) -> Result<Registration> {
    let names = work.names()?;
    let mut facts = args.facts.read(&names, ctx, talk)?;
    if args.emergency {
        facts.emergency = Some(true);
    }
    let split = |w: &str| w.split(['、', ',', '，']).map(str::to_string).collect::<Vec<_>>();
    let named = |n: &str| Some(n.trim().to_string()).filter(|n| !n.is_empty());
    let stated = Registration {
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

/// Registers a case, in place of another where the clerk says so.
pub fn register(args: &Args, ctx: &Context, work: &mut Work, words: &str, talk: &mut Vec<String>) -> Result<CaseId> {
    let old = match &args.replaces {
        None => None,
        Some(reference) => {
            let id = reference.resolve(ctx, &work.desk.view())?;
            let old = work.standing(id)?;
            // What stood on it passes to the new one.
            Sight::at_work(ctx, work)?.refuse_case(&old)?;
            Some(old)
        }
    };
    let stated = stated(args, ctx, work, talk)?;
    work.hints.extend(posts_empty(work, stated.unit.or(old.as_ref().map(|c| c.unit)).unwrap_or(UnitId::OFFICE))?);
    work.hints.extend(rate_differences(words).iter().map(|found| found.hint()));
    if work.at.date() < work.desk.office().units[0].from {
        work.hints.push("登记时间早于建账之日".to_string());
    }
    let id = match &old {
        None => work.register(&stated, words)?,
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

/// In place of one that was registered wrongly. A title that was drawn from the old text is drawn from the new one.
fn register_again(work: &mut Work, old: &Case, mut stated: Registration, words: &str) -> Result<CaseId> {
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
    check_facts(&facts)?;
    let text = match old_words.as_deref() == Some(words) {
        true => old.text.clone(),
        false => work.desk.keep(words.as_bytes())?,
    };
    let public = if masked == words { None } else { Some(work.desk.keep(masked.as_bytes())?) };
    let names = match stated.protect.is_empty() {
        true => old.names.clone(),
        false => work.keep_names(&old_names.into_iter().chain(stated.protect.iter().cloned()).collect::<Vec<_>>())?,
    };
    let informant = stated.informant.as_ref().map(|n| work.desk.keep(n.as_bytes())).transpose()?;
    let Registration { facts, unit, about, author, protect, .. } = stated;
    work.replace(old, Restated { text, public, names, informant, unit, about, author, facts, protected: protect.len() })
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
