//! What stands above and below the text of a paper (报头、报尾): its name, number, publisher, signer, and whom it goes to.
//!
//! An issued paper carries its own with the act that issued it, so that a later rulebook, or another office's name, never
//! changes what went out. Renderers lay it out as the layout asks; [`Masthead::head`] and [`Masthead::foot`] are its plain lines,
//! and [`Masthead::bare`] takes exactly those off a frozen text again, so that nothing is printed twice.

use super::id::PaperId;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How a kind of paper is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// 公文: 通报, 通知 and what else goes down or sideways (GB/T 9704); the signer is on record, not on the paper.
    #[default]
    Document,
    /// 上行文: 报告, 请示; the number stands left and 签发人 right.
    Upward,
    /// 函: 提醒函, 督办函.
    Letter,
    /// 刊物: 专报, 摘报, 转报, 周报, 月报, 日报, with 刊名, 期号 and 报/送/发.
    Bulletin,
    /// 表单: 流转单, 催办单, 传阅单.
    Form,
    /// 普通文稿: text and 落款 only, such as a piece or a news item.
    Plain,
}

/// Head and foot of one paper.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Masthead {
    pub layout: Layout,
    /// 刊名 of a bulletin or form; else 发文机关标志: who issues it.
    pub name: String,
    /// As printed: 2026年第3期（总第33期）, 青退〔2026〕5号; `None` on a draft, and where the rules give no number.
    pub label: Option<String>,
    /// 编发单位, 印发机关.
    pub publisher: String,
    /// 签发人.
    pub signer: Option<String>,
    /// Day of issue; `None` on a draft.
    pub day: Option<NaiveDate>,
    /// 报、送、发 (or 抄送): the word and whom, in this order.
    #[serde(default)]
    pub lines: Vec<(String, Vec<String>)>,
    /// The issued paper this one puts right: its id and number as printed.
    #[serde(default)]
    pub corrects: Option<(PaperId, Option<String>)>,
    /// A reprint: which copy, and on what day. Never part of what is frozen.
    #[serde(skip)]
    pub reprint: Option<(u32, NaiveDate)>,
}

/// 2026年10月20日, without padding.
fn day(day: NaiveDate) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

impl Masthead {
    /// `（更正）`, `（重打，第2次，2026年11月22日）`: what a reader must see first.
    pub fn marks(&self) -> Vec<String> {
        let corrects = self.corrects.as_ref().map(|(id, label)| match label {
            Some(label) => format!("（更正：本件代替{label}，原件以本件为准）"),
            None => format!("（更正：本件代替{id}，原件以本件为准）"),
        });
        let reprint = self.reprint.map(|(copy, on)| format!("（重打，第{copy}次，{}）", day(on)));
        corrects.into_iter().chain(reprint).collect()
    }

    /// The lines above the title; empty when there is nothing to say.
    pub fn head(&self) -> String {
        let signer = self.signer.as_deref().map(|name| format!("签发人：{name}"));
        let mut lines: Vec<String> = self.marks();
        let said: Vec<String> = match self.layout {
            Layout::Bulletin => {
                lines.push(format!("**{}**", self.name));
                lines.extend(self.label.clone());
                vec![Some(format!("编发单位：{}", self.publisher)), signer, self.day.map(day)]
            }
            Layout::Upward => vec![self.label.clone(), signer],
            Layout::Document | Layout::Letter | Layout::Form | Layout::Plain => vec![self.label.clone()],
        }
        .into_iter()
        .flatten()
        .collect();
        lines.extend((!said.is_empty()).then(|| said.join("　　")));
        lines.iter().map(|line| format!("{line}\n\n")).collect()
    }

    /// The lines below the text.
    pub fn foot(&self) -> String {
        let mut lines: Vec<String> =
            self.lines.iter().map(|(word, whom)| format!("{word}：{}", whom.join("、"))).collect();
        if let (Some(on), Layout::Document | Layout::Upward | Layout::Letter) = (self.day, self.layout) {
            lines.push(format!("（{}{}印发）", self.publisher, day(on)));
        }
        lines.iter().map(|line| format!("\n{line}\n")).collect()
    }

    /// The whole text as issued: head, body, foot.
    pub fn around(&self, body: &str) -> String {
        format!("{}{}\n{}", self.head(), body.trim(), self.foot())
    }

    /// The body of a text that [`around`](Self::around) made; any other text as it is.
    pub fn bare<'a>(&self, text: &'a str) -> &'a str {
        let frozen = Masthead { reprint: None, ..self.clone() };
        let body = text.strip_prefix(&frozen.head()).unwrap_or(text);
        body.strip_suffix(&frozen.foot()).unwrap_or(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier() -> Masthead {
        Masthead {
            layout: Layout::Bulletin,
            name: "舆情信息专报".into(),
            label: Some("2026年第3期（总第33期）".into()),
            publisher: "某局办公室".into(),
            signer: Some("何正".into()),
            day: NaiveDate::from_ymd_opt(2026, 10, 8),
            lines: vec![("报".into(), vec!["市委".into(), "市政府".into()]), ("发".into(), vec!["各部门".into()])],
            ..Masthead::default()
        }
    }

    #[test]
    fn a_bulletin_names_itself_its_number_and_whom_it_goes_to() {
        let text = dossier().around("# 专报\n\n正文。\n");
        assert_eq!(
            text,
            "**舆情信息专报**\n\n2026年第3期（总第33期）\n\n编发单位：某局办公室　　签发人：何正　　2026年10月8日\n\n\
             # 专报\n\n正文。\n\n报：市委、市政府\n\n发：各部门\n"
        );
        assert_eq!(dossier().bare(&text), "# 专报\n\n正文。\n");
    }

    #[test]
    fn the_signer_stands_on_what_goes_up_and_not_on_what_goes_down() {
        let up = Masthead { layout: Layout::Upward, lines: vec![], ..dossier() };
        assert_eq!(up.head(), "2026年第3期（总第33期）　　签发人：何正\n\n");
        let down = Masthead { layout: Layout::Document, lines: vec![], ..dossier() };
        assert_eq!(down.head(), "2026年第3期（总第33期）\n\n");
        assert_eq!(down.foot(), "\n（某局办公室2026年10月8日印发）\n");
    }

    #[test]
    fn a_correction_and_a_reprint_are_marked_and_the_frozen_text_still_gives_its_body() {
        let frozen =
            Masthead { corrects: Some((PaperId { year: 2026, number: 3 }, Some("第2期".into()))), ..dossier() };
        let text = frozen.around("# 专报\n");
        assert!(text.starts_with("（更正：本件代替第2期，原件以本件为准）\n\n**"), "{text}");
        let again = Masthead { reprint: NaiveDate::from_ymd_opt(2026, 11, 22).map(|on| (2, on)), ..frozen };
        assert_eq!(again.marks()[1], "（重打，第2次，2026年11月22日）");
        assert_eq!(again.bare(&text), "# 专报\n");
        assert_eq!(again.around(again.bare(&text)).matches("舆情信息专报").count(), 1);
    }

    #[test]
    fn a_text_it_did_not_make_is_left_alone() {
        assert_eq!(dossier().bare("第3期\n\n# 通报\n"), "第3期\n\n# 通报\n");
    }
}
