import Testing

@testable import AcornCore

/// Every triple of `facts/settlements.md` §4, and the category of §10.
///
/// Three differ from §10's sketch on purpose: corrections of FBA fees are FBA's (3.8), EPR contributions are a fee that
/// a regulator asks for (8.6), and `FBA transportation fee` is multi-channel, as only such orders have it (4.1).
struct CategoryTableTests {
    private func check(_ texts: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for line in texts.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                CategoryTableTests.trimmed($0)
            }
            guard cells.count == 4, let expected = Category(rawValue: cells[3]) else {
                Issue.record("\(line) is no line of a table", sourceLocation: sourceLocation)
                continue
            }
            let found = CategoryTable.standard.category(
                transactionType: cells[0], amountType: cells[1], amountDescription: cells[2])
            #expect(found == expected, "\(line)", sourceLocation: sourceLocation)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    @Test func `orders`() {
        check(
            """
            Order | ItemPrice | Principal | sales/product
            Order | ItemPrice | Tax | taxes/collected
            Order | ItemPrice | Shipping | shipping/charged
            Order | ItemPrice | ShippingTax | taxes/collected
            Order | ItemPrice | GiftWrap | sales/gift-wrap
            Order | ItemPrice | GiftWrapTax | taxes/collected
            Order | ItemPrice | Goodwill | sales/goodwill
            Order | ItemPrice | CODItemCharge | sales/cash-on-delivery
            Order | ItemPrice | CODItemTaxCharge | sales/cash-on-delivery
            Order | ItemPrice | ExportCharge | sales/other
            Order | ItemFees | Commission | selling-fees/referral
            Order | ItemFees | FBAPerUnitFulfillmentFee | fba-fees/fulfillment
            Order | ItemFees | FBAPerOrderFulfillmentFee | fba-fees/fulfillment
            Order | ItemFees | FBAWeightBasedFee | fba-fees/fulfillment
            Order | ItemFees | ShippingChargeback | selling-fees/shipping-chargeback
            Order | ItemFees | GiftwrapChargeback | selling-fees/shipping-chargeback
            Order | ItemFees | ShippingHB | selling-fees/shipping-chargeback
            Order | ItemFees | DigitalServicesFee | selling-fees/digital-services
            Order | ItemFees | Digital Services Fee | selling-fees/digital-services
            Order | ItemFees | VariableClosingFee | selling-fees/closing
            Order | ItemFees | FixedClosingFee | selling-fees/closing
            Order | ItemFees | TechnologyFee | selling-fees/closing
            Order | ItemFees | SalesTaxCollectionFee | selling-fees/other
            Order | ItemFees | CostOfPointsGranted | sales/points
            Order | ItemFees | PaymentMethodFee | selling-fees/other
            Order | ItemWithheldTax | MarketplaceFacilitatorTax-Principal | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorTax-Shipping | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorTax-Giftwrap | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorTax-Other | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorVAT-Principal | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorVAT-Shipping | taxes/withheld
            Order | ItemWithheldTax | MarketplaceFacilitatorVAT-Giftwrap | taxes/withheld
            Order | ItemWithheldTax | LowValueGoodsTax-Principal | taxes/withheld
            Order | ItemWithheldTax | LowValueGoodsTax-Shipping | taxes/withheld
            Order | ItemWithheldTax | TCS-CGST | taxes/at-source
            Order | ItemWithheldTax | TCS-SGST | taxes/at-source
            Order | ItemWithheldTax | TCS-IGST | taxes/at-source
            Order | ItemWithheldTax | TCS-UTGST | taxes/at-source
            Order | ItemWithheldTax | TDS (Section 194-O) | taxes/at-source
            Order | ItemPrice | MarketplaceFacilitatorVAT-Principal | taxes/withheld
            Order | Promotion | Principal | promotions/product
            Order | Promotion | Shipping | promotions/shipping
            Order | Promotion | TaxDiscount | taxes/collected
            Order | ShipmentFees | FBA transportation fee | fba-fees/multi-channel
            Order | DirectPayment | Gift Card | sales/cash-on-delivery
            """)
    }

    @Test func `refunds, chargebacks, claims and retrocharges`() {
        check(
            """
            Refund | ItemPrice | Principal | refunds/product
            Refund | ItemPrice | Shipping | refunds/shipping
            Refund | ItemPrice | GiftWrap | refunds/gift-wrap
            Refund | ItemPrice | RestockingFee | refunds/restocking
            Refund | ItemPrice | Goodwill | refunds/goodwill
            Refund | ItemPrice | ReturnShipping | refunds/goodwill
            Refund | ItemPrice | Tax | taxes/collected
            Refund | ItemPrice | ShippingTax | taxes/collected
            Refund | ItemFees | Commission | selling-fees/referral
            Refund | ItemFees | RefundCommission | selling-fees/refund-administration
            Refund | ItemFees | ShippingChargeback | selling-fees/shipping-chargeback
            Refund | ItemFees | DigitalServicesFee | selling-fees/digital-services
            Refund | ItemFees | CostOfPointsReturned | sales/points
            Refund | ItemWithheldTax | MarketplaceFacilitatorTax-Principal | taxes/withheld
            Refund | Promotion | Shipping | refunds/promotions
            Refund | Promotion | TaxDiscount | taxes/collected
            Chargeback Refund | ItemPrice | Principal | refunds/chargeback
            Chargeback Refund | ItemPrice | Shipping | refunds/chargeback
            Chargeback Refund | ItemPrice | Tax | taxes/collected
            Chargeback Refund | ItemFees | Commission | selling-fees/referral
            Chargeback Refund | ItemFees | RefundCommission | selling-fees/refund-administration
            Chargeback Refund | ItemWithheldTax | MarketplaceFacilitatorTax-Principal | taxes/withheld
            Chargeback Refund | Promotion | Shipping | refunds/promotions
            A-to-z Guarantee Refund | ItemPrice | Principal | refunds/a-to-z-guarantee
            A-to-z Guarantee Refund | ItemPrice | Tax | taxes/collected
            A-to-z Guarantee Refund | ItemFees | Commission | selling-fees/referral
            Order_Retrocharge | ItemPrice | Tax | taxes/retrocharge
            Order_Retrocharge | ItemPrice | ShippingTax | taxes/retrocharge
            Order_Retrocharge | ItemWithheldTax | MarketplaceFacilitatorTax-Principal | taxes/retrocharge
            Refund_Retrocharge | ItemPrice | Tax | taxes/retrocharge
            Refund_Retrocharge | ItemWithheldTax | MarketplaceFacilitatorTax-Shipping | taxes/retrocharge
            Liquidations | ItemPrice | Principal | sales/liquidations
            Liquidations | ItemPrice | Tax | taxes/collected
            Liquidations | ItemFees | LiquidationsBrokerageFee | selling-fees/other
            Liquidations Adjustments | ItemPrice | Principal | sales/liquidations
            Commingling VAT | Commingling VAT | Commingling VAT | taxes/collected
            Income Tax Charged | Income Tax Charged | Income Tax Charged | taxes/at-source
            Fee Adjustment | Fee Adjustment | Fee Adjustment | selling-fees/corrections
            """)
    }

    @Test func `fees of services and of fulfilment`() {
        let fees = """
            AmazonFees | Coupon Participation Fee | selling-fees/coupons-and-deals
            AmazonFees | Coupon Performance Based Fee | selling-fees/coupons-and-deals
            AmazonFees | Deal Participation Fee | selling-fees/coupons-and-deals
            AmazonFees | Deal Performance Based Fee | selling-fees/coupons-and-deals
            AmazonFees | Vine Enrollment Fee | selling-fees/coupons-and-deals
            AmazonFees | FBA fulfilment fee per unit - Correction | fba-fees/corrections
            AmazonFees | FBA fulfilment fee per unit - Reversal | fba-fees/corrections
            AmazonFees | Referral fee - Correction | selling-fees/corrections
            AmazonFees | Eco-contribution for EPR Pay on Behalf - GB - (Period 01.07.2024) | selling-fees/regulatory
            AmazonFees | Amazon service fee for EPR Pay on Behalf - DE - Packaging | selling-fees/regulatory
            AmazonFees | Reprocessing Fee | selling-fees/other
            FBAFees | FBA Inventory Storage Fee | storage/monthly
            FBAFees | FBA Long Term Storage Fee | storage/aged
            FBAFees | FBA Removal Order: Disposal Fee | fba-fees/removal
            FBAFees | FBA Removal Order: Return Fee | fba-fees/removal
            FBAFees | FBA Inbound Placement Service Fee | fba-fees/inbound
            FBAFees | FBA Amazon-Partnered Carrier Shipment Fee | fba-fees/inbound
            FBAFees | Inbound Transportation Program Fee | fba-fees/inbound
            FBAFees | Inbound Defect Fee | fba-fees/inbound
            FBAFees | AWD Storage Fee | storage/monthly
            FBAFees | AWD Processing Fee | storage/other
            """
        for line in fees.split(separator: "\n") {
            let cells = line.split(separator: "|")
            check("\(cells[0]) | \(cells[1]) | Base fee | \(cells[2])")
            check("\(cells[0]) | \(cells[1]) | Tax on fee | taxes/on-fees")
        }
    }

    @Test func `everything else`() {
        let other = """
            FBA Inventory Reimbursement | WAREHOUSE_DAMAGE | reimbursements/lost-or-damaged
            FBA Inventory Reimbursement | WAREHOUSE_LOST | reimbursements/lost-or-damaged
            FBA Inventory Reimbursement | MISSING_FROM_INBOUND | reimbursements/lost-or-damaged
            FBA Inventory Reimbursement | REMOVAL_ORDER_LOST | reimbursements/lost-or-damaged
            FBA Inventory Reimbursement | REVERSAL_REIMBURSEMENT | reimbursements/customer-return
            FBA Inventory Reimbursement | FREE_REPLACEMENT_REFUND_ITEMS | reimbursements/customer-return
            FBA Inventory Reimbursement | COMPENSATED_CLAWBACK | reimbursements/clawback
            FBA Inventory Reimbursement | INCORRECT_FEES_NON_ITEMIZED | reimbursements/other
            FBA Inventory Reimbursement | SAFE-T Reimbursement | reimbursements/safe-t
            other-transaction | Storage Fee | storage/monthly
            other-transaction | StorageRenewalBilling | storage/aged
            other-transaction | DisposalComplete | fba-fees/removal
            other-transaction | RemovalComplete | fba-fees/removal
            other-transaction | FBAInboundTransportationFee | fba-fees/inbound
            other-transaction | Inbound Transportation Fee | fba-fees/inbound
            other-transaction | FBAInboundTransportationProgramFee | fba-fees/inbound
            other-transaction | FBA Inbound Placement Service Fee | fba-fees/inbound
            other-transaction | Subscription Fee | selling-fees/subscription
            other-transaction | Shipping label purchase | shipping-services/labels
            other-transaction | Shipping label purchase for return | shipping-services/labels
            other-transaction | Fee Adjustment | selling-fees/corrections
            other-transaction | NonSubscriptionFeeAdj | selling-fees/corrections
            other-transaction | BuyerRecharge | other/buyer-recharge
            other-transaction | Micro Deposit | other/micro-deposit
            other-transaction | LoanServicing | loans/repayment
            other-transaction | Current Reserve Amount | reserves/held
            other-transaction | Previous Reserve Amount Balance | reserves/released
            other-transaction | Payable to Amazon | transfers/carried-debt
            other-transaction | Successful charge | transfers/card-charge
            other-transaction | Failed charge | transfers/card-charge
            other-transaction | Transfer of funds unsuccessful: We could not transfer | transfers/failed-transfer
            """
        for line in other.split(separator: "\n") { check("other-transaction | \(line)") }
        check(
            """
            ServiceFee | Cost of Advertising | TransactionTotalAmount | advertising/cost
            ServiceFee | Cost of Advertising | TaxAmount | taxes/on-fees
            ServiceFee | Refund for Advertiser | TransactionTotalAmount | advertising/refund
            Other | MCF Preferred Pricing Seller Credit | Base charge | reimbursements/other
            Debt Adjustment | Debt Adjustment | Cross-Account Debt Adjustment against BE, ES | transfers/debt-adjustment
            Debt Adjustment | Debt Adjustment | Cross-Account Debt Adjustment for DE | transfers/debt-adjustment
            Transfer | Transfer | To your account | transfers/payout
            Grade and Resell Fees | Grade and Resell Fees | Grade and Resell Fees | fba-fees/returns-processing
            Vine Enrollment Fee | Vine Enrollment Fee | Vine Enrollment Fee | selling-fees/coupons-and-deals
            Lightning Deal Fee | Lightning Deal Fee | Lightning Deal Fee | selling-fees/coupons-and-deals
            SellerReviewEnrollmentPayment | SellerReviewEnrollmentPayment | ABC | selling-fees/coupons-and-deals
            TaxWithholding | TaxWithholding | TaxWithholding | taxes/at-source
            """)
    }
}
