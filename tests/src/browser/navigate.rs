//! Navigates the current tab and runs scripts in its page.

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use serde_json::{Value, json};

use super::{Session, raw};
use crate::replica::ORIGIN;

impl Session {
    /// Goes to an address; a path alone means a path on LinkedIn. Returns when the page has loaded.
    pub async fn goto(&self, to: &str) -> Result<()> {
        let url = if to.starts_with('/') {
            format!("{ORIGIN}{to}")
        } else {
            to.to_owned()
        };
        self.background.before_step().await?;
        go(&self.client, &url).await
    }

    pub async fn reload(&self) -> Result<()> {
        self.background.before_step().await?;
        Ok(self.client.refresh().await?)
    }

    /// Goes back in the history of the tab.
    pub async fn back(&self) -> Result<()> {
        self.background.before_step().await?;
        Ok(self.client.back().await?)
    }

    /// Goes forward in the history of the tab.
    pub async fn forward(&self) -> Result<()> {
        self.background.before_step().await?;
        Ok(self.client.forward().await?)
    }

    /// The address of the current tab.
    pub async fn url(&self) -> Result<String> {
        let url = raw::get(&self.client, "url").await?;
        Ok(url.as_str().unwrap_or_default().to_owned())
    }

    /// The path in the address of the current tab.
    pub async fn path(&self) -> Result<String> {
        Ok(url::Url::parse(&self.url().await?)?.path().to_owned())
    }

    /// Runs a script in the page's own world and returns what it `return`s. `args` is in
    /// `arguments`.
    pub async fn run(&self, script: &str, args: &[Value]) -> Result<Value> {
        let result = self.client.execute(script, args.to_vec()).await;
        result.with_context(|| format!("the script «{script}» failed"))
    }

    /// Like [`Session::run`], for a script that uses `await`.
    pub async fn run_async(&self, script: &str, args: &[Value]) -> Result<Value> {
        run_async(&self.client, script, args.to_vec()).await
    }
}

pub(crate) async fn go(client: &Client, url: &str) -> Result<()> {
    raw::post(client, "url", json!({ "url": url }))
        .await
        .with_context(|| format!("cannot go to {url}"))?;
    Ok(())
}

pub(crate) async fn run_async(client: &Client, script: &str, args: Vec<Value>) -> Result<Value> {
    // Each driver reports a rejected promise in its own way, or not at all.
    let wrapped = format!(
        "const done = arguments[arguments.length - 1]; \
         (async function () {{ {script} }}).apply(null, arguments).then( \
           (value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
    );
    // Quote only the beginning of the script, because it may contain a whole library.
    let quoted: String = script.chars().take(600).collect();
    let mut answer = client
        .execute_async(&wrapped, args)
        .await
        .with_context(|| format!("the script «{quoted}» did not end"))?;
    if let Some(error) = answer["error"].as_str() {
        bail!("the script «{quoted}» failed: {error}");
    }
    Ok(answer["value"].take())
}
