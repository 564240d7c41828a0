import AcornStore
import Foundation
import StoreBackends
import Testing

@Suite struct BackupCommandTests {
    private static func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    @Test(arguments: StoreBackend.allCases)
    func `a backup goes into the other database and back, and is the same`(backend: StoreBackend) async throws {
        let other: StoreBackend = backend == .sqlite ? .postgres : .sqlite
        try await withAddressText(backend) { first in
            try await withAddressText(other) { second in
                let vault = try VaultRun(database: first)
                try await vault.initialize()
                let mark = UUID().uuidString
                try await vault.fill(mark, buyer: "\(mark)@example.com")
                let files = [vault.scratch.file("one.acorn"), vault.scratch.file("two.acorn")]
                let one = try await vault.run(["backup", files[0], "--format", "json"])
                #expect(one.status == 0 && one.errors.contains("master key is not in the file"), "\(one.errors)")
                let there = ["ACORN_DATABASE": second]
                let restored = try await vault.run(["restore", files[0], "--format", "json"], environment: there)
                #expect(restored.status == 0, "\(restored.errors)")
                #expect(restored.text == one.text)
                #expect(try await vault.token(second) == mark)
                let two = try await vault.run(["backup", files[1], "--format", "json"], environment: there)
                #expect(Self.proofs(two.text) == Self.proofs(one.text) && !Self.proofs(one.text).isEmpty)
                let refused = try await vault.run(["restore", files[1]])
                #expect(refused.status == 2 && refused.errors.contains("--replace"), "\(refused.errors)")
                let back = try await vault.run(["restore", files[1], "--replace"])
                #expect(back.status == 0, "\(back.errors)")
                #expect(try await vault.token() == mark)
                for file in files { #expect(try Self.contents(file).range(of: Data(mark.utf8)) == nil) }
                for outcome in [one, restored, two, refused, back] {
                    #expect(!(outcome.text + outcome.errors).contains(mark))
                }
            }
        }
    }

    /// Everything but the moment.
    private static func proofs(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains("sha256") }
    }

    @Test func `a wrong key, a wrong passphrase and a cut file are refused, and the database stays`() async throws {
        let vault = try VaultRun()
        try await vault.initialize()
        try await vault.fill("marked", buyer: "marked@example.com")
        let passphrase = try vault.scratch.write("passphrase", "correct horse battery staple\n")
        let wrong = try vault.scratch.write("wrong", "correct horse battery stable\n")
        let short = try vault.scratch.write("short", "short\n")
        for path in [passphrase, wrong, short] { #expect(chmod(path, 0o600) == 0) }
        let (plain, words) = (vault.scratch.file("key.acorn"), vault.scratch.file("words.acorn"))
        #expect(try await vault.run(["backup", plain]).status == 0)
        #expect(try await vault.run(["backup", words, "--passphrase-file", passphrase]).status == 0)
        #expect(try await vault.run(["backup", words, "--passphrase-file", passphrase]).status == 2)
        #expect(try await vault.run(["backup", plain + "2", "--passphrase-file", short]).status == 2)
        let cut = try vault.scratch.write("cut.acorn", Self.contents(plain).dropLast(1))
        let other = vault.scratch.file("other.key")
        try KeyFile.create(other, MasterKey.make())
        let database = vault.scratch.file("hub.sqlite")
        let before = try Self.contents(database)
        let attempts = [
            (["restore", cut, "--replace"], [:], "changed or cut"),
            (["restore", plain, "--replace"], ["ACORN_KEY_FILE": other], "sealed under master key"),
            (["restore", words, "--replace", "--passphrase-file", wrong], [:], "passphrase is another"),
            (["restore", words, "--replace"], [:], "--passphrase-file"), (["restore", database], [:], "no backup"),
            (["restore", plain], [:], "not empty"), (["restore", plain + "none", "--replace"], [:], "cannot be read"),
        ]
        for (arguments, environment, says) in attempts {
            let outcome = try await vault.run(arguments, environment: environment)
            #expect(outcome.status == 2 && outcome.errors.contains(says), "\(arguments): \(outcome.errors)")
            #expect(try Self.contents(database) == before, "\(arguments)")
        }
        let checked = try await vault.run(["restore", words, "--check", "--passphrase-file", passphrase])
        #expect(checked.status == 0 && checked.text.contains("vault_secrets"), "\(checked.errors)")
        #expect(try Self.contents(database) == before)
    }

    @Test(.enabled(if: getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func `a folder that cannot be written is refused and stays as it is`() async throws {
        let vault = try VaultRun()
        try await vault.initialize()
        try await vault.fill("marked", buyer: "marked@example.com")
        let locked = vault.scratch.file("locked")
        try FileManager.default.createDirectory(atPath: locked, withIntermediateDirectories: false)
        let passphrase = try vault.scratch.write("passphrase", "correct horse battery staple\n")
        let file = vault.scratch.file("hub.acorn")
        #expect(chmod(passphrase, 0o600) == 0)
        #expect(try await vault.run(["backup", file, "--passphrase-file", passphrase]).status == 0)
        try FileManager.default.copyItem(atPath: vault.scratch.file("hub.sqlite"), toPath: locked + "/hub.sqlite")
        let before = try Self.contents(locked + "/hub.sqlite")
        // Root may write everywhere, so another user tries; it may read what it needs.
        for path in [file, passphrase, locked + "/hub.sqlite"] { #expect(chmod(path, 0o444) == 0) }
        #expect(chmod(locked, 0o555) == 0)
        defer { chmod(locked, 0o755) }
        let user = getuid() == 0 ? ["--reuid=nobody", "--regid=nogroup", "--clear-groups"] : []
        for target in ["hub.sqlite", "new.sqlite"] {
            let line = [
                Acorn.path, "restore", file, "--replace", "--passphrase-file", "-", "--database",
                "sqlite:\(locked)/\(target)",
            ]
            let program = user.isEmpty ? Acorn.path : "/usr/bin/setpriv"
            let outcome = try await Program.run(
                program, user.isEmpty ? Array(line.dropFirst()) : user + line, standardInput: passphrase)
            #expect(outcome.status == 2, "\(target): \(outcome.errors)")
            #expect(!outcome.errors.isEmpty && !outcome.wasKilled)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: locked) == ["hub.sqlite"])
        #expect(try Self.contents(locked + "/hub.sqlite") == before)
    }
}
