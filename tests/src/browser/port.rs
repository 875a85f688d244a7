//! A free port for a driver that cannot find one well by itself. Holds none.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

use anyhow::{Context, Result};

/// Below the ports that systems give to outgoing connections. chromedriver, told to choose, takes one
/// of those for IPv6, and gives up if any connection has the same for IPv4.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// How many have been given away by this process.
static GIVEN: AtomicU16 = AtomicU16::new(0);

/// One that nobody listens on, and that is given to nobody else here.
pub(crate) fn free() -> Result<u16> {
    let start = start(std::process::id());
    (0..COUNT)
        .map(|_| FIRST + (start + GIVEN.fetch_add(1, Ordering::Relaxed) % COUNT) % COUNT)
        .find(|port| is_free(*port))
        .with_context(|| format!("no port from {FIRST} on is free"))
}

/// Far from where others begin: processes that run at the same time have numbers that are close together.
fn start(process: u32) -> u16 {
    // The golden section of the range keeps the multiples of all small numbers apart.
    const STRIDE: u32 = 7_417;
    (process % u32::from(COUNT) * STRIDE % u32::from(COUNT)) as u16
}

/// Free for both families, as far as there are both.
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
