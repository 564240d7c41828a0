// Generated from shipping-api-model/shippingV2.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ShippingV2
import SellingPartnerAPI

enum ShippingV2Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ShippingV2.GetRates.self),
            OperationCase(ShippingV2.DirectPurchaseShipment.self),
            OperationCase(ShippingV2.PurchaseShipment.self),
            OperationCase(ShippingV2.OneClickShipment.self),
            OperationCase(ShippingV2.GetTracking.self),
            OperationCase(ShippingV2.GetShipmentDocuments.self),
            OperationCase(ShippingV2.CancelShipment.self),
            OperationCase(ShippingV2.GetAdditionalInputs.self),
            OperationCase(ShippingV2.GetCarrierAccountFormInputs.self),
            OperationCase(ShippingV2.GetCarrierAccounts.self),
            OperationCase(ShippingV2.LinkCarrierAccount.self),
            OperationCase(ShippingV2.LinkCarrierAccountByPost.self),
            OperationCase(ShippingV2.UnlinkCarrierAccount.self),
            OperationCase(ShippingV2.GenerateCollectionForm.self),
            OperationCase(ShippingV2.GetCollectionFormHistory.self),
            OperationCase(ShippingV2.GetUnmanifestedShipments.self),
            OperationCase(ShippingV2.GetCollectionForm.self),
            OperationCase(ShippingV2.GetAccessPoints.self),
            OperationCase(ShippingV2.SubmitNdrFeedback.self),
            OperationCase(ShippingV2.CreateClaim.self),
        ]
    }
}

extension ShippingV2.GetRates: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.DirectPurchaseShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            idempotencyKey: try json.optional("x-amzn-IdempotencyKey"),
            locale: try json.optional("locale"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.PurchaseShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            idempotencyKey: try json.optional("x-amzn-IdempotencyKey"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.OneClickShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetTracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            trackingId: try json.required("trackingId"),
            carrierId: try json.required("carrierId"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetShipmentDocuments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            packageClientReferenceId: try json.required("packageClientReferenceId"),
            format: try json.optional("format"),
            dpi: try json.optional("dpi"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.CancelShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            shipmentId: try json.required("shipmentId"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetAdditionalInputs: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            requestToken: try json.required("requestToken"),
            rateId: try json.required("rateId"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetCarrierAccountFormInputs: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shippingBusinessId: try json.optional("x-amzn-shipping-business-id"))
    }
}

extension ShippingV2.GetCarrierAccounts: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.LinkCarrierAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            carrierId: try json.required("carrierId"),
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.LinkCarrierAccountByPost: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            carrierId: try json.required("carrierId"),
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.UnlinkCarrierAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            carrierId: try json.required("carrierId"),
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GenerateCollectionForm: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            idempotencyKey: try json.optional("x-amzn-IdempotencyKey"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetCollectionFormHistory: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetUnmanifestedShipments: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetCollectionForm: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            collectionFormId: try json.required("collectionFormId"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetAccessPoints: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            accessPointTypes: try json.required("accessPointTypes"),
            countryCode: try json.required("countryCode"),
            postalCode: try json.required("postalCode"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.SubmitNdrFeedback: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.CreateClaim: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            shippingBusinessId: try json.optional("x-amzn-shipping-business-id")
        )
    }
}

extension ShippingV2.GetRatesXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetRatesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipFrom: try json.required("shipFrom"),
            packages: try json.required("packages"),
            channelDetails: try json.required("channelDetails"),
            shipTo: try json.optional("shipTo"),
            returnTo: try json.optional("returnTo"),
            shipDate: try json.optional("shipDate"),
            shipperInstruction: try json.optional("shipperInstruction"),
            valueAddedServices: try json.optional("valueAddedServices"),
            taxDetails: try json.optional("taxDetails"),
            clientReferenceDetails: try json.optional("clientReferenceDetails"),
            shipmentType: try json.optional("shipmentType"),
            destinationAccessPointDetails: try json.optional("destinationAccessPointDetails"),
            carrierAccounts: try json.optional("carrierAccounts")
        )
    }
}

extension ShippingV2.Address: CaseReadable {
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
            companyName: try json.optional("companyName"),
            email: try json.optional("email"),
            phoneNumber: try json.optional("phoneNumber"),
            geocode: try json.optional("geocode")
        )
    }
}

extension ShippingV2.Geocode: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(latitude: try json.optional("latitude"), longitude: try json.optional("longitude"))
    }
}

extension ShippingV2.ShipperInstruction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(deliveryNotes: try json.optional("deliveryNotes"))
    }
}

extension ShippingV2.Package: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            dimensions: try json.required("dimensions"),
            weight: try json.required("weight"),
            insuredValue: try json.required("insuredValue"),
            packageClientReferenceId: try json.required("packageClientReferenceId"),
            items: try json.required("items"),
            isHazmat: try json.optional("isHazmat"),
            sellerDisplayName: try json.optional("sellerDisplayName"),
            charges: try json.optional("charges")
        )
    }
}

extension ShippingV2.Dimensions: CaseReadable {
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

extension ShippingV2.DimensionsUnit: CaseReadable {}

extension ShippingV2.Weight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unit: try json.required("unit"), value: try json.required("value"))
    }
}

extension ShippingV2.WeightUnit: CaseReadable {}

extension ShippingV2.Currency: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(value: try json.required("value"), unit: try json.required("unit"))
    }
}

extension ShippingV2.ChargeComponent: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.optional("amount"), chargeType: try json.optional("chargeType"))
    }
}

extension ShippingV2.ChargeComponentChargeType: CaseReadable {}

extension ShippingV2.Item: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            quantity: try json.required("quantity"),
            itemValue: try json.optional("itemValue"),
            description: try json.optional("description"),
            itemIdentifier: try json.optional("itemIdentifier"),
            weight: try json.optional("weight"),
            liquidVolume: try json.optional("liquidVolume"),
            isHazmat: try json.optional("isHazmat"),
            dangerousGoodsDetails: try json.optional("dangerousGoodsDetails"),
            productType: try json.optional("productType"),
            invoiceDetails: try json.optional("invoiceDetails"),
            serialNumbers: try json.optional("serialNumbers"),
            directFulfillmentItemIdentifiers: try json.optional("directFulfillmentItemIdentifiers")
        )
    }
}

extension ShippingV2.LiquidVolume: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unit: try json.required("unit"), value: try json.required("value"))
    }
}

extension ShippingV2.LiquidVolumeUnit: CaseReadable {}

extension ShippingV2.DangerousGoodsDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            unitedNationsRegulatoryId: try json.optional("unitedNationsRegulatoryId"),
            transportationRegulatoryClass: try json.optional("transportationRegulatoryClass"),
            packingGroup: try json.optional("packingGroup"),
            packingInstruction: try json.optional("packingInstruction")
        )
    }
}

extension ShippingV2.DangerousGoodsDetailsPackingGroup: CaseReadable {}

extension ShippingV2.DangerousGoodsDetailsPackingInstruction: CaseReadable {}

extension ShippingV2.InvoiceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(invoiceNumber: try json.optional("invoiceNumber"), invoiceDate: try json.optional("invoiceDate"))
    }
}

extension ShippingV2.DirectFulfillmentItemIdentifiers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(lineItemID: try json.required("lineItemID"), pieceNumber: try json.optional("pieceNumber"))
    }
}

extension ShippingV2.ValueAddedServiceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(collectOnDelivery: try json.optional("collectOnDelivery"))
    }
}

extension ShippingV2.CollectOnDelivery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("amount"))
    }
}

extension ShippingV2.TaxDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxType: try json.required("taxType"),
            taxRegistrationNumber: try json.required("taxRegistrationNumber")
        )
    }
}

extension ShippingV2.TaxType: CaseReadable {}

extension ShippingV2.ChannelDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            channelType: try json.required("channelType"),
            amazonOrderDetails: try json.optional("amazonOrderDetails"),
            amazonShipmentDetails: try json.optional("amazonShipmentDetails")
        )
    }
}

extension ShippingV2.ChannelType: CaseReadable {}

extension ShippingV2.AmazonOrderDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension ShippingV2.AmazonShipmentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ShippingV2.ClientReferenceDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientReferenceType: try json.required("clientReferenceType"),
            clientReferenceId: try json.required("clientReferenceId")
        )
    }
}

extension ShippingV2.ClientReferenceDetailClientReferenceType: CaseReadable {}

extension ShippingV2.ShipmentType: CaseReadable {}

extension ShippingV2.AccessPointDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(accessPointId: try json.optional("accessPointId"))
    }
}

extension ShippingV2.CarrierAccount: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(carrierAccountId: try json.required("carrierAccountId"), carrierId: try json.required("carrierId"))
    }
}

extension ShippingV2.DocumentFormat: CaseReadable {}

extension ShippingV2.DocumentSize: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            width: try json.required("width"),
            length: try json.required("length"),
            unit: try json.required("unit")
        )
    }
}

extension ShippingV2.DocumentSizeUnit: CaseReadable {}

extension ShippingV2.DocumentType: CaseReadable {}

extension ShippingV2.DirectPurchaseShipmentXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.DirectPurchaseRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            channelDetails: try json.required("channelDetails"),
            shipTo: try json.optional("shipTo"),
            shipFrom: try json.optional("shipFrom"),
            returnTo: try json.optional("returnTo"),
            packages: try json.optional("packages"),
            labelSpecifications: try json.optional("labelSpecifications")
        )
    }
}

extension ShippingV2.RequestedDocumentSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            format: try json.required("format"),
            size: try json.required("size"),
            needFileJoining: try json.required("needFileJoining"),
            requestedDocumentTypes: try json.required("requestedDocumentTypes"),
            dpi: try json.optional("dpi"),
            pageLayout: try json.optional("pageLayout"),
            requestedLabelCustomization: try json.optional("requestedLabelCustomization")
        )
    }
}

extension ShippingV2.RequestedLabelCustomization: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requestAttributes: try json.optional("requestAttributes"))
    }
}

extension ShippingV2.LabelAttribute: CaseReadable {}

extension ShippingV2.PurchaseShipmentXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.PurchaseShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            requestToken: try json.required("requestToken"),
            rateId: try json.required("rateId"),
            requestedDocumentSpecification: try json.required("requestedDocumentSpecification"),
            requestedValueAddedServices: try json.optional("requestedValueAddedServices"),
            additionalInputs: try json.optional("additionalInputs")
        )
    }
}

extension ShippingV2.RequestedValueAddedService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(id: try json.required("id"))
    }
}

extension ShippingV2.OneClickShipmentXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.OneClickShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            shipFrom: try json.required("shipFrom"),
            packages: try json.required("packages"),
            channelDetails: try json.required("channelDetails"),
            labelSpecifications: try json.required("labelSpecifications"),
            serviceSelection: try json.required("serviceSelection"),
            shipTo: try json.optional("shipTo"),
            returnTo: try json.optional("returnTo"),
            shipDate: try json.optional("shipDate"),
            goodsOwner: try json.optional("goodsOwner"),
            valueAddedServicesDetails: try json.optional("valueAddedServicesDetails"),
            taxDetails: try json.optional("taxDetails"),
            shipperInstruction: try json.optional("shipperInstruction"),
            destinationAccessPointDetails: try json.optional("destinationAccessPointDetails")
        )
    }
}

extension ShippingV2.GoodsOwner: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(merchantId: try json.required("merchantId"))
    }
}

extension ShippingV2.OneClickShipmentValueAddedService: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(id: try json.required("id"), amount: try json.optional("amount"))
    }
}

extension ShippingV2.ServiceSelection: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(serviceId: try json.required("serviceId"))
    }
}

extension ShippingV2.GetTrackingXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetShipmentDocumentsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.CancelShipmentXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetAdditionalInputsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetCarrierAccountFormInputsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetCarrierAccountsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetCarrierAccountsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(clientReferenceDetails: try json.optional("clientReferenceDetails"))
    }
}

extension ShippingV2.LinkCarrierAccountXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.LinkCarrierAccountRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrierAccountType: try json.required("carrierAccountType"),
            carrierAccountAttributes: try json.required("carrierAccountAttributes"),
            clientReferenceDetails: try json.optional("clientReferenceDetails"),
            encryptedCarrierAccountAttributes: try json.optional("encryptedCarrierAccountAttributes")
        )
    }
}

extension ShippingV2.CarrierAccountAttribute: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            attributeName: try json.optional("attributeName"),
            propertyGroup: try json.optional("propertyGroup"),
            value: try json.optional("value")
        )
    }
}

extension ShippingV2.LinkCarrierAccountByPostXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.UnlinkCarrierAccountXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.UnlinkCarrierAccountRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientReferenceDetails: try json.optional("clientReferenceDetails"),
            accountId: try json.optional("accountId")
        )
    }
}

extension ShippingV2.GenerateCollectionFormXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GenerateCollectionFormRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            carrierId: try json.required("carrierId"),
            clientReferenceDetails: try json.optional("clientReferenceDetails"),
            shipFromAddress: try json.optional("shipFromAddress")
        )
    }
}

extension ShippingV2.GetCollectionFormHistoryXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetCollectionFormHistoryRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            clientReferenceDetails: try json.optional("clientReferenceDetails"),
            maxResults: try json.optional("maxResults"),
            carrierId: try json.optional("carrierId"),
            shipFromAddress: try json.optional("shipFromAddress"),
            dateRange: try json.optional("dateRange")
        )
    }
}

extension ShippingV2.DateRange: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(startDate: try json.optional("startDate"), endDate: try json.optional("endDate"))
    }
}

extension ShippingV2.GetUnmanifestedShipmentsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetUnmanifestedShipmentsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(clientReferenceDetails: try json.optional("clientReferenceDetails"))
    }
}

extension ShippingV2.GetCollectionFormXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.GetAccessPointsAccessPointTypes: CaseReadable {}

extension ShippingV2.GetAccessPointsXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.SubmitNdrFeedbackXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.SubmitNdrFeedbackRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            trackingId: try json.required("trackingId"),
            ndrAction: try json.required("ndrAction"),
            ndrRequestData: try json.optional("ndrRequestData")
        )
    }
}

extension ShippingV2.NdrAction: CaseReadable {}

extension ShippingV2.NdrRequestData: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            rescheduleDate: try json.optional("rescheduleDate"),
            additionalAddressNotes: try json.optional("additionalAddressNotes")
        )
    }
}

extension ShippingV2.CreateClaimXAmznShippingBusinessId: CaseReadable {}

extension ShippingV2.CreateClaimRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            trackingId: try json.required("trackingId"),
            claimReason: try json.required("claimReason"),
            settlementType: try json.required("settlementType"),
            declaredValue: try json.optional("declaredValue"),
            isReplacementPackageSent: try json.optional("isReplacementPackageSent"),
            proofs: try json.optional("proofs")
        )
    }
}

extension ShippingV2.ClaimReason: CaseReadable {}

extension ShippingV2.SettlementType: CaseReadable {}
