import Testing

@Suite struct `sizes have limits` {
    static let columnsMax = 120
    static let fileLinesMax = 400
    static let functionLinesMax = 70

    @Test func `no line is wider than 120 columns`() {
        Rule { file in
            file.lines.enumerated().filter { $0.element.unicodeScalars.count > Self.columnsMax }.map {
                Offence(line: $0.offset + 1, says: "\($0.element.unicodeScalars.count) columns")
            }
        }.proven(
            flags: [String(repeating: "x", count: 121)], passes: [String(repeating: "x", count: 120)]
        ).check(Repository.files(under: "Sources", "Tests", endings: [".swift", ".c", ".h"]))
    }

    @Test func `no file is longer than 400 lines`() {
        Rule { file in
            let count = file.lines.count - (file.lines.last == "" ? 1 : 0)
            return count > Self.fileLinesMax ? [Offence(line: count, says: "\(count) lines in one file")] : []
        }.proven(
            flags: [String(repeating: "x\n", count: 401)], passes: [String(repeating: "x\n", count: 400)]
        ).check(Repository.files(under: "Sources", "Tests", endings: [".swift", ".c", ".h"]))
    }

    @Test func `no function is longer than 70 lines`() throws {
        let modifiers = #"(?:@\w+(?:\([^)]*\))?\s+|\w+(?:\(\w+\))?\s+)*"#
        let opening = try Regex(#"^\s*"# + modifiers + #"(?:func\b|init[?<(]|deinit\b|subscript\b|var\b.*\{$)"#)
        let body = String(repeating: "    x()\n", count: 69)
        Rule { file in
            file.code.indices.compactMap { index in
                let line = file.code[index]
                // Few lines open a function; asking the pattern about every line would take half a minute.
                guard ["func", "init", "subscript", "var "].contains(where: { line.contains($0) }),
                    line.prefixMatch(of: opening) != nil
                else { return nil }
                let count = Self.lines(ofFunctionAt: index, in: file.code)
                return count > Self.functionLinesMax
                    ? Offence(line: index + 1, says: "\(count) lines in one function") : nil
            }
        }.proven(
            flags: [
                "func f() {\n\(body)}\n", "package static func f(\n    a: Int\n) throws {\n\(body)}\n",
                "@Test func `a b`() {\n\(body)}", "init(a: Int) {\n\(body)}", "var a: Int {\n\(body)}",
            ],
            passes: [
                "func f() {\n\(body.dropFirst(8))}\n", "protocol P {\n    func f()\n    func g()\n}\n\(body)",
                "func f() { g() }\n\(body)}", "let a = [\n\(body)]",
            ]
        ).check(Repository.files(under: "Sources", "Tests"))
    }

    /// Lines from a declaration to the closing brace that stands under it; 1 where it has no body of its own.
    /// The formatter keeps closing braces under their openings, so indentation tells.
    static func lines(ofFunctionAt index: Int, in code: [String]) -> Int {
        let own = SourceFile.indentation(code[index])
        let opened = code[index].filter { $0 == "{" }.count
        if opened > 0, opened == code[index].filter({ $0 == "}" }).count { return 1 }
        for end in code.indices[(index + 1)...] {
            let line = code[end]
            guard let indentation = SourceFile.indentation(line) else { continue }
            if let own, indentation > own { continue }
            let rest = line.dropFirst(indentation)
            if indentation == own, rest.hasPrefix("}") { return end - index + 1 }
            let goesOn = [")", "{", "->", "where", "throws", "async"].contains { rest.hasPrefix($0) }
            guard indentation == own, goesOn else { return 1 }
        }
        return 1
    }
}
