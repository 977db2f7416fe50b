//! The whole demo tree, seen through clap: no English is left in any help page or any usage error.

mod tree;

use std::ffi::OsString;
use tree::{Cli, Verb};

use clap::CommandFactory;
use clap::error::ErrorKind;
use unicode_width::UnicodeWidthStr;
use yuqing::cli::zh::{self, Usage};

fn tree() -> clap::Command {
    zh::localize(Cli::command())
}

fn stop(line: &[&str]) -> (ErrorKind, Usage) {
    let args: Vec<String> = std::iter::once("/usr/bin/yuqing").chain(line.iter().copied()).map(str::to_owned).collect();
    let mut cmd = tree();
    let mut err = cmd.try_get_matches_from_mut(&args).expect_err("the line is wrong");
    zh::look_around(&mut err, &cmd, &args);
    (err.kind(), zh::usage_error(&err, &args))
}

fn refused(line: &[&str], kind: ErrorKind) -> String {
    let (found, usage) = stop(line);
    assert_eq!(found, kind, "{line:?}\n{}", usage.text);
    assert!(!usage.is_help_or_version, "{line:?}");
    let own = zh::own_words(&Cli::command());
    let typed = |word: &str| line.iter().any(|arg| arg.contains(word));
    let left = zh::english_left(&usage.text, &|word| own.contains(word) || typed(word) || word == "YUQING_LEDGER");
    assert_eq!(left, Vec::<String>::new(), "{}", usage.text);
    usage.text
}

#[test]
fn no_page_of_the_tree_has_a_word_of_english() {
    let own = zh::own_words(&Cli::command());
    let pages = zh::help_pages(&tree());
    assert_eq!(pages.len(), 11);
    for page in pages {
        println!("######## {}\n{}\n------ full\n{}", page.path, page.brief, page.full);
        for help in [&page.brief, &page.full] {
            let left = zh::english_left(help, &|word| own.contains(word) || word == "YUQING_LEDGER");
            assert_eq!(left, Vec::<String>::new(), "{}:\n{help}", page.path);
            for line in help.lines() {
                let width = line.width();
                assert!(width <= 78 || line.starts_with("  yuqing"), "{width} columns: {line}");
                assert!(line.starts_with(' ') || !line.ends_with(':'), "{line}");
            }
        }
    }
}

#[test]
fn aliases_still_lead_to_their_command() {
    for line in [
        ["yuqing", "录入", "文", "--单位", "甲"],
        ["yuqing", "登记", "文", "-u", "甲"],
        ["yuqing", "report", "文", "--unit", "甲"],
    ] {
        let found = tree().try_get_matches_from(line).expect("a good line");
        assert_eq!(found.subcommand_name(), Some("report"));
    }
    let found = tree().try_get_matches_from(["yuqing", "定级", "48", "--经办", "王芳"]);
    assert_eq!(found.expect("a good line").subcommand_name(), Some("classify"));
}

#[test]
fn completions_keep_the_visible_aliases() {
    let cmd = zh::with_chinese_flags(Cli::command());
    let report = cmd.find_subcommand("report").expect("a verb");
    assert_eq!(report.get_visible_aliases().collect::<Vec<_>>(), ["登记", "录入"]);
}

#[test]
fn help_says_defaults_choices_and_aliases_in_chinese() {
    let pages = zh::help_pages(&tree());
    let page = |path: &str| pages.iter().find(|page| page.path == path).expect("a page");
    let root = &page("yuqing").brief;
    assert!(root.starts_with("舆情台账"), "{root}");
    assert!(root.contains("\n用法：yuqing [选项] [命令]\n\n命令：\n"), "{root}");
    assert!(root.contains("［别名：单位］"), "{root}");
    assert!(root.contains("通用选项：\n"), "{root}");
    let report = page("yuqing report");
    assert!(report.brief.contains("［可选：一般、较大、重大］"), "{}", report.brief);
    assert!(report.brief.contains("［默认：一般］"), "{}", report.brief);
    assert!(report.brief.contains("［别名：--单位］"), "{}", report.brief);
    assert!(report.brief.contains("\n报送：\n"), "{}", report.brief);
    assert!(report.full.contains("- 较大：本乡镇范围内传播"), "{}", report.full);
    assert!(report.full.contains("必须写明"), "{}", report.full);
    assert!(!report.brief.contains("必须写明"), "{}", report.brief);
    let paper = &page("yuqing paper").brief;
    assert!(paper.contains("yuqing paper draft [选项] <文种>\n      yuqing paper issue [选项] <编号>"), "{paper}");
    assert!(paper.contains("yuqing paper draft：\n"), "{paper}");
    assert!(page("yuqing unit add").brief.contains("用法：yuqing unit add [选项] <名称>"));
}

#[test]
fn help_and_version_are_answers() {
    for (line, word) in [
        (&["登记", "-h"][..], "用法：yuqing report"),
        (&["-V"], "yuqing 0.3.1"),
        (&["单位", "新增", "--help"], "增加单位"),
    ] {
        let (_, usage) = stop(line);
        assert!(usage.is_help_or_version);
        assert!(usage.text.contains(word), "{}", usage.text);
    }
    let args = ["yuqing", "帮助", "登记"].map(OsString::from).to_vec();
    assert_eq!(zh::normalize_args(args), Ok(["yuqing", "登记", "--help"].map(OsString::from).to_vec()));
}

#[test]
fn every_refusal_is_chinese_and_says_what_to_type() {
    let all = [
        (refused(&["登记"], ErrorKind::MissingRequiredArgument), "--unit <单位>"),
        (refused(&["登计", "文"], ErrorKind::InvalidSubcommand), "改为：yuqing 登记 文"),
        (refused(&["登记", "文", "--单为", "甲"], ErrorKind::UnknownArgument), "改为：yuqing 登记 文 --单位 甲"),
        (
            refused(&["--经办", "王芳", "单位", "新曾", "甲"], ErrorKind::InvalidSubcommand),
            "改为：yuqing --经办 王芳 单位 新增 甲",
        ),
        (refused(&["unit", "ad"], ErrorKind::InvalidSubcommand), "改为：yuqing unit add"),
        (
            refused(&["登记", "老张 说", "--unti", "甲"], ErrorKind::UnknownArgument),
            "改为：yuqing 登记 \"老张 说\" --unit 甲",
        ),
        (refused(&["登记", "文", "--unti=甲"], ErrorKind::UnknownArgument), "改为：yuqing 登记 文 --unit=甲"),
        (refused(&["登记", "老张", "说", "-u", "甲"], ErrorKind::UnknownArgument), "英文引号"),
        (refused(&["登记", "-老张", "-u", "甲"], ErrorKind::UnknownArgument), "-- -老"),
        (refused(&["--level", "一般"], ErrorKind::UnknownArgument), "没有“--level”"),
        (
            refused(&["定级", "48", "与47", "重复", "--level", "一般"], ErrorKind::UnknownArgument),
            "理由写在 --reason 后面：yuqing 定级 48 --reason \"与47 重复\" --level 一般",
        ),
        (
            refused(&["登记", "文", "-u", "甲", "--to", "镇", "县", "市", "--via", "平台"], ErrorKind::UnknownArgument),
            "--to：yuqing 登记 文 -u 甲 --to 镇 --to 县 --to 市 --via 平台",
        ),
        (refused(&["研判", "48", "--from", "甲"], ErrorKind::UnknownArgument), "这个命令有：--level、--reason"),
        (
            refused(&["登记", "文", "-u＝甲", "--unit＝乙"], ErrorKind::UnknownArgument),
            "改为：yuqing 登记 文 -u＝甲 --unit=乙",
        ),
        (refused(&["单位", "--", "add"], ErrorKind::UnknownArgument), "去掉"),
        (refused(&["登记", "文", "-u", "甲", "--level", "较重"], ErrorKind::InvalidValue), "可选：一般、较大、重大"),
        (refused(&["超期", "--format=jso"], ErrorKind::InvalidValue), "改为：yuqing 超期 --format=json"),
        (refused(&["登记", "文", "--unit"], ErrorKind::InvalidValue), "没有写值"),
        (refused(&["登记", "文", "-u", "甲", "--at", "晚上"], ErrorKind::ValueValidation), "看不懂这个时间"),
        (refused(&["传播量", "1", "--raw", "x"], ErrorKind::ValueValidation), "应是整数"),
        (refused(&["传播量", "1", "--raw", "999"], ErrorKind::ValueValidation), "应是 0 至 255 的整数"),
        (refused(&["传播量", "1", "--numbers", "1", "2"], ErrorKind::WrongNumberOfValues), "应为 3 个，写了 2 个"),
        (refused(&["传播量", "1", "--pair", "1"], ErrorKind::TooFewValues), "至少 2 个，只写了 1 个"),
        (refused(&["超期", "--exit-code=1"], ErrorKind::TooManyValues), "写多了"),
        (refused(&["传播量", "1", "--exact", "x"], ErrorKind::NoEquals), "等号"),
        (refused(&["登记", "文", "-u", "甲", "--file", "甲.txt"], ErrorKind::ArgumentConflict), "不能与"),
        (refused(&["登记", "文", "-u", "甲", "-u", "乙"], ErrorKind::ArgumentConflict), "只能写一次"),
        (refused(&["登记", "文", "-u", "甲", "--to", "镇"], ErrorKind::MissingRequiredArgument), "--via <方式>"),
        (refused(&["单位"], ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand), "增加单位"),
    ];
    for (text, word) in all {
        println!("{text}");
        assert!(text.contains(word), "{word} is not in:\n{text}");
        assert!(text.ends_with('\n'), "{text}");
        assert!(text.contains("用法：") || text.contains("详见：yuqing"), "{text}");
    }
}

#[test]
fn advice_that_would_mislead_is_not_given() {
    // clap holds `--from` for `--format`, and would have an unknown option passed as a text.
    let text = refused(&["超期", "--from", "甲"], ErrorKind::UnknownArgument);
    assert!(!text.contains("--format=") && !text.contains("改为") && !text.contains("-- --from"), "{text}");
    let text = refused(&["登记", "--老张说", "-u", "甲"], ErrorKind::UnknownArgument);
    assert!(text.contains("-- --老张说"), "a text may begin so: {text}");
    // What follows a text of several words is more of the text, not a reason.
    let text = refused(&["登记", "老张", "说", "-u", "甲"], ErrorKind::UnknownArgument);
    assert!(text.contains("英文引号") && !text.contains("写在"), "{text}");
}

#[test]
fn errors_the_program_makes_itself_are_kept() {
    let mut cmd = tree();
    let own = cmd.error(ErrorKind::ArgumentConflict, "起止日期颠倒");
    let usage = zh::usage_error(&own, &["yuqing".to_owned()]);
    assert!(usage.text.starts_with("起止日期颠倒\n"), "{}", usage.text);
    assert_eq!(zh::english_left(&usage.text, &|w| w == "yuqing" || w == "-h"), Vec::<String>::new());
    let bare = cmd.error(ErrorKind::MissingSubcommand, "a subcommand is required but one was not provided");
    let usage = zh::usage_error(&bare, &["yuqing".to_owned()]);
    assert!(usage.text.starts_with("还要写一个命令\n"), "{}", usage.text);
    let io = clap::Error::from(std::io::Error::other("x"));
    assert_eq!(zh::usage_error(&io, &[]).text, "显示帮助时读写出错\n");
    let io = clap::Error::from(std::fmt::Error);
    assert_eq!(zh::usage_error(&io, &[]).text, "显示帮助时排版出错\n");
}

#[cfg(unix)]
#[test]
fn text_that_is_not_utf8_is_refused_in_chinese() {
    use std::os::unix::ffi::OsStringExt;
    let args = vec![OsString::from("yuqing"), "report".into(), OsString::from_vec(vec![0xc0, 0xe0])];
    let args = zh::normalize_args(args).expect("no dash");
    let err = tree().try_get_matches_from(&args).expect_err("GBK bytes");
    assert_eq!(err.kind(), ErrorKind::InvalidUtf8);
    let args: Vec<String> = args.iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let text = zh::usage_error(&err, &args).text;
    assert!(text.contains("无法识别的文字"), "{text}");
}

#[test]
fn a_chinese_dash_is_refused_with_the_corrected_line() {
    for (typed, right) in [
        ("——unit", "--unit"),
        ("－－unit", "--unit"),
        ("—unit", "--unit"),
        ("－u", "-u"),
        ("——单位", "--单位"),
        ("——单位＝甲", "--单位=甲"),
        ("——exit—code", "--exit-code"),
        ("－－ｕｎｉｔ", "--unit"),
        ("-—unit", "--unit"),
    ] {
        let args = ["yuqing", "登记", "老张 说", typed].map(OsString::from).to_vec();
        let message = zh::normalize_args(args).expect_err(typed);
        assert!(message.contains(&format!("改为：yuqing 登记 \"老张 说\" {right}\n")), "{message}");
    }
}

#[test]
fn texts_that_begin_with_a_dash_pass() {
    for text in [
        "—",
        "——",
        "——老张说，通知没到户",
        "—— 摘自网帖",
        "——一二三四五六七八九十一二三四五六七",
        "-5",
        "--unit",
        "——2026",
        "",
    ] {
        let args = ["yuqing", "登记", text].map(OsString::from).to_vec();
        assert_eq!(zh::normalize_args(args.clone()), Ok(args), "{text}");
    }
    let args = ["yuqing", "登记", "--", "——老张"].map(OsString::from).to_vec();
    assert_eq!(zh::normalize_args(args.clone()), Ok(args));
}

#[test]
fn a_chinese_dash_is_explained_even_if_clap_saw_it_first() {
    let (_, usage) = stop(&["登记", "文", "——unit", "甲"]);
    assert!(usage.text.contains("改为：yuqing 登记 文 --unit 甲"), "{}", usage.text);
}

#[test]
fn lines_break_by_display_width_and_keep_marks_in_place() {
    assert_eq!(zh::wrap("甲乙丙丁，戊己", 8), "甲乙丙\n丁，戊己");
    assert_eq!(zh::wrap("甲乙（丙）丁", 6), "甲乙\n（丙）\n丁");
    assert_eq!(zh::wrap("用 --exit-code 时", 8), "用\n--exit-code\n时");
    assert_eq!(zh::wrap("  - 甲乙丙丁戊", 10), "  - 甲乙丙\n    丁戊");
    assert_eq!(zh::wrap("甲\n乙", 10), "甲\n乙");
    assert_eq!(zh::wrap("甲乙 <单位> 丙", 8), "甲乙\n<单位>\n丙");
    assert_eq!(zh::wrap("甲［别名：--单位］", 12), "甲［别名：\n--单位］");
    assert_eq!(zh::wrap("用--level写明", 10), "用--level\n写明");
}

#[test]
fn the_checker_finds_english() {
    let left = zh::english_left("Usage: yuqing [OPTIONS] --unit <单位>", &|w| w == "yuqing" || w == "--unit");
    assert_eq!(left, ["Usage", "OPTIONS"]);
}

#[test]
fn parse_is_the_whole_of_it() {
    let line = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    let cli: Cli = zh::parse(line(&["yuqing", "登记", "文", "--单位", "甲"])).expect("a good line");
    assert!(matches!(cli.verb, Some(Verb::Report(report)) if report.unit == "甲"));
    let cli: Cli = zh::parse(line(&["yuqing"])).expect("bare");
    assert!(cli.verb.is_none());

    let stopped = |words: &[&str]| zh::parse::<Cli>(line(words)).expect_err("stopped");
    let help = stopped(&["yuqing", "帮助", "登记"]);
    assert!(help.is_help_or_version && help.text.contains("用法：yuqing report"));
    let dash = stopped(&["yuqing", "登记", "文", "——unit", "甲"]);
    assert!(!dash.is_help_or_version && dash.text.contains("yuqing 登记 文 --unit 甲"));
    let value = stopped(&["yuqing", "登记", "文", "-u", "甲", "--at", "晚上"]);
    assert!(value.text.contains("用法：yuqing report"), "{}", value.text);
    let word = stopped(&["yuqing", "登计"]);
    assert!(word.text.contains("最接近：登记"), "{}", word.text);
}

#[test]
fn the_demo_itself_is_well_formed() {
    Cli::command().debug_assert();
    tree().debug_assert();
    zh::localize(tree()).debug_assert();
}
