import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// The finance APIs against the world that they tell about.
@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct FinancesTests {
    private static let longAgo = "2020-01-01T00:00:00Z"

    /// An amount in the smallest unit, from the text that stands in the reply.
    private static func amount(_ json: SimulatedJSON?, _ name: String = "currencyAmount") -> Int64 {
        guard case .number(let text) = json?[name] else { return .min }
        let parts = text.split(separator: ".")
        return Int64(parts.joined()) ?? .min
    }

    private static func list(_ json: SimulatedJSON?) -> [SimulatedJSON] {
        guard case .array(let elements) = json else { return [] }
        return elements
    }

    private static func text(_ json: SimulatedJSON?) -> String? {
        guard case .string(let text) = json else { return nil }
        return text
    }

    private static func identifier(_ name: String, of transaction: SimulatedJSON) -> String? {
        list(transaction["relatedIdentifiers"]).first { text($0["relatedIdentifierName"]) == name }
            .flatMap { text($0["relatedIdentifierValue"]) }
    }

    /// All transactions, page by page.
    private static func transactions(
        _ caller: inout SimulatedCaller, _ query: [(name: String, value: String)] = []
    ) throws -> [SimulatedJSON] {
        var found: [SimulatedJSON] = []
        var token: String?
        repeat {
            var parameters: [(name: String, value: String)] = [("postedAfter", longAgoIn(caller))] + query
            if let token { parameters.append(("nextToken", token)) }
            let reply = try caller.call("FinancesV20240619.listTransactions", parameters: parameters)
            #expect(reply.status == 200)
            found += list(reply.body?["payload"]?["transactions"])
            token = text(reply.body?["payload"]?["nextToken"])
        } while token != nil
        return found
    }

    /// As far back as one call may look.
    private static func longAgoIn(_ caller: SimulatedCaller) -> String {
        (caller.now - 180 * Moment.day + 3 * Moment.minute).iso
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `every settlement is the sum of the released transactions of its group`(seed: UInt64) throws {
        var caller = try SimulatedCaller(seed: seed, orders: 400)
        caller.wait(4 * Moment.day)
        var settlements = 0
        for account in SellerAccount.ID.allCases {
            caller.account = account
            var sums: [String: Int64] = [:]
            for one in try Self.transactions(&caller) where Self.text(one["transactionStatus"]) == "RELEASED" {
                let group = try #require(Self.identifier("FINANCIAL_EVENT_GROUP_ID", of: one))
                sums[group, default: 0] += Self.amount(one["totalAmount"])
            }
            for store in caller.simulation.world.stores(of: account) {
                for chain in caller.simulation.world.ledgers[store.index].chains {
                    // The last rows of a settlement may not be told yet.
                    for settlement in chain.settlements where settlement.end < caller.now - 4 * Moment.day {
                        #expect(sums[settlement.groupID] == settlement.total, "\(settlement.id)")
                        settlements += 1
                    }
                }
            }
        }
        #expect(settlements > 20)
        let verdict = try caller.validation.verdict()
        print("finances, seed \(seed): \(verdict.summary)")
        #expect(verdict.faults == [])
    }

    @Test func `every breakdown is the sum of its parts, and the tops are the total`() throws {
        func check(_ node: SimulatedJSON) {
            let children = Self.list(node["breakdowns"])
            guard !children.isEmpty else { return }
            let sum = children.reduce(0) { $0 + Self.amount($1["breakdownAmount"]) }
            #expect(sum == Self.amount(node["breakdownAmount"]))
            children.forEach(check)
        }
        var caller = try SimulatedCaller(seed: 4, orders: 200)
        caller.account = .europe
        let transactions = try Self.transactions(&caller)
        #expect(transactions.count > 100)
        for one in transactions {
            let tops = Self.list(one["breakdowns"])
            tops.forEach(check)
            #expect(tops.reduce(0) { $0 + Self.amount($1["breakdownAmount"]) } == Self.amount(one["totalAmount"]))
            let items = Self.list(one["items"])
            for item in items {
                let parts = Self.list(item["breakdowns"])
                parts.forEach(check)
                #expect(parts.reduce(0) { $0 + Self.amount($1["breakdownAmount"]) } == Self.amount(item["totalAmount"]))
            }
            guard !items.isEmpty else { continue }
            #expect(items.reduce(0) { $0 + Self.amount($1["totalAmount"]) } == Self.amount(one["totalAmount"]))
        }
    }

    @Test func `a deferred sale becomes two that point at each other, and is counted once by either rule`() throws {
        var caller = try SimulatedCaller(seed: 9, stores: ["DE"], orders: 120)
        caller.account = .europe
        let before = try Self.transactions(&caller).filter { Self.text($0["transactionStatus"]) == "DEFERRED" }
        let one = try #require(before.first)
        let id = try #require(Self.text(one["transactionId"]))
        #expect(Self.list(one["contexts"]).first.flatMap { Self.text($0["contextType"]) } == "DeferredContext")
        caller.wait(40 * Moment.day)
        let after = try Self.transactions(&caller)
        let changed = try #require(after.first { Self.text($0["transactionId"]) == id })
        #expect(Self.text(changed["transactionStatus"]) == "DEFERRED_RELEASED")
        let release = try #require(Self.identifier("RELEASE_TRANSACTION_ID", of: changed))
        let second = try #require(after.first { Self.text($0["transactionId"]) == release })
        #expect(Self.identifier("DEFERRED_TRANSACTION_ID", of: second) == id)
        #expect(second["totalAmount"] == changed["totalAmount"])
        // The release is posted on the day that was announced.
        #expect(
            Self.text(second["postedDate"])
                == Self.list(one["contexts"]).first.flatMap { Self.text($0["maturityDate"]) })
        // By posting: all but releases. The world's own postings say the same.
        let posted = after.filter { Self.identifier("DEFERRED_TRANSACTION_ID", of: $0) == nil }
        let ledger = caller.simulation.world.ledgers[0]
        let shown = ledger.postings.filter { $0.shown <= caller.now && $0.posted < caller.now - 2 * Moment.minute }
        #expect(posted.count == shown.count)
        #expect(posted.reduce(0) { $0 + Self.amount($1["totalAmount"]) } == shown.reduce(0) { $0 + $1.total })
    }

    @Test func `what is posted while pages are turned moves nothing`() throws {
        var caller = try SimulatedCaller(seed: 21, stores: ["US"], orders: 1_500)
        let parameters: [(name: String, value: String)] = [("postedAfter", Self.longAgoIn(caller))]
        let expected = try Self.transactions(&caller).compactMap { Self.text($0["transactionId"]) }
        var found: [String] = []
        var token: String?
        repeat {
            let reply = try caller.call(
                "FinancesV20240619.listTransactions", parameters: parameters + (token.map { [("nextToken", $0)] } ?? [])
            )
            found += Self.list(reply.body?["payload"]?["transactions"]).compactMap { Self.text($0["transactionId"]) }
            token = Self.text(reply.body?["payload"]?["nextToken"])
            caller.wait(5 * Moment.hour)
        } while token != nil
        #expect(found.count > 1_000 && Set(found).count == found.count)
        #expect(found == expected)
    }

    @Test func `what Amazon owes is what its transactions tell and no settlement has paid`() throws {
        var caller = try SimulatedCaller(seed: 15, orders: 700)
        var reserves = 0
        for account in SellerAccount.ID.allCases {
            caller.account = account
            // By store and account type: money that is free, and money that waits.
            var owed: [SimulatedJSON?: (free: Int64, waiting: Int64)] = [:]
            let world = caller.simulation.world
            for store in world.stores(of: account) {
                for place in world.transactionPlaces(of: [store], at: caller.now, where: { _, _, _ in true }) {
                    let one = world.transaction(place)
                    if one.isSettled && one.status == .released { continue }
                    let key = FinancesOperations.partner(world.ledgers[store.index].store, one.posting.account, world)
                    switch one.status {
                    case .released: owed[key, default: (0, 0)].free += one.posting.total
                    case .deferred: owed[key, default: (0, 0)].waiting += one.posting.total
                    case .deferredReleased: break
                    }
                }
            }
            // What the APIs do not show yet is owed all the same.
            for ledger in world.stores(of: account).map({ world.ledgers[$0.index] }) {
                for posting in ledger.postings where posting.shown > caller.now && posting.posted <= caller.now {
                    let key = FinancesOperations.partner(ledger.store, posting.account, world)
                    if posting.released <= caller.now { owed[key, default: (0, 0)].free += posting.total }
                    if posting.released > caller.now { owed[key, default: (0, 0)].waiting += posting.total }
                }
            }
            let balances = Self.list(try caller.call("FinancesV20240619.listBalances").body?["balances"])
            for (key, group) in Dictionary(grouping: balances, by: { $0["partnerMetadata"] }) {
                func told(_ kind: String, in list: [SimulatedJSON]) -> SimulatedJSON? {
                    list.first { Self.text($0["balanceType"]) == kind }
                }
                let (free, waiting) = owed[key] ?? (0, 0)
                let parts = Self.list(told("RESERVED", in: group)?["balances"])
                let reserve = Self.amount(told("ACCOUNT_LEVEL_RESERVE", in: parts)?["amount"])
                #expect(Self.amount(told("AVAILABLE", in: group)?["amount"]) == free - reserve)
                #expect(Self.amount(told("DEFERRED", in: parts)?["amount"]) == waiting)
                #expect(Self.amount(told("TOTAL", in: group)?["amount"]) == free + waiting)
                if reserve > 0 { reserves += 1 }
            }
        }
        #expect(reserves == 1)
    }

    @Test func `balances add up, and so do payouts and settlements`() throws {
        var caller = try SimulatedCaller(seed: 5, orders: 500)
        for account in SellerAccount.ID.allCases {
            caller.account = account
            let balances = Self.list(try caller.call("FinancesV20240619.listBalances").body?["balances"])
            let groups = Dictionary(grouping: balances) { $0["partnerMetadata"] }
            #expect(groups.count == caller.simulation.world.stores(of: account).count * 2)
            for group in groups.values {
                func sum(_ kind: String) -> Int64 {
                    Self.amount(group.first { Self.text($0["balanceType"]) == kind }?["amount"])
                }
                #expect(sum("TOTAL") == sum("AVAILABLE") + sum("RESERVED"))
                let parts = group.first { Self.text($0["balanceType"]) == "RESERVED" }.map { Self.list($0["balances"]) }
                #expect(parts?.reduce(0) { $0 + Self.amount($1["amount"]) } == sum("RESERVED"))
            }
            let payouts = Self.list(try caller.call("TransfersV20240601.listPayouts").body?["payouts"])
            let settlements = caller.simulation.world.stores(of: account).flatMap { store in
                caller.simulation.world.ledgers[store.index].chains.flatMap(\.settlements)
            }
            #expect(payouts.count == settlements.count)
            #expect(
                payouts.reduce(0) { $0 + Self.amount($1["amount"]) } == settlements.reduce(0) { $0 + $1.total })
            _ = try caller.call("TransfersV20240601.listExpectedPayouts")
            _ = try caller.call("FinancesV20240619.listSummary")
        }
        #expect(try caller.validation.verdict().faults == [])
    }

    @Test func `a group's events of v0 add up to its total`() throws {
        var caller = try SimulatedCaller(seed: 6, orders: 400)
        caller.wait(4 * Moment.day)
        var checked = 0
        for account in SellerAccount.ID.allCases {
            caller.account = account
            let reply = try caller.call("FinancesV0.listFinancialEventGroups", query: ["MaxResultsPerPage": "100"])
            for group in Self.list(reply.body?["payload"]?["FinancialEventGroupList"]) {
                guard Self.text(group["ProcessingStatus"]) == "Closed",
                    let end = Self.text(group["FinancialEventGroupEnd"]).flatMap({ Moment(iso: $0) }),
                    end < caller.now - 4 * Moment.day, let id = Self.text(group["FinancialEventGroupId"])
                else { continue }
                var (sum, token): (Int64, String?) = (0, nil)
                repeat {
                    var query: [(name: String, value: String)] = [("MaxResultsPerPage", "40")]
                    if let token { query.append(("NextToken", token)) }
                    let events = try caller.call(
                        "FinancesV0.listFinancialEventsByGroupId", path: ["eventGroupId": id], parameters: query)
                    sum += try #require(events.body?["payload"]?["FinancialEvents"].map(Self.sum))
                    token = Self.text(events.body?["payload"]?["NextToken"])
                } while token != nil
                #expect(sum == Self.amount(group["OriginalTotal"], "CurrencyAmount"), "\(id)")
                checked += 1
            }
        }
        #expect(checked > 20)
        let verdict = try caller.validation.verdict()
        print("finances v0: \(verdict.summary)")
        #expect(verdict.faults == [])
    }

    /// The sum of all events, each amount counted where it stands alone.
    private static func sum(_ json: SimulatedJSON) -> Int64 {
        switch json {
        case .array(let elements): return elements.reduce(0) { $0 + sum($1) }
        case .object(let members):
            // Totals that repeat what stands below or beside them.
            let repeated: Set = ["baseValue", "taxValue", "PerUnitAmount", "AdjustmentItemList", "TotalAmount"]
            if members.contains(where: { $0.name == "CurrencyAmount" }) { return amount(json, "CurrencyAmount") }
            return members.reduce(0) { repeated.contains($1.name) ? $0 : $0 + sum($1.value) }
        default: return 0
        }
    }

    @Test func `a payout on demand closes the period, once a day, in Europe alone`() throws {
        var caller = try SimulatedCaller(seed: 8, stores: ["DE", "US"], orders: 300)
        caller.account = .europe
        let world = caller.simulation.world
        let german = world.ledgers[0]
        caller.wait(6 * Moment.day)
        let body: JSONValue = .object([
            "marketplaceId": .string(german.store.profile.marketplaceID), "accountType": .string("Standard Orders"),
        ])
        let first = try caller.call("TransfersV20240601.initiatePayout", body: body)
        let id = try #require(Self.text(first.body?["payoutReferenceId"]))
        let again = try caller.call("TransfersV20240601.initiatePayout", body: body)
        #expect(again.status == 400)
        let payout = Self.list(
            try caller.call("TransfersV20240601.listPayouts", query: ["payoutId": id]).body?["payouts"])
        #expect(payout.count == 1 && payout.first.flatMap { Self.text($0["type"]) } == "ON_DEMAND")
        caller.account = .northAmerica
        let american: JSONValue = .object([
            "marketplaceId": .string(world.ledgers[1].store.profile.marketplaceID),
            "accountType": .string("Standard Orders"),
        ])
        #expect(try caller.call("TransfersV20240601.initiatePayout", body: american).status == 400)
        #expect(try caller.validation.verdict().faults == [])
    }

    @Test func `what Amazon refuses is refused`() throws {
        var caller = try SimulatedCaller(seed: 1, stores: ["US"], orders: 20)
        let future = (caller.now + Moment.hour).iso
        let refused: [(String, [(name: String, value: String)])] = [
            ("FinancesV20240619.listTransactions", []),
            ("FinancesV20240619.listTransactions", [("postedAfter", "yesterday")]),
            ("FinancesV20240619.listTransactions", [("postedAfter", future)]),
            ("FinancesV20240619.listTransactions", [("postedAfter", Self.longAgo), ("postedBefore", future)]),
            ("FinancesV20240619.listTransactions", [("postedAfter", Self.longAgo), ("nextToken", "abc")]),
            (
                "FinancesV20240619.listTransactions",
                [("relatedIdentifierName", "SHIPMENT_ID"), ("relatedIdentifierValue", "1")]
            ),
            (
                "FinancesV20240619.listTransactions",
                [("postedAfter", Self.longAgo), ("marketplaceId", "A1PA6795UKMFR9")]
            ),
            ("FinancesV20240619.listBalances", [("balanceType", "ALL")]),
            ("FinancesV20240619.listBalances", [("asOfDate", "2026-13-01")]),
            (
                "FinancesV20240619.listSummary",
                [("relatedIdentifierName", "ORDER_ID"), ("relatedIdentifierValue", "1")]
            ),
            ("FinancesV0.listFinancialEvents", []),
            ("FinancesV0.listFinancialEvents", [("PostedAfter", Self.longAgo), ("MaxResultsPerPage", "101")]),
            ("TransfersV20240601.getPaymentMethods", []),
        ]
        for (id, query) in refused {
            let reply = try caller.call(id, parameters: query)
            #expect(reply.status == 400, "\(id) \(query)")
        }
        // Wider than 180 days is empty, and no error.
        let wide = try caller.call("FinancesV20240619.listTransactions", query: ["postedAfter": Self.longAgo])
        #expect(Self.list(wide.body?["payload"]?["transactions"]).isEmpty && wide.status == 200)
        #expect(try caller.validation.verdict().faults == [])
    }
}
