//! Packs the built extension as an organisation distributes it, and makes the browser policy that
//! installs it.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::binary::CHROMIUM;
use super::chromium::letters;
use super::{Browser, firefox};
use crate::built::{copy_into, extension_folder};

/// The bytes before the id in a Chromium package (CRX, version 3): tag and length of the signed
/// data, then tag and length of the id in it.
/// <https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto>
const BEFORE_ID: [u8; 6] = [0x82, 0xf1, 0x04, 0x12, 0x0a, 0x10];

/// A packed extension in a temporary folder.
#[derive(Debug)]
pub struct Package {
    folder: TempDir,
    browser: Browser,
    /// The id that the extension has once it is installed.
    pub id: String,
}

impl Package {
    /// Packs the built extension for this browser.
    pub fn pack(browser: Browser) -> Result<Self> {
        let folder = TempDir::new()?;
        let extension = extension_folder(browser)?.canonicalize()?;
        let id = match browser {
            Browser::Chromium => for_chromium(&extension, folder.path())?,
            Browser::Firefox => {
                let mut package = ZipWriter::new(File::create(folder.path().join("veto.xpi"))?);
                add(&mut package, &extension, "")?;
                package.finish()?;
                firefox::id(&extension)?
            }
        };
        Ok(Self {
            folder,
            browser,
            id,
        })
    }

    /// The browser policy that installs the package, as in docs/organisations.md.
    pub fn install_by_policy(&self) -> Value {
        let file = |name: &str| format!("file://{}", self.folder.path().join(name).display());
        let (key, url) = match self.browser {
            Browser::Chromium => ("update_url", file("update.xml")),
            Browser::Firefox => ("install_url", file("veto.xpi")),
        };
        let settings = json!({ "installation_mode": "force_installed", key: url });
        let mut policies = json!({ "ExtensionSettings": { &self.id: settings } });
        if self.browser == Browser::Chromium {
            // Without this, not even the driver can access the pages of an extension installed by
            // policy.
            policies["DeveloperToolsAvailability"] = json!(1);
        }
        policies
    }
}

/// Chromium packs the extension itself, with a key that it generates. The id, which this returns,
/// derives from the key.
fn for_chromium(extension: &Path, folder: &Path) -> Result<String> {
    let unpacked = folder.join("veto");
    fs::create_dir(&unpacked)?;
    copy_into(extension, &unpacked)?;
    let option = |name: &str, path: &Path| format!("--{name}={}", path.display());
    let packing = Command::new(CHROMIUM.find()?)
        .args(["--no-sandbox", "--headless=new", "--disable-gpu"])
        .arg(option("user-data-dir", &folder.join("profile")))
        .arg(option("pack-extension", &unpacked))
        .output()?;
    let package = folder.join("veto.crx");
    let said = String::from_utf8_lossy(&packing.stderr);
    ensure!(package.is_file(), "Chromium packed nothing: {said}");
    let bytes = fs::read(&package)?;
    let at = bytes
        .windows(BEFORE_ID.len())
        .position(|window| window == BEFORE_ID)
        .context("no id in the package")?
        + BEFORE_ID.len();
    let id = letters(
        bytes
            .get(at..at + 16)
            .context("no whole id in the package")?,
    );
    let manifest: Value = serde_json::from_slice(&fs::read(unpacked.join("manifest.json"))?)?;
    let version = manifest["version"].as_str().context("no version")?;
    let codebase = package.display();
    let update = format!(
        "<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='{id}'>
    <updatecheck codebase='file://{codebase}' version='{version}' />
  </app>
</gupdate>
"
    );
    fs::write(folder.join("update.xml"), update)?;
    Ok(id)
}

/// Adds the contents of a folder to a package, recursively; `below` is the path in the package.
fn add(package: &mut ZipWriter<File>, folder: &Path, below: &str) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{below}{name}");
        if path.is_dir() {
            add(package, &path, &format!("{name}/"))?;
        } else {
            package.start_file(name, SimpleFileOptions::default())?;
            io::copy(&mut File::open(&path)?, package)?;
        }
    }
    Ok(())
}
