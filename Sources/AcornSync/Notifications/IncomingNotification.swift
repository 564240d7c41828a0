import AcornStore
import Foundation
import SellingPartnerAPI

/// A message out of a queue, read as far as it can be: in either spelling of the envelope, as it is or as an event bus
/// wraps it.
struct IncomingNotification: Sendable {
    /// Amazon's id, or the hash of the message where there is none.
    let id: String
    let type: NotificationType
    let payloadVersion: String?
    let publishedAt: Int64?
    let payload: JSONValue
    /// The message as it is kept: without secrets and personal data.
    let kept: Data

    /// Ids and types of Amazon's are far shorter; what is longer is somebody else's.
    private static let wordMax = 200

    /// Errors: `UnreadableMessage`.
    init(_ message: String) throws(UnreadableMessage) {
        let data = Data(message.utf8)
        guard let json = try? JSONDecoder().decode(JSONValue.self, from: data) else {
            throw UnreadableMessage("it is no JSON", kept: data)
        }
        let kept = Redaction.kept(data, json)
        guard case .object = json else { throw UnreadableMessage("it is no JSON object", kept: kept) }
        // An event bus puts the notification under `detail`. Source: Amazon EventBridge, "Events".
        let isEvent = json["detail-type"] != nil && json["detail"]?.object != nil
        let inner = isEvent ? json["detail"] ?? json : json
        guard let bytes = try? JSONEncoder().encode(inner),
            let told = try? JSONDecoder().decode(UntypedNotification.self, from: bytes)
        else { throw UnreadableMessage("it has no notification type or no payload", kept: kept) }
        let id = told.notificationID ?? Self.digest(data)
        guard Self.isWord(id), Self.isWord(told.notificationType.rawValue),
            told.payloadVersion.map(Self.isWord) ?? true
        else { throw UnreadableMessage("its id, type or version is no plain word", kept: kept) }
        self.id = id
        type = told.notificationType
        payloadVersion = told.payloadVersion
        publishedAt = WireTime.micros(told.metadata?.publishTime)
        payload = told.payload
        self.kept = kept
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= wordMax && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// The hash of a message, by which one without an id is known.
    static func digest(_ data: Data) -> String {
        let digest = DocumentDigest()
        data.withUnsafeBytes { digest.update($0) }
        return "sha256:" + SignatureV4.hexadecimal(digest.finish())
    }

    // MARK: What the payload says

    /// The seller it is about; nil where it does not say.
    var sellingPartnerID: String? { text("sellerid") ?? text("sellingpartnerid") }
    var marketplaceID: String? { text("marketplaceid") }

    /// The text under a key, in whatever case it is spelled, that lies least deep. Lists are passed by: in them are
    /// other sellers' things.
    func text(_ key: String) -> String? {
        var level = [payload]
        for _ in 0..<4 {
            for value in level {
                let members = (value.object ?? [:]).sorted { $0.key < $1.key }
                let found = members.first { $0.key.lowercased() == key }?.value.string
                if let found, Self.isWord(found) { return found }
            }
            level = level.flatMap { value in (value.object ?? [:]).sorted { $0.key < $1.key }.map(\.value) }
        }
        return nil
    }
}

/// A message that is no notification.
struct UnreadableMessage: Error, CustomStringConvertible {
    let description: String
    /// The message, without secrets and personal data where they can be told.
    let kept: Data

    init(_ description: String, kept: Data) {
        self.description = description
        self.kept = kept
    }
}

/// What is left out of a message before it is kept.
private enum Redaction {
    /// In small letters. Source: facts §2.7; the schema of ORDER_CHANGE.
    private static let names: Set<String> = [
        "newclientsecret", "clientsecret", "destinationpostalcode", "buyerinfo", "shippingaddress", "recipient",
        "buyer",
    ]

    /// The same bytes where there is nothing to leave out.
    static func kept(_ data: Data, _ json: JSONValue) -> Data {
        let less = less(json)
        guard less != json else { return data }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(less)) ?? Data()
    }

    private static func less(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let members):
            .object(members.filter { !names.contains($0.key.lowercased()) }.mapValues(less))
        case .array(let values): .array(values.map(less))
        default: json
        }
    }
}
