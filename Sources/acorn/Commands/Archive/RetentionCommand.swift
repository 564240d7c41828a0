import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn archive retention`: how long documents are kept.
struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Show and set how long documents of each kind are kept.",
        discussion: """
            acorn archive retention list
            acorn archive retention set reply --days 90
            acorn archive retention set reply --days 30 --account 7
            acorn archive retention remove reply

            Without a rule documents stay for ever. A rule for an account goes before the one for all. Days count from \
            when a document came. `acorn worker` lets go of what is over its time once a day; what a fact names stays.
            """,
        subcommands: [RetentionList.self, RetentionSet.self, RetentionRemove.self],
        defaultSubcommand: RetentionList.self)
}

/// `acorn archive retention list`.
struct RetentionList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules.")

    @OptionGroup var store: StoreOptions

    @Option(help: "text, json or csv.")
    var format: Categories.ListFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let rules = try await store.openExisting().closing { store in
            try await store.read { try ArchiveRetention.rules($0) }
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: Self.writeText(rules, language, to: &sink)
            case .json: Self.writeJSON(rules, to: &sink)
            case .csv:
                CSVWriter.write(["environment", "account", "kind", "keepDays"].map { .value($0) }, to: &sink)
                for rule in rules {
                    let account = rule.account.map { String($0) } ?? ""
                    CSVWriter.write(
                        [
                            .value("\(rule.environment)"), .value(account), .text(rule.kind.rawValue),
                            .value("\(rule.keepDays)"),
                        ], to: &sink)
                }
            }
        }
    }

    private static func writeText(
        _ rules: [ArchiveRetention.Rule], _ language: Language, to sink: inout BufferedSink
    ) {
        guard !rules.isEmpty else {
            return sink.write(
                Words("No rules: every document stays for ever.\n", "没有规则：所有文档永久保存。\n")[language])
        }
        var table = TextTable([.left, .left, .right])
        table.add(
            [Words("kind", "类型"), Words("account", "账户"), Words("days", "天数")].map { $0[language] }, bold: true)
        for rule in rules {
            let all = Words("all", "全部")[language]
            let account = rule.account.map { String($0) } ?? all
            // Production is the ordinary case and goes without saying.
            let place = rule.environment == AccountOptions.production ? account : "\(rule.environment)/\(account)"
            table.add([VisibleText.of(rule.kind.rawValue), place, String(rule.keepDays)])
        }
        table.write(paint: Paint(isOn: Destination(path: nil).isTerminal), to: &sink)
        sink.write(
            Words("Kinds without a rule stay for ever.\n", "没有规则的类型永久保存。\n")[language])
    }

    private static func writeJSON(_ rules: [ArchiveRetention.Rule], to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for rule in rules {
            json.beginObject(inline: true)
            json.member("environment", Int(rule.environment))
            if let account = rule.account { json.member("account", Int(account)) }
            json.member("kind", rule.kind.rawValue)
            json.member("keepDays", Int(rule.keepDays))
            json.end()
        }
        json.end()
        sink = json.sink
    }
}

/// Which rule is meant.
struct RetentionChoice: ParsableArguments {
    @Argument(
        help: "The kind of document: reply, report, settlement, quarantined, feed, notification, or another.")
    var kind: String

    @Option(help: "Only this account: its number, name or selling partner id. Without it, all accounts.")
    var account: String?

    func validate() throws {
        guard !kind.isEmpty, kind.utf8.count <= 100 else { throw ValidationError("the kind is empty or too long") }
    }

    /// The environment and the account the rule is for. Throws where a name means several accounts.
    func place(in store: Store) async throws -> (environment: Int64, account: Int64?) {
        guard let account else { return (AccountOptions.production, nil) }
        let found = try await StoredAccount.list(named: account, in: store)
        guard found.count == 1 else { throw ValidationError("'\(account)' means \(found.count) accounts") }
        return (found[0].key.environment, found[0].key.account)
    }
}

/// `acorn archive retention set`.
struct RetentionSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Keep documents of a kind for so many days.")

    @OptionGroup var choice: RetentionChoice

    @Option(help: "Days from when a document came.")
    var days: Int64

    @OptionGroup var store: StoreOptions

    func validate() throws {
        guard (1...ArchiveRetention.keepDaysMax).contains(days) else {
            throw ValidationError("--days takes 1 to \(ArchiveRetention.keepDaysMax)")
        }
    }

    func run() async throws {
        let (kind, days) = (ArchiveKind(rawValue: choice.kind), days)
        try await store.openExisting().closing { store in
            let place = try await choice.place(in: store)
            try await store.write(.repeatable) {
                try ArchiveRetention($0, environment: place.environment).set(
                    kind, keepDays: days, account: place.account)
            }
        }
        print("\(kind.rawValue): kept for \(days) days")
    }
}

/// `acorn archive retention remove`.
struct RetentionRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a rule: documents of the kind stay for ever, or as the rule for all says.")

    @OptionGroup var choice: RetentionChoice
    @OptionGroup var store: StoreOptions

    func run() async throws {
        let kind = ArchiveKind(rawValue: choice.kind)
        let isGone = try await store.openExisting().closing { store in
            let place = try await choice.place(in: store)
            return try await store.write(.repeatable) {
                try ArchiveRetention($0, environment: place.environment).remove(kind, account: place.account)
            }
        }
        guard isGone else { throw ValidationError("there is no such rule: `acorn archive retention list`") }
        print("\(kind.rawValue): no rule any more")
    }
}
