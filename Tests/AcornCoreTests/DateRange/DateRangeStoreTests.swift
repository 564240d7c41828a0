import Foundation
import Testing

@testable import AcornCore

/// Headers in the order, and rows in the form, in which stores print them; ids and amounts are invented.
struct DateRangeStoreTests {
    private func quoted(_ rows: [[String]]) -> String {
        rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
    }

    private func zeros(_ count: Int) -> [String] { Array(repeating: "0", count: count) }

    @Test func `Germany: dotted dates, Veröffentlicht, a debt between accounts`() throws {
        let header = [
            "Datum/Uhrzeit", "Abrechnungsnummer", "Typ", "Bestellnummer", "SKU", "Beschreibung", "Menge", "Marketplace",
            "Versand", "Ort der Bestellung", "Bundesland", "Postleitzahl", "Steuererhebungsmodell", "Umsätze",
            "Produktumsatzsteuer", "Gutschrift für Versandkosten", "Steuer auf Versandgutschrift",
            "Gutschrift für Geschenkverpackung", "Steuer auf Geschenkverpackungsgutschriften",
            "Rabatte aus Werbeaktionen", "Steuer auf Aktionsrabatte", "Einbehaltene Steuer auf Marketplace",
            "Verkaufsgebühren", "Gebühren zu Versand durch Amazon", "Andere Transaktionsgebühren", "Andere", "Gesamt",
            "Transaktionsstatus", "Freigabedatum der Transaktion",
        ]
        let when = "03.03.2026 15:39:22 UTC"
        let sale =
            [when, "1", "Bestellung", "028-1-1", "S", "Ding", "1", "amazon.de", "Amazon", "", "", "", ""]
            + ["1.026,36", "5,54"] + zeros(7) + ["-5,80", "-3,85", "0", "0", "1.022,25", "Veröffentlicht", when]
        let debt =
            [when, "1", "Verbindlichkeit", "", "", "Kontoübergreifender Schuldenausgleich für IT", "", "", "", ""]
            + ["", "", ""] + zeros(12) + ["-0,06", "-0,06", "Veröffentlicht", when]
        let outcome = try readDateRange(
            "\"Alle Beträge in Euro sofern nicht anders gekennzeichnet\"\n" + quoted([header, sale, debt]))
        #expect(outcome.findings == [])
        #expect(outcome.ties && outcome.computed == 1_022_190_000 && outcome.currency == "EUR")
        #expect(outcome.lines.contains { $0.category == .transfersDebtAdjustment && $0.micros == -60_000 })
    }

    @Test func `Turkey: a layout without taxes, points as thousands, advertising in two columns`() throws {
        let header = [
            "tarih/saat", "hesap kesim no", "tip", "sipariş no.", "sku", "açıklama", "adet", "pazar yeri", "gönderim",
            "sipariş şehri", "sipariş durumu", "sipariş postası", "ürün satışları", "kargo kredileri",
            "promosyon indirimleri", "satış ücretleri", "Amazon Lojistik ücretleri", "diğer işlem ücretleri", "diğer",
            "toplam", "İşlem durumu", "İşlem çıkış tarihi",
        ]
        let when = "2 Haz 2026 07:38:30 UTC"
        let blank = ["", "", "", "", "", ""]
        let ad =
            [when, "1", "Hizmet Ücreti", "", "", "Reklam Maliyeti"] + blank + zeros(5)
            + ["-14,18", "-2,84", "-17,02", "Oluşturuldu", when]
        let sale =
            [when, "1", "Sipariş", "405-1-1", "S", "Ürün", "1", "amazon.com.tr", "Satıcı", "", "", ""]
            + ["1.169,49", "0", "0", "-150,53", "0", "0", "0", "1.018,96", "Oluşturuldu", when]
        let pay =
            [when, "2", "Transfer", "", "", "Hesaba"] + blank + zeros(6)
            + ["-23.588,25", "-23.588,25", "Oluşturuldu", when]
        let outcome = try readDateRange(quoted([header, ad, sale, pay]))
        #expect(outcome.errors == [] && outcome.ties && outcome.currency == "TRY")
        #expect(outcome.findings(.unknownColumns) == [])
        #expect(outcome.lines.filter { $0.category == .advertisingCost }.reduce(0) { $0 + $1.micros } == -17_020_000)
        #expect(outcome.settlements.first { $0.settlementID == "1" }?.deferredMicros == 0)
    }

    @Test func `India: tabs, lakh grouping, tax at source, small letters after noon`() throws {
        let header = """
            date/time\tsettlement id\ttype\torder id\tSku\tdescription\tquantity\tproduct sales\t\
            Total sales tax liable(GST before adjusting TCS)\tTCS-CGST\tTCS-SGST\tTCS-IGST\tTDS (Section 194-O)\t\
            selling fees\tfba fees\tother transaction fees\tother\ttotal\tTransaction Status\tTransaction Release Date
            """
        let sale =
            "1 Aug 2026 3:44:19 pm UTC\t1\tOrder\t403-1-1\tS\tThing\t1\t1,44,957.78\t137.14\t0\t0\t-3.81\t-0.78"
            + "\t0\t0\t0\t0\t1,45,090.33\tReleased\t11 Aug 2026 7:12:14 am UTC"
        let outcome = try readDateRange("All amounts in INR, unless specified\n" + header + "\n" + sale + "\n")
        #expect(outcome.findings == [])
        #expect(outcome.ties && outcome.computed == 145_090_330_000 && outcome.currency == "INR")
        #expect(outcome.periodStart?.iso8601 == "2026-08-01T15:44:19Z")
        #expect(outcome.lines.filter { $0.category == .taxesAtSource }.count == 2)
    }

    @Test func `Japan: Windows-31J, yen with commas, thirty columns`() throws {
        let header = [
            "日付/時間", "決済番号", "トランザクションの種類", "注文番号", "SKU", "説明", "数量", "Amazon 出品サービス", "フルフィルメント",
            "市町村", "都道府県", "郵便番号", "税金徴収型", "商品売上", "商品の売上税", "配送料", "配送料の税金", "ギフト包装手数料",
            "ギフト包装クレジットの税金", "Amazonポイントの費用", "プロモーション割引額", "プロモーション割引の税金",
            "源泉徴収税を伴うマーケットプレイス", "手数料", "FBA 手数料", "トランザクションに関するその他の手数料", "その他", "合計",
            "トランザクションのステータス", "トランザクション開始日",
        ]
        let when = "2026/07/03 12:34:56 JST"
        let sale =
            [when, "1", "注文", "249-1", "S①", "商品, 表", "2", "amazon.co.jp", "", "", "", "", ""]
            + [
                "1,200", "120", "0", "0", "0", "0", "-12", "-100", "-10", "", "-150", "-300", "0", "0", "748",
                "支払い実行済み", when,
            ]
        let pay =
            [when, "2", "振込み", "", "", "末尾が029のアカウントへ", "", "", "", "", "", "", ""]
            + zeros(9) + ["", "0", "0", "0", "-99,999", "-99,999", "支払い実行済み", when]
        let text = "\"指定のない場合、単位は円\"\r\n" + quoted([header, sale, pay]).replacing("\n", with: "\r\n")
        let bytes = Array(try #require(text.data(using: .shiftJIS)))
        #expect(DateRangeReader.looksLikeHeader(firstBytes: bytes)?.charset == .windows31J)
        let outcome = try readDateRange(bytes)
        #expect(outcome.errors == [] && outcome.ties && outcome.currency == "JPY")
        #expect(outcome.computed == 748_000_000 - 99_999_000_000)
        #expect(outcome.lines.contains { $0.category == .salesPoints && $0.micros == -12_000_000 })
        #expect(outcome.lines.filter { $0.category == .otherUnclassified } == [])
    }

    @Test func `Mexico: points as decimals, a.m. and the misspelt transfer`() throws {
        let header = [
            "fecha/hora", "Id. de liquidación", "tipo ", "Id. del pedido", "sku", "descripción", "cantidad",
            "marketplace",
            "ventas de productos", "impuesto de ventas de productos", "impuesto de retenciones en la plataforma",
            "tarifas de venta", "tarifas fba", "tarifas de otra transacción", "otro", "total",
            "Estado de la transacción",
        ]
        let when = "1 jun 2026 12:41:59 a.m. GMT-7"
        let sale =
            [when, "1", "Pedido", "701-1-1", "S", "Cosa", "1", "amazon.com.mx", "1,100.00", "176.00", "-176.00"]
            + ["-88.00", "0", "0", "0", "1,012.00", "Lanzado"]
        let pay =
            [when, "2", "Trasferir", "", "", "Para la cuenta que termina en 553", "", "", "0", "0", "0", "0", "0"]
            + ["0", "-15,874.01", "-15,874.01", "Lanzado"]
        let outcome = try readDateRange(
            quoted([["Todos los importes en dólares, a menos que se especifique"], header, sale, pay]))
        #expect(outcome.errors == [] && outcome.ties && outcome.currency == "MXN")
        #expect(outcome.lines.contains { $0.category == .transfersPayout && $0.micros == -15_874_010_000 })
    }
}
