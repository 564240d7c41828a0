import SellingPartnerAPI

/// What a subscriber wants to hear of, and what not.
///
/// Source: `ProcessingDirective` in the notifications model; facts §11.
struct NotificationDirective: Sendable {
    let json: SimulatedJSON
    private let marketplaces: Set<String>?
    private let changeTypes: Set<String>?
    private let expression: FilterExpression?

    /// Reads a directive. Errors: 400 for one that Amazon refuses.
    init(_ value: JSONValue, for kind: NotificationKind) throws {
        json = SimulatedJSON(value).withoutNulls
        let expression = json["filterExpression"]
        guard let filter = json["eventFilter"] else {
            guard let expression else { throw Self.refusal("Processing Directive eventFilter must not be empty") }
            self.expression = try Self.expression(expression, kind)
            (marketplaces, changeTypes) = (nil, nil)
            return
        }
        guard expression == nil else { throw Self.refusal("eventFilter and filterExpression are mutually exclusive.") }
        guard EventFilterCheck(filter: filter, type: kind.type).isPassed else {
            throw Self.refusal(
                "EventFilter Payload \(filter.text) failed to validate for notification type \(kind.type)")
        }
        self.expression = nil
        marketplaces = filter["marketplaceIds"]?.asArray.map { Set($0.compactMap(\.asString)) }
        changeTypes = filter["orderChangeTypes"]?.asArray.map { Set($0.compactMap(\.asString)) }
    }

    /// In Amazon's words (amzn/selling-partner-api-models#4135, jlevers/selling-partner-api#885).
    private static func refusal(_ details: String) -> OperationRefusal {
        .invalid("Request has missing or invalid parameters and cannot be parsed.", details: details)
    }

    private static func expression(_ told: SimulatedJSON, _ kind: NotificationKind) throws -> FilterExpression {
        guard FilterExpression.types.contains(kind.type) else {
            throw refusal("filterExpression is not supported for notification type \(kind.type).")
        }
        guard let text = told.asString else { throw refusal("filterExpression must be a string.") }
        do { return try FilterExpression(text) } catch { throw refusal(error.text) }
    }

    /// Whether an event is wanted, by its marketplace and the kind of the order's change.
    func wants(marketplace: String?, changeType: String?) -> Bool {
        if let marketplaces, let marketplace, !marketplaces.contains(marketplace) { return false }
        if let changeTypes, let changeType, !changeTypes.contains(changeType) { return false }
        return true
    }

    /// Whether a notification is wanted, by what it says.
    func admits(_ payload: SimulatedJSON) -> Bool { expression?.admits(payload) ?? true }
}

/// Whether an event filter is one that its type of notification takes.
private struct EventFilterCheck {
    let filter: SimulatedJSON
    let type: String

    /// What each type takes beside `eventFilterType`.
    ///
    /// Source: the definitions in the model that are named for a type; "Notification Type Values" for
    /// ANY_OFFER_CHANGED (aggregationSettings, marketplaceIds).
    private static let members: [String: Set<String>] = [
        "ANY_OFFER_CHANGED": ["aggregationSettings", "marketplaceIds"],
        "ORDER_CHANGE": ["marketplaceIds", "orderChangeTypes"],
        "SHIPMENT_TRACKING_MILESTONE_CHANGED": ["marketplaceIds", "trackingIdentifier"],
    ]

    var isPassed: Bool {
        guard let members = filter.asMembers, let taken = Self.members[type],
            filter["eventFilterType"]?.asString == type
        else { return false }
        return members.allSatisfy { $0.name == "eventFilterType" || taken.contains($0.name) && isRight($0) }
    }

    private func isRight(_ member: SimulatedJSON.Member) -> Bool {
        switch member.name {
        case "marketplaceIds": isList(member.value) { !$0.isEmpty }
        case "orderChangeTypes":
            isList(member.value) { ["BuyerRequestedChange", "DeliveryTipChange", "OrderStatusChange"].contains($0) }
        case "aggregationSettings":
            ["FiveMinutes", "TenMinutes"].contains(member.value["aggregationTimePeriod"]?.asString)
        case "trackingIdentifier": isIdentifier(member.value)
        default: false
        }
    }

    /// To hear of everything one gives no list, so that an empty one makes no sense.
    private func isList(_ value: SimulatedJSON, _ test: (String) -> Bool) -> Bool {
        guard let elements = value.asArray, !elements.isEmpty else { return false }
        return elements.allSatisfy { $0.asString.map(test) ?? false }
    }

    /// Exactly one of the identifiers.
    private func isIdentifier(_ value: SimulatedJSON) -> Bool {
        guard let members = value.asMembers, members.count == 1, let one = members.first else { return false }
        if one.name == "carrierTracking" { return one.value["trackingNumber"]?.asString?.isEmpty == false }
        return ["id", "acsin", "aftn", "containerNumber", "houseBillOfLadingNumber"].contains(one.name)
            && one.value.asString?.isEmpty == false
    }
}
