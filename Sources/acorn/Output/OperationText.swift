import SellingPartnerAPI

/// An operation as a person reads it.
struct OperationText {
    private let operation: OperationDescriptor
    private let paint = Paint(isOn: Destination(path: nil).isTerminal)

    init(_ operation: OperationDescriptor) { self.operation = operation }

    func write(to sink: inout some TextOutputStream) {
        sink.write(paint.bold(operation.id) + "\n")
        sink.write("\(operation.method.rawValue) \(operation.path)\n")
        if let deprecation = operation.deprecation { sink.write(paint.yellow(Self.words(deprecation)) + "\n") }
        sink.write("\n")
        var facts = TextTable([.left, .left])
        for (name, words) in self.facts { facts.add([name, words]) }
        facts.write(paint: paint, to: &sink)
        writeParameters(to: &sink)
        sink.write("\n\(paint.bold("Example"))\n\n  \(OperationExample.command(operation))\n")
    }

    private func writeParameters(to sink: inout some TextOutputStream) {
        guard !operation.parameters.isEmpty || operation.body != nil else { return }
        sink.write("\n\(paint.bold("Parameters"))\n\n")
        var table = TextTable([.left, .left, .left, .left], indent: 2)
        for parameter in operation.parameters {
            let needed = parameter.isRequired ? "required" : ""
            table.add([parameter.name, parameter.place.rawValue, needed, parameter.kind.words])
        }
        if let body = operation.body {
            table.add(["(body)", "JSON", body.isRequired ? "required" : "", body.shape])
        }
        table.write(paint: paint, to: &sink)
    }

    private var facts: [(String, String)] {
        var facts = [("Usage plan", Self.words(operation.usagePlan))]
        facts.append(("Authorization", Self.words(operation.authorization)))
        let roles = operation.roles.map(\.rawValue).joined(separator: ", ")
        facts.append(("Roles, any one", roles.isEmpty ? "none, or the type decides" : roles))
        if let pagination = operation.pagination {
            facts.append(("Pages", "by \(pagination.parameter); --all-pages follows them"))
        }
        let statuses = operation.replies.statuses.map(String.init).joined(separator: ", ")
        facts.append(("Success", "\(statuses)\(operation.replies.shape.map { " \($0)" } ?? ", no body")"))
        facts.append(("Sent again", Self.words(operation.repetition)))
        facts.append(("Sandbox", operation.sandbox.rawValue))
        return facts
    }

    private static func words(_ plan: UsagePlan) -> String {
        let source =
            switch plan.source {
            case .model: plan.isDynamic ? "; Amazon adjusts it to the seller" : ""
            case .documented: "; told outside the model\(plan.isDynamic ? ", adjusted to the seller" : "")"
            case .assumed: "; Amazon prints none, this is a cautious start"
            }
        let cap = plan.applicationRate.map { "; \(String(Int($0))) a second over all sellers" } ?? ""
        return "\(plan.rateText) a second, burst \(plan.burst)\(source)\(cap)"
    }

    private static func words(_ authorization: OperationAuthorization) -> String {
        switch authorization {
        case .seller: "the seller's token"
        case .sellerOrRestricted(let elements):
            "the seller's token; a restricted data token for \(elements.map(\.rawValue).joined(separator: ", "))"
        case .restricted: "a restricted data token"
        case .restrictedByReportType: "the seller's token; a restricted data token for restricted report types"
        case .grantless(let scope): "the application's own token, scope \(scope)"
        }
    }

    private static func words(_ repetition: Repetition) -> String {
        switch repetition {
        case .reads: "yes: it only reads"
        case .idempotent: "yes: twice is once"
        case .idempotentByKey(let key): "yes, while \(key) is the same"
        case .unsafe: "only when Amazon surely did not begin it"
        }
    }

    private static func words(_ deprecation: Deprecation) -> String {
        "Deprecated" + (deprecation.removal.map { ", removed on \($0)" } ?? "")
            + (deprecation.replacement.map { "; use \($0)" } ?? "")
    }
}

/// A command line that calls an operation.
enum OperationExample {
    static func command(_ operation: OperationDescriptor) -> String {
        let isUnique = OperationDescriptor.all.count { $0.operationID == operation.operationID } == 1
        var words = ["acorn api call", isUnique ? operation.operationID : operation.id]
        for parameter in operation.parameters where parameter.isRequired {
            words.append("--param \(parameter.name)=\(value(parameter))")
        }
        if operation.body != nil { words.append("--body request.json") }
        if operation.pagination != nil { words.append("--all-pages") }
        return words.joined(separator: " ")
    }

    private static func value(_ parameter: OperationParameter) -> String {
        let name = parameter.name.lowercased()
        if name.contains("marketplaceid") { return "ATVPDKIKX0DER" }
        return value(parameter.kind, name)
    }

    private static func value(_ kind: OperationParameter.Kind, _ name: String) -> String {
        switch kind {
        case .string: name.contains("sku") ? "MY-SKU" : name.contains("asin") ? "B000000000" : "…"
        case .integer, .number: "1"
        case .boolean: "true"
        case .dateTime: "2026-01-01T00:00:00Z"
        case .date: "2026-01-01"
        case .word(let words): words.first ?? "…"
        case .array(let element, _, _): value(element, name)
        }
    }
}
