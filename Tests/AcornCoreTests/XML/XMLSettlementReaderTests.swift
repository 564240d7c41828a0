import AcornCore
import Testing

struct XMLSettlementReaderTests {
    private func amount(_ text: String, _ name: String = "Amount") -> String { XMLDocument.amount(text, name) }
    private func part(_ element: String, _ type: String, _ text: String) -> String {
        XMLDocument.part(element, type, text)
    }

    @Test func `the settlement data are read and an empty report of nothing ties`() throws {
        let read = try XMLDocument("", total: "0.00").read()
        let statement = try #require(read.statements.first)
        #expect(read.codes == [])
        #expect(statement.settlementID == "900" && statement.format == .xml && statement.currency?.code == "USD")
        #expect(statement.periodStart?.iso8601 == "2016-01-01T00:00:00Z")
        #expect(statement.periodEnd?.iso8601 == "2016-01-15T00:00:00Z")
        #expect(statement.depositDate?.iso8601 == "2016-01-17T00:00:00Z")
        #expect(statement.ties && statement.rows == 0)
    }

    @Test func `an order's prices, fees, promotions and fees beside its items all count under V2's words`() throws {
        let item = """
            <Item><AmazonOrderItemCode>07821148853890</AmazonOrderItemCode><SKU>A&amp;B "1"</SKU><Quantity>1</Quantity>
            <ItemPrice>\(part("Component", "Principal", "20.00"))\(part("Component", "Tax", "1.60"))
            \(part("Component", "MarketplaceFacilitatorTax-Principal", "-1.60"))</ItemPrice>
            <ItemFees>\(part("Fee", "Commission", "-3.00"))\(part("Fee", "Commission", "-0.25"))</ItemFees>
            <Promotion><MerchantPromotionID>P 1</MerchantPromotionID>
            <Type>Shipping</Type>\(amount("-2.00"))</Promotion></Item>
            """
        let order = """
            <Order><AmazonOrderID>111-0000001-0000002</AmazonOrderID><MerchantOrderID>x</MerchantOrderID>
            <ShipmentID>D1</ShipmentID><ShipmentFees>\(part("Fee", "FBA transportation fee", "-0.50"))</ShipmentFees>
            <MarketplaceName>Amazon.com</MarketplaceName>
            <Fulfillment><MerchantFulfillmentID>AFN</MerchantFulfillmentID>
            <PostedDate>2016-01-03T10:00:00+00:00</PostedDate>
            \(item)<Item><SKU>C</SKU><Quantity>2</Quantity>
            <ItemPrice>\(part("Component", "Principal", "5.00"))</ItemPrice></Item>
            <DirectPayment><Type>GiftCard</Type>\(amount("-4.00"))</DirectPayment>
            </Fulfillment><OrderFee><Type>HandlingFee</Type>\(amount("-0.75"))</OrderFee></Order>
            """
        let read = try XMLDocument(order, total: "14.50").read(dimensions: [.sku, .order, .marketplace, .day])
        #expect(read.codes == [])
        #expect(
            read.cents == [
                "Order|ItemPrice|Principal": 2_500, "Order|ItemPrice|Tax": 160,
                "Order|ItemWithheldTax|MarketplaceFacilitatorTax-Principal": -160, "Order|ItemFees|Commission": -325,
                "Order|Promotion|Shipping": -200, "Order|ShipmentFees|FBA transportation fee": -50,
                "Order|DirectPayment|GiftCard": -400, "Order|OrderFees|HandlingFee": -75,
            ])
        let statement = try #require(read.statements.first)
        #expect(statement.ties)
        #expect(statement.rows == 3, "two items, and what the order has beside them")
        #expect(statement.earliestPosted?.iso8601 == "2016-01-03T10:00:00Z")
        let lines = Dictionary(
            uniqueKeysWithValues: statement.breakdowns.map { breakdown in
                (
                    breakdown.dimension,
                    Dictionary(uniqueKeysWithValues: breakdown.lines.map { ($0.key, $0.micros / 10_000) })
                )
            })
        #expect(lines[.sku] == ["A&B \"1\"": 1_475, "C": 500, "": -525])
        #expect(lines[.order] == ["111-0000001-0000002": 1_450])
        #expect(lines[.marketplace] == ["Amazon.com": 1_450])
        #expect(lines[.day] == ["2016-01-03": 1_450])
    }

    @Test(arguments: [
        ("Refund", "Refund"), ("Adjustment", "Refund"), ("Chargeback", "Chargeback Refund"),
        ("GuaranteeClaim", "A-to-z Guarantee Refund"),
    ])
    func `money given back has the name of its block`(element: String, type: String) throws {
        let block = """
            <\(element)><AmazonOrderID>111-0000001-0000002</AmazonOrderID><AdjustmentID>a</AdjustmentID>
            <MarketplaceName>Amazon.com</MarketplaceName><Fulfillment><PostedDate>2016-01-04T00:00:00Z</PostedDate>
            <AdjustedItem><MerchantAdjustmentItemID>9</MerchantAdjustmentItemID><SKU>A</SKU>
            <ItemPriceAdjustments>\(part("Component", "Principal", "-20.00"))</ItemPriceAdjustments>
            <ItemFeeAdjustments>\(part("Fee", "Commission", "3.00"))
            \(part("Fee", "RefundCommission", "-0.60"))</ItemFeeAdjustments>
            <PromotionAdjustment><Type>Shipping</Type>\(amount("2.00"))</PromotionAdjustment>
            </AdjustedItem></Fulfillment>
            <OrderFeeAdjustment><Type>HandlingFee</Type>\(amount("0.75"))</OrderFeeAdjustment></\(element)>
            """
        let read = try XMLDocument(block, total: "-14.85").read()
        #expect(read.codes == [])
        #expect(
            read.cents == [
                "\(type)|ItemPrice|Principal": -2_000, "\(type)|ItemFees|Commission": 300,
                "\(type)|ItemFees|RefundCommission": -60, "\(type)|Promotion|Shipping": 200,
                "\(type)|OrderFees|HandlingFee": 75,
            ])
        #expect(read.statements.first?.ties == true && read.statements.first?.rows == 2)
    }

    @Test func `other transactions count once, whatever explains them`() throws {
        func other(_ type: String, _ inside: String) -> String {
            "<OtherTransaction><TransactionType>\(type)</TransactionType><TransactionID>t</TransactionID>"
                + "<PostedDate>2016-01-05T00:00:00Z</PostedDate>\(inside)</OtherTransaction>"
        }
        let item = "<OtherTransactionItem><SKU>A</SKU><Quantity>1</Quantity>\(amount("6.35"))</OtherTransactionItem>"
        let read = try XMLDocument(
            other("Subscription Fee", amount("-39.99"))
                + other(
                    "REVERSAL_REIMBURSEMENT",
                    "<AmazonOrderID>111-0000001-0000002</AmazonOrderID>" + amount("6.35") + item)
                + other("WAREHOUSE_DAMAGE", item + amount("6.35"))
                + other("Cross-Account Debt Adjustment for DE", amount("10.00"))
                + other(
                    "RemovalComplete",
                    "<Fees>\(part("Fee", "RemovalFee", "-0.40"))\(part("Fee", "Handling", "-0.10"))</Fees>")
                + other("Storage Fee", "<Fees>\(part("Fee", "StorageFee", "-7.00"))</Fees>" + amount("-7.00"))
                + "<OtherFee>\(amount("-1.00"))<ReasonDescription>Old fee</ReasonDescription></OtherFee>"
                + "<MiscEvent><PostedDate>2016-01-05T00:00:00Z</PostedDate>\(amount("2.00"))</MiscEvent>",
            total: "-23.79"
        ).read(dimensions: [.sku])
        #expect(read.codes == [])
        #expect(
            read.cents == [
                "other-transaction|other-transaction|Subscription Fee": -3_999,
                "other-transaction|FBA Inventory Reimbursement|REVERSAL_REIMBURSEMENT": 635,
                "other-transaction|FBA Inventory Reimbursement|WAREHOUSE_DAMAGE": 635,
                "Debt Adjustment|Debt Adjustment|Cross-Account Debt Adjustment for DE": 1_000,
                "other-transaction|other-transaction|RemovalFee": -40,
                "other-transaction|other-transaction|Handling": -10,
                "other-transaction|other-transaction|Storage Fee": -700,
                "other-transaction|other-transaction|Old fee": -100,
                "other-transaction|other-transaction|MiscEvent": 200,
            ])
        #expect(read.statements.first?.ties == true && read.statements.first?.rows == 8)
        #expect(read.statements.first?.breakdowns.first?.lines.first { $0.key == "A" }?.micros == 12_700_000)
    }

    @Test func `advertising, deals, coupons, later taxes, liquidations and withholding count what they are`() throws {
        func advertising(_ type: String, _ amounts: String) -> String {
            "<AdvertisingTransactionDetails><TransactionType>\(type)</TransactionType><PostedDate>2016-01-06T00:00:00Z"
                + "</PostedDate><InvoiceId>I</InvoiceId>\(amounts)</AdvertisingTransactionDetails>"
        }
        let retrocharge =
            "\(amount("-1.00", "BaseTax"))<ShippingTax>\(amount("-0.20"))</ShippingTax>"
            + "<Charge><Type>MarketplaceFacilitatorTax-Principal</Type>\(amount("1.20"))</Charge>"
        let read = try XMLDocument(
            advertising(
                "Charge",
                amount("-10.00", "BaseAmount") + amount("-1.20", "TaxAmount")
                    + amount("-11.20", "TransactionAmount"))
                + advertising(
                    "Refund",
                    amount("2.00", "BaseAmount") + amount("0.00", "TaxAmount")
                        + amount("2.00", "TransactionAmount"))
                + "<SellerDealPayment><TransactionType>SellerDealComplete</TransactionType>"
                + "<DealDescription>Deal 7</DealDescription>"
                + "<DealFee><Type>RunLightningDealFee</Type>\(amount("-150.00"))</DealFee></SellerDealPayment>"
                + "<SellerCouponPayment><PaymentReason>Save 5%</PaymentReason>"
                + "<CouponFee><Type>CouponRedemptionFee</Type>"
                + "\(amount("-6.00"))</CouponFee><Count>10</Count><CouponID>c</CouponID></SellerCouponPayment>"
                + "<Retrocharge>\(retrocharge)</Retrocharge>"
                + "<RetrochargeReversal>\(amount("0.50", "BaseTax"))</RetrochargeReversal>"
                + "<Liquidations><OrderId>S1</OrderId><SellerOrderId>S1</SellerOrderId><Item><SKU>A</SKU><ItemPrice>"
                + "\(part("Component", "Principal", "3.00"))</ItemPrice><ItemFees>"
                + "\(part("Fee", "LiquidationsBrokerageFee", "-0.30"))</ItemFees></Item></Liquidations>"
                + "<TaxWithholding><PostedDate>2016-01-07T00:00:00Z</PostedDate>\(amount("-9.00", "TransactionAmount"))"
                + "</TaxWithholding>",
            total: "-171.00"
        ).read()
        #expect(read.codes == [])
        #expect(
            read.cents == [
                "ServiceFee|Cost of Advertising|TransactionTotalAmount": -1_120,
                "ServiceFee|Refund for Advertiser|TransactionTotalAmount": 200,
                "Lightning Deal Fee|Lightning Deal Fee|Deal 7": -15_000,
                "CouponRedemptionFee|CouponRedemptionFee|Save 5%": -600, "Order_Retrocharge|ItemPrice|Tax": -100,
                "Order_Retrocharge|ItemPrice|ShippingTax": -20,
                "Order_Retrocharge|ItemWithheldTax|MarketplaceFacilitatorTax-Principal": 120,
                "Refund_Retrocharge|ItemPrice|Tax": 50,
                "Liquidations|ItemPrice|Principal": 300, "Liquidations|ItemFees|LiquidationsBrokerageFee": -30,
                "TaxWithholding|TaxWithholding|TransactionAmount": -900,
            ])
        #expect(read.statements.first?.ties == true && read.statements.first?.rows == 8)
    }

    @Test func `several reports in one file are several tallies`() throws {
        let fee = "<OtherTransaction><TransactionType>Fee</TransactionType>\(amount("-1.00"))</OtherTransaction>"
        let text = XMLDocument.envelope(
            XMLDocument.report(fee, id: "1", total: "-1.00") + XMLDocument.report(fee + fee, id: "2", total: "-3.00"))
        let read = try XMLDocument(text: text).read()
        #expect(read.statements.map(\.settlementID) == ["1", "2"])
        #expect(read.statements.map(\.ties) == [true, false])
        #expect(read.statements.map(\.computedTotal) == [-1_000_000, -2_000_000])
        #expect(read.codes == [.severalSettlementsInFile])
    }

    @Test func `what begins like XML is told from flat files`() {
        #expect(XMLSettlementReader.looksLikeXML(firstBytes: Array("<?xml version".utf8)))
        #expect(
            XMLSettlementReader.looksLikeXML(
                firstBytes: [0xEF, 0xBB, 0xBF, 0x0A, 0x20] + Array("<AmazonEnvelope>".utf8)))
        #expect(XMLSettlementReader.looksLikeXML(firstBytes: [0xFF, 0xFE, 0x3C, 0x00]))
        #expect(!XMLSettlementReader.looksLikeXML(firstBytes: Array("settlement-id\t<".utf8)))
        #expect(!XMLSettlementReader.looksLikeXML(firstBytes: []))
        #expect(!XMLSettlementReader.looksLikeXML(firstBytes: [0x1F, 0x8B]))
    }
}
