/// One step of the schema. Steps only go forward, and a step that was released is never edited: a further step mends.
package struct Migration: Hashable, Sendable {
    /// Steps are applied in the order of their numbers; numbers may be left out.
    package let number: Int
    /// What the step brings, in a few words; kept in the database.
    package let name: String
    /// Statements in SQLite's words, translated for PostgreSQL by `SQLDialect.schema`.
    package let statements: [String]

    package init(_ number: Int, _ name: String, _ statements: [String]) {
        precondition(number > 0, "migrations are counted from 1")
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// Tells whether the statements are those that were applied: 64 bits, by FNV-1a, as 16 digits. It guards against
    /// an edit by mistake, not against malice.
    var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in statements.joined(separator: ";\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
