import AcornCore
import SampleSettlements
import Testing

struct LegacyTextTests {
    private func decode(_ bytes: [UInt8], _ codePage: LegacyText.CodePage) -> String {
        LegacyText.decode(bytes, codePage: codePage).text
    }

    @Test(arguments: [LegacyText.CodePage.windows1252, .windows31J])
    func `what is UTF-8 is read as UTF-8, whatever the store`(codePage: LegacyText.CodePage) {
        for text in ["", "plain", "BÜRSTE-ÑÉ", "マグカップ", "€ “curly”", "🌰"] {
            let (decoded, isLegacy) = LegacyText.decode(Array(text.utf8), codePage: codePage)
            #expect(decoded == text && !isLegacy)
        }
    }

    @Test func `Windows-1252 has the euro, curly quotes and every letter of the West`() {
        #expect(decode([0x80, 0x20, 0x93, 0x41, 0x94, 0x92], .windows1252) == "€ “A”’")
        #expect(decode([0x42, 0xDC, 0x52, 0x53, 0x54, 0x45, 0x2D, 0xD1, 0xC9], .windows1252) == "BÜRSTE-ÑÉ")
        #expect(decode([0x8A, 0x9A, 0x8E, 0x9E, 0x9F, 0x8C, 0x9C], .windows1252) == "ŠšŽžŸŒœ")
        #expect(decode([0x99, 0x85, 0x96, 0x97], .windows1252) == "™…–—")
        for byte in UInt8(0xA0)...0xFF {
            // Below two continuation bytes a lone high byte is never UTF-8.
            #expect(decode([byte, 0x41], .windows1252) == String(Character(Unicode.Scalar(byte))) + "A")
        }
        #expect(LegacyText.decode([0xFC], codePage: .windows1252).isLegacy)
    }

    @Test func `bytes that Windows-1252 leaves free are shown as unknown`() {
        for byte in [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8] {
            #expect(decode([0x41, byte], .windows1252) == "A\u{FFFD}")
        }
    }

    @Test func `Windows-31J has kanji, half-width kana and the special characters of NEC and IBM`() {
        #expect(decode([0x83, 0x7D, 0x83, 0x4F], .windows31J) == "マグ")
        #expect(decode([0x8C, 0x8E, 0x8A, 0x7A], .windows31J) == "月額")
        #expect(decode([0xB1, 0xB2, 0xB3], .windows31J) == "ｱｲｳ")
        #expect(decode([0x87, 0x40], .windows31J) == "①")
        #expect(decode([0x87, 0x8A], .windows31J) == "㈱")
        #expect(decode([0xFB, 0xFC], .windows31J) == "髙")
        #expect(decode([0x41, 0x83, 0x5C, 0x42], .windows31J) == "AソB")
        #expect(LegacyText.decode([0xB1, 0xB2], codePage: .windows31J).isLegacy)
    }

    @Test func `bytes of no code page are kept as something, never lost`() {
        for bytes in [[0x83], [0x41, 0x81], [0xFF, 0xFE], [0x80], [0xA0, 0xFD]] as [[UInt8]] {
            #expect(!decode(bytes, .windows31J).isEmpty, "\(bytes)")
        }
    }

    @Test(arguments: [31] as [UInt64])
    func `no bytes crash it`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for page in [LegacyText.CodePage.windows1252, .windows31J] {
                #expect(decode(bytes, page).isEmpty == bytes.isEmpty, "\(bytes), seed \(seed)")
            }
        }
    }
}
