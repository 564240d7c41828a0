// AcornSync: the work that the hub does by itself.
//
// What this room is for: the kinds of jobs there are, and the worker that does them. It is the only room that may come
// to know both Amazon's wire and the store.
// What it must not do: show anything, read options, or decide what a number means: that is AcornCore's.
// Where to start reading: `Jobs/JobHandler.swift`, then `Jobs/JobWorker.swift`, and `Docs/jobs.md`.
