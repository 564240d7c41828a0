import SellingPartnerAPI

/// Finds the operation of a path, without any framework's router: segments are compared after they were cut.
struct OperationRoutes: Sendable {
    /// An operation and the values of its `{name}` parts.
    struct Found: Sendable {
        let descriptor: OperationDescriptor
        let values: [String: String]
    }

    private struct Route: Sendable {
        let descriptor: OperationDescriptor
        let parts: [Part]

        enum Part: Sendable { case word(String), value(String) }

        func values(_ path: [String]) -> [String: String]? {
            var values: [String: String] = [:]
            for (part, text) in zip(parts, path) {
                switch part {
                case .word(let word): guard word == text else { return nil }
                case .value(let name): values[name] = text
                }
            }
            return values
        }
    }

    /// By method and number of segments; paths that are spelled out come first.
    private var routes: [String: [Route]] = [:]

    static let all = OperationRoutes(OperationDescriptor.all)
    /// Those for which there are restricted data tokens.
    static let restricted = OperationRoutes(OperationDescriptor.all.filter(isRestricted))

    init(_ descriptors: [OperationDescriptor]) {
        for descriptor in descriptors {
            let parts = descriptor.path.split(separator: "/").map { part -> Route.Part in
                part.hasPrefix("{") ? .value(String(part.dropFirst().dropLast())) : .word(String(part))
            }
            routes["\(descriptor.method.rawValue) \(parts.count)", default: []].append(
                Route(descriptor: descriptor, parts: parts))
        }
        for key in routes.keys {
            routes[key]?.sort { Self.values($0.descriptor.path) < Self.values($1.descriptor.path) }
        }
    }

    private static func values(_ path: String) -> Int { path.count { $0 == "{" } }

    private static func isRestricted(_ descriptor: OperationDescriptor) -> Bool {
        switch descriptor.authorization {
        case .restricted, .restrictedByReportType, .sellerOrRestricted: true
        case .seller, .grantless: false
        }
    }

    func find(_ method: String, _ path: [String]) -> Found? {
        for route in routes["\(method) \(path.count)"] ?? [] {
            if let values = route.values(path) { return Found(descriptor: route.descriptor, values: values) }
        }
        return nil
    }
}
