import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import Testing

/// What is taken for a reply of success, and what is read out of one that is none.
struct ReplyTests {
    private func send(_ answer: Script.Answer) async -> SellingPartnerError? {
        await sellingPartnerError {
            try await SellingPartnerClient.sample(Script([answer, answer, answer, answer, answer]).transport)
                .rawReply(to: OperationRequest(Sample.List.descriptor))
        }
    }

    private func answer(_ body: String, _ headers: [(String, String)]) -> Script.Answer {
        Script.Answer(status: 200, headers: headers.map { (name: $0.0, value: $0.1) }, body: Data(body.utf8))
    }

    @Test func `a body of another length than told is cut, whatever the transport lets through`() async {
        for length in ["400", "5", "x"] {
            let error = await send(answer(#"{"things":[]}"#, [("Content-Length", length)]))
            #expect(error?.code == .cutReply)
        }
        #expect(await send(answer(#"{"things":[]}"#, [("Content-Length", "13")])) == nil)
    }

    @Test(arguments: [
        ("application/json", true), ("application/json; charset=utf-8", true), ("Application/JSON", true),
        ("application/problem+json", true), ("text/plain", false), ("application/octet-stream", false), ("", false),
    ])
    func `JSON must be told to be JSON, or nothing`(type: String, isFine: Bool) async {
        let error = await send(answer(#"{"things":[]}"#, [("Content-Type", type)]))
        #expect((error == nil) == isFine)
        #expect(await send(answer(#"{"things":[]}"#, [])) == nil)
    }

    @Test(arguments: [
        #"{"errors":[{"code":"A","message":"m","details":"d"}]}"#, #"[{"code":"A","message":"m","details":"d"}]"#,
        #"{"errorList":{"error":[{"code":"A","message":"m","details":"d"}]}}"#,
        #"{"errorList":[{"code":"A","message":"m","details":"d"}]}"#,
        #"{"code":"A","message":"m","details":"d"}"#, #"{"__type":"A","Message":"m","details":"d"}"#,
    ])
    func `error lists are read in every form`(body: String) async {
        let error = await send(.json(body, status: 400))
        #expect(error?.errors == [AmazonError(code: "A", message: "m", details: "d")])
        #expect(error?.requestID == "req-1")
    }

    @Test func `the header names the error where the body does not`() async {
        let answer = Script.Answer(
            status: 403, headers: [("x-amzn-ErrorType", "AccessDeniedException:http"), ("content-type", "text/html")],
            body: Data("<html>".utf8))
        #expect(await send(answer)?.errors.first?.code == "AccessDeniedException")
    }

    @Test(arguments: [
        #"{"things":[],}"#, #"{"things":[01]}"#, #"{"things":[1.]}"#, #"{"things":[+1]}"#, #"{"things":["\x"]}"#,
        #"{"things":["\u12G4"]}"#, #"{'things':[]}"#, #"{"things":[tru]}"#, #"{"things" []}"#, #"{"things":[]}}"#,
        "{\"things\":[\"\u{1}\"]}", #"{"things":[NaN]}"#, #"{"things":[1e]}"#, "{things:[]}",
    ])
    func `what is nearly JSON is none`(body: String) async {
        #expect(await send(.json(body))?.code == .malformedReply)
    }

    @Test(arguments: [
        #" {"things" : [ 1 , -0.5e+10 , 0, "\u00e9\n\/\"\\" , true, false, null, {}, [] ] } "#,
        #"{"things":["é中😀"]}"#, "\u{FEFF}{\"things\":[]}",
    ])
    func `JSON in its less usual forms is JSON`(body: String) async {
        #expect(await send(.json(body)) == nil)
    }

    @Test func `every beginning of a JSON text is cut, and not one is taken for whole`() async {
        let text = Array(#"{"things":[{"id":-1.5e3,"n":"é\u00e9"},true,null]}"#.utf8)
        for length in 1..<text.count {
            let answer = Script.Answer(
                status: 200, headers: [("content-type", "application/json")], body: Data(text[..<length]))
            #expect(await send(answer)?.code == .cutReply, "\(length) bytes")
        }
    }

    @Test func `a description has what is needed and a plain code only`() async throws {
        let body = #"{"errors":[{"code":"Bad|Atza|x","message":"m"}]}"#
        let error = try #require(await send(.json(body, status: 400)))
        #expect(
            error.description.hasPrefix(
                "ThingsV1.listThings: invalidRequest, HTTP 400, (unreadable code), request req-1."))
        #expect(error.description.hasSuffix(error.advice))
        #expect(error.errors.first?.code == "Bad|Atza|x")
    }
}
