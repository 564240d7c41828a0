import Foundation
import LoopbackServer
import SellingPartnerAPI
import SellingPartnerClient
import Testing

/// Documents that come and go as they should.
struct DocumentTests {
    private let storage = "https://127.0.0.1/d?X-Amz-Signature=s"

    private func client(_ answers: [Script.Answer]) -> (Script, SellingPartnerClient) {
        let script = Script(answers)
        return (script, .sample(script.transport))
    }

    private func address(_ compression: String? = nil) -> Script.Answer {
        let how = compression.map { #","compressionAlgorithm":"\#($0)""# } ?? ""
        return .json(#"{"reportDocumentId":"D","url":"\#(storage)"\#(how)}"#)
    }

    private func document(_ body: Data, type: String? = "text/plain; charset=\"Shift_JIS\"") -> Script.Answer {
        Script.Answer(status: 200, headers: type.map { [("Content-Type", $0)] } ?? [], body: body)
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
    func `a document of any size arrives byte for byte, compressed or not`(size: Int) async throws {
        let body = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        for isCompressed in [true, false] {
            let (script, client) = client(
                [address(isCompressed ? "GZIP" : nil), document(isCompressed ? Gzip.pack(body) : body)])
            try await inFolder { folder in
                let file = folder.appending(path: "report.txt")
                let document = try await client.reports.download(documentID: "D", reportType: "GET_X", to: file)
                #expect(try Data(contentsOf: file) == body)
                #expect(document.bytes == Int64(size) && document.wasCompressed == isCompressed)
                #expect(document.charset == "Shift_JIS")
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.txt"])
                let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
            }
            #expect(script.calls.count == 2)
        }
    }

    @Test func `a gzip of several members and padding is one document`() async throws {
        let body = Gzip.pack(Data("a".utf8)) + Gzip.pack(Data("b".utf8)) + Data(count: 512)
        let (_, client) = client([address("gzip"), document(body, type: nil)])
        try await inFolder { folder in
            let file = folder.appending(path: "r")
            let document = try await client.reports.download(documentID: "D", reportType: "GET_X", to: file)
            #expect(try Data(contentsOf: file) == Data("ab".utf8))
            #expect(document.charset == nil && document.contentType == nil)
        }
    }

    @Test func `a file that is there stays until the new one is whole`() async throws {
        try await inFolder { folder in
            let file = folder.appending(path: "r")
            try Data("old".utf8).write(to: file)
            let cut = document(Gzip.pack(Data("new".utf8)).dropLast(4))
            let (_, broken) = client([address("GZIP"), cut, cut, cut, cut])
            let error = await sellingPartnerError {
                try await broken.reports.download(documentID: "D", reportType: "GET_X", to: file)
            }
            #expect(error?.code == .documentCut)
            #expect(try Data(contentsOf: file) == Data("old".utf8))
            let (_, sound) = client([address("GZIP"), document(Gzip.pack(Data("new".utf8)))])
            _ = try await sound.reports.download(documentID: "D", reportType: "GET_X", to: file)
            #expect(try Data(contentsOf: file) == Data("new".utf8))
        }
    }

    @Test func `a document of a restricted report is asked for with a restricted data token`() async throws {
        let (script, client) = client([
            .json(#"{"restrictedDataToken":"Atz.sprdt|1","expiresIn":3600}"#), address(), document(Data("x".utf8)),
        ])
        try await inFolder { folder in
            _ = try await client.reports.download(
                documentID: "amzn1/D", reportType: "GET_VAT_TRANSACTION_DATA", to: folder.appending(path: "r"))
        }
        #expect(
            script.calls[0].bodyText
                == #"{"restrictedResources":[{"method":"GET","path":"/reports/2021-06-30/documents/amzn1%2FD"}]}"#)
        #expect(script.calls[1].header("x-amz-access-token") == "Atz.sprdt|1")
        #expect(script.calls[2].header("x-amz-access-token") == nil)
    }

    @Test func `a report is ordered as Amazon wants it`() async throws {
        let (script, client) = client([.json(#"{"reportId":"R"}"#, status: 202)])
        let order = ReportOrder(
            type: "GET_X", marketplaces: ["M1", "M2"], from: Date(timeIntervalSince1970: 1_769_903_999),
            options: ["a": "b"])
        #expect(try await client.reports.create(order) == "R")
        #expect(
            script.calls[0].bodyText
                == #"{"dataStartTime":"2026-01-31T23:59:59Z","marketplaceIds":["M1","M2"],"#
                + #""reportOptions":{"a":"b"},"reportType":"GET_X"}"#
        )
    }

    @Test func `why a report failed is told`() async throws {
        let (_, client) = client([
            .json(#"{"reportId":"R"}"#, status: 202),
            .json(#"{"reportId":"R","processingStatus":"FATAL","reportDocumentId":"D"}"#), address(),
            document(Data("The date range is too long.".utf8)),
        ])
        try await inFolder { folder in
            let error = await sellingPartnerError {
                try await client.reports.fetch(
                    ReportOrder(type: "GET_X", marketplaces: ["M"]), to: folder.appending(path: "r"))
            }
            #expect(error?.code == .reportFailed)
            #expect(error?.errors.first?.message == "The date range is too long.")
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(left.isEmpty)
        }
    }

    @Test func `a feed is uploaded with its own content type and no token, from memory or from a file`() async throws {
        let body = Data((0..<150_000).map { UInt8(truncatingIfNeeded: $0) })
        try await inFolder { folder in
            let file = folder.appending(path: "feed.json")
            try body.write(to: file)
            for content in [FeedContent.data(body), .file(file)] {
                try await LoopbackServer.run(Self.feedServer) { server in
                    try await withNetwork { transport in
                        let client = SellingPartnerClient.sample(transport, endpoint: server.endpoint)
                        let order = FeedOrder(
                            type: "JSON_LISTINGS_FEED", marketplaces: ["M1"],
                            contentType: "application/json; charset=UTF-8")
                        let id = try await client.feeds.submit(order, content)
                        #expect(id == "F1")
                    }
                    let upload = try #require(server.requests.first { $0.target.hasPrefix("/storage") })
                    #expect(upload.method == "PUT" && upload.body == body)
                    #expect(upload.header("content-type") == ["application/json; charset=UTF-8"])
                    #expect(upload.header("content-length") == ["150000"])
                    #expect(upload.header("x-amz-access-token").isEmpty)
                    let create = try #require(server.requests.last)
                    #expect(
                        String(decoding: create.body, as: UTF8.self)
                            == #"{"feedType":"JSON_LISTINGS_FEED","inputFeedDocumentId":"FD1","#
                            + #""marketplaceIds":["M1"]}"#)
                }
            }
        }
    }

    private static func feedServer(_ request: LoopbackServer.Request) -> LoopbackServer.Answer {
        let server = "http:" + "//" + (request.header("host").first ?? "")
        switch request.target {
        case "/auth/o2/token": return .json(#"{"access_token":"a","expires_in":3600}"#)
        case "/feeds/2021-06-30/documents":
            return .json(#"{"feedDocumentId":"FD1","url":"\#(server)/storage/f?s=%2F"}"#, 201)
        case "/feeds/2021-06-30/feeds": return .json(#"{"feedId":"F1"}"#, 202)
        default: return .reply(200, Data())
        }
    }

    @Test func `a feed file that is not there is an error before anything is sent`() async throws {
        let (script, client) = client([])
        let error = await sellingPartnerError {
            try await client.feeds.submit(
                FeedOrder(type: "X", marketplaces: [], contentType: "text/plain"),
                .file(URL(filePath: "/nonexistent/feed")))
        }
        #expect(error?.code == .fileFailed && script.calls.isEmpty)
    }

    @Test func `a folder in the place of the file is an error, and nothing is left beside it`() async throws {
        let (_, client) = client([address(), document(Data("x".utf8))])
        try await inFolder { folder in
            let place = folder.appending(path: "report")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
            let error = await sellingPartnerError {
                try await client.reports.download(documentID: "D", reportType: "GET_X", to: place)
            }
            #expect(error?.code == .fileFailed)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(left == ["report"])
        }
    }

    @Test func `a folder that is not there is an error`() async throws {
        let (_, client) = client([address(), document(Data("x".utf8))])
        let error = await sellingPartnerError {
            try await client.reports.download(
                documentID: "D", reportType: "GET_X", to: URL(filePath: "/nonexistent/report"))
        }
        #expect(error?.code == .fileFailed)
    }
}
