// AcornCore: money, settlements, classification, statements, chains and journals as pure functions over values.
//
// What this room is for: everything about a seller's money that can be decided from bytes alone.
// What it must not do: read a clock, a file, the network or a database; log, print, or draw at random.
// Where to start reading: `Settlement/SettlementReader.swift` (bytes in), then `Reconciliation/Statement.swift` and
// `Reconciliation/Finding.swift` (what comes out), `Classification/CategoryTable.swift` (which cent goes where) and
// `Reconciliation/Chain.swift` (what several settlements must agree on).
//
// Amounts are `Int64` millionths of a currency unit (`Docs/Decisions/0001-money-scale.md`); instants are UTC seconds.
// Readers take chunks of bytes and keep only totals, so memory does not grow with the file; the one thing that does
// grow, a line per order, spills to storage that the caller lends (`Reconciliation/OrderTable.swift`).
