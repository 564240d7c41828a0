// AcornSync: the work that the hub does by itself.
//
// What this room is for: the kinds of jobs there are, the worker that does them, and clients for the accounts that are
// connected. It is the only room that may come to know both Amazon's wire and the store.
// What it must not do: show anything, read options, or decide what a number means: that is AcornCore's.
// Where to start reading: `Jobs/JobHandler.swift`, then `Jobs/JobWorker.swift`, and `Docs/jobs.md`; for accounts
// `Connecting/Connections.swift`, and `Docs/connect.md`.
