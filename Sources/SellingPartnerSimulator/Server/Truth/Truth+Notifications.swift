import SellingPartnerAPI

/// What the truth tells of notifications: which are due, and what became of their delivery.
extension Simulator {
    /// Every destination, what is on its way to it, and what could not be delivered.
    func notificationsJSON(at now: Moment) -> SimulatedJSON {
        let destinations = simulation.notifications.destinations
        return .members([
            "endpoint": options.queues.map { .string($0.address) } ?? .null,
            "destinations": .array(destinations.map { destination($0, at: now) }),
            "undeliverable": .array(
                destinations.flatMap { one in
                    (outboxes[one.id]?.undeliverable ?? []).map { Self.undeliverable($0, one.id) }
                }),
            "withdrawn": .int(withdrawn), "forgotten": .int(simulation.notifications.forgotten),
        ])
    }

    private func destination(_ one: NotificationState.Destination, at now: Moment) -> SimulatedJSON {
        let head = SimulatedJSON.members([
            "destinationId": .string(one.id), "name": .string(one.name), "resource": .string(one.resource.says),
            "isDelivered": .bool(outboxes[one.id] != nil), "says": .string(says(one)),
        ])
        guard let outbox = outboxes[one.id], case .object(let members) = head else { return head }
        let wait = outbox.retryAt - clock.realSeconds
        let tail = SimulatedJSON.members([
            "takenUpTo": .string(outbox.takenUpTo.iso),
            "isIdle": .bool(outbox.pending.isEmpty && outbox.takenUpTo >= now),
            "pending": .int(outbox.pending.count), "delivered": .int(outbox.delivered),
            "retries": .int(outbox.retries), "undeliverable": .int(outbox.givenUp),
            "retryInSeconds": wait > 0 ? .int(Int64(wait.rounded(.up))) : nil,
            "lastFailure": outbox.lastFailure.map(Self.failure),
        ])
        return .object(members + (tail.asMembers ?? []))
    }

    private func says(_ one: NotificationState.Destination) -> String {
        if case .eventBus = one.resource { return "EventBridge: accepted, and nothing is delivered." }
        if options.queues == nil { return "Nothing is delivered without --sqs-endpoint." }
        return "Delivered to the SQS endpoint."
    }

    private static func failure(_ failure: QueueFailure) -> SimulatedJSON {
        ["code": .string(failure.code), "message": .string(failure.message)]
    }

    private static func undeliverable(_ one: Outbox.Undeliverable, _ destination: String) -> SimulatedJSON {
        let notification = one.notification
        return [
            "destinationId": .string(destination), "notificationId": .string(notification.id),
            "copy": .int(notification.copy), "type": .string(notification.type),
            "published": .string(notification.published.iso), "attempts": .int(notification.attempts),
            "reason": failure(one.failure),
        ]
    }

    /// Tries at once what waits, and what was given up.
    func deliverAgain(_ request: WireRequest, at now: Moment) throws -> WireReply {
        guard try Self.body(request)["retry"] == .bool(true) else {
            throw OperationRefusal.invalid(#"Say what to do: {"retry": true} tries again what was not delivered."#)
        }
        for id in outboxes.keys { _ = outboxes[id]?.tryAgain() }
        deliveryBell.ring()
        return WireReply(200, notificationsJSON(at: now))
    }

    /// Everything that was due by now under the subscriptions that there are, in the order of arrival.
    func dueNotifications(_ target: RequestTarget, at now: Moment) throws -> WireReply {
        let page = try TruthPage(target)
        let start = simulation.notifications.subscriptions.map(\.created).min() ?? now
        let due = simulation.notificationsDue(after: start, upTo: now)
        return page.reply("notifications", due.count) { index in
            let one = due[index]
            return [
                "notificationId": .string(one.id), "copy": .int(one.copy),
                "type": .string(one.subscription.kind.type), "subscriptionId": .string(one.subscription.id),
                "destinationId": .string(one.destination.id), "published": .string(one.published.iso),
            ]
        }
    }
}

extension NotificationState.Destination.Resource {
    fileprivate var says: String {
        switch self {
        case .queue(let arn): arn
        case .eventBus(let region, let account): "EventBridge of \(account) in \(region)"
        }
    }
}
