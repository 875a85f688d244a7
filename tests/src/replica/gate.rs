//! A gate that holds a request back until a test opens it. It knows no time and never opens itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::watch;

/// Holds answers of the replica back while it is closed; it starts open.
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

    /// From now on, what comes waits.
    pub fn close(&self) {
        self.open.send_replace(false);
    }

    /// Lets through what waits and what comes.
    pub fn open(&self) {
        self.open.send_replace(true);
    }

    /// How many requests wait now.
    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    pub(crate) async fn pass(&self) {
        let _here = Waiting::new(&self.waiting);
        // An error would mean that the sender is gone, and `self` holds it.
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }
}

/// Counts itself for as long as it lives, so that an aborted request does not count for ever.
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
