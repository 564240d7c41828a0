/// Reads the table of rate and burst that most operations print in their description.
enum UsagePlanTable {
    static func read(_ description: String) -> PrintedUsagePlan {
        // Two operations print the two letters \n where lines should end.
        let lines = description.replacing("\\n", with: "\n").split(separator: "\n").map {
            $0.trimmingPrefix { $0 == " " }
        }
        let rows = lines.filter { $0.hasPrefix("|") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: true).map(Self.trimmed)
        }
        guard let head = rows.firstIndex(where: { row in row.contains { $0.lowercased().hasPrefix("rate") } }),
            let rateColumn = rows[head].firstIndex(where: { $0.lowercased().hasPrefix("rate") }),
            let burstColumn = rows[head].firstIndex(where: { $0.lowercased().hasPrefix("burst") })
        else { return .absent }
        let plans = rows[(head + 1)...].filter { row in !row.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } }
        for row in plans where row.count > max(rateColumn, burstColumn) {
            if let rate = decimal(row[rateColumn]), let burst = Int(row[burstColumn]), burst > 0 {
                return .read(rate: rate, burst: burst)
            }
        }
        return .unreadable(plans.first?.joined(separator: " | ") ?? "no row")
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.trimmingPrefix { $0 == " " }.reversed().trimmingPrefix { $0 == " " }.reversed())
    }

    /// A figure above zero as Swift writes it: `.5` gets its nought. Nil for anything else.
    private static func decimal(_ text: String) -> String? {
        guard text.wholeMatch(of: /[0-9]*(\.[0-9]+)?/) != nil, text.contains(where: { ("1"..."9").contains($0) }) else {
            return nil
        }
        return text.hasPrefix(".") ? "0" + text : text
    }
}
