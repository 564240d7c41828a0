/// Prepared statements by their text, as many as `capacity`: the one unused for longest makes room.
struct StatementCache<Statement> {
    private var entries: [String: (statement: Statement, lastUse: Int)] = [:]
    private var uses = 0
    let capacity: Int

    init(capacity: Int) {
        precondition(capacity > 0, "a cache has room for at least one statement")
        self.capacity = capacity
    }

    mutating func statement(for sql: String) -> Statement? {
        guard let entry = entries[sql] else { return nil }
        uses += 1
        entries[sql] = (entry.statement, uses)
        return entry.statement
    }

    /// Keeps a statement; returns the one that had to go.
    mutating func insert(_ statement: Statement, for sql: String) -> Statement? {
        var evicted: Statement?
        if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
            evicted = entries.removeValue(forKey: oldest)?.statement
        }
        uses += 1
        entries[sql] = (statement, uses)
        return evicted
    }

    mutating func removeAll() { entries = [:] }
}
