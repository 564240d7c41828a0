extension DateRangeLanguage {
    /// FR, and the second set of words that BE prints (and CA in French). Sources: the header of a 2026 file (samples),
    /// header tables of public readers for FR and BE, type tables of four public readers. French Canadian words are
    /// translations.
    static let french = DateRangeLanguage(
        "French",
        table: """
            [columns]
            date/time = date/heure
            settlement id = numéro de versement | Identifiant du paiement
            type = type
            order id = numéro de la commande | numéro commande
            sku = sku
            description = description
            quantity = quantité
            marketplace = Marketplace | site de vente | place de marché
            account type = type de compte
            fulfillment = traitement | expédition
            order city = ville d'où provient la commande | ville de la commande
            order state = Région d'où provient la commande | état de la commande | région de la commande
            order postal = code postal de la commande | commande postale
            tax collection model = Modèle de perception des taxes | modèle de collecte des taxes
            product sales = ventes de produits
            product sales tax = Taxes sur la vente des produits | taxe sur les ventes de produits
            shipping credits = crédits d'expédition
            shipping credits tax = taxe sur les crédits d'expédition
            gift wrap credits = crédits sur l'emballage cadeau | crédits d'emballage-cadeau | crédits d'emballage cadeau
            giftwrap credits tax = Taxes sur les crédits cadeaux | taxe sur les crédits d'emballage cadeau
            regulatory fee = Frais réglementaires
            tax on regulatory fee = Taxe sur les frais réglementaires
            promotional rebates = Rabais promotionnels | Total des réductions | remises promotionnelles
            promotional rebates tax = Taxes sur les remises promotionnelles | taxe sur les remises promotionnelles
            sales tax collected = taxe de ventes prélevée
            marketplace facilitator tax = Taxe Marketplace Facilitator
            marketplace withheld tax = Taxes retenues sur le site de vente | taxe retenue par la place de marché
            selling fees = frais de vente
            fba fees = Frais Expédié par Amazon | Frais pour le service Expédié par Amazon | frais fba
            other transaction fees = autres frais de transaction
            other = autre | autres
            total = total
            transaction status = Statut de la transaction
            transaction release date = Date de sortie de la transaction | Date de délivrance de la transaction

            [types]
            Order = Commande
            Refund = Remboursement
            Transfer = Transfert | Transférer | Virement
            Service Fee = Frais de service
            FBA Inventory Fee = Frais de stock Expédié par Amazon
            FBA Transaction Fees = Frais de transaction Expédié par Amazon
            FBA Customer Return Fee = Frais de retour client FBA
            Adjustment = Ajustement
            Chargeback Refund = Remboursement de contestation de prélèvement
            A-to-z Guarantee Claim = Réclamation dans le cadre de la Garantie A à z
            Shipping Services = Services d'expédition | Services de livraison
            Lightning Deal Fee = Tarif de la Vente Flash
            Debt = Solde négatif | Dette
            Fee Adjustment = Ajustement des frais
            Amazon Fees = Frais Amazon | Frais d'Amazon
            Others = Autres | Autre

            [statuses]
            released = Sorti | Sortie | Libéré | Libérée | Débloqué | Publié | Délivré | Délivrée
            deferred = Différé | Différée | Reporté | Reportée

            [months]
            1 = janvier | janv | jan
            2 = février | févr | fév | fevr | fev
            3 = mars
            4 = avril | avr
            5 = mai
            6 = juin
            7 = juillet | juil | juill
            8 = août | aout | aoû
            9 = septembre | sept | sep
            10 = octobre | oct
            11 = novembre | nov
            12 = décembre | déc | dec

            [currencies]
            EUR = euros
            """)
}
