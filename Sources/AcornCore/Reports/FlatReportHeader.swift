/// Which columns a report with tabs has to have, and what is known of the others. Names are Amazon's.
package struct FlatReportLayout: Hashable, Sendable {
    /// Without one of these the document is no such report.
    package let required: [String]
    /// Read where they are there.
    package let optional: [String]
    /// Known, and not kept beside the archive.
    package let ignored: [String]
    /// Columns of amounts: they prove the document's decimal mark together.
    package let amounts: [String]
    /// Whether rows may tell of a person, so that cells are cut before anything is kept.
    package let tellsOfPersons: Bool

    package init(
        required: [String], optional: [String], ignored: [String] = [], amounts: [String] = [],
        tellsOfPersons: Bool = false
    ) {
        self.required = required
        self.optional = optional
        self.ignored = ignored
        self.amounts = amounts
        self.tellsOfPersons = tellsOfPersons
    }
}

/// The first line of a report: which column is where, by name.
package struct FlatReportHeader: Hashable, Sendable {
    /// As the document writes them.
    package let names: [String]
    private let places: [String: Int]

    /// Case, blanks and dashes make no difference; of two columns of one name the first counts.
    package init(_ names: [String]) {
        self.names = names
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() where places[FlatFileColumns.squashed(name)] == nil {
            places[FlatFileColumns.squashed(name)] = place
        }
        self.places = places
    }

    /// Where a column is; nil where the document has none of that name.
    package func place(of name: String) -> Int? { places[FlatFileColumns.squashed(name)] }

    /// The required columns that are not there.
    package func missing(_ layout: FlatReportLayout) -> [String] {
        layout.required.filter { place(of: $0) == nil }
    }

    /// Columns that nobody here knows.
    package func unknown(_ layout: FlatReportLayout) -> [String] {
        let known = Set(
            (layout.required + layout.optional + layout.ignored).map { FlatFileColumns.squashed($0) })
        return names.filter { name in
            let squashed = FlatFileColumns.squashed(name)
            return !squashed.isEmpty && !known.contains(squashed) && !PersonalColumns.isPersonal(name)
        }
    }

    /// Reads a header line, with or without a byte order mark.
    static func read(_ line: UnsafeBufferPointer<UInt8>, _ codePage: LegacyText.CodePage) -> FlatReportHeader {
        var bytes = line[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        return FlatReportHeader(
            bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
                LegacyText.decode($0, codePage: codePage).text
            })
    }
}
