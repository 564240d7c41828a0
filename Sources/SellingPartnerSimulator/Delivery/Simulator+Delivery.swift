/// What the simulator tells whoever delivers: what is due, and for which queue.
extension Simulator {
    /// A message, and where it goes.
    struct Delivery: Sendable {
        let destination: String
        let queue: QueueARN
        /// The queue's address, if it is known.
        let address: String?
        let text: String
    }

    /// How much of the simulated time is looked through at once; what becomes due in it is taken in as a whole.
    private static let spanSeconds = Moment.hour
    /// How many queues are sent to at the same time.
    private static let servedMax = 16

    /// Queues that something can be sent to now, and that nobody sends to yet; whoever asks does, until
    /// `nextDelivery` gives him nothing more.
    func startServing() -> [String] {
        let now = clock.now
        simulation.advance(to: now)
        openOutboxes(at: now)
        var served = outboxes.values.count { $0.isServed }
        var found: [String] = []
        for id in outboxes.keys.sorted() where outboxes[id]?.isServed == false && served < Self.servedMax {
            fill(id, upTo: now)
            guard outboxes[id]?.next(at: clock.realSeconds) != nil else { continue }
            outboxes[id]?.isServed = true
            found.append(id)
            served += 1
        }
        simulation.notifications.takenUpTo = outboxes.values.map(\.takenUpTo).min() ?? now
        return found
    }

    /// The next message for a queue; nil when there is none for now, and then nobody serves it any more.
    func nextDelivery(to id: String) -> Delivery? {
        fill(id, upTo: clock.now)
        guard let outbox = outboxes[id], let next = outbox.next(at: clock.realSeconds),
            simulation.notifications.destinations.contains(where: { $0.id == id })
        else {
            outboxes[id]?.isServed = false
            return nil
        }
        return Delivery(destination: id, queue: outbox.queue, address: outbox.address, text: next.text)
    }

    /// Tells where a queue is.
    func found(_ address: String, of id: String) { outboxes[id]?.address = address }

    /// Tells what became of the message that `nextDelivery` gave; nil for arrived.
    func ended(_ id: String, _ failure: QueueFailure?) {
        if let failure {
            outboxes[id]?.failed(failure, at: clock.realSeconds)
        } else {
            outboxes[id]?.succeeded()
        }
    }

    /// How many messages wait, of all queues.
    var pendingCount: Int { outboxes.values.reduce(0) { $0 + $1.pending.count } }

    /// Every queue that a destination names has an outbox; that of a destination which is gone goes too.
    private func openOutboxes(at now: Moment) {
        guard options.queues != nil else { return }
        let destinations = simulation.notifications.destinations
        for destination in destinations where outboxes[destination.id] == nil {
            guard case .queue(let arn) = destination.resource, let queue = QueueARN(arn) else { continue }
            outboxes[destination.id] = Outbox(queue: queue, takenUpTo: destination.created)
        }
        for (id, outbox) in outboxes where !outbox.isServed && !destinations.contains(where: { $0.id == id }) {
            withdrawn += outbox.pending.count
            outboxes[id] = nil
        }
    }

    private func fill(_ id: String, upTo now: Moment) {
        guard var outbox = outboxes[id] else { return }
        while outbox.hasRoom, outbox.takenUpTo < now {
            let end = min(now, outbox.takenUpTo + Self.spanSeconds)
            outbox.take(simulation.notificationsDue(after: outbox.takenUpTo, upTo: end, to: id), upTo: end)
        }
        outboxes[id] = outbox
    }
}
