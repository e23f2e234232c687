use super::PolicyDraft;

mod admins;
mod disabling;
mod enrol;
mod house;
mod letting_in;
mod matrix;
mod policy;
mod put_off;
mod required;
mod tell;
mod thousand;
