import AcornCore
import AcornStore
import SellingPartnerAPI
import Testing

@testable import AcornSync

/// The figures are AWS's own: the "Signature Version 4 test suite" and the examples of the IAM User Guide.
struct QueueSignatureTests {
    private static let now = Instant(secondsSince1970: 1_440_938_160)

    private static func signature(_ service: String) -> SignatureV4 {
        SignatureV4(
            accessKeyID: "AKIDEXAMPLE", secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
            region: "us-east-1", service: service)
    }

    private static func request(
        _ method: String, _ more: [(name: String, value: String)] = [], host: String = "example.amazonaws.com",
        query: String = "", body: String = ""
    ) -> SignatureV4.Request {
        // Out of order, as headers may come.
        let headers = [(name: "x-amz-date", value: "20150830T123600Z"), (name: "host", value: host)] + more
        return SignatureV4.Request(method: method, query: query, headers: headers, body: Array(body.utf8))
    }

    @Test func `get-vanilla is signed as in AWS's test suite, step by step`() throws {
        let signer = Self.signature("service")
        let request = Self.request("GET")
        #expect(SignatureV4.date(Self.now) == "20150830T123600Z")
        #expect(
            signer.canonicalRequest(request) == """
                GET
                /

                host:example.amazonaws.com
                x-amz-date:20150830T123600Z

                host;x-amz-date
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                """)
        #expect(
            signer.stringToSign(request, at: Self.now).hasSuffix(
                "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"))
        #expect(
            try signer.authorization(request, at: Self.now)
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=host;x-amz-date, "
                + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
    }

    @Test func `bodies and further headers are signed as in AWS's test suite`() throws {
        let signer = Self.signature("service")
        func ends(_ request: SignatureV4.Request, with signature: String) throws -> Bool {
            try signer.authorization(request, at: Self.now).hasSuffix("Signature=\(signature)")
        }
        // post-vanilla
        #expect(
            try ends(
                Self.request("POST"), with: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"))
        // post-x-www-form-urlencoded
        let form = [(name: "content-type", value: "application/x-www-form-urlencoded")]
        #expect(
            try ends(
                Self.request("POST", form, body: "Param1=value1"),
                with: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"))
    }

    @Test func `the key and the request of AWS's guide come out as it shows them`() throws {
        let signer = Self.signature("iam")
        let key = try signer.signingKey(at: Self.now).withUnsafeBytes { Array($0) }
        #expect(
            SignatureV4.hexadecimal(key) == "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9")
        let type = [(name: "content-type", value: "application/x-www-form-urlencoded; charset=utf-8")]
        let request = Self.request(
            "GET", type, host: "iam.amazonaws.com", query: "Action=ListUsers&Version=2010-05-08")
        #expect(
            try signer.authorization(request, at: Self.now).hasSuffix(
                "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"))
    }
}

struct QueueAddressTests {
    @Test(arguments: [
        ("https://sqs.eu-west-1.amazonaws.com/123456789012/acorn", "eu-west-1"),
        ("https:" + "//sqs.cn-north-1.amazonaws.com.cn/123456789012/acorn", "cn-north-1"),
        ("https:" + "//us-west-2.queue.amazonaws.com/123456789012/acorn", "us-west-2"),
        ("https:" + "//sqs-fips.us-east-2.amazonaws.com/123456789012/acorn", "us-east-2"),
    ])
    func `Amazon's address tells the region`(url: String, region: String) throws {
        let address = try QueueAddress(url)
        #expect(address.region == region && address.isAmazon && address.name == "acorn")
        #expect(address.path == "/" && url.hasPrefix(address.endpoint))
    }

    @Test func `a stand-in is asked in place of the host in the address`() throws {
        let url = "https://sqs.eu-west-1.amazonaws.com/123456789012/acorn"
        let address = try QueueAddress(url, endpoint: "http://127.0.0.1:4566/base/")
        #expect(address.endpoint == "http://127.0.0.1:4566/base" && address.path == "/base/")
        #expect(address.host == "127.0.0.1:4566" && !address.isAmazon && address.region == "eu-west-1")
        #expect(try QueueAddress("http://127.0.0.1:5000/1/q").region == "us-east-1")
        #expect(try QueueAddress("http://127.0.0.1:5000/1/q", region: "eu-north-1").region == "eu-north-1")
    }

    @Test func `what Amazon cannot send to, or must not be asked in the clear, is refused`() {
        #expect(throws: QueueAddressError.self) { try QueueAddress("http://sqs.eu-west-1.amazonaws.com/1/q") }
        #expect(throws: QueueAddressError.self) { try QueueAddress("https://sqs.eu-west-1.amazonaws.com/1/q.fifo") }
        for bad in [
            "", "acorn", "ftp://127.0.0.1/q", "https:" + "//a@127.0.0.1/q", "arn:aws:sqs:eu-west-1:123456789012:q",
        ] {
            #expect(throws: QueueAddressError.self) { try QueueAddress(bad) }
        }
        for bad in ["", "arn:aws:sns:eu-west-1:123456789012:q", "arn:aws:sqs:eu-west-1:12:q", "arn:aws:sqs:::q"] {
            #expect(throws: QueueAddressError.self) { try QueueARN(bad) }
        }
    }
}
