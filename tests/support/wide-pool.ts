// To be imported before anything of the application: many commands at once, each with a connection of its own, so that they
// meet in the database and not in a queue before it.
process.env.DATABASE_POOL = "32";
