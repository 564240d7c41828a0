import SellingPartnerAPI

/// Finances API 2024-06-19: transactions, balances and summaries.
///
/// Source: the model; facts §10, `facts/settlements.md` §8.
enum FinancesOperations {
    static let all: [String: OperationHandler] = [
        "FinancesV20240619.listTransactions": listTransactions,
        "FinancesV20240619.listBalances": listBalances,
        "FinancesV20240619.listSummary": listSummary,
    ]

    static let pageSize = 500

    // MARK: Transactions

    private static func listTransactions(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply
    {
        let world = simulation.world
        let query = try TransactionQuery(call, world)
        let found = query.found(in: world)
        var payload: [(String, SimulatedJSON)] = []
        // Now and then a page is empty although others follow (the model says that it can be).
        let isEmptyPage =
            query.isFirst && !found.isEmpty && SeededRandom.mixed(query.hash ^ world.options.seed) % 5 == 0
        let page = isEmptyPage ? [] : Array(found.dropFirst(query.offset).prefix(pageSize))
        payload.append(("transactions", .array(page.map { query.json($0, in: world) })))
        let end = query.offset + page.count
        if end < found.count {
            payload.append(("nextToken", .string(query.token(offset: end, call, world))))
        }
        return OperationReply(["payload": .object(payload.map { SimulatedJSON.Member(name: $0, value: $1) })])
    }

    // MARK: Balances

    private static func listBalances(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let wanted = call.query("balanceType")
        if let wanted, !BalanceSheet.kinds.contains(wanted) {
            throw OperationRefusal.invalid("balanceType \(wanted) is not valid.", details: "balanceType")
        }
        var asOf: Moment?
        if let text = call.query("asOfDate") {
            guard text.utf8.count == 10, let day = Moment(iso: text) else {
                throw OperationRefusal.invalid("asOfDate must be an ISO 8601 date.", details: "asOfDate")
            }
            guard day < call.now else { throw OperationRefusal.invalid("asOfDate is in the future.") }
            asOf = day
        }
        let at = asOf.map { min($0 + Moment.day - 1, call.now) } ?? call.now
        var balances: [SimulatedJSON] = []
        for (store, type) in try accounts(call, world) {
            let sheet = BalanceSheet(world.ledgers[store.index], type, at: at)
            balances += sheet.json(world, wanted: wanted, asOf: asOf, now: call.now)
        }
        return OperationReply(["balances": .array(balances)])
    }

    /// The stores and account types that a call asks for.
    static func accounts(_ call: OperationCall, _ world: World) throws -> [(store: StoreID, type: AccountType)] {
        let stores = try call.stores("marketplaceIds", of: world) ?? world.stores(of: call.requireAccount())
        var types = AccountType.allCases
        if let text = call.query("accountType") { types = types.filter { $0.rawValue == text } }
        return stores.flatMap { store in types.map { (store, $0) } }
    }

    // MARK: Summaries

    private static func listSummary(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let name = call.query("relatedIdentifierName")
        if let name, name != "SETTLEMENT_ID" {
            throw OperationRefusal.invalid("relatedIdentifierName \(name) is not supported.")
        }
        guard (name == nil) == (call.query("relatedIdentifierValue") == nil) else {
            throw OperationRefusal.invalid("relatedIdentifierName and relatedIdentifierValue belong together.")
        }
        let id = call.query("relatedIdentifierValue")
        let (start, end) = (try call.moment("periodStart"), try call.moment("periodEnd"))
        var summaries: [SimulatedJSON] = []
        for (store, type) in try accounts(call, world) {
            let ledger = world.ledgers[store.index]
            for settlement in ledger.chain(type)?.settlements ?? [] where settlement.end <= call.now {
                if let id, settlement.id != id { continue }
                if let start, settlement.end < start { continue }
                if let end, settlement.start > end { continue }
                summaries.append(summary(settlement, ledger, world))
            }
        }
        return OperationReply(["summaries": .array(summaries)])
    }

    private static func summary(_ settlement: Settlement, _ ledger: StoreLedger, _ world: World) -> SimulatedJSON {
        let store = ledger.store.profile
        let money: (Int64) -> SimulatedJSON = {
            ["currencyAmount": .number(store.text($0)), "currencyCode": .string(store.currency)]
        }
        let lines = settlement.postings.flatMap { ledger.postings[$0].lines }
        return [
            "partnerMetadata": partner(ledger.store, settlement.type, world),
            "netProceeds": money(settlement.total),
            "relatedIdentifiers": [
                ["relatedIdentifierName": "SETTLEMENT_ID", "relatedIdentifierValue": .string(settlement.id)]
            ],
            "breakdowns": BreakdownTree(lines, isVAT: store.withholdsVAT).transaction.json(money),
            "periodStart": .string(settlement.start.iso), "periodEnd": .string(settlement.end.iso),
        ]
    }

    /// Whose money it is.
    static func partner(_ store: SellerStore, _ type: AccountType, _ world: World) -> SimulatedJSON {
        [
            "partnerId": .string(world.accounts[store.account]?.sellingPartnerID ?? ""),
            "accountType": .string(type.rawValue), "marketplaceId": .string(store.profile.marketplaceID),
        ]
    }
}
