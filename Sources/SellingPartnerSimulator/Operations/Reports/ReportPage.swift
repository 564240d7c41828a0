/// What a call of getReports asks for: filters, or a token that holds them, which must then stand alone.
///
/// Source: facts §10 (nextToken must be the only parameter).
struct ReportPage {
    let asOf: Moment
    let offset: Int
    let size: Int
    private let types: [String]
    private let statuses: [String]?
    private let marketplaces: [String]?
    private let since: Moment
    private let until: Moment
    private let arguments: String

    private static let names = [
        "reportTypes", "processingStatuses", "marketplaceIds", "pageSize", "createdSince", "createdUntil",
    ]

    /// Errors: 400.
    init(_ call: OperationCall, _ world: World) throws {
        var values: [String?]
        if let text = call.query("nextToken") {
            guard Self.names.allSatisfy({ call.query($0) == nil }) else {
                throw OperationRefusal.invalid("nextToken takes no other parameters beside it.", details: "nextToken")
            }
            let token = try PageToken(text, call, seed: world.options.seed)
            var parts = token.arguments.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == Self.names.count + 1, let seconds = Int64(parts.removeFirst()) else {
                throw OperationRefusal.invalid("Invalid nextToken.")
            }
            asOf = Moment(seconds)
            offset = token.offset
            arguments = token.arguments
            values = parts.map { $0.isEmpty ? nil : $0 }
        } else {
            asOf = call.now
            offset = 0
            values = Self.names.map { name in call.list(name).map { $0.joined(separator: ",") } }
            arguments = ([String(call.now.seconds)] + values.map { $0 ?? "" }).joined(separator: "|")
        }
        func list(_ index: Int) -> [String]? { values[index].map { $0.split(separator: ",").map(String.init) } }
        guard let types = list(0), (1...10).contains(types.count) else {
            throw OperationRefusal.invalid("reportTypes takes 1 to 10 types.", details: "reportTypes")
        }
        self.types = types
        statuses = list(1)
        marketplaces = list(2)
        if let marketplaces, marketplaces.count > 10 {
            throw OperationRefusal.invalid("marketplaceIds takes at most 10.", details: "marketplaceIds")
        }
        let known: Set = ["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]
        if let statuses, !known.isSuperset(of: statuses) {
            throw OperationRefusal.invalid("processingStatuses holds an unknown status.", details: "processingStatuses")
        }
        guard let size = Int(values[3] ?? "10"), (1...100).contains(size) else {
            throw OperationRefusal.invalid("pageSize must be a number from 1 to 100.", details: "pageSize")
        }
        self.size = size
        since = try Self.moment(values[4], "createdSince") ?? asOf - ReportDesk.keptSeconds
        until = try Self.moment(values[5], "createdUntil") ?? asOf
    }

    private static func moment(_ text: String?, _ name: String) throws -> Moment? {
        guard let text else { return nil }
        guard let moment = Moment(iso: text) else {
            throw OperationRefusal.invalid("\(name) is not an ISO 8601 date and time.", details: name)
        }
        return moment
    }

    func matches(_ job: ReportJob, _ world: World, at now: Moment) -> Bool {
        guard types.contains(job.type), job.created >= since, job.created <= until else { return false }
        if let statuses, !statuses.contains(job.status(at: now).rawValue) { return false }
        guard let marketplaces else { return true }
        return job.stores.contains { marketplaces.contains(world[$0].profile.marketplaceID) }
    }

    func token(offset: Int, _ call: OperationCall, _ world: World) -> String {
        PageToken(call, arguments: arguments, offset: offset).text(seed: world.options.seed)
    }
}
