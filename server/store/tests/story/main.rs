//! The story of every function of this crate, told on both engines.

// Under cfg(test), where clippy lets tests unwrap.
#[cfg(test)]
mod accounts;
#[cfg(test)]
mod api_tokens;
#[cfg(test)]
mod ceremonies;
#[cfg(test)]
mod completeness;
#[cfg(test)]
mod counters;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod devices;
#[cfg(test)]
mod invitations;
#[cfg(test)]
mod live;
#[cfg(test)]
mod losing;
#[cfg(test)]
mod mail_links;
#[cfg(test)]
mod members;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod methods;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod organizations;
#[cfg(test)]
mod phones;
#[cfg(test)]
mod policies;
#[cfg(test)]
mod races;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod sealing;
#[cfg(test)]
mod security_keys;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod text_messages;
#[cfg(test)]
mod upgrades;
