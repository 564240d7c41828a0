import AcornStore
import Foundation
import StoreBackends

/// A database to be hurt.
protocol ChaosPlace: AnyObject, Sendable {
    var name: String { get }
    var address: String { get }
    /// Environment variables for the workers.
    var environment: [String: String] { get }
    /// Readies what the blows need in a store whose schema is there.
    func prepare(_ store: Store) async throws
    func restart() throws
    /// Makes the clock of the leases wrong by so many seconds.
    func setClock(_ seconds: Int, _ store: Store) async throws
    /// Why the disk cannot be filled here; nil where it can.
    var whyNoSmallDisk: String? { get }
    func fillDisk() throws
    func emptyDisk()
    func remove()
}

/// A small disk of one's own, in memory; only root may make one.
final class SmallDisk: Sendable {
    let path: String

    init(megabytes: Int, owner: String? = nil) throws {
        guard getuid() == 0 else { throw Unavailable(description: "only root can mount a small disk") }
        path = "/tmp/acorn-chaos-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let whose = owner.map { ",uid=\($0),mode=0700" } ?? ""
        do { try Program.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m\(whose)", "tmpfs", path) } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    private var ballast: String { path + "/ballast" }

    /// Takes every byte that is left.
    func fill() throws {
        let file = open(ballast, O_WRONLY | O_CREAT, 0o600)
        guard file >= 0 else { throw Unavailable(description: "the small disk cannot be written") }
        defer { close(file) }
        let block = [UInt8](repeating: 1, count: 1 << 16)
        var size = block.count
        while size >= 512 {
            if write(file, block, size) < size { size /= 2 }
        }
    }

    func empty() { unlink(ballast) }

    func remove() {
        empty()
        try? Program.run("umount", "-l", path)
        rmdir(path)
    }
}

/// A file, on a small disk where there can be one.
final class SQLitePlace: ChaosPlace {
    let name = "sqlite"
    private let folder: String
    private let disk: SmallDisk?
    let whyNoSmallDisk: String?

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do {
            disk = try SmallDisk(megabytes: 256)
            whyNoSmallDisk = nil
        } catch {
            disk = nil
            whyNoSmallDisk = "\(error)"
        }
    }

    private var clockFile: String { folder + "/clock" }
    var address: String { "sqlite:" + (disk?.path ?? folder) + "/hub.sqlite" }
    var environment: [String: String] { ["ACORN_CHAOS_CLOCK": clockFile] }

    func prepare(_ store: Store) async throws {}
    func restart() throws {}

    func setClock(_ seconds: Int, _ store: Store) async throws {
        try "\(seconds)".write(toFile: clockFile, atomically: true, encoding: .utf8)
    }

    func fillDisk() throws { try disk?.fill() }
    func emptyDisk() { disk?.empty() }

    func remove() {
        disk?.remove()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// A PostgreSQL of the run's own, with the database on a small disk where there can be one.
final class PostgresPlace: ChaosPlace {
    let name = "postgres"
    private let cluster: PostgresCluster
    private let disk: SmallDisk?
    let whyNoSmallDisk: String?
    let address: String
    private let database: String

    init() throws {
        do { cluster = try PostgresCluster() } catch let error as ClusterUnavailable {
            throw Unavailable(description: "\(error)")
        }
        database = try cluster.createDatabase()
        address = cluster.url(database: database)
        do {
            let user = getpwnam("postgres") == nil ? "nobody" : "postgres"
            disk = try SmallDisk(megabytes: 400, owner: user)
            whyNoSmallDisk = nil
        } catch {
            disk = nil
            whyNoSmallDisk = "\(error)"
        }
        guard let disk else { return }
        try sql("CREATE TABLESPACE small LOCATION '\(disk.path)'")
        try sql("ALTER DATABASE \(database) SET TABLESPACE small")
    }

    private func sql(_ statement: String) throws {
        try Program.run("psql", "-q", cluster.url(database: "postgres"), "-c", statement)
    }

    var environment: [String: String] { [:] }

    /// A `clock_timestamp()` of our own before PostgreSQL's: the server's clock, wrong by what a table says.
    func prepare(_ store: Store) async throws {
        try await store.write { connection in
            try connection.execute("CREATE TABLE chaos_clock (seconds BIGINT NOT NULL)")
            try connection.execute("INSERT INTO chaos_clock (seconds) VALUES (0)")
            try connection.execute(
                """
                CREATE FUNCTION public.clock_timestamp() RETURNS TIMESTAMPTZ LANGUAGE SQL VOLATILE AS
                'SELECT pg_catalog.clock_timestamp() + (SELECT seconds FROM public.chaos_clock) * INTERVAL ''1 second'''
                """)
        }
        try sql("ALTER DATABASE \(database) SET search_path = public, pg_catalog")
    }

    func restart() throws {
        try cluster.stop()
        try cluster.start()
    }

    func setClock(_ seconds: Int, _ store: Store) async throws {
        try await store.write(.repeatable) { try $0.execute("UPDATE chaos_clock SET seconds = $1", [.init(seconds)]) }
    }

    func fillDisk() throws { try disk?.fill() }
    func emptyDisk() { disk?.empty() }

    func remove() {
        cluster.remove()
        disk?.remove()
    }
}
