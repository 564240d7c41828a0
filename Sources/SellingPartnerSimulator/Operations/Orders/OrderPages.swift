import SellingPartnerAPI

/// Going from page to page of a search: the token holds the whole first call, so that a page can be asked for with the
/// token alone.
struct OrderPages: Sendable {
    /// The first call of the search, at its own time.
    let first: OperationCall
    /// Where the page before ended; nil on the first page.
    let position: OrderSearch.Position?
    private let seed: UInt64

    /// Reads the token named `name`, if the call has one. Errors: 400 for a token that is altered, dead, or sent with
    /// other arguments than those it began with.
    init(_ call: OperationCall, token name: String, limit: String, seed: UInt64) throws {
        self.seed = seed
        guard let text = call.query(name), !text.isEmpty else {
            first = call
            position = nil
            return
        }
        let token = try PageToken(text, call, seed: seed)
        let parts = token.arguments.split(separator: Self.border, omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 5, parts.count % 2 == 0, let now = Int64(parts[0]), let key = Int64(parts[1]),
            let store = Int(parts[2]), parts[3] == call.account?.rawValue
        else { throw OperationRefusal.invalid("Invalid pagination token.", details: name) }
        var query: [(name: String, value: String)] = []
        for index in stride(from: 4, to: parts.count, by: 2) { query.append((parts[index], parts[index + 1])) }
        for given in call.query where given.name != name && given.name != limit {
            // Clients in use add what the operation does not know; that is passed over.
            let isKnown = call.descriptor.parameters.contains { $0.name == given.name }
            guard !isKnown || query.contains(where: { $0 == given }) else {
                throw OperationRefusal.invalid(
                    "\(given.name) differs from the request that the pagination token belongs to.", details: name)
            }
        }
        if let own = call.query(limit) { query = query.filter { $0.name != limit } + [(limit, own)] }
        first = call.asked(query, at: Moment(now))
        position = OrderSearch.Position(moment: Moment(key), store: store, number: token.offset)
    }

    /// The token for what comes behind `end`, made by a call at `call.now`.
    func token(_ call: OperationCall, end: OrderSearch.Position) -> SimulatedJSON {
        let head = [
            String(first.now.seconds), String(end.moment.seconds), String(end.store), call.account?.rawValue ?? "",
        ]
        let arguments = (head + first.query.flatMap { [$0.name, $0.value] }).joined(separator: String(Self.border))
        return .string(PageToken(call, arguments: arguments, offset: end.number).text(seed: seed))
    }

    /// A letter that no argument has.
    private static let border: Character = "\u{1}"
}

extension OperationCall {
    /// The same call with another query at another time.
    func asked(_ query: [(name: String, value: String)], at moment: Moment) -> OperationCall {
        OperationCall(
            descriptor: descriptor, account: account, application: application, roles: roles,
            dataElements: dataElements, path: path, query: query, body: body, now: moment)
    }

    /// The values of a list, each of them one of those allowed; nil when the parameter is not there. Errors: 400.
    func choices<Value>(_ name: String, _ allowed: [(String, Value)]) throws -> [Value]? {
        try list(name)?.map { text in
            guard let found = allowed.first(where: { $0.0 == text }) else {
                throw OperationRefusal.invalid("Invalid value for \(name): \(text).", details: name)
            }
            return found.1
        }
    }
}
