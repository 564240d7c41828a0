// AcornStore: what the hub keeps, in SQLite or PostgreSQL.
//
// What this room is for: opening the database, bringing its schema up to date, and running one SQL text on both
// databases: transactions, streamed queries, bulk inserts. What it must not do: speak HTTP, know the wire's types, or
// decide what a number means: that is AcornCore's. Where to start reading: `Store.swift`, `SQL/SQLConnection.swift` and
// `Docs/Store.md`.
