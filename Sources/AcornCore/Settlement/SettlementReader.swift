/// Reads one file of one format, a chunk of bytes at a time, keeping only totals and findings.
package protocol SettlementReader {
    /// Takes the next bytes. Chunks may end anywhere, also inside a character.
    /// Throws only what the order table's spill throws: whatever the bytes are becomes sums or findings.
    mutating func take(_ bytes: UnsafeRawBufferPointer) throws
    /// Ends the file and tells what was in it.
    mutating func finish() throws -> FileReading
}

/// What a file held: its statements (mostly one), and what there is to say about it.
package struct FileReading {
    package var tallies: [SettlementTally]
    package var findings: [Finding]
    /// False when nothing in the file could be read as a settlement: the input is unusable.
    package var isUsable: Bool

    package init(tallies: [SettlementTally] = [], findings: [Finding] = [], isUsable: Bool = true) {
        self.tallies = tallies
        self.findings = findings
        self.isUsable = isUsable
    }
}
