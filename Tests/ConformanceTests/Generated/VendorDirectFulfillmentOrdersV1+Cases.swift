// Generated from vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrdersV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentOrdersV1
import SellingPartnerAPI

enum VendorDirectFulfillmentOrdersV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorDirectFulfillmentOrdersV1.GetOrders.self),
            OperationCase(VendorDirectFulfillmentOrdersV1.GetOrder.self),
            OperationCase(VendorDirectFulfillmentOrdersV1.SubmitAcknowledgement.self),
        ]
    }
}

extension VendorDirectFulfillmentOrdersV1.GetOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            createdAfter: try json.required("createdAfter"),
            createdBefore: try json.required("createdBefore"),
            shipFromPartyId: try json.optional("shipFromPartyId"),
            status: try json.optional("status"),
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken"),
            includeDetails: try json.optional("includeDetails")
        )
    }
}

extension VendorDirectFulfillmentOrdersV1.GetOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentOrdersV1.SubmitAcknowledgement: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentOrdersV1.GetOrdersStatus: CaseReadable {}

extension VendorDirectFulfillmentOrdersV1.GetOrdersSortOrder: CaseReadable {}

extension VendorDirectFulfillmentOrdersV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxInfo: try json.optional("taxInfo")
        )
    }
}

extension VendorDirectFulfillmentOrdersV1.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            stateOrRegion: try json.required("stateOrRegion"),
            countryCode: try json.required("countryCode"),
            attention: try json.optional("attention"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            postalCode: try json.optional("postalCode"),
            phone: try json.optional("phone")
        )
    }
}

extension VendorDirectFulfillmentOrdersV1.TaxRegistrationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxRegistrationNumber: try json.required("taxRegistrationNumber"),
            taxRegistrationType: try json.optional("taxRegistrationType"),
            taxRegistrationAddress: try json.optional("taxRegistrationAddress"),
            taxRegistrationMessages: try json.optional("taxRegistrationMessages")
        )
    }
}

extension VendorDirectFulfillmentOrdersV1.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorDirectFulfillmentOrdersV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.optional("amount"), unitOfMeasure: try json.optional("unitOfMeasure"))
    }
}

extension VendorDirectFulfillmentOrdersV1.ItemQuantityUnitOfMeasure: CaseReadable {}

extension VendorDirectFulfillmentOrdersV1.SubmitAcknowledgementRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(orderAcknowledgements: try json.optional("orderAcknowledgements"))
    }
}

extension VendorDirectFulfillmentOrdersV1.OrderAcknowledgementItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            vendorOrderNumber: try json.required("vendorOrderNumber"),
            acknowledgementDate: try json.required("acknowledgementDate"),
            acknowledgementStatus: try json.required("acknowledgementStatus"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            itemAcknowledgements: try json.required("itemAcknowledgements")
        )
    }
}

extension VendorDirectFulfillmentOrdersV1.AcknowledgementStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(code: try json.optional("code"), description: try json.optional("description"))
    }
}

extension VendorDirectFulfillmentOrdersV1.OrderItemAcknowledgement: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            acknowledgedQuantity: try json.required("acknowledgedQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier")
        )
    }
}
