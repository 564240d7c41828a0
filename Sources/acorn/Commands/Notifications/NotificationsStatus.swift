import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import SellingPartnerClient

/// `acorn notifications status`: what came, what it led to, and how the queue is read.
struct NotificationsStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell what notifications came, what belongs to no account, and how the queue is read.",
        discussion: """
            acorn notifications status
            acorn notifications status --queue https://sqs.eu-west-1.amazonaws.com/123456789012/acorn
            acorn notifications status --forget unreadable

            With a queue (also by ACORN_QUEUE_URL) its server is asked how many messages wait. Messages that belong to
            no account are kept for 90 days; --forget removes those of one reason: unreadable, unknown-seller,
            application or unknown-application. Exit codes: 0 all is well, 1 a queue is not read or there are messages
            of no account, 2 unusable input or configuration.
            """)

    @Option(help: "Remove the messages of no account that are kept for this reason.")
    var forget: StrayNotification.Reason?

    @OptionGroup var notifications: QueueOptions
    @OptionGroup var store: StoreOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let chosen = try await notifications.chosen()
        let reason = forget
        var report = try await store.withStore { store in
            if let reason {
                try await store.write { connection in
                    for environment in HubEnvironment.allCases {
                        _ = try StrayNotifications(connection, environment).forget(reason)
                    }
                }
            }
            return try await NotificationReport.read(store)
        }
        if let chosen { report.depth = await Self.depth(chosen) }
        try Destination(path: nil).write { sink in
            switch format {
            case .text: report.writeText(language, to: &sink)
            case .json: report.writeJSON(to: &sink)
            }
        }
        if report.hasFindings { throw ExitCode(1) }
    }

    /// What the queue's server says.
    private static func depth(_ chosen: QueueOptions.Chosen) async -> NotificationReport.Depth {
        let transport = NetworkTransport()
        let client = QueueClient(chosen.address, chosen.credentials, transport: transport, now: { .now })
        let outcome: NotificationReport.Depth
        do {
            let told = try await client.attributes([
                "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "QueueArn",
            ])
            outcome = NotificationReport.Depth(
                queue: chosen.address.url, waiting: told["ApproximateNumberOfMessages"].flatMap { Int($0) },
                inHand: told["ApproximateNumberOfMessagesNotVisible"].flatMap { Int($0) }, failure: nil)
        } catch {
            outcome = NotificationReport.Depth(
                queue: chosen.address.url, waiting: nil, inHand: nil, failure: "\(error)")
        }
        try? await transport.shutdown()
        return outcome
    }
}

extension StrayNotification.Reason: ExpressibleByArgument {}

/// `acorn notifications policy`: what the queue needs.
struct NotificationsPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Print the access policy that lets Amazon send to a queue, and the one that lets the worker read it.",
        discussion: "acorn notifications policy --queue-arn arn:aws:sqs:eu-west-1:123456789012:acorn")

    @Option(
        name: .customLong("queue-arn"), help: "The queue: arn:aws:sqs:REGION:ACCOUNT:NAME.",
        transform: { text in
            do { return try QueueARN(text) } catch { throw ValidationError("\(error)") }
        })
    var arn: QueueARN

    @Option(help: "text with explanations, or json: the queue's policy alone.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let policy = QueuePolicy(arn)
        try Destination(path: nil).write { sink in
            guard format == .text else { return sink.write(policy.text) }
            sink.write(NotificationWords.policy(arn)[language] + "\n\n" + policy.text + "\n")
            sink.write(NotificationWords.reader[language] + "\n\n" + policy.readerText + "\n")
            sink.write(NotificationWords.sealed[language] + "\n")
        }
    }
}
