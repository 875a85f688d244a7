//! Finds a free port for a driver that cannot reliably find one itself.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

use anyhow::{Context, Result};

/// Below the ephemeral ports, which systems give to outgoing connections. When chromedriver chooses
/// a port itself, it takes an ephemeral one that is free for IPv6, and gives up if any IPv4
/// connection uses the same port.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// The number of ports that this process has tried or handed out.
static TRIED: AtomicU16 = AtomicU16::new(0);

/// A port on which nobody listens, and which this process has not handed out before.
pub(crate) fn free() -> Result<u16> {
    let start = start(std::process::id());
    (0..COUNT)
        .map(|_| FIRST + (start + TRIED.fetch_add(1, Ordering::Relaxed) % COUNT) % COUNT)
        .find(|port| is_free(*port))
        .with_context(|| format!("no port from {FIRST} on is free"))
}

/// The offset from [`FIRST`] at which a process starts its search. Test processes that run at the
/// same time have nearby ids, so nearby ids get offsets that are far apart.
fn start(process: u32) -> u16 {
    // The golden ratio of the range, which keeps the multiples of all small numbers apart.
    const STRIDE: u32 = 7_417;
    (process % u32::from(COUNT) * STRIDE % u32::from(COUNT)) as u16
}

/// Whether the port is free for IPv4 and IPv6, as far as the machine has both.
fn is_free(port: u16) -> bool {
    let addresses: [IpAddr; 2] = [Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    addresses.into_iter().all(|address| {
        let bound = TcpListener::bind((address, port));
        !bound.is_err_and(|error| error.kind() == ErrorKind::AddrInUse)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_have_room() {
        for process in [1, 19_999, 4_194_000] {
            for other in process + 1..process + 40 {
                let apart = start(process).abs_diff(start(other));
                let apart = apart.min(COUNT - apart);
                assert!(apart > 120, "{process} and {other}: {apart}");
            }
        }
    }
}
