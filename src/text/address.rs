//! Web addresses that lead to the same page, however they were copied. What was typed is kept as it was typed, but for the
//! letters of scheme and host, which mean the same large or small; only for comparing is it brought to one form.

/// Parameters that say where a reader came from, not which page he sees.
const CAME_FROM: [&str; 8] = ["from", "isappinstalled", "scene", "share", "spm", "utm_", "wfr", "chksm"];

/// An address without what does not tell pages apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Host in small letters, without scheme, and the path without `/` at its end.
    page: String,
    /// The rest of the parameters, in order of their letters.
    params: Vec<String>,
    /// A part after `#` that names a page of its own (`#/thread/5`).
    route: Option<String>,
}

impl Address {
    pub fn of(typed: &str) -> Address {
        let (page, params, fragment) = parts(typed);
        let (host, path) = page.split_at(page.find('/').unwrap_or(page.len()));
        let host = host.to_lowercase();
        let mut params: Vec<String> =
            params.split('&').filter(|p| !p.is_empty() && !came_from(p)).map(str::to_string).collect();
        params.sort_unstable();
        let route = fragment.filter(|f| f.starts_with('/') || f.starts_with("!/")).map(str::to_string);
        Address { page: format!("{host}{}", path.trim_end_matches('/')), params, route }
    }

    /// Ranges of text, both ends in, one of which holds every address that may be the same as `typed`: few enough to look
    /// each up, and narrow where the page is one of many with the same path (`?tid=5`).
    pub fn ranges(typed: &str) -> Vec<(String, String)> {
        let address = Address::of(typed);
        let (as_typed, ..) = parts(typed);
        let as_typed = as_typed.trim_end_matches('/');
        let mut begins: Vec<String> = vec!["#".into(), "/#".into()];
        for slash in ["", "/"] {
            match address.params.is_empty() {
                true => begins.push(format!("{slash}?")),
                false => begins
                    .extend(address.params.iter().map(String::as_str).chain(CAME_FROM).map(|p| format!("{slash}?{p}"))),
            }
        }
        let mut pages = vec![address.page.as_str(), as_typed];
        pages.dedup();
        let mut ranges = Vec::new();
        for page in pages {
            for scheme in ["https://", "http://", ""] {
                let page = format!("{scheme}{page}");
                ranges.push((page.clone(), page.clone()));
                ranges.push((format!("{page}/"), format!("{page}/")));
                ranges.extend(begins.iter().map(|b| (format!("{page}{b}"), format!("{page}{b}\u{10FFFF}"))));
            }
        }
        ranges
    }
}

/// The address with scheme and host in small letters, by which it is looked up; in the rest letters may matter.
pub fn host_in_small_letters(typed: &str) -> String {
    let host = typed.find("://").map_or(0, |scheme| scheme + "://".len());
    let end = typed[host..].find(['/', '?', '#']).map_or(typed.len(), |length| host + length);
    let (before, after) = typed.split_at(end);
    match before.is_ascii() && before[host..].contains('.') {
        true => format!("{}{after}", before.to_ascii_lowercase()),
        false => typed.to_string(),
    }
}

/// Host and path, parameters, and what stands after `#`.
fn parts(typed: &str) -> (&str, &str, Option<&str>) {
    let typed = typed.trim();
    let scheme =
        ["https://", "http://"].iter().find(|s| typed.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)));
    let rest = &typed[scheme.map_or(0, |s| s.len())..];
    let (rest, fragment) = rest.split_once('#').map_or((rest, None), |(rest, f)| (rest, Some(f)));
    let (page, params) = rest.split_once('?').unwrap_or((rest, ""));
    (page, params, fragment)
}

fn came_from(param: &str) -> bool {
    let name = param.split('=').next().unwrap_or(param).to_lowercase();
    // `utm_…` and `share…` are families; the others are names.
    CAME_FROM.iter().any(|known| name == *known || matches!(*known, "utm_" | "share") && name.starts_with(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: &str, b: &str) -> bool {
        let found = |typed: &str, other: &str| {
            Address::ranges(typed).iter().any(|(low, high)| low.as_str() <= other && other <= high.as_str())
        };
        let same = Address::of(a) == Address::of(b);
        assert!(!same || found(a, b) && found(b, a), "{a} and {b} are the same and would not be found");
        same
    }

    #[test]
    fn v_3_1c_one_page_has_many_addresses() {
        for other in [
            "https://bbs.example.cn/t/5",
            "http://bbs.example.cn/t/5/",
            "bbs.example.cn/t/5",
            "https://bbs.example.cn/t/5#reply3",
            "https://bbs.example.cn/t/5/?from=timeline&isappinstalled=0",
            "https://bbs.example.cn/t/5?utm_source=wx&share_token=abc#top",
        ] {
            assert!(same("https://bbs.example.cn/t/5", other), "{other}");
        }
        assert_eq!(Address::of("HTTP://BBS.Example.cn/t/5"), Address::of("https://bbs.example.cn/t/5"));
        assert!(same("https://bbs.example.cn/", "http://bbs.example.cn"));
        assert!(same("https://a.cn/v?tid=5&page=1", "http://a.cn/v/?from=wx&page=1&tid=5#p2"));
    }

    #[test]
    fn v_3_1c_the_letters_of_a_host_mean_nothing_those_of_a_path_do() {
        for (typed, kept) in [
            ("HTTPS://BBS.Example.cn/T/5?Tid=A", "https://bbs.example.cn/T/5?Tid=A"),
            ("BBS.Example.cn", "bbs.example.cn"),
            ("http://A.CN?x=B", "http://a.cn?x=B"),
            ("HTTP://", "HTTP://"),
            ("论坛A区第3楼", "论坛A区第3楼"),
            ("见 B.CN 与 C.cn", "见 B.CN 与 C.cn"),
            ("", ""),
        ] {
            assert_eq!(host_in_small_letters(typed), kept);
            assert_eq!(Address::of(typed), Address::of(kept), "{typed}");
        }
    }

    #[test]
    fn v_3_1c_other_pages_stay_apart() {
        for other in [
            "https://bbs.example.cn/t/50",
            "https://bbs.example.cn/t",
            "https://example.cn/t/5",
            "https://bbs.example.cn/T/5",
            "https://bbs.example.cn/t/5?page=2",
            "https://bbs.example.cn/t/5?fromage=2",
            "https://bbs.example.cn/t/5#/thread/9",
            "https://bbs.example.cn:8080/t/5",
        ] {
            assert!(!same("https://bbs.example.cn/t/5", other), "{other}");
        }
        assert!(!same("https://a.cn/v?tid=5", "https://a.cn/v?tid=51"));
        assert!(!same("", "https://a.cn"));
    }
}
