// Generated from finances-api-model/finances_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FinancesV20240619 {
    /// The model's `ListTransactionsResponse`.
    public struct ListTransactionsResponse: Sendable, Decodable {
        public var payload: TransactionsPayload?

        public init(payload: TransactionsPayload? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `TransactionsPayload`.
    public struct TransactionsPayload: Sendable, Decodable {
        public var nextToken: String?
        public var transactions: [Transaction]?

        public init(nextToken: String? = nil, transactions: [Transaction]? = nil) {
            self.nextToken = nextToken
            self.transactions = transactions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            transactions = try json.optional("transactions")
        }
    }

    /// The model's `Transaction`.
    public struct Transaction: Sendable, Decodable {
        public var sellingPartnerMetadata: SellingPartnerMetadata?
        public var relatedIdentifiers: [RelatedIdentifier]?
        public var transactionType: String?
        public var transactionId: String?
        public var transactionStatus: String?
        public var description: String?
        public var postedDate: DateTime?
        public var totalAmount: Currency?
        public var marketplaceDetails: MarketplaceDetails?
        public var items: [Item]?
        public var contexts: [Context]?
        public var breakdowns: [Breakdown]?

        public init(
            sellingPartnerMetadata: SellingPartnerMetadata? = nil,
            relatedIdentifiers: [RelatedIdentifier]? = nil,
            transactionType: String? = nil,
            transactionId: String? = nil,
            transactionStatus: String? = nil,
            description: String? = nil,
            postedDate: DateTime? = nil,
            totalAmount: Currency? = nil,
            marketplaceDetails: MarketplaceDetails? = nil,
            items: [Item]? = nil,
            contexts: [Context]? = nil,
            breakdowns: [Breakdown]? = nil
        ) {
            self.sellingPartnerMetadata = sellingPartnerMetadata
            self.relatedIdentifiers = relatedIdentifiers
            self.transactionType = transactionType
            self.transactionId = transactionId
            self.transactionStatus = transactionStatus
            self.description = description
            self.postedDate = postedDate
            self.totalAmount = totalAmount
            self.marketplaceDetails = marketplaceDetails
            self.items = items
            self.contexts = contexts
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingPartnerMetadata = try json.optional("sellingPartnerMetadata")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
            transactionType = try json.optional("transactionType")
            transactionId = try json.optional("transactionId")
            transactionStatus = try json.optional("transactionStatus")
            description = try json.optional("description")
            postedDate = try json.optional("postedDate")
            totalAmount = try json.optional("totalAmount")
            marketplaceDetails = try json.optional("marketplaceDetails")
            items = try json.optional("items")
            contexts = try json.optional("contexts")
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `SellingPartnerMetadata`.
    public struct SellingPartnerMetadata: Sendable, Decodable {
        public var sellingPartnerId: String?
        public var accountType: String?
        public var marketplaceId: String?

        public init(sellingPartnerId: String? = nil, accountType: String? = nil, marketplaceId: String? = nil) {
            self.sellingPartnerId = sellingPartnerId
            self.accountType = accountType
            self.marketplaceId = marketplaceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingPartnerId = try json.optional("sellingPartnerId")
            accountType = try json.optional("accountType")
            marketplaceId = try json.optional("marketplaceId")
        }
    }

    /// The model's `RelatedIdentifier`.
    public struct RelatedIdentifier: Sendable, Decodable {
        public var relatedIdentifierName: RelatedIdentifierRelatedIdentifierName?
        public var relatedIdentifierValue: String?

        public init(
            relatedIdentifierName: RelatedIdentifierRelatedIdentifierName? = nil,
            relatedIdentifierValue: String? = nil
        ) {
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            relatedIdentifierName = try json.optional("relatedIdentifierName")
            relatedIdentifierValue = try json.optional("relatedIdentifierValue")
        }
    }

    /// The model's `RelatedIdentifier.relatedIdentifierName`.
    public struct RelatedIdentifierRelatedIdentifierName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderId: Self { Self(rawValue: "ORDER_ID") }
        public static var shipmentId: Self { Self(rawValue: "SHIPMENT_ID") }
        public static var financialEventGroupId: Self { Self(rawValue: "FINANCIAL_EVENT_GROUP_ID") }
        public static var refundId: Self { Self(rawValue: "REFUND_ID") }
        public static var invoiceId: Self { Self(rawValue: "INVOICE_ID") }
        public static var disbursementId: Self { Self(rawValue: "DISBURSEMENT_ID") }
        public static var transferId: Self { Self(rawValue: "TRANSFER_ID") }
        public static var deferredTransactionId: Self { Self(rawValue: "DEFERRED_TRANSACTION_ID") }
        public static var releaseTransactionId: Self { Self(rawValue: "RELEASE_TRANSACTION_ID") }
        public static var settlementId: Self { Self(rawValue: "SETTLEMENT_ID") }
    }

    /// The model's `RelatedIdentifiers`.
    public typealias RelatedIdentifiers = [RelatedIdentifier]

    /// The model's `Date`.
    public typealias Date = DateTime

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

    /// The model's `MarketplaceDetails`.
    public struct MarketplaceDetails: Sendable, Decodable {
        public var marketplaceId: String?
        public var marketplaceName: String?

        public init(marketplaceId: String? = nil, marketplaceName: String? = nil) {
            self.marketplaceId = marketplaceId
            self.marketplaceName = marketplaceName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            marketplaceName = try json.optional("marketplaceName")
        }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Decodable {
        public var description: String?
        public var relatedIdentifiers: [ItemRelatedIdentifier]?
        public var totalAmount: Currency?
        public var breakdowns: [Breakdown]?
        public var contexts: [Context]?

        public init(
            description: String? = nil,
            relatedIdentifiers: [ItemRelatedIdentifier]? = nil,
            totalAmount: Currency? = nil,
            breakdowns: [Breakdown]? = nil,
            contexts: [Context]? = nil
        ) {
            self.description = description
            self.relatedIdentifiers = relatedIdentifiers
            self.totalAmount = totalAmount
            self.breakdowns = breakdowns
            self.contexts = contexts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            description = try json.optional("description")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
            totalAmount = try json.optional("totalAmount")
            breakdowns = try json.optional("breakdowns")
            contexts = try json.optional("contexts")
        }
    }

    /// The model's `ItemRelatedIdentifier`.
    public struct ItemRelatedIdentifier: Sendable, Decodable {
        public var itemRelatedIdentifierName: ItemRelatedIdentifierItemRelatedIdentifierName?
        public var itemRelatedIdentifierValue: String?

        public init(
            itemRelatedIdentifierName: ItemRelatedIdentifierItemRelatedIdentifierName? = nil,
            itemRelatedIdentifierValue: String? = nil
        ) {
            self.itemRelatedIdentifierName = itemRelatedIdentifierName
            self.itemRelatedIdentifierValue = itemRelatedIdentifierValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemRelatedIdentifierName = try json.optional("itemRelatedIdentifierName")
            itemRelatedIdentifierValue = try json.optional("itemRelatedIdentifierValue")
        }
    }

    /// The model's `ItemRelatedIdentifier.itemRelatedIdentifierName`.
    public struct ItemRelatedIdentifierItemRelatedIdentifierName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderAdjustmentItemId: Self { Self(rawValue: "ORDER_ADJUSTMENT_ITEM_ID") }
        public static var couponId: Self { Self(rawValue: "COUPON_ID") }
        public static var removalShipmentItemId: Self { Self(rawValue: "REMOVAL_SHIPMENT_ITEM_ID") }
        public static var transactionId: Self { Self(rawValue: "TRANSACTION_ID") }
    }

    /// The model's `ItemRelatedIdentifiers`.
    public typealias ItemRelatedIdentifiers = [ItemRelatedIdentifier]

    /// The model's `Breakdown`.
    public struct Breakdown: Sendable, Decodable {
        public var breakdownType: String?
        public var breakdownAmount: Currency?
        public var breakdowns: [Breakdown]?

        public init(breakdownType: String? = nil, breakdownAmount: Currency? = nil, breakdowns: [Breakdown]? = nil) {
            self.breakdownType = breakdownType
            self.breakdownAmount = breakdownAmount
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            breakdownType = try json.optional("breakdownType")
            breakdownAmount = try json.optional("breakdownAmount")
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `Context`.
    public struct Context: Sendable, Decodable {
        public var contextType: String?
        public var storeName: ContextStoreName?
        public var orderType: String?
        public var channel: String?
        public var asin: String?
        public var sku: String?
        public var quantityShipped: Int?
        public var fulfillmentNetwork: String?
        public var paymentType: String?
        public var paymentMethod: String?
        public var paymentReference: String?
        public var paymentDate: DateTime?
        public var deferralReason: String?
        public var maturityDate: DateTime?
        public var startTime: DateTime?
        public var endTime: DateTime?

        public init(
            contextType: String? = nil,
            storeName: ContextStoreName? = nil,
            orderType: String? = nil,
            channel: String? = nil,
            asin: String? = nil,
            sku: String? = nil,
            quantityShipped: Int? = nil,
            fulfillmentNetwork: String? = nil,
            paymentType: String? = nil,
            paymentMethod: String? = nil,
            paymentReference: String? = nil,
            paymentDate: DateTime? = nil,
            deferralReason: String? = nil,
            maturityDate: DateTime? = nil,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil
        ) {
            self.contextType = contextType
            self.storeName = storeName
            self.orderType = orderType
            self.channel = channel
            self.asin = asin
            self.sku = sku
            self.quantityShipped = quantityShipped
            self.fulfillmentNetwork = fulfillmentNetwork
            self.paymentType = paymentType
            self.paymentMethod = paymentMethod
            self.paymentReference = paymentReference
            self.paymentDate = paymentDate
            self.deferralReason = deferralReason
            self.maturityDate = maturityDate
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contextType = try json.optional("contextType")
            storeName = try json.optional("storeName")
            orderType = try json.optional("orderType")
            channel = try json.optional("channel")
            asin = try json.optional("asin")
            sku = try json.optional("sku")
            quantityShipped = try json.optional("quantityShipped")
            fulfillmentNetwork = try json.optional("fulfillmentNetwork")
            paymentType = try json.optional("paymentType")
            paymentMethod = try json.optional("paymentMethod")
            paymentReference = try json.optional("paymentReference")
            paymentDate = try json.optional("paymentDate")
            deferralReason = try json.optional("deferralReason")
            maturityDate = try json.optional("maturityDate")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
        }
    }

    /// The model's `Context.storeName`.
    public struct ContextStoreName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonHaul: Self { Self(rawValue: "AMAZON_HAUL") }
    }

    /// The model's `Contexts`.
    public typealias Contexts = [Context]

    /// The model's `Items`.
    public typealias Items = [Item]

    /// The model's `Transactions`.
    public typealias Transactions = [Transaction]

    /// The model's `ListBalancesResponse`.
    public struct ListBalancesResponse: Sendable, Decodable {
        public var balances: [Balance]?
        public var nextToken: String?

        public init(balances: [Balance]? = nil, nextToken: String? = nil) {
            self.balances = balances
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            balances = try json.optional("balances")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Balance`.
    public struct Balance: Sendable, Decodable {
        public var partnerMetadata: PartnerMetadata?
        public var balanceType: BalanceBalanceType?
        public var amount: Currency?
        public var balances: [Balance]?
        public var asOfDate: DateTime?
        public var lastUpdatedTime: DateTime?

        public init(
            partnerMetadata: PartnerMetadata? = nil,
            balanceType: BalanceBalanceType? = nil,
            amount: Currency? = nil,
            balances: [Balance]? = nil,
            asOfDate: DateTime? = nil,
            lastUpdatedTime: DateTime? = nil
        ) {
            self.partnerMetadata = partnerMetadata
            self.balanceType = balanceType
            self.amount = amount
            self.balances = balances
            self.asOfDate = asOfDate
            self.lastUpdatedTime = lastUpdatedTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partnerMetadata = try json.optional("partnerMetadata")
            balanceType = try json.optional("balanceType")
            amount = try json.optional("amount")
            balances = try json.optional("balances")
            asOfDate = try json.optional("asOfDate")
            lastUpdatedTime = try json.optional("lastUpdatedTime")
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

    /// The model's `Balance.balanceType`.
    public struct BalanceBalanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var reserved: Self { Self(rawValue: "RESERVED") }
        public static var accountLevelReserve: Self { Self(rawValue: "ACCOUNT_LEVEL_RESERVE") }
        public static var deferred: Self { Self(rawValue: "DEFERRED") }
        public static var total: Self { Self(rawValue: "TOTAL") }
    }

    /// The model's `Balances`.
    public typealias Balances = [Balance]

    /// The model's `SummaryResponse`.
    public struct SummaryResponse: Sendable, Decodable {
        public var summaries: [Summary]?
        public var nextToken: String?

        public init(summaries: [Summary]? = nil, nextToken: String? = nil) {
            self.summaries = summaries
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            summaries = try json.optional("summaries")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Summary`.
    public struct Summary: Sendable, Decodable {
        public var partnerMetadata: PartnerMetadata?
        public var netProceeds: Currency?
        public var relatedIdentifiers: [RelatedIdentifier]?
        public var breakdowns: [Breakdown]?
        public var periodStart: DateTime?
        public var periodEnd: DateTime?

        public init(
            partnerMetadata: PartnerMetadata? = nil,
            netProceeds: Currency? = nil,
            relatedIdentifiers: [RelatedIdentifier]? = nil,
            breakdowns: [Breakdown]? = nil,
            periodStart: DateTime? = nil,
            periodEnd: DateTime? = nil
        ) {
            self.partnerMetadata = partnerMetadata
            self.netProceeds = netProceeds
            self.relatedIdentifiers = relatedIdentifiers
            self.breakdowns = breakdowns
            self.periodStart = periodStart
            self.periodEnd = periodEnd
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partnerMetadata = try json.optional("partnerMetadata")
            netProceeds = try json.optional("netProceeds")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
            breakdowns = try json.optional("breakdowns")
            periodStart = try json.optional("periodStart")
            periodEnd = try json.optional("periodEnd")
        }
    }

    /// The model's `Breakdowns`.
    public typealias Breakdowns = [Breakdown]
}
