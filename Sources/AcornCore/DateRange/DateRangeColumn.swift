/// A column of the Date Range report, under the name the English report gives it; raw values stand in `amountType`.
package enum DateRangeColumn: String, CaseIterable, Hashable, Sendable {
    case dateTime = "date/time"
    case settlementID = "settlement id"
    case type
    case orderID = "order id"
    case sku
    case description
    case quantity
    case marketplace
    case accountType = "account type"
    case fulfillment
    case orderCity = "order city"
    case orderState = "order state"
    case orderPostal = "order postal"
    case taxCollectionModel = "tax collection model"
    case productSales = "product sales"
    case productSalesTax = "product sales tax"
    case shippingCredits = "shipping credits"
    case shippingCreditsTax = "shipping credits tax"
    case giftWrapCredits = "gift wrap credits"
    case giftWrapCreditsTax = "giftwrap credits tax"
    case regulatoryFee = "regulatory fee"
    case regulatoryFeeTax = "tax on regulatory fee"
    /// Japan: what the seller pays for points.
    case amazonPoints = "amazon points"
    case promotionalRebates = "promotional rebates"
    case promotionalRebatesTax = "promotional rebates tax"
    /// One column for all taxes, in the layouts that do not have one beside each amount.
    case salesTaxCollected = "sales tax collected"
    case marketplaceFacilitatorTax = "marketplace facilitator tax"
    case marketplaceWithheldTax = "marketplace withheld tax"
    /// Australia and Singapore.
    case lowValueGoods = "low value goods"
    /// India: GST before the tax collected at source, then the tax collected and deducted at source.
    case totalSalesTaxLiable = "total sales tax liable"
    case tcsCGST = "tcs-cgst"
    case tcsSGST = "tcs-sgst"
    case tcsIGST = "tcs-igst"
    case tcsUTGST = "tcs-utgst"
    case tds
    case sellingFees = "selling fees"
    case fbaFees = "fba fees"
    case otherTransactionFees = "other transaction fees"
    case other
    case total
    case transactionStatus = "transaction status"
    case transactionReleaseDate = "transaction release date"

    /// Whether its cells are amounts of which a row's total is the sum; `total` itself is none of them.
    package var isPart: Bool {
        switch self {
        case .dateTime, .settlementID, .type, .orderID, .sku, .description, .quantity, .marketplace, .accountType,
            .fulfillment, .orderCity, .orderState, .orderPostal, .taxCollectionModel, .total, .transactionStatus,
            .transactionReleaseDate:
            return false
        case .productSales, .productSalesTax, .shippingCredits, .shippingCreditsTax, .giftWrapCredits,
            .giftWrapCreditsTax,
            .regulatoryFee, .regulatoryFeeTax, .amazonPoints, .promotionalRebates, .promotionalRebatesTax,
            .salesTaxCollected, .marketplaceFacilitatorTax, .marketplaceWithheldTax, .lowValueGoods,
            .totalSalesTaxLiable,
            .tcsCGST, .tcsSGST, .tcsIGST, .tcsUTGST, .tds, .sellingFees, .fbaFees, .otherTransactionFees, .other:
            return true
        }
    }

    /// Whether an account-level row says in its description what the amount is for.
    package var takesDescription: Bool { self == .other || self == .otherTransactionFees || self == .fbaFees }

    /// What a `SettlementPart` from this column carries as its amount type.
    package var amountType: String { "dateRange:" + rawValue }
}
