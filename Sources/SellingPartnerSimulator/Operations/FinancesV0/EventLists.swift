/// Postings sorted into the event lists of Finances v0, which has a shape for each kind.
struct EventLists {
    private let world: World
    private let now: Moment
    private var lists: [String: [SimulatedJSON]] = [:]

    init(_ postings: [(Posting, StoreLedger)], _ world: World, at now: Moment) {
        self.world = world
        self.now = now
        for (posting, ledger) in postings {
            let (name, event) = event(posting, ledger)
            lists[name, default: []].append(event)
        }
    }

    var json: SimulatedJSON {
        .object(lists.keys.sorted().map { SimulatedJSON.Member(name: $0, value: .array(lists[$0] ?? [])) })
    }

    private func event(_ posting: Posting, _ ledger: StoreLedger) -> (list: String, event: SimulatedJSON) {
        let store = ledger.store.profile
        let money: (Int64) -> SimulatedJSON = { EventGroup.money($0, store) }
        switch posting.kind {
        case .shipment, .refund:
            let event = ShipmentEvent(posting: posting, ledger: ledger, world: world, now: now)
            return (posting.kind == .shipment ? "ShipmentEventList" : "RefundEventList", event.json)
        case .advertising:
            return (
                "ProductAdsPaymentEventList",
                [
                    "postedDate": .string(posting.released.iso), "transactionType": "charge",
                    "invoiceId": .string("INV\(posting.number)"), "baseValue": money(posting.total),
                    "taxValue": money(0), "transactionValue": money(posting.total),
                ]
            )
        case .coupon: return ("CouponPaymentEventList", coupon(posting, money))
        case .reimbursement: return ("AdjustmentEventList", reimbursement(posting, ledger, money))
        case .reserveHeld, .reserveReleased, .failedTransfer:
            return (
                "AdjustmentEventList",
                [
                    "AdjustmentType": .string(adjustment(posting.kind)), "PostedDate": .string(posting.released.iso),
                    "AdjustmentAmount": money(posting.total),
                ]
            )
        case .carriedDebt, .cardCharge:
            return (
                "DebtRecoveryEventList",
                [
                    "DebtRecoveryType": .string(posting.kind == .cardCharge ? "DebtPayment" : "DebtAdjustment"),
                    "RecoveryAmount": money(posting.total),
                ]
            )
        case .subscription, .storage, .inbound, .removal, .returnLabel:
            return ("ServiceFeeEventList", serviceFee(posting, ledger, money))
        }
    }

    private func adjustment(_ kind: Posting.Kind) -> String {
        switch kind {
        case .reserveHeld: "ReserveDebit"
        case .reserveReleased: "ReserveCredit"
        default: "TransferOfFundsUnsuccessful"
        }
    }

    private func coupon(_ posting: Posting, _ money: (Int64) -> SimulatedJSON) -> SimulatedJSON {
        let tax = posting.lines.filter { $0.charge == .couponTax }.reduce(0) { $0 + $1.amount }
        return [
            "PostedDate": .string(posting.released.iso), "CouponId": .string(posting.reference),
            "SellerCouponDescription": "Save 10%", "ClipOrRedemptionCount": 12,
            "PaymentEventId": .string("CP\(posting.number)"),
            "FeeComponent": ["FeeType": "CouponRedemptionFee", "FeeAmount": money(posting.total - tax)],
            "ChargeComponent": ["ChargeType": "Tax", "ChargeAmount": money(tax)],
            "TotalAmount": money(posting.total),
        ]
    }

    private func reimbursement(
        _ posting: Posting, _ ledger: StoreLedger, _ money: (Int64) -> SimulatedJSON
    ) -> SimulatedJSON {
        let products = world.products(of: ledger.store.id)
        let items: [SimulatedJSON] = posting.lines.map { line in
            let product = products[Int(line.item)]
            return [
                "Quantity": .string(String(line.quantity)),
                "PerUnitAmount": money(line.amount / Int64(max(1, line.quantity))),
                "TotalAmount": money(line.amount), "SellerSKU": .string(product.sku),
                "FnSKU": .string(product.fnsku), "ProductDescription": .string(product.title),
                "ASIN": .string(product.asin), "TransactionNumber": .string(posting.reference),
            ]
        }
        return [
            "AdjustmentType": .string(posting.lines.first?.charge.accountWord ?? "FBAInventoryReimbursement"),
            "PostedDate": .string(posting.released.iso), "AdjustmentAmount": money(posting.total),
            "AdjustmentItemList": .array(items),
        ]
    }

    /// Amazon gives these no date.
    ///
    /// Source: `facts/settlements.md` §8 (known gaps).
    private func serviceFee(
        _ posting: Posting, _ ledger: StoreLedger, _ money: (Int64) -> SimulatedJSON
    ) -> SimulatedJSON {
        .members([
            "AmazonOrderId": posting.order.map { .string(ledger.orders[$0].id) },
            "FeeReason": .string(posting.kind.transactionDescription),
            "FeeList": .array(
                posting.lines.map { line in
                    let isTax = line.charge == .storageTax
                    return [
                        "FeeType": .string(isTax ? line.charge.accountWord + "Tax" : line.charge.accountWord),
                        "FeeAmount": money(line.amount),
                    ]
                }),
            "FeeDescription": .string(posting.kind.transactionDescription),
        ])
    }
}
