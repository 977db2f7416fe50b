//! The facts of a case (要素): what is known besides its verbatim text.

use crate::time::Stamp;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A value that a ledger can show in words.
trait Words {
    fn words(&self) -> Cow<'_, str>;
}

impl Words for String {
    fn words(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Words for Stamp {
    fn words(&self) -> Cow<'_, str> {
        Cow::Owned(self.ledger())
    }
}

impl Words for bool {
    fn words(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "是" } else { "否" })
    }
}

impl Words for Vec<String> {
    fn words(&self) -> Cow<'_, str> {
        Cow::Owned(self.join("、"))
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident $field:ident $zh:literal : $type:ty;)*) => {
        /// The name of a fact. Its word in rulebooks and JSON is the field's name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $($(#[$doc])* $variant,)* }

        impl Fact {
            pub const ALL: &'static [Fact] = &[$(Fact::$variant,)*];

            /// The word used in rulebooks and acts.
            pub fn word(self) -> &'static str {
                match self { $(Fact::$variant => stringify!($field),)* }
            }

            /// 中文名.
            pub fn zh(self) -> &'static str {
                match self { $(Fact::$variant => $zh,)* }
            }
        }

        /// What is known of a case. Unknown stays `None`; a patch (更正) is the same shape with only the changed facts.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        pub struct Facts {
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)*
        }

        impl Facts {
            /// The fact in words, if known.
            pub fn words(&self, fact: Fact) -> Option<Cow<'_, str>> {
                match fact { $(Fact::$variant => self.$field.as_ref().map(Words::words),)* }
            }

            /// Takes over every fact the patch knows.
            pub fn merge(&mut self, patch: &Facts) {
                $(if patch.$field.is_some() { self.$field.clone_from(&patch.$field); })*
            }

            /// The part of `patch` that would change what is known.
            pub fn new_in(&self, patch: &Facts) -> Facts {
                let mut new = Facts::default();
                $(if patch.$field.is_some() && self.$field != patch.$field { new.$field.clone_from(&patch.$field); })*
                new
            }

            /// The facts in which `patch` would change what is known, with the words before and after.
            pub fn changed_by(&self, patch: &Facts) -> Vec<(Fact, Option<String>, String)> {
                let mut changed = Vec::new();
                $(if let Some(after) = &patch.$field && self.$field.as_ref() != Some(after) {
                    let before = self.$field.as_ref().map(|before| before.words().into_owned());
                    changed.push((Fact::$variant, before, after.words().into_owned()));
                })*
                changed
            }
        }
    };
}

facts! {
    Title title "标题": String;
    /// 信息种类: 舆情信息, 工作情况 …
    Kind kind "信息种类": String;
    Channel channel "收集渠道": String;
    Origin origin "来源类别": String;
    Source source "来源平台": String;
    Url url "网址": String;
    Published published "发布时间": Stamp;
    Occurred occurred "事发时间": Stamp;
    /// The time of the event is an estimate.
    Estimated estimated "事发时间为估计": bool;
    /// Only the day of the event is known: its hour is not midnight but unknown.
    DayOnly day_only "事发只知日期": bool;
    Found found "发现时间": Stamp;
    Place place "地点": String;
    /// As reported: 30, 百余人.
    People people "人数": String;
    Who who "主体": String;
    Demand demand "诉求": String;
    Taken taken "已采取措施": String;
    Nature nature "性质": String;
    Category category "类别": String;
    Tier tier "处置层级": String;
    CommentKind comment_kind "评论种类": String;
    Scale scale "参与规模": String;
    Spread spread "传播途径": String;
    /// What it is directed at.
    Topic subject "内容指向": String;
    Content content "内容类别": Vec<String>;
    Business business "业务类别": String;
    Stance stance "倾向": String;
    Flag flag "标签": Vec<String>;
    Emergency emergency "重大突发": bool;
    ReplyNeed reply_need "回应价值": String;
    ReplyReason reply_reason "回应价值理由": String;
    Validity validity "有效性": String;
    ValidityReason validity_reason "无效理由": String;
    /// What became of a suggestion: 已采纳, 未采纳 …
    Uptake uptake "采纳情况": String;
}

impl Facts {
    /// 信息滞后: calendar days from the event, or where that is not known from its publication, to a moment; with what it
    /// is reckoned from. Unknown where neither is known.
    pub fn lag_days(&self, at: Stamp) -> Option<(Fact, i64)> {
        let from = |fact: Fact, time: Option<Stamp>| time.map(|t| (fact, (at.date() - t.date()).num_days()));
        from(Fact::Occurred, self.occurred).or(from(Fact::Published, self.published))
    }
}
