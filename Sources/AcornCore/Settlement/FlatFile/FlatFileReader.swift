import Foundation

/// Reads Flat File V2 and V1 settlement reports: any column order, any line end, any delimiter a spreadsheet may have
/// put in.
///
/// The way a file goes: the header names the columns; the first row with a total (or with the period and nothing else)
/// is the summary row; every other row is money. What cannot be read is left out of the sum, counted and shown. Rows of
/// a V2 file laid out as Amazon writes it are read by `FlatFileScanner` (`Settlement/Scanner/`), which hands back
/// whatever it is not sure of; the two must never disagree, and a property test holds them against each other.
package struct FlatFileReader: SettlementReader {
    let file: String
    let context: ReconciliationContext
    var findings = FindingCollector()
    var tallies: [FlatFileTally] = []
    /// The tally that rows without an id of their own belong to.
    var current: Int?
    var indexes: [String: Int] = [:]
    var columns: FlatFileColumns?
    var headerLine: [UInt8] = []
    var cells = FlatFileCells()
    var damage = SpreadsheetDamage()
    var codePageHint: LegacyText.CodePage = .windows1252
    /// Whether slash dates of this file write the month first, once one of them has proved it.
    var monthFirst: Bool?
    var sawUTF8 = false
    var sawLegacy = false
    /// Set when the file cannot be a settlement report; the rest of it is not read.
    var isRefused = false
    /// Set when the file is read a second time to find what broke the tie.
    package var search: SuspectSearch?
    private var splitter = LineSplitter()
    var splitterEndsWithCarriageReturn: Bool { splitter.endsWithCarriageReturn == true }
    private var scanner: FlatFileScanner?
    private var usesScanner: Bool
    private var byteOrderMark = SkippedMark()

    /// Settlements in one file that are kept apart. Amazon writes one; sellers paste a few together.
    static let settlementsMax = 5_000

    /// A reader for one file. `usesScanner: false` reads every row the general way: what the scanner is proven against.
    package init(file: String, context: ReconciliationContext, usesScanner: Bool = true) {
        self.file = file
        self.context = context
        self.usesScanner = usesScanner
    }

    package mutating func take(_ bytes: UnsafeRawBufferPointer) throws {
        let all = bytes.bindMemory(to: UInt8.self)
        let text = byteOrderMark.skipped(all)
        if let recorder = context.recorder, text.count < all.count {
            try recorder.takeText(UnsafeBufferPointer(rebasing: all.dropLast(text.count)))
        }
        var rest: UnsafeBufferPointer<UInt8>? = text
        while let now = rest, !now.isEmpty, !isRefused {
            rest = scanner != nil && splitter.isAtLineStart ? try scan(now) : try takeLines(now)
        }
    }

    /// Reads lines the general way, until the scanner may take over.
    private mutating func takeLines(_ bytes: UnsafeBufferPointer<UInt8>) throws -> UnsafeBufferPointer<UInt8>? {
        var splitter = self.splitter
        let rest = try splitter.take(bytes) { line in
            try take(line)
            return !isRefused && scanner == nil
        }
        self.splitter = splitter
        try context.recorder?.takeText(UnsafeBufferPointer(rebasing: bytes.dropLast(rest?.count ?? 0)))
        if splitter.endsWithCarriageReturn == true {
            // The scanner knows lines by LF alone; this shows only once the chunk with the summary row is through.
            scanner = nil
            usesScanner = false
        }
        return rest
    }

    /// Reads whole lines with the scanner; what follows the last line end is left for the splitter.
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws -> UnsafeBufferPointer<UInt8>? {
        guard let base = bytes.baseAddress, let last = bytes.lastIndex(of: 0x0A), let scanner else {
            return try takeLines(bytes)
        }
        let scan = scanner.scan(UnsafeBufferPointer(start: base, count: last + 1))
        if context.recorder != nil {
            // Recording needs room around the lines that the caller's buffer need not have.
            let margin = repeatElement(UInt8(0), count: FlatFileScanner.margin)
            let room = Array(margin) + bytes[...last] + Array(margin)
            try room.withUnsafeBufferPointer {
                try merge(scan, of: UnsafeBufferPointer(rebasing: $0[margin.count..<(margin.count + last + 1)]))
            }
        } else {
            try merge(scan)
        }
        let rest = UnsafeBufferPointer(rebasing: bytes[(last + 1)...])
        return rest.isEmpty ? nil : try takeLines(rest)
    }

    package mutating func finish() throws -> FileReading {
        var splitter = self.splitter
        try splitter.finish { line in
            try take(line)
            return true
        }
        self.splitter = splitter
        return try finished(lines: splitter.lines)
    }

    // MARK: The scanner's way in

    /// The scanner for the rows that follow, once the file has shown that it is laid out as Amazon writes V2 and the
    /// bytes taken so far ended with a line. Chunks of whole lines may then be scanned side by side and merged in
    /// order.
    package var scannerForWholeLines: FlatFileScanner? { splitter.isAtLineStart && !isRefused ? scanner : nil }

    /// Adds what a scanner found in the next whole lines of the file.
    package mutating func merge(_ scan: FlatFileScan) throws {
        try add(scan, firstLine: splitter.lines + 1)
        splitter.skipLines(scan.lines)
    }

    /// Adds what a scanner found in `lines`, with margins around them, and shows both to the recorder.
    package mutating func merge(_ scan: FlatFileScan, of lines: UnsafeBufferPointer<UInt8>) throws {
        if let recorder = context.recorder, let index = indexes[scan.settlementID] {
            try recorder.takeScanned(lines, scan, statement: tallies[index].tally.number)
        }
        try merge(scan)
    }

    /// Called when a summary row was read: from here on rows may go to the scanner.
    mutating func startScanner() {
        guard usesScanner, let columns, columns.isAmazonsV2, let current else { return }
        let tally = tallies[current].tally
        // No store pays in a currency with three decimals; such a file is read the general way. So is one without a
        // currency, whose rows may tell the charset.
        guard let digits = tally.currency?.digits, [0, 2].contains(digits) else { return }
        scanner = FlatFileScanner(
            settlementID: tally.settlementID, fractionDigits: digits, codePage: codePageHint, context: context)
    }
}

/// A byte-order mark at the start of a file, which may be cut by the end of a chunk.
private struct SkippedMark {
    private var seen = 0
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The bytes without the mark. A mark that is cut after one or two bytes is dropped as far as it came, which loses
    /// nothing: no settlement report begins with such a byte.
    mutating func skipped(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var at = 0
        while seen < Self.mark.count, at < bytes.count {
            guard bytes[at] == Self.mark[seen] else {
                seen = Self.mark.count
                break
            }
            at += 1
            seen += 1
        }
        return UnsafeBufferPointer(rebasing: bytes[at...])
    }
}
