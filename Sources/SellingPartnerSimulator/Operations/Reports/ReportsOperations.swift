import SellingPartnerAPI

/// Reports API 2021-06-30.
///
/// Source: the model; facts §10.
enum ReportsOperations {
    static let all: [String: OperationHandler] = [
        "ReportsV20210630.getReports": getReports,
        "ReportsV20210630.createReport": createReport,
        "ReportsV20210630.getReport": getReport,
        "ReportsV20210630.cancelReport": cancelReport,
        "ReportsV20210630.getReportDocument": getReportDocument,
        "ReportsV20210630.getReportSchedules": getSchedules,
        "ReportsV20210630.createReportSchedule": createSchedule,
        "ReportsV20210630.getReportSchedule": getSchedule,
        "ReportsV20210630.cancelReportSchedule": cancelSchedule,
    ]

    // MARK: Asking for one

    /// What the body of a report or a schedule says. Errors: 400.
    private static func specification(
        _ call: OperationCall, _ world: World
    ) throws -> (kind: ReportKind, stores: [StoreID]) {
        let account = try call.requireAccount()
        guard let type = call.body?["reportType"]?.string else {
            throw OperationRefusal.invalid("Missing required field: reportType.", details: "reportType")
        }
        // Amazon makes these by itself.
        if type.hasPrefix("GET_V2_SETTLEMENT_REPORT_DATA") {
            throw OperationRefusal.invalid("Invalid Report Type: report type 1118 is not allowed.", details: type)
        }
        guard let kind = ReportKind.of(type) else {
            throw OperationRefusal.invalid("Invalid Report Type: \(type).", details: type)
        }
        let ids = call.body?["marketplaceIds"]?.array?.compactMap(\.string) ?? []
        guard (1...25).contains(ids.count) else {
            throw OperationRefusal.invalid("marketplaceIds takes 1 to 25 marketplaces.", details: "marketplaceIds")
        }
        let stores = try ids.map { id in
            guard let store = world.stores(of: account).first(where: { world[$0].profile.marketplaceID == id }) else {
                throw OperationRefusal.invalid("Invalid marketplaceId: \(id).", details: "marketplaceIds")
            }
            return store
        }
        return (kind, stores)
    }

    private static func moment(_ name: String, _ call: OperationCall) throws -> Moment? {
        guard let value = call.body?[name] else { return nil }
        guard let text = value.string, let moment = Moment(iso: text) else {
            throw OperationRefusal.invalid("\(name) is not an ISO 8601 date and time.", details: name)
        }
        return moment
    }

    private static func createReport(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (kind, stores) = try specification(call, simulation.world)
        let (start, end) = (try moment("dataStartTime", call), try moment("dataEndTime", call))
        if let start, start > call.now { throw OperationRefusal.invalid("dataStartTime is in the future.") }
        if let start, let end, end < start { throw OperationRefusal.invalid("dataEndTime is before dataStartTime.") }
        let snapshot = simulation
        let job = simulation.reports.create(
            kind, try call.requireAccount(), stores, from: start, to: end, snapshot, at: call.now)
        return OperationReply(["reportId": .string(job.id)], status: 202)
    }

    // MARK: Looking

    private static func getReport(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let job = try job(call, simulation)
        return OperationReply(job.json(simulation.world, at: call.now))
    }

    private static func job(_ call: OperationCall, _ simulation: Simulation) throws -> ReportJob {
        let id = try call.require("reportId")
        let found = simulation.reports.job(id, try call.requireAccount(), simulation.world, at: call.now)
        guard let found else { throw OperationRefusal.notFound("Report \(id) does not exist.") }
        return found
    }

    private static func getReports(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let world = simulation.world
        let page = try ReportPage(call, world)
        let all = simulation.reports.all(try call.requireAccount(), world, at: page.asOf)
        let found = all.filter { page.matches($0, world, at: call.now) }
        let part = found.dropFirst(page.offset).prefix(page.size)
        let end = page.offset + part.count
        let next = end < found.count ? page.token(offset: end, call, world) : nil
        return OperationReply(
            .members([
                "reports": .array(part.map { $0.json(world, at: call.now) }), "nextToken": next.map { .string($0) },
            ]))
    }

    private static func cancelReport(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let job = try job(call, simulation)
        guard simulation.reports.cancel(job.id, job.account, at: call.now) else {
            throw OperationRefusal.invalid("Report \(job.id) cannot be cancelled any more.")
        }
        return OperationReply(nil)
    }

    private static func getReportDocument(
        _ call: OperationCall, _ simulation: inout Simulation
    ) throws -> OperationReply {
        let id = try call.require("reportDocumentId")
        let account = try call.requireAccount()
        guard let job = simulation.reports.job(ofDocument: id, account, simulation.world, at: call.now),
            job.status(at: call.now) == .done || job.reason != nil && job.status(at: call.now) == .fatal
        else { throw OperationRefusal.notFound("Report document \(id) does not exist.") }
        let stored = try document(of: job, &simulation, at: call.now)
        guard let address = simulation.documents.address(of: stored, at: call.now) else {
            throw OperationRefusal(status: 500, code: "InternalFailure", message: "The document could not be made.")
        }
        let isCompressed = simulation.documents[stored]?.isCompressed ?? false
        return OperationReply(
            .members([
                "reportDocumentId": .string(id), "url": .string(address),
                "compressionAlgorithm": isCompressed ? "GZIP" : nil,
            ]))
    }

    /// Writes the document when it is asked for first, and again should it have made room for others.
    private static func document(
        of job: ReportJob, _ simulation: inout Simulation, at now: Moment
    ) throws -> String {
        if let known = simulation.reports.documents[job.documentID], simulation.documents[known] != nil { return known }
        let world = simulation.world
        let text: String
        var charset = world[job.stores[0]].profile.charset
        if let reason = job.reason {
            text = reason + "\n"
        } else if let place = job.settlement {
            let ledger = world.ledgers[place.store.index]
            guard let chain = ledger.chain(place.type) else { throw OperationRefusal.notFound("No such settlement.") }
            charset = ledger.store.profile.charset
            text =
                SettlementReport(
                    ledger: ledger, settlement: chain.settlements[place.index],
                    products: world.products(of: place.store)
                ).text
        } else if let kind = ReportKind.of(job.type) {
            text = ReportText(job, kind, simulation).text
        } else {
            throw OperationRefusal.notFound("No such report.")
        }
        let bytes = charset.encoded(text)
        // Long ones are compressed, short ones now and then not, so that clients meet both.
        let packed = bytes.count > 20_000 ? Gzip.compressed(bytes) : nil
        let id = simulation.documents.put(
            packed ?? bytes, contentType: "text/plain;charset=\(charset.name)", isCompressed: packed != nil,
            isRemakeable: true, at: now)
        simulation.reports.documents[job.documentID] = id
        return id
    }

    // MARK: Schedules

    private static func createSchedule(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (kind, stores) = try specification(call, simulation.world)
        guard let period = call.body?["period"]?.string, let seconds = ReportSchedule.periods[period] else {
            throw OperationRefusal.invalid("period is not one of those that reports can be made in.", details: "period")
        }
        let next = try moment("nextReportCreationTime", call) ?? call.now + seconds
        let schedule = simulation.reports.schedule(
            kind.type, try call.requireAccount(), stores, period: period, seconds: seconds, next: max(next, call.now))
        return OperationReply(["reportScheduleId": .string(schedule.id)], status: 201)
    }

    private static func getSchedules(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        guard let types = call.list("reportTypes"), (1...10).contains(types.count) else {
            throw OperationRefusal.invalid("reportTypes takes 1 to 10 types.", details: "reportTypes")
        }
        let found = simulation.reports.schedules.filter { $0.account == account && types.contains($0.type) }
        return OperationReply(["reportSchedules": .array(found.map { [world = simulation.world] in $0.json(world) })])
    }

    private static func getSchedule(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let (id, account) = (try call.require("reportScheduleId"), try call.requireAccount())
        let found = simulation.reports.schedules.first { $0.id == id && $0.account == account }
        guard let found else { throw OperationRefusal.notFound("Schedule \(id) does not exist.") }
        return OperationReply(found.json(simulation.world))
    }

    private static func cancelSchedule(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let id = try call.require("reportScheduleId")
        guard simulation.reports.cancelSchedule(id, try call.requireAccount()) else {
            throw OperationRefusal.notFound("Schedule \(id) does not exist.")
        }
        return OperationReply(nil)
    }
}
