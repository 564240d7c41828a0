extension CategoryTable {
    /// The rules for settlement reports: read top to bottom, the first that fits wins. Words are Amazon's
    /// (`facts/settlements.md` §4 and §10); an accountant may put rules of their own before these with `--categories FILE`.
    package static let settlementRules = """
        # transaction type | amount type | amount description | category

        # -- Money that only moves between settlements -------------------------------------------------------------
        * | * | Current Reserve Amount*                    | reserves/held
        * | * | Previous Reserve Amount*                   | reserves/released
        * | * | Payable to Amazon*                         | transfers/carried-debt
        * | * | Successful charge*                         | transfers/card-charge
        * | * | Failed charge*                             | transfers/card-charge
        * | * | Transfer of funds unsuccessful*            | transfers/failed-transfer
        * | * | Cross-Account Debt Adjustment*             | transfers/debt-adjustment
        Debt Adjustment | * | *                            | transfers/debt-adjustment
        Transfer | Transfer | *                            | transfers/payout
        * | * | To your account*                           | transfers/payout
        * | * | To account ending*                         | transfers/payout

        # -- Tax, wherever it stands ---------------------------------------------------------------------------------
        *Retrocharge* | * | *                              | taxes/retrocharge
        * | * | MarketplaceFacilitator*                    | taxes/withheld
        * | * | LowValueGoods*                             | taxes/withheld
        * | ItemWithheldTax | TCS-*                        | taxes/at-source
        * | ItemWithheldTax | TDS*                         | taxes/at-source
        * | * | TCS-*                                      | taxes/at-source
        * | * | TDS (*                                     | taxes/at-source
        * | ItemWithheldTax | *                            | taxes/withheld
        TaxWithholding | * | *                             | taxes/at-source
        Income Tax Charged | * | *                         | taxes/at-source
        * | ItemPrice | Tax                                | taxes/collected
        * | ItemPrice | ShippingTax                        | taxes/collected
        * | ItemPrice | GiftWrapTax                        | taxes/collected
        * | ItemPrice | *Tax                               | taxes/collected
        * | ItemPrice | Tax*                               | taxes/collected
        * | Promotion | TaxDiscount                        | taxes/collected
        * | Promotion | *Tax*                              | taxes/collected
        Commingling VAT | * | *                            | taxes/collected
        * | * | Tax on fee*                                | taxes/on-fees
        * | * | TaxAmount*                                 | taxes/on-fees

        # -- Programmes whose descriptions are the seller's own words: no word in them counts -----------------
        CouponRedemptionFee* | * | *                       | selling-fees/coupons-and-deals
        SellerCouponPayment* | * | *                       | selling-fees/coupons-and-deals
        SellerDealPayment* | * | *                         | selling-fees/coupons-and-deals
        Lightning Deal* | * | *                            | selling-fees/coupons-and-deals
        Vine* | * | *                                      | selling-fees/coupons-and-deals
        SellerReviewEnrollment* | * | *                    | selling-fees/coupons-and-deals

        # -- Loans and oddments ------------------------------------------------------------------------------------
        * | * | LoanServicing*                             | loans/repayment
        LoanServicing | * | *                              | loans/repayment
        * | * | Lending*                                   | loans/repayment
        * | * | *Amazon Lending*                           | loans/repayment
        * | * | BuyerRecharge*                             | other/buyer-recharge
        * | * | Micro Deposit*                             | other/micro-deposit

        # -- Advertising --------------------------------------------------------------------------------------------
        * | Refund for Advertiser | *                      | advertising/refund
        * | Cost of Advertising | *                        | advertising/cost
        * | ItemFees | Cost of Advertising                 | advertising/cost
        * | ItemFees | Refund for Advertiser               | advertising/refund
        * | * | Cost of Advertising*                       | advertising/cost
        * | * | Refund for Advertiser*                     | advertising/refund
        * | * | Advertising*                               | advertising/cost
        * | Advertising* | *                               | advertising/cost

        # -- FBA inventory reimbursements -----------------------------------------------------------------------------
        * | * | COMPENSATED_CLAWBACK*                      | reimbursements/clawback
        * | * | *CLAWBACK*                                 | reimbursements/clawback
        * | * | WAREHOUSE_DAMAGE*                          | reimbursements/lost-or-damaged
        * | * | WAREHOUSE_LOST*                            | reimbursements/lost-or-damaged
        * | * | MISSING_FROM_INBOUND*                      | reimbursements/lost-or-damaged
        * | * | REMOVAL_ORDER_LOST*                        | reimbursements/lost-or-damaged
        * | * | REMOVAL_ORDER_DAMAGED*                     | reimbursements/lost-or-damaged
        * | * | REVERSAL_REIMBURSEMENT*                    | reimbursements/customer-return
        * | * | FREE_REPLACEMENT_REFUND_ITEMS*             | reimbursements/customer-return
        * | * | CS_ERROR*                                  | reimbursements/customer-return
        * | * | INCORRECT_FEES*                            | reimbursements/other
        * | * | SAFE-T*                                    | reimbursements/safe-t
        SAFE-T* | * | *                                    | reimbursements/safe-t
        * | * | MCF Preferred Pricing*                     | reimbursements/other
        * | FBA Inventory Reimbursement | *                | reimbursements/other
        * | MCF Preferred Pricing* | *                     | reimbursements/other

        # -- FBA fees, storage and services, named in the amount type (2025 on) ----------------------------------------
        * | FBA* - Correction | *                          | fba-fees/corrections
        * | FBA* - Reversal | *                            | fba-fees/corrections
        * | *Long Term Storage* | *                        | storage/aged
        * | *Long-Term Storage* | *                        | storage/aged
        * | *Aged Inventory* | *                           | storage/aged
        * | *Overage* | *                                  | storage/other
        * | *Storage* | *                                  | storage/monthly
        * | AWD* | *                                       | storage/other
        * | *Removal* | *                                  | fba-fees/removal
        * | *Disposal* | *                                 | fba-fees/removal
        * | *Inbound* | *                                  | fba-fees/inbound
        * | *Partnered Carrier* | *                        | fba-fees/inbound
        * | *Returns Processing* | *                       | fba-fees/returns-processing
        * | *Return Processing* | *                        | fba-fees/returns-processing
        * | *Low-Inventory* | *                            | fba-fees/other
        * | FBA fulfil* | *                                | fba-fees/fulfillment
        * | FBA Fulfil* | *                                | fba-fees/fulfillment

        # -- The same money as older files write it ---------------------------------------------------------------------
        * | * | StorageRenewalBilling*                     | storage/aged
        * | * | *Long Term Storage*                        | storage/aged
        * | * | *Long-Term Storage*                        | storage/aged
        * | * | *Aged Inventory*                           | storage/aged
        * | * | *Overage*                                  | storage/other
        * | * | *Storage*                                  | storage/monthly
        * | * | Disposal*                                  | fba-fees/removal
        * | * | Removal*                                   | fba-fees/removal
        * | * | *Inbound*                                  | fba-fees/inbound
        * | * | *Partnered Carrier*                        | fba-fees/inbound
        * | * | *Returns Processing*                       | fba-fees/returns-processing
        * | * | *ReturnProcessing*                         | fba-fees/returns-processing
        * | * | *CustomerReturn*Fee*                       | fba-fees/returns-processing
        * | * | LowInventoryLevel*                         | fba-fees/other

        # -- Services and programmes -----------------------------------------------------------------------------------
        * | * | Subscription*                              | selling-fees/subscription
        * | Subscription* | *                              | selling-fees/subscription
        * | * | Shipping label purchase*                   | shipping-services/labels
        * | Shipping label purchase* | *                   | shipping-services/labels
        * | * | *Postage*                                  | shipping-services/labels
        * | * | *ReturnPostage*                            | shipping-services/labels
        * | Coupon* | *                                    | selling-fees/coupons-and-deals
        * | Deal* | *                                      | selling-fees/coupons-and-deals
        * | Lightning Deal* | *                            | selling-fees/coupons-and-deals
        * | Prime Exclusive* | *                           | selling-fees/coupons-and-deals
        * | Vine* | *                                      | selling-fees/coupons-and-deals
        * | * | Coupon*                                    | selling-fees/coupons-and-deals
        * | * | Lightning Deal*                            | selling-fees/coupons-and-deals
        * | Eco-contribution* | *                          | selling-fees/regulatory
        * | Amazon service fee for EPR* | *                | selling-fees/regulatory
        * | *EPR Pay on Behalf* | *                        | selling-fees/regulatory
        * | * | *EPR Pay on Behalf*                        | selling-fees/regulatory
        * | Regulatory* | *                                | selling-fees/regulatory
        * | * | RegulatoryFee*                             | selling-fees/regulatory
        Grade and Resell* | * | *                          | fba-fees/returns-processing

        # -- Fees on orders and refunds -----------------------------------------------------------------------------------
        * | ItemFees | RefundCommission                    | selling-fees/refund-administration
        * | ItemFees | Commission                          | selling-fees/referral
        * | ItemFees | ReferralFee                         | selling-fees/referral
        * | ItemFees | *ClosingFee                         | selling-fees/closing
        * | ItemFees | TechnologyFee                       | selling-fees/closing
        * | ItemFees | PerItemFee                          | selling-fees/closing
        * | ItemFees | SalesTaxCollectionFee               | selling-fees/other
        * | ItemFees | *Chargeback                         | selling-fees/shipping-chargeback
        * | ItemFees | ShippingHB                          | selling-fees/shipping-chargeback
        * | ItemFees | GiftwrapHB                          | selling-fees/shipping-chargeback
        * | * | DigitalServicesFee*                        | selling-fees/digital-services
        * | * | Digital Services Fee*                      | selling-fees/digital-services
        * | * | CostOfPoints*                              | sales/points
        * | * | Points*                                    | sales/points
        * | * | FBA transportation fee*                    | fba-fees/multi-channel
        * | ItemFees | FBAPerUnitFulfillmentFee            | fba-fees/fulfillment
        * | ItemFees | FBAPerOrderFulfillmentFee           | fba-fees/fulfillment
        * | ItemFees | FBAWeightBasedFee                   | fba-fees/fulfillment
        * | * | FBAPer*                                    | fba-fees/fulfillment
        * | * | FBAWeight*                                 | fba-fees/fulfillment
        * | ItemFees | FBA*                                | fba-fees/other
        * | ItemFees | COD*                                | selling-fees/other
        * | ItemFees | PaymentMethodFee                    | selling-fees/other
        * | ItemFees | *Liquidations*                      | selling-fees/other
        * | ItemFees | *                                   | selling-fees/other
        * | ShipmentFees | *                               | fba-fees/fulfillment
        * | Shipment-Fees | *                              | fba-fees/fulfillment
        * | OrderFees | *                                  | selling-fees/other

        # -- Prices: sold, or given back -------------------------------------------------------------------------------------
        Liquidations* | ItemPrice | *                      | sales/liquidations
        A-to-z* | ItemPrice | *                            | refunds/a-to-z-guarantee
        A-to-z* | Promotion | *                            | refunds/promotions
        Chargeback* | ItemPrice | *                        | refunds/chargeback
        Chargeback* | Promotion | *                        | refunds/promotions
        Refund* | ItemPrice | Principal                    | refunds/product
        Refund* | ItemPrice | Shipping                     | refunds/shipping
        Refund* | ItemPrice | GiftWrap                     | refunds/gift-wrap
        Refund* | ItemPrice | RestockingFee                | refunds/restocking
        Refund* | ItemPrice | Goodwill                     | refunds/goodwill
        Refund* | ItemPrice | ReturnShipping               | refunds/goodwill
        Refund* | ItemPrice | *                            | refunds/other
        Refund* | Promotion | *                            | refunds/promotions
        * | ItemPrice | Principal                          | sales/product
        * | ItemPrice | Shipping                           | shipping/charged
        * | ItemPrice | GiftWrap                           | sales/gift-wrap
        * | ItemPrice | Goodwill                           | sales/goodwill
        * | ItemPrice | COD*                               | sales/cash-on-delivery
        * | ItemPrice | *                                  | sales/other
        * | DirectPayment | *                              | sales/cash-on-delivery
        * | Promotion | Shipping*                          | promotions/shipping
        * | Promotion | *                                  | promotions/product

        # -- What is left of the known words ---------------------------------------------------------------------------------------
        * | * | *Fee Adjustment*                           | selling-fees/corrections
        Fee Adjustment* | * | *                            | selling-fees/corrections
        * | * | *FeeAdj*                                   | selling-fees/corrections
        * | * - Correction | *                             | selling-fees/corrections
        * | * - Reversal | *                               | selling-fees/corrections
        AmazonFees | * | *                                 | selling-fees/other
        FBAFees | * | *                                    | fba-fees/other
        * | * | Refund Reimbursal*                         | reimbursements/other
        """

    /// Every built-in rule: those of Date Range reports first, which are held to that report's amount types, its
    /// columns, and so never meet the others.
    package static let standardRules = dateRangeRules.split(separator: "\n", omittingEmptySubsequences: false)
        .map(heldToColumns).joined(separator: "\n") + "\n" + settlementRules

    /// The rule with the amount type `dateRange:*` where it takes any.
    private static func heldToColumns(_ line: Substring) -> String {
        var cells = line.split(separator: "|", omittingEmptySubsequences: false)
        guard cells.count == 4, CategoryRule.folded(cells[1]) == "*" else { return String(line) }
        cells[1] = " dateRange:* "
        return cells.joined(separator: "|")
    }

    /// The built-in rules, read. The text is ours and a test reads it, so a table that cannot be read never ships.
    package static let standard: CategoryTable = {
        do { return try CategoryTable(text: standardRules) } catch { preconditionFailure("category table: \(error)") }
    }()
}
