extension DateRangeLanguage {
    /// NL, and BE in Dutch. Sources: header tables and type tables of public readers of real files; statuses are
    /// translations.
    static let dutch = DateRangeLanguage(
        "Dutch",
        table: """
            [columns]
            date/time = datum/tijd
            settlement id = schikkings-ID | identificatie van de afrekening
            type = type
            order id = bestelnummer
            sku = sku
            description = beschrijving | omschrijving
            quantity = aantal | hoeveelheid
            marketplace = marketplace | amazon-website
            account type = accounttype | soort account
            fulfillment = fulfillment | levering | verzending
            order city = bestelling stad | plaats bestelling | woonplaats
            order state = status bestelling | staat bestelling | provincie
            order postal = bestelling per post | postcode bestelling | postcode
            tax collection model = model voor belastinginning
            product sales = verkoop van producten | productverkoop
            product sales tax = belasting op productverkoop
            shipping credits = Verzendtegoeden | verzendtegoed | verzendkredieten
            shipping credits tax = belasting op verzendtegoeden | belasting op verzendkredieten
            gift wrap credits = kredietpunten cadeauverpakking | cadeauverpakking tegoed
            giftwrap credits tax = belasting op kredietpunten cadeauverpakking
            promotional rebates = promotiekortingen
            promotional rebates tax = belasting op promotiekortingen
            sales tax collected = geïnde omzetbelasting
            marketplace facilitator tax = Belasting voor marketplace-facilitator
            marketplace withheld tax = ingehouden belasting door marketplace
            selling fees = verkoopkosten
            fba fees = fba-vergoedingen | fba-kosten
            other transaction fees = overige transactiekosten | andere transactiekosten
            other = overige | overig
            total = totaal
            transaction status = Transactiestatus
            transaction release date = Publicatiedatum van transactie

            [types]
            Order = Bestelling
            Refund = Terugbetaling
            Transfer = Overboeking | Overdracht
            Service Fee = Servicekosten
            FBA Inventory Fee = FBA-voorraadkosten | FBA-voorraadvergoeding
            FBA Transaction Fees = FBA-transactiekosten
            Adjustment = Aanpassing
            Chargeback Refund = Terugbetaling van terugvordering
            Shipping Services = Verzendservices | Verzenddiensten
            Debt = Schuld
            Fee Adjustment = Aanpassing van kosten | Kostenaanpassing
            Amazon Fees = Amazon-kosten | Kosten van Amazon
            Others = Overige | Overig

            [statuses]
            released = Vrijgegeven | Gepubliceerd | Uitgegeven
            deferred = Uitgesteld | Opgeschort

            [months]
            1 = januari | jan
            2 = februari | feb
            3 = maart | mrt
            4 = april | apr
            5 = mei
            6 = juni | jun
            7 = juli | jul
            8 = augustus | aug
            9 = september | sep | sept
            10 = oktober | okt
            11 = november | nov
            12 = december | dec
            """)
}
