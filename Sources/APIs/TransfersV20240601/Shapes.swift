// Generated from finances-api-model/transfers_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension TransfersV20240601 {
    /// The model's `InitiatePayoutRequest`.
    public struct InitiatePayoutRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var accountType: String

        public init(marketplaceId: String, accountType: String) {
            self.marketplaceId = marketplaceId
            self.accountType = accountType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("accountType", accountType)
        }
    }

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `InitiatePayoutResponse`.
    public struct InitiatePayoutResponse: Sendable, Decodable {
        public var payoutReferenceId: String?

        public init(payoutReferenceId: String? = nil) {
            self.payoutReferenceId = payoutReferenceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payoutReferenceId = try json.optional("payoutReferenceId")
        }
    }

    /// The model's `ListPayoutsResponse`.
    public struct ListPayoutsResponse: Sendable, Decodable {
        public var payouts: [Payout]?
        public var nextToken: String?

        public init(payouts: [Payout]? = nil, nextToken: String? = nil) {
            self.payouts = payouts
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payouts = try json.optional("payouts")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Payout`.
    public struct Payout: Sendable, Decodable {
        public var id: String?
        public var partnerMetadata: PartnerMetadata?
        public var currentStatus: PayoutStatusName?
        public var statusHistory: [PayoutStatusEntry]?
        public var type: PayoutTypeName?
        public var amount: Currency?
        public var accountTail: String?
        public var paymentMethod: PaymentMethodName?
        public var creationDate: DateTime?
        public var paymentRail: String?
        public var traceId: String?
        public var period: Period?
        public var relatedIdentifiers: [RelatedIdentifier]?

        public init(
            id: String? = nil,
            partnerMetadata: PartnerMetadata? = nil,
            currentStatus: PayoutStatusName? = nil,
            statusHistory: [PayoutStatusEntry]? = nil,
            type: PayoutTypeName? = nil,
            amount: Currency? = nil,
            accountTail: String? = nil,
            paymentMethod: PaymentMethodName? = nil,
            creationDate: DateTime? = nil,
            paymentRail: String? = nil,
            traceId: String? = nil,
            period: Period? = nil,
            relatedIdentifiers: [RelatedIdentifier]? = nil
        ) {
            self.id = id
            self.partnerMetadata = partnerMetadata
            self.currentStatus = currentStatus
            self.statusHistory = statusHistory
            self.type = type
            self.amount = amount
            self.accountTail = accountTail
            self.paymentMethod = paymentMethod
            self.creationDate = creationDate
            self.paymentRail = paymentRail
            self.traceId = traceId
            self.period = period
            self.relatedIdentifiers = relatedIdentifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            partnerMetadata = try json.optional("partnerMetadata")
            currentStatus = try json.optional("currentStatus")
            statusHistory = try json.optional("statusHistory")
            type = try json.optional("type")
            amount = try json.optional("amount")
            accountTail = try json.optional("accountTail")
            paymentMethod = try json.optional("paymentMethod")
            creationDate = try json.optional("creationDate")
            paymentRail = try json.optional("paymentRail")
            traceId = try json.optional("traceId")
            period = try json.optional("period")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
        }
    }

    /// The model's `PartnerMetadata`.
    public struct PartnerMetadata: Sendable, Decodable {
        public var partnerId: String?
        public var accountType: String?
        public var marketplaceId: String?

        public init(partnerId: String? = nil, accountType: String? = nil, marketplaceId: String? = nil) {
            self.partnerId = partnerId
            self.accountType = accountType
            self.marketplaceId = marketplaceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partnerId = try json.optional("partnerId")
            accountType = try json.optional("accountType")
            marketplaceId = try json.optional("marketplaceId")
        }
    }

    /// The model's `PayoutStatusName`.
    public struct PayoutStatusName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var started: Self { Self(rawValue: "STARTED") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var paid: Self { Self(rawValue: "PAID") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var noPayout: Self { Self(rawValue: "NO_PAYOUT") }
    }

    /// The model's `PayoutStatusEntry`.
    public struct PayoutStatusEntry: Sendable, Decodable {
        public var status: PayoutStatusName?
        public var lastUpdatedDate: DateTime?
        public var failureReason: String?

        public init(status: PayoutStatusName? = nil, lastUpdatedDate: DateTime? = nil, failureReason: String? = nil) {
            self.status = status
            self.lastUpdatedDate = lastUpdatedDate
            self.failureReason = failureReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            failureReason = try json.optional("failureReason")
        }
    }

    /// The model's `Date`.
    public typealias Date = DateTime

    /// The model's `PayoutTypeName`.
    public struct PayoutTypeName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
        public static var onDemand: Self { Self(rawValue: "ON_DEMAND") }
    }

    /// The model's `Currency`.
    public struct Currency: Sendable, Decodable {
        public var currencyCode: String?
        public var currencyAmount: ExactDecimal?

        public init(currencyCode: String? = nil, currencyAmount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.currencyAmount = currencyAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            currencyAmount = try json.optional("currencyAmount")
        }
    }

    /// The model's `BigDecimal`.
    public typealias BigDecimal = ExactDecimal

    /// The model's `PaymentMethodName`.
    public struct PaymentMethodName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankAccount: Self { Self(rawValue: "BANK_ACCOUNT") }
        public static var debitCard: Self { Self(rawValue: "DEBIT_CARD") }
    }

    /// The model's `Period`.
    public struct Period: Sendable, Decodable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime? = nil, endDate: DateTime? = nil) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
        }
    }

    /// The model's `RelatedIdentifier`.
    public struct RelatedIdentifier: Sendable, Decodable {
        public var relatedIdentifierName: RelatedIdentifierName?
        public var relatedIdentifierValue: String?

        public init(relatedIdentifierName: RelatedIdentifierName? = nil, relatedIdentifierValue: String? = nil) {
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            relatedIdentifierName = try json.optional("relatedIdentifierName")
            relatedIdentifierValue = try json.optional("relatedIdentifierValue")
        }
    }

    /// The model's `RelatedIdentifierName`.
    public struct RelatedIdentifierName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settlementId: Self { Self(rawValue: "SETTLEMENT_ID") }
    }

    /// The model's `RelatedIdentifiers`.
    public typealias RelatedIdentifiers = [RelatedIdentifier]

    /// The model's `GetPaymentMethods.paymentMethodTypes`.
    public struct GetPaymentMethodsPaymentMethodTypes: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankAccount: Self { Self(rawValue: "BANK_ACCOUNT") }
        public static var card: Self { Self(rawValue: "CARD") }
        public static var sellerWallet: Self { Self(rawValue: "SELLER_WALLET") }
    }

    /// The model's `GetPaymentMethodsResponse`.
    public struct GetPaymentMethodsResponse: Sendable, Decodable {
        public var paymentMethods: [PaymentMethodDetails]?

        public init(paymentMethods: [PaymentMethodDetails]? = nil) {
            self.paymentMethods = paymentMethods
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentMethods = try json.optional("paymentMethods")
        }
    }

    /// The model's `PaymentMethodDetails`.
    public struct PaymentMethodDetails: Sendable, Decodable {
        public var accountHolderName: String?
        public var paymentMethodId: String?
        public var tail: String?
        public var expiryDate: ExpiryDate?
        public var countryCode: String?
        public var paymentMethodType: PaymentMethodType?
        public var assignmentType: AssignmentType?

        public init(
            accountHolderName: String? = nil,
            paymentMethodId: String? = nil,
            tail: String? = nil,
            expiryDate: ExpiryDate? = nil,
            countryCode: String? = nil,
            paymentMethodType: PaymentMethodType? = nil,
            assignmentType: AssignmentType? = nil
        ) {
            self.accountHolderName = accountHolderName
            self.paymentMethodId = paymentMethodId
            self.tail = tail
            self.expiryDate = expiryDate
            self.countryCode = countryCode
            self.paymentMethodType = paymentMethodType
            self.assignmentType = assignmentType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountHolderName = try json.optional("accountHolderName")
            paymentMethodId = try json.optional("paymentMethodId")
            tail = try json.optional("tail")
            expiryDate = try json.optional("expiryDate")
            countryCode = try json.optional("countryCode")
            paymentMethodType = try json.optional("paymentMethodType")
            assignmentType = try json.optional("assignmentType")
        }
    }

    /// The model's `ExpiryDate`.
    public struct ExpiryDate: Sendable, Decodable {
        public var month: String?
        public var year: String?

        public init(month: String? = nil, year: String? = nil) {
            self.month = month
            self.year = year
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            month = try json.optional("month")
            year = try json.optional("year")
        }
    }

    /// The model's `PaymentMethodType`.
    public struct PaymentMethodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankAccount: Self { Self(rawValue: "BANK_ACCOUNT") }
        public static var card: Self { Self(rawValue: "CARD") }
        public static var sellerWallet: Self { Self(rawValue: "SELLER_WALLET") }
    }

    /// The model's `AssignmentType`.
    public struct AssignmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var defaultDepositMethod: Self { Self(rawValue: "DEFAULT_DEPOSIT_METHOD") }
    }

    /// The model's `PaymentMethodList`.
    public typealias PaymentMethodList = [PaymentMethodDetails]

    /// The model's `ListExpectedPayoutsResponse`.
    public struct ListExpectedPayoutsResponse: Sendable, Decodable {
        public var expectedPayouts: [ExpectedPayout]?
        public var nextToken: String?

        public init(expectedPayouts: [ExpectedPayout]? = nil, nextToken: String? = nil) {
            self.expectedPayouts = expectedPayouts
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expectedPayouts = try json.optional("expectedPayouts")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `ExpectedPayout`.
    public struct ExpectedPayout: Sendable, Decodable {
        public var partnerMetadata: PartnerMetadata?
        public var amount: Currency?
        public var status: ExpectedPayoutStatusName?
        public var period: Period?
        public var scheduledDate: DateTime?
        public var accountTail: String?
        public var paymentMethod: PaymentMethodName?
        public var relatedIdentifiers: [RelatedIdentifier]?

        public init(
            partnerMetadata: PartnerMetadata? = nil,
            status: ExpectedPayoutStatusName? = nil,
            amount: Currency? = nil,
            period: Period? = nil,
            scheduledDate: DateTime? = nil,
            accountTail: String? = nil,
            paymentMethod: PaymentMethodName? = nil,
            relatedIdentifiers: [RelatedIdentifier]? = nil
        ) {
            self.partnerMetadata = partnerMetadata
            self.amount = amount
            self.status = status
            self.period = period
            self.scheduledDate = scheduledDate
            self.accountTail = accountTail
            self.paymentMethod = paymentMethod
            self.relatedIdentifiers = relatedIdentifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partnerMetadata = try json.optional("partnerMetadata")
            amount = try json.optional("amount")
            status = try json.optional("status")
            period = try json.optional("period")
            scheduledDate = try json.optional("scheduledDate")
            accountTail = try json.optional("accountTail")
            paymentMethod = try json.optional("paymentMethod")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
        }
    }

    /// The model's `ExpectedPayoutStatusName`.
    public struct ExpectedPayoutStatusName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var scheduled: Self { Self(rawValue: "SCHEDULED") }
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        public static var atRisk: Self { Self(rawValue: "AT_RISK") }
        public static var noPayoutExpected: Self { Self(rawValue: "NO_PAYOUT_EXPECTED") }
    }
}
