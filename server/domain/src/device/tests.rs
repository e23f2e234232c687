mod list;
mod log_out;
mod new_device;
mod not_me;
mod races;
mod words;
