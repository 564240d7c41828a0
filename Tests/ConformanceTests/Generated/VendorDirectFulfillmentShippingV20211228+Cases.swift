// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShipping_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentShippingV20211228
import SellingPartnerAPI

enum VendorDirectFulfillmentShippingV20211228Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetShippingLabels.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.SubmitShippingLabelRequest.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetShippingLabel.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.CreateShippingLabels.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.SubmitShipmentConfirmations.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.SubmitShipmentStatusUpdates.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetCustomerInvoices.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetCustomerInvoice.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetPackingSlips.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.GetPackingSlip.self),
            OperationCase(VendorDirectFulfillmentShippingV20211228.CreateContainerLabel.self),
        ]
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetShippingLabels: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.SubmitShippingLabelRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetShippingLabel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.CreateShippingLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"), body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.SubmitShipmentConfirmations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.SubmitShipmentStatusUpdates: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetCustomerInvoices: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.GetCustomerInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetPackingSlips: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.GetPackingSlip: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(purchaseOrderNumber: try json.required("purchaseOrderNumber"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.CreateContainerLabel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetShippingLabelsSortOrder: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxRegistrationDetails: try json.optional("taxRegistrationDetails")
        )
    }
}

extension VendorDirectFulfillmentShippingV20211228.Address: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.TaxRegistrationDetails: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.SubmitShippingLabelsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shippingLabelRequests: try json.optional("shippingLabelRequests"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.ShippingLabelRequest: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.Container: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.ContainerContainerType: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.Dimensions: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.DimensionsUnitOfMeasure: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), value: try json.required("value"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.WeightUnitOfMeasure: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.PackedItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            packedQuantity: try json.required("packedQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            pieceNumber: try json.optional("pieceNumber"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier")
        )
    }
}

extension VendorDirectFulfillmentShippingV20211228.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("amount"), unitOfMeasure: try json.required("unitOfMeasure"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.CreateShippingLabelsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            containers: try json.optional("containers")
        )
    }
}

extension VendorDirectFulfillmentShippingV20211228.SubmitShipmentConfirmationsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentConfirmations: try json.optional("shipmentConfirmations"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.ShipmentConfirmation: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.ShipmentDetails: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.ShipmentDetailsShipmentStatus: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.Item: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.SubmitShipmentStatusUpdatesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentStatusUpdates: try json.optional("shipmentStatusUpdates"))
    }
}

extension VendorDirectFulfillmentShippingV20211228.ShipmentStatusUpdate: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.StatusUpdateDetails: CaseReadable {
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

extension VendorDirectFulfillmentShippingV20211228.ShipmentSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            estimatedDeliveryDateTime: try json.optional("estimatedDeliveryDateTime"),
            apptWindowStartDateTime: try json.optional("apptWindowStartDateTime"),
            apptWindowEndDateTime: try json.optional("apptWindowEndDateTime")
        )
    }
}

extension VendorDirectFulfillmentShippingV20211228.GetCustomerInvoicesSortOrder: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.GetPackingSlipsSortOrder: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.CreateContainerLabelRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            carrierId: try json.required("carrierId"),
            vendorContainerId: try json.required("vendorContainerId"),
            packages: try json.required("packages")
        )
    }
}

extension VendorDirectFulfillmentShippingV20211228.CarrierId: CaseReadable {}

extension VendorDirectFulfillmentShippingV20211228.Package: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packageTrackingNumber: try json.required("packageTrackingNumber"))
    }
}
