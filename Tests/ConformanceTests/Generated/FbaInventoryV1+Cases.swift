// Generated from fba-inventory-api-model/fbaInventory.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FbaInventoryV1
import SellingPartnerAPI

enum FbaInventoryV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FbaInventoryV1.GetInventorySummaries.self),
            OperationCase(FbaInventoryV1.CreateInventoryItem.self),
            OperationCase(FbaInventoryV1.DeleteInventoryItem.self),
            OperationCase(FbaInventoryV1.AddInventory.self),
        ]
    }
}

extension FbaInventoryV1.GetInventorySummaries: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            granularityType: try json.required("granularityType"),
            granularityId: try json.required("granularityId"),
            marketplaceIds: try json.required("marketplaceIds"),
            details: try json.optional("details"),
            startDateTime: try json.optional("startDateTime"),
            sellerSkus: try json.optional("sellerSkus"),
            sellerSku: try json.optional("sellerSku"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension FbaInventoryV1.CreateInventoryItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(createInventoryItemRequestBody: try json.requiredBody("createInventoryItemRequestBody"))
    }
}

extension FbaInventoryV1.DeleteInventoryItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(sellerSku: try json.required("sellerSku"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension FbaInventoryV1.AddInventory: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            idempotencyToken: try json.required("x-amzn-idempotency-token"),
            addInventoryRequestBody: try json.requiredBody("addInventoryRequestBody")
        )
    }
}

extension FbaInventoryV1.GetInventorySummariesGranularityType: CaseReadable {}

extension FbaInventoryV1.CreateInventoryItemRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerSku: try json.required("sellerSku"),
            marketplaceId: try json.required("marketplaceId"),
            productName: try json.required("productName")
        )
    }
}

extension FbaInventoryV1.AddInventoryRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(inventoryItems: try json.optional("inventoryItems"))
    }
}

extension FbaInventoryV1.InventoryItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerSku: try json.required("sellerSku"),
            marketplaceId: try json.required("marketplaceId"),
            quantity: try json.required("quantity")
        )
    }
}
