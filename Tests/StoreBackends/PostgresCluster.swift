import Foundation
import Glibc
import Synchronization
import Testing

/// A PostgreSQL of the tests' own, on a socket in a temporary folder. It is started when the first test needs it, and
/// stopped and removed when the test process ends, however it ends.
package final class PostgresCluster: Sendable {
    /// The cluster that tests share; each has a database of its own in it.
    package static let shared = Result { try PostgresCluster() }

    private let programs: PostgresPrograms
    private let folder: URL
    private let names = Atomic(0)
    /// What stops the server once this process is gone: a shell that waits for the end of its standard input.
    private let guardian: ClusterGuardian

    /// The shared cluster; skips the test where there is none.
    package static func orSkip() throws -> PostgresCluster {
        switch shared {
        case .success(let cluster): return cluster
        case .failure(let error as ClusterUnavailable):
            SkippedCases.note("\(error)")
            try Test.cancel("\(error)")
        case .failure(let error): throw error
        }
    }

    /// Makes and starts a cluster.
    package init() throws {
        programs = try PostgresPrograms.find()
        folder = try programs.makeFolder()
        guardian = try ClusterGuardian(programs, folder)
        do {
            try initialize()
            try start()
        } catch {
            guardian.end()
            throw error
        }
    }

    /// Starts the server, and returns when it takes connections.
    package func start() throws {
        try programs.run("pg_ctl", ["start", "-w", "-t", "60", "-D", data, "-l", folder.path + "/log"])
    }

    /// Stops the server at once, as a crash would.
    package func stop() throws {
        try programs.run("pg_ctl", ["stop", "-w", "-m", "immediate", "-D", data])
    }

    /// Stops the server for good.
    package func remove() { guardian.end() }

    package func url(database: String, password: String? = nil) -> String {
        let user = "acorn" + (password.map { ":\($0)" } ?? "")
        return "postgres://\(user)@/\(database)?host=\(folder.path)"
    }

    package func createDatabase() throws -> String {
        let name = "test_\(names.add(1, ordering: .relaxed).newValue)"
        try programs.run("createdb", ["-h", folder.path, "-U", "acorn", name])
        return name
    }

    package func dropDatabase(_ name: String) {
        try? programs.run("dropdb", ["-h", folder.path, "-U", "acorn", "--force", "--if-exists", name])
    }

    /// Where the server keeps its files, its write-ahead log and what it says.
    package var path: String { folder.path }

    private var data: String { folder.path + "/data" }

    private func initialize() throws {
        // A locale that sorts as people do, so that a column that forgot COLLATE "C" is found out.
        let arguments = ["-D", data, "-U", "acorn", "-A", "trust", "--encoding=UTF8", "--no-sync", "--locale=C.UTF-8"]
        do {
            try programs.run("initdb", arguments + ["--locale-provider=icu", "--icu-locale=en-US"])
        } catch {
            // Built without ICU.
            try programs.run("initdb", arguments)
        }
        let settings = """

            listen_addresses = ''
            unix_socket_directories = '\(folder.path)'
            max_connections = 200
            max_locks_per_transaction = 512
            shared_buffers = 32MB
            fsync = off
            full_page_writes = off
            """
        let path = data + "/postgresql.conf"
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(settings.utf8))
        try handle.close()
    }
}

/// How many test cases did not run for want of PostgreSQL, said when all others are through: skipped lines alone are
/// lost among thousands.
enum SkippedCases {
    private static let count = Mutex(0)

    static func note(_ reason: String) {
        let isFirst = count.withLock { count in
            count += 1
            return count == 1
        }
        guard isFirst else { return }
        print("PostgreSQL: cases are skipped: \(reason)")
        atexit {
            let text =
                "PostgreSQL: \(SkippedCases.count.withLock { $0 }) test cases were skipped; nothing above "
                + "proves anything about it.\n"
            FileHandle.standardError.write(Data(text.utf8))
        }
    }
}

/// Why there is no PostgreSQL for the tests.
package struct ClusterUnavailable: Error, CustomStringConvertible {
    package let description: String
}

/// The server's programs, and the user that runs them: PostgreSQL refuses to be run by root.
struct PostgresPrograms: Sendable {
    private let folder: String
    private let user: String?

    static func find() throws -> PostgresPrograms {
        let debian = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []).compactMap { Int($0) }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let candidates = versions.sorted(by: >).filter { $0 >= 15 }.map { "\(debian)/\($0)/bin" } + path
        let needed = ["initdb", "pg_ctl", "createdb", "dropdb"]
        let found = candidates.first { folder in
            needed.allSatisfy { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
        }
        guard let found else {
            throw ClusterUnavailable(
                description: "there is no PostgreSQL 15 or later here; on Debian or Ubuntu: apt-get install postgresql")
        }
        guard getuid() == 0 else { return PostgresPrograms(folder: found, user: nil) }
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") else {
            throw ClusterUnavailable(description: "PostgreSQL cannot be run as root, and there is no setpriv here")
        }
        return PostgresPrograms(folder: found, user: getpwnam("postgres") == nil ? "nobody" : "postgres")
    }

    /// A folder that the server's user owns. In /tmp, because the path of a socket must be short.
    func makeFolder() throws -> URL {
        let folder = URL(fileURLWithPath: "/tmp/acorn-pg-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        if let user, let entry = getpwnam(user) {
            guard chown(folder.path, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0 else {
                throw ClusterUnavailable(description: "\(folder.path) cannot be given to \(user)")
            }
        }
        return folder
    }

    /// A command line for one of the programs.
    func command(_ program: String, _ arguments: [String]) -> [String] {
        let own = ["\(folder)/\(program)"] + arguments
        guard let user else { return own }
        let group = getpwnam(user).map { "\($0.pointee.pw_gid)" } ?? user
        return ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups"] + own
    }

    func run(_ program: String, _ arguments: [String]) throws {
        let complaints = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: complaints) }
        let status = try ChildProcess(command(program, arguments), standardError: complaints.path).wait()
        guard status == 0 else {
            let said = (try? String(contentsOf: complaints, encoding: .utf8)) ?? ""
            throw ClusterFailure(description: "\(program) failed: \(said)")
        }
    }
}

/// A program of PostgreSQL's that failed, with what it said.
struct ClusterFailure: Error, CustomStringConvertible {
    let description: String
}

/// Stops a cluster's server and removes its folder when this process ends, also by a signal that cannot be caught.
final class ClusterGuardian: Sendable {
    private let input: FileHandle
    private let process: ChildProcess

    init(_ programs: PostgresPrograms, _ folder: URL) throws {
        let stop = programs.command("pg_ctl", ["stop", "-m", "immediate", "-D", folder.path + "/data"])
        let script = "read -r _; cd /; \(stop.joined(separator: " ")); rm -rf '\(folder.path)'"
        let pipe = Pipe()
        input = pipe.fileHandleForWriting
        // No program started later may keep the pipe open.
        _ = fcntl(input.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process = try ChildProcess(
            ["/bin/sh", "-c", script], standardInput: pipe.fileHandleForReading.fileDescriptor)
        try? pipe.fileHandleForReading.close()
    }

    func end() {
        try? input.close()
        _ = try? process.wait()
    }
}
