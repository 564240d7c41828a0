import SampleSettlements

/// What a run does, and how much of it.
struct ChaosPlan: Sendable {
    let seed: UInt64
    let jobs: Int
    let workers: Int
    let kills: Int
    let restarts: Int
    let clockMoves: Int
    let fullDisks: Int
    let stalls: Int
    /// Seconds.
    let lease: Double
    let acorn: String

    enum Blow: Sendable, Hashable {
        case kill
        case restart
        /// Seconds that the clock is from then on wrong by.
        case clock(Int)
        case fillDisk
        /// A worker stands still for longer than its leases, and then goes on as if nothing had been.
        case stall
    }

    /// The blows in their order, as the seed shuffles them.
    func blows(_ chance: inout SplitMix64) -> [Blow] {
        var blows = [Blow](repeating: .kill, count: kills) + [Blow](repeating: .restart, count: restarts)
        blows += [Blow](repeating: .fillDisk, count: fullDisks)
        blows += [Blow](repeating: .stall, count: stalls)
        blows.shuffle(using: &chance)
        for move in 0..<clockMoves {
            let hours = Int.random(in: 1...9, using: &chance) * (move % 2 == 0 ? 3_600 : -3_600)
            blows.insert(.clock(hours), at: Int.random(in: 0...blows.count, using: &chance))
        }
        return blows
    }
}

/// What a run found out.
struct ChaosTally: Sendable {
    var kills = 0
    var restarts = 0
    var clockMoves = 0
    var fullDisks = 0
    var stalls = 0
    var skipped: [String] = []
    var jobs = 0
    var pages = 0
    var lost = 0
    var doubled = 0
    var strange = 0
    var states: [String: Int] = [:]
    var orphans = 0
    var heldMax = 0.0
    var heldTooLong = 0
    var badExits: [Int32] = []
    var leasesLeft = 0
    var workerLosses = 0
    var failures = 0
    var seconds = 0.0

    var isFine: Bool {
        lost == 0 && doubled == 0 && strange == 0 && heldTooLong == 0 && badExits.isEmpty && leasesLeft == 0
            && states == ["done": jobs]
    }
}
