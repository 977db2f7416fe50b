//! The days of the invented offices, and what a person writes into their papers.

use super::{Days, sample};

pub const TOWN: Days = Days {
    rulebook: "veterans-town",
    lines: "
@2026-07-01 08:30
init --rulebook veterans-town --office 清河镇退役军人服务站 --me 王芳
unit add 甲村 --kind village
unit add 乙村 --kind village
unit add 丙社区 --kind village
unit add 丁村 --kind village
person add 何正 --unit 清河镇退役军人服务站 --role 组长
person add 马平 --unit 清河镇退役军人服务站 --role 镇站站长、副组长
person add 王芳 --unit 清河镇退役军人服务站 --role 联络员
person add 钱明 --unit 甲村 --role 本单位主管领导
person add 孙平 --unit 乙村 --role 本单位主管领导
@2026-07-06 09:20
report 今年的体检通知没有送到户 --title 体检通知未送到户 --unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send
@2026-07-07 10:00
reply 1 --text 通知已逐户补送，体检改期至7月15日。 --via 当面
rate 1 满意
close 1 --result 已办结
@2026-07-20 10:00
report 光荣牌字迹褪色请求更换 --unit 乙村 --channel 信访接待 --scale 极少数 --level 一般 --send
@2026-07-21 15:00
reply 2 --text 已登记，8月底前统一更换。 --via 当面
rate 2 基本满意
close 2 --result 已办结
@2026-08-05 15:10
report 询问复学学费补助材料 --unit 丁村 --channel 问卷调查 --scale 极少数 --level 一般 --send
@2026-08-12 09:40
report 残疾军人换药要往返县城 --unit 甲村 --channel 志愿者排摸 --scale 极少数 --level 一般 --send
@2026-08-14 09:00
reply 4 --text 村卫生室自8月17日起每周二、周五可换药。 --via 当面
@2026-08-20 16:30
report 优抚对象医保报销比例与去年不一致 --unit 丁村 --channel 信访接待 --scale 极少数 --level 一般 --send
@2026-08-31 09:00
paper receive 双月 --period 2026-07..08 --unit 甲村
paper receive 双月 --period 2026-07..08 --unit 乙村
paper receive 双月 --period 2026-07..08 --unit 丁村
@2026-09-01 10:00
paper receive 双月 --period 2026-07..08 --unit 丙社区
@2026-09-03 10:00
report 群里较多人议论优待证发放慢 --title 优待证发放进度慢 --unit 乙村 --channel 微信 --scale 较多 --spread 微信群 --subject 镇政策执行 --level 较大 --people 30余人 --demand 公布发放时间表 --taken 已向县局核实批次
@2026-09-03 11:00
approve 6 --by 孙平
@2026-09-03 11:30
escalate 6
@2026-09-16 09:00
report 慰问金发放名单有疑问 --unit 甲村 --channel 微信 --scale 极少数 --level 一般 --send
@2026-09-20 10:00
adopt 1 4 6 --by 县委办 --tier county --publication 要情
adopt 6 --by 市委宣传部 --tier city --publication 舆情专报
@2026-09-25 15:00
meet 三季度舆情分析会 --attendee 何正、马平、孙平 --case 6 --case 7
@2026-10-15 09:00
",
    papers: &[
        sample("双月综合舆情分析报告", "paper draft 双月 --unit 甲村 --period 2026-07..08", None, ""),
        sample("专题舆情分析报告", "paper draft 专题 --unit 乙村 --case 6", None, ""),
        sample("季度通报", "paper draft 季度 --period 2026Q3", None, "--number 清退役发〔2026〕12号 --signer 何正"),
        sample("分析报告", "paper draft 分析报告 --case 6", Some("何正"), "--number 清退役报〔2026〕3号"),
        sample("会议分析报告", "paper draft 会议 --meeting 1", None, ""),
        sample("年度考评通报", "paper draft 考评 --period 2026", None, "--number 清退役发〔2026〕15号"),
    ],
    forms: &[],
};

pub const AGENCY: Days = Days {
    rulebook: "agency",
    lines: "
@2026-03-02 09:00
init --rulebook agency --office 清江市住房和城乡建设局 --me 王芳
unit add 城管科 --kind department
unit add 住建科 --kind department
person add 赵组长 --unit 清江市住房和城乡建设局 --role 组长
person add 孙主任 --unit 清江市住房和城乡建设局 --role 办公室主任
report 金桥小区路灯连续三晚不亮 --unit 城管科 --source 论坛 --channel 论坛 --published 2026-03-01T21:00 --level 一般 --demand 尽快修复并公布时间 --send
report 滨江小区电梯停运一周 --unit 住建科 --source 论坛 --channel 论坛 --level 一般 --demand 恢复运行 --send
@2026-03-04 10:00
",
    papers: &[
        sample("舆情信息专报", "paper draft 专报 --case 1 2", Some("孙主任"), ""),
        sample("社会舆情信息", "paper draft 社会舆情信息 --case 1", None, ""),
        sample("舆情走势分析", "paper draft 走势分析 --case 1 2", None, ""),
        sample("年度工作实绩", "paper draft 年度实绩 --period 2026", None, ""),
    ],
    forms: &[],
};

pub const TOWNSHIP: Days = Days {
    rulebook: "township",
    lines: "
@2026-06-01 08:30
init --rulebook township --office 青山乡 --me 周敏
unit add 东村 --kind village
unit add 西村 --kind village
unit add 城建办 --kind section
person add 周敏 --unit 青山乡 --role 网络舆情办公室人员
person add 何乡长 --unit 青山乡 --role 组长、乡领导
person add 张书记 --unit 青山乡 --role 乡领导
@2026-06-02 09:00
report 村口路灯不亮 --unit 东村 --channel 小区论坛 --category 民生诉求类 --level 一般
@2026-06-03 09:00
report 上游养殖场夜里排污 --unit 东村 --channel 小区论坛 --category 民生诉求类 --level 一般 --demand 查清排水口
escalate 2
file 2
refer 2 --to 城建办 --within 2wd --boundary 只查排水口，不管养殖许可
file 1
refer 1 --to 城建办 --within 2wd --boundary 只管路灯，不管线路改造
@2026-06-04 10:00
receive 2 --unit 城建办
handle 2 --unit 城建办 --result 已封堵排水口，责令整改 --plan 现场核查
@2026-06-05 09:00
instruct 2 --by 张书记 --text 请城建办回访群众并报结果 --owner 城建办 --within 3wd
@2026-06-08 09:00
urge 1 --via 电话 --note 请今日内签收并反馈
@2026-06-09 09:00
",
    papers: &[
        sample("网络舆情周报", "paper draft 周报 --period 2026W23", None, ""),
        sample("网络舆情转报", "paper draft 转报 --case 2", None, ""),
        sample("督办函", "paper draft 督办函 --case 1 2", None, ""),
        sample("分析研判报告", "paper draft 研判报告 --case 2", None, ""),
        sample("网络舆情月报", "paper draft 月报 --period 2026-06", None, ""),
    ],
    forms: &[
        (&[], "信息流转单", "refer 2 --print"),
        (&[], "信息流转单（重打）", "refer 2 --print"),
        (&[], "催办单", "urge 1 --print"),
        (&[], "督办单", "instruct 2 --print"),
        (&["circulate P2 --to 何乡长 --to 张书记", "circulate P2 --read 何乡长"], "传阅单", "circulate P2 --print"),
    ],
};

pub const COLUMN: Days = Days {
    rulebook: "livelihood-column",
    lines: "
@2026-02-02 09:00
init --rulebook livelihood-column --office 清江民生 --me 王芳
unit add 公积金中心 --kind department --class 市直
unit add 公路局 --kind department --class 市直
unit add 残联 --kind department --class 市直
unit add 东城区政府 --kind department --class 县市区
person add 王芳 --unit 清江民生 --role 编辑
report 公积金提取要多久 --unit 公积金中心
report 公积金贷款额度怎样核定 --unit 公积金中心
report 省道路灯不亮 --unit 公路局
report 绕城路坑洼 --unit 公路局
report 小区门口占道 --unit 东城区政府
report 公积金提取要多久（再问） --unit 公积金中心
@2026-02-06 10:00
classify 6 --invalid 重复 --reply-need 不需要 --reason 与第1件重复
reply 1 --via 电话 --text 材料齐全的3个工作日到账，请到二楼窗口办理。
reply 2 --via 电话 --text 额度按缴存余额的15倍核定，可在网厅查询。
reply 3 --via 电话 --text 2月5日已更换线路，路灯恢复。
reply 5 --via 电话 --text 2月6日已清理占道摊位6处，由东城区城管局值守。
rate 1 满意
rate 2 满意
rate 3 不满意
rate 5 满意
@2026-03-02 09:00
",
    papers: &[
        sample("月度统计", "paper draft 月度统计 --period 2026-02 --as-of 2026-02-28", None, ""),
        sample("提醒函", "paper draft 提醒函 --period 2026-02 --as-of 2026-02-28", None, ""),
    ],
    forms: &[(
        &["refer 4 --to 公路局 --boundary 绕城路三处坑槽修补，施工时的交通引导 --within 3wd", "receive 4"],
        "转办单",
        "refer 4 --print",
    )],
};

pub const CENTRE: Days = Days {
    rulebook: "monitoring-centre",
    lines: "
@2026-11-18 08:30
init --rulebook monitoring-centre --office 清江市网络舆情监测科 --me 王芳
unit add 一科 --kind section
unit add 二科 --kind section
person add 王芳 --unit 清江市网络舆情监测科 --role 科长、摘报编辑
@2026-11-18 20:30
report 网传某厂停产裁员 --unit 一科 --source 贴吧 --published 2026-11-18T19:40 --标签 传言、未回应 --category 已发生 --reads 30000 --demand 请厂方说明 --level 重大
report 一男子讨薪欲跳楼被劝下 --unit 二科 --source 微博 --标签 部分回应 --category 未遂 --level 重大
@2026-11-19 08:10
",
    papers: &[
        sample("24小时舆情监测", "paper draft 日报 --period 2026-11-18", None, ""),
        sample("重要舆情摘报", "paper draft 摘报 --case 1 2", None, ""),
        sample("年度工作总结", "paper draft 年度总结 --period 2026", None, ""),
    ],
    forms: &[],
};

pub const SCHOOL: Days = Days {
    rulebook: "school",
    lines: "
@2026-09-01 08:30
init --rulebook school --office 青山中学 --me 王芳
unit add 语文组 --kind 部门
person add 李校长 --unit 青山中学 --role 校长
person add 黄老师 --unit 语文组 --role 文字分管领导、教师
@2026-09-02 10:00
report 我校举行开学典礼 --unit 语文组 --author 黄老师 --kind 工作动态 --send --to 领导小组
report 学生反映食堂早餐种类少 --unit 语文组 --level 一般 --send --to 领导小组
@2026-09-03 09:00
",
    papers: &[
        sample("信息报道", "paper draft 信息报道 --case 1", None, ""),
        sample("学校舆情分析报告", "paper draft 舆情分析报告 --case 2", Some("李校长"), ""),
        sample("学期舆情信息工作情况", "paper draft 学期 --period 2026秋", None, ""),
    ],
    forms: &[],
};

pub const BUREAU: Days = Days {
    rulebook: "data-bureau",
    lines: "
@2026-11-16 08:00
init --rulebook data-bureau --office 清江市数据资源管理局 --me 王芳
unit add 一科 --kind section
unit add 二科 --kind section
person add 周组长 --unit 清江市数据资源管理局 --role 组长
person add 王芳 --unit 清江市数据资源管理局 --role 专人
@2026-11-20 09:00
report 办事系统登录慢 --unit 清江市数据资源管理局 --source 微博 --comment-kind 咨询 --level 一般
refer 1 --to 一科 --within 4h --boundary 排查登录接口
receive 1 --unit 一科
@2026-11-20 11:30
handle 1 --unit 一科 --result 已扩容，登录恢复
@2026-12-02 09:00
",
    papers: &[
        sample("每日收集记录", "paper draft 日志 --period 2026-11-20", None, ""),
        sample("舆情收集与回应月报", "paper draft 月报 --period 2026-11", None, ""),
    ],
    forms: &[(&[], "舆情转送单", "refer 1 --print")],
};

/// What a person writes into the marked places: the first whose words the place holds.
pub const WRITTEN: &[(&str, &str)] = &[
    ("舆情特点及走势", "总量平稳，诉求多为身边的具体事，没有串联和网上扩散。"),
    ("传播情况及走势分析", "主要在微信群内传播，参与讨论30余人，未见转发到群外，三天后热度回落。"),
    ("各方观点及诉求", "发言者主要询问办到哪一步、什么时候能办好，希望公布时间表，没有过激言论。"),
    ("舆情态势分析", "三季度诉求以咨询和求助为主，优待证发放、慰问金名单两件涉及面较广，需持续关注。"),
    ("会议议定", "马平牵头，10月底前向县局核清优待证批次并张榜公布；各站站长逐户回访，11月5日前报结果。"),
    ("原因分析", "通知主要靠口头转告，有的人知晓不及时；前后环节衔接不紧，群众问起时口径不一。"),
    ("存在问题及成因", "个别单位重登记轻研判，信息要素不全，对成因缺少分析。"),
    ("工作要求", "各单位要落实专人每周核对台账；没有报送的于月底前书面说明情况；定期材料按期报送。"),
    ("报送质量", "多数单位报送及时、要素齐全；个别单位没有配专人（依据：三季度检查记录）。"),
    ("先进个人", "年终评定后公布。"),
    ("引用原话", "网民“金桥住户”说：“孩子下晚自习，三个晚上都是摸黑走的。”"),
    ("走势", "发帖当晚跟帖12条，次日公布抢修安排后回落，预计修复后平息。"),
    ("网民观点、媒体观点", "网民希望尽快公布调查结果；所涉企业尚未公开说明，停产裁员的说法未经证实。"),
    ("网友、媒体观点", "网友对停产裁员的说法半信半疑（未经证实），对劝下讨薪男子的民警表示肯定。"),
    ("对策建议", "一是当日核清情况并公布进度；二是明确一名责任人跟踪到底；三是每月回访一次。"),
    ("反馈期限", "3月10日"),
    ("其他要求", "请于反馈时附未回复事项清单和办理计划。"),
    ("事由的经过", "3月1日21时起，有网民连续发帖反映该小区主干道路灯三晚不亮，跟帖12条。"),
    ("反映（", "跟帖的12人中有9人表示“晚上不敢让老人出门”，希望公布抢修时间。"),
    ("问题和疑虑", "一是报修电话无人接听；二是物业与路灯所相互推诿，居民不知道该找谁。"),
    ("建议（", "明确小区道路照明的管护单位并公示电话，24小时内到场抢修。"),
    (
        "正文（",
        "9月1日上午，我校在操场举行2026年秋季学期开学典礼，全校师生参加。李校长致辞，勉励同学们珍惜时光、勤奋学习；学生代表发言。典礼后各班上了开学第一课。",
    ),
];
