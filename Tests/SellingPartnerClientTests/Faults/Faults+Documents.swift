import Foundation
import LoopbackServer
import SellingPartnerClient

extension Fault {
    private static let plain = Data("order\tamount\n1\t2\n".utf8)
    private static func gzip(_ body: Data) -> Play { answer(.reply(200, body, type: "text/plain")) }
    private static func damaged(_ offset: Int) -> Data {
        var bytes = Gzip.pack(plain)
        bytes[bytes.count - offset] ^= 0xFF
        return bytes
    }

    private static let created = json(#"{"reportId":"R1"}"#, 202)
    private static func state(_ status: String, _ document: String? = nil) -> Play {
        let name = document.map { #","reportDocumentId":"\#($0)""# } ?? ""
        return json(#"{"reportId":"R1","processingStatus":"\#(status)"\#(name)}"#)
    }

    /// Documents that cannot be had, or not whole.
    static let documents: [Fault] = [
        Fault(
            name: "a cut gzip", act: .download, api: [address("GZIP")], storage: [gzip(Gzip.pack(plain).dropLast(9))],
            end: .error(.documentCut), fetches: 4),
        Fault(
            name: "a gzip cut in its trailer, then whole", act: .download, api: [address("GZIP")],
            storage: [gzip(Gzip.pack(plain).dropLast(3)), gzip(Gzip.pack(plain))], end: .success, fetches: 2),
        Fault(
            name: "a gzip of a wrong checksum", act: .download, api: [address("GZIP")], storage: [gzip(damaged(6))],
            end: .error(.documentDamaged), fetches: 4),
        Fault(
            name: "a gzip of a wrong length", act: .download, api: [address("GZIP")], storage: [gzip(damaged(2))],
            end: .error(.documentDamaged), fetches: 4),
        Fault(
            name: "a gzip with rubbish behind it", act: .download, api: [address("GZIP")],
            storage: [gzip(Gzip.pack(plain) + Data("rubbish".utf8))], end: .error(.documentDamaged), fetches: 4),
        Fault(
            name: "no gzip although it is said to be", act: .download, api: [address("GZIP")], storage: [gzip(plain)],
            end: .error(.documentDamaged), fetches: 4),
        Fault(
            name: "an empty gzip document", act: .download, api: [address("GZIP")], storage: [gzip(Data())],
            end: .error(.documentCut), fetches: 4),
        Fault(
            name: "a gzip that inflates beyond the limit", act: .download, api: [address("GZIP")],
            storage: [gzip(Gzip.pack(Data(count: 5_000_000)))], end: .error(.documentTooLarge), fetches: 1),
        Fault(
            name: "a document shorter than its length", act: .download, api: [address()],
            storage: [answer(.reply(200, plain, type: "text/plain", length: 500))], end: .error(.documentCut),
            fetches: 4),
        Fault(
            name: "an expired document address, then a fresh one", act: .download, api: [address()],
            storage: [answer(.reply(403, Data(), type: "application/xml")), gzip(plain)], end: .success, calls: 2,
            fetches: 2),
        Fault(
            name: "document addresses that expire for ever", act: .download, api: [address()],
            storage: [answer(.reply(403, Data(), type: "application/xml"))], end: .error(.documentExpired), calls: 3,
            fetches: 3),
        Fault(
            name: "the storage is down", act: .download, api: [address()], storage: [html(503)],
            end: .error(.serviceUnavailable), calls: 1, fetches: 4),
        Fault(
            name: "the storage knows no such document", act: .download, api: [address()],
            storage: [answer(.reply(404, Data(), type: "application/xml"))], end: .error(.documentRefused), fetches: 1),
        Fault(
            name: "a page of markup in place of the document", act: .download, api: [address()], storage: [html(200)],
            end: .error(.documentRefused), fetches: 1),
        Fault(
            name: "the storage sends elsewhere", act: .download, api: [address()],
            storage: [answer(.reply(302, Data(), extra: [("Location", "/storage/e")]))], end: .error(.documentRefused),
            fetches: 1),
        Fault(
            name: "an unknown compression", act: .download, api: [address("ZSTD")], end: .error(.unknownCompression),
            fetches: 0),
        Fault(
            name: "a document address that is a file's", act: .download, api: [address(scheme: "file")],
            end: .error(.documentRefused), fetches: 0),
        Fault(
            name: "a document without an address", act: .download, api: [json(#"{"reportDocumentId":"D1"}"#)],
            end: .error(.mistypedReply), fetches: 0),
        Fault(
            name: "a document that stops coming", act: .download, api: [address()],
            storage: [answer(.stall(Data("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc".utf8))), gzip(plain)],
            patience: .milliseconds(400), end: .success, fetches: 2),
        Fault(
            name: "a cancelled report", act: .report, api: [created, state("IN_QUEUE"), state("CANCELLED")],
            end: .noData, calls: 3, fetches: 0),
        Fault(
            name: "a failed report", act: .report, api: [created, state("FATAL", "D1"), address()],
            end: .error(.reportFailed), fetches: 1),
        Fault(
            name: "a failed report without a reason", act: .report, api: [created, state("FATAL")],
            end: .error(.reportFailed), fetches: 0),
        Fault(
            name: "a report that is done without a document", act: .report, api: [created, state("DONE")],
            end: .error(.missingKeys), fetches: 0),
        Fault(
            name: "a report that is never done", act: .report, api: [created, state("IN_PROGRESS")],
            end: .error(.processingTooSlow), fetches: 0),
        Fault(
            name: "a report in a state nobody knows", act: .report, api: [created, state("SLEEPING")],
            end: .error(.processingTooSlow), fetches: 0),
        Fault(
            name: "a report whose order is lost", act: .report, api: [answer(.reset)], end: .error(.connectionLost),
            calls: 1),
        Fault(
            name: "a report that comes out", act: .report,
            api: [created, state("IN_QUEUE"), html(503), state("DONE", "D1"), address()],
            end: .success, calls: 5, fetches: 1),
        Fault(
            name: "a feed whose place expired", act: .feed,
            api: [place, place, json(#"{"feedId":"F1"}"#, 202), json(#"{"feedId":"F1","processingStatus":"DONE"}"#)],
            storage: [answer(.reply(403, Data())), answer(.reply(200, Data()))], end: .success, calls: 4, fetches: 2),
        Fault(
            name: "a feed that the storage does not take", act: .feed, api: [place],
            storage: [answer(.reply(400, Data()))], end: .error(.documentRefused), calls: 1, fetches: 1),
        Fault(
            name: "a feed that is refused at last", act: .feed, api: [place, html(503)],
            storage: [answer(.reply(200, Data()))], end: .error(.serviceUnavailable), calls: 2, fetches: 1),
        Fault(
            name: "a failed feed", act: .feed,
            api: [place, json(#"{"feedId":"F1"}"#, 202), json(#"{"feedId":"F1","processingStatus":"FATAL"}"#)],
            storage: [answer(.reply(200, Data()))], end: .error(.feedFailed), calls: 3, fetches: 1),
    ]

    private static let place = address(key: "feedDocumentId")
}
