import GRDB

/// Opens an SQLite file that other processes may be opening at the same moment.
struct SQLiteOpening {
    let path: String
    let settings: StoreSettings
    let clock: any Clock<Duration>
    /// Sees the file before anything in it is touched.
    let check: @Sendable (any SQLConnection) throws -> Void

    /// Several attempts, because switching a new file to the write-ahead log needs it for oneself and does not wait
    /// its turn as other statements do.
    func open() async throws -> SQLiteDatabase {
        let queue = BlockingQueue(label: "acorn.store.open")
        let attemptsMax = 50
        var attempt = 1
        while true {
            do {
                return try await queue.run { [path, settings, check] in
                    try SQLiteDatabase(path: path, settings: settings, check: check)
                }
            } catch let error as StoreError where error.code == .busy && attempt < attemptsMax {
                attempt += 1
                try await clock.sleep(for: .milliseconds(20 + 10 * attempt))
            }
        }
    }
}
