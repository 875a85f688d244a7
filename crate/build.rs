//! Generates Rust from the message catalogues in `extension/_locales`: one function per message. A
//! message that is missing, misspelt or left over is therefore a compile error.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/compare.rs"]
mod compare;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/law.rs"]
mod law;
#[path = "build/plural.rs"]
mod plural;
#[path = "build/quotation_marks.rs"]
mod quotation_marks;
#[path = "build/typography.rs"]
mod typography;

use std::{env, fs, path::PathBuf, process::exit};

fn main() {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"))
        .join("../extension/_locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    let result = catalogue::read_all(&locales).and_then(|catalogues| {
        compare::compare(&catalogues)?;
        Ok(generate::rust(&catalogues))
    });
    match result {
        Ok(rust) => {
            let out =
                PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("messages.rs");
            fs::write(&out, rust).expect("the build folder can be written");
        }
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            exit(1);
        }
    }
}
