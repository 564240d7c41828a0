// SellingPartnerSimulator: an Amazon to run against.
//
// What this room is for: answer as the Selling Partner API answers. So far it holds the static sandbox, read from
// Amazon's own models at run time (`Sandbox/`).
// What it must not do: use the client's coders or its request building, so that a mistake there cannot cancel itself.
// Where to start reading: `Sandbox/StaticSandbox.swift`.
