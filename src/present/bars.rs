//! A chart on the terminal: bars for a ranking, columns for a course, the figures beside them so that nothing hangs on
//! the drawing. No colour; series are told apart by their texture.

use crate::figures::{Chart, ChartKind};
use crate::text::one_line;
use unicode_width::UnicodeWidthStr;

/// What is drawn with.
struct Marks {
    /// Of the series, in their order.
    series: [&'static str; 4],
    /// Left edge, corner and floor of a course.
    frame: [&'static str; 3],
}

const BLOCKS: Marks = Marks { series: ["█", "▒", "▓", "░"], frame: ["┤", "└", "─"] };
/// Where a block takes two places or is not there at all.
const PLAIN: Marks = Marks { series: ["#", "=", "o", "."], frame: ["|", "+", "-"] };

impl Marks {
    fn of(&self, series: usize) -> &'static str {
        self.series[series % self.series.len()]
    }
}

/// Lines a course is high.
const HIGH: usize = 8;
/// How thick a column is and how far the next month is away, as there is room.
const STANCES: [(usize, usize); 3] = [(2, 2), (1, 2), (1, 1)];
/// A label longer than this part of the line is cut.
const LABELS: usize = 3;
/// Below this a bar says nothing.
const SHORTEST: usize = 8;

/// The chart for a terminal `width` columns wide.
pub fn chart_lines(chart: &Chart, width: u16, plain: bool) -> String {
    let width = usize::from(width.max(40));
    let marks = if plain { PLAIN } else { BLOCKS };
    let mut lines = vec![format!("{}（{}）", chart.title, chart.unit)];
    let legend = chart.series.iter().enumerate().map(|(n, s)| format!("{0}{0} {1}", marks.of(n), s.name));
    if chart.series.len() > 1 {
        lines.push(legend.collect::<Vec<_>>().join("   "));
    }
    let upright = match chart.kind {
        ChartKind::Line => STANCES.iter().find_map(|stance| columns(chart, width, &marks, *stance)),
        ChartKind::Bar => None,
    };
    lines.extend(upright.unwrap_or_else(|| bars(chart, width, &marks)));
    lines.push(chart.note.clone());
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// One line for each value: label, value, bar.
fn bars(chart: &Chart, width: usize, marks: &Marks) -> Vec<String> {
    let labels: Vec<String> = chart.labels.iter().map(|l| fitted(&one_line(l), width / LABELS)).collect();
    let wide = labels.iter().map(|l| l.width()).max().unwrap_or(0);
    let said = |series: usize, n: usize| chart.said(chart.series[series].values.get(n).copied().flatten());
    let all = (0..chart.series.len()).flat_map(|s| (0..labels.len()).map(move |n| (s, n)));
    let figures = all.map(|(s, n)| said(s, n).width()).max().unwrap_or(0);
    let room = width.saturating_sub(wide + figures + 4).max(SHORTEST);
    let greatest = chart.greatest();
    let mut lines = Vec::new();
    for (n, label) in labels.iter().enumerate() {
        for (s, series) in chart.series.iter().enumerate() {
            let value = series.values.get(n).copied().flatten().filter(|v| v.is_finite());
            let long = value.map_or(0, |v| parts(v, greatest, room));
            let label = if s == 0 { label.as_str() } else { "" };
            let bar = marks.of(s).repeat(long);
            lines.push(format!("{}  {}  {bar}", to_the_left(label, wide), to_the_right(&said(s, n), figures)));
        }
    }
    lines
}

/// So many of `room` parts; something is never drawn as nothing.
fn parts(value: f64, greatest: f64, room: usize) -> usize {
    if greatest <= 0.0 || value <= 0.0 {
        return 0;
    }
    ((value / greatest * room as f64).round() as usize).clamp(1, room)
}

/// Upright columns over the labels, a table of the figures below. `None` where they do not fit side by side.
fn columns(chart: &Chart, width: usize, marks: &Marks, (thick, apart): (usize, usize)) -> Option<Vec<String>> {
    let said = |s: usize, n: usize| chart.said(chart.series[s].values.get(n).copied().flatten());
    let series = chart.series.len();
    let names = chart.series.iter().map(|s| s.name.width()).max().unwrap_or(0);
    let cell = |n: usize| {
        let figures = (0..series).map(|s| said(s, n).width()).max().unwrap_or(0);
        figures.max(chart.labels[n].width()).max(thick * series) + apart
    };
    let cells: Vec<usize> = (0..chart.labels.len()).map(cell).collect();
    let (top, step) = chart.scale();
    let axis = names.max(format!("{top:.0}").width());
    if axis + 2 + cells.iter().sum::<usize>() > width {
        return None;
    }
    let mut lines = Vec::new();
    for row in (1..=HIGH).rev() {
        // A line of the axis is named where one of its steps falls into it.
        let (above, below) = (top * row as f64 / HIGH as f64, top * (row - 1) as f64 / HIGH as f64);
        let mark = (above / step).floor() * step;
        let name = if mark > below { format!("{mark:.0}") } else { String::new() };
        let mut line = format!("{} {}", to_the_right(&name, axis), marks.frame[0]);
        for (n, cell) in cells.iter().enumerate() {
            let mut drawn = String::new();
            for (s, series) in chart.series.iter().enumerate() {
                let value = series.values.get(n).copied().flatten().filter(|v| v.is_finite());
                let full = value.map_or(0, |v| parts(v, top, HIGH)) >= row;
                drawn.push_str(&if full { marks.of(s).repeat(thick) } else { " ".repeat(thick) });
            }
            line.push_str(&to_the_right(&drawn, *cell));
        }
        lines.push(line);
    }
    let [_, corner, floor] = marks.frame;
    lines.push(format!("{} {corner}{}", " ".repeat(axis), floor.repeat(cells.iter().sum())));
    let row = |name: &str, texts: &[String]| {
        let texts = texts.iter().zip(&cells).map(|(text, cell)| to_the_right(text, *cell));
        format!("{}  {}", to_the_left(name, axis), texts.collect::<String>())
    };
    lines.push(row("", &chart.labels));
    for (s, series) in chart.series.iter().enumerate() {
        let texts: Vec<String> = (0..chart.labels.len()).map(|n| said(s, n)).collect();
        lines.push(row(&series.name, &texts));
    }
    Some(lines)
}

fn to_the_left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

fn to_the_right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// The label as far as it fits.
fn fitted(label: &str, most: usize) -> String {
    if label.width() <= most {
        return label.to_string();
    }
    let mut out = String::new();
    for c in label.chars() {
        if out.width() + 2 + c.encode_utf8(&mut [0; 4]).width() > most {
            break;
        }
        out.push(c);
    }
    out + "…"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::Series;

    fn chart(kind: ChartKind) -> Chart {
        Chart {
            title: "各单位报送、采用情况".into(),
            kind,
            labels: ["甲村", "清河镇社区卫生服务中心", "丙"].map(String::from).to_vec(),
            series: vec![
                Series { name: "报送".into(), values: vec![Some(40.0), Some(20.0), None] },
                Series { name: "采用".into(), values: vec![Some(1.0), Some(0.0), None] },
            ],
            unit: "条".into(),
            decimals: 0,
            note: "2026年第三季度，截至2026年10月15日9时".into(),
        }
    }

    #[test]
    fn figures_line_up_under_wide_labels_and_bars_keep_their_ratio() {
        let text = chart_lines(&chart(ChartKind::Bar), 80, false);
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines.iter().all(|l| l.width() <= 80), "{text}");
        let blocks = |n: usize| lines[n].matches(['█', '▒']).count();
        assert_eq!(blocks(2), 2 * blocks(4), "{text}");
        assert_eq!((blocks(3), blocks(5)), (1, 0), "one is seen, none is nothing\n{text}");
        let end = |line: &str, what: &str| line[..line.find(what).unwrap()].width() + what.width();
        assert_eq!(end(lines[2], "40"), end(lines[4], "20"));
        assert_eq!(end(lines[2], "40"), end(lines[6], "—"));
        assert!(lines.last().unwrap().contains("截至"));
    }

    #[test]
    fn a_course_stands_upright_where_it_fits_and_lies_down_where_not() {
        let text = chart_lines(&chart(ChartKind::Line), 80, false);
        assert!(text.contains('┤') && text.contains("└──"), "{text}");
        assert!(text.lines().all(|l| l.width() <= 80), "{text}");
        let figures = text.lines().find(|l| l.starts_with("报送")).unwrap();
        assert_eq!(figures.split_whitespace().collect::<Vec<_>>(), ["报送", "40", "20", "—"]);
        let mut year = chart(ChartKind::Line);
        year.labels = (1..=12).map(|m| if m == 1 { "2026年1月".into() } else { format!("{m}月") }).collect();
        year.series.iter_mut().for_each(|s| s.values = vec![Some(123.0); 12]);
        let text = chart_lines(&year, 80, false);
        assert!(text.contains('┤') && text.lines().all(|l| l.width() <= 80), "a year stands in 80 columns\n{text}");
        let narrow = chart_lines(&year, 40, false);
        assert!(!narrow.contains('┤') && narrow.lines().all(|l| l.width() <= 40), "{narrow}");
    }

    #[test]
    fn plain_marks_are_ascii() {
        let text = chart_lines(&chart(ChartKind::Bar), 80, true);
        assert!(text.contains("###") && !text.contains(['█', '▒']), "{text}");
        let course = chart_lines(&chart(ChartKind::Line), 80, true);
        assert!(course.contains("##") && !course.contains(['┤', '└', '─']), "{course}");
    }
}
