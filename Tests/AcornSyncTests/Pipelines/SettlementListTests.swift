import RunningSimulator
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

@Suite struct `the list of settlement reports` {
    @Test(arguments: StoreBackend.allCases, ["IN_PROGRESS", "FATAL", "SLEEPING", "DONE"])
    func `gives every report in the end, however it was told at first`(
        backend: StoreBackend, status: String
    ) async throws {
        try await SyncRig.run(backend, seed: 9, orders: 60, stores: ["DE"]) { rig in
            try await rig.sync("settlements")
            let known = try await Self.counts(rig)
            #expect(known[0] > 3 && known[1] == known[0], "\(known)")
            // What is older is not listed any more in three days.
            let kept = rig.time.now - 85 * WireTime.day
            // As if they had been listed in another state, or without their document.
            try await rig.store.write { connection in
                try connection.execute(
                    """
                    UPDATE reports SET processing_status = $1, report_document_id = NULL, fetched_at = NULL,
                        archive_entry = NULL
                    """, [.text(status)])
            }
            // Longer than the overlap of two lists.
            try await rig.advance(days: 3)
            try await rig.sync("settlements")
            let done = try await Self.counts(rig, since: kept)
            #expect(done[0] > 3 && done[1] == done[0], "\(done)")
        }
    }

    /// Reports, and those of them that were fetched.
    private static func counts(_ rig: SyncRig, since start: Int64 = 0) async throws -> [Int64] {
        try await rig.rows("SELECT COUNT(*), COUNT(fetched_at) FROM reports WHERE created_at >= \(start)") {
            [try $0.integer(0), try $0.integer(1)]
        }[0]
    }
}
