//! The completion files in `completions/` are what the program writes. `UPDATE=1 cargo test --test house` rewrites them.

use assert_cmd::Command;
use std::path::Path;

fn completions(shell: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yuqing"));
    command.env_clear().args(["completions", shell]);
    command
}

#[test]
fn the_completion_files_are_those_the_program_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for (shell, file) in
        [("bash", "yuqing.bash"), ("zsh", "_yuqing"), ("fish", "yuqing.fish"), ("powershell", "yuqing.ps1")]
    {
        let said = completions(shell).assert().success();
        let script = String::from_utf8_lossy(&said.get_output().stdout).into_owned();
        let path = folder.join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).expect("a writable project");
            std::fs::write(&path, &script).expect("a writable project");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        // Not assert_eq: thousands of lines would hide the one sentence that matters.
        assert!(kept == script, "completions/{file} is stale: UPDATE=1 cargo test --test house");
    }
}

#[test]
fn an_unknown_shell_is_refused_with_the_known_ones() {
    let said = completions("cmd").assert().code(2);
    let err = String::from_utf8_lossy(&said.get_output().stderr).into_owned();
    assert!(err.contains("bash") && err.contains("powershell"), "{err}");
}
