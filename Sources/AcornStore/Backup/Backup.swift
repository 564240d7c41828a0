package import AcornCore

/// One sealed file with everything a database holds, that either database can be restored from.
package enum Backup {
    /// What a backup holds.
    package struct Summary: Hashable, Sendable {
        package let madeAt: Instant
        /// Tables in the order of the file, with what proves them.
        package let tables: [Table]

        package var rows: Int64 { tables.reduce(0) { $0 + $1.rows } }
    }

    /// One table of a backup.
    package struct Table: Hashable, Sendable {
        package let name: String
        package let rows: Int64
        /// SHA-256 of all rows, in the order of their key.
        package let sha256: String
        let columns: [String]
        let proof: BackupRecord.TableProof

        init(_ name: String, _ columns: [String], _ proof: BackupRecord.TableProof) {
            self.name = name
            self.columns = columns
            self.proof = proof
            rows = proof.rows
            sha256 = HexDigits.text(proof.sha256)
        }
    }

    /// What a backup is sealed under, read without any key.
    package static func header(_ path: String) async throws -> BackupHeader {
        try await queue.run { try SealedFileReader.header(path) }
    }

    /// Writes every table of the store to a new file at `path`, as they stood at one moment; the hub goes on working.
    /// Reads the file again before it says that all is well. Memory does not grow with the database.
    package static func write(
        _ store: Store, to path: String, _ secret: BackupSecret, now: Instant,
        progress: @Sendable @escaping (Int64) -> Void = { _ in }
    ) async throws -> Summary {
        let derived = try await store.read { connection in
            let file = try SealedFileWriter(path, secret)
            try file.write(BackupRecord.start(at: now.secondsSince1970).bytes)
            let tables = try BackupTable.all(connection)
            var rows: Int64 = 0
            for table in tables {
                try file.write(BackupRecord.table(name: table.name, columns: table.columns).bytes)
                let proof = try prove(table, connection) { row in
                    try file.write(BackupRecord.row(row).bytes)
                    rows += 1
                    if rows % 10_000 == 0 { progress(rows) }
                }
                try file.write(BackupRecord.tableEnd(proof).bytes)
            }
            try file.write(BackupRecord.end(tables: Int64(tables.count)).bytes)
            try file.finish()
            return try file.derived()
        }
        return try await verify(path, derived)
    }

    /// Reads a whole backup and proves it; changes nothing. Errors: `BackupError`.
    package static func verify(_ path: String, _ secret: BackupSecret) async throws -> Summary {
        try await queue.run { try BackupReading(path, secret).skim() }
    }

    /// Counts and digests a table's rows in the order of its key.
    static func prove(
        _ table: BackupTable, _ connection: any SQLConnection, _ body: ([SQLValue]) throws -> Void = { _ in }
    ) throws -> BackupRecord.TableProof {
        let sha = SHA256()
        var rows: Int64 = 0
        try connection.forEach(table.select) { row in
            let values = try table.columns.indices.map { try row.value(.position($0)) }
            sha.update(BackupRecord.row(values))
            rows += 1
            try body(values)
        }
        return BackupRecord.TableProof(rows: rows, sha256: sha.finish())
    }

    /// What opens the file at `path` again without making its key anew.
    static func derive(_ path: String, _ secret: BackupSecret) async throws -> BackupSecret {
        try await queue.run { try SealedFileReader(path, secret).derived }
    }

    static let queue = BlockingQueue(label: "acorn.backup")
}

/// Goes through a backup from its start to its end and proves it on the way.
struct BackupReading {
    private let file: SealedFileReader

    init(_ path: String, _ secret: BackupSecret) throws { file = try SealedFileReader(path, secret) }

    /// Proves everything and keeps only the sums.
    func skim() throws -> Backup.Summary { try read { while try $0.next() != nil {} } }

    /// Hands each table to `body`, which takes its rows one after the other until there are none.
    func read(_ body: (BackupRows) throws -> Void) throws -> Backup.Summary {
        guard case .start(let at) = try BackupRecord.read(file) else { throw BackupRecord.malformed }
        var tables: [Backup.Table] = []
        while true {
            switch try BackupRecord.read(file) {
            case .table(let name, let columns):
                let rows = BackupRows(file, table: name, columns: columns)
                try body(rows)
                tables.append(Backup.Table(name, columns, try rows.proof()))
            case .end(let count):
                guard count == tables.count, file.isFinished else { throw BackupRecord.malformed }
                return Backup.Summary(madeAt: Instant(secondsSince1970: at), tables: tables)
            default: throw BackupRecord.malformed
            }
        }
    }
}

/// The rows of one table of a backup, each read when it is asked for.
final class BackupRows {
    let table: String
    let columns: [String]
    private let file: SealedFileReader
    private let sha = SHA256()
    private var count: Int64 = 0
    private var end: BackupRecord.TableProof?

    init(_ file: SealedFileReader, table: String, columns: [String]) {
        self.file = file
        self.table = table
        self.columns = columns
    }

    /// The next row; nil after the last.
    func next() throws -> [SQLValue]? {
        guard end == nil else { return nil }
        switch try BackupRecord.read(file) {
        case .row(let values):
            guard values.count == columns.count else { throw BackupRecord.malformed }
            sha.update(BackupRecord.row(values))
            count += 1
            return values
        case .tableEnd(let proof):
            end = proof
            return nil
        default: throw BackupRecord.malformed
        }
    }

    /// What proves the table, once all rows were taken; throws where the rows are not what the file says of them.
    func proof() throws -> BackupRecord.TableProof {
        while try next() != nil {}
        let proof = BackupRecord.TableProof(rows: count, sha256: sha.finish())
        guard proof == end else { throw BackupRecord.malformed }
        return proof
    }
}
