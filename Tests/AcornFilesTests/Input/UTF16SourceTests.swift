import Foundation
import SampleSettlements
import Testing

@testable import AcornFiles

struct UTF16SourceTests {
    private func wide(_ units: some Sequence<UInt16>, isBigEndian: Bool) -> [UInt8] {
        units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    private func decode(_ bytes: [UInt8], isBigEndian: Bool, pieces: [Int] = [1 << 20], buffer: Int = 4096) -> String {
        let source = UTF16Source(InMemorySource(bytes, pieces: pieces), isBigEndian: isBigEndian)
        return String(decoding: drain(source, buffer: buffer).bytes, as: UTF8.self)
    }

    @Test(arguments: [true, false], [1, 2, 3, 5, 1 << 16])
    func `text comes through whole, cut anywhere`(isBigEndian: Bool, piece: Int) {
        let text = "settlement-id\tBÜRSTE\t結算\t🐿️\t𝄞\r\n"
        let bytes = wide(text.utf16, isBigEndian: isBigEndian)
        for buffer in [1, 2, 7, 4096] {
            #expect(decode(bytes, isBigEndian: isBigEndian, pieces: [piece], buffer: buffer) == text)
        }
    }

    @Test func `a mark tells the order of the bytes`() {
        #expect(UTF16Source.byteOrder([0xFE, 0xFF, 0]) == true)
        #expect(UTF16Source.byteOrder([0xFF, 0xFE]) == false)
        #expect(UTF16Source.byteOrder([0xFF]) == nil)
        #expect(UTF16Source.byteOrder(Array("settlement-id".utf8)) == nil)
        #expect(UTF16Source.byteOrder([0xEF, 0xBB, 0xBF]) == nil)
    }

    @Test func `what is no text stays visible and loses nothing around it`() {
        #expect(decode([0x41, 0, 0x42], isBigEndian: false) == "A\u{FFFD}")
        let units: [UInt16] = [0x41, 0xD834, 0x42, 0xDD1E, 0x43, 0xD834]
        #expect(decode(wide(units, isBigEndian: true), isBigEndian: true) == "A\u{FFFD}B\u{FFFD}C\u{FFFD}")
        #expect(decode([], isBigEndian: true) == "")
    }

    @Test func `a pair that lies across two blocks is one letter`() {
        let text = String(repeating: "a", count: (1 << 15) - 1) + "🐿" + String(repeating: "b", count: 100)
        #expect(decode(wide(text.utf16, isBigEndian: false), isBigEndian: false, pieces: [1 << 16]) == text)
    }
}
