/// Reads the XML settlement report (`GET_V2_SETTLEMENT_REPORT_DATA_XML`), which Amazon removed on 2026-11-11 but
/// sellers keep: `AmazonEnvelope/Message/SettlementReport`, one tally for each (`facts/settlements.md` §3).
///
/// Amounts are labelled with the words V2 has for them, so that a settlement falls into the same categories in every
/// format. `SettlementTally.rows` counts items with amounts, one for what an order carries beside its items, and other
/// transactions. An element nobody knows counts under its own path and is a finding. Memory is bounded by one order and
/// by libxml2's limits.
///
/// Copies share one parser: feed only one of them.
package struct XMLSettlementReader: SettlementReader {
    private let file: String
    private let builder: XMLReportBuilder
    private let parser: XMLPushParser
    private var block: [UInt8] = []
    private var total = 0
    private var line = 1
    private var head: [UInt8] = []
    private var isUTF16 = false
    private var isComplete = true
    private var controls = 0
    private var controlLines: [Int] = []

    /// The parser is always given blocks of this size, so that what it says cannot depend on how the bytes arrive.
    private let blockBytes: Int
    /// How much of the beginning is shown of a file that is no report.
    private static let headBytes = 40

    /// A reader of one file. `blockBytes` is smaller only where it is to be tested what blocks do to the parser.
    package init(file: String, context: ReconciliationContext, blockBytes: Int = 1 << 16) {
        precondition(blockBytes > 0)
        self.file = file
        self.blockBytes = blockBytes
        builder = XMLReportBuilder(file: file, context: context)
        parser = XMLPushParser(handler: builder)
        block.reserveCapacity(blockBytes)
    }

    /// Whether a file that begins so is XML: a `<` after blanks, control characters and a byte order mark.
    package static func looksLikeXML(firstBytes: some Sequence<UInt8>) -> Bool {
        let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
        let first = firstBytes.first { $0 > 0x20 && !marks.contains($0) }
        return first == UInt8(ascii: "<")
    }

    package mutating func take(_ bytes: UnsafeRawBufferPointer) throws {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let end = min(bytes.endIndex, at + blockBytes - block.count)
            try take(block: UnsafeRawBufferPointer(rebasing: bytes[at..<end]))
            at = end
        }
    }

    /// Takes bytes that fit into the block.
    private mutating func take(block bytes: UnsafeRawBufferPointer) throws {
        if total < Self.headBytes {
            for byte in bytes.prefix(Self.headBytes - total) { see(byte) }
        }
        total += bytes.count
        var start = 0
        for index in bytes.indices where bytes[index] < 0x20 && isStripped(bytes[index]) {
            block.append(contentsOf: bytes[start..<index])
            start = index + 1
        }
        block.append(contentsOf: bytes[start...])
        if block.count == blockBytes { try parse(isLast: false) }
    }

    package mutating func finish() throws -> FileReading {
        guard total > 0 else {
            return FileReading(findings: [Finding(.emptyFile, Evidence(file: file))], isUsable: false)
        }
        try parse(isLast: true)
        isComplete = builder.isComplete
        builder.abandon()
        if let error = builder.error { throw error }
        return FileReading(
            tallies: builder.tallies, findings: fileFindings() + builder.outsideFindings + builder.findings,
            isUsable: !builder.tallies.isEmpty)
    }

    /// Control characters that XML forbids occur in the wild and are left out (facts §3); the others only count lines.
    private mutating func isStripped(_ byte: UInt8) -> Bool {
        if byte == 0x0A { line += 1 }
        if byte == 0x09 || byte == 0x0A || byte == 0x0D { return false }
        if isUTF16 { return false }
        controls += 1
        if controlLines.count < Evidence.linesMax, controlLines.last != line { controlLines.append(line) }
        return true
    }

    /// Remembers how the file begins, and notices the byte order mark of UTF-16, in which every other byte of plain
    /// text is zero.
    private mutating func see(_ byte: UInt8) {
        head.append(byte)
        if head.count == 2 { isUTF16 = head == [0xFF, 0xFE] || head == [0xFE, 0xFF] }
    }

    private mutating func parse(isLast: Bool) throws {
        if builder.error == nil { block.withUnsafeBytes { parser.feed($0, isLast: isLast) } }
        block.removeAll(keepingCapacity: true)
        if let error = builder.error { throw error }
    }

    /// Why the document was not read to its end. libxml2 remembers only its last error, which need not be the fatal
    /// one; an element that never ended gives it away all the same.
    private var failure: XMLFailure? {
        if let failure = parser.failure { return failure }
        return isComplete ? nil : XMLFailure(line: line, column: 0, message: "the document does not end")
    }

    private func fileFindings() -> [Finding] {
        var findings: [Finding] = []
        if controls > 0 {
            findings.append(Finding(.controlCharacters, Evidence(file: file, lines: controlLines, count: controls)))
        }
        if builder.tallies.isEmpty {
            let hint = failure?.sentence ?? "no SettlementReport in <\(builder.rootElement ?? "")>"
            findings.append(
                Finding(
                    .notASettlementReport,
                    Evidence(file: file, lines: [max(1, failure?.line ?? 1)])
                        .fact("text", String(decoding: head, as: UTF8.self)).fact("hint", hint)))
        } else if let failure {
            findings.append(
                Finding(.fileCutAtEnd, Evidence(file: file, lines: [failure.line]).fact("hint", failure.sentence)))
        }
        if builder.tallies.count > 1 {
            let found = builder.tallies.prefix(10).map(\.settlementID).joined(separator: ", ")
            findings.append(
                Finding(
                    .severalSettlementsInFile,
                    Evidence(file: file, count: builder.tallies.count).fact("found", found)))
        }
        return findings
    }
}
