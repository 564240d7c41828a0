package import AcornCore

/// How an account stands with personal data, told without opening any.
package struct PersonalStatus: Hashable, Sendable {
    package let place: AccountPlace
    package let isKept: Bool
    package let retentionDays: Int64
    package let records: Int64
    package let orders: Int64
    /// Records whose time is over, that the next purge takes.
    package let due: Int64
    package let nextPurge: Instant?
    package let logEntries: Int64

    /// Every account that keeps personal data or once did.
    package static func read(now: Instant, _ connection: any SQLConnection) throws -> [PersonalStatus] {
        try PersonalData.places(connection).compactMap { place in
            let settings = try connection.first(
                "SELECT is_kept, retention_days FROM personal_settings WHERE environment = $1 AND account = $2",
                place.key
            ) { (try $0.flag(0), try $0.integer(1)) }
            let counts = try connection.first(
                """
                SELECT COUNT(*), COUNT(DISTINCT order_id), MIN(purge_at),
                    COALESCE(SUM(CASE WHEN purge_at <= $3 THEN 1 ELSE 0 END), 0)
                FROM personal_records WHERE environment = $1 AND account = $2
                """, place.key + [.init(now)]
            ) { (try $0.integer(0), try $0.integer(1), try $0.instantOrNil(2), try $0.integer(3)) }
            let entries = try connection.first(
                "SELECT COUNT(*) FROM personal_log WHERE environment = $1 AND account = $2", place.key
            ) { try $0.integer(0) }
            guard let settings, let counts else { return nil }
            return PersonalStatus(
                place: place, isKept: settings.0, retentionDays: settings.1, records: counts.0, orders: counts.1,
                due: counts.3, nextPurge: counts.2, logEntries: entries ?? 0)
        }
    }
}

extension PersonalData {
    /// Whether any record of any account is over its time; told without a key.
    package static func isDue(now: Instant, _ connection: any SQLConnection) throws -> Bool {
        try places(connection).contains { place in
            try connection.first(
                """
                SELECT 1 FROM personal_records WHERE environment = $1 AND account = $2 AND purge_at <= $3 LIMIT 1
                """, place.key + [.init(now)]
            ) { _ in true } ?? false
        }
    }
}

/// Reading the log.
extension PersonalData {
    /// Entries of an account, oldest first, from number `first` on.
    package static func log(
        _ place: AccountPlace, from first: Int64 = 1, limit: Int, _ connection: any SQLConnection
    ) throws -> [PersonalLogEntry] {
        try PersonalLog.entries(place, from: first, limit: limit, connection)
    }

    /// The first entry of the log that was changed, or that is missing; nil where there is none.
    package func firstBrokenLogEntry(_ place: AccountPlace) async throws -> Int64? {
        try await readLog { try PersonalLog.firstBroken(place, $0, $1) }
    }
}
