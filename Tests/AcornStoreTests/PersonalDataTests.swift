import AcornCore
import AcornStore
import StoreBackends
import Testing

@Suite struct `personal data` {
    typealias Fixture = VaultFixture
    private static let day: Int64 = 86_400

    private func withData(
        _ backend: StoreBackend, buyers: Int = 0, _ body: (Store, PersonalData) async throws -> Void
    ) async throws {
        try await withStore(backend) { store in
            let vault = try await Vault.initialize(store, with: MasterKey.make(), now: testNow)
            try await Fixture.fill(store, vault, tokens: 0, buyers: buyers)
            try await body(store, PersonalData(store, vault))
        }
    }

    private func orders(_ store: Store) async throws -> [String] {
        try await store.read {
            try $0.rows("SELECT order_id FROM personal_records ORDER BY order_id") { try $0.text(0) }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `nothing is kept unless an account asks for it, and switching off erases`(
        backend: StoreBackend
    ) async throws {
        try await withData(backend, buyers: 3) { store, personal in
            let other = AccountPlace(environment: 3, account: 8)
            let error = await #expect(throws: VaultError.self) {
                try await store.write { try personal.put(Fixture.record(1), other, now: testNow, $0) }
            }
            #expect(error?.code == .switchedOff)
            #expect(try await personal.stop(Fixture.place, Fixture.access, now: testNow) == 3)
            #expect(try await orders(store).isEmpty)
            await #expect(throws: VaultError.self) {
                try await store.write { try personal.put(Fixture.record(1), Fixture.place, now: testNow, $0) }
            }
            let days = try await store.read { try PersonalData.retentionDays(Fixture.place, $0) }
            #expect(days == nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the clock runs thirty days from delivery, else from the latest day of shipping, else from receipt`(
        backend: StoreBackend
    ) async throws {
        try await withData(backend) { store, personal in
            let shipBy = testNow.adding(seconds: 5 * Self.day)
            try await store.write { connection in
                let records = [
                    try Fixture.record(1, order: "a-delivered", shipBy: shipBy, delivered: testNow),
                    try Fixture.record(2, order: "b-shipping", shipBy: shipBy),
                    try Fixture.record(3, order: "c-neither"),
                    // Delivered 30 days ago: its time is over before it comes.
                    try Fixture.record(4, order: "d-over", delivered: testNow.adding(seconds: -30 * Self.day)),
                ]
                for record in records { try personal.put(record, Fixture.place, now: testNow, connection) }
            }
            #expect(try await orders(store) == ["a-delivered", "b-shipping", "c-neither"])
            let end = testNow.adding(seconds: 30 * Self.day)
            #expect(try await personal.purge(Fixture.access, now: end.adding(seconds: -1)) == 0)
            // What is over is not shown, purged or not.
            let over = try await personal.read(orderID: "a-delivered", Fixture.place, Fixture.access, now: end)
            #expect(over.isEmpty)
            #expect(try await personal.purge(Fixture.access, now: end) == 2)
            #expect(try await orders(store) == ["b-shipping"])
            try await store.write {
                try personal.delivered("b-shipping", Fixture.place, at: testNow.adding(seconds: Self.day), $0)
            }
            #expect(try await personal.purge(Fixture.access, now: end.adding(seconds: Self.day)) == 1)
            #expect(try await orders(store).isEmpty)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a buyer's records are erased by order or by what the buyer is known by, in one account only`(
        backend: StoreBackend
    ) async throws {
        try await withData(backend, buyers: 4) { store, personal in
            let other = AccountPlace(environment: 3, account: 8)
            try await personal.keep(other, Fixture.access, now: testNow)
            try await store.write { connection in
                try personal.put(Fixture.record(1, order: "other"), other, now: testNow, connection)
                // The same buyer once more, and another kind of data of that order without identifiers.
                try personal.put(Fixture.record(1, order: "second"), Fixture.place, now: testNow, connection)
                let gift = PersonalRecord(
                    orderID: "second", kind: .gift, identifiers: [], content: try Fixture.secret("for Jim"))
                try personal.put(gift, Fixture.place, now: testNow, connection)
            }
            let terms = try await store.read { try $0.rows("SELECT term FROM personal_terms") { try $0.bytes(0) } }
            // The same buyer at two sellers cannot be told to be one; the same at one seller can.
            #expect(terms.count == 12 && Set(terms).count == 10)
            let buyer = try Fixture.secret("  jane  DOE 1 ")
            #expect(try await personal.erase(buyer: buyer, Fixture.place, Fixture.access, now: testNow) == 3)
            #expect(
                try await orders(store)
                    == ["302-0000000-0000000", "302-0000000-0000002", "302-0000000-0000003", "other"])
            let order = "302-0000000-0000002"
            #expect(try await personal.erase(orderID: order, Fixture.place, Fixture.access, now: testNow) == 1)
            #expect(try await personal.erase(orderID: order, Fixture.place, Fixture.access, now: testNow) == 0)
            let left = try await store.read {
                try $0.first("SELECT COUNT(*) FROM personal_terms") { try $0.integer(0) }
            }
            #expect(left == 6)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `every access is logged, and a log that was altered is found`(backend: StoreBackend) async throws {
        try await withData(backend, buyers: 2) { store, personal in
            let order = "302-0000000-0000001"
            for number in 1...3 {
                let access = PersonalAccess(actor: "label printer", reason: "parcel \(number)")
                let read = try await personal.read(orderID: order, Fixture.place, access, now: testNow)
                #expect(read.count == 1)
            }
            _ = try await personal.erase(
                buyer: Fixture.secret("buyer1@example.com"), Fixture.place, Fixture.access, now: testNow)
            let log = try await store.read { try PersonalData.log(Fixture.place, limit: 100, $0) }
            #expect(log.map(\.action) == [.keep, .read, .read, .read, .erase])
            #expect(log.map(\.entry) == [1, 2, 3, 4, 5])
            #expect(log[2].actor == "label printer" && log[2].reason == "parcel 2" && log[2].orderID == order)
            #expect(!"\(log)".contains("example.com"))
            #expect(try await personal.firstBrokenLogEntry(Fixture.place) == nil)
            let alterations = [
                (3, "UPDATE personal_log SET reason = 'nothing' WHERE entry = 3"),
                (2, "DELETE FROM personal_log WHERE entry = 2"),
            ]
            for (entry, sql) in alterations {
                try await store.write { try $0.execute(sql) }
                #expect(try await personal.firstBrokenLogEntry(Fixture.place) == Int64(entry))
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `finding what is due and whose it is reads no whole table`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let plans = try await store.read { connection in
                [
                    try connection.queryPlan(
                        "DELETE FROM personal_records WHERE environment = $1 AND account = $2 AND purge_at <= $3",
                        [1, 1, 0]),
                    try connection.queryPlan(
                        "SELECT order_id FROM personal_terms WHERE environment = $1 AND account = $2 AND term = $3",
                        [1, 1, .bytes([1])]),
                ]
            }
            for plan in plans { #expect(plan.fullScans.isEmpty, "\(plan)") }
        }
    }
}
