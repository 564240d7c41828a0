import Foundation
import SellingPartnerAPI
import Testing

@Suite struct ReplyDecodingTests {
    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `every successful reply of the static sandbox decodes and is the same when it is written again`() throws {
        let cases = try OfficialModels.cases()
        var listed: [String] = []
        var count = 0
        for one in cases where (200..<300).contains(one.status) {
            count += 1
            let operation = try #require(OperationCase.all[one.operation])
            if let says = try contradiction(one, operation) { listed.append("\(one): \(says)") }
        }
        print("replies of success: \(count - listed.count) the same, \(listed.count) listed, of \(cases.count) cases")
        for line in listed { print(line) }
    }

    @Test(.enabled(if: OfficialModels.folder != nil, "no models: set ACORN_MODELS or run make models"))
    func `every case of the static sandbox is said with the operation's own type`() throws {
        let cases = try OfficialModels.cases()
        var listed: [String] = []
        for one in cases {
            let operation = try #require(OperationCase.all[one.operation])
            do {
                _ = try operation.make(one.parameters)
            } catch {
                listed.append("\(one): \(error)")
            }
        }
        print("requests: \(cases.count - listed.count) made, \(listed.count) listed")
        for line in listed { print(line) }
    }

    /// Where decoding fails, or what the reply written again differs in; nil where all is the same.
    private func contradiction(_ one: SandboxCase, _ operation: OperationCase) throws -> String? {
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
