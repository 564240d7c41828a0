/// Gathers findings of one file and makes one of many that say the same, so that a million bad rows are one finding with
/// a count and the first lines.
package struct FindingCollector {
    private struct Key: Hashable {
        let code: FindingCode
        let settlement: String?
        let column: String?
        let severity: Finding.Severity
    }

    private var order: [Key] = []
    private var byKey: [Key: Finding] = [:]
    /// The first kind of each code and severity: where others go once there are too many kinds.
    private var firsts: [Key: Key] = [:]
    /// Kinds of finding kept apart in one file; a settlement id per row could otherwise make this grow without bound.
    private static let kindsMax = 5_000

    package init() {}

    package var isEmpty: Bool { order.isEmpty }

    /// Adds a finding. Where the same code was seen for the same settlement and column, its lines and count are added to the
    /// first one, whose facts stay as the example.
    package mutating func add(_ finding: Finding) {
        let key = Key(
            code: finding.code, settlement: finding.settlementID, column: finding.evidence.column, severity: finding.severity)
        guard let old = byKey[key] else {
            guard order.count < Self.kindsMax else { return addToAny(finding) }
            return append(finding, key)
        }
        byKey[key] = Self.merged(old, finding)
    }

    private mutating func append(_ finding: Finding, _ key: Key) {
        order.append(key)
        byKey[key] = finding
        let any = Self.any(finding)
        if firsts[any] == nil { firsts[any] = key }
    }

    private static func any(_ finding: Finding) -> Key {
        Key(code: finding.code, settlement: nil, column: nil, severity: finding.severity)
    }

    private mutating func addToAny(_ finding: Finding) {
        let any = Self.any(finding)
        guard let key = firsts[any], let old = byKey[key] else { return append(finding, any) }
        byKey[key] = Self.merged(old, finding)
    }

    private static func merged(_ old: Finding, _ new: Finding) -> Finding {
        var evidence = old.evidence
        evidence.lines = Array((evidence.lines + new.evidence.lines).prefix(Evidence.linesMax))
        evidence.count = (old.evidence.count ?? 1) + (new.evidence.count ?? 1)
        return Finding(old.code, settlement: old.settlementID, severity: old.severity, evidence)
    }

    /// Whether a finding of this code was added.
    package func contains(_ code: FindingCode) -> Bool { order.contains { $0.code == code } }

    /// The findings in the order in which their kinds were first seen.
    package var findings: [Finding] { order.compactMap { byKey[$0] } }
}
