import Testing

@testable import AcornCore

/// Words that must not decide, or that nobody knows.
struct CategoryTableStrangersTests {
    private func check(_ texts: String) {
        for line in texts.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            let found = CategoryTable.standard.category(
                transactionType: cells[0], amountType: cells[1], amountDescription: cells[2])
            #expect(found.rawValue == cells[3], "\(line)")
        }
    }

    @Test func `a coupon's own words do not decide what it is`() {
        let names = [
            "VPC-12 Save 5% on selected items", "Save 10% on storage boxes", "Save on blending jars",
            "Inbound tour discount",
            "Advertising board 5% off", "Removal van toys", "Postage stamps -5%", "Disposal bags", "Points collection",
            "Points: save 5%", "Subscription box 5% off", "Grapevine wreath", "SAFE-T boots", "Fee Adjustment tool",
            "a loan word book",
        ]
        for name in names {
            for amountType in ["CouponRedemptionFee", "ItemFees"] {
                check("CouponRedemptionFee | \(amountType) | \(name) | selling-fees/coupons-and-deals")
            }
        }
    }

    @Test func `no rule for Date Range reports speaks of a settlement's texts`() throws {
        // Their amount types are the report's columns, which no settlement report names so.
        let settlement = try CategoryTable(text: CategoryTable.settlementRules)
        let types = [
            "Order", "Refund", "Chargeback Refund", "Liquidations", "Adjustment", "Transfer", "FBA Fees", "Service Fee",
            "Others",
        ]
        for type in types {
            for amountType in ["ItemPrice", "ItemFees", "Promotion", "ItemWithheldTax", "other-transaction"] {
                for description in [
                    "Principal", "Tax", "Commission", "loan", "grapevine", "reclame", "kupon", "advertising", "lost",
                ] {
                    let texts = "\(type) | \(amountType) | \(description)"
                    let alone = settlement.category(
                        transactionType: type, amountType: amountType, amountDescription: description)
                    check("\(texts) | \(alone.rawValue)")
                }
            }
        }
    }

    @Test func `a word that nobody knows is unclassified`() {
        check(
            """
            Quantum Fee | Quantum Fee | Quantum Fee | other/unclassified
            other-transaction | other-transaction | Something new | other/unclassified
            | | | other/unclassified
            """)
    }
}
