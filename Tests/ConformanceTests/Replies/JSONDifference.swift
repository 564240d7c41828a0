import SellingPartnerAPI

/// What two JSON values differ in, with the place of each difference.
enum JSONDifference {
    /// `payload.Orders[0].OrderTotal: 1 became nothing`. Empty when the values are the same, numbers by their value.
    static func between(_ one: JSONValue, _ other: JSONValue?, at path: String = "") -> [String] {
        switch (one, other) {
        case (.object(let one), .object(let other)):
            let keys = Set(one.keys).union(other.keys).sorted()
            return keys.flatMap { key in
                let place = path.isEmpty ? key : path + "." + key
                return one[key].map { between($0, other[key], at: place) } ?? ["\(place): appeared"]
            }
        case (.array(let one), .array(let other)) where one.count == other.count:
            return zip(one, other).enumerated().flatMap {
                between($0.element.0, $0.element.1, at: "\(path)[\($0.offset)]")
            }
        case (_, let other?): return one == other ? [] : ["\(path): \(brief(one)) became \(brief(other))"]
        case (_, nil): return ["\(path): \(brief(one)) is lost"]
        }
    }

    private static func brief(_ value: JSONValue) -> String {
        switch value {
        case .object(let members): "an object of \(members.count)"
        case .array(let elements): "an array of \(elements.count)"
        case .null: "null"
        case .string(let text): "\"\(text.prefix(40))\""
        case .bool, .number: value.scalarText ?? ""
        }
    }
}
