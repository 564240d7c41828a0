// Generated from external-fulfillment/externalFulfillmentShipments_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ExternalFulfillmentShipmentsV20240911
import SellingPartnerAPI

enum ExternalFulfillmentShipmentsV20240911Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ExternalFulfillmentShipmentsV20240911.GetShipments.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.GetShipment.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.ProcessShipment.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.CreatePackages.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.UpdatePackage.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.UpdatePackageStatus.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.RetrieveShippingOptions.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.GenerateInvoice.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.RetrieveInvoice.self),
            OperationCase(ExternalFulfillmentShipmentsV20240911.GenerateShipLabels.self),
        ]
    }
}

extension ExternalFulfillmentShipmentsV20240911.GetShipments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            status: try json.required("status"),
            locationId: try json.optional("locationId"),
            marketplaceId: try json.optional("marketplaceId"),
            channelName: try json.optional("channelName"),
            lastUpdatedAfter: try json.optional("lastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("lastUpdatedBefore"),
            maxResults: try json.optional("maxResults"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.GetShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.ProcessShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            operation: try json.required("operation"),
            body: try json.optionalBody("body")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.CreatePackages: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), body: try json.requiredBody("body"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.UpdatePackage: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            packageId: try json.required("packageId"),
            body: try json.requiredBody("body")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.UpdatePackageStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            packageId: try json.required("packageId"),
            status: try json.optional("status"),
            body: try json.optionalBody("body")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.RetrieveShippingOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), packageId: try json.required("packageId"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.GenerateInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.RetrieveInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.GenerateShipLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            operation: try json.required("operation"),
            shippingOptionId: try json.optional("shippingOptionId"),
            body: try json.optionalBody("body")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.GetShipmentsStatus: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.Amount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), currencyCode: try json.required("currencyCode"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.PackageDimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            length: try json.required("length"),
            width: try json.required("width"),
            height: try json.required("height")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.Dimension: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), dimensionUnit: try json.required("dimensionUnit"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.DimensionDimensionUnit: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), weightUnit: try json.required("weightUnit"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.WeightWeightUnit: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.Package: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            id: try json.required("id"),
            dimensions: try json.required("dimensions"),
            weight: try json.required("weight"),
            packageLineItems: try json.required("packageLineItems"),
            hazmatLabels: try json.optional("hazmatLabels"),
            status: try json.optional("status"),
            packageHandlingRequirements: try json.optional("packageHandlingRequirements")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.PackageLineItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packageLineItemId: try json.required("packageLineItemId"),
            quantity: try json.required("quantity"),
            serialNumbers: try json.optional("serialNumbers"),
            pieces: try json.optional("pieces"),
            countryOfOrigin: try json.optional("countryOfOrigin"),
            itemValue: try json.optional("itemValue")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.PackageStatusValue: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.PackagePackageHandlingRequirements: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.ProcessShipmentOperationShape: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.ShipmentAcknowledgementRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(lineItems: try json.required("lineItems"), referenceId: try json.optional("referenceId"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.LineItemWithReason: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(lineItem: try json.required("lineItem"), reason: try json.optional("reason"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.LineItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(id: try json.required("id"), quantity: try json.optional("quantity"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.LineItemWithReasonReason: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.Packages: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packages: try json.required("packages"))
    }
}

extension ExternalFulfillmentShipmentsV20240911.UpdatePackageStatusStatus: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.PackageDeliveryStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            status: try json.optional("status"),
            subStatus: try json.optional("subStatus"),
            reason: try json.optional("reason")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.PackageStatus: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.PackageSubStatus: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.GenerateShipLabelsOperationShape: CaseReadable {}

extension ExternalFulfillmentShipmentsV20240911.ShipLabelsInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packageIds: try json.required("packageIds"),
            courierSupportedAttributes: try json.optional("courierSupportedAttributes")
        )
    }
}

extension ExternalFulfillmentShipmentsV20240911.CourierSupportedAttributes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(carrierName: try json.required("carrierName"), trackingId: try json.required("trackingId"))
    }
}
