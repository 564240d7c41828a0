import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

struct TokenBucketTests {
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    private func bucket(rate: Double, burst: Int) -> TokenBucket { TokenBucket(UsagePlan(rate: rate, burst: burst)) }

    @Test func `a full bucket lets its burst go at once and the next one after a token's time`() {
        var bucket = bucket(rate: 2, burst: 5)
        for _ in 0..<4 { #expect(isGo(bucket.ask(UUID(), deadline: .distantFuture, at: start))) }
        // The last token of the bucket, and all after it, come the margin late.
        let soon = start.addingTimeInterval(0.021)
        #expect(isGo(bucket.ask(UUID(), deadline: .distantFuture, at: soon)))
        guard case .wait(_, let turn) = bucket.ask(UUID(), deadline: .distantFuture, at: soon) else {
            Issue.record("a sixth call went")
            return
        }
        #expect(abs(turn.timeIntervalSince(start) - 0.52) < 1e-3)
    }

    @Test func `callers go in the order of their coming, each a token's time after the other`() {
        var bucket = bucket(rate: 0.5, burst: 1)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        let ids = (0..<5).map { _ in UUID() }
        var turns: [Date] = []
        for id in ids {
            guard case .wait(_, let turn) = bucket.ask(id, deadline: .distantFuture, at: start) else { continue }
            turns.append(turn)
        }
        #expect(turns == turns.sorted() && turns.count == 5)
        for (one, other) in zip(turns, turns.dropFirst()) {
            #expect(abs(other.timeIntervalSince(one) - 2.02) < 0.01)
        }
        // Whoever stands behind and wakes early does not get past the first.
        let now = turns[0]
        #expect(!isGo(bucket.ask(ids[1], deadline: .distantFuture, at: now)))
        #expect(isGo(bucket.ask(ids[0], deadline: .distantFuture, at: now)))
    }

    @Test func `a turn after the deadline is refused at once with its time, and takes no place`() {
        var bucket = bucket(rate: 0.0056, burst: 1)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        let deadline = start.addingTimeInterval(60)
        for _ in 0..<3 {
            guard case .tooLate(let turn) = bucket.ask(UUID(), deadline: deadline, at: start) else {
                Issue.record("it waits")
                return
            }
            #expect(abs(turn.timeIntervalSince(start) - 178.59) < 0.1)
        }
    }

    @Test func `who leaves gives its place back, and an unused token goes back`() {
        var bucket = bucket(rate: 1, burst: 1)
        guard case .go(let departure) = bucket.ask(UUID(), deadline: .distantFuture, at: start) else { return }
        let first = UUID()
        let second = UUID()
        _ = bucket.ask(first, deadline: .distantFuture, at: start)
        guard case .wait(_, let before) = bucket.ask(second, deadline: .distantFuture, at: start) else { return }
        bucket.leave(first)
        guard case .wait(_, let after) = bucket.ask(second, deadline: .distantFuture, at: start) else { return }
        #expect(after < before.addingTimeInterval(-0.9))
        bucket.giveBack(departure)
        #expect(isGo(bucket.ask(second, deadline: .distantFuture, at: start)))
    }

    @Test func `a waiter that never comes back holds the others up for seconds only`() {
        var bucket = bucket(rate: 1, burst: 1)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        let alive = UUID()
        _ = bucket.ask(alive, deadline: .distantFuture, at: start)
        #expect(isGo(bucket.ask(alive, deadline: .distantFuture, at: start.addingTimeInterval(13))))
    }

    @Test func `a refusal empties the bucket and nobody goes for a token's time`() {
        var bucket = bucket(rate: 2, burst: 5)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        bucket.refused(at: start)
        #expect(bucket.tokens(at: start) < 0.01)
        guard case .wait(_, let turn) = bucket.ask(UUID(), deadline: .distantFuture, at: start) else { return }
        #expect(turn.timeIntervalSince(start) >= 0.5)
    }

    @Test(arguments: [0, -1, .nan, .infinity, 1e9, 1e-9] as [Double])
    func `a rate that cannot be meant is not believed`(told: Double) {
        var bucket = bucket(rate: 2, burst: 5)
        bucket.learn(rate: told, at: start)
        #expect(bucket.rate == 2)
    }

    @Test func `a bucket survives being written down and read again`() throws {
        var bucket = bucket(rate: 2, burst: 5)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        bucket.learn(rate: 0.7, at: start)
        bucket.refused(at: start)
        _ = bucket.ask(UUID(), deadline: .distantFuture, at: start)
        let read = try JSONDecoder().decode(TokenBucket.self, from: JSONEncoder().encode(bucket))
        #expect(read == bucket)
    }

    @Test func `there are never more tokens than the burst, whatever happens`() {
        let seed = Chance.seed()
        print("token bucket seed: \(seed)")
        var chance = Chance(seed: seed)
        for _ in 0..<200 {
            let burst = chance.whole(1...30)
            var bucket = bucket(rate: chance.number(0.01...20), burst: burst)
            var now = start
            var gone: [TokenBucket.Departure] = []
            for _ in 0..<200 {
                now.addTimeInterval(chance.number(0...3))
                switch chance.whole(0...5) {
                case 0: bucket.learn(rate: chance.number(0.01...20), at: now)
                case 1: bucket.refused(at: now)
                case 2: if let last = gone.popLast() { bucket.giveBack(last) }
                case 3: if let last = gone.popLast() { bucket.settle(last, sent: now, replied: now) }
                default:
                    let answer = bucket.ask(UUID(), deadline: now, at: now)
                    if case .go(let departure) = answer { gone.append(departure) }
                }
                #expect(bucket.tokens(at: now) <= Double(burst) + 1e-6)
            }
        }
    }

    private func isGo(_ answer: TokenBucket.Answer) -> Bool { if case .go = answer { true } else { false } }
}
