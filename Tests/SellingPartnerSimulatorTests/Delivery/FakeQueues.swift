import Foundation
import LoopbackServer
import RunningSimulator
import SellingPartnerAPI
import Synchronization

@testable import SellingPartnerSimulator

/// An SQS of one queue in this process, that does wrong when it is told to.
final class FakeQueues: Sendable {
    /// How it answers.
    enum Mood: Sendable, Hashable {
        case well
        /// Does not answer at all, as a server that is down.
        case resetting
        /// Answers with an error of this type.
        case refusing(String)
        /// Refuses messages that hold this text.
        case refusingText(String)
    }

    private struct State {
        var mood = Mood.well
        var messages: [String] = []
        var refused = 0
    }

    private let state = Mutex(State())

    static let arn = "arn:aws:sqs:eu-central-1:123456789012:acorn"
    static let address = "http://127.0.0.1/123456789012/acorn"

    var messages: [String] { state.withLock { $0.messages } }
    var refused: Int { state.withLock { $0.refused } }
    func be(_ mood: Mood) { state.withLock { $0.mood = mood } }

    func answer(_ request: LoopbackServer.Request) -> LoopbackServer.Answer {
        let body = (try? JSONDecoder().decode(JSONValue.self, from: request.body)) ?? .null
        let action = request.header("x-amz-target").first?.split(separator: ".").last ?? ""
        return state.withLock { state in
            let text = body["MessageBody"]?.string ?? ""
            switch state.mood {
            case .resetting:
                state.refused += 1
                return .reset
            case .refusing(let type):
                state.refused += 1
                return Self.refusal(type)
            case .refusingText(let part) where text.contains(part):
                state.refused += 1
                return Self.refusal("InvalidMessageContents")
            default: break
            }
            switch action {
            case "GetQueueUrl": return .json(#"{"QueueUrl":"\#(Self.address)"}"#)
            case "SendMessage":
                state.messages.append(text)
                return .json(#"{"MessageId":"m\#(state.messages.count)","MD5OfMessageBody":"0"}"#)
            default: return Self.refusal("UnsupportedOperation")
            }
        }
    }

    private static func refusal(_ type: String) -> LoopbackServer.Answer {
        .json(#"{"__type":"com.amazonaws.sqs#\#(type)","message":"It is so."}"#, 400)
    }
}

/// Subscribing and waiting, through the door that users have.
extension RunningSimulator {
    /// A token of the application itself.
    func grantlessToken() async throws -> String {
        let application = ready["applications"]?.array?.first
        let form = [
            "grant_type": "client_credentials", "scope": "sellingpartnerapi::notifications",
            "client_id": application?["clientId"]?.string ?? "",
            "client_secret": application?["clientSecret"]?.string ?? "",
        ]
        let body = form.map { "\($0.key)=\(PercentText.encoded($0.value))" }.joined(separator: "&")
        let reply = try await Self.exchange(
            .post, login, headers: [("Content-Type", "application/x-www-form-urlencoded")], body: body)
        return try JSONDecoder().decode(JSONValue.self, from: reply.body)["access_token"]?.string ?? ""
    }

    func call(
        _ method: OperationDescriptor.Method, _ path: String, _ token: String, region: String = "na",
        body: String? = nil
    ) async throws -> (status: Int, json: JSONValue) {
        let reply = try await Self.exchange(
            method, endpoint(region) + path,
            headers: [("x-amz-access-token", token), ("Content-Type", "application/json")], body: body)
        let json = try? JSONDecoder().decode(JSONValue.self, from: reply.body)
        return (reply.status, json ?? .null)
    }

    /// Makes a destination of a queue, and gives its id.
    func makeDestination(_ arn: String) async throws -> String {
        let body = #"{"name":"queue","resourceSpecification":{"sqs":{"arn":"\#(arn)"}}}"#
        let reply = try await call(.post, "/notifications/v1/destinations", try await grantlessToken(), body: body)
        return reply.json["payload"]?["destinationId"]?.string ?? ""
    }

    func subscribe(_ type: String, to destination: String, region: String = "na") async throws -> Int {
        let version = NotificationKind.of(type)?.payloadVersion ?? ""
        return try await call(
            .post, "/notifications/v1/subscriptions/\(type)", try await accessToken(region), region: region,
            body: #"{"payloadVersion":"\#(version)","destinationId":"\#(destination)"}"#
        ).status
    }

    /// What the truth says of a destination.
    func delivery(of destination: String) async throws -> JSONValue {
        let all = try await truth("/notifications")["destinations"]?.array ?? []
        return all.first { $0["destinationId"]?.string == destination } ?? .null
    }

    struct NeverSo: Error {}

    /// Asks until the destination is so; every question is a call over the wire, so that the others get their turn.
    @discardableResult
    func waits(
        for destination: String, until isSo: (JSONValue) -> Bool = { $0["isIdle"] == .bool(true) }
    ) async throws -> JSONValue {
        try await Self.withTransport { transport in
            let end = ContinuousClock.now + .seconds(900)
            while ContinuousClock.now < end {
                let reply = try await Self.exchange(.get, truth + "/notifications", by: transport)
                let all = try JSONDecoder().decode(JSONValue.self, from: reply.body)["destinations"]?.array ?? []
                let found = all.first { $0["destinationId"]?.string == destination } ?? .null
                if isSo(found) { return found }
            }
            throw NeverSo()
        }
    }

    /// The ids of everything that is due by truth, one for each arrival.
    func dueIDs() async throws -> [String] {
        let reply = try await Self.exchange(.get, truth + "/notifications/due?format=ndjson")
        return try reply.body.split(separator: 0x0A).compactMap { line in
            try JSONDecoder().decode(JSONValue.self, from: Data(line))["notificationId"]?.string
        }
    }
}

extension JSONValue {
    /// The id of a notification in either spelling of the envelope.
    var notificationID: String? {
        self["NotificationMetadata"]?["NotificationId"]?.string
            ?? self["notificationMetadata"]?["notificationId"]?.string
    }

    /// When what it tells of happened, in either spelling.
    var eventTime: String? { self["EventTime"]?.string ?? self["eventTime"]?.string }
    var notificationType: String? { self["NotificationType"]?.string ?? self["notificationType"]?.string }
}
