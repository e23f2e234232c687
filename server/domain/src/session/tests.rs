mod clock;
mod crossing;
mod limits;
mod races;
mod recovery_key;
mod tokens;
mod unfinished;
mod unlocking;
