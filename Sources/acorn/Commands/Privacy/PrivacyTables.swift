import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn privacy status`.
struct PrivacyStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell which accounts keep personal data, how much, and until when.",
        discussion:
            "Opens nothing and needs no key. Exit codes: 0 all is well, 1 something is over its time, 2 no database.")

    @OptionGroup var store: StoreOptions

    @Option(help: "text, json or csv.")
    var format: Categories.ListFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let list = try await store.openExisting().closing { store in
            try await store.read { try PersonalStatus.read(now: .now, $0) }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: writeText(list, language, to: &sink)
            case .json: writeJSON(list, to: &sink)
            case .csv:
                CSVWriter.write(Self.columns.map { .value($0) }, to: &sink)
                for one in list { CSVWriter.write(Self.cells(one).map { .value($0) }, to: &sink) }
            }
        }
        if list.contains(where: { $0.due > 0 }) { throw ExitCode(1) }
    }

    private static let columns = ["account", "kept", "days", "records", "orders", "due", "next purge", "log entries"]

    private static func cells(_ one: PersonalStatus) -> [String] {
        [
            String(one.place.account), one.isKept ? "yes" : "no", String(one.retentionDays), String(one.records),
            String(one.orders), String(one.due), one.nextPurge?.iso8601 ?? "", String(one.logEntries),
        ]
    }

    private func writeText(_ list: [PersonalStatus], _ language: Language, to sink: inout BufferedSink) {
        guard !list.isEmpty else {
            sink.write(Words("No account keeps personal data.\n", "没有账户保存个人信息。\n")[language])
            return
        }
        let chinese = ["账户", "是否保存", "天数", "记录", "订单", "到期", "下次清除", "日志条数"]
        var table = TextTable([.right, .left, .right, .right, .right, .right, .left, .right])
        table.add(zip(Self.columns, chinese).map { Words($0, $1)[language] }, bold: true)
        for one in list { table.add(Self.cells(one)) }
        table.write(paint: Paint(isOn: Destination(path: nil).isTerminal), to: &sink)
    }

    private func writeJSON(_ list: [PersonalStatus], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for one in list {
            json.beginObject(inline: true)
            json.member("account", Int(one.place.account))
            json.member("kept", one.isKept)
            json.member("retentionDays", Int(one.retentionDays))
            json.member("records", Int(one.records))
            json.member("orders", Int(one.orders))
            json.member("due", Int(one.due))
            json.member("nextPurge", one.nextPurge?.iso8601)
            json.member("logEntries", Int(one.logEntries))
            json.end()
        }
        json.end()
        sink = json.sink
    }
}

/// `acorn privacy log`.
struct PrivacyLogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Show who read, kept and erased personal data of an account, and why.",
        discussion: "With --verify: exit code 1 where an entry was changed or taken out. It needs the master key.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "The number of the account.")
    var account: Int64

    @Flag(help: "Prove that no entry was changed or taken out.")
    var verify = false

    @Option(help: "text, json or csv.")
    var format: Categories.ListFormat = .text

    func run() async throws {
        let broken = try await store.openExisting().closing { store in
            let place = try await PrivacyAccount.place(account, store)
            try await write(place, store)
            guard verify else { return nil as Int64? }
            return try await PersonalData(store, key.vault(store)).firstBrokenLogEntry(place)
        }
        guard let broken else { return }
        note("✗ entry \(broken) was changed or taken out")
        throw ExitCode(1)
    }

    private func write(_ place: AccountPlace, _ store: Store) async throws {
        let output = Destination(path: nil)
        if format == .csv { try output.write { $0.write("entry,at,actor,action,order,records,reason\n") } }
        if format == .json { try output.write { $0.write("[\n") } }
        var next: Int64 = 1
        while true {
            let first = next
            let page = try await store.read { try PersonalData.log(place, from: first, limit: 1_000, $0) }
            guard let last = page.last else { break }
            let isFirst = first == 1
            try output.write { sink in
                for (index, entry) in page.enumerated() { write(entry, isFirst: isFirst && index == 0, to: &sink) }
            }
            next = last.entry + 1
        }
        if format == .json { try output.write { $0.write("\n]\n") } }
    }

    private func write(_ entry: PersonalLogEntry, isFirst: Bool, to sink: inout BufferedSink) {
        let cells = [
            String(entry.entry), entry.at.iso8601, entry.actor, entry.action.rawValue, entry.orderID ?? "",
            String(entry.records), entry.reason,
        ]
        switch format {
        case .text: sink.write(cells.joined(separator: "  ") + "\n")
        case .csv: CSVWriter.write(cells.map { .value($0) }, to: &sink)
        case .json:
            let names = ["entry", "at", "actor", "action", "order", "records", "reason"]
            let members = zip(names, cells).map { name, cell in
                "\(JSONString.quoted(name)): " + (["entry", "records"].contains(name) ? cell : JSONString.quoted(cell))
            }
            sink.write((isFirst ? "" : ",\n") + "  {" + members.joined(separator: ", ") + "}")
        }
    }
}
