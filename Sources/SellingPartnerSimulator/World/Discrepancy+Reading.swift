extension Discrepancy {
    /// Reads `NAME` or `NAME:0.05`; nil for a text that names none. Errors: `FaultSwitch.Fault` for a bad rate.
    package static func read(_ text: String) throws(FaultSwitch.Fault) -> (kind: Discrepancy, perMillion: Int64)? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = Discrepancy(rawValue: parts[0]) else { return nil }
        guard parts.count > 1 else { return (kind, kind.perMillion) }
        guard let rate = FaultSwitch.perMillion(parts[1]) else { throw .badRate(parts[1]) }
        return (kind, rate)
    }
}
