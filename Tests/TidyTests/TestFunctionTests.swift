import Testing

@Suite struct `every test runs` {
    @Test func `a function that looks like a test carries the attribute`() throws {
        let looksLikeTest = try Regex(#"\bfunc\s+(`[^`]*\s[^`]*`|test)"#)
        Rule { file in
            file.code.indices.filter { file.code[$0].contains(looksLikeTest) }.compactMap { index in
                Self.carriesAttribute(index, file.code)
                    ? nil : Offence(line: index + 1, says: "a test without @Test never runs")
            }
        }.proven(
            flags: [
                "func `a sum is exact`() {}", "func testSum() {}", "@Test func `a b`() {}\nfunc `c d`() {}",
                "@Test func `a b`() {\n}\n\nfunc `c d`() {\n}",
            ],
            passes: [
                "@Test func `a`() {}", "@Test(arguments: [\n    (\"{\", 1),\n]) func `a`(b: String, c: Int) {}",
                "@Test(.enabled(if: x))\nfunc `a`() {}", "func sample() {}", "func `repeat`() {}", "func latest() {}",
            ]
        ).check(Repository.files(under: "Tests"))
    }

    /// Whether `@Test` stands before the function: on its line, or above it before anything else ends or begins.
    private static func carriesAttribute(_ index: Int, _ code: [String]) -> Bool {
        if code[index].contains("@Test") { return true }
        for line in code[..<index].reversed() {
            if line.hasSuffix("}") || line.hasSuffix("{") || SourceFile.indentation(line) == nil { return false }
            if line.contains("@Test") { return true }
        }
        return false
    }

    @Test func `no test sleeps`() throws {
        try Rule(
            against: #"\busleep\(|\bnanosleep\b|\.sleep\(|(?:^|[^c\s])\s*\bsleep\("#, "a test that sleeps"
        )
        .proven(
            flags: [
                "try await Task.sleep(for: .seconds(1))", "usleep(10)", "Thread.sleep(forTimeInterval: 1)",
                "clock.sleep(until: t)",
            ],
            passes: ["let sleepy = 1", "func sleep(until deadline: Instant) {}", "// sleep(1)", "\"sleep(1)\""]
        ).check(Repository.files(under: "Tests"))
    }
}
