import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct OrderPersonalDataTests {
    private static let stores = StoreProfile.all.map(\.countryCode)
    private static let paths = ["OrdersV0.getOrderAddress", "OrdersV0.getOrderBuyerInfo"]

    private func isPersonal(_ text: String) -> Bool {
        text.lowercased().contains(InventedBuyer.marker.lowercased()) || text.contains(InventedBuyer.phoneMarker)
    }

    /// Everything version 2026 says of the orders of an account.
    private func search(_ caller: inout SimulatedCaller) throws -> [SimulatedJSON] {
        let all = OrderDataSet.allCases.map(\.rawValue).joined(separator: ",")
        let after = (caller.now - 40 * Moment.day).iso
        let reply = try caller.call(
            "OrdersV20260101.searchOrders", query: ["createdAfter": after, "includedData": all])
        return reply.body?["orders"]?.elements ?? []
    }

    @Test(arguments: SellerAccount.ID.allCases)
    func `version 2026 tells people by role alone`(account: SellerAccount.ID) throws {
        var caller = try SimulatedCaller(seed: 41, stores: Self.stores, orders: 900)
        caller.account = account
        caller.roles = Set(Role.known.filter { !$0.isRestricted })
        #expect(try search(&caller).isEmpty == false)
        #expect(try search(&caller).contains { isPersonal($0.text) } == false)
        caller.roles = [.directToConsumerShipping]
        let addressed = try search(&caller)
        #expect(addressed.contains { $0["recipient"] != nil })
        #expect(addressed.allSatisfy { $0["buyer"] == nil && $0["tax"] == nil })
        for role in [Role.taxInvoicing, .taxRemittance] {
            caller.roles = [role]
            let named = try search(&caller)
            #expect(named.contains { $0["buyer"] != nil })
            #expect(named.allSatisfy { $0["recipient"] == nil })
        }
    }

    @Test(arguments: SellerAccount.ID.allCases)
    func `version 0 tells people by the token's data elements alone`(account: SellerAccount.ID) throws {
        var caller = try SimulatedCaller(seed: 42, stores: Self.stores, orders: 900)
        caller.account = account
        caller.roles = Set(Role.known)
        let world = caller.simulation.world
        let ids = world.stores(of: account).map { world[$0].profile.marketplaceID }.joined(separator: ",")
        let query: KeyValuePairs = ["MarketplaceIds": ids, "CreatedAfter": (caller.now - 40 * Moment.day).iso]
        func orders(_ elements: Set<String>?) throws -> [SimulatedJSON] {
            caller.dataElements = elements
            return try caller.call("OrdersV0.getOrders", query: query).body?.at("payload", "Orders")?.elements ?? []
        }
        for elements in [nil, [], ["buyerTaxInformation"]] as [Set<String>?] {
            let found = try orders(elements)
            #expect(found.count > 20)
            #expect(
                found.filter { $0["MarketplaceId"]?.string != "A33AVAJ2PDY3EV" }.allSatisfy { !isPersonal($0.text) })
        }
        let addressed = try orders(["shippingAddress"])
        #expect(addressed.contains { $0.at("ShippingAddress", "Name") != nil })
        #expect(addressed.allSatisfy { $0["BuyerInfo"] == nil })
        let named = try orders(["buyerInfo"])
        #expect(named.contains { $0.at("BuyerInfo", "BuyerName") != nil })
        #expect(named.allSatisfy { $0.at("ShippingAddress", "Name") == nil })
        #expect(named.allSatisfy { $0.at("BuyerInfo", "BuyerTaxInfo") == nil })
    }

    @Test func `restricted operations want a restricted token`() throws {
        var caller = try SimulatedCaller(seed: 43, stores: ["US"], orders: 200)
        let order = try #require(
            caller.simulation.world.ledgers[0].orders.first { $0.status(at: caller.now) == .shipped })
        let path = ["orderId": order.id]
        let names = Self.paths + ["OrdersV0.getOrderItemsBuyerInfo", "OrdersV0.getOrderRegulatedInfo"]
        for name in names { #expect(try caller.call(name, path: path).status == 403) }
        caller.dataElements = []
        for name in Self.paths {
            let reply = try caller.call(name, path: path)
            #expect(reply.status == 200)
            #expect(isPersonal(reply.body?.text ?? ""))
        }
        #expect(try caller.call("OrdersV0.getOrderItemsBuyerInfo", path: path).status == 200)
        #expect(try caller.call("OrdersV0.getOrderRegulatedInfo", path: path).status == 400)
    }

    @Test func `everybody is marked, speaks the language of the store and stays the same`() throws {
        let caller = try SimulatedCaller(seed: 44, stores: Self.stores, orders: 1_500)
        for ledger in caller.simulation.world.ledgers {
            for order in ledger.orders.prefix(60) {
                let buyer = InventedBuyer(seed: 44, profile: ledger.store.profile, order: order)
                #expect(buyer == InventedBuyer(seed: 44, profile: ledger.store.profile, order: order))
                let texts =
                    [buyer.name, buyer.email, buyer.line1, buyer.giftMessage]
                    + [buyer.company, buyer.line2, buyer.note, buyer.purchaseOrder].compactMap { $0 }
                #expect(texts.allSatisfy(isPersonal))
                #expect(isPersonal(buyer.phone))
                #expect(!buyer.postalCode.contains("#"))
                #expect(buyer.country == ledger.store.profile.isoCountry)
            }
        }
    }
}
