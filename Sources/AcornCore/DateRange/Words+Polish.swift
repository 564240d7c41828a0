extension DateRangeLanguage {
    /// PL. Sources: header tables of public readers of real files; types from public readers where they agree, statuses
    /// are translations.
    static let polish = DateRangeLanguage(
        "Polish",
        table: """
            [columns]
            date/time = data/godzina
            settlement id = identyfikator rozliczenia
            type = typ
            order id = identyfikator zamówienia
            sku = sku
            description = opis
            quantity = ilość
            marketplace = rynek
            account type = typ konta
            fulfillment = realizacja
            order city = miejscowość zamówienia
            order state = stan zamówienia
            order postal = przekaz pocztowy
            tax collection model = model poboru podatku
            product sales = sprzedaż produktów
            product sales tax = podatek od sprzedaży produktów
            shipping credits = noty kredytowe za wysyłkę
            shipping credits tax = podatek od not kredytowych za wysyłkę
            gift wrap credits = środki na pokrycie pakowania na prezent
            giftwrap credits tax = podatek od środków na pokrycie pakowania na prezent
            promotional rebates = rabaty promocyjne
            promotional rebates tax = podatek od rabatów promocyjnych
            sales tax collected = pobrany podatek od sprzedaży
            marketplace facilitator tax = Podatek od transakcji Marketplace Facilitator
            selling fees = opłaty za sprzedaż
            fba fees = opłaty za fba
            other transaction fees = inne opłaty transakcyjne
            other = inne
            total = suma
            transaction status = Status transakcji
            transaction release date = Data zrealizowania transakcji

            [types]
            Order = Zamówienie
            Refund = Zwrot | Zwrot kosztów | Zwrot pieniędzy
            Transfer = Przelew | Przekaz
            Service Fee = Opłata za usługę | Opłata serwisowa
            FBA Inventory Fee = Opłata za zapasy FBA | Opłata za magazynowanie FBA | Opłata za zapasy w ramach FBA
            FBA Transaction Fees = Opłaty transakcyjne FBA
            Adjustment = Korekta | Dostosowanie
            Shipping Services = Usługi wysyłki | Usługi wysyłkowe
            Debt = Zadłużenie | Dług
            Fee Adjustment = Korekta opłaty | Dostosowanie opłaty
            Amazon Fees = Opłaty Amazon
            Others = Inne

            [statuses]
            released = Zrealizowano | Zrealizowana | Zwolniono | Zwolniona | Wydano | Opublikowano | Udostępniono
            deferred = Odroczono | Odroczona | Odroczone | Wstrzymano

            [months]
            1 = styczeń | stycznia | sty
            2 = luty | lutego | lut
            3 = marzec | marca | mar
            4 = kwiecień | kwietnia | kwi
            5 = maj | maja
            6 = czerwiec | czerwca | cze
            7 = lipiec | lipca | lip
            8 = sierpień | sierpnia | sie
            9 = wrzesień | września | wrz
            10 = październik | października | paź
            11 = listopad | listopada | lis
            12 = grudzień | grudnia | gru

            [currencies]
            PLN = zł | złotych
            """)
}
