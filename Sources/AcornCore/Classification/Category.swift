/// Where a cent belongs in the seller's books: the leaf of a two-level tree, `group/leaf`.
///
/// The tree follows `facts/settlements.md` §10. Groups up to `loans` and `other` are activity; `reserves` and
/// `transfers` only move a balance between settlements and never touch profit and loss.
package enum Category: String, CaseIterable, Hashable, Sendable {
    case salesProduct = "sales/product"
    case salesGiftWrap = "sales/gift-wrap"
    case salesPoints = "sales/points"
    case salesLiquidations = "sales/liquidations"
    case salesCashOnDelivery = "sales/cash-on-delivery"
    case salesGoodwill = "sales/goodwill"
    case salesOther = "sales/other"
    case shippingCharged = "shipping/charged"
    case promotionsProduct = "promotions/product"
    case promotionsShipping = "promotions/shipping"
    case refundsProduct = "refunds/product"
    case refundsShipping = "refunds/shipping"
    case refundsGiftWrap = "refunds/gift-wrap"
    case refundsPromotions = "refunds/promotions"
    case refundsRestocking = "refunds/restocking"
    case refundsGoodwill = "refunds/goodwill"
    case refundsAToZ = "refunds/a-to-z-guarantee"
    case refundsChargeback = "refunds/chargeback"
    case refundsOther = "refunds/other"
    case taxesCollected = "taxes/collected"
    case taxesWithheld = "taxes/withheld"
    case taxesRetrocharge = "taxes/retrocharge"
    case taxesOnFees = "taxes/on-fees"
    case taxesAtSource = "taxes/at-source"
    case sellingFeesReferral = "selling-fees/referral"
    case sellingFeesRefundAdministration = "selling-fees/refund-administration"
    case sellingFeesClosing = "selling-fees/closing"
    case sellingFeesShippingChargeback = "selling-fees/shipping-chargeback"
    case sellingFeesDigitalServices = "selling-fees/digital-services"
    case sellingFeesSubscription = "selling-fees/subscription"
    case sellingFeesDeals = "selling-fees/coupons-and-deals"
    case sellingFeesRegulatory = "selling-fees/regulatory"
    case sellingFeesCorrections = "selling-fees/corrections"
    case sellingFeesOther = "selling-fees/other"
    case fbaFeesFulfillment = "fba-fees/fulfillment"
    case fbaFeesMultiChannel = "fba-fees/multi-channel"
    case fbaFeesInbound = "fba-fees/inbound"
    case fbaFeesRemoval = "fba-fees/removal"
    case fbaFeesReturns = "fba-fees/returns-processing"
    case fbaFeesCorrections = "fba-fees/corrections"
    case fbaFeesOther = "fba-fees/other"
    case storageMonthly = "storage/monthly"
    case storageAged = "storage/aged"
    case storageOther = "storage/other"
    case advertisingCost = "advertising/cost"
    case advertisingRefund = "advertising/refund"
    case reimbursementsLostOrDamaged = "reimbursements/lost-or-damaged"
    case reimbursementsCustomerReturn = "reimbursements/customer-return"
    case reimbursementsClawback = "reimbursements/clawback"
    case reimbursementsSafeT = "reimbursements/safe-t"
    case reimbursementsOther = "reimbursements/other"
    case shippingServicesLabels = "shipping-services/labels"
    case loansRepayment = "loans/repayment"
    case reservesHeld = "reserves/held"
    case reservesReleased = "reserves/released"
    case transfersCarriedDebt = "transfers/carried-debt"
    case transfersCardCharge = "transfers/card-charge"
    case transfersFailed = "transfers/failed-transfer"
    case transfersDebtAdjustment = "transfers/debt-adjustment"
    case transfersPayout = "transfers/payout"
    case otherBuyerRecharge = "other/buyer-recharge"
    case otherMicroDeposit = "other/micro-deposit"
    case otherAdjustment = "other/adjustment"
    case otherUnclassified = "other/unclassified"

    /// The first level, in the order of a waterfall from sales to deposit.
    package enum Group: String, CaseIterable, Hashable, Sendable {
        case sales, shipping, promotions, refunds, taxes
        case sellingFees = "selling-fees"
        case fbaFees = "fba-fees"
        case storage, advertising, reimbursements
        case shippingServices = "shipping-services"
        case loans, other, reserves, transfers

        /// Whether amounts of this group only move a balance and are no activity of the period.
        package var isBalanceOnly: Bool { self == .reserves || self == .transfers }
    }

    package var group: Group {
        let name = rawValue.prefix { $0 != "/" }
        // Every raw value above starts with a group's name; a test walks all of them.
        return Group(rawValue: String(name)) ?? .other
    }
}
