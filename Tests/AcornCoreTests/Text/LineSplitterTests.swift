import AcornCore
import SampleSettlements
import Testing

struct LineSplitterTests {
    struct Line: Equatable {
        let text: [UInt8]
        let number: Int
        let isEnded: Bool
        let isCut: Bool
    }

    /// The lines of `bytes`, given in chunks of these sizes and then the rest.
    private func lines(_ bytes: [UInt8], chunks: [Int] = []) -> [Line] {
        var lines: [Line] = []
        var splitter = LineSplitter()
        func keep(_ line: LineSplitter.Line) -> Bool {
            lines.append(Line(text: Array(line.bytes), number: line.number, isEnded: line.isEnded, isCut: line.isCut))
            return true
        }
        var at = 0
        for size in chunks + [bytes.count] where at < bytes.count {
            let chunk = Array(bytes[at..<min(bytes.count, at + size)])
            at += chunk.count
            let rest = chunk.withUnsafeBufferPointer { splitter.take($0, keep)?.count }
            #expect(rest == nil)
        }
        splitter.finish(keep)
        #expect(splitter.lines == lines.count)
        return lines
    }

    private func texts(_ text: String, chunks: [Int] = []) -> [String] {
        lines(Array(text.utf8), chunks: chunks).map { String(decoding: $0.text, as: UTF8.self) }
    }

    @Test func `every way of ending a line is understood`() {
        #expect(texts("a\nb\nc\n") == ["a", "b", "c"])
        #expect(texts("a\r\nb\r\nc\r\n") == ["a", "b", "c"])
        #expect(texts("a\rb\rc\r") == ["a", "b", "c"])
        #expect(texts("a\nb\nc") == ["a", "b", "c"])
        #expect(texts("a\r\nb\nc\r\n") == ["a", "b", "c"])
        #expect(texts("\n\na\n\n") == ["", "", "a", ""])
        #expect(texts("\r\n\r\na\r\n") == ["", "", "a"])
        #expect(texts("\r\ra\r") == ["", "", "a"])
        #expect(texts("").isEmpty)
        #expect(texts("\n") == [""])
        #expect(texts("a") == ["a"])
    }

    @Test func `a last line without an end is told from one with an end`() {
        #expect(lines(Array("a\nb".utf8)).map(\.isEnded) == [true, false])
        #expect(lines(Array("a\nb\n".utf8)).map(\.isEnded) == [true, true])
        #expect(lines(Array("a\rb\r".utf8)).map(\.isEnded) == [true, true])
    }

    @Test func `a CR inside a line of a file with LF is data`() {
        #expect(texts("a\nb\rc\n") == ["a", "b\rc"])
    }

    @Test func `the first CR of a file may be the last byte of a chunk`() {
        #expect(texts("ab\r\ncd\r\n", chunks: [3]) == ["ab", "cd"])
        #expect(texts("ab\rcd\r", chunks: [3]) == ["ab", "cd"])
        #expect(texts("ab\r\n", chunks: [3]) == ["ab"])
        #expect(texts("\r\na\r\n", chunks: [1]) == ["", "a"])
        #expect(texts("\ra\r", chunks: [1]) == ["", "a"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `a line longer than the bound is cut there and marked, wherever the chunks end`(end: String) {
        let max = LineSplitter.lineBytesMax
        let long = Array(repeating: UInt8(ascii: "x"), count: max + 5)
        let fits = Array(repeating: UInt8(ascii: "y"), count: max - 2)
        let bytes = Array("head\(end)".utf8) + long + Array(end.utf8) + fits + Array("\(end)tail\(end)".utf8) + long
        for chunks in [[], [1 << 16], [max, 10, max], Array(repeating: 300_000, count: 20)] {
            let found = lines(bytes, chunks: chunks)
            #expect(found.map(\.isCut) == [false, true, false, false, true], "\(chunks)")
            #expect(found.map(\.text.count) == [4, max, max - 2, 4, max], "\(chunks)")
            #expect(found.map(\.isEnded) == [true, true, true, true, false], "\(chunks)")
        }
    }

    @Test(arguments: [21, 22, 23, 24] as [UInt64])
    func `the same bytes give the same lines in any chunks`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let alphabets: [[UInt8]] = [
            Array("ab\n".utf8), Array("ab\r".utf8), Array("a\r\n".utf8), Array("\r\n".utf8),
            Array("abc\t\n\r\u{e9}".utf8),
        ]
        for _ in 0..<300 {
            let alphabet = alphabets.randomElement(using: &random) ?? []
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let whole = lines(bytes)
            let ones = lines(bytes, chunks: Array(repeating: 1, count: bytes.count))
            #expect(whole == ones, "\(bytes), seed \(seed)")
            let chunks = (0..<40).map { _ in Int.random(in: 1...6, using: &random) }
            #expect(whole == lines(bytes, chunks: chunks), "\(bytes) in \(chunks), seed \(seed)")
        }
    }

    @Test func `a body that stops is given the rest`() {
        var splitter = LineSplitter()
        let rest = Array("a\nb\nc".utf8).withUnsafeBufferPointer { bytes in
            splitter.take(bytes) { _ in false }.map { Array($0) }
        }
        #expect(rest == Array("b\nc".utf8))
        #expect(splitter.isAtLineStart && splitter.lines == 1)
        splitter.skipLines(3)
        #expect(splitter.lines == 4)
    }
}
