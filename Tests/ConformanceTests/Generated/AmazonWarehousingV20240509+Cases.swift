// Generated from amazon-warehousing-and-distribution-model/awd_2024-05-09.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import AmazonWarehousingV20240509
import SellingPartnerAPI

enum AmazonWarehousingV20240509Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(AmazonWarehousingV20240509.CreateInbound.self),
            OperationCase(AmazonWarehousingV20240509.GetInbound.self),
            OperationCase(AmazonWarehousingV20240509.UpdateInbound.self),
            OperationCase(AmazonWarehousingV20240509.CancelInbound.self),
            OperationCase(AmazonWarehousingV20240509.ConfirmInbound.self),
            OperationCase(AmazonWarehousingV20240509.GetInboundShipment.self),
            OperationCase(AmazonWarehousingV20240509.GetInboundShipmentLabels.self),
            OperationCase(AmazonWarehousingV20240509.GetLabelPageTypes.self),
            OperationCase(AmazonWarehousingV20240509.UpdateInboundShipmentTransportDetails.self),
            OperationCase(AmazonWarehousingV20240509.CheckInboundEligibility.self),
            OperationCase(AmazonWarehousingV20240509.ListInboundShipments.self),
            OperationCase(AmazonWarehousingV20240509.ListInventory.self),
            OperationCase(AmazonWarehousingV20240509.ListOutbounds.self),
            OperationCase(AmazonWarehousingV20240509.CreateOutbound.self),
            OperationCase(AmazonWarehousingV20240509.GetOutbound.self),
            OperationCase(AmazonWarehousingV20240509.UpdateOutbound.self),
            OperationCase(AmazonWarehousingV20240509.ConfirmOutbound.self),
            OperationCase(AmazonWarehousingV20240509.ListReplenishmentOrders.self),
            OperationCase(AmazonWarehousingV20240509.CreateReplenishmentOrder.self),
            OperationCase(AmazonWarehousingV20240509.GetReplenishmentOrder.self),
            OperationCase(AmazonWarehousingV20240509.ConfirmReplenishmentOrder.self),
        ]
    }
}

extension AmazonWarehousingV20240509.CreateInbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.GetInbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.UpdateInbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.CancelInbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.ConfirmInbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.GetInboundShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), skuQuantities: try json.optional("skuQuantities"))
    }
}

extension AmazonWarehousingV20240509.GetInboundShipmentLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            pageType: try json.optional("pageType"),
            formatType: try json.optional("formatType")
        )
    }
}

extension AmazonWarehousingV20240509.GetLabelPageTypes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension AmazonWarehousingV20240509.UpdateInboundShipmentTransportDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.CheckInboundEligibility: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.ListInboundShipments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sortBy: try json.optional("sortBy"),
            sortOrder: try json.optional("sortOrder"),
            shipmentStatus: try json.optional("shipmentStatus"),
            updatedAfter: try json.optional("updatedAfter"),
            updatedBefore: try json.optional("updatedBefore"),
            maxResults: try json.optional("maxResults"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension AmazonWarehousingV20240509.ListInventory: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sku: try json.optional("sku"),
            sortOrder: try json.optional("sortOrder"),
            details: try json.optional("details"),
            nextToken: try json.optional("nextToken"),
            maxResults: try json.optional("maxResults")
        )
    }
}

extension AmazonWarehousingV20240509.ListOutbounds: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            updatedAfter: try json.optional("updatedAfter"),
            updatedBefore: try json.optional("updatedBefore"),
            sortOrder: try json.optional("sortOrder"),
            maxResults: try json.optional("maxResults"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension AmazonWarehousingV20240509.CreateOutbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.GetOutbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.UpdateOutbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.ConfirmOutbound: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.ListReplenishmentOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            updatedAfter: try json.optional("updatedAfter"),
            updatedBefore: try json.optional("updatedBefore"),
            sortOrder: try json.optional("sortOrder"),
            maxResults: try json.optional("maxResults"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension AmazonWarehousingV20240509.CreateReplenishmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AmazonWarehousingV20240509.GetReplenishmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.ConfirmReplenishmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension AmazonWarehousingV20240509.InboundOrderCreationData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            originAddress: try json.required("originAddress"),
            packagesToInbound: try json.required("packagesToInbound"),
            externalReferenceId: try json.optional("externalReferenceId"),
            preferences: try json.optional("preferences")
        )
    }
}

extension AmazonWarehousingV20240509.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            addressLine1: try json.required("addressLine1"),
            countryCode: try json.required("countryCode"),
            name: try json.required("name"),
            stateOrRegion: try json.required("stateOrRegion"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            phoneNumber: try json.optional("phoneNumber"),
            postalCode: try json.optional("postalCode")
        )
    }
}

extension AmazonWarehousingV20240509.DistributionPackageQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(count: try json.required("count"), distributionPackage: try json.required("distributionPackage"))
    }
}

extension AmazonWarehousingV20240509.DistributionPackage: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            contents: try json.required("contents"),
            measurements: try json.required("measurements"),
            type: try json.required("type")
        )
    }
}

extension AmazonWarehousingV20240509.DistributionPackageContents: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packages: try json.optional("packages"), products: try json.optional("products"))
    }
}

extension AmazonWarehousingV20240509.ProductQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            quantity: try json.required("quantity"),
            sku: try json.required("sku"),
            attributes: try json.optional("attributes"),
            expiration: try json.optional("expiration"),
            prepDetails: try json.optional("prepDetails")
        )
    }
}

extension AmazonWarehousingV20240509.ProductAttribute: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(name: try json.optional("name"), value: try json.optional("value"))
    }
}

extension AmazonWarehousingV20240509.PrepDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            labelOwner: try json.optional("labelOwner"),
            prepCategory: try json.optional("prepCategory"),
            prepInstructions: try json.optional("prepInstructions"),
            prepOwner: try json.optional("prepOwner")
        )
    }
}

extension AmazonWarehousingV20240509.LabelOwner: CaseReadable {}

extension AmazonWarehousingV20240509.PrepCategory: CaseReadable {}

extension AmazonWarehousingV20240509.PrepInstruction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(prepOwner: try json.optional("prepOwner"), prepType: try json.optional("prepType"))
    }
}

extension AmazonWarehousingV20240509.PrepOwner: CaseReadable {}

extension AmazonWarehousingV20240509.MeasurementData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            weight: try json.required("weight"),
            dimensions: try json.optional("dimensions"),
            volume: try json.optional("volume")
        )
    }
}

extension AmazonWarehousingV20240509.PackageDimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            height: try json.required("height"),
            length: try json.required("length"),
            unitOfMeasurement: try json.required("unitOfMeasurement"),
            width: try json.required("width")
        )
    }
}

extension AmazonWarehousingV20240509.DimensionUnitOfMeasurement: CaseReadable {}

extension AmazonWarehousingV20240509.PackageVolume: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasurement: try json.required("unitOfMeasurement"), volume: try json.required("volume"))
    }
}

extension AmazonWarehousingV20240509.VolumeUnitOfMeasurement: CaseReadable {}

extension AmazonWarehousingV20240509.PackageWeight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasurement: try json.required("unitOfMeasurement"), weight: try json.required("weight"))
    }
}

extension AmazonWarehousingV20240509.WeightUnitOfMeasurement: CaseReadable {}

extension AmazonWarehousingV20240509.DistributionPackageType: CaseReadable {}

extension AmazonWarehousingV20240509.InboundPreferences: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(destinationRegion: try json.optional("destinationRegion"))
    }
}

extension AmazonWarehousingV20240509.InboundOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            createdAt: try json.required("createdAt"),
            orderId: try json.required("orderId"),
            orderStatus: try json.required("orderStatus"),
            originAddress: try json.required("originAddress"),
            packagesToInbound: try json.required("packagesToInbound"),
            destinationDetails: try json.optional("destinationDetails"),
            externalReferenceId: try json.optional("externalReferenceId"),
            preferences: try json.optional("preferences"),
            updatedAt: try json.optional("updatedAt")
        )
    }
}

extension AmazonWarehousingV20240509.DestinationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            destinationAddress: try json.optional("destinationAddress"),
            destinationRegion: try json.optional("destinationRegion"),
            shipmentId: try json.optional("shipmentId")
        )
    }
}

extension AmazonWarehousingV20240509.InboundStatus: CaseReadable {}

extension AmazonWarehousingV20240509.GetInboundShipmentSkuQuantities: CaseReadable {}

extension AmazonWarehousingV20240509.CarrierCode: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrierCodeType: try json.optional("carrierCodeType"),
            carrierCodeValue: try json.optional("carrierCodeValue")
        )
    }
}

extension AmazonWarehousingV20240509.CarrierCodeType: CaseReadable {}

extension AmazonWarehousingV20240509.GetInboundShipmentLabelsPageType: CaseReadable {}

extension AmazonWarehousingV20240509.GetInboundShipmentLabelsFormatType: CaseReadable {}

extension AmazonWarehousingV20240509.TransportationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(trackingDetails: try json.required("trackingDetails"))
    }
}

extension AmazonWarehousingV20240509.TrackingDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(bookingId: try json.required("bookingId"), carrierCode: try json.optional("carrierCode"))
    }
}

extension AmazonWarehousingV20240509.InboundPackages: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packagesToInbound: try json.required("packagesToInbound"))
    }
}

extension AmazonWarehousingV20240509.ListInboundShipmentsSortBy: CaseReadable {}

extension AmazonWarehousingV20240509.ListInboundShipmentsSortOrder: CaseReadable {}

extension AmazonWarehousingV20240509.ListInboundShipmentsShipmentStatus: CaseReadable {}

extension AmazonWarehousingV20240509.ListInventorySortOrder: CaseReadable {}

extension AmazonWarehousingV20240509.ListInventoryDetails: CaseReadable {}

extension AmazonWarehousingV20240509.ListOutboundsSortOrder: CaseReadable {}

extension AmazonWarehousingV20240509.OutboundOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderId: try json.required("orderId"),
            orderStatus: try json.required("orderStatus"),
            outboundShipments: try json.required("outboundShipments"),
            confirmedOn: try json.optional("confirmedOn"),
            createdAt: try json.optional("createdAt"),
            eligiblePackagesToOutbound: try json.optional("eligiblePackagesToOutbound"),
            eligibleProductsToOutbound: try json.optional("eligibleProductsToOutbound"),
            executionErrors: try json.optional("executionErrors"),
            orderPreferences: try json.optional("orderPreferences"),
            packagesToOutbound: try json.optional("packagesToOutbound"),
            productsToOutbound: try json.optional("productsToOutbound"),
            shippedOutboundPackages: try json.optional("shippedOutboundPackages"),
            shippedOutboundProducts: try json.optional("shippedOutboundProducts"),
            updatedAt: try json.optional("updatedAt")
        )
    }
}

extension AmazonWarehousingV20240509.OutboundExecutionError: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            failureCode: try json.required("failureCode"),
            failureReasons: try json.required("failureReasons"),
            sku: try json.optional("sku")
        )
    }
}

extension AmazonWarehousingV20240509.OrderAttribute: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderPreference: try json.required("orderPreference"),
            orderPreferenceValue: try json.required("orderPreferenceValue")
        )
    }
}

extension AmazonWarehousingV20240509.OrderPreference: CaseReadable {}

extension AmazonWarehousingV20240509.OrderPreferenceValue: CaseReadable {}

extension AmazonWarehousingV20240509.OutboundStatus: CaseReadable {}

extension AmazonWarehousingV20240509.OutboundShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            destinationAddress: try json.required("destinationAddress"),
            orderId: try json.required("orderId"),
            originAddress: try json.required("originAddress"),
            shipmentId: try json.required("shipmentId"),
            shipmentStatus: try json.required("shipmentStatus"),
            createdAt: try json.optional("createdAt"),
            shipmentPackageQuantities: try json.optional("shipmentPackageQuantities"),
            shipmentProductQuantities: try json.optional("shipmentProductQuantities"),
            updatedAt: try json.optional("updatedAt")
        )
    }
}

extension AmazonWarehousingV20240509.OutboundShipmentStatus: CaseReadable {}

extension AmazonWarehousingV20240509.OutboundOrderCreationData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderPreferences: try json.optional("orderPreferences"),
            packagesToOutbound: try json.optional("packagesToOutbound"),
            productsToOutbound: try json.optional("productsToOutbound")
        )
    }
}

extension AmazonWarehousingV20240509.ListReplenishmentOrdersSortOrder: CaseReadable {}

extension AmazonWarehousingV20240509.DistributionProduct: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            quantity: try json.required("quantity"),
            sku: try json.required("sku"),
            attributes: try json.optional("attributes")
        )
    }
}

extension AmazonWarehousingV20240509.ReplenishmentOrderCreationData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(preferences: try json.optional("preferences"), products: try json.optional("products"))
    }
}

extension AmazonWarehousingV20240509.ReplenishmentPreferences: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(confirmation: try json.optional("confirmation"))
    }
}

extension AmazonWarehousingV20240509.ConfirmationMode: CaseReadable {}
