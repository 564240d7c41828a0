/// A settlement's tally and what a flat file adds to it: where its summary row stood, and amounts that wait for the
/// report to settle what they mean.
struct FlatFileTally {
    var tally: SettlementTally
    var summaryLines: [Int] = []
    /// The declared total's text, where it has two readings.
    var ambiguousTotal: AmbiguousAmount?
    /// Whether a total was written that could not be read.
    var unreadableTotal = false
    var pending: [PendingAmount] = []
    /// Unambiguous amounts with a decimal point, and with a decimal comma.
    var points = 0
    var commas = 0

    /// Amounts that may wait; past it they count as unreadable.
    static let pendingMax = 50_000

    init(_ tally: SettlementTally) { self.tally = tally }

    mutating func see(mark: UInt8?, count: Int = 1) {
        if mark == UInt8(ascii: ".") { points += count }
        if mark == UInt8(ascii: ",") { commas += count }
    }
}

/// An amount whose separator could be a thousands mark or a decimal mark, waiting for the end of the report.
struct PendingAmount {
    var part: SettlementPart
    let reading: AmbiguousAmount
    let text: String
    let column: String
}

/// Traces that a spreadsheet leaves in a report (`facts/settlements.md` §11 I10): amounts are still exact, ids are
/// lost.
package struct SpreadsheetDamage {
    /// One kind of trace, in words for a person.
    package enum Trace: String, CaseIterable {
        case carriageReturnLineEnds = "line ends are CR alone"
        case delimiter = "columns are not separated by tabs"
        case shortAmounts = "amounts lost their closing zeros"
        case shortDates = "dates were rewritten"
        case scientificIDs = "ids were rewritten as numbers such as 7.82115E+12"
        case utf16 = "the text is UTF-16"
    }

    private(set) var counts: [Trace: Int] = [:]
    private(set) var lines: [Int] = []

    mutating func see(_ trace: Trace, line: Int) {
        if counts[trace] == nil, lines.count < Evidence.linesMax { lines.append(line) }
        counts[trace, default: 0] += 1
    }

    /// Whether the bytes look like an id that a spreadsheet has turned into a number.
    static func isScientific(_ id: ArraySlice<UInt8>) -> Bool {
        guard let e = id.firstIndex(where: { $0 & 0xDF == UInt8(ascii: "E") }), e > id.startIndex, e + 1 < id.endIndex,
            id[e + 1] == UInt8(ascii: "+"), id.endIndex - e <= 7
        else { return false }
        return id[id.startIndex..<e].allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C }
            && id[(e + 2)...].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
