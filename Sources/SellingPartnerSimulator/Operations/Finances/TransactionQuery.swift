/// What a call of listTransactions asks for. A page token holds the moment of the first page, so that what is posted
/// while somebody turns the pages moves nothing.
struct TransactionQuery {
    private let account: SellerAccount.ID
    private let stores: [StoreID]
    private let after: Moment?
    private let before: Moment
    private let status: String?
    private let identifier: (name: String, value: String)?
    private let asOf: Moment
    let offset: Int
    let isFirst: Bool
    private let arguments: String

    /// Errors: 400 as the model and facts §10 say.
    init(_ call: OperationCall, _ world: World) throws {
        account = try call.requireAccount()
        stores = try call.stores("marketplaceId", of: world, max: 1) ?? world.stores(of: account)
        status = call.query("transactionStatus")
        identifier = try Self.identifier(call)
        after = try call.moment("postedAfter")
        let names = [
            "postedAfter", "postedBefore", "marketplaceId", "transactionStatus", "relatedIdentifierName",
            "relatedIdentifierValue",
        ]
        let given = names.map { call.query($0) ?? "" }.joined(separator: "|")
        if let token = call.query("nextToken") {
            let read = try PageToken(token, call, seed: world.options.seed)
            let parts = read.arguments.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1] == given, let seconds = Int64(parts[0]) else {
                throw OperationRefusal.invalid(
                    "The arguments differ from those of the nextToken.", details: "nextToken")
            }
            asOf = Moment(seconds)
            offset = read.offset
            isFirst = false
            arguments = read.arguments
        } else {
            asOf = call.now
            offset = 0
            isFirst = true
            arguments = "\(call.now.seconds)@\(given)"
        }
        before = try call.moment("postedBefore") ?? asOf - 2 * Moment.minute
        try check(call)
    }

    private func check(_ call: OperationCall) throws {
        let latest = asOf - 2 * Moment.minute
        guard after != nil || identifier != nil else {
            throw OperationRefusal.invalid("postedAfter is required when no related identifier is given.")
        }
        if let after, after > latest {
            throw OperationRefusal.invalid(
                "postedAfter must be more than two minutes before now.", details: "postedAfter")
        }
        guard before <= latest else {
            throw OperationRefusal.invalid(
                "postedBefore must be more than two minutes before now.", details: "postedBefore")
        }
        if let after, before <= after {
            throw OperationRefusal.invalid("postedBefore must be later than postedAfter.", details: "postedBefore")
        }
        if let status, !["DEFERRED", "RELEASED", "DEFERRED_RELEASED"].contains(status) {
            throw OperationRefusal.invalid("transactionStatus \(status) is not valid.", details: "transactionStatus")
        }
    }

    private static func identifier(_ call: OperationCall) throws -> (name: String, value: String)? {
        let name = call.query("relatedIdentifierName")
        let value = call.query("relatedIdentifierValue")
        guard (name == nil) == (value == nil) else {
            throw OperationRefusal.invalid("relatedIdentifierName and relatedIdentifierValue belong together.")
        }
        guard let name, let value else { return nil }
        guard ["FINANCIAL_EVENT_GROUP_ID", "ORDER_ID"].contains(name) else {
            throw OperationRefusal.invalid("relatedIdentifierName \(name) is not supported.")
        }
        return (name, value)
    }

    var hash: UInt64 { SeededRandom.hash(arguments) }

    func token(offset: Int, _ call: OperationCall, _ world: World) -> String {
        PageToken(call, arguments: arguments, offset: offset).text(seed: world.options.seed)
    }

    /// All that is asked for, ready to be cut into pages. A window of more than 180 days holds nothing, as Amazon says.
    func found(in world: World) -> [TransactionPlace] {
        if let after, before.seconds - after.seconds > 180 * Moment.day { return [] }
        return world.transactionPlaces(of: stores, at: asOf) { place, posting, ledger in
            if let after, place.posted < after { return false }
            guard place.posted < before else { return false }
            if let status, place.status.rawValue != status { return false }
            guard let identifier else { return true }
            if identifier.name == "ORDER_ID" {
                return posting.order.map { ledger.orders[$0].id == identifier.value } ?? false
            }
            return world.transaction(place).groupID == identifier.value
        }
    }

    func json(_ place: TransactionPlace, in world: World) -> SimulatedJSON {
        let ledger = world.ledgers[place.store.index]
        return TransactionJSON(world: world, ledger: ledger, transaction: world.transaction(place), now: asOf).json
    }
}
