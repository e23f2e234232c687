mod demo;
mod links;
mod sign_up;
