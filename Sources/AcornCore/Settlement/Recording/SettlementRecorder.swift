/// Sees every byte and every amount of a settlement file while its reader sums it up, so that rows can be kept.
///
/// Lines are numbered as readers number them, from 1. What is told of a file comes in its order, but for amounts that
/// wait for the end of the report to be settled.
package protocol SettlementRecorder: AnyObject {
    /// The next bytes of the file as text; they may begin and end inside a line. Amounts found in them come by
    /// themselves.
    func takeText(_ bytes: UnsafeBufferPointer<UInt8>) throws

    /// The next whole lines of the file, which the scanner has taken, but for those it left to the general reader.
    /// Their margins are readable (`FlatFileScanner.margin`).
    func takeScanned(_ lines: UnsafeBufferPointer<UInt8>, _ scan: FlatFileScan, statement: Int) throws

    /// One amount that was read the general way; `statement` is the number of its settlement in the run.
    func take(_ part: SettlementPart, statement: Int) throws
}
