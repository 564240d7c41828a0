/// Whose calls of what one bucket counts.
package struct BudgetKey: Hashable, Sendable {
    package var environment: Int64
    /// 0 for a bucket of the application as a whole.
    package var account: Int64
    package var application: Int64
    package var region: String
    /// The operation's id, or any other word that tells buckets apart.
    package var operation: String

    package init(environment: Int64, account: Int64, application: Int64, region: String, operation: String) {
        self.environment = environment
        self.account = account
        self.application = application
        self.region = region
        self.operation = operation
    }

    var values: [SQLValue] {
        [.init(environment), .init(account), .init(application), .init(region), .init(operation)]
    }

    /// Every transaction takes buckets in one order, so that no two wait for each other in a circle.
    static func isBefore(_ a: BudgetKey, _ b: BudgetKey) -> Bool {
        (a.environment, a.account, a.application, a.region, a.operation)
            < (b.environment, b.account, b.application, b.region, b.operation)
    }
}

/// A bucket that counts a call.
package struct Budget: Hashable, Sendable {
    package let key: BudgetKey
    /// How large the bucket is where it is not known yet.
    package let plan: BudgetPlan

    package init(_ key: BudgetKey, _ plan: BudgetPlan) {
        self.key = key
        self.plan = plan
    }
}

/// Who asks for a token, and how long it may wait.
package struct BudgetAsk: Hashable, Sendable {
    package var priority = JobPriority.normal
    /// Microseconds from now after which the token is of no use.
    package var patienceMicros = Int64.max / 4
    /// How often this call has asked before: who keeps coming back is promised further ahead.
    package var asked = 0

    package init() {}

    /// How far ahead a token is promised. Whoever is more urgent is promised further, and so goes before those who are
    /// told to come back; whoever was sent back before gains.
    var horizonMicros: Int64 {
        let one: Int64 =
            switch priority {
            case .urgent: 60_000_000
            case .normal: 500_000
            case .background: 100_000
            }
        return one * Int64(1 + min(asked, 50))
    }
}

/// What a caller is told. Times are microseconds from the moment of asking, so that its own clock may be wrong.
package enum BudgetAnswer: Hashable, Sendable, CustomStringConvertible {
    /// The tokens are taken: send then, not earlier.
    case go(BudgetPermit, inMicros: Int64)
    /// Ask again then; the turn comes a little later.
    case wait(againInMicros: Int64, turnInMicros: Int64)
    /// Ask again then: calls that emptied the bucket are not answered yet, so nobody knows when it refills.
    case unsure(againInMicros: Int64)
    /// The turn would come later than the caller can wait.
    case tooLate(turnInMicros: Int64)

    package var description: String {
        switch self {
        case .go(_, 0): "Go now."
        case .go(_, let micros): "Your turn is in \(Self.text(micros)); the token is yours."
        case .wait(_, let micros): "Others are before you; your turn is in about \(Self.text(micros))."
        case .unsure: "The calls before you are not answered yet; your turn is in a moment."
        case .tooLate(let micros): "Your turn would be in \(Self.text(micros)), which is later than the call can wait."
        }
    }

    private static func text(_ micros: Int64) -> String {
        let seconds = (micros + 999_999) / 1_000_000
        return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    }
}

/// Tokens taken for one call.
package struct BudgetPermit: Hashable, Sendable {
    struct Token: Hashable, Sendable {
        let budget: Budget
        let taken: TakenToken
        let intervalMicros: Int64
        let isCautious: Bool
    }

    let turnAt: Int64
    let tokens: [Token]
    /// Between which moments of this process the store's clock was read.
    let readAt: ClosedRange<ContinuousClock.Instant>
    /// How much later than its turn the call may leave: what waiting and the store's answer took too long.
    var lateMicros: Int64 = 0

    /// How late it may leave and still find its tokens.
    var lateMicrosMax: Int64 {
        tokens.map { max($0.taken.slackMicros / 2, TokenLine.latenessMicros / 2) }.min() ?? .max
    }
}

/// How a call went.
package struct BudgetReport: Hashable, Sendable {
    /// From the moment the call left until its reply was there.
    package var roundTripMicros: Int64
    /// What the reply tells that one token takes to come; nil where it told nothing. It is about the first budget.
    package var toldIntervalMicros: Int64?
    /// Whether it was a refusal for too many calls (429).
    package var wasRefused = false

    package init(roundTripMicros: Int64) { self.roundTripMicros = roundTripMicros }
}

/// Amazon's token buckets, kept in the store: shared by all workers, and there again after a restart.
///
/// A call asks for a token of every bucket that counts it, in one transaction. It is promised a moment not far ahead,
/// or told when to ask again, each caller at another moment: nobody polls.
package struct Budgets: Sendable {
    let store: Store
    let time: StoreTime
    /// How long it is worth while to wait for the reply of a call that left a full bucket.
    private static let lookMicros: Int64 = 200_000
    /// How often a turn may be missed before the call is made all the same.
    private static let missedMax = 20

    package init(_ store: Store, time: StoreTime) {
        self.store = store
        self.time = time
    }

    /// Asks for one token of each budget.
    package func ask(_ budgets: [Budget], _ ask: BudgetAsk = BudgetAsk()) async throws -> BudgetAnswer {
        try await store.write(.repeatable) { connection in
            var lines = try lines(of: budgets, connection)
            // After the rows are held: the wait for them is over.
            let before = ContinuousClock.now
            let now = try time.now(connection)
            let after = ContinuousClock.now
            for index in lines.indices { lines[index].line.mend(at: now) }
            let turns = lines.map { $0.line.turn(at: now) }
            guard let turn = turns.max(), let last = turns.firstIndex(of: turn) else {
                return .go(BudgetPermit(turnAt: now, tokens: [], readAt: before...after), inMicros: 0)
            }
            guard turn - now <= ask.patienceMicros else { return .tooLate(turnInMicros: turn - now) }
            let isUnsure = lines.contains { $0.line.isUnsure(at: now) }
            // Newcomers stand in line, so that not all of them come back to ask whether it is known.
            if isUnsure, ask.asked > 0 { return .unsure(againInMicros: Self.lookMicros) }
            if !isUnsure, turn - now <= ask.horizonMicros {
                let tokens = lines.indices.map { take(&lines[$0], at: turn) }
                for line in lines { try save(line, connection) }
                // What the header tells is about the budget that the caller named first.
                let order = budgets.compactMap { budget in tokens.first { $0.budget == budget } }
                return .go(BudgetPermit(turnAt: turn, tokens: order, readAt: before...after), inMicros: turn - now)
            }
            // Only a newcomer lengthens the line.
            let place = ask.asked == 0 ? lines[last].line.standInLine(at: now) : turn
            try save(lines[last], connection)
            guard place - now <= ask.patienceMicros else { return .tooLate(turnInMicros: place - now) }
            return .wait(
                againInMicros: max(isUnsure ? Self.lookMicros : 1_000, place - now - ask.horizonMicros),
                turnInMicros: place - now)
        }
    }

    private func take(_ line: inout Line, at turn: Int64) -> BudgetPermit.Token {
        let taken = line.line.take(at: turn)
        return BudgetPermit.Token(
            budget: line.budget, taken: taken, intervalMicros: line.line.intervalMicros,
            isCautious: line.line.cautionPermille < 1_000)
    }

    /// Counts how a call went. Most calls change nothing, and then nothing is written.
    package func report(_ permit: BudgetPermit, _ report: BudgetReport) async throws {
        let first = permit.tokens.first?.budget
        let arrivalMicros = report.roundTripMicros + permit.lateMicros
        let changed = permit.tokens.filter { token in
            let toldAnother =
                token.budget == first && report.toldIntervalMicros.map { $0 != token.intervalMicros } ?? false
            return report.wasRefused || token.isCautious || toldAnother || token.taken.isUnsettled
                || arrivalMicros > token.taken.slackMicros
        }
        guard !changed.isEmpty else { return }
        try await store.write(.repeatable) { connection in
            var lines = try lines(of: changed.map(\.budget), connection)
            let now = try time.now(connection)
            for index in lines.indices {
                guard let token = changed.first(where: { $0.budget == lines[index].budget }) else { continue }
                lines[index].line.mend(at: now)
                if token.budget == first, let told = report.toldIntervalMicros {
                    lines[index].line.learn(intervalMicros: told, at: now)
                }
                lines[index].line.settle(token.taken, turn: permit.turnAt, arrivalMicros: arrivalMicros)
                if report.wasRefused {
                    lines[index].line.refused(at: now)
                } else {
                    lines[index].line.granted(at: now)
                }
                try save(lines[index], connection)
            }
        }
    }

    /// Puts tokens back that were not used.
    package func giveBack(_ permit: BudgetPermit) async throws {
        try await store.write(.repeatable) { connection in
            for var line in try lines(of: permit.tokens.map(\.budget), connection) {
                guard let token = permit.tokens.first(where: { $0.budget == line.budget }) else { continue }
                line.line.giveBack(token.taken)
                try save(line, connection)
            }
        }
    }
}

// MARK: Calls before an account is known

extension Budgets {
    /// How long ago a call may have been and still be missing in a bucket that nobody has drawn on.
    private static let lately: Int64 = 3_600_000_000

    /// Counts for an account what was asked of Amazon before anyone knew whose authorization it is: one call of each of
    /// the operations that account 0 was charged for lately, as late as it may have arrived.
    package func chargeFirstCalls(
        of operations: [String], to key: AccountKey, application: Int64, region: String,
        _ connection: any SQLConnection
    ) throws {
        let now = try time.now(connection)
        let asked = try connection.rows(
            """
            SELECT operation, interval_micros, burst FROM budgets
            WHERE environment = $1 AND account = 0 AND application = $2 AND region = $3 AND changed_at > $4
            """,
            [.integer(key.environment), .integer(application), .text(region), .integer(now - Self.lately)]
        ) { row in
            let budgetKey = BudgetKey(
                environment: key.environment, account: key.account, application: application, region: region,
                operation: try row.text(0))
            return Budget(
                budgetKey, BudgetPlan(intervalMicros: try row.integer(1), burst: try row.integer(2)))
        }
        for var line in try lines(of: asked.filter { operations.contains($0.key.operation) }, connection) {
            line.line.mend(at: now)
            let token = line.line.take(at: now)
            line.line.settle(token, turn: now, arrivalMicros: 0)
            try save(line, connection)
        }
    }
}

// MARK: Rows

extension Budgets {
    struct Line {
        let budget: Budget
        var line: TokenLine
    }

    /// The buckets' rows in the order of their keys, held until the end of the transaction; made where they are
    /// missing.
    private func lines(of budgets: [Budget], _ connection: any SQLConnection) throws -> [Line] {
        try budgets.sorted { BudgetKey.isBefore($0.key, $1.key) }.map { budget in
            if let line = try row(budget, connection) { return Line(budget: budget, line: line) }
            try connection.execute(
                """
                INSERT INTO budgets (environment, account, application, region, operation, interval_micros, burst,
                    full_at, line_at, not_before_at, changed_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, 0)
                ON CONFLICT (environment, account, application, region, operation) DO NOTHING
                """, budget.key.values + [.init(budget.plan.intervalMicros), .init(budget.plan.burst)])
            guard let line = try row(budget, connection) else {
                throw StoreError(.conflict, "A budget that was just made is not there. Try again.")
            }
            return Line(budget: budget, line: line)
        }
    }

    private func row(_ budget: Budget, _ connection: any SQLConnection) throws -> TokenLine? {
        try connection.first(
            """
            SELECT interval_micros, burst, caution_permille, full_at, line_at, not_before_at, changed_at, taken,
                granted, full_taken, unsettled, assumed_micros, needed_at, unsettled_at
            FROM budgets WHERE environment = $1 AND account = $2 AND application = $3 AND region = $4
                AND operation = $5 \(connection.dialect.forUpdate)
            """, budget.key.values
        ) { row in
            var line = TokenLine(
                BudgetPlan(intervalMicros: try row.integer(0), burst: try row.integer(1)))
            line.cautionPermille = try row.integer(2)
            line.fullAt = try row.integer(3)
            line.lineAt = try row.integer(4)
            line.notBeforeAt = try row.integer(5)
            line.changedAt = try row.integer(6)
            line.taken = try row.integer(7)
            line.grantedSinceRefusal = try row.integer(8)
            line.fullTaken = try row.integer(9)
            line.unsettled = try row.integer(10)
            line.assumedMicros = try row.integer(11)
            line.neededAt = try row.integer(12)
            line.unsettledAt = try row.integer(13)
            return line
        }
    }

    private func save(_ saved: Line, _ connection: any SQLConnection) throws {
        let line = saved.line
        try connection.execute(
            """
            UPDATE budgets SET interval_micros = $6, caution_permille = $7, full_at = $8, line_at = $9,
                not_before_at = $10, changed_at = $11, taken = $12, granted = $13, full_taken = $14, unsettled = $15,
                assumed_micros = $16, needed_at = $17, unsettled_at = $18
            WHERE environment = $1 AND account = $2 AND application = $3 AND region = $4 AND operation = $5
            """,
            saved.budget.key.values + [
                .init(line.intervalMicros), .init(line.cautionPermille), .init(line.fullAt), .init(line.lineAt),
                .init(line.notBeforeAt), .init(line.changedAt), .init(line.taken), .init(line.grantedSinceRefusal),
                .init(line.fullTaken), .init(line.unsettled), .init(line.assumedMicros), .init(line.neededAt),
                .init(line.unsettledAt),
            ])
    }
}

// MARK: Waiting

extension Budgets {
    /// Waits until it is the caller's turn at every budget. `hasAsked` is called when the store has answered for the
    /// first time: from then on there is nothing but waiting, as a rule.
    ///
    /// Errors: `BudgetTooLate`; `CancellationError`, and then no token is lost.
    package func turn(
        under budgets: [Budget], priority: JobPriority = .normal, within patience: Duration? = nil,
        clock: any Clock<Duration> = ContinuousClock(), hasAsked: (@Sendable () -> Void)? = nil
    ) async throws -> BudgetPermit {
        var ask = BudgetAsk()
        ask.priority = priority
        if let patience { ask.patienceMicros = patience.micros }
        var missed = 0
        while true {
            let answer = try await self.ask(budgets, ask)
            hasAsked?()
            switch answer {
            case .go(var permit, let micros):
                do {
                    let turn = permit.readAt.upperBound + .microseconds(micros)
                    let left = ContinuousClock.now.duration(to: turn)
                    if left > .zero { try await clock.sleep(for: left) }
                    let passed = permit.readAt.lowerBound.duration(to: .now)
                    permit.lateMicros = max(0, passed.micros - micros)
                } catch {
                    // A cancelled task cannot write, so this part of it is a task of its own.
                    let unused = permit
                    try await Task { try await giveBack(unused) }.value
                    throw error
                }
                // A process that was held up for long would come together with those who were promised later turns.
                if permit.lateMicros <= permit.lateMicrosMax || missed >= Self.missedMax { return permit }
                missed += 1
                try await giveBack(permit)
                ask.patienceMicros -= min(ask.patienceMicros, micros)
            case .wait(let micros, _):
                try await clock.sleep(for: .microseconds(micros))
                ask.asked += 1
                ask.patienceMicros -= min(ask.patienceMicros, micros)
            case .unsure(let micros):
                try await clock.sleep(for: .microseconds(micros))
                ask.patienceMicros -= min(ask.patienceMicros, micros)
            case .tooLate(let micros): throw BudgetTooLate(turnInMicros: micros)
            }
        }
    }
}

/// That a call's turn would come later than it can wait.
package struct BudgetTooLate: Error, Hashable, Sendable, CustomStringConvertible {
    package let turnInMicros: Int64

    package var description: String { BudgetAnswer.tooLate(turnInMicros: turnInMicros).description }
}

extension Duration {
    /// Whole microseconds.
    package var micros: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }
}
