import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Synchronization

/// An SQS of one queue in this process, that does wrong when it is told to.
final class FakeQueue: Sendable {
    /// How it answers.
    enum Mood: Sendable, Hashable {
        case well
        /// Does not answer at all.
        case away
        /// Takes no deletions: as if whoever read was killed before.
        case keepingAll
        case refusing(String)
    }

    private struct State {
        var mood = Mood.well
        var waiting: [QueueBody] = []
        var inHand: [QueueBody] = []
        var deleted = 0
        var requests = 0
        var next = 0
        var onRequest: (@Sendable (Int) -> Void)?
    }

    private struct QueueBody {
        let handle: String
        let body: String
    }

    static let url = "http://127.0.0.1:1/123456789012/acorn"

    private let state = Mutex(State())

    func be(_ mood: Mood) { state.withLock { $0.mood = mood } }
    var waiting: Int { state.withLock { $0.waiting.count } }
    var inHand: Int { state.withLock { $0.inHand.count } }
    var deleted: Int { state.withLock { $0.deleted } }
    var requests: Int { state.withLock { $0.requests } }

    func send(_ bodies: String...) {
        state.withLock { state in
            for body in bodies {
                state.next += 1
                state.waiting.append(QueueBody(handle: "h\(state.next)", body: body))
            }
        }
    }

    /// The time in which nobody else sees received messages is over.
    func comeBack() {
        state.withLock { state in
            state.waiting += state.inHand
            state.inHand = []
        }
    }

    /// Called with the number of each request.
    func onRequest(_ body: @escaping @Sendable (Int) -> Void) { state.withLock { $0.onRequest = body } }

    var transport: FakeTransport {
        FakeTransport { [self] request in
            let (number, body) = state.withLock { state in
                state.requests += 1
                return (state.requests, state.onRequest)
            }
            body?(number)
            return try answer(request)
        }
    }

    private func answer(_ request: HTTPRequest) throws -> HTTPResponse {
        let action = request.headers.first { $0.name == "x-amz-target" }?.value.split(separator: ".").last ?? ""
        guard case .data(let data) = request.body else { throw TransportError(.unreadable, mayHaveBeenSent: false) }
        let body = try JSONDecoder().decode(JSONValue.self, from: data)
        return try state.withLock { state in
            switch (state.mood, action) {
            case (.away, _): throw TransportError(.notConnected, mayHaveBeenSent: false)
            case (.refusing(let code), _): return Self.json(#"{"__type":"com.amazonaws.sqs#\#(code)"}"#, 400)
            case (.keepingAll, "DeleteMessageBatch"): throw TransportError(.connectionLost, mayHaveBeenSent: true)
            case (_, "ReceiveMessage"):
                let now = Array(state.waiting.prefix(10))
                state.waiting.removeFirst(now.count)
                state.inHand += now
                let messages = now.map { message in
                    JSONValue.object([
                        "MessageId": .string(message.handle), "ReceiptHandle": .string(message.handle),
                        "Body": .string(message.body),
                    ])
                }
                let reply = messages.isEmpty ? [:] : ["Messages": JSONValue.array(messages)]
                return Self.json(
                    String(decoding: try JSONEncoder().encode(JSONValue.object(reply)), as: UTF8.self))
            case (_, "DeleteMessageBatch"):
                let handles = Set((body["Entries"]?.array ?? []).compactMap { $0["ReceiptHandle"]?.string })
                state.deleted += handles.count
                state.inHand.removeAll { handles.contains($0.handle) }
                return Self.json(#"{"Successful":[],"Failed":[]}"#)
            default: return Self.json(#"{"__type":"com.amazonaws.sqs#UnsupportedOperation"}"#, 400)
            }
        }
    }

    private static func json(_ text: String, _ status: Int = 200) -> HTTPResponse {
        HTTPResponse(status: status, body: HTTPBody(Data(text.utf8)))
    }
}
