// Generated from vendor-shipments-api-model/vendorShipments.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorShipmentsV1
import SellingPartnerAPI

enum VendorShipmentsV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(VendorShipmentsV1.SubmitShipmentConfirmations.self),
            OperationCase(VendorShipmentsV1.SubmitShipments.self),
            OperationCase(VendorShipmentsV1.GetShipmentDetails.self),
            OperationCase(VendorShipmentsV1.GetShipmentLabels.self),
        ]
    }
}

extension VendorShipmentsV1.SubmitShipmentConfirmations: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorShipmentsV1.SubmitShipments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorShipmentsV1.GetShipmentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            shipmentConfirmedBefore: try json.optional("shipmentConfirmedBefore"),
            shipmentConfirmedAfter: try json.optional("shipmentConfirmedAfter"),
            packageLabelCreatedBefore: try json.optional("packageLabelCreatedBefore"),
            packageLabelCreatedAfter: try json.optional("packageLabelCreatedAfter"),
            shippedBefore: try json.optional("shippedBefore"),
            shippedAfter: try json.optional("shippedAfter"),
            estimatedDeliveryBefore: try json.optional("estimatedDeliveryBefore"),
            estimatedDeliveryAfter: try json.optional("estimatedDeliveryAfter"),
            shipmentDeliveryBefore: try json.optional("shipmentDeliveryBefore"),
            shipmentDeliveryAfter: try json.optional("shipmentDeliveryAfter"),
            requestedPickUpBefore: try json.optional("requestedPickUpBefore"),
            requestedPickUpAfter: try json.optional("requestedPickUpAfter"),
            scheduledPickUpBefore: try json.optional("scheduledPickUpBefore"),
            scheduledPickUpAfter: try json.optional("scheduledPickUpAfter"),
            currentShipmentStatus: try json.optional("currentShipmentStatus"),
            vendorShipmentIdentifier: try json.optional("vendorShipmentIdentifier"),
            buyerReferenceNumber: try json.optional("buyerReferenceNumber"),
            buyerWarehouseCode: try json.optional("buyerWarehouseCode"),
            sellerWarehouseCode: try json.optional("sellerWarehouseCode")
        )
    }
}

extension VendorShipmentsV1.GetShipmentLabels: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            limit: try json.optional("limit"),
            sortOrder: try json.optional("sortOrder"),
            nextToken: try json.optional("nextToken"),
            labelCreatedAfter: try json.optional("labelCreatedAfter"),
            labelCreatedBefore: try json.optional("labelCreatedBefore"),
            buyerReferenceNumber: try json.optional("buyerReferenceNumber"),
            vendorShipmentIdentifier: try json.optional("vendorShipmentIdentifier"),
            sellerWarehouseCode: try json.optional("sellerWarehouseCode")
        )
    }
}

extension VendorShipmentsV1.SubmitShipmentConfirmationsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentConfirmations: try json.optional("shipmentConfirmations"))
    }
}

extension VendorShipmentsV1.ShipmentConfirmation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipmentIdentifier: try json.required("shipmentIdentifier"),
            shipmentConfirmationType: try json.required("shipmentConfirmationType"),
            shipmentConfirmationDate: try json.required("shipmentConfirmationDate"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            shipToParty: try json.required("shipToParty"),
            shippedItems: try json.required("shippedItems"),
            shipmentType: try json.optional("shipmentType"),
            shipmentStructure: try json.optional("shipmentStructure"),
            transportationDetails: try json.optional("transportationDetails"),
            amazonReferenceNumber: try json.optional("amazonReferenceNumber"),
            shippedDate: try json.optional("shippedDate"),
            estimatedDeliveryDate: try json.optional("estimatedDeliveryDate"),
            shipmentMeasurements: try json.optional("shipmentMeasurements"),
            importDetails: try json.optional("importDetails"),
            cartons: try json.optional("cartons"),
            pallets: try json.optional("pallets")
        )
    }
}

extension VendorShipmentsV1.ShipmentConfirmationShipmentConfirmationType: CaseReadable {}

extension VendorShipmentsV1.ShipmentConfirmationShipmentType: CaseReadable {}

extension VendorShipmentsV1.ShipmentConfirmationShipmentStructure: CaseReadable {}

extension VendorShipmentsV1.TransportationDetailsForShipmentConfirmation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrierScac: try json.optional("carrierScac"),
            carrierShipmentReferenceNumber: try json.optional("carrierShipmentReferenceNumber"),
            transportationMode: try json.optional("transportationMode"),
            billOfLadingNumber: try json.optional("billOfLadingNumber")
        )
    }
}

extension VendorShipmentsV1.TransportationDetailsForShipmentConfirmationTransportationMode: CaseReadable {}

extension VendorShipmentsV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxRegistrationDetails: try json.optional("taxRegistrationDetails")
        )
    }
}

extension VendorShipmentsV1.Address: CaseReadable {
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

extension VendorShipmentsV1.TaxRegistrationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxRegistrationType: try json.required("taxRegistrationType"),
            taxRegistrationNumber: try json.required("taxRegistrationNumber")
        )
    }
}

extension VendorShipmentsV1.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorShipmentsV1.ShipmentMeasurements: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            grossShipmentWeight: try json.optional("grossShipmentWeight"),
            shipmentVolume: try json.optional("shipmentVolume"),
            cartonCount: try json.optional("cartonCount"),
            palletCount: try json.optional("palletCount")
        )
    }
}

extension VendorShipmentsV1.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), value: try json.required("value"))
    }
}

extension VendorShipmentsV1.WeightUnitOfMeasure: CaseReadable {}

extension VendorShipmentsV1.Volume: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), value: try json.required("value"))
    }
}

extension VendorShipmentsV1.VolumeUnitOfMeasure: CaseReadable {}

extension VendorShipmentsV1.ImportDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            methodOfPayment: try json.optional("methodOfPayment"),
            sealNumber: try json.optional("sealNumber"),
            route: try json.optional("route"),
            importContainers: try json.optional("importContainers"),
            billableWeight: try json.optional("billableWeight"),
            estimatedShipByDate: try json.optional("estimatedShipByDate"),
            handlingInstructions: try json.optional("handlingInstructions")
        )
    }
}

extension VendorShipmentsV1.ImportDetailsMethodOfPayment: CaseReadable {}

extension VendorShipmentsV1.Route: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(stops: try json.required("stops"))
    }
}

extension VendorShipmentsV1.Stop: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            functionCode: try json.required("functionCode"),
            locationIdentification: try json.optional("locationIdentification"),
            arrivalTime: try json.optional("arrivalTime"),
            departureTime: try json.optional("departureTime")
        )
    }
}

extension VendorShipmentsV1.StopFunctionCode: CaseReadable {}

extension VendorShipmentsV1.Location: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.optional("type"),
            locationCode: try json.optional("locationCode"),
            countryCode: try json.optional("countryCode")
        )
    }
}

extension VendorShipmentsV1.ImportDetailsHandlingInstructions: CaseReadable {}

extension VendorShipmentsV1.Item: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            shippedQuantity: try json.required("shippedQuantity"),
            amazonProductIdentifier: try json.optional("amazonProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            itemDetails: try json.optional("itemDetails")
        )
    }
}

extension VendorShipmentsV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amount: try json.required("amount"),
            unitOfMeasure: try json.required("unitOfMeasure"),
            unitSize: try json.optional("unitSize"),
            totalWeight: try json.optional("totalWeight")
        )
    }
}

extension VendorShipmentsV1.ItemQuantityUnitOfMeasure: CaseReadable {}

extension VendorShipmentsV1.TotalWeight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), amount: try json.required("amount"))
    }
}

extension VendorShipmentsV1.TotalWeightUnitOfMeasure: CaseReadable {}

extension VendorShipmentsV1.ItemDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.optional("purchaseOrderNumber"),
            lotNumber: try json.optional("lotNumber"),
            lotNumberSourceReference: try json.optional("lotNumberSourceReference"),
            lotNumberSourceType: try json.optional("lotNumberSourceType"),
            countryOfOrigin: try json.optional("countryOfOrigin"),
            regulationReferences: try json.optional("regulationReferences"),
            expiry: try json.optional("expiry"),
            maximumRetailPrice: try json.optional("maximumRetailPrice"),
            handlingCode: try json.optional("handlingCode")
        )
    }
}

extension VendorShipmentsV1.ItemDetailsLotNumberSourceType: CaseReadable {}

extension VendorShipmentsV1.RegulationReferences: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            dueDiligenceReference: try json.optional("dueDiligenceReference"),
            dueDiligenceVerification: try json.optional("dueDiligenceVerification"),
            dueDiligenceInformation: try json.optional("dueDiligenceInformation"),
            dueDiligenceExemptionCode: try json.optional("dueDiligenceExemptionCode")
        )
    }
}

extension VendorShipmentsV1.Expiry: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            manufacturerDate: try json.optional("manufacturerDate"),
            expiryDate: try json.optional("expiryDate"),
            expiryAfterDuration: try json.optional("expiryAfterDuration")
        )
    }
}

extension VendorShipmentsV1.Duration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(durationUnit: try json.required("durationUnit"), durationValue: try json.required("durationValue"))
    }
}

extension VendorShipmentsV1.DurationDurationUnit: CaseReadable {}

extension VendorShipmentsV1.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.required("currencyCode"), amount: try json.required("amount"))
    }
}

extension VendorShipmentsV1.ItemDetailsHandlingCode: CaseReadable {}

extension VendorShipmentsV1.Carton: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            cartonSequenceNumber: try json.required("cartonSequenceNumber"),
            items: try json.required("items"),
            cartonIdentifiers: try json.optional("cartonIdentifiers"),
            dimensions: try json.optional("dimensions"),
            weight: try json.optional("weight"),
            trackingNumber: try json.optional("trackingNumber")
        )
    }
}

extension VendorShipmentsV1.ContainerIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            containerIdentificationType: try json.required("containerIdentificationType"),
            containerIdentificationNumber: try json.required("containerIdentificationNumber")
        )
    }
}

extension VendorShipmentsV1.ContainerIdentificationContainerIdentificationType: CaseReadable {}

extension VendorShipmentsV1.Dimensions: CaseReadable {
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

extension VendorShipmentsV1.DimensionsUnitOfMeasure: CaseReadable {}

extension VendorShipmentsV1.ContainerItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemReference: try json.required("itemReference"),
            shippedQuantity: try json.required("shippedQuantity"),
            itemDetails: try json.optional("itemDetails")
        )
    }
}

extension VendorShipmentsV1.Pallet: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            palletIdentifiers: try json.required("palletIdentifiers"),
            tier: try json.optional("tier"),
            block: try json.optional("block"),
            dimensions: try json.optional("dimensions"),
            weight: try json.optional("weight"),
            cartonReferenceDetails: try json.optional("cartonReferenceDetails"),
            items: try json.optional("items")
        )
    }
}

extension VendorShipmentsV1.CartonReferenceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            cartonReferenceNumbers: try json.required("cartonReferenceNumbers"),
            cartonCount: try json.optional("cartonCount")
        )
    }
}

extension VendorShipmentsV1.SubmitShipmentsShape: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipments: try json.optional("shipments"))
    }
}

extension VendorShipmentsV1.Shipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            vendorShipmentIdentifier: try json.required("vendorShipmentIdentifier"),
            transactionType: try json.required("transactionType"),
            transactionDate: try json.required("transactionDate"),
            sellingParty: try json.required("sellingParty"),
            shipFromParty: try json.required("shipFromParty"),
            shipToParty: try json.required("shipToParty"),
            buyerReferenceNumber: try json.optional("buyerReferenceNumber"),
            currentShipmentStatus: try json.optional("currentShipmentStatus"),
            currentshipmentStatusDate: try json.optional("currentshipmentStatusDate"),
            shipmentStatusDetails: try json.optional("shipmentStatusDetails"),
            shipmentCreateDate: try json.optional("shipmentCreateDate"),
            shipmentConfirmDate: try json.optional("shipmentConfirmDate"),
            packageLabelCreateDate: try json.optional("packageLabelCreateDate"),
            shipmentFreightTerm: try json.optional("shipmentFreightTerm"),
            shipmentMeasurements: try json.optional("shipmentMeasurements"),
            collectFreightPickupDetails: try json.optional("collectFreightPickupDetails"),
            purchaseOrders: try json.optional("purchaseOrders"),
            importDetails: try json.optional("importDetails"),
            containers: try json.optional("containers"),
            transportationDetails: try json.optional("transportationDetails")
        )
    }
}

extension VendorShipmentsV1.ShipmentTransactionType: CaseReadable {}

extension VendorShipmentsV1.ShipmentCurrentShipmentStatus: CaseReadable {}

extension VendorShipmentsV1.ShipmentStatusDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipmentStatus: try json.optional("shipmentStatus"),
            shipmentStatusDate: try json.optional("shipmentStatusDate")
        )
    }
}

extension VendorShipmentsV1.ShipmentStatusDetailsShipmentStatus: CaseReadable {}

extension VendorShipmentsV1.ShipmentShipmentFreightTerm: CaseReadable {}

extension VendorShipmentsV1.TransportShipmentMeasurements: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            totalCartonCount: try json.optional("totalCartonCount"),
            totalPalletStackable: try json.optional("totalPalletStackable"),
            totalPalletNonStackable: try json.optional("totalPalletNonStackable"),
            shipmentWeight: try json.optional("shipmentWeight"),
            shipmentVolume: try json.optional("shipmentVolume")
        )
    }
}

extension VendorShipmentsV1.CollectFreightPickupDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            requestedPickUp: try json.optional("requestedPickUp"),
            scheduledPickUp: try json.optional("scheduledPickUp"),
            carrierAssignmentDate: try json.optional("carrierAssignmentDate")
        )
    }
}

extension VendorShipmentsV1.PurchaseOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.optional("purchaseOrderNumber"),
            purchaseOrderDate: try json.optional("purchaseOrderDate"),
            shipWindow: try json.optional("shipWindow"),
            items: try json.optional("items")
        )
    }
}

extension VendorShipmentsV1.PurchaseOrderItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            shippedQuantity: try json.required("shippedQuantity"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            maximumRetailPrice: try json.optional("maximumRetailPrice")
        )
    }
}

extension VendorShipmentsV1.Containers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            containerType: try json.required("containerType"),
            containerIdentifiers: try json.required("containerIdentifiers"),
            containerSequenceNumber: try json.optional("containerSequenceNumber"),
            trackingNumber: try json.optional("trackingNumber"),
            dimensions: try json.optional("dimensions"),
            weight: try json.optional("weight"),
            tier: try json.optional("tier"),
            block: try json.optional("block"),
            innerContainersDetails: try json.optional("innerContainersDetails"),
            packedItems: try json.optional("packedItems")
        )
    }
}

extension VendorShipmentsV1.ContainersContainerType: CaseReadable {}

extension VendorShipmentsV1.InnerContainersDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            containerCount: try json.optional("containerCount"),
            containerSequenceNumbers: try json.optional("containerSequenceNumbers")
        )
    }
}

extension VendorShipmentsV1.ContainerSequenceNumbers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(containerSequenceNumber: try json.optional("containerSequenceNumber"))
    }
}

extension VendorShipmentsV1.PackedItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.optional("itemSequenceNumber"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            packedQuantity: try json.optional("packedQuantity"),
            itemDetails: try json.optional("itemDetails")
        )
    }
}

extension VendorShipmentsV1.PackageItemDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            purchaseOrderNumber: try json.optional("purchaseOrderNumber"),
            lotNumber: try json.optional("lotNumber"),
            expiry: try json.optional("expiry")
        )
    }
}

extension VendorShipmentsV1.TransportationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipMode: try json.optional("shipMode"),
            transportationMode: try json.optional("transportationMode"),
            shippedDate: try json.optional("shippedDate"),
            estimatedDeliveryDate: try json.optional("estimatedDeliveryDate"),
            shipmentDeliveryDate: try json.optional("shipmentDeliveryDate"),
            carrierDetails: try json.optional("carrierDetails"),
            billOfLadingNumber: try json.optional("billOfLadingNumber")
        )
    }
}

extension VendorShipmentsV1.TransportationDetailsShipMode: CaseReadable {}

extension VendorShipmentsV1.TransportationDetailsTransportationMode: CaseReadable {}

extension VendorShipmentsV1.CarrierDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.optional("name"),
            code: try json.optional("code"),
            phone: try json.optional("phone"),
            email: try json.optional("email"),
            shipmentReferenceNumber: try json.optional("shipmentReferenceNumber")
        )
    }
}

extension VendorShipmentsV1.GetShipmentDetailsSortOrder: CaseReadable {}

extension VendorShipmentsV1.GetShipmentLabelsShapeSortOrder: CaseReadable {}
