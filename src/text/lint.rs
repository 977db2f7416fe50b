//! Words that answer nothing (应付式、程序化语言): hints for whoever writes to the public, never a refusal.

/// What reads as a formula: thanks, attention, importance, and nothing done.
const FORMULAS: &[&str] = &[
    "感谢您的关注",
    "感谢您的支持",
    "感谢您对我们工作的",
    "高度重视",
    "认真研究",
    "积极协调",
    "尽快处理",
    "尽快解决",
    "进一步加强",
    "已收悉",
    "请您谅解",
    "敬请谅解",
    "如有疑问请咨询相关部门",
    "按相关规定办理",
    "请咨询相关部门",
];

/// Words that do not commit to anything (含糊其辞).
const VAGUE: &[&str] = &["有关部门", "相关部门", "适时", "条件成熟时", "视情况", "逐步"];

/// Shorter than this an answer is hardly one.
const SHORT: usize = 20;

/// What a reply lacks, in words; empty when it says something.
pub fn lint(text: &str) -> Vec<String> {
    let mut hints = Vec::new();
    let formulas: Vec<&str> = FORMULAS.iter().copied().filter(|f| text.contains(f)).collect();
    let concrete = is_concrete(text);
    if !formulas.is_empty() && !concrete {
        hints.push(format!("像应付式语言：“{}”，没有写明时间、数量、单位或下一步做什么", formulas.join("”“")));
    } else if !concrete {
        hints.push("没有写明时间、数量、地点或下一步做什么".to_string());
    }
    let vague: Vec<&str> = VAGUE.iter().copied().filter(|v| text.contains(v)).collect();
    if !vague.is_empty() {
        hints.push(format!("含糊其辞：“{}”，请写明是哪个单位、什么时候", vague.join("”“")));
    }
    let length = text.chars().filter(|c| !c.is_whitespace()).count();
    if length < SHORT {
        hints.push(format!("只有{length}字，可能没有答清楚"));
    }
    hints
}

/// A date, a number, or what was or will be done: something a reader can hold the office to.
fn is_concrete(text: &str) -> bool {
    let number = text.chars().any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c));
    const DONE: &[&str] =
        &["已于", "已经", "已安排", "已更换", "已疏通", "已通知", "将于", "前完成", "明天", "今天", "本周", "下周"];
    number || DONE.iter().any(|word| text.contains(word))
}

/// Somebody's own words stand in it: “…” or 「…」 with something inside.
pub fn has_quotation(text: &str) -> bool {
    [('“', '”'), ('「', '」'), ('『', '』')].iter().any(|(open, close)| {
        text.split(*open)
            .skip(1)
            .any(|rest| rest.split_once(*close).is_some_and(|(inside, _)| !inside.trim().is_empty()))
    })
}

/// 普遍认为, 群众一致 … claim many; true when the words do, so that numbers or a sample can be asked for.
pub fn claims_many(text: &str) -> bool {
    ["普遍认为", "普遍反映", "一致认为", "大家都", "广大群众"].iter().any(|words| text.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 原文：杜绝应付式、程序化语言 · 见 回复（提示）
    #[test]
    fn x_11_thanks_and_importance_are_no_answer() {
        let hints = lint("感谢您的关注，我们将高度重视");
        assert!(hints[0].contains("应付式") && hints[0].contains("高度重视"), "{hints:?}");
        assert!(lint("您好，路灯已于11月20日更换12盏，如有不亮请在本帖留言，我所两日内到场检修。").is_empty());
        assert!(lint("已安排检修，将于本周五前完成，由市政园林局负责。").is_empty());
        assert!(lint("相关部门会逐步解决2026年的问题，请大家耐心等待处理结果。")[0].contains("含糊其辞"));
    }

    /// 原文：保持原汁原味 · 见 quote、lint
    #[test]
    fn l_4_6_a_quotation_is_words_between_marks() {
        assert!(has_quotation("有人说：“钱到账才算数”。"));
        assert!(!has_quotation("有人说钱到账才算数。“”"));
    }

    /// 原文：普遍认为要有依据 · 见 文书 印发（提示）
    #[test]
    fn h_5_many_must_be_counted() {
        assert!(claims_many("普遍认为，5年以上可以购买"));
        assert!(!claims_many("十二名受访者中九名认为"));
    }
}
