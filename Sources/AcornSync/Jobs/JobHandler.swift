package import AcornStore

/// Does one kind of job, a page at a time.
///
/// A page has two halves. First `page` does what takes time or touches the world outside: it may be done again, by
/// another worker, if this one dies. What it returns then writes to the store, in the one transaction that also moves
/// the job's cursor: so what is written is written once.
package protocol JobHandler: Sendable {
    /// The kind of jobs this is for.
    static var kind: String { get }

    /// Errors: `JobFailure` tells what to do next; any other error counts as a failure that may pass. Their texts are
    /// kept and shown: no secrets.
    func page(_ job: Job) async throws -> JobPage

    /// The same for handlers that can begin the next page while this one is written. `begun` is what that came to,
    /// where the page before was of this run of the job.
    func step(_ job: Job, begun: (any JobBegun)?) async throws -> JobStep
}

extension JobHandler {
    package func step(_ job: Job, begun: (any JobBegun)?) async throws -> JobStep { JobStep(try await page(job)) }
}

/// A page, and how to begin the one after it.
package struct JobStep: Sendable {
    package let page: JobPage
    /// Does for the next page what takes time. What it comes to may be thrown away: when this page cannot be written,
    /// or its job goes to another worker. It tells when the turn of its first call was asked for in the store.
    package typealias Begin = @Sendable (TurnAsking) async -> any JobBegun

    /// Nil where there is nothing to begin.
    package let begin: Begin?

    package init(_ page: @escaping JobPage, begin: Begin? = nil) {
        self.page = page
        self.begin = begin
    }
}

/// What was begun for a page; the handler that begins it knows what it is.
package protocol JobBegun: Sendable {}

/// What a page writes to the store, and what comes after it. It runs inside a transaction: no calls, no waiting.
package typealias JobPage = @Sendable (any SQLConnection) throws -> JobNext

/// Why a page could not be done.
package struct JobFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String
    /// Trying again would not help.
    package let isFinal: Bool
    /// How long the other side asked to be left alone; nil where it did not say.
    package let pause: Duration?

    package init(_ message: String, isFinal: Bool = false, pause: Duration? = nil) {
        self.message = message
        self.isFinal = isFinal
        self.pause = pause
    }

    package var description: String { message }
}
