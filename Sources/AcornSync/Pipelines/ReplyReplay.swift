import AcornCore
package import AcornStore
import Foundation
import SellingPartnerClient

/// Derives what pipelines keep from archived replies anew.
///
/// Versions of transactions are counted in the order of replies, so that everything is removed first and then told
/// again from the beginning: until the replay is through, an account has only a part of its facts.
package struct ReplyReplay: ReplayRule {
    private typealias Take = @Sendable (ArchivedReply, any SQLConnection) throws -> Int

    package let kinds = [ArchiveKind.reply]

    package init() {}

    /// By the operation's id.
    private static let takes: [String: Take] = [
        "OrdersV20260101.searchOrders": OrdersPipeline.take,
        "OrdersV20260101.getOrder": { reply, connection in
            try OrderRefresh.take(reply, connection)
            return 1
        },
        "ListingsItemsV20210801.searchListingsItems": ListingsPipeline.take,
        "CatalogItemsV20220401.searchCatalogItems": CatalogPipeline.take,
        "FbaInventoryV1.getInventorySummaries": InventoryPipeline.take,
        "FinancesV20240619.listTransactions": TransactionsPipeline.take,
        "FinancesV20240619.listBalances": BalancesPipeline.take,
        "TransfersV20240601.listPayouts": PayoutsPipeline.take,
        "TransfersV20240601.listExpectedPayouts": ExpectedPayoutsPipeline.take,
        "SellersV1.getMarketplaceParticipations": ParticipationsPipeline.take,
        "ReportsV20210630.getReports": SettlementReportsPipeline.take,
    ]

    /// Tables that hold nothing but what replies told, in the order in which they may be emptied.
    package static let tables = [
        "order_items", "orders", "inventory", "listings", "catalog_items", "transaction_changes",
        "transaction_breakdowns", "transactions", "payouts", "expected_payouts", "balances", "quarantined_facts",
    ]

    package func begin(_ kind: ArchiveKind, _ key: AccountKey, _ connection: any SQLConnection) throws {
        try ReportedOrders.removeAll(connection, key, told: .byReplies)
        for table in Self.tables where !ReportedOrders.tables.contains(table) {
            // What reports told stays.
            let others = table == "quarantined_facts" ? " AND resource NOT IN (\(ReportSpec.resourceList))" : ""
            try connection.execute(
                "DELETE FROM \(table) WHERE environment = $1 AND account = $2\(others)", key.values)
        }
    }

    /// Tells the store again what a reply told; replies of other operations hold no facts.
    package func replay(
        _ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection
    ) throws -> Int64 {
        // Other replies, such as those of a person's own calls, hold no facts of a pipeline.
        guard let operation = entry.operation, let take = Self.takes[operation] else { return 0 }
        var body = Data()
        body.reserveCapacity(Int(entry.bytes))
        try Archive(connection, key).read(entry: entry.entry) { body.append(contentsOf: $0) }
        let reply = ArchivedReply(
            key: key, entry: entry.entry, body: body, request: Self.parameters(entry.request ?? ""),
            receivedAt: entry.receivedAt.secondsSince1970 * WireTime.second)
        do { return Int64(try take(reply, connection)) } catch let error as DecodingError {
            throw ReplayFailure("the reply of \(operation) has another shape than its model: \(Self.place(error))")
        } catch let fault as UnreadableFact { throw ReplayFailure("\(fault)") } catch let error as SellingPartnerError {
            throw ReplayFailure("\(error)")
        }
    }

    /// Reads what `FetchedReply.text` writes.
    static func parameters(_ text: String) -> [String: String] {
        var values: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { continue }
            values[String(sides[0])] = sides[1].removingPercentEncoding ?? String(sides[1])
        }
        return values
    }

    /// Where it went wrong, without what stands there.
    private static func place(_ error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return path.map(\.stringValue).joined(separator: ".")
    }
}
