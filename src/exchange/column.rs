//! What a column of a register can be, and how people head it.

use crate::act::Fact;
use crate::rules::{Field, Rulebook};
use crate::text::half_width;

macro_rules! columns {
    ($($(#[$doc:meta])* $variant:ident $word:literal $zh:literal $([$($also:literal)*])?;)*) => {
        /// What a column says of a case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Column { $($(#[$doc])* $variant,)* }

        impl Column {
            pub const ALL: &'static [Column] = &[$(Column::$variant,)*];

            /// The word by which rulebooks, JSON and `--map` know it.
            pub fn word(self) -> &'static str {
                match self { $(Column::$variant => $word,)* }
            }

            /// 中文名: how we head it ourselves.
            pub fn zh(self) -> &'static str {
                match self { $(Column::$variant => $zh,)* }
            }

            /// Other headings offices use, in the form of [`plain`].
            fn also(self) -> &'static [&'static str] {
                match self { $(Column::$variant => &[$($($also),*)?],)* }
            }
        }
    };
}

columns! {
    /// Its number in the register: by it the line is known again.
    Number "number" "编号" ["登记编号" "登记号" "原编号" "事项编号" "舆情编号" "信息编号" "编码" "id" "受理编号" "件号"];
    /// Only counts the lines.
    Ordinal "ordinal" "序号" ["序" "行号" "no" "no."];
    Unit "unit" "报送单位" ["单位" "村居" "村社区" "村" "社区" "部门" "科室" "报送部门" "填报单位" "所属单位" "上报单位" "报送村居" "单位名称"];
    About "about" "涉及单位" ["涉事单位" "涉及部门" "涉事部门"];
    Author "author" "撰写人" ["报送人" "填报人" "上报人" "作者" "撰稿人" "采集人" "填表人"];
    Title "title" "标题" ["题目" "舆情标题" "信息标题" "事项" "事由" "主题" "舆情名称" "事件名称" "名称"];
    Text "text" "原文" ["内容" "舆情内容" "主要内容" "信息内容" "具体内容" "内容摘要" "摘要" "基本情况" "反映内容" "诉求内容" "反映问题" "帖文内容" "舆情信息" "问题描述" "正文" "详情"];
    Kind "kind" "信息种类" ["种类" "信息类型" "信息类别"];
    Channel "channel" "收集渠道" ["渠道" "信息渠道" "收集方式" "获取渠道" "来件渠道"];
    Origin "origin" "来源类别" ["来源类型"];
    /// 来源 alone may be either: where it was published, or what kind of source that is.
    Source "source" "来源平台" ["来源" "平台" "媒体" "网站" "信息来源" "舆情来源" "发布平台" "来源网站" "来源媒体" "网站名称"];
    Url "url" "网址" ["链接" "原文链接" "链接地址" "网页地址" "原文网址" "url链接" "网址链接"];
    Published "published" "发布时间" ["发帖时间" "发布日期" "公布时间" "发表时间" "刊发时间"];
    Occurred "occurred" "事发时间" ["发生时间" "事件时间" "发生日期"];
    Found "found" "发现时间" ["收集时间" "获悉时间" "监测时间" "发现日期" "采集时间" "收集日期"];
    Reported "reported" "登记时间" ["登记" "登记日期" "时间" "日期" "受理时间" "受理日期" "收到时间" "来件时间" "接收时间"];
    Place "place" "地点" ["发生地点" "事发地点" "发生地"];
    People "people" "人数" ["涉及人数" "参与人数"];
    Who "who" "主体" ["舆情主体" "涉及群体"];
    Demand "demand" "诉求" ["主要诉求" "诉求事项"];
    Taken "taken" "已采取措施" ["采取措施" "措施" "处置措施"];
    Nature "nature" "性质" ["舆情性质"];
    Category "category" "类别" ["舆情类别" "分类" "类型" "舆情类型" "问题类别" "事项类别"];
    Tier "tier" "处置层级" ["层级"];
    CommentKind "comment_kind" "评论种类" ["评论类型" "帖文类型"];
    Scale "scale" "参与规模" ["规模"];
    Spread "spread" "传播途径" ["途径" "传播方式"];
    Subject "subject" "内容指向" ["指向"];
    Content "content" "内容类别";
    Business "business" "业务类别" ["业务"];
    Stance "stance" "倾向" ["倾向性" "情感" "情感倾向" "正负面" "舆情倾向"];
    Flag "flag" "标签" ["标记"];
    Emergency "emergency" "重大突发" ["突发" "是否突发" "是否重大突发"];
    Level "level" "等级" ["级别" "舆情等级" "舆情级别" "研判等级" "定级" "风险等级" "研判级别" "重要程度"];
    ReplyNeed "reply_need" "回应价值" ["是否需要回复" "是否回复" "是否需要回应" "是否回应" "回复需要"];
    ReplyReason "reply_reason" "回应价值理由" ["不回复理由" "不回应理由"];
    Validity "validity" "有效性" ["是否有效"];
    ValidityReason "validity_reason" "无效理由" ["无效原因"];
    Uptake "uptake" "采纳情况" ["是否采纳"];
    Reads "reads" "阅读数" ["阅读量" "阅读" "浏览量" "点击量" "浏览数"];
    Reposts "reposts" "转发数" ["转发量" "转发"];
    Comments "comments" "评论数" ["评论量" "跟帖数" "跟帖量" "评论"];
    /// Sealed as with `report --informant`.
    Informant "informant" "信息员" ["举报人" "爆料人" "线索提供人" "反映人" "反映人姓名" "投诉人" "投诉人姓名" "来信人" "来访人" "当事人姓名"];
    Submitted "submitted" "上报时间" ["报送时间" "首报时间" "报送" "上报" "报送日期" "上报日期" "呈报时间"];
    Recipient "recipient" "报送对象" ["上报对象" "报送至" "上报至" "报送何处" "呈报对象"];
    Via "via" "报送方式" ["上报方式" "报送途径"];
    /// Whose consent the register shows. No consent of this ledger: his office then is not on our roster.
    Approver "approver" "审批人" ["审核人" "签批人" "签发人" "批准人" "审批领导" "签批领导" "审核领导" "分管领导" "审批"];
    FirstReplied "first_replied" "首次回应" ["先行回复" "先行回复时间" "首次回应时间" "首次回复时间"];
    Replied "replied" "回复时间" ["具体回复" "答复时间" "回应时间" "回复日期" "答复日期" "具体回复时间"];
    Reply "reply" "回复内容" ["答复内容" "回应内容" "回复情况" "答复情况" "回应情况" "回复"];
    Account "account" "回复账号" ["答复账号"];
    ReplyVia "reply_via" "回复方式" ["答复方式" "回应方式"];
    Rated "rated" "回访时间" ["回访" "回访日期"];
    Satisfaction "satisfaction" "满意度" ["回访结果" "满意情况" "是否满意" "群众满意度"];
    Closed "closed" "办结时间" ["办结" "办结日期" "完成时间" "结案时间" "办理完成时间" "销号时间"];
    Result "result" "办理结果" ["处理结果" "办结情况" "处置结果" "结果" "办结结果" "答复结果"];
    Progress "progress" "处理情况" ["办理情况" "处置情况" "进展" "办理进展" "处理进展" "落实情况"];
    Status "status" "状态" ["办理状态" "是否办结" "当前状态" "处理状态"];
    Voided "voided" "作废" ["作废时间"];
    Note "note" "备注" ["说明" "备注说明" "附注"];
    /// Follows from the rest: our own lists have them, and they are reckoned anew.
    Derived "derived" "由台账计算" ["建议等级" "采用次数" "手续不合" "补录次数" "缺" "所属事件" "事发时间为估计" "事发只知日期"];
}

impl Column {
    /// The list of words its values come from.
    pub fn field(self) -> Option<Field> {
        Some(match self {
            Column::Kind => Field::Kind,
            Column::Channel => Field::Channel,
            Column::Origin => Field::Origin,
            Column::Source => Field::Source,
            Column::Category => Field::Category,
            Column::Tier => Field::Tier,
            Column::CommentKind => Field::CommentKind,
            Column::Scale => Field::Scale,
            Column::Spread => Field::Spread,
            Column::Subject => Field::Subject,
            Column::Content => Field::Content,
            Column::Business => Field::Business,
            Column::Stance => Field::Stance,
            Column::Flag => Field::Flag,
            Column::ReplyNeed => Field::ReplyNeed,
            Column::ValidityReason => Field::ValidityReason,
            Column::Uptake => Field::Uptake,
            Column::Via => Field::Via,
            _ => return None,
        })
    }

    pub fn is_time(self) -> bool {
        matches!(
            self,
            Column::Published
                | Column::Occurred
                | Column::Found
                | Column::Reported
                | Column::Submitted
                | Column::FirstReplied
                | Column::Replied
                | Column::Rated
                | Column::Closed
        )
    }

    /// What a heading means to this office, and how surely: 0 is our own word or the rulebook's, 1 another people use.
    pub fn understood(heading: &str, book: &Rulebook) -> Option<(Column, u8)> {
        let heading = plain(heading);
        if heading.is_empty() {
            return None;
        }
        let own = |column: &&Column| column.zh() == heading || column.word() == heading;
        let of_facts =
            |column: &&Column| Fact::ALL.iter().any(|fact| fact.word() == column.word() && plain(fact.zh()) == heading);
        let of_rules = |column: &&Column| {
            let vocabulary = column.field().and_then(|field| book.vocabularies.get(&field));
            vocabulary.is_some_and(|v| plain(&v.name) == heading)
        };
        let first = |is: &dyn Fn(&&Column) -> bool| Column::ALL.iter().find(is).copied();
        first(&of_rules)
            .or_else(|| first(&own))
            .or_else(|| first(&of_facts))
            .map(|column| (column, 0))
            .or_else(|| first(&|c| c.also().contains(&heading.as_str())).map(|column| (column, 1)))
    }

    /// A column as `--map` names it: our word for it, or any heading that means it.
    pub fn named(word: &str, book: &Rulebook) -> Option<Column> {
        Column::understood(word, book).map(|(column, _)| column)
    }
}

/// A heading without what does not tell it from others: blanks, stars, units and explanations in brackets, width, case.
pub fn plain(heading: &str) -> String {
    let mut out = String::new();
    let mut depth = 0u32;
    for c in half_width(heading).chars() {
        match c {
            '(' | '[' | '【' | '〔' | '{' => depth += 1,
            ')' | ']' | '】' | '〕' | '}' => depth = depth.saturating_sub(1),
            '*' | ':' | '\'' | '"' | '\u{feff}' | '、' | '/' | '-' => {}
            c if depth > 0 || c.is_whitespace() => {}
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn headings_are_read_as_people_write_them() {
        assert_eq!(plain("＊发布 时间（年/月/日）："), "发布时间");
        assert_eq!(plain("\u{feff}编号"), "编号");
        assert_eq!(plain("URL"), "url");
        assert_eq!(plain("村、社区"), "村社区");
    }

    #[test]
    fn no_heading_means_two_things() {
        let mut said: BTreeMap<&str, Column> = BTreeMap::new();
        for column in Column::ALL {
            for heading in [column.zh()].iter().chain(column.also()) {
                assert_eq!(plain(heading), *heading, "not in its plain form");
                assert_eq!(said.insert(heading, *column), None, "{heading} twice");
            }
        }
    }
}
