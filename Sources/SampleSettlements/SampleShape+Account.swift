extension ShapeMaker {
    /// The `index`th of the events that are neither order nor refund; each has one amount and is one row in V2.
    mutating func accountEvent(_ index: Int) -> SampleShape {
        switch index % 12 {
        case 0: return advertising(withTime: index % 24 == 0)
        case 1: return plain("Storage Fee", -random.draw(50..<9_000))
        case 2: return coupon()
        case 3: return plain("FBAInboundTransportationFee", -random.draw(300..<9_000))
        case 4: return plain("RemovalComplete", -random.draw(50..<900))
        case 5: return plain("Subscription Fee", -3_999)
        case 6: return inboundShipment()
        case 7: return reimbursement("WAREHOUSE_DAMAGE", random.draw(400..<6_000))
        case 8: return reimbursement("REVERSAL_REIMBURSEMENT", random.draw(400..<6_000))
        case 9: return reimbursement("WAREHOUSE_LOST", random.draw(400..<6_000))
        case 10: return reimbursement("COMPENSATED_CLAWBACK", -random.draw(400..<6_000))
        default: return plain("Shipping label purchase for return", -random.draw(300..<1_200))
        }
    }

    private func one(
        _ type: String, _ amountType: String, _ description: String, _ minor: Int64,
        tax: Int64 = 0, _ standing: SampleLine.Standing
    ) -> SampleShape {
        SampleShape(lines: [
            SampleLine(
                transactionType: type, amountType: amountType, amountDescription: description, minor: minor, item: nil,
                taxMinor: tax, standing: standing)
        ])
    }

    private func plain(_ description: String, _ minor: Int64) -> SampleShape {
        one("other-transaction", "other-transaction", description, minor, .account)
    }

    private func reimbursement(_ reason: String, _ minor: Int64) -> SampleShape {
        let sku = skus[Int(minor.magnitude) % skus.count].sku
        return one("other-transaction", "FBA Inventory Reimbursement", reason, minor, .reimbursement(sku: sku))
    }

    private mutating func advertising(withTime: Bool) -> SampleShape {
        let net = -random.draw(500..<20_000)
        let tax = marketplace.taxesAdvertising ? net * 12 / 100 : 0
        return one(
            "ServiceFee", "Cost of Advertising", "TransactionTotalAmount", net + tax, tax: tax,
            .advertising(withTime: withTime))
    }

    private mutating func coupon() -> SampleShape {
        let text = "VPC-\(random.draw(10..<30)) Save \(random.pick(["5%", "10%", "2 for 1"])) on selected items"
        return one("CouponRedemptionFee", "CouponRedemptionFee", text, -60 * random.draw(1..<40), .coupon)
    }

    private mutating func inboundShipment() -> SampleShape {
        one("FBAFees", "FBA Inbound Placement Service Fee", "Base fee", -random.draw(300..<4_000), .inboundShipment)
    }
}
