public import Foundation
public import SellingPartnerAPI

/// One of Amazon's token buckets as it can be known from here, and who waits at it: a pure value without a clock.
///
/// It starts full, gains `rate` tokens a second up to `burst`, and every call takes one. Callers stand in line and are
/// told when to come back; who comes when its token is there goes. Because Amazon counts a call when it arrives, not
/// when it leaves here, `settle` counts the refill of a bucket that stood full from when the call may have arrived.
///
/// Source of the rules: facts §4 (Amazon's page on usage plans and rate limits).
public struct TokenBucket: Sendable, Hashable, Codable {
    /// Someone in line.
    struct Waiter: Sendable, Hashable, Codable {
        let id: UUID
        /// Who does not come back by then is gone, so that a crashed process holds nobody up.
        var returnsBy: Date
    }

    /// What a caller is told.
    public enum Answer: Sendable, Hashable {
        /// Go now; the token is taken.
        case go(Departure)
        /// Come back then; the turn may come a little later.
        case wait(until: Date, turn: Date)
        /// The turn would come after the caller's deadline: out of line.
        case tooLate(turn: Date)
    }

    /// A token that was taken, to be settled when the reply is there or given back when nothing was sent.
    public struct Departure: Sendable, Hashable {
        /// How many tokens had been taken with this one.
        let count: Int
        /// Whether the caller had to wait for its token, so that the bucket cannot have stood full.
        let waited: Bool
    }

    /// Calls a second by Amazon's latest word.
    public private(set) var rate: Double
    /// Calls that the bucket holds.
    public let burst: Int
    /// What of the rate is used: less than 1 after refusals that came although the rate was kept to.
    public private(set) var caution: Double = 1
    /// When the bucket is full again if nothing more is sent.
    private(set) var fullAt: Date = .distantPast
    /// Nobody goes before, after a refusal.
    private var notBefore: Date = .distantPast
    private(set) var waiting: [Waiter] = []
    private var taken = 0
    private var grantedSinceRefusal = 0

    /// A full bucket.
    public init(_ plan: UsagePlan) {
        rate = TokenBucket.sane(plan.rate) ?? UsagePlan.assumed.rate
        burst = max(1, plan.burst)
    }

    /// A rate that can be meant: up to 10,000 calls a second, at least one a day.
    private static func sane(_ rate: Double) -> Double? {
        rate.isFinite && rate >= 1 / 86_400 && rate <= 10_000 ? rate : nil
    }

    /// Seconds that one token takes to come. With a burst of one every call meets an empty bucket, so a hundredth
    /// covers for what the network adds to one call and not to the next.
    public var secondsPerToken: Double {
        let exact = 1 / (rate * caution)
        return burst == 1 ? exact + min(0.02, exact * 0.01) : exact
    }

    /// With a larger burst the same is needed only once, as calls then run that much behind the refill.
    private var margin: Double { burst == 1 ? 0 : 0.02 }

    /// Tokens at hand.
    public func tokens(at now: Date) -> Double {
        Double(burst) - max(0, fullAt.timeIntervalSince(now)) / secondsPerToken
    }

    /// When whoever has so many waiting ahead may go, as far as is known.
    public func turn(ahead: Int, at now: Date) -> Date {
        let full = max(fullAt, now.addingTimeInterval(-margin))
        let seconds = Double(ahead - burst + 1) * secondsPerToken + margin
        return max(now, notBefore, full.addingTimeInterval(seconds))
    }

    /// Puts a caller into line, or asks again for one that stands there.
    ///
    /// `first` puts a new caller at the front: for a call that was refused after it had had its turn.
    public mutating func ask(_ id: UUID, deadline: Date, first: Bool = false, at now: Date) -> Answer {
        waiting.removeAll { $0.returnsBy < now && $0.id != id }
        let known = waiting.firstIndex { $0.id == id }
        let place = known ?? (first ? 0 : waiting.count)
        let turn = turn(ahead: place, at: now)
        if turn <= now {
            if known != nil { waiting.remove(at: place) }
            return .go(take(at: now, waited: known != nil))
        }
        guard turn <= deadline else {
            if known != nil { waiting.remove(at: place) }
            return .tooLate(turn: turn)
        }
        let look = lookAgain(before: turn, at: now)
        let waiter = Waiter(id: id, returnsBy: look.addingTimeInterval(10))
        if known != nil { waiting[place] = waiter } else { waiting.insert(waiter, at: place) }
        return .wait(until: look, turn: turn)
    }

    /// Half-way at first, so that a turn that comes earlier than foretold is not slept through.
    private func lookAgain(before turn: Date, at now: Date) -> Date {
        let seconds = turn.timeIntervalSince(now)
        return seconds <= 1 ? turn : now.addingTimeInterval(max(1, seconds / 2))
    }

    private mutating func take(at now: Date, waited: Bool) -> Departure {
        fullAt = max(fullAt, now).addingTimeInterval(secondsPerToken)
        taken += 1
        return Departure(count: taken, waited: waited)
    }

    /// Takes a caller out of line whose task was cancelled.
    public mutating func leave(_ id: UUID) {
        waiting.removeAll { $0.id == id }
    }

    /// Puts a token back that was not used.
    public mutating func giveBack(_ departure: Departure) {
        fullAt.addTimeInterval(-secondsPerToken)
    }

    /// Counts a call's arrival at Amazon as late as it may have been.
    ///
    /// Calls that waited for their token get a hundredth of its time at most, or a bucket of one would lose the
    /// travelling time of every call; a bucket that may have stood full gets a quarter of a second at most, or slow
    /// replies would pass for slow arrivals.
    public mutating func settle(_ departure: Departure, sent: Date, replied: Date) {
        let bound = departure.waited ? secondsPerToken * 0.01 : 0.25
        let arrival = sent.addingTimeInterval(min(max(0, replied.timeIntervalSince(sent)), bound))
        let count = Double(taken - departure.count + 1)
        fullAt = max(fullAt, arrival.addingTimeInterval(count * secondsPerToken))
    }

    /// Takes over the rate that a reply tells. Missing tokens stay missing, and come at the new rate.
    public mutating func learn(rate told: Double, at now: Date) {
        guard let told = TokenBucket.sane(told), told != rate else { return }
        change(at: now) { bucket in
            bucket.rate = told
            bucket.caution = 1
        }
    }

    /// Remembers that a call was let through; after some of them what was given up of the rate comes back.
    public mutating func granted(at now: Date) {
        grantedSinceRefusal = min(grantedSinceRefusal + 1, 1_000)
        guard caution < 1, grantedSinceRefusal >= 3 else { return }
        change(at: now) { $0.caution = min(1, $0.caution * 1.03) }
    }

    /// Remembers that Amazon refused a call: the bucket is empty there, so it is here. A refusal soon after another
    /// means that the rate itself is lower than told.
    public mutating func refused(at now: Date) {
        // Refusals of calls that were on their way together are one.
        let isNew = now >= notBefore
        if isNew, notBefore > .distantPast, grantedSinceRefusal < 3 {
            change(at: now) { $0.caution = max(1.0 / 64, $0.caution * 0.75) }
        }
        grantedSinceRefusal = 0
        fullAt = max(fullAt, now.addingTimeInterval(Double(burst) * secondsPerToken))
        notBefore = max(notBefore, now.addingTimeInterval(secondsPerToken))
    }

    private mutating func change(at now: Date, _ edit: (inout TokenBucket) -> Void) {
        let missing = fullAt.timeIntervalSince(now) / secondsPerToken
        edit(&self)
        if missing > 0 { fullAt = now.addingTimeInterval(missing * secondsPerToken) }
    }

    /// Until when forgetting it would lose something.
    var busyUntil: Date { max(fullAt, notBefore, waiting.map(\.returnsBy).max() ?? .distantPast) }
}
