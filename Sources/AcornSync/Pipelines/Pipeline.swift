import AcornStore
package import SellingPartnerAPI
package import SellingPartnerClient

/// Collects one kind of fact of an account, a page at a time.
///
/// What was fetched is archived, mapped and written in the transaction that also moves the window and the job: a
/// process that is killed at any moment loses nothing and doubles nothing.
package protocol Pipeline: Sendable {
    /// What people call it: `orders`.
    static var resource: String { get }
    /// How often it is looked for news.
    static var everySeconds: Int64 { get }

    /// The next page; nil when there is nothing to do now.
    func page(_ work: PipelineWork) async throws -> PipelinePage?

    /// Takes note that a call failed in a way that only another plan can mend, such as a page token that died; nil
    /// where there is no other plan.
    func recover(from error: SellingPartnerError, _ work: PipelineWork) async throws -> PipelinePage?
}

extension Pipeline {
    package func recover(from error: SellingPartnerError, _ work: PipelineWork) async throws -> PipelinePage? { nil }
}

/// What a pipeline knows while it fetches a page.
package struct PipelineWork: Sendable {
    package let desk: SyncDesk
    package let account: PipelineAccount
    /// A marketplace id; empty for the whole account.
    package let scope: String
    package let now: Int64
    /// A moment up to which news is wanted, because a notification told of some.
    package var wantedAt: Int64?
    /// What was fetched already while the page before was written.
    var begun: BegunReply?
    /// Is told when a call's turn was asked for.
    var asking: TurnAsking?

    var key: AccountKey { account.key }
    var store: Store { desk.store }

    /// Calls within the patience of the worker.
    package func reply<Op: SellingPartnerAPI.Operation>(to operation: Op) async throws -> Reply<Op.Reply> {
        var options = CallOptions()
        options.waitMax = .seconds(desk.settings.waitSecondsMax)
        if let asking { options.hasAsked = { asking.happened() } }
        return try await account.client.reply(to: operation, options: options)
    }
}

/// What a page writes, inside the transaction of its job.
package struct PipelinePage: Sendable {
    /// What it came to.
    package struct Outcome: Sendable {
        /// Rows that were taken in.
        var rows = 0
        /// Rows of a page that others follow; 0 for the last.
        var fullPageRows = 0
        /// Whether there is more to do at once.
        var isMore = true
        /// The moment up to which everything is here, where that is known now.
        var freshTo: Int64?
        /// Not before so many microseconds: a report is being made.
        var pauseMicros: Int64?
        /// Whether what is left has to wait so long that the job ends: the next by schedule goes on.
        var isResting = false
    }

    let write: @Sendable (any SQLConnection) throws -> Outcome
    /// Fetches the next page, where it is known what that will be.
    let begin: JobStep.Begin?

    init(
        begin: JobStep.Begin? = nil,
        _ write: @escaping @Sendable (any SQLConnection) throws -> Outcome
    ) {
        self.write = write
        self.begin = begin
    }
}
