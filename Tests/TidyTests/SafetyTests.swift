import Testing

@Suite struct `nothing is forced` {
    @Test func `no value, cast or error is forced`() throws {
        try Rule(against: #"[A-Za-z0-9_)\]}?>`]!(?!=)"#, "force unwrap, try!, as! or an implicitly unwrapped type")
            .proven(
                flags: [
                    "let a = b!", "let a = try! f()", "let a = b as! C", "var a: Int!", "f()!.g()", "a[0]! + 1",
                    "\"\\(a!)\"",
                ],
                passes: ["if a != b {}", "if !a {}", "f(!a)", "\"Ready!\"", "// stop!", "#if !os(Linux)"]
            ).check(Repository.files(under: "Sources", "Tests"))
    }

    @Test func `nothing gives up the whole process`() throws {
        try Rule(
            against: #"\b(fatalError|assertionFailure|abort)\("#, "gives up instead of reporting"
        )
        .proven(
            flags: ["fatalError(\"no\")", "default: assertionFailure()"],
            passes: ["precondition(a > 0)", "// fatalError()"]
        )
        .check(Repository.files(under: "Sources"))
    }

    @Test func `what the compiler cannot check is explained`() throws {
        let unchecked = try Regex(#"@unchecked\s+Sendable|nonisolated\(unsafe\)"#)
        Rule { file in
            file.code.indices.filter { file.code[$0].contains(unchecked) }.compactMap { index in
                let near = file.lines[max(0, index - 3)...index]
                return near.contains { $0.contains("//") }
                    ? nil : Offence(line: index + 1, says: "no comment within three lines before says why this is safe")
            }
        }.proven(
            flags: ["final class A: @unchecked Sendable {}", "\n\n\nnonisolated(unsafe) var a = 0"],
            passes: [
                "// Guarded by its lock.\nfinal class A: @unchecked Sendable {}",
                "// Written once.\nnonisolated(unsafe) var a = 0",
            ]
        ).check(Repository.files(under: "Sources", "Tests"))
    }
}

@Suite struct `money stays exact` {
    @Test func `no decimal is made from a fractional literal`() throws {
        try Rule(
            against: #"\bDecimal\b.*\b\d+\.\d|\b\d+\.\d.*\bDecimal\b"#,
            "a fractional literal is a Double before it is a Decimal"
        )
        .proven(
            flags: ["let a: Decimal = 3.133", "let a = 1.5 as Decimal", "Decimal(0.1)"],
            passes: ["let a = Decimal(3)", "Decimal(string: \"3.133\")", "let a = 1.5"]
        ).check(Repository.files(under: "Sources", "Tests"))
    }

    @Test func `AcornCore has no floating point outside the calendar`() throws {
        let rule = try Rule(
            against: #"\b(Double|Float(16|32|64|80)?|CGFloat|TimeInterval)\b"#, "floating point near money")
        rule.proven(
            flags: ["let a: Double = 1", "Float(x)", "[Double]()"], passes: ["let isFloating = true", "// a Double"]
        ).check(Repository.files(under: "Sources/AcornCore").filter { !$0.path.hasPrefix("Sources/AcornCore/Time/") })
    }
}
