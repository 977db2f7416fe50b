//! Native charts: they stand below the statistic, their figures on a sheet of their own, where a clerk can change them.

use super::font;
use crate::figures::{Chart, ChartKind};
use rust_xlsxwriter::{
    Chart as Drawn, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Workbook, XlsxError,
};

const DATA: &str = "图表数据";
/// Pixels.
const WIDTH: u32 = 760;
const ROW: u32 = 20;
const BAR: u32 = 17;
const HEAD: u32 = 110;
/// A line needs height for its course, not for its labels.
const COURSE: u32 = 320;

/// Also told apart in black and white: one dark, one light, one between.
const FILLS: [u32; 4] = [0x001F_4E79, 0x00F4_B183, 0x0070_AD47, 0x007F_7F7F];
const DASHES: [ChartLineDashType; 4] =
    [ChartLineDashType::Solid, ChartLineDashType::Dash, ChartLineDashType::RoundDot, ChartLineDashType::LongDashDot];
const MARKS: [ChartMarkerType; 4] =
    [ChartMarkerType::Circle, ChartMarkerType::Square, ChartMarkerType::Triangle, ChartMarkerType::Diamond];

/// Draws the charts below row `used` of the first sheet, one under the other.
pub(super) fn draw(workbook: &mut Workbook, charts: &[Chart], used: u32) -> Result<(), XlsxError> {
    if charts.is_empty() {
        return Ok(());
    }
    let tables = lay_figures(workbook, charts)?;
    let mut at = used + 1;
    for (chart, first) in charts.iter().zip(tables) {
        workbook.worksheet_from_index(0)?.insert_chart_with_offset(at, 0, &drawn(chart, first), 4, 4)?;
        at += rows(chart);
    }
    Ok(())
}

/// Each chart's figures as a small table; the row of each heading.
fn lay_figures(workbook: &mut Workbook, charts: &[Chart]) -> Result<Vec<u32>, XlsxError> {
    let (text, head) = (font(), font().set_bold());
    let page = workbook.add_worksheet();
    page.set_name(DATA)?.set_column_width(0, 30)?;
    let mut row = 0;
    let mut headings = Vec::new();
    for chart in charts {
        let number = font().set_num_format(chart.number_format());
        page.write_string_with_format(row, 0, format!("{}（{}）", chart.title, chart.note), &head)?;
        row += 1;
        headings.push(row);
        for (place, series) in (1u16..).zip(&chart.series) {
            page.write_string_with_format(row, place, &series.name, &head)?;
        }
        for (n, label) in chart.labels.iter().enumerate() {
            row += 1;
            page.write_string_with_format(row, 0, label, &text)?;
            for (place, series) in (1u16..).zip(&chart.series) {
                if let Some(value) = series.values.get(n).copied().flatten() {
                    page.write_number_with_format(row, place, value, &number)?;
                }
            }
        }
        row += 2;
    }
    Ok(headings)
}

fn height(chart: &Chart) -> u32 {
    let bars = u32::try_from(chart.labels.len() * chart.series.len().max(1)).unwrap_or(u32::MAX / 64);
    match chart.kind {
        ChartKind::Line => COURSE,
        ChartKind::Bar => HEAD + bars.max(3) * (BAR + 8),
    }
}

/// Rows of the sheet a chart covers, and some between it and the next.
pub(super) fn rows(chart: &Chart) -> u32 {
    height(chart) / ROW + 2
}

fn drawn(chart: &Chart, heading: u32) -> Drawn {
    let mut drawn = Drawn::new(if chart.kind == ChartKind::Bar { ChartType::Bar } else { ChartType::Line });
    let last = heading + u32::try_from(chart.labels.len()).unwrap_or(0);
    for (n, place) in (1u16..).take(chart.series.len()).enumerate() {
        let look = n % FILLS.len();
        let mut marker = ChartMarker::new();
        let mut format = ChartFormat::new();
        if chart.kind == ChartKind::Line {
            format.set_line(ChartLine::new().set_color(FILLS[look]).set_width(2).set_dash_type(DASHES[look]));
            marker.set_type(MARKS[look]);
        } else {
            format.set_solid_fill(ChartSolidFill::new().set_color(FILLS[look]));
        }
        drawn
            .add_series()
            .set_name((DATA, heading, place))
            .set_categories((DATA, heading + 1, 0, last, 0))
            .set_values((DATA, heading + 1, place, last, place))
            .set_format(&mut format)
            .set_marker(&marker)
            .set_gap(60)
            .set_data_label(ChartDataLabel::new().show_value().set_num_format(chart.number_format()));
    }
    drawn.title().set_name(&format!("{}（{}）\n{}", chart.title, chart.unit, chart.note));
    drawn.title().set_font(ChartFont::new().set_size(12).unset_bold());
    if chart.kind == ChartKind::Bar {
        // Bars lie down, and with them the axes: y is that of the labels, the first on top. The values stand at the bars,
        // so that their axis says nothing.
        drawn.y_axis().set_reverse().set_major_gridlines(false);
        drawn.x_axis().set_hidden(true).set_major_gridlines(false);
        if !chart.has_negative() {
            drawn.x_axis().set_min(0);
        }
    } else {
        drawn.y_axis().set_min(0).set_num_format("0");
    }
    if chart.series.len() > 1 {
        drawn.legend().set_position(ChartLegendPosition::Bottom);
    } else {
        drawn.legend().set_hidden();
    }
    drawn.set_alt_text(format!("{}，{}", chart.title, chart.note)).set_width(WIDTH).set_height(height(chart));
    drawn
}
