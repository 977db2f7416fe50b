//! What the TOML reader says of a text that is no TOML, in Chinese.

/// Begins of its descriptions, the longer first, and what a clerk is told instead.
const SAID: &[(&str, &str)] = &[
    ("unclosed array table", "表头 [[…]] 没有写完"),
    ("unclosed array", "方括号 [ 没有合上，应以 ] 结束"),
    ("unclosed inline table", "花括号 { 没有合上，应以 } 结束"),
    ("unclosed table", "表头 […] 没有写完"),
    ("key with no value", "只有键，没有值，应写成 键 = 值"),
    ("missing value", "等号后面没有值"),
    ("missing assignment", "键和值之间应有等号"),
    ("missing comma", "两个值之间应有英文逗号"),
    ("missing key", "等号前面没有键"),
    ("missing opening quote", "文字前面缺英文引号"),
    ("missing escaped value", "反斜杠后面缺字符；要写反斜杠本身，写两个"),
    ("missing table open", "表头缺左方括号"),
    ("string values must be quoted", "等号后面要有值，文字要用英文引号括起来"),
    ("duplicate key", "同一个键写了两次"),
    ("cannot extend value", "这个键已有值，不能再当作表"),
    ("unquoted keys cannot be empty", "等号前面没有键"),
    ("invalid unquoted key", "键只能用字母、数字、下划线和短横；用别的字要加英文引号"),
    ("invalid multi-line", "多行文字没有写完，首尾各用三个英文引号"),
    ("invalid basic string", "文字没有写完，应以英文引号结束；反斜杠要写两个"),
    ("invalid literal string", "文字没有写完，应以英文单引号结束"),
    ("invalid string", "文字没有写完，首尾应是英文引号"),
    ("invalid key", "键写得不对"),
    ("invalid table", "表头写得不对，应是 [名称] 或 [[名称]]"),
    ("invalid inline table", "花括号里应是 键 = 值，用英文逗号隔开"),
    ("unexpected leading zero", "数前面不能有 0"),
    ("unexpected `=`", "方括号里不能有等号"),
    ("unexpected ", "这里多出了内容；一行只写一个 键 = 值"),
    ("invalid ", "值写得不对；文字要用英文引号括起来"),
    ("carriage return", "换行符不对，请另存为普通文本"),
];

/// A description of the reader's, in Chinese.
pub(super) fn in_chinese(description: &str) -> &'static str {
    SAID.iter()
        .find(|(begin, _)| description.starts_with(begin))
        .map_or("这里不合 TOML 的写法", |(_, said)| said)
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn a_text_that_is_no_toml_is_told_so_without_a_word_of_english() {
        for (text, line, said) in [
            ("id = [\"a\"", 1, "方括号 [ 没有合上"),
            ("id = \"a\"\nversion", 2, "只有键，没有值"),
            ("id =", 1, "等号后面要有值"),
            ("id = 甲村", 1, "英文引号"),
            ("名称 = \"a\"", 1, "键只能用字母"),
            ("id = \"a\nversion = \"1\"", 1, "应以英文引号结束"),
            ("id = \"a\"\nid = \"b\"", 2, "写了两次"),
            ("[[level]\nid = \"a\"", 1, "表头 [[…]] 没有写完"),
            ("id = { a = 1", 1, "花括号 { 没有合上"),
            ("a = [\"b\" \"c\"]", 1, "英文逗号"),
            ("id = \"a\" version = \"b\"", 1, "一行只写一个"),
            ("id = 1.", 1, "值写得不对"),
        ] {
            let faults = read(text, "甲.toml").expect_err("no TOML");
            let first = &faults[0];
            assert!(first.line == line && first.message.contains(said), "{text}\n{}: {}", first.line, first.message);
            let english = |m: &str| m.replace("TOML", "").chars().any(|c| c.is_ascii_alphabetic());
            assert!(faults.iter().all(|fault| !english(&fault.message)), "{text}\n{:?}", first.message);
        }
    }
}
