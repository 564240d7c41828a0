import AcornCore
import SampleSettlements
import Testing

struct XMLReaderSampleTests {
    /// Micros and rows by the three texts.
    private func sums(_ statement: Statement) -> [String: [Int64]] {
        Dictionary(
            uniqueKeysWithValues: statement.lines.map {
                ("\($0.transactionType)|\($0.amountType)|\($0.amountDescription)", [$0.micros, Int64($0.rows)])
            })
    }

    /// The same of a manifest. What V2 says of a fee on a shipment, XML tells as another transaction of that name.
    private func sums(_ manifest: SampleManifest) -> [String: [Int64]] {
        Dictionary(
            uniqueKeysWithValues: manifest.lines.map {
                let key =
                    $0.transactionType == "FBAFees"
                    ? "other-transaction|other-transaction|\($0.amountType)"
                    : "\($0.transactionType)|\($0.amountType)|\($0.amountDescription)"
                return (key, [$0.micros, Int64($0.rows)])
            })
    }

    @Test(arguments: SampleMarketplace.allCases)
    func `a made XML report ties and holds its manifest to the cent`(marketplace: SampleMarketplace) throws {
        for encoding in SampleEncoding.allCases {
            var options = SampleOptions()
            options.encoding = encoding
            options.endsLinesWithCRLF = marketplace == .fr
            let settlement = SampleSettlement(seed: 77, rows: 500, marketplace: marketplace, options: options)
            let read = try XMLDocument(bytes: settlement.bytes(.xml)).read()
            let statement = try #require(read.statements.first)
            let manifest = settlement.manifest
            #expect(read.codes == [], "\(marketplace) in \(encoding)")
            #expect(statement.ties && statement.declaredTotal == manifest.totalMicros)
            #expect(statement.settlementID == manifest.settlementID && statement.currency == manifest.currency)
            #expect(statement.periodStart == manifest.periodStart && statement.depositDate == manifest.depositDate)
            #expect(statement.rows == manifest.xmlRows)
            #expect(sums(statement) == sums(manifest))
        }
    }

    @Test func `texts beyond ASCII survive every declared encoding`() throws {
        for (encoding, word) in [(SampleEncoding.utf8, "BÜRSTE-ÑÉ"), (.windows1252, "BÜRSTE-ÑÉ"), (.shiftJIS, "マグ")] {
            var options = SampleOptions()
            options.encoding = encoding
            let settlement = SampleSettlement(seed: 5, rows: 3_000, marketplace: .jp, options: options)
            let read = try XMLDocument(bytes: settlement.bytes(.xml)).read(dimensions: [.sku])
            let skus = read.statements.first?.breakdowns.first?.lines.map(\.key) ?? []
            #expect(skus.contains { $0.hasPrefix(word) }, "\(encoding)")
        }
    }

    @Test func `however the bytes arrive, the reading is the same`() throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        var random = SplitMix64(seed: seed)
        let settlement = SampleSettlement(seed: seed, rows: 250, marketplace: .ca)
        var bytes = settlement.bytes(.xml)
        // Also with damage in it: control characters, and an amount that is none.
        for _ in 0..<5 { bytes.insert(0x0B, at: Int(random.next() % UInt64(bytes.count))) }
        let damaged = String(decoding: bytes, as: UTF8.self).split(separator: "\">-", maxSplits: 1).joined(
            separator: "\">?")
        for document in [XMLDocument(bytes: bytes), XMLDocument(text: damaged)] {
            let whole = try document.read()
            for chunk in [1, 2, 3, 7, 64, 4_096, 65_535, 65_536, Int(random.next() % 10_000) + 1] {
                let split = try document.read(chunk: chunk)
                #expect(split.statements == whole.statements, "seed \(seed), chunks of \(chunk)")
                #expect(split.reading.findings == whole.reading.findings, "seed \(seed), chunks of \(chunk)")
            }
        }
    }

    @Test(arguments: [1, 7, 64, 500, 4_096])
    func `a whole document reads the same in blocks of any size`(block: Int) throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        let document = XMLDocument(bytes: SampleSettlement(seed: seed, rows: 120, marketplace: .de).bytes(.xml))
        let (whole, inBlocks) = (try document.read(), try document.read(block: block))
        #expect(inBlocks.statements == whole.statements, "seed \(seed)")
        #expect(inBlocks.reading.findings == whole.reading.findings, "seed \(seed)")
    }

    @Test func `any amount moved by one minor unit breaks the tie`() throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        var random = SplitMix64(seed: seed)
        for marketplace in [SampleMarketplace.us, .de, .jp] {
            let settlement = SampleSettlement(seed: seed, rows: 120, marketplace: marketplace)
            let text = String(decoding: settlement.bytes(.xml), as: UTF8.self)
            // Amounts that only explain another one (net and tax of an ad, the item of a reimbursement) may move.
            let pieces = text.split(separator: "<Amount ", omittingEmptySubsequences: false).map(String.init)
            for _ in 0..<20 {
                var changed = pieces
                let index = Int(random.next() % UInt64(pieces.count - 1)) + 1
                guard !pieces[index - 1].hasSuffix("</Quantity>") else { continue }
                let end = try #require(pieces[index].firstIndex(of: "<"))
                let last = pieces[index].index(before: end)
                let digit = try #require(pieces[index][last].wholeNumberValue)
                changed[index].replaceSubrange(last..<end, with: String(digit == 9 ? 8 : digit + 1))
                let read = try XMLDocument(text: changed.joined(separator: "<Amount ")).read()
                let moved = try #require(read.statements.first?.difference)
                #expect(abs(moved) == settlement.manifest.currency.microsPerMinorUnit, "seed \(seed), amount \(index)")
            }
        }
    }
}
