//! 一, by every verb: what a station's clerk is shown of another station's items, and that nobody else is shown less.

use crate::office::Office;
use clap::CommandFactory;
use std::collections::BTreeSet;
use yuqing::cli::Cli;

/// Words that stand only in what belongs to 乙村: titles, texts, facts, results, reasons, people, names of papers.
const SECRETS: [&str; 6] = ["霜降", "白露", "寒露", "惊蛰", "褚遂良", "谷雨"];

/// The town with an item of 甲村 (1) and seven of 乙村 (2–8), and papers made from them.
fn two_stations() -> Office {
    let town = Office::town();
    town.general("老张问体检", "甲村");
    let line = "--unit 乙村 --author 褚遂良 --channel 微信 --scale 极少数 --level 一般 --send --demand 惊蛰";
    town.report(&format!("霜降有人问补助 {line} --url https://x.cn/a"));
    let line = "--unit 乙村 --author 周静 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策";
    let serious = town.report(&format!("霜降优待证发放慢 {line}"));
    town.ok(&format!("classify {serious}"));
    town.ok(&format!("escalate {serious} --happened 谷雨领导出差"));
    town.ok(&format!("note {serious} 白露已到场"));
    town.ok("reply 2 --via 电话 --text 寒露已答复");
    town.ok("instruct 2 --by 何镇长 --text 霜降请三日内办结");
    town.ok("urge 2 --via 电话 --note 霜降再催");
    town.ok("urge 双月 --unit 乙村 --period 2026-01..02 --via 电话 --note 霜降再催");
    town.ok("concern 2 --name 褚遂良");
    for _ in 4..=8 {
        town.general("霜降又有人问", "乙村");
    }
    town.ok("adopt 2 --by 谷雨要情编辑部 --tier county");
    town.ok("meet 霜降分析会 --case 3");
    town.ok("appraise 2026 --unit 乙村 --factor 领导重视 --basis 谷雨会议纪要");
    town.ok("paper draft 分析报告 --case 3 --title 霜降优待证分析");
    town.ok("paper draft 会议 --meeting 1");
    town.ok("paper receive 专题 --unit 乙村 --title 霜降专题");
    town.fill("P2");
    town.ok("paper issue P2");
    town.ok("circulate P2 --to 何镇长、马站长");
    town
}

/// What a command told: on both streams and in the file it was asked to write.
fn told(town: &Office, line: &str) -> String {
    let said = town.run(line); println!("{}", said.all());
    let file = line.split_once(" -o ").map(|(_, name)| std::fs::read(town.path(name)).unwrap_or_default());
    format!("{}{}{}", said.out, said.err, String::from_utf8_lossy(&file.unwrap_or_default()))
}

fn secrets_in(told: &str, line: &str) -> Vec<&'static str> {
    SECRETS.into_iter().filter(|word| told.contains(word) && !line.contains(word)).collect()
}

#[test]
fn v_1_2_no_verb_tells_a_station_of_anothers_items() {
    let town = two_stations();
    town.ok("note 8 白露已到场");
    let lines = LINES.replace("SEQ", &town.head().to_string());
    let lines: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    town.clerk("孙小雨");
    town.file("原文.txt", "照片");
    town.file("登记表.csv", "原文,单位,登记时间\n霜 降又有人问,乙村,2026-03-01\n");
    let mut leaks = Vec::new();
    for line in &lines {
        let shapes: &[&str] = if line.contains(" -o ") { &[""] } else { &["", " -f json", " -f csv"] };
        for line in shapes.iter().map(|shape| format!("{line}{shape}")) {
            let found = secrets_in(&told(&town, &line), &line);
            if !found.is_empty() {
                leaks.push(format!("{line}: {}", found.join(" ")));
            }
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    let typed: BTreeSet<&str> = lines.iter().filter_map(|line| line.split_whitespace().next()).collect();
    let verbs = Cli::command();
    let left: Vec<&str> = verbs.get_subcommands().map(|v| v.get_name()).filter(|v| !typed.contains(v)).collect();
    assert_eq!(left, ["init", "upgrade", "completions", "demo"], "verbs that ask no ledger, or one of their own");
}

/// What she types, verb by verb.
const LINES: &str = "
    list
    list -o 台账.csv
    list --idle
    list --lacking
    list --unit 乙村
    search 霜降
    show 2
    show P1
    show P2
    show P3
    todo
    todo --days 60
    overdue
    stats
    stats --by person
    stats --by category
    stats --list
    stats --list --by level
    stats --list --unit 乙村
    stats --list -o 明细.csv
    stats --lags
    clues
    clues -o 线索.csv
    appraise 2026
    appraise 2026 --list
    appraise 2026 --list -o 考评.csv
    appraise 2026 --unit 乙村
    appraise 2026 --persons
    appraise 2026 --unit 乙村 --form
    rules explain 2
    rules show
    paper list
    paper list -o 文书.csv
    paper show P1
    paper show P2
    paper render P1
    paper render P1 -o 报告.md
    paper render P2 --outward
    paper reprint P2
    paper draft 分析报告 --case 3
    paper draft 会议 --meeting 1
    paper draft 双月 --period 2026-03..04
    paper draft 专题 --case 3 --unit 甲村
    paper edit P1 --refresh
    paper edit P1 --body 原文.txt
    paper issue P1
    paper receive 双月 --unit 乙村 --period 2026-01..02
    paper template 分析报告
    circulate P2
    circulate P2 --print
    circulate P2 --read 马站长
    urge 2 --print
    urge 双月 --unit 乙村 --print
    urge 2 --via 电话
    urge 双月 --unit 乙村 --period 2026-01..02 --via 电话
    instruct 2 --print
    instruct 2 --by 何镇长 --text 请办
    instruct P1 --by 何镇长 --text 请办 --case 3
    adopt 2 --by 县委办 --tier county
    adopt P2 --by 县委办 --tier county
    approve 3 --by 孙平
    approve P1 --by 何镇长
    report 另有一事 --unit 甲村 --channel 微信 --url https://x.cn/a
    report 另有一事 --unit 甲村 --replaces 8
    classify 3
    escalate 3
    reply 2 --text 不同的话 --via 电话
    reply 3 --text 稿子 --draft
    follow 2 --text 续
    amend 2 --title 改过
    amend 3 --scale 群体性
    snapshot 2 --reads 5
    attach 2 原文.txt
    note 2 已记
    file 2
    refer 2 --to 丙社区 --within 2wd --boundary 只管
    refer 2 --print 1
    receive 2
    handle 2 --result 办了
    return 2 --reason 不归
    message 2 私下说的
    publish 2 --forum 论坛 --text 已发
    measure 2 --text 整改 --owner 周静 --due 2026-04-01
    rate 2 satisfied
    limit 2 --extend 5wd --reason 请示 --signer 何镇长
    concern 2 --number 1 --post 主任
    close 2 --result 办完
    reopen 2 --reason 重办
    void 4 --reason 重复
    withdraw SEQ --reason 记错
    scrub 2 --reason 到期
    link 2 3
    link 5 6 --undo --reason 不是
    watch
    watch hours
    honour list
    meet 例会 --case 3
    source list
    unit list
    unit check
    person list
    account list
    calendar due 2026-03-02 1wd
    import 登记表.csv --dry-run
    verify
    backup 备份.db
";
