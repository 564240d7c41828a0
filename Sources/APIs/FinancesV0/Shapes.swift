// Generated from finances-api-model/financesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FinancesV0 {
    /// The model's `ListFinancialEventGroupsResponse`.
    public struct ListFinancialEventGroupsResponse: Sendable, Decodable {
        public var payload: ListFinancialEventGroupsPayload?
        public var errors: [Error]?

        public init(payload: ListFinancialEventGroupsPayload? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ListFinancialEventGroupsPayload`.
    public struct ListFinancialEventGroupsPayload: Sendable, Decodable {
        public var nextToken: String?
        public var financialEventGroupList: [FinancialEventGroup]?

        public init(nextToken: String? = nil, financialEventGroupList: [FinancialEventGroup]? = nil) {
            self.nextToken = nextToken
            self.financialEventGroupList = financialEventGroupList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("NextToken")
            financialEventGroupList = try json.optional("FinancialEventGroupList")
        }
    }

    /// The model's `FinancialEventGroup`.
    public struct FinancialEventGroup: Sendable, Decodable {
        public var financialEventGroupId: String?
        public var processingStatus: String?
        public var fundTransferStatus: String?
        public var originalTotal: Currency?
        public var convertedTotal: Currency?
        public var fundTransferDate: DateTime?
        public var traceId: String?
        public var accountTail: String?
        public var beginningBalance: Currency?
        public var financialEventGroupStart: DateTime?
        public var financialEventGroupEnd: DateTime?

        public init(
            financialEventGroupId: String? = nil,
            processingStatus: String? = nil,
            fundTransferStatus: String? = nil,
            originalTotal: Currency? = nil,
            convertedTotal: Currency? = nil,
            fundTransferDate: DateTime? = nil,
            traceId: String? = nil,
            accountTail: String? = nil,
            beginningBalance: Currency? = nil,
            financialEventGroupStart: DateTime? = nil,
            financialEventGroupEnd: DateTime? = nil
        ) {
            self.financialEventGroupId = financialEventGroupId
            self.processingStatus = processingStatus
            self.fundTransferStatus = fundTransferStatus
            self.originalTotal = originalTotal
            self.convertedTotal = convertedTotal
            self.fundTransferDate = fundTransferDate
            self.traceId = traceId
            self.accountTail = accountTail
            self.beginningBalance = beginningBalance
            self.financialEventGroupStart = financialEventGroupStart
            self.financialEventGroupEnd = financialEventGroupEnd
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            financialEventGroupId = try json.optional("FinancialEventGroupId")
            processingStatus = try json.optional("ProcessingStatus")
            fundTransferStatus = try json.optional("FundTransferStatus")
            originalTotal = try json.optional("OriginalTotal")
            convertedTotal = try json.optional("ConvertedTotal")
            fundTransferDate = try json.optional("FundTransferDate")
            traceId = try json.optional("TraceId")
            accountTail = try json.optional("AccountTail")
            beginningBalance = try json.optional("BeginningBalance")
            financialEventGroupStart = try json.optional("FinancialEventGroupStart")
            financialEventGroupEnd = try json.optional("FinancialEventGroupEnd")
        }
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
            currencyCode = try json.optional("CurrencyCode")
            currencyAmount = try json.optional("CurrencyAmount")
        }
    }

    /// The model's `BigDecimal`.
    public typealias BigDecimal = ExactDecimal

    /// The model's `Date`.
    public typealias Date = DateTime

    /// The model's `FinancialEventGroupList`.
    public typealias FinancialEventGroupList = [FinancialEventGroup]

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

    /// The model's `ListFinancialEventsResponse`.
    public struct ListFinancialEventsResponse: Sendable, Decodable {
        public var payload: ListFinancialEventsPayload?
        public var errors: [Error]?

        public init(payload: ListFinancialEventsPayload? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ListFinancialEventsPayload`.
    public struct ListFinancialEventsPayload: Sendable, Decodable {
        public var nextToken: String?
        public var financialEvents: FinancialEvents?

        public init(nextToken: String? = nil, financialEvents: FinancialEvents? = nil) {
            self.nextToken = nextToken
            self.financialEvents = financialEvents
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("NextToken")
            financialEvents = try json.optional("FinancialEvents")
        }
    }

    /// The model's `FinancialEvents`.
    public struct FinancialEvents: Sendable, Decodable {
        public var shipmentEventList: [ShipmentEvent]?
        public var shipmentSettleEventList: [ShipmentEvent]?
        public var refundEventList: [ShipmentEvent]?
        public var guaranteeClaimEventList: [ShipmentEvent]?
        public var ebtRefundReimbursementOnlyEventList: [EBTRefundReimbursementOnlyEvent]?
        public var chargebackEventList: [ShipmentEvent]?
        public var payWithAmazonEventList: [PayWithAmazonEvent]?
        public var serviceProviderCreditEventList: [SolutionProviderCreditEvent]?
        public var retrochargeEventList: [RetrochargeEvent]?
        public var rentalTransactionEventList: [RentalTransactionEvent]?
        public var productAdsPaymentEventList: [ProductAdsPaymentEvent]?
        public var serviceFeeEventList: [ServiceFeeEvent]?
        public var sellerDealPaymentEventList: [SellerDealPaymentEvent]?
        public var debtRecoveryEventList: [DebtRecoveryEvent]?
        public var loanServicingEventList: [LoanServicingEvent]?
        public var adjustmentEventList: [AdjustmentEvent]?
        public var safetReimbursementEventList: [SAFETReimbursementEvent]?
        public var sellerReviewEnrollmentPaymentEventList: [SellerReviewEnrollmentPaymentEvent]?
        public var fbaLiquidationEventList: [FBALiquidationEvent]?
        public var couponPaymentEventList: [CouponPaymentEvent]?
        public var imagingServicesFeeEventList: [ImagingServicesFeeEvent]?
        public var networkComminglingTransactionEventList: [NetworkComminglingTransactionEvent]?
        public var affordabilityExpenseEventList: [AffordabilityExpenseEvent]?
        public var affordabilityExpenseReversalEventList: [AffordabilityExpenseEvent]?
        public var removalShipmentEventList: [RemovalShipmentEvent]?
        public var removalShipmentAdjustmentEventList: [RemovalShipmentAdjustmentEvent]?
        public var trialShipmentEventList: [TrialShipmentEvent]?
        public var tdsReimbursementEventList: [TDSReimbursementEvent]?
        public var adhocDisbursementEventList: [AdhocDisbursementEvent]?
        public var taxWithholdingEventList: [TaxWithholdingEvent]?
        public var chargeRefundEventList: [ChargeRefundEvent]?
        public var failedAdhocDisbursementEventList: [FailedAdhocDisbursementEvent]?
        public var valueAddedServiceChargeEventList: [ValueAddedServiceChargeEvent]?
        public var capacityReservationBillingEventList: [CapacityReservationBillingEvent]?

        public init(
            shipmentEventList: [ShipmentEvent]? = nil,
            shipmentSettleEventList: [ShipmentEvent]? = nil,
            refundEventList: [ShipmentEvent]? = nil,
            guaranteeClaimEventList: [ShipmentEvent]? = nil,
            ebtRefundReimbursementOnlyEventList: [EBTRefundReimbursementOnlyEvent]? = nil,
            chargebackEventList: [ShipmentEvent]? = nil,
            payWithAmazonEventList: [PayWithAmazonEvent]? = nil,
            serviceProviderCreditEventList: [SolutionProviderCreditEvent]? = nil,
            retrochargeEventList: [RetrochargeEvent]? = nil,
            rentalTransactionEventList: [RentalTransactionEvent]? = nil,
            productAdsPaymentEventList: [ProductAdsPaymentEvent]? = nil,
            serviceFeeEventList: [ServiceFeeEvent]? = nil,
            sellerDealPaymentEventList: [SellerDealPaymentEvent]? = nil,
            debtRecoveryEventList: [DebtRecoveryEvent]? = nil,
            loanServicingEventList: [LoanServicingEvent]? = nil,
            adjustmentEventList: [AdjustmentEvent]? = nil,
            safetReimbursementEventList: [SAFETReimbursementEvent]? = nil,
            sellerReviewEnrollmentPaymentEventList: [SellerReviewEnrollmentPaymentEvent]? = nil,
            fbaLiquidationEventList: [FBALiquidationEvent]? = nil,
            couponPaymentEventList: [CouponPaymentEvent]? = nil,
            imagingServicesFeeEventList: [ImagingServicesFeeEvent]? = nil,
            networkComminglingTransactionEventList: [NetworkComminglingTransactionEvent]? = nil,
            affordabilityExpenseEventList: [AffordabilityExpenseEvent]? = nil,
            affordabilityExpenseReversalEventList: [AffordabilityExpenseEvent]? = nil,
            removalShipmentEventList: [RemovalShipmentEvent]? = nil,
            removalShipmentAdjustmentEventList: [RemovalShipmentAdjustmentEvent]? = nil,
            trialShipmentEventList: [TrialShipmentEvent]? = nil,
            tdsReimbursementEventList: [TDSReimbursementEvent]? = nil,
            adhocDisbursementEventList: [AdhocDisbursementEvent]? = nil,
            taxWithholdingEventList: [TaxWithholdingEvent]? = nil,
            chargeRefundEventList: [ChargeRefundEvent]? = nil,
            failedAdhocDisbursementEventList: [FailedAdhocDisbursementEvent]? = nil,
            valueAddedServiceChargeEventList: [ValueAddedServiceChargeEvent]? = nil,
            capacityReservationBillingEventList: [CapacityReservationBillingEvent]? = nil
        ) {
            self.shipmentEventList = shipmentEventList
            self.shipmentSettleEventList = shipmentSettleEventList
            self.refundEventList = refundEventList
            self.guaranteeClaimEventList = guaranteeClaimEventList
            self.ebtRefundReimbursementOnlyEventList = ebtRefundReimbursementOnlyEventList
            self.chargebackEventList = chargebackEventList
            self.payWithAmazonEventList = payWithAmazonEventList
            self.serviceProviderCreditEventList = serviceProviderCreditEventList
            self.retrochargeEventList = retrochargeEventList
            self.rentalTransactionEventList = rentalTransactionEventList
            self.productAdsPaymentEventList = productAdsPaymentEventList
            self.serviceFeeEventList = serviceFeeEventList
            self.sellerDealPaymentEventList = sellerDealPaymentEventList
            self.debtRecoveryEventList = debtRecoveryEventList
            self.loanServicingEventList = loanServicingEventList
            self.adjustmentEventList = adjustmentEventList
            self.safetReimbursementEventList = safetReimbursementEventList
            self.sellerReviewEnrollmentPaymentEventList = sellerReviewEnrollmentPaymentEventList
            self.fbaLiquidationEventList = fbaLiquidationEventList
            self.couponPaymentEventList = couponPaymentEventList
            self.imagingServicesFeeEventList = imagingServicesFeeEventList
            self.networkComminglingTransactionEventList = networkComminglingTransactionEventList
            self.affordabilityExpenseEventList = affordabilityExpenseEventList
            self.affordabilityExpenseReversalEventList = affordabilityExpenseReversalEventList
            self.removalShipmentEventList = removalShipmentEventList
            self.removalShipmentAdjustmentEventList = removalShipmentAdjustmentEventList
            self.trialShipmentEventList = trialShipmentEventList
            self.tdsReimbursementEventList = tdsReimbursementEventList
            self.adhocDisbursementEventList = adhocDisbursementEventList
            self.taxWithholdingEventList = taxWithholdingEventList
            self.chargeRefundEventList = chargeRefundEventList
            self.failedAdhocDisbursementEventList = failedAdhocDisbursementEventList
            self.valueAddedServiceChargeEventList = valueAddedServiceChargeEventList
            self.capacityReservationBillingEventList = capacityReservationBillingEventList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentEventList = try json.optional("ShipmentEventList")
            shipmentSettleEventList = try json.optional("ShipmentSettleEventList")
            refundEventList = try json.optional("RefundEventList")
            guaranteeClaimEventList = try json.optional("GuaranteeClaimEventList")
            ebtRefundReimbursementOnlyEventList = try json.optional("EBTRefundReimbursementOnlyEventList")
            chargebackEventList = try json.optional("ChargebackEventList")
            payWithAmazonEventList = try json.optional("PayWithAmazonEventList")
            serviceProviderCreditEventList = try json.optional("ServiceProviderCreditEventList")
            retrochargeEventList = try json.optional("RetrochargeEventList")
            rentalTransactionEventList = try json.optional("RentalTransactionEventList")
            productAdsPaymentEventList = try json.optional("ProductAdsPaymentEventList")
            serviceFeeEventList = try json.optional("ServiceFeeEventList")
            sellerDealPaymentEventList = try json.optional("SellerDealPaymentEventList")
            debtRecoveryEventList = try json.optional("DebtRecoveryEventList")
            loanServicingEventList = try json.optional("LoanServicingEventList")
            adjustmentEventList = try json.optional("AdjustmentEventList")
            safetReimbursementEventList = try json.optional("SAFETReimbursementEventList")
            sellerReviewEnrollmentPaymentEventList = try json.optional("SellerReviewEnrollmentPaymentEventList")
            fbaLiquidationEventList = try json.optional("FBALiquidationEventList")
            couponPaymentEventList = try json.optional("CouponPaymentEventList")
            imagingServicesFeeEventList = try json.optional("ImagingServicesFeeEventList")
            networkComminglingTransactionEventList = try json.optional("NetworkComminglingTransactionEventList")
            affordabilityExpenseEventList = try json.optional("AffordabilityExpenseEventList")
            affordabilityExpenseReversalEventList = try json.optional("AffordabilityExpenseReversalEventList")
            removalShipmentEventList = try json.optional("RemovalShipmentEventList")
            removalShipmentAdjustmentEventList = try json.optional("RemovalShipmentAdjustmentEventList")
            trialShipmentEventList = try json.optional("TrialShipmentEventList")
            tdsReimbursementEventList = try json.optional("TDSReimbursementEventList")
            adhocDisbursementEventList = try json.optional("AdhocDisbursementEventList")
            taxWithholdingEventList = try json.optional("TaxWithholdingEventList")
            chargeRefundEventList = try json.optional("ChargeRefundEventList")
            failedAdhocDisbursementEventList = try json.optional("FailedAdhocDisbursementEventList")
            valueAddedServiceChargeEventList = try json.optional("ValueAddedServiceChargeEventList")
            capacityReservationBillingEventList = try json.optional("CapacityReservationBillingEventList")
        }
    }

    /// The model's `ShipmentEvent`.
    public struct ShipmentEvent: Sendable, Decodable {
        public var amazonOrderId: String?
        public var sellerOrderId: String?
        public var marketplaceName: String?
        public var storeName: String?
        public var orderChargeList: [ChargeComponent]?
        public var orderChargeAdjustmentList: [ChargeComponent]?
        public var shipmentFeeList: [FeeComponent]?
        public var shipmentFeeAdjustmentList: [FeeComponent]?
        public var orderFeeList: [FeeComponent]?
        public var orderFeeAdjustmentList: [FeeComponent]?
        public var directPaymentList: [DirectPayment]?
        public var postedDate: DateTime?
        public var shipmentItemList: [ShipmentItem]?
        public var shipmentItemAdjustmentList: [ShipmentItem]?

        public init(
            amazonOrderId: String? = nil,
            sellerOrderId: String? = nil,
            marketplaceName: String? = nil,
            storeName: String? = nil,
            orderChargeList: [ChargeComponent]? = nil,
            orderChargeAdjustmentList: [ChargeComponent]? = nil,
            shipmentFeeList: [FeeComponent]? = nil,
            shipmentFeeAdjustmentList: [FeeComponent]? = nil,
            orderFeeList: [FeeComponent]? = nil,
            orderFeeAdjustmentList: [FeeComponent]? = nil,
            directPaymentList: [DirectPayment]? = nil,
            postedDate: DateTime? = nil,
            shipmentItemList: [ShipmentItem]? = nil,
            shipmentItemAdjustmentList: [ShipmentItem]? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.sellerOrderId = sellerOrderId
            self.marketplaceName = marketplaceName
            self.storeName = storeName
            self.orderChargeList = orderChargeList
            self.orderChargeAdjustmentList = orderChargeAdjustmentList
            self.shipmentFeeList = shipmentFeeList
            self.shipmentFeeAdjustmentList = shipmentFeeAdjustmentList
            self.orderFeeList = orderFeeList
            self.orderFeeAdjustmentList = orderFeeAdjustmentList
            self.directPaymentList = directPaymentList
            self.postedDate = postedDate
            self.shipmentItemList = shipmentItemList
            self.shipmentItemAdjustmentList = shipmentItemAdjustmentList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            sellerOrderId = try json.optional("SellerOrderId")
            marketplaceName = try json.optional("MarketplaceName")
            storeName = try json.optional("StoreName")
            orderChargeList = try json.optional("OrderChargeList")
            orderChargeAdjustmentList = try json.optional("OrderChargeAdjustmentList")
            shipmentFeeList = try json.optional("ShipmentFeeList")
            shipmentFeeAdjustmentList = try json.optional("ShipmentFeeAdjustmentList")
            orderFeeList = try json.optional("OrderFeeList")
            orderFeeAdjustmentList = try json.optional("OrderFeeAdjustmentList")
            directPaymentList = try json.optional("DirectPaymentList")
            postedDate = try json.optional("PostedDate")
            shipmentItemList = try json.optional("ShipmentItemList")
            shipmentItemAdjustmentList = try json.optional("ShipmentItemAdjustmentList")
        }
    }

    /// The model's `ChargeComponent`.
    public struct ChargeComponent: Sendable, Decodable {
        public var chargeType: String?
        public var chargeAmount: Currency?

        public init(chargeType: String? = nil, chargeAmount: Currency? = nil) {
            self.chargeType = chargeType
            self.chargeAmount = chargeAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            chargeType = try json.optional("ChargeType")
            chargeAmount = try json.optional("ChargeAmount")
        }
    }

    /// The model's `ChargeComponentList`.
    public typealias ChargeComponentList = [ChargeComponent]

    /// The model's `FeeComponent`.
    public struct FeeComponent: Sendable, Decodable {
        public var feeType: String?
        public var feeAmount: Currency?

        public init(feeType: String? = nil, feeAmount: Currency? = nil) {
            self.feeType = feeType
            self.feeAmount = feeAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeAmount = try json.optional("FeeAmount")
        }
    }

    /// The model's `FeeComponentList`.
    public typealias FeeComponentList = [FeeComponent]

    /// The model's `DirectPayment`.
    public struct DirectPayment: Sendable, Decodable {
        public var directPaymentType: String?
        public var directPaymentAmount: Currency?

        public init(directPaymentType: String? = nil, directPaymentAmount: Currency? = nil) {
            self.directPaymentType = directPaymentType
            self.directPaymentAmount = directPaymentAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            directPaymentType = try json.optional("DirectPaymentType")
            directPaymentAmount = try json.optional("DirectPaymentAmount")
        }
    }

    /// The model's `DirectPaymentList`.
    public typealias DirectPaymentList = [DirectPayment]

    /// The model's `ShipmentItem`.
    public struct ShipmentItem: Sendable, Decodable {
        public var sellerSKU: String?
        public var orderItemId: String?
        public var orderAdjustmentItemId: String?
        public var quantityShipped: Int?
        public var itemChargeList: [ChargeComponent]?
        public var itemChargeAdjustmentList: [ChargeComponent]?
        public var itemFeeList: [FeeComponent]?
        public var itemFeeAdjustmentList: [FeeComponent]?
        public var itemTaxWithheldList: [TaxWithheldComponent]?
        public var promotionList: [Promotion]?
        public var promotionAdjustmentList: [Promotion]?
        public var costOfPointsGranted: Currency?
        public var costOfPointsReturned: Currency?

        public init(
            sellerSKU: String? = nil,
            orderItemId: String? = nil,
            orderAdjustmentItemId: String? = nil,
            quantityShipped: Int? = nil,
            itemChargeList: [ChargeComponent]? = nil,
            itemChargeAdjustmentList: [ChargeComponent]? = nil,
            itemFeeList: [FeeComponent]? = nil,
            itemFeeAdjustmentList: [FeeComponent]? = nil,
            itemTaxWithheldList: [TaxWithheldComponent]? = nil,
            promotionList: [Promotion]? = nil,
            promotionAdjustmentList: [Promotion]? = nil,
            costOfPointsGranted: Currency? = nil,
            costOfPointsReturned: Currency? = nil
        ) {
            self.sellerSKU = sellerSKU
            self.orderItemId = orderItemId
            self.orderAdjustmentItemId = orderAdjustmentItemId
            self.quantityShipped = quantityShipped
            self.itemChargeList = itemChargeList
            self.itemChargeAdjustmentList = itemChargeAdjustmentList
            self.itemFeeList = itemFeeList
            self.itemFeeAdjustmentList = itemFeeAdjustmentList
            self.itemTaxWithheldList = itemTaxWithheldList
            self.promotionList = promotionList
            self.promotionAdjustmentList = promotionAdjustmentList
            self.costOfPointsGranted = costOfPointsGranted
            self.costOfPointsReturned = costOfPointsReturned
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSKU = try json.optional("SellerSKU")
            orderItemId = try json.optional("OrderItemId")
            orderAdjustmentItemId = try json.optional("OrderAdjustmentItemId")
            quantityShipped = try json.optional("QuantityShipped")
            itemChargeList = try json.optional("ItemChargeList")
            itemChargeAdjustmentList = try json.optional("ItemChargeAdjustmentList")
            itemFeeList = try json.optional("ItemFeeList")
            itemFeeAdjustmentList = try json.optional("ItemFeeAdjustmentList")
            itemTaxWithheldList = try json.optional("ItemTaxWithheldList")
            promotionList = try json.optional("PromotionList")
            promotionAdjustmentList = try json.optional("PromotionAdjustmentList")
            costOfPointsGranted = try json.optional("CostOfPointsGranted")
            costOfPointsReturned = try json.optional("CostOfPointsReturned")
        }
    }

    /// The model's `TaxWithheldComponent`.
    public struct TaxWithheldComponent: Sendable, Decodable {
        public var taxCollectionModel: String?
        public var taxesWithheld: [ChargeComponent]?

        public init(taxCollectionModel: String? = nil, taxesWithheld: [ChargeComponent]? = nil) {
            self.taxCollectionModel = taxCollectionModel
            self.taxesWithheld = taxesWithheld
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxCollectionModel = try json.optional("TaxCollectionModel")
            taxesWithheld = try json.optional("TaxesWithheld")
        }
    }

    /// The model's `TaxWithheldComponentList`.
    public typealias TaxWithheldComponentList = [TaxWithheldComponent]

    /// The model's `Promotion`.
    public struct Promotion: Sendable, Decodable {
        public var promotionType: String?
        public var promotionId: String?
        public var promotionAmount: Currency?

        public init(promotionType: String? = nil, promotionId: String? = nil, promotionAmount: Currency? = nil) {
            self.promotionType = promotionType
            self.promotionId = promotionId
            self.promotionAmount = promotionAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            promotionType = try json.optional("PromotionType")
            promotionId = try json.optional("PromotionId")
            promotionAmount = try json.optional("PromotionAmount")
        }
    }

    /// The model's `PromotionList`.
    public typealias PromotionList = [Promotion]

    /// The model's `ShipmentItemList`.
    public typealias ShipmentItemList = [ShipmentItem]

    /// The model's `ShipmentEventList`.
    public typealias ShipmentEventList = [ShipmentEvent]

    /// The model's `ShipmentSettleEventList`.
    public typealias ShipmentSettleEventList = [ShipmentEvent]

    /// The model's `EBTRefundReimbursementOnlyEvent`.
    public struct EBTRefundReimbursementOnlyEvent: Sendable, Decodable {
        public var orderId: String?
        public var postedDate: DateTime?
        public var amount: Currency?

        public init(orderId: String? = nil, postedDate: DateTime? = nil, amount: Currency? = nil) {
            self.orderId = orderId
            self.postedDate = postedDate
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("OrderId")
            postedDate = try json.optional("PostedDate")
            amount = try json.optional("Amount")
        }
    }

    /// The model's `EBTRefundReimbursementOnlyEventList`.
    public typealias EBTRefundReimbursementOnlyEventList = [EBTRefundReimbursementOnlyEvent]

    /// The model's `PayWithAmazonEvent`.
    public struct PayWithAmazonEvent: Sendable, Decodable {
        public var sellerOrderId: String?
        public var transactionPostedDate: DateTime?
        public var businessObjectType: String?
        public var salesChannel: String?
        public var charge: ChargeComponent?
        public var feeList: [FeeComponent]?
        public var paymentAmountType: String?
        public var amountDescription: String?
        public var fulfillmentChannel: String?
        public var storeName: String?

        public init(
            sellerOrderId: String? = nil,
            transactionPostedDate: DateTime? = nil,
            businessObjectType: String? = nil,
            salesChannel: String? = nil,
            charge: ChargeComponent? = nil,
            feeList: [FeeComponent]? = nil,
            paymentAmountType: String? = nil,
            amountDescription: String? = nil,
            fulfillmentChannel: String? = nil,
            storeName: String? = nil
        ) {
            self.sellerOrderId = sellerOrderId
            self.transactionPostedDate = transactionPostedDate
            self.businessObjectType = businessObjectType
            self.salesChannel = salesChannel
            self.charge = charge
            self.feeList = feeList
            self.paymentAmountType = paymentAmountType
            self.amountDescription = amountDescription
            self.fulfillmentChannel = fulfillmentChannel
            self.storeName = storeName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerOrderId = try json.optional("SellerOrderId")
            transactionPostedDate = try json.optional("TransactionPostedDate")
            businessObjectType = try json.optional("BusinessObjectType")
            salesChannel = try json.optional("SalesChannel")
            charge = try json.optional("Charge")
            feeList = try json.optional("FeeList")
            paymentAmountType = try json.optional("PaymentAmountType")
            amountDescription = try json.optional("AmountDescription")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            storeName = try json.optional("StoreName")
        }
    }

    /// The model's `PayWithAmazonEventList`.
    public typealias PayWithAmazonEventList = [PayWithAmazonEvent]

    /// The model's `SolutionProviderCreditEvent`.
    public struct SolutionProviderCreditEvent: Sendable, Decodable {
        public var providerTransactionType: String?
        public var sellerOrderId: String?
        public var marketplaceId: String?
        public var marketplaceCountryCode: String?
        public var sellerId: String?
        public var sellerStoreName: String?
        public var providerId: String?
        public var providerStoreName: String?
        public var transactionAmount: Currency?
        public var transactionCreationDate: DateTime?

        public init(
            providerTransactionType: String? = nil,
            sellerOrderId: String? = nil,
            marketplaceId: String? = nil,
            marketplaceCountryCode: String? = nil,
            sellerId: String? = nil,
            sellerStoreName: String? = nil,
            providerId: String? = nil,
            providerStoreName: String? = nil,
            transactionAmount: Currency? = nil,
            transactionCreationDate: DateTime? = nil
        ) {
            self.providerTransactionType = providerTransactionType
            self.sellerOrderId = sellerOrderId
            self.marketplaceId = marketplaceId
            self.marketplaceCountryCode = marketplaceCountryCode
            self.sellerId = sellerId
            self.sellerStoreName = sellerStoreName
            self.providerId = providerId
            self.providerStoreName = providerStoreName
            self.transactionAmount = transactionAmount
            self.transactionCreationDate = transactionCreationDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            providerTransactionType = try json.optional("ProviderTransactionType")
            sellerOrderId = try json.optional("SellerOrderId")
            marketplaceId = try json.optional("MarketplaceId")
            marketplaceCountryCode = try json.optional("MarketplaceCountryCode")
            sellerId = try json.optional("SellerId")
            sellerStoreName = try json.optional("SellerStoreName")
            providerId = try json.optional("ProviderId")
            providerStoreName = try json.optional("ProviderStoreName")
            transactionAmount = try json.optional("TransactionAmount")
            transactionCreationDate = try json.optional("TransactionCreationDate")
        }
    }

    /// The model's `SolutionProviderCreditEventList`.
    public typealias SolutionProviderCreditEventList = [SolutionProviderCreditEvent]

    /// The model's `RetrochargeEvent`.
    public struct RetrochargeEvent: Sendable, Decodable {
        public var retrochargeEventType: String?
        public var amazonOrderId: String?
        public var postedDate: DateTime?
        public var baseTax: Currency?
        public var shippingTax: Currency?
        public var marketplaceName: String?
        public var retrochargeTaxWithheldList: [TaxWithheldComponent]?

        public init(
            retrochargeEventType: String? = nil,
            amazonOrderId: String? = nil,
            postedDate: DateTime? = nil,
            baseTax: Currency? = nil,
            shippingTax: Currency? = nil,
            marketplaceName: String? = nil,
            retrochargeTaxWithheldList: [TaxWithheldComponent]? = nil
        ) {
            self.retrochargeEventType = retrochargeEventType
            self.amazonOrderId = amazonOrderId
            self.postedDate = postedDate
            self.baseTax = baseTax
            self.shippingTax = shippingTax
            self.marketplaceName = marketplaceName
            self.retrochargeTaxWithheldList = retrochargeTaxWithheldList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            retrochargeEventType = try json.optional("RetrochargeEventType")
            amazonOrderId = try json.optional("AmazonOrderId")
            postedDate = try json.optional("PostedDate")
            baseTax = try json.optional("BaseTax")
            shippingTax = try json.optional("ShippingTax")
            marketplaceName = try json.optional("MarketplaceName")
            retrochargeTaxWithheldList = try json.optional("RetrochargeTaxWithheldList")
        }
    }

    /// The model's `RetrochargeEventList`.
    public typealias RetrochargeEventList = [RetrochargeEvent]

    /// The model's `RentalTransactionEvent`.
    public struct RentalTransactionEvent: Sendable, Decodable {
        public var amazonOrderId: String?
        public var rentalEventType: String?
        public var extensionLength: Int?
        public var postedDate: DateTime?
        public var rentalChargeList: [ChargeComponent]?
        public var rentalFeeList: [FeeComponent]?
        public var marketplaceName: String?
        public var rentalInitialValue: Currency?
        public var rentalReimbursement: Currency?
        public var rentalTaxWithheldList: [TaxWithheldComponent]?

        public init(
            amazonOrderId: String? = nil,
            rentalEventType: String? = nil,
            extensionLength: Int? = nil,
            postedDate: DateTime? = nil,
            rentalChargeList: [ChargeComponent]? = nil,
            rentalFeeList: [FeeComponent]? = nil,
            marketplaceName: String? = nil,
            rentalInitialValue: Currency? = nil,
            rentalReimbursement: Currency? = nil,
            rentalTaxWithheldList: [TaxWithheldComponent]? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.rentalEventType = rentalEventType
            self.extensionLength = extensionLength
            self.postedDate = postedDate
            self.rentalChargeList = rentalChargeList
            self.rentalFeeList = rentalFeeList
            self.marketplaceName = marketplaceName
            self.rentalInitialValue = rentalInitialValue
            self.rentalReimbursement = rentalReimbursement
            self.rentalTaxWithheldList = rentalTaxWithheldList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            rentalEventType = try json.optional("RentalEventType")
            extensionLength = try json.optional("ExtensionLength")
            postedDate = try json.optional("PostedDate")
            rentalChargeList = try json.optional("RentalChargeList")
            rentalFeeList = try json.optional("RentalFeeList")
            marketplaceName = try json.optional("MarketplaceName")
            rentalInitialValue = try json.optional("RentalInitialValue")
            rentalReimbursement = try json.optional("RentalReimbursement")
            rentalTaxWithheldList = try json.optional("RentalTaxWithheldList")
        }
    }

    /// The model's `RentalTransactionEventList`.
    public typealias RentalTransactionEventList = [RentalTransactionEvent]

    /// The model's `ProductAdsPaymentEvent`.
    public struct ProductAdsPaymentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var transactionType: String?
        public var invoiceId: String?
        public var baseValue: Currency?
        public var taxValue: Currency?
        public var transactionValue: Currency?

        public init(
            postedDate: DateTime? = nil,
            transactionType: String? = nil,
            invoiceId: String? = nil,
            baseValue: Currency? = nil,
            taxValue: Currency? = nil,
            transactionValue: Currency? = nil
        ) {
            self.postedDate = postedDate
            self.transactionType = transactionType
            self.invoiceId = invoiceId
            self.baseValue = baseValue
            self.taxValue = taxValue
            self.transactionValue = transactionValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("postedDate")
            transactionType = try json.optional("transactionType")
            invoiceId = try json.optional("invoiceId")
            baseValue = try json.optional("baseValue")
            taxValue = try json.optional("taxValue")
            transactionValue = try json.optional("transactionValue")
        }
    }

    /// The model's `ProductAdsPaymentEventList`.
    public typealias ProductAdsPaymentEventList = [ProductAdsPaymentEvent]

    /// The model's `ServiceFeeEvent`.
    public struct ServiceFeeEvent: Sendable, Decodable {
        public var amazonOrderId: String?
        public var feeReason: String?
        public var feeList: [FeeComponent]?
        public var sellerSKU: String?
        public var fnSKU: String?
        public var feeDescription: String?
        public var asin: String?
        public var storeName: String?

        public init(
            amazonOrderId: String? = nil,
            feeReason: String? = nil,
            feeList: [FeeComponent]? = nil,
            sellerSKU: String? = nil,
            fnSKU: String? = nil,
            feeDescription: String? = nil,
            asin: String? = nil,
            storeName: String? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.feeReason = feeReason
            self.feeList = feeList
            self.sellerSKU = sellerSKU
            self.fnSKU = fnSKU
            self.feeDescription = feeDescription
            self.asin = asin
            self.storeName = storeName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            feeReason = try json.optional("FeeReason")
            feeList = try json.optional("FeeList")
            sellerSKU = try json.optional("SellerSKU")
            fnSKU = try json.optional("FnSKU")
            feeDescription = try json.optional("FeeDescription")
            asin = try json.optional("ASIN")
            storeName = try json.optional("StoreName")
        }
    }

    /// The model's `ServiceFeeEventList`.
    public typealias ServiceFeeEventList = [ServiceFeeEvent]

    /// The model's `SellerDealPaymentEvent`.
    public struct SellerDealPaymentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var dealId: String?
        public var dealDescription: String?
        public var eventType: String?
        public var feeType: String?
        public var feeAmount: Currency?
        public var taxAmount: Currency?
        public var totalAmount: Currency?

        public init(
            postedDate: DateTime? = nil,
            dealId: String? = nil,
            dealDescription: String? = nil,
            eventType: String? = nil,
            feeType: String? = nil,
            feeAmount: Currency? = nil,
            taxAmount: Currency? = nil,
            totalAmount: Currency? = nil
        ) {
            self.postedDate = postedDate
            self.dealId = dealId
            self.dealDescription = dealDescription
            self.eventType = eventType
            self.feeType = feeType
            self.feeAmount = feeAmount
            self.taxAmount = taxAmount
            self.totalAmount = totalAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("postedDate")
            dealId = try json.optional("dealId")
            dealDescription = try json.optional("dealDescription")
            eventType = try json.optional("eventType")
            feeType = try json.optional("feeType")
            feeAmount = try json.optional("feeAmount")
            taxAmount = try json.optional("taxAmount")
            totalAmount = try json.optional("totalAmount")
        }
    }

    /// The model's `SellerDealPaymentEventList`.
    public typealias SellerDealPaymentEventList = [SellerDealPaymentEvent]

    /// The model's `DebtRecoveryEvent`.
    public struct DebtRecoveryEvent: Sendable, Decodable {
        public var debtRecoveryType: String?
        public var recoveryAmount: Currency?
        public var overPaymentCredit: Currency?
        public var debtRecoveryItemList: [DebtRecoveryItem]?
        public var chargeInstrumentList: [ChargeInstrument]?

        public init(
            debtRecoveryType: String? = nil,
            recoveryAmount: Currency? = nil,
            overPaymentCredit: Currency? = nil,
            debtRecoveryItemList: [DebtRecoveryItem]? = nil,
            chargeInstrumentList: [ChargeInstrument]? = nil
        ) {
            self.debtRecoveryType = debtRecoveryType
            self.recoveryAmount = recoveryAmount
            self.overPaymentCredit = overPaymentCredit
            self.debtRecoveryItemList = debtRecoveryItemList
            self.chargeInstrumentList = chargeInstrumentList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            debtRecoveryType = try json.optional("DebtRecoveryType")
            recoveryAmount = try json.optional("RecoveryAmount")
            overPaymentCredit = try json.optional("OverPaymentCredit")
            debtRecoveryItemList = try json.optional("DebtRecoveryItemList")
            chargeInstrumentList = try json.optional("ChargeInstrumentList")
        }
    }

    /// The model's `DebtRecoveryItem`.
    public struct DebtRecoveryItem: Sendable, Decodable {
        public var recoveryAmount: Currency?
        public var originalAmount: Currency?
        public var groupBeginDate: DateTime?
        public var groupEndDate: DateTime?

        public init(
            recoveryAmount: Currency? = nil,
            originalAmount: Currency? = nil,
            groupBeginDate: DateTime? = nil,
            groupEndDate: DateTime? = nil
        ) {
            self.recoveryAmount = recoveryAmount
            self.originalAmount = originalAmount
            self.groupBeginDate = groupBeginDate
            self.groupEndDate = groupEndDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            recoveryAmount = try json.optional("RecoveryAmount")
            originalAmount = try json.optional("OriginalAmount")
            groupBeginDate = try json.optional("GroupBeginDate")
            groupEndDate = try json.optional("GroupEndDate")
        }
    }

    /// The model's `DebtRecoveryItemList`.
    public typealias DebtRecoveryItemList = [DebtRecoveryItem]

    /// The model's `ChargeInstrument`.
    public struct ChargeInstrument: Sendable, Decodable {
        public var description: String?
        public var tail: String?
        public var amount: Currency?

        public init(description: String? = nil, tail: String? = nil, amount: Currency? = nil) {
            self.description = description
            self.tail = tail
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            description = try json.optional("Description")
            tail = try json.optional("Tail")
            amount = try json.optional("Amount")
        }
    }

    /// The model's `ChargeInstrumentList`.
    public typealias ChargeInstrumentList = [ChargeInstrument]

    /// The model's `DebtRecoveryEventList`.
    public typealias DebtRecoveryEventList = [DebtRecoveryEvent]

    /// The model's `LoanServicingEvent`.
    public struct LoanServicingEvent: Sendable, Decodable {
        public var loanAmount: Currency?
        public var sourceBusinessEventType: String?

        public init(loanAmount: Currency? = nil, sourceBusinessEventType: String? = nil) {
            self.loanAmount = loanAmount
            self.sourceBusinessEventType = sourceBusinessEventType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            loanAmount = try json.optional("LoanAmount")
            sourceBusinessEventType = try json.optional("SourceBusinessEventType")
        }
    }

    /// The model's `LoanServicingEventList`.
    public typealias LoanServicingEventList = [LoanServicingEvent]

    /// The model's `AdjustmentEvent`.
    public struct AdjustmentEvent: Sendable, Decodable {
        public var adjustmentType: String?
        public var postedDate: DateTime?
        public var storeName: String?
        public var adjustmentAmount: Currency?
        public var adjustmentItemList: [AdjustmentItem]?

        public init(
            adjustmentType: String? = nil,
            postedDate: DateTime? = nil,
            storeName: String? = nil,
            adjustmentAmount: Currency? = nil,
            adjustmentItemList: [AdjustmentItem]? = nil
        ) {
            self.adjustmentType = adjustmentType
            self.postedDate = postedDate
            self.storeName = storeName
            self.adjustmentAmount = adjustmentAmount
            self.adjustmentItemList = adjustmentItemList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            adjustmentType = try json.optional("AdjustmentType")
            postedDate = try json.optional("PostedDate")
            storeName = try json.optional("StoreName")
            adjustmentAmount = try json.optional("AdjustmentAmount")
            adjustmentItemList = try json.optional("AdjustmentItemList")
        }
    }

    /// The model's `AdjustmentItem`.
    public struct AdjustmentItem: Sendable, Decodable {
        public var quantity: String?
        public var perUnitAmount: Currency?
        public var totalAmount: Currency?
        public var sellerSKU: String?
        public var fnSKU: String?
        public var productDescription: String?
        public var asin: String?
        public var transactionNumber: String?

        public init(
            quantity: String? = nil,
            perUnitAmount: Currency? = nil,
            totalAmount: Currency? = nil,
            sellerSKU: String? = nil,
            fnSKU: String? = nil,
            productDescription: String? = nil,
            asin: String? = nil,
            transactionNumber: String? = nil
        ) {
            self.quantity = quantity
            self.perUnitAmount = perUnitAmount
            self.totalAmount = totalAmount
            self.sellerSKU = sellerSKU
            self.fnSKU = fnSKU
            self.productDescription = productDescription
            self.asin = asin
            self.transactionNumber = transactionNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantity = try json.optional("Quantity")
            perUnitAmount = try json.optional("PerUnitAmount")
            totalAmount = try json.optional("TotalAmount")
            sellerSKU = try json.optional("SellerSKU")
            fnSKU = try json.optional("FnSKU")
            productDescription = try json.optional("ProductDescription")
            asin = try json.optional("ASIN")
            transactionNumber = try json.optional("TransactionNumber")
        }
    }

    /// The model's `AdjustmentItemList`.
    public typealias AdjustmentItemList = [AdjustmentItem]

    /// The model's `AdjustmentEventList`.
    public typealias AdjustmentEventList = [AdjustmentEvent]

    /// The model's `SAFETReimbursementEvent`.
    public struct SAFETReimbursementEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var safetClaimId: String?
        public var reimbursedAmount: Currency?
        public var reasonCode: String?
        public var safetReimbursementItemList: [SAFETReimbursementItem]?

        public init(
            postedDate: DateTime? = nil,
            safetClaimId: String? = nil,
            reimbursedAmount: Currency? = nil,
            reasonCode: String? = nil,
            safetReimbursementItemList: [SAFETReimbursementItem]? = nil
        ) {
            self.postedDate = postedDate
            self.safetClaimId = safetClaimId
            self.reimbursedAmount = reimbursedAmount
            self.reasonCode = reasonCode
            self.safetReimbursementItemList = safetReimbursementItemList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            safetClaimId = try json.optional("SAFETClaimId")
            reimbursedAmount = try json.optional("ReimbursedAmount")
            reasonCode = try json.optional("ReasonCode")
            safetReimbursementItemList = try json.optional("SAFETReimbursementItemList")
        }
    }

    /// The model's `SAFETReimbursementItem`.
    public struct SAFETReimbursementItem: Sendable, Decodable {
        public var itemChargeList: [ChargeComponent]?
        public var productDescription: String?
        public var quantity: String?

        public init(
            itemChargeList: [ChargeComponent]? = nil,
            productDescription: String? = nil,
            quantity: String? = nil
        ) {
            self.itemChargeList = itemChargeList
            self.productDescription = productDescription
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemChargeList = try json.optional("itemChargeList")
            productDescription = try json.optional("productDescription")
            quantity = try json.optional("quantity")
        }
    }

    /// The model's `SAFETReimbursementItemList`.
    public typealias SAFETReimbursementItemList = [SAFETReimbursementItem]

    /// The model's `SAFETReimbursementEventList`.
    public typealias SAFETReimbursementEventList = [SAFETReimbursementEvent]

    /// The model's `SellerReviewEnrollmentPaymentEvent`.
    public struct SellerReviewEnrollmentPaymentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var enrollmentId: String?
        public var parentASIN: String?
        public var feeComponent: FeeComponent?
        public var chargeComponent: ChargeComponent?
        public var totalAmount: Currency?

        public init(
            postedDate: DateTime? = nil,
            enrollmentId: String? = nil,
            parentASIN: String? = nil,
            feeComponent: FeeComponent? = nil,
            chargeComponent: ChargeComponent? = nil,
            totalAmount: Currency? = nil
        ) {
            self.postedDate = postedDate
            self.enrollmentId = enrollmentId
            self.parentASIN = parentASIN
            self.feeComponent = feeComponent
            self.chargeComponent = chargeComponent
            self.totalAmount = totalAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            enrollmentId = try json.optional("EnrollmentId")
            parentASIN = try json.optional("ParentASIN")
            feeComponent = try json.optional("FeeComponent")
            chargeComponent = try json.optional("ChargeComponent")
            totalAmount = try json.optional("TotalAmount")
        }
    }

    /// The model's `SellerReviewEnrollmentPaymentEventList`.
    public typealias SellerReviewEnrollmentPaymentEventList = [SellerReviewEnrollmentPaymentEvent]

    /// The model's `FBALiquidationEvent`.
    public struct FBALiquidationEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var originalRemovalOrderId: String?
        public var liquidationProceedsAmount: Currency?
        public var liquidationFeeAmount: Currency?

        public init(
            postedDate: DateTime? = nil,
            originalRemovalOrderId: String? = nil,
            liquidationProceedsAmount: Currency? = nil,
            liquidationFeeAmount: Currency? = nil
        ) {
            self.postedDate = postedDate
            self.originalRemovalOrderId = originalRemovalOrderId
            self.liquidationProceedsAmount = liquidationProceedsAmount
            self.liquidationFeeAmount = liquidationFeeAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            originalRemovalOrderId = try json.optional("OriginalRemovalOrderId")
            liquidationProceedsAmount = try json.optional("LiquidationProceedsAmount")
            liquidationFeeAmount = try json.optional("LiquidationFeeAmount")
        }
    }

    /// The model's `FBALiquidationEventList`.
    public typealias FBALiquidationEventList = [FBALiquidationEvent]

    /// The model's `CouponPaymentEvent`.
    public struct CouponPaymentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var couponId: String?
        public var sellerCouponDescription: String?
        public var clipOrRedemptionCount: Int?
        public var paymentEventId: String?
        public var feeComponent: FeeComponent?
        public var chargeComponent: ChargeComponent?
        public var totalAmount: Currency?

        public init(
            postedDate: DateTime? = nil,
            couponId: String? = nil,
            sellerCouponDescription: String? = nil,
            clipOrRedemptionCount: Int? = nil,
            paymentEventId: String? = nil,
            feeComponent: FeeComponent? = nil,
            chargeComponent: ChargeComponent? = nil,
            totalAmount: Currency? = nil
        ) {
            self.postedDate = postedDate
            self.couponId = couponId
            self.sellerCouponDescription = sellerCouponDescription
            self.clipOrRedemptionCount = clipOrRedemptionCount
            self.paymentEventId = paymentEventId
            self.feeComponent = feeComponent
            self.chargeComponent = chargeComponent
            self.totalAmount = totalAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            couponId = try json.optional("CouponId")
            sellerCouponDescription = try json.optional("SellerCouponDescription")
            clipOrRedemptionCount = try json.optional("ClipOrRedemptionCount")
            paymentEventId = try json.optional("PaymentEventId")
            feeComponent = try json.optional("FeeComponent")
            chargeComponent = try json.optional("ChargeComponent")
            totalAmount = try json.optional("TotalAmount")
        }
    }

    /// The model's `CouponPaymentEventList`.
    public typealias CouponPaymentEventList = [CouponPaymentEvent]

    /// The model's `ImagingServicesFeeEvent`.
    public struct ImagingServicesFeeEvent: Sendable, Decodable {
        public var imagingRequestBillingItemID: String?
        public var asin: String?
        public var postedDate: DateTime?
        public var feeList: [FeeComponent]?

        public init(
            imagingRequestBillingItemID: String? = nil,
            asin: String? = nil,
            postedDate: DateTime? = nil,
            feeList: [FeeComponent]? = nil
        ) {
            self.imagingRequestBillingItemID = imagingRequestBillingItemID
            self.asin = asin
            self.postedDate = postedDate
            self.feeList = feeList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            imagingRequestBillingItemID = try json.optional("ImagingRequestBillingItemID")
            asin = try json.optional("ASIN")
            postedDate = try json.optional("PostedDate")
            feeList = try json.optional("FeeList")
        }
    }

    /// The model's `ImagingServicesFeeEventList`.
    public typealias ImagingServicesFeeEventList = [ImagingServicesFeeEvent]

    /// The model's `NetworkComminglingTransactionEvent`.
    public struct NetworkComminglingTransactionEvent: Sendable, Decodable {
        public var transactionType: String?
        public var postedDate: DateTime?
        public var netCoTransactionID: String?
        public var swapReason: String?
        public var asin: String?
        public var marketplaceId: String?
        public var taxExclusiveAmount: Currency?
        public var taxAmount: Currency?

        public init(
            transactionType: String? = nil,
            postedDate: DateTime? = nil,
            netCoTransactionID: String? = nil,
            swapReason: String? = nil,
            asin: String? = nil,
            marketplaceId: String? = nil,
            taxExclusiveAmount: Currency? = nil,
            taxAmount: Currency? = nil
        ) {
            self.transactionType = transactionType
            self.postedDate = postedDate
            self.netCoTransactionID = netCoTransactionID
            self.swapReason = swapReason
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.taxExclusiveAmount = taxExclusiveAmount
            self.taxAmount = taxAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionType = try json.optional("TransactionType")
            postedDate = try json.optional("PostedDate")
            netCoTransactionID = try json.optional("NetCoTransactionID")
            swapReason = try json.optional("SwapReason")
            asin = try json.optional("ASIN")
            marketplaceId = try json.optional("MarketplaceId")
            taxExclusiveAmount = try json.optional("TaxExclusiveAmount")
            taxAmount = try json.optional("TaxAmount")
        }
    }

    /// The model's `NetworkComminglingTransactionEventList`.
    public typealias NetworkComminglingTransactionEventList = [NetworkComminglingTransactionEvent]

    /// The model's `AffordabilityExpenseEvent`.
    public struct AffordabilityExpenseEvent: Sendable, Decodable {
        public var amazonOrderId: String?
        public var postedDate: DateTime?
        public var marketplaceId: String?
        public var transactionType: String?
        public var baseExpense: Currency?
        public var taxTypeCGST: Currency?
        public var taxTypeSGST: Currency?
        public var taxTypeIGST: Currency?
        public var totalExpense: Currency?

        public init(
            taxTypeCGST: Currency? = nil,
            taxTypeSGST: Currency? = nil,
            taxTypeIGST: Currency? = nil,
            amazonOrderId: String? = nil,
            postedDate: DateTime? = nil,
            marketplaceId: String? = nil,
            transactionType: String? = nil,
            baseExpense: Currency? = nil,
            totalExpense: Currency? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.postedDate = postedDate
            self.marketplaceId = marketplaceId
            self.transactionType = transactionType
            self.baseExpense = baseExpense
            self.taxTypeCGST = taxTypeCGST
            self.taxTypeSGST = taxTypeSGST
            self.taxTypeIGST = taxTypeIGST
            self.totalExpense = totalExpense
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            postedDate = try json.optional("PostedDate")
            marketplaceId = try json.optional("MarketplaceId")
            transactionType = try json.optional("TransactionType")
            baseExpense = try json.optional("BaseExpense")
            taxTypeCGST = try json.optional("TaxTypeCGST")
            taxTypeSGST = try json.optional("TaxTypeSGST")
            taxTypeIGST = try json.optional("TaxTypeIGST")
            totalExpense = try json.optional("TotalExpense")
        }
    }

    /// The model's `AffordabilityExpenseEventList`.
    public typealias AffordabilityExpenseEventList = [AffordabilityExpenseEvent]

    /// The model's `RemovalShipmentEvent`.
    public struct RemovalShipmentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var merchantOrderId: String?
        public var orderId: String?
        public var transactionType: String?
        public var storeName: String?
        public var removalShipmentItemList: [RemovalShipmentItem]?

        public init(
            postedDate: DateTime? = nil,
            merchantOrderId: String? = nil,
            orderId: String? = nil,
            transactionType: String? = nil,
            storeName: String? = nil,
            removalShipmentItemList: [RemovalShipmentItem]? = nil
        ) {
            self.postedDate = postedDate
            self.merchantOrderId = merchantOrderId
            self.orderId = orderId
            self.transactionType = transactionType
            self.storeName = storeName
            self.removalShipmentItemList = removalShipmentItemList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            merchantOrderId = try json.optional("MerchantOrderId")
            orderId = try json.optional("OrderId")
            transactionType = try json.optional("TransactionType")
            storeName = try json.optional("StoreName")
            removalShipmentItemList = try json.optional("RemovalShipmentItemList")
        }
    }

    /// The model's `RemovalShipmentItem`.
    public struct RemovalShipmentItem: Sendable, Decodable {
        public var removalShipmentItemId: String?
        public var taxCollectionModel: String?
        public var fulfillmentNetworkSKU: String?
        public var quantity: Int?
        public var revenue: Currency?
        public var feeAmount: Currency?
        public var taxAmount: Currency?
        public var taxWithheld: Currency?

        public init(
            removalShipmentItemId: String? = nil,
            taxCollectionModel: String? = nil,
            fulfillmentNetworkSKU: String? = nil,
            quantity: Int? = nil,
            revenue: Currency? = nil,
            feeAmount: Currency? = nil,
            taxAmount: Currency? = nil,
            taxWithheld: Currency? = nil
        ) {
            self.removalShipmentItemId = removalShipmentItemId
            self.taxCollectionModel = taxCollectionModel
            self.fulfillmentNetworkSKU = fulfillmentNetworkSKU
            self.quantity = quantity
            self.revenue = revenue
            self.feeAmount = feeAmount
            self.taxAmount = taxAmount
            self.taxWithheld = taxWithheld
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            removalShipmentItemId = try json.optional("RemovalShipmentItemId")
            taxCollectionModel = try json.optional("TaxCollectionModel")
            fulfillmentNetworkSKU = try json.optional("FulfillmentNetworkSKU")
            quantity = try json.optional("Quantity")
            revenue = try json.optional("Revenue")
            feeAmount = try json.optional("FeeAmount")
            taxAmount = try json.optional("TaxAmount")
            taxWithheld = try json.optional("TaxWithheld")
        }
    }

    /// The model's `RemovalShipmentItemList`.
    public typealias RemovalShipmentItemList = [RemovalShipmentItem]

    /// The model's `RemovalShipmentEventList`.
    public typealias RemovalShipmentEventList = [RemovalShipmentEvent]

    /// The model's `RemovalShipmentAdjustmentEvent`.
    public struct RemovalShipmentAdjustmentEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var adjustmentEventId: String?
        public var merchantOrderId: String?
        public var orderId: String?
        public var transactionType: String?
        public var removalShipmentItemAdjustmentList: [RemovalShipmentItemAdjustment]?

        public init(
            postedDate: DateTime? = nil,
            adjustmentEventId: String? = nil,
            merchantOrderId: String? = nil,
            orderId: String? = nil,
            transactionType: String? = nil,
            removalShipmentItemAdjustmentList: [RemovalShipmentItemAdjustment]? = nil
        ) {
            self.postedDate = postedDate
            self.adjustmentEventId = adjustmentEventId
            self.merchantOrderId = merchantOrderId
            self.orderId = orderId
            self.transactionType = transactionType
            self.removalShipmentItemAdjustmentList = removalShipmentItemAdjustmentList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            adjustmentEventId = try json.optional("AdjustmentEventId")
            merchantOrderId = try json.optional("MerchantOrderId")
            orderId = try json.optional("OrderId")
            transactionType = try json.optional("TransactionType")
            removalShipmentItemAdjustmentList = try json.optional("RemovalShipmentItemAdjustmentList")
        }
    }

    /// The model's `RemovalShipmentItemAdjustment`.
    public struct RemovalShipmentItemAdjustment: Sendable, Decodable {
        public var removalShipmentItemId: String?
        public var taxCollectionModel: String?
        public var fulfillmentNetworkSKU: String?
        public var adjustedQuantity: Int?
        public var revenueAdjustment: Currency?
        public var taxAmountAdjustment: Currency?
        public var taxWithheldAdjustment: Currency?

        public init(
            removalShipmentItemId: String? = nil,
            taxCollectionModel: String? = nil,
            fulfillmentNetworkSKU: String? = nil,
            adjustedQuantity: Int? = nil,
            revenueAdjustment: Currency? = nil,
            taxAmountAdjustment: Currency? = nil,
            taxWithheldAdjustment: Currency? = nil
        ) {
            self.removalShipmentItemId = removalShipmentItemId
            self.taxCollectionModel = taxCollectionModel
            self.fulfillmentNetworkSKU = fulfillmentNetworkSKU
            self.adjustedQuantity = adjustedQuantity
            self.revenueAdjustment = revenueAdjustment
            self.taxAmountAdjustment = taxAmountAdjustment
            self.taxWithheldAdjustment = taxWithheldAdjustment
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            removalShipmentItemId = try json.optional("RemovalShipmentItemId")
            taxCollectionModel = try json.optional("TaxCollectionModel")
            fulfillmentNetworkSKU = try json.optional("FulfillmentNetworkSKU")
            adjustedQuantity = try json.optional("AdjustedQuantity")
            revenueAdjustment = try json.optional("RevenueAdjustment")
            taxAmountAdjustment = try json.optional("TaxAmountAdjustment")
            taxWithheldAdjustment = try json.optional("TaxWithheldAdjustment")
        }
    }

    /// The model's `RemovalShipmentAdjustmentEventList`.
    public typealias RemovalShipmentAdjustmentEventList = [RemovalShipmentAdjustmentEvent]

    /// The model's `TrialShipmentEvent`.
    public struct TrialShipmentEvent: Sendable, Decodable {
        public var amazonOrderId: String?
        public var financialEventGroupId: String?
        public var postedDate: DateTime?
        public var sku: String?
        public var feeList: [FeeComponent]?

        public init(
            amazonOrderId: String? = nil,
            financialEventGroupId: String? = nil,
            postedDate: DateTime? = nil,
            sku: String? = nil,
            feeList: [FeeComponent]? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.financialEventGroupId = financialEventGroupId
            self.postedDate = postedDate
            self.sku = sku
            self.feeList = feeList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            financialEventGroupId = try json.optional("FinancialEventGroupId")
            postedDate = try json.optional("PostedDate")
            sku = try json.optional("SKU")
            feeList = try json.optional("FeeList")
        }
    }

    /// The model's `TrialShipmentEventList`.
    public typealias TrialShipmentEventList = [TrialShipmentEvent]

    /// The model's `TDSReimbursementEvent`.
    public struct TDSReimbursementEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var tdsOrderId: String?
        public var reimbursedAmount: Currency?

        public init(postedDate: DateTime? = nil, tdsOrderId: String? = nil, reimbursedAmount: Currency? = nil) {
            self.postedDate = postedDate
            self.tdsOrderId = tdsOrderId
            self.reimbursedAmount = reimbursedAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            tdsOrderId = try json.optional("TDSOrderId")
            reimbursedAmount = try json.optional("ReimbursedAmount")
        }
    }

    /// The model's `TDSReimbursementEventList`.
    public typealias TDSReimbursementEventList = [TDSReimbursementEvent]

    /// The model's `AdhocDisbursementEvent`.
    public struct AdhocDisbursementEvent: Sendable, Decodable {
        public var transactionType: String?
        public var postedDate: DateTime?
        public var transactionId: String?
        public var transactionAmount: Currency?

        public init(
            transactionType: String? = nil,
            postedDate: DateTime? = nil,
            transactionId: String? = nil,
            transactionAmount: Currency? = nil
        ) {
            self.transactionType = transactionType
            self.postedDate = postedDate
            self.transactionId = transactionId
            self.transactionAmount = transactionAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionType = try json.optional("TransactionType")
            postedDate = try json.optional("PostedDate")
            transactionId = try json.optional("TransactionId")
            transactionAmount = try json.optional("TransactionAmount")
        }
    }

    /// The model's `AdhocDisbursementEventList`.
    public typealias AdhocDisbursementEventList = [AdhocDisbursementEvent]

    /// The model's `TaxWithholdingEvent`.
    public struct TaxWithholdingEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var baseAmount: Currency?
        public var withheldAmount: Currency?
        public var taxWithholdingPeriod: TaxWithholdingPeriod?

        public init(
            postedDate: DateTime? = nil,
            baseAmount: Currency? = nil,
            withheldAmount: Currency? = nil,
            taxWithholdingPeriod: TaxWithholdingPeriod? = nil
        ) {
            self.postedDate = postedDate
            self.baseAmount = baseAmount
            self.withheldAmount = withheldAmount
            self.taxWithholdingPeriod = taxWithholdingPeriod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            baseAmount = try json.optional("BaseAmount")
            withheldAmount = try json.optional("WithheldAmount")
            taxWithholdingPeriod = try json.optional("TaxWithholdingPeriod")
        }
    }

    /// The model's `TaxWithholdingPeriod`.
    public struct TaxWithholdingPeriod: Sendable, Decodable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime? = nil, endDate: DateTime? = nil) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("StartDate")
            endDate = try json.optional("EndDate")
        }
    }

    /// The model's `TaxWithholdingEventList`.
    public typealias TaxWithholdingEventList = [TaxWithholdingEvent]

    /// The model's `ChargeRefundEvent`.
    public struct ChargeRefundEvent: Sendable, Decodable {
        public var postedDate: DateTime?
        public var reasonCode: String?
        public var reasonCodeDescription: String?
        public var chargeRefundTransactions: [ChargeRefundTransaction]?

        public init(
            postedDate: DateTime? = nil,
            reasonCode: String? = nil,
            reasonCodeDescription: String? = nil,
            chargeRefundTransactions: [ChargeRefundTransaction]? = nil
        ) {
            self.postedDate = postedDate
            self.reasonCode = reasonCode
            self.reasonCodeDescription = reasonCodeDescription
            self.chargeRefundTransactions = chargeRefundTransactions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postedDate = try json.optional("PostedDate")
            reasonCode = try json.optional("ReasonCode")
            reasonCodeDescription = try json.optional("ReasonCodeDescription")
            chargeRefundTransactions = try json.optional("ChargeRefundTransactions")
        }
    }

    /// The model's `ChargeRefundTransaction`.
    public struct ChargeRefundTransaction: Sendable, Decodable {
        public var chargeAmount: Currency?
        public var chargeType: String?

        public init(chargeAmount: Currency? = nil, chargeType: String? = nil) {
            self.chargeAmount = chargeAmount
            self.chargeType = chargeType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            chargeAmount = try json.optional("ChargeAmount")
            chargeType = try json.optional("ChargeType")
        }
    }

    /// The model's `ChargeRefundTransactions`.
    public typealias ChargeRefundTransactions = [ChargeRefundTransaction]

    /// The model's `ChargeRefundEventList`.
    public typealias ChargeRefundEventList = [ChargeRefundEvent]

    /// The model's `FailedAdhocDisbursementEvent`.
    public struct FailedAdhocDisbursementEvent: Sendable, Decodable {
        public var fundsTransfersType: String?
        public var transferId: String?
        public var disbursementId: String?
        public var paymentDisbursementType: String?
        public var status: String?
        public var transferAmount: Currency?
        public var postedDate: DateTime?

        public init(
            fundsTransfersType: String? = nil,
            transferId: String? = nil,
            disbursementId: String? = nil,
            paymentDisbursementType: String? = nil,
            status: String? = nil,
            transferAmount: Currency? = nil,
            postedDate: DateTime? = nil
        ) {
            self.fundsTransfersType = fundsTransfersType
            self.transferId = transferId
            self.disbursementId = disbursementId
            self.paymentDisbursementType = paymentDisbursementType
            self.status = status
            self.transferAmount = transferAmount
            self.postedDate = postedDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fundsTransfersType = try json.optional("FundsTransfersType")
            transferId = try json.optional("TransferId")
            disbursementId = try json.optional("DisbursementId")
            paymentDisbursementType = try json.optional("PaymentDisbursementType")
            status = try json.optional("Status")
            transferAmount = try json.optional("TransferAmount")
            postedDate = try json.optional("PostedDate")
        }
    }

    /// The model's `FailedAdhocDisbursementEventList`.
    public typealias FailedAdhocDisbursementEventList = [FailedAdhocDisbursementEvent]

    /// The model's `ValueAddedServiceChargeEvent`.
    public struct ValueAddedServiceChargeEvent: Sendable, Decodable {
        public var transactionType: String?
        public var postedDate: DateTime?
        public var description: String?
        public var transactionAmount: Currency?

        public init(
            transactionType: String? = nil,
            postedDate: DateTime? = nil,
            description: String? = nil,
            transactionAmount: Currency? = nil
        ) {
            self.transactionType = transactionType
            self.postedDate = postedDate
            self.description = description
            self.transactionAmount = transactionAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionType = try json.optional("TransactionType")
            postedDate = try json.optional("PostedDate")
            description = try json.optional("Description")
            transactionAmount = try json.optional("TransactionAmount")
        }
    }

    /// The model's `ValueAddedServiceChargeEventList`.
    public typealias ValueAddedServiceChargeEventList = [ValueAddedServiceChargeEvent]

    /// The model's `CapacityReservationBillingEvent`.
    public struct CapacityReservationBillingEvent: Sendable, Decodable {
        public var transactionType: String?
        public var postedDate: DateTime?
        public var description: String?
        public var transactionAmount: Currency?

        public init(
            transactionType: String? = nil,
            postedDate: DateTime? = nil,
            description: String? = nil,
            transactionAmount: Currency? = nil
        ) {
            self.transactionType = transactionType
            self.postedDate = postedDate
            self.description = description
            self.transactionAmount = transactionAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionType = try json.optional("TransactionType")
            postedDate = try json.optional("PostedDate")
            description = try json.optional("Description")
            transactionAmount = try json.optional("TransactionAmount")
        }
    }

    /// The model's `CapacityReservationBillingEventList`.
    public typealias CapacityReservationBillingEventList = [CapacityReservationBillingEvent]
}
