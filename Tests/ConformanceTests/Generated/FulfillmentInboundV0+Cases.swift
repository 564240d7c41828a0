// Generated from fulfillment-inbound-api-model/fulfillmentInboundV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FulfillmentInboundV0
import SellingPartnerAPI

enum FulfillmentInboundV0Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FulfillmentInboundV0.GetPrepInstructions.self),
            OperationCase(FulfillmentInboundV0.GetLabels.self),
            OperationCase(FulfillmentInboundV0.GetBillOfLading.self),
            OperationCase(FulfillmentInboundV0.GetShipments.self),
            OperationCase(FulfillmentInboundV0.GetShipmentItemsByShipmentId.self),
            OperationCase(FulfillmentInboundV0.GetShipmentItems.self),
        ]
    }
}

extension FulfillmentInboundV0.GetPrepInstructions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipToCountryCode: try json.required("ShipToCountryCode"),
            sellerSKUList: try json.optional("SellerSKUList"),
            asinList: try json.optional("ASINList")
        )
    }
}

extension FulfillmentInboundV0.GetLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            pageType: try json.required("PageType"),
            labelType: try json.required("LabelType"),
            numberOfPackages: try json.optional("NumberOfPackages"),
            packageLabelsToPrint: try json.optional("PackageLabelsToPrint"),
            numberOfPallets: try json.optional("NumberOfPallets"),
            pageSize: try json.optional("PageSize"),
            pageStartIndex: try json.optional("PageStartIndex")
        )
    }
}

extension FulfillmentInboundV0.GetBillOfLading: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension FulfillmentInboundV0.GetShipments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            queryType: try json.required("QueryType"),
            marketplaceId: try json.required("MarketplaceId"),
            shipmentStatusList: try json.optional("ShipmentStatusList"),
            shipmentIdList: try json.optional("ShipmentIdList"),
            lastUpdatedAfter: try json.optional("LastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("LastUpdatedBefore"),
            nextToken: try json.optional("NextToken")
        )
    }
}

extension FulfillmentInboundV0.GetShipmentItemsByShipmentId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), marketplaceId: try json.optional("MarketplaceId"))
    }
}

extension FulfillmentInboundV0.GetShipmentItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            queryType: try json.required("QueryType"),
            marketplaceId: try json.required("MarketplaceId"),
            lastUpdatedAfter: try json.optional("LastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("LastUpdatedBefore"),
            nextToken: try json.optional("NextToken")
        )
    }
}

extension FulfillmentInboundV0.GetLabelsPageType: CaseReadable {}

extension FulfillmentInboundV0.GetLabelsLabelType: CaseReadable {}

extension FulfillmentInboundV0.GetShipmentsShipmentStatusList: CaseReadable {}

extension FulfillmentInboundV0.GetShipmentsQueryType: CaseReadable {}

extension FulfillmentInboundV0.GetShipmentItemsQueryType: CaseReadable {}
