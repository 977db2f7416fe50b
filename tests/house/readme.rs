//! What the READMEs, the guide and the help tell people to type is a command the program takes.

use clap::CommandFactory;
use std::ffi::OsString;
use std::path::Path;
use yuqing::cli::{Cli, zh};

/// The command lines of a page: in its indented blocks, and between backticks in its prose.
fn typed(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in page.lines() {
        if let Some(block) = line.strip_prefix("    ") {
            found.extend(command(block));
        } else {
            found.extend(line.split('`').skip(1).step_by(2).filter_map(command));
        }
    }
    found
}

/// From the program's name on: `/usr/local/bin/yuqing … # why`, `schtasks … /tr "…\yuqing.exe …"`.
fn command(text: &str) -> Option<String> {
    let starts = |at: usize| text[..at].is_empty() || text[..at].ends_with(['/', '\\', ' ', '"']);
    let at = text.match_indices("yuqing").map(|(at, _)| at).find(|at| {
        let rest = text[at + "yuqing".len()..].trim_start_matches(".exe");
        starts(*at) && (rest.is_empty() || rest.starts_with(' '))
    })?;
    // What stands before it belongs to cron or to the Task Scheduler, never to the program.
    let quoted = text[..at].matches('"').count() % 2 == 1;
    let mut rest = text[at..].replace("yuqing.exe", "yuqing").replace("$(date +\\%F)", "2026-01-01");
    if quoted {
        rest.truncate(rest.rfind('"')?);
    }
    // `# why` in a page, words set apart by blanks in the help, a redirection.
    for end in ["  #", "    ", " >", " ||"] {
        rest.truncate(rest.find(end).unwrap_or(rest.len()));
    }
    Some(rest.trim().to_string())
}

/// Parted by blanks, quotes keep words together; of `bash|zsh` the first is taken, and 12 where a number is meant.
fn words(line: &str) -> Vec<OsString> {
    let mut words = Vec::new();
    for (n, piece) in line.split('"').enumerate() {
        match n % 2 {
            0 => words.extend(piece.split_whitespace().map(|w| w.split('|').next().unwrap_or(w).to_string())),
            _ => words.push(piece.to_string()),
        }
    }
    let number = |w: String| if ["编号", "{id}"].contains(&w.as_str()) { "12".to_string() } else { w };
    words.into_iter().map(number).map(OsString::from).collect()
}

/// Words that stand for any command.
const ANY: [&str; 2] = ["yuqing 命令", "yuqing …"];

/// Nothing but a command's name.
fn is_name(line: &str) -> bool {
    let mut verb = Cli::command();
    let mut names = line.split(' ').skip(1);
    names.all(|name| match verb.find_subcommand(name).cloned() {
        Some(sub) => {
            verb = sub;
            true
        }
        None => false,
    })
}

/// Lines the parser does not take, with what it says.
fn refused(lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let told = lines.into_iter().filter(|line| !ANY.iter().any(|any| line.starts_with(any)));
    told.filter_map(|line| match zh::parse::<Cli>(words(&line)) {
        // `yuqing calendar import` in prose names a command and leaves out what it needs.
        Err(stop) if !(stop.is_help_or_version || is_name(&line) && stop.text.contains("缺少必须写的内容")) => {
            Some(format!("{line}\n{}", stop.text))
        }
        _ => None,
    })
    .collect()
}

#[test]
fn what_the_pages_tell_people_to_type_is_taken() {
    let mut seen = 0;
    for page in ["README.md", "README.zh-CN.md", "docs/rulebook.md"] {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).expect("a page");
        let lines = typed(&text);
        seen += lines.len();
        let refused = refused(lines);
        assert!(refused.is_empty(), "{page}:\n{}", refused.join("\n"));
    }
    assert!(seen > 60, "only {seen} commands were found");
}

#[test]
fn every_example_of_the_help_is_taken() {
    fn examples(verb: &clap::Command, found: &mut Vec<String>) {
        let help = verb.get_after_help().map(ToString::to_string).unwrap_or_default();
        found.extend(help.lines().filter(|l| l.starts_with("  yuqing ")).filter_map(|l| command(l.trim())));
        verb.get_subcommands().for_each(|sub| examples(sub, found));
    }
    let mut lines = Vec::new();
    examples(&Cli::command(), &mut lines);
    assert!(lines.len() > 60, "only {} examples were found", lines.len());
    let refused = refused(lines);
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn commands_are_found_wherever_they_stand() {
    let of = |line: &str| typed(line).into_iter().next();
    assert_eq!(of("    yuqing 超期    # nothing").as_deref(), Some("yuqing 超期"));
    assert_eq!(of("    30 8 * * *  /usr/local/bin/yuqing overdue >/dev/null").as_deref(), Some("yuqing overdue"));
    let task = "    schtasks /create /tn 舆情 /tr \"C:\\yuqing\\yuqing.exe overdue -o D:\\今日.txt\"";
    assert_eq!(of(task).as_deref(), Some("yuqing overdue -o D:\\今日.txt"));
    assert_eq!(of("Back up with `yuqing backup FILE` (verified).").as_deref(), Some("yuqing backup FILE"));
    assert_eq!(of("    cd yuqing-0.1"), None);
    assert_eq!(refused(["yuqing overdue --wann".to_string()]).len(), 1);
}
