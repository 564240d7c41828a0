import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation

/// Which types of notification a command is about.
struct TypeSelection: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this type; may be given more than once.",
            discussion: "Without it: \(SubscribedType.standard.map(\.name).joined(separator: ", ")).",
            valueName: "type"))
    var type: [String] = []

    func validate() throws {
        for name in type where SubscribedType.named(name) == nil {
            let all = SubscribedType.all.map(\.name).joined(separator: ", ")
            throw ValidationError("no type '\(name)' can be subscribed to; there are \(all)")
        }
    }

    /// The types that are meant; `others` where none is named.
    func types(orElse others: [SubscribedType]) -> [SubscribedType] {
        type.isEmpty ? others : type.compactMap { SubscribedType.named($0) }
    }
}

/// `acorn notifications setup`: makes destination and subscriptions where they are not there yet.
struct NotificationsSetup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setup",
        abstract: "Make the destination of a queue, and subscribe every connected account.",
        discussion: """
            acorn notifications setup --queue-arn arn:aws:sqs:eu-west-1:123456789012:acorn
            acorn notifications setup --queue-arn ARN --store DE --type ORDER_CHANGE

            What is there already stays as it is, so the command may be run again, as after connecting another account.
            The queue must let Amazon in first: `acorn notifications policy` prints how.
            Exit codes: 0 all is there, 1 Amazon refused something, 2 unusable input or configuration.
            """)

    @Option(
        name: .customLong("queue-arn"), help: "The queue: arn:aws:sqs:REGION:ACCOUNT:NAME.",
        transform: { text in
            do { return try QueueARN(text) } catch { throw ValidationError("\(error)") }
        })
    var arn: QueueARN

    @OptionGroup var types: TypeSelection
    @OptionGroup var selection: AccountSelection
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let types = types.types(orElse: SubscribedType.standard)
        let report = try await store.withConnections(key, language: language) { connections in
            var report = SubscriptionReport(accounts: try await selection.accounts(in: connections.store))
            try await report.visit(connections) { visit, report in
                let place = try await report.destination(of: arn, visit)
                for type in types {
                    var standing = try await visit.subscriptions.subscribe(type, to: place)
                    if standing.destinationID == place.id { standing.destination = place.place }
                    report.standings.append(standing)
                }
            }
            return report
        }
        try report.write(format, language)
        if report.hasRefusals, format == .text {
            note(NotificationWords.policy(arn)[language] + "\n" + QueuePolicy(arn).text)
        }
        if report.hasFindings { throw ExitCode(1) }
    }
}

/// `acorn notifications list`: how the subscriptions stand at Amazon.
struct NotificationsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List destinations and subscriptions as they stand at Amazon.",
        discussion: """
            acorn notifications list
            acorn notifications list --store DE --type ANY_OFFER_CHANGED --format json

            Amazon is asked account by account and type by type, once a second. Exit codes: 0 asked, 1 Amazon refused
            something, 2 unusable input or configuration.
            """)

    @OptionGroup var types: TypeSelection
    @OptionGroup var selection: AccountSelection
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let types = types.types(orElse: SubscribedType.standard)
        let report = try await store.withConnections(key, language: language) { connections in
            var report = SubscriptionReport(accounts: try await selection.accounts(in: connections.store))
            try await report.visit(connections) { visit, report in
                let places = try await visit.subscriptions.destinations()
                report.add(places, visit)
                for type in types {
                    var standing = try await visit.subscriptions.standing(type)
                    standing.destination = places.first { $0.id == standing.destinationID }?.place
                    report.standings.append(standing)
                }
            }
            return report
        }
        try report.write(format, language)
        if report.hasFindings { throw ExitCode(1) }
    }
}

/// `acorn notifications remove`: takes subscriptions away, and destinations that nothing leads to.
struct NotificationsRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take subscriptions away; Amazon tells nothing any more, and what is due is collected by schedule.",
        discussion: """
            acorn notifications remove --store DE --type ORDER_CHANGE
            acorn notifications remove --destinations

            Without --type every type of `acorn notifications list` is meant. With --destinations the destinations to
            which nothing leads any more go, too. Exit codes: 0 removed, 1 Amazon refused something, 2 unusable input
            or configuration.
            """)

    @Flag(help: "Remove destinations to which no subscription leads any more.")
    var destinations = false

    @OptionGroup var types: TypeSelection
    @OptionGroup var selection: AccountSelection
    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        let types = types.types(orElse: SubscribedType.standard)
        let report = try await store.withConnections(key, language: language) { connections in
            var report = SubscriptionReport(accounts: try await selection.accounts(in: connections.store))
            try await report.visit(connections) { visit, report in
                for type in types { report.standings.append(try await visit.subscriptions.unsubscribe(type)) }
            }
            if destinations {
                try await report.visit(connections) { visit, report in try await report.removeDestinations(visit) }
            }
            return report
        }
        try report.write(format, language)
        if report.hasFindings { throw ExitCode(1) }
    }
}
