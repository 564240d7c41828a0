import AcornStore
import StoreBackends
import Testing

@Suite struct `budgets in the store` {
    private static func budget(_ account: Int64, _ seconds: Int64, _ burst: Int64, _ what: String = "getOrders")
        -> Budget
    {
        Budget(
            BudgetKey(environment: 1, account: account, application: 1, region: "eu", operation: what),
            BudgetPlan(intervalMicros: seconds * 1_000_000, burst: burst))
    }

    private func withBudgets(
        _ backend: StoreBackend, _ body: (Budgets, HandClock, Store) async throws -> Void
    ) async throws {
        try await withStore(backend) { store in
            let clock = HandClock()
            try await body(Budgets(store, time: clock.time), clock, store)
        }
    }

    private static func permit(_ answer: BudgetAnswer) -> BudgetPermit? {
        if case .go(let permit, _) = answer { permit } else { nil }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a burst goes at once, then each is told another moment`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, _, _ in
            let budget = Self.budget(1, 10, 3)
            for _ in 0..<3 {
                let permit = try #require(Self.permit(try await budgets.ask([budget])))
                try await budgets.report(permit, BudgetReport(roundTripMicros: 1_000))
            }
            var turns: [Int64] = []
            for _ in 0..<3 {
                guard case .wait(let again, let turn) = try await budgets.ask([budget]) else { break }
                #expect(again < turn)
                turns.append(turn)
            }
            #expect(turns.count == 3)
            for (number, turn) in turns.enumerated() {
                #expect(abs(turn - Int64(number + 1) * 10_000_000) < 100_000, "\(turns)")
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `another process finds the bucket as it was left`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, clock, store in
            let budget = Self.budget(1, 60, 1)
            _ = try #require(Self.permit(try await budgets.ask([budget])))
            let other = Budgets(store, time: clock.time)
            guard case .wait(_, let turn) = try await other.ask([budget]) else {
                Issue.record("the bucket was full again")
                return
            }
            #expect(turn >= 60_000_000)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a call under two budgets takes both tokens or none`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, clock, _ in
            let (seller, cap) = (Self.budget(1, 60, 1), Self.budget(0, 1, 5, "all sellers"))
            let first = try #require(Self.permit(try await budgets.ask([seller, cap])))
            // The seller's is empty now, so nothing may be taken from the cap.
            for _ in 0..<20 {
                #expect(Self.permit(try await budgets.ask([seller, cap])) == nil)
            }
            for _ in 0..<4 { _ = try #require(Self.permit(try await budgets.ask([cap]))) }
            try await budgets.giveBack(first)
            // Longer than calls that were never answered are waited for.
            clock.move(seconds: 4)
            #expect(Self.permit(try await budgets.ask([seller, cap])) != nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `who is urgent goes before those in line`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, _, _ in
            let budget = Self.budget(1, 20, 1)
            _ = try await budgets.ask([budget])
            guard case .wait(_, let normal) = try await budgets.ask([budget]) else {
                Issue.record("nobody waits")
                return
            }
            var urgent = BudgetAsk()
            urgent.priority = .urgent
            guard case .go(_, let turn) = try await budgets.ask([budget], urgent) else {
                Issue.record("the urgent call waits in line")
                return
            }
            #expect(turn <= normal && turn > 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `who cannot wait is told when the turn would be`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, _, _ in
            let budget = Self.budget(1, 600, 1)
            _ = try await budgets.ask([budget])
            let error = await #expect(throws: BudgetTooLate.self) {
                try await budgets.turn(under: [budget], within: .seconds(30))
            }
            #expect(error?.description == "Your turn would be in 10 min, which is later than the call can wait.")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a rate told by a reply, and a refusal, are kept for all`(backend: StoreBackend) async throws {
        try await withBudgets(backend) { budgets, clock, _ in
            let budget = Self.budget(1, 1, 2)
            let permit = try #require(Self.permit(try await budgets.ask([budget])))
            var report = BudgetReport(roundTripMicros: 1_000)
            report.toldIntervalMicros = 30_000_000
            report.wasRefused = true
            try await budgets.report(permit, report)
            guard case .wait(_, let turn) = try await budgets.ask([budget]) else {
                Issue.record("the refused bucket has a token")
                return
            }
            #expect((29_000_000...31_000_000).contains(turn))
            clock.move(seconds: 61)
            #expect(Self.permit(try await budgets.ask([budget])) != nil)
        }
    }
}
