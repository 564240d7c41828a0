// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FulfillmentOutboundV20260704
import SellingPartnerAPI

enum FulfillmentOutboundV20260704Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FulfillmentOutboundV20260704.GetOrderPreview.self),
            OperationCase(FulfillmentOutboundV20260704.GetOffers.self),
            OperationCase(FulfillmentOutboundV20260704.CancelOrder.self),
            OperationCase(FulfillmentOutboundV20260704.UpdateOrderStatus.self),
            OperationCase(FulfillmentOutboundV20260704.UpdatePackage.self),
            OperationCase(FulfillmentOutboundV20260704.UpdateOrder.self),
            OperationCase(FulfillmentOutboundV20260704.GetOrder.self),
            OperationCase(FulfillmentOutboundV20260704.ListOrders.self),
            OperationCase(FulfillmentOutboundV20260704.CreateOrder.self),
        ]
    }
}

extension FulfillmentOutboundV20260704.GetOrderPreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.GetOffers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.CancelOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.UpdateOrderStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.UpdatePackage: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            packageId: try json.required("packageId"),
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.UpdateOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.GetOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id"),
            shipments: try json.optional("shipments")
        )
    }
}

extension FulfillmentOutboundV20260704.ListOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id"),
            updatedAfter: try json.optional("updatedAfter"),
            pageToken: try json.optional("pageToken"),
            shipments: try json.optional("shipments")
        )
    }
}

extension FulfillmentOutboundV20260704.CreateOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            fulfillmentServiceId: try json.optional("x-amzn-fulfillment-service-id")
        )
    }
}

extension FulfillmentOutboundV20260704.GetOrderPreviewRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            destination: try json.required("destination"),
            lineItems: try json.required("lineItems"),
            channel: try json.optional("channel"),
            fulfillmentConfiguration: try json.optional("fulfillmentConfiguration"),
            origin: try json.optional("origin"),
            excludeEstimatedFees: try json.optional("excludeEstimatedFees"),
            includePaymentOnDelivery: try json.optional("includePaymentOnDelivery")
        )
    }
}

extension FulfillmentOutboundV20260704.PreviewFulfillmentConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(serviceLevel: try json.optional("serviceLevel"), services: try json.optional("services"))
    }
}

extension FulfillmentOutboundV20260704.PreviewServiceLevel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(serviceTiers: try json.optional("serviceTiers"))
    }
}

extension FulfillmentOutboundV20260704.PreviewServices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packaging: try json.optional("packaging"), additional: try json.optional("additional"))
    }
}

extension FulfillmentOutboundV20260704.PreviewPackagingService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packagingOption: try json.optional("packagingOption"), overbox: try json.optional("overbox"))
    }
}

extension FulfillmentOutboundV20260704.OrderOrigin: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(countryCode: try json.required("countryCode"))
    }
}

extension FulfillmentOutboundV20260704.PreviewDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(deliveryAddress: try json.required("deliveryAddress"))
    }
}

extension FulfillmentOutboundV20260704.Address: CaseReadable {
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
            phone: try json.optional("phone"),
            email: try json.optional("email")
        )
    }
}

extension FulfillmentOutboundV20260704.PreviewLineItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(product: try json.required("product"), amount: try json.required("amount"))
    }
}

extension FulfillmentOutboundV20260704.PreviewProduct: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            productIdentifier: try json.required("productIdentifier"),
            perUnitDeclaredValue: try json.optional("perUnitDeclaredValue")
        )
    }
}

extension FulfillmentOutboundV20260704.ProductIdentifier: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amazonSku: try json.required("amazonSku"))
    }
}

extension FulfillmentOutboundV20260704.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.required("currencyCode"), amount: try json.required("amount"))
    }
}

extension FulfillmentOutboundV20260704.Amount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), unit: try json.optional("unit"))
    }
}

extension FulfillmentOutboundV20260704.TimeInterval: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startTime: try json.required("startTime"), endTime: try json.required("endTime"))
    }
}

extension FulfillmentOutboundV20260704.GetOffersRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            origin: try json.required("origin"),
            items: try json.required("items"),
            fulfillmentConfiguration: try json.optional("fulfillmentConfiguration"),
            destination: try json.optional("destination")
        )
    }
}

extension FulfillmentOutboundV20260704.OfferFulfillmentConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(serviceLevel: try json.optional("serviceLevel"))
    }
}

extension FulfillmentOutboundV20260704.OfferDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(deliveryAddress: try json.optional("deliveryAddress"), ipAddress: try json.optional("ipAddress"))
    }
}

extension FulfillmentOutboundV20260704.VariablePrecisionAddress: CaseReadable {
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

extension FulfillmentOutboundV20260704.OfferItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(productIdentifier: try json.optional("productIdentifier"))
    }
}

extension FulfillmentOutboundV20260704.UpdateOrderStatusRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(status: try json.required("status"))
    }
}

extension FulfillmentOutboundV20260704.UpdatePackageRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            status: try json.required("status"),
            deliveryTime: try json.optional("deliveryTime"),
            tracking: try json.optional("tracking")
        )
    }
}

extension FulfillmentOutboundV20260704.Tracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrier: try json.optional("carrier"),
            amazon: try json.optional("amazon"),
            dropOffLocation: try json.optional("dropOffLocation"),
            proofOfDelivery: try json.optional("proofOfDelivery")
        )
    }
}

extension FulfillmentOutboundV20260704.CarrierTracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrierCode: try json.required("carrierCode"),
            trackingNumber: try json.optional("trackingNumber"),
            trackingUrl: try json.optional("trackingUrl")
        )
    }
}

extension FulfillmentOutboundV20260704.AmazonTracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(trackingNumber: try json.optional("trackingNumber"), trackingUrl: try json.optional("trackingUrl"))
    }
}

extension FulfillmentOutboundV20260704.OrderDropOffLocation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(type: try json.optional("type"), attributes: try json.optional("attributes"))
    }
}

extension FulfillmentOutboundV20260704.ProofOfDelivery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(deliveryPhotoUrl: try json.optional("deliveryPhotoUrl"), receivedBy: try json.optional("receivedBy"))
    }
}

extension FulfillmentOutboundV20260704.UpdateOrderRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(fulfillmentConfiguration: try json.optional("fulfillmentConfiguration"))
    }
}

extension FulfillmentOutboundV20260704.UpdateOrderFulfillmentConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(action: try json.optional("action"))
    }
}

extension FulfillmentOutboundV20260704.GetOrderShipments: CaseReadable {}

extension FulfillmentOutboundV20260704.ServiceLevel: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            serviceTiers: try json.optional("serviceTiers"),
            deliveryInterval: try json.optional("deliveryInterval")
        )
    }
}

extension FulfillmentOutboundV20260704.OrderServices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packaging: try json.optional("packaging"),
            delivery: try json.optional("delivery"),
            additional: try json.optional("additional")
        )
    }
}

extension FulfillmentOutboundV20260704.PackagingService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packagingOption: try json.optional("packagingOption"),
            overbox: try json.optional("overbox"),
            packingSlip: try json.optional("packingSlip")
        )
    }
}

extension FulfillmentOutboundV20260704.OrderPackingSlip: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            templateName: try json.optional("templateName"),
            templateAttributes: try json.optional("templateAttributes")
        )
    }
}

extension FulfillmentOutboundV20260704.OrderDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            deliveryAddress: try json.required("deliveryAddress"),
            deliveryNotes: try json.optional("deliveryNotes"),
            dropOffLocation: try json.optional("dropOffLocation")
        )
    }
}

extension FulfillmentOutboundV20260704.OrderProduct: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            productIdentifier: try json.required("productIdentifier"),
            perUnitDeclaredValue: try json.optional("perUnitDeclaredValue")
        )
    }
}

extension FulfillmentOutboundV20260704.LineItemFulfillmentConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(services: try json.optional("services"))
    }
}

extension FulfillmentOutboundV20260704.OrderLineItemServices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packaging: try json.optional("packaging"), delivery: try json.optional("delivery"))
    }
}

extension FulfillmentOutboundV20260704.OrderLineItemPackagingService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(packingSlip: try json.optional("packingSlip"))
    }
}

extension FulfillmentOutboundV20260704.OrderLineItemDeliveryService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(paymentOnDelivery: try json.optional("paymentOnDelivery"))
    }
}

extension FulfillmentOutboundV20260704.OrderLineItemPaymentOnDelivery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(perUnitServicePrice: try json.optional("perUnitServicePrice"))
    }
}

extension FulfillmentOutboundV20260704.PaymentInformation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(payments: try json.optional("payments"))
    }
}

extension FulfillmentOutboundV20260704.Payment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            paymentId: try json.optional("paymentId"),
            paymentMethod: try json.optional("paymentMethod"),
            paymentTime: try json.optional("paymentTime")
        )
    }
}

extension FulfillmentOutboundV20260704.ListOrdersShipments: CaseReadable {}

extension FulfillmentOutboundV20260704.CreateOrderRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderId: try json.required("orderId"),
            destination: try json.required("destination"),
            lineItems: try json.required("lineItems"),
            channel: try json.optional("channel"),
            fulfillmentConfiguration: try json.optional("fulfillmentConfiguration"),
            origin: try json.optional("origin"),
            paymentInformation: try json.optional("paymentInformation")
        )
    }
}

extension FulfillmentOutboundV20260704.OrderFulfillmentConfiguration: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            serviceLevel: try json.optional("serviceLevel"),
            action: try json.optional("action"),
            policy: try json.optional("policy"),
            services: try json.optional("services")
        )
    }
}

extension FulfillmentOutboundV20260704.CreateOrderLineItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            lineItemId: try json.required("lineItemId"),
            product: try json.required("product"),
            amount: try json.required("amount"),
            fulfillmentConfiguration: try json.optional("fulfillmentConfiguration")
        )
    }
}
