mod by_operator;
mod delete;
mod demo;
mod hijacking;
mod links;
mod sign_up;
