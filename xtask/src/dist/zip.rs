//! Packs files into a zip, and unpacks it.
//!
//! **Invariant:** the bytes of a zip depend only on the names and bytes of the files: not on the
//! clock, on permissions, or on the order in a folder.

use anyhow::{Context, Result};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use crate::files::Files;

/// Returns the bytes of a zip with these files.
pub(crate) fn pack(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)
            .and_then(|()| Ok(zip.write_all(bytes)?))
            .with_context(|| format!("could not pack {name}"))?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Returns the files in a zip.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Files> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).context("it is not a zip")?;
    let mut files = Files::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index)?;
        let name = file.name()?.into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)
            .with_context(|| format!("could not unpack {name}"))?;
        files.insert(name, bytes);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;
    use std::fs;
    use std::path::Path;
    use std::thread::sleep;
    use std::time::Duration;

    #[test]
    fn the_same_files_give_the_same_bytes_whenever_and_in_whatever_order_they_were_written() {
        let names = ["manifest.json", "core/veto.js", "a b/ü.js"];
        let folders = [
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("another"),
        ];
        let write = |folder: &Path, name: &str| {
            fs::create_dir_all(folder.join(name).parent().expect("a parent")).expect("a subfolder");
            fs::write(folder.join(name), name.repeat(99)).expect("a file");
        };
        names.iter().for_each(|name| write(folders[0].path(), name));
        // A zip counts time in steps of two seconds.
        sleep(Duration::from_millis(2_100));
        names
            .iter()
            .rev()
            .for_each(|name| write(folders[1].path(), name));
        let [first, second] =
            folders.map(|folder| pack(&files::read(folder.path()).expect("read")).expect("packed"));
        assert!(first == second);
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let files = Files::from([("b.js".into(), b"bb".repeat(99)), ("a/a.js".into(), vec![])]);
        let packed = pack(&files).expect("packed");
        assert_eq!(unpack(&packed).expect("unpacked"), files);
        unpack(b"PK").expect_err("no zip");
    }
}
