//! The completion files in `completions/` are what the program writes. `UPDATE=1 cargo test --test completions` rewrites them.

mod common;

use common::Office;
use std::path::Path;

#[test]
fn the_completion_files_are_those_the_program_writes() {
    let office = Office::empty("2026-03-02 09:00");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for (shell, file) in
        [("bash", "yuqing.bash"), ("zsh", "_yuqing"), ("fish", "yuqing.fish"), ("powershell", "yuqing.ps1")]
    {
        let script = office.ok(&format!("completions {shell}")).out;
        let path = folder.join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).expect("a writable project");
            std::fs::write(&path, &script).expect("a writable project");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        // Not assert_eq: thousands of lines would hide the one sentence that matters.
        assert!(kept == script, "completions/{file} is stale: UPDATE=1 cargo test --test completions");
    }
}

#[test]
fn an_unknown_shell_is_refused_with_the_known_ones() {
    Office::empty("2026-03-02 09:00").fail(2, "completions cmd").says("bash").says("powershell");
}
