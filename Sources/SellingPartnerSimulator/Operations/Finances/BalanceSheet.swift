/// What Amazon owes the seller in one store and account at a moment.
///
/// Source: Finances 2024-06-19 `Balance`: RESERVED = DEFERRED + ACCOUNT_LEVEL_RESERVE, TOTAL = AVAILABLE + RESERVED
/// (`facts/settlements.md` §12).
struct BalanceSheet: Sendable, Hashable {
    static let kinds = ["AVAILABLE", "RESERVED", "ACCOUNT_LEVEL_RESERVE", "DEFERRED", "TOTAL"]

    let store: SellerStore
    let type: AccountType
    let available: Int64
    let deferred: Int64
    let accountLevelReserve: Int64
    var reserved: Int64 { deferred + accountLevelReserve }
    var total: Int64 { available + reserved }

    init(_ ledger: StoreLedger, _ type: AccountType, at moment: Moment) {
        store = ledger.store
        self.type = type
        let chain = ledger.chain(type)
        // Closed at that moment: what came after is not known yet.
        let closed = (chain?.settlements ?? []).filter { $0.end <= moment }.count
        var open: Int64 = 0
        var waiting: Int64 = 0
        for (index, posting) in ledger.postings.enumerated() where posting.account == type {
            let settled = ledger.settledBy[index]
            if settled >= 0, settled < closed { continue }
            if posting.kind == .reserveHeld { continue }
            if posting.released <= moment {
                open += posting.total
            } else if posting.posted <= moment {
                waiting += posting.total
            }
        }
        let holds = type == .standard && ledger.store.account == .northAmerica && ledger.store.isFirstOfAccount
        accountLevelReserve = holds ? max(0, open) / 25 : 0
        available = open - accountLevelReserve
        deferred = waiting
    }

    /// The balances asked for; RESERVED with what it consists of.
    func json(_ world: World, wanted: String?, asOf: Moment?, now: Moment) -> [SimulatedJSON] {
        func one(_ kind: String, _ amount: Int64, _ parts: [SimulatedJSON] = []) -> SimulatedJSON {
            let profile = store.profile
            return .members([
                "partnerMetadata": FinancesOperations.partner(store, type, world), "balanceType": .string(kind),
                "amount": [
                    "currencyAmount": .number(profile.text(amount)), "currencyCode": .string(profile.currency),
                ],
                "balances": parts.isEmpty ? nil : .array(parts), "asOfDate": asOf.map { .string($0.dateText) },
                "lastUpdatedTime": .string(now.iso),
            ])
        }
        let deferredPart = one("DEFERRED", deferred)
        let reservePart = one("ACCOUNT_LEVEL_RESERVE", accountLevelReserve)
        switch wanted {
        case "DEFERRED": return [deferredPart]
        case "ACCOUNT_LEVEL_RESERVE": return [reservePart]
        case "RESERVED": return [one("RESERVED", reserved, [deferredPart, reservePart])]
        case "AVAILABLE": return [one("AVAILABLE", available)]
        case "TOTAL": return [one("TOTAL", total)]
        default:
            return [
                one("TOTAL", total), one("AVAILABLE", available),
                one("RESERVED", reserved, [deferredPart, reservePart]),
            ]
        }
    }
}
