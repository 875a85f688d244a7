//! A gate that holds requests back until a test opens it. It never opens by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::watch;

/// Holds back answers of the replica while it is closed. It starts open.
#[derive(Clone, Debug)]
pub struct Gate {
    open: Arc<watch::Sender<bool>>,
    waiting: Arc<AtomicUsize>,
}

impl Gate {
    pub(crate) fn new() -> Self {
        Self {
            open: Arc::new(watch::Sender::new(true)),
            waiting: Arc::default(),
        }
    }

    /// From now on, arriving requests wait.
    pub fn close(&self) {
        self.open.send_replace(false);
    }

    /// Lets waiting and arriving requests through.
    pub fn open(&self) {
        self.open.send_replace(true);
    }

    /// The number of requests that wait now.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    pub(crate) async fn pass(&self) {
        let _here = Waiting::new(&self.waiting);
        // Waiting fails only if the sender is gone, and `self` holds the sender.
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }
}

/// Counts one request for as long as this value lives, so that an aborted request is not counted
/// forever.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}
