import AcornCore
import AcornStore
import SampleSettlements
import Testing

/// Puts rows of every kind of value into every table of a schema, as its own rules tell: types, `CHECK` lists, parents.
/// So a table that a later migration brings is filled, too.
struct EveryTable {
    let connection: any SQLConnection
    private(set) var random: SplitMix64
    private static let attemptsMax = 3_000

    init(_ connection: any SQLConnection, seed: UInt64) {
        self.connection = connection
        random = SplitMix64(seed: seed)
    }

    private struct Column {
        let name: String
        let type: String
        let mayBeNull: Bool
    }

    /// Adds up to `rows` rows to `table` of an SQLite database, where some tables take only one; false where it has
    /// none afterwards, as chance found no row that the rules allow.
    mutating func fill(_ table: String, rows: Int) throws -> Bool {
        let columns = try connection.rows(
            "SELECT name, type, \"notnull\" FROM pragma_table_info($1) ORDER BY cid", [.text(table)]
        ) { Column(name: try $0.text(0), type: try $0.text(1), mayBeNull: try $0.integer(2) == 0) }
        let schema = try connection.first("SELECT sql FROM sqlite_schema WHERE name = $1", [.text(table)]) {
            try $0.text(0)
        }
        // Texts that the schema names are those that its rules allow.
        let words = (schema ?? "").split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let parents = try parents(of: table)
        let places = (1...columns.count).map { "$\($0)" }.joined(separator: ", ")
        let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        var done = 0
        for _ in 0..<Self.attemptsMax where done < rows {
            var values = columns.map { value($0, words) }
            for (own, theirs) in parents {
                for (name, value) in zip(own, theirs.randomElement(using: &random) ?? []) {
                    if let place = columns.firstIndex(where: { $0.name == name }) { values[place] = value }
                }
            }
            let row = values
            let isIn = try? connection.savepoint {
                try connection.execute("INSERT INTO \"\(table)\" (\(names)) VALUES (\(places))", row)
            }
            if isIn != nil { done += 1 }
        }
        return try connection.first("SELECT 1 FROM \"\(table)\" LIMIT 1") { _ in true } ?? false
    }

    /// The columns of each reference, and the values it may take.
    private func parents(of table: String) throws -> [(own: [String], theirs: [[SQLValue]])] {
        let links = try connection.rows(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list($1) ORDER BY id, seq", [.text(table)]
        ) { (id: try $0.integer(0), table: try $0.text(1), from: try $0.text(2), to: try $0.text(3)) }
        return try Dictionary(grouping: links, by: \.id).sorted { $0.key < $1.key }.map { _, links in
            let columns = links.map { "\"\($0.to)\"" }.joined(separator: ", ")
            let theirs = try connection.rows("SELECT \(columns) FROM \"\(links[0].table)\" LIMIT 50") { row in
                try links.indices.map { try row.value(.position($0)) }
            }
            return (links.map(\.from), theirs)
        }
    }

    private mutating func value(_ column: Column, _ words: [String]) -> SQLValue {
        if column.mayBeNull, Int.random(in: 0..<3, using: &random) == 0 { return .null }
        switch column.type {
        case "INTEGER":
            let few: [Int64] = [0, 1, 1, 2, 3, 7, 30, .max, .min, Int64.random(in: 0...99, using: &random)]
            return .integer(few.randomElement(using: &random) ?? 0)
        case "BLOB":
            let count = [0, 1, 32, 32, 100].randomElement(using: &random) ?? 0
            return .bytes((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
        default:
            let own = ["", "Größe 雪 \u{1F600}", "a'b\"c\n", "\(Int64.random(in: 0...99_999, using: &random))"]
            return .text(
                (words.isEmpty || Bool.random(using: &random) ? own : words).randomElement(using: &random) ?? "")
        }
    }
}
