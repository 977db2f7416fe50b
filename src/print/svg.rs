//! A chart as one SVG element, to stand in an HTML page: drawn with the reader's own fonts, legible without colour,
//! and read aloud by its title and description.

use crate::figures::{Chart, ChartKind};
use crate::text::one_line;
use quick_xml::escape::escape;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// All lengths are SVG user units, which a browser takes for pixels.
const WIDTH: f64 = 720.0;
const EDGE: f64 = 16.0;
const FONT: f64 = 13.0;
/// Half the width of a Chinese character.
const HALF: f64 = FONT / 2.0 + 0.4;
const LINE: f64 = 20.0;
/// Title, note and legend.
const HEAD: f64 = 78.0;
const BAR: f64 = 14.0;
const GAP: f64 = 12.0;
const COURSE: f64 = 200.0;
/// A label takes no more than this much of the width.
const LABELS: f64 = WIDTH * 0.36;

const FILLS: [&str; 4] = ["#1f4e79", "#f4b183", "#70ad47", "#7f7f7f"];
const DASHES: [&str; 4] = ["", "7 4", "2 3", "10 3 2 3"];

/// The chart as an `<svg>` element.
pub fn chart_svg(chart: &Chart) -> String {
    let (body, height) = match chart.kind {
        ChartKind::Bar => bars(chart),
        ChartKind::Line => course(chart),
    };
    let (title, note) = (shown(&format!("{}（{}）", chart.title, chart.unit)), shown(&chart.note));
    let mut out = String::new();
    // Writing into a String cannot fail, here and below.
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {WIDTH} {height:.0}\" width=\"{WIDTH}\" \
         height=\"{height:.0}\" style=\"max-width:100%;height:auto\" font-family=\"sans-serif\" font-size=\"{FONT}\" \
         fill=\"#222\"><title>{title}</title><desc>{}</desc><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
        description(chart)
    );
    let _ = write!(
        out,
        "<text x=\"{x}\" y=\"24\" text-anchor=\"middle\" font-size=\"16\" font-weight=\"bold\">{title}</text>\
         <text x=\"{x}\" y=\"44\" text-anchor=\"middle\" fill=\"#555\">{note}</text>",
        x = WIDTH / 2.0
    );
    out.push_str(&legend(chart));
    out.push_str(&body);
    out.push_str("</svg>");
    out
}

/// Fit for XML: on one line, without control characters, escaped.
fn shown(text: &str) -> String {
    escape(one_line(text)).into_owned()
}

fn width(text: &str) -> f64 {
    text.width() as f64 * HALF
}

/// The label as far as it fits; what is cut off is marked.
fn fitted(label: &str, most: f64) -> String {
    if width(label) <= most {
        return label.to_string();
    }
    let mut out = String::new();
    for c in label.chars() {
        if width(&out) + width("…") + width(c.encode_utf8(&mut [0; 4])) > most {
            break;
        }
        out.push(c);
    }
    out + "…"
}

/// Every figure in words, for whoever cannot see the picture.
fn description(chart: &Chart) -> String {
    let of_label = |n: usize, label: &str| {
        let said = chart.series.iter().map(|s| format!("{}{}", s.name, chart.said(s.values.get(n).copied().flatten())));
        format!("{label}：{}", said.collect::<Vec<_>>().join("，"))
    };
    let all: Vec<String> = chart.labels.iter().enumerate().map(|(n, label)| of_label(n, label)).collect();
    shown(&format!("{}。{}", chart.note, all.join("；")))
}

fn legend(chart: &Chart) -> String {
    if chart.series.len() < 2 {
        return String::new();
    }
    let all: f64 = chart.series.iter().map(|s| width(&s.name) + 44.0).sum();
    let mut x = (WIDTH - all) / 2.0;
    let mut out = String::new();
    for (n, series) in chart.series.iter().enumerate() {
        let (fill, dash) = (FILLS[n % FILLS.len()], DASHES[n % DASHES.len()]);
        let _ = match chart.kind {
            ChartKind::Bar => write!(out, "<rect x=\"{x:.1}\" y=\"55\" width=\"20\" height=\"12\" fill=\"{fill}\"/>"),
            ChartKind::Line => write!(
                out,
                "<path d=\"M{x:.1} 61h22\" stroke=\"{fill}\" stroke-width=\"2.5\" stroke-dasharray=\"{dash}\"/>"
            ),
        };
        let _ = write!(out, "<text x=\"{:.1}\" y=\"66\">{}</text>", x + 26.0, shown(&series.name));
        x += width(&series.name) + 44.0;
    }
    out
}

/// Bars lie down, so that names of units can be read; the value stands at the end of its bar.
fn bars(chart: &Chart) -> (String, f64) {
    let labels = chart.labels.iter().map(|l| width(l)).fold(0.0, f64::max).min(LABELS);
    let values = chart.series.iter().flat_map(|s| &s.values).map(|v| width(&chart.said(*v))).fold(0.0, f64::max);
    let left = EDGE + labels + 8.0;
    let room = WIDTH - left - values - 8.0 - EDGE;
    let greatest = chart.greatest();
    let group = BAR * chart.series.len() as f64;
    let mut out = String::new();
    let mut y = HEAD + 4.0;
    for (n, label) in chart.labels.iter().enumerate() {
        let _ = write!(
            out,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            left - 8.0,
            y + group / 2.0 + FONT * 0.36,
            shown(&fitted(label, LABELS))
        );
        for (s, series) in chart.series.iter().enumerate() {
            let value = series.values.get(n).copied().flatten().filter(|v| v.is_finite());
            let long = value.map_or(0.0, |v| if greatest > 0.0 { v.max(0.0) / greatest * room } else { 0.0 });
            let top = y + BAR * s as f64;
            let _ = write!(
                out,
                "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{long:.1}\" height=\"{:.1}\" fill=\"{}\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\" font-size=\"12\">{}</text>",
                top + 1.0,
                BAR - 2.0,
                FILLS[s % FILLS.len()],
                left + long + 5.0,
                top + BAR - 3.0,
                shown(&chart.said(value))
            );
        }
        y += group + GAP;
    }
    let bottom = y - GAP / 2.0;
    let _ = write!(out, "<path d=\"M{left:.1} {HEAD}V{bottom:.1}\" stroke=\"#999\"/>");
    (out, bottom + EDGE)
}

/// A course through time; where a value is not known, the line is broken.
fn course(chart: &Chart) -> (String, f64) {
    let (top, step) = chart.scale();
    let left = EDGE + width(&format!("{top:.0}")) + 8.0;
    let bottom = HEAD + 10.0 + COURSE;
    let room = WIDTH - left - EDGE;
    let each = room / chart.labels.len().max(1) as f64;
    let x = |n: usize| left + each * (n as f64 + 0.5);
    let y = |v: f64| bottom - v / top * COURSE;
    let mut out = String::new();
    let mut tick = 0.0;
    while tick <= top {
        let _ = write!(
            out,
            "<path d=\"M{left:.1} {:.1}H{:.1}\" stroke=\"#ddd\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\" \
             font-size=\"12\">{tick:.0}</text>",
            y(tick),
            WIDTH - EDGE,
            left - 6.0,
            y(tick) + 4.0
        );
        tick += step;
    }
    // The year stands below its first month, so that every month has room for its name.
    let parted = |label: &'_ str| -> (String, String) {
        label
            .split_once('年')
            .map_or_else(|| (label.to_string(), String::new()), |(year, month)| (month.into(), format!("{year}年")))
    };
    let named = |label: &str| {
        let (month, year) = parted(label);
        width(&month).max(width(&year))
    };
    let widest = chart.labels.iter().map(|l| named(l)).fold(0.0, f64::max) + 4.0;
    let every = (widest / each).ceil().max(1.0) as usize;
    for (n, label) in chart.labels.iter().enumerate().step_by(every) {
        let _ = write!(
            out,
            "<text x=\"{0:.1}\" y=\"{1:.1}\" text-anchor=\"middle\">{2}<tspan x=\"{0:.1}\" dy=\"{LINE}\">{3}</tspan></text>",
            x(n),
            bottom + LINE,
            shown(&parted(label).0),
            shown(&parted(label).1)
        );
    }
    for (s, series) in chart.series.iter().enumerate() {
        let (fill, dash) = (FILLS[s % FILLS.len()], DASHES[s % DASHES.len()]);
        let mut path = String::new();
        let mut pen_down = false;
        for (n, value) in series.values.iter().enumerate() {
            let Some(value) = value.filter(|v| v.is_finite()) else {
                pen_down = false;
                continue;
            };
            let _ = write!(path, "{}{:.1} {:.1}", if pen_down { 'L' } else { 'M' }, x(n), y(value));
            pen_down = true;
            // Above the first course, below the others: two values close together stay legible. Nothing is written below
            // the axis, where the months are named.
            let off = if s == 0 || y(value) + LINE > bottom { -8.0 } else { 16.0 };
            let _ = write!(
                out,
                "<circle cx=\"{0:.1}\" cy=\"{1:.1}\" r=\"3.5\" fill=\"{fill}\"/><text x=\"{0:.1}\" y=\"{2:.1}\" \
                 text-anchor=\"middle\" font-size=\"12\">{3}</text>",
                x(n),
                y(value),
                y(value) + off,
                shown(&chart.said(Some(value)))
            );
        }
        let _ = write!(
            out,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{fill}\" stroke-width=\"2.5\" stroke-dasharray=\"{dash}\"/>"
        );
    }
    (out, bottom + 2.0 * LINE + EDGE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Series;

    fn chart(kind: ChartKind, labels: &[&str], values: &[Option<f64>]) -> Chart {
        Chart {
            title: "各单位报送<情况>".into(),
            kind,
            labels: labels.iter().map(|l| l.to_string()).collect(),
            series: vec![
                Series { name: "报送".into(), values: values.to_vec() },
                Series { name: "采用".into(), values: values.iter().map(|v| v.map(|v| v / 2.0)).collect() },
            ],
            unit: "条".into(),
            decimals: 0,
            note: "2026年第三季度，截至2026年10月15日9时".into(),
        }
    }

    /// Its name and its attributes.
    type Element = (String, Vec<(String, String)>);

    /// Every piece of text and every element, read with a parser.
    fn read(svg: &str) -> (Vec<String>, Vec<Element>) {
        use quick_xml::events::Event;
        let mut reader = quick_xml::Reader::from_str(svg);
        let (mut texts, mut elements) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().expect("well-formed") {
                Event::Eof => return (texts, elements),
                Event::Text(text) => texts.push(text.into_inner().into_owned()),
                Event::Start(e) | Event::Empty(e) => {
                    let attributes = e.attributes().map(|a| {
                        let a = a.expect("an attribute");
                        (a.key.as_ref().to_string(), a.value.into_owned())
                    });
                    let attributes = attributes.collect();
                    elements.push((e.name().as_ref().to_string(), attributes));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn hostile_labels_stay_well_formed() {
        let labels =
            ["甲<村>&\"'", "\u{b}乙\u{0}村", "这个单位的名称长得怎么也放不进图里左边的那一栏所以要截断显示才行"];
        for kind in [ChartKind::Bar, ChartKind::Line] {
            let svg = chart_svg(&chart(kind, &labels, &[Some(3.0), None, Some(0.0)]));
            let (texts, elements) = read(&svg);
            assert!(texts.iter().any(|t| t.contains("截至2026年10月15日9时")), "{svg}");
            assert!(!svg.contains('\u{b}') && !svg.contains("font-face") && !svg.contains("NaN"));
            assert!(elements.iter().any(|(name, _)| name == "svg"));
        }
    }

    #[test]
    fn bars_are_as_long_as_their_values_and_none_is_a_dash() {
        let svg = chart_svg(&chart(ChartKind::Bar, &["甲村", "乙村", "丙村"], &[Some(4.0), Some(2.0), None]));
        let (texts, elements) = read(&svg);
        let long = |n: usize| -> f64 {
            let bars: Vec<_> =
                elements.iter().filter(|(e, a)| e == "rect" && a.iter().any(|(k, _)| k == "x")).collect();
            // The first two rectangles are the legend's.
            let (_, attributes) = bars[2 + n];
            attributes.iter().find(|(k, _)| k == "width").unwrap().1.parse().unwrap()
        };
        assert!((long(0) - 2.0 * long(2)).abs() < 0.2 && (long(0) - 2.0 * long(1)).abs() < 0.2, "{svg}");
        assert_eq!(long(4), 0.0);
        assert_eq!(texts.iter().filter(|t| *t == "—").count(), 2);
    }

    #[test]
    fn every_month_of_a_year_is_named_and_no_figure_lies_on_a_name() {
        let labels: Vec<String> =
            (1..=12).map(|n| if n == 1 { "2026年1月".into() } else { format!("{n}月") }).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let svg = chart_svg(&chart(ChartKind::Line, &labels, &[Some(0.0); 12]));
        let (texts, elements) = read(&svg);
        assert!((1..=12).all(|n| texts.contains(&format!("{n}月"))) && texts.contains(&"2026年".to_string()), "{svg}");
        let number = |attributes: &[(String, String)], key: &str| -> Option<f64> {
            attributes.iter().find(|(k, _)| k == key).and_then(|(_, v)| v.parse().ok())
        };
        let axis = HEAD + 10.0 + COURSE;
        let figures = elements.iter().filter(|(e, a)| e == "text" && number(a, "font-size") == Some(12.0));
        assert!(figures.filter_map(|(_, a)| number(a, "y")).all(|y| y <= axis + 5.0), "{svg}");
    }

    #[test]
    fn a_course_is_broken_where_nothing_is_known() {
        let svg = chart_svg(&chart(ChartKind::Line, &["7月", "8月", "9月"], &[Some(4.0), None, Some(1.0)]));
        let (_, elements) = read(&svg);
        let broken = |(e, a): &Element| e == "path" && a.iter().any(|(k, v)| k == "d" && v.matches('M').count() == 2);
        assert_eq!(elements.iter().filter(|e| broken(e)).count(), 2, "{svg}");
    }
}
