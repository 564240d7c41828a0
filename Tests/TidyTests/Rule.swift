import Testing

/// One place that breaks a rule.
struct Offence {
    /// Line number, from 1.
    let line: Int
    let says: String
}

/// Something every file of a kind must keep to.
struct Rule {
    let offences: (SourceFile) -> [Offence]

    init(_ offences: @escaping (SourceFile) -> [Offence]) { self.offences = offences }

    /// A rule against a pattern in lines of code, comments and texts left out.
    init(against pattern: String, _ says: String) throws {
        let regex = try Regex(pattern).wordBoundaryKind(.simple)
        self.init { file in
            file.code.enumerated().filter { $0.element.contains(regex) }.map { line in
                Offence(line: line.offset + 1, says: says)
            }
        }
    }

    /// Proves on small examples that the rule can fail and need not.
    func proven(
        flags wrong: [String], passes right: [String], as path: String = "Sources/AcornCore/Example.swift",
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Rule {
        for text in wrong where offences(SourceFile(path: path, text: text)).isEmpty {
            Issue.record("the rule does not flag: \(text.prefix(200))", sourceLocation: sourceLocation)
        }
        for text in right {
            for offence in offences(SourceFile(path: path, text: text)) {
                Issue.record("the rule flags (\(offence.says)): \(text.prefix(200))", sourceLocation: sourceLocation)
            }
        }
        return self
    }

    /// Holds the rule against files; every offence is an issue of its own that names file and line.
    func check(_ files: [SourceFile], sourceLocation: SourceLocation = #_sourceLocation) {
        if files.isEmpty { Issue.record("there is no file to look at", sourceLocation: sourceLocation) }
        for file in files {
            for offence in offences(file) {
                Issue.record("\(file.path):\(offence.line): \(offence.says)", sourceLocation: sourceLocation)
            }
        }
    }
}

@Suite struct `the scanner tells code from texts and comments` {
    @Test(arguments: [
        ("let a = 1 // b!", "let a = 1"),
        ("f(\"x! \\(y!) z\")", "f(\"     y!) "),
        ("f(#\"x\\(y) \\#(z)\"#)", "f(#\""),
        ("a /* b /* c */ d */ e", "a"),
        ("\"\"\"\n x!\n\"\"\"\nb", "\"\"\"\n   \n\"\"\"\nb"),
        ("split(/a\\/\"/) + \"b\"", "split("),
    ]) func `blanks`(source: String, beginning: String) {
        let code = SwiftText.codeOnly(source)
        #expect(code.utf8.count == source.utf8.count)
        #expect(code.hasPrefix(beginning))
        #expect(!code.contains("x!") && !code.contains("c") && !code.contains("\\/"))
    }
}
