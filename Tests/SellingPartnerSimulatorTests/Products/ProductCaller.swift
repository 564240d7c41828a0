import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Calls the operations of the seller's products on one account, as the doors would.
struct ProductCaller {
    static let start: Int64 = 1_790_000_000

    var simulation: Simulation
    var now: Moment
    var account: SellerAccount.ID

    init(
        seed: UInt64, orders: Int = 400, stores: [String] = WorldOptions.defaultStores,
        account: SellerAccount.ID = .northAmerica
    ) throws {
        simulation = Simulation(
            try WorldOptions(seed: seed, stores: stores, orders: orders, start: Self.start))
        now = Moment(Self.start)
        self.account = account
        simulation.advance(to: now)
    }

    /// What an operation answered.
    struct Answer {
        let status: Int
        let body: SimulatedJSON

        subscript(name: String) -> SimulatedJSON? { body[name] }
        var code: String? { body["errors"]?.asArray?.first?["code"]?.asString }
        var message: String? { body["errors"]?.asArray?.first?["message"]?.asString }
    }

    var seller: String { simulation.world.accounts[account]?.sellingPartnerID ?? "" }

    func marketplace(_ country: String) -> String { StoreProfile.of(country)?.marketplaceID ?? "" }

    /// The store of a country.
    func store(_ country: String) throws -> StoreID {
        try #require(simulation.world.store(marketplace(country), of: account))
    }

    mutating func wait(_ seconds: Int64) {
        now = now + seconds
        simulation.advance(to: now)
    }

    /// Calls an operation by the descriptor's id. A body is JSON as text.
    mutating func call(
        _ id: String, path: [String: String] = [:], query: [(String, String)] = [], body: String? = nil,
        roles: Set<Role> = ["Product Listing", "Pricing", "Amazon Fulfillment"]
    ) throws -> Answer {
        let descriptor = try #require(OperationDescriptor.all.first { $0.id == id })
        let handler = try #require(OperationTable.handlers[id])
        let json = try body.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
        let call = OperationCall(
            descriptor: descriptor, account: account, application: "test", roles: roles, dataElements: nil, path: path,
            query: query.map { (name: $0.0, value: $0.1) }, body: json, now: now)
        do {
            let reply = try handler(call, &simulation)
            return Answer(status: reply.status, body: reply.body ?? .null)
        } catch let refusal as OperationRefusal {
            return Answer(status: refusal.status, body: refusal.body)
        }
    }
}

extension SimulatedJSON {
    /// The member at the end of a path; a number goes into a list.
    subscript(at path: String...) -> SimulatedJSON? {
        path.reduce(Optional(self)) { value, name in
            if let index = Int(name) {
                guard let array = value?.asArray, array.indices.contains(index) else { return nil }
                return array[index]
            }
            return value?[name]
        }
    }
}
