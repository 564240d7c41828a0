/// A span of time of one resource, and how far it was collected. Times are microseconds since 1970.
package struct SyncWindow: Hashable, Sendable {
    package enum State: String, Sendable {
        /// Being collected, or to be collected.
        case open
        /// Everything that Amazon told of this span is here, and an archive entry proves it.
        case proven
        /// Amazon could not tell: to be looked at by a person, and tried again.
        case unknown
    }

    package let resource: String
    /// A marketplace id; empty where the resource belongs to the whole account.
    package let scope: String
    package var startAt: Int64
    package var endAt: Int64
    package var state = State.open
    /// Where the next page begins; nil before the first.
    package var cursor: String?
    package var rows: Int64 = 0
    package var attempts: Int64 = 0
    package var reason: String?
    /// The last reply of the span when it was last proven; nil before that.
    package var archiveEntry: Int64?
    package var changedAt: Int64 = 0

    package init(_ resource: String, scope: String = "", from startAt: Int64, to endAt: Int64) {
        self.resource = resource
        self.scope = scope
        self.startAt = startAt
        self.endAt = endAt
    }

    static let columns = """
        resource, scope, start_at, end_at, state, cursor, rows_count, attempts, reason, archive_entry, changed_at
        """

    init(_ row: borrowing SQLRow) throws {
        resource = try row.text(0)
        scope = try row.text(1)
        startAt = try row.integer(2)
        endAt = try row.integer(3)
        state = State(rawValue: try row.text(4)) ?? .unknown
        cursor = try row.textOrNil(5)
        rows = try row.integer(6)
        attempts = try row.integer(7)
        reason = try row.textOrNil(8)
        archiveEntry = try row.integerOrNil(9)
        changedAt = try row.integer(10)
    }
}
