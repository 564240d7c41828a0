/// What an operation that prints no usage plan, and has none in the tables, starts with.
private let assumedPlan = (rate: "0.5", burst: 1)

extension APITranslator {
    /// The plan of the model, else of the table, else the assumed one; what was not printed is told at every run.
    mutating func usagePlan(of operation: ModelOperation, _ fullID: String) -> APIUsagePlan {
        let table = metadata.usagePlans
        let isDynamic = table.line(for: fullID, having: "dynamic")?["dynamic"]?.bool ?? false
        let applicationRate: String? =
            if case .number(let text) = table.line(for: fullID, having: "applicationRate")?["applicationRate"]?.json {
                text
            } else { nil }
        var figures: (rate: String, burst: Int, source: String)
        if case .read(let rate, let burst) = operation.usagePlan {
            figures = (rate, burst, "model")
        } else {
            figures = (assumedPlan.rate, assumedPlan.burst, "assumed")
            var documented = ""
            if let line = table.line(for: fullID, having: "rate"), case .number(let rate) = line["rate"]?.json,
                let burst = line["burst"]?.int
            {
                figures = (rate, burst, "documented")
                documented = " by the table"
            }
            let taken = "\(figures.rate) per second, burst \(figures.burst), \(figures.source)\(documented)"
            if case .unreadable(let row) = operation.usagePlan {
                shapes.diagnostics.add(
                    .warning, "\(fullID) prints a usage plan without figures (\(row)): \(taken)", at: operation.place)
            } else {
                shapes.diagnostics.add(.note, "\(fullID) prints no usage plan: \(taken)", at: operation.place)
            }
        }
        return APIUsagePlan(
            rate: figures.rate, burst: figures.burst, source: figures.source, isDynamic: isDynamic,
            applicationRate: applicationRate)
    }

    mutating func authorization(of operation: ModelOperation, _ fullID: String) -> APIAuthorization {
        if let scope = metadata.grantless.line(for: fullID, having: "scope")?["scope"]?.string {
            return .grantless(scope)
        }
        guard let line = metadata.restricted.line(for: fullID, having: "token") else { return .seller }
        switch line["token"]?.string {
        case "restricted": return .restricted
        case "sellerOrRestricted":
            return .sellerOrRestricted((line["dataElements"]?.json.array ?? []).compactMap(\.string))
        case "restrictedByReportType": return .restrictedByReportType
        default:
            shapes.diagnostics.add(.error, "a token that is not known", at: line.place)
            return .seller
        }
    }

    /// None for operations that take the application's own token: it comes from no seller who could grant a role.
    func roles(of fullID: String) -> [String] {
        guard metadata.grantless.line(for: fullID, having: "scope") == nil else { return [] }
        return (metadata.roles.line(for: fullID, having: "roles")?["roles"]?.json.array ?? []).compactMap(\.string)
    }

    /// GET reads; PUT and DELETE may be done twice (RFC 9110); a header for idempotency makes the rest safe. All else
    /// is unsafe unless a line of the table says why it is not.
    mutating func repetition(of operation: ModelOperation, _ fullID: String) -> APIRepetition {
        if let line = metadata.repetition.line(for: fullID, having: "repetition") {
            switch line["repetition"]?.string {
            case "reads": return .reads
            case "idempotent": return .idempotent
            case "unsafe": return .unsafe
            case "byKey":
                if let key = line["key"]?.string { return .byKey(key) }
                fallthrough
            default: shapes.diagnostics.add(.error, "a kind of repetition that is not known", at: line.place)
            }
        }
        let key = operation.parameters.first {
            $0.location == .header && $0.name.lowercased().contains("idempotency")
        }
        if let key { return .byKey(key.name) }
        switch operation.method {
        case "GET": return .reads
        case "PUT", "DELETE": return .idempotent
        default: return .unsafe
        }
    }

    func deprecation(of operation: ModelOperation, _ fullID: String) -> APIDeprecation? {
        let line = metadata.deprecations.line(for: fullID, having: "deprecated")
        guard operation.isDeprecated || line != nil else { return nil }
        return APIDeprecation(removal: line?["removal"]?.string, replacement: line?["replacement"]?.string)
    }
}
