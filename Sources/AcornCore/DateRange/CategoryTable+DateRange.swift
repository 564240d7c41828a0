extension CategoryTable {
    /// Rules for the Date Range report, whose amount types are its columns and whose types are in English
    /// (`DateRangeLanguage`).
    ///
    /// Descriptions stay in the file's language, so the rules that read them have a line a language. Order matters:
    /// balance moves, then descriptions, then types, then columns. Sources: `facts/settlements.md` §4, §7, §10; words
    /// as in `DateRange/Words+*.swift`.
    package static let dateRangeRules =
        balanceRules + descriptionRules + storageRules + reimbursementRules + columnRules

    private static let balanceRules = """
        # Balance moves
        Transfer | * | *micro deposit* | other/micro-deposit
        Transfer | * | *microdep* | other/micro-deposit
        Transfer | * | *unsuccessful* | transfers/failed-transfer
        Transfer | * | *failed* | transfers/failed-transfer
        Transfer | * | * | transfers/payout
        * | dateRange:other | *cross-account debt* | transfers/debt-adjustment
        * | dateRange:other | *kontoübergreifend* | transfers/debt-adjustment
        * | dateRange:other | *entre comptes* | transfers/debt-adjustment
        * | dateRange:other | *entre cuentas* | transfers/debt-adjustment
        * | dateRange:other | *tra account* | transfers/debt-adjustment
        * | dateRange:other | *tra conti* | transfers/debt-adjustment
        * | dateRange:other | *tussen accounts* | transfers/debt-adjustment
        * | dateRange:other | *mellan konton* | transfers/debt-adjustment
        * | dateRange:other | *między kontami* | transfers/debt-adjustment
        * | dateRange:other | *current reserve* | reserves/held
        * | dateRange:other | *previous reserve* | reserves/released
        * | dateRange:other | *payable to amazon* | transfers/carried-debt
        Debt | * | * | transfers/card-charge
        Order_Retrocharge | * | * | taxes/retrocharge
        Refund_Retrocharge | * | * | taxes/retrocharge

        """

    private static let descriptionRules = """
        # Advertising
        * | * | *refund for advertiser* | advertising/refund
        * | * | *advertising* | advertising/cost
        * | * | *werbekosten* | advertising/cost
        * | * | *publicité* | advertising/cost
        * | * | *pubblicità* | advertising/cost
        * | * | *publicidad* | advertising/cost
        * | * | *publicidade* | advertising/cost
        * | * | *reclame* | advertising/cost
        * | * | *advertentie* | advertising/cost
        * | * | *annonser* | advertising/cost
        * | * | *reklam* | advertising/cost
        * | * | *広告の返金* | advertising/refund
        * | * | *広告費の返金* | advertising/refund
        * | * | *広告* | advertising/cost
        # Subscription
        * | * | *non-subscription* | selling-fees/corrections
        * | * | *ajeno a la cuota* | selling-fees/corrections
        * | * | *non di abbonamento* | selling-fees/corrections
        * | * | *subscription* | selling-fees/subscription
        * | * | *abonnement* | selling-fees/subscription
        * | * | *abonnemang* | selling-fees/subscription
        * | * | *abbonamento* | selling-fees/subscription
        * | * | *monatliche gebühr* | selling-fees/subscription
        * | * | *suscripción* | selling-fees/subscription
        * | * | *cuota de suscrip* | selling-fees/subscription
        * | * | *assinatura* | selling-fees/subscription
        Service Fee | * | cadastro | selling-fees/subscription
        * | * | *prenumeration* | selling-fees/subscription
        * | * | *subskrypcj* | selling-fees/subscription
        * | * | *abonament* | selling-fees/subscription
        * | * | *abonelik* | selling-fees/subscription
        * | * | *月額登録料* | selling-fees/subscription
        # Coupons, deals, Vine
        * | * | *coupon* | selling-fees/coupons-and-deals
        * | * | *cupón* | selling-fees/coupons-and-deals
        * | * | *cupom* | selling-fees/coupons-and-deals
        * | * | *gutschein* | selling-fees/coupons-and-deals
        * | * | *kupon* | selling-fees/coupons-and-deals
        * | * | *kupong* | selling-fees/coupons-and-deals
        * | * | *クーポン* | selling-fees/coupons-and-deals
        * | * | *vine* | selling-fees/coupons-and-deals
        * | * | *lightning deal* | selling-fees/coupons-and-deals
        * | * | *deal fee* | selling-fees/coupons-and-deals
        * | * | *deal participation* | selling-fees/coupons-and-deals
        * | * | *deal performance* | selling-fees/coupons-and-deals
        * | * | *タイムセール* | selling-fees/coupons-and-deals
        Deal Fee | * | * | selling-fees/coupons-and-deals
        Lightning Deal Fee | * | * | selling-fees/coupons-and-deals
        # Others that say so
        * | * | *epr pay on behalf* | selling-fees/regulatory
        * | * | *lending* | loans/repayment
        * | * | *loan* | loans/repayment
        * | * | *buyer recharge* | other/buyer-recharge
        * | * | *購入者の再課金* | other/buyer-recharge
        * | * | *safe-t* | reimbursements/safe-t
        SAFE-T Reimbursement | * | * | reimbursements/safe-t
        * | * | *section 194-o* | taxes/at-source
        Tax Withheld | * | * | taxes/at-source
        Shipping Services | * | * | shipping-services/labels

        """
}
