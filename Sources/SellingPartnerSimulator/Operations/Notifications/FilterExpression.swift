import Foundation

/// An expression over a notification's payload that says whether the notification is delivered: CEL, without what
/// Amazon leaves out of it.
///
/// Supported are literals, lists, members, `!`, `&&`, `||`, `? :`, the six comparisons, `in`, and the macros `has`,
/// `all`, `exists` and `exists_one`. The members of the payload are the variables, so that an expression begins with
/// `OrderChangeNotification`.
///
/// Source: `filterExpression` in the notifications model (no arithmetic, no indexing; 1 to 256 letters); the table of
/// operators in Amazon's page "Create and Filter Notification Subscriptions"; the CEL specification.
struct FilterExpression: Sendable, Hashable {
    private let root: Node

    static let lettersMax = 256

    /// Reads an expression. Errors: `Mistake`.
    init(_ text: String) throws(Mistake) {
        guard (1...Self.lettersMax).contains(text.count) else {
            throw Mistake("filterExpression must have 1 to \(Self.lettersMax) letters.")
        }
        var parser = try FilterExpressionParser(text)
        root = try parser.whole()
    }

    /// What is wrong with an expression.
    struct Mistake: Error, Sendable, Hashable {
        let text: String
        init(_ text: String) { self.text = text }
    }

    /// Types of notifications that take one.
    ///
    /// Source: the page named above.
    static let types: Set = [
        "ACCOUNT_STATUS_CHANGED", "ANY_OFFER_CHANGED", "B2B_ANY_OFFER_CHANGED", "DETAIL_PAGE_TRAFFIC_EVENT",
        "EXTERNAL_FULFILLMENT_SHIPMENT_STATUS_CHANGE", "FBA_INVENTORY_AVAILABILITY_CHANGES",
        "FBA_OUTBOUND_SHIPMENT_STATUS", "FEED_PROCESSING_FINISHED", "FEE_PROMOTION", "FULFILLMENT_ORDER_STATUS",
        "ITEM_INVENTORY_EVENT_CHANGE", "ITEM_SALES_EVENT_CHANGE", "ORDER_CHANGE", "PRICING_HEALTH",
        "REPORT_PROCESSING_FINISHED", "TRANSACTION_UPDATE",
    ]

    /// Whether it comes out true. One that goes wrong, such as over a member that is not there, does not.
    func admits(_ payload: SimulatedJSON) -> Bool { (try? root.value(in: [:], payload)) == .bool(true) }

    /// A part of an expression.
    indirect enum Node: Sendable, Hashable {
        case literal(SimulatedJSON)
        case list([Node])
        case variable(String)
        case member(Node, String)
        case has(Node, String)
        case not(Node)
        case both(Node, Node)
        case either(Node, Node)
        case choice(Node, Node, Node)
        case comparison(Comparison, Node, Node)
        case comprehension(Comprehension, of: Node, name: String, Node)
    }

    enum Comparison: String, Sendable, Hashable, CaseIterable {
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case isIn = "in"
    }

    enum Comprehension: String, Sendable, Hashable {
        case all
        case exists
        case existsOne = "exists_one"
    }
}

// MARK: Working it out

extension FilterExpression.Node {
    /// That it has no value: a member is missing, or a kind does not fit.
    private struct NoValue: Error {}

    /// Its value; `names` are those that macros bind.
    func value(in names: [String: SimulatedJSON], _ payload: SimulatedJSON) throws -> SimulatedJSON {
        func value(_ node: Self) throws -> SimulatedJSON { try node.value(in: names, payload) }
        func flag(_ node: Self) throws -> Bool {
            guard let flag = try value(node).asFlag else { throw NoValue() }
            return flag
        }
        switch self {
        case .literal(let literal): return literal
        case .list(let nodes): return .array(try nodes.map(value))
        case .variable(let name):
            guard let found = names[name] ?? payload[name] else { throw NoValue() }
            return found
        case .member(let node, let name):
            guard let found = try value(node)[name] else { throw NoValue() }
            return found
        case .has(let node, let name): return .bool(try value(node)[name] != nil)
        case .not(let node): return .bool(!(try flag(node)))
        case .both(let left, let right): return .bool(try Self.joined(false, { try flag(left) }, { try flag(right) }))
        case .either(let left, let right): return .bool(try Self.joined(true, { try flag(left) }, { try flag(right) }))
        case .choice(let node, let yes, let no): return try flag(node) ? value(yes) : value(no)
        case .comparison(let comparison, let left, let right):
            return .bool(try Self.holds(comparison, try value(left), try value(right)))
        case .comprehension(let kind, let list, let name, let node):
            guard let elements = try value(list).asArray else { throw NoValue() }
            return .bool(
                try Self.holds(kind, elements) { element in
                    try node.value(in: names.merging([name: element]) { $1 }, payload).asFlag
                })
        }
    }

    /// `&&` and `||`: where one side decides, it does not matter that the other has no value.
    private static func joined(
        _ deciding: Bool, _ left: () throws -> Bool, _ right: () throws -> Bool
    ) throws -> Bool {
        let sides = (try? left(), try? right())
        if sides.0 == deciding || sides.1 == deciding { return deciding }
        guard sides.0 != nil, sides.1 != nil else { throw NoValue() }
        return !deciding
    }

    private static func holds(
        _ kind: FilterExpression.Comprehension, _ elements: [SimulatedJSON], _ test: (SimulatedJSON) throws -> Bool?
    ) throws -> Bool {
        let results = elements.map { try? test($0) }
        switch kind {
        case .all:
            if results.contains(false) { return false }
        case .exists:
            if results.contains(true) { return true }
        case .existsOne: break
        }
        guard results.allSatisfy({ $0 != nil }) else { throw NoValue() }
        switch kind {
        case .all: return true
        case .exists: return false
        case .existsOne: return results.count { $0 == true } == 1
        }
    }

    private static func holds(
        _ comparison: FilterExpression.Comparison, _ left: SimulatedJSON, _ right: SimulatedJSON
    ) throws -> Bool {
        switch comparison {
        case .equal: return isEqual(left, right)
        case .unequal: return !isEqual(left, right)
        case .isIn:
            if let elements = right.asArray { return elements.contains { isEqual(left, $0) } }
            guard let members = right.asMembers, let name = left.asString else { throw NoValue() }
            return members.contains { $0.name == name }
        case .less: return try isBefore(left, right)
        case .greater: return try isBefore(right, left)
        case .lessOrEqual: return try isBefore(left, right) || isEqual(left, right)
        case .greaterOrEqual: return try isBefore(right, left) || isEqual(left, right)
        }
    }

    /// Numbers are equal by their value, however they are written.
    private static func isEqual(_ left: SimulatedJSON, _ right: SimulatedJSON) -> Bool {
        if let left = exact(left), let right = exact(right) { return left == right }
        if let left = left.asArray, let right = right.asArray {
            return left.count == right.count && zip(left, right).allSatisfy { isEqual($0, $1) }
        }
        return left == right
    }

    private static func isBefore(_ left: SimulatedJSON, _ right: SimulatedJSON) throws -> Bool {
        if let left = exact(left), let right = exact(right) { return left < right }
        // By code points, as CEL orders strings.
        if let left = left.asString, let right = right.asString {
            return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
        }
        if let left = left.asFlag, let right = right.asFlag { return !left && right }
        throw NoValue()
    }

    private static func exact(_ value: SimulatedJSON) -> Decimal? {
        value.asNumber.flatMap { Decimal(string: $0, locale: Locale(identifier: "en_US_POSIX")) }
    }
}
