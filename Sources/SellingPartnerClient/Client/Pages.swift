public import SellingPartnerAPI

/// The pages of an operation one after the other. It ends where Amazon says that there is no further page, and
/// everywhere else with an error.
public struct Pages<Op: PagedOperation>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Reply<Op.Reply>

    let client: SellingPartnerClient
    let first: Op
    let options: CallOptions

    /// Begins at the first page again.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(client: client, next: first, options: options, chain: PageChain(Op.descriptor, client, options))
    }

    /// Fetches page by page; an error is given again to whoever goes on asking.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let client: SellingPartnerClient
        var next: Op?
        let options: CallOptions
        var chain: PageChain

        /// Errors: as `SellingPartnerClient.send`, and the codes `pageTokenRefused`, `repeatedPage`, `tooManyPages`.
        public mutating func next() async throws -> Reply<Op.Reply>? {
            try chain.begin()
            guard let operation = next else { return nil }
            do {
                var request = OperationRequest(Op.descriptor)
                operation.write(to: &request)
                let (reply, page) = try await client.call(request, options: options) { raw in
                    (try TypedReply.read(Op.Reply.self, raw), try PageFacts(raw, Op.descriptor))
                }
                let token = try chain.link(page, token: Op.nextToken(in: reply.value), raw: reply.raw)
                next = token.map(operation.page(at:))
                return reply
            } catch {
                throw chain.fail(error)
            }
        }
    }
}

/// The pages of a call of any operation, as bytes.
public struct RawPages: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = RawReply

    let client: SellingPartnerClient
    let first: OperationRequest
    let options: CallOptions

    /// Begins at the first page again.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(
            client: client, next: first, options: options, chain: PageChain(first.descriptor, client, options))
    }

    /// Fetches page by page; an error is given again to whoever goes on asking.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let client: SellingPartnerClient
        var next: OperationRequest?
        let options: CallOptions
        var chain: PageChain

        /// Errors: as `Pages`.
        public mutating func next() async throws -> RawReply? {
            try chain.begin()
            guard let request = next else { return nil }
            do {
                let (reply, page) = try await client.call(request, options: options) { raw in
                    (raw, try PageFacts(raw, request.descriptor))
                }
                let token = try chain.link(page, token: page.token, raw: reply)
                next = try token.flatMap { try request.page(at: $0) }
                return reply
            } catch {
                throw chain.fail(error)
            }
        }
    }
}
