/// A notification as it comes out of a queue: what it says of itself, and the payload.
///
/// Amazon writes the keys of the envelope in two ways, `NotificationType` for some types and `notificationType` for
/// others; both are read, whatever the type, and so is any other case. The payload keeps Amazon's shape, also where it
/// wraps everything in one key; its keys are read as its schema spells them.
///
/// Delivery is at least once and in no order: what has the `notificationID` of an earlier one is the same notification,
/// and a notification is a hint to fetch the resource again. Source: the Notifications API's use case guide and
/// Amazon's notification schemas.
///
/// `NotificationEnvelope<Notifications.OrderChange>` for a type that is known beforehand; ``UntypedNotification`` to
/// look first.
public struct NotificationEnvelope<Payload: Decodable & Sendable>: Sendable, Decodable {
    /// The version of the envelope, `1.0`.
    public var notificationVersion: String?
    /// What the notification is about.
    public var notificationType: NotificationType
    /// The version of the payload's shape: `1.0`, `2020-09-04`.
    public var payloadVersion: String?
    /// When it happened that the notification is about.
    public var eventTime: DateTime?
    /// What happened, in the shape of the type and the payload's version.
    public var payload: Payload
    /// Who the notification is for, and which one it is.
    public var metadata: NotificationMetadata?
    /// Members of the envelope that Amazon's schemas do not name.
    public var additionalMembers: [String: JSONValue]?

    /// What tells a notification from another; two deliveries of one have the same. Nil where Amazon gave none.
    public var notificationID: String? { metadata?.notificationID }

    /// Errors: `DecodingError` where the type or the payload is absent, or a member is of another kind.
    public init(from decoder: any Decoder) throws {
        var json = try AnySpellingReader(decoder)
        notificationVersion = try json.optional("notificationVersion")
        notificationType = try json.required("notificationType")
        payloadVersion = try json.optional("payloadVersion")
        eventTime = try json.optional("eventTime")
        payload = try json.required("payload")
        metadata = try json.optional("notificationMetadata")
        additionalMembers = try json.rest()
    }
}

/// A notification whose type is not known beforehand.
public typealias UntypedNotification = NotificationEnvelope<JSONValue>

/// Type, version and id; never the payload, which may hold a client secret.
extension NotificationEnvelope: CustomStringConvertible {
    public var description: String {
        [notificationType.rawValue, payloadVersion, notificationID].compactMap(\.self).joined(separator: " ")
    }
}

/// Who a notification is for, and which one it is.
public struct NotificationMetadata: Sendable, Decodable, Hashable {
    /// The application that subscribed.
    public var applicationID: String?
    /// The subscription that led to it.
    public var subscriptionID: String?
    /// When Amazon sent it.
    public var publishTime: DateTime?
    /// What deduplication goes by.
    public var notificationID: String?
    /// Members that Amazon's schemas do not name.
    public var additionalMembers: [String: JSONValue]?

    /// Errors: `DecodingError` where a member is of another kind.
    public init(from decoder: any Decoder) throws {
        var json = try AnySpellingReader(decoder)
        applicationID = try json.optional("applicationId")
        subscriptionID = try json.optional("subscriptionId")
        publishTime = try json.optional("publishTime")
        notificationID = try json.optional("notificationId")
        additionalMembers = try json.rest()
    }
}
