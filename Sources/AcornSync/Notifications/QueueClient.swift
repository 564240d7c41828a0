package import AcornCore
import Foundation
import SellingPartnerAPI
package import SellingPartnerClient

/// A message in the hands of whoever received it.
package struct QueueMessage: Hashable, Sendable {
    package let id: String
    /// What it is deleted by; another one with every receipt.
    package let handle: String
    package let body: String

    package init(id: String, handle: String, body: String) {
        self.id = id
        self.handle = handle
        self.body = body
    }
}

/// Speaks to an SQS-compatible server about one queue, in the protocol AWS JSON 1.0.
///
/// Every request goes to the endpoint itself and names the queue in its body, as AWS's own clients do. Nothing is tried
/// again here: whoever reads a queue comes again anyway. Source: the Amazon SQS API reference.
package struct QueueClient: Sendable {
    package let address: QueueAddress
    private let credentials: QueueCredentials
    private let transport: any HTTPTransport
    /// The time of the real world: a signature is good for minutes.
    private let now: @Sendable () -> Instant

    /// Ten messages of 1 MiB, as JSON in JSON.
    private static let replyBytesMax = 32 << 20
    /// The most that SQS gives and takes at a time.
    package static let batchMax = 10
    /// The longest that SQS waits for a message.
    package static let waitSecondsMax = 20

    package init(
        _ address: QueueAddress, _ credentials: QueueCredentials, transport: any HTTPTransport,
        now: @escaping @Sendable () -> Instant
    ) {
        self.address = address
        self.credentials = credentials
        self.transport = transport
        self.now = now
    }

    /// Waits for messages and takes up to ten, which nobody else sees for `hiddenSeconds`. Errors: `QueueError`,
    /// `CancellationError`.
    package func receive(
        waitSeconds: Int = waitSecondsMax, hiddenSeconds: Int = 120, max count: Int = batchMax
    ) async throws -> [QueueMessage] {
        let reply = try await call(
            "ReceiveMessage",
            [
                "QueueUrl": .string(address.url), "MaxNumberOfMessages": .number(Decimal(count)),
                "WaitTimeSeconds": .number(Decimal(waitSeconds)), "VisibilityTimeout": .number(Decimal(hiddenSeconds)),
            ], replyTimeMax: .seconds(waitSeconds + 15))
        return try (reply["Messages"]?.array ?? []).map { message in
            guard let handle = message["ReceiptHandle"]?.string, let body = message["Body"]?.string else {
                throw QueueError(code: "NoMessage", message: "A message came without a receipt handle or a body.")
            }
            return QueueMessage(id: message["MessageId"]?.string ?? "", handle: handle, body: body)
        }
    }

    /// Deletes messages, at most ten; returns how many the server would not delete. Those come again. Errors:
    /// `QueueError`, `CancellationError`.
    package func delete(_ messages: [QueueMessage]) async throws -> Int {
        guard !messages.isEmpty else { return 0 }
        precondition(messages.count <= Self.batchMax, "SQS takes ten at a time")
        let entries = messages.enumerated().map { number, message in
            JSONValue.object(["Id": .string("\(number)"), "ReceiptHandle": .string(message.handle)])
        }
        let reply = try await call(
            "DeleteMessageBatch", ["QueueUrl": .string(address.url), "Entries": .array(entries)])
        return reply["Failed"]?.array?.count ?? 0
    }

    /// What the server tells of the queue: `QueueArn`, `ApproximateNumberOfMessages`, … Errors: `QueueError`,
    /// `CancellationError`.
    package func attributes(_ names: [String] = ["All"]) async throws -> [String: String] {
        let reply = try await call(
            "GetQueueAttributes",
            ["QueueUrl": .string(address.url), "AttributeNames": .array(names.map { .string($0) })])
        return (reply["Attributes"]?.object ?? [:]).compactMapValues(\.string)
    }

    /// The URL by which the server knows a queue. Errors: `QueueError`, `CancellationError`.
    package func url(of name: String, owner: String? = nil) async throws -> String {
        var body: [String: JSONValue] = ["QueueName": .string(name)]
        if let owner { body["QueueOwnerAWSAccountId"] = .string(owner) }
        let reply = try await call("GetQueueUrl", body)
        guard let url = reply["QueueUrl"]?.string, !url.isEmpty else {
            throw QueueError(code: "NoQueueUrl", message: "The server's answer to GetQueueUrl has no QueueUrl.")
        }
        return url
    }

    // MARK: One request

    private func call(
        _ action: String, _ body: [String: JSONValue], replyTimeMax: Duration = .seconds(20)
    ) async throws -> JSONValue {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let request = try signed(action, encoder.encode(JSONValue.object(body)), replyTimeMax)
        let (status, bytes): (Int, Data)
        do {
            let reply = try await transport.send(request)
            (status, bytes) = (reply.status, try await Self.collect(reply.body))
        } catch let error as TransportError {
            throw QueueError(code: "ConnectionFailed", message: "\(error)")
        }
        // SQS answers what has nothing to tell with an empty body.
        let json = bytes.isEmpty ? JSONValue.object([:]) : try? JSONDecoder().decode(JSONValue.self, from: bytes)
        guard (200..<300).contains(status) else {
            throw QueueError(
                status: status, type: json?["__type"]?.string,
                message: json?["message"]?.string ?? json?["Message"]?.string)
        }
        guard let json, json.object != nil else {
            throw QueueError(code: "NoJSON", message: "The server answers \(action) with something else than JSON.")
        }
        return json
    }

    private static func collect(_ body: HTTPBody) async throws -> Data {
        var whole = Data()
        for try await piece in body {
            whole.append(piece)
            guard whole.count <= replyBytesMax else {
                throw QueueError(code: "ReplyTooLarge", message: "The server's answer has no end.")
            }
        }
        return whole
    }

    private func signed(_ action: String, _ body: Data, _ replyTimeMax: Duration) throws -> HTTPRequest {
        let now = now()
        var headers = [
            ("content-type", "application/x-amz-json-1.0"), ("x-amz-date", SignatureV4.date(now)),
            ("x-amz-target", "AmazonSQS.\(action)"),
        ].map { (name: $0.0, value: $0.1) }
        if let token = credentials.sessionToken { headers.append(("x-amz-security-token", token.reveal())) }
        let signature = SignatureV4(
            accessKeyID: credentials.accessKeyID, secretAccessKey: credentials.secretAccessKey,
            region: address.region, service: "sqs")
        let request = SignatureV4.Request(
            path: address.path, headers: headers + [("host", address.host)], body: Array(body))
        headers.append(("authorization", try signature.authorization(request, at: now)))
        return HTTPRequest(
            method: .post, address: address.endpoint + "/", headers: headers, body: .data(body),
            replyTimeMax: replyTimeMax)
    }
}
