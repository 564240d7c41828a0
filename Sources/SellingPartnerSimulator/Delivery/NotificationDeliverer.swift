import Logging
import Synchronization

/// Puts notifications into the queues they are for, as they become due.
///
/// What is due and what to try again is decided by the simulator (`Outbox`); here is only the loop around it, which
/// wakes at every tick, and whenever the bell rings because the simulated clock was moved.
struct NotificationDeliverer: Sendable {
    let simulator: Simulator
    let client: QueueClient
    let logger: Logger

    private static let tick = Duration.milliseconds(250)

    /// Delivers until the task is cancelled.
    func run(clock: any Clock<Duration>) async {
        let bell = simulator.deliveryBell
        await withDiscardingTaskGroup { group in
            group.addTask {
                while (try? await clock.sleep(for: Self.tick)) != nil { bell.ring() }
            }
            for await _ in bell.rings {
                for destination in await simulator.startServing() {
                    group.addTask { await serve(destination) }
                }
            }
            group.cancelAll()
        }
        let left = await simulator.pendingCount
        if left > 0 { logger.error("stopped while notifications waited", metadata: ["pending": "\(left)"]) }
    }

    /// Sends to one queue until nothing is left to send for now.
    private func serve(_ destination: String) async {
        while let delivery = await simulator.nextDelivery(to: destination) {
            do throws(QueueFailure) {
                let address: String
                if let known = delivery.address {
                    address = known
                } else {
                    address = try await client.address(of: delivery.queue)
                    await simulator.found(address, of: destination)
                }
                try await client.send(delivery.text, to: address, delivery.queue)
                await simulator.ended(destination, nil)
            } catch {
                logger.info(
                    "a notification was not delivered",
                    metadata: ["queue": "\(delivery.queue.text)", "code": "\(error.code)", "says": "\(error.message)"])
                await simulator.ended(destination, error)
            }
        }
    }
}

/// Wakes the one who delivers. Rings while nobody listens are one ring.
struct DeliveryBell: Sendable {
    let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1)) }

    func ring() { continuation.yield() }
}
