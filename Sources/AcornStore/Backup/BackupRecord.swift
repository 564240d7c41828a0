/// What a backup consists of, one after the other, in a form that belongs to neither database: texts in UTF-8, numbers
/// of 64 bits with the most significant byte first, bytes.
enum BackupRecord {
    /// The first: when the backup was made.
    case start(at: Int64)
    /// What follows are rows of this table.
    case table(name: String, columns: [String])
    case row([SQLValue])
    /// The end of a table: how many rows it has, and their SHA-256.
    case tableEnd(TableProof)
    /// The end of everything: how many tables there were.
    case end(tables: Int64)

    /// What both sides must agree on.
    struct TableProof: Hashable, Sendable {
        let rows: Int64
        let sha256: [UInt8]
    }

    /// A value longer than this is refused when it is read: neither database holds longer ones.
    static let valueBytesMax = 1 << 30

    private enum Tag {
        static let start = UInt8(1), table = UInt8(2), row = UInt8(3), tableEnd = UInt8(4), end = UInt8(5)
    }

    var bytes: [UInt8] {
        switch self {
        case .start(let at): [Tag.start] + at.bigEndianBytes
        case .table(let name, let columns):
            [Tag.table] + Self.row([.text(name)] + columns.map { .text($0) })
        case .row(let values): [Tag.row] + Self.row(values)
        case .tableEnd(let proof): [Tag.tableEnd] + proof.rows.bigEndianBytes + proof.sha256
        case .end(let tables): [Tag.end] + tables.bigEndianBytes
        }
    }

    /// The values of a row: how many, then for each its kind, its length where it has one, and itself.
    static func row(_ values: [SQLValue]) -> [UInt8] {
        var bytes = Int32(values.count).bigEndianBytes
        for value in values {
            switch value {
            case .null: bytes.append(0)
            case .integer(let number):
                bytes.append(1)
                bytes += number.bigEndianBytes
            case .text(let text):
                bytes.append(2)
                bytes += Int64(text.utf8.count).bigEndianBytes
                bytes += text.utf8
            case .bytes(let content):
                bytes.append(3)
                bytes += Int64(content.count).bigEndianBytes
                bytes += content
            }
        }
        return bytes
    }

    /// The next record; nil after the last.
    static func read(_ file: SealedFileReader) throws -> BackupRecord {
        switch try file.take(1).first {
        case Tag.start: return .start(at: try integer(file))
        case Tag.table:
            let names = try values(file).compactMap { value in
                if case .text(let name) = value { name } else { nil }
            }
            guard let name = names.first, names.count > 1 else { throw malformed }
            return .table(name: name, columns: Array(names.dropFirst()))
        case Tag.row: return .row(try values(file))
        case Tag.tableEnd: return .tableEnd(TableProof(rows: try integer(file), sha256: try file.take(32)))
        case Tag.end: return .end(tables: try integer(file))
        default: throw malformed
        }
    }

    private static func integer(_ file: SealedFileReader) throws -> Int64 { Int64(bigEndian: try file.take(8)) }

    private static func values(_ file: SealedFileReader) throws -> [SQLValue] {
        let count = Int32(bigEndian: try file.take(4))
        guard (0...2_000).contains(count) else { throw malformed }
        return try (0..<count).map { _ in
            switch try file.take(1).first {
            case 0: return .null
            case 1: return .integer(try integer(file))
            case 2:
                guard let text = String(validating: try content(file), as: UTF8.self) else { throw malformed }
                return .text(text)
            case 3: return .bytes(try content(file))
            default: throw malformed
            }
        }
    }

    private static func content(_ file: SealedFileReader) throws -> [UInt8] {
        let count = try integer(file)
        guard (0...Int64(valueBytesMax)).contains(count) else { throw malformed }
        return try file.take(Int(count))
    }

    static let malformed = BackupError(
        .damaged, "The backup is genuine and yet cannot be read: it was made by a version that did it wrong, or newer.")
}
