// Generated from vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentSandboxDataV20211028
import SellingPartnerAPI

enum VendorDirectFulfillmentSandboxDataV20211028Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorDirectFulfillmentSandboxDataV20211028.GenerateOrderScenarios.self),
            OperationCase(VendorDirectFulfillmentSandboxDataV20211028.GetOrderScenarios.self),
        ]
    }
}

extension VendorDirectFulfillmentSandboxDataV20211028.GenerateOrderScenarios: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentSandboxDataV20211028.GetOrderScenarios: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(transactionId: try json.required("transactionId"))
    }
}

extension VendorDirectFulfillmentSandboxDataV20211028.GenerateOrderScenarioRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(orders: try json.optional("orders"))
    }
}

extension VendorDirectFulfillmentSandboxDataV20211028.OrderScenarioRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(sellingParty: try json.required("sellingParty"), shipFromParty: try json.required("shipFromParty"))
    }
}

extension VendorDirectFulfillmentSandboxDataV20211028.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(partyId: try json.required("partyId"))
    }
}
