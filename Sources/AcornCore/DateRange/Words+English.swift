extension DateRangeLanguage {
    /// US, CA, UK, IE, AU, IN, SG, AE, SA, ZA. Sources: header tables of public readers of these stores' files, and
    /// rows quoted in their tests (`facts/settlements.md` §5, §7 [C-loc]); India's own columns from rows of real 2026
    /// exports.
    static let english = DateRangeLanguage(
        "English",
        table: """
            [columns]
            date/time = date/time | date / time
            settlement id = settlement id
            type = type
            order id = order id
            sku = sku
            description = description
            quantity = quantity
            marketplace = marketplace
            account type = account type
            fulfillment = fulfillment | fulfilment
            order city = order city
            order state = order state
            order postal = order postal
            tax collection model = tax collection model
            product sales = product sales
            product sales tax = product sales tax
            shipping credits = shipping credits | postage credits | delivery credits
            shipping credits tax = shipping credits tax | postage credits tax | delivery credits tax
            gift wrap credits = gift wrap credits | giftwrap credits
            giftwrap credits tax = giftwrap credits tax | gift wrap credits tax
            regulatory fee = Regulatory Fee
            tax on regulatory fee = Tax On Regulatory Fee
            promotional rebates = promotional rebates
            promotional rebates tax = promotional rebates tax
            sales tax collected = sales tax collected
            marketplace facilitator tax = Marketplace Facilitator Tax
            marketplace withheld tax = marketplace withheld tax
            low value goods = low value goods | low value goods tax
            total sales tax liable = Total sales tax liable(GST before adjusting TCS)
            total sales tax liable = Total sales tax liable (GST before adjusting TCS) | Total sales tax liable
            tcs-cgst = TCS-CGST | TCS CGST
            tcs-sgst = TCS-SGST | TCS SGST
            tcs-igst = TCS-IGST | TCS IGST
            tcs-utgst = TCS-UTGST | TCS UTGST
            tds = TDS (Section 194-O) | TDS(Section 194-O) | TDS
            selling fees = selling fees
            fba fees = fba fees | fulfilment by amazon fees | fulfillment by amazon fees
            other transaction fees = other transaction fees | other transactions fees
            other = other
            total = total
            transaction status = Transaction Status
            transaction release date = Transaction Release Date

            [types]
            Order = Order
            Refund = Refund
            Transfer = Transfer
            Service Fee = Service Fee | Service Fees
            FBA Inventory Fee = FBA Inventory Fee | FBA Inventory Fees | Fulfilment by Amazon Inventory Fee
            FBA Inventory Fee = Fulfillment by Amazon Inventory Fee
            FBA Inventory Fee - Correction = FBA Inventory Fee - Correction
            FBA Inventory Fee - Reversal = FBA Inventory Fee - Reversal
            FBA Transaction Fees = FBA Transaction Fees | FBA Transaction Fee | Fulfilment by Amazon Transaction Fees
            FBA Customer Return Fee = FBA Customer Return Fee | Fulfilment by Amazon customer return fee
            Adjustment = Adjustment | Adjustments
            Chargeback Refund = Chargeback Refund
            A-to-z Guarantee Claim = A-to-z Guarantee Claim | A-to-z Guarantee Refund
            Shipping Services = Shipping Services | Delivery Services | Postage Services
            Liquidations = Liquidations | Liquidation
            Liquidations Adjustments = Liquidations Adjustments
            Order_Retrocharge = Order_Retrocharge
            Refund_Retrocharge = Refund_Retrocharge
            Deal Fee = Deal Fee
            Lightning Deal Fee = Lightning Deal Fee
            Debt = Debt
            Fee Adjustment = Fee Adjustment
            Amazon Fees = Amazon Fees
            SAFE-T Reimbursement = SAFE-T Reimbursement
            Commingling VAT = Commingling VAT
            Tax Withheld = Tax Withheld
            Fulfillment Fee Refund = Fulfillment Fee Refund | Fulfilment Fee Refund
            Others = Others | Other

            [statuses]
            released = Released
            deferred = Deferred

            [months]
            1 = January | Jan
            2 = February | Feb
            3 = March | Mar
            4 = April | Apr
            5 = May
            6 = June | Jun
            7 = July | Jul
            8 = August | Aug
            9 = September | Sep | Sept
            10 = October | Oct
            11 = November | Nov
            12 = December | Dec
            """)
}
