package import AcornStore
import Foundation
import OrdersV20260101
import SellingPartnerAPI
import SellingPartnerClient

/// Fetches one order that a notification told of.
///
/// The sync of orders would bring it too, some minutes later. Source: Orders 2026-01-01 `getOrder`.
package struct OrderRefresh: JobHandler {
    package static let kind = "sync.order"
    /// More that wait for one account are fetched a hundred at a time, by the sync of orders.
    static let waitingMax = 100
    private static let parts: [OrdersV20260101.GetOrderIncludedData] = [
        "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT",
    ].map { OrdersV20260101.GetOrderIncludedData(rawValue: $0) }

    private let desk: SyncDesk

    package init(_ desk: SyncDesk) { self.desk = desk }

    package func page(_ job: Job) async throws -> JobPage {
        let key = AccountKey(environment: job.store.environment, account: job.store.account)
        guard let account = try await desk.access.open(key, priority: job.priority) else {
            // What is due is collected when the seller has connected again.
            return { _ in .done }
        }
        let work = PipelineWork(desk: desk, account: account, scope: "", now: desk.now())
        do {
            let reply = try await work.reply(
                to: OrdersV20260101.GetOrder(orderId: job.payload, includedData: Self.parts))
            let fetched = FetchedReply(
                OrdersV20260101.GetOrder.descriptor, ["orderId": job.payload], reply, work)
            return { connection in
                try Self.take(try fetched.keep(connection, key), connection)
                return .done
            }
        } catch let error as SellingPartnerError {
            return try await afterFailure(error, job, work)
        }
    }

    /// Writes what a reply told.
    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws {
        let told = try reply.told(OrdersV20260101.GetOrderResponse.self)
        guard let order = told.order else {
            throw SellingPartnerError(.missingKeys, detail: "the reply has no order")
        }
        let facts = OrderFacts(connection, reply.key)
        try FactIntake(connection, reply, OrdersPipeline.resource)
            .take(order.orderId) {
                let fact = try OrderMapping.fact(order)
                try facts.put(fact, entry: reply.entry)
                try CatalogFacts(connection, reply.key).want(fact.catalogPlaces)
            }
    }

    private func afterFailure(
        _ error: SellingPartnerError, _ job: Job, _ work: PipelineWork
    ) async throws -> JobPage {
        if error.code == .waitTooLong, let turn = error.turn {
            let micros = max(0, WireTime.micros(turn) - WireTime.micros(Date()))
            return { _ in .later(cursor: nil, afterMicros: micros) }
        }
        let failure = SyncFailure(error)
        if error.code == .authorizationLost { try await desk.access.lost(work.account, because: error) }
        guard failure.standing == .failing else {
            // Asking again mends nothing, and the state of orders says what is wrong.
            return { connection in
                _ = try SyncStates(connection, work.key).failed(
                    failure.state(OrdersPipeline.resource, scope: "", at: work.now))
                return .done
            }
        }
        throw JobFailure("order \(job.payload): \(error)")
    }

    // MARK: Putting in line

    /// Puts an order in line unless a job waits that will fetch it later than now. Returns false where too many wait.
    static func enqueue(
        _ orderID: String, _ key: AccountKey, _ queue: JobQueue, _ connection: any SQLConnection
    ) throws -> Bool {
        // A job that runs may have fetched the order before it changed: then another follows it.
        for number in 0..<3 {
            let unique = number == 0 ? orderID : "\(orderID) \(number)"
            switch try JobQueue.openState(key, kind: kind, uniqueKey: unique, connection) {
            case .ready, .delayed: return true
            case .leased: continue
            default: break
            }
            guard try JobQueue.waitingCount(key, kind: kind, upTo: waitingMax, connection) < waitingMax else {
                return false
            }
            let store = JobStore(environment: key.environment, account: key.account)
            var job = NewJob(kind, for: store, payload: orderID, uniqueKey: unique)
            job.attemptsMax = 6
            try queue.enqueue([job], connection)
            return true
        }
        return false
    }
}
