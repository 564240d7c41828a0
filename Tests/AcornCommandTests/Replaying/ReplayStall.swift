import StoreBackends

/// A trigger that holds a replay for good when it is about to count an entry: its facts are written, not committed.
enum ReplayStall {
    static func begin(_ backend: StoreBackend, entry: Int64) -> [String] {
        let there = "NEW.after_entry = \(entry) AND NEW.entries_count > OLD.entries_count"
        return switch backend {
        case .sqlite:
            [
                """
                CREATE TRIGGER stall BEFORE UPDATE ON replays WHEN \(there) BEGIN
                    SELECT COUNT(*) FROM (
                        WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT 1 FROM endless) SELECT n FROM endless);
                END
                """
            ]
        case .postgres:
            [
                """
                CREATE FUNCTION stall() RETURNS TRIGGER LANGUAGE plpgsql AS
                'BEGIN PERFORM pg_sleep(86400); RETURN NEW; END'
                """,
                "CREATE TRIGGER stall BEFORE UPDATE ON replays FOR EACH ROW WHEN (\(there)) EXECUTE FUNCTION stall()",
            ]
        }
    }

    static func end(_ backend: StoreBackend) -> [String] {
        switch backend {
        case .sqlite: ["DROP TRIGGER stall"]
        case .postgres:
            // A server does not see that a client is gone while it sleeps.
            [
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event = 'PgSleep'
                """,
                "DROP TRIGGER stall ON replays", "DROP FUNCTION stall",
            ]
        }
    }
}
