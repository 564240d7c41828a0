import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// A server whose token bucket is exactly Amazon's, in made-up time: the other side of `TokenBucket`.
struct ExactServer {
    var rate: Double
    let burst: Int
    /// When the rate changes, and to what.
    var change: (at: Double, rate: Double)?
    private var tokens: Double
    private var at: Double?
    private(set) var refused = 0
    private(set) var served = 0
    private(set) var firstArrival: Double?
    private(set) var lastServed = 0.0

    init(rate: Double, burst: Int, change: (at: Double, rate: Double)? = nil) {
        self.rate = rate
        self.burst = burst
        self.change = change
        tokens = Double(burst)
    }

    /// Whether a request that arrives now is served.
    mutating func arrive(_ now: Double) -> Bool {
        let first = firstArrival ?? now
        firstArrival = first
        if let last = at {
            if let turn = change, now - first >= turn.at {
                let moment = first + turn.at
                tokens = min(Double(burst), tokens + max(0, moment - last) * rate)
                rate = turn.rate
                tokens = min(Double(burst), tokens + (now - max(last, moment)) * rate)
                change = nil
            } else {
                tokens = min(Double(burst), tokens + (now - last) * rate)
            }
        }
        at = now
        guard tokens >= 1 - 1e-9 else {
            refused += 1
            return false
        }
        tokens -= 1
        served += 1
        lastServed = now
        return true
    }
}

/// Callers that drain one bucket of a server through a `TokenBucket`, in made-up time, event by event.
struct Drain {
    struct Plan {
        var rate = 2.0
        var burst = 5
        var calls = 60
        var callers = 1
        /// Seconds to the server and back, drawn by chance.
        var latency: ClosedRange<Double> = 0.010...0.010
        var change: (at: Double, rate: Double)?
        var tellsRate = true
        var tellsRateOnRefusal = true
        /// How late a sleeper wakes.
        var oversleep: ClosedRange<Double> = 0...0
        var seed: UInt64 = 1
    }

    struct Outcome {
        let seconds: Double
        let optimum: Double
        let refused: Int
        let served: Int
        var ratio: Double { seconds / optimum }
    }

    private enum Step {
        case ask(first: Bool)
        case arrive(TokenBucket.Departure, sent: Double)
        case reply(TokenBucket.Departure, sent: Double, served: Bool)
    }

    private struct Event {
        let time: Double
        let order: Int
        let caller: Int
        let step: Step
    }

    private let plan: Plan
    private var server: ExactServer
    private var bucket: TokenBucket
    private var events: [Event] = []
    private var order = 0
    private var chance: Chance
    private var left: Int
    private var ids: [UUID]
    private var refusals: [Int]
    private static let epoch = Date(timeIntervalSince1970: 1_790_000_000)

    init(_ plan: Plan) {
        self.plan = plan
        server = ExactServer(rate: plan.rate, burst: plan.burst, change: plan.change)
        bucket = TokenBucket(UsagePlan(rate: plan.rate, burst: plan.burst))
        chance = Chance(seed: plan.seed)
        left = plan.calls
        ids = (0..<plan.callers).map { _ in UUID() }
        refusals = Array(repeating: 0, count: plan.callers)
    }

    mutating func run() -> Outcome {
        for caller in 0..<plan.callers { next(caller, at: 0) }
        var steps = 0
        while let index = events.indices.min(by: { key(events[$0]) < key(events[$1]) }), steps < 1_000_000 {
            let event = events.remove(at: index)
            handle(event)
            steps += 1
        }
        return Outcome(
            seconds: server.lastServed - (server.firstArrival ?? 0), optimum: optimum, refused: server.refused,
            served: server.served)
    }

    private func key(_ event: Event) -> (Double, Int) { (event.time, event.order) }

    private var optimum: Double {
        let above = Double(plan.calls - plan.burst)
        guard let change = plan.change, above / plan.rate > change.at else { return above / plan.rate }
        return change.at + (above - plan.rate * change.at) / change.rate
    }

    private mutating func next(_ caller: Int, at time: Double) {
        guard left > 0 else { return }
        left -= 1
        ids[caller] = UUID()
        schedule(caller, time, .ask(first: false))
    }

    private mutating func schedule(_ caller: Int, _ time: Double, _ step: Step) {
        order += 1
        events.append(Event(time: time, order: order, caller: caller, step: step))
    }

    private func date(_ time: Double) -> Date { Self.epoch.addingTimeInterval(time) }

    private mutating func handle(_ event: Event) {
        let now = event.time
        switch event.step {
        case .ask(let first):
            switch bucket.ask(ids[event.caller], deadline: .distantFuture, first: first, at: date(now)) {
            case .go(let departure):
                schedule(event.caller, now + chance.number(plan.latency), .arrive(departure, sent: now))
            case .wait(let until, _):
                let wake = until.timeIntervalSince(Self.epoch) + chance.number(plan.oversleep)
                schedule(event.caller, max(wake, now + 1e-6), .ask(first: first))
            case .tooLate: break
            }
        case .arrive(let departure, let sent):
            let served = server.arrive(now)
            schedule(event.caller, now + chance.number(plan.latency), .reply(departure, sent: sent, served: served))
        case .reply(let departure, let sent, let served):
            if plan.tellsRate, served || plan.tellsRateOnRefusal { bucket.learn(rate: server.rate, at: date(now)) }
            bucket.settle(departure, sent: date(sent), replied: date(now))
            if served {
                bucket.granted(at: date(now))
                refusals[event.caller] = 0
                next(event.caller, at: now)
            } else {
                bucket.refused(at: date(now))
                refusals[event.caller] += 1
                ids[event.caller] = UUID()
                schedule(event.caller, now + chance.number(0...0.5), .ask(first: true))
            }
        }
    }
}

/// Chance from a seed (SplitMix64), so that a failure can be had again.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A number of a span.
    mutating func number(_ span: ClosedRange<Double>) -> Double {
        span.lowerBound + (span.upperBound - span.lowerBound) * Double(bits() >> 11) * 0x1p-53
    }

    /// A whole number of a span.
    mutating func whole(_ span: ClosedRange<Int>) -> Int {
        span.lowerBound + Int(bits() % UInt64(span.count))
    }

    /// A seed for this run, from `ACORN_SEED` where that is set.
    static func seed() -> UInt64 {
        ProcessInfo.processInfo.environment["ACORN_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...1_000_000)
    }
}
