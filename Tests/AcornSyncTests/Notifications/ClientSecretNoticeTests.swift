import AcornCore
import AcornStore
import Foundation
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `client secrets come by notification` {
    private static func rotation(_ id: String, _ secret: String, client: String = "client-1", until: String) -> String {
        NotificationDesk.plain(
            id, type: "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
            payload: #"{"applicationOAuthClientNewSecret":{"clientId":"\#(client)","newClientSecret":"\#(secret)","#
                + #""newClientSecretExpiryTime":"\#(until)","oldClientSecretExpiryTime":"2026-10-01T00:00:00Z"}}"#)
    }

    private static func add(_ desk: NotificationDesk) async throws -> HubApplication {
        try await desk.store.write(.serializable) { connection in
            let new = NewApplication(
                environment: .simulator, name: "hub", clientID: "client-1",
                place: ApplicationPlace(endpoint: "http:x", login: "http:x"))
            return try HubApplications.put(new, in: connection, at: testNow).application
        }
    }

    private static func secret(_ application: HubApplication, _ desk: NotificationDesk) async throws -> String? {
        try await desk.store.read { try desk.vault.secret(application.secretName, $0)?.revealText() }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a new secret is sealed at once, and an older one that comes late is left out`(
        backend: StoreBackend
    ) async throws {
        try await NotificationDesk.run(backend) { desk in
            let application = try await Self.add(desk)
            desk.queue.send(Self.rotation("n1", "hush-new", until: "2027-03-01T00:00:00Z"))
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await Self.secret(application, desk) == "hush-new")
            desk.queue.send(
                Self.rotation("n0", "hush-old", until: "2026-12-01T00:00:00Z"),
                Self.rotation("n1", "hush-new", until: "2027-03-01T00:00:00Z"))
            try await desk.poller.drain(waitSeconds: 0)
            #expect(try await Self.secret(application, desk) == "hush-new")
            let ends = try await desk.store.read { try ClientSecretExpiry.all(in: $0) }
            #expect(ends.map(\.expiresAt.iso8601) == ["2027-03-01T00:00:00Z"])
            let strays = try await desk.strays
            #expect(strays.count == 2 && strays.allSatisfy { $0.reason == .application })
            for stray in strays {
                #expect(!String(decoding: stray.body, as: UTF8.self).contains("hush") && !stray.detail.contains("hush"))
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the secret of an unknown application stays in the queue until it is added`(
        backend: StoreBackend
    ) async throws {
        try await NotificationDesk.run(backend) { desk in
            desk.queue.send(
                Self.rotation("n1", "hush", until: "2027-03-01T00:00:00Z"), NotificationDesk.order("n2", order: "111-1")
            )
            try await desk.poller.drain(waitSeconds: 0)
            #expect(desk.queue.inHand == 1 && desk.queue.deleted == 1)
            let application = try await Self.add(desk)
            desk.queue.comeBack()
            try await desk.poller.drain(waitSeconds: 0)
            #expect(desk.queue.inHand == 0)
            #expect(try await Self.secret(application, desk) == "hush")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the end of a secret is put down`(backend: StoreBackend) async throws {
        try await NotificationDesk.run(backend) { desk in
            _ = try await Self.add(desk)
            desk.queue.send(
                NotificationDesk.plain(
                    "n1", type: "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY",
                    payload: #"{"applicationOAuthClientSecretExpiry":{"clientId":"client-1","#
                        + #""clientSecretExpiryTime":"2026-10-05T00:00:00.000Z","#
                        + #""clientSecretExpiryReason":"PERIODIC_ROTATION"}}"#
                ))
            try await desk.poller.drain(waitSeconds: 0)
            let ends = try await desk.store.read { try ClientSecretExpiry.all(in: $0) }
            #expect(ends.map(\.expiresAt.iso8601) == ["2026-10-05T00:00:00Z"])
        }
    }
}
