import AcornCore
import AcornStore
import Foundation
import StoreBackends
import Testing

/// A database, a key and a folder for the command to work on.
struct VaultRun {
    let scratch: Scratch
    let database: String
    let keyFile: String

    init(database: String? = nil) throws {
        scratch = try Scratch()
        self.database = database ?? "sqlite:" + scratch.file("hub.sqlite")
        keyFile = scratch.file("keys/master.key")
    }

    /// Runs `acorn` on this database with this key.
    func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Acorn.Outcome {
        let all = ["ACORN_DATABASE": database, "ACORN_KEY_FILE": keyFile].merging(environment) { $1 }
        return try await Acorn.run(arguments, environment: all.filter { !$0.value.isEmpty })
    }

    func initialize() async throws {
        let made = try await run(["vault", "init", "--yes"])
        try #require(made.status == 0, "\(made.errors)")
    }

    /// Puts an account, a marked token and a marked buyer into the database.
    func fill(_ mark: String, buyer: String) async throws {
        let store = try await Store.open(DatabaseAddress(database), now: testNow)
        let vault = try await Vault.open(store, with: KeySource.file(path: keyFile).key())
        let place = AccountPlace(environment: 3, account: 7)
        let access = PersonalAccess(actor: "tests", reason: "to try it")
        let now = Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
        try await store.write { connection in
            try connection.execute(
                """
                INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                VALUES (3, 7, 'A7', 'eu', 'seven', 0)
                """)
            let name = SecretName(.refreshToken, environment: 3, account: 7, name: "1")
            try vault.keep(SecretBytes(copying: mark.utf8), as: name, now: now, connection)
        }
        let personal = PersonalData(store, vault)
        try await personal.keep(place, access, now: now)
        try await store.write { connection in
            let record = PersonalRecord(
                orderID: "302-1", kind: .buyer, identifiers: [try SecretBytes(copying: buyer.utf8)],
                content: try SecretBytes(copying: "{\"email\":\"\(buyer)\"}".utf8))
            try personal.put(record, place, now: now, connection)
        }
        try await store.close()
    }

    /// The token as the database gives it back.
    func token(_ database: String? = nil, keyFile: String? = nil) async throws -> String? {
        let store = try await Store.open(DatabaseAddress(database ?? self.database), now: testNow)
        let vault = try await Vault.open(store, with: KeySource.file(path: keyFile ?? self.keyFile).key())
        let name = SecretName(.refreshToken, environment: 3, account: 7, name: "1")
        let text = try await store.read { try vault.secret(name, $0)?.revealText() }
        try await store.close()
        return text
    }
}

@Suite struct VaultCommandTests {
    @Test(arguments: ["en", "zh"])
    func `init says what losing the key means, and writes nothing until it is told to`(language: String) async throws {
        let vault = try VaultRun()
        let asked = try await vault.run(["vault", "init", "--lang", language])
        #expect(asked.status == 2)
        #expect(asked.errors.contains(language == "en" ? "If you lose the key" : "主密钥一旦丢失"), "\(asked.errors)")
        #expect(asked.errors.contains(vault.keyFile) && asked.errors.contains("--yes"))
        #expect(try vault.scratch.names.isEmpty)
        let made = try await vault.run(["vault", "init", "--yes", "--lang", language, "--format", "json"])
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.errors.contains(language == "en" ? "If you lose the key" : "主密钥一旦丢失"))
        let key = try String(contentsOfFile: vault.keyFile, encoding: .utf8)
        let id = try #require(key.split(separator: " ").dropLast(2).last.map(String.init))
        #expect(made.text.contains(id))
        let digits = try #require(key.split(separator: " ").dropLast().last)
        for outcome in [asked, made] { #expect(!(outcome.text + outcome.errors).contains(digits)) }
        let again = try await vault.run(["vault", "init", "--yes"])
        #expect(again.status == 2 && again.errors.contains("already"))
        #expect(try String(contentsOfFile: vault.keyFile, encoding: .utf8) == key)
    }

    @Test(arguments: StoreBackend.allCases)
    func `status tells a wrong key, a lost key and a key that others can read`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            try await vault.initialize()
            try await vault.fill("marked-token", buyer: "marked@example.com")
            let good = try await vault.run(["vault", "status", "--verify", "--format", "json"])
            #expect(good.status == 0 && good.text.contains("\"verified\": 2"), "\(good.text) \(good.errors)")
            let other = vault.scratch.file("other.key")
            try KeyFile.create(other, MasterKey.make())
            let wrong = try await vault.run(["vault", "status"], environment: ["ACORN_KEY_FILE": other])
            #expect(wrong.status == 1 && wrong.text.contains("sealed under"), "\(wrong.text)")
            let lost = try await vault.run(["vault", "status"], environment: ["ACORN_KEY_FILE": other + "x"])
            #expect(lost.status == 1 && lost.text.contains("copy you kept"), "\(lost.text)")
            #expect(chmod(vault.keyFile, 0o644) == 0)
            let open = try await vault.run(["vault", "status", "--lang", "zh"])
            #expect(open.status == 1 && open.text.contains("chmod 600"), "\(open.text)")
            #expect(chmod(vault.keyFile, 0o600) == 0)
            let twice = try await vault.run(["vault", "status"], environment: ["ACORN_KEY_COMMAND": "true"])
            #expect(twice.status == 2 && twice.errors.contains("more than once"), "\(twice.errors)")
        }
    }

    @Test func `a key manager serves: the key from a command and from the environment`() async throws {
        let vault = try VaultRun()
        let key = try await vault.run(["vault", "new-key"])
        let kept = try vault.scratch.write("kept", key.text)
        let command = ["ACORN_KEY_FILE": "", "ACORN_KEY_COMMAND": "cat '\(kept)'"]
        #expect(try await vault.run(["vault", "init", "--yes"], environment: command).status == 0)
        #expect(try await vault.run(["vault", "status"], environment: command).status == 0)
        let variable = ["ACORN_KEY_FILE": "", "ACORN_KEY": key.text]
        #expect(try await vault.run(["vault", "status"], environment: variable).status == 0)
        let broken = ["ACORN_KEY_FILE": "", "ACORN_KEY_COMMAND": "exit 7"]
        let outcome = try await vault.run(["vault", "status"], environment: broken)
        #expect(outcome.status == 1 && outcome.text.contains("ended with 7"))
    }

    @Test(arguments: StoreBackend.allCases)
    func `rotate leads to a new key, and a second run finds it done`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            try await vault.initialize()
            try await vault.fill("marked-token", buyer: "marked@example.com")
            let new = vault.scratch.file("new.key")
            for round in 0..<2 {
                let outcome = try await vault.run(["vault", "rotate", "--new-key-file", new, "--format", "json"])
                #expect(outcome.status == 0, "\(outcome.errors)")
                #expect(outcome.text.contains("\"values\": \(round == 0 ? 2 : 0)"), "\(outcome.text)")
            }
            #expect(try await vault.token(keyFile: new) == "marked-token")
            #expect(try await vault.run(["vault", "rotate"]).status == 2)
            let rotated = try await vault.run(["vault", "rotate"], environment: ["ACORN_KEY_FILE": new])
            #expect(rotated.status == 0, "\(rotated.errors)")
            #expect(try await vault.token(keyFile: new) == "marked-token")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `privacy shows, logs and erases, and says nothing of a buyer but when asked`(
        backend: StoreBackend
    ) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            try await vault.initialize()
            try await vault.fill("marked-token", buyer: "marked@example.com")
            let on = ["--account", "7", "--reason", "request 12", "--actor", "Kim"]
            let shown = try await vault.run(["privacy", "show", "--order", "302-1"] + on)
            #expect(
                shown.status == 0 && shown.text == "buyer:\n{\"email\":\"marked@example.com\"}\n", "\(shown.errors)")
            let status = try await vault.run(["privacy", "status", "--format", "csv"])
            #expect(status.status == 0 && status.text.contains("7,yes,30,1,1,0,"), "\(status.text)")
            let erased = try await vault.run(["privacy", "erase", "--buyer", "Marked@Example.com"] + on)
            #expect(erased.status == 0 && erased.text == "erased: 1\n", "\(erased.errors)")
            let log = try await vault.run(["privacy", "log", "--account", "7", "--verify", "--format", "json"])
            #expect(log.status == 0, "\(log.errors)")
            let entries = try JSONDecoder().decode([LogEntry].self, from: log.output)
            #expect(entries.map(\.action) == ["keep", "read", "erase"])
            #expect(entries.last == LogEntry(actor: "Kim", action: "erase", records: 1))
            for outcome in [status, erased, log] {
                #expect(!(outcome.text + outcome.errors).lowercased().contains("marked@"))
            }
            #expect(try await vault.run(["privacy", "purge"]).text == "erased: 0\n")
            #expect(
                try await vault.run(["privacy", "show", "--order", "1", "--account", "9", "--reason", "x"]).status == 2)
        }
    }

    private struct LogEntry: Decodable, Equatable { let actor, action: String, records: Int }

    @Test(arguments: [["vault", "status"], ["backup", "x.acorn"], ["privacy", "status"], ["vault", "rotate"]])
    func `what looks at a database makes none`(arguments: [String]) async throws {
        let vault = try VaultRun()
        let outcome = try await vault.run(arguments)
        #expect(outcome.status == 2 && outcome.errors.contains("no database"), "\(outcome.errors)")
        #expect(try vault.scratch.names.isEmpty)
    }
}
