import AcornCore
import Foundation
import Glibc
import StoreBackends
import Testing

@testable import AcornStore

@Suite struct `marked secrets` {
    typealias Fixture = VaultFixture
    /// What an account is called: not secret, so the search must find it.
    private static let control = "Größe 雪"

    /// The files below a folder that hold `marker`.
    private static func finds(_ marker: some Sequence<UInt8>, below folder: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.map { folder + "/" + $0 }.filter { holds($0, marker) }
    }

    /// Whether a file holds `marker`; read in pieces, because another test watches this process's memory.
    private static func holds(_ path: String, _ marker: some Sequence<UInt8>) -> Bool {
        let needle = Data(marker)
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        var window = Data()
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            window = window.suffix(needle.count - 1) + piece
            if window.range(of: needle) != nil { return true }
        }
        return false
    }

    @Test(arguments: StoreBackend.allCases)
    func `are in no file of the database, no log, no backup and no error`(backend: StoreBackend) async throws {
        let mark = UUID().uuidString
        try await withFolder { folder in
            try await withAddress(backend) { address in
                let store = try await Store.open(address, now: testNow)
                let key = try MasterKey.make()
                let vault = try await Vault.initialize(store, with: key, now: testNow)
                try await Fixture.fill(store, vault)
                let personal = PersonalData(store, vault)
                let record = PersonalRecord(
                    orderID: "marked", kind: .buyer, identifiers: [try Fixture.secret("\(mark)@example.com")],
                    content: try Fixture.secret(#"{"name":"\#(mark)"}"#))
                try await store.write { connection in
                    try vault.keep(Fixture.secret(mark), as: Fixture.token(1), now: testNow, connection)
                    try personal.put(record, Fixture.place, now: testNow, connection)
                }
                // Errors of all kinds, which a server writes to its log, too.
                var said = ""
                for sql in ["SELECT nothing", "INSERT INTO vault_secrets (sealed) VALUES ($1)"] {
                    do {
                        let parameters = sql.hasPrefix("INSERT") ? [SQLValue.text(mark)] : []
                        try await store.write { try $0.execute(sql, parameters) }
                    } catch { said += String(reflecting: error) }
                }
                _ = try await personal.read(orderID: "marked", Fixture.place, Fixture.access, now: testNow)
                _ = try await Backup.write(store, to: folder.path + "/hub.acorn", .master(key), now: testNow)
                let place =
                    try address.filePath.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
                    ?? PostgresCluster.orSkip().path
                let digits = try key.text().withUnsafeBytes { Array($0.split(separator: 0x20)[2]) }
                for marker in [Array(mark.utf8), Array(mark.lowercased().utf8), digits] {
                    #expect(try Self.finds(marker, below: place).isEmpty)
                    #expect(try Self.finds(marker, below: folder.path).isEmpty)
                }
                #expect(!said.contains(mark) && !said.isEmpty)
                // The search finds what is there: in the file or its write-ahead log.
                #expect(try !Self.finds(Self.control.utf8, below: place).isEmpty)
                #expect(try Self.finds(Self.control.utf8, below: folder.path).isEmpty)
                try await store.close()
                #expect(try Self.finds(mark.utf8, below: place).isEmpty)
            }
        }
    }

    @Test func `erased personal data is overwritten in the file and its log, sealed as it was`() async throws {
        try await withAddress(.sqlite) { address in
            let store = try await Store.open(address, now: testNow)
            let vault = try await Vault.initialize(store, with: MasterKey.make(), now: testNow)
            try await Fixture.fill(store, vault, buyers: 5)
            let sealed = try await store.read { connection in
                try connection.rows("SELECT sealed FROM personal_records ORDER BY order_id") { try $0.bytes(0) }
            }
            let terms = try await store.read { try $0.rows("SELECT term FROM personal_terms") { try $0.bytes(0) } }
            let folder = URL(fileURLWithPath: try #require(address.filePath)).deletingLastPathComponent().path
            for value in sealed + terms { #expect(try !Self.finds(value, below: folder).isEmpty) }
            let personal = PersonalData(store, vault)
            _ = try await personal.erase(
                orderID: "302-0000000-0000002", Fixture.place, Fixture.access, now: testNow)
            #expect(try Self.finds(sealed[2], below: folder).isEmpty)
            #expect(try !Self.finds(sealed[3], below: folder).isEmpty)
            _ = try await personal.purge(Fixture.access, now: testNow.adding(seconds: 31 * 86_400))
            for value in sealed + terms { #expect(try Self.finds(value, below: folder).isEmpty) }
            try await store.close()
        }
    }

    private static let gcore = "/usr/bin/gcore"

    /// Promised for tokens, contents and keys once they were let go of. Not promised for what a program makes a
    /// `String` of, such as a buyer's name that is looked for.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: gcore), "there is no gcore here"))
    func `are gone from a process's memory once they were let go of`() async throws {
        try await withFolder { folder in
            let address = "sqlite:\(folder.path)/hub.sqlite"
            let (keyFile, key) = (folder.path + "/master.key", try MasterKey.make())
            try KeyFile.create(keyFile, key)
            let store = try await Store.open(DatabaseAddress(address), now: testNow)
            _ = try await Vault.initialize(store, with: key, now: testNow)
            try await store.write { try Fixture.accounts($0) }
            try await store.close()
            let mark = Array(UUID().uuidString.utf8.prefix(32))
            let core = try await Self.core(of: [address, keyFile], input: mark, in: folder.path)
            #expect(Self.holds(core, "control marker \(address)".utf8))
            #expect(!Self.holds(core, mark))
            #expect(!Self.holds(core, mark.suffix(20)))
            key.bytes.withUnsafeBytes { #expect(!Self.holds(core, $0)) }
            try key.text().withUnsafeBytes { text in
                #expect(!Self.holds(core, text.split(separator: 0x20)[2]))
            }
        }
    }

    /// Runs the program that holds secrets until it has let go of them; returns the path of its memory.
    private static func core(of arguments: [String], input: [UInt8], in folder: String) async throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("VaultHolding")
        let process = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        try process.run()
        defer {
            try? stdin.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        try stdin.fileHandleForWriting.write(contentsOf: Data(input))
        let line = stdout.fileHandleForReading.availableData
        try #require(String(decoding: line, as: UTF8.self) == "ready\n")
        let said = folder + "/gcore.log"
        let dump = try ChildProcess(
            [gcore, "-o", folder + "/core", "\(process.processIdentifier)"], standardOutput: said,
            standardError: said + "2")
        let code = try dump.wait()
        let path = folder + "/core.\(process.processIdentifier)"
        guard code == 0, FileManager.default.fileExists(atPath: path) else {
            try Test.cancel("gcore may not look into processes here")
        }
        return path
    }
}
