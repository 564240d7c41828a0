import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Calls the operations of a simulation as the doors would, and keeps every reply for the validator.
struct SimulatedCaller {
    var simulation: Simulation
    var now: Moment
    var account: SellerAccount.ID? = .northAmerica
    var roles: Set<Role> = []
    var dataElements: Set<String>?
    var validation = ReplyValidation()

    /// A world of that seed, moved to its start.
    init(
        seed: UInt64, stores: [String] = WorldOptions.defaultStores, orders: Int = 600, start: Int64 = 1_790_000_000
    ) throws {
        simulation = Simulation(try WorldOptions(seed: seed, stores: stores, orders: orders, start: start))
        now = Moment(start)
        simulation.advance(to: now)
    }

    /// Moves the world on.
    mutating func wait(_ seconds: Int64) {
        now = now + seconds
        simulation.advance(to: now)
    }

    /// Calls an operation by its id (`OrdersV0.getOrders`); a refusal comes back as the reply it is.
    mutating func call(
        _ id: String, path: [String: String] = [:], query: KeyValuePairs<String, String> = [:], body: JSONValue? = nil
    ) throws -> OperationReply {
        try call(id, path: path, parameters: query.map { (name: $0.key, value: $0.value) }, body: body)
    }

    /// The same with parameters that were put together.
    mutating func call(
        _ id: String, path: [String: String] = [:], parameters: [(name: String, value: String)],
        body: JSONValue? = nil
    ) throws -> OperationReply {
        let descriptor = try #require(OperationDescriptor.all.first { $0.id == id })
        let handler = try #require(OperationTable.handlers[id])
        let call = OperationCall(
            descriptor: descriptor, account: account, application: "amzn1.application-oa2-client.test", roles: roles,
            dataElements: dataElements, path: path, query: parameters, body: body, now: now)
        let reply: OperationReply
        do {
            reply = try handler(call, &simulation)
        } catch let refusal as OperationRefusal {
            reply = OperationReply(refusal.body, status: refusal.status)
        }
        let name = ([id] + path.values.sorted() + parameters.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
        validation.add(descriptor, reply, name: String(name.prefix(300)))
        return reply
    }
}
