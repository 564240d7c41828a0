import SellingPartnerAPI

/// A fault on the wire: what goes wrong, and where.
///
/// Each is one of the faults that a client of the Selling Partner API must live with; the client of this project is
/// tested against the same ones.
struct WireFault: Sendable {
    /// In small letters and dashes: `cut-json`.
    let name: String
    /// What happens, in a sentence without its point.
    let says: String
    let place: Place
    let play: Play

    /// Which requests it can strike.
    enum Place: Sendable, Hashable {
        /// Every operation of the API.
        case api
        /// Operations that read.
        case reading
        /// Operations with pages, asked for a page after the first.
        case laterPage
        /// These operations, by their `operationId`.
        case operations(Set<String>)
        case login
        /// Documents fetched from, and put to, the storage.
        case fetch, upload
    }

    /// What it does.
    enum Play: Sendable {
        /// Answers in place of the operation, which is not carried out.
        case instead(@Sendable () -> WireReply)
        /// Lets the request be carried out, and spoils the answer.
        case spoil(@Sendable (WireReply) -> WireReply)
        /// Lets it be carried out, and changes what a successful answer says.
        case reshape(@Sendable (SimulatedJSON, Struck) -> SimulatedJSON)
    }

    /// What a reshaped answer is the answer to.
    struct Struck: Sendable {
        let descriptor: OperationDescriptor
        /// The token of the page that was asked for.
        let pageToken: String?
    }

    /// All of them, in the order in which they are listed.
    static let all: [WireFault] = replies + shapes + accidents + refusals + logins + pages + documents

    static func named(_ name: String) -> WireFault? { all.first { $0.name == name } }

    // MARK: Making

    static func html(_ status: Int, type: String = "text/html") -> WireReply {
        WireReply(status, Array("<html><body><h1>\(status)</h1>Sorry</body></html>".utf8), type: type)
    }

    static func json(_ text: String, _ status: Int = 200) -> WireReply {
        WireReply(status, Array(text.utf8), type: "application/json")
    }

    static func error(_ status: Int, _ code: String, _ message: String, details: String = "") -> WireReply {
        WireReply(OperationRefusal(status: status, code: code, message: message, details: details))
    }

    /// An answer that stands whatever was asked.
    static func fixed(_ name: String, _ says: String, _ place: Place, _ reply: WireReply) -> WireFault {
        WireFault(name: name, says: says, place: place, play: .instead({ reply }))
    }

    static func fixed(_ name: String, _ says: String, _ reply: WireReply) -> WireFault {
        fixed(name, says, .api, reply)
    }

    /// The bytes of an answer with its head, for those that are then cut.
    static func wire(_ reply: WireReply, length: Int? = nil, type: String? = nil) -> [UInt8] {
        var head = "HTTP/1.1 \(reply.status) Whatever\r\n"
        for (name, value) in reply.headers where type == nil || name.lowercased() != "content-type" {
            head += "\(name): \(value)\r\n"
        }
        if let type { head += "Content-Type: \(type)\r\n" }
        head += "Content-Length: \(length ?? reply.body.count)\r\n\r\n"
        return Array(head.utf8) + reply.body
    }

    static func accident(_ reply: WireReply, _ accident: WireAccident) -> WireReply {
        var reply = reply
        reply.accident = accident
        return reply
    }
}
