/// What the store has to know about a statement's text.
enum SQLText {
    /// Whether a statement reads or writes rows. Only those are prepared and kept; others (`SAVEPOINT`, `CREATE TABLE`)
    /// run once.
    static func isQuery(_ sql: String) -> Bool {
        let word = sql.drop { $0.isWhitespace || $0 == "(" }.prefix { $0.isLetter }.uppercased()
        return ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES"].contains(word)
    }
}
