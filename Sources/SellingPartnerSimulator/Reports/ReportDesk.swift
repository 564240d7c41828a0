/// Reports and their schedules.
///
/// Source: facts §10 (kept 90 days, frequencies, outcomes).
struct ReportDesk: Sendable {
    private(set) var jobs: [ReportJob] = []
    private(set) var schedules: [ReportSchedule] = []
    /// Where the bytes of a report lie, once somebody asked for them.
    var documents: [String: String] = [:]
    /// How the next reports end that are asked for, whatever they hold.
    private(set) var fates: [ReportFate] = []
    private let seed: UInt64
    private var made: Int64 = 0

    static let keptSeconds: Int64 = 90 * Moment.day
    static let settlementType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"

    init(seed: UInt64) { self.seed = seed }

    /// Forgets reports that were made before `end`, and where bytes lie that are gone.
    mutating func forget(before end: Moment, isKept: (String) -> Bool) {
        jobs.removeAll { $0.created < end }
        documents = documents.filter { isKept($0.value) }
    }

    // MARK: Asking

    /// Takes an order for a report.
    mutating func create(
        _ kind: ReportKind, _ account: SellerAccount.ID, _ stores: [StoreID], from start: Moment?, to end: Moment?,
        _ simulation: Simulation, at now: Moment, scheduleID: String? = nil
    ) -> ReportJob {
        made += 1
        var random = SeededRandom(seed, "report", made)
        let started = now + random.between(15, 60)
        let ended = started + random.between(20, 150)
        let (from, to) = (start ?? now - kind.daysByDefault * Moment.day, min(end ?? now, now))
        var job = ReportJob(
            id: String(50_000_000_000 + made * 17), account: account, type: kind.type, stores: stores, created: now,
            started: started, ended: ended, dataStart: from, dataEnd: to, outcome: .done, scheduleID: scheduleID)
        let isTooSoon = isCoolingDown(kind, account, stores, at: now)
        if isTooSoon || ReportText(job, kind, simulation).rows.isEmpty { job = job.ending(.cancelled) }
        if let fate = takeFate(kind.type) {
            job = job.ending(fate.outcome)
            job.reason = fate.reason
            if fate.outcome == .cancelled { job.cancelled = now }
        }
        jobs.append(job)
        return job
    }

    /// Settles how the next report of a type ends.
    mutating func add(_ fate: ReportFate) { fates.append(fate) }

    mutating func clearFates() { fates = [] }

    private mutating func takeFate(_ type: String) -> ReportFate? {
        guard let index = fates.firstIndex(where: { $0.type == nil || $0.type == type }) else { return nil }
        return fates.remove(at: index)
    }

    /// Whether the same report was made so shortly before that Amazon cancels it.
    private func isCoolingDown(
        _ kind: ReportKind, _ account: SellerAccount.ID, _ stores: [StoreID], at now: Moment
    ) -> Bool {
        jobs.contains {
            $0.type == kind.type && $0.account == account && $0.stores == stores && $0.outcome == .done
                && $0.cancelled == nil && now.seconds - $0.created.seconds < kind.coolDownSeconds
        }
    }

    /// Cancels a report that has not ended; false for one that has.
    mutating func cancel(_ id: String, _ account: SellerAccount.ID, at now: Moment) -> Bool {
        guard let index = jobs.firstIndex(where: { $0.id == id && $0.account == account }),
            jobs[index].status(at: now) == .inQueue
        else { return false }
        jobs[index].cancelled = now
        return true
    }

    // MARK: Schedules

    /// Makes a schedule; one of the same type and stores is replaced.
    mutating func schedule(
        _ type: String, _ account: SellerAccount.ID, _ stores: [StoreID], period: String, seconds: Int64,
        next: Moment
    ) -> ReportSchedule {
        schedules.removeAll { $0.type == type && $0.account == account && $0.stores == stores }
        made += 1
        let schedule = ReportSchedule(
            id: String(60_000_000_000 + made * 13), account: account, type: type, stores: stores, period: period,
            seconds: seconds, next: next)
        schedules.append(schedule)
        return schedule
    }

    mutating func cancelSchedule(_ id: String, _ account: SellerAccount.ID) -> Bool {
        let before = schedules.count
        schedules.removeAll { $0.id == id && $0.account == account }
        return schedules.count < before
    }

    /// Asks for the reports that schedules are due for; a world that was moved far asks for the last hundred only.
    mutating func runSchedules(_ simulation: Simulation, at now: Moment) {
        for index in schedules.indices {
            while schedules[index].next <= now {
                let schedule = schedules[index]
                let behind = (now.seconds - schedule.next.seconds) / schedule.seconds
                if behind < 100, let kind = ReportKind.of(schedule.type) {
                    _ = create(
                        kind, schedule.account, schedule.stores, from: schedule.next - schedule.seconds,
                        to: schedule.next, simulation, at: schedule.next, scheduleID: schedule.id)
                }
                schedules[index].next = schedule.next + schedule.seconds
            }
        }
    }

    // MARK: Looking

    /// A report by its id: one that was asked for, or a settlement report that Amazon made.
    func job(_ id: String, _ account: SellerAccount.ID, _ world: World, at now: Moment) -> ReportJob? {
        let all = jobs.filter { $0.account == account } + Self.settlementJobs(account, world, at: now)
        return all.first { $0.id == id && $0.created <= now && $0.created >= now - Self.keptSeconds }
    }

    func job(ofDocument id: String, _ account: SellerAccount.ID, _ world: World, at now: Moment) -> ReportJob? {
        guard let number = id.split(separator: ".").last else { return nil }
        return job(String(number), account, world, at: now).flatMap { $0.documentID == id ? $0 : nil }
    }

    /// All reports of an account that are kept, newest first.
    func all(_ account: SellerAccount.ID, _ world: World, at now: Moment) -> [ReportJob] {
        let all = jobs.filter { $0.account == account } + Self.settlementJobs(account, world, at: now)
        return all.filter { $0.created <= now && $0.created >= now - Self.keptSeconds }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
    }

    /// Settlement reports make themselves, for the whole account: each names all its stores.
    ///
    /// Source: `facts/settlements.md` §6 (unified accounts).
    static func settlementJobs(_ account: SellerAccount.ID, _ world: World, at now: Moment) -> [ReportJob] {
        world.stores(of: account).flatMap { store in
            world.ledgers[store.index].chains.flatMap { chain in
                chain.settlements.enumerated().filter {
                    $0.element.reported <= now && !$0.element.isArchived
                }.map { index, settlement in
                    var job = ReportJob(
                        id: "7" + settlement.id.dropFirst(), account: account, type: settlementType,
                        stores: world.stores(of: account), created: settlement.reported,
                        started: settlement.reported, ended: settlement.reported, dataStart: settlement.start,
                        dataEnd: settlement.end, outcome: .done)
                    job.settlement = ReportJob.SettlementPlace(store: store, type: chain.type, index: index)
                    return job
                }
            }
        }
    }
}

/// How a report ends that somebody wants to see ending so: `POST /truth/reports`.
struct ReportFate: Sendable, Hashable {
    /// Only a report of this type; nil for any.
    let type: String?
    /// Failed, or cancelled in the queue as by another user of the account.
    let outcome: ReportJob.Status
    /// What the document of a report that failed says; without one it has none.
    let reason: String?
}

extension ReportJob {
    fileprivate func ending(_ outcome: Status) -> ReportJob {
        ReportJob(
            id: id, account: account, type: type, stores: stores, created: created, started: started, ended: ended,
            dataStart: dataStart, dataEnd: dataEnd, outcome: outcome, scheduleID: scheduleID)
    }
}
