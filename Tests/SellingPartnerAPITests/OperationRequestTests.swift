import SellingPartnerAPI
import Testing

struct OperationRequestTests {
    private static let fees = OperationDescriptor.ProductFeesV0.getMyFeesEstimates
    private static let orders = OperationDescriptor.OrdersV20260101.searchOrders
    private static let item = OperationDescriptor.ListingsItemsV20210801.getListingsItem

    private func request(
        _ descriptor: OperationDescriptor, _ texts: [String: [String]], body: JSONValue? = nil
    ) throws(OperationParameterError) -> OperationRequest {
        try OperationRequest(descriptor, texts: texts, body: body)
    }

    @Test func `texts go to the places of the model, whatever the case of their names`() throws {
        let request = try request(
            Self.item,
            ["sellerid": ["A1"], "sku": ["a/b"], "marketplaceIds": ["ATVPDKIKX0DER"], "includedData": ["offers", "x"]])
        #expect(request.path == ["sellerId": "A1", "sku": "a/b"])
        #expect(request.query.map(\.name) == ["marketplaceIds", "includedData"])
        #expect(request.query.last?.values == ["offers", "x"])
    }

    @Test func `what is missing, unknown or malformed is told by name`() {
        #expect(throws: OperationParameterError.missing(names: ["sku", "marketplaceIds"], operation: Self.item.id)) {
            try request(Self.item, ["sellerId": ["A1"]])
        }
        let unknown = #expect(throws: OperationParameterError.self) { try request(Self.orders, ["NextToken": ["x"]]) }
        #expect(unknown?.description.contains("paginationToken") == true)
        #expect(
            throws: OperationParameterError.malformed(
                name: "createdAfter", text: "yesterday", expected: "an ISO 8601 instant such as 2026-01-31T00:00:00Z")
        ) { try request(Self.orders, ["createdAfter": ["yesterday"]]) }
        #expect(throws: OperationParameterError.repeated(name: "createdAfter")) {
            try request(Self.orders, ["createdAfter": ["2026-01-01", "2026-01-02"]])
        }
        #expect(throws: OperationParameterError.tooMany(name: "marketplaceIds", count: 51, countMax: 50)) {
            try request(Self.orders, ["marketplaceIds": Array(repeating: "ATVPDKIKX0DER", count: 51)])
        }
        #expect(throws: OperationParameterError.unexpectedBody(operation: Self.orders.id)) {
            try request(Self.orders, [:], body: .object([:]))
        }
        #expect(throws: OperationParameterError.missingBody(operation: Self.fees.id)) { try request(Self.fees, [:]) }
    }

    @Test func `every operation is in the table once, with a plan and a way to be authorized`() {
        let all = OperationDescriptor.all
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(all.allSatisfy { $0.usagePlan.rate > 0 && $0.usagePlan.burst > 0 })
        let grantless = all.filter { if case .grantless = $0.authorization { true } else { false } }
        #expect(grantless.map(\.operationID).sorted() == grantlessOperations)
    }

    /// Facts §2.6.
    private let grantlessOperations = [
        "createDestination", "deleteDestination", "deleteSubscriptionById", "getDestination", "getDestinations",
        "getShipmentTracking", "getSubscriptionById", "rotateApplicationClientSecret", "sendTestNotification",
    ]
}
