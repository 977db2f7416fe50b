mod bulk;
#[path = "../offices/desk.rs"]
mod desk;
mod letters;
mod pieces;
