package import AcornStore
import FinancesV20240619
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// Balances as Amazon tells them, with what each is made of.
///
/// Source: Finances 2024-06-19 `listBalances`: a tree, TOTAL = AVAILABLE + RESERVED and so on.
package struct BalancesPipeline: PassPipeline {
    package static let resource = "balances"
    package static let everySeconds: Int64 = 21_600

    package init() {}

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let reply = try await work.reply(to: FinancesV20240619.ListBalances(nextToken: token))
        let rows = try reply.rows(reply.value.balances, "balances")
        return WindowReply(
            fetched: FetchedReply(FinancesV20240619.ListBalances.descriptor, [:], reply, work),
            token: reply.value.nextToken, ids: rows.map(name))
    }

    private func name(_ balance: FinancesV20240619.Balance) -> String {
        [
            balance.partnerMetadata?.marketplaceId, balance.partnerMetadata?.accountType,
            balance.balanceType?.rawValue, balance.amount?.currencyCode,
        ].map { $0 ?? "" }.joined(separator: " ")
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(FinancesV20240619.ListBalancesResponse.self)
        let facts = PayoutFacts(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        var count = 0
        for balance in told.balances ?? [] {
            let metadata = balance.partnerMetadata
            let place = [metadata?.marketplaceId, metadata?.accountType].map { $0 ?? "" }
            try intake.take(place.joined(separator: " ")) {
                for fact in try tree(balance, place, at: WireTime.micros(balance.asOfDate) ?? reply.receivedAt) {
                    try facts.put(fact, seenAt: reply.receivedAt, entry: reply.entry)
                    count += 1
                }
            }
        }
        return count
    }

    /// A balance and those it is made of.
    private static func tree(
        _ balance: FinancesV20240619.Balance, _ place: [String], at time: Int64
    ) throws -> [BalanceFact] {
        var facts = [
            BalanceFact(
                marketplaceID: place[0], accountType: place[1],
                balanceType: balance.balanceType?.rawValue ?? "UNKNOWN",
                amountMicros: try WireMoney.micros(present(balance.amount?.currencyAmount, "amount"), "amount"),
                currency: try present(balance.amount?.currencyCode, "amount.currencyCode"), asOfAt: time)
        ]
        for part in balance.balances ?? [] { facts += try tree(part, place, at: time) }
        return facts
    }
}
