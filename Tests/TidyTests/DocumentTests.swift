import Testing

@Suite struct DocumentTests {
    /// Files that people read or run; data and pictures are left out.
    static let textEndings = [
        ".swift", ".md", ".c", ".h", ".py", ".modulemap", "/prepare", "/run", "Makefile", "LICENSE", "NOTICE",
        ".gitignore", ".swift-format",
    ]

    @Test func `decisions are numbered, dated and say why`() throws {
        let date = try Regex(#"\b20\d\d-[01]\d-[0-3]\d\b"#)
        let parts = ["## Context", "## Decision", "## Why", "## What it costs"]
        let rule = Rule { file in
            let head = file.lines.prefix(5)
            var says: [String] = []
            if head.first?.hasPrefix("# ") != true { says.append("no title") }
            if !head.contains(where: { $0.contains(date) }) { says.append("no date in the first five lines") }
            says += parts.filter { !file.lines.contains($0) }.map { "no part '\($0)'" }
            if file.lines.count > 80 { says.append("longer than a page") }
            return says.map { Offence(line: 1, says: $0) }
        }
        let right = (["# 1. Money", "", "2026-11-22", ""] + parts).joined(separator: "\n")
        let files = Repository.files(under: "Docs/Decisions", endings: [".md"])
        rule.proven(
            flags: [right.replacing("2026-11-22", with: "today"), right.replacing("## Why", with: "## Who")],
            passes: [right]
        ).check(files)
        for (index, file) in files.enumerated() {
            let number = String(index + 1)
            let name = "Docs/Decisions/" + String(repeating: "0", count: max(0, 4 - number.count)) + number + "-"
            #expect(file.path.hasPrefix(name), "\(file.path): decisions are numbered one after the other")
        }
    }

    @Test func `the two readmes have the same parts`() throws {
        let english = try #require(Repository.file("README.md"))
        let chinese = try #require(Repository.file("README.zh-CN.md"))
        #expect(Self.outline("# a\n```sh\n# no heading\n```\n## b") == ["#", "```sh", "```", "##"])
        #expect(Self.outline("# a\n## b") != Self.outline("# a\n### b"))
        #expect(
            Self.outline(english.lines.joined(separator: "\n")) == Self.outline(chinese.lines.joined(separator: "\n")))
    }

    /// The levels of a document's headings and the borders of its code blocks, in their order.
    private static func outline(_ text: String) -> [String] {
        var isCode = false
        return text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("```") {
                isCode.toggle()
                return String(line)
            }
            guard !isCode, line.hasPrefix("#") else { return nil }
            return String(line.prefix { $0 == "#" })
        }
    }

    /// A path or a host of the machine something was written on helps nobody else, and may tell what it should not.
    @Test func `no file names a machine`() throws {
        let path = try Regex(#"(?:^|[^\w.~/<-])/(?:work|root|Users|home|opt)/\w"#)
        let host = try Regex(#"\bhttps?://([^/\s:)"'`>]+)"#)
        let known: Set = [
            "github.com", "www.swift.org", "www.apache.org", "www.w3.org", "developer-docs.amazon.com", "127.0.0.1",
            "api.amazon.com", "sellingpartnerapi-eu.amazon.com", "sqs.eu-west-1.amazonaws.com",
        ]
        let numbers = try Regex(#"\b(?!127\.|0\.)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"#)
        Rule { file in
            file.lines.enumerated().compactMap { index, line in
                let hosts = line.matches(of: host).compactMap { $0.output[1].substring.map(String.init) }
                let stranger = hosts.first { !known.contains($0) }
                if let stranger { return Offence(line: index + 1, says: "names the host \(stranger)") }
                let isMachine = line.contains(path) || line.contains(numbers)
                return isMachine ? Offence(line: index + 1, says: "names a path or an address of one machine") : nil
            }
        }.proven(
            flags: ["see /" + "home/me/x", "in /" + "work/main", "https:/" + "/proxy.corp/simple", "10." + "1.2.3"],
            passes: ["https://github.com/apple/swift", "/usr/share/common-licenses", "a/home/b", "1.2.3"]
        ).check(Repository.files(endings: Self.textEndings))
    }
}
