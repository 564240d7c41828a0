import Foundation
import Testing

@testable import AcornStore

@Suite struct `sealing` {
    private static func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count, by: 2).compactMap { at in
            UInt8(hex.dropFirst(at).prefix(2), radix: 16)
        }
    }

    private static func secret(_ hex: String) throws -> SecretBytes { try SecretBytes(copying: bytes(hex)) }

    private static func hex(_ secret: SecretBytes) -> String { secret.withUnsafeBytes { HexDigits.text($0) } }

    /// Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B.
    @Test func `AES-GCM gives what its authors printed`() throws {
        let key = try Self.secret("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        let plain = Self.bytes(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aed"
                + "f5aa0de657ba637b39")
        let sealed = try plain.withUnsafeBytes {
            try AESGCM.seal(
                $0, key: key, nonce: Self.bytes("cafebabefacedbaddecaf888"),
                associated: Self.bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
        }
        #expect(
            HexDigits.text(sealed)
                == "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056"
                + "828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b")
    }

    /// RFC 5869, A.3, and RFC 7914, section 12.
    @Test func `HKDF and scrypt give what their RFCs print`() throws {
        let scrypt = try KeyedDigest.scrypt(
            try SecretBytes(copying: "pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), costLog2: 14, r: 8, p: 1
        )
        #expect(Self.hex(scrypt) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
        let key = try Self.secret("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b")
        let derived = try KeyedDigest.derive("", from: key, count: 42)
        #expect(
            Self.hex(derived)
                == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
    }

    @Test func `a sealed value opens nowhere else and not with a bit changed`() throws {
        let key = try SecretBytes.random(count: 32)
        var (here, there) = (SealedValue.Place("a"), SealedValue.Place("a"))
        here.add("b")
        here.add("cd")
        there.add("bc")
        there.add("d")
        let sealed = try SealedValue.seal(try SecretBytes(copying: "words".utf8), key: key, place: here)
        #expect(try SealedValue.open(sealed, key: key, place: here)?.revealText() == "words")
        #expect(try SealedValue.open(sealed, key: key, place: there) == nil)
        #expect(try SealedValue.open(sealed, key: SecretBytes.random(count: 32), place: here) == nil)
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(try SealedValue.open(changed, key: key, place: here) == nil, "bit \(bit)")
        }
        for count in 0..<sealed.count {
            #expect(try SealedValue.open(Array(sealed.prefix(count)), key: key, place: here) == nil, "\(count) bytes")
        }
    }

    @Test func `nothing prints a secret`() throws {
        let secret = try SecretBytes(copying: "hunter2".utf8)
        let source = KeySource.environment(name: "ACORN_KEY", text: KeySource.HiddenText("hunter2"))
        let command = KeySource.command(line: "fetch --password hunter2", seconds: 1)
        var shown = "\(secret) \(String(reflecting: secret)) \(source.description) \(command.description)"
        dump(secret, to: &shown)
        dump(source, to: &shown)
        #expect(!shown.contains("hunter2") && !shown.contains("104"))
        #expect(shown.contains("[secret]"))
    }
}
