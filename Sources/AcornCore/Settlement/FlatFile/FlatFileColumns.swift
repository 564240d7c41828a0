/// Which column of a flat file is where, found by name.
struct FlatFileColumns {
    /// The columns that mean something to us, by Amazon's name (`facts/settlements.md` §1 and §2).
    enum Name: String, CaseIterable, Hashable {
        case settlementID = "settlement-id"
        case settlementStartDate = "settlement-start-date"
        case settlementEndDate = "settlement-end-date"
        case depositDate = "deposit-date"
        case totalAmount = "total-amount"
        case currency
        case transactionType = "transaction-type"
        case orderID = "order-id"
        case merchantOrderID = "merchant-order-id"
        case adjustmentID = "adjustment-id"
        case shipmentID = "shipment-id"
        case marketplaceName = "marketplace-name"
        case amountType = "amount-type"
        case amountDescription = "amount-description"
        case amount
        case fulfillmentID = "fulfillment-id"
        case postedDate = "posted-date"
        case postedDateTime = "posted-date-time"
        case orderItemCode = "order-item-code"
        case merchantOrderItemID = "merchant-order-item-id"
        case merchantAdjustmentItemID = "merchant-adjustment-item-id"
        case sku
        case quantityPurchased = "quantity-purchased"
        case promotionID = "promotion-id"
        // Flat File V1 only
        case shipmentFeeType = "shipment-fee-type"
        case shipmentFeeAmount = "shipment-fee-amount"
        case orderFeeType = "order-fee-type"
        case orderFeeAmount = "order-fee-amount"
        case priceType = "price-type"
        case priceAmount = "price-amount"
        case itemRelatedFeeType = "item-related-fee-type"
        case itemRelatedFeeAmount = "item-related-fee-amount"
        case miscFeeAmount = "misc-fee-amount"
        case otherFeeAmount = "other-fee-amount"
        case otherFeeReasonDescription = "other-fee-reason-description"
        case promotionType = "promotion-type"
        case promotionAmount = "promotion-amount"
        case directPaymentType = "direct-payment-type"
        case directPaymentAmount = "direct-payment-amount"
        case otherAmount = "other-amount"
    }

    /// Why a line is no header of a settlement report.
    enum Fault: Error, Hashable {
        case noKnownColumn
        case noAmountColumn(known: Int)
    }

    let format: SettlementFormat
    let delimiter: UInt8
    /// Columns in the file, known or not.
    let count: Int
    /// Names as the file writes them.
    let headers: [String]
    let unknown: [String]
    let duplicates: [String]
    private let indexes: [Name: Int]

    /// The V1 columns that hold money.
    static let v1Amounts: [Name] = [
        .shipmentFeeAmount, .orderFeeAmount, .priceAmount, .itemRelatedFeeAmount, .miscFeeAmount, .otherFeeAmount,
        .promotionAmount, .directPaymentAmount, .otherAmount,
    ]

    /// The V2 columns as Amazon writes them (24; `facts/settlements.md` §1).
    static let v2Order = Array(Name.allCases.prefix(24))

    init(headers: [String], delimiter: UInt8) throws(Fault) {
        var indexes: [Name: Int] = [:]
        var unknown: [String] = []
        var duplicates: [String] = []
        for (index, header) in headers.enumerated() {
            guard let name = Self.bySquashedName[Self.squashed(header)] else {
                if !header.isEmpty { unknown.append(header) }
                continue
            }
            if indexes[name] == nil { indexes[name] = index } else { duplicates.append(header) }
        }
        guard indexes[.settlementID] != nil || indexes.count >= 4 else { throw .noKnownColumn }
        if indexes[.amount] != nil {
            format = .flatFileV2
        } else if Self.v1Amounts.contains(where: { indexes[$0] != nil }) {
            format = .flatFileV1
        } else {
            throw .noAmountColumn(known: indexes.count)
        }
        self.delimiter = delimiter
        self.headers = headers
        self.unknown = unknown
        self.duplicates = duplicates
        self.indexes = indexes
        count = headers.count
    }

    func index(_ name: Name) -> Int? { indexes[name] }

    /// Whether the file is laid out exactly as Amazon writes V2, so that the fast scanner may read it.
    var isAmazonsV2: Bool {
        delimiter == UInt8(ascii: "\t") && count == Self.v2Order.count
            && Self.v2Order.enumerated().allSatisfy { indexes[$1] == $0 }
    }

    /// Letters and digits only, in lower case: `settlement-id`, `Settlement ID` and `settlement_id` are one name.
    static func squashed(_ header: String) -> String {
        guard header.utf8.allSatisfy({ $0 < 0x80 }) else {
            return String(header.lowercased().filter { $0.isLetter || $0.isNumber })
        }
        let kept = header.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: nil
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let bySquashedName = Dictionary(
        uniqueKeysWithValues: Name.allCases.map { (squashed($0.rawValue), $0) })
}
