// Generated from sales-api-model/sales.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SalesV1
import SellingPartnerAPI

enum SalesV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(SalesV1.GetOrderMetrics.self)]
    }
}

extension SalesV1.GetOrderMetrics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            interval: try json.required("interval"),
            granularity: try json.required("granularity"),
            granularityTimeZone: try json.optional("granularityTimeZone"),
            buyerType: try json.optional("buyerType"),
            fulfillmentNetwork: try json.optional("fulfillmentNetwork"),
            firstDayOfWeek: try json.optional("firstDayOfWeek"),
            asin: try json.optional("asin"),
            sku: try json.optional("sku"),
            amazonProgram: try json.optional("amazonProgram")
        )
    }
}

extension SalesV1.GetOrderMetricsGranularity: CaseReadable {}

extension SalesV1.GetOrderMetricsBuyerType: CaseReadable {}

extension SalesV1.GetOrderMetricsFirstDayOfWeek: CaseReadable {}

extension SalesV1.GetOrderMetricsAmazonProgram: CaseReadable {}
