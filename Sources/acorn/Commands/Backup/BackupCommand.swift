import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// What a backup is sealed under.
struct BackupKeyOptions: ParsableArguments {
    @OptionGroup var key: KeyOptions

    @Option(
        help: ArgumentHelp(
            "Seal the file under the passphrase in this file instead of under the master key; - is standard input.",
            valueName: "path"))
    var passphraseFile: String?

    /// The passphrase, where one is named. Its last line's end is none of it.
    func passphrase() async throws -> BackupSecret? {
        guard let passphraseFile else { return nil }
        let words = try await KeySource.passphrase(passphraseFile == "-" ? "/dev/stdin" : passphraseFile)
        guard words.count >= 12 else {
            throw ValidationError(
                "a passphrase has at least 12 letters: whoever finds the file can try all shorter ones")
        }
        return .passphrase(words)
    }
}

/// `acorn backup`: everything in one sealed file.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything the hub keeps to one sealed file.",
        discussion: """
            acorn backup hub-2026-11-22.acorn
            acorn backup hub.acorn --passphrase-file passphrase.txt

            The hub goes on working; the file shows one moment. It can be restored into SQLite and PostgreSQL alike. It
            is sealed under the master key, or under a passphrase. Tokens and personal data in it stay sealed under the
            master key in either case, and the master key is not in it: keep a copy of the key apart from the backups.
            The finished file is read again before the command says that all is well.
            """)

    @Argument(help: "The file to write. One that is there stays.")
    var file: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var seal: BackupKeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let summary = try await store.openExisting().closing { store in
            try await Backup.write(store, to: file, try await secret(store), now: .now) { BackupWords.progress($0) }
        }
        try BackupWords.write(summary, BackupWords.made(file), format, language)
        note(BackupWords.keyIsElsewhere[language])
    }

    /// The passphrase, or the master key, which must be this database's where it has a vault: a backup that the key at
    /// hand does not open would be found out too late.
    private func secret(_ store: Store) async throws -> BackupSecret {
        if let passphrase = try await seal.passphrase() { return passphrase }
        let source = try await seal.key.source()
        if try await store.read({ try VaultStatus.read($0) }) == nil {
            throw ValidationError(
                "the database has no vault, so there is no master key to seal the backup under: run `acorn vault "
                    + "init`, or give --passphrase-file")
        }
        let key = try await source.key()
        _ = try await Vault.open(store, with: key)
        return .master(key)
    }
}

/// What `backup` and `restore` say.
enum BackupWords {
    static func made(_ file: String) -> Words { Words("Backup written and read again: \(file)", "备份已写入并校验：\(file)") }
    static let genuine = Words("The backup is whole and genuine.", "备份完整且未被改动。")
    static let restored = Words("Restored, and every table compared.", "已恢复，并逐表核对。")
    static let keyIsElsewhere = Words(
        "The master key is not in the file: without it the tokens in it cannot be opened. Keep a copy apart.",
        "文件里没有主密钥：没有它就无法打开其中的令牌。请另行保存一份副本。")

    static func needsKey(_ id: String) -> Words {
        Words("The vault opens with master key \(id).", "保险库需要主密钥 \(id)。")
    }

    static func due(_ count: Int64) -> Words {
        Words(
            "\(count) records of personal data are over their time: run `acorn privacy purge`. What was erased since "
                + "the backup is back: erase it again.",
            "有 \(count) 条个人信息已超过保存期限：请运行 acorn privacy purge。备份之后删除的内容已经恢复，请再次删除。")
    }

    static func progress(_ rows: Int64) {
        if isatty(STDERR_FILENO) == 1 { FileHandle.standardError.write(Data("\r\(rows)\r".utf8)) }
    }

    static func write(_ summary: Backup.Summary, _ title: Words, _ format: PlainFormat, _ language: Language) throws {
        try Destination(path: nil).write { sink in
            guard format == .json else {
                sink.write(title[language] + "\n")
                var table = TextTable([.left, .right])
                for part in summary.tables where part.rows > 0 { table.add([part.name, String(part.rows)]) }
                table.addRule()
                table.add([Words("Rows", "行数")[language], String(summary.rows)])
                table.add([Words("Made", "制作时间")[language], summary.madeAt.iso8601])
                return table.write(paint: Paint(isOn: false), to: &sink)
            }
            var json = JSONWriter(sink: sink)
            json.beginObject()
            json.member("madeAt", summary.madeAt.iso8601)
            json.member("rows", Int(summary.rows))
            json.key("tables")
            json.beginArray()
            for part in summary.tables {
                json.beginObject(inline: true)
                json.member("name", part.name)
                json.member("rows", Int(part.rows))
                json.member("sha256", part.sha256)
                json.end()
            }
            json.end()
            json.end()
            sink = json.sink
        }
    }
}
