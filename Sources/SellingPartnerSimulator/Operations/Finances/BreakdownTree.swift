/// Amounts as a tree in which every parent is the sum of its children.
///
/// Source: Finances 2024-06-19 `Breakdown`; `facts/settlements.md` §8.
struct BreakdownTree {
    /// A name with its amount and what it is made of.
    struct Node {
        let name: String
        var amount: Int64 = 0
        var children: [Node] = []

        mutating func add(_ path: ArraySlice<String>, _ amount: Int64) {
            self.amount += amount
            guard let name = path.first else { return }
            let index = children.firstIndex { $0.name == name } ?? children.count
            if index == children.count { children.append(Node(name: name)) }
            children[index].add(path.dropFirst(), amount)
        }

        func json(_ money: (Int64) -> SimulatedJSON) -> SimulatedJSON {
            [
                "breakdownType": .string(name), "breakdownAmount": money(amount),
                "breakdowns": .array(children.map { $0.json(money) }),
            ]
        }
    }

    /// Nodes side by side.
    struct Forest {
        let nodes: [Node]
        func json(_ money: (Int64) -> SimulatedJSON) -> SimulatedJSON { .array(nodes.map { $0.json(money) }) }
    }

    private let lines: [Posting.Line]
    private let isVAT: Bool

    init(_ lines: [Posting.Line], isVAT: Bool) {
        self.lines = lines
        self.isVAT = isVAT
    }

    /// As an item shows it: product charges, tax, fees and so on, down to the leaves.
    var items: Forest { forest { $0.breakdownPath(isVAT: isVAT) } }

    /// As a whole transaction shows it: sales, expenses and so on, one level below them.
    var transaction: Forest { forest { [$0.breakdownGroup] + $0.breakdownPath(isVAT: isVAT).prefix(1) } }

    private func forest(_ path: (Charge) -> [String]) -> Forest {
        var root = Node(name: "")
        for line in lines { root.add(path(line.charge)[...], line.amount) }
        return Forest(nodes: root.children)
    }
}

extension Charge {
    /// Where an amount stands at the top.
    var breakdownGroup: String {
        switch self {
        case .principal, .tax, .shipping, .shippingTax, .giftWrap, .giftWrapTax, .goodwill, .warehouseLost,
            .warehouseDamage, .customerReturn:
            "Sales"
        case .reserveHeld, .reserveReleased, .carriedDebt, .cardCharge, .failedTransfer: "Transfers"
        default: "Expenses"
        }
    }

    /// Where an amount stands below its group.
    func breakdownPath(isVAT: Bool) -> [String] {
        let withheld = isVAT ? "MarketplaceFacilitatorVAT" : "MarketplaceFacilitatorTax"
        switch self {
        case .principal: return ["ProductCharges", "OurPricePrincipal"]
        case .goodwill: return ["ProductCharges", "Goodwill"]
        case .tax: return ["Tax", "OurPriceTax"]
        case .shippingTax: return ["Tax", "ShippingTax"]
        case .giftWrapTax: return ["Tax", "GiftWrapTax"]
        case .shipping: return ["Shipping", "ShippingPrincipal"]
        case .giftWrap: return ["GiftWrap", "GiftWrapPrincipal"]
        case .withheldPrincipal: return ["TaxWithheld", withheld + "-Principal"]
        case .withheldShipping: return ["TaxWithheld", withheld + "-Shipping"]
        case .withheldGiftWrap: return ["TaxWithheld", withheld + "-Giftwrap"]
        case .promotion: return ["Promotions", "OurPricePrincipal"]
        case .promotionShipping: return ["Promotions", "ShippingPrincipal"]
        case .points: return ["AmazonPoints", "CostOfPoints"]
        case .storageTax, .couponTax: return ["AmazonFees", accountWord, "Tax"]
        default: return isItemFee ? ["AmazonFees", feeWord, "Base"] : [accountGroup, accountWord, "Base"]
        }
    }

    private var accountGroup: String {
        switch self {
        case .warehouseLost, .warehouseDamage, .customerReturn: "FBAInventoryReimbursement"
        case .advertising: "ProductAdsPayment"
        case .reserveHeld, .reserveReleased, .carriedDebt, .cardCharge, .failedTransfer: "BalanceAdjustment"
        default: "AmazonFees"
        }
    }

    /// The name of what is charged to the account.
    var accountWord: String {
        switch self {
        case .subscription: "Subscription"
        case .advertising: "Cost of Advertising"
        case .storage, .storageTax: "FBAStorageFee"
        case .inbound: "FBAInboundPlacementServiceFee"
        case .removal: "DisposalComplete"
        case .returnLabel: "ReturnPostageBilling_Postage"
        case .coupon, .couponTax: "CouponParticipationFee"
        case .warehouseLost: "WAREHOUSE_LOST"
        case .warehouseDamage: "WAREHOUSE_DAMAGE"
        case .customerReturn: "REVERSAL_REIMBURSEMENT"
        case .reserveHeld: "ReserveDebit"
        case .reserveReleased: "ReserveCredit"
        case .carriedDebt: "PayableToAmazon"
        case .cardCharge: "SuccessfulCharge"
        case .failedTransfer: "TransferOfFundsUnsuccessful"
        default: "Other"
        }
    }
}

extension Posting.Kind {
    /// Source: `facts/settlements.md` §8 (types seen).
    var transactionType: String {
        switch self {
        case .shipment: "Shipment"
        case .refund: "Refund"
        case .advertising: "ProductAdsPayment"
        case .reimbursement: "FBAInventoryReimbursement"
        case .removal: "RemovalShipment"
        case .coupon: "CouponPayment"
        case .reserveHeld, .reserveReleased: "Adjustment"
        case .carriedDebt, .cardCharge: "DebtRecovery"
        case .failedTransfer: "Transfer"
        case .subscription, .storage, .inbound, .returnLabel: "ServiceFee"
        }
    }

    var transactionDescription: String {
        switch self {
        case .shipment: "Order Payment"
        case .refund: "Refund Order"
        case .subscription: "Subscription"
        case .advertising: "Cost of Advertising"
        case .storage: "FBA Inventory Storage Fee"
        case .inbound: "FBA Inbound Placement Service Fee"
        case .removal: "FBA Removal Order: Disposal Fee"
        case .returnLabel: "Shipping label purchase for return"
        case .coupon: "Coupon Participation Fee"
        case .reimbursement: "FBA Inventory Reimbursement"
        case .reserveHeld: "Current Reserve Amount"
        case .reserveReleased: "Previous Reserve Amount Balance"
        case .carriedDebt: "Payable to Amazon"
        case .cardCharge: "Successful charge"
        case .failedTransfer: "Transfer of funds unsuccessful"
        }
    }
}
