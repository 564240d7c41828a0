/// Where the time of leases, schedules and budgets comes from, in microseconds since 1970.
///
/// On PostgreSQL it is the server's clock, which is one for all workers: theirs may be wrong by hours. On SQLite it is
/// the process's own. Neither is trusted to run evenly: what was put down as later than now shows a clock that was put
/// back, and is mended.
package enum StoreTime: Sendable {
    /// PostgreSQL's `clock_timestamp()`; SQLite has no server, so there it is a mistake.
    case database
    case clock(@Sendable () -> Int64)

    /// The server's clock on PostgreSQL, `clock` on SQLite.
    package static func standard(
        for dialect: SQLDialect, clock: @escaping @Sendable () -> Int64
    ) -> StoreTime {
        dialect == .postgres ? .database : .clock(clock)
    }

    /// How far apart two looks at a sound clock may be, in microseconds: what lies further in the future than this
    /// was put down before the clock was put back.
    static let slackMicros: Int64 = 5_000_000

    func now(_ connection: any SQLConnection) throws -> Int64 {
        guard case .clock(let clock) = self else {
            let sql = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT)"
            guard let now = try connection.first(sql, [], { try $0.integer(0) }) else {
                throw StoreError(.other, "The database does not tell the time.")
            }
            return now
        }
        return clock()
    }
}

/// Chance, passed in so that a test can repeat it: a number within a range.
package struct Chance: Sendable {
    private let draw: @Sendable (ClosedRange<Int64>) -> Int64

    package init(_ draw: @escaping @Sendable (ClosedRange<Int64>) -> Int64) { self.draw = draw }

    /// The machine's own.
    package static let system = Chance { Int64.random(in: $0) }

    func number(in range: ClosedRange<Int64>) -> Int64 { draw(range) }
}
