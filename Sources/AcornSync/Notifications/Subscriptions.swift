package import AcornStore
import NotificationsV1
import SellingPartnerAPI
import SellingPartnerClient

/// A subscription of an account to a type of notification, as it stands at Amazon.
package struct SubscriptionStanding: Sendable {
    /// What is there, or was done.
    package enum State: Sendable, Hashable {
        /// It was made just now.
        case made
        case there
        /// There is none.
        case none
        /// It was taken away just now.
        case removed
        /// It leads to another destination than the one that was asked for.
        case elsewhere
        /// Amazon refused; the text says why.
        case refused(String)
    }

    package let key: AccountKey
    package let type: SubscribedType
    package var state: State
    package var subscriptionID: String?
    package var destinationID: String?
    /// The queue's ARN or the event bus; nil where Amazon does not tell.
    package var destination: String?

    init(_ key: AccountKey, _ type: SubscribedType, _ state: State) {
        self.key = key
        self.type = type
        self.state = state
    }

    package var isFinding: Bool {
        switch state {
        case .elsewhere, .refused: true
        case .made, .there, .none, .removed: false
        }
    }
}

/// A place that notifications are sent to, as Amazon knows it.
package struct NotificationDestination: Hashable, Sendable {
    package let id: String
    package let name: String
    /// The queue's ARN, or the name of the event bus.
    package let place: String
}

/// The destinations of an application and the subscriptions of one of its accounts.
///
/// Destinations belong to the application, subscriptions to the application and the seller; there is one subscription a
/// type for a seller. Source: facts §2.6, §11.
package struct Subscriptions: Sendable {
    private let connection: Connection

    package init(_ connection: Connection) { self.connection = connection }

    // MARK: Destinations

    /// All destinations of the application. Errors: `SellingPartnerError`, `ConnectionError`.
    package func destinations() async throws -> [NotificationDestination] {
        let told = try await connection.call { try await $0.send(NotificationsV1.GetDestinations()) }
        return (told.payload ?? []).compactMap(Self.destination)
    }

    private static func destination(_ told: NotificationsV1.Destination) -> NotificationDestination? {
        guard let id = told.destinationId else { return nil }
        let place = told.resource?.sqs?.arn ?? told.resource?.eventBridge?.name ?? ""
        return NotificationDestination(id: id, name: told.name ?? "", place: place)
    }

    /// The destination of a queue, made where there is none. Errors: `SellingPartnerError`, `ConnectionError`.
    package func destination(of arn: QueueARN) async throws -> (destination: NotificationDestination, isNew: Bool) {
        if let known = try await destinations().first(where: { $0.place == arn.text }) { return (known, false) }
        let body = NotificationsV1.CreateDestinationRequest(
            resourceSpecification: .init(sqs: .init(arn: arn.text)), name: "acorn \(arn.name)")
        do {
            let made = try await connection.call {
                try await $0.send(NotificationsV1.CreateDestination(body: body))
            }
            if let destination = made.payload.flatMap(Self.destination) { return (destination, true) }
        } catch let error as SellingPartnerError where error.code == .conflict {
            // Somebody else made it at the same time.
        }
        guard let known = try await destinations().first(where: { $0.place == arn.text }) else {
            throw SellingPartnerError(.missingKeys, detail: "Amazon made a destination and does not list it")
        }
        return (known, false)
    }

    /// Removes a destination to which no subscription leads any more. Errors: `SellingPartnerError` with `conflict`
    /// where one does.
    package func remove(_ destination: NotificationDestination) async throws {
        _ = try await connection.call {
            try await $0.send(NotificationsV1.DeleteDestination(destinationId: destination.id))
        }
    }

    // MARK: Subscriptions

    /// How the account's subscription to a type stands. Errors: those that concern more than this type.
    package func standing(_ type: SubscribedType) async throws -> SubscriptionStanding {
        var standing = SubscriptionStanding(connection.key, type, .none)
        do {
            let told = try await connection.call {
                try await $0.send(
                    NotificationsV1.GetSubscription(
                        notificationType: type.name, payloadVersion: type.payloadVersion))
            }
            guard let one = told.payload, one.subscriptionId != nil else { return standing }
            standing.state = .there
            standing.subscriptionID = one.subscriptionId
            standing.destinationID = one.destinationId
        } catch let error as SellingPartnerError where error.code == .notFound {
            return standing
        } catch let error as SellingPartnerError where Self.isOfOneType(error) {
            standing.state = .refused("\(error)")
        }
        return standing
    }

    /// Subscribes the account to a type; one that is there already stays. Errors: those that concern more than this
    /// type.
    package func subscribe(
        _ type: SubscribedType, to destination: NotificationDestination
    ) async throws -> SubscriptionStanding {
        let body = NotificationsV1.CreateSubscriptionRequest(
            payloadVersion: type.payloadVersion, destinationId: destination.id)
        var standing = SubscriptionStanding(connection.key, type, .made)
        do {
            let made = try await connection.call {
                try await $0.send(NotificationsV1.CreateSubscription(notificationType: type.name, body: body))
            }
            standing.subscriptionID = made.payload?.subscriptionId
            standing.destinationID = made.payload?.destinationId ?? destination.id
        } catch let error as SellingPartnerError where error.code == .conflict {
            standing = try await self.standing(type)
            if standing.state == .there, standing.destinationID != destination.id { standing.state = .elsewhere }
            // Amazon says that there is one and does not show it: another payload version, most likely.
            if standing.state == .none { standing.state = .refused("\(error)") }
        } catch let error as SellingPartnerError where Self.isOfOneType(error) {
            standing.state = .refused("\(error)")
        }
        return standing
    }

    /// Takes the account's subscription to a type away.
    package func unsubscribe(_ type: SubscribedType) async throws -> SubscriptionStanding {
        var standing = try await standing(type)
        guard standing.state == .there, let id = standing.subscriptionID else { return standing }
        do {
            _ = try await connection.call {
                try await $0.send(
                    NotificationsV1.DeleteSubscriptionById(subscriptionId: id, notificationType: type.name))
            }
            standing.state = .removed
        } catch let error as SellingPartnerError where error.code == .notFound {
            standing.state = .none
        } catch let error as SellingPartnerError where Self.isOfOneType(error) {
            standing.state = .refused("\(error)")
        }
        return standing
    }

    /// A role that is missing for one type, or a type that Amazon does not deliver like this.
    private static func isOfOneType(_ error: SellingPartnerError) -> Bool {
        [.accessDenied, .invalidRequest, .conflict].contains(error.code)
    }
}
