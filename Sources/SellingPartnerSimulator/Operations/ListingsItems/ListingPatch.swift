/// A change to one attribute of a listing.
///
/// Source: `ListingsItemPatchRequest`; facts §10.
struct ListingPatch: Sendable {
    let operation: Operation
    let name: String
    /// Nil for a deletion of all.
    let values: [SimulatedJSON]?

    enum Operation: String, Sendable { case add, replace, merge, delete }

    /// Members that tell values of one attribute apart.
    private static let selectors = [
        "marketplace_id", "audience", "currency", "language_tag", "fulfillment_channel_code",
    ]

    init(operation: Operation, name: String, values: [SimulatedJSON]?) {
        self.operation = operation
        self.name = name
        self.values = values
    }

    /// Nil for what is no patch: another operation, an attribute within another, or values that are no objects.
    init?(_ json: SimulatedJSON) {
        let prefix = "/attributes/"
        guard let operation = json["op"]?.asString.flatMap(Operation.init), let path = json["path"]?.asString,
            path.hasPrefix(prefix)
        else { return nil }
        let name = String(path.dropFirst(prefix.count))
        guard !name.isEmpty, !name.contains("/") else { return nil }
        let values = json["value"]?.asArray
        guard operation == .delete || values != nil, json["value"] == nil || values != nil,
            (values ?? []).allSatisfy({ $0.asMembers != nil })
        else { return nil }
        self.init(operation: operation, name: name, values: values)
    }

    /// Whether the values belong to a store each; the stock is the account's.
    private var isByStore: Bool { name != StockAttribute.name }

    /// The attribute's values in all stores, when the change is made in the stores with these ids.
    ///
    /// `replace` puts what is given in the place of everything those stores had, so that parts which are not given go;
    /// `add` leaves alone what is told apart by its selectors; `merge` keeps members that are not given.
    func applied(to current: [SimulatedJSON], ids: [String]) -> [SimulatedJSON] {
        let given = inStores(values ?? [], ids)
        switch operation {
        case .replace: return current.filter { !concerns($0, ids) } + given
        case .add: return current.filter { old in !given.contains { matches(old, $0) } } + given
        case .merge: return merged(current, given)
        case .delete:
            guard values != nil else { return current.filter { !concerns($0, ids) } }
            return current.filter { old in !given.contains { matches(old, $0) } }
        }
    }

    private func concerns(_ value: SimulatedJSON, _ ids: [String]) -> Bool {
        guard isByStore, let id = value["marketplace_id"]?.asString else { return true }
        return ids.contains(id)
    }

    /// What names no store is meant for all of the call.
    private func inStores(_ values: [SimulatedJSON], _ ids: [String]) -> [SimulatedJSON] {
        guard isByStore else { return values }
        return values.flatMap { value in
            value["marketplace_id"] == nil ? ids.map { value.with("marketplace_id", .string($0)) } : [value]
        }
    }

    private func merged(_ current: [SimulatedJSON], _ given: [SimulatedJSON]) -> [SimulatedJSON] {
        var all = current
        for value in given {
            guard let index = all.firstIndex(where: { matches($0, value) }) else {
                all.append(value)
                continue
            }
            for member in value.asMembers ?? [] { all[index] = all[index].with(member.name, member.value) }
        }
        return all
    }

    /// Whether a value is the one that another means. A selector that is not given does not tell apart, but an offer
    /// without an audience is everybody's.
    private func matches(_ old: SimulatedJSON, _ given: SimulatedJSON) -> Bool {
        Self.selectors.allSatisfy { selector in
            if selector == "audience", name == OfferAttribute.name {
                return OfferAttribute.audience(old) == OfferAttribute.audience(given)
            }
            guard let wanted = given[selector] else { return true }
            return old[selector] == wanted
        }
    }
}
