// Generated from orders-api-model/orders_2026-01-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import OrdersV20260101
import SellingPartnerAPI

enum OrdersV20260101Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(OrdersV20260101.SearchOrders.self), OperationCase(OrdersV20260101.GetOrder.self)]
    }
}

extension OrdersV20260101.SearchOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            lastUpdatedAfter: try json.optional("lastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("lastUpdatedBefore"),
            fulfillmentStatuses: try json.optional("fulfillmentStatuses"),
            marketplaceIds: try json.optional("marketplaceIds"),
            fulfilledBy: try json.optional("fulfilledBy"),
            maxResultsPerPage: try json.optional("maxResultsPerPage"),
            paginationToken: try json.optional("paginationToken"),
            includedData: try json.optional("includedData")
        )
    }
}

extension OrdersV20260101.GetOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), includedData: try json.optional("includedData"))
    }
}

extension OrdersV20260101.SearchOrdersFulfillmentStatuses: CaseReadable {}

extension OrdersV20260101.SearchOrdersFulfilledBy: CaseReadable {}

extension OrdersV20260101.SearchOrdersIncludedData: CaseReadable {}

extension OrdersV20260101.GetOrderIncludedData: CaseReadable {}
