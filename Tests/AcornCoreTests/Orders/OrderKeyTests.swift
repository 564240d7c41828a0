import SampleSettlements
import Testing

@testable import AcornCore

struct OrderKeyTests {
    /// The scanner's key of a 19-byte text, read with the margins it needs.
    private func scanned(_ id: [UInt8]) -> UInt64? {
        guard id.count == 19 else { return nil }
        return (id + Array(repeating: 0, count: 16)).withUnsafeBufferPointer {
            $0.baseAddress.flatMap(ScanOrderID.read)
        }
    }

    private func id(_ random: inout SplitMix64) -> String {
        func digits(_ count: Int) -> String {
            String((0..<count).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
        }
        let head = Bool.random(using: &random) ? digits(3) : "S" + digits(2)
        return "\(head)-\(digits(7))-\(digits(7))"
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `both readers of ids agree, and every id comes back`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var seen: [UInt64: String] = [:]
        for _ in 0..<4_000 {
            let id = id(&random)
            let key = try #require(OrderKey(id.utf8))
            #expect(key.text == id && key.number == nil, "\(id), seed \(seed)")
            #expect(scanned(Array(id.utf8)) == key.rawValue, "\(id), seed \(seed)")
            #expect(seen.updateValue(id, forKey: key.rawValue) ?? id == id)
        }
    }

    @Test func `the smallest and largest ids keep their zeros`() throws {
        for id in [
            "000-0000000-0000000", "999-9999999-9999999", "S00-0000000-0000000", "S99-9999999-9999999",
            "001-0000001-0000001",
        ] {
            let key = try #require(OrderKey(id.utf8))
            #expect(key.text == id && scanned(Array(id.utf8)) == key.rawValue)
        }
    }

    @Test(arguments: [3, 4] as [UInt64])
    func `both readers refuse the same texts`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let likely = Array("0123456789-SsA /:".utf8) + [0x00, 0x2F, 0x3A, 0x80, 0xB0, 0xB5, 0xBA, 0xFF]
        for _ in 0..<6_000 {
            var bytes = Array(id(&random).utf8)
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = likely.randomElement(using: &random) ?? 0
            }
            #expect(OrderKey(bytes)?.rawValue == scanned(bytes), "\(bytes), seed \(seed)")
        }
        for text in ["", "116-9534530-899146", "116-9534530-89914611", "FBA18ZN00001", "S01-1234567-123456"] {
            #expect(OrderKey(text.utf8) == nil)
        }
    }

    @Test func `a number stands for a text and never for an id`() {
        for number in [0, 1, 199_999] {
            let key = OrderKey(numbered: number)
            #expect(key.number == number && key.text == nil)
        }
    }

    @Test func `eight digits are read at once, and nothing else`() {
        func read(_ text: [UInt8]) -> UInt64? {
            (text + [0, 0]).withUnsafeBufferPointer { $0.baseAddress.flatMap { ScanOrderID.eightDigits(loadWord($0)) } }
        }
        #expect(read(Array("01234567".utf8)) == 1_234_567)
        #expect(read(Array("99999999".utf8)) == 99_999_999)
        for at in 0..<8 {
            for byte in UInt8.min...UInt8.max where byte < 0x30 || byte > 0x39 {
                var text = Array("12345678".utf8)
                text[at] = byte
                #expect(read(text) == nil, "\(byte) at \(at)")
            }
        }
    }
}
