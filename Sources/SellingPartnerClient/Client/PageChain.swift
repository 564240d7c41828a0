import Foundation
import SellingPartnerAPI

/// What a page's bytes say about its place among the pages.
struct PageFacts: Sendable {
    /// The token of the next page; nil on the last.
    let token: String?
    /// A digest of the rows, where there are any.
    let rows: Int?

    /// Errors: `SellingPartnerError` when the page lacks its rows, or its token is no text.
    init(_ raw: RawReply, _ descriptor: OperationDescriptor) throws {
        guard let page = raw.json?.root, let pagination = descriptor.pagination else {
            token = nil
            rows = nil
            return
        }
        if let path = pagination.itemsPath {
            guard let node = page.at(path) else {
                throw SellingPartnerError(.missingKeys, detail: "the page has no \(path.joined(separator: "."))")
            }
            rows = node.kind == .array && !node.isEmpty ? node.digest : nil
        } else {
            rows = nil
        }
        guard let node = page.at(pagination.replyPath) else {
            token = nil
            return
        }
        guard let text = node.string else {
            throw SellingPartnerError(.mistypedReply, detail: "the token of the next page is no text")
        }
        token = text.isEmpty ? nil : text
    }
}

/// Sees to it that pages follow one another to the end: none twice, none left out, and not for ever.
struct PageChain: Sendable {
    private let descriptor: OperationDescriptor
    private let countMax: Int
    private var count = 0
    private var tokens: Set<Int> = []
    private var rows: Int?
    private var failure: (any Error)?

    init(_ descriptor: OperationDescriptor, _ client: SellingPartnerClient, _ options: CallOptions) {
        self.descriptor = descriptor
        countMax = max(1, options.pagesMax ?? client.configuration.limits.pagesMax)
    }

    /// Errors: the error that ended the pages before.
    func begin() throws {
        if let failure { throw failure }
    }

    /// Takes a page in and gives the token of the next; nil when this was the last.
    mutating func link(_ page: PageFacts, token: String?, raw: RawReply) throws -> String? {
        count += 1
        // The same rows under another token: Amazon is going in circles, or skips what should stand here.
        if let digest = page.rows, digest == rows {
            throw error(.repeatedPage, "the rows are those of the page before", raw)
        }
        rows = page.rows
        guard token == page.token || token.map(\.isEmpty) == true else {
            throw error(.mistypedReply, "the token of the next page is read in two ways", raw)
        }
        guard let token = page.token else { return nil }
        guard tokens.insert(token.hashValue).inserted else {
            throw error(.repeatedPage, "the token of the next page was used before", raw)
        }
        // This page is still good; it is the next one that must not be asked for.
        if count >= countMax { failure = error(.tooManyPages, "there are more than \(countMax) pages", raw) }
        return token
    }

    /// The error that the pages end with, for now and for ever.
    mutating func fail(_ error: any Error) -> any Error {
        var error = error
        if let known = error as? SellingPartnerError, known.code == .invalidRequest, count > 0 {
            error = SellingPartnerError(
                .pageTokenRefused, operation: known.operation, status: known.status, requestID: known.requestID,
                errors: known.errors, attempts: known.attempts, detail: "page \(count + 1) was refused")
        }
        failure = error
        return error
    }

    private func error(_ code: SellingPartnerError.Code, _ detail: String, _ raw: RawReply) -> SellingPartnerError {
        SellingPartnerError(
            code, operation: descriptor.id, status: raw.status, requestID: raw.requestID, attempts: raw.attempts,
            detail: detail)
    }
}
