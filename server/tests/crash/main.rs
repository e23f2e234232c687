//! `kill -9` at every commit of what people do with their second step, and a new start (S-044, S-104).
//!
//! The real server runs on each engine, spoken to by forms over TCP. A flow is done again and again, each time by another person: the
//! server dies right before its first commit, then before its second, and so on until the flow lives through; then the same right
//! after each commit. Every time the database must say of the person what is whole (I1, I3, I4, I9, I10, I11), and the person must get
//! in again by an honest way and finish what they began.

// Under cfg(test), where clippy lets tests unwrap.
#[cfg(test)]
mod access;
#[cfg(test)]
mod admins;
#[cfg(test)]
mod at_once;
#[cfg(test)]
mod breakdowns;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod disk;
#[cfg(test)]
mod everywhere;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod flows;
#[cfg(test)]
mod http;
#[cfg(test)]
mod keeping;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod load;
#[cfg(test)]
mod newcomers;
#[cfg(test)]
mod one_time;
#[cfg(test)]
mod one_time_keys;
#[cfg(test)]
mod one_time_links;
#[cfg(test)]
mod operator;
#[cfg(test)]
mod own_postgres;
#[cfg(test)]
mod person;
#[cfg(test)]
mod phone;
#[cfg(test)]
mod release;
#[cfg(test)]
mod server;
/// The one that `domain` tests with.
#[cfg(test)]
#[path = "../../domain/src/security_key/tests/soft_key.rs"]
#[expect(dead_code, reason = "here nothing of it is made wrong")]
mod soft_key;
#[cfg(test)]
mod state;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod time;
#[cfg(test)]
mod together;
