import Foundation
import Logging
import SellingPartnerAPI

/// Makes calls wait for their turn, under every bucket that counts them.
struct Throttle: Sendable {
    /// A bucket that counts a call.
    struct Budget: Sendable {
        let key: BudgetKey
        let plan: UsagePlan
    }

    /// Tokens taken for one attempt.
    struct Permit: Sendable {
        fileprivate let taken: [(budget: Budget, departure: TokenBucket.Departure)]
    }

    let store: any BudgetStore
    let clock: any ClientClock
    let logger: Logger

    /// Waits until every budget has a token, in the order of arrival.
    ///
    /// Errors: `WaitTooLong` when a turn would come after the deadline; `CancellationError`, and then no token is lost.
    func turn(under budgets: [Budget], deadline: Date, first: Bool) async throws -> Permit {
        var taken: [(budget: Budget, departure: TokenBucket.Departure)] = []
        do {
            for budget in budgets {
                taken.append((budget, try await turn(at: budget, deadline: deadline, first: first)))
            }
        } catch {
            try await giveBack(Permit(taken: taken))
            throw error
        }
        return Permit(taken: taken)
    }

    private func turn(at budget: Budget, deadline: Date, first: Bool) async throws -> TokenBucket.Departure {
        let id = UUID()
        var isWaiting = false
        do {
            // Ends by the deadline at the latest: every look is later than the one before.
            while true {
                try Task.checkCancellation()
                let now = clock.now
                let answer = try await store.update(budget.key, plan: budget.plan) {
                    $0.ask(id, deadline: deadline, first: first, at: now)
                }
                switch answer {
                case .go(let departure): return departure
                case .tooLate(let turn): throw WaitTooLong(turn: turn, now: now)
                case .wait(let until, _):
                    if !isWaiting {
                        logger.debug("waiting for a turn", metadata: ["operation": "\(budget.key.operation)"])
                    }
                    isWaiting = true
                    try await clock.sleep(for: .seconds(until.timeIntervalSince(now)))
                }
            }
        } catch {
            if isWaiting { try await store.update(budget.key, plan: budget.plan) { $0.leave(id) } }
            throw error
        }
    }

    /// Puts tokens back that were taken for nothing.
    func giveBack(_ permit: Permit) async throws {
        for (budget, departure) in permit.taken {
            try await store.update(budget.key, plan: budget.plan) { $0.giveBack(departure) }
        }
    }

    /// Counts a reply: when it came, the rate it told, and whether it was a refusal for too many calls.
    func settle(_ permit: Permit, sent: Date, replied: Date, told rate: Double?, refused: Bool) async throws {
        for (index, (budget, departure)) in permit.taken.enumerated() {
            try await store.update(budget.key, plan: budget.plan) { bucket in
                // What the header tells is the plan of application and seller together, which comes first.
                if index == 0, let rate { bucket.learn(rate: rate, at: replied) }
                bucket.settle(departure, sent: sent, replied: replied)
                if refused { bucket.refused(at: replied) } else { bucket.granted(at: replied) }
            }
        }
    }
}

/// That a call's turn would come after the time it may wait.
struct WaitTooLong: Error, Sendable {
    let turn: Date
    let now: Date

    /// Whole seconds from now until the turn.
    var seconds: Int { Int(turn.timeIntervalSince(now).rounded(.up)) }
}
