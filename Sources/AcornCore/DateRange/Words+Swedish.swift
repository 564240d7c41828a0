extension DateRangeLanguage {
    /// SE. Sources: header tables of public readers of real files (which also show `1 135,72` and the minus sign
    /// U+2212), a type table of a public reader; statuses are translations.
    static let swedish = DateRangeLanguage(
        "Swedish",
        table: """
            [columns]
            date/time = datum/tid
            settlement id = reglerings-id
            type = typ
            order id = beställnings-id
            sku = sku
            description = beskrivning
            quantity = antal
            marketplace = marknadsplats
            account type = kontotyp
            fulfillment = leverans
            order city = stad för beställning
            order state = delstat för beställning
            order postal = postadress för beställning
            tax collection model = skatteuppbördsmodell
            product sales = försäljning av produkter
            product sales tax = skatt på försäljning av produkter
            shipping credits = fraktkrediter
            shipping credits tax = skatt på fraktkrediter
            gift wrap credits = krediter för presentinslagning
            giftwrap credits tax = skatt på krediter för presentinslagning
            promotional rebates = kampanjrabatter
            promotional rebates tax = skatt på kampanjrabatter
            sales tax collected = Inkasserad moms
            marketplace facilitator tax = Skatt för marknadsplatsförmedlare
            selling fees = försäljningsavgifter
            fba fees = fba-avgifter
            other transaction fees = övriga transaktionsavgifter
            other = Övrigt
            total = totalt
            transaction status = Transaktionsstatus
            transaction release date = Transaktionens utgivningsdatum

            [types]
            Order = Order | Beställning
            Refund = Återbetalning | Återbäring
            Transfer = Överföring
            Service Fee = Serviceavgift
            FBA Inventory Fee = FBA-lageravgift | FBA-lageravgifter
            FBA Transaction Fees = FBA-transaktionsavgifter
            Adjustment = Justering
            Shipping Services = Frakttjänster
            Debt = Skuld
            Fee Adjustment = Avgiftsjustering
            Amazon Fees = Amazon-avgifter
            Others = Övriga | Övrigt

            [statuses]
            released = Utgiven | Släppt | Frisläppt | Publicerad | Frigjord
            deferred = Uppskjuten | Skjuts upp

            [months]
            1 = januari | jan
            2 = februari | feb
            3 = mars | mar
            4 = april | apr
            5 = maj
            6 = juni | jun
            7 = juli | jul
            8 = augusti | aug
            9 = september | sep | sept
            10 = oktober | okt
            11 = november | nov
            12 = december | dec
            """)
}
