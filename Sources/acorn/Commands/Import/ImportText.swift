import AcornCore
import AcornStore

/// What became of files, for people.
struct ImportText {
    let language: Language

    func write(_ report: ImportReport, to sink: inout some TextOutputStream) {
        for file in report.files { write(file, to: &sink) }
        sink.write(summary(report) + "\n")
    }

    private func write(_ file: ImportedFile, to sink: inout some TextOutputStream) {
        sink.write("\(VisibleText.of(file.path)): \(outcome(file))\n")
        for settlement in file.settlements { sink.write("  " + line(settlement) + "\n") }
        let shown = file.findings.filter { $0.severity > .info || file.outcome != .stored }
        for finding in shown.prefix(Self.findingsMax) {
            let severity = finding.severity.name(in: language)
            sink.write("  \(severity): \(finding.code.rawValue): \(finding.message(in: language))\n")
        }
        if shown.count > Self.findingsMax {
            sink.write("  " + OutputWords.moreFindings(shown.count - Self.findingsMax, language) + "\n")
        }
    }

    private static let findingsMax = 10

    private func outcome(_ file: ImportedFile) -> String {
        let entry = file.entry.map { String($0) } ?? ""
        switch file.outcome {
        case .stored:
            let rows = AmountShown.count(Int(file.rows))
            return Words("stored, \(rows) amounts, archive entry \(entry)", "已入库，\(rows) 笔金额，档案号 \(entry)")[
                language]
        case .unchanged:
            return Words(
                "unchanged: these bytes are stored already, archive entry \(entry)",
                "无变化：相同内容已经入库，档案号 \(entry)")[language]
        case .quarantined:
            return Words(
                "quarantined: it cannot be read as a settlement report; the file is kept, archive entry \(entry)",
                "已隔离：无法读成结算报告，文件已保存，档案号 \(entry)")[language]
        case .skipped:
            return Words("left alone: no settlement report", "已跳过：不是结算报告")[language]
        case .unreadable:
            return Words("cannot be read; nothing was kept", "无法读取，什么也没有保存")[language]
        }
    }

    private func line(_ settlement: ImportedFile.Settlement) -> String {
        let statement = settlement.statement
        let id =
            statement.settlementID.isEmpty
            ? OutputWords.noSettlementID[language] : VisibleText.of(statement.settlementID)
        let amount = Money.decimalText(micros: statement.computedTotal, digits: statement.digits)
        let verdict = (statement.ties ? OutputWords.ties : OutputWords.doesNotTie)[language]
        let unit = statement.currency?.code ?? ""
        var text = Words("settlement \(id): \(amount) \(unit), \(verdict)", "结算单 \(id)：\(amount) \(unit)，\(verdict)")[
            language]
        if settlement.stored.version > 1 {
            let others = settlement.earlierFiles.map { VisibleText.of($0) }.joined(separator: ", ")
            let version = settlement.stored.version
            text +=
                Words("; version \(version), as it came before in \(others)", "；第 \(version) 版，之前的文件：\(others)")[
                    language]
        }
        return text
    }

    private func summary(_ report: ImportReport) -> String {
        let counts = [
            report.count(.stored), report.count(.unchanged), report.count(.quarantined), report.count(.unreadable),
        ]
        return Words(
            "\(counts[0]) stored, \(counts[1]) unchanged, \(counts[2]) quarantined, \(counts[3]) unreadable",
            "入库 \(counts[0]) 个，无变化 \(counts[1]) 个，隔离 \(counts[2]) 个，无法读取 \(counts[3]) 个")[language]
    }
}
