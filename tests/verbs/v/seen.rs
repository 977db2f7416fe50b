//! 一, by every verb: what a station's clerk is shown of another station's items, and that nobody else is shown less.

use crate::office::{CLERK, Office};
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
    town.general("霜降又有人问", "乙村");
    town.report("霜降又有人问 --unit 乙村 --channel 微信 --informant 褚遂良");
    for _ in 6..=8 {
        town.general("霜降又有人问", "乙村");
    }
    town.ok("adopt 2 --by 谷雨要情编辑部 --tier county");
    town.ok("meet 霜降分析会 --case 3");
    town.ok("appraise 2026 --unit 乙村 --factor 领导重视 --basis 谷雨会议纪要");
    town.ok("paper draft 分析报告 --case 3 --title 霜降优待证分析");
    town.ok("paper draft 会议 --meeting 1");
    town.ok("paper receive 专题 --unit 乙村 --title 霜降专题");
    town.fill("P2");
    town.ok("paper issue P2 --number 7");
    town.ok("paper draft 双月 --unit 乙村 --period 2026-03..04 --title 霜降双月");
    town.ok("circulate P2 --to 何镇长、马站长");
    town
}

/// What a command told: on both streams and in the file it was asked to write.
fn told(town: &Office, line: &str) -> String {
    let said = town.run(line);
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

#[test]
fn v_1_2_whoever_is_kept_to_no_station_is_shown_all() {
    let town = two_stations();
    let lines: Vec<&str> = LINES.lines().map(str::trim).take_while(|line| !line.starts_with("paper reprint")).collect();
    let all: Vec<String> = lines.iter().map(|line| told(&town, line)).collect();
    let opened = all.iter().zip(&lines).filter(|(told, line)| !secrets_in(told, line).is_empty()).count();
    assert!(opened > 20, "the office's clerk is told of them by {opened} of {}", lines.len());
    // A leader of the office, whoever is not on the roster, and cron, where nobody is named.
    for who in ["何镇长", "过路人", ""] {
        town.clerk(who);
        for (line, all) in lines.iter().zip(&all) {
            let named =
                |told: &str| [CLERK, "Administrator", who].iter().fold(told.to_string(), |t, n| t.replace(n, ""));
            assert_eq!(named(&told(&town, line)), named(all), "{who}: {line}");
        }
    }
    // Posts in two places are kept to neither.
    town.clerk(CLERK).ok("person add 孙小雨 --unit 乙村 --role 站长 --same");
    town.clerk("孙小雨");
    town.ok("show 2").says("霜降");
    town.ok("paper show P1").says("霜降");
}

#[test]
fn v_1_2_a_station_reads_its_own_papers_and_those_issued_to_all() {
    let town = two_stations();
    let bulletin = town.at("2026-04-02 09:00").bulletin("2026Q1");
    town.ok("paper receive 专题 --unit 甲村 --title 甲村专题");
    town.ok("paper draft 专题 --case 1 --title 老张体检分析");
    town.ok("paper draft 年度考评 --period 2026");
    let of = |town: &Office| -> Vec<String> {
        let rows = town.json("paper list");
        rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_string()).collect()
    };
    assert_eq!(of(&town).len(), 8, "the office sees all");
    town.clerk("孙小雨");
    assert_eq!(of(&town), [bulletin.as_str(), "P2026-0006", "P2026-0007"], "a draft to all is not issued yet");
    town.ok("paper list").says("孙小雨 是甲村的人，只列甲村的文书").lacks("霜降");
    town.ok(&format!("paper render {bulletin}")).says("乙村");
    town.ok("paper show P7").says("老张体检分析");
    for line in
        ["paper show P3", "show P1", "paper render P2", "paper edit P1 --refresh", "paper issue P1", "circulate P2"]
    {
        town.refused(line).says(&["孙小雨 是甲村的人，只看甲村的", "（一、六.2）", "可以查看的"]).lacks("霜降");
    }
    town.fill("P7");
    let said = town.refused("paper issue P7 --number 7");
    said.says("文号 7 已用于 P2026-0002 清河镇退役军人服务站的会议分析报告").lacks("霜降");
    town.refused("paper draft 分析报告 --case 1 3").says("2026-0003 是乙村的事项");
    // Linked to its own item, the other may be written about; sent round to its clerk, a paper is read.
    town.ok("link 1 3");
    town.ok("paper show P1").says("霜降");
    town.refused("paper show P3").says("P2026-0003 是乙村的专题舆情分析报告");
    town.clerk(CLERK).ok("circulate P3 --to 孙小雨");
    town.clerk("孙小雨").ok("paper show P3").says("霜降");
    town.clerk("褚云").refused("paper show P3").says("褚云 是丁村的人");
}

#[test]
fn v_1_2_what_is_handed_to_a_station_stands_on_its_list() {
    let town = two_stations();
    let of = |town: &Office, line: &str| -> Vec<String> {
        let rows = town.json(line);
        rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_string()).collect()
    };
    town.ok("refer 4 --to 甲村 --boundary 上门解释");
    town.ok("instruct 6 --by 何镇长 --text 请协助 --owner 甲村");
    for clerk in ["孙小雨", "褚云"] {
        town.clerk(clerk);
        let shown = of(&town, "list");
        for id in ["2026-0004", "2026-0006", "2026-0007"] {
            let listed = shown.iter().any(|one| one == id);
            assert_eq!(
                listed,
                town.run(&format!("show {id}")).code == 0,
                "{clerk}: {id} is listed and shown, or neither"
            );
        }
    }
    town.clerk("孙小雨");
    assert_eq!(of(&town, "search 霜降"), ["2026-0004"]);
    town.ok("list").says("只列甲村的事项及与之关联、转来的");
}

#[test]
fn v_1_2_figures_are_told_and_their_members_are_not() {
    let town = two_stations();
    let rows = |town: &Office, line: &str| -> Vec<String> {
        let stats = town.json(line);
        stats["rows"].as_array().unwrap().iter().map(|row| format!("{} {}", row["key"], row["submitted"])).collect()
    };
    let all = rows(&town, "stats");
    assert!(all.contains(&"\"乙村\" 6".to_string()), "{all:?}");
    assert!(rows(&town, "stats --by person").iter().any(|row| row.contains("褚遂良")));
    town.clerk("孙小雨");
    assert_eq!(rows(&town, "stats"), all, "counts are published");
    assert_eq!(rows(&town, "stats --unit 乙村").len(), 1);
    assert!(!rows(&town, "stats --by person").iter().any(|row| row.contains("褚遂良")));
    let listed = town.json("stats --list");
    assert_eq!((&listed["unit"], &listed["total"]["submitted"]), (&"甲村".into(), &1.into()));
    assert!(!listed.to_string().contains("2026-0002"), "{listed}");
    town.ok("stats --list").says("孙小雨 是甲村的人，只列甲村的明细");
    town.refused("stats --list --unit 乙村").says("只看甲村的明细");
    town.refused("stats --by person --unit 乙村").says("只看甲村的人员");
    town.ok("stats --list --unit 甲村").says("2026-0001");
}

#[test]
fn v_1_2_the_appraisal_is_opened_to_a_station_for_itself() {
    let town = two_stations();
    let units = |town: &Office| -> Vec<String> {
        let all = town.json("appraise 2026");
        all["rows"].as_array().unwrap().iter().map(|row| row["unit"].as_str().unwrap().to_string()).collect()
    };
    assert!(units(&town).len() > 3);
    town.clerk("孙小雨");
    assert_eq!(units(&town), ["甲村"]);
    town.ok("appraise 2026 --persons").says("只列甲村的考评").lacks(&["褚遂良", "乙村"]);
    town.refused("appraise 2026 --unit 乙村").says("只看甲村的考评");
}

#[test]
fn v_1_2_clues_are_those_of_the_stations_own_items() {
    let town = two_stations();
    let cases = |town: &Office| -> Vec<String> {
        let all = town.json("clues");
        all.as_array().unwrap().iter().filter_map(|clue| clue["case"].as_str().map(String::from)).collect()
    };
    let own = town.serious("优待证难办");
    town.ok(&format!("escalate {own} --happened 领导出差"));
    assert!(cases(&town).contains(&"2026-0003".to_string()) && cases(&town).contains(&own));
    town.clerk("孙小雨");
    let shown = cases(&town);
    assert!(!shown.is_empty() && shown.iter().all(|id| *id == own), "{shown:?}");
    town.ok("clues").says("孙小雨 是甲村的人，只列甲村的").lacks("霜降");
}

#[test]
fn v_1_2_what_is_recorded_on_anothers_item_is_answered_without_it() {
    let town = two_stations();
    town.clerk("孙小雨");
    let noted = town.json("note 2 已打电话");
    assert_eq!((&noted["id"], &noted["unit"]), (&"2026-0002".into(), &"乙村".into()));
    assert_eq!(noted["timeline"][0]["seq"], town.head());
    assert!(noted["not_shown"].as_str().unwrap().contains("只看甲村的") && noted.get("text").is_none(), "{noted}");
    let said = town.ok("amend 2 --title 有人问补助");
    said.says(&["已更正 2026-0002（乙村的事项）", "这里不显示内容（一、六.2）", "已照记"]).lacks("霜降");
    town.ok("note 3 知道了 --happened 电话里说的").says(&["已记录 2026-0003（乙村的事项）"]);
    // What she registers is no news to her, whose ever it is; nothing passes to it from what she is not shown.
    town.ok("report 新的事 --unit 乙村 --channel 微信").says("新的事");
    town.refused("report 另一事 --unit 甲村 --replaces 8").says("2026-0008 是乙村的事项");
    // The same address is pointed out (三.1 互通): whose and which, no more; linked, it is shown.
    let said = town.ok("report 也问补助 --unit 甲村 --channel 微信 --url https://x.cn/a");
    said.says("乙村 报过同一网址（2026-0002）").lacks(&SECRETS);
    town.ok("link 2 10").says("有人问补助");
    town.clerk(CLERK).ok("show 2").says("已打电话");
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
    paper draft 会议
    paper draft 会议 --meeting 9
    paper draft 双月 --period 2026-03..04
    paper draft 专题 --case 3 --unit 甲村
    paper draft 双月 --unit 乙村 --period 2026-03..04
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
    instruct P2 --by 何镇长 --text 请办 --case 3
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
    follow 2 续
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
    message 2 --text 私下说的
    publish 2 --place 论坛 --text 已发
    measure 2 --what 整改 --owner 周静 --due 2026-04-01
    rate 2 satisfied
    limit 2 --duty 督办 --extend 5wd --reason 请示 --signer 何镇长
    concern 2 --number 1 --post 主任
    close 2 --result 办完
    reopen 2 --reason 重办
    void 4 --reason 重复
    withdraw SEQ --reason 记错
    scrub 5 --informant --reason 到期
    link 2 3
    link 2 3 --undo --reason 不是
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
    import 登记表.csv
    verify
    backup 备份.db
";
