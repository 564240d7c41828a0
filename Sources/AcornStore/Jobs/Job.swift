/// A job's number: 63 random bits, so that it can be given without asking anyone. People see 13 letters and digits.
package struct JobID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init(rawValue: Int64) { self.rawValue = rawValue }

    /// Crockford's base 32: no I, L, O or U, so that nothing is misread.
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Reads what `description` writes, in small letters too; nil for anything else.
    package init?(_ text: String) {
        guard text.count == 13 else { return nil }
        var value: Int64 = 0
        for letter in text.uppercased() {
            guard let digit = Self.letters.firstIndex(of: letter) else { return nil }
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 32)
            guard !overflow else { return nil }
            value = shifted + Int64(digit)
        }
        guard value > 0 else { return nil }
        rawValue = value
    }

    package var description: String {
        String((0..<13).map { Self.letters[Int(rawValue >> (60 - 5 * Int64($0)) & 31)] })
    }

    package static func < (a: JobID, b: JobID) -> Bool { a.rawValue < b.rawValue }
}

/// Where a job stands.
package enum JobState: String, CaseIterable, Hashable, Sendable {
    /// Waits for a worker.
    case ready
    /// Waits for its time: asked for later, or to be tried again.
    case delayed
    /// A worker has it.
    case leased
    case done
    /// Given up; `error` says why. It can be replayed.
    case dead
    case cancelled
}

/// Who goes first. Most picks serve the most urgent, but one in eight begins further down, so that nothing starves.
package enum JobPriority: Int64, CaseIterable, Hashable, Sendable {
    /// A person waits for it.
    case urgent = 0
    case normal = 1
    /// Nobody minds when.
    case background = 2

    package var name: String {
        switch self {
        case .urgent: "urgent"
        case .normal: "normal"
        case .background: "background"
        }
    }
}

/// Whose work it is, and in whose line it stands: lines take turns.
package struct JobStore: Hashable, Sendable {
    package let environment: Int64
    /// 0 for work that concerns no account.
    package let account: Int64
    /// Empty for work for a whole account.
    package let marketplaceId: String

    package init(environment: Int64, account: Int64, marketplaceId: String = "") {
        self.environment = environment
        self.account = account
        self.marketplaceId = marketplaceId
    }

    /// The hub's own work.
    package static let hub = JobStore(environment: 1, account: 0)
}

/// A job to be put in line.
package struct NewJob: Hashable, Sendable {
    package var store: JobStore
    /// Which handler does it.
    package var kind: String
    /// What the handler wants to know, in words of its own; never a secret.
    package var payload: String
    /// While a job of this account, kind and key is not ended, no second is put in line.
    package var uniqueKey: String?
    package var priority = JobPriority.normal
    /// Not before so many microseconds from now.
    package var delayMicros: Int64 = 0
    /// How often it may fail before it is given up.
    package var attemptsMax: Int64 = 10

    package init(_ kind: String, for store: JobStore, payload: String = "", uniqueKey: String? = nil) {
        self.kind = kind
        self.store = store
        self.payload = payload
        self.uniqueKey = uniqueKey
    }
}

/// A job as it stands in the store. Instants are microseconds since 1970 by the store's clock.
package struct Job: Hashable, Sendable {
    package let id: JobID
    package let store: JobStore
    package let kind: String
    package let payload: String
    package let uniqueKey: String?
    package let state: JobState
    package let priority: JobPriority
    package let turn: Int64
    package let readyAt: Int64
    package let leasedUntilAt: Int64?
    /// Grows with every lease.
    package let generation: Int64
    package let worker: String?
    /// How far it is, in the handler's words; nil before its first page.
    package let cursor: String?
    /// Pages committed so far.
    package let pages: Int64
    /// How often it failed.
    package let attempts: Int64
    package let attemptsMax: Int64
    /// How often a worker was lost with it.
    package let losses: Int64
    package let error: String?
    package let createdAt: Int64
    package let startedAt: Int64?
    package let endedAt: Int64?
}

extension Job {
    static let columns = """
        environment, account, job, marketplace_id, kind, payload, unique_key, state, priority, turn, ready_at, \
        leased_until_at, generation, worker, cursor, pages, attempts, attempts_max, losses, error, created_at, \
        started_at, ended_at
        """

    /// Reads `columns`.
    init(_ row: borrowing SQLRow) throws {
        guard let state = JobState(rawValue: try row.text(7)), let priority = JobPriority(rawValue: try row.integer(8))
        else { throw StoreError(.value, "A job has a state or priority that this version does not know.") }
        store = JobStore(
            environment: try row.integer(0), account: try row.integer(1), marketplaceId: try row.text(3))
        id = JobID(rawValue: try row.integer(2))
        kind = try row.text(4)
        payload = try row.text(5)
        uniqueKey = try row.textOrNil(6)
        self.state = state
        self.priority = priority
        turn = try row.integer(9)
        readyAt = try row.integer(10)
        leasedUntilAt = try row.integerOrNil(11)
        generation = try row.integer(12)
        worker = try row.textOrNil(13)
        cursor = try row.textOrNil(14)
        pages = try row.integer(15)
        attempts = try row.integer(16)
        attemptsMax = try row.integer(17)
        losses = try row.integer(18)
        error = try row.textOrNil(19)
        createdAt = try row.integer(20)
        startedAt = try row.integerOrNil(21)
        endedAt = try row.integerOrNil(22)
    }

    /// The job's key and the lease's number, for the statements that only the lease's holder may make.
    var fence: [SQLValue] {
        [.init(store.environment), .init(store.account), .init(id.rawValue), .init(generation)]
    }
}
