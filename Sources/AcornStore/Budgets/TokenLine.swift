/// One of Amazon's token buckets in whole microseconds, and the line before it: a pure value without a clock.
///
/// It starts full; a token comes every `interval`, up to `burst`; a call takes one. What is kept is when the bucket is
/// full again: each token taken puts that off by one interval, so a token can be promised for a moment to come. The
/// same rules as the client's bucket in memory (facts §4: Amazon's page on usage plans and rate limits), but without
/// fractions.
struct TokenLine: Hashable, Sendable {
    /// What one token takes to come, by Amazon's latest word.
    var intervalMicros: Int64
    let burst: Int64
    /// Thousandths of the rate that are used: less than 1,000 after refusals that came although the rate was kept to.
    var cautionPermille: Int64 = 1_000
    /// When the bucket is full again if nothing more is taken.
    var fullAt: Int64 = 0
    /// Until when those who wait were told to come back: the next is told one interval later.
    var lineAt: Int64 = 0
    /// Nobody goes before, after a refusal.
    var notBeforeAt: Int64 = 0
    var changedAt: Int64 = 0
    var taken: Int64 = 0
    /// How many had been taken when the bucket was full for the last time.
    var fullTaken: Int64 = 0
    /// Calls that left a full bucket, or near to it, and whose arrival is not known yet.
    var unsettled: Int64 = 0
    /// When the last of them was to leave.
    var unsettledAt: Int64 = 0
    /// What of `fullAt` is there because of them.
    var assumedMicros: Int64 = 0
    /// What `fullAt` must be at least, by those of them that are settled; 0 where there is none.
    var neededAt: Int64 = 0
    var grantedSinceRefusal: Int64 = 0

    init(_ plan: BudgetPlan) {
        intervalMicros = plan.intervalMicros
        burst = plan.burst
    }

    /// With a burst of one every call meets an empty bucket, so a hundredth covers for what the network adds to one
    /// call and not to the next.
    var micros: Int64 {
        let exact = (intervalMicros * 1_000 + cautionPermille - 1) / cautionPermille
        return burst == 1 ? exact + min(20_000, (exact + 99) / 100) : exact
    }

    /// How late a call is taken to arrive until its reply is there.
    static let latenessMicros: Int64 = 500_000
    /// What the network may add to one call and not to the next; needed once, as calls then run that much behind.
    private static let marginMicros: Int64 = 20_000

    /// Whether nothing is missing, for sure.
    private func isFull(at turn: Int64) -> Bool { fullAt <= turn && !isWaiting(at: turn) }

    /// Whether it is not known yet since when the bucket refills, and the next token would have to come from a refill.
    func isUnsure(at now: Int64) -> Bool { isWaiting(at: now) && taken - fullTaken >= burst }

    /// Whether calls that left a full bucket are not answered. For three seconds at most: then their process is taken
    /// to be gone.
    private func isWaiting(at now: Int64) -> Bool { unsettled > 0 && now < unsettledAt + 3_000_000 }

    /// When the next token is there. A bucket that was full has all its tokens at hand, however late those arrive that
    /// were sent already; only what comes after them must wait for refills.
    func turn(at now: Int64) -> Int64 {
        let soonest = max(now, notBeforeAt)
        if isFull(at: soonest) || taken - fullTaken < burst { return soonest }
        return max(soonest, fullAt + (1 - burst) * micros)
    }

    /// Takes the token of a turn.
    ///
    /// Amazon counts a call when it arrives: a full bucket begins to refill only then, which nobody knows before the
    /// reply. So until the calls that left near a full bucket are settled, they are taken to arrive late.
    mutating func take(at turn: Int64) -> TakenToken {
        if isFull(at: turn) {
            (assumedMicros, unsettled, neededAt, fullTaken) = (0, 0, 0, taken)
        }
        let slack = max(0, fullAt - assumedMicros - turn)
        fullAt = max(fullAt, turn)
        // In a steady drain a call has (burst - 1) intervals to arrive; half of them is far from full.
        let near = min(Self.latenessMicros, (burst - 1) * micros / 2)
        let isUnsettled = burst > 1 && (slack < near || taken - fullTaken < burst)
        if isUnsettled {
            unsettled += 1
            unsettledAt = turn
            let missing = max(0, turn + Self.latenessMicros - fullAt)
            fullAt += missing
            assumedMicros += missing
        }
        fullAt += micros
        if neededAt > 0 { neededAt += micros }
        taken += 1
        return TakenToken(count: taken, slackMicros: slack, isUnsettled: isUnsettled)
    }

    /// A place in line: when its turn will come, as far as is known.
    mutating func standInLine(at now: Int64) -> Int64 {
        let place = max(lineAt, turn(at: now))
        lineAt = place + micros
        return place
    }

    /// A clock that was put back would keep everyone waiting: tokens that were missing are missing still, no more.
    mutating func mend(at now: Int64) {
        if changedAt > now + StoreTime.slackMicros {
            let back = changedAt - now
            fullAt -= back
            lineAt -= back
            notBeforeAt -= back
            neededAt -= neededAt > 0 ? back : 0
            unsettledAt -= back
        }
        changedAt = now
    }

    /// Puts a token back that was not used.
    mutating func giveBack(_ token: TakenToken) {
        fullAt -= micros
        if token.isUnsettled { settled(token) }
    }

    /// Counts a call's arrival at Amazon as late as it may have been.
    mutating func settle(_ token: TakenToken, turn: Int64, arrivalMicros: Int64) {
        let since = (taken - token.count + 1) * micros
        if burst == 1 {
            // A bucket of one would lose the travelling time of every call, so there the margin has to do.
            fullAt = max(fullAt, turn + min(arrivalMicros, micros / 100) + since)
            return
        }
        let needed = turn + min(arrivalMicros, 5_000_000) + Self.marginMicros + since
        if token.isUnsettled {
            neededAt = max(neededAt, needed)
            settled(token)
        }
        fullAt = max(fullAt, needed)
    }

    /// When the last of the calls that left near a full bucket is settled, what was assumed gives way to what is
    /// known. One that never is (its process died) costs that half second once.
    private mutating func settled(_ token: TakenToken) {
        // Of before the bucket was full again.
        guard token.count > fullTaken, unsettled > 0 else { return }
        unsettled -= 1
        guard unsettled == 0 else { return }
        fullAt = max(fullAt - assumedMicros, neededAt)
        (assumedMicros, neededAt) = (0, 0)
    }

    /// Takes over the rate that a reply tells. Missing tokens stay missing, and come at the new rate.
    mutating func learn(intervalMicros told: Int64, at now: Int64) {
        guard told != intervalMicros, BudgetPlan.intervals.contains(told) else { return }
        change(at: now) { line in
            line.intervalMicros = told
            line.cautionPermille = 1_000
        }
    }

    /// Remembers that a call was let through; after some of them what was given up of the rate comes back.
    mutating func granted(at now: Int64) {
        grantedSinceRefusal = min(grantedSinceRefusal + 1, 1_000)
        guard cautionPermille < 1_000, grantedSinceRefusal >= 3 else { return }
        change(at: now) { $0.cautionPermille = min(1_000, $0.cautionPermille * 103 / 100 + 1) }
    }

    /// Remembers that Amazon refused a call: the bucket is empty there, so it is here. A refusal soon after another
    /// means that the rate itself is lower than told.
    mutating func refused(at now: Int64) {
        if now >= notBeforeAt, notBeforeAt > 0, grantedSinceRefusal < 3 {
            change(at: now) { $0.cautionPermille = max(16, $0.cautionPermille * 3 / 4) }
        }
        grantedSinceRefusal = 0
        (assumedMicros, unsettled, neededAt, fullTaken) = (0, 0, 0, taken - burst)
        fullAt = max(fullAt, now + burst * micros)
        notBeforeAt = max(notBeforeAt, now + micros)
    }

    private mutating func change(at now: Int64, _ edit: (inout TokenLine) -> Void) {
        let before = micros
        let missing = max(0, fullAt - now)
        edit(&self)
        guard missing > 0 else { return }
        let product = UInt64(missing).multipliedFullWidth(by: UInt64(micros))
        // At most a day an interval and a burst of thousands: the quotient fits by far.
        let scaled =
            product.high < UInt64(before) ? UInt64(before).dividingFullWidth(product).quotient : UInt64(missing)
        fullAt = now + Int64(clamping: scaled)
    }
}

/// A token that was taken, to be settled or given back.
struct TakenToken: Hashable, Sendable {
    /// How many had been taken with this one.
    let count: Int64
    /// How late the call may arrive and change nothing.
    let slackMicros: Int64
    /// Whether the bucket waits to hear of it.
    let isUnsettled: Bool
}

/// A bucket's size: what Amazon calls a usage plan.
package struct BudgetPlan: Hashable, Sendable {
    /// One token in a tenth of a millisecond, to one a day.
    static let intervals: ClosedRange<Int64> = 100...86_400_000_000

    /// What one token takes to come.
    package let intervalMicros: Int64
    /// Tokens that the bucket holds.
    package let burst: Int64

    /// Both are brought into sane bounds.
    package init(intervalMicros: Int64, burst: Int64) {
        self.intervalMicros = min(max(intervalMicros, Self.intervals.lowerBound), Self.intervals.upperBound)
        self.burst = min(max(burst, 1), 100_000)
    }
}
