extension APIOperation {
    /// Sentences for the doc comment: what our tables and the model's figures say, and nothing of Amazon's prose.
    var facts: [String] {
        var facts = [planFact]
        switch authorization {
        case .seller: break
        case .sellerOrRestricted(let elements):
            let names = elements.isEmpty ? "" : " (\(elements.joined(separator: ", ")))"
            facts.append("Token: the seller's, or a restricted data token for personal data\(names).")
        case .restricted: facts.append("Token: a restricted data token.")
        case .restrictedByReportType: facts.append("Token: a restricted data token for restricted types of report.")
        case .grantless(let scope): facts.append("Token: the application's own, for \(quoted(scope)).")
        }
        if !roles.isEmpty {
            facts.append("Roles: \(roles.count == 1 ? "" : "any of ")\(roles.joined(separator: ", ")).")
        }
        if sandbox == "sandbox-only" { facts.append("Exists in the sandbox only.") }
        return facts
    }

    private var planFact: String {
        let source =
            switch usagePlan.source {
            case "model": "printed in the model"
            case "documented": "printed in Amazon's documentation"
            default: "assumed, Amazon prints none"
            }
        let dynamic = usagePlan.isDynamic ? "; adjusted by Amazon to the seller's business" : ""
        let cap = usagePlan.applicationRate.map { "; \($0) a second over all sellers of an application" } ?? ""
        return "Usage plan: \(usagePlan.rate) a second, burst \(usagePlan.burst) (\(source)\(dynamic)\(cap))."
    }
}

extension APIDeprecation {
    /// What the compiler says to whoever uses the operation.
    var message: String {
        let end = removal.map { "Amazon removes it on \($0)." } ?? "Amazon is taking it away."
        return end + (replacement.map { " Use \($0)." } ?? "")
    }
}
