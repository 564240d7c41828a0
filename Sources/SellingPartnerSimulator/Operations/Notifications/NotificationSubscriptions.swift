import SellingPartnerAPI

/// The operations on subscriptions.
enum NotificationSubscriptions {
    private typealias Subscription = NotificationState.Subscription

    static func create(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let kind = try kind(call, try call.require("notificationType"))
        guard call.body?["payloadVersion"]?.string == kind.payloadVersion else {
            throw OperationRefusal.invalid(
                "payloadVersion must be \(kind.payloadVersion) for \(kind.type).", details: "payloadVersion")
        }
        guard let id = call.body?["destinationId"]?.string else {
            throw OperationRefusal.invalid("destinationId is required.", details: "destinationId")
        }
        let destination = try NotificationsOperations.find(id, call, simulation)
        let told = call.body?["processingDirective"].flatMap { $0 == .null ? nil : $0 }
        let directive = try told.map { try NotificationDirective($0, for: kind) }
        guard own(call, simulation).allSatisfy({ $0.account != account || $0.kind != kind }) else {
            throw NotificationsOperations.conflict(
                "A subscription for \(kind.type) with payloadVersion \(kind.payloadVersion) exists already.")
        }
        let subscription = Subscription(
            id: simulation.notifications.nextID(seed: simulation.world.options.seed, "subscription"),
            application: call.application, account: account, kind: kind, destination: destination.id,
            directive: directive, created: call.now)
        simulation.notifications.add(subscription)
        return OperationReply(["payload": json(subscription)])
    }

    private static func json(_ subscription: Subscription) -> SimulatedJSON {
        .members([
            "subscriptionId": .string(subscription.id), "payloadVersion": .string(subscription.kind.payloadVersion),
            "destinationId": .string(subscription.destination), "processingDirective": subscription.directive?.json,
        ])
    }

    private static func own(_ call: OperationCall, _ simulation: Simulation) -> [Subscription] {
        simulation.notifications.subscriptions.filter { $0.application == call.application }
    }

    /// A type of notification. Errors: 400 for an unknown one, 403 without one of its roles.
    private static func kind(_ call: OperationCall, _ type: String) throws -> NotificationKind {
        guard let kind = NotificationKind.of(type) else {
            throw OperationRefusal.invalid("Invalid notification type: \(type).", details: "notificationType")
        }
        guard kind.roles.isEmpty || !kind.roles.isDisjoint(with: call.roles) else { throw OperationRefusal.denied }
        return kind
    }

    // MARK: Of the seller

    static func list(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        guard let types = call.list("notificationTypes"), types.count == 1, let type = types.first else {
            throw OperationRefusal.invalid("Exactly one notification type is required.", details: "notificationTypes")
        }
        let kind = try kind(call, type)
        _ = try call.number("pageSize", 30...100)
        // A seller has no more subscriptions of a type than there are payload versions, so there is no second page.
        if let token = call.query("nextToken"), !token.isEmpty {
            _ = try PageToken(token, call, seed: simulation.world.options.seed)
        }
        let version = call.query("payloadVersion")
        let found = own(call, simulation).filter {
            $0.account == account && $0.kind == kind && version ?? $0.kind.payloadVersion == $0.kind.payloadVersion
        }
        return OperationReply(["payload": ["subscriptions": .array(found.map(json))]])
    }

    static func ofSeller(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let kind = try kind(call, try call.require("notificationType"))
        let found = own(call, simulation).first { $0.account == account && $0.kind == kind }
        let version = call.query("payloadVersion") ?? kind.payloadVersion
        guard let found, version == kind.payloadVersion else {
            throw OperationRefusal.notFound("There is no subscription for \(kind.type).")
        }
        return OperationReply(["payload": json(found)])
    }

    // MARK: Of the application

    private static func find(_ call: OperationCall, _ simulation: Simulation) throws -> Subscription {
        let found = own(call, simulation).first {
            $0.id == call.path["subscriptionId"] && $0.kind.type == call.path["notificationType"]
        }
        guard let found else { throw OperationRefusal.notFound("The subscription does not exist.") }
        return found
    }

    static func byID(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        OperationReply(["payload": json(try find(call, simulation))])
    }

    static func delete(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        simulation.notifications.removeSubscription(try find(call, simulation).id)
        return OperationReply([:])
    }
}
