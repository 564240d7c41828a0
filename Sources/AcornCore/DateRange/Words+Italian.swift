extension DateRangeLanguage {
    /// IT. Sources: header tables of public readers of real files, type tables of five public readers.
    static let italian = DateRangeLanguage(
        "Italian",
        table: """
            [columns]
            date/time = Data/Ora: | Data/Ora
            settlement id = Numero pagamento | Identificativo del pagamento
            type = Tipo
            order id = Numero ordine | ID ordine
            sku = SKU
            description = Descrizione
            quantity = Quantità
            marketplace = Marketplace
            account type = Tipo di account | Tipo di conto
            fulfillment = Gestione | realizzazione | logistica
            order city = Città di provenienza dell'ordine | città ordine | città dell'ordine
            order state = Provincia di provenienza dell'ordine | provincia ordine | stato dell'ordine
            order postal = CAP dell'ordine | codice postale ordine | codice postale dell'ordine
            tax collection model = modello di riscossione delle imposte
            product sales = Vendite | vendite prodotti | vendite di prodotti
            product sales tax = imposta sulle vendite dei prodotti | imposte vendita prodotti
            product sales tax = imposta sulle vendite di prodotti
            shipping credits = Accrediti per le spedizioni | accrediti spedizione | crediti di spedizione
            shipping credits tax = imposta accrediti per le spedizioni | imposta sui crediti di spedizione
            gift wrap credits = Accrediti per confezioni regalo | accrediti confezione regalo
            gift wrap credits = crediti per confezione regalo
            giftwrap credits tax = imposta sui crediti confezione regalo | imposta sui crediti per confezione regalo
            promotional rebates = Sconti promozionali
            promotional rebates tax = imposta sugli sconti promozionali
            marketplace withheld tax = trattenuta IVA del marketplace | imposta trattenuta dal marketplace
            selling fees = Commissioni di vendita
            fba fees = Costi del servizio Logistica di Amazon | tariffe logistica di amazon | commissioni fba
            other transaction fees = Altri costi relativi alle transazioni | altre commissioni di transazione
            other = Altro
            total = totale
            transaction status = Stato della transazione
            transaction release date = Data di rilascio della transazione

            [types]
            Order = Ordine
            Refund = Rimborso
            Transfer = Trasferimento
            Service Fee = Commissione di servizio | Commissione per il servizio
            FBA Inventory Fee = Costo di stoccaggio Logistica di Amazon
            FBA Transaction Fees = Commissioni per le transazioni di Logistica di Amazon
            Adjustment = Modifica | Rettifica | Aggiustamento
            Chargeback Refund = Rimborso per storno di addebito | Rimborso di riaddebito
            A-to-z Guarantee Claim = Reclamo Garanzia dalla A alla Z
            Shipping Services = Servizi di spedizione
            Lightning Deal Fee = Tariffa dell'Offerta Lampo | Tariffa dell'Offerta
            Debt = Saldo negativo | Debito
            Fee Adjustment = Regolazione dei costi | Rettifica delle commissioni
            Amazon Fees = Commissioni Amazon | Tariffe e commissioni Amazon
            Others = Altri | Altro

            [statuses]
            released = Rilasciato | Rilasciata | Pubblicato | Pubblicata | Sbloccato
            deferred = Differito | Differita | Posticipato | Posticipata | Rinviato

            [months]
            1 = gennaio | gen
            2 = febbraio | feb
            3 = marzo | mar
            4 = aprile | apr
            5 = maggio | mag
            6 = giugno | giu
            7 = luglio | lug
            8 = agosto | ago
            9 = settembre | set | sett
            10 = ottobre | ott
            11 = novembre | nov
            12 = dicembre | dic
            """)
}
