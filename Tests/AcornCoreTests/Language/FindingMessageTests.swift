import Testing

@testable import AcornCore

struct FindingMessageTests {
    private static let amountRoles = [
        "declared", "computed", "difference", "carried", "expected", "amount", "paid", "listed", "total",
    ]
    private static let factRoles = [
        "text", "order", "settlement", "otherSettlement", "otherFile", "header", "found", "hint", "columns", "from",
        "to", "date", "sku",
    ]

    private static func fullEvidence(_ currency: Currency?) -> Evidence {
        var evidence = Evidence(file: "march.txt", lines: [12, 40], column: "amount", count: 7)
        for (index, role) in amountRoles.enumerated() {
            evidence = evidence.amount(role, Int64(index + 1) * 1_010_000, currency)
        }
        for role in factRoles { evidence = evidence.fact(role, "«\(role)»") }
        return evidence.fact("likely", "oneRow:40")
    }

    @Test(arguments: FindingCode.allCases, Language.allCases)
    func `every finding has a sentence that names file and line`(code: FindingCode, language: Language) {
        let message = Finding(code, settlement: "123", Self.fullEvidence(Currency("EUR"))).message(in: language)
        #expect(message.contains("march.txt"))
        #expect(message.contains("12"))
        #expect(message.contains("40"))
        expectReadable(message, language)
    }

    @Test(arguments: FindingCode.allCases, Language.allCases)
    func `every finding has a sentence when nothing else is known`(code: FindingCode, language: Language) {
        let message = Finding(code, Evidence()).message(in: language)
        #expect(message.count > 10)
        #expect(message.first?.isLowercase != true)
        expectReadable(message, language)
    }

    @Test(arguments: FindingCode.allCases, Language.allCases)
    func `a sentence reads well whichever one fact is missing`(code: FindingCode, language: Language) {
        let full = Self.fullEvidence(Currency("JPY"))
        for missing in Self.amountRoles + Self.factRoles {
            var evidence = full
            evidence.amounts.removeAll { $0.name == missing }
            evidence.facts.removeAll { $0.name == missing }
            expectReadable(Finding(code, evidence).message(in: language), language)
            var only = Evidence(file: "a.txt")
            only.amounts = full.amounts.filter { $0.name == missing }
            only.facts = full.facts.filter { $0.name == missing }
            expectReadable(Finding(code, settlement: "9", only).message(in: language), language)
        }
    }

    private func expectReadable(_ message: String, _ language: Language) {
        for mark in ["{", "}", "[", "]", "|", "  ", " ,", " .", "..", "()", "（）", " ;", "：：", " ，", "，，", " ；"] {
            #expect(!message.contains(mark), "\(mark) in: \(message)")
        }
        let hasChinese = message.unicodeScalars.contains { $0.properties.isIdeographic }
        #expect(hasChinese == (language == .zh), "\(message)")
        #expect(message.hasSuffix(language == .zh ? "。" : "."))
    }

    @Test(arguments: FindingCode.allCases, Language.allCases)
    func `a hole stands only inside brackets, so that it can be left out`(code: FindingCode, language: Language) {
        var depth = 0
        for character in code.template[language] {
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            #expect((0...1).contains(depth))
            #expect(character != "{" || depth == 1, "\(code)")
        }
        #expect(depth == 0)
    }

    @Test func `a total that does not tie is told with its amounts and its likely cause`() {
        let evidence = Evidence(file: "fr.txt", lines: [2]).amount("declared", 2_791_070_000, Currency("EUR"))
            .amount("computed", 1_488_600_000, Currency("EUR")).amount("difference", 1_302_470_000, Currency("EUR"))
            .fact("likely", "cutAtStart").fact("date", "2025-10-01")
        let finding = Finding(.totalDoesNotTie, settlement: "25624439742", evidence)
        #expect(
            finding.message(in: .en) == """
                fr.txt, settlement 25624439742, line 2: the report declares 2791.07 EUR but its rows add up to \
                1488.60 EUR, 1302.47 EUR apart: rows at the start (before 2025-10-01) are most likely missing; \
                download the report again and compare it.
                """)
        #expect(
            finding.message(in: .zh) == """
                fr.txt，结算单 25624439742，第 2 行：报告总额为 2791.07 EUR，明细合计为 1488.60 EUR，差额 1302.47 EUR：\
                很可能缺少开头（2025-10-01 之前）的明细行；请重新下载报告并核对。
                """)
    }

    @Test(arguments: [
        ("cutAtStart", "at the start"), ("cutAtEnd", "at the end"), ("oneRow:17", "without line 17"),
        ("doubledRows", "twice"), ("signFlipped:18", "opposite sign on line 18"),
        ("unreadableRows", "could not be read"), ("unknown", "no single cause"),
    ])
    func `every likely cause is put into words`(word: String, words: String) {
        let finding = Finding(.totalDoesNotTie, Evidence(file: "a.txt").fact("likely", word))
        #expect(finding.message(in: .en).contains(words))
        #expect(!finding.message(in: .zh).contains(word))
    }

    @Test func `a cause that is not known is not shown as a machine word`() {
        let plain = "a.txt: the declared total is not the sum of the rows; download the report again and compare it."
        for word in ["fromMars", "oneRow", "", ":"] {
            let message = Finding(.totalDoesNotTie, Evidence(file: "a.txt").fact("likely", word)).message(in: .en)
            #expect(message == plain)
        }
    }

    @Test func `texts out of a file cannot pose as part of the template or of the terminal`() {
        let evidence = Evidence(file: "a\u{1B}.txt", lines: [3]).fact("text", "{declared}[x|y]\u{1B}[2J")
        let message = Finding(.unreadableAmount, evidence).message(in: .en)
        #expect(message.hasPrefix("a␛.txt, line 3: “{declared}[x|y]␛[2J” is no amount"))
    }

    @Test func `many lines are told by the first and the number of all`() {
        let evidence = Evidence(file: "a.txt", lines: Array(3...14), count: 12)
        let message = Finding(.unreadableAmount, evidence).message(in: .en)
        #expect(message.hasPrefix("a.txt, lines 3, 4, 5, 6, 7 …: "))
        let nine = Finding(.unreadableAmount, Evidence(lines: [3], count: 9))
        #expect(nine.message(in: .en).hasSuffix("(9 in all)."))
        #expect(nine.message(in: .zh).hasSuffix("（共 9 处）。"))
    }
}
