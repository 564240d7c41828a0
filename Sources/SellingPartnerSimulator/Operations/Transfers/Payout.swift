/// The payout of a settlement as the Transfers API shows it.
///
/// Source: Transfers 2024-06-01 `Payout`; times by `facts/settlements.md` §6 (sent at the deposit date, at the bank one
/// to three days later).
struct Payout {
    let settlement: Settlement
    let store: SellerStore

    init(_ settlement: Settlement, _ store: SellerStore) {
        self.settlement = settlement
        self.store = store
    }

    var id: String { settlement.groupID }

    static func money(_ amount: Int64, _ store: StoreProfile) -> SimulatedJSON {
        ["currencyCode": .string(store.currency), "currencyAmount": .number(store.text(amount))]
    }

    /// The last digits of the bank account.
    static func tail(_ store: SellerStore) -> String { Moment.padded(Int64(317 + store.id.index * 7 % 600), 3) }

    /// What it has been through by `now`, oldest first.
    func history(at now: Moment) -> [(status: String, at: Moment, reason: String?)] {
        var history: [(status: String, at: Moment, reason: String?)] = []
        switch settlement.transfer {
        case .none: history = [("NO_PAYOUT", settlement.end + Moment.hour, nil)]
        case .paid(_, let at):
            history = [
                ("STARTED", settlement.end + Moment.hour, nil), ("IN_TRANSIT", settlement.deposit, nil),
                ("PAID", at, nil),
            ]
        case .failed(_, let at):
            history = [
                ("STARTED", settlement.end + Moment.hour, nil), ("IN_TRANSIT", settlement.deposit, nil),
                ("FAILED", at, "The bank account information on file is invalid."),
            ]
        }
        let passed = history.filter { $0.at <= now }
        return passed.isEmpty ? [("STARTED", settlement.end, nil)] : passed
    }

    private var traceID: String? {
        switch settlement.transfer {
        case .none: nil
        case .paid(let id, _), .failed(let id, _): id
        }
    }

    func json(_ world: World, at now: Moment) -> SimulatedJSON {
        let history = history(at: now)
        let isPaid = settlement.total > 0
        let isSent = history.contains { $0.status == "IN_TRANSIT" }
        return .members([
            "id": .string(id), "partnerMetadata": FinancesOperations.partner(store, settlement.type, world),
            "currentStatus": .string(history.last?.status ?? "STARTED"),
            "statusHistory": .array(
                history.map { entry in
                    .members([
                        "status": .string(entry.status), "lastUpdatedDate": .string(entry.at.iso),
                        "failureReason": entry.reason.map { .string($0) },
                    ])
                }),
            "type": isPaid ? .string(settlement.isOnDemand ? "ON_DEMAND" : "SCHEDULED") : nil,
            "amount": isPaid ? Self.money(settlement.total, store.profile) : nil,
            "accountTail": isPaid ? .string(Self.tail(store)) : nil,
            "paymentMethod": isPaid ? "BANK_ACCOUNT" : nil,
            "creationDate": .string(settlement.end.iso),
            "paymentRail": isPaid ? .string(store.account == .europe ? "SEPA" : "ACH") : nil,
            "traceId": isSent ? traceID.map { .string($0) } : nil,
            "period": ["startDate": .string(settlement.start.iso), "endDate": .string(settlement.end.iso)],
            "relatedIdentifiers": [
                ["relatedIdentifierName": "SETTLEMENT_ID", "relatedIdentifierValue": .string(settlement.id)]
            ],
        ])
    }
}
