/// Which of the two databases a connection speaks to. SQL text is the same for both but for what stands here.
package enum SQLDialect: String, CaseIterable, Hashable, Sendable {
    case sqlite
    case postgres

    /// After a `SELECT`: take rows that no other transaction holds and hold them. SQLite has one writer, so every row
    /// that a write sees is held already.
    package var forUpdateSkipLocked: String { self == .postgres ? "FOR UPDATE SKIP LOCKED" : "" }

    /// After a `SELECT`: wait for rows that another transaction holds, then hold them.
    package var forUpdate: String { self == .postgres ? "FOR UPDATE" : "" }

    /// A `CREATE TABLE` or `ALTER TABLE` as this database takes it.
    ///
    /// Migrations are written in SQLite's words: `INTEGER` (64 bits, signed), `TEXT`, `BLOB`, and `STRICT` after the
    /// closing parenthesis, or `STRICT, WITHOUT ROWID` where the primary key is the order in which rows lie on the
    /// disk. PostgreSQL gets `BIGINT`, `TEXT COLLATE "C"` (so that both sort by code point), `BYTEA`.
    /// Words inside quotes and longer words stay.
    func schema(_ sql: String) -> String {
        guard self == .postgres else { return sql }
        var result = ""
        var word = ""
        var quote: Character?
        for character in sql.replacing("STRICT, WITHOUT ROWID", with: "STRICT") + "\n" {
            if quote == nil, character.isLetter || character.isNumber || character == "_" {
                word.append(character)
                continue
            }
            result += Self.postgresWords[word] ?? word
            word = ""
            if quote == character { quote = nil } else if quote == nil, "'\"".contains(character) { quote = character }
            result.append(character)
        }
        return String(result.dropLast())
    }

    private static let postgresWords = [
        "INTEGER": "BIGINT", "TEXT": "TEXT COLLATE \"C\"", "BLOB": "BYTEA", "STRICT": "",
    ]
}
