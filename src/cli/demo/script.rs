//! The invented months: 清河镇退役军人服务站, six villages, September and October 2026. Nobody in it exists.
//!
//! Each step is a moment and a command line, typed as a clerk would; the demo runs them through the verbs themselves.

/// One command at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `2026-09-01 09:00`, Beijing time.
    pub at: String,
    pub words: Vec<String>,
}

/// The moment at which the demo looks back.
pub const TODAY: &str = "2026-11-05 08:30";

const VILLAGES: [(&str, &str, &str, &str); 6] = [
    // unit, 站长, 主管领导, 专管员兼责任人
    ("柳溪村", "赵永年", "钱明", "孙小雨"),
    ("石桥村", "李国栋", "孙平", "周静怡"),
    ("丙家社区", "吴长河", "郑海", "王秀兰"),
    ("河东村", "冯立", "陈向东", "褚云"),
    ("南岭村", "卫东升", "蒋文", "沈芳芳"),
    ("新集社区", "韩冬", "杨柳青", "朱明"),
];

struct Heard {
    at: &'static str,
    village: usize,
    title: &'static str,
    text: &'static str,
    channel: &'static str,
    /// scale, spread, subject
    cell: (&'static str, &'static str, &'static str),
    /// What becomes of it, a letter a step: g 一般即报, s 较大, z 重大, w 只登记; r/R 次日或四日后回复,
    /// m/b/u 满意、基本满意、不满意, c 办结, a/A 县、市采用, l 只报镇工作小组.
    course: &'static str,
}

const FEW: (&str, &str, &str) = ("极少数", "线下", "个人");
const CHAT: (&str, &str, &str) = ("较多", "微信群", "镇政策执行");
const WEB: (&str, &str, &str) = ("群体性", "网络媒体", "国家政策");

#[rustfmt::skip]
const HEARD: &[Heard] = &[
    h("2026-09-02 09:20", 0, "体检通知未到户", "老张说今年的体检通知没有送到户，邻村的都已经去过了。", "微信", FEW, "grmc"),
    h("2026-09-02 15:05", 1, "光荣牌褪色请求更换", "村民反映门口的光荣牌字迹褪色，希望更换一块。", "信访接待", FEW, "grmc"),
    h("2026-09-03 10:40", 2, "优待证办理进度慢", "社区多名退役军人在群里问优待证什么时候能发，说填表已经三个月了。", "微信", CHAT, "srmca"),
    h("2026-09-04 08:50", 3, "询问复学学费补助", "退役大学生来电询问复学学费补助的材料。", "问卷调查", FEW, "grmc"),
    h("2026-09-04 16:30", 4, "落户手续来回跑", "刚退役回乡，落户跑了三趟还没办好，窗口说法不一样。", "信访接待", FEW, "grbc"),
    h("2026-09-07 09:15", 5, "招聘会岗位与宣传不符", "参加招聘会的几位同志说岗位待遇和宣传的对不上。", "志愿者排摸", FEW, "grmc"),
    h("2026-09-08 11:20", 0, "一次性经济补助到账时间", "询问一次性经济补助什么时候到账。", "微信", FEW, "grmc"),
    h("2026-09-09 14:00", 1, "悬挂光荣牌仪式建议", "建议悬挂光荣牌时请村里的老兵讲一讲。", "问卷调查", FEW, "gra"),
    h("2026-09-10 09:45", 2, "社区活动室开放时间短", "活动室晚上不开，上班的去不了。", "微信", FEW, "gruc"),
    h("2026-09-11 10:10", 3, "道路塌方影响老兵就医", "村口路塌了一段，两位老兵去镇上看病要绕行。", "志愿者排摸", FEW, "grmc"),
    h("2026-09-14 09:30", 4, "慰问金发放名单有疑问", "群里较多人问慰问金为什么有的发了有的没有。", "微信", CHAT, "srmc"),
    h("2026-09-15 15:40", 5, "工作安置政策咨询", "询问今年转业安置的政策，有没有新文件。", "信访接待", FEW, "grm"),
    h("2026-09-16 08:40", 0, "残疾军人换药不便", "残疾军人每周换药要去县里，希望村卫生室能做。", "志愿者排摸", FEW, "grmca"),
    h("2026-09-17 10:25", 1, "立功喜报送达仪式好评", "群众说送喜报的仪式办得好，孩子们也来看了。", "微信", FEW, "gac"),
    h("2026-09-18 16:50", 2, "优抚对象医保报销比例", "问报销比例和去年不一样，是不是算错了。", "信访接待", FEW, "grmc"),
    h("2026-09-21 09:05", 3, "烈士墓周边杂草", "清明以后没有人打理，周边长了草，请安排清理。", "志愿者排摸", FEW, "grmc"),
    h("2026-09-22 11:15", 4, "培训班名额太少", "想学挖掘机操作，村里只有一个名额。", "问卷调查", FEW, "grb"),
    h("2026-09-23 14:35", 5, "帖子称安置政策不落实", "网上有人发帖说本地安置政策不落实，跟帖的老兵很多，已有媒体转载。", "微信", WEB, "zrmcA"),
    h("2026-09-24 09:50", 0, "困难老兵临时救助", "独居老兵摔伤，家里困难，问能不能临时救助。", "志愿者排摸", FEW, "grmc"),
    h("2026-09-27 10:00", 1, "国庆慰问建议", "建议国庆前走访时带上医生。", "问卷调查", FEW, "gr"),
    h("2026-09-28 15:20", 2, "群里讨论年审材料", "社区群里较多人讨论优抚年审要交的材料太多。", "微信", CHAT, "srbc"),
    h("2026-09-29 09:10", 3, "请求协调用工纠纷", "退役军人在外务工被拖欠工资，请帮忙协调。", "信访接待", FEW, "grm"),
    h("2026-09-30 16:10", 4, "节日期间值班电话", "询问国庆期间值班电话。", "微信", FEW, "grmc"),
    // 10-03 夜里的突发在 EMERGENCY 里。
    h("2026-10-08 09:00", 5, "节后复工岗位信息", "询问节后有没有面向退役军人的岗位。", "微信", FEW, "grm"),
    h("2026-10-08 14:45", 0, "抚恤金发放银行变更", "较多人在朋友圈转发说抚恤金换银行，担心发不到。", "微信", ("较多", "朋友圈", "镇政策执行"), "srmca"),
    h("2026-10-09 10:30", 1, "优待证使用范围", "问优待证坐公交能不能免费。", "问卷调查", FEW, "grm"),
    h("2026-10-10 09:25", 2, "社区老兵志愿队缺马甲", "志愿队活动没有统一马甲。", "志愿者排摸", FEW, "gr"),
    h("2026-10-12 11:00", 3, "就业培训补贴未到账", "九月培训的补贴还没有到账，一起培训的十来人都没有。", "微信", ("较多", "朋友圈", "国家政策"), "wL"),
    h("2026-10-13 09:35", 4, "军属优先窗口无人", "办事大厅军人优先窗口没有人。", "信访接待", FEW, "grmc"),
    h("2026-10-14 15:15", 5, "烈属住房漏雨", "烈属家里房子漏雨，申请维修一个月没有回音。", "志愿者排摸", FEW, "gR"),
    h("2026-10-15 10:05", 0, "立功受奖奖励金标准", "问立功受奖奖励金的标准。", "微信", FEW, "grm"),
    h("2026-10-16 09:40", 1, "体检车进村好评", "体检车进村，老兵们都说方便。", "微信", FEW, "ga"),
    h("2026-10-19 14:20", 2, "对辖区安置房分配有意见", "群里较多人说安置房分配不公开，要求公布名单。", "微信", CHAT, "s"),
    h("2026-10-20 09:55", 3, "退役军人创业贷款咨询", "想开农机合作社，咨询创业贷款贴息。", "问卷调查", FEW, "gr"),
    h("2026-10-21 11:30", 4, "请求办理困难补助", "妻子生病，请求困难补助。", "信访接待", FEW, "grm"),
    h("2026-10-23 10:15", 5, "活动经费公示建议", "建议把老兵之家活动经费公示。", "问卷调查", FEW, "g"),
    h("2026-10-26 09:20", 0, "重复：体检通知未到户", "同一位老张又来说体检的事（登重了）。", "微信", FEW, "wV"),
    h("2026-10-27 15:50", 1, "冬季取暖补贴", "问今年取暖补贴什么时候发。", "微信", FEW, "g"),
    h("2026-10-28 10:45", 2, "医疗巡诊时间安排", "问下月巡诊安排。", "微信", FEW, "w"),
    h("2026-11-02 09:30", 3, "优待证信息登记有误", "优待证上名字错了一个字，去改要跑县里。", "信访接待", FEW, "g"),
    h("2026-11-03 16:05", 4, "老兵之家开放投诉", "群里较多人说老兵之家周末不开门。", "微信", CHAT, "W"),
];

const fn h(
    at: &'static str,
    village: usize,
    title: &'static str,
    text: &'static str,
    channel: &'static str,
    cell: (&'static str, &'static str, &'static str),
    course: &'static str,
) -> Heard {
    Heard { at, village, title, text, channel, cell, course }
}

/// Steps in order of time.
pub fn steps() -> Vec<Step> {
    let mut script = Script { steps: Vec::new() };
    script.roster();
    script.earlier_reports();
    let mut heard: Vec<(String, Option<&Heard>)> = HEARD.iter().map(|h| (h.at.to_string(), Some(h))).collect();
    heard.push(("2026-10-03 22:50".into(), None));
    heard.sort_by(|a, b| a.0.cmp(&b.0));
    for (i, (_, heard)) in heard.iter().enumerate() {
        let id = format!("2026-{:04}", i + 1);
        match heard {
            Some(h) => script.case(&id, h),
            None => script.emergency(&id),
        }
    }
    script.papers();
    script.steps.sort_by(|a, b| a.at.cmp(&b.at));
    script.steps
}

struct Script {
    steps: Vec<Step>,
}

impl Script {
    fn say(&mut self, at: impl Into<String>, words: &[&str]) {
        self.steps.push(Step { at: at.into(), words: words.iter().map(ToString::to_string).collect() });
    }

    fn roster(&mut self) {
        let day = "2026-07-01 09:00";
        let office = "清河镇退役军人服务站";
        self.say(day, &["init", "--rulebook", "veterans-town", "--office", office, "--me", "王芳"]);
        for (unit, head, superior, officer) in VILLAGES {
            self.say(day, &["unit", "add", unit, "--kind", "village", "--from", "2026-01-01"]);
            self.say(day, &["person", "add", head, "--unit", unit, "--role", "站长", "--from", "2026-01-01"]);
            self.say(
                day,
                &["person", "add", superior, "--unit", unit, "--role", "本单位主管领导", "--from", "2026-01-01"],
            );
            self.say(
                day,
                &["person", "add", officer, "--unit", unit, "--role", "舆情信息专管员、责任人", "--from", "2026-01-01"],
            );
        }
        for (name, roles) in [("何镇长", "组长"), ("马站长", "镇站站长、副组长"), ("王芳", "联络员、舆情信息专管员")]
        {
            self.say(day, &["person", "add", name, "--unit", office, "--role", roles, "--from", "2026-01-01"]);
        }
    }

    /// Reports of the months before the ledger was kept, entered from paper.
    fn earlier_reports(&mut self) {
        for (period, day) in
            [("2026-01..02", "2026-02-27"), ("2026-03..04", "2026-04-29"), ("2026-05..06", "2026-06-29")]
        {
            for (unit, ..) in VILLAGES {
                let at = format!("{day} 16:00");
                self.say(
                    "2026-07-01 10:00",
                    &["paper", "receive", "双月", "--period", period, "--unit", unit, "--at", &at],
                );
            }
        }
        for (unit, ..) in VILLAGES {
            self.say("2026-08-31 15:30", &["paper", "receive", "双月", "--period", "2026-07..08", "--unit", unit]);
        }
    }

    fn case(&mut self, id: &str, h: &Heard) {
        let (unit, _, superior, officer) = VILLAGES[h.village];
        let at = |days: i64, hours: i64| later(h.at, days, hours);
        let (scale, spread, subject) = h.cell;
        let mut words = vec![
            "report",
            h.text,
            "--unit",
            unit,
            "--title",
            h.title,
            "--channel",
            h.channel,
            "--scale",
            scale,
            "--spread",
            spread,
            "--subject",
            subject,
            "--author",
            officer,
        ];
        if h.course.starts_with('g') {
            words.extend(["--level", "一般", "--send"]);
        }
        self.say(h.at, &words);
        for step in h.course.chars() {
            match step {
                's' | 'z' => {
                    self.say(at(0, 1), &["classify", id]);
                    self.say(at(0, 3), &["approve", id, "--by", superior, "--for", "escalate"]);
                    self.say(at(0, 3), &["escalate", id]);
                }
                'W' => self.say(at(0, 1), &["classify", id]),
                'L' => self.say(at(1, 1), &["note", id, "规模和途径原文未覆盖，等站长研判"]),
                'V' => self.say(at(0, 2), &["void", id, "--reason", "与 2026-0001 重复登记"]),
                'r' => self.say(at(1, 2), &["reply", id, "--text", "已核实并答复本人，办理进度由专管员跟进。"]),
                'R' => self.say(at(6, 2), &["reply", id, "--text", "已安排工匠勘查，本月内维修。"]),
                'm' => self.say(at(3, 0), &["rate", id, "满意"]),
                'b' => self.say(at(3, 0), &["rate", id, "基本满意"]),
                'u' => self.say(at(3, 0), &["rate", id, "不满意", "--note", "希望延长到晚上九点"]),
                'c' => self.say(at(4, 0), &["close", id, "--result", "已答复并落实"]),
                'a' => {
                    self.say(at(12, 0), &["adopt", id, "--by", "县委办", "--tier", "county", "--publication", "要情"])
                }
                'A' => self.say(
                    at(12, 0),
                    &["adopt", id, "--by", "市委宣传部", "--tier", "city", "--publication", "舆情专报"],
                ),
                _ => {}
            }
        }
        if h.course.starts_with('z') {
            self.say(at(2, 1), &["follow", id, "帖子已有官方回应，跟帖减少。", "--final"]);
        }
    }

    /// Saturday night in the National Day week: telephone first, the ledger the next morning.
    fn emergency(&mut self, id: &str) {
        let (unit, _, superior, _) = VILLAGES[3];
        self.say(
            "2026-10-04 08:20",
            &[
                "report",
                "夜里桥头聚了三十多名老兵，说安置费的事，有人拍视频发到网上。",
                "--unit",
                unit,
                "--title",
                "桥头老兵聚集",
                "--channel",
                "微信",
                "--scale",
                "群体性",
                "--spread",
                "网络媒体",
                "--subject",
                "国家政策",
                "--emergency",
                "--level",
                "重大",
                "--occurred",
                "2026-10-03 22:10",
                "--found",
                "2026-10-03 22:25",
                "--place",
                "河东村桥头",
                "--people",
                "三十余人",
                "--send",
                "--via",
                "电话",
                "--oral",
                superior,
                "--oral-at",
                "2026-10-03 22:45",
                "--at",
                "2026-10-03 22:50",
            ],
        );
        self.say("2026-10-04 09:00", &["follow", id, "凌晨一时人群已散，镇村干部逐户走访。"]);
        self.say("2026-10-04 15:30", &["escalate", id, "--to", "镇工作小组"]);
        self.say("2026-10-05 08:50", &["follow", id, "代表三人到站座谈，诉求已登记。", "--final"]);
        self.say("2026-10-09 10:00", &["approve", id, "--by", superior, "--countersign"]);
        self.say(
            "2026-10-09 16:00",
            &["reply", id, "--text", "安置费的核算依据已当面说明，补发部分十月底前到账。", "--via", "当面"],
        );
        self.say(
            "2026-10-10 09:00",
            &["measure", id, "--what", "逐户核对安置费并公示", "--owner", "冯立", "--due", "2026-10-30"],
        );
    }

    fn papers(&mut self) {
        // The quarter's bulletin is written by the demo itself at the end; here the villages report.
        for (i, at) in
            [(0, "2026-10-30 10:00"), (1, "2026-10-30 16:20"), (3, "2026-11-02 17:40"), (5, "2026-11-02 09:10")]
        {
            self.say(at, &["paper", "receive", "双月", "--period", "2026-09..10", "--unit", VILLAGES[i].0]);
        }
        self.say("2026-11-04 10:00", &["paper", "receive", "双月", "--period", "2026-09..10", "--unit", VILLAGES[4].0]);
        self.say(
            "2026-11-04 15:00",
            &["urge", "双月", "--unit", VILLAGES[2].0, "--period", "2026-09..10", "--via", "电话"],
        );
    }
}

/// `2026-09-02 09:20` plus days and hours. The script's own times are always well formed.
fn later(at: &str, days: i64, hours: i64) -> String {
    chrono::NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M")
        .map(|t| t + chrono::Duration::days(days) + chrono::Duration::hours(hours))
        .map_or_else(|_| at.to_string(), |t| t.format("%Y-%m-%d %H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_in_order_and_has_some_forty_cases() {
        let steps = steps();
        assert!(steps.windows(2).all(|pair| pair[0].at <= pair[1].at));
        assert_eq!(steps.iter().filter(|s| s.words[0] == "report").count(), HEARD.len() + 1);
        assert!((40..=45).contains(&(HEARD.len() + 1)));
    }

    #[test]
    fn nothing_happens_after_today() {
        let first_late = steps().into_iter().find(|s| s.at.as_str() > TODAY);
        assert_eq!(first_late, None);
    }
}
