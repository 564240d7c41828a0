// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FulfillmentOutboundV20200701
import SellingPartnerAPI

enum FulfillmentOutboundV20200701Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FulfillmentOutboundV20200701.GetFulfillmentPreview.self),
            OperationCase(FulfillmentOutboundV20200701.DeliveryOffers.self),
            OperationCase(FulfillmentOutboundV20200701.ListAllFulfillmentOrders.self),
            OperationCase(FulfillmentOutboundV20200701.CreateFulfillmentOrder.self),
            OperationCase(FulfillmentOutboundV20200701.GetPackageTrackingDetails.self),
            OperationCase(FulfillmentOutboundV20200701.ListReturnReasonCodes.self),
            OperationCase(FulfillmentOutboundV20200701.CreateFulfillmentReturn.self),
            OperationCase(FulfillmentOutboundV20200701.GetFulfillmentOrder.self),
            OperationCase(FulfillmentOutboundV20200701.UpdateFulfillmentOrder.self),
            OperationCase(FulfillmentOutboundV20200701.CancelFulfillmentOrder.self),
            OperationCase(FulfillmentOutboundV20200701.SubmitFulfillmentOrderStatusUpdate.self),
            OperationCase(FulfillmentOutboundV20200701.GetFeatures.self),
            OperationCase(FulfillmentOutboundV20200701.GetFeatureInventory.self),
            OperationCase(FulfillmentOutboundV20200701.GetFeatureSKU.self),
        ]
    }
}

extension FulfillmentOutboundV20200701.GetFulfillmentPreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentOutboundV20200701.DeliveryOffers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentOutboundV20200701.ListAllFulfillmentOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(queryStartDate: try json.optional("queryStartDate"), nextToken: try json.optional("nextToken"))
    }
}

extension FulfillmentOutboundV20200701.CreateFulfillmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FulfillmentOutboundV20200701.GetPackageTrackingDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(packageNumber: try json.required("packageNumber"))
    }
}

extension FulfillmentOutboundV20200701.ListReturnReasonCodes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerSku: try json.required("sellerSku"),
            marketplaceId: try json.optional("marketplaceId"),
            sellerFulfillmentOrderId: try json.optional("sellerFulfillmentOrderId"),
            language: try json.optional("language")
        )
    }
}

extension FulfillmentOutboundV20200701.CreateFulfillmentReturn: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentOutboundV20200701.GetFulfillmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"))
    }
}

extension FulfillmentOutboundV20200701.UpdateFulfillmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentOutboundV20200701.CancelFulfillmentOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"))
    }
}

extension FulfillmentOutboundV20200701.SubmitFulfillmentOrderStatusUpdate: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"),
            body: try json.requiredBody("body")
        )
    }
}

extension FulfillmentOutboundV20200701.GetFeatures: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(marketplaceId: try json.required("marketplaceId"))
    }
}

extension FulfillmentOutboundV20200701.GetFeatureInventory: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            featureName: try json.required("featureName"),
            nextToken: try json.optional("nextToken"),
            queryStartDate: try json.optional("queryStartDate")
        )
    }
}

extension FulfillmentOutboundV20200701.GetFeatureSKU: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            featureName: try json.required("featureName"),
            sellerSku: try json.required("sellerSku")
        )
    }
}

extension FulfillmentOutboundV20200701.GetFulfillmentPreviewRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            address: try json.required("address"),
            items: try json.required("items"),
            marketplaceId: try json.optional("marketplaceId"),
            shippingSpeedCategories: try json.optional("shippingSpeedCategories"),
            includeCODFulfillmentPreview: try json.optional("includeCODFulfillmentPreview"),
            includeDeliveryWindows: try json.optional("includeDeliveryWindows"),
            featureConstraints: try json.optional("featureConstraints")
        )
    }
}

extension FulfillmentOutboundV20200701.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            postalCode: try json.required("postalCode"),
            countryCode: try json.required("countryCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            districtOrCounty: try json.optional("districtOrCounty"),
            stateOrRegion: try json.optional("stateOrRegion"),
            phone: try json.optional("phone")
        )
    }
}

extension FulfillmentOutboundV20200701.GetFulfillmentPreviewItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerSku: try json.required("sellerSku"),
            quantity: try json.required("quantity"),
            sellerFulfillmentOrderItemId: try json.required("sellerFulfillmentOrderItemId"),
            perUnitDeclaredValue: try json.optional("perUnitDeclaredValue")
        )
    }
}

extension FulfillmentOutboundV20200701.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.required("currencyCode"), value: try json.required("value"))
    }
}

extension FulfillmentOutboundV20200701.ShippingSpeedCategory: CaseReadable {}

extension FulfillmentOutboundV20200701.FeatureSettings: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            featureName: try json.optional("featureName"),
            featureFulfillmentPolicy: try json.optional("featureFulfillmentPolicy")
        )
    }
}

extension FulfillmentOutboundV20200701.FeatureSettingsFeatureFulfillmentPolicy: CaseReadable {}

extension FulfillmentOutboundV20200701.DeliveryWindow: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startDate: try json.required("startDate"), endDate: try json.required("endDate"))
    }
}

extension FulfillmentOutboundV20200701.GetDeliveryOffersRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(product: try json.required("product"), terms: try json.required("terms"))
    }
}

extension FulfillmentOutboundV20200701.GetDeliveryOffersProduct: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(productIdentifier: try json.required("productIdentifier"), amount: try json.optional("amount"))
    }
}

extension FulfillmentOutboundV20200701.ProductIdentifier: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(merchantSku: try json.required("merchantSku"))
    }
}

extension FulfillmentOutboundV20200701.Amount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), value: try json.required("value"))
    }
}

extension FulfillmentOutboundV20200701.AmountUnitOfMeasure: CaseReadable {}

extension FulfillmentOutboundV20200701.GetDeliveryOffersTerms: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(origin: try json.required("origin"), destination: try json.required("destination"))
    }
}

extension FulfillmentOutboundV20200701.Origin: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(countryCode: try json.required("countryCode"))
    }
}

extension FulfillmentOutboundV20200701.Destination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(deliveryAddress: try json.optional("deliveryAddress"), ipAddress: try json.optional("ipAddress"))
    }
}

extension FulfillmentOutboundV20200701.VariablePrecisionAddress: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            postalCode: try json.required("postalCode"),
            countryCode: try json.required("countryCode"),
            addressLine1: try json.optional("addressLine1"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            districtOrCounty: try json.optional("districtOrCounty"),
            stateOrRegion: try json.optional("stateOrRegion")
        )
    }
}

extension FulfillmentOutboundV20200701.FulfillmentAction: CaseReadable {}

extension FulfillmentOutboundV20200701.FulfillmentPolicy: CaseReadable {}

extension FulfillmentOutboundV20200701.CODSettings: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            isCodRequired: try json.required("isCodRequired"),
            codCharge: try json.optional("codCharge"),
            codChargeTax: try json.optional("codChargeTax"),
            shippingCharge: try json.optional("shippingCharge"),
            shippingChargeTax: try json.optional("shippingChargeTax")
        )
    }
}

extension FulfillmentOutboundV20200701.FulfillmentOrderStatus: CaseReadable {}

extension FulfillmentOutboundV20200701.CreateFulfillmentOrderRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerFulfillmentOrderId: try json.required("sellerFulfillmentOrderId"),
            displayableOrderId: try json.required("displayableOrderId"),
            displayableOrderDate: try json.required("displayableOrderDate"),
            displayableOrderComment: try json.required("displayableOrderComment"),
            shippingSpeedCategory: try json.required("shippingSpeedCategory"),
            destinationAddress: try json.required("destinationAddress"),
            items: try json.required("items"),
            marketplaceId: try json.optional("marketplaceId"),
            deliveryWindow: try json.optional("deliveryWindow"),
            deliveryPreferences: try json.optional("deliveryPreferences"),
            fulfillmentAction: try json.optional("fulfillmentAction"),
            fulfillmentPolicy: try json.optional("fulfillmentPolicy"),
            codSettings: try json.optional("codSettings"),
            shipFromCountryCode: try json.optional("shipFromCountryCode"),
            notificationEmails: try json.optional("notificationEmails"),
            featureConstraints: try json.optional("featureConstraints"),
            paymentInformation: try json.optional("paymentInformation")
        )
    }
}

extension FulfillmentOutboundV20200701.DeliveryPreferences: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            deliveryInstructions: try json.optional("deliveryInstructions"),
            dropOffLocation: try json.optional("dropOffLocation")
        )
    }
}

extension FulfillmentOutboundV20200701.DropOffLocation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(type: try json.required("type"), attributes: try json.optional("attributes"))
    }
}

extension FulfillmentOutboundV20200701.DropOffLocationTypeShape: CaseReadable {}

extension FulfillmentOutboundV20200701.CreateFulfillmentOrderItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerSku: try json.required("sellerSku"),
            sellerFulfillmentOrderItemId: try json.required("sellerFulfillmentOrderItemId"),
            quantity: try json.required("quantity"),
            giftMessage: try json.optional("giftMessage"),
            displayableComment: try json.optional("displayableComment"),
            fulfillmentNetworkSku: try json.optional("fulfillmentNetworkSku"),
            perUnitDeclaredValue: try json.optional("perUnitDeclaredValue"),
            perUnitPrice: try json.optional("perUnitPrice"),
            perUnitTax: try json.optional("perUnitTax")
        )
    }
}

extension FulfillmentOutboundV20200701.PaymentInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            paymentTransactionId: try json.required("paymentTransactionId"),
            paymentMode: try json.required("paymentMode"),
            paymentDate: try json.required("paymentDate")
        )
    }
}

extension FulfillmentOutboundV20200701.CreateFulfillmentReturnRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(items: try json.required("items"))
    }
}

extension FulfillmentOutboundV20200701.CreateReturnItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerReturnItemId: try json.required("sellerReturnItemId"),
            sellerFulfillmentOrderItemId: try json.required("sellerFulfillmentOrderItemId"),
            amazonShipmentId: try json.required("amazonShipmentId"),
            returnReasonCode: try json.required("returnReasonCode"),
            returnComment: try json.optional("returnComment")
        )
    }
}

extension FulfillmentOutboundV20200701.UpdateFulfillmentOrderRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.optional("marketplaceId"),
            displayableOrderId: try json.optional("displayableOrderId"),
            displayableOrderDate: try json.optional("displayableOrderDate"),
            displayableOrderComment: try json.optional("displayableOrderComment"),
            shippingSpeedCategory: try json.optional("shippingSpeedCategory"),
            destinationAddress: try json.optional("destinationAddress"),
            fulfillmentAction: try json.optional("fulfillmentAction"),
            fulfillmentPolicy: try json.optional("fulfillmentPolicy"),
            shipFromCountryCode: try json.optional("shipFromCountryCode"),
            notificationEmails: try json.optional("notificationEmails"),
            featureConstraints: try json.optional("featureConstraints"),
            items: try json.optional("items")
        )
    }
}

extension FulfillmentOutboundV20200701.UpdateFulfillmentOrderItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            sellerFulfillmentOrderItemId: try json.required("sellerFulfillmentOrderItemId"),
            quantity: try json.required("quantity"),
            sellerSku: try json.optional("sellerSku"),
            giftMessage: try json.optional("giftMessage"),
            displayableComment: try json.optional("displayableComment"),
            fulfillmentNetworkSku: try json.optional("fulfillmentNetworkSku"),
            orderItemDisposition: try json.optional("orderItemDisposition"),
            perUnitDeclaredValue: try json.optional("perUnitDeclaredValue"),
            perUnitPrice: try json.optional("perUnitPrice"),
            perUnitTax: try json.optional("perUnitTax")
        )
    }
}

extension FulfillmentOutboundV20200701.SubmitFulfillmentOrderStatusUpdateRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(fulfillmentOrderStatus: try json.optional("fulfillmentOrderStatus"))
    }
}
