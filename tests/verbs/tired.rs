//! The clerk at 17:20: what slips, and whether the answer says what to type instead.

use crate::office::Office;

fn school() -> Office {
    let office = Office::new("school", "清河中学", "2026-09-03 09:00");
    office.ok("unit add 教务处 --kind department");
    office.ok("登记 食堂饭菜太贵 --单位 教务处 --渠道 微信");
    office
}

#[test]
fn counts_are_taken_as_they_are_copied_from_a_page() {
    let office = school();
    office.ok("传播量 1 --阅读 １０００ --转发 1,200 --评论 1.2万").says("阅读1000").says("转发1200").says("评论12000");
    office.stopped("传播量 1 --阅读 很多", 2).says("应是不小于 0 的整数，如 1200、1.2万");
    office.ok("更正 1 --人数 约３０人");
    assert_eq!(office.show("1")["people"], "约30人");
}

#[test]
fn a_word_of_another_list_is_told_its_option() {
    let office = school();
    let line = "登记 新生军训结束 --单位 教务处 --kind 工作动态";
    for option in ["--content", "--category"] {
        let said = office.refused(&format!("{line} {option} 师德教育学生活动文明创建"));
        said.says("它属于动态类别：写 --business 师德教育学生活动文明创建").lacks("是不是");
    }
    office.ok(&format!("{line} --business 师德教育学生活动文明创建"));
}

#[test]
fn two_who_owe_the_same_are_told_apart() {
    let office = Office::new("township", "青山乡", "2026-06-02 09:00");
    office.ok("unit add 东村 --kind village");
    office.ok("unit add 城建办 --kind section");
    office.ok("unit add 民政办 --kind section");
    office.ok("登记 鱼塘排污 --单位 东村 --渠道 小区论坛 --等级 一般 --类别 民生诉求类 --send");
    office.ok("备案 1");
    office.ok("转办 1 --to 城建办 --with 民政办 --lead --within 4h --boundary 查排污");
    let said = office.at("2026-06-02 20:00").ok("签收 1 --unit 城建办");
    said.says("城建办反馈 超期").says("民政办反馈 超期");
}

#[test]
fn a_reply_without_an_account_is_told_which_there_are() {
    let office = Office::new("agency", "市教育局", "2026-11-16 09:00");
    office.ok("unit add 基教科 --kind department");
    office.ok("person add 李副 --unit 市教育局 --role 副组长");
    office.ok("登记 收费不透明 --单位 基教科 --来源 论坛 --等级 一般");
    office.ok("回复 1 --text 收费标准已在校门口公示，可到基教科查询。 --draft");
    office.ok("审批 1 --by 李副 --for reply");
    office.refused("回复 1").says("论坛还没有经认证的账号").lacks("用别的平台");
    office.ok("account add 市教育发布 --platform 微博 --certified-from 2026-01-01");
    office.refused("回复 1").says("用别的平台的账号回复，加 --account：市教育发布（微博）");
    office.ok("回复 1 --account 市教育发布");
}

#[test]
fn characters_that_turn_the_direction_do_not_reach_the_screen() {
    let office = school();
    let file = office.file("粘贴.txt", "请汇款\u{202e}001元\u{2066}。“引号”照旧");
    office.ok(&format!("登记 --file {file} --单位 教务处"));
    let shown = office.ok("查看 2");
    shown.says("请汇款001元。“引号”照旧").lacks("\u{202e}").lacks("\u{2066}");
}

#[test]
fn a_receipt_says_that_an_item_was_judged_invalid_and_why() {
    let office = Office::new("livelihood-column", "清江民生", "2026-02-03 09:00");
    office.ok("unit add 市公安局 --kind department --class 市直");
    office.ok("登记 咨询户口迁移 --单位 市公安局");
    office.ok("研判 1 --invalid 重复").says("判为无效：重复");
    office.ok("研判 1 --valid").says("判为有效").lacks("判为无效");
}

#[test]
fn the_number_on_a_slip_is_called_after_no_other_form() {
    let office = Office::new("livelihood-column", "清江民生", "2026-02-03 09:00");
    office.ok("unit add 公路局 --kind department --class 市直");
    office.ok("登记 绕城路坑洼 --单位 公路局 --等级 一般");
    office.ok("转办 1 --to 公路局 --boundary 修补坑槽");
    office.ok("转办 1 --print").says("| 单号 | 转办〔2026〕1号 |").lacks("流转单");
}

#[test]
fn a_page_as_a_workbook_has_its_first_line_for_a_title() {
    let office = school();
    office.ok("查看 1 -o 事项.xlsx");
    let book = std::fs::read(office.path("事项.xlsx")).expect("written");
    let mut pack = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("a workbook");
    let mut words = String::new();
    std::io::Read::read_to_string(&mut pack.by_name("xl/sharedStrings.xml").expect("words"), &mut words).expect("text");
    assert_eq!(words.matches("2026-0001〔待研判〕食堂饭菜太贵").count(), 1, "said once: {words}");
}

#[test]
fn a_limit_that_is_typed_is_kept_or_said_to_be_lost() {
    let office = Office::new("livelihood-column", "清江民生", "2026-02-03 09:00");
    office.ok("unit add 公路局 --kind department --class 市直");
    office.ok("登记 绕城路坑洼 --单位 公路局 --等级 一般");
    office.ok("转办 1 --to 公路局 --within 2wd").says("反馈（02-05 24:00 前）").lacks("没有记入");
    office.ok("转办 1 --print").says("2026年2月5日24时");
    office.ok("登记 省道路灯不亮 --单位 公路局 --等级 一般");
    office.ok("转办 2 --to 公路局").says("栏目未定办理时限");
    let school = school();
    school.ok("批示 1 --by 李校长 --text 限期整改 --within 3wd").says("--within、--due 写的期限没有记入");
    school.ok("批示 1 --by 李校长 --text 限期整改").lacks("没有记入");
}
