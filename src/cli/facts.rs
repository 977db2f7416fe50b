//! The facts a clerk can state, shared by `report`, `amend` and `follow`.

use crate::act::Facts;
use crate::casework::{Names, check_facts};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::rules::Field;
use crate::text::{half_width, host_in_small_letters, one_line};

/// Facts of the case itself.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct FactArgs {
    /// 标题（清单和文书里显示；不写则由原文摘取并隐去号码）
    #[arg(long, value_name = "标题", visible_alias = "标题")]
    pub title: Option<String>,
    /// 收集渠道
    #[arg(long, value_name = "渠道", visible_alias = "渠道")]
    pub channel: Option<String>,
    /// 来源平台或网站
    #[arg(long, value_name = "来源", visible_alias = "来源")]
    pub source: Option<String>,
    /// 网址
    #[arg(long, value_name = "网址", visible_alias = "网址")]
    pub url: Option<String>,
    /// 发布时间
    #[arg(long, value_name = "时间", visible_alias = "发布时间")]
    pub published: Option<String>,
    /// 事发时间
    #[arg(long, value_name = "时间", visible_alias = "事发")]
    pub occurred: Option<String>,
    /// 发现时间
    #[arg(long, value_name = "时间", visible_alias = "发现")]
    pub found: Option<String>,
    /// 参与规模
    #[arg(long, value_name = "规模", visible_alias = "规模")]
    pub scale: Option<String>,
    /// 传播途径
    #[arg(long, value_name = "途径", visible_alias = "途径")]
    pub spread: Option<String>,
    /// 内容指向
    #[arg(long, value_name = "指向", visible_alias = "指向")]
    pub subject: Option<String>,
    /// 类别
    #[arg(long, value_name = "类别", visible_alias = "类别")]
    pub category: Option<String>,
    /// 信息种类
    #[arg(long, value_name = "种类", visible_alias = "种类")]
    pub kind: Option<String>,
    /// 评论种类
    #[arg(long, value_name = "种类", visible_alias = "评论种类")]
    pub comment_kind: Option<String>,
    /// 来源类别
    #[arg(long, value_name = "类别", visible_alias = "来源类别")]
    pub origin: Option<String>,
    /// 内容类别（可重复）
    #[arg(long, value_name = "类别", visible_alias = "内容类别")]
    pub content: Vec<String>,
    /// 业务类别
    #[arg(long, value_name = "类别", visible_alias = "业务")]
    pub business: Option<String>,
    /// 倾向
    #[arg(long, value_name = "倾向", visible_alias = "倾向")]
    pub stance: Option<String>,
    /// 标签，如 疑难、复杂、苗头性（可重复）
    #[arg(long, value_name = "标签", visible_alias = "标签")]
    pub flag: Vec<String>,
    /// 建议的采纳情况
    #[arg(long, value_name = "情况", visible_alias = "采纳")]
    pub uptake: Option<String>,
    /// 地点
    #[arg(long, value_name = "地点", visible_alias = "地点")]
    pub place: Option<String>,
    /// 人数，如 30、百余人
    #[arg(long, value_name = "人数", visible_alias = "人数")]
    pub people: Option<String>,
    /// 主体
    #[arg(long, value_name = "主体", visible_alias = "主体")]
    pub who: Option<String>,
    /// 诉求
    #[arg(long, value_name = "诉求", visible_alias = "诉求")]
    pub demand: Option<String>,
    /// 已采取的措施
    #[arg(long, value_name = "措施", visible_alias = "措施")]
    pub taken: Option<String>,
    /// 性质
    #[arg(long, value_name = "性质", visible_alias = "性质")]
    pub nature: Option<String>,
}

impl FactArgs {
    /// The facts stated, words looked up and times understood. What was understood of times is told in `talk`.
    pub fn read(&self, names: &Names, ctx: &Context, talk: &mut Vec<String>) -> Result<Facts> {
        let word = |field: Field, typed: &Option<String>| -> Result<Option<String>> {
            typed.as_deref().map(|w| names.word(field, w)).transpose()
        };
        let words = |field: Field, typed: &[String]| -> Result<Option<Vec<String>>> {
            let mut found = Vec::new();
            for w in typed.iter().flat_map(|t| t.split(['、', ',', '，'])).filter(|w| !w.trim().is_empty()) {
                let id = names.word(field, w)?;
                if !found.contains(&id) {
                    found.push(id);
                }
            }
            Ok((!found.is_empty()).then_some(found))
        };
        let mut time = |what: &str, typed: &Option<String>| -> Result<Option<crate::time::Moment>> {
            let Some(text) = typed else { return Ok(None) };
            let moment = ctx.past(what, text)?;
            let hourless = moment.date_only && what == EVENT;
            talk.push(match hourless {
                true => format!("{what}：{}，没有写几时，只记日期", moment.echo()),
                false => format!("{what}：{}", moment.echo_minute()),
            });
            // 上午, 昨晚: said once.
            talk.extend(moment.notes.iter().filter(|note| !hourless || !note.contains("只记日期")).cloned());
            Ok(Some(moment))
        };
        let published = time("发布时间", &self.published)?;
        let occurred = time(EVENT, &self.occurred)?;
        let found = time("发现时间", &self.found)?;
        let said = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_string);
        Ok(Facts {
            title: said(&self.title).map(|typed| title(&typed)).transpose()?,
            kind: word(Field::Kind, &self.kind)?,
            channel: word(Field::Channel, &self.channel)?,
            origin: word(Field::Origin, &self.origin)?,
            source: word(Field::Source, &self.source)?,
            url: said(&self.url).map(|url| host_in_small_letters(&url)),
            published: published.map(|m| m.at),
            estimated: occurred.as_ref().filter(|m| m.approximate).map(|_| true),
            day_only: occurred.as_ref().filter(|m| m.date_only).map(|_| true),
            occurred: occurred.map(|m| m.at),
            found: found.map(|m| m.at),
            place: said(&self.place),
            people: said(&self.people).map(|people| half_width(&people)),
            who: said(&self.who),
            demand: said(&self.demand),
            taken: said(&self.taken),
            nature: said(&self.nature),
            category: word(Field::Category, &self.category)?,
            comment_kind: word(Field::CommentKind, &self.comment_kind)?,
            scale: word(Field::Scale, &self.scale)?,
            spread: word(Field::Spread, &self.spread)?,
            subject: word(Field::Subject, &self.subject)?,
            content: words(Field::Content, &self.content)?,
            business: word(Field::Business, &self.business)?,
            uptake: word(Field::Uptake, &self.uptake)?,
            stance: word(Field::Stance, &self.stance)?,
            flag: words(Field::Flag, &self.flag)?,
            ..Facts::default()
        })
    }
}

impl FactArgs {
    /// What is stated anew of a case: only what differs from what is known, and times that can stand together.
    pub fn anew(&self, known: &Facts, names: &Names, ctx: &Context, talk: &mut Vec<String>) -> Result<Facts> {
        let mut stated = self.read(names, ctx, talk)?;
        restate(&mut stated, known)?;
        let mut after = known.clone();
        after.merge(&stated);
        check_facts(&after)?;
        Ok(known.new_in(&stated))
    }
}

/// A title stands on one line of a list, in mails and in papers; what does not fit there is the text itself.
fn title(typed: &str) -> Result<String> {
    const LONGEST: usize = 100;
    let title = one_line(typed);
    match title.chars().count() {
        0 => Err(Error::refused("标题是空的").hint("不写 --title，就取原文的第一句")),
        1..=LONGEST => Ok(title),
        long => {
            Err(Error::refused(format!("标题太长：{long}字，至多{LONGEST}字")).hint("详情写在原文里，标题只写一句"))
        }
    }
}

/// What the event's time is called where it is echoed.
const EVENT: &str = "事发时间";

/// An event's time stated anew says anew how well it is known. A day alone takes no known hour back.
pub fn restate(stated: &mut Facts, before: &Facts) -> Result<()> {
    let Some(occurred) = stated.occurred else { return Ok(()) };
    let vaguer = stated.day_only == Some(true) && before.day_only != Some(true);
    if let Some(known) = before.occurred.filter(|_| vaguer) {
        return Err(Error::refused(format!(
            "事发时间已知为 {}，不能改成只有日期（{}）",
            known.ledger(),
            occurred.date()
        ))
        .hint("写到几时几分；只知大概的写 约15:00"));
    }
    for (now, then) in [(&mut stated.estimated, before.estimated), (&mut stated.day_only, before.day_only)] {
        if now.is_none() && then == Some(true) {
            *now = Some(false);
        }
    }
    Ok(())
}
