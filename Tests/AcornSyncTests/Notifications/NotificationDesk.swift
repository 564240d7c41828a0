import AcornCore
import AcornStore
import Foundation
import Logging
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornSync

/// A hub's store with accounts, and a queue that is read into it.
struct NotificationDesk: Sendable {
    let store: Store
    let vault: Vault
    let queue = FakeQueue()
    let jobs: JobQueue
    let time = RigTime(1_790_000_000_000_000)

    /// Account 7 is seller A1 in Europe, with two stores; 8 and 9 are seller A2 in America and in Europe.
    static func run(
        _ backend: StoreBackend, _ work: @escaping @Sendable (NotificationDesk) async throws -> Void
    ) async throws {
        try await withStore(backend) { store in
            let vault = try await Vault.initialize(store, with: MasterKey.make(), now: testNow)
            let desk = NotificationDesk(store: store, vault: vault)
            try await desk.fill()
            try await work(desk)
        }
    }

    private init(store: Store, vault: Vault) {
        self.store = store
        self.vault = vault
        let time = time
        jobs = JobQueue(store, time: .clock { time.now })
    }

    private func fill() async throws {
        try await store.write { connection in
            for (account, seller, region, markets) in [
                (7, "A1", "eu", ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"]), (8, "A2", "na", ["ATVPDKIKX0DER"]),
                (9, "A2", "eu", ["A1PA6795UKMFR9"]),
            ] {
                try connection.execute(
                    """
                    INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                    VALUES (3, $1, $2, $3, $2, 0)
                    """, [.init(account), .text(seller), .text(region)])
                for market in markets {
                    try connection.execute(
                        """
                        INSERT INTO stores (environment, account, marketplace_id, name, is_participating,
                            has_suspended_listings, seen_at) VALUES (3, $1, $2, $2, 1, 0, 0)
                        """, [.init(account), .text(market)])
                }
            }
        }
    }

    var poller: QueuePoller { poller(clock: ContinuousClock()) }

    func poller(clock: any Clock<Duration>) -> QueuePoller {
        let time = time
        // The address is fixed, and right.
        guard let address = try? QueueAddress(FakeQueue.url) else { preconditionFailure("no queue") }
        let client = QueueClient(address, .test, transport: queue.transport, now: { testNow })
        let intake = NotificationIntake(store, jobs, vault: vault, environment: .simulator, now: { time.now })
        return QueuePoller(
            client, intake, store, environment: .simulator, clock: clock, now: { time.now },
            logger: Logger(label: "poller", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    // MARK: Messages

    /// In the spelling with capitals.
    static func order(
        _ id: String, order: String, seller: String = "A1", at time: String = "2026-09-21T14:00:00Z"
    ) -> String {
        let summary = #"{"MarketplaceId":"A1PA6795UKMFR9","DestinationPostalCode":"80331"}"#
        return #"{"NotificationVersion":"1.0","NotificationType":"ORDER_CHANGE","PayloadVersion":"1.0","#
            + #""EventTime":"\#(time)","Payload":{"OrderChangeNotification":{"NotificationLevel":"OrderLevel","#
            + #""SellerId":"\#(seller)","AmazonOrderId":"\#(order)","Summary":\#(summary)}},"#
            + #""NotificationMetadata":{"ApplicationId":"a","SubscriptionId":"s","PublishTime":"\#(time)","#
            + #""NotificationId":"\#(id)"}}"#
    }

    /// In the spelling without.
    static func report(_ id: String, type: String, seller: String = "A1") -> String {
        #"{"notificationVersion":"2020-09-04","notificationType":"REPORT_PROCESSING_FINISHED","#
            + #""payloadVersion":"2020-09-04","eventTime":"2026-09-21T14:00:00Z","payload":"#
            + #"{"reportProcessingFinishedNotification":{"sellerId":"\#(seller)","reportId":"5","#
            + #""reportType":"\#(type)","processingStatus":"DONE","reportDocumentId":"d"}},"#
            + #""notificationMetadata":{"applicationId":"a","publishTime":"2026-09-21T14:00:00Z","#
            + #""notificationId":"\#(id)"}}"#
    }

    static func plain(_ id: String, type: String, payload: String) -> String {
        #"{"NotificationType":"\#(type)","PayloadVersion":"1.0","Payload":\#(payload),"#
            + #""NotificationMetadata":{"NotificationId":"\#(id)"}}"#
    }

    // MARK: What is there

    func list(_ sql: String) async throws -> [String] {
        try await store.read { try $0.rows(sql, []) { $0.textOr(0) } }
    }

    func count(_ table: String) async throws -> Int64 {
        try await store.read { try $0.first("SELECT COUNT(*) FROM \(table)") { try $0.integer(0) } } ?? 0
    }

    /// Everything that a repeated message could change.
    func picture() async throws -> [Int64] {
        var all: [Int64] = []
        for table in [
            "notifications", "archive_entries", "archive_documents", "jobs", "sync_hints", "stray_notifications",
            "vault_secrets",
        ] { all.append(try await count(table)) }
        return all
    }

    var strays: [StrayNotification] {
        get async throws {
            try await store.read { try StrayNotifications($0, .simulator).newest(limit: 100) }
        }
    }
}

/// A clock on which every wait is over at once.
struct HastyClock: Clock {
    typealias Instant = ContinuousClock.Instant

    var now: Instant { ContinuousClock.now }
    var minimumResolution: Duration { .zero }
    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        await Task.yield()
    }
}
