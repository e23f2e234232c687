mod house;
mod passwords;
mod tokens;
