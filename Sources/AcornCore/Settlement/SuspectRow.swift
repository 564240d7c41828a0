/// A row that would explain by itself why a total does not tie.
package struct SuspectRow: Hashable, Sendable {
    /// How the row would have to be wrong.
    package enum Fault: String, Hashable, Sendable {
        /// Leaving the row out ties: it stands there once too often.
        case oneRow
        /// Turning the row's sign round ties.
        case signFlipped
    }

    package let fault: Fault
    /// Line in the file, from 1.
    package let line: Int

    /// The machine word that a finding carries, for example `oneRow:127`.
    var likely: String { "\(fault.rawValue):\(line)" }
}

/// Looks for suspect rows while a file is read a second time.
package struct SuspectSearch: Sendable {
    private let settlementID: String
    private let surplus: Int64
    private let flipped: Int64?
    private var found: [SuspectRow] = []

    /// A search for what would explain a difference (declared less computed, in micros, not zero).
    package init(settlementID: String, difference: Int64) {
        self.settlementID = settlementID
        surplus = difference == .min ? .max : -difference
        flipped = difference % 2 == 0 && difference != .min ? -difference / 2 : nil
    }

    mutating func see(settlementID: String, micros: Int64, line: Int) {
        guard found.count < 2, micros != 0, settlementID == self.settlementID else { return }
        if micros == surplus { found.append(SuspectRow(fault: .oneRow, line: line)) }
        if micros == flipped { found.append(SuspectRow(fault: .signFlipped, line: line)) }
    }

    /// The row, when only one would explain it: with two there is nothing to point at.
    package var suspect: SuspectRow? { found.count == 1 ? found.first : nil }
}
