import AcornCore
import Foundation
import StoreBackends
import Testing

@testable import AcornStore

@Suite struct `a backup that is not whole` {
    typealias Fixture = VaultFixture

    /// A backup of five chunks, with its key.
    private static func makeFile(_ folder: URL) async throws -> (path: String, secret: BackupSecret) {
        let (path, key) = (folder.path + "/whole.acorn", try MasterKey.make())
        try await withStore(.sqlite, migrations: ThingSchema.migrations) { store in
            try await store.write { connection in
                for id in 0..<270 {
                    try connection.execute(
                        "INSERT INTO things (id, b) VALUES ($1, $2)",
                        [.init(id), .bytes([UInt8](repeating: UInt8(id % 251), count: 1_000))])
                }
            }
            _ = try await Backup.write(store, to: path, .master(key), now: testNow)
        }
        return (path, .master(key))
    }

    private static func verify(_ bytes: Data, _ folder: URL, _ secret: BackupSecret) async throws -> BackupError? {
        let path = folder.appendingPathComponent(UUID().uuidString)
        try bytes.write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        do {
            _ = try await Backup.verify(path.path, secret)
            return nil
        } catch let error as BackupError { return error }
    }

    private static let chunk = SealedFileWriter.chunkBytes + AESGCM.tagBytes

    @Test func `cut at, before and after every border of a chunk is refused`() async throws {
        try await withFolder { folder in
            let (path, secret) = try await Self.makeFile(folder)
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            let borders = stride(from: BackupHeader.bytesCount, to: whole.count, by: Self.chunk) + [whole.count]
            #expect(borders.count == 6)
            #expect(try await Self.verify(whole, folder, secret) == nil)
            for border in borders {
                for cut in [border - 17, border - 16, border - 1, border, border + 1, border + 16] {
                    guard (0..<whole.count).contains(cut) else { continue }
                    let error = try await Self.verify(whole.prefix(cut), folder, secret)
                    #expect(
                        [.damaged, .notABackup].contains(error?.code), "cut at \(cut): \(String(describing: error))")
                }
            }
            for cut in 0..<BackupHeader.bytesCount {
                #expect(try await Self.verify(whole.prefix(cut), folder, secret) != nil, "cut at \(cut)")
            }
        }
    }

    /// Closed twice, its number may by then be somebody else's file, socket or event queue.
    @Test func `a backup that does not open is closed once`() async throws {
        try await withFolder { folder in
            let (path, _) = try await Self.makeFile(folder)
            let wrong = BackupSecret.master(try MasterKey.make())
            async let losses = Task.detached {
                // Descriptors that come and go beside it: each must still be there when its owner closes it.
                var lost = 0
                for _ in 0..<200_000 {
                    let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
                    if close(descriptor) != 0 { lost += 1 }
                }
                return lost
            }.value
            for _ in 0..<2_000 {
                #expect(throws: BackupError.self) { _ = try SealedFileReader(path, wrong) }
            }
            #expect(await losses == 0)
        }
    }

    @Test func `a chunk that is not the last does not open as the last, whatever it holds`() async throws {
        try await withFolder { folder in
            let (path, secret) = try await Self.makeFile(folder)
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            for chunks in 1...4 {
                let cut = folder.path + "/\(chunks).acorn"
                try whole.prefix(BackupHeader.bytesCount + chunks * Self.chunk).write(to: URL(fileURLWithPath: cut))
                let error = #expect(throws: BackupError.self, "\(chunks) chunks") {
                    _ = try SealedFileReader(cut, secret).take(chunks * SealedFileWriter.chunkBytes)
                }
                #expect(error?.code == .damaged)
            }
            let reader = try SealedFileReader(path, secret)
            #expect(try reader.take(4 * SealedFileWriter.chunkBytes).count == 4 * SealedFileWriter.chunkBytes)
            #expect(!reader.isFinished)
        }
    }

    @Test func `a bit flipped anywhere, chunks swapped, repeated, dropped or added are refused`() async throws {
        try await withFolder { folder in
            let (path, secret) = try await Self.makeFile(folder)
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            let seed = UInt64.random(in: 0...UInt64.max)
            var random = SeededBits(state: seed)
            let header = (0..<BackupHeader.bytesCount * 8).filter { _ in random.next() % 4 == 0 }
            for bit in header + (0..<150).map({ _ in Int(random.next() % UInt64(whole.count * 8)) }) {
                var changed = whole
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(try await Self.verify(changed, folder, secret) != nil, "bit \(bit), seed \(seed)")
            }
            let start = BackupHeader.bytesCount
            func part(_ number: Int) -> Data { whole[start + number * Self.chunk..<start + (number + 1) * Self.chunk] }
            let (head, tail) = (whole.prefix(start), whole[(start + 4 * Self.chunk)...])
            let orders = [[1, 0, 2, 3], [0, 1, 1, 3], [0, 1, 2], [0, 1, 2, 3, 3], [3, 2, 1, 0]]
            for order in orders {
                let changed = order.reduce(head) { $0 + part($1) } + tail
                #expect(try await Self.verify(changed, folder, secret)?.code == .damaged, "\(order)")
            }
            #expect(try await Self.verify(whole + Data([0]), folder, secret)?.code == .damaged)
            #expect(try await Self.verify(whole + whole, folder, secret)?.code == .damaged)
            // A header of the same key from another backup.
            let (other, _) = try await Self.makeFile(try Self.folder(folder, "other"))
            let stranger = try Data(contentsOf: URL(fileURLWithPath: other)).prefix(start)
            #expect(try await Self.verify(stranger + whole.dropFirst(start), folder, secret) != nil)
        }
    }

    private static func folder(_ parent: URL, _ name: String) throws -> URL {
        let folder = parent.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder
    }

    /// SplitMix64.
    private struct SeededBits {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
            return z ^ z >> 31
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `nothing changes when the key is wrong, the file is cut, or the last row does not fit`(
        backend: StoreBackend
    ) async throws {
        try await withFolder { folder in
            let (path, secret) = try await Self.makeFile(folder)
            let cut = folder.path + "/cut.acorn"
            try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(70_000).write(to: URL(fileURLWithPath: cut))
            try await withAddress(backend) { address in
                let migrations = ThingSchema.migrations
                let store = try await Store.open(address, migrations: migrations, now: testNow)
                try await store.write { try $0.execute("INSERT INTO things (id, t) VALUES (1, 'mine')") }
                try await store.close()
                let before = try Self.digest(address)
                // The last is genuine, and yet its table is too narrow for it: found out in the midst of loading.
                let narrow = [
                    Migration(1, "things", migrations[0].statements.map { $0.replacing("b BLOB", with: "b TEXT") })
                ]
                let attempts: [(String, BackupSecret, Bool, [Migration])] = [
                    (path, .master(try MasterKey.make()), true, migrations), (cut, secret, true, migrations),
                    (path, .passphrase(try Fixture.secret("correct horse battery")), true, migrations),
                    (path, secret, false, migrations), (path, secret, true, narrow),
                ]
                for (file, secret, replacing, migrations) in attempts {
                    await #expect(throws: (any Error).self) {
                        try await Restore(file, secret, into: address, migrations: migrations).run(
                            replacing: replacing, now: testNow)
                    }
                    #expect(try Self.digest(address) == before)
                }
                let again = try await Store.open(address, migrations: migrations, now: testNow)
                let rows = try await again.read { try ThingSchema.contents($0) }
                #expect(rows == [[1, .null, "mine", .null]])
                try await again.close()
            }
        }
    }

    /// The digest of a database's file; nil for a server's.
    private static func digest(_ address: DatabaseAddress) throws -> [UInt8]? {
        try address.filePath.map { path in
            try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes { SHA256.digest($0) }
        }
    }

    @Test func `a broken load is undone, and a file made for it goes again`() async throws {
        try await withFolder { folder in
            let secret = BackupSecret.master(try MasterKey.make())
            let file = folder.path + "/cyclic.acorn"
            // A row that breaks its table's own rule, put in with the rule switched off.
            try await withStore(.sqlite, migrations: ThingSchema.migrations) { store in
                try await store.write { connection in
                    try connection.execute("PRAGMA ignore_check_constraints = ON")
                    try connection.execute("INSERT INTO things (id, i) VALUES (1, 1500)")
                    try connection.execute("PRAGMA ignore_check_constraints = OFF")
                }
                _ = try await Backup.write(store, to: file, secret, now: testNow)
            }
            for backend in StoreBackend.allCases {
                try await withAddress(backend) { address in
                    let error = await #expect(throws: StoreError.self) {
                        try await Restore(file, secret, into: address, migrations: ThingSchema.migrations).run(
                            replacing: false, now: testNow)
                    }
                    #expect(error?.code == .check)
                    if let path = address.filePath {
                        for ending in ["", "-wal", "-shm"] {
                            #expect(!FileManager.default.fileExists(atPath: path + ending))
                        }
                    } else {
                        let store = try await Store.open(address, migrations: [], now: testNow)
                        let names = try await store.read { try BackupTable.all($0).map(\.name) }
                        #expect(names.isEmpty)
                        try await store.close()
                    }
                }
            }
        }
    }
}
