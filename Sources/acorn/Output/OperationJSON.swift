import SellingPartnerAPI

/// An operation as a program reads it.
struct OperationJSON {
    private let operation: OperationDescriptor

    init(_ operation: OperationDescriptor) { self.operation = operation }

    func write(to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginObject()
        json.member("operationId", operation.operationID)
        json.member("api", operation.api)
        json.member("method", operation.method.rawValue)
        json.member("path", operation.path)
        writeParameters(&json)
        writePlan(&json)
        json.member("authorization", authorization)
        json.key("roles")
        json.beginArray(inline: true)
        for role in operation.roles { json.value(role.rawValue) }
        json.end()
        json.member("pagination", operation.pagination?.parameter)
        json.key("statuses")
        json.beginArray(inline: true)
        for status in operation.replies.statuses { json.value(status) }
        json.end()
        json.member("reply", operation.replies.shape)
        json.member("sandbox", operation.sandbox.rawValue)
        json.member("deprecated", operation.deprecation != nil)
        json.member("removal", operation.deprecation?.removal)
        json.member("replacement", operation.deprecation?.replacement)
        json.member("example", OperationExample.command(operation))
        json.end()
        sink = json.sink
    }

    private func writeParameters(_ json: inout JSONWriter<BufferedSink>) {
        json.key("parameters")
        json.beginArray()
        for parameter in operation.parameters {
            json.beginObject(inline: true)
            json.member("name", parameter.name)
            json.member("in", parameter.place.rawValue)
            json.member("required", parameter.isRequired)
            json.member("kind", parameter.kind.words)
            json.end()
        }
        if let body = operation.body {
            json.beginObject(inline: true)
            json.member("name", "body")
            json.member("in", "body")
            json.member("required", body.isRequired)
            json.member("kind", body.shape)
            json.end()
        }
        json.end()
    }

    private func writePlan(_ json: inout JSONWriter<BufferedSink>) {
        json.member("rate", number: operation.usagePlan.rateText)
        json.member("burst", operation.usagePlan.burst)
        json.member("planSource", operation.usagePlan.source.rawValue)
        json.member("dynamic", operation.usagePlan.isDynamic)
    }

    private var authorization: String {
        switch operation.authorization {
        case .seller: "seller"
        case .sellerOrRestricted: "sellerOrRestricted"
        case .restricted: "restricted"
        case .restrictedByReportType: "restrictedByReportType"
        case .grantless(let scope): scope.rawValue
        }
    }
}
