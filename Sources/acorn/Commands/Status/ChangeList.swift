import AcornCore
import AcornStore

/// What Amazon told otherwise than before, for people and programs.
struct ChangeList {
    let changes: [ToldChange]

    private static let names = [
        "account", "seen", "kind", "transaction_id", "version", "type", "status", "order_id", "posted", "total",
        "currency", "details",
    ]

    private func cells(_ change: ToldChange) -> [String] {
        let digits = Currency(change.currency)?.digits ?? 2
        return [
            String(change.account), StatusReport.time(change.seenAt), change.kind, change.transactionID,
            String(change.version), change.type, change.status, change.orderID ?? "",
            StatusReport.time(change.postedAt), Money.decimalText(micros: change.totalMicros, digits: digits),
            change.currency, change.details,
        ]
    }

    private static func word(_ kind: String) -> Words {
        switch kind {
        case "restated": Words("restated", "已更正")
        case "released": Words("released", "已释放")
        case "settled": Words("settled", "已结算")
        case "late": Words("late", "迟到")
        default: Words(kind, kind)
        }
    }

    func write(_ format: Stores.Format, _ language: Language, to sink: inout BufferedSink) {
        switch format {
        case .text: writeText(language, to: &sink)
        case .csv:
            CSVWriter.write(Self.names.map { .value($0) }, to: &sink)
            for change in changes { CSVWriter.write(cells(change).map { .text($0) }, to: &sink) }
        case .json:
            var json = JSONWriter(sink: sink)
            json.beginArray()
            for change in changes {
                json.beginObject(inline: true)
                for (name, cell) in zip(Self.names, cells(change)) { json.member(name, cell) }
                json.end()
            }
            json.end()
            sink = json.sink
        }
    }

    private func writeText(_ language: Language, to sink: inout BufferedSink) {
        guard !changes.isEmpty else {
            return sink.write(Words("Nothing was told otherwise than before.\n", "没有变化。\n")[language])
        }
        var table = TextTable([.left, .left, .left, .left, .right, .left, .left])
        table.add(
            [
                Words("Seen", "发现时间"), Words("What", "变化"), Words("Type", "类型"), Words("Order", "订单"),
                Words("Total", "金额"), Words("", ""), Words("Old → new", "变更内容"),
            ].map { $0[language] }, bold: true)
        for change in changes {
            let cells = cells(change)
            table.add([
                cells[1], Self.word(change.kind)[language], VisibleText.of(change.type),
                VisibleText.of(change.orderID ?? "–"), cells[9], change.currency, VisibleText.of(change.details),
            ])
        }
        table.write(paint: Paint(isOn: false), to: &sink)
    }
}
