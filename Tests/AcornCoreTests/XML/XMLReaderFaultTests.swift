import AcornCore
import Testing

struct XMLReaderFaultTests {
    private func amount(_ text: String, _ name: String = "Amount") -> String { XMLDocument.amount(text, name) }

    private func other(_ type: String, _ inside: String) -> String {
        "<OtherTransaction><TransactionType>\(type)</TransactionType>\(inside)</OtherTransaction>"
    }

    @Test func `an element nobody knows counts under its path, and is a finding`() throws {
        let children = """
            <Order><AmazonOrderID>111-0000001-0000002</AmazonOrderID><Fulfillment><Item><SKU>A</SKU>
            <Surprise><Type>New</Type>\(amount("-1.00"))</Surprise></Item></Fulfillment></Order>
            <NewEvent><TransactionType>T</TransactionType><Deep><Type>X</Type>\(amount("2.50"))</Deep></NewEvent>
            <NewEvent><TransactionType>T</TransactionType>\(amount("4.00"))<Deep>\(amount("4.00"))</Deep></NewEvent>
            <BareFee currency="USD">-0.25</BareFee>
            """
        let read = try XMLDocument(children, total: "5.25").read()
        #expect(
            read.cents == [
                "Order/Fulfillment/Item/Surprise/Amount||New": -100, "NewEvent/Deep/Amount||X": 250,
                "NewEvent/Amount||T": 400,
                "BareFee||": -25,
            ])
        #expect(read.statements.first?.ties == true && read.statements.first?.unclassified == 4)
        let unknown = read.reading.findings.filter { $0.code == .unknownElement }
        #expect(unknown.count == 5 && read.codes.count == 5)
        let surprise = try #require(unknown.first { $0.evidence.column == "Order/Fulfillment/Item/Surprise/Amount" })
        #expect(
            surprise.evidence.lines == [9] && surprise.evidence.file == "report.xml" && surprise.settlementID == "900")
        #expect(surprise.evidence.amounts.map(\.text) == ["-1.00"])
        let explained = unknown.filter { $0.evidence.facts.contains { $0.name == "hint" && $0.value == "not counted" } }
        #expect(explained.map(\.evidence.column) == ["NewEvent/Deep/Amount"])
        #expect(unknown.filter { $0.severity == .warning } == explained, "what is beside the sum is milder")
    }

    @Test func `an unknown part of a known transaction is told but not counted twice`() throws {
        let read = try XMLDocument(
            other("Fee", amount("-3.00") + "<Novelty>\(amount("-1.00"))</Novelty>"), total: "-3.00"
        ).read()
        #expect(read.statements.first?.ties == true)
        #expect(read.codes == [.unknownElement])
        #expect(read.reading.findings.first?.evidence.column == "OtherTransaction/Novelty/Amount")
    }

    @Test func `an amount that cannot be read is a finding with its line, path and text, and the rest counts`() throws {
        let children =
            other("A", amount("-3.00")) + "\n" + other("B", amount("12,3x")) + other("C", amount("1,234"))
            + other("D", amount(" ")) + other("E", amount("1.234")) + other("F", amount("  \n 7.00    \n"))
        let read = try XMLDocument(children, total: "4.00").read()
        #expect(read.codes == [.unreadableAmount, .ambiguousAmount, .missingAmount])
        let finding = try #require(read.finding(.unreadableAmount))
        #expect(finding.evidence.lines == [9] && finding.evidence.column == "OtherTransaction/Amount")
        #expect(finding.evidence.facts.first?.value == "12,3x")
        #expect(read.finding(.ambiguousAmount)?.evidence.amounts.map(\.micros) == [1_234_000_000, 1_234_000])
        #expect(read.statements.first?.computedTotal == 5_234_000)
    }

    @Test func `a total of another currency, or none, or a text, is told`() throws {
        let mixed = try XMLDocument(
            other("A", amount("1.00")) + other("B", XMLDocument.amount("2.00", currency: "EUR")), total: "1.00"
        )
        .read()
        #expect(mixed.codes == [.mixedCurrencies] && mixed.statements.first?.computedTotal == 1_000_000)
        #expect(mixed.finding(.mixedCurrencies)?.evidence.amounts.first?.currency?.code == "EUR")
        let none = try XMLDocument(other("A", amount("1.00")), total: nil).read()
        #expect(none.codes == [.declaredTotalMissing] && none.statements.first?.declaredTotal == nil)
        #expect(none.statements.first?.currency?.code == "USD")
        let text = try XMLDocument("", total: "n/a").read()
        #expect(text.codes == [.unreadableAmount])
        let odd = try XMLDocument("", total: "0.00", currency: "U$").read()
        #expect(odd.codes == [.unknownCurrency])
    }

    @Test func `missing or repeated settlement data and unreadable dates are told`() throws {
        let bare = try XMLDocument(
            text: XMLDocument.envelope(
                "<SettlementReport>\(other("A", amount("1.00")))</SettlementReport>")
        ).read()
        #expect(bare.codes == [.summaryRowMissing] && bare.statements.first?.computedTotal == 1_000_000)
        let data =
            "<SettlementData><AmazonSettlementID>2</AmazonSettlementID>" + amount("9.00", "TotalAmount")
            + "</SettlementData>"
        let twice = try XMLDocument(data, total: "0.00").read()
        #expect(twice.codes == [.summaryRowRepeated] && twice.statements.first?.settlementID == "900")
        #expect(twice.statements.first?.ties == true)
        let date = try XMLDocument(other("A", "<PostedDate>someday</PostedDate>" + amount("1.00")), total: "1.00")
            .read()
        #expect(
            date.codes == [.unreadableDate] && date.finding(.unreadableDate)?.evidence.facts.first?.value == "someday")
    }

    @Test func `what is no settlement report is unusable and says why`() throws {
        for (text, words) in [
            ("<html><body>Error</body></html>", "html"), ("<AmazonEnvelope></AmazonEnvelope>", "AmazonEnvelope"),
            ("settlement-id\tx", "line 1, column 1"), ("<a><b></a>", "mismatch"),
        ] {
            let read = try XMLDocument(text: text).read()
            #expect(read.codes == [.notASettlementReport] && !read.reading.isUsable, "\(text)")
            #expect(
                read.reading.findings.first?.evidence.facts.contains { $0.value.contains(words) } == true, "\(text)")
        }
        let empty = try XMLDocument(text: "").read()
        #expect(empty.codes == [.emptyFile] && !empty.reading.isUsable)
    }

    @Test func `a fatal error is told also when a lesser one follows it`() throws {
        let text = XMLDocument.envelope(
            XMLDocument.report("<p:b x=\"1\" x=\"2\"/>" + other("A", amount("1.00")), total: "1.00"))
        let read = try XMLDocument(text: text).read()
        #expect(read.codes.contains(.fileCutAtEnd))
    }

    @Test func `a document type declaration is refused before an entity can grow`() throws {
        let levels = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
        let bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e0 \"12345678\">\(levels)]>"
            + "<SettlementReport><OtherTransaction>\(amount("&e9;"))</OtherTransaction></SettlementReport>"
        let read = try XMLDocument(text: bomb).read()
        #expect(read.codes == [.notASettlementReport] && read.reading.tallies.isEmpty)
        #expect(read.reading.findings.first?.evidence.facts.contains { $0.value.contains("DOCTYPE") } == true)
        let file = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><SettlementReport/>"
        #expect(try XMLDocument(text: file).read().codes == [.notASettlementReport])
        let entity = try XMLDocument(other("A", amount("&never;")), total: "0.00").read()
        #expect(entity.codes.first == .fileCutAtEnd)
    }

    @Test func `elements nested without end and texts without end stay bounded`() throws {
        let deep = XMLDocument.envelope("<SettlementReport>" + String(repeating: "<a>", count: 100_000))
        let read = try XMLDocument(text: deep).read()
        #expect(read.codes.first == .fileCutAtEnd)
        #expect(read.reading.findings.first?.evidence.facts.contains { $0.value.contains("deep") } == true)
        let long = try XMLDocument(other(String(repeating: "x", count: 300_000), amount("1.00")), total: "1.00").read()
        #expect(long.statements.first?.ties == true)
        #expect(long.statements.first?.lines.first?.amountDescription.utf8.count == 4_096)
        let many = try XMLDocument(
            "<Order>"
                + (1...10_000).map { "<ShipmentFees><Type>T\($0 % 7)</Type>\(amount("0.01"))</ShipmentFees>" }.joined()
                + "</Order>", total: "100.00"
        ).read()
        #expect(many.statements.first?.ties == true && many.statements.first?.rows == 1)
    }

    @Test func `control characters are left out, counted and located`() throws {
        let text = XMLDocument.envelope(
            XMLDocument.report(
                other("A\u{0}\u{B}", amount("\u{1F}1.00")) + "\n" + other("B", amount("2.0\u{1}0")), total: "3.00"))
        let read = try XMLDocument(text: "\u{2}" + text).read()
        #expect(read.codes == [.controlCharacters])
        #expect(read.finding(.controlCharacters)?.evidence.count == 5)
        #expect(read.finding(.controlCharacters)?.evidence.lines == [1, 8, 9])
        #expect(
            read.cents == ["other-transaction|other-transaction|A": 100, "other-transaction|other-transaction|B": 200])
    }

    @Test func `a report cut at any byte yields a finding or the whole, and never more than was there`() throws {
        let children = """
            <Order><AmazonOrderID>111-0000001-0000002</AmazonOrderID><Fulfillment><Item><SKU>Ü</SKU><ItemPrice>
            \(XMLDocument.part("Component", "Principal", "20.00"))</ItemPrice></Item></Fulfillment></Order>
            \(other("Fee", amount("-3.00")))
            """
        let whole = XMLDocument(children, total: "17.00").bytes
        #expect(try XMLDocument(bytes: whole).read().statements.first?.ties == true)
        var seen: Set<Int64> = []
        for length in 0..<whole.count {
            let read = try XMLDocument(bytes: Array(whole[..<length])).read()
            #expect(
                read.codes.contains { [.fileCutAtEnd, .notASettlementReport, .emptyFile].contains($0) },
                "cut at \(length)")
            #expect(read.reading.isUsable == !read.reading.tallies.isEmpty)
            if let statement = read.statements.first { seen.insert(statement.computedTotal / 1_000_000) }
        }
        #expect(seen == [0, 20, 17], "what was read before the cut is kept")
        let cut = try XMLDocument(bytes: Array(whole[..<(whole.count - 30)])).read()
        let evidence = try #require(cut.finding(.fileCutAtEnd)?.evidence)
        #expect(evidence.lines == [11] && evidence.facts.first?.value.hasPrefix("line 11, column ") == true)
        #expect(cut.statements.first?.ties == true)
    }

    @Test func `Latin-1, a byte order mark and UTF-16 are understood as declared`() throws {
        let text = XMLDocument.envelope(
            XMLDocument.report(other("Gebühr", amount("-3.00")), total: "-3.00"), encoding: "ISO-8859-1")
        let latin = try XMLDocument(bytes: text.unicodeScalars.map { UInt8($0.value) }).read()
        #expect(latin.codes == [] && latin.cents == ["other-transaction|other-transaction|Gebühr": -300])
        let marked = try XMLDocument(
            bytes: [0xEF, 0xBB, 0xBF] + XMLDocument(other("ü", amount("1.00")), total: "1.00").bytes
        ).read()
        #expect(marked.codes == [] && marked.statements.first?.ties == true)
        let wide = XMLDocument.envelope(
            XMLDocument.report(other("ü", amount("1.00")), total: "1.00"), encoding: "UTF-16")
        let utf16 = try XMLDocument(bytes: [0xFF, 0xFE] + wide.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
            .read()
        #expect(utf16.codes == [] && utf16.statements.first?.ties == true)
        let unknown = XMLDocument.envelope(XMLDocument.report("", total: "0.00"), encoding: "x-no-such")
        #expect(try XMLDocument(text: unknown).read().codes == [.notASettlementReport])
    }
}
