//! Thousands of mails through real servers that share one database, one of which dies by `kill -9` again and again (S-119): each mail
//! arrives, and of each death one mail at the most arrives twice.

// Under cfg(test), where clippy lets tests unwrap.
#[cfg(test)]
mod mail_server;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod worker;
