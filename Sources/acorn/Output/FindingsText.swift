import AcornCore

/// Findings as a person reads them: the worst first, each with its sentence and its evidence.
struct FindingsText {
    let language: Language
    let paint: Paint
    let width: Int
    /// Findings shown of each severity.
    static let shownMax = 200

    func write(_ findings: [Finding], to sink: inout some TextOutputStream) {
        guard !findings.isEmpty else {
            sink.write(OutputWords.noFindings[language] + "\n\n")
            return
        }
        sink.write(paint.bold(OutputWords.findings[language]) + "\n")
        sink.write(paint.dim(String(repeating: "═", count: width)) + "\n")
        for severity in Finding.Severity.allCases.reversed() {
            let group = findings.filter { $0.severity == severity }
            guard !group.isEmpty else { continue }
            let title = "\(severity.name(in: language)) (\(AmountShown.count(group.count)))"
            sink.write(coloured(title, severity) + "\n")
            for finding in group.prefix(Self.shownMax) { write(finding, to: &sink) }
            if group.count > Self.shownMax {
                sink.write("  " + paint.dim(OutputWords.moreFindings(group.count - Self.shownMax, language)) + "\n")
            }
        }
        sink.write("\n")
    }

    private func write(_ finding: Finding, to sink: inout some TextOutputStream) {
        let mark: String
        switch finding.severity {
        case .error: mark = "✗"
        case .warning: mark = "!"
        case .info: mark = "·"
        }
        let message = finding.message(in: language)
        for (index, line) in DisplayWidth.wrapped(message, to: width - 4).enumerated() {
            sink.write(index == 0 ? "  " + coloured(mark, finding.severity) + " " : "    ")
            sink.write(line + "\n")
        }
        for line in DisplayWidth.wrapped(evidence(of: finding, beyond: message), to: width - 4) {
            sink.write("    " + paint.dim(line) + "\n")
        }
    }

    /// The code, and what evidence the sentence does not tell already: more lines, amounts, facts.
    private func evidence(of finding: Finding, beyond message: String) -> String {
        var parts = [finding.code.rawValue]
        if finding.evidence.lines.count > 5 {
            let lines = finding.evidence.lines.map(String.init).joined(separator: ", ")
            parts.append(OutputWords.lines[language] + " " + lines)
        }
        for amount in finding.evidence.amounts where !message.contains(amount.text) {
            let unit = amount.currency.map { " " + $0.code } ?? ""
            parts.append("\(Evidence.roleName(amount.name, in: language)) \(amount.text)\(unit)")
        }
        for fact in finding.evidence.facts where fact.name != "likely" {
            let value = VisibleText.of(fact.value)
            if !message.contains(value) { parts.append("\(Evidence.roleName(fact.name, in: language)) \(value)") }
        }
        return parts.joined(separator: " · ")
    }

    private func coloured(_ text: String, _ severity: Finding.Severity) -> String {
        switch severity {
        case .error: paint.boldRed(text)
        case .warning: paint.yellow(text)
        case .info: paint.dim(text)
        }
    }
}
