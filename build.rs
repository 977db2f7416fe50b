//! Names the form of what the ledger keeps ready made (src/ledger/kept.rs): a hash of the sources that fold acts and read
//! rulebooks. Whoever changes one of them need not remember that older ledgers hold what the former program made.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// What decides how an office is folded, a rulebook is read, and both are laid out.
const ROOMS: [&str; 4] = ["src/act", "src/rules", "src/time", "Cargo.lock"];

fn main() -> std::io::Result<()> {
    let mut files = BTreeSet::new();
    for room in ROOMS {
        println!("cargo::rerun-if-changed={room}");
        gather(Path::new(room), &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(file)?.hash(&mut hasher);
    }
    println!("cargo::rustc-env=YUQING_FORM={:016x}", hasher.finish());
    Ok(())
}

fn gather(path: &Path, files: &mut BTreeSet<PathBuf>) -> std::io::Result<()> {
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            gather(&entry?.path(), files)?;
        }
    } else {
        files.insert(path.to_path_buf());
    }
    Ok(())
}
