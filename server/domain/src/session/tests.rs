mod crossing;
mod limits;
mod races;
mod tokens;
mod unfinished;
mod unlocking;
