import Testing

@Suite struct `code says what it is for` {
    private static let attribute = #"(?:@\w+(?:\([^)]*\))?\s+)*"#
    /// What the standard library asks for and explains.
    private static let requirements: Set = ["encode(to encoder: any Encoder)", "hash(into hasher: inout Hasher)"]
    private static let modifiers = #"(?:(?:static|final|(?:non)?mutating|consuming|indirect|nonisolated|override)\s+)*"#

    /// Types, and functions of more than a line. Stored properties and initializers speak through their type and
    /// their labels; a function documented elsewhere with the same name and parameters is a requirement met.
    @Test func `types and functions that other targets see are documented`() throws {
        let declaration = try Regex(
            #"^\s*"# + Self.attribute + #"(?:package|public)\s+"# + Self.modifiers
                + #"(?:struct|enum|class|protocol|actor|func|typealias)\b"#)
        let files = Repository.files(under: "Sources")
        let known = Set(
            files.flatMap { file in
                file.code.indices.filter { Self.isDocumented($0, file) }.compactMap { Self.signature(file.code[$0]) }
            })
        Rule { file in
            file.code.indices.compactMap { index in
                let line = file.code[index]
                guard line.prefixMatch(of: declaration) != nil, !Self.isDocumented(index, file) else { return nil }
                let signature = Self.signature(line)
                let isShort = signature != nil && line.hasSuffix("}")
                let isKnown = signature.map { known.contains($0) || Self.requirements.contains($0) } ?? false
                return isShort || isKnown ? nil : Offence(line: index + 1, says: "no /// says what this is")
            }
        }.proven(
            flags: [
                "package struct A {\n}", "// A.\npublic enum A {\n}", "package static func f() -> Int {\n}",
                "@frozen public struct A {}",
            ],
            passes: [
                "/// An A.\npackage struct A {\n}", "struct A {}", "/// An A.\n@frozen\npublic struct A {\n}",
                "package static func < (a: A, b: A) -> Bool { a.b < b.b }", "package let a: Int",
            ]
        ).check(files)
    }

    /// Whether a `///` line stands right above the declaration and its attributes.
    private static func isDocumented(_ index: Int, _ file: SourceFile) -> Bool {
        for line in file.lines[..<index].reversed() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("@") { continue }
            return text.hasPrefix("///")
        }
        return false
    }

    /// A function's name and parameters; nil for what is no function.
    private static func signature(_ line: String) -> String? {
        guard let start = line.firstRange(of: "func ")?.upperBound else { return nil }
        var depth = 0
        for index in line[start...].indices {
            if line[index] == "(" { depth += 1 }
            if line[index] == ")" { depth -= 1 }
            if depth == 0, line[index] == ")" { return String(line[start...index]) }
        }
        return String(line[start...])
    }

    @Test func `every target's main file opens with what the room is for`() {
        let targets = Repository.names(in: "Sources").filter { !Repository.files(under: "Sources/\($0)").isEmpty }
        #expect(!targets.isEmpty)
        let rule = Rule { file in
            file.lines.first?.hasPrefix("//") == true
                && file.lines.contains { $0.hasPrefix("// What this room is for") }
                ? [] : [Offence(line: 1, says: "does not open with what this room is for")]
        }.proven(
            flags: ["import Foundation\n", "/// A.\nstruct A {}"],
            passes: ["// A: b.\n//\n// What this room is for: c.\n"])
        for target in targets {
            let name = target.prefix(1).uppercased() + target.dropFirst() + ".swift"
            guard let main = Repository.file("Sources/\(target)/\(name)") else {
                Issue.record("Sources/\(target)/\(name):1: the target has no main file")
                continue
            }
            rule.check([main])
        }
    }

    @Test func `no work is left for later`() throws {
        let says = "left for later"
        let marks = try Regex("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b").wordBoundaryKind(.simple)
        Rule { file in
            file.lines.enumerated().filter { $0.element.contains(marks) }.map {
                Offence(line: $0.offset + 1, says: says)
            }
        }.proven(flags: ["// TO" + "DO: sums", "# FIX" + "ME"], passes: ["// to do", "let method = 1"])
            .check(Repository.files(endings: DocumentTests.textEndings))
    }
}
