/// Gives jobs their turns, so that stores are served by turns and not one after the other.
///
/// The line is ordered by `turn`. A store's next job stands one behind the store's last; a store that has none in line
/// begins one behind the head of the whole line. So a store with three jobs is done after three rounds, however many a
/// hundred thousand another has. This is start-time fair queueing (Goyal, Vin, Cheng 1996), with every job taken for
/// equally long. Each turn costs two looks into an index; two transactions that give the same turn do no harm.
struct JobLines {
    private struct Line: Hashable {
        let store: JobStore
        let priority: JobPriority
    }

    static let tailSQL = """
        SELECT turn FROM jobs WHERE state = 'ready' AND environment = $1 AND account = $2
            AND marketplace_id = $3 AND priority = $4 ORDER BY turn DESC LIMIT 1
        """
    static let headSQL = "SELECT turn FROM jobs WHERE state = 'ready' AND priority = $1 ORDER BY turn LIMIT 1"

    /// The last turn given in this transaction.
    private var last: [Line: Int64] = [:]
    private var heads: [JobPriority: Int64] = [:]

    /// The turn of a job that comes to the end of its store's line.
    mutating func turn(
        for store: JobStore, _ priority: JobPriority, _ connection: any SQLConnection
    ) throws -> Int64 {
        let line = Line(store: store, priority: priority)
        let before: Int64
        if let known = last[line] {
            before = known
        } else {
            let tail = try connection.first(
                Self.tailSQL,
                [
                    .init(store.environment), .init(store.account), .init(store.marketplaceId),
                    .init(priority.rawValue),
                ]
            ) { try $0.integer(0) }
            before = max(tail ?? 0, try head(priority, connection))
        }
        last[line] = before + 1
        return before + 1
    }

    /// The least turn in line; 0 where none waits.
    mutating func head(_ priority: JobPriority, _ connection: any SQLConnection) throws -> Int64 {
        if let known = heads[priority] { return known }
        let head =
            try connection.first(
                Self.headSQL, [.init(priority.rawValue)]
            ) { try $0.integer(0) } ?? 0
        heads[priority] = head
        return head
    }
}
