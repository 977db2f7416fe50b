#[path = "../offices/desk.rs"]
mod desk;
mod bulk;
mod letters;
mod pieces;
