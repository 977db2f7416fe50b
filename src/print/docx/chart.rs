//! A picture of figures as a native chart: DrawingML with its points cached, and the workbook a clerk can edit it by.

use super::super::xml::Xml;
use super::R;
use crate::figures::{Chart, ChartKind, Series};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

const C: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
pub const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub const WP: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// The sheet of the workbook.
const SHEET: &str = "数据";
/// Told apart on a black-and-white copy too.
const COLORS: [&str; 4] = ["1F4E79", "9DC3E6", "7F7F7F", "C55A11"];
/// More bars than this lie, so that their names can be read.
const UPRIGHT: usize = 6;
/// One 字 of the type area in English Metric Units: 156 mm over 28.
const WIDTH: i64 = 5_580_000;

/// The chart in the text, at the place of the relation `id`; `n` tells it from the others.
pub fn place(x: &mut Xml, chart: &Chart, id: &str, n: usize) {
    let n = n.to_string();
    let (wide, high) = (WIDTH.to_string(), height(chart).to_string());
    x.node("w:r", &[], |x| {
        x.node("w:drawing", &[], |x| {
            let attrs = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
            x.node("wp:inline", &attrs, |x| {
                x.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
                x.empty("wp:effectExtent", &[("l", "0"), ("t", "0"), ("r", "0"), ("b", "0")]);
                let name = format!("图{n}");
                x.empty("wp:docPr", &[("id", &n), ("name", &name), ("descr", &chart.title)]);
                x.empty("wp:cNvGraphicFramePr", &[]);
                x.node("a:graphic", &[("xmlns:a", A)], |x| {
                    x.node("a:graphicData", &[("uri", C)], |x| {
                        x.empty("c:chart", &[("xmlns:c", C), ("r:id", id)]);
                    });
                });
            });
        });
    });
}

fn lies(chart: &Chart) -> bool {
    chart.kind == ChartKind::Bar && chart.labels.len() > UPRIGHT
}

/// Lying bars need room below each other.
fn height(chart: &Chart) -> i64 {
    match lies(chart) {
        true => 1_000_000 + i64::try_from(chart.labels.len()).unwrap_or(0) * 300_000,
        false => 2_900_000,
    }
}

/// The chart part; its workbook hangs on `rId1`.
pub fn part(chart: &Chart) -> Vec<u8> {
    Xml::part("c:chartSpace", &[("xmlns:c", C), ("xmlns:a", A), ("xmlns:r", R)], |x| {
        value(x, "c:date1904", "0");
        value(x, "c:lang", "zh-CN");
        value(x, "c:roundedCorners", "0");
        x.node("c:chart", &[], |x| {
            x.node("c:title", &[], |x| {
                x.node("c:tx", &[], |x| {
                    x.node("c:rich", &[], |x| {
                        x.empty("a:bodyPr", &[]);
                        x.node("a:p", &[], |x| {
                            x.node("a:pPr", &[], |x| face(x, "a:defRPr", "1400"));
                            x.node("a:r", &[], |x| {
                                face(x, "a:rPr", "1400");
                                x.leaf("a:t", &[], &titled(chart));
                            });
                        });
                    });
                });
                value(x, "c:overlay", "0");
            });
            value(x, "c:autoTitleDeleted", "0");
            x.node("c:plotArea", &[], |x| {
                x.empty("c:layout", &[]);
                match chart.kind {
                    ChartKind::Bar => bars(x, chart),
                    ChartKind::Line => lines(x, chart),
                }
                axes(x, chart);
            });
            if chart.series.len() > 1 {
                x.node("c:legend", &[], |x| {
                    value(x, "c:legendPos", "b");
                    value(x, "c:overlay", "0");
                });
            }
            value(x, "c:plotVisOnly", "1");
            // What is not known is a gap, never 0.
            value(x, "c:dispBlanksAs", "gap");
        });
        x.node("c:txPr", &[], |x| {
            x.empty("a:bodyPr", &[]);
            x.node("a:p", &[], |x| {
                x.node("a:pPr", &[], |x| face(x, "a:defRPr", "1050"));
                x.empty("a:endParaRPr", &[("lang", "zh-CN")]);
            });
        });
        x.node("c:externalData", &[("r:id", "rId1")], |x| value(x, "c:autoUpdate", "0"));
    })
}

/// 各单位报送情况（单位：条）.
fn titled(chart: &Chart) -> String {
    if chart.unit.is_empty() { chart.title.clone() } else { format!("{}（单位：{}）", chart.title, chart.unit) }
}

fn value(x: &mut Xml, name: &str, val: &str) {
    x.empty(name, &[("val", val)]);
}

/// Faces every Chinese office has.
fn face(x: &mut Xml, name: &str, size: &str) {
    x.node(name, &[("lang", "zh-CN"), ("sz", size), ("b", "0")], |x| {
        x.empty("a:latin", &[("typeface", "Times New Roman")]);
        x.empty("a:ea", &[("typeface", "宋体")]);
    });
}

fn bars(x: &mut Xml, chart: &Chart) {
    x.node("c:barChart", &[], |x| {
        value(x, "c:barDir", if lies(chart) { "bar" } else { "col" });
        value(x, "c:grouping", "clustered");
        value(x, "c:varyColors", "0");
        for (i, series) in chart.series.iter().enumerate() {
            self::series(x, chart, series, i);
        }
        value(x, "c:gapWidth", "60");
        value(x, "c:axId", "1");
        value(x, "c:axId", "2");
    });
}

fn lines(x: &mut Xml, chart: &Chart) {
    x.node("c:lineChart", &[], |x| {
        value(x, "c:grouping", "standard");
        value(x, "c:varyColors", "0");
        for (i, series) in chart.series.iter().enumerate() {
            self::series(x, chart, series, i);
        }
        value(x, "c:marker", "1");
        value(x, "c:axId", "1");
        value(x, "c:axId", "2");
    });
}

fn series(x: &mut Xml, chart: &Chart, series: &Series, i: usize) {
    let column = char::from(b'B' + u8::try_from(i % 24).unwrap_or(0));
    let last = chart.labels.len() + 1;
    let color = COLORS[i % COLORS.len()];
    let fill = |x: &mut Xml| x.node("a:solidFill", &[], |x| value(x, "a:srgbClr", color));
    x.node("c:ser", &[], |x| {
        value(x, "c:idx", &i.to_string());
        value(x, "c:order", &i.to_string());
        x.node("c:tx", &[], |x| strings(x, &format!("{SHEET}!${column}$1"), std::slice::from_ref(&series.name)));
        match chart.kind {
            ChartKind::Bar => {
                x.node("c:spPr", &[], fill);
                value(x, "c:invertIfNegative", "0");
            }
            ChartKind::Line => {
                x.node("c:spPr", &[], |x| x.node("a:ln", &[("w", "28575")], fill));
                x.node("c:marker", &[], |x| {
                    value(x, "c:symbol", ["circle", "square", "triangle", "diamond"][i % 4]);
                    value(x, "c:size", "6");
                    x.node("c:spPr", &[], fill);
                });
            }
        }
        x.node("c:dLbls", &[], |x| {
            x.empty("c:numFmt", &[("formatCode", &chart.number_format()), ("sourceLinked", "0")]);
            if chart.kind == ChartKind::Line {
                value(x, "c:dLblPos", "t");
            }
            for (what, shown) in [
                ("c:showLegendKey", "0"),
                ("c:showVal", "1"),
                ("c:showCatName", "0"),
                ("c:showSerName", "0"),
                ("c:showPercent", "0"),
                ("c:showBubbleSize", "0"),
            ] {
                value(x, what, shown);
            }
        });
        x.node("c:cat", &[], |x| strings(x, &format!("{SHEET}!$A$2:$A${last}"), &chart.labels));
        x.node("c:val", &[], |x| numbers(x, &format!("{SHEET}!${column}$2:${column}${last}"), &series.values));
        if chart.kind == ChartKind::Line {
            value(x, "c:smooth", "0");
        }
    });
}

fn strings(x: &mut Xml, at: &str, texts: &[String]) {
    x.node("c:strRef", &[], |x| {
        x.leaf("c:f", &[], at);
        x.node("c:strCache", &[], |x| {
            value(x, "c:ptCount", &texts.len().to_string());
            for (i, text) in texts.iter().enumerate() {
                x.node("c:pt", &[("idx", &i.to_string())], |x| x.leaf("c:v", &[], text));
            }
        });
    });
}

fn numbers(x: &mut Xml, at: &str, values: &[Option<f64>]) {
    x.node("c:numRef", &[], |x| {
        x.leaf("c:f", &[], at);
        x.node("c:numCache", &[], |x| {
            x.leaf("c:formatCode", &[], "General");
            value(x, "c:ptCount", &values.len().to_string());
            for (i, known) in values.iter().enumerate() {
                if let Some(n) = known.filter(|n| n.is_finite()) {
                    x.node("c:pt", &[("idx", &i.to_string())], |x| x.leaf("c:v", &[], &n.to_string()));
                }
            }
        });
    });
}

fn axes(x: &mut Xml, chart: &Chart) {
    let lies = lies(chart);
    x.node("c:catAx", &[], |x| {
        value(x, "c:axId", "1");
        // Lying bars are read from above: the first rank first.
        x.node("c:scaling", &[], |x| value(x, "c:orientation", if lies { "maxMin" } else { "minMax" }));
        value(x, "c:delete", "0");
        value(x, "c:axPos", if lies { "l" } else { "b" });
        value(x, "c:majorTickMark", "none");
        value(x, "c:minorTickMark", "none");
        value(x, "c:tickLblPos", "low");
        value(x, "c:crossAx", "2");
        value(x, "c:crosses", "autoZero");
        value(x, "c:auto", "0");
        value(x, "c:lblOffset", "100");
        value(x, "c:noMultiLvlLbl", "1");
    });
    x.node("c:valAx", &[], |x| {
        value(x, "c:axId", "2");
        x.node("c:scaling", &[], |x| {
            value(x, "c:orientation", "minMax");
            if !chart.has_negative() {
                value(x, "c:min", "0");
            }
        });
        value(x, "c:delete", "1");
        value(x, "c:axPos", if lies { "b" } else { "l" });
        value(x, "c:majorTickMark", "none");
        value(x, "c:minorTickMark", "none");
        value(x, "c:tickLblPos", "none");
        value(x, "c:crossAx", "1");
        value(x, "c:crosses", "autoZero");
    });
}

/// The workbook behind the chart, the same bytes each time.
pub fn workbook(chart: &Chart) -> Vec<u8> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1).expect("a day of the calendar");
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let filled = (|| {
        let sheet = book.add_worksheet();
        sheet.set_name(SHEET)?;
        for (i, series) in chart.series.iter().enumerate() {
            let column = u16::try_from(i + 1).unwrap_or(u16::MAX);
            sheet.write(0, column, series.name.as_str())?;
            for (row, known) in (1u32..).zip(&series.values) {
                if let Some(n) = known.filter(|n| n.is_finite()) {
                    sheet.write(row, column, n)?;
                }
            }
        }
        for (row, label) in (1u32..).zip(&chart.labels) {
            sheet.write(row, 0, label.as_str())?;
        }
        book.save_to_buffer()
    })();
    filled.expect("a chart has far fewer rows than a sheet, and shorter labels than a cell")
}
