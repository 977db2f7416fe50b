//! An empty register with the columns of this office and its words, for somebody to fill in.

use super::column::Column;
use crate::act::Office;
use crate::error::{Error, Result};
use crate::rules::Rulebook;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Workbook, XlsxError};

/// Rows that choose from lists.
const LINES: u32 = 2_000;

/// The columns of an empty register: those every office has, and one for each list of words of its rules.
pub fn sample_columns(book: &Rulebook) -> Vec<Column> {
    let has = |column: &Column| match column {
        Column::Number | Column::Unit | Column::Title | Column::Text | Column::Source | Column::Url => true,
        Column::Published | Column::Occurred | Column::Found | Column::Reported => true,
        Column::Submitted | Column::Closed | Column::Result | Column::Note => true,
        Column::Replied | Column::Reply | Column::Author => true,
        Column::Level => !book.levels.is_empty(),
        Column::Recipient => !book.recipients.is_empty(),
        Column::Emergency => true,
        column if book.complete_facts.iter().any(|fact| fact == column.word()) => true,
        column => column.field().is_some_and(|field| book.vocabularies.contains_key(&field)),
    };
    Column::ALL.iter().copied().filter(has).collect()
}

/// Their headings, as this office calls them.
pub fn sample_headings(book: &Rulebook) -> Vec<String> {
    let name = |column: Column| match column.field().and_then(|field| book.vocabularies.get(&field)) {
        Some(vocabulary) => vocabulary.name.clone(),
        None => column.zh().to_string(),
    };
    let headings = sample_columns(book).into_iter().map(|column| {
        let name = name(column);
        // A name by which the file would be read otherwise gives way to ours.
        if Column::named(&name, book) == Some(column) { name } else { column.zh().to_string() }
    });
    headings.collect()
}

/// What may stand in a column: its heading, and the words; with `true` others may too.
pub fn sample_words(book: &Rulebook, office: &Office) -> Vec<(String, Vec<String>, bool)> {
    let columns = sample_columns(book).into_iter().zip(sample_headings(book));
    let words = columns.filter_map(|(column, heading)| {
        let names = |terms: Vec<&str>| terms.into_iter().map(str::to_string).collect::<Vec<_>>();
        let (words, open) = match column {
            Column::Unit => {
                (names(office.units.iter().filter(|u| u.until.is_none()).map(|u| u.name.as_str()).collect()), false)
            }
            Column::Level => (names(book.levels.iter().map(|l| l.term.name.as_str()).collect()), false),
            Column::Recipient => (names(book.recipients.iter().map(|r| r.term.name.as_str()).collect()), true),
            column => {
                let vocabulary = book.vocabularies.get(&column.field()?)?;
                (names(vocabulary.terms.iter().map(|t| t.name.as_str()).collect()), vocabulary.open || vocabulary.multi)
            }
        };
        (!words.is_empty()).then_some((heading, words, open))
    });
    words.collect()
}

/// The register as a workbook: an empty sheet that chooses from lists, and a sheet with the lists.
pub fn sample_workbook(book: &Rulebook, office: &Office) -> Result<Vec<u8>> {
    workbook(book, office).map_err(|_| Error::ledger("写不成样表").hint("写成 .csv，Excel 和 WPS 也能打开"))
}

fn workbook(book: &Rulebook, office: &Office) -> std::result::Result<Vec<u8>, XlsxError> {
    let head = Format::new().set_bold().set_align(FormatAlign::Center).set_background_color("#DDEBF7");
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let text = Format::new().set_num_format("@");
    let wrapped = Format::new().set_num_format("@").set_text_wrap();
    let mut file = Workbook::new();
    let words = sample_words(book, office);
    let page = file.add_worksheet().set_name("登记表")?;
    for (place, (column, heading)) in sample_columns(book).into_iter().zip(sample_headings(book)).enumerate() {
        let place = place as u16;
        page.write_with_format(0, place, &heading, &head)?;
        let (width, look) = match column {
            Column::Text | Column::Reply | Column::Result => (40, &wrapped),
            Column::Title | Column::Url | Column::Note => (26, &text),
            column if column.is_time() => (17, &time),
            _ => (13, &text),
        };
        page.set_column_width(place, width)?;
        page.set_column_format(place, look)?;
        if let Some(list) = words.iter().position(|(named, ..)| *named == heading) {
            let (_, listed, open) = &words[list];
            let letter = letters(list);
            let range = format!("='词表'!${letter}$2:${letter}${}", listed.len() + 1);
            let style = if *open { DataValidationErrorStyle::Information } else { DataValidationErrorStyle::Stop };
            let choice = DataValidation::new()
                .allow_list_formula(Formula::new(range))
                .set_error_style(style)
                .set_error_title("不在词表里")?
                .set_error_message("请从下拉的词里选；词表在“词表”一页")?;
            page.add_data_validation(1, place, LINES, place, &choice)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.set_landscape().set_paper_size(8).set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    let lists = file.add_worksheet().set_name("词表")?;
    for (place, (heading, listed, _)) in words.iter().enumerate() {
        lists.write_with_format(0, place as u16, heading, &head)?;
        lists.set_column_width(place as u16, 16)?;
        for (row, word) in listed.iter().enumerate() {
            lists.write(row as u32 + 1, place as u16, word)?;
        }
    }
    lists.set_freeze_panes(1, 0)?;
    lists.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    file.save_to_buffer()
}

/// 0 is A, 26 is AA.
fn letters(place: usize) -> String {
    let letter = char::from(b'A' + (place % 26) as u8);
    if place < 26 { letter.to_string() } else { format!("{}{letter}", letters(place / 26 - 1)) }
}
