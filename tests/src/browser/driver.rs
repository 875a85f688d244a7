//! Starts a WebDriver process on a free port, collects its output, and always ends it.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::until::{SOON, until};

/// A running driver and every process that it started.
#[derive(Debug)]
pub(crate) struct Driver {
    port: u16,
    output: Arc<Mutex<String>>,
    leash: Option<ChildStdin>,
    group: Child,
}

/// Runs the driver in a process group of its own and kills that group when the shell's standard
/// input ends: when a [`Driver`] is dropped, and also when the test process dies in any other way.
const LEASH: &str = r#""$@" </dev/null & exec >/dev/null 2>&1; cat; kill -KILL 0"#;

impl Driver {
    /// Starts the driver. `announces` is the text before the port in the driver's output.
    pub(crate) async fn start(
        binary: &Path,
        arguments: &[String],
        environment: &[(String, String)],
        announces: &str,
    ) -> Result<Self> {
        let mut group = Command::new("sh")
            .args(["-c", LEASH, "leash"])
            .arg(binary)
            .args(arguments)
            .envs(environment.iter().cloned())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("no sh to start the driver with")?;
        let output = Arc::<Mutex<String>>::default();
        keep(group.stdout.take(), &output);
        keep(group.stderr.take(), &output);
        let leash = group.stdin.take();
        let mut driver = Self {
            port: 0,
            output,
            leash,
            group,
        };
        let name = binary.display();
        driver.port = until(&format!("{name} to say its port"), SOON, async || {
            let output = driver.output();
            let after = output.split(announces).nth(1);
            let digits = after.map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
            match digits.flatten().and_then(|digits| digits.parse().ok()) {
                Some(port) => Ok(port),
                None => bail!("its output: {output}"),
            }
        })
        .await?;
        Ok(driver)
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The output so far of the driver and of the browser that it runs.
    pub(crate) fn output(&self) -> String {
        self.output.lock().expect("no reader panics").clone()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.leash.take());
        // An error would mean that the group is gone already.
        let _ = self.group.wait();
    }
}

/// Appends every line of `stream` to `output` until the stream ends.
fn keep(stream: Option<impl std::io::Read + Send + 'static>, output: &Arc<Mutex<String>>) {
    let Some(stream) = stream else { return };
    let output = Arc::clone(output);
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let mut output = output.lock().expect("no reader panics");
            output.push_str(&line);
            output.push('\n');
        }
    });
}
