//! `cargo xtask run`: builds, then shows Veto in real browsers: walks the main job on the local
//! replica, or opens the real site for the person to use.

mod live;
mod walk;

use anyhow::Result;
use clap::{Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

use crate::build::{self, Browser};
use crate::workspace::Workspace;

#[derive(ClapArgs)]
pub(crate) struct Args {
    /// Use this browser
    #[arg(long, value_enum, default_value_t = BrowserChoice::Both)]
    browser: BrowserChoice,
    /// Open the real site to use by hand, not automated, in a profile apart from your own
    #[arg(long, conflicts_with_all = ["headless", "pictures"])]
    live: bool,
    /// Show no window, even where there is a display
    #[arg(long)]
    headless: bool,
    /// Save the pictures of each step in this folder
    #[arg(long, value_name = "DIR", default_value = "target/pictures")]
    pictures: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum BrowserChoice {
    Firefox,
    Chromium,
    Both,
}

impl BrowserChoice {
    fn browsers(self) -> &'static [Browser] {
        match self {
            Self::Firefox => &[Browser::Firefox],
            Self::Chromium => &[Browser::Chrome],
            Self::Both => &[Browser::Firefox, Browser::Chrome],
        }
    }
}

pub(crate) fn run(workspace: &Workspace, args: &Args) -> Result<()> {
    let browsers = args.browser.browsers();
    if args.live {
        live::check_display()?;
    }
    build::build(workspace)?;
    if args.live {
        return live::open(workspace, browsers);
    }
    walk::walk(
        workspace,
        browsers,
        &args.pictures,
        !args.headless && has_display(),
    )
}

/// Whether a window can be shown.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
