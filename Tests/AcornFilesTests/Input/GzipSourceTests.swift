import Foundation
import SampleSettlements
import Testing

@testable import AcornFiles

struct GzipSourceTests {
    private static let text = SampleSettlement(seed: 1, rows: 500).bytes(.flatFileV2)

    /// What is inflated, from pieces and into buffers of the sizes given.
    private func inflate(_ archive: [UInt8], pieces: [Int] = [1 << 20], buffer: Int = 4096) -> (
        bytes: [UInt8], reason: GzipError.Reason?
    ) {
        let (bytes, error) = drain(GzipSource(InMemorySource(archive, pieces: pieces)), buffer: buffer)
        return (bytes, (error as? GzipError)?.reason)
    }

    @Test(arguments: [1, 7, 1 << 18], [1, 1000, 1 << 18])
    func `an archive inflates to what went in, in pieces of any size`(piece: Int, buffer: Int) {
        let text = Self.text.prefix(piece == 1 || buffer == 1 ? 9_000 : Self.text.count)
        let result = inflate(Archive.stored(text, name: "settlement.txt"), pieces: [piece], buffer: buffer)
        #expect(result.bytes == Array(text))
        #expect(result.reason == nil)
    }

    @Test(.enabled(if: Archive.program != nil, "gzip is not installed"), arguments: [1, 6, 9])
    func `what gzip has packed inflates to what went in`(level: Int) throws {
        let archive = try Archive.compressed(Self.text, level: level)
        #expect(archive.count < Self.text.count / 3)
        for (piece, buffer) in [(1 << 20, 1 << 18), (1, 1000), (4096, 7)] {
            let result = inflate(archive, pieces: [piece], buffer: buffer)
            #expect(result.bytes == Self.text)
            #expect(result.reason == nil)
        }
        for cut in stride(from: 0, to: archive.count, by: 1_997) {
            let result = inflate(Array(archive.prefix(cut)))
            #expect(result.reason == .cut || cut == 0, "cut at \(cut)")
            #expect(Self.text.starts(with: result.bytes))
        }
    }

    @Test func `members follow each other, with padding or without`() {
        let (a, b) = (Array(Self.text.prefix(67_000)), Array("second".utf8))
        let members = Archive.stored(a) + Archive.stored([]) + Archive.stored(b)
        #expect(inflate(members).bytes == a + b)
        #expect(inflate(members, pieces: [3], buffer: 1000).bytes == a + b)
        let padded = Archive.stored(a) + [0, 0, 0] + Archive.stored(b) + [UInt8](repeating: 0, count: 30_000)
        for pieces in [[1 << 20], [67_010, 1]] {
            let result = inflate(padded, pieces: pieces)
            #expect(result.bytes == a + b)
            #expect(result.reason == nil)
        }
    }

    @Test func `an archive cut at any byte ends with an error, and what came before it is good`() {
        let text = Array(Self.text.prefix(150))
        let archive = Archive.stored(text, name: "a")
        for cut in 1..<archive.count {
            for pieces in [[1 << 20], [1]] {
                let result = inflate(Array(archive.prefix(cut)), pieces: pieces)
                #expect(result.reason == .cut, "cut at \(cut)")
                #expect(text.starts(with: result.bytes))
            }
        }
        // The second of two members cut anywhere; its first byte alone may be taken for other bytes that follow.
        for cut in 1..<archive.count {
            let result = inflate(archive + archive.prefix(cut))
            #expect(result.reason == .cut, "second member cut at \(cut)")
            #expect(result.bytes.starts(with: text))
        }
    }

    @Test func `wrong checksums, wrong lengths and bytes that follow are told apart`() {
        let archive = Archive.stored(Self.text)
        var checksum = archive
        checksum[archive.count - 5] ^= 0x40
        #expect(inflate(checksum).reason == .checksum)
        #expect(inflate(checksum).bytes == Self.text)
        var length = archive
        length[archive.count - 1] ^= 1
        #expect(inflate(length).reason == .checksum)
        var content = archive
        content[5_000] ^= 1
        #expect(inflate(content).reason == .checksum)
        for tail in ["x", "settlement-id\t", String(repeating: "\0", count: 9) + "x"] {
            let result = inflate(archive + Array(tail.utf8))
            #expect(result.reason == .noArchive)
            #expect(result.bytes == Self.text)
        }
    }

    @Test func `the error is told again, not forgotten`() throws {
        let source = GzipSource(InMemorySource(Archive.stored(Self.text).prefix(1_000)))
        #expect(drain(source).error is GzipError)
        #expect(drain(source).error is GzipError)
        #expect(drain(source).bytes.isEmpty)
    }

    @Test(arguments: [UInt64.random(in: 0...UInt64.max)])
    func `flipped bytes never crash nor run on for ever`(seed: UInt64) throws {
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        let stored = Archive.stored(Self.text.prefix(3_000))
        let packed = Archive.program == nil ? stored : try Archive.compressed(Array(Self.text.prefix(30_000)))
        for round in 0..<150 {
            var archive = round % 2 == 0 ? stored : packed
            for _ in 0...(round % 5) {
                archive[Int.random(in: archive.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let result = inflate(archive, pieces: [Int.random(in: 1...5_000, using: &random)])
            #expect(result.bytes.count < 64 << 20)
        }
    }
}
