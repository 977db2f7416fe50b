//! A word that has no place on the line: what it was probably meant for, and the line that says so.

use clap::{Arg, ArgAction, Command};

use super::typed::typed_line;

/// What values that are prose are called in our usages.
const PROSE: [&str; 6] = ["理由", "文字", "内容", "结果", "措施", "情况"];

/// Where the surplus word `wrong` belongs, with the corrected line: it is one more value of the option before it, or
/// belongs behind an option for words that has not been typed. `None` where neither can be told: after words that are prose
/// themselves the quotation marks were probably forgotten.
pub(super) fn place_for(verb: &Command, args: &[String], wrong: &str) -> Option<String> {
    let at = args.iter().skip(1).position(|arg| arg == wrong)? + 1;
    let before = at.checked_sub(2).and_then(|i| args.get(i));
    let surplus = args[at..].iter().take_while(|arg| !arg.starts_with('-')).count();
    if let Some(name) = before.filter(|name| name.starts_with("--"))
        && let Some(ArgAction::Append) = option(verb, name).map(Arg::get_action)
    {
        let each = args[at..at + surplus].iter().flat_map(|value| [name.clone(), value.clone()]);
        let line: Vec<String> =
            args[..at].iter().cloned().chain(each).chain(args[at + surplus..].iter().cloned()).collect();
        return Some(format!("几个都要，每个前面各写一次 {name}：{}", typed_line(&line)));
    }
    let after_value = before.is_some_and(|name| name.starts_with("--") && !name.contains('='));
    if !after_value && verb.get_positionals().any(|place| called(place).is_some_and(|name| !name.contains("编号"))) {
        return None;
    }
    let prose = verb.get_arguments().find(|arg| {
        let typed = |word: &String| {
            option(verb, word.split('=').next().unwrap_or(word)).is_some_and(|o| o.get_id() == arg.get_id())
        };
        arg.get_long().is_some() && called(arg).is_some_and(|name| PROSE.contains(&name)) && !args.iter().any(typed)
    })?;
    let (name, what) = (format!("--{}", prose.get_long()?), called(prose)?);
    let words = args[at..at + surplus].join(" ");
    let line: Vec<String> =
        args[..at].iter().cloned().chain([name.clone(), words]).chain(args[at + surplus..].iter().cloned()).collect();
    Some(format!("{what}写在 {name} 后面：{}", typed_line(&line)))
}

/// The option of a verb that is typed so, by its name or another.
fn option<'a>(verb: &'a Command, typed: &str) -> Option<&'a Arg> {
    let name = typed.strip_prefix("--")?;
    verb.get_arguments()
        .find(|arg| arg.get_long() == Some(name) || arg.get_all_aliases().is_some_and(|all| all.contains(&name)))
}

/// What the usage calls its value.
fn called(arg: &Arg) -> Option<&str> {
    Some(arg.get_value_names()?.first()?.as_str())
}
