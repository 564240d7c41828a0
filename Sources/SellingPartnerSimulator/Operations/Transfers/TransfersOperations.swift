import SellingPartnerAPI

/// Transfers API 2024-06-01: payouts made and payouts to come.
enum TransfersOperations {
    static let all: [String: OperationHandler] = [
        "TransfersV20240601.listPayouts": listPayouts,
        "TransfersV20240601.listExpectedPayouts": listExpectedPayouts,
        "TransfersV20240601.getPaymentMethods": getPaymentMethods,
        "TransfersV20240601.initiatePayout": initiatePayout,
    ]

    private static let pageSize = 100

    /// Stores in which a payout can be asked for, and its way of payment. Source: the model (`MarketplaceId`).
    private static let onDemandStores: Set<String> = ["DE", "FR", "IT", "ES", "SE", "NL", "PL", "BE"]

    private static func listPayouts(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let (after, before) = (try call.moment("createdAfter"), try call.moment("createdBefore"))
        let id = call.query("payoutId")
        let names = ["marketplaceIds", "createdAfter", "createdBefore", "payoutId", "accountType"]
        let arguments = names.map { call.query($0) ?? "" }.joined(separator: "|")
        var offset = 0
        if let text = call.query("nextToken") {
            let token = try PageToken(text, call, seed: world.options.seed)
            guard token.arguments == arguments else {
                throw OperationRefusal.invalid("The nextToken is of another call.")
            }
            offset = token.offset
        }
        var payouts: [(created: Moment, json: SimulatedJSON)] = []
        for (store, type) in try FinancesOperations.accounts(call, world) {
            let ledger = world.ledgers[store.index]
            for settlement in ledger.chain(type)?.settlements ?? [] where settlement.end <= call.now {
                if let after, settlement.end < after { continue }
                if let before, settlement.end >= before { continue }
                let payout = Payout(settlement, ledger.store)
                if let id, payout.id != id { continue }
                payouts.append((settlement.end, payout.json(world, at: call.now)))
            }
        }
        // Oldest first: new ones are added at the end, so pages stay where they are.
        payouts.sort { $0.created < $1.created }
        let page = payouts.dropFirst(offset).prefix(pageSize)
        let end = offset + page.count
        let next =
            end < payouts.count
            ? PageToken(call, arguments: arguments, offset: end).text(seed: world.options.seed) : nil
        return OperationReply(
            .members(["payouts": .array(page.map(\.json)), "nextToken": next.map { .string($0) }]))
    }

    private static func listExpectedPayouts(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let world = simulation.world
        let payouts = try FinancesOperations.accounts(call, world).map { store, type in
            expected(world.ledgers[store.index], type, world, at: call.now)
        }
        return OperationReply(["expectedPayouts": .array(payouts)])
    }

    /// What the open period would pay as things stand.
    private static func expected(
        _ ledger: StoreLedger, _ type: AccountType, _ world: World, at now: Moment
    ) -> SimulatedJSON {
        let store = ledger.store
        let sheet = BalanceSheet(ledger, type, at: now)
        let chain = ledger.chain(type)
        let opened = chain?.openedAt ?? now
        let closes = chain?.closesAt ?? now
        let isPaid = sheet.available > 0
        let names = world.names(store, type, openedAt: opened)
        return .members([
            "partnerMetadata": FinancesOperations.partner(store, type, world),
            "amount": isPaid ? Payout.money(sheet.available, store.profile) : nil,
            "status": .string(isPaid ? "SCHEDULED" : "NO_PAYOUT_EXPECTED"),
            "period": ["startDate": .string(opened.iso), "endDate": .string(closes.iso)],
            "scheduledDate": isPaid ? .string((closes + 2 * Moment.day).iso) : nil,
            "accountTail": isPaid ? .string(Payout.tail(store)) : nil,
            "paymentMethod": isPaid ? "BANK_ACCOUNT" : nil,
            "relatedIdentifiers": [
                ["relatedIdentifierName": "SETTLEMENT_ID", "relatedIdentifierValue": .string(names.id)]
            ],
        ])
    }

    private static func getPaymentMethods(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let world = simulation.world
        _ = try call.require("marketplaceId")
        guard let store = try call.stores("marketplaceId", of: world, max: 1)?.first else {
            throw OperationRefusal.denied
        }
        if let types = call.list("paymentMethodTypes"), !types.contains("BANK_ACCOUNT") {
            return OperationReply(["paymentMethods": []])
        }
        return OperationReply([
            "paymentMethods": [
                [
                    "accountHolderName": "Eichhorn & Co", "paymentMethodId": .string("pm-\(Payout.tail(world[store]))"),
                    "tail": .string(Payout.tail(world[store])), "countryCode": .string(world[store].profile.isoCountry),
                    "paymentMethodType": "BANK_ACCOUNT", "assignmentType": "DEFAULT_DEPOSIT_METHOD",
                ]
            ]
        ])
    }

    /// Closes the open period now and pays it.
    private static func initiatePayout(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        guard let id = call.body?["marketplaceId"]?.string, let text = call.body?["accountType"]?.string else {
            throw OperationRefusal.invalid("marketplaceId and accountType are required.")
        }
        let world = simulation.world
        guard let store = world.stores(of: account).first(where: { world[$0].profile.marketplaceID == id }),
            onDemandStores.contains(world[store].profile.countryCode), let type = AccountType(rawValue: text)
        else { throw OperationRefusal.invalid("No payout can be initiated in this store and account.") }
        guard let group = simulation.world.payOut(store, type, at: call.now) else {
            throw OperationRefusal(
                status: 400, code: "InsufficientPayoutAmount",
                message: "There is nothing to pay out, or a payout was made"
                    + " in the last 24 hours.")
        }
        return OperationReply(["payoutReferenceId": .string(group)])
    }
}
