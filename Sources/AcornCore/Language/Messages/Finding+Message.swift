extension Finding {
    /// One sentence for a person: where it was seen, what is wrong with which amounts, and what to do next.
    package func message(in language: Language) -> String {
        let template = MessageTemplate(text: code.template[language])
        var body = template.filled { value($0, in: language) }
        if !template.mentions("likely"), let likely = value("likely", in: language) {
            body += Words(": ", "：")[language] + likely
        }
        if !template.mentions("hint"), let hint = value("hint", in: language) {
            body += Words(" (\(hint))", "（\(hint)）")[language]
        }
        if !template.mentions("count"), let count = evidence.count, count > max(1, evidence.lines.count) {
            body += Words(" (\(count) in all)", "（共 \(count) 处）")[language]
        }
        let place = place(in: language, withSettlement: !template.mentions("settlement"))
        switch language {
        case .en: return place.isEmpty ? capitalized(body) + "." : "\(place): \(body)."
        case .zh: return place.isEmpty ? body + "。" : "\(place)：\(body)。"
        }
    }

    /// File, settlement, lines and column, as far as they are known.
    private func place(in language: Language, withSettlement: Bool) -> String {
        let file = evidence.file.map(VisibleText.of)
        let settlement = withSettlement ? settlementID.map(VisibleText.of) : nil
        let column = evidence.column.map(VisibleText.of)
        switch language {
        case .en:
            let parts = [
                file, settlement.map { "settlement \($0)" }, linesText(in: .en), column.map { "column “\($0)”" },
            ]
            let place = parts.compactMap { $0 }.joined(separator: ", ")
            return file == nil ? capitalized(place) : place
        case .zh:
            let parts = [file, settlement.map { "结算单 \($0)" }, linesText(in: .zh), column.map { "“\($0)”列" }]
            return parts.compactMap { $0 }.joined(separator: "，")
        }
    }

    /// The first lines; the evidence holds the others.
    private func linesText(in language: Language) -> String? {
        guard let first = evidence.lines.first else { return nil }
        let shown = evidence.lines.prefix(5).map(String.init)
        let more = evidence.lines.count > shown.count || (evidence.count ?? 0) > shown.count
        switch language {
        case .en where shown.count == 1: return "line \(first)"
        case .en where more: return "lines " + shown.joined(separator: ", ") + " …"
        case .en: return "lines " + shown.dropLast().joined(separator: ", ") + " and " + (shown.last ?? "")
        case .zh: return "第 " + shown.joined(separator: "、") + (more && shown.count > 1 ? " 等行" : " 行")
        }
    }

    /// What a hole of a template stands for: an amount, a fact, or something the finding itself knows.
    private func value(_ name: String, in language: Language) -> String? {
        if name == "likely" { return fact(name).flatMap { LikelyCause($0)?.words(date: fact("date"))[language] } }
        if let amount = evidence.amounts.first(where: { $0.name == name }) {
            return amount.currency.map { "\(amount.text) \($0.code)" } ?? amount.text
        }
        switch name {
        case "settlement": return (settlementID ?? fact(name)).map(VisibleText.of)
        case "count":
            // "1 orders" would read badly; the wording for one is then chosen.
            return evidence.count.flatMap { $0 > 1 ? String($0) : nil }
        case "column": return evidence.column.map(VisibleText.of)
        default: return fact(name)
        }
    }

    private func fact(_ name: String) -> String? {
        evidence.facts.first { $0.name == name && !$0.value.isEmpty }.map { VisibleText.of($0.value) }
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
