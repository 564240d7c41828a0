import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

struct PagesTests {
    private func page(_ ids: [Int], next: String?) -> Script.Answer {
        let rows = ids.map { #"{"id":\#($0)}"# }.joined(separator: ",")
        return .json(#"{"things":[\#(rows)]\#(next.map { #","nextToken":"\#($0)""# } ?? "")}"#)
    }

    private func drain(
        _ answers: [Script.Answer], options: CallOptions = CallOptions()
    ) async -> (typed: [Int], raw: Int, errors: [SellingPartnerError?]) {
        var ids: [Int] = []
        let one = await sellingPartnerError {
            for try await page in SellingPartnerClient.sample(Script(answers).transport).pages(
                of: Sample.List(), options: options)
            { ids += page.value.things.map(\.id) }
        }
        var raw = 0
        let other = await sellingPartnerError {
            let request = OperationRequest(Sample.List.descriptor)
            for try await _ in SellingPartnerClient.sample(Script(answers).transport).rawPages(
                of: request, options: options)
            { raw += 1 }
        }
        return (ids, raw, [one, other])
    }

    @Test func `pages come in order to the last, typed and raw`() async throws {
        let result = await drain([page([1, 2], next: "a/+="), page([], next: "b"), page([3], next: nil)])
        #expect(result.typed == [1, 2, 3] && result.raw == 3)
        #expect(result.errors.allSatisfy { $0 == nil })
    }

    @Test func `the token of a page is sent back encoded, as it was`() async throws {
        let script = Script([page([1], next: "a/+= b"), page([2], next: nil)])
        for try await _ in SellingPartnerClient.sample(script.transport).pages(of: Sample.List()) {}
        #expect(script.calls.last?.address.hasSuffix("?nextToken=a%2F%2B%3D%20b") == true)
    }

    @Test func `a token that comes again is an error, not an endless loop`() async {
        let result = await drain([page([1], next: "a"), page([2], next: "b"), page([3], next: "a")])
        #expect(result.errors.map { $0?.code } == [.repeatedPage, .repeatedPage])
        #expect(result.typed == [1, 2])
    }

    @Test func `the same rows under another token are an error`() async {
        let result = await drain([page([1], next: "a"), page([1], next: "b")])
        #expect(result.errors.map { $0?.code } == [.repeatedPage, .repeatedPage])
    }

    @Test func `rows that differ at their far end are other rows`() async {
        let many = Array(100..<160)
        let result = await drain([page(many + [1], next: "a"), page(many + [2], next: nil)])
        #expect(result.errors.allSatisfy { $0 == nil })
        #expect(result.typed.count == 122)
    }

    @Test func `empty pages may follow one another`() async {
        let result = await drain([page([], next: "a"), page([], next: "b"), page([7], next: nil)])
        #expect(result.typed == [7])
        #expect(result.errors.allSatisfy { $0 == nil })
    }

    @Test func `a page without its rows is an error, after a second try`() async {
        let bad = Script.Answer.json(#"{"nextToken":"c"}"#)
        let result = await drain([page([1], next: "a"), bad, bad])
        #expect(result.errors.map { $0?.code } == [.missingKeys, .missingKeys])
        #expect(result.typed == [1])
    }

    @Test func `an expired page token is told apart from other wrong input`() async {
        let refusal = Script.Answer.error(400, "InvalidInput", "NextToken is not valid")
        let result = await drain([page([1], next: "a"), refusal])
        #expect(result.errors.map { $0?.code } == [.pageTokenRefused, .pageTokenRefused])
        let first = await drain([refusal])
        #expect(first.errors.map { $0?.code } == [.invalidRequest, .invalidRequest])
    }

    @Test func `more pages than the bound are an error after the last page allowed`() async {
        let result = await drain(
            [page([1], next: "a"), page([2], next: "b"), page([3], next: nil)], options: CallOptions(pagesMax: 2))
        #expect(result.errors.map { $0?.code } == [.tooManyPages, .tooManyPages])
        #expect(result.typed == [1, 2])
    }

    @Test func `a token that is no text is an error`() async {
        let bad = Script.Answer.json(#"{"things":[],"nextToken":5}"#)
        let result = await drain([bad, bad])
        #expect(result.errors.map { $0?.code } == [.mistypedReply, .mistypedReply])
    }

    @Test func `whoever goes on asking after an error gets the error again, never an end`() async throws {
        let script = Script([page([1], next: "a"), .error(403, "Unauthorized")])
        var pages = SellingPartnerClient.sample(script.transport).pages(of: Sample.List()).makeAsyncIterator()
        _ = try await pages.next()
        for _ in 0..<3 {
            let error = await sellingPartnerError { try await pages.next() }
            #expect(error?.code == .accessDenied)
        }
    }
}
