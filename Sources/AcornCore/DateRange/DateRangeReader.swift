/// Reads Seller Central's Date Range (transaction) CSV in any language, layout and charset it comes in
/// (`facts/settlements.md` §7).
///
/// This type turns bytes into rows; `DateRangeBody` turns rows into sums. The first 64 KiB are held back until the
/// header is found in them, so that a reading never depends on where chunks end. Memory: that prefix, one row, the
/// settlements of the file and a bounded number of rows that wait for the report to show how to read them.
package struct DateRangeReader: SettlementReader {
    private let file: String
    private let context: ReconciliationContext
    private let preferredMarketplace: Marketplace?
    private let prefixBytesMax: Int

    private var prefix: [UInt8] = []
    private var isProbed = false
    private var transcoder: UTF16Transcoder?
    private var csv = DateRangeCSV(delimiter: UInt8(ascii: ","))
    private var body: DateRangeBody?
    private var sawBytes = false

    /// How the file is written; nil before the header is found.
    package private(set) var header: DateRangeHeader?
    /// The settlements that the rows name, by account type and in the order of the file; complete after `finish()`.
    package private(set) var settlements: [DateRangeSettlement] = []

    /// A reader of one file. `preferredMarketplace` gives the currency and the charset where the file itself leaves
    /// them open. `prefixBytesMax` is how much is held back for the header: less only where it is to be tested what
    /// follows.
    package init(
        file: String, context: ReconciliationContext, preferredMarketplace: Marketplace? = nil,
        prefixBytesMax: Int = DateRangeHeader.prefixBytesMax
    ) {
        self.file = file
        self.context = context
        self.preferredMarketplace = preferredMarketplace
        self.prefixBytesMax = prefixBytesMax
    }

    /// Tells from up to 64 KiB of the start of a file whether it is a Date Range report, and how it is written; nil
    /// when it is none. `isWhole` says that these are all of the file's bytes.
    package static func looksLikeHeader(
        firstBytes: some Collection<UInt8>, isWhole: Bool = true, preferredMarketplace: Marketplace? = nil
    ) -> DateRangeHeader? {
        let bytes = Array(firstBytes.prefix(DateRangeHeader.prefixBytesMax))
        return probe(bytes, isWhole: isWhole && bytes.count == firstBytes.count, preferredMarketplace).header
    }

    private static func probe(
        _ bytes: [UInt8], isWhole: Bool, _ marketplace: Marketplace?
    ) -> (header: DateRangeHeader?, text: [UInt8], transcoder: UTF16Transcoder?) {
        let mark = ByteOrderMark.read(bytes)
        var text = Array(bytes.dropFirst(mark?.length ?? 0))
        var transcoder: UTF16Transcoder?
        if let charset = mark?.charset, charset != .utf8 {
            var turned = UTF16Transcoder(isBigEndian: charset == .utf16BigEndian)
            var result: [UInt8] = []
            turned.take(text, into: &result)
            text = result
            transcoder = turned
        }
        let header = DateRangeHeader.find(text, isWhole: isWhole, japaneseFirst: marketplace?.countryCode == "JP")
        return (mark.map { header?.written(in: $0.charset) } ?? header, text, transcoder)
    }

    package mutating func take(_ bytes: UnsafeRawBufferPointer) throws {
        sawBytes = sawBytes || bytes.contains { $0 > 0x20 }
        guard !isProbed else { return try feed(bytes) }
        let room = prefixBytesMax - prefix.count
        prefix.append(contentsOf: bytes.prefix(room))
        guard prefix.count == prefixBytesMax else { return }
        try start(isWhole: false)
        try feed(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(room)))
    }

    package mutating func finish() throws -> FileReading {
        if !isProbed { try start(isWhole: true) }
        if transcoder != nil {
            var rest: [UInt8] = []
            transcoder?.finish(into: &rest)
            try rest.withUnsafeBytes { try feedText($0) }
        }
        guard body != nil else {
            let code: FindingCode = sawBytes ? .headerMissing : .emptyFile
            return FileReading(findings: [Finding(code, Evidence(file: file))], isUsable: false)
        }
        if csv.finish() { try body?.take(csv.row, isUnterminated: true) }
        guard let reading = try body?.finish() else { return FileReading(isUsable: false) }
        settlements = body?.ledger.settlements ?? []
        return reading
    }

    /// Looks for the header in the bytes held back, and reads them.
    private mutating func start(isWhole: Bool) throws {
        isProbed = true
        let found = Self.probe(prefix, isWhole: isWhole, preferredMarketplace)
        prefix = []
        header = found.header
        transcoder = found.transcoder
        guard let header else { return }
        csv = DateRangeCSV(delimiter: header.delimiter)
        body = DateRangeBody(file: file, header: header, context: context, preferredMarketplace: preferredMarketplace)
        try found.text.withUnsafeBytes { try feedText($0) }
    }

    private mutating func feed(_ bytes: UnsafeRawBufferPointer) throws {
        guard body != nil else { return }
        guard transcoder != nil else { return try feedText(bytes) }
        var text: [UInt8] = []
        transcoder?.take(bytes, into: &text)
        try text.withUnsafeBytes { try feedText($0) }
    }

    private mutating func feedText(_ bytes: UnsafeRawBufferPointer) throws {
        var index = 0
        while csv.next(bytes, from: &index) { try body?.take(csv.row, isUnterminated: false) }
    }
}
