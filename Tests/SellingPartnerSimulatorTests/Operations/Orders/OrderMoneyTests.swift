import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct OrderMoneyTests {
    private static let stores = ["US", "CA", "UK", "DE", "FR", "JP", "MX", "SE", "AU"]

    /// What is settled for an order: the sums of its parcels' postings by charge, of every item.
    private func settled(_ ledger: StoreLedger, _ order: OrderPlan, _ charge: Charge) -> [Int64] {
        var sums = order.items.map { _ in 0 as Int64 }
        for posting in ledger.postings where posting.order == order.number && posting.kind == .shipment {
            for line in posting.lines where line.charge == charge { sums[Int(line.item)] += line.amount }
        }
        return sums
    }

    private func amounts(_ proceeds: SimulatedJSON?, _ profile: StoreProfile) throws -> [String: Int64] {
        var amounts: [String: Int64] = [:]
        for part in proceeds?["breakdowns"]?.elements ?? [] {
            let sum = try #require(part["subtotal"]?.smallest(profile))
            amounts[try #require(part["type"]?.string)] = sum
            let details = try (part["detailedBreakdowns"]?.elements ?? []).map {
                try #require($0["value"]?.smallest(profile))
            }
            if !details.isEmpty { #expect(details.reduce(0, +) == sum) }
        }
        return amounts
    }

    @Test(arguments: [31, 32] as [UInt64])
    func `what version 2026 says of a shipped order is what is settled for it, to the cent`(seed: UInt64) throws {
        var caller = try SimulatedCaller(seed: seed, stores: Self.stores, orders: 700)
        var count = 0
        for ledger in caller.simulation.world.ledgers {
            caller.account = ledger.store.account
            let profile = ledger.store.profile
            for order in ledger.orders where order.status(at: caller.now) == .shipped {
                let reply = try caller.call(
                    "OrdersV20260101.getOrder", path: ["orderId": order.id], query: ["includedData": "PROCEEDS"])
                let shown = try #require(reply.body?["order"])
                let principal = settled(ledger, order, .principal)
                let taxes = zip(settled(ledger, order, .tax), settled(ledger, order, .shippingTax)).map(+)
                var total: Int64 = 0
                for (index, item) in try #require(shown["orderItems"]?.elements).enumerated() {
                    let parts = try amounts(item["proceeds"], profile)
                    #expect(parts["ITEM"] == principal[index], "seed \(seed) \(order.id)")
                    let own = try #require(item.at("proceeds", "proceedsTotal")?.smallest(profile))
                    #expect(parts.values.reduce(0, +) == own, "seed \(seed) \(order.id)")
                    #expect(parts["TAX"] ?? 0 >= taxes[index])
                    total += own
                }
                #expect(shown.at("proceeds", "grandTotal")?.smallest(profile) == total)
                #expect(try amounts(shown["proceeds"], profile).values.reduce(0, +) == total)
                count += 1
            }
        }
        print("seed \(seed): \(count) shipped orders compared")
        #expect(count > 500)
    }

    @Test func `version 0 shows prices with tax where prices have it, and both versions have one total`() throws {
        var caller = try SimulatedCaller(seed: 33, stores: Self.stores, orders: 500)
        for ledger in caller.simulation.world.ledgers {
            caller.account = ledger.store.account
            let profile = ledger.store.profile
            for order in ledger.orders where order.status(at: caller.now) == .shipped {
                let path = ["orderId": order.id]
                let new = try caller.call(
                    "OrdersV20260101.getOrder", path: path, query: ["includedData": "PROCEEDS"])
                let old = try caller.call("OrdersV0.getOrder", path: path)
                let total = try #require(old.body?.at("payload", "OrderTotal")?.smallest(profile))
                #expect(new.body?["order"]?.at("proceeds", "grandTotal")?.smallest(profile) == total)
                let items = try caller.call("OrdersV0.getOrderItems", path: path)
                for item in items.body?.at("payload", "OrderItems")?.elements ?? [] {
                    let plan = try #require(order.items.first { $0.id == item["OrderItemId"]?.string })
                    #expect(item["ItemPrice"]?.smallest(profile) == plan.price * plan.quantity)
                    let tax = try #require(item["ItemTax"]?.smallest(profile))
                    if case .facilitated = profile.tax {
                        #expect((tax == 0) == (order.taxPerMille == 0))
                    } else if case .includedHidden = profile.tax {
                        #expect(tax == 0)
                    } else {
                        #expect(tax > 0)
                    }
                }
            }
        }
    }

    @Test func `pending and cancelled orders have no price, and a pending one no buyer`() throws {
        var caller = try SimulatedCaller(seed: 34, stores: ["DE"], orders: 3_000)
        caller.account = .europe
        caller.roles = Set(Role.known)
        caller.dataElements = ["buyerInfo", "shippingAddress"]
        let all = OrderDataSet.allCases.map(\.rawValue).joined(separator: ",")
        var seen: Set<OrderPlan.Status> = []
        for _ in 0..<400 where seen.count < 5 {
            let recent = caller.simulation.world.ledgers[0].orders.filter {
                $0.created <= caller.now && $0.created > caller.now - 4 * Moment.day
            }
            for order in recent where seen.insert(order.status(at: caller.now)).inserted {
                try check(order, &caller, includedData: all)
            }
            caller.wait(20 * Moment.minute)
        }
        #expect(seen == [.pending, .unshipped, .partiallyShipped, .shipped, .cancelled])
    }

    private func check(_ order: OrderPlan, _ caller: inout SimulatedCaller, includedData: String) throws {
        let path = ["orderId": order.id]
        let status = order.status(at: caller.now)
        let replies = try [
            caller.call("OrdersV20260101.getOrder", path: path, query: ["includedData": includedData]),
            caller.call("OrdersV0.getOrder", path: path), caller.call("OrdersV0.getOrderItems", path: path),
            caller.call("OrdersV0.getOrderAddress", path: path), caller.call("OrdersV0.getOrderBuyerInfo", path: path),
        ]
        let isSilent = status == .pending || status == .cancelled
        for (index, text) in replies.map({ $0.body?.text ?? "" }).enumerated() {
            if index < 3 { #expect(text.contains("mount\":") == !isSilent, "\(status) \(text)") }
            if index != 2 { #expect(text.contains(InventedBuyer.marker) == !isSilent, "\(status) \(text)") }
        }
        let reason = replies[0].body?["order"]?["orderItems"]?.elements.first?.at(
            "cancellation", "cancellationExecution", "cancelReason")
        #expect((reason != nil) == (status == .cancelled))
    }
}
