package import AcornStore
import Foundation
import SellingPartnerAPI

/// One resource of an account or a store: how far it is, and how long the rest takes.
package struct SyncLine: Sendable {
    package let resource: SyncResource
    package let key: AccountKey
    /// A marketplace id; empty for the whole account.
    package let scope: String
    package var state: SyncState?
    /// Spans that are not proven yet, and all spans.
    package var windowsOpen: Int64 = 0
    package var windowsAll: Int64 = 0
    /// Documents that are known and not fetched yet; of the catalogue, calls for items that are due.
    package var documentsWaiting: Int64 = 0
    /// Facts that were told and cannot be read.
    package var quarantined: Int64 = 0
    /// Calls that its open spans still take, as far as can be said.
    var pagesLeft: Int64 = 0
    /// Spans that Amazon could not tell, the newest first, at most ten.
    package var unknown: [SyncWindow] = []
    /// Columns of the newest report that nobody here knows.
    package var unknownColumns: String?
    /// When the last call can be made under the usage plan, in microseconds since 1970.
    package var planEndsAt: Int64?

    init(_ resource: SyncResource, _ key: AccountKey, scope: String) {
        self.resource = resource
        self.key = key
        self.scope = scope
    }

    /// Calls that are still to be made, as far as can be said.
    package var callsLeft: Int64 { pagesLeft + documentsWaiting }

    /// How the resources of an account stand.
    package static func all(
        _ account: ConnectedAccount, _ resources: [SyncResource], in store: Store, now: Int64
    ) async throws -> [SyncLine] {
        let key = account.key
        return try await store.read { connection in
            let states = try SyncStates(connection, key).all()
            let quarantined = try QuarantinedFacts.counts(connection, key)
            let orders = try ExpectedRows(connection, key, OrdersPipeline.resource).spans()
            return try resources.flatMap { resource in
                let lines = resource.lines(key, marketplaceIDs: account.participating.map(\.marketplaceID))
                return try lines.map { place in
                    var line = SyncLine(resource, key, scope: place.marketplaceId)
                    line.state = states.first { $0.resource == resource.name && $0.scope == line.scope }
                    let windows = SyncWindows(connection, key, resource.name, scope: line.scope)
                    (line.windowsOpen, line.windowsAll) = try windows.counts()
                    if line.windowsOpen > 0 { line.pagesLeft = try line.forecast(windows, orders).calls }
                    if resource.name == SettlementReportsPipeline.resource {
                        line.documentsWaiting = try ReportFacts(connection, key)
                            .counts(SettlementReportsPipeline.reportType).waiting
                    }
                    if resource.name == CatalogPipeline.resource {
                        let due = try CatalogFacts(connection, key).dueCount(line.scope, by: now)
                        line.documentsWaiting = (due + Int64(CatalogPipeline.batch) - 1) / Int64(CatalogPipeline.batch)
                    }
                    if let spec = ReportSpec.named(resource.name) {
                        line.unknown = try windows.all(.unknown, limit: 10)
                        line.unknownColumns = try ReportFacts(connection, key).unknownColumns(spec.type)
                    }
                    line.quarantined = quarantined[resource.name] ?? 0
                    line.planEndsAt = try line.planEnd(account, connection, now: now)
                    return line
                }
            }
        }
    }

    private func forecast(_ windows: SyncWindows, _ orders: [ExpectedSpan]) throws -> PageForecast {
        var forecast = PageForecast()
        forecast.proven = try windows.newest(Self.windowsMax, areProven: true)
        forecast.open = try windows.newest(Self.windowsMax, areProven: false)
        forecast.orders = orders
        forecast.fullPageRows = state?.fullPageRows ?? 0
        forecast.isOfOrders = resource.name == OrdersPipeline.resource
        forecast.goesWithOrders = forecast.isOfOrders || resource.name == TransactionsPipeline.resource
        if forecast.isOfOrders { forecast.fullPageRows = Int64(OrdersPipeline.pageSize) }
        return forecast
    }

    /// As many windows as two years make, with the days that are collected again.
    private static let windowsMax = 400

    /// When the last of the calls that are left may be made: a bucket that is full at some moment has given its last
    /// token of `n` more a burst earlier than it would be full again.
    private func planEnd(
        _ account: ConnectedAccount, _ connection: any SQLConnection, now: Int64
    ) throws -> Int64? {
        let calls = callsLeft
        guard calls > 0 else { return nil }
        let operation = resource.operation
        let row = try connection.first(
            """
            SELECT interval_micros, burst, full_at FROM budgets
            WHERE environment = $1 AND account = $2 AND application = $3 AND region = $4 AND operation = $5
            """,
            key.values + [
                .init(account.authorization.application), .text(account.authorization.account.region),
                .text(operation.id),
            ]
        ) { (try $0.integer(0), try $0.integer(1), try $0.integer(2)) }
        let plan = operation.usagePlan
        let (interval, burst, full) =
            row ?? (StoreThrottle.intervalMicros(rate: plan.rate), Int64(plan.burst), now)
        let (time, isTooLong) = calls.multipliedReportingOverflow(by: interval)
        return isTooLong ? .max : max(now, max(now, full) + time - burst * interval)
    }
}
