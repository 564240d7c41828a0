// Generated from external-fulfillment/externalFulfillmentInventory_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ExternalFulfillmentInventoryV20240911
import SellingPartnerAPI

enum ExternalFulfillmentInventoryV20240911Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(ExternalFulfillmentInventoryV20240911.BatchInventory.self)]
    }
}

extension ExternalFulfillmentInventoryV20240911.BatchInventory: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ExternalFulfillmentInventoryV20240911.BatchInventoryRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requests: try json.optional("requests"))
    }
}

extension ExternalFulfillmentInventoryV20240911.InventoryRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(uri: try json.required("uri"), method: try json.required("method"), body: try json.optional("body"))
    }
}

extension ExternalFulfillmentInventoryV20240911.HttpMethod: CaseReadable {}

extension ExternalFulfillmentInventoryV20240911.InventoryRequestParams: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientSequenceNumber: try json.optional("clientSequenceNumber"),
            quantity: try json.optional("quantity"),
            marketplaceAttributes: try json.optional("marketplaceAttributes")
        )
    }
}

extension ExternalFulfillmentInventoryV20240911.MarketplaceAttributes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(channelName: try json.optional("channelName"), marketplaceId: try json.optional("marketplaceId"))
    }
}

extension ExternalFulfillmentInventoryV20240911.MarketplaceAttributesChannelName: CaseReadable {}
