import AcornCore

/// Invented XML settlement reports, and what the reader makes of them.
struct XMLDocument {
    var bytes: [UInt8]

    /// A whole document around one report's children.
    init(_ children: String, total: String? = nil, currency: String = "USD", encoding: String = "UTF-8") {
        bytes = Array(Self.envelope(Self.report(children, total: total, currency: currency), encoding: encoding).utf8)
    }

    init(bytes: [UInt8]) { self.bytes = bytes }
    init(text: String) { bytes = Array(text.utf8) }

    static func report(_ children: String, id: String = "900", total: String?, currency: String = "USD") -> String {
        let amount = total.map { "<TotalAmount currency=\"\(currency)\">\($0)</TotalAmount>" } ?? ""
        return """
            <SettlementReport><SettlementData><AmazonSettlementID>\(id)</AmazonSettlementID>\(amount)
            <StartDate>2016-01-01T00:00:00+00:00</StartDate><EndDate>2016-01-15T00:00:00+00:00</EndDate>
            <DepositDate>2016-01-17T02:00:00+02:00</DepositDate></SettlementData>
            \(children)
            </SettlementReport>
            """
    }

    static func envelope(_ reports: String, encoding: String = "UTF-8") -> String {
        """
        <?xml version="1.0" encoding="\(encoding)"?>
        <AmazonEnvelope><Header><DocumentVersion>1.01</DocumentVersion></Header>
        <MessageType>SettlementReport</MessageType>
        <Message><MessageID>1</MessageID>
        \(reports)
        </Message></AmazonEnvelope>
        """
    }

    static func amount(_ text: String, _ name: String = "Amount", currency: String = "USD") -> String {
        "<\(name) currency=\"\(currency)\">\(text)</\(name)>"
    }

    static func part(_ element: String, _ type: String, _ text: String) -> String {
        "<\(element)><Type>\(type)</Type>\(amount(text))</\(element)>"
    }

    /// The report read; `chunk` bytes at a time, and `block` bytes at a time by the parser.
    func read(chunk: Int = .max, dimensions: Set<Dimension> = [], block: Int = 1 << 16) throws -> XMLReading {
        let context = ReconciliationContext(
            categories: try CategoryTable(text: ""), orders: OrderTable(spill: OrderSpillInMemory(), slotsMax: 1 << 12),
            dimensions: dimensions)
        var reader = XMLSettlementReader(file: "report.xml", context: context, blockBytes: block)
        try bytes.withUnsafeBytes { all in
            var at = 0
            while at < all.count {
                let end = min(all.count, at + min(chunk, all.count))
                try reader.take(UnsafeRawBufferPointer(rebasing: all[at..<end]))
                at = end
            }
        }
        return XMLReading(reading: try reader.finish(), context: context)
    }
}

/// What was read, in a form that tests compare.
struct XMLReading {
    let reading: FileReading
    let context: ReconciliationContext

    var statements: [Statement] { reading.tallies.map { $0.statement() } }
    var codes: [FindingCode] { reading.findings.map(\.code) }

    /// `type|amount type|description` to cents, of the only report.
    var cents: [String: Int64] {
        guard let statement = statements.first, statements.count == 1 else { return [:] }
        let pairs = statement.lines.map {
            ("\($0.transactionType)|\($0.amountType)|\($0.amountDescription)", $0.micros / 10_000)
        }
        return Dictionary(pairs, uniquingKeysWith: +)
    }

    func finding(_ code: FindingCode) -> Finding? { reading.findings.first { $0.code == code } }
}
