/// A report that was asked for, or that Amazon made by itself, with its way through the queue.
struct ReportJob: Sendable, Hashable {
    enum Status: String, Sendable, Hashable {
        case inQueue = "IN_QUEUE"
        case inProgress = "IN_PROGRESS"
        case done = "DONE"
        case cancelled = "CANCELLED"
        case fatal = "FATAL"
    }

    let id: String
    let account: SellerAccount.ID
    let type: String
    let stores: [StoreID]
    let created: Moment
    let started: Moment
    let ended: Moment
    let dataStart: Moment
    let dataEnd: Moment
    /// How it ends.
    let outcome: Status
    /// What the document of a report that failed says.
    var reason: String?
    var scheduleID: String?
    /// When the caller cancelled it.
    var cancelled: Moment?
    /// The settlement it tells of.
    var settlement: SettlementPlace?

    /// Where a settlement lies in the world.
    struct SettlementPlace: Sendable, Hashable {
        let store: StoreID
        let type: AccountType
        let index: Int
    }

    func status(at now: Moment) -> Status {
        if let cancelled, cancelled <= now { return .cancelled }
        if now < started { return .inQueue }
        return now < ended ? .inProgress : outcome
    }

    /// What was cancelled in the queue was never begun.
    private func hasStarted(at now: Moment) -> Bool { started <= now && cancelled.map { $0 >= started } != false }

    var documentID: String { "amzn1.spdoc.1.4.\(account.rawValue).\(id)" }

    func json(_ world: World, at now: Moment) -> SimulatedJSON {
        let status = status(at: now)
        let hasDocument = status == .done || status == .fatal && reason != nil
        let hasEnded = [.done, .fatal, .cancelled].contains(status)
        return .members([
            "reportType": .string(type), "processingStatus": .string(status.rawValue),
            "marketplaceIds": .list(stores.map { world[$0].profile.marketplaceID }), "reportId": .string(id),
            "reportDocumentId": hasDocument ? .string(documentID) : nil,
            "dataStartTime": .string(dataStart.iso), "dataEndTime": .string(dataEnd.iso),
            "createdTime": .string(created.iso), "reportScheduleId": scheduleID.map { .string($0) },
            "processingStartTime": hasStarted(at: now) ? .string(started.iso) : nil,
            "processingEndTime": hasEnded
                ? .string(min(cancelled ?? ended, min(ended, now)).iso) : nil,
        ])
    }
}

/// A schedule that asks for a report again and again.
struct ReportSchedule: Sendable, Hashable {
    let id: String
    let account: SellerAccount.ID
    let type: String
    let stores: [StoreID]
    /// As it was given: `P1D`.
    let period: String
    let seconds: Int64
    var next: Moment

    func json(_ world: World) -> SimulatedJSON {
        [
            "reportScheduleId": .string(id), "reportType": .string(type),
            "marketplaceIds": .list(stores.map { world[$0].profile.marketplaceID }), "period": .string(period),
            "nextReportCreationTime": .string(next.iso),
        ]
    }

    /// The periods that the model takes, in seconds.
    static let periods: [String: Int64] = {
        var periods: [String: Int64] = ["P1M": 30 * Moment.day, "PT84H": 84 * Moment.hour]
        for minutes in [5, 15, 30] as [Int64] { periods["PT\(minutes)M"] = minutes * Moment.minute }
        for hours in [1, 2, 4, 8, 12] as [Int64] { periods["PT\(hours)H"] = hours * Moment.hour }
        for days in [1, 2, 3, 7, 14, 15, 18, 30] as [Int64] { periods["P\(days)D"] = days * Moment.day }
        return periods
    }()
}
