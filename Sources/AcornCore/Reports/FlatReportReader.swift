/// Reads a report with tabs, chunk by chunk, and hands its rows on one by one.
///
/// Columns are found by name. Memory does not grow with the document.
package struct FlatReportReader {
    /// Why a document is no such report at all.
    package struct Unusable: Error, Hashable, Sendable, CustomStringConvertible {
        package let description: String
    }

    private let layout: FlatReportLayout
    private let codePage: LegacyText.CodePage
    /// The decimal mark that the document's amounts prove; nil while none is known.
    private let mark: UInt8?
    private var splitter = LineSplitter()
    /// Nil until the first line is read.
    package private(set) var header: FlatReportHeader?

    /// - Parameter mark: What `DecimalMarkScan` found in the same document.
    package init(_ layout: FlatReportLayout, codePage: LegacyText.CodePage, mark: UInt8? = nil) {
        self.layout = layout
        self.codePage = codePage
        self.mark = mark
    }

    /// Takes the next bytes, which may end anywhere. Errors: `Unusable`, and those of the body.
    package mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (FlatReportRow) throws -> Void
    ) throws {
        // Taken out for the while, so that the two do not get into each other's way.
        var (header, splitter) = (header, LineSplitter())
        swap(&splitter, &self.splitter)
        _ = try splitter.take(bytes) { line in
            try handle(line, &header, body)
            return true
        }
        swap(&splitter, &self.splitter)
        self.header = header
    }

    /// Ends the document. Errors: `Unusable` where it has not even a header, and those of the body.
    package mutating func finish(_ body: (FlatReportRow) throws -> Void) throws {
        var (header, splitter) = (header, splitter)
        try splitter.finish { line in
            try handle(line, &header, body)
            return true
        }
        self.header = header
        if header == nil { throw Unusable(description: "The document is empty: it has not even a line of names.") }
    }

    private func handle(
        _ line: LineSplitter.Line, _ header: inout FlatReportHeader?, _ body: (FlatReportRow) throws -> Void
    ) throws {
        guard let known = header else {
            let read = FlatReportHeader.read(line.bytes, codePage)
            let missing = read.missing(layout)
            guard missing.isEmpty, !line.isCut else {
                throw Unusable(
                    description: "Line 1 does not name the columns \(missing.joined(separator: ", ")).")
            }
            header = read
            return
        }
        guard !line.bytes.isEmpty else { return }
        try body(
            FlatReportRow(line: line.number, bytes: line.bytes, header: known, codePage: codePage, mark: mark))
    }
}

/// Which decimal mark the amounts of a document prove, read before the document itself is.
package struct DecimalMarkScan {
    private let columns: [String]
    private var found: Set<UInt8> = []

    package init(_ layout: FlatReportLayout) { columns = layout.amounts }

    package mutating func take(_ row: FlatReportRow) {
        guard row.isWhole, found.count < 2 else { return }
        for column in columns { row.provenMark(column).map { _ = found.insert($0) } }
    }

    /// A comma or a point; nil where nothing or both were proven.
    package var mark: UInt8? { found.count == 1 ? found.first : nil }
}
