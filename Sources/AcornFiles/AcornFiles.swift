// AcornFiles: where bytes come from and go to on disk.
//
// What this room is for: opening settlement reports (plain, gzip, standard input), choosing a reader for them, running
// readers with the threads there are, lending AcornCore a temporary file for orders that do not fit in memory, writing
// workbooks. What it must not do: know what a row means, or decide what is right: that is AcornCore's.
// Where to start reading: `Settling/SettlementRun.swift`.
