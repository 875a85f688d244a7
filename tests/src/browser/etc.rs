//! The machine's `/etc` as one browser sees it, with policies of an organisation in it. Nothing on the machine itself changes.
//!
//! Browsers read policies from fixed places there and nowhere else. So the driver, and the browser that it starts, get a mount namespace of
//! their own (Linux: mount_namespaces(7)), in which a folder lies over `/etc`. It is gone with their last process.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::Browser;

/// Policies for one browser. Clones are the same folder.
#[derive(Clone, Debug)]
pub struct Etc(Arc<TempDir>);

/// First the folder lies over `/etc` as a whole, so that every place is there; then each place that it has is bound into it, since a
/// browser is not told of changes in what lies below an overlay.
const ENTER: &str = r#"
    over=$1; shift
    mount -t overlay overlay -o "lowerdir=$over:/etc" /etc || exit 1
    for place in chromium/policies opt/chrome/policies firefox/policies; do
        mount --bind "$over/$place" "/etc/$place" || exit 1
    done
    exec "$@""#;

const REMEDY: &str = "policies are tried in a mount namespace of their own, in which a folder lies over /etc. \
    Run the tests as root on Linux, or allow user namespaces: sysctl kernel.unprivileged_userns_clone=1, \
    and on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0";

impl Etc {
    /// One without a policy in it.
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

    /// Sets the policies of the browser: those for the extension `id`, and `more` of the browser's own.
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
            // Whole at once: the browser may look at any time.
            let aside = path.with_extension("unfinished");
            fs::write(&aside, serde_json::to_vec_pretty(&policies)?)?;
            fs::rename(&aside, &path)?;
        }
        Ok(())
    }

    /// The program and the arguments by which another is run that sees this `/etc`.
    pub(crate) fn entered(
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
