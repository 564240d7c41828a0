import AcornCore
import AcornStore

/// Archive entries for people and for programs.
struct ArchiveOutput {
    let language: Language

    private static let names = [
        Words("entry", "档案号"), Words("kind", "类型"), Words("received", "接收时间"), Words("bytes", "字节"),
        Words("stored", "占用"), Words("operation", "操作"), Words("name", "名称"),
    ]

    private static func cells(_ entry: ArchivedEntry) -> [String] {
        [
            String(entry.entry), entry.kind.rawValue, entry.receivedAt.iso8601, String(entry.bytes),
            String(entry.storedBytes), entry.operation ?? "", entry.name ?? "",
        ]
    }

    func write(_ entries: [ArchivedEntry], to sink: inout BufferedSink) {
        guard !entries.isEmpty else { return sink.write(Words("No entries.\n", "没有档案。\n")[language]) }
        var table = TextTable([.right, .left, .left, .right, .right, .left, .left])
        table.add(Self.names.map { $0[language] }, bold: true)
        for entry in entries { table.add(Self.cells(entry).map { VisibleText.of($0) }) }
        table.write(paint: Paint(isOn: Destination(path: nil).isTerminal), to: &sink)
    }

    func writeCSV(_ entries: [ArchivedEntry], to sink: inout BufferedSink) {
        let columns = ["entry", "kind", "receivedAt", "bytes", "storedBytes", "operation", "name", "sha256"]
        CSVWriter.write(columns.map { .value($0) }, to: &sink)
        for entry in entries {
            CSVWriter.write((Self.cells(entry) + [Self.hexadecimal(entry.digest)]).map { .text($0) }, to: &sink)
        }
    }

    func writeJSON(_ entries: [ArchivedEntry], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for entry in entries { Self.write(entry, &json) }
        json.end()
        sink = json.sink
    }

    func write(_ entry: ArchivedEntry, to sink: inout BufferedSink) {
        var table = TextTable([.left, .left])
        for (name, cell) in zip(Self.names, Self.cells(entry)) where !cell.isEmpty {
            table.add([name[language], VisibleText.of(cell)])
        }
        if let request = entry.request { table.add([Words("request", "请求")[language], VisibleText.of(request)]) }
        table.add([Words("document", "文档号")[language], String(entry.document)])
        table.add(["SHA-256", Self.hexadecimal(entry.digest)])
        table.write(paint: Paint(isOn: false), to: &sink)
    }

    func writeJSON(_ entry: ArchivedEntry, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        Self.write(entry, &json)
        sink = json.sink
    }

    private static func write(_ entry: ArchivedEntry, _ json: inout JSONWriter<BufferedSink>) {
        json.beginObject()
        json.member("entry", Int(entry.entry))
        json.member("document", Int(entry.document))
        json.member("kind", entry.kind.rawValue)
        json.member("receivedAt", entry.receivedAt.iso8601)
        json.member("bytes", Int(entry.bytes))
        json.member("storedBytes", Int(entry.storedBytes))
        json.member("sha256", hexadecimal(entry.digest))
        json.member("operation", entry.operation)
        json.member("request", entry.request)
        if let application = entry.application { json.member("application", Int(application)) }
        json.member("name", entry.name)
        json.end()
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
