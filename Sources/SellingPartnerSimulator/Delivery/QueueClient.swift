import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import SellingPartnerAPI

/// Speaks to an SQS-compatible endpoint: finds queues and puts messages into them, in the protocol AWS JSON 1.0.
///
/// Every request goes to the endpoint itself and names the queue in its body, as AWS's own clients do: the queue's
/// address that a stand-in gives may hold a name that leads nowhere from here.
struct QueueClient: Sendable {
    let endpoint: QueueEndpoint
    let http: HTTPClient
    /// Seconds since 1970 of the real world: a signature is good for minutes, and the simulated world may be elsewhere.
    let realSeconds: @Sendable () -> Double

    /// Longer than any stand-in on the same machine takes, short enough not to hold the queue up.
    private static let replySecondsMax: Int64 = 10
    private static let replyBytesMax = 1 << 20

    /// The client's own settings: nothing is tried again below us, where nobody would count it.
    static func transport() -> HTTPClient {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5)))
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.tracing.tracer = nil
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }

    /// The address by which the endpoint knows a queue. Errors: `QueueFailure`.
    func address(of queue: QueueARN) async throws(QueueFailure) -> String {
        let reply = try await call(
            "GetQueueUrl",
            ["QueueName": .string(queue.name), "QueueOwnerAWSAccountId": .string(queue.account)], queue)
        guard let address = reply["QueueUrl"]?.string, !address.isEmpty else {
            throw QueueFailure(code: "NoQueueUrl", message: "The endpoint's answer to GetQueueUrl has no QueueUrl.")
        }
        return address
    }

    /// Puts a message into a queue; it is there when this returns. Errors: `QueueFailure`.
    func send(_ text: String, to address: String, _ queue: QueueARN) async throws(QueueFailure) {
        let reply = try await call(
            "SendMessage", ["QueueUrl": .string(address), "MessageBody": .string(text)], queue)
        guard reply["MessageId"]?.string?.isEmpty == false else {
            throw QueueFailure(code: "NoMessageId", message: "The endpoint's answer to SendMessage has no MessageId.")
        }
    }

    // MARK: One request

    private func call(
        _ action: String, _ body: SimulatedJSON, _ queue: QueueARN
    ) async throws(QueueFailure) -> JSONValue {
        let request = signed(action, body.bytes, queue)
        let status: Int
        let bytes: ByteBuffer
        do {
            let reply = try await http.execute(request, timeout: .seconds(Self.replySecondsMax))
            status = Int(reply.status.code)
            bytes = try await reply.body.collect(upTo: Self.replyBytesMax)
        } catch {
            // The error's own text may hold the whole request; its kind says enough.
            throw QueueFailure(code: "ConnectionFailed", message: Self.says(error))
        }
        let json = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes.readableBytesView))
        guard (200..<300).contains(status) else {
            let message = json?["message"]?.string ?? json?["Message"]?.string
            throw QueueFailure(status: status, type: json?["__type"]?.string, message: message)
        }
        guard let json else {
            throw QueueFailure(code: "NoJSON", message: "The endpoint answers \(action) with something else than JSON.")
        }
        return json
    }

    private static func says(_ error: any Error) -> String {
        if let error = error as? HTTPClientError { return error.shortDescription }
        if error is NIOConnectionError { return "nothing listens there" }
        return "\(type(of: error))"
    }

    private func signed(_ action: String, _ body: [UInt8], _ queue: QueueARN) -> HTTPClientRequest {
        let now = Moment(Int64(realSeconds()))
        let headers = [
            ("content-type", "application/x-amz-json-1.0"), ("host", endpoint.host), ("x-amz-date", now.amazonDate),
            ("x-amz-target", "AmazonSQS.\(action)"),
        ].map { (name: $0.0, value: $0.1) }
        let signature = SignatureV4(
            accessKeyID: endpoint.accessKeyID, secretAccessKey: endpoint.secretAccessKey.reveal(),
            region: queue.region, service: "sqs")
        let authorization = signature.authorization(
            SignatureV4.Request(path: endpoint.path, headers: headers, body: body), at: now)
        var request = HTTPClientRequest(url: endpoint.address + "/")
        request.method = .POST
        for header in headers { request.headers.add(name: header.name, value: header.value) }
        request.headers.add(name: "authorization", value: authorization)
        request.body = .bytes(ByteBuffer(bytes: body))
        return request
    }
}
