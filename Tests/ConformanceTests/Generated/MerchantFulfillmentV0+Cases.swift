// Generated from merchant-fulfillment-api-model/merchantFulfillmentV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import MerchantFulfillmentV0
import SellingPartnerAPI

enum MerchantFulfillmentV0Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(MerchantFulfillmentV0.GetEligibleShipmentServices.self),
            OperationCase(MerchantFulfillmentV0.GetShipment.self),
            OperationCase(MerchantFulfillmentV0.CancelShipment.self),
            OperationCase(MerchantFulfillmentV0.CreateShipment.self),
            OperationCase(MerchantFulfillmentV0.GetAdditionalSellerInputs.self),
        ]
    }
}

extension MerchantFulfillmentV0.GetEligibleShipmentServices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension MerchantFulfillmentV0.GetShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension MerchantFulfillmentV0.CancelShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension MerchantFulfillmentV0.CreateShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension MerchantFulfillmentV0.GetAdditionalSellerInputs: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension MerchantFulfillmentV0.GetEligibleShipmentServicesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipmentRequestDetails: try json.required("ShipmentRequestDetails"),
            shippingOfferingFilter: try json.optional("ShippingOfferingFilter")
        )
    }
}

extension MerchantFulfillmentV0.ShipmentRequestDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amazonOrderId: try json.required("AmazonOrderId"),
            itemList: try json.required("ItemList"),
            shipFromAddress: try json.required("ShipFromAddress"),
            packageDimensions: try json.required("PackageDimensions"),
            weight: try json.required("Weight"),
            shippingServiceOptions: try json.required("ShippingServiceOptions"),
            sellerOrderId: try json.optional("SellerOrderId"),
            mustArriveByDate: try json.optional("MustArriveByDate"),
            shipDate: try json.optional("ShipDate"),
            labelCustomization: try json.optional("LabelCustomization")
        )
    }
}

extension MerchantFulfillmentV0.Item: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderItemId: try json.required("OrderItemId"),
            quantity: try json.required("Quantity"),
            itemWeight: try json.optional("ItemWeight"),
            itemDescription: try json.optional("ItemDescription"),
            transparencyCodeList: try json.optional("TransparencyCodeList"),
            itemLevelSellerInputsList: try json.optional("ItemLevelSellerInputsList"),
            liquidVolume: try json.optional("LiquidVolume"),
            isHazmat: try json.optional("IsHazmat"),
            dangerousGoodsDetails: try json.optional("DangerousGoodsDetails")
        )
    }
}

extension MerchantFulfillmentV0.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("Value"), unit: try json.required("Unit"))
    }
}

extension MerchantFulfillmentV0.UnitOfWeight: CaseReadable {}

extension MerchantFulfillmentV0.AdditionalSellerInputs: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            additionalInputFieldName: try json.required("AdditionalInputFieldName"),
            additionalSellerInput: try json.required("AdditionalSellerInput")
        )
    }
}

extension MerchantFulfillmentV0.AdditionalSellerInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            dataType: try json.optional("DataType"),
            valueAsString: try json.optional("ValueAsString"),
            valueAsBoolean: try json.optional("ValueAsBoolean"),
            valueAsInteger: try json.optional("ValueAsInteger"),
            valueAsTimestamp: try json.optional("ValueAsTimestamp"),
            valueAsAddress: try json.optional("ValueAsAddress"),
            valueAsWeight: try json.optional("ValueAsWeight"),
            valueAsDimension: try json.optional("ValueAsDimension"),
            valueAsCurrency: try json.optional("ValueAsCurrency")
        )
    }
}

extension MerchantFulfillmentV0.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("Name"),
            addressLine1: try json.required("AddressLine1"),
            email: try json.required("Email"),
            city: try json.required("City"),
            postalCode: try json.required("PostalCode"),
            countryCode: try json.required("CountryCode"),
            phone: try json.required("Phone"),
            addressLine2: try json.optional("AddressLine2"),
            addressLine3: try json.optional("AddressLine3"),
            districtOrCounty: try json.optional("DistrictOrCounty"),
            stateOrProvinceCode: try json.optional("StateOrProvinceCode")
        )
    }
}

extension MerchantFulfillmentV0.Length: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.optional("value"), unit: try json.optional("unit"))
    }
}

extension MerchantFulfillmentV0.UnitOfLength: CaseReadable {}

extension MerchantFulfillmentV0.CurrencyAmount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.required("CurrencyCode"), amount: try json.required("Amount"))
    }
}

extension MerchantFulfillmentV0.LiquidVolume: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unit: try json.required("Unit"), value: try json.required("Value"))
    }
}

extension MerchantFulfillmentV0.LiquidVolumeUnit: CaseReadable {}

extension MerchantFulfillmentV0.DangerousGoodsDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            unitedNationsRegulatoryId: try json.optional("UnitedNationsRegulatoryId"),
            transportationRegulatoryClass: try json.optional("TransportationRegulatoryClass"),
            packingGroup: try json.optional("PackingGroup"),
            packingInstruction: try json.optional("PackingInstruction")
        )
    }
}

extension MerchantFulfillmentV0.DangerousGoodsDetailsPackingGroup: CaseReadable {}

extension MerchantFulfillmentV0.DangerousGoodsDetailsPackingInstruction: CaseReadable {}

extension MerchantFulfillmentV0.PackageDimensions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            length: try json.optional("Length"),
            width: try json.optional("Width"),
            height: try json.optional("Height"),
            unit: try json.optional("Unit"),
            predefinedPackageDimensions: try json.optional("PredefinedPackageDimensions")
        )
    }
}

extension MerchantFulfillmentV0.PredefinedPackageDimensions: CaseReadable {}

extension MerchantFulfillmentV0.ShippingServiceOptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            deliveryExperience: try json.required("DeliveryExperience"),
            carrierWillPickUp: try json.required("CarrierWillPickUp"),
            declaredValue: try json.optional("DeclaredValue"),
            carrierWillPickUpOption: try json.optional("CarrierWillPickUpOption"),
            labelFormat: try json.optional("LabelFormat")
        )
    }
}

extension MerchantFulfillmentV0.DeliveryExperienceType: CaseReadable {}

extension MerchantFulfillmentV0.CarrierWillPickUpOption: CaseReadable {}

extension MerchantFulfillmentV0.LabelFormat: CaseReadable {}

extension MerchantFulfillmentV0.LabelCustomization: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            customTextForLabel: try json.optional("CustomTextForLabel"),
            standardIdForLabel: try json.optional("StandardIdForLabel")
        )
    }
}

extension MerchantFulfillmentV0.StandardIdForLabel: CaseReadable {}

extension MerchantFulfillmentV0.ShippingOfferingFilter: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            includePackingSlipWithLabel: try json.optional("IncludePackingSlipWithLabel"),
            includeComplexShippingOptions: try json.optional("IncludeComplexShippingOptions"),
            carrierWillPickUp: try json.optional("CarrierWillPickUp"),
            deliveryExperience: try json.optional("DeliveryExperience")
        )
    }
}

extension MerchantFulfillmentV0.DeliveryExperienceOption: CaseReadable {}

extension MerchantFulfillmentV0.CreateShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipmentRequestDetails: try json.required("ShipmentRequestDetails"),
            shippingServiceId: try json.required("ShippingServiceId"),
            shippingServiceOfferId: try json.optional("ShippingServiceOfferId"),
            hazmatType: try json.optional("HazmatType"),
            labelFormatOption: try json.optional("LabelFormatOption"),
            shipmentLevelSellerInputsList: try json.optional("ShipmentLevelSellerInputsList")
        )
    }
}

extension MerchantFulfillmentV0.HazmatType: CaseReadable {}

extension MerchantFulfillmentV0.LabelFormatOptionRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(includePackingSlipWithLabel: try json.optional("IncludePackingSlipWithLabel"))
    }
}

extension MerchantFulfillmentV0.GetAdditionalSellerInputsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shippingServiceId: try json.required("ShippingServiceId"),
            shipFromAddress: try json.required("ShipFromAddress"),
            orderId: try json.required("OrderId")
        )
    }
}
