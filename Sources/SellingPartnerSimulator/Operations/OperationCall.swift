import SellingPartnerAPI

/// A call that has passed the doors: who calls, on which account, and what is asked.
struct OperationCall: Sendable {
    let descriptor: OperationDescriptor
    /// Whose data is asked for; nil for a grantless call.
    let account: SellerAccount.ID?
    let application: String
    /// The application's roles that the seller has granted.
    let roles: Set<Role>
    /// What a restricted data token opens, when the call came with one.
    let dataElements: Set<String>?
    let path: [String: String]
    /// In the order they came; commas are not split yet.
    let query: [(name: String, value: String)]
    let body: JSONValue?
    let now: Moment

    func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// All values of a list, whether repeated or separated by commas; nil when the parameter is not there.
    func list(_ name: String) -> [String]? {
        let given = query.filter { $0.name == name }
        guard !given.isEmpty else { return nil }
        return given.flatMap { $0.value.split(separator: ",").map(String.init) }
    }
}

/// The answer to a call.
struct OperationReply: Sendable {
    var status = 200
    var headers: [(name: String, value: String)] = []
    /// Nil for none, as with 204.
    var body: SimulatedJSON?

    init(_ body: SimulatedJSON?, status: Int = 200) {
        self.body = body
        self.status = status
    }
}

/// Why a call is refused, in Amazon's shape.
///
/// Source: facts §5.
struct OperationRefusal: Error, Sendable, Hashable {
    let status: Int
    let code: String
    let message: String
    var details = ""

    static func invalid(_ message: String, details: String = "") -> OperationRefusal {
        OperationRefusal(status: 400, code: "InvalidInput", message: message, details: details)
    }

    static func notFound(_ message: String, code: String = "NotFound") -> OperationRefusal {
        OperationRefusal(status: 404, code: code, message: message)
    }

    /// A role is missing, or a store belongs to nobody here: Amazon does not say which.
    static let denied = OperationRefusal(
        status: 403, code: "Unauthorized", message: "Access to requested resource is denied.")

    var body: SimulatedJSON {
        ["errors": [["code": .string(code), "message": .string(message), "details": .string(details)]]]
    }
}

/// Answers one operation.
typealias OperationHandler = @Sendable (OperationCall, inout Simulation) throws -> OperationReply

/// The operations that the living seller answers, by the descriptor's id. Each API adds its own.
enum OperationTable {
    static let handlers: [String: OperationHandler] = {
        var all: [String: OperationHandler] = [:]
        for part in parts { all.merge(part) { first, _ in first } }
        return all
    }()

    private static let parts: [[String: OperationHandler]] = [
        SellersOperations.all,
        FinancesOperations.all,
        TransfersOperations.all,
        FinancesV0Operations.all,
        ReportsOperations.all,
        ListingsItemsOperations.all,
        OrdersV20260101Operations.all,
        OrdersV0Operations.all,
        SalesOperations.all,
        NotificationsOperations.all,
        ProductFeesOperations.all,
        FbaInventoryOperations.all,
        CatalogItemsOperations.all,
        ProductPricingOperations.all,
        CompetitivePricingOperations.all,
        FeedsOperations.all,
    ]
}

/// What the simulated seller answers.
package enum SimulatedOperations {
    /// The descriptors' ids: `OrdersV0.getOrders`.
    package static var ids: Set<String> { Set(OperationTable.handlers.keys).union(DoorOperations.handlers.keys) }
}
