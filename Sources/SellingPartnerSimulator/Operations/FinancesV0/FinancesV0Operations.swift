import SellingPartnerAPI

/// Finances API v0: event groups and events. What is deferred is not here.
///
/// Source: the model; `facts/settlements.md` §8.
enum FinancesV0Operations {
    static let all: [String: OperationHandler] = [
        "FinancesV0.listFinancialEventGroups": listGroups,
        "FinancesV0.listFinancialEventsByGroupId": listByGroup,
        "FinancesV0.listFinancialEventsByOrderId": listByOrder,
        "FinancesV0.listFinancialEvents": listEvents,
    ]

    // MARK: Groups

    private static func listGroups(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let page = try FinancePage(
            call, world, names: ["FinancialEventGroupStartedBefore", "FinancialEventGroupStartedAfter"])
        let before = try call.moment("FinancialEventGroupStartedBefore") ?? page.asOf
        let after = try call.moment("FinancialEventGroupStartedAfter")
        guard before <= page.asOf else {
            throw OperationRefusal.invalid("FinancialEventGroupStartedBefore must not be in the future.")
        }
        var groups: [(start: Moment, json: SimulatedJSON)] = []
        for store in world.stores(of: try call.requireAccount()) {
            for type in AccountType.allCases {
                groups += EventGroup.all(world.ledgers[store.index], type, world, at: page.asOf)
            }
        }
        groups = groups.filter { $0.start < before && after.map { [start = $0.start] in start >= $0 } ?? true }
        groups.sort { $0.start > $1.start }
        let (part, token) = page.cut(groups.map(\.json), world)
        return OperationReply([
            "payload": .members([
                "FinancialEventGroupList": .array(part), "NextToken": token.map { .string($0) },
            ])
        ])
    }

    // MARK: Events

    private static func listByGroup(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let group = try call.require("eventGroupId")
        let world = simulation.world
        let (after, before) = (try call.moment("PostedAfter"), try call.moment("PostedBefore"))
        let exists = world.stores(of: try call.requireAccount()).contains { store in
            AccountType.allCases.contains { type in
                EventGroup.ids(world.ledgers[store.index], type, world).contains(group)
            }
        }
        guard exists else { throw OperationRefusal.invalid("Invalid FinancialEventGroupId.", details: group) }
        return try events(call, world, names: ["PostedAfter", "PostedBefore"]) { place, _, _ in
            after.map { place.posted >= $0 } ?? true && before.map { place.posted < $0 } ?? true
                && world.transaction(place).groupID == group
        }
    }

    private static func listByOrder(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let id = try call.require("orderId")
        return try events(call, simulation.world, names: []) { _, posting, ledger in
            posting.order.map { ledger.orders[$0].id == id } ?? false
        }
    }

    private static func listEvents(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let latest = call.now - 2 * Moment.minute
        let isFollowing = call.query("NextToken") != nil
        let (after, before) = (try call.moment("PostedAfter"), try call.moment("PostedBefore"))
        guard isFollowing || after != nil else { throw OperationRefusal.invalid("PostedAfter is required.") }
        if let after, after > latest {
            throw OperationRefusal.invalid(
                "PostedAfter must be more than two minutes before now.", details: "PostedAfter")
        }
        let end = before ?? latest
        let isTooWide = after.map { end.seconds - $0.seconds > 180 * Moment.day } ?? false
        return try events(call, simulation.world, names: ["PostedAfter", "PostedBefore"]) { place, _, _ in
            !isTooWide && place.posted < end && after.map { place.posted >= $0 } ?? true
        }
    }

    private static func events(
        _ call: OperationCall, _ world: World, names: [String],
        _ isWanted: (TransactionPlace, Posting, StoreLedger) -> Bool
    ) throws -> OperationReply {
        let page = try FinancePage(call, world, names: names)
        let stores = world.stores(of: try call.requireAccount())
        let found = world.transactionPlaces(of: stores, at: page.asOf) { place, posting, ledger in
            place.status == .released && isWanted(place, posting, ledger)
        }
        let (part, token) = page.cut(found, world)
        let postings = part.map { place in
            let ledger = world.ledgers[place.store.index]
            return (ledger.postings[place.index], ledger)
        }
        let lists = EventLists(postings, world, at: page.asOf)
        return OperationReply([
            "payload": .members(["FinancialEvents": lists.json, "NextToken": token.map { .string($0) }])
        ])
    }
}

/// The page that a call of Finances v0 asks for; its token holds the moment of the first page and all arguments.
struct FinancePage {
    let asOf: Moment
    private let offset: Int
    private let size: Int
    private let arguments: String
    private let call: OperationCall

    init(_ call: OperationCall, _ world: World, names: [String]) throws {
        self.call = call
        size = try call.number("MaxResultsPerPage", 1...100) ?? 100
        guard let text = call.query("NextToken") else {
            asOf = call.now
            offset = 0
            let given = names.map { call.query($0) ?? "" } + [call.path["eventGroupId"] ?? call.path["orderId"] ?? ""]
            arguments = "\(call.now.seconds)@" + given.joined(separator: "|")
            return
        }
        let token = try PageToken(text, call, seed: world.options.seed)
        guard let seconds = token.arguments.split(separator: "@").first.flatMap({ Int64($0) }) else {
            throw OperationRefusal.invalid("Invalid NextToken.")
        }
        let given = names.map { call.query($0) ?? "" } + [call.path["eventGroupId"] ?? call.path["orderId"] ?? ""]
        guard token.arguments == "\(seconds)@" + given.joined(separator: "|") else {
            throw OperationRefusal.invalid("The arguments differ from those of the NextToken.", details: "NextToken")
        }
        asOf = Moment(seconds)
        offset = token.offset
        arguments = token.arguments
    }

    /// One page, and the token of the next where there is one.
    func cut<Element>(_ all: [Element], _ world: World) -> (part: [Element], token: String?) {
        let part = Array(all.dropFirst(offset).prefix(size))
        let end = offset + part.count
        guard end < all.count else { return (part, nil) }
        return (part, PageToken(call, arguments: arguments, offset: end).text(seed: world.options.seed))
    }
}
