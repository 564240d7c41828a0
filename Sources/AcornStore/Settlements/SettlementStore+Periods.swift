package import AcornCore

extension SettlementStore {
    /// Settlements that are looked at together: more than any account has in decades.
    private static let periodsMax = 5_000

    /// When each settlement began and ended, by its last version, the newest first; those that say it.
    package func periods() throws -> [SettlementPeriod] {
        try connection.rows(Self.periodsSQL, key.values + [.init(Self.periodsMax)]) { row in
            var period = SettlementPeriod(
                settlementID: try row.text(0), format: SettlementFormat(rawValue: try row.text(1)) ?? .flatFileV2)
            period.mainMarketplaceName = try row.textOrNil(2)
            period.currency = try row.textOrNil(3).flatMap { Currency($0) }
            period.periodStart = try row.instant(4)
            period.periodEnd = try row.instant(5)
            return period
        }
    }

    /// Reports without an id are not versions of each other.
    package static let periodsSQL = """
        SELECT s.settlement_id, s.format, s.marketplace_name, s.currency, s.period_start_at, s.period_end_at
        FROM settlements s
        WHERE s.environment = $1 AND s.account = $2 AND s.period_start_at IS NOT NULL AND s.period_end_at IS NOT NULL
            AND (s.settlement_id = '' OR NOT EXISTS (
                SELECT 1 FROM settlements l
                WHERE l.environment = s.environment AND l.account = s.account AND l.settlement_id = s.settlement_id
                    AND l.version > s.version))
        ORDER BY s.period_start_at DESC LIMIT $3
        """
}
