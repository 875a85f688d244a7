//! Measures what the tasks of Veto's users cost in both browsers, and fails if one cannot be done
//! or costs more clicks than it may. Called by `cargo xtask tasks`.

use anyhow::{Result, ensure};
use clap::Parser;
use veto_tests::Browser;
use veto_tests::tasks::{HEAD, Row, all, measure};

#[derive(Parser)]
struct Args {
    /// Use only this browser
    #[arg(long, value_enum)]
    browser: Option<Browser>,
    /// Measure only the tasks whose numbers begin with this, such as `6` or `2b`
    #[arg(long, default_value = "")]
    task: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let args = Args::parse();
    let tasks: Vec<_> = all()
        .into_iter()
        .filter(|task| task.number.starts_with(&args.task))
        .collect();
    ensure!(!tasks.is_empty(), "no task has the number {}", args.task);
    println!("{HEAD}");
    let mut rows = Vec::new();
    for task in &tasks {
        for browser in Browser::ALL {
            if args.browser.is_some_and(|only| only != browser) {
                continue;
            }
            let row = measure(task, browser).await;
            println!("{row}");
            rows.push(row);
        }
    }
    for problem in rows.iter().filter_map(Row::problem) {
        println!("\n{problem}");
    }
    let missed = rows.iter().filter(|row| !row.is_held()).count();
    ensure!(missed == 0, "{missed} of {} were missed", rows.len());
    Ok(())
}
