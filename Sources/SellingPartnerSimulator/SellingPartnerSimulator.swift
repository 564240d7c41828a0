// SellingPartnerSimulator: an Amazon to run against.
//
// What this room is for: answer as the Selling Partner API answers, on a port of this machine: who may come in
// (`Doors/`), what is asked (`Operations/`) of a seller who lives in it (`World/`), documents, usage plans, faults, the
// static sandbox read from Amazon's own models at run time (`Sandbox/`), notifications put into queues (`Delivery/`),
// and the truth of it all (`Server/Truth/`).
// What it must not do: use the client's coders or its request building, so that a mistake there cannot cancel itself.
// Where to start reading: `Server/Simulator.swift`, which takes every request; then `World/World.swift`.
