// Generated from product-fees-api-model/productFeesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ProductFeesV0 {
    /// The model's `GetMyFeesEstimateRequest`.
    public struct GetMyFeesEstimateRequest: Sendable, Encodable {
        public var feesEstimateRequest: FeesEstimateRequest?

        public init(feesEstimateRequest: FeesEstimateRequest? = nil) {
            self.feesEstimateRequest = feesEstimateRequest
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("FeesEstimateRequest", feesEstimateRequest)
        }
    }

    /// The model's `FeesEstimateRequest`.
    public struct FeesEstimateRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var isAmazonFulfilled: Bool?
        public var priceToEstimateFees: PriceToEstimateFees
        public var identifier: String
        public var optionalFulfillmentProgram: OptionalFulfillmentProgram?

        public init(
            marketplaceId: String,
            priceToEstimateFees: PriceToEstimateFees,
            identifier: String,
            isAmazonFulfilled: Bool? = nil,
            optionalFulfillmentProgram: OptionalFulfillmentProgram? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.isAmazonFulfilled = isAmazonFulfilled
            self.priceToEstimateFees = priceToEstimateFees
            self.identifier = identifier
            self.optionalFulfillmentProgram = optionalFulfillmentProgram
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("MarketplaceId", marketplaceId)
            try json.set("IsAmazonFulfilled", isAmazonFulfilled)
            try json.set("PriceToEstimateFees", priceToEstimateFees)
            try json.set("Identifier", identifier)
            try json.set("OptionalFulfillmentProgram", optionalFulfillmentProgram)
        }
    }

    /// The model's `PriceToEstimateFees`.
    public struct PriceToEstimateFees: Sendable, Codable {
        public var listingPrice: MoneyType?
        public var shipping: MoneyType?
        public var points: Points?

        public init(listingPrice: MoneyType, shipping: MoneyType? = nil, points: Points? = nil) {
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("ListingPrice", listingPrice)
            try json.set("Shipping", shipping)
            try json.set("Points", points)
        }
    }

    /// The model's `MoneyType`.
    public struct MoneyType: Sendable, Codable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            amount = try json.optional("Amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("CurrencyCode", currencyCode)
            try json.set("Amount", amount, asText: false)
        }
    }

    /// The model's `Points`.
    public struct Points: Sendable, Codable {
        public var pointsNumber: Int?
        public var pointsMonetaryValue: MoneyType?

        public init(pointsNumber: Int? = nil, pointsMonetaryValue: MoneyType? = nil) {
            self.pointsNumber = pointsNumber
            self.pointsMonetaryValue = pointsMonetaryValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            pointsMonetaryValue = try json.optional("PointsMonetaryValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("PointsNumber", pointsNumber)
            try json.set("PointsMonetaryValue", pointsMonetaryValue)
        }
    }

    /// The model's `OptionalFulfillmentProgram`.
    public struct OptionalFulfillmentProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fbaCore: Self { Self(rawValue: "FBA_CORE") }
        public static var fbaSnl: Self { Self(rawValue: "FBA_SNL") }
        public static var fbaEfn: Self { Self(rawValue: "FBA_EFN") }
    }

    /// The model's `GetMyFeesEstimateResponse`.
    public struct GetMyFeesEstimateResponse: Sendable, Decodable {
        public var payload: GetMyFeesEstimateResult?
        public var errors: [Error]?

        public init(payload: GetMyFeesEstimateResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetMyFeesEstimateResult`.
    public struct GetMyFeesEstimateResult: Sendable, Decodable {
        public var feesEstimateResult: FeesEstimateResult?

        public init(feesEstimateResult: FeesEstimateResult? = nil) {
            self.feesEstimateResult = feesEstimateResult
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feesEstimateResult = try json.optional("FeesEstimateResult")
        }
    }

    /// The model's `FeesEstimateResult`.
    public struct FeesEstimateResult: Sendable, Decodable {
        public var status: String?
        public var feesEstimateIdentifier: FeesEstimateIdentifier?
        public var feesEstimate: FeesEstimate?
        public var error: FeesEstimateError?

        public init(
            status: String? = nil,
            feesEstimateIdentifier: FeesEstimateIdentifier? = nil,
            feesEstimate: FeesEstimate? = nil,
            error: FeesEstimateError? = nil
        ) {
            self.status = status
            self.feesEstimateIdentifier = feesEstimateIdentifier
            self.feesEstimate = feesEstimate
            self.error = error
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("Status")
            feesEstimateIdentifier = try json.optional("FeesEstimateIdentifier")
            feesEstimate = try json.optional("FeesEstimate")
            error = try json.optional("Error")
        }
    }

    /// The model's `FeesEstimateIdentifier`.
    public struct FeesEstimateIdentifier: Sendable, Decodable {
        public var marketplaceId: String?
        public var sellerId: String?
        public var idType: IdType?
        public var idValue: String?
        public var isAmazonFulfilled: Bool?
        public var priceToEstimateFees: PriceToEstimateFees?
        public var sellerInputIdentifier: String?
        public var optionalFulfillmentProgram: OptionalFulfillmentProgram?

        public init(
            marketplaceId: String? = nil,
            sellerId: String? = nil,
            idType: IdType? = nil,
            idValue: String? = nil,
            isAmazonFulfilled: Bool? = nil,
            priceToEstimateFees: PriceToEstimateFees? = nil,
            sellerInputIdentifier: String? = nil,
            optionalFulfillmentProgram: OptionalFulfillmentProgram? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.sellerId = sellerId
            self.idType = idType
            self.idValue = idValue
            self.isAmazonFulfilled = isAmazonFulfilled
            self.priceToEstimateFees = priceToEstimateFees
            self.sellerInputIdentifier = sellerInputIdentifier
            self.optionalFulfillmentProgram = optionalFulfillmentProgram
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            sellerId = try json.optional("SellerId")
            idType = try json.optional("IdType")
            idValue = try json.optional("IdValue")
            isAmazonFulfilled = try json.optional("IsAmazonFulfilled")
            priceToEstimateFees = try json.optional("PriceToEstimateFees")
            sellerInputIdentifier = try json.optional("SellerInputIdentifier")
            optionalFulfillmentProgram = try json.optional("OptionalFulfillmentProgram")
        }
    }

    /// The model's `IdType`.
    public struct IdType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "ASIN") }
        public static var sellerSKU: Self { Self(rawValue: "SellerSKU") }
    }

    /// The model's `FeesEstimate`.
    public struct FeesEstimate: Sendable, Decodable {
        public var timeOfFeesEstimation: DateTime?
        public var totalFeesEstimate: MoneyType?
        public var feeDetailList: [FeeDetail]?

        public init(
            timeOfFeesEstimation: DateTime? = nil,
            totalFeesEstimate: MoneyType? = nil,
            feeDetailList: [FeeDetail]? = nil
        ) {
            self.timeOfFeesEstimation = timeOfFeesEstimation
            self.totalFeesEstimate = totalFeesEstimate
            self.feeDetailList = feeDetailList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            timeOfFeesEstimation = try json.optional("TimeOfFeesEstimation")
            totalFeesEstimate = try json.optional("TotalFeesEstimate")
            feeDetailList = try json.optional("FeeDetailList")
        }
    }

    /// The model's `FeeDetail`.
    public struct FeeDetail: Sendable, Decodable {
        public var feeType: String?
        public var feeAmount: MoneyType?
        public var feePromotion: MoneyType?
        public var taxAmount: MoneyType?
        public var finalFee: MoneyType?
        public var includedFeeDetailList: [IncludedFeeDetail]?

        public init(
            feeType: String? = nil,
            feeAmount: MoneyType? = nil,
            finalFee: MoneyType? = nil,
            feePromotion: MoneyType? = nil,
            taxAmount: MoneyType? = nil,
            includedFeeDetailList: [IncludedFeeDetail]? = nil
        ) {
            self.feeType = feeType
            self.feeAmount = feeAmount
            self.feePromotion = feePromotion
            self.taxAmount = taxAmount
            self.finalFee = finalFee
            self.includedFeeDetailList = includedFeeDetailList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeAmount = try json.optional("FeeAmount")
            feePromotion = try json.optional("FeePromotion")
            taxAmount = try json.optional("TaxAmount")
            finalFee = try json.optional("FinalFee")
            includedFeeDetailList = try json.optional("IncludedFeeDetailList")
        }
    }

    /// The model's `IncludedFeeDetail`.
    public struct IncludedFeeDetail: Sendable, Decodable {
        public var feeType: String?
        public var feeAmount: MoneyType?
        public var feePromotion: MoneyType?
        public var taxAmount: MoneyType?
        public var finalFee: MoneyType?

        public init(
            feeType: String? = nil,
            feeAmount: MoneyType? = nil,
            finalFee: MoneyType? = nil,
            feePromotion: MoneyType? = nil,
            taxAmount: MoneyType? = nil
        ) {
            self.feeType = feeType
            self.feeAmount = feeAmount
            self.feePromotion = feePromotion
            self.taxAmount = taxAmount
            self.finalFee = finalFee
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeAmount = try json.optional("FeeAmount")
            feePromotion = try json.optional("FeePromotion")
            taxAmount = try json.optional("TaxAmount")
            finalFee = try json.optional("FinalFee")
        }
    }

    /// The model's `IncludedFeeDetailList`.
    public typealias IncludedFeeDetailList = [IncludedFeeDetail]

    /// The model's `FeeDetailList`.
    public typealias FeeDetailList = [FeeDetail]

    /// The model's `FeesEstimateError`.
    public struct FeesEstimateError: Sendable, Decodable {
        public var type: String?
        public var code: String?
        public var message: String?
        public var detail: [JSONValue]?

        public init(type: String? = nil, code: String? = nil, message: String? = nil, detail: [JSONValue]? = nil) {
            self.type = type
            self.code = code
            self.message = message
            self.detail = detail
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("Type")
            code = try json.optional("Code")
            message = try json.optional("Message")
            detail = try json.optional("Detail")
        }
    }

    /// The model's `FeesEstimateErrorDetail`.
    public typealias FeesEstimateErrorDetail = [JSONValue]

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?

        public init(code: String? = nil, message: String? = nil, details: String? = nil) {
            self.code = code
            self.message = message
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]

    /// The model's `FeesEstimateByIdRequest`.
    public struct FeesEstimateByIdRequest: Sendable, Encodable {
        public var feesEstimateRequest: FeesEstimateRequest?
        public var idType: IdType
        public var idValue: String

        public init(idType: IdType, idValue: String, feesEstimateRequest: FeesEstimateRequest? = nil) {
            self.feesEstimateRequest = feesEstimateRequest
            self.idType = idType
            self.idValue = idValue
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("FeesEstimateRequest", feesEstimateRequest)
            try json.set("IdType", idType)
            try json.set("IdValue", idValue)
        }
    }

    /// The model's `GetMyFeesEstimatesRequest`.
    public typealias GetMyFeesEstimatesRequest = [FeesEstimateByIdRequest]

    /// The model's `GetMyFeesEstimatesResponse`.
    public typealias GetMyFeesEstimatesResponse = [FeesEstimateResult]
}
