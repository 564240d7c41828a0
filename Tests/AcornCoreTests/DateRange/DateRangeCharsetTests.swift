import Foundation
import Testing

@testable import AcornCore

/// The charsets of the ladder, held against Foundation's converters.
struct DateRangeCharsetTests {
    @Test(arguments: [
        (DateRangeCharset.windows1250, String.Encoding.windowsCP1250), (.windows1254, .windowsCP1254),
        (.windows31J, .shiftJIS),
    ])
    func `a text is read as Foundation's converter reads it`(charset: DateRangeCharset, encoding: String.Encoding) {
        for byte in 0...UInt8.max { check([byte], charset, encoding) }
        let seed = UInt64.random(in: 0..<1 << 32)
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<5_000 {
            let count = Int.random(in: 2...6, using: &numbers)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0x30...0xFF, using: &numbers) }
            check(bytes, charset, encoding, "seed \(seed)")
        }
    }

    private func check(
        _ bytes: [UInt8], _ charset: DateRangeCharset, _ encoding: String.Encoding, _ comment: Comment? = nil
    ) {
        #expect(charset.strictly(bytes) == String(data: Data(bytes), encoding: encoding), comment)
    }

    @Test func `every byte has a letter in Windows-1252, five of them only where nothing else fits`() {
        for byte in 0...UInt8.max {
            let isFree = [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
            #expect((DateRangeCharset.windows1252.strictly([byte]) == nil) == isFree)
            #expect(DateRangeCharset.windows1252.decode([byte, 0x41]).text.unicodeScalars.count == 2)
        }
        #expect(DateRangeCharset.windows1252.decode([0x80, 0x99, 0xE9, 0xFC]).text == "€™éü")
    }
}
