//! Gives one browser its own `/etc` with an organisation's policies in it. The machine's `/etc`
//! does not change.
//!
//! Browsers read policies only from fixed places in `/etc`. So the driver and the browser that it
//! starts get their own mount namespace (Linux: mount_namespaces(7)), in which a folder is mounted
//! over `/etc`. The namespace ends with their last process.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::Browser;

/// Policies for one browser. Clones share the same folder.
#[derive(Clone, Debug)]
pub struct SystemPolicies(Arc<TempDir>);

/// First the folder is mounted over all of `/etc`, so that every place exists. Then each place is
/// bind-mounted, because a browser is not notified of changes in the lower layers of an overlay.
const ENTER: &str = r#"
    over=$1; shift
    mount -t overlay overlay -o "lowerdir=$over:/etc" /etc || exit 1
    for place in chromium/policies opt/chrome/policies firefox/policies; do
        mount --bind "$over/$place" "/etc/$place" || exit 1
    done
    exec "$@""#;

const REMEDY: &str = "policies are tried in a mount namespace of their own, in which a folder lies \
    over /etc. Run the tests as root on Linux, or allow user namespaces: \
    sysctl kernel.unprivileged_userns_clone=1, \
    and on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0";

impl SystemPolicies {
    /// An `/etc` without any policy.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("veto-etc-").tempdir()?;
        for place in [
            "chromium/policies/managed",
            "opt/chrome/policies/managed",
            "firefox/policies",
        ] {
            fs::create_dir_all(folder.path().join(place))?;
        }
        Ok(Self(Arc::new(folder)))
    }

    /// Sets the browser's policies: `managed` for the extension `id`, and `more` for the browser
    /// itself.
    pub fn set(&self, browser: Browser, id: &str, managed: &Value, more: Value) -> Result<()> {
        let mut policies = more;
        let (places, third): (&[&str], _) = match browser {
            Browser::Chromium => (
                &[
                    "chromium/policies/managed/veto.json",
                    "opt/chrome/policies/managed/veto.json",
                ],
                json!({ "extensions": { id: managed } }),
            ),
            Browser::Firefox => (
                &["firefox/policies/policies.json"],
                json!({ "Extensions": { id: managed } }),
            ),
        };
        policies["3rdparty"] = third;
        if browser == Browser::Firefox {
            policies = json!({ "policies": policies });
        }
        for place in places {
            let path = self.0.path().join(place);
            // Replace the file atomically: the browser may read it at any time.
            let aside = path.with_extension("unfinished");
            fs::write(&aside, serde_json::to_vec_pretty(&policies)?)?;
            fs::rename(&aside, &path)?;
        }
        Ok(())
    }

    /// The program and the arguments that run `program` so that it sees this `/etc`.
    ///
    /// # Errors
    /// When `unshare` is missing or the system does not allow such a namespace.
    pub(crate) fn wrap(
        &self,
        program: &Path,
        arguments: &[String],
    ) -> Result<(&'static Path, Vec<String>)> {
        let enter = |rest: &[&OsStr]| {
            let mut command = Command::new("unshare");
            command.args(["--mount", "--map-root-user", "sh", "-c", ENTER, "etc"]);
            command.arg(self.0.path()).args(rest);
            command
        };
        let tried = enter(&[OsStr::new("true")]).stdin(Stdio::null()).output();
        let tried = tried.context("no unshare").context(REMEDY)?;
        let said = String::from_utf8_lossy(&tried.stderr);
        ensure!(tried.status.success(), "{REMEDY}. It said: {said}");
        let mut command = enter(&[program.as_os_str()]);
        command.args(arguments);
        let all = command.get_args();
        let all = all.map(|one| one.to_string_lossy().into_owned()).collect();
        Ok((Path::new("unshare"), all))
    }
}
