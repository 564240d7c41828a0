import Foundation
import LoopbackServer
import SellingPartnerClient

extension Fault {
    /// Replies of the API that are no answer.
    static let replies: [Fault] = [
        Fault(name: "HTML 503", api: [html(503)], end: .error(.serviceUnavailable), calls: 5),
        Fault(name: "HTML 503, then fine", api: [html(503), fine], end: .success, calls: 2),
        Fault(name: "empty 200", api: [json("")], end: .error(.emptyReply), calls: 5),
        Fault(name: "200 of blanks", api: [json(" \r\n ")], end: .error(.emptyReply), calls: 5),
        Fault(name: "204 where a body is due", api: [answer(.reply(204, Data()))], end: .error(.emptyReply), calls: 5),
        Fault(name: "{} 500", api: [json("{}", 500)], end: .error(.serverError), calls: 5),
        Fault(name: "empty 500, then fine", api: [json("", 500), fine], end: .success, calls: 2),
        Fault(name: "502, 504, then fine", api: [json("", 502), html(504), fine], end: .success, calls: 3),
        Fault(name: "501", api: [json("{}", 501)], end: .error(.serverError), calls: 1),
        Fault(name: "{} 200", api: [json("{}")], end: .error(.missingKeys), calls: 2),
        Fault(name: "promised key is null", api: [json(#"{"things":null}"#)], end: .error(.missingKeys), calls: 2),
        Fault(
            name: "gateway 403", api: [json(#"{"message":"Forbidden"}"#, 403)], end: .error(.accessDenied), calls: 1),
        Fault(
            name: "gateway knows no such path", api: [json(#"{"message":"Missing Authentication Token"}"#, 403)],
            end: .error(.noSuchPath), calls: 1),
        Fault(name: "cut JSON", api: [json(#"{"things":[{"id":1},{"i"#)], end: .error(.cutReply), calls: 5),
        Fault(name: "cut JSON, then fine", api: [json(#"{"things":[{"id":1}"#), fine], end: .success, calls: 2),
        Fault(
            name: "length longer than the body",
            api: [answer(.reply(200, Data(#"{"things":[]}"#.utf8), length: 400))], end: .error(.cutReply), calls: 5),
        Fault(
            name: "length shorter than the body",
            api: [answer(.reply(200, Data(#"{"things":[]}"#.utf8), length: 9))], end: .error(.cutReply)),
        Fault(
            name: "JSON said to be plain text",
            api: [answer(.reply(200, Data(#"{"things":[]}"#.utf8), type: "text/plain"))],
            end: .error(.wrongContentType), calls: 2),
        Fault(name: "HTML 200", api: [html(200)], end: .error(.htmlReply), calls: 5),
        Fault(
            name: "HTML said to be JSON", api: [html(200, type: "application/json")], end: .error(.htmlReply),
            calls: 5),
        Fault(name: "HTML 200, then fine", api: [html(200), fine], end: .success, calls: 2),
        Fault(
            name: "invalid UTF-8",
            api: [answer(.reply(200, Data(#"{"things":[],"x":""#.utf8) + [0xC3, 0x28] + Data(#""}"#.utf8)))],
            end: .error(.malformedReply), calls: 2),
        Fault(name: "text after the JSON", api: [json(#"{"things":[]} ok"#)], end: .error(.malformedReply), calls: 2),
        Fault(name: "a number where an object is due", api: [json("42")], end: .error(.mistypedReply), calls: 2),
        Fault(name: "a text where an object is due", api: [json(#""ok""#)], end: .error(.mistypedReply), calls: 2),
        Fault(name: "null", api: [json("null")], end: .error(.mistypedReply), calls: 2),
        Fault(
            name: "rows of another shape", api: [json(#"{"things":[{"id":"x"}]}"#)], end: .error(.mistypedReply),
            calls: 2),
        Fault(
            name: "nested without end", api: [json(String(repeating: "[", count: 50_000))],
            end: .error(.malformedReply), calls: 2),
        Fault(
            name: "errors and no payload under 200", act: .get, api: [error(200, "InvalidInput")],
            end: .error(.errorsWithoutPayload), calls: 1),
        Fault(
            name: "errors and a null payload under 200", act: .get,
            api: [json(#"{"payload":null,"errors":[{"code":"NotFound"}]}"#)], end: .error(.errorsWithoutPayload),
            calls: 1),
        Fault(
            name: "Amazon's own failure under 200, then fine", act: .get,
            api: [error(200, "InternalFailure"), json(#"{"payload":{"id":1}}"#)], end: .success, calls: 2),
        Fault(
            name: "errors in place of promised keys", api: [error(200, "InvalidInput")],
            end: .error(.errorsWithoutPayload), calls: 1),
        Fault(
            name: "a list of errors bare of any key", api: [json(#"[{"code":"BAD"}]"#, 400)],
            end: .error(.invalidRequest), calls: 1),
        Fault(
            name: "an errorList", api: [json(#"{"errorList":{"error":[{"code":"BAD"}]}}"#, 400)],
            end: .error(.invalidRequest), calls: 1),
        Fault(
            name: "sandbox mismatch", api: [error(400, "InvalidInput", "Could not match input arguments")],
            end: .error(.sandboxMismatch), calls: 1),
        Fault(
            name: "a body over the limit", api: [json(#"{"things":[]}"# + String(repeating: " ", count: 200_000))],
            end: .error(.replyTooLarge), calls: 1),
        Fault(
            name: "206", api: [json(#"{"things":[]}"#, 206)], end: .error(.unexpectedStatus), calls: 1),
        Fault(
            name: "a redirect",
            api: [answer(.reply(302, Data(), extra: [("Location", "/elsewhere")]))], end: .error(.unexpectedStatus),
            calls: 1),
        Fault(
            name: "a redirect that keeps the method", act: .make,
            api: [answer(.reply(307, Data(), extra: [("Location", "/elsewhere")]))], end: .error(.unexpectedStatus),
            calls: 1),
        Fault(
            name: "no content where none is due", act: .remove, api: [answer(.reply(204, Data()))], end: .success,
            calls: 1),
        Fault(name: "HTML where nothing is due", act: .remove, api: [html(200)], end: .error(.htmlReply), calls: 5),
        Fault(
            name: "errors where nothing is due", act: .remove, api: [error(200, "InvalidInput")],
            end: .error(.errorsWithoutPayload), calls: 1),
    ]

    /// Accidents on the way, and too many calls.
    static let accidents: [Fault] = [
        Fault(name: "reset before an answer", api: [answer(.reset)], end: .error(.connectionLost), calls: 5),
        Fault(
            name: "closed before an answer", api: [answer(.bytes(Data(), close: true))], end: .error(.connectionLost),
            calls: 5),
        Fault(name: "reset, then fine", api: [answer(.reset), fine], end: .success, calls: 2),
        Fault(
            name: "closed amid the head", api: [answer(.bytes(Data("HTTP/1.1 200 OK\r\nConte".utf8), close: true))],
            end: .error(.connectionLost), calls: 5),
        Fault(
            name: "no HTTP at all", api: [answer(.bytes(Data("HELLO\r\n\r\n".utf8), close: true))],
            end: .error(.connectionLost), calls: 5),
        Fault(
            name: "no answer in time", api: [answer(.silence)], attemptsMax: 2, patience: .milliseconds(400),
            end: .error(.timedOut), calls: 2),
        Fault(
            name: "a body that stops coming",
            api: [
                answer(
                    .stall(
                        Data("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{".utf8)))
            ],
            attemptsMax: 2, patience: .milliseconds(400), end: .error(.timedOut), calls: 2),
        Fault(name: "429 for ever", api: [error(429, "QuotaExceeded")], end: .error(.throttled), calls: 5),
        Fault(name: "429, then fine", api: [error(429, "QuotaExceeded"), fine], end: .success, calls: 2),
        Fault(name: "429 of HTML, then fine", api: [html(429), fine], end: .success, calls: 2),
        Fault(name: "503, then fine", api: [error(503, "ServiceUnavailable"), fine], end: .success, calls: 2),
        Fault(name: "unsafe: 503", act: .make, api: [error(503, "X")], end: .error(.serviceUnavailable), calls: 1),
        Fault(name: "unsafe: 500", act: .make, api: [error(500, "X")], end: .error(.serverError), calls: 1),
        Fault(name: "unsafe: reset", act: .make, api: [answer(.reset)], end: .error(.connectionLost), calls: 1),
        Fault(
            name: "unsafe: no answer in time", act: .make, api: [answer(.silence)], patience: .milliseconds(400),
            end: .error(.timedOut), calls: 1),
        Fault(name: "unsafe: empty 200", act: .make, api: [json("")], end: .error(.emptyReply), calls: 1),
        Fault(name: "unsafe: {} 200", act: .make, api: [json("{}")], end: .error(.missingKeys), calls: 1),
        Fault(
            name: "unsafe: 429, then fine", act: .make, api: [error(429, "X"), json(#"{"thingId":"1"}"#)],
            end: .success, calls: 2),
    ]
}
