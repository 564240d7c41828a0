// Generated from shipping-api-model/shippingV2.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `shipping-api-model/shippingV2.json`.
public enum ShippingV2 {}

extension ShippingV2 {
    /// `POST /shipping/v2/shipments/rates`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetRates: Operation {
        public typealias Reply = GetRatesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getRates
        }

        public var shippingBusinessId: GetRatesXAmznShippingBusinessId?
        public var body: GetRatesRequest

        public init(body: GetRatesRequest, shippingBusinessId: GetRatesXAmznShippingBusinessId? = nil) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/shipments/directPurchase`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct DirectPurchaseShipment: Operation {
        public typealias Reply = DirectPurchaseResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.directPurchaseShipment
        }

        public var idempotencyKey: String?
        public var locale: String?
        public var shippingBusinessId: DirectPurchaseShipmentXAmznShippingBusinessId?
        public var body: DirectPurchaseRequest

        public init(
            body: DirectPurchaseRequest,
            idempotencyKey: String? = nil,
            locale: String? = nil,
            shippingBusinessId: DirectPurchaseShipmentXAmznShippingBusinessId? = nil
        ) {
            self.idempotencyKey = idempotencyKey
            self.locale = locale
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-IdempotencyKey", idempotencyKey)
            request.setHeader("locale", locale)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/shipments`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct PurchaseShipment: Operation {
        public typealias Reply = PurchaseShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.purchaseShipment
        }

        public var idempotencyKey: String?
        public var shippingBusinessId: PurchaseShipmentXAmznShippingBusinessId?
        public var body: PurchaseShipmentRequest

        public init(
            body: PurchaseShipmentRequest,
            idempotencyKey: String? = nil,
            shippingBusinessId: PurchaseShipmentXAmznShippingBusinessId? = nil
        ) {
            self.idempotencyKey = idempotencyKey
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-IdempotencyKey", idempotencyKey)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/oneClickShipment`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct OneClickShipment: Operation {
        public typealias Reply = OneClickShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.oneClickShipment
        }

        public var shippingBusinessId: OneClickShipmentXAmznShippingBusinessId?
        public var body: OneClickShipmentRequest

        public init(body: OneClickShipmentRequest, shippingBusinessId: OneClickShipmentXAmznShippingBusinessId? = nil) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `GET /shipping/v2/tracking`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetTracking: Operation {
        public typealias Reply = GetTrackingResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getTracking
        }

        public var trackingId: String
        public var carrierId: String
        public var shippingBusinessId: GetTrackingXAmznShippingBusinessId?

        public init(
            trackingId: String,
            carrierId: String,
            shippingBusinessId: GetTrackingXAmznShippingBusinessId? = nil
        ) {
            self.trackingId = trackingId
            self.carrierId = carrierId
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("trackingId", trackingId)
            request.setQuery("carrierId", carrierId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `GET /shipping/v2/shipments/{shipmentId}/documents`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShipmentDocuments: Operation {
        public typealias Reply = GetShipmentDocumentsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getShipmentDocuments
        }

        public var shipmentId: String
        public var packageClientReferenceId: String
        public var format: String?
        public var dpi: ExactDecimal?
        public var shippingBusinessId: GetShipmentDocumentsXAmznShippingBusinessId?

        public init(
            shipmentId: String,
            packageClientReferenceId: String,
            format: String? = nil,
            dpi: ExactDecimal? = nil,
            shippingBusinessId: GetShipmentDocumentsXAmznShippingBusinessId? = nil
        ) {
            self.shipmentId = shipmentId
            self.packageClientReferenceId = packageClientReferenceId
            self.format = format
            self.dpi = dpi
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("packageClientReferenceId", packageClientReferenceId)
            request.setQuery("format", format)
            request.setQuery("dpi", dpi)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `PUT /shipping/v2/shipments/{shipmentId}/cancel`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CancelShipment: Operation {
        public typealias Reply = CancelShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.cancelShipment
        }

        public var shipmentId: String
        public var shippingBusinessId: CancelShipmentXAmznShippingBusinessId?

        public init(shipmentId: String, shippingBusinessId: CancelShipmentXAmznShippingBusinessId? = nil) {
            self.shipmentId = shipmentId
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `GET /shipping/v2/shipments/additionalInputs/schema`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetAdditionalInputs: Operation {
        public typealias Reply = GetAdditionalInputsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getAdditionalInputs
        }

        public var requestToken: String
        public var rateId: String
        public var shippingBusinessId: GetAdditionalInputsXAmznShippingBusinessId?

        public init(
            requestToken: String,
            rateId: String,
            shippingBusinessId: GetAdditionalInputsXAmznShippingBusinessId? = nil
        ) {
            self.requestToken = requestToken
            self.rateId = rateId
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("requestToken", requestToken)
            request.setQuery("rateId", rateId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `GET /shipping/v2/carrierAccountFormInputs`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCarrierAccountFormInputs: Operation {
        public typealias Reply = GetCarrierAccountFormInputsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getCarrierAccountFormInputs
        }

        public var shippingBusinessId: GetCarrierAccountFormInputsXAmznShippingBusinessId?

        public init(shippingBusinessId: GetCarrierAccountFormInputsXAmznShippingBusinessId? = nil) {
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `PUT /shipping/v2/carrierAccounts`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCarrierAccounts: Operation {
        public typealias Reply = GetCarrierAccountsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getCarrierAccounts
        }

        public var shippingBusinessId: GetCarrierAccountsXAmznShippingBusinessId?
        public var body: GetCarrierAccountsRequest

        public init(
            body: GetCarrierAccountsRequest,
            shippingBusinessId: GetCarrierAccountsXAmznShippingBusinessId? = nil
        ) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `PUT /shipping/v2/carrierAccounts/{carrierId}`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct LinkCarrierAccount: Operation {
        public typealias Reply = LinkCarrierAccountResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.linkCarrierAccount
        }

        public var carrierId: String
        public var shippingBusinessId: LinkCarrierAccountXAmznShippingBusinessId?
        public var body: LinkCarrierAccountRequest

        public init(
            carrierId: String,
            body: LinkCarrierAccountRequest,
            shippingBusinessId: LinkCarrierAccountXAmznShippingBusinessId? = nil
        ) {
            self.carrierId = carrierId
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("carrierId", carrierId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/carrierAccounts/{carrierId}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct LinkCarrierAccountByPost: Operation {
        public typealias Reply = LinkCarrierAccountResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.linkCarrierAccountByPost
        }

        public var carrierId: String
        public var shippingBusinessId: LinkCarrierAccountByPostXAmznShippingBusinessId?
        public var body: LinkCarrierAccountRequest

        public init(
            carrierId: String,
            body: LinkCarrierAccountRequest,
            shippingBusinessId: LinkCarrierAccountByPostXAmznShippingBusinessId? = nil
        ) {
            self.carrierId = carrierId
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("carrierId", carrierId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct UnlinkCarrierAccount: Operation {
        public typealias Reply = UnlinkCarrierAccountResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.unlinkCarrierAccount
        }

        public var carrierId: String
        public var shippingBusinessId: UnlinkCarrierAccountXAmznShippingBusinessId?
        public var body: UnlinkCarrierAccountRequest

        public init(
            carrierId: String,
            body: UnlinkCarrierAccountRequest,
            shippingBusinessId: UnlinkCarrierAccountXAmznShippingBusinessId? = nil
        ) {
            self.carrierId = carrierId
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("carrierId", carrierId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/collectionForms`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GenerateCollectionForm: Operation {
        public typealias Reply = GenerateCollectionFormResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.generateCollectionForm
        }

        public var idempotencyKey: String?
        public var shippingBusinessId: GenerateCollectionFormXAmznShippingBusinessId?
        public var body: GenerateCollectionFormRequest

        public init(
            body: GenerateCollectionFormRequest,
            idempotencyKey: String? = nil,
            shippingBusinessId: GenerateCollectionFormXAmznShippingBusinessId? = nil
        ) {
            self.idempotencyKey = idempotencyKey
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-IdempotencyKey", idempotencyKey)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `PUT /shipping/v2/collectionForms/history`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCollectionFormHistory: Operation {
        public typealias Reply = GetCollectionFormHistoryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getCollectionFormHistory
        }

        public var shippingBusinessId: GetCollectionFormHistoryXAmznShippingBusinessId?
        public var body: GetCollectionFormHistoryRequest

        public init(
            body: GetCollectionFormHistoryRequest,
            shippingBusinessId: GetCollectionFormHistoryXAmznShippingBusinessId? = nil
        ) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `PUT /shipping/v2/unmanifestedShipments`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetUnmanifestedShipments: Operation {
        public typealias Reply = GetUnmanifestedShipmentsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getUnmanifestedShipments
        }

        public var shippingBusinessId: GetUnmanifestedShipmentsXAmznShippingBusinessId?
        public var body: GetUnmanifestedShipmentsRequest

        public init(
            body: GetUnmanifestedShipmentsRequest,
            shippingBusinessId: GetUnmanifestedShipmentsXAmznShippingBusinessId? = nil
        ) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `GET /shipping/v2/collectionForms/{collectionFormId}`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCollectionForm: Operation {
        public typealias Reply = GetCollectionFormResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getCollectionForm
        }

        public var collectionFormId: String
        public var shippingBusinessId: GetCollectionFormXAmznShippingBusinessId?

        public init(collectionFormId: String, shippingBusinessId: GetCollectionFormXAmznShippingBusinessId? = nil) {
            self.collectionFormId = collectionFormId
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("collectionFormId", collectionFormId)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `GET /shipping/v2/accessPoints`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetAccessPoints: Operation {
        public typealias Reply = GetAccessPointsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.getAccessPoints
        }

        public var accessPointTypes: [GetAccessPointsAccessPointTypes]
        public var countryCode: String
        public var postalCode: String
        public var shippingBusinessId: GetAccessPointsXAmznShippingBusinessId?

        public init(
            accessPointTypes: [GetAccessPointsAccessPointTypes],
            countryCode: String,
            postalCode: String,
            shippingBusinessId: GetAccessPointsXAmznShippingBusinessId? = nil
        ) {
            self.accessPointTypes = accessPointTypes
            self.countryCode = countryCode
            self.postalCode = postalCode
            self.shippingBusinessId = shippingBusinessId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("accessPointTypes", accessPointTypes, style: .commaSeparated)
            request.setQuery("countryCode", countryCode)
            request.setQuery("postalCode", postalCode)
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
        }
    }

    /// `POST /shipping/v2/ndrFeedback`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitNdrFeedback: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.submitNdrFeedback
        }

        public var shippingBusinessId: SubmitNdrFeedbackXAmznShippingBusinessId?
        public var body: SubmitNdrFeedbackRequest

        public init(
            body: SubmitNdrFeedbackRequest,
            shippingBusinessId: SubmitNdrFeedbackXAmznShippingBusinessId? = nil
        ) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v2/claims`
    ///
    /// Usage plan: 80 a second, burst 100 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreateClaim: Operation {
        public typealias Reply = CreateClaimResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV2.createClaim
        }

        public var shippingBusinessId: CreateClaimXAmznShippingBusinessId?
        public var body: CreateClaimRequest

        public init(body: CreateClaimRequest, shippingBusinessId: CreateClaimXAmznShippingBusinessId? = nil) {
            self.shippingBusinessId = shippingBusinessId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-shipping-business-id", shippingBusinessId)
            request.setBody(body)
        }
    }
}
