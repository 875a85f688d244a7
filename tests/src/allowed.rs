//! Makes a copy of an extension that has access to every platform from its installation, as if the
//! person had allowed it: no test can answer the browser's own question.
//!
//! **Invariant:** only the manifest differs, and asks for no host that is not in the original.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::hurried::copy_named_by_content;
use crate::{Browser, Session};

const MANIFEST: &str = "manifest.json";

/// The folder of a copy of the unpacked extension in `folder` whose optional hosts are no longer
/// optional.
///
/// # Errors
/// Fails if the extension cannot be read, or the copy cannot be written.
pub fn allowed_folder(browser: Browser, folder: &Path) -> Result<PathBuf> {
    // One at a time, so that two tests of one process do not write the same copy.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock();
    let text = fs::read_to_string(folder.join(MANIFEST))?;
    let mut manifest: Value = serde_json::from_str(&text)?;
    let fields = manifest.as_object_mut().context("a manifest")?;
    let optional = fields.remove("optional_host_permissions");
    let hosts = fields["host_permissions"]
        .as_array_mut()
        .context("a list of hosts")?;
    hosts.extend(
        optional
            .iter()
            .filter_map(Value::as_array)
            .flatten()
            .cloned(),
    );
    let manifest = serde_json::to_string(&manifest)?;
    copy_named_by_content(browser, folder, MANIFEST, &manifest)
}

impl Session {
    /// Lets the person say that they use every platform that Veto can read, in an extension of
    /// [`allowed_folder`].
    pub async fn use_all_platforms(&self) -> Result<()> {
        let say = "
            for (const platform of arguments[0]) {
              const id = `use-${platform}`;
              const message = { id, platform, request: 'use_platform' };
              const { kind } = await chrome.runtime.sendMessage(message);
              if (kind === 'refused') throw new Error(`Veto refused ${platform}`);
            }";
        let slugs: Vec<_> = veto::platform::PlatformId::all()
            .map(|one| one.slug())
            .collect();
        self.extension_run(say, &[serde_json::json!(slugs)]).await?;
        Ok(())
    }
}
