//! What the informants cover, and units between territory and line.

use crate::office::Office;

fn agency() -> Office {
    let desk = Office::new("agency", "市总工会", "2026-03-02 09:00");
    desk.ok("unit add 城东站 --kind department");
    desk.ok("person add 周静 --unit 城东站 --role 舆情信息员");
    desk.ok("person add 李强 --unit 城东站 --role 部门负责人");
    desk
}

/// 原文：队伍要多方面的、与群众接触机会多 · 见 人员 覆盖、unit check、[coverage]
#[test]
fn l_4_3_groups_no_informant_covers_are_gaps_of_the_roster() {
    let desk = agency();
    desk.ok("unit check").says("没有舆情信息员覆盖群体“企退人员”");
    let gap = |desk: &Office| {
        let found = desk.json("unit check");
        found.as_array().unwrap().iter().filter(|f| f["what"] == "coverage").count()
    };
    assert_eq!(gap(&desk), 1);
    // Only who serves as an informant counts.
    desk.refused("person profile 李强 --group 企退人员").says("不是舆情信息员");
    desk.ok("person profile 周静 --trade 物业、环卫 --group 企退人员 --area 城东").says("行业 物业、环卫");
    assert_eq!(gap(&desk), 0);
    let covered = desk.json("person profile");
    assert_eq!((&covered[0]["word"], &covered[0]["people"]), (&"企退人员".into(), &1.into()));
    // Who covers what is asked of one person; the overview only counts.
    desk.ok("person profile").says("企退人员").lacks("周静");
    desk.ok("person profile 周静").says("群体 企退人员").says("片区 城东");
    // Said anew it replaces; who leaves covers nothing.
    desk.ok("person profile 周静 --group 困难职工");
    assert_eq!(gap(&desk), 1);
    desk.ok("person profile 周静 --group 企退人员");
    desk.ok("person leave 周静 --until 2026-03-02");
    desk.at("2026-03-03 09:00");
    assert_eq!(gap(&desk), 1);
    desk.ok("verify");
}

/// 原文：以块为主、条块结合 · 见 unit add --line、[refer] copy_above
#[test]
fn x_13_a_slip_is_copied_to_block_and_line() {
    let desk = Office::new("agency", "市住建局", "2026-03-02 09:00");
    desk.ok("unit add 河东街道 --kind department --class 块");
    desk.ok("unit add 市监分局 --kind department --class 条");
    desk.ok("unit add 河东市监所 --kind department --parent 河东街道 --line 市监分局");
    desk.ok("unit add 城管科 --kind department");
    desk.ok("report 超市价格欺诈 --unit 城管科 --level 一般");
    desk.ok("refer 1 --to 河东市监所 --lead --within 2wd --boundary 查价格");
    assert_eq!(desk.show("1")["slips"][0]["copies"], serde_json::json!(["河东街道", "市监分局"]));
    desk.ok("show 1").says("抄送河东街道、市监分局");
    desk.ok("refer 1 --print").says("抄送").says("河东街道、市监分局");
    // A unit right under the office has nobody above it to tell; one that helps anyway needs no copy.
    desk.ok("refer 1 --to 城管科 --within 2wd --boundary 现场");
    assert_eq!(desk.show("1")["slips"][1]["copies"], serde_json::json!([]));
    desk.ok("report 同上 --unit 城管科 --level 一般");
    desk.ok("refer 2 --to 河东市监所 --lead --with 河东街道 --within 2wd --boundary 查");
    assert_eq!(desk.show("2")["slips"][0]["copies"], serde_json::json!(["市监分局"]));
    desk.ok("verify");
}
