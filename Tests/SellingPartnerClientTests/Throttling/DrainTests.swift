import Foundation
import SellingPartnerClient
import Testing

/// The figures a governor must reach, against a server with exact buckets, in made-up time.
struct DrainTests {
    @Test func `60 pages at 2 a second with a burst of 5 are drained in time and without a refusal`() {
        expect(Drain.Plan(), ratioMax: 1.01)
        expect(Drain.Plan(latency: 0.0001...0.0001), ratioMax: 1.01)
        expect(Drain.Plan(latency: 0.05...0.05, oversleep: 0...0.004), ratioMax: 1.01)
    }

    @Test func `200 pages are drained by 4 callers in time and without a refusal`() {
        expect(Drain.Plan(calls: 200, callers: 4), ratioMax: 1.01)
        expect(Drain.Plan(calls: 200, callers: 4, latency: 0.08...0.12, oversleep: 0...0.004), ratioMax: 1.01)
    }

    @Test func `20 pages, as each of six buckets has, are drained within 1,02`() {
        expect(Drain.Plan(calls: 20), ratioMax: 1.02)
    }

    @Test func `random latency up to 200 ms costs little and no refusal`() {
        let seed = Chance.seed()
        print("drain seed: \(seed)")
        for round in 0..<200 {
            let callers = round % 2 == 0 ? 1 : 4
            expect(
                Drain.Plan(callers: callers, latency: 0.0025...0.1, oversleep: 0...0.003, seed: seed &+ UInt64(round)),
                ratioMax: 1.05)
        }
    }

    @Test(arguments: [(5.0, 10, 300), (0.5, 30, 60), (10, 10, 300), (1, 2, 60), (0.0167, 20, 30), (25, 50, 500)])
    func `other plans are drained in time too`(rate: Double, burst: Int, calls: Int) {
        expect(Drain.Plan(rate: rate, burst: burst, calls: calls, callers: 8), ratioMax: 1.02)
    }

    @Test func `a burst of one is drained within 1,03 although every call meets an empty bucket`() {
        expect(Drain.Plan(rate: 0.5, burst: 1, latency: 0.05...0.052, oversleep: 0...0.002), ratioMax: 1.03)
        expect(Drain.Plan(rate: 0.5, burst: 1, callers: 3, latency: 0.05...0.052), ratioMax: 1.03)
    }

    @Test func `a rate that halves midway costs one refusal at most, wherever the middle is`() {
        for tenth in 0..<40 {
            let at = 8 + Double(tenth) * 0.1
            for callers in [1, 4] {
                let plan = Drain.Plan(callers: callers, change: (at, 1))
                expect(plan, ratioMax: 1.05, refusedMax: 1)
            }
        }
    }

    @Test func `a rate that halves is noticed without any header on refusals`() {
        for tenth in 0..<10 {
            let plan = Drain.Plan(
                callers: 4, change: (8 + Double(tenth) * 0.1, 1), tellsRateOnRefusal: false)
            expect(plan, ratioMax: 1.05, refusedMax: 1)
        }
    }

    @Test func `a rate that falls to a quarter in secret causes no storm of refusals`() {
        let plan = Drain.Plan(calls: 100, callers: 4, change: (10, 0.5), tellsRate: false)
        var drain = Drain(plan)
        let outcome = drain.run()
        #expect(outcome.served == 100)
        #expect(outcome.refused <= 25, "refused \(outcome.refused) times")
        #expect(outcome.ratio < 1.35, "took \(outcome.ratio)")
    }

    @Test func `a rate that doubles is used`() {
        expect(Drain.Plan(change: (10, 4)), ratioMax: 1.02)
        expect(Drain.Plan(calls: 200, callers: 4, change: (10.3, 4)), ratioMax: 1.02)
    }

    private func expect(
        _ plan: Drain.Plan, ratioMax: Double, refusedMax: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var drain = Drain(plan)
        let outcome = drain.run()
        #expect(outcome.served == plan.calls, sourceLocation: sourceLocation)
        #expect(outcome.refused <= refusedMax, "\(plan)", sourceLocation: sourceLocation)
        #expect(outcome.ratio <= ratioMax, "\(plan)", sourceLocation: sourceLocation)
    }
}
