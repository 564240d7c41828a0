// Generated from all schemas at 0123456789abcdef0123456789abcdef01234567, do not edit.
import SellingPartnerDocuments

/// The type of what a schema describes, by the schema's file; of a notification, its payload.
let documentTypes: [String: any (Decodable & Sendable).Type] = [
    "schemas/notifications/ThingChangedNotification.json":
        Notifications.ThingChanged.self,
    "schemas/notifications/ThingChangedNotification_2026-11-22.json":
        Notifications.ThingChangedV20261122.self,
    "schemas/feeds/thing-feed-schema-v2.json":
        FeedDocuments.ThingFeed.self,
]
