// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShippingV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentShippingV1
import SellingPartnerAPI

enum VendorDirectFulfillmentShippingV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorDirectFulfillmentShippingV1.GetShippingLabels.self),
            OperationCase(VendorDirectFulfillmentShippingV1.SubmitShippingLabelRequest.self),
            OperationCase(VendorDirectFulfillmentShippingV1.GetShippingLabel.self),
            OperationCase(VendorDirectFulfillmentShippingV1.SubmitShipmentConfirmations.self),
            OperationCase(VendorDirectFulfillmentShippingV1.SubmitShipmentStatusUpdates.self),
            OperationCase(VendorDirectFulfillmentShippingV1.GetCustomerInvoices.self),
            OperationCase(VendorDirectFulfillmentShippingV1.GetCustomerInvoice.self),
            OperationCase(VendorDirectFulfillmentShippingV1.GetPackingSlips.self),
            OperationCase(VendorDirectFulfillmentShippingV1.GetPackingSlip.self),
        ]
    }
}

extension VendorDirectFulfillmentShippingV1.GetShippingLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            createdAfter: try json.required("createdAfter"),
            createdBefore: try json.required("createdBefore"),
            shipFromPartyId: try json.optional("shipFromPartyId"),
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.SubmitShippingLabelRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV1.GetShippingLabel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV1.SubmitShipmentConfirmations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV1.SubmitShipmentStatusUpdates: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV1.GetCustomerInvoices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            createdAfter: try json.required("createdAfter"),
            createdBefore: try json.required("createdBefore"),
            shipFromPartyId: try json.optional("shipFromPartyId"),
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.GetCustomerInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV1.GetPackingSlips: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            createdAfter: try json.required("createdAfter"),
            createdBefore: try json.required("createdBefore"),
            shipFromPartyId: try json.optional("shipFromPartyId"),
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.GetPackingSlip: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV1.GetShippingLabelsSortOrder: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxRegistrationDetails: try json.optional("taxRegistrationDetails")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.Address: CaseReadable {
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

extension VendorDirectFulfillmentShippingV1.TaxRegistrationDetails: CaseReadable {
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

extension VendorDirectFulfillmentShippingV1.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.SubmitShippingLabelsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shippingLabelRequests: try json.optional("shippingLabelRequests"))
    }
}

extension VendorDirectFulfillmentShippingV1.ShippingLabelRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            containers: try json.optional("containers")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.Container: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            containerType: try json.required("containerType"),
            containerIdentifier: try json.required("containerIdentifier"),
            weight: try json.required("weight"),
            packedItems: try json.required("packedItems"),
            trackingNumber: try json.optional("trackingNumber"),
            manifestId: try json.optional("manifestId"),
            manifestDate: try json.optional("manifestDate"),
            shipMethod: try json.optional("shipMethod"),
            scacCode: try json.optional("scacCode"),
            carrier: try json.optional("carrier"),
            containerSequenceNumber: try json.optional("containerSequenceNumber"),
            dimensions: try json.optional("dimensions")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.ContainerContainerType: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.Dimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            length: try json.required("length"),
            width: try json.required("width"),
            height: try json.required("height"),
            unitOfMeasure: try json.required("unitOfMeasure")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.DimensionsUnitOfMeasure: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), value: try json.required("value"))
    }
}

extension VendorDirectFulfillmentShippingV1.WeightUnitOfMeasure: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.PackedItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            packedQuantity: try json.required("packedQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("amount"), unitOfMeasure: try json.required("unitOfMeasure"))
    }
}

extension VendorDirectFulfillmentShippingV1.SubmitShipmentConfirmationsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentConfirmations: try json.optional("shipmentConfirmations"))
    }
}

extension VendorDirectFulfillmentShippingV1.ShipmentConfirmation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            shipmentDetails: try json.required("shipmentDetails"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            items: try json.required("items"),
            containers: try json.optional("containers")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.ShipmentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shippedDate: try json.required("shippedDate"),
            shipmentStatus: try json.required("shipmentStatus"),
            isPriorityShipment: try json.optional("isPriorityShipment"),
            vendorOrderNumber: try json.optional("vendorOrderNumber"),
            estimatedDeliveryDate: try json.optional("estimatedDeliveryDate")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.ShipmentDetailsShipmentStatus: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.Item: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            shippedQuantity: try json.required("shippedQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.SubmitShipmentStatusUpdatesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentStatusUpdates: try json.optional("shipmentStatusUpdates"))
    }
}

extension VendorDirectFulfillmentShippingV1.ShipmentStatusUpdate: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            statusUpdateDetails: try json.required("statusUpdateDetails")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.StatusUpdateDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            trackingNumber: try json.required("trackingNumber"),
            statusCode: try json.required("statusCode"),
            reasonCode: try json.required("reasonCode"),
            statusDateTime: try json.required("statusDateTime"),
            statusLocationAddress: try json.required("statusLocationAddress"),
            shipmentSchedule: try json.optional("shipmentSchedule")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.StatusUpdateDetailsShipmentSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            estimatedDeliveryDateTime: try json.optional("estimatedDeliveryDateTime"),
            apptWindowStartDateTime: try json.optional("apptWindowStartDateTime"),
            apptWindowEndDateTime: try json.optional("apptWindowEndDateTime")
        )
    }
}

extension VendorDirectFulfillmentShippingV1.GetCustomerInvoicesSortOrder: CaseReadable {}

extension VendorDirectFulfillmentShippingV1.GetPackingSlipsSortOrder: CaseReadable {}
