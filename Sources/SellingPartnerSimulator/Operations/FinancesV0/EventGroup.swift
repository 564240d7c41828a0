/// A settlement, closed or open, as Finances v0 shows it.
enum EventGroup {
    /// The groups of a store's account that had begun by `now`.
    static func all(
        _ ledger: StoreLedger, _ type: AccountType, _ world: World, at now: Moment
    ) -> [(start: Moment, json: SimulatedJSON)] {
        guard let chain = ledger.chain(type) else { return [] }
        var groups: [(start: Moment, json: SimulatedJSON)] = []
        var carried: Int64 = 0
        for settlement in chain.settlements {
            groups.append((settlement.start, closed(settlement, ledger, beginning: carried, at: now)))
            carried = min(0, settlement.total)
        }
        let names = world.names(ledger.store, type, openedAt: chain.openedAt)
        let sheet = BalanceSheet(ledger, type, at: now)
        groups.append(
            (
                chain.openedAt,
                [
                    "FinancialEventGroupId": .string(names.group), "ProcessingStatus": "Open",
                    "OriginalTotal": money(sheet.available + sheet.accountLevelReserve, ledger.store.profile),
                    "BeginningBalance": money(carried, ledger.store.profile),
                    "FinancialEventGroupStart": .string(chain.openedAt.iso),
                ]
            ))
        return groups
    }

    /// The ids of all groups of a store's account.
    static func ids(_ ledger: StoreLedger, _ type: AccountType, _ world: World) -> [String] {
        guard let chain = ledger.chain(type) else { return [] }
        return chain.settlements.map(\.groupID) + [world.names(ledger.store, type, openedAt: chain.openedAt).group]
    }

    private static func closed(
        _ settlement: Settlement, _ ledger: StoreLedger, beginning: Int64, at now: Moment
    ) -> SimulatedJSON {
        let store = ledger.store.profile
        let status = Payout(settlement, ledger.store).history(at: now).last?.status ?? "STARTED"
        let words = ["PAID": "Succeeded", "FAILED": "Failed", "NO_PAYOUT": "Unknown"]
        var trace: String?
        switch settlement.transfer {
        case .paid(let id, _), .failed(let id, _): trace = settlement.deposit <= now ? id : nil
        case .none: break
        }
        return .members([
            "FinancialEventGroupId": .string(settlement.groupID), "ProcessingStatus": "Closed",
            "FundTransferStatus": .string(words[status] ?? "Processing"),
            "OriginalTotal": money(settlement.total, store), "ConvertedTotal": money(settlement.total, store),
            "FundTransferDate": .string(settlement.end.iso), "TraceId": trace.map { .string($0) },
            "AccountTail": .string(Payout.tail(ledger.store)), "BeginningBalance": money(beginning, store),
            "FinancialEventGroupStart": .string(settlement.start.iso),
            "FinancialEventGroupEnd": .string(settlement.end.iso),
        ])
    }

    static func money(_ amount: Int64, _ store: StoreProfile) -> SimulatedJSON {
        ["CurrencyCode": .string(store.currency), "CurrencyAmount": .number(store.text(amount))]
    }
}
