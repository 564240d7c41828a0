import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn vault status`: how the vault stands.
struct VaultStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell how the vault stands, and whether the key is the right one.",
        discussion: """
            Exit codes: 0 all is well, 1 the key is missing or wrong, a rotation is unfinished, keys are older than a
            year, or (with --verify) a value does not open; 2 the database cannot be used.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Flag(help: "Open every sealed value.")
    var verify = false

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let report = try await store.openExisting().closing { try await look(at: $0) }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: report.writeText(language, to: &sink)
            case .json: report.writeJSON(to: &sink)
            }
        }
        if !report.findings.isEmpty { throw ExitCode(1) }
    }

    private func look(at store: Store) async throws -> VaultReport {
        guard let status = try await store.read({ try VaultStatus.read($0) }) else {
            return VaultReport(status: nil, findings: [])
        }
        var findings: [Words] = []
        var values: Int?
        do {
            let vault = try await key.vault(store)
            if verify {
                let result = try await vault.verify(store)
                values = result.values
                findings += result.broken.map { Words("does not open: \($0)", "无法打开：\($0)") }
            }
        } catch let error as VaultError {
            findings.append(Words("the key: \(error)", "主密钥：\(error)"))
        }
        if let to = status.rotationTo {
            findings.append(
                Words(
                    "a rotation to master key \(to) is unfinished (\(status.remaining) values left); give `acorn vault "
                        + "rotate` again", "到主密钥 \(to) 的轮换尚未完成（剩余 \(status.remaining) 个值）；请再次运行 acorn vault rotate"))
        }
        let yearAgo = Instant.now.adding(seconds: -365 * 86_400)
        if status.keys.contains(where: { $0.purpose != "log" && $0.createdAt < yearAgo }) {
            findings.append(
                Words("data keys are older than a year; run `acorn vault rotate`", "数据密钥已超过一年；请运行 acorn vault rotate"))
        }
        return VaultReport(status: status, verified: values, findings: findings)
    }
}

/// What the command tells.
struct VaultReport {
    let status: VaultStatus?
    var verified: Int?
    let findings: [Words]

    func writeText(_ language: Language, to sink: inout BufferedSink) {
        guard let status else {
            sink.write(Words("No vault yet: acorn vault init\n", "还没有保险库：acorn vault init\n")[language])
            return
        }
        var table = TextTable([.left, .left])
        table.add([Words("Master key", "主密钥")[language], status.masterKey])
        table.add([Words("Made", "创建时间")[language], status.createdAt.iso8601])
        for kind in SecretName.Kind.allCases { table.add([kind.rawValue, String(status.secrets[kind] ?? 0)]) }
        for key in status.keys {
            let state = key.isRetiring ? Words("retiring", "停用中") : Words("active", "使用中")
            table.add([
                Words("Data key \(key.number)", "数据密钥 \(key.number)")[language],
                "\(key.purpose), \(state[language]), \(key.createdAt.iso8601), \(key.values)",
            ])
        }
        if let verified { table.add([Words("Opened", "已打开")[language], String(verified)]) }
        table.write(paint: Paint(isOn: false), to: &sink)
        for finding in findings { sink.write("✗ " + finding[language] + "\n") }
    }

    func writeJSON(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("masterKey", status?.masterKey)
        json.member("createdAt", status?.createdAt.iso8601)
        json.member("rotationTo", status?.rotationTo)
        json.key("secrets")
        json.beginObject()
        for kind in SecretName.Kind.allCases { json.member(kind.rawValue, Int(status?.secrets[kind] ?? 0)) }
        json.end()
        json.key("dataKeys")
        json.beginArray()
        for key in status?.keys ?? [] {
            json.beginObject(inline: true)
            json.member("number", Int(key.number))
            json.member("purpose", key.purpose)
            json.member("retiring", key.isRetiring)
            json.member("createdAt", key.createdAt.iso8601)
            json.member("values", Int(key.values))
            json.end()
        }
        json.end()
        if let verified { json.member("verified", verified) }
        json.key("findings")
        json.beginArray()
        for finding in findings { json.value(finding.en) }
        json.end()
        json.end()
        sink = json.sink
    }
}
