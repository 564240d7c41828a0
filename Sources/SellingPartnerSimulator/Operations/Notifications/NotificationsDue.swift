/// A notification on its way to a destination.
struct DueNotification: Sendable {
    let subscription: NotificationState.Subscription
    let destination: NotificationState.Destination
    /// When it arrives.
    let published: Moment
    let id: String
    /// 0, or 1 for the second of a notification that is sent twice.
    let copy: Int
    let body: SimulatedJSON
}

extension Simulation {
    /// What arrives at the applications' destinations behind `start` and up to `end`, in the order of arrival.
    ///
    /// A pure function of the simulation: whoever delivers asks for one span of time after the other. Some
    /// notifications come late, so that later ones overtake them, and some come twice. `wanted`: of this destination
    /// alone.
    ///
    /// Source: facts §11 (at least once, disorder possible).
    func notificationsDue(after start: Moment, upTo end: Moment, to wanted: String? = nil) -> [DueNotification] {
        let found = notifications.subscriptions.flatMap { subscription -> [DueNotification] in
            guard wanted == nil || wanted == subscription.destination,
                let destination = notifications.destinations.first(where: { $0.id == subscription.destination })
            else { return [] }
            let oldest = max(subscription.created, start - NotificationDelay.max)
            return events(subscription.kind.type, of: subscription.account, after: oldest, upTo: end)
                .filter { isWanted($0, subscription) }
                .flatMap { arrivals(of: $0, subscription, destination, after: start, upTo: end) }
        }
        return found.sorted { ($0.published, $0.id, $0.copy) < ($1.published, $1.id, $1.copy) }
    }

    private func isWanted(_ event: NotificationEvent, _ subscription: NotificationState.Subscription) -> Bool {
        let marketplace = event.store.map { world[$0].profile.marketplaceID }
        return subscription.directive?.wants(marketplace: marketplace, changeType: event.changeType) ?? true
    }

    private func arrivals(
        of event: NotificationEvent, _ subscription: NotificationState.Subscription,
        _ destination: NotificationState.Destination, after start: Moment, upTo end: Moment
    ) -> [DueNotification] {
        var random = SeededRandom(
            world.options.seed, "notification \(subscription.id) \(event.type) \(event.key)")
        let id = random.uuid()
        let delay = NotificationDelay(&random)
        let arriving = delay.arrivals.enumerated().map { (copy: $0, moment: event.at + $1) }
            .filter { $0.moment > start && $0.moment <= end }
        guard !arriving.isEmpty else { return [] }
        let writer = NotificationWriter(simulation: self, event: event, subscription: subscription)
        let body = writer.json(id: id, published: event.at + delay.first)
        if let directive = subscription.directive, let payload = body["Payload"] ?? body["payload"],
            !directive.admits(payload)
        {
            return []
        }
        return arriving.map { copy, moment in
            DueNotification(
                subscription: subscription, destination: destination, published: moment, id: id, copy: copy,
                body: body)
        }
    }
}

/// How long a notification takes, and whether it comes again.
private struct NotificationDelay {
    static let max: Int64 = 30 * Moment.minute

    let first: Int64
    let second: Int64?
    var arrivals: [Int64] { [first] + (second.map { [$0] } ?? []) }

    init(_ random: inout SeededRandom) {
        let isLate = random.chance(60)
        first = random.between(1, 45) + (isLate ? random.between(60, 15 * Moment.minute) : 0)
        second = random.chance(40) ? first + random.between(1, 10 * Moment.minute) : nil
    }
}
