import AcornCore
import Foundation
import StoreBackends
import Testing

@testable import AcornStore

/// `acorn vault rotate` and `acorn restore`, killed at moments all over their work.
@Suite struct `a command that is killed` {
    private static let name = "sh"
    private static let script = #"shift; pause="$1"; shift; "$@" & sleep "$pause"; kill -9 $! 2>/dev/null; wait"#
    private static let pauses = ["0.05", "0.15", "0.25", "0.4", "0.7"]

    /// Runs the command and kills it after a pause.
    private static func killed(_ vault: VaultRun, _ arguments: [String], after pause: String) async throws {
        let environment = ["ACORN_DATABASE": vault.database, "ACORN_KEY_FILE": vault.keyFile]
        _ = try await Program.run(
            "/bin/sh", ["-c", script, name, "-", pause, Acorn.path] + arguments, environment: environment)
    }

    private static func with<Value>(_ vault: VaultRun, _ body: (Store) async throws -> Value) async throws -> Value {
        let store = try await Store.open(DatabaseAddress(vault.database), now: testNow)
        do {
            let value = try await body(store)
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }

    /// Enough secrets for a rotation of some length.
    private static func fill(_ vault: VaultRun) async throws {
        try await vault.initialize()
        try await vault.fill("marked-token", buyer: "marked@example.com")
        try await with(vault) { store in
            let opened = try await Vault.open(store, with: KeySource.file(path: vault.keyFile).key())
            try await store.write { connection in
                for number in 2...4_000 {
                    let name = SecretName(.refreshToken, environment: 3, account: 7, name: "\(number)")
                    try opened.keep(SecretBytes(copying: "token \(number)".utf8), as: name, now: testNow, connection)
                }
            }
        }
    }

    private static func tables(_ vault: VaultRun) async throws -> [String: BackupRecord.TableProof] {
        try await with(vault) { store in
            try await store.read { connection in
                let proofs = try BackupTable.all(connection).map { ($0.name, try Backup.prove($0, connection)) }
                return Dictionary(uniqueKeysWithValues: proofs)
            }
        }
    }

    /// Every secret opens under one of the keys; returns under which.
    private static func openingKey(_ vault: VaultRun, _ keys: [String]) async throws -> String? {
        for path in keys where FileManager.default.fileExists(atPath: path) {
            let isWhole = try? await with(vault) { store in
                let opened = try await Vault.open(store, with: KeySource.file(path: path).key())
                let (values, broken) = try await opened.verify(store)
                return values == 4_001 && broken.isEmpty
            }
            if isWhole == true { return path }
        }
        return nil
    }

    @Test(arguments: StoreBackend.allCases)
    func `a rotation leaves every secret readable, and the next one ends it`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            try await Self.fill(vault)
            let new = vault.scratch.file("new.key")
            for pause in Self.pauses {
                try await Self.killed(vault, ["vault", "rotate", "--new-key-file", new], after: pause)
                let key = try await Self.openingKey(vault, [new, vault.keyFile])
                #expect(key != nil, "killed after \(pause) s: secrets open under neither key")
            }
            let last = try await vault.run(["vault", "rotate", "--new-key-file", new])
            #expect(last.status == 0, "\(last.errors)")
            #expect(try await Self.openingKey(vault, [new]) == new)
            let status = try await vault.run(["vault", "status", "--verify"], environment: ["ACORN_KEY_FILE": new])
            #expect(status.status == 0, "\(status.text)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a restore leaves the database as it was or wholly restored`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { database in
            let vault = try VaultRun(database: database)
            try await Self.fill(vault)
            let file = vault.scratch.file("hub.acorn")
            #expect(try await vault.run(["backup", file]).status == 0)
            let saved = try await Self.tables(vault)
            try await Self.with(vault) { store in
                try await store.write { connection in
                    try connection.execute("DELETE FROM vault_secrets")
                    try connection.execute("UPDATE accounts SET name = 'another'")
                }
            }
            let changed = try await Self.tables(vault)
            #expect(changed != saved)
            for pause in Self.pauses {
                try await Self.killed(vault, ["restore", file, "--replace"], after: pause)
                let tables = try await Self.tables(vault)
                #expect(tables == changed || tables == saved, "killed after \(pause) s")
            }
            let last = try await vault.run(["restore", file, "--replace"])
            #expect(last.status == 0, "\(last.errors)")
            #expect(try await Self.tables(vault) == saved)
        }
    }
}
