// Generated from shipping-api-model/shipping.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ShippingV1
import SellingPartnerAPI

enum ShippingV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ShippingV1.CreateShipment.self),
            OperationCase(ShippingV1.GetShipment.self),
            OperationCase(ShippingV1.CancelShipment.self),
            OperationCase(ShippingV1.PurchaseLabels.self),
            OperationCase(ShippingV1.RetrieveShippingLabel.self),
            OperationCase(ShippingV1.PurchaseShipment.self),
            OperationCase(ShippingV1.GetRates.self),
            OperationCase(ShippingV1.GetAccount.self),
            OperationCase(ShippingV1.GetTrackingInformation.self),
        ]
    }
}

extension ShippingV1.CreateShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ShippingV1.GetShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ShippingV1.CancelShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ShippingV1.PurchaseLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), body: try json.requiredBody("body"))
    }
}

extension ShippingV1.RetrieveShippingLabel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            trackingId: try json.required("trackingId"),
            body: try json.requiredBody("body")
        )
    }
}

extension ShippingV1.PurchaseShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ShippingV1.GetRates: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ShippingV1.GetAccount: CaseReadable {
    init(case value: JSONValue) throws {
        self.init()
    }
}

extension ShippingV1.GetTrackingInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(trackingId: try json.required("trackingId"))
    }
}

extension ShippingV1.CreateShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientReferenceId: try json.required("clientReferenceId"),
            shipTo: try json.required("shipTo"),
            shipFrom: try json.required("shipFrom"),
            containers: try json.required("containers")
        )
    }
}

extension ShippingV1.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            stateOrRegion: try json.required("stateOrRegion"),
            city: try json.required("city"),
            countryCode: try json.required("countryCode"),
            postalCode: try json.required("postalCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            email: try json.optional("email"),
            copyEmails: try json.optional("copyEmails"),
            phoneNumber: try json.optional("phoneNumber")
        )
    }
}

extension ShippingV1.Container: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            containerReferenceId: try json.required("containerReferenceId"),
            value: try json.required("value"),
            dimensions: try json.required("dimensions"),
            items: try json.required("items"),
            weight: try json.required("weight"),
            containerType: try json.optional("containerType")
        )
    }
}

extension ShippingV1.ContainerContainerType: CaseReadable {}

extension ShippingV1.Currency: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), unit: try json.required("unit"))
    }
}

extension ShippingV1.Dimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            length: try json.required("length"),
            width: try json.required("width"),
            height: try json.required("height"),
            unit: try json.required("unit")
        )
    }
}

extension ShippingV1.DimensionsUnit: CaseReadable {}

extension ShippingV1.ContainerItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            quantity: try json.required("quantity"),
            unitPrice: try json.required("unitPrice"),
            unitWeight: try json.required("unitWeight"),
            title: try json.required("title")
        )
    }
}

extension ShippingV1.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unit: try json.required("unit"), value: try json.required("value"))
    }
}

extension ShippingV1.WeightUnit: CaseReadable {}

extension ShippingV1.ServiceType: CaseReadable {}

extension ShippingV1.PurchaseLabelsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(rateId: try json.required("rateId"), labelSpecification: try json.required("labelSpecification"))
    }
}

extension ShippingV1.LabelSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(labelFormat: try json.required("labelFormat"), labelStockSize: try json.required("labelStockSize"))
    }
}

extension ShippingV1.LabelSpecificationLabelFormat: CaseReadable {}

extension ShippingV1.LabelSpecificationLabelStockSize: CaseReadable {}

extension ShippingV1.RetrieveShippingLabelRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(labelSpecification: try json.required("labelSpecification"))
    }
}

extension ShippingV1.PurchaseShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientReferenceId: try json.required("clientReferenceId"),
            shipTo: try json.required("shipTo"),
            shipFrom: try json.required("shipFrom"),
            serviceType: try json.required("serviceType"),
            containers: try json.required("containers"),
            labelSpecification: try json.required("labelSpecification"),
            shipDate: try json.optional("shipDate")
        )
    }
}

extension ShippingV1.GetRatesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipTo: try json.required("shipTo"),
            shipFrom: try json.required("shipFrom"),
            serviceTypes: try json.required("serviceTypes"),
            containerSpecifications: try json.required("containerSpecifications"),
            shipDate: try json.optional("shipDate")
        )
    }
}

extension ShippingV1.ContainerSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(dimensions: try json.required("dimensions"), weight: try json.required("weight"))
    }
}
