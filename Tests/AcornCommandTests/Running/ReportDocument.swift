import Foundation
import Testing

/// The JSON of `acorn reconcile`, read as another program would.
struct ReportDocument: Decodable {
    let version: Int
    let summary: Summary
    let statements: [Statement]
    let findings: [Finding]

    struct Summary: Decodable, Equatable {
        let statements, ties, errors, warnings, infos: Int
    }

    struct Statement: Decodable {
        let settlementId: String?
        let source: [String]
        let currency, periodStart, periodEnd, depositDate, declaredTotal: String?
        let computedTotal: String
        let difference: String?
        let ties: Bool
        let rows: Int
        let format: String
        let categories: [Sum]
        let groups: [GroupSum]
        let lines: [Line]
        let orders, unclassified: Int
        let breakdowns: [Breakdown]?
    }

    struct Sum: Decodable {
        let category, amount: String
        let rows: Int
    }

    struct GroupSum: Decodable {
        let group, amount: String
    }

    struct Line: Decodable {
        let transactionType, amountType, amountDescription, category, amount: String
        let rows: Int
    }

    struct Breakdown: Decodable {
        let by: String
        let lines: [Key]
        struct Key: Decodable {
            let key: String?
            let amount: String
            let rows: Int
            let groups: [String: String]
        }
    }

    struct Finding: Decodable {
        let code, severity: String
        let settlementId: String?
        let message: String
        let evidence: Evidence
    }

    struct Evidence: Decodable {
        let file: String?
        let lines: [Int]
        let column: String?
        let count: Int?
        let amounts, facts: [String: String]
    }

    /// Findings of one severity, as their codes.
    func codes(_ severity: String) -> [String] { findings.filter { $0.severity == severity }.map(\.code) }

    func finding(_ code: String) -> Finding? { findings.first { $0.code == code } }

    func statement(_ id: String) -> Statement? { statements.first { $0.settlementId == id } }
}

/// Amounts of the contract, read digit by digit: what a test adds up must not pass through binary fractions.
enum Micros {
    struct NoAmount: Error { let text: String }

    /// Millionths in `-12.34`, written with a point.
    static func of(_ text: String) throws -> Int64 {
        let digits = text.drop { $0 == "-" }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard digits.count >= text.count - 1, parts.count <= 2, fraction.count <= 6, let whole = Int64(parts[0]),
            let rest = Int64(fraction + String(repeating: "0", count: 6 - fraction.count))
        else { throw NoAmount(text: text) }
        return (whole * 1_000_000 + rest) * (text.hasPrefix("-") ? -1 : 1)
    }

    static func sum(_ texts: some Sequence<String>) throws -> Int64 { try texts.reduce(0) { $0 + (try of($1)) } }
}
