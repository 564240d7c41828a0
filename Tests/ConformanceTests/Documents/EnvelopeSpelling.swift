import SellingPartnerAPI

/// The two ways in which Amazon writes the keys of a notification's envelope.
enum EnvelopeSpelling {
    /// `NotificationType`.
    case capital
    /// `notificationType`.
    case small

    /// The spelling of a notification.
    init(of notification: JSONValue) {
        self = notification["NotificationType"] == nil ? .small : .capital
    }

    var other: EnvelopeSpelling { self == .capital ? .small : .capital }

    func key(_ key: String) -> String {
        (self == .capital ? key.prefix(1).uppercased() : key.prefix(1).lowercased()) + key.dropFirst()
    }

    /// A notification with the keys of its envelope in this spelling; the payload is left alone.
    func spelled(_ notification: JSONValue) -> JSONValue {
        .object(
            spelledKeys(notification).reduce(into: [:]) { members, member in
                let isMetadata = member.key.lowercased() == "notificationmetadata"
                members[member.key] = isMetadata ? .object(spelledKeys(member.value)) : member.value
            })
    }

    private func spelledKeys(_ value: JSONValue) -> [String: JSONValue] {
        Dictionary(uniqueKeysWithValues: (value.object ?? [:]).map { (key($0.key), $0.value) })
    }

    /// A decoded notification as JSON again.
    ///
    /// Errors: those of `ReplyWriter`.
    func json<Payload>(_ envelope: NotificationEnvelope<Payload>) throws -> JSONValue {
        var members: [String: Any] = [
            "notificationType": envelope.notificationType, "payload": envelope.payload,
        ]
        members["notificationVersion"] = envelope.notificationVersion
        members["payloadVersion"] = envelope.payloadVersion
        members["eventTime"] = envelope.eventTime
        members["notificationMetadata"] = try envelope.metadata.map(json)
        return try object(members, and: envelope.additionalMembers)
    }

    private func json(_ metadata: NotificationMetadata) throws -> JSONValue {
        var members: [String: Any] = [:]
        members["applicationId"] = metadata.applicationID
        members["subscriptionId"] = metadata.subscriptionID
        members["publishTime"] = metadata.publishTime
        members["notificationId"] = metadata.notificationID
        return try object(members, and: metadata.additionalMembers)
    }

    private func object(_ members: [String: Any], and others: [String: JSONValue]?) throws -> JSONValue {
        var written = others ?? [:]
        for (name, value) in members { written[key(name)] = try ReplyWriter.json(value) }
        return .object(written)
    }
}
