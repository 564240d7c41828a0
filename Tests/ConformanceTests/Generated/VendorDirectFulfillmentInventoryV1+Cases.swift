// Generated from vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentInventoryV1
import SellingPartnerAPI

enum VendorDirectFulfillmentInventoryV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorDirectFulfillmentInventoryV1.SubmitInventoryUpdate.self)]
    }
}

extension VendorDirectFulfillmentInventoryV1.SubmitInventoryUpdate: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(warehouseId: try json.required("warehouseId"), body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentInventoryV1.SubmitInventoryUpdateRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(inventory: try json.optional("inventory"))
    }
}

extension VendorDirectFulfillmentInventoryV1.InventoryUpdate: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellingParty: try json.required("sellingParty"),
            isFullUpdate: try json.required("isFullUpdate"),
            items: try json.required("items")
        )
    }
}

extension VendorDirectFulfillmentInventoryV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(partyId: try json.required("partyId"))
    }
}

extension VendorDirectFulfillmentInventoryV1.ItemDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            availableQuantity: try json.required("availableQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            isObsolete: try json.optional("isObsolete")
        )
    }
}

extension VendorDirectFulfillmentInventoryV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), amount: try json.optional("amount"))
    }
}
