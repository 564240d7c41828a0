import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging
import SellingPartnerAPI

/// Which queue is read, and how: `@OptionGroup var notifications: QueueOptions`.
struct QueueOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The queue that Amazon sends notifications to.",
            discussion: "Default: ACORN_QUEUE_URL, the configuration file. Keys: ACORN_SQS_ACCESS_KEY_ID, "
                + "ACORN_SQS_SECRET_ACCESS_KEY, ACORN_SQS_SESSION_TOKEN. See Docs/notifications.md.", valueName: "url"))
    var queue: String?

    @Option(
        help: ArgumentHelp(
            "Whose data the queue brings: production, sandbox or simulator.",
            discussion: "Not needed where all applications are in one environment.", valueName: "environment"))
    var queueEnvironment: HubEnvironment?

    @Option(
        name: .customLong("sqs-endpoint"),
        help: "A server that stands in for Amazon's, such as LocalStack: http://127.0.0.1:4566 (ACORN_SQS_ENDPOINT).")
    var endpoint: String?

    /// A queue and what to speak to it with.
    struct Chosen {
        let address: QueueAddress
        let credentials: QueueCredentials
        let environment: HubEnvironment?
    }

    /// The queue that is configured; nil where there is none. Errors: `SettingsError`, `ValidationError`.
    func chosen(_ variables: [String: String] = ProcessInfo.processInfo.environment) async throws -> Chosen? {
        let settings = try await Settings.queues(environment: variables)
        guard let url = queue ?? settings.url else { return nil }
        let address: QueueAddress
        do {
            address = try QueueAddress(url, endpoint: endpoint ?? settings.endpoint, region: settings.region)
        } catch { throw ValidationError("the queue: \(error)") }
        var environment = queueEnvironment
        if environment == nil, let name = settings.environment {
            guard let known = HubEnvironment(name: name) else {
                throw ValidationError("queueEnvironment is production, sandbox or simulator, not '\(name)'")
            }
            environment = known
        }
        return Chosen(
            address: address, credentials: try Self.credentials(settings, address), environment: environment)
    }

    private static func credentials(
        _ settings: QueueSettings, _ address: QueueAddress
    ) throws -> QueueCredentials {
        switch (settings.accessKeyID, settings.secretAccessKey) {
        case (let id?, let secret?):
            return QueueCredentials(accessKeyID: id, secretAccessKey: secret, sessionToken: settings.sessionToken)
        case (nil, nil) where !address.isAmazon: return .test
        default:
            throw ValidationError(
                "the queue \(address.url) needs keys: set ACORN_SQS_ACCESS_KEY_ID and ACORN_SQS_SECRET_ACCESS_KEY, "
                    + "of a user who may read this queue")
        }
    }

    /// What reads the configured queue; nil where there is none. Errors: as `chosen`.
    func poller(_ connections: Connections, _ queue: JobQueue, _ logger: Logger) async throws -> QueuePoller? {
        guard let chosen = try await chosen() else { return nil }
        let environment = try await Self.environment(chosen, connections.store)
        let client = QueueClient(
            chosen.address, chosen.credentials, transport: connections.transport, now: { .now })
        let now: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1_000_000) }
        let intake = NotificationIntake(
            connections.store, queue, vault: connections.vault, environment: environment, now: now)
        note("reads \(chosen.address.url) for \(environment.name)")
        return QueuePoller(client, intake, connections.store, environment: environment, now: now, logger: logger)
    }

    /// Whose data a queue brings: test data must never be taken for real, so nothing is guessed.
    private static func environment(_ chosen: Chosen, _ store: Store) async throws -> HubEnvironment {
        if let environment = chosen.environment { return environment }
        let all = Set(try await store.read { try HubApplications.all(in: $0) }.map(\.environment))
        if all.count <= 1 { return all.first ?? .production }
        throw ValidationError(
            "there are applications in several environments: say whose data the queue brings with "
                + "--queue-environment or ACORN_QUEUE_ENVIRONMENT")
    }

    /// Errors: `ValidationError` where a queue is configured that cannot be read yet.
    func requireNone() async throws {
        guard let chosen = try await chosen() else { return }
        throw ValidationError(
            "the queue \(chosen.address.url) cannot be read before an application is added: `acorn app add`")
    }
}
