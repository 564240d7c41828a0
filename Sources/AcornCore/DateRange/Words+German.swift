extension DateRangeLanguage {
    /// DE, AT. Sources: header and rows of a real 2026 file quoted in a public reader's tests (status
    /// `Veröffentlicht`), and type tables of three public readers (`facts/settlements.md` [C-loc]). The second word of
    /// a line is mostly a translation not seen in a file.
    static let german = DateRangeLanguage(
        "German",
        table: """
            [columns]
            date/time = Datum/Uhrzeit | Datum/Zeit
            settlement id = Abrechnungsnummer | Abrechnungs-ID
            type = Typ
            order id = Bestellnummer
            sku = SKU
            description = Beschreibung
            quantity = Menge
            marketplace = Marketplace | Verkaufsplattform
            account type = Kontoart | Kontotyp
            fulfillment = Versand | Versandart
            order city = Ort der Bestellung | Bestellstadt | Stadt der Bestellung
            order state = Bundesland | Bundesland der Bestellung
            order postal = Postleitzahl | Postleitzahl der Bestellung
            tax collection model = Steuererhebungsmodell
            product sales = Umsätze | Produktverkäufe
            product sales tax = Produktumsatzsteuer | Umsatzsteuer auf Produktverkäufe
            shipping credits = Gutschrift für Versandkosten | Gutschriften für Versandkosten | Versandgutschriften
            shipping credits tax = Steuer auf Versandgutschrift | Versandgutschrift-Steuer
            gift wrap credits = Gutschrift für Geschenkverpackung | Gutschriften für Geschenkverpackung
            gift wrap credits = Geschenkverpackungsgutschriften
            giftwrap credits tax = Steuer auf Geschenkverpackungsgutschriften | Geschenkverpackungsgutschrift-Steuer
            promotional rebates = Rabatte aus Werbeaktionen | Aktionsrabatte | Werbegutschriften
            promotional rebates tax = Steuer auf Aktionsrabatte | Werbegutschrift-Steuer
            sales tax collected = Eingezogene Umsatzsteuer
            marketplace withheld tax = Einbehaltene Steuer auf Marketplace | Einbehaltene Marktplatzsteuer
            selling fees = Verkaufsgebühren
            fba fees = Gebühren zu Versand durch Amazon | Versand durch Amazon Gebühren | FBA-Gebühren
            other transaction fees = Andere Transaktionsgebühren
            other = Andere | Sonstiges
            total = Gesamt | Summe
            transaction status = Transaktionsstatus
            transaction release date = Freigabedatum der Transaktion

            [types]
            Order = Bestellung
            Refund = Erstattung
            Transfer = Übertrag | Überweisung
            Service Fee = Servicegebühr
            FBA Inventory Fee = Versand durch Amazon Lagergebühr
            FBA Transaction Fees = Transaktionsgebühren für Versand durch Amazon
            FBA Customer Return Fee = Gebühren für Kundenrücksendungen mit Versand durch Amazon
            Adjustment = Anpassung
            Chargeback Refund = Erstattung durch Rückbuchung
            A-to-z Guarantee Claim = A-bis-z-Garantieantrag | A-bis-z-Garantie-Antrag
            Shipping Services = Versanddienstleistungen | Lieferdienste
            Liquidations = Liquidationen
            Liquidations Adjustments = Liquidationsanpassungen
            Order_Retrocharge = Bestellung_Wiedereinzug
            Refund_Retrocharge = Erstattung_Wiedereinzug
            Deal Fee = Angebotsgebühr
            Lightning Deal Fee = Blitzangebotsgebühr
            Debt = Verbindlichkeit
            Fee Adjustment = Gebührenerstattung | Gebührenanpassung
            Amazon Fees = Gebühren von Amazon | Amazon-Gebühren
            SAFE-T Reimbursement = SAFE-T-Erstattung
            Others = Sonstige | Andere

            [statuses]
            released = Veröffentlicht | Freigegeben
            deferred = Aufgeschoben | Zurückgestellt | Verzögert

            [months]
            1 = Januar | Jan | Jänner
            2 = Februar | Feb
            3 = März | Mär | Mrz
            4 = April | Apr
            5 = Mai
            6 = Juni | Jun
            7 = Juli | Jul
            8 = August | Aug
            9 = September | Sep | Sept
            10 = Oktober | Okt
            11 = November | Nov
            12 = Dezember | Dez

            [currencies]
            EUR = euro
            """)
}
