mod by_operator;
mod demo;
mod hijacking;
mod links;
mod sign_up;
