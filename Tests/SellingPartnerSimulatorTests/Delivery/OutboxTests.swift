import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct OutboxTests {
    private static let down = QueueFailure(code: "ConnectionFailed", message: "nothing listens there")

    private static func due(_ count: Int) throws -> [DueNotification] {
        let kind = try #require(NotificationKind.of("ORDER_CHANGE"))
        let destination = NotificationState.Destination(
            id: "d", application: "a", name: "n", resource: .queue(arn: "arn:aws:sqs:r:1:q"), created: Moment(0))
        let subscription = NotificationState.Subscription(
            id: "s", application: "a", account: .northAmerica, kind: kind, destination: "d", directive: nil,
            created: Moment(0))
        return (0..<count).map { number in
            DueNotification(
                subscription: subscription, destination: destination, published: Moment(Int64(number)),
                id: "n\(number)", copy: 0, body: ["number": .int(number)])
        }
    }

    private static func outbox(_ count: Int) throws -> Outbox {
        let queue = try #require(QueueARN("arn:aws:sqs:eu-west-1:123456789012:acorn"))
        #expect(queue.region == "eu-west-1" && queue.account == "123456789012" && queue.name == "acorn")
        var outbox = Outbox(queue: queue, takenUpTo: Moment(0))
        outbox.take(try due(count), upTo: Moment(100))
        return outbox
    }

    @Test func `messages go in order, and one that fails is tried again before the next`() throws {
        var outbox = try Self.outbox(3)
        #expect(outbox.takenUpTo == Moment(100))
        outbox.address = "http://127.0.0.1/queue"
        #expect(outbox.next(at: 0)?.id == "n0")
        outbox.failed(Self.down, at: 0)
        #expect(outbox.address == nil, "the queue may have moved")
        #expect(outbox.next(at: 0.4) == nil)
        #expect(outbox.next(at: 0.5)?.id == "n0")
        outbox.succeeded()
        #expect(outbox.next(at: 0.5)?.id == "n1")
        outbox.succeeded()
        outbox.succeeded()
        #expect(outbox.next(at: 1) == nil)
        #expect(outbox.delivered == 3 && outbox.retries == 1 && outbox.givenUp == 0 && outbox.pending.isEmpty)
    }

    @Test func `pauses double up to a minute, and end with the first success`() throws {
        var outbox = try Self.outbox(2)
        var pauses: [Double] = []
        var now = 0.0
        for _ in 0..<10 {
            outbox.failed(Self.down, at: now)
            pauses.append(outbox.retryAt - now)
            now = outbox.retryAt
        }
        #expect(pauses == [0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60])
        outbox.succeeded()
        outbox.failed(Self.down, at: now)
        #expect(outbox.retryAt == now + 0.5)
    }

    @Test func `what cannot be delivered is counted, kept with its reason, and tried again when asked`() throws {
        var outbox = try Self.outbox(3)
        for _ in 0..<Outbox.attemptsMax { outbox.failed(Self.down, at: 0) }
        #expect(outbox.givenUp == 1 && outbox.pending.map(\.id) == ["n1", "n2"])
        let refusal = QueueFailure(status: 400, type: "com.amazonaws.sqs#InvalidMessageContents", message: "no")
        #expect(refusal.isFinal && refusal.code == "InvalidMessageContents")
        let wait = outbox.retryAt
        outbox.failed(refusal, at: 0)
        #expect(outbox.givenUp == 2, "a message that is refused is not tried again")
        #expect(outbox.retryAt == wait, "and holds nobody up")
        #expect(outbox.undeliverable.map(\.notification.id) == ["n0", "n1"])
        #expect(outbox.undeliverable.map(\.failure.code) == ["ConnectionFailed", "InvalidMessageContents"])
        #expect(outbox.tryAgain() == 2)
        #expect(outbox.next(at: 0)?.id == "n2")
        #expect(outbox.pending.map(\.id) == ["n2", "n0", "n1"] && outbox.pending.allSatisfy { $0.attempts == 0 })
        #expect(outbox.givenUp == 0 && outbox.undeliverable.isEmpty)
    }

    @Test func `the list of what was given up has a bound, its count has none`() throws {
        var outbox = try Self.outbox(Outbox.undeliverableMax + 5)
        #expect(!outbox.hasRoom)
        let refusal = QueueFailure(code: "InvalidMessageContents", message: String(repeating: "x", count: 9_999))
        #expect(refusal.message.count == 300)
        for _ in 0..<Outbox.undeliverableMax + 5 { outbox.failed(refusal, at: 0) }
        #expect(outbox.givenUp == Outbox.undeliverableMax + 5)
        #expect(outbox.undeliverable.count == Outbox.undeliverableMax)
        #expect(outbox.undeliverable.first?.notification.id == "n5")
        #expect(outbox.hasRoom && outbox.next(at: 0) == nil)
    }

    @Test func `an endpoint is an address of http or https without a query`() {
        #expect(QueueEndpoint("http://127.0.0.1:5000/")?.address == "http://127.0.0.1:5000")
        #expect(QueueEndpoint("https://127.0.0.1/base/")?.path == "/base/")
        #expect(QueueEndpoint("https://127.0.0.1")?.host == "127.0.0.1")
        for bad in [
            "", "127.0.0.1:5000", "ftp://x", "http://", "http://127.0.0.1/?a=b", "http://127.0.0.1:80@127.0.0.1",
            "http://127.0.0.1 x",
        ] {
            #expect(QueueEndpoint(bad) == nil, "\(bad)")
        }
        for bad in ["arn:aws:sns:r:1:q", "arn:aws:sqs:r:1:", "arn:aws:sqs:r:1", "arn:aws:sqs:r:1:a:b"] {
            #expect(QueueARN(bad) == nil, "\(bad)")
        }
    }
}
