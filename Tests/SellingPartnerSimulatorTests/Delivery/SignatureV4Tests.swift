import Testing

@testable import SellingPartnerSimulator

/// The figures are AWS's own: the "Signature Version 4 test suite" and the examples of the IAM User Guide.
struct SignatureV4Tests {
    private static let now = Moment(iso: "2015-08-30T12:36:00Z") ?? Moment(0)

    private static func signature(_ service: String) -> SignatureV4 {
        SignatureV4(
            accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
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

    @Test func `get-vanilla is signed as in AWS's test suite, step by step`() {
        let signer = Self.signature("service")
        let request = Self.request("GET")
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
            signer.stringToSign(request, at: Self.now) == """
                AWS4-HMAC-SHA256
                20150830T123600Z
                20150830/us-east-1/service/aws4_request
                bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
                """)
        #expect(
            signer.authorization(request, at: Self.now)
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=host;x-amz-date, "
                + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
    }

    @Test func `bodies and further headers are signed as in AWS's test suite`() {
        let signer = Self.signature("service")
        func ends(_ request: SignatureV4.Request, with signature: String) -> Bool {
            signer.authorization(request, at: Self.now).hasSuffix("Signature=\(signature)")
        }
        // post-vanilla
        #expect(
            ends(
                Self.request("POST"), with: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"))
        // post-x-www-form-urlencoded
        let form = [(name: "content-type", value: "application/x-www-form-urlencoded")]
        #expect(
            ends(
                Self.request("POST", form, body: "Param1=value1"),
                with: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"))
    }

    @Test func `the key and the request of AWS's guide come out as it shows them`() {
        let signer = Self.signature("iam")
        #expect(
            signer.signingKey(at: Self.now).hexadecimal
                == "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9")
        let type = [(name: "content-type", value: "application/x-www-form-urlencoded; charset=utf-8")]
        let request = Self.request(
            "GET", type, host: "iam.amazonaws.com", query: "Action=ListUsers&Version=2010-05-08")
        #expect(
            signer.authorization(request, at: Self.now).hasSuffix(
                "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"))
    }
}

/// Vectors of FIPS 180-4 and RFC 4231; the row of lengths is from Python's `hashlib`.
struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `texts hash as in the standard`(text: String, hash: String) {
        #expect(SHA256.hash(text.utf8).hexadecimal == hash)
    }

    @Test(arguments: [
        (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
        (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
        (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
        (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
        (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
        (1000, "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func `every way in which the end can lie in a block is right`(count: Int, hash: String) {
        #expect(SHA256.hash([UInt8](repeating: 0x61, count: count)).hexadecimal == hash)
    }

    @Test func `messages are authenticated as in RFC 4231`() {
        func code(_ key: [UInt8], _ message: String) -> String {
            SHA256.authenticationCode(message.utf8, key: key).hexadecimal
        }
        #expect(
            code([UInt8](repeating: 0x0B, count: 20), "Hi There")
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            code(Array("Jefe".utf8), "what do ya want for nothing?")
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            code(
                [UInt8](repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First")
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }
}
