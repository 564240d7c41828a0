import AcornCore
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("en", Language.en), ("en-US", .en), ("EN_gb", .en), ("zh", .zh), ("zh-Hans", .zh), ("zh-CN", .zh),
        ("zh_CN.UTF-8", .zh), ("zh-Hant-TW", .zh),
    ])
    func `a language tag is understood`(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(arguments: ["", "de", "english", "-", "C", "zho"])
    func `a tag of no language of ours is refused`(tag: String) {
        #expect(Language(tag: tag) == nil)
    }

    @Test(arguments: Category.allCases)
    func `every category has a name in both languages`(category: Category) {
        #expect(!category.name(in: .en).isEmpty)
        #expect(category.name(in: .zh).unicodeScalars.contains { $0.properties.isIdeographic })
        #expect(!category.group.name(in: .en).isEmpty)
        #expect(category.group.name(in: .zh).unicodeScalars.contains { $0.properties.isIdeographic })
    }

    @Test func `two categories of one group never share a name`() {
        for language in Language.allCases {
            let names = Category.allCases.map { "\($0.group.name(in: language))/\($0.name(in: language))" }
            #expect(Set(names).count == names.count)
        }
    }

    @Test func `a text that could steer a terminal or turn the writing round is shown, not obeyed`() {
        #expect(VisibleText.of("a\u{1B}[31mb\nc\u{202E}d\u{7F}") == "a␛[31mb␊c\u{FFFD}d␡")
        #expect(VisibleText.of("Zürich 上海") == "Zürich 上海")
    }
}
