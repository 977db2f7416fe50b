use super::*;

/// How SQLite would answer, in its words.
fn plan(sql: &str) -> String {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(SCHEMA).unwrap();
    let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let lines: Vec<String> = statement.query_map([], |r| r.get(3)).unwrap().map(|line| line.unwrap()).collect();
    lines.join("\n")
}

#[test]
fn questions_asked_every_day_cost_by_their_answer() {
    let worklist = plan("SELECT * FROM duties WHERE open = 1 AND due_at <= 1 ORDER BY due_at, year, number, n");
    assert!(worklist.contains("duties_open") && !worklist.contains("TEMP"), "{worklist}");
    let page = plan("SELECT * FROM cases WHERE 1 ORDER BY year DESC, number DESC LIMIT 50");
    assert!(!page.contains("TEMP"), "{page}");
    let pieces = plan(
        "SELECT submitted_at, kind FROM cases WHERE unit = 1 AND submitted_at >= 1 AND submitted_at < 2 \
         AND voided_at IS NULL ORDER BY submitted_at",
    );
    assert!(pieces.contains("cases_of_unit") && !pieces.contains("TEMP"), "{pieces}");
    let figures = plan("SELECT year, number, unit, replied_at FROM cases WHERE reported_at >= 1 AND reported_at < 2");
    assert!(figures.contains("COVERING INDEX cases_figures"), "{figures}");
}
