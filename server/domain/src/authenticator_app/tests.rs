mod enabling;
mod once;
mod races;
mod setup;
mod sheet;
mod vectors;
mod window;
