/// The header row of a Date Range report, found by what it says: how the file is written and which column is which.
package struct DateRangeHeader: Sendable {
    package let charset: DateRangeCharset
    /// A comma, a semicolon or a tab.
    package let delimiter: UInt8
    /// The language most header words belong to, in English; nil where none is known.
    package let language: String?
    /// The header's line in the file, from 1.
    package let line: Int
    /// What each cell of the header means; nil for words no language has.
    package let columns: [DateRangeColumn?]
    /// The cells as they are written.
    package let names: [String]

    /// Fewer known words are not taken for a header, whatever they are.
    static let knownWordsMin = 6
    /// The header must stand within so many bytes.
    package static let prefixBytesMax = 64 * 1024

    private init(
        charset: DateRangeCharset, delimiter: UInt8, language: String?, line: Int, columns: [DateRangeColumn?],
        names: [String]
    ) {
        self.charset = charset
        self.delimiter = delimiter
        self.language = language
        self.line = line
        self.columns = columns
        self.names = names
    }

    /// The same header under another charset's name: UTF-16 is turned into UTF-8 before anything is read.
    func written(in charset: DateRangeCharset) -> DateRangeHeader {
        DateRangeHeader(
            charset: charset, delimiter: delimiter, language: language, line: line, columns: columns, names: names)
    }

    /// The same file with the columns of a later header.
    func with(columns other: DateRangeHeader) -> DateRangeHeader {
        DateRangeHeader(
            charset: charset, delimiter: delimiter, language: language, line: line, columns: other.columns,
            names: other.names)
    }

    /// How many cells are known.
    var known: Int { columns.count { $0 != nil } }

    /// Reads a row as the header; nil when it is none: date, type, total and two amounts must be there.
    init?(_ row: DateRangeCSVRow, charset: DateRangeCharset, delimiter: UInt8) {
        let names = (0..<row.count).map { charset.decode(row[$0]).text }
        let folded = names.map { DateRangeText.fold($0) }
        let columns = folded.map { DateRangeLexicon.columns[$0] }
        let present = Set(columns.compactMap { $0 })
        guard present.count >= Self.knownWordsMin, present.isSuperset(of: [.dateTime, .type, .total]),
            present.count(where: \.isPart) >= 2
        else { return nil }
        self.charset = charset
        self.delimiter = delimiter
        self.columns = columns
        self.names = names.map { DateRangeText.trimmed($0) }
        line = row.line
        language = DateRangeLexicon.language(of: folded)
    }

    /// Finds the header in the first bytes of a file (without a byte order mark), after any number of prose lines.
    /// Every delimiter and every charset of the ladder is tried; the reading that knows most header words wins.
    static func find(_ bytes: [UInt8], isWhole: Bool, japaneseFirst: Bool) -> DateRangeHeader? {
        let evidence = DateRangeCharset.utf8Evidence(bytes)
        let others: [DateRangeCharset] =
            japaneseFirst
            ? [.windows31J, .windows1252, .windows1250, .windows1254]
            : [.windows1252, .windows31J, .windows1250, .windows1254]
        let charsets =
            evidence.wrong == 0 ? [.utf8] : evidence.right > evidence.wrong ? [.utf8] + others : others + [.utf8]
        let found = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].compactMap {
            first(bytes, isWhole, charsets, $0)
        }
        return best(found)
    }

    /// The first row that is a header in any of the charsets, read in the one that knows most of its words.
    private static func first(
        _ bytes: [UInt8], _ isWhole: Bool, _ charsets: [DateRangeCharset], _ delimiter: UInt8
    ) -> DateRangeHeader? {
        guard bytes.count(where: { $0 == delimiter }) >= knownWordsMin else { return nil }
        var csv = DateRangeCSV(delimiter: delimiter)
        func header() -> DateRangeHeader? {
            guard csv.row.count > knownWordsMin else { return nil }
            return ranked(charsets, for: csv.row).lazy
                .compactMap { DateRangeHeader(csv.row, charset: $0, delimiter: delimiter) }.first
        }
        return bytes.withUnsafeBytes { raw in
            var index = 0
            while csv.next(raw, from: &index) {
                if let header = header() { return header }
            }
            return isWhole && csv.finish() && csv.row.unclosedLine == nil ? header() : nil
        }
    }

    /// The charsets by how many words of a row they know, the earlier one first where two know as many. Only cells
    /// beyond ASCII are asked: all charsets of the ladder read the others alike.
    private static func ranked(_ charsets: [DateRangeCharset], for row: DateRangeCSVRow) -> [DateRangeCharset] {
        let cells = (0..<row.count).filter { !row[$0].allSatisfy { $0 < 0x80 } }
        guard charsets.count > 1, !cells.isEmpty else { return Array(charsets.prefix(1)) }
        let known = charsets.enumerated().map { place, charset in
            let count = cells.count {
                DateRangeLexicon.columns[DateRangeText.fold(charset.decode(row[$0]).text)] != nil
            }
            return (charset, place, count)
        }
        return known.sorted { ($1.2, $0.1) < ($0.2, $1.1) }.map(\.0)
    }

    /// The header with most known words; the earlier one where two know as many.
    private static func best(_ headers: [DateRangeHeader]) -> DateRangeHeader? {
        headers.reduce(nil) { best, header in header.known > best?.known ?? 0 ? header : best }
    }
}

/// The mark with which Unicode files may begin, and what it says.
enum ByteOrderMark {
    /// The charset a byte order mark names, and its length; nil where there is none.
    static func read(_ bytes: some Collection<UInt8>) -> (charset: DateRangeCharset, length: Int)? {
        let head = Array(bytes.prefix(3))
        if head == [0xEF, 0xBB, 0xBF] { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }
}
