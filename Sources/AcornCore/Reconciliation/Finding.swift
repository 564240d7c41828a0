/// Something a person should know about the files or the money in them. Findings are data: nothing is thrown for them.
package struct Finding: Hashable, Sendable {
    package let code: FindingCode
    package let severity: Severity
    /// The settlement it concerns, where there is one.
    package let settlementID: String?
    package let evidence: Evidence

    /// A finding with its code's own severity, or another where the case is milder.
    package init(_ code: FindingCode, settlement: String? = nil, severity: Severity? = nil, _ evidence: Evidence) {
        self.code = code
        self.severity = severity ?? code.severity
        settlementID = settlement?.isEmpty == true ? nil : settlement
        self.evidence = evidence
    }

    /// How bad it is: `error` means that a total cannot be trusted.
    package enum Severity: String, Comparable, CaseIterable, Sendable {
        case info, warning, error
        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
        private var rank: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
    }
}

/// Where a finding was seen and what was seen: enough to open the file and look.
package struct Evidence: Hashable, Sendable {
    /// The file as it was named on the way in.
    package var file: String?
    /// Line numbers in the file, from 1; at most `Evidence.linesMax` of them.
    package var lines: [Int] = []
    /// The column's name in the file.
    package var column: String?
    /// How many rows or files it concerns, also beyond the examples.
    package var count: Int?
    /// Amounts by role, for example `declared` and `computed`, in the order they should be read.
    package var amounts: [NamedAmount] = []
    /// Other facts by role, for example `order` or `text`, in the order they should be read.
    package var facts: [NamedFact] = []

    /// Examples are bounded; `count` tells the whole number.
    package static let linesMax = 20

    package init(file: String? = nil, lines: [Int] = [], column: String? = nil, count: Int? = nil) {
        self.file = file
        self.lines = Array(lines.prefix(Self.linesMax))
        self.column = column
        self.count = count
    }

    /// The same evidence with one more amount, in micros of `currency` (nil where the file never said).
    package func amount(_ name: String, _ micros: Int64, _ currency: Currency?) -> Evidence {
        var copy = self
        copy.amounts.append(NamedAmount(name: name, micros: micros, currency: currency))
        return copy
    }

    /// The same evidence with one more fact; long texts are cut at 200 characters.
    package func fact(_ name: String, _ value: String) -> Evidence {
        var copy = self
        copy.facts.append(NamedFact(name: name, value: String(value.prefix(200))))
        return copy
    }

    /// An amount and its role.
    package struct NamedAmount: Hashable, Sendable {
        package let name: String
        package let micros: Int64
        package let currency: Currency?

        /// Exact decimal text in the currency's own digits; two where the currency is not known.
        package var text: String { Money.decimalText(micros: micros, digits: currency?.digits ?? 2) }
    }

    /// A fact and its role.
    package struct NamedFact: Hashable, Sendable {
        package let name: String
        package let value: String
    }
}
