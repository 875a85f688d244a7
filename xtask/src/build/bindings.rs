//! Generates the JavaScript bindings of the core with wasm-bindgen: `veto.js` and `veto_bg.wasm`
//! for the browsers, `veto.d.ts` for the type check.
//!
//! The version of wasm-bindgen here cannot differ from the core's: both pin it exactly, both need
//! `wasm-bindgen-shared` of just that version, and cargo refuses a lock file with two of those.

use anyhow::{Context, Result, anyhow};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

use crate::files::{self, Files};
use crate::workspace::Workspace;

/// The folder in target/ with the bindings for Node.js, outside dist/: `veto.js`, `veto_bg.wasm`,
/// and a package.json that marks them as modules.
pub(crate) const FOR_NODE: &str = "core";
/// The folder in target/ with the bindings' types, as `core/veto.d.ts`. tests/tools/tsconfig.json
/// overlays it on extension/ (`rootDirs`).
pub(crate) const FOR_TYPES: &str = "types";

/// Returns the files for each extension's `core/` folder.
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

/// Deletes and recreates `folder`, and writes `{name}.js`, `{name}_bg.wasm` and their types into
/// it.
pub(crate) fn generate(module: &Path, name: &str, folder: &Path) -> Result<()> {
    files::remove(folder)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name(name)
        .web(true)?
        .typescript(true);
    // Lets the script find the wasm file next to it, both in a service worker and in an event page.
    bindgen.omit_default_module_path(false);
    // The name section is a quarter of the file, and nothing that ships reads it: only a profiler
    // needs function names.
    bindgen.remove_name_section(true);
    bindgen
        .generate(folder)
        .map_err(|error| anyhow!("{error:?}"))
}
