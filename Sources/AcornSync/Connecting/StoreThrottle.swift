import AcornStore
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// Gives a client its turns out of the buckets in the store, which all workers share and which outlive them.
struct StoreThrottle: Throttle {
    let budgets: Budgets
    let environment: HubEnvironment
    /// 0 where the seller is not known yet.
    let account: Int64
    let application: Int64
    let region: String
    let priority: JobPriority
    let clock: any ClientClock

    func turn(_ request: TurnRequest) async throws -> any Turn {
        do {
            let permit = try await budgets.turn(
                under: request.budgets.map(budget), priority: priority(of: request), within: request.patience,
                hasAsked: request.hasAsked)
            return StoreTurn(budgets: budgets, permit: permit, taken: .now)
        } catch let late as BudgetTooLate {
            let now = clock.now
            throw WaitTooLong(turn: now.addingTimeInterval(Double(late.turnInMicros) * 1e-6), now: now)
        }
    }

    /// Who was refused after having had its turn goes before others of its kind.
    private func priority(of request: TurnRequest) -> JobPriority {
        guard request.isRepeated else { return priority }
        return JobPriority(rawValue: priority.rawValue - 1) ?? priority
    }

    private func budget(_ asked: TurnRequest.Budget) -> Budget {
        // A cap of the whole application, and a call without a seller, belong to no account.
        let key = AcornStore.BudgetKey(
            environment: environment.rawValue, account: asked.key.account == nil ? 0 : account,
            application: application, region: region, operation: asked.key.operation)
        return Budget(
            key,
            BudgetPlan(intervalMicros: Self.intervalMicros(rate: asked.plan.rate), burst: Int64(asked.plan.burst)))
    }

    /// What one token takes to come, never less than the rate allows.
    static func intervalMicros(rate: Double) -> Int64 {
        guard rate.isFinite, rate > 0 else { return intervalMicros(rate: UsagePlan.assumed.rate) }
        // A rate that is written with few digits is meant as it stands: 0.2 is five seconds, not a microsecond more.
        let micros = 1_000_000 / rate
        let nearest = micros.rounded()
        let whole = abs(nearest - micros) < 1e-6 * micros ? nearest : micros.rounded(.up)
        return Int64(min(whole, 1e15))
    }
}

/// Tokens taken out of the store for one attempt.
private struct StoreTurn: Turn {
    let budgets: Budgets
    let permit: BudgetPermit
    /// When the turn had come. What passes from here to the reply is how late the call may have arrived: renewing a
    /// token in between counts, too.
    let taken: ContinuousClock.Instant

    func giveBack() async throws {
        // A cancelled task cannot write, so this part of it is a task of its own.
        try await Task { try await budgets.giveBack(permit) }.value
    }

    func settle(_ report: TurnReport) async throws {
        var counted = BudgetReport(roundTripMicros: taken.duration(to: .now).micros)
        counted.toldIntervalMicros = report.toldRate.map(StoreThrottle.intervalMicros)
        counted.wasRefused = report.wasRefused
        try await Task { [counted] in try await budgets.report(permit, counted) }.value
    }
}
