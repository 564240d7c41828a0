extension ShapeTranslator {
    /// A string: a decimal, an instant, a day, or text as it is.
    func string(_ format: String?, _ schema: Schema, _ path: [String]) -> TypeReference {
        // The models' own words for money without loss: "A decimal number with no loss of precision."
        if schema.description.lowercased().hasPrefix("a decimal number") { return .decimal(asText: true) }
        if decimals.contains(([api] + path).joined(separator: ".")) { return .decimal(asText: true) }
        switch format {
        case "date-time", "dateTime": return .dateTime
        case "date": return .date
        // A string that is `true` or `false`: as text in a query it is the same.
        case "boolean": return .boolean
        default: return .string
        }
    }

    /// Whether a string beside a currency is an amount. The models spell money in at least twelve ways; in all of
    /// them the amount is called so and stands beside its currency.
    func isMoneyText(_ property: Schema.Property, beside properties: [Schema.Property]) -> Bool {
        guard ["amount", "value", "currencyamount"].contains(property.name.lowercased()),
            case .string(nil, let words) = resolved(property.schema).kind, words.isEmpty
        else { return false }
        return properties.contains { $0.name != property.name && $0.name.lowercased().contains("currency") }
    }
}
