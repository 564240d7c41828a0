extension CategoryTable {
    /// What fulfilment by Amazon charges outside of orders. The kinds that hold the word for storage in another sense
    /// come first.
    static let storageRules = """
        # Reimbursed before charged: both may name the warehouse.
        Adjustment | * | *clawback* | reimbursements/clawback
        # Aged inventory
        FBA* | * | *long-term* | storage/aged
        FBA* | * | *long term* | storage/aged
        FBA* | * | *aged inventory* | storage/aged
        FBA* | * | *langzeitlager* | storage/aged
        FBA* | * | *longue durée* | storage/aged
        FBA* | * | *lungo termine* | storage/aged
        FBA* | * | *prolongado* | storage/aged
        FBA* | * | *largo plazo* | storage/aged
        FBA* | * | *longo prazo* | storage/aged
        FBA* | * | *langdurige* | storage/aged
        FBA* | * | *långtid* | storage/aged
        FBA* | * | *długotermin* | storage/aged
        FBA* | * | *długoterminow* | storage/aged
        FBA* | * | *uzun süreli* | storage/aged
        FBA* | * | *長期* | storage/aged
        # Inbound
        FBA* | * | *inbound* | fba-fees/inbound
        FBA* | * | *partnered carrier* | fba-fees/inbound
        FBA* | * | *placement* | fba-fees/inbound
        FBA* | * | *freight* | fba-fees/inbound
        FBA* | * | *frachtkosten* | fba-fees/inbound
        FBA* | * | *transportpartner* | fba-fees/inbound
        FBA* | * | *transporteur partenaire* | fba-fees/inbound
        FBA* | * | *corriere* | fba-fees/inbound
        FBA* | * | *transportista* | fba-fees/inbound
        FBA* | * | *transportadora parceira* | fba-fees/inbound
        FBA* | * | *partnervervoerder* | fba-fees/inbound
        FBA* | * | *納品* | fba-fees/inbound
        FBA* | * | *パートナーキャリア* | fba-fees/inbound
        # Removal and disposal
        FBA* | * | *removal* | fba-fees/removal
        FBA* | * | *disposal* | fba-fees/removal
        FBA* | * | *return fee* | fba-fees/removal
        FBA* | * | *entsorgung* | fba-fees/removal
        FBA* | * | *rücksendung* | fba-fees/removal
        FBA* | * | *remission* | fba-fees/removal
        FBA* | * | *disposition* | fba-fees/removal
        FBA* | * | *retrait* | fba-fees/removal
        FBA* | * | *enlèvement* | fba-fees/removal
        FBA* | * | *destruction* | fba-fees/removal
        FBA* | * | *rimozione* | fba-fees/removal
        FBA* | * | *smaltimento* | fba-fees/removal
        FBA* | * | *eliminación* | fba-fees/removal
        FBA* | * | *devolución de inventario* | fba-fees/removal
        FBA* | * | *retirada* | fba-fees/removal
        FBA* | * | *devolução de inventário* | fba-fees/removal
        FBA* | * | *remoção* | fba-fees/removal
        FBA* | * | *verwijder* | fba-fees/removal
        FBA* | * | *borttagning* | fba-fees/removal
        FBA* | * | *usunięci* | fba-fees/removal
        FBA* | * | *廃棄* | fba-fees/removal
        FBA* | * | *返送* | fba-fees/removal
        FBA* | * | *購入者返品* | fba-fees/returns-processing
        FBA* | * | *customer return* | fba-fees/returns-processing
        FBA* | * | *kundenrücksend* | fba-fees/returns-processing
        FBA* | * | *retour client* | fba-fees/returns-processing
        # Storage
        FBA* | * | *storage* | storage/monthly
        FBA* | * | *lagergebühr* | storage/monthly
        FBA* | * | *stockage* | storage/monthly
        FBA* | * | *frais de stock* | storage/monthly
        FBA* | * | *stoccaggio* | storage/monthly
        FBA* | * | *almacen* | storage/monthly
        FBA* | * | *armazenagem* | storage/monthly
        FBA* | * | *opslag* | storage/monthly
        FBA* | * | *lagring* | storage/monthly
        FBA* | * | *lageravgift* | storage/monthly
        FBA* | * | *magazynow* | storage/monthly
        FBA* | * | *depolama* | storage/monthly
        FBA* | * | *保管* | storage/monthly
        FBA Inventory Fee* | * | * | fba-fees/other
        FBA Customer Return Fee | * | * | fba-fees/returns-processing
        Fulfillment Fee Refund | * | * | fba-fees/corrections

        """

    /// What an adjustment gives back, in every language seen; then what is left of the type.
    static let reimbursementRules = """
        Adjustment | * | *customer return* | reimbursements/customer-return
        Adjustment | * | *kundenrücksendung* | reimbursements/customer-return
        Adjustment | * | *retour client* | reimbursements/customer-return
        Adjustment | * | *reso del cliente* | reimbursements/customer-return
        Adjustment | * | *reso cliente* | reimbursements/customer-return
        Adjustment | * | *devolución del cliente* | reimbursements/customer-return
        Adjustment | * | *devolución de cliente* | reimbursements/customer-return
        Adjustment | * | *devolução do cliente* | reimbursements/customer-return
        Adjustment | * | *retour van klant* | reimbursements/customer-return
        Adjustment | * | *kundretur* | reimbursements/customer-return
        Adjustment | * | *zwrot klienta* | reimbursements/customer-return
        Adjustment | * | *購入者による返品* | reimbursements/customer-return
        Adjustment | * | *lost* | reimbursements/lost-or-damaged
        Adjustment | * | *damaged* | reimbursements/lost-or-damaged
        Adjustment | * | *verloren* | reimbursements/lost-or-damaged
        Adjustment | * | *beschädigt* | reimbursements/lost-or-damaged
        Adjustment | * | *perdu* | reimbursements/lost-or-damaged
        Adjustment | * | *endommagé* | reimbursements/lost-or-damaged
        Adjustment | * | *smarrit* | reimbursements/lost-or-damaged
        Adjustment | * | *danneggiat* | reimbursements/lost-or-damaged
        Adjustment | * | *perdid* | reimbursements/lost-or-damaged
        Adjustment | * | *extraviad* | reimbursements/lost-or-damaged
        Adjustment | * | *dañad* | reimbursements/lost-or-damaged
        Adjustment | * | *danificad* | reimbursements/lost-or-damaged
        Adjustment | * | *kwijtgeraakt* | reimbursements/lost-or-damaged
        Adjustment | * | *förlorad* | reimbursements/lost-or-damaged
        Adjustment | * | *skadad* | reimbursements/lost-or-damaged
        Adjustment | * | *zagubion* | reimbursements/lost-or-damaged
        Adjustment | * | *uszkodz* | reimbursements/lost-or-damaged
        Adjustment | * | *kayıp* | reimbursements/lost-or-damaged
        Adjustment | * | *hasar* | reimbursements/lost-or-damaged
        Adjustment | * | *紛失* | reimbursements/lost-or-damaged
        Adjustment | * | *破損* | reimbursements/lost-or-damaged
        Adjustment | * | *補填の取り消し* | reimbursements/clawback
        Adjustment | * | *reimbursement* | reimbursements/other
        Adjustment | * | *erstattung* | reimbursements/other
        Adjustment | * | *remboursement* | reimbursements/other
        Adjustment | * | *rimborso* | reimbursements/other
        Adjustment | * | *reembolso* | reimbursements/other
        Adjustment | * | *vergoeding* | reimbursements/other
        Adjustment | * | *ersättning* | reimbursements/other
        Adjustment | * | *rekompensat* | reimbursements/other
        Adjustment | * | *在庫の返金* | reimbursements/other
        Adjustment | * | *補填* | reimbursements/other
        Adjustment | dateRange:fba fees | * | fba-fees/corrections
        Adjustment | dateRange:selling fees | * | selling-fees/corrections

        """

    /// What a column means by itself, and the rest of every type that is known.
    static let columnRules = """
        # Taxes, whatever the row is
        * | dateRange:product sales tax | * | taxes/collected
        * | dateRange:shipping credits tax | * | taxes/collected
        * | dateRange:giftwrap credits tax | * | taxes/collected
        * | dateRange:promotional rebates tax | * | taxes/collected
        * | dateRange:sales tax collected | * | taxes/collected
        * | dateRange:total sales tax liable | * | taxes/collected
        * | dateRange:tax on regulatory fee | * | taxes/collected
        * | dateRange:marketplace withheld tax | * | taxes/withheld
        * | dateRange:marketplace facilitator tax | * | taxes/withheld
        * | dateRange:low value goods | * | taxes/withheld
        * | dateRange:tcs-* | * | taxes/at-source
        * | dateRange:tds | * | taxes/at-source
        Commingling VAT | * | * | taxes/collected
        # Fees of an order or a refund
        Fee Adjustment | dateRange:fba fees | * | fba-fees/corrections
        Fee Adjustment | * | * | selling-fees/corrections
        Liquidations* | dateRange:selling fees | * | selling-fees/other
        * | dateRange:selling fees | * | selling-fees/referral
        * | dateRange:fba fees | * | fba-fees/fulfillment
        * | dateRange:regulatory fee | * | selling-fees/regulatory
        # Orders
        Order | dateRange:product sales | * | sales/product
        Order | dateRange:shipping credits | * | shipping/charged
        Order | dateRange:gift wrap credits | * | sales/gift-wrap
        Order | dateRange:promotional rebates | * | promotions/product
        * | dateRange:amazon points | * | sales/points
        Order | dateRange:other transaction fees | * | selling-fees/other
        Order | dateRange:other | * | sales/other
        Liquidations* | * | * | sales/liquidations
        # Refunds, chargebacks and claims
        Refund | dateRange:product sales | * | refunds/product
        Refund | dateRange:shipping credits | * | refunds/shipping
        Refund | dateRange:gift wrap credits | * | refunds/gift-wrap
        Refund | dateRange:promotional rebates | * | refunds/promotions
        Refund | dateRange:other transaction fees | * | selling-fees/other
        Refund | dateRange:other | * | refunds/other
        Chargeback Refund | * | * | refunds/chargeback
        A-to-z Guarantee Claim | * | * | refunds/a-to-z-guarantee
        # What is left of the types that are known
        FBA Transaction Fees | * | * | fba-fees/other
        Service Fee | * | * | selling-fees/other
        Amazon Fees | * | * | selling-fees/other
        Adjustment | * | * | other/adjustment
        Others | * | * | other/adjustment

        """
}
