package import AcornCore
package import AcornStore
package import Foundation
import Testing

/// The databases that every test of the store runs on: `@Test(arguments: StoreBackend.allCases)`.
package enum StoreBackend: String, CaseIterable, Sendable {
    case sqlite
    case postgres
}

/// When tests say that a store was opened.
package let testNow = Instant(secondsSince1970: 1_790_000_000)

/// Lends a new store with an up-to-date schema, and removes it afterwards. Where there is no PostgreSQL, its case is
/// skipped and says why.
package func withStore<Value>(
    _ backend: StoreBackend, settings: StoreSettings = StoreSettings(), migrations: [Migration] = Migrations.all,
    isolation: isolated (any Actor)? = #isolation, _ body: (Store) async throws -> Value
) async throws -> Value {
    try await withAddress(backend) { address in
        let store = try await Store.open(address, settings: settings, migrations: migrations, now: testNow)
        do {
            let value = try await body(store)
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }
}

/// Lends the address of a database of one's own that is empty: a file that does not exist, or a database without
/// tables.
package func withAddress<Value>(
    _ backend: StoreBackend, isolation: isolated (any Actor)? = #isolation,
    _ body: (DatabaseAddress) async throws -> Value
) async throws -> Value {
    try await withAddressText(backend) { try await body(DatabaseAddress($0)) }
}

/// The same as a text, for the command line of a program.
package func withAddressText<Value>(
    _ backend: StoreBackend, isolation: isolated (any Actor)? = #isolation, _ body: (String) async throws -> Value
) async throws -> Value {
    switch backend {
    case .sqlite:
        return try await withFolder { folder in
            try await body("sqlite:" + folder.appendingPathComponent("hub.sqlite").path)
        }
    case .postgres:
        let cluster = try PostgresCluster.orSkip()
        let name = try cluster.createDatabase()
        defer { cluster.dropDatabase(name) }
        return try await body(cluster.url(database: name))
    }
}

/// Lends an empty folder, and removes it with what is in it.
package func withFolder<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: (URL) async throws -> Value
) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("acorn-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}
