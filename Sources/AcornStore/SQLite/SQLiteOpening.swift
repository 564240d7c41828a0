import GRDB

/// Opens an SQLite file that other processes may be opening at the same moment.
struct SQLiteOpening {
    let path: String
    let settings: StoreSettings
    let clock: any Clock<Duration>
    let migrator: Migrator

    /// Several attempts, because switching a new file to the write-ahead log needs it for oneself and does not wait
    /// its turn as other statements do.
    func open() async throws -> SQLiteDatabase {
        let queue = BlockingQueue(label: "acorn.store.open")
        let attemptsMax = 50
        var attempt = 1
        while true {
            do {
                return try await queue.run { [path, settings, migrator] in
                    try SQLiteDatabase(path: path, settings: settings) { _ = try migrator.pending($0) }
                }
            } catch let error as StoreError where error.code == .busy && attempt < attemptsMax {
                attempt += 1
                try await clock.sleep(for: .milliseconds(20 + 10 * attempt))
            }
        }
    }
}
