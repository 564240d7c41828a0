import ArgumentParser

/// `acorn notifications`: lets Amazon tell of changes instead of asking for them.
struct Notifications: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notifications",
        abstract: "Let Amazon tell of changes: destinations, subscriptions and the queue they lead to.",
        discussion: """
            acorn notifications policy --queue-arn arn:aws:sqs:eu-west-1:123456789012:acorn
            acorn notifications setup --queue-arn arn:aws:sqs:eu-west-1:123456789012:acorn
            acorn worker --queue https://sqs.eu-west-1.amazonaws.com/123456789012/acorn
            acorn notifications status

            A notification is a hint: what it tells of is fetched anew, and what no notification tells of is collected
            by schedule all the same. See Docs/notifications.md.
            """,
        subcommands: [
            NotificationsSetup.self, NotificationsList.self, NotificationsRemove.self, NotificationsStatus.self,
            NotificationsPolicy.self,
        ],
        defaultSubcommand: NotificationsStatus.self)
}
