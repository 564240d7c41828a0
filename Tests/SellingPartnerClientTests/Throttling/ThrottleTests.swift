import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization
import Testing

/// Waiting for one's turn as a client does it.
struct ThrottleTests {
    private static let things = Script.Answer.json(#"{"things":[]}"#)
    private static let slow = Sample.descriptor("slow", plan: UsagePlan(rate: 0.1, burst: 1))
    private static let key = BudgetKey(
        application: "amzn1.application-oa2-client.sample", account: "A1", endpoint: "http:" + "//127.0.0.1:1",
        operation: "ThingsV1.slow")

    /// When the next who comes would have its turn.
    private func nextTurn(_ budgets: any BudgetStore, _ clock: any ClientClock) async throws -> Double {
        let now = clock.now
        return try await budgets.update(Self.key, plan: Self.slow.usagePlan) { bucket in
            guard case .wait(_, let turn) = bucket.ask(UUID(), deadline: .distantFuture, at: now) else { return 0 }
            return turn.timeIntervalSince(now)
        }
    }

    @Test func `a cancelled waiter gives its place back`() async throws {
        let gate = Gate()
        let clock = StuckClock(gate: gate)
        let budgets = InMemoryBudgetStore()
        let client = SellingPartnerClient.sample(
            Script([Self.things, Self.things]).transport, budgets: budgets, clock: clock)
        _ = try await client.rawReply(to: OperationRequest(Self.slow))
        let waiting = Task { try await client.rawReply(to: OperationRequest(Self.slow)) }
        await gate.arrivals(1)
        waiting.cancel()
        gate.open()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        let turn = try await nextTurn(budgets, clock)
        #expect((9.5...10.5).contains(turn), "the place is still taken: \(turn)")
    }

    @Test func `a call that was not sent gives its token back`() async throws {
        let clock = InstantClock()
        let start = clock.now
        let script = Script([.failure(.notConnected, sent: false), Self.things])
        _ = try await SellingPartnerClient.sample(script.transport, clock: clock).rawReply(
            to: OperationRequest(Self.slow))
        #expect(clock.now.timeIntervalSince(start) < 1)
    }

    @Test func `a reply is not lost when it cannot be counted`() async throws {
        let script = Script([Self.things])
        let client = SellingPartnerClient.sample(script.transport, budgets: FailingBudgets())
        let reply = try await client.rawReply(to: OperationRequest(Self.slow))
        #expect(reply.status == 200)
    }

    @Test func `no time for another try leaves the error that asked for it, with the time of the turn`() async {
        let script = Script([.error(429, "QuotaExceeded"), Self.things])
        let error = await sellingPartnerError {
            try await SellingPartnerClient.sample(script.transport).rawReply(
                to: OperationRequest(Self.slow), options: CallOptions(waitMax: .seconds(5)))
        }
        #expect(error?.code == .throttled && error?.turn != nil)
        #expect(script.calls.count == 1)
    }

    @Test func `buckets are forgotten only when there are too many, the idle ones first`() async throws {
        let store = InMemoryBudgetStore(countMax: 4)
        let now = Date(timeIntervalSince1970: 1_790_000_000)
        for number in 0..<20 {
            let key = BudgetKey(application: "a", account: "\(number)", endpoint: "e", operation: "o")
            _ = try await store.update(key, plan: UsagePlan(rate: 0.1, burst: 1)) {
                $0.ask(UUID(), deadline: .distantFuture, at: now.addingTimeInterval(Double(number)))
            }
        }
        let last = BudgetKey(application: "a", account: "19", endpoint: "e", operation: "o")
        let tokens = try await store.update(last, plan: UsagePlan(rate: 0.1, burst: 1)) {
            $0.tokens(at: now.addingTimeInterval(19))
        }
        #expect(tokens < 0.1)
    }
}

/// A clock on which nobody's wait ends before the gate opens.
private struct StuckClock: ClientClock {
    let gate: Gate
    let now = Date(timeIntervalSince1970: 1_790_000_000)

    func sleep(for duration: Duration) async throws {
        await gate.pass()
        try Task.checkCancellation()
    }
}

/// Works once, then never again.
private final class FailingBudgets: BudgetStore {
    private struct Failure: Error {}
    private let count = Mutex(0)

    func update<Answer: Sendable>(
        _ key: BudgetKey, plan: UsagePlan, _ change: @Sendable (inout TokenBucket) -> Answer
    ) async throws -> Answer {
        let turn = count.withLock { count in
            count += 1
            return count
        }
        guard turn == 1 else { throw Failure() }
        var bucket = TokenBucket(plan)
        return change(&bucket)
    }
}
