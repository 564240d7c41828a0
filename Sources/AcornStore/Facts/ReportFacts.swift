/// A report that Amazon made or makes, as one reply told it. Times are microseconds since 1970.
package struct ReportFact: Hashable, Sendable {
    package var reportID: String
    package var type: String
    package var marketplaceIDs: [String]
    package var dataStartAt: Int64?
    package var dataEndAt: Int64?
    /// `IN_QUEUE`, `IN_PROGRESS`, `DONE`, `CANCELLED`, `FATAL`, or what Amazon may say one day.
    package var status: String
    package var documentID: String?
    package var isOurs = false
    package var createdAt: Int64
    package var processedAt: Int64?

    package init(reportID: String, type: String, marketplaceIDs: [String], status: String, createdAt: Int64) {
        self.reportID = reportID
        self.type = type
        self.marketplaceIDs = marketplaceIDs
        self.status = status
        self.createdAt = createdAt
    }
}

/// Reports of an account, inside a transaction of the caller's.
package struct ReportFacts {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Keeps what is known of a report now. That it is ours, and its document where it was fetched, stay.
    package func put(_ fact: ReportFact) throws {
        try connection.execute(
            """
            INSERT INTO reports (environment, account, report_id, report_type, marketplace_ids, data_start_at,
                data_end_at, processing_status, report_document_id, requested_by_us, created_at, processed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (environment, account, report_id) DO UPDATE SET
                processing_status = excluded.processing_status, report_document_id = excluded.report_document_id,
                processed_at = excluded.processed_at
            """,
            key.values + [
                .text(fact.reportID), .text(fact.type), .text(fact.marketplaceIDs.joined(separator: ",")),
                .init(fact.dataStartAt), .init(fact.dataEndAt), .text(fact.status), .init(fact.documentID),
                .init(fact.isOurs), .init(fact.createdAt), .init(fact.processedAt),
            ])
    }

    /// A report whose document is there and was not fetched yet, oldest first.
    package struct Waiting: Hashable, Sendable {
        package let reportID: String
        package let documentID: String
    }

    /// The oldest such report of a type.
    package func nextUnfetched(_ type: String) throws -> Waiting? {
        try connection.first(
            """
            SELECT report_id, report_document_id FROM reports
            WHERE environment = $1 AND account = $2 AND report_type = $3 AND fetched_at IS NULL
                AND report_document_id IS NOT NULL AND processing_status = 'DONE'
            ORDER BY created_at, report_id LIMIT 1
            """, key.values + [.text(type)]
        ) { Waiting(reportID: try $0.text(0), documentID: try $0.text(1)) }
    }

    /// When the oldest report of a type was made, from some time on, that was not done when it was told last; nil where
    /// all are.
    package func oldestUnfinished(_ type: String, since start: Int64) throws -> Int64? {
        try connection.first(Self.oldestUnfinishedSQL, key.values + [.text(type), .init(start)]) {
            try $0.integerOrNil(0)
        } ?? nil
    }

    static let oldestUnfinishedSQL = """
        SELECT MIN(created_at) FROM reports
        WHERE environment = $1 AND account = $2 AND report_type = $3 AND created_at >= $4
            AND (processing_status <> 'DONE' OR report_document_id IS NULL)
        """

    /// Notes that a document is in the archive, and which of its columns nobody here knows.
    package func markFetched(
        _ reportID: String, entry: Int64, at now: Int64, unknownColumns: [String] = []
    ) throws {
        let unknown = unknownColumns.isEmpty ? nil : String(unknownColumns.joined(separator: ", ").prefix(1_000))
        try connection.execute(
            """
            UPDATE reports SET fetched_at = $4, archive_entry = $5, unknown_columns = $6
            WHERE environment = $1 AND account = $2 AND report_id = $3
            """, key.values + [.text(reportID), .init(now), .init(entry), .init(unknown)])
    }

    static let unknownColumnsSQL = """
        SELECT unknown_columns FROM reports
        WHERE environment = $1 AND account = $2 AND report_type = $3 AND fetched_at IS NOT NULL
        ORDER BY created_at DESC, report_id DESC LIMIT 1
        """

    /// The columns of the newest document of a type that nobody here knows; nil where all are known.
    package func unknownColumns(_ type: String) throws -> String? {
        try connection.first(Self.unknownColumnsSQL, key.values + [.text(type)]) { try $0.textOrNil(0) } ?? nil
    }

    /// How many documents of a type wait, and how many reports of it are known.
    package func counts(_ type: String) throws -> (waiting: Int64, all: Int64) {
        try connection.first(
            """
            SELECT SUM(CASE WHEN fetched_at IS NULL AND report_document_id IS NOT NULL THEN 1 ELSE 0 END), COUNT(*)
            FROM reports WHERE environment = $1 AND account = $2 AND report_type = $3
            """, key.values + [.text(type)]
        ) { (try $0.integerOrNil(0) ?? 0, try $0.integer(1)) } ?? (0, 0)
    }
}
