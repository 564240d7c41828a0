import SampleSettlements
import Testing

@testable import AcornStore

@Suite struct `a bucket in whole microseconds` {
    /// A server's bucket that counts in microseconds and tokens of a millionth: exact.
    private struct Server {
        let plan: BudgetPlan
        var missing: Int64 = 0
        var at: Int64 = 0

        /// Whether a call that arrives now finds a token.
        mutating func take(at now: Int64) -> Bool {
            missing = max(0, missing - (now - at))
            at = now
            guard missing <= (plan.burst - 1) * plan.intervalMicros else { return false }
            missing += plan.intervalMicros
            return true
        }
    }

    private struct Call: Comparable {
        let arrival: Int64
        let turn: Int64
        let token: TakenToken
        let reply: Int64
        static func < (a: Call, b: Call) -> Bool { (a.arrival, a.token.count) < (b.arrival, b.token.count) }
    }

    /// Draws on one bucket for `seconds`, with calls that arrive up to `lateness` after their turn; returns how many
    /// were let through and refused.
    private func drain(
        _ plan: BudgetPlan, seconds: Int64, lateness: ClosedRange<Int64>, seed: UInt64
    ) -> (served: Int64, refused: Int64) {
        var chance = SplitMix64(seed: seed)
        var line = TokenLine(plan)
        var calls: [Call] = []
        var open: [Call] = []
        let begin: Int64 = 1_000_000_000
        var now = begin
        // Each call is promised ahead by up to half a second, as the store does; replies are settled when they come.
        while now < begin + seconds * 1_000_000 {
            for call in open.filter({ $0.reply <= now }).sorted(by: { $0.reply < $1.reply }) {
                line.settle(call.token, turn: call.turn, arrivalMicros: call.reply - call.turn)
            }
            open.removeAll { $0.reply <= now }
            if line.isUnsure(at: now) {
                now = open.map(\.reply).min() ?? .max
                continue
            }
            let turn = line.turn(at: now)
            guard turn - now <= 500_000 else {
                now = min(turn - 500_000, open.map(\.reply).min() ?? .max)
                continue
            }
            let token = line.take(at: turn)
            let arrival = turn + Int64.random(in: lateness, using: &chance)
            let call = Call(
                arrival: arrival, turn: turn, token: token,
                reply: arrival + Int64.random(in: 500...20_000, using: &chance))
            calls.append(call)
            open.append(call)
        }
        var server = Server(plan: plan, at: begin)
        var served: Int64 = 0
        for call in calls.sorted() where server.take(at: call.arrival) { served += 1 }
        return (served, Int64(calls.count) - served)
    }

    @Test(arguments: [(2, 5), (5, 10), (1, 2), (10, 10), (25, 50)] as [(Int64, Int64)])
    func `is never overdrawn and always used, however late calls arrive`(rate: Int64, burst: Int64) {
        let plan = BudgetPlan(intervalMicros: 1_000_000 / rate, burst: burst)
        for seed in 0..<100 as Range<UInt64> {
            let (served, refused) = drain(plan, seconds: 60, lateness: 500...900_000, seed: seed)
            #expect(refused == 0, "seed \(seed)")
            #expect(served * 100 >= (burst + 60 * rate) * 98, "seed \(seed): \(served)")
        }
    }

    @Test func `keeps to a burst of one by a hundredth of its interval`() {
        let plan = BudgetPlan(intervalMicros: 2_000_000, burst: 1)
        let (served, refused) = drain(plan, seconds: 600, lateness: 1_000...15_000, seed: 3)
        #expect(refused == 0)
        #expect(served >= 295)
    }

    @Test func `takes over a told rate, and missing tokens stay missing`() {
        var line = TokenLine(BudgetPlan(intervalMicros: 500_000, burst: 10))
        for _ in 0..<10 { _ = line.take(at: 1_000_000) }
        let before = line.fullAt - 1_000_000
        line.learn(intervalMicros: 1_000_000, at: 1_000_000)
        #expect(line.fullAt - 1_000_000 == before * 2)
        line.learn(intervalMicros: 0, at: 1_000_000)
        #expect(line.intervalMicros == 1_000_000)
    }

    @Test func `is empty after a refusal, and slower after the next`() {
        var line = TokenLine(BudgetPlan(intervalMicros: 1_000_000, burst: 3))
        line.refused(at: 10_000_000)
        #expect(line.turn(at: 10_000_000) == 11_000_000)
        line.refused(at: 12_000_000)
        #expect(line.cautionPermille == 750)
        for _ in 0..<30 { line.granted(at: 20_000_000) }
        #expect(line.cautionPermille == 1_000)
    }

    @Test func `of a process that died with its calls is used again in full once it is full`() {
        var line = TokenLine(BudgetPlan(intervalMicros: 1_000_000, burst: 3))
        for _ in 0..<3 { _ = line.take(at: 1_000_000) }
        let later: Int64 = 60_000_000
        for _ in 0..<3 {
            #expect(line.turn(at: later) == later)
            _ = line.take(at: later)
        }
        #expect(line.turn(at: later) > later)
    }

    @Test func `that is put back by hours keeps nobody waiting longer`() {
        var line = TokenLine(BudgetPlan(intervalMicros: 1_000_000, burst: 1))
        line.mend(at: 20_000_000_000)
        _ = line.take(at: 20_000_000_000)
        line.mend(at: 2_000_000_000)
        #expect(line.turn(at: 2_000_000_000) <= 2_000_000_000 + line.micros)
    }
}
