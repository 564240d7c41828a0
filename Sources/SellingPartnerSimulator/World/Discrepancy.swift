/// Something that goes wrong with the money or the goods, which the seller should find: planted in a world by name.
///
/// Orders, catalogue and fee estimates stay right; what is settled, paid, listed or reimbursed does not.
package enum Discrepancy: String, Sendable, Hashable, CaseIterable {
    case feeOvercharged = "fee-overcharged"
    case fulfilmentFeeOvercharged = "fulfilment-fee-overcharged"
    case closingFeeUnknown = "closing-fee-unknown"
    case principalShort = "principal-short"
    case promotionUnknown = "promotion-unknown"
    case taxWithheldTwice = "tax-withheld-twice"
    case shippingNotPaid = "shipping-not-paid"
    case refundWithoutFee = "refund-without-fee"
    case refundTooLarge = "refund-too-large"
    case refundFeeDoubled = "refund-fee-doubled"
    case refundTwice = "refund-twice"
    case settledOrderUnknown = "settled-order-unknown"
    case restatedTransaction = "restated-transaction"
    case orderNeverSettled = "order-never-settled"
    case orderSettledTwice = "order-settled-twice"
    case returnNeverReceived = "return-never-received"
    case lossNotReimbursed = "loss-not-reimbursed"
    case lossReimbursedTwice = "loss-reimbursed-twice"
    case lossReimbursedTooLittle = "loss-reimbursed-too-little"
    case subscriptionTwice = "subscription-twice"
    case storageFeeDoubled = "storage-fee-doubled"
    case advertisingTwice = "advertising-twice"
    case debtToAmazon = "debt-to-amazon"
    case reserveNotCarried = "reserve-not-carried"
    case transferNotArriving = "transfer-not-arriving"
    case settlementReportArchived = "settlement-report-archived"
    case settlementRowMissing = "settlement-row-missing"

    /// What it does, for people.
    package var says: String {
        switch self {
        case .feeOvercharged: "the referral fee of a parcel is a fifth too high"
        case .fulfilmentFeeOvercharged: "the fulfilment fee of a parcel is that of a larger size"
        case .closingFeeUnknown: "a closing fee is taken for what is no medium"
        case .principalShort: "an order is settled below its price"
        case .promotionUnknown: "a promotion is taken off that the order does not have"
        case .taxWithheldTwice: "tax that Amazon collected is withheld twice"
        case .shippingNotPaid: "the shipping that the buyer paid is not settled"
        case .refundWithoutFee: "a refund does not give the referral fee back"
        case .refundTooLarge: "more is refunded than was paid"
        case .refundFeeDoubled: "the fee that Amazon keeps of a refund is taken twice"
        case .refundTwice: "a refund is settled twice"
        case .settledOrderUnknown: "an order is settled that the Orders API does not know"
        case .restatedTransaction: "the finance APIs change a transaction's price weeks later"
        case .orderNeverSettled: "a shipped order is never settled"
        case .orderSettledTwice: "a parcel is settled twice"
        case .returnNeverReceived: "a refunded return never reaches the warehouse"
        case .lossNotReimbursed: "goods lost in the warehouse are not paid for"
        case .lossReimbursedTwice: "goods lost in the warehouse are paid for twice"
        case .lossReimbursedTooLittle: "goods lost in the warehouse are paid for at half"
        case .subscriptionTwice: "the subscription is taken twice in a month"
        case .storageFeeDoubled: "the storage fee of a month is doubled"
        case .advertisingTwice: "an advertising invoice is taken twice"
        case .debtToAmazon: "a fee is so high that a settlement ends with a debt"
        case .reserveNotCarried: "a reserve that was held back does not come back"
        case .transferNotArriving: "a payout stays on its way for ever"
        case .settlementReportArchived: "a settlement report is not listed any more"
        case .settlementRowMissing: "a settlement report lacks its last row"
        }
    }

    /// How many of a million it strikes where nobody says: few where there are many, more where there are few.
    package var perMillion: Int64 {
        switch self {
        case .feeOvercharged, .fulfilmentFeeOvercharged, .closingFeeUnknown, .principalShort, .promotionUnknown,
            .taxWithheldTwice, .shippingNotPaid, .settledOrderUnknown, .restatedTransaction, .orderNeverSettled,
            .orderSettledTwice:
            20_000
        case .refundWithoutFee, .refundTooLarge, .refundFeeDoubled, .refundTwice, .returnNeverReceived: 200_000
        case .debtToAmazon: 20_000
        default: 300_000
        }
    }
}

/// Which discrepancies strike, and what: nothing but the seed and the name of a thing decides.
struct Planting: Sendable, Hashable {
    let seed: UInt64
    /// Of a million things, how many are struck.
    var rates: [Discrepancy: Int64]

    func strikes(_ kind: Discrepancy, _ store: StoreProfile, _ number: Int64) -> Bool {
        guard let rate = rates[kind], rate > 0 else { return false }
        var random = SeededRandom(seed, "planted \(kind.rawValue) \(store.countryCode)", number)
        return random.below(1_000_000) < rate
    }

    /// One that has struck, for the truth address.
    struct Strike: Sendable, Hashable {
        let kind: Discrepancy
        let store: StoreID
        let at: Moment
        /// The order, settlement, SKU or invoice it concerns.
        let about: String
        /// What the seller has more than is right; negative for less. Nil where it is no sum.
        let amount: Int64?
    }
}

extension Planting {
    /// The amounts of a parcel with what is planted in them, and which those are.
    func spoil(
        _ lines: [Posting.Line], _ order: OrderPlan, part: Int, _ store: StoreProfile
    ) -> (lines: [Posting.Line], kinds: [Discrepancy]) {
        guard !rates.isEmpty else { return (lines, []) }
        var spoiled = lines
        var kinds: [Discrepancy] = []
        let item = lines.first?.item ?? 0
        func number() -> Int64 { Int64(order.number) * 4 + Int64(part) }
        func change(_ kind: Discrepancy, _ body: () -> Bool) {
            if strikes(kind, store, number()), body() { kinds.append(kind) }
        }
        change(.feeOvercharged) { spoiled.change(.commission) { $0 + Rounding.halfUp($0, 5) } }
        change(.fulfilmentFeeOvercharged) { spoiled.change(.fulfilment) { $0 - store.local(cents: 150) } }
        change(.principalShort) { spoiled.change(.principal) { $0 - Rounding.halfUp($0, 10) } }
        change(.taxWithheldTwice) { spoiled.change(.withheldPrincipal) { $0 * 2 } }
        change(.shippingNotPaid) { spoiled.change(.shipping) { _ in 0 } }
        change(.closingFeeUnknown) {
            guard !spoiled.contains(where: { $0.charge == .closing }) else { return false }
            spoiled.append(Posting.Line(charge: .closing, item: item, amount: -store.local(cents: 180)))
            return true
        }
        change(.promotionUnknown) {
            guard !spoiled.contains(where: { $0.charge == .promotion }) else { return false }
            spoiled.append(Posting.Line(charge: .promotion, item: item, amount: -store.local(cents: 200)))
            return true
        }
        return (spoiled.filter { $0.amount != 0 }, kinds)
    }

    /// The amounts of a refund with what is planted in them, and which those are.
    func spoil(
        refund lines: [Posting.Line], _ order: OrderPlan, part: Int, _ store: StoreProfile
    ) -> (lines: [Posting.Line], kinds: [Discrepancy]) {
        guard !rates.isEmpty else { return (lines, []) }
        var spoiled = lines
        var kinds: [Discrepancy] = []
        let number = Int64(order.number) * 4 + Int64(part)
        if strikes(.refundWithoutFee, store, number), spoiled.change(.commission, { _ in 0 }) {
            kinds.append(.refundWithoutFee)
        }
        if strikes(.refundTooLarge, store, number), spoiled.change(.principal, { $0 + Rounding.halfUp($0, 10) }) {
            kinds.append(.refundTooLarge)
        }
        if strikes(.refundFeeDoubled, store, number), spoiled.change(.refundCommission, { $0 * 2 }) {
            kinds.append(.refundFeeDoubled)
        }
        return (spoiled.filter { $0.amount != 0 }, kinds)
    }
}

extension [Posting.Line] {
    /// Changes the first amount of a charge; false where there is none, or nothing changes.
    fileprivate mutating func change(_ charge: Charge, _ amount: (Int64) -> Int64) -> Bool {
        guard let index = firstIndex(where: { $0.charge == charge }) else { return false }
        let line = self[index]
        let changed = amount(line.amount)
        self[index] = Posting.Line(charge: charge, item: line.item, amount: changed, quantity: line.quantity)
        return changed != line.amount
    }
}
