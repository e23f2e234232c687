mod budgets;
mod house;
mod log_in;
mod manage;
mod number;
mod races;
mod setup;
mod unlock;
