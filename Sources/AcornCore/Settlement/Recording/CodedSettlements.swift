/// What reading a settlement document gave, once all its rows were coded and handed on.
package struct CodedSettlements {
    package let reading: FileReading
    /// By the settlement's number in the document.
    package let sums: [Int: SettlementRowCoder.Sum]
    package let rows: Int64
    package let style: SettlementRowStyle

    package init(_ reading: FileReading, _ coder: SettlementRowCoder) {
        self.reading = reading
        sums = coder.sums
        rows = coder.rows
        style = coder.style
    }

    /// The first settlement whose coded rows do not add up to what its reader says; that would be a fault of ours.
    package var firstWrongSum: SettlementTally? {
        reading.tallies.first { !$0.sumTooLarge && (sums[$0.number]?.micros ?? 0) != $0.computedTotal }
    }
}
