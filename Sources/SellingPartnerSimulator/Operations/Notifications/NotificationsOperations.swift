import SellingPartnerAPI

/// Notifications API v1. Destinations belong to the application, subscriptions to the application and a seller.
enum NotificationsOperations {
    static let all: [String: OperationHandler] = [
        "NotificationsV1.createDestination": createDestination,
        "NotificationsV1.getDestinations": destinations,
        "NotificationsV1.getDestination": destination,
        "NotificationsV1.deleteDestination": deleteDestination,
        "NotificationsV1.createSubscription": NotificationSubscriptions.create,
        "NotificationsV1.getSubscriptions": NotificationSubscriptions.list,
        "NotificationsV1.getSubscription": NotificationSubscriptions.ofSeller,
        "NotificationsV1.getSubscriptionById": NotificationSubscriptions.byID,
        "NotificationsV1.deleteSubscriptionById": NotificationSubscriptions.delete,
        "NotificationsV1.sendTestNotification": sendTest,
    ]

    static func conflict(_ message: String) -> OperationRefusal {
        OperationRefusal(status: 409, code: "RequestConflict", message: message)
    }

    // MARK: Destinations

    private static func createDestination(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        guard let name = call.body?["name"]?.string, !name.isEmpty, name.count <= 256 else {
            throw OperationRefusal.invalid("name must have 1 to 256 letters.", details: "name")
        }
        let resource = try resource(call.body?["resourceSpecification"])
        let own = simulation.notifications.destinations.filter { $0.application == call.application }
        guard !own.contains(where: { isSame($0.resource, resource) }) else {
            throw conflict("A destination for this resource exists already.")
        }
        let id = simulation.notifications.nextID(seed: simulation.world.options.seed, "destination")
        let destination = NotificationState.Destination(
            id: id, application: call.application, name: name, resource: resource, created: call.now)
        simulation.notifications.add(destination)
        return OperationReply(["payload": json(destination)])
    }

    /// There is one event bus for each account at AWS.
    private static func isSame(
        _ one: NotificationState.Destination.Resource, _ other: NotificationState.Destination.Resource
    ) -> Bool {
        if case .eventBus(_, let account) = one, case .eventBus(_, let second) = other { return account == second }
        return one == other
    }

    private static func resource(_ told: JSONValue?) throws -> NotificationState.Destination.Resource {
        let queue = told?["sqs"]
        let bus = told?["eventBridge"]
        guard (queue == nil) != (bus == nil) else {
            throw OperationRefusal.invalid(
                "Exactly one of sqs and eventBridge is required.", details: "resourceSpecification")
        }
        if let bus {
            guard let region = bus["region"]?.string, let account = bus["accountId"]?.string, !region.isEmpty,
                account.wholeMatch(of: #/\d{12}/#) != nil
            else { throw OperationRefusal.invalid("eventBridge needs a region and an accountId of 12 digits.") }
            return .eventBus(region: region, account: account)
        }
        // Amazon sends to standard queues only.
        guard let arn = queue?["arn"]?.string, arn.count <= 1_000,
            arn.wholeMatch(of: #/arn:aws:sqs:[^\s:]+:[^\s:]+:[^\s:]+/#) != nil, !arn.hasSuffix(".fifo")
        else { throw OperationRefusal.invalid("arn must name a standard SQS queue.", details: "arn") }
        return .queue(arn: arn)
    }

    static func json(_ destination: NotificationState.Destination) -> SimulatedJSON {
        let resource: SimulatedJSON
        switch destination.resource {
        case .queue(let arn): resource = ["sqs": ["arn": .string(arn)]]
        case .eventBus(let region, let account):
            let name = "aws.partner/sellingpartnerapi.amazon.com/\(account)/\(destination.id)"
            resource = [
                "eventBridge": [
                    "name": .string(name), "region": .string(region), "accountId": .string(account),
                ]
            ]
        }
        return ["name": .string(destination.name), "destinationId": .string(destination.id), "resource": resource]
    }

    private static func destinations(_ call: OperationCall, _ simulation: inout Simulation) -> OperationReply {
        let own = simulation.notifications.destinations.filter { $0.application == call.application }
        return OperationReply(["payload": .array(own.map(json))])
    }

    /// A destination of the caller's. Errors: 404.
    static func find(
        _ id: String?, _ call: OperationCall, _ simulation: Simulation
    ) throws -> NotificationState.Destination {
        let found = simulation.notifications.destinations.first { $0.id == id && $0.application == call.application }
        guard let found else { throw OperationRefusal.notFound("The destination does not exist.") }
        return found
    }

    private static func destination(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": json(try find(call.path["destinationId"], call, simulation))])
    }

    private static func deleteDestination(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let destination = try find(call.path["destinationId"], call, simulation)
        guard !simulation.notifications.subscriptions.contains(where: { $0.destination == destination.id }) else {
            throw conflict("The destination has subscriptions.")
        }
        simulation.notifications.removeDestination(destination.id)
        return OperationReply([:])
    }

    /// It is there in the sandbox only (`x-amzn-api-sandbox-only` in the model).
    private static func sendTest(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        throw OperationRefusal.denied
    }
}
