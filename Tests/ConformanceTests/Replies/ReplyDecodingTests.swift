import Foundation
import SellingPartnerAPI
import Testing

@Suite(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
struct ReplyDecodingTests {
    @Test func `every successful reply of the static sandbox decodes and is the same when it is written again`() throws
    {
        let cases = try OfficialModels.cases()
        let successes = cases.filter { (200..<300).contains($0.status) }
        let listed = try successes.compactMap { one in
            try difference(one, #require(OperationCase.all[one.operation])).map { (one, $0) }
        }
        print("replies of success: \(successes.count - listed.count) the same, \(listed.count) listed")
        #expect(successes.count > 400)
        for (one, says) in listed {
            print("\(one): \(says)")
            // A reply with 204 has no body (RFC 9110), whatever an example shows.
            #expect(one.status == 204 && one.response == .string(""), "\(one): \(says)")
        }
    }

    @Test func `every case of the static sandbox is said with the operation's own type`() throws {
        let cases = try OfficialModels.cases()
        var listed: [(SandboxCase, CaseContradiction)] = []
        for one in cases {
            let operation = try #require(OperationCase.all[one.operation])
            do {
                _ = try operation.make(one.parameters)
            } catch let contradiction as CaseContradiction {
                listed.append((one, contradiction))
                // The sandbox looks at the named part of the body only: with the rest filled in it can be said.
                _ = try operation.make(one.parameters, fillsBody: true)
            }
        }
        print("requests: \(cases.count - listed.count) made, \(listed.count) leave out what their model requires")
        #expect(cases.count > 900)
        for (one, says) in listed {
            print("\(one): \(says)")
            #expect(says.description.hasPrefix("body: ") && says.description.hasSuffix("is required and missing"))
        }
    }

    /// Where decoding fails, or what the reply written again differs in; nil where all is the same.
    private func difference(_ one: SandboxCase, _ operation: OperationCase) throws -> String? {
        let body = try one.response.map { try JSONEncoder().encode($0) } ?? Data()
        do {
            let again = try ReplyWriter.json(operation.type.reply(body, status: one.status)) ?? .null
            let differences = JSONDifference.between(one.response ?? again, again)
            return differences.isEmpty ? nil : differences.joined(separator: "; ")
        } catch {
            return "\(error)"
        }
    }
}
