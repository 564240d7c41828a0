// SellingPartnerAPI: the vocabulary of Amazon's wire.
//
// What this room is for: what an operation is (`Operation/`), the values Amazon's JSON is made of (`Values/`), where
// Amazon's stores stand (`Store/`), and the table of every operation (`Generated/`).
// What it must not do: speak to a network, read a clock, know what an order means. It imports Foundation only, so that
// generated targets above it compile once and stay compiled.
// Where to start reading: `Operation/Operation.swift`.
