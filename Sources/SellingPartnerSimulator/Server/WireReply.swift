/// What goes back over the wire.
struct WireReply: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: [UInt8]
    /// Where the wire itself shall do wrong; nil for an ordinary answer.
    var accident: WireAccident?

    init(_ status: Int, _ body: [UInt8], type: String?) {
        self.status = status
        self.body = body
        if let type { headers = [("Content-Type", type)] }
    }

    init(_ status: Int, _ json: SimulatedJSON) { self.init(status, json.bytes, type: "application/json") }

    init(_ refusal: OperationRefusal) { self.init(refusal.status, refusal.body) }

    /// Another page, as a browser is sent on.
    static func redirect(to address: String) -> WireReply {
        var reply = WireReply(302, [], type: nil)
        reply.headers.append(("Location", address))
        return reply
    }

    var type: String? { headers.first { $0.name.lowercased() == "content-type" }?.value }

    mutating func set(_ name: String, _ value: String) {
        headers.removeAll { $0.name.lowercased() == name.lowercased() }
        headers.append((name, value))
    }
}

/// What the wire does instead of sending an answer in order.
enum WireAccident: Sendable, Hashable {
    /// These bytes and nothing added; then the connection is closed or stays open.
    case bytes([UInt8], isClosed: Bool)
    /// The connection breaks off with a reset.
    case reset
    /// Nothing ever comes.
    case silence
}
