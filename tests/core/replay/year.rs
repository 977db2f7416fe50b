//! The year itself, told as its clerks typed it.

use super::*;

pub const INFORMANT: &str = "线人刘某某一三八";

/// 虚构，仅供测试: no notice for 2027 exists.
pub const INVENTED_2027: &str = "# 虚构，仅供测试
# years: 2027
date,kind,name
2027-01-01,holiday,元旦（虚构）
2027-01-02,workday,元旦调休上班（虚构）
2027-01-04,holiday,元旦（虚构）
";

/// From July on: three hours, and a superior's consent to a reply.
pub fn second_rulebook() -> String {
    let text = VETERANS
        .replace("version = \"2019-10\"", "version = \"2026-07\"")
        .replace("within = \"2h\"", "within = \"3h\"")
        .replace("clause = \"五.1\"\n\n# 原文“随时跟踪报送”", "clause = \"五.1（修订）\"\n\n# 原文“随时跟踪报送”");
    let gate = "[[gate]]
id = \"reply-consent\"
on = \"reply.send\"
when = { level = [\"较大\", \"重大\"] }
consent = [\"本单位主管领导@本单位\"]
own_text = \"refuse\"
says = \"本单位主管领导同意回复\"
clause = \"五.6（修订）\"

[[gate]]
id = \"analysis-consent\"";
    let text = text.replace("[[gate]]\nid = \"analysis-consent\"", gate);
    assert!(text.contains("3h") && text.contains("五.1（修订）") && text.contains("reply-consent"));
    text
}

/// `when | what is typed`; a line that begins with `!` must be refused.
pub const FIRST_HALF: &str = "
2026-01-12 09:00 | report '老张说体检通知没到户' --unit 甲村 --channel 微信 --scale 极少数 --subject 个人 --level 一般 --send
2026-01-12 09:05 | report '群里议论抚恤金发放慢' --unit 乙村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策 --author 赵敏 --informant 线人刘某某一三八
2026-01-12 09:06 | classify 2
2026-01-12 09:07 | !escalate 2
2026-01-12 09:30 | !approve 2 --by 钱明
2026-01-12 10:00 | approve 2 --by 孙平
2026-01-12 10:10 | escalate 2
2026-01-13 09:00 | measure 2 --what 逐户说明发放进度 --owner 赵敏 --within 5wd
2026-01-15 16:00 | measure 2 --done 1 --result 已逐户说明
2026-01-15 16:10 | reply 2 --text 发放时间已张贴 --via 当面
2026-01-16 09:00 | rate 2 基本满意
2026-01-16 09:10 | close 2 --result 已说明
2026-02-16 22:40 | report '数十人在镇政府门口聚集' --unit 甲村 --author 李强 --emergency --occurred '2026-02-16 22:10' --place 镇政府门口 --people 30 --level 重大 --reason 已聚集 --send --via 电话 --oral 钱明
2026-02-16 23:30 | follow 3 '人员陆续散去'
2026-02-17 08:00 | follow 3 '已全部劝返' --final
2026-02-25 09:00 | approve 3 --by 钱明 --countersign
2026-02-25 09:10 | escalate 3 --to 镇工作小组
2026-03-02 09:00 | amend 3 --occurred '2026-02-16 21:50' --reason 核实录像
2026-03-02 09:05 | amend 3 --people 45 --reason 核实
2026-03-10 09:00 | report '同一件事又有人发帖' --unit 乙村 --channel 微信 --url http://example.cn/a --scale 极少数 --level 一般 --send
2026-03-10 09:10 | report '第三处也在转' --unit 丙村 --channel 其他 --url http://example.cn/a --scale 极少数 --level 一般 --send
2026-03-10 09:20 | link 4 5 --reason 同一帖子
2026-03-10 09:25 | link 3 4 --reason 同一事件
2026-03-12 09:00 | adopt 3 --by 县委办 --tier county --publication 要情
2026-03-12 09:01 | adopt 4 --by 镇党委 --tier town
2026-03-12 09:02 | adopt 4 --by 镇党委 --tier town --publication 简报
2026-03-12 09:30 | instruct 3 --by 吴刚 --text 请甲村逐人走访
2026-03-20 09:00 | report '误登的一件' --unit 丙村 --channel 微信
2026-03-20 09:05 | void 6 --reason 重复登记
2026-03-20 09:06 | !note 6 '作废了就不能再办'
2026-03-21 09:00 | report '单位登错的一件' --unit 丙村 --channel 微信 --scale 极少数 --level 一般 --send
2026-03-23 09:00 | report '单位登错的一件' --replaces 7 --unit 乙村
2026-03-23 09:10 | classify 8 --level 一般
2026-03-23 09:20 | note 1 '电话回访过'
2026-03-23 09:21 | snapshot 4 --reads 120 --reposts 3 --comments 9
2026-03-23 09:30 | reopen 2 --reason 又有人问
2026-03-24 09:00 | measure 2 --what 再次张榜 --within 3wd
2026-03-25 09:00 | limit 2 --duty 整改 --extend 2wd --reason 下雨 --signer 孙平
2026-03-26 09:00 | limit 2 --duty 整改 --pause --until '2026-04-10 17:00' --reason 等省厅答复 --signer 孙平
2026-04-02 09:00 | limit 2 --duty 整改 --resume --reason 已答复 --signer 孙平
2026-04-03 09:00 | measure 2 --what 上门核对 --within 2wd
2026-04-20 09:00 | limit 2 --duty 3 --write-off --reason 人员外出 --signer 孙平
2026-05-06 08:50 | limit 双月 --unit 丙村 --period 2026-03..04 --write-off --reason 专管员空缺 --signer 郑华
2026-05-06 09:00 | report '夜里听说有人拦车' --unit 乙村 --author 赵敏 --emergency --level 较大 --reason 先按较大
2026-05-06 09:05 | amend 9 --occurred '2026-05-06 08:20' --reason 问清了
2026-05-06 09:20 | approve 9 --by 孙平 --oral --via 电话
2026-05-06 09:25 | escalate 9
2026-05-06 15:00 | amend 9 --no-emergency --reason 查明不是拦车
2026-05-07 09:00 | approve 9 --by 孙平 --countersign
";

pub const SECOND_HALF: &str = "
2026-07-02 09:00 | report '补录六月底的一起突发' --unit 甲村 --author 李强 --emergency --occurred '2026-06-30 20:00' --level 重大 --reason 补录 --send --oral 钱明 --oral-at '2026-06-30 20:40' --at '2026-06-30 21:00'
2026-07-02 09:10 | !approve 2026-0010 --by 钱明
2026-07-03 10:00 | report '七月的突发' --unit 甲村 --author 李强 --emergency --occurred '2026-07-03 08:30' --level 重大 --reason 聚集 --send --oral 周静
2026-07-03 17:00 | approve 11 --by 周静 --countersign
2026-07-04 09:00 | follow 11 '情况平稳' --final
2026-07-06 09:00 | !reply 11 --text 已处理 --via 电话
2026-07-06 09:05 | reply 11 --text 已处理，请放心 --draft --author 李强
2026-07-06 09:10 | approve 11 --by 周静 --for reply
2026-07-06 09:15 | reply 11 --via 电话
2026-07-06 09:20 | reply 9 --text 已当面说明 --via 当面 --happened 来访人当场要求答复
2026-07-06 09:30 | rate 11 满意
2026-07-07 09:00 | close 11 --result 已平息
2026-07-08 09:00 | escalate 4 --to 社建办 --at '2026-06-10 09:00'
2026-08-03 09:00 | report '丁社区第一条' --unit 丁社区 --channel 微信 --scale 较多 --spread 朋友圈 --subject 镇政策 --author 冯洁 --level 较大
2026-08-03 10:00 | escalate 12 --happened '主管领导在外，先报后批'
2026-08-03 18:00 | approve 12 --by 韩磊
2026-08-04 09:00 | escalate 12
2026-08-05 09:00 | classify 12 --level 重大 --reason 扩散
2026-08-05 09:10 | !escalate 12
2026-08-05 10:00 | approve 12 --by 韩磊 --refuse --reason 再核实
2026-08-06 09:00 | approve 12 --by 韩磊
2026-08-06 09:10 | escalate 12 --to 领导小组
2026-08-07 09:00 | approve 12 --by 王伟@甲村 --refuse --reason 不该他签
2026-09-01 09:00 | note 12 '临时记的，写错了'
2026-09-01 09:10 | scrub 2 --informant --reason 本人要求抹除
2026-12-31 20:30 | report '跨年夜突发' --unit 乙村 --author 赵敏 --emergency --occurred '2026-12-31 20:00' --level 重大 --reason 聚集 --send --oral 孙平
";

pub fn play(s: &mut Station, script: &str) {
    for line in script.lines().filter(|line| !line.trim().is_empty()) {
        let (now, typed) = line.split_once(" | ").unwrap_or_else(|| panic!("{line}"));
        s.at(now);
        match typed.strip_prefix('!') {
            Some(refused) => drop(s.refuses(refused)),
            None => drop(s.does(typed)),
        }
    }
}

/// The number of the last standing act of a verb on a case.
pub fn last(s: &Station, case: u32, verb: &str) -> u64 {
    let case = s.case(case);
    case.standing_acts().filter(|a| a.deed.verb() == verb).last().map(|a| a.seq).unwrap_or_else(|| panic!("{verb}"))
}

pub fn office_act(s: &Station, deed: impl Into<Deed>) -> u64 {
    let deed = deed.into();
    s.works(s.now, |work| work.desk.append(Subject::Office, work.at, deed, Outcome::default())).seq
}

pub fn papers(s: &mut Station) {
    s.at("2026-02-28 16:00");
    let id = |number| PaperId { year: 2026, number };
    let receive = |number, unit, period: &str| PaperReceive {
        id: id(number),
        kind: "bimonthly".into(),
        title: "双月综合舆情分析报告".into(),
        unit: UnitId(unit),
        period: Some(period.into()),
        attachment: None,
    };
    for (number, unit) in [(1, 2), (2, 3)] {
        s.works(s.now, |work| work.act_on_paper(id(number), receive(number, unit, "2026-01..02"), Outcome::default()));
    }
    s.at("2026-03-03 09:00");
    let drafted = s.works(s.now, |work| {
        let body = work.desk.keep("# 分析报告\n甲村聚集一事……".as_bytes())?;
        let figures = work.desk.keep(b"{\"cases\":1}")?;
        let deed = PaperDraft {
            id: id(3),
            kind: "analysis".into(),
            title: "关于甲村聚集的分析报告".into(),
            unit: UnitId::OFFICE,
            period: None,
            cases: vec![CaseId { year: 2026, number: 3 }],
            meeting: None,
            addressee: None,
            body,
            figures: Some(figures),
            as_of: work.at,
            author: Some(Who { id: Some(PersonId(2)), name: "郑华".into() }),
            continued: Vec::new(),
            template: None,
        };
        work.act_on_paper(id(3), deed, Outcome::default())
    });
    let consent = Consent {
        by: "吴刚".into(),
        purpose: "paper".into(),
        manner: Manner::Written("纸质".into()),
        text: Some("# 分析报告\n甲村聚集一事已平息。".into()),
        recipients: vec![],
    };
    s.works(s.now, |work| work.consent_paper(id(3), consent));
    let issued = s.works(s.now, |work| {
        let paper = work.desk.paper(id(3))?.clone();
        assert!(paper.approvals.iter().any(|a| a.over.as_deref() == Some(&laid_hash(&paper))));
        let (consents, breaches) = work.consents_to_issue(&paper)?;
        let laid = paper.laid.expect("a draft lies before somebody");
        let head = work.desk.view().head()?;
        let deed = PaperIssue {
            number: Some(1),
            year: 2026,
            total: Some(1),
            series: Some("分析报告".into()),
            label: Some("第1期".into()),
            signer: Some("吴刚".into()),
            body: laid.body,
            as_of: laid.as_of,
            head: head.seq,
            head_hash: head.hash,
            members: vec![(2026, 3, 3)],
            corrects: None,
            masthead: None,
        };
        work.act_on_paper(id(3), deed, Outcome { consents, breaches, ..Outcome::default() })
    });
    assert!(issued.seq > drafted.seq);
    s.operator = "郑华".into();
    s.does("escalate 3 --to 镇党委");
    s.operator = "王芳".into();
    // A draft that came to nothing.
    s.at("2026-03-04 09:00");
    let draft = s.works(s.now, |work| {
        let body = work.desk.keep("废稿".as_bytes())?;
        let deed = PaperDraft {
            id: id(4),
            kind: "bulletin".into(),
            title: "通报".into(),
            unit: UnitId::OFFICE,
            period: Some("2026Q1".into()),
            cases: vec![],
            meeting: None,
            addressee: None,
            body,
            figures: None,
            as_of: work.at,
            author: None,
            continued: Vec::new(),
            template: None,
        };
        work.act_on_paper(id(4), deed, Outcome::default())
    });
    s.does(&format!("withdraw {} --reason 起草过早", draft.seq));
    assert_eq!(s.ask().view().papers(None).unwrap().len(), 3);
}

/// The whole year; the reasons for each turn are in the script.
pub fn first_year() -> Station {
    static YEAR: OnceLock<(Vec<u8>, Stamp)> = OnceLock::new();
    let (bytes, now) = YEAR.get_or_init(|| {
        let s = live_through_the_year();
        (std::fs::read(&s.path).unwrap(), s.now)
    });
    Station::copied(bytes, *now)
}

pub fn live_through_the_year() -> Station {
    let mut s = Station::founded("2026-01-04 08:30");
    play(&mut s, FIRST_HALF);
    papers(&mut s);
    s.at("2026-05-08 09:00");
    let refused = s.refuses(&format!("withdraw {} --reason 试试", last(&s, 3, "report")));
    assert!(refused.contains("void"), "{refused}");
    s.refuses(&format!("withdraw {} --reason 已写进分析报告", last(&s, 3, "adopt")));
    s.does(&format!("withdraw {} --reason 并未刊登", last(&s, 4, "adopt")));
    s.does(&format!("withdraw {} --reason 没有重办", last(&s, 2, "limit")));
    s.does("meet 第一季度分析会 --attendee 吴刚、郑华 --case 3 --case 4 --notes 研究了聚集一事");
    // The roster turns over.
    s.at("2026-06-25 09:00");
    s.works(s.now, |work| add_unit(work.desk, work.at, 5, "丁社区", "2026-07-01"));
    for (id, name, role) in [(12, "韩磊", "superior"), (13, "冯洁", "officer")] {
        s.works(s.now, |work| add_person(work.desk, work.at, id, name, 5, role, "2026-07-01", None));
    }
    office_act(&s, PersonLeave { id: PersonId(10), unit: UnitId(2), roles: vec![], until: day("2026-06-30") });
    office_act(&s, UnitRetire { id: UnitId(4), until: day("2026-09-30"), reason: Some("并入丁社区".into()) });
    let (from, text) = (Some(t("2026-07-01 00:00")), second_rulebook());
    office_act(&s, RulesEnact { number: 2, rulebook: "veterans-town".into(), version: "2026-07".into(), from, text });
    play(
        &mut s,
        &SECOND_HALF.replace("approve 12 --by 王伟@甲村", "!approve 12 --by 王伟@甲村").replace("| !!", "| !"),
    );
    s.at("2026-12-31 21:00");
    s.does(&format!("withdraw {} --reason 记错了", last(&s, 12, "note")));
    s.at("2027-01-04 15:00").does("approve 2026-0013 --by 孙平 --countersign");
    learn_the_calendar(&mut s);
    s
}

/// The invented notice becomes known: every provisional duty is reckoned again, met ones too.
pub fn learn_the_calendar(s: &mut Station) {
    let before = s.duty(13, "countersign");
    assert!(before.provisional && before.met_at == Some(t("2027-01-04 15:00")), "{before:?}");
    assert_eq!(before.due_at, Some(t("2027-01-01 23:59")), "weekends alone make New Year's Day a working day");
    s.at("2027-01-06 09:00");
    office_act(
        s,
        CalendarImport {
            number: 1,
            text: INVENTED_2027.into(),
            notice: Some("虚构，仅供测试".into()),
            correction: false,
        },
    );
    s.works(s.now, |work| {
        let number = work.desk.office().next("calendar") - 1;
        let provisional: Vec<(CaseId, Duty)> = work
            .desk
            .view()
            .provisional_duties()?
            .into_iter()
            .filter_map(|(_, d)| d.case.map(|case| (case, d)))
            .collect();
        assert!(!provisional.is_empty());
        for (case, duty) in provisional {
            let in_force = work.laws.number(duty.rulebook)?;
            let (_, calendar) = work.laws.calendar(in_force.book)?;
            let resets = reckon_again(&duty, in_force.book, &calendar, number, "2027年日历导入").into_iter().collect();
            let deed = Recompute { because: "2027年日历导入".into() };
            work.desk.append(Subject::Case(case), work.at, deed, Outcome { resets, ..Outcome::default() })?;
        }
        Ok(())
    });
}
