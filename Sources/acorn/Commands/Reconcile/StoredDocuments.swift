import AcornFiles
import AcornStore
import ArgumentParser
import Foundation

/// Settlement reports out of the archive, as files in a temporary folder that only its owner may read.
struct StoredDocuments {
    let files: [InputFile]
    private let folder: URL

    /// Takes every stored report, or those that tell one of the settlements; each is checked against its SHA-256.
    /// Errors: `StoreError`, and `ValidationError` for a settlement that is not there.
    init(store: Store, key: AccountKey, settlements: [String]) async throws {
        let entries = try await store.read { try SettlementStore($0, key).documents(of: settlements) }
        let missing = Set(settlements).subtracting(entries.flatMap(\.settlementIDs))
        guard missing.isEmpty else {
            throw ValidationError("not stored: settlement \(missing.sorted().joined(separator: ", "))")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("acorn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        self.folder = folder
        do {
            var files: [InputFile] = []
            for entry in entries {
                let place = folder.appendingPathComponent("\(entry.entry)").path
                try await store.read { try Self.copy(entry.entry, to: place, $0, key) }
                files.append(InputFile(path: entry.name ?? "\(entry.entry)", isNamed: true, place: place))
            }
            self.files = files
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    private static func copy(
        _ entry: Int64, to place: String, _ connection: any SQLConnection, _ key: AccountKey
    ) throws {
        let descriptor = try Spool.create(place)
        defer { close(descriptor) }
        try Archive(connection, key).read(entry: entry) { bytes in
            try bytes.withUnsafeBytes { try Destination.put($0, to: descriptor, named: place) }
        }
    }
}
