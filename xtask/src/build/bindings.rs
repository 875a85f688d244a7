//! Makes the JavaScript side of the core: `veto.js` and `veto_bg.wasm` for the browsers, `veto.d.ts` for the type check.
//!
//! A wasm-bindgen here that differs from the core's is impossible: both pin their version exactly, both need
//! `wasm-bindgen-shared` of just that version, and cargo refuses a lock file with two of those.

use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

use crate::files::{self, Files};
use crate::workspace::Workspace;

/// Where the bindings are kept for node, apart from dist/: `veto.js`, `veto_bg.wasm`, and a note that they are modules.
pub(crate) const FOR_NODE: &str = "core";
/// Where the bindings' types are kept, as `core/veto.d.ts`: tests/tools/tsconfig.json lays this folder over extension/.
pub(crate) const FOR_TYPES: &str = "types";

/// What ships in each extension's `core/`.
pub(crate) fn make(workspace: &Workspace, module: &Path) -> Result<Files> {
    let folder = workspace.own(FOR_NODE);
    generate(module, "veto", &folder)?;
    let (types, code): (Files, Files) = files::read(&folder)?
        .into_iter()
        .partition(|(name, _)| name.ends_with(".d.ts"));
    files::write(&workspace.own(FOR_TYPES).join("core"), &types)?;
    let note = folder.join("package.json");
    fs::write(&note, "{ \"type\": \"module\" }\n")
        .with_context(|| format!("could not write {}", note.display()))?;
    Ok(code
        .into_iter()
        .map(|(name, bytes)| (format!("core/{name}"), bytes))
        .collect())
}

/// Writes `{name}.js`, `{name}_bg.wasm` and their types into a folder that is made anew.
pub(crate) fn generate(module: &Path, name: &str, folder: &Path) -> Result<()> {
    files::remove(folder)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(true);
    // The script itself then finds the wasm next to it, in a service worker as in an event page.
    bindgen.omit_default_module_path(false);
    // A quarter of the file, and read by nothing that ships: the functions' names are for a profiler.
    bindgen.remove_name_section(true);
    bindgen
        .generate(folder)
        .map_err(|error| anyhow!("{error:?}"))
}
