import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn vault init`: makes the vault, and the key's file where there is none.
struct VaultInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the vault of a database, and its master key.",
        discussion: """
            Tells what losing the key means before anything is written, and asks. With --yes it does not ask.

            A key file that is there already is used; else it is made, for its owner alone. With ACORN_KEY or a key
            command the key must be there before: `acorn vault new-key` makes one.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Flag(help: "Do not ask.")
    var yes = false

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let language = try await Settings.read(language: lang, threads: nil, environment: environment).language
        let source = try await key.source()
        note(VaultWords.warning(source.description)[language])
        guard try yes || Self.isAgreed(language) else { throw ExitCode(2) }
        let id = try await store.open().closing { store in
            if let status = try await store.read({ try VaultStatus.read($0) }) {
                throw ValidationError(
                    "the database has a vault already, under master key \(status.masterKey); nothing changed")
            }
            let key = try await Self.key(source)
            _ = try await Vault.initialize(store, with: key, now: .now)
            return key.id
        }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: sink.write(VaultWords.made(id, source.description)[language] + "\n")
            case .json:
                var json = JSONWriter(sink: sink)
                json.beginObject()
                json.member("masterKey", id)
                json.member("source", source.description)
                json.end()
                sink = json.sink
            }
        }
    }

    /// The key as the source has it. A file that is not there is made, and read again before anything rests on it.
    static func key(_ source: KeySource) async throws -> MasterKey {
        if case .file(let path) = source, !FileManager.default.fileExists(atPath: path) {
            try KeyFile.create(path, try MasterKey.make())
        }
        return try await source.key()
    }

    /// Asks on the terminal; where there is none, says how to go on without being asked.
    static func isAgreed(_ language: Language) throws -> Bool {
        guard isatty(STDIN_FILENO) == 1 else {
            note(VaultWords.sayYes[language])
            return false
        }
        FileHandle.standardError.write(Data(VaultWords.question[language].utf8))
        let isAgreed = ["yes", "是"].contains((readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased())
        if !isAgreed { note(VaultWords.nothingWritten[language]) }
        return isAgreed
    }
}

/// What the commands of the vault say.
enum VaultWords {
    static func warning(_ source: String) -> Words {
        Words(
            """
            Read this before the vault is made.

            The database will hold refresh tokens, client secrets and, where you ask for it, what is known of buyers:
            all sealed under one master key, which comes from \(source).

            * If you lose the key, nobody can open them again: neither you, nor a backup, nor the authors of ACORN-i.
              Every seller must then authorize the application anew, and sealed personal data is gone.
            * A backup does not contain the key. A backup without the key does not help.
            * Keep a copy of the key where neither the database nor its backups are: in a password manager, or on paper
              in a safe. Whoever has the database and the key can read everything.
            """,
            """
            创建保险库之前请先阅读。

            数据库将保存 refresh token、client secret，以及（仅在您要求时）买家的个人信息。这些内容全部用一把主密钥加密，
            主密钥来自：\(source)。

            * 主密钥一旦丢失，任何人都无法再打开这些内容：您自己、备份、ACORN-i 的作者都不行。每位卖家都要重新授权应用，
              已加密的个人信息也就没有了。
            * 备份里没有主密钥。没有主密钥，备份也无济于事。
            * 请把主密钥的副本放在数据库和备份之外：密码管理器，或写在纸上锁进保险柜。同时拿到数据库和主密钥的人可以读到一切。
            """)
    }

    static let question = Words(
        "\nType 'yes' when you have understood this and know where the copy will be: ",
        "\n了解以上内容并想好副本放在哪里之后，请输入“是”：")
    static let sayYes = Words(
        "\nNothing was written. To go on without being asked, give --yes.", "\n没有写入任何内容。如需不经询问直接继续，请加 --yes。")
    static let nothingWritten = Words("Nothing was written.", "没有写入任何内容。")

    static func made(_ id: String, _ source: String) -> Words {
        Words(
            "The vault is made. Master key \(id), from \(source). Copy the key to a safe place now.",
            "保险库已创建。主密钥 \(id)，来自 \(source)。请立即把主密钥的副本存到安全的地方。")
    }

    static func rotated(_ id: String, _ count: Int) -> Words {
        Words(
            "Done: \(count) values sealed anew under new data keys; master key \(id).",
            "完成：\(count) 个值已用新的数据密钥重新加密；主密钥 \(id)。")
    }

    static func newKey(_ source: String) -> Words {
        Words(
            "From now on the hub needs the key from \(source): change its settings and start it anew. Keep the old key "
                + "as long as you keep backups that were made with it.",
            "从现在起需要使用来自 \(source) 的主密钥：请修改设置并重新启动。只要还保留用旧密钥制作的备份，就请保留旧密钥。")
    }

    static let rotatedAlready = Words(
        "The database is under the new master key already; nothing was to be done.", "数据库已经使用新的主密钥，无需任何操作。")
}
