import SellingPartnerAPI

/// The operations that are about the doors themselves: restricted data tokens and the client's secret.
enum DoorOperations {
    /// Answers one operation; `caller` is the token's.
    typealias Handler = @Sendable (OperationCall, Caller, inout Doors) throws -> OperationReply

    static let handlers: [String: Handler] = [
        "TokensV20210301.createRestrictedDataToken": restrictedDataToken,
        "ApplicationManagementV20231130.rotateApplicationClientSecret": rotate,
    ]

    private static func rotate(_ call: OperationCall, _ caller: Caller, _ doors: inout Doors) throws -> OperationReply {
        doors.rotateSecret(of: caller.application, at: call.now)
        return OperationReply(nil, status: 204)
    }

    // MARK: Restricted data tokens

    static let resourcesMax = 50

    /// Source: `tokens_2021-03-01.json` and facts §3.
    private static func restrictedDataToken(
        _ call: OperationCall, _ caller: Caller, _ doors: inout Doors
    ) throws -> OperationReply {
        guard let given = call.body?["restrictedResources"]?.array, !given.isEmpty else {
            throw OperationRefusal.invalid(
                "Request is missing or has invalid parameters", details: "Resource not provided.")
        }
        guard given.count <= resourcesMax else {
            throw OperationRefusal.invalid(
                "Request is missing or has invalid parameters",
                details: "At most \(resourcesMax) restricted resources may be given.")
        }
        let resources = try given.map { try resource($0, caller.roles) }
        let application = try target(call.body?["targetApplication"], caller, doors)
        guard let index = caller.authorization else { throw OperationRefusal.denied }
        let token = doors.issue(.restricted(authorization: index, resources), application: application, at: call.now)
        return OperationReply(["restrictedDataToken": .string(token), "expiresIn": .int(IssuedToken.lifeSeconds)])
    }

    /// The application that will use the token: the caller's own, or one that access is handed to.
    private static func target(_ given: JSONValue?, _ caller: Caller, _ doors: Doors) throws -> Int {
        guard let given else { return caller.application }
        guard let id = given.string, let found = doors.applications.firstIndex(where: { $0.id == id }) else {
            throw OperationRefusal.invalid(
                "Request is missing or has invalid parameters", details: "targetApplication is not valid.")
        }
        return found
    }

    private static func resource(_ given: JSONValue, _ roles: Set<Role>) throws -> RestrictedResource {
        func refuse(_ details: String) -> OperationRefusal {
            .invalid("Request is missing or has invalid parameters", details: details)
        }
        guard let method = given["method"]?.string, ["GET", "PUT", "POST", "DELETE"].contains(method) else {
            throw refuse("method must be one of GET, PUT, POST, DELETE.")
        }
        guard let path = given["path"]?.string, let target = RequestTarget(path), target.query.isEmpty,
            let found = OperationRoutes.restricted.find(method, target.path)
        else { throw refuse("path is not the path of a restricted resource.") }
        let elements = (given["dataElements"]?.array ?? []).map { $0.string ?? "" }
        let known: [String]
        switch found.descriptor.authorization {
        case .sellerOrRestricted(let open):
            known = open.map(\.rawValue)
            guard !elements.isEmpty else { throw refuse("dataElements are required for \(path).") }
        default: known = []
        }
        if let odd = elements.first(where: { !known.contains($0) }) {
            throw refuse("dataElements: \(odd) is not valid for \(path).")
        }
        try check(elements, found.descriptor, roles)
        return RestrictedResource(method: method, path: path, dataElements: Set(elements))
    }

    /// Personal data needs a restricted role: addresses that of shipping, buyers those of taxes.
    private static func check(_ elements: [String], _ descriptor: OperationDescriptor, _ roles: Set<Role>) throws {
        let lacking = elements.filter { element in
            let wanted: Set<Role> =
                element == "shippingAddress" ? [.directToConsumerShipping] : [.taxInvoicing, .taxRemittance]
            return roles.isDisjoint(with: wanted)
        }
        guard lacking.isEmpty else {
            throw OperationRefusal(
                status: 403, code: "Unauthorized",
                message: "Application does not have access to one or more requested data elements: "
                    + "[\(lacking.joined(separator: ", "))]")
        }
        let restricted = descriptor.roles.filter(\.isRestricted)
        if descriptor.authorization == .restricted, !restricted.isEmpty, roles.isDisjoint(with: restricted) {
            throw OperationRefusal.denied
        }
    }
}
