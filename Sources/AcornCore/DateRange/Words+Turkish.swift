extension DateRangeLanguage {
    /// TR. Sources: header and rows of a real June 2026 file quoted in a public reader's tests (`1 Haz 2026 12:55:55
    /// UTC`, `-23.588,25`, status `Oluşturuldu`); the types past the first six are translations.
    static let turkish = DateRangeLanguage(
        "Turkish",
        table: """
            [columns]
            date/time = tarih/saat
            settlement id = hesap kesim no | hesap kesim no.
            type = tip
            order id = sipariş no. | sipariş no
            sku = sku
            description = açıklama
            quantity = adet
            marketplace = pazar yeri
            account type = hesap türü
            fulfillment = gönderim
            order city = sipariş şehri
            order state = sipariş durumu
            order postal = sipariş postası
            product sales = ürün satışları
            product sales tax = ürün satış vergisi
            shipping credits = kargo kredileri
            shipping credits tax = kargo kredileri vergisi
            gift wrap credits = hediye paketi kredileri
            giftwrap credits tax = hediye paketi kredileri vergisi
            promotional rebates = promosyon indirimleri
            promotional rebates tax = promosyon indirimleri vergisi
            sales tax collected = tahsil edilen satış vergisi
            marketplace withheld tax = pazar yeri stopajı
            selling fees = satış ücretleri
            fba fees = Amazon Lojistik ücretleri | fba ücretleri
            other transaction fees = diğer işlem ücretleri
            other = diğer
            total = toplam
            transaction status = İşlem durumu
            transaction release date = İşlem çıkış tarihi

            [types]
            Order = Sipariş
            Refund = Para İadesi | İade | Geri Ödeme
            Transfer = Transfer | Aktarım
            Service Fee = Hizmet Ücreti
            Adjustment = Düzeltme | Ayarlama
            Shipping Services = Kargo Hizmetleri
            FBA Inventory Fee = Amazon Lojistik Envanter Ücreti | FBA Envanter Ücreti
            FBA Transaction Fees = Amazon Lojistik İşlem Ücretleri
            Debt = Borç
            Fee Adjustment = Ücret Düzeltmesi
            Amazon Fees = Amazon Ücretleri
            Others = Diğer

            [statuses]
            released = Oluşturuldu | Yayınlandı | Serbest Bırakıldı
            deferred = Ertelendi | Ertelenmiş

            [months]
            1 = Ocak | Oca
            2 = Şubat | Şub
            3 = Mart | Mar
            4 = Nisan | Nis
            5 = Mayıs | May
            6 = Haziran | Haz
            7 = Temmuz | Tem
            8 = Ağustos | Ağu
            9 = Eylül | Eyl
            10 = Ekim | Eki
            11 = Kasım | Kas
            12 = Aralık | Ara

            [currencies]
            TRY = TL
            """)
}
