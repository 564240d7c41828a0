// Generated from vendor-orders-api-model/vendorOrders.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorOrdersV1
import SellingPartnerAPI

enum VendorOrdersV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorOrdersV1.GetPurchaseOrders.self),
            OperationCase(VendorOrdersV1.GetPurchaseOrder.self),
            OperationCase(VendorOrdersV1.SubmitAcknowledgement.self),
            OperationCase(VendorOrdersV1.GetPurchaseOrdersStatus.self),
        ]
    }
}

extension VendorOrdersV1.GetPurchaseOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            limit: try json.optional("limit"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken"),
            includeDetails: try json.optional("includeDetails"),
            changedAfter: try json.optional("changedAfter"),
            changedBefore: try json.optional("changedBefore"),
            poItemState: try json.optional("poItemState"),
            isPOChanged: try json.optional("isPOChanged"),
            purchaseOrderState: try json.optional("purchaseOrderState"),
            orderingVendorCode: try json.optional("orderingVendorCode")
        )
    }
}

extension VendorOrdersV1.GetPurchaseOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorOrdersV1.SubmitAcknowledgement: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorOrdersV1.GetPurchaseOrdersStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            updatedAfter: try json.optional("updatedAfter"),
            updatedBefore: try json.optional("updatedBefore"),
            purchaseOrderNumber: try json.optional("purchaseOrderNumber"),
            purchaseOrderStatus: try json.optional("purchaseOrderStatus"),
            itemConfirmationStatus: try json.optional("itemConfirmationStatus"),
            itemReceiveStatus: try json.optional("itemReceiveStatus"),
            orderingVendorCode: try json.optional("orderingVendorCode"),
            shipToPartyId: try json.optional("shipToPartyId")
        )
    }
}

extension VendorOrdersV1.GetPurchaseOrdersSortOrder: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersPoItemState: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersPurchaseOrderState: CaseReadable {}

extension VendorOrdersV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxInfo: try json.optional("taxInfo")
        )
    }
}

extension VendorOrdersV1.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            countryCode: try json.required("countryCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            stateOrRegion: try json.optional("stateOrRegion"),
            postalCode: try json.optional("postalCode"),
            phone: try json.optional("phone")
        )
    }
}

extension VendorOrdersV1.TaxRegistrationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxRegistrationType: try json.required("taxRegistrationType"),
            taxRegistrationNumber: try json.required("taxRegistrationNumber")
        )
    }
}

extension VendorOrdersV1.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorOrdersV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amount: try json.optional("amount"),
            unitOfMeasure: try json.optional("unitOfMeasure"),
            unitSize: try json.optional("unitSize")
        )
    }
}

extension VendorOrdersV1.ItemQuantityUnitOfMeasure: CaseReadable {}

extension VendorOrdersV1.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            currencyCode: try json.optional("currencyCode"),
            amount: try json.optional("amount"),
            unitOfMeasure: try json.optional("unitOfMeasure")
        )
    }
}

extension VendorOrdersV1.MoneyUnitOfMeasure: CaseReadable {}

extension VendorOrdersV1.SubmitAcknowledgementRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(acknowledgements: try json.optional("acknowledgements"))
    }
}

extension VendorOrdersV1.OrderAcknowledgement: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            sellingParty: try json.required("sellingParty"),
            acknowledgementDate: try json.required("acknowledgementDate"),
            items: try json.required("items")
        )
    }
}

extension VendorOrdersV1.OrderAcknowledgementItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderedQuantity: try json.required("orderedQuantity"),
            itemAcknowledgements: try json.required("itemAcknowledgements"),
            itemSequenceNumber: try json.optional("itemSequenceNumber"),
            amazonProductIdentifier: try json.optional("amazonProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            netCost: try json.optional("netCost"),
            listPrice: try json.optional("listPrice"),
            discountMultiplier: try json.optional("discountMultiplier")
        )
    }
}

extension VendorOrdersV1.OrderItemAcknowledgement: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            acknowledgementCode: try json.required("acknowledgementCode"),
            acknowledgedQuantity: try json.required("acknowledgedQuantity"),
            scheduledShipDate: try json.optional("scheduledShipDate"),
            scheduledDeliveryDate: try json.optional("scheduledDeliveryDate"),
            rejectionReason: try json.optional("rejectionReason")
        )
    }
}

extension VendorOrdersV1.OrderItemAcknowledgementAcknowledgementCode: CaseReadable {}

extension VendorOrdersV1.OrderItemAcknowledgementRejectionReason: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersStatusSortOrder: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersStatusPurchaseOrderStatus: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersStatusItemConfirmationStatus: CaseReadable {}

extension VendorOrdersV1.GetPurchaseOrdersStatusItemReceiveStatus: CaseReadable {}
