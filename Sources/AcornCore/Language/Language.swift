/// A language the product speaks to people. What programs read never depends on it.
package enum Language: String, CaseIterable, Hashable, Sendable {
    case en, zh

    /// The language of a BCP 47 tag (`en`, `en-US`, `zh-Hans`, `zh-CN`) or of a POSIX locale (`zh_CN.UTF-8`); nil for
    /// others.
    /// Every written form of Chinese is answered in simplified characters, the only ones there are.
    package init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
        self.init(rawValue: primary.lowercased())
    }
}

/// One text in every language.
package struct Words: Hashable, Sendable {
    package let en: String
    package let zh: String

    package init(_ en: String, _ zh: String) {
        self.en = en
        self.zh = zh
    }

    package subscript(language: Language) -> String {
        switch language {
        case .en: en
        case .zh: zh
        }
    }
}
