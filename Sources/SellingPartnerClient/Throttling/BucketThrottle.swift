import Foundation
import Logging

/// Makes calls wait for their turn under the buckets of a `BudgetStore`, in the order of their coming.
struct BucketThrottle: Throttle {
    let store: any BudgetStore
    let clock: any ClientClock
    let logger: Logger

    func turn(_ request: TurnRequest) async throws -> any Turn {
        var taken: [BucketTurn.Taken] = []
        do {
            for budget in request.budgets {
                taken.append((budget, try await turn(at: budget, request)))
            }
        } catch {
            try await turn(taken).giveBack()
            throw error
        }
        return turn(taken)
    }

    private func turn(_ taken: [BucketTurn.Taken]) -> BucketTurn { BucketTurn(store: store, taken: taken) }

    private func turn(at budget: TurnRequest.Budget, _ request: TurnRequest) async throws -> TokenBucket.Departure {
        let id = UUID()
        var isWaiting = false
        do {
            // Ends by the deadline at the latest: every look is later than the one before.
            while true {
                try Task.checkCancellation()
                let now = clock.now
                let answer = try await store.update(budget.key, plan: budget.plan) {
                    $0.ask(id, deadline: request.deadline, first: request.isRepeated, at: now)
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
}

/// Tokens taken out of buckets for one attempt.
private struct BucketTurn: Turn {
    typealias Taken = (budget: TurnRequest.Budget, departure: TokenBucket.Departure)

    let store: any BudgetStore
    let taken: [Taken]

    func giveBack() async throws {
        for (budget, departure) in taken {
            try await store.update(budget.key, plan: budget.plan) { $0.giveBack(departure) }
        }
    }

    func settle(_ report: TurnReport) async throws {
        for (index, (budget, departure)) in taken.enumerated() {
            try await store.update(budget.key, plan: budget.plan) { bucket in
                // What the header tells is the plan of application and seller together, which comes first.
                if index == 0, let rate = report.toldRate { bucket.learn(rate: rate, at: report.replied) }
                bucket.settle(departure, sent: report.sent, replied: report.replied)
                if report.wasRefused {
                    bucket.refused(at: report.replied)
                } else {
                    bucket.granted(at: report.replied)
                }
            }
        }
    }
}
