use super::*;
use crate::ledger::figures::Picking;
use crate::ledger::figures::rows::Reads;
use crate::ledger::view::CaseFilter;
use crate::time::Stamp;

/// How SQLite would answer, in its words.
fn plan(sql: &str) -> String {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(SCHEMA).unwrap();
    let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let lines: Vec<String> = statement.raw_query().mapped(|r| r.get(3)).map(|line| line.unwrap()).collect();
    lines.join("\n")
}

#[test]
fn questions_asked_every_day_cost_by_their_answer() {
    let worklist = plan("SELECT * FROM duties WHERE open = 1 AND due_at <= 1 ORDER BY due_at, year, number, n");
    assert!(worklist.contains("duties_open") && !worklist.contains("TEMP"), "{worklist}");
    let page = plan("SELECT * FROM cases WHERE 1 ORDER BY id DESC LIMIT 50");
    assert!(!page.contains("TEMP"), "{page}");
    let pieces = plan(
        "SELECT submitted_at, kind FROM cases WHERE unit = 1 AND submitted_at >= 1 AND submitted_at < 2 \
         AND voided_at IS NULL ORDER BY submitted_at",
    );
    assert!(pieces.contains("cases_of_unit") && !pieces.contains("TEMP"), "{pieces}");
    for (few, sought) in [
        (
            CaseFilter { open: true, untouched_since: Some(Stamp::from_seconds(0)), ..Default::default() },
            "<expr>=? AND last_at<?",
        ),
        (CaseFilter { lacking: true, ..Default::default() }, "<expr>=?"),
    ] {
        let few = plan(&format!("SELECT count(*) FROM cases WHERE {}", few.conditions().0));
        assert!(few.contains(&format!("COVERING INDEX cases_open ({sought})")), "{few}");
    }
    for (settled, index) in [
        ("SELECT max(settled_at) FROM cases WHERE settled_at > reported_at", "SEARCH cases USING INDEX cases_settled"),
        ("SELECT max(reported_at) FROM cases", "SEARCH cases USING COVERING INDEX cases_figures"),
    ] {
        let settled = plan(settled);
        assert!(settled.contains(index), "{settled}");
    }
    let columns = Reads::Columns.columns();
    let figures = plan(&format!("SELECT {columns} FROM cases WHERE reported_at >= 1 AND reported_at < 2"));
    assert!(figures.contains("COVERING INDEX cases_figures"), "{figures}");
    let later = Picking {
        source: "cases WHERE carried IN (202601, 202602) AND replied_at > ?1 AND replied_at <= ?2 AND reported_at < 1",
        besides: "validity IS NOT 'invalid'",
        between: (Stamp::from_seconds(0), Stamp::from_seconds(0)),
    };
    let later = plan(&later.sql());
    assert!(later.contains("COVERING INDEX cases_carried"), "{later}");
    let marks =
        plan("SELECT what, count(*) FROM marks WHERE at >= 1 AND at < 2 AND (NULL IS NULL OR unit = 1) GROUP BY what");
    assert!(marks.contains("INDEX marks_at (at>? AND at<?)"), "{marks}");
    let months =
        plan("SELECT received FROM unit_months WHERE unit IN (1, 2) AND month IN (202601, 202602) AND layout = 'unit'");
    assert!(months.contains("PRIMARY KEY (unit=? AND month=? AND layout=?)"), "{months}");
    let owned =
        plan("SELECT sum(n) FROM month_marks WHERE what = 'breach' AND month BETWEEN 202601 AND 202612 AND unit = 1");
    assert!(owned.contains("PRIMARY KEY (what=? AND month>? AND month<?)"), "{owned}");
    let sealed = plan("SELECT id FROM cases WHERE sealed = 1");
    assert!(sealed.contains("COVERING INDEX cases_sealed"), "{sealed}");
}
